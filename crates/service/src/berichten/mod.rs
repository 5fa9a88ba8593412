//! Messages that say that something waits, for who wants them (D-58, R-049): who chose what, and what was sent.
//!
//! Nobody gets messages unless he or she asked for them. What waits is looked up through the one door, with the eyes of
//! the person: of what is hidden from somebody there is no message either, for a message tells that there is something.

mod aanleiding;
mod beroeps;
mod bezorgen;
mod kiezen;
mod klaar;
mod post;

pub use bezorgen::Bezorgronde;
pub use kiezen::Berichtwens;
pub use post::{Bezorguren, Post, Poststand};

use crate::{
    Dienst, Dienstfout,
    account::{Berichtadres, Berichtsoort, Zending},
};
use jiff::{Timestamp, civil::Date};
use naast_access::{Kijker, Zicht};
use naast_domain::{
    ids::{PersoonId, ProfessionalId},
    regels::Functie,
    toegang::Toegang,
};
use std::collections::{BTreeMap, BTreeSet};

/// What somebody chose about messages, and what was sent. Only for the person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Berichtkeuze {
    /// Where to, and since when; `None`: nothing is sent.
    pub aan: Option<Berichtadres>,
    /// An address to which a code went.
    pub te_bevestigen: Option<TeBevestigen>,
    /// What there is to hear of for this person.
    pub soorten: BTreeSet<Berichtsoort>,
    /// What was sent, newest first.
    pub zendingen: Vec<Zending>,
    /// What every message looks like: subject and text.
    pub voorbeeld: (&'static str, String),
}

/// An address that must still be shown to be of this person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TeBevestigen {
    /// The mail address.
    pub adres: String,
    /// About what messages are wished.
    pub waarover: BTreeSet<Berichtsoort>,
    /// Until when the code counts.
    pub tot: Timestamp,
}

/// What the fixed face knows of the messages of somebody in the family: that and when, never where to or what about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gezinsberichten {
    /// Chosen since; `None`: nothing is sent any more.
    pub sinds: Option<Date>,
    /// What was sent because of this dossier, newest first.
    pub zendingen: Vec<Zending>,
    /// Nothing goes, although the person asked for it: it must be safer, or this mailbox is not safe.
    pub tegengehouden: bool,
}

impl Dienst {
    /// What the fixed face of this view knows of messages to the family; nobody else learns anything.
    ///
    /// # Errors
    /// Store errors.
    pub async fn gezinsberichten(
        &self,
        zicht: &Zicht,
    ) -> Result<BTreeMap<PersoonId, Gezinsberichten>, Dienstfout> {
        let gezicht = zicht.kijker().professional();
        if !gezicht.is_some_and(|id| zicht.team().is_lokaal_gezicht(id, zicht.vandaag())) {
            return Ok(BTreeMap::new());
        }
        let dossier = self.laad(zicht.dossier()).await?;
        let mut berichten = BTreeMap::new();
        for (persoon, toegang) in &zicht.toegang().personen {
            let Toegang::Eigen { account, .. } = toegang else { continue };
            let Some(account) = self.account(ProfessionalId(*account)).await? else { continue };
            let zendingen: Vec<Zending> = account.berichten.zendingen.iter().rev().cloned().collect();
            let zendingen: Vec<Zending> =
                zendingen.into_iter().filter(|een| een.dossiers.contains(&zicht.dossier())).collect();
            let sinds = account.berichten.aan.as_ref().map(|aan| aan.sinds);
            if sinds.is_some() || !zendingen.is_empty() {
                let adres = account.berichten.aan.as_ref().map(|aan| aan.adres.as_str());
                let tegengehouden = adres.is_some_and(|adres| post::is_onveilig(&dossier, *persoon, adres));
                berichten.insert(*persoon, Gezinsberichten { sinds, zendingen, tegengehouden });
            }
        }
        Ok(berichten)
    }

    /// How sending goes here, for who keeps the system; `None` where no way to send is set. Counts only.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for who is neither administrator nor privacy officer.
    pub fn poststand(&self, kijker: &Kijker) -> Result<Option<Poststand>, Dienstfout> {
        if !kijker.geldig || !matches!(kijker.functie(), Some(Functie::Beheerder | Functie::Fg)) {
            return Err(Dienstfout::NietGevonden);
        }
        Ok(self.binnen.post.get().map(Post::stand))
    }

    /// Sets how messages are sent. To be called once at start-up; without it there are none.
    pub fn zet_post(&self, post: Post) {
        let _ = self.binnen.post.set(post);
    }
}
