//! Who may ask (D-40, D-41): by age and gezag on the day itself. Nothing of this is stored, so that rights switch on the
//! birthday (INV-28, INV-29).

use super::{Hoedanigheid, Regime, Verzoeksoort};
use crate::{
    Context, Dossier,
    ids::PersoonId,
    regels::{Leeftijdsgroep, Vertegenwoordiger, Zelf, codelijst},
    toestemming::{Gegevenssoort, Ontvanger, Toestemmingsdoel},
};

codelijst! {
    /// What a named professional has to judge before somebody can ask this. Never a default (D-40).
    pub enum Oordeelvraag("vraag") {
        /// Can this child weigh its own interests?
        InStaat = "in_staat", "kan dit kind overzien wat het vraagt?";
        /// Is it against the interest of the child?
        BelangKind = "belang_kind", "is het tegen het belang van het kind?";
        /// Can this person not decide for himself or herself?
        NietInStaat = "niet_in_staat", "kan deze persoon het zelf niet overzien?";
    }
}

/// Whether somebody may ask.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Bevoegdheid {
    /// Yes, in this capacity.
    Ja(Hoedanigheid),
    /// Perhaps: somebody has to judge this first.
    NaOordeel(Hoedanigheid, Oordeelvraag),
    /// No; why, in plain Dutch.
    Nee(String),
}

/// Whether `door` may ask this about `voor` under this law, now.
pub fn bevoegdheid(
    dossier: &Dossier,
    soort: Verzoeksoort,
    regime: Regime,
    voor: PersoonId,
    door: PersoonId,
    gemachtigd: bool,
    context: &Context<'_>,
) -> Bevoegdheid {
    let op = context.vandaag();
    let Some(persoon) = dossier.gezin.persoon(voor) else {
        return Bevoegdheid::Nee(NIETS.to_owned());
    };
    // Of an incomplete birth date the oldest possible age counts: in favour of the child's own say.
    let groep = persoon
        .geboortedatum
        .leeftijd_op(op)
        .hoogstens()
        .map_or(Leeftijdsgroep::Vanaf18, Leeftijdsgroep::bij);
    let Some(recht) = context.regels.leeftijdsrecht(regime.leeftijdsonderwerp(soort), groep, op) else {
        return Bevoegdheid::Nee(NIETS.to_owned());
    };
    if voor == door || gemachtigd {
        let hoedanigheid = if gemachtigd { Hoedanigheid::Gemachtigd } else { Hoedanigheid::Zelf };
        return match recht.zelf {
            Zelf::Ja | Zelf::Mag | Zelf::Moet | Zelf::Aanbieden => Bevoegdheid::Ja(hoedanigheid),
            Zelf::InStaat => Bevoegdheid::NaOordeel(hoedanigheid, Oordeelvraag::InStaat),
            Zelf::Nee | Zelf::Nvt => Bevoegdheid::Nee(recht.uitleg.clone()),
        };
    }
    let hoedanigheid = Hoedanigheid::Gezag;
    if !dossier.gezin.heeft_gezag(door, voor, op) {
        // The same words for who is no parent and who has no gezag: the question tells nothing (§9.9).
        return Bevoegdheid::Nee(NIETS.to_owned());
    }
    match recht.vertegenwoordiger {
        Vertegenwoordiger::Ja | Vertegenwoordiger::Samen => Bevoegdheid::Ja(hoedanigheid),
        Vertegenwoordiger::TenzijBelangKind => Bevoegdheid::NaOordeel(hoedanigheid, Oordeelvraag::BelangKind),
        Vertegenwoordiger::AlsNietInStaat => Bevoegdheid::NaOordeel(hoedanigheid, Oordeelvraag::NietInStaat),
        Vertegenwoordiger::MetToestemming => {
            let mag = dossier.toestemming_geldt(
                context.regels,
                voor,
                Toestemmingsdoel::Vertegenwoordigen,
                &Ontvanger::Persoon(door),
                Gegevenssoort::Alles,
                op,
            );
            if mag { Bevoegdheid::Ja(hoedanigheid) } else { Bevoegdheid::Nee(recht.uitleg.clone()) }
        }
        Vertegenwoordiger::Nee | Vertegenwoordiger::Nvt => Bevoegdheid::Nee(recht.uitleg.clone()),
    }
}

/// Whether `door` may ask anything at all about `voor` today: the choices on the page of the family.
pub fn mag_iets_vragen(dossier: &Dossier, voor: PersoonId, door: PersoonId, context: &Context<'_>) -> bool {
    Verzoeksoort::ALLE.iter().any(|soort| {
        Regime::ALLE.iter().any(|regime| {
            !matches!(bevoegdheid(dossier, *soort, *regime, voor, door, false, context), Bevoegdheid::Nee(_))
        })
    })
}

/// The answer that tells nothing.
const NIETS: &str = "U kunt dit niet voor deze persoon vragen. Voor een kind kan het alleen met gezag.";
