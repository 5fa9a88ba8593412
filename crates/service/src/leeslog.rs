//! Who looked: the log that the family reads, and that the privacy officer searches.

use crate::{Dienst, Dienstfout, Kijkvraag};
use jiff::Timestamp;
use naast_access::{Kijker, Onderdeel};
use naast_domain::{
    ids::{DossierId, PersoonId},
    regels::Functie,
};
use naast_store::{ReadLineFilter, StoredReadLine};
use std::collections::BTreeSet;
use uuid::Uuid;

/// One time somebody looked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Inzageregel {
    /// Number in the log.
    pub nummer: u64,
    /// When.
    pub moment: Timestamp,
    /// Who: number of the account or of the person.
    pub kijker: Uuid,
    /// Code of the function.
    pub functie: String,
    /// Name of the organisation.
    pub organisatie: String,
    /// Which dossier.
    pub dossier: DossierId,
    /// Codes of the parts.
    pub onderdelen: Vec<String>,
    /// Code of the purpose.
    pub doel: String,
    /// About whom.
    pub personen: BTreeSet<PersoonId>,
    /// The policies that let it through.
    pub beleid: Vec<String>,
    /// Through the emergency entrance.
    pub noodtoegang: bool,
}

/// What the privacy officer searches for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Inzagevraag {
    /// Of one dossier.
    pub dossier: Option<DossierId>,
    /// By one looker.
    pub kijker: Option<Uuid>,
    /// From.
    pub van: Option<Timestamp>,
    /// Until.
    pub tot: Option<Timestamp>,
    /// Older than this number: the next page.
    pub voor: Option<u64>,
}

/// How many lines a page holds.
const PAGINA: u32 = 100;

impl Dienst {
    /// Who looked at this dossier, newest first. Looking at this list is itself logged.
    pub async fn wie_keek(
        &self,
        kijker: &Kijker,
        dossier: DossierId,
        voor: Option<u64>,
    ) -> Result<Vec<Inzageregel>, Dienstfout> {
        let zicht = self
            .bekijk(kijker, dossier, &Kijkvraag::begeleiden(&[Onderdeel::Overzicht, Onderdeel::Inzage]))
            .await?;
        if !zicht.bevat(Onderdeel::Inzage) {
            return Err(Dienstfout::NietGevonden);
        }
        let filter = ReadLineFilter {
            dossier: Some(dossier.0),
            before: voor,
            limit: PAGINA,
            ..ReadLineFilter::default()
        };
        let fg = kijker.functie() == Some(Functie::Fg);
        let regels = self.store().read_lines(&filter).await?.into_iter().map(regel);
        Ok(regels.filter_map(|regel| if fg { Some(regel) } else { zonder_klachten(regel) }).collect())
    }

    /// Searches the log of who looked, for the privacy officer: numbers and functions, no names and no content.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for everybody else.
    pub async fn zoek_in_leeslog(
        &self,
        kijker: &Kijker,
        vraag: &Inzagevraag,
    ) -> Result<Vec<Inzageregel>, Dienstfout> {
        if !kijker.geldig || kijker.functie() != Some(Functie::Fg) {
            return Err(Dienstfout::NietGevonden);
        }
        let filter = ReadLineFilter {
            dossier: vraag.dossier.map(|id| id.0),
            kijker: vraag.kijker,
            from: vraag.van,
            until: vraag.tot,
            before: vraag.voor,
            limit: PAGINA,
        };
        Ok(self.store().read_lines(&filter).await?.into_iter().map(regel).collect())
    }
}

/// The line as the team may read it: that somebody looked at a complaint or at how it is, or that a complaint is being
/// handled, would tell of it (D-48, R-054).
fn zonder_klachten(mut regel: Inzageregel) -> Option<Inzageregel> {
    let stil = [Onderdeel::Klachten.code(), Onderdeel::Ervaring.code()];
    regel.onderdelen.retain(|code| !stil.contains(&code.as_str()));
    (regel.functie != Functie::Klachtfunctionaris.code() && !regel.onderdelen.is_empty()).then_some(regel)
}

fn regel(regel: StoredReadLine) -> Inzageregel {
    let StoredReadLine { volgnummer, line } = regel;
    Inzageregel {
        nummer: volgnummer,
        moment: line.moment,
        kijker: line.kijker,
        functie: line.functie,
        organisatie: line.organisatie,
        dossier: DossierId(line.dossier_id),
        onderdelen: line.onderdeel.split(' ').map(str::to_owned).collect(),
        doel: line.doel,
        personen: line.personen.into_iter().map(PersoonId).collect(),
        beleid: line.beleid,
        noodtoegang: line.noodtoegang,
    }
}
