//! Giving a veiligheidskaart to somebody outside the team: a decision of its own, on consent that is in force or on a law
//! (INV-18, D-08, D-09, D-55).
//!
//! The lokale team has no right of its own to tell others (D-08), and consent is of each person on the card, for this
//! receiver and these data. It is asked at making and again each time the card is about to leave: taking it back works at
//! once for every later time, not for what was rightly given before (§9.6.14).

use super::{Kaart, Kaartontvanger};
use crate::{
    Context, Dossier, Invoerfout, Regelnummer, Weigering,
    ids::PersoonId,
    regels::{Deelwet, Regels},
    tekst::{Korttekst, Tekst},
    toestemming::{Gegevenssoort, Toestemmingsdoel},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// On what something is given to somebody outside the team.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Buitengrond {
    /// Consent of everybody whom it is about, for this receiver.
    Toestemming,
    /// A law.
    Wet {
        /// Which.
        wet: Deelwet,
        /// Why it lets this be given, now.
        toelichting: Tekst,
    },
}

/// Judges the ground of giving a card to `ontvanger`; `None` where it stays within the team.
///
/// # Refusals
/// * INV-18: outside the team without a ground; without consent of everybody on it; on a law that does not let it now.
pub(super) fn controleer(
    dossier: &Dossier,
    ontvanger: Option<&Kaartontvanger>,
    grond: Option<Buitengrond>,
    context: &Context<'_>,
) -> Result<Option<Buitengrond>, Weigering> {
    let Some(Kaartontvanger::Buiten(naam)) = ontvanger else { return Ok(None) };
    let vandaag = context.vandaag();
    let grond = grond.ok_or_else(|| {
        Weigering::regel(
            Regelnummer::Inv(18),
            "Iets geven aan iemand buiten het team kan alleen met een grond: toestemming of een wet.",
        )
        .uitweg("Vraag toestemming aan iedereen over wie het gaat.")
        .uitweg("Staat een wet het toe? Kies die, en schrijf op waarom.")
        .op_wettelijke_grens()
    })?;
    match &grond {
        Buitengrond::Toestemming => {
            let leden = dossier.gezin.gezinsleden(vandaag);
            let zonder = zonder_toestemming(dossier, context.regels, leden, naam, vandaag);
            if !zonder.is_empty() {
                return Err(geen_toestemming(dossier, &zonder));
            }
        }
        Buitengrond::Wet { wet, .. } => {
            let regel =
                context.regels.rechten().deelgrond(*wet, vandaag).ok_or_else(|| {
                    Invoerfout::nieuw("grond", "Deze grond geldt nu niet. Kies een andere.")
                })?;
            if regel.vereist_ots && !dossier.ots_loopt(vandaag) {
                return Err(Weigering::regel(
                    Regelnummer::Inv(18),
                    "Deze grond geldt alleen als er een ondertoezichtstelling loopt.",
                )
                .uitweg("Kies een andere grond, of vraag toestemming.")
                .op_wettelijke_grens());
            }
        }
    }
    Ok(Some(grond))
}

/// Who of these did not give consent that is in force for this receiver.
fn zonder_toestemming(
    dossier: &Dossier,
    regels: &Regels,
    personen: impl IntoIterator<Item = PersoonId>,
    ontvanger: &Korttekst,
    op: Date,
) -> Vec<PersoonId> {
    let doel = Toestemmingsdoel::DelenBuitenTeam;
    let gegevens = Gegevenssoort::Veiligheidsplan;
    let zonder = |persoon: &PersoonId| {
        dossier.gezin.persoon(*persoon).is_some_and(crate::gezin::Persoon::leeft)
            && !dossier.mag_naar_buiten(regels, *persoon, doel, ontvanger, gegevens, op)
    };
    personen.into_iter().filter(zonder).collect()
}

fn geen_toestemming(dossier: &Dossier, zonder: &[PersoonId]) -> Weigering {
    let namen: Vec<String> =
        zonder.iter().filter_map(|wie| Some(dossier.gezin.persoon(*wie)?.naam.kort())).collect();
    Weigering::regel(
        Regelnummer::Inv(18),
        format!("Voor deze ontvanger geldt nog geen toestemming van: {}.", namen.join(", ")),
    )
    .uitweg("Vraag bij ‘Rechten’ toestemming om te delen buiten het team: voor precies deze ontvanger, en voor het veiligheidsplan.")
    .uitweg("Staat een wet het toe? Kies die, en schrijf op waarom.")
    .op_wettelijke_grens()
}

impl Dossier {
    /// Whether this card may leave now. What stays within the team always may; outside it a ground is needed that still
    /// holds.
    ///
    /// # Refusals
    /// * INV-18: there is no ground, or consent was taken back or is over.
    pub fn mag_kaart_naar_buiten(&self, regels: &Regels, kaart: &Kaart, op: Date) -> Result<(), Weigering> {
        let Some(Kaartontvanger::Buiten(naam)) = kaart.ontvanger() else { return Ok(()) };
        match kaart.grond() {
            Some(Buitengrond::Wet { .. }) => Ok(()),
            Some(Buitengrond::Toestemming) => {
                let personen = kaart.inhoud().personen.iter().map(|persoon| persoon.persoon);
                let zonder = zonder_toestemming(self, regels, personen, naam, op);
                if zonder.is_empty() { Ok(()) } else { Err(geen_toestemming(self, &zonder)) }
            }
            None => Err(Weigering::regel(
                Regelnummer::Inv(18),
                "Van deze kaart staat geen grond vast om haar buiten het team te geven.",
            )
            .uitweg("Maak een nieuwe kaart, met de grond erbij.")),
        }
    }
}
