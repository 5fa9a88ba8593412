//! One's own account, for a member of the family: where one is logged in, who acts for whom, and for whom one looks.

mod berichten;
mod kiezen;
mod overzicht;

pub(crate) use overzicht::wat;

use crate::kern::{Toestand, pad};
use axum::{
    Router,
    routing::{get, post},
};

/// One's own account.
pub(crate) const ACCOUNT: &str = "/gezin/account";
/// End a session.
const SESSIE: &str = "/gezin/account/sessie";
/// Log out everywhere.
const OVERAL: &str = "/gezin/account/overal";
/// Take a mandate back.
const MACHTIGING: &str = "/gezin/account/machtiging";
/// Stop with the account in this household.
const STOPPEN: &str = "/gezin/account/stoppen";

/// Messages that say that something waits.
const BERICHTEN: &str = "/gezin/account/berichten";
/// The code that shows whose mailbox it is.
const BERICHTEN_CODE: &str = "/gezin/account/berichten/code";

/// The routes of these pages.
pub(super) fn router() -> Router<Toestand> {
    Router::new()
        .route(pad::GEZIN_KIEZEN, get(kiezen::toon).post(kiezen::kies))
        .route(ACCOUNT, get(overzicht::toon))
        .route(BERICHTEN, get(berichten::toon).post(berichten::kies))
        .route(BERICHTEN_CODE, post(berichten::bevestig))
        .route(SESSIE, post(overzicht::beeindig))
        .route(OVERAL, post(overzicht::overal))
        .route(MACHTIGING, get(overzicht::vraag_machtiging).post(overzicht::trek_in))
        .route(STOPPEN, get(overzicht::vraag_stoppen).post(overzicht::stop))
}
