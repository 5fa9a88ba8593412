//! Which family system is this? The keys by which one is found again before it is made twice (INV-1).

use super::{Adres, Contactsoort, Gezinssysteem, Persoon};
use crate::{
    ids::PersoonId,
    persoon::zoeksleutel::{self, Zoekadres},
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A key that at most one active dossier may hold. Plain text here; the store only ever sees its keyed hash.
///
/// Two dossiers are about the same family system when they share a living minor, or when the same adult lives at the
/// same address in both. An adult alone may belong to two systems: a father with a former and a present family.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Systeemsleutel(pub String);

/// Something by which a person can be found: a normalised key, and to whom it leads.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Zoekgegeven {
    /// Normalised key, as [`zoeksleutel::zoeksleutels`] makes them of a question.
    pub sleutel: String,
    /// The person it leads to.
    pub persoon: PersoonId,
}

/// An address in the parts a search asks for.
pub fn zoekadres(adres: &Adres) -> Zoekadres {
    Zoekadres {
        straat: adres.straat.to_string(),
        huisnummer: adres.huisnummer.as_ref().map(ToString::to_string).unwrap_or_default(),
        toevoeging: String::new(),
        postcode: adres.postcode.as_ref().map(ToString::to_string).unwrap_or_default(),
    }
}

/// What makes this person this person, wherever he or she was registered: the BSN where known, and name with birth
/// date as written.
fn persoonskenmerken(persoon: &Persoon) -> Vec<String> {
    let naam = format!(
        "n:{}|{}",
        zoeksleutel::genormaliseerd(&persoon.naam.volledig()),
        persoon.geboortedatum.code()
    );
    persoon.bsn.as_ref().map(zoeksleutel::bsnsleutel).into_iter().chain([naam]).collect()
}

/// The keys this family system holds on `op` (INV-1).
pub fn systeemsleutels(gezin: &Gezinssysteem, op: Date) -> BTreeSet<Systeemsleutel> {
    let mut sleutels = BTreeSet::new();
    for persoon in gezin.personen.values().filter(|p| p.leeft()) {
        let kenmerken = persoonskenmerken(persoon);
        if persoon.is_minderjarig_op(op) {
            sleutels.extend(kenmerken.iter().map(|kenmerk| Systeemsleutel(format!("kind|{kenmerk}"))));
            continue;
        }
        for adres in gezin.huishoudens_van(persoon.id, op).filter_map(|thuis| thuis.adres.as_ref()) {
            let adressleutels = zoeksleutel::adressleutels(&zoekadres(adres));
            for (kenmerk, adres) in kenmerken.iter().flat_map(|k| adressleutels.iter().map(move |a| (k, a))) {
                sleutels.insert(Systeemsleutel(format!("bewoner|{kenmerk}|{adres}")));
            }
        }
    }
    sleutels
}

/// Everything by which the living people of this family system can be found. Hidden addresses are not in it (INV-20).
pub fn zoekgegevens(gezin: &Gezinssysteem, op: Date) -> BTreeSet<Zoekgegeven> {
    let mut gegevens = BTreeSet::new();
    for persoon in gezin.personen.values().filter(|p| p.leeft()) {
        let telefoons = persoon.contact.iter().filter(|kanaal| kanaal.soort == Contactsoort::Telefoon);
        let adressen = gezin
            .huishoudens_van(persoon.id, op)
            .filter(|thuis| !thuis.geheim)
            .filter_map(|thuis| thuis.adres.as_ref());
        let sleutels = zoeksleutel::naamsleutels(&persoon.naam)
            .into_iter()
            .chain(zoeksleutel::geboortedatumsleutels(persoon.geboortedatum))
            .chain(persoon.bsn.as_ref().map(zoeksleutel::bsnsleutel))
            .chain(telefoons.filter_map(|kanaal| zoeksleutel::telefoonsleutel(&kanaal.waarde)))
            .chain(adressen.flat_map(|adres| zoeksleutel::adressleutels(&zoekadres(adres))));
        gegevens.extend(sleutels.map(|sleutel| Zoekgegeven { sleutel, persoon: persoon.id }));
    }
    gegevens
}
