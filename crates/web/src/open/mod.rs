//! Pages for everybody: the front page, logging in and out, the accessibility and privacy statements, health.

mod account;
mod berichtwens;
mod eigen;
mod inloggen;
mod nieuw_wachtwoord;
mod passkey;
mod persona;
mod teksten;
mod welkom;

pub(crate) use account::apisleutels;

use crate::kern::{Bezoek, Toestand, pad};
use crate::taal::Taal;
use crate::vorm::{Kaart, alinea, knoplink};
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use maud::html;

pub(crate) use eigen::{ACCOUNT as GEZIN_ACCOUNT, wat as wat_mag};
pub(crate) use inloggen::met_sessie as zet_sessie;
pub(crate) use persona::apparaat as persona_apparaat;
pub(crate) use welkom::{INLOGGEN as GEZIN_INLOGGEN, SLEUTEL, SNEL_SLUITEN, WELKOM};

/// One's own account.
pub(crate) const ACCOUNT: &str = "/werk/account";

/// The routes of this door.
pub fn router() -> Router<Toestand> {
    Router::new()
        .route("/", get(voorpagina))
        .route(pad::INLOGGEN, get(inloggen::toon).post(inloggen::controleer))
        .route(inloggen::CODE, get(inloggen::toon_code).post(inloggen::controleer_code))
        .route(nieuw_wachtwoord::PAD, get(nieuw_wachtwoord::toon).post(nieuw_wachtwoord::zet))
        .route(passkey::INLOGGEN, post(passkey::controleer))
        .route(passkey::VRAAG, post(passkey::vraag))
        .merge(account::router())
        .merge(welkom::router())
        .merge(eigen::router())
        .route(pad::UITLOGGEN, post(inloggen::uitloggen))
        .route(pad::PERSONA, post(persona::wissel))
        .route(pad::PET, get(persona::toon_petten).post(persona::kies_pet))
        .route("/toegankelijkheid", get(teksten::toegankelijkheid))
        .route("/privacy", get(teksten::privacy))
        .route("/.well-known/security.txt", get(teksten::security_txt))
        .route("/gezond", get(|| async { "ok\n" }))
        .route("/klaar", get(gereed))
}

/// The front page: which door is yours?
async fn voorpagina(State(toestand): State<Toestand>, bezoek: Option<Bezoek>, taal: Taal) -> Response {
    if let Some(bezoek) = bezoek {
        let gezin = bezoek.sessie().account().is_van_gezin();
        return Redirect::to(if gezin { pad::GEZIN } else { pad::WERK }).into_response();
    }
    if toestand.is_demo() {
        return persona::begin(&toestand).await;
    }
    let (titel, inleiding) = (taal.open_welkom_titel(), taal.open_inleiding());
    let pagina = teksten::pagina(&toestand, taal, &titel).inleiding(&inleiding).inhoud_met(|primair| {
        html! {
            (alinea(&taal.open_werkt_u()))
            div class="naast-knoppen" { (primair.link(pad::INLOGGEN, &taal.open_inloggen_knop())) }
            (Kaart::new(&taal.open_over_u_kop(), html! {
                (alinea(&taal.open_brief()))
                div class="naast-knoppen" {
                    (knoplink(WELKOM, &taal.open_code_knop()))
                    (knoplink(GEZIN_INLOGGEN, &taal.open_account_knop()))
                }
            }))
            (Kaart::new(&taal.hulp_nodig(), welkom::wie_te_bellen(taal)))
            (knoplink("/toegankelijkheid", &taal.toegankelijkheid()))
        }
    });
    pagina.into_response()
}

/// Whether this process can do its work: the store answers.
async fn gereed(State(toestand): State<Toestand>) -> Response {
    match toestand.dienst().store().tide().await {
        Ok(_) => "klaar\n".into_response(),
        Err(fout) => (axum::http::StatusCode::SERVICE_UNAVAILABLE, fout.to_string()).into_response(),
    }
}
