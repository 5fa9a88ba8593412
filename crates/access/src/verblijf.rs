//! Who would give a hidden place of stay away just by being named (INV-20, D-57).

use jiff::civil::Date;
use naast_domain::{
    Dossier, Organisatiesoort, Professional,
    ids::{PersoonId, ProfessionalId},
    verzwegen::Verzwegen,
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
            collegas(dossier, professional).any(|wie| kent_adres(dossier, wie))
        }
        _ => false,
    }
}

/// Everybody of the same organisation who stands or stood beside the family: one colleague named would tell as much as the
/// other.
fn collegas<'a>(
    dossier: &'a Dossier,
    professional: &'a Professional,
) -> impl Iterator<Item = ProfessionalId> + 'a {
    let naast = dossier.team.inzetten.values().map(|inzet| &inzet.professional);
    let collegas = naast.filter(|ander| ander.organisatie.id == professional.organisatie.id);
    collegas.map(|ander| ander.id).chain([professional.id])
}

/// Everybody beside this family who may not be named to a member of it from whom a place of stay is hidden.
pub(crate) fn verzwegen(dossier: &Dossier) -> Verzwegen {
    let naast = dossier.team.inzetten.values().map(|inzet| &inzet.professional);
    Verzwegen::nieuw(naast.filter(|professional| verraadt_verblijf(dossier, professional)))
}

fn kent_adres(dossier: &Dossier, wie: ProfessionalId) -> bool {
    dossier.afscherming.kent_adres.values().any(|kennen| kennen.contains(&wie))
}
