//! Is it safe that somebody looks at home? What the fixed face has to think over before inviting (D-58).

use crate::{Dossier, ids::PersoonId, regels::codelijst};
use jiff::civil::Date;
use std::collections::BTreeSet;

codelijst! {
    /// Why somebody at home could see, hear or force what is not meant for him or her.
    pub enum Zorg("zorg") {
        /// For this person it must be safer than usual.
        EigenVeiligeModus = "eigen_veilige_modus", "Voor deze persoon staat de veilige modus aan.";
        /// A housemate may not know an address.
        VerborgenAdres = "verborgen_adres", "Iemand in huis mag een verborgen adres niet weten.";
        /// Items are kept from a housemate.
        NietTonen = "niet_tonen", "Voor iemand in huis staat iets op ‘niet tonen aan’.";
        /// Input of somebody else is kept from a housemate.
        AndersVeiligeModus = "anders_veilige_modus", "Iemand in huis mag niet weten wat een ander inbrengt.";
    }
}

/// The concerns about letting `persoon` look on a screen of his or her own on `op`; none means nothing is known.
pub fn zorgen(dossier: &Dossier, persoon: PersoonId, op: Date) -> BTreeSet<Zorg> {
    let mut zorgen = BTreeSet::new();
    if dossier.toegang.is_veilige_modus(persoon) {
        zorgen.insert(Zorg::EigenVeiligeModus);
    }
    let huisgenoten: BTreeSet<PersoonId> = dossier
        .gezin
        .huishoudens_van(persoon, op)
        .flat_map(|thuis| thuis.leden_op(op))
        .filter(|lid| *lid != persoon)
        .collect();
    for huisgenoot in huisgenoten {
        zorgen.extend(verborgen_voor(dossier, huisgenoot, op));
    }
    zorgen
}

/// What is hidden from this person.
pub(super) fn verborgen_voor(dossier: &Dossier, persoon: PersoonId, op: Date) -> BTreeSet<Zorg> {
    let mut zorgen = BTreeSet::new();
    let huizen = dossier.gezin.huishoudens.values();
    if huizen.into_iter().any(|thuis| thuis.geheim && !thuis.woont_hier(persoon, op)) {
        zorgen.insert(Zorg::VerborgenAdres);
    }
    let op_lijst = dossier.afscherming.niet_tonen.values().any(|lijst| lijst.contains(&persoon));
    let op_etiket = || dossier.stellingen.alle().any(|een| een.etiket.niet_tonen_aan.contains(&persoon));
    if op_lijst || op_etiket() {
        zorgen.insert(Zorg::NietTonen);
    }
    if dossier.toegang.veilige_modus.keys().any(|ander| *ander != persoon) {
        zorgen.insert(Zorg::AndersVeiligeModus);
    }
    zorgen
}
