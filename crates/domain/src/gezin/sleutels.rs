//! Which family system is this? The keys by which one is found again before it is made twice (INV-1).

use super::{Gezinssysteem, Persoon};
use crate::{ids::PersoonId, persoon::zoeksleutel};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A key that at most one active dossier may hold. Plain text here; the store only ever sees its keyed hash.
///
/// Two dossiers are about the same family system when they share a living minor, or when the same adult lives at the
/// same address in both. An adult alone may belong to two systems: a father with a former and a present family.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Systeemsleutel(pub String);

/// Something by which a person can be found: `soort` names the index, `waarde` the normalised text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Zoekgegeven {
    /// Index: `naam`, `geboortedatum`, `adres`, `telefoon` or `bsn`.
    pub soort: &'static str,
    /// Normalised text.
    pub waarde: String,
    /// The person it leads to.
    pub persoon: PersoonId,
}

/// What makes this person this person, wherever he or she was registered: the BSN where known, else name and birth
/// date as written.
fn persoonskenmerken(persoon: &Persoon) -> Vec<String> {
    let naam = format!("p:{}|{}", zoeksleutel::genormaliseerd(&persoon.naam.volledig()), persoon.geboortedatum);
    let bsn = persoon.bsn.as_ref().map(|bsn| format!("b:{}", bsn.cijfers()));
    bsn.into_iter().chain([naam]).collect()
}

/// The keys this family system holds on `op` (INV-1).
pub fn systeemsleutels(gezin: &Gezinssysteem, op: Date) -> BTreeSet<Systeemsleutel> {
    let mut sleutels = BTreeSet::new();
    for persoon in gezin.personen.values().filter(|p| p.leeft()) {
        for kenmerk in persoonskenmerken(persoon) {
            if persoon.is_minderjarig_op(op) {
                sleutels.insert(Systeemsleutel(format!("kind|{kenmerk}")));
                continue;
            }
            for huishouden in gezin.huishoudens_van(persoon.id, op) {
                if let Some(adres) = &huishouden.adres {
                    let adres = zoeksleutel::adres(
                        adres.postcode.as_ref().map(|p| p.als_str()),
                        Some(adres.straat.als_str()),
                        adres.huisnummer.as_ref().map(|h| h.als_str()),
                    );
                    sleutels.insert(Systeemsleutel(format!("bewoner|{kenmerk}|{}", adres.unwrap_or_default())));
                }
            }
        }
    }
    sleutels
}

/// Everything by which the living people of this family system can be found. Hidden addresses are not in it (INV-20).
pub fn zoekgegevens(gezin: &Gezinssysteem, op: Date) -> BTreeSet<Zoekgegeven> {
    let mut gegevens = BTreeSet::new();
    for persoon in gezin.personen.values().filter(|p| p.leeft()) {
        let mut voeg_toe = |soort: &'static str, waarde: String| {
            gegevens.insert(Zoekgegeven { soort, waarde, persoon: persoon.id });
        };
        for sleutel in zoeksleutel::naamsleutels(&persoon.naam) {
            voeg_toe("naam", sleutel);
        }
        voeg_toe("geboortedatum", persoon.geboortedatum.to_string());
        if let Some(bsn) = &persoon.bsn {
            voeg_toe("bsn", bsn.cijfers().to_owned());
        }
        for kanaal in persoon.contact.iter().filter(|k| k.soort == super::Contactsoort::Telefoon) {
            if let Some(nummer) = zoeksleutel::telefoon(kanaal.waarde.als_str()) {
                voeg_toe("telefoon", nummer);
            }
        }
        for adres in gezin.huishoudens_van(persoon.id, op).filter(|h| !h.geheim).filter_map(|h| h.adres.as_ref()) {
            if let Some(sleutel) = zoeksleutel::adres(
                adres.postcode.as_ref().map(|p| p.als_str()),
                Some(adres.straat.als_str()),
                adres.huisnummer.as_ref().map(|h| h.als_str()),
            ) {
                voeg_toe("adres", sleutel);
            }
        }
    }
    gegevens
}
