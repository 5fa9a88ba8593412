//! Where these pages are. No address holds anything about a person.

use naast_domain::{
    ids::{KlachtId, VerklaringId, VerzoekId},
    recht::Verzoeksoort,
};

pub(in crate::gezin) const LIJST: &str = "/gezin/rechten";
pub(super) const VRAGEN: &str = "/gezin/rechten/vragen";
pub(super) const AFSCHRIFT: &str = "/gezin/rechten/kopie";
pub(super) const AFSCHRIFT_PDF: &str = "/gezin/rechten/kopie.pdf";
pub(super) const AFSCHRIFT_JSON: &str = "/gezin/rechten/kopie.json";
pub(super) const TOESTEMMING: &str = "/gezin/rechten/toestemming";
pub(super) const GEVEN: &str = "/gezin/rechten/toestemming/geven";
pub(super) const GEZEGD: &str = "/gezin/rechten/toestemming/gezegd";
pub(super) const KLACHT: &str = "/gezin/rechten/klacht";
pub(super) const ERVARING: &str = "/gezin/rechten/ervaring";
pub(super) const ERVARING_KIND: &str = "/gezin/rechten/ervaring?lijst=kind";
pub(super) const ERVARING_DELEN: &str = "/gezin/rechten/ervaring/delen";

pub(super) fn vraag(soort: Verzoeksoort) -> String {
    [VRAGEN, "?soort=", soort.code()].concat()
}

pub(super) fn verzoek(id: VerzoekId) -> String {
    format!("{LIJST}/verzoek/{id}")
}

pub(super) fn terug(id: VerzoekId) -> String {
    verzoek(id) + "/terug"
}

pub(super) fn middel(id: VerzoekId) -> String {
    verzoek(id) + "/verder"
}

pub(super) fn verklaring(id: VerklaringId) -> String {
    format!("{LIJST}/verklaring/{id}")
}

pub(super) fn klacht(id: KlachtId) -> String {
    format!("{KLACHT}/{id}")
}

pub(super) fn klacht_terug(id: KlachtId) -> String {
    klacht(id) + "/terug"
}

pub(super) fn klacht_bemiddeling(id: KlachtId) -> String {
    klacht(id) + "/bemiddeling"
}

pub(super) fn klacht_ook(id: KlachtId) -> String {
    klacht(id) + "/ook"
}
