//! Gezag: what the BRP says about each minor, as one row for each adult (D-41).

use std::collections::{BTreeMap, BTreeSet};

use naast_domain::persoon::{Gezag, GezagBron, Gezagsoort, Periode};

use super::familie::Familie;
use super::gelezen::{Gezagsrij, Gezagsuitspraak, Kindgezag, PersoonNr};
use super::persoon::{RuwGezag, RuwPersoon};
use crate::Pad;

/// A statement of which it is clear about whom it is.
struct Uitspraak<'a> {
    ruw: &'a RuwGezag,
    /// stands in the record of the child itself
    eigen: bool,
}

/// How often each statement stands in the records.
pub(crate) fn vermeldingen(ruw: &[RuwPersoon]) -> BTreeMap<Gezagsuitspraak, usize> {
    let mut aantallen = BTreeMap::new();
    for gezag in ruw.iter().flat_map(|persoon| &persoon.gezag) {
        *aantallen.entry(gezag.uitspraak).or_default() += 1;
    }
    aantallen
}

/// The gezag over each minor. Statements in the record of a parent are compared with that of the child itself, which
/// leads.
pub(crate) fn lees_gezag(ruw: &[RuwPersoon], familie: &Familie<'_>) -> Vec<Kindgezag> {
    let minderjarigen: BTreeSet<PersoonNr> = familie.minderjarigen().into_iter().collect();
    let mut per_kind: BTreeMap<PersoonNr, Vec<Uitspraak<'_>>> = BTreeMap::new();
    let mut meerderjarig_gemeld = BTreeSet::new();
    for (index, persoon) in ruw.iter().enumerate() {
        let zelf = PersoonNr(index);
        for gezag in &persoon.gezag {
            let Some(kind) = over_wie(gezag, zelf, familie, &minderjarigen) else { continue };
            if minderjarigen.contains(&kind) {
                per_kind.entry(kind).or_default().push(Uitspraak { ruw: gezag, eigen: kind == zelf });
            } else if meerderjarig_gemeld.insert(kind) {
                meld_vervallen(familie, kind, &gezag.pad);
            }
        }
    }
    per_kind.into_iter().filter_map(|(kind, uitspraken)| kindgezag(kind, &uitspraken, familie)).collect()
}

/// Gezag ends at eighteen and at death (BW 1:245, 1:253).
fn meld_vervallen(familie: &Familie<'_>, kind: PersoonNr, pad: &Pad) {
    let overleden = familie.personen.get(kind.0).is_some_and(super::GelezenPersoon::is_overleden);
    let onbekend = familie
        .personen
        .get(kind.0)
        .is_some_and(|persoon| persoon.geboortedatum.is_minderjarig_op(familie.opties.peildatum).is_none());
    let melding = match (overleden, onbekend) {
        (true, _) => "Dit gezag gaat over iemand die is overleden. Het is niet overgenomen.",
        (_, true) => {
            "Van deze persoon is niet zeker of hij of zij minderjarig is. Leg het gezag met de hand vast."
        }
        _ => "Deze persoon is inmiddels meerderjarig. Het gezag is vervallen en niet overgenomen.",
    };
    familie.meldingen.let_op(pad, melding);
}

fn over_wie(
    gezag: &RuwGezag,
    zelf: PersoonNr,
    familie: &Familie<'_>,
    minderjarigen: &BTreeSet<PersoonNr>,
) -> Option<PersoonNr> {
    if let Some(verwijzing) = &gezag.minderjarige {
        let kind = familie.met_nummer(verwijzing);
        if kind.is_none() {
            familie.meldingen.fout(
                &gezag.pad.veld("minderjarige"),
                "Dit gezag gaat over een kind dat niet in dit gezin voorkomt.",
            );
        }
        return kind;
    }
    // Older answers leave the child out where there is nothing more to say; then it is about the person himself.
    let heeft_minderjarig_kind = minderjarigen.iter().any(|kind| familie.is_ouder_van(zelf, *kind));
    if !minderjarigen.contains(&zelf) && heeft_minderjarig_kind {
        familie
            .meldingen
            .fout(&gezag.pad.veld("minderjarige"), "Er staat niet bij over welk kind dit gezag gaat.");
        return None;
    }
    Some(zelf)
}

fn kindgezag(kind: PersoonNr, uitspraken: &[Uitspraak<'_>], familie: &Familie<'_>) -> Option<Kindgezag> {
    let leidend = uitspraken.iter().find(|uitspraak| uitspraak.eigen).or_else(|| uitspraken.first())?;
    for ander in uitspraken {
        if !zelfde(leidend.ruw, ander.ruw) {
            familie.meldingen.fout(
                &ander.ruw.pad,
                "Dit gezag spreekt een andere opgave over hetzelfde kind tegen. Wat bij het kind zelf staat, is overgenomen. Kijk het na.",
            );
        }
    }
    Some(Kindgezag { kind, uitspraak: leidend.ruw.uitspraak, rijen: rijen(kind, leidend.ruw, familie) })
}

fn zelfde(een: &RuwGezag, ander: &RuwGezag) -> bool {
    let houders = |gezag: &RuwGezag| -> BTreeSet<String> {
        let derden = gezag.derden.iter().filter_map(|(_, verwijzing)| verwijzing.clone());
        gezag.ouders.iter().map(|(_, verwijzing)| verwijzing.clone()).chain(derden).collect()
    };
    een.uitspraak == ander.uitspraak && houders(een) == houders(ander)
}

fn rijen(kind: PersoonNr, ruw: &RuwGezag, familie: &Familie<'_>) -> Vec<Gezagsrij> {
    let (soort_houder, soort_ander) = match ruw.uitspraak {
        Gezagsuitspraak::Tweehoofdig | Gezagsuitspraak::OuderMetDerde => {
            (Gezagsoort::Gezamenlijk, Gezagsoort::Geen)
        }
        Gezagsuitspraak::Eenhoofdig => (Gezagsoort::Alleen, Gezagsoort::Geen),
        Gezagsuitspraak::Voogdij => (Gezagsoort::Voogdij, Gezagsoort::Geen),
        Gezagsuitspraak::TijdelijkGeen => (Gezagsoort::TijdelijkGeen, Gezagsoort::TijdelijkGeen),
        Gezagsuitspraak::NietTeBepalen => (Gezagsoort::NietTeBepalen, Gezagsoort::NietTeBepalen),
    };
    let mut houders: BTreeSet<PersoonNr> = BTreeSet::new();
    let mut ongenoemd = false;
    let genoemd = ruw.ouders.iter().map(|(pad, verwijzing)| (pad, Some(verwijzing)));
    let derden = ruw.derden.iter().map(|(pad, verwijzing)| (pad, verwijzing.as_ref()));
    for (pad, verwijzing) in genoemd.chain(derden) {
        match verwijzing.map(|verwijzing| familie.met_nummer(verwijzing)) {
            Some(Some(nr)) if nr != kind => {
                houders.insert(nr);
            }
            Some(Some(_)) => familie
                .meldingen
                .fout(pad, "Hier heeft een kind gezag over zichzelf. Dat is niet overgenomen."),
            Some(None) => {
                familie.meldingen.fout(pad, "Dit gezag verwijst naar iemand die niet in dit gezin voorkomt.");
                ongenoemd = true;
            }
            None => ongenoemd = true,
        }
    }
    let verwacht = match ruw.uitspraak {
        Gezagsuitspraak::Tweehoofdig | Gezagsuitspraak::OuderMetDerde => 2,
        Gezagsuitspraak::Eenhoofdig | Gezagsuitspraak::Voogdij => 1,
        Gezagsuitspraak::TijdelijkGeen | Gezagsuitspraak::NietTeBepalen => 0,
    };
    if houders.len() < verwacht && ruw.uitspraak != Gezagsuitspraak::Voogdij && !ongenoemd {
        familie
            .meldingen
            .fout(&ruw.pad, "Bij dit gezag staat niet wie het heeft. Leg het met de hand vast, met de bron.");
    }
    // A guardianship without a name is that of an institution; the other two have no holder at all.
    ongenoemd |= houders.len() < verwacht || verwacht == 0;
    let rij =
        |volwassene, soort| Gezagsrij { volwassene, gezag: gezag(soort, familie.opties.geraadpleegd_op) };
    let ouders = familie.ouders().remove(&kind).unwrap_or_default();
    houders
        .iter()
        .map(|nr| rij(Some(*nr), soort_houder))
        .chain(
            ouders
                .difference(&houders)
                .map(|nr| rij(Some(*nr), ouder_zonder_vermelding(ruw, ongenoemd, soort_ander))),
        )
        .chain(ongenoemd.then(|| rij(None, soort_houder)))
        .collect()
}

/// A parent who is not named has no gezag, unless a named holder could not be found: that may be this parent.
fn ouder_zonder_vermelding(ruw: &RuwGezag, ongenoemd: bool, soort: Gezagsoort) -> Gezagsoort {
    let ouder_ontbreekt = ongenoemd && soort == Gezagsoort::Geen && ruw.uitspraak != Gezagsuitspraak::Voogdij;
    if ouder_ontbreekt { Gezagsoort::NietTeBepalen } else { soort }
}

fn gezag(soort: Gezagsoort, geraadpleegd_op: Option<jiff::civil::Date>) -> Gezag {
    Gezag { soort, bron: GezagBron::Brp, periode: Periode::default(), geraadpleegd_op }
}
