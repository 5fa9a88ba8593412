//! Who would give a hidden place of stay away just by being named (INV-20, D-57).

use jiff::civil::Date;
use naast_domain::{
    Dossier, Organisatiesoort, Professional,
    ids::{PersoonId, ProfessionalId},
};

/// Whether somebody of this family lives at a hidden address at which `persoon` does not live.
pub fn iets_verborgen_voor(dossier: &Dossier, persoon: PersoonId, op: Date) -> bool {
    dossier.gezin.huishoudens.values().any(|thuis| thuis.geheim && !thuis.woont_hier(persoon, op))
}

/// Whether naming this professional would tell where somebody stays: an organisation that shelters people, or one that
/// knows the hidden address because it is near. The local team and the safety team work for the whole region and tell
/// nothing.
pub fn verraadt_verblijf(dossier: &Dossier, professional: &Professional) -> bool {
    match professional.organisatie.soort {
        Organisatiesoort::Vrouwenopvang => true,
        Organisatiesoort::Aanbieder | Organisatiesoort::VolwassenenGgz | Organisatiesoort::Overig => {
            kent_adres(dossier, professional.id)
        }
        _ => false,
    }
}

fn kent_adres(dossier: &Dossier, wie: ProfessionalId) -> bool {
    dossier.afscherming.kent_adres.values().any(|kennen| kennen.contains(&wie))
}
