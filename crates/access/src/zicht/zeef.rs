//! Takes out of a copy of the dossier what one looker may not see. The one place where that happens.

use crate::{Onderdeel, Zicht, inzage::Blik};
use naast_domain::{
    Dossier, Etiket,
    analyse::Analyse,
    dossier::{Afscherming, Item},
    gezin::Gezinssysteem,
    ids::PersoonId,
    plan::{self, Plannen},
    regels::Regels,
    stelling::Stellingen,
    taak::{Taken, openstaand},
    veiligheid::Veiligheid,
};
use std::collections::BTreeSet;

/// A looker before one part.
struct Deelblik<'a> {
    blik: &'a Blik<'a>,
    onderdeel: Onderdeel,
}

impl plan::Blik for Deelblik<'_> {
    fn ziet(&self, item: Option<Item>, etiket: &Etiket) -> bool {
        self.blik.mag(self.onderdeel, etiket, item)
    }

    fn ziet_persoon(&self, persoon: PersoonId) -> bool {
        !self.blik.is_ander(persoon)
    }
}

/// The view of `blik` on the parts in `onderdelen`.
pub(crate) fn zeef(
    dossier: &Dossier,
    blik: &Blik<'_>,
    onderdelen: &BTreeSet<Onderdeel>,
    regels: &Regels,
) -> Zicht {
    let heeft = |onderdeel| onderdelen.contains(&onderdeel);
    let fase = dossier.veiligheid.dossierfase(dossier.gezin.gezinsleden(blik.vandaag));
    let open = if heeft(Onderdeel::Taken) && blik.kijker.persoon().is_none() {
        // What is open can lie in any part: counted over everything this looker may see, and nothing else.
        let alles =
            Onderdeel::ALLE.iter().copied().filter(|onderdeel| blik.mag_onderdeel(*onderdeel)).collect();
        openstaand(&zeef_delen(dossier, blik, &alles), regels, blik.vandaag)
    } else {
        Vec::new()
    };
    let gezeefd = zeef_delen(dossier, blik, onderdelen);
    let naam = gezeefd.gezin.naam();
    Zicht {
        gezeefd,
        kijker: blik.kijker.clone(),
        onderdelen: onderdelen.clone(),
        open,
        op: blik.vandaag,
        fase,
        naam,
    }
}

fn zeef_delen(dossier: &Dossier, blik: &Blik<'_>, onderdelen: &BTreeSet<Onderdeel>) -> Dossier {
    let heeft = |onderdeel| onderdelen.contains(&onderdeel);
    let deel = |onderdeel| Deelblik { blik, onderdeel };
    let mut gezeefd = Dossier::clone(dossier);

    if heeft(Onderdeel::Stellingen) || heeft(Onderdeel::Analyse) || heeft(Onderdeel::Besluiten) {
        gezeefd.stellingen.zeef(&deel(Onderdeel::Stellingen));
    } else {
        gezeefd.stellingen = Stellingen::default();
    }
    if heeft(Onderdeel::Analyse) || heeft(Onderdeel::Plan) {
        let stellingen = gezeefd.stellingen.clone();
        gezeefd.analyse.zeef(&deel(Onderdeel::Analyse), |id| stellingen.get(id).is_some());
    } else {
        gezeefd.analyse = Analyse::default();
    }
    if heeft(Onderdeel::Plan) {
        gezeefd.plan.zeef(&deel(Onderdeel::Plan));
    } else {
        gezeefd.plan = Plannen::default();
    }
    zeef_veiligheid(&mut gezeefd.veiligheid, blik, onderdelen);
    if !heeft(Onderdeel::Taken) {
        gezeefd.taken = Taken::default();
    }
    if heeft(Onderdeel::Besluiten) {
        for besluit in gezeefd.besluiten.values_mut() {
            besluit.belangen.retain(|persoon, _| !blik.is_ander(*persoon));
            besluit.meningen.retain(|persoon, _| !blik.is_ander(*persoon));
            besluit.rust_op.retain(|id| gezeefd.stellingen.get(*id).is_some());
        }
        gezeefd.maatregelen.retain(|maatregel| !blik.is_ander(maatregel.persoon));
        gezeefd.kaders.retain(|kind, _| !blik.is_ander(*kind));
        gezeefd.informeren.retain(|informering| !blik.is_ander(informering.persoon));
    } else {
        gezeefd.besluiten.clear();
        gezeefd.maatregelen.clear();
        gezeefd.kaders.clear();
        gezeefd.informeren.clear();
        gezeefd.sluitoordelen.clear();
    }
    if !heeft(Onderdeel::Inzage) {
        gezeefd.afscherming.noodtoegang.clear();
    }
    if blik.kijker.persoon().is_some() {
        // The family learns nothing of who may not see what: that alone would betray it (D-58).
        gezeefd.afscherming = Afscherming::default();
    }
    zeef_gezin(&mut gezeefd.gezin, blik, onderdelen);
    zeef_opening(&mut gezeefd, blik);
    gezeefd
}

fn zeef_veiligheid(veiligheid: &mut Veiligheid, blik: &Blik<'_>, onderdelen: &BTreeSet<Onderdeel>) {
    let delen = [Onderdeel::Veiligheid, Onderdeel::Veiligheidsplan, Onderdeel::Kaarten];
    if delen.iter().any(|deel| onderdelen.contains(deel)) {
        veiligheid.zeef(&Deelblik { blik, onderdeel: Onderdeel::Veiligheid });
        if !onderdelen.contains(&Onderdeel::Veiligheidsplan) && !onderdelen.contains(&Onderdeel::Kaarten) {
            veiligheid.zonder_plannen();
        }
        if !onderdelen.contains(&Onderdeel::Kaarten) {
            veiligheid.zonder_kaarten();
        }
    } else {
        *veiligheid = Veiligheid::default();
    }
}

fn zeef_gezin(gezin: &mut Gezinssysteem, blik: &Blik<'_>, onderdelen: &BTreeSet<Onderdeel>) {
    if blik.kijker.persoon().is_some() {
        gezin.personen.retain(|persoon, _| !blik.is_ander(*persoon));
        gezin.gezag.retain(|gezag| !blik.is_ander(gezag.kind));
    }
    let toon_gezin = onderdelen.contains(&Onderdeel::Gezin);
    for (id, persoon) in &mut gezin.personen {
        if !toon_gezin || !blik.mag_bsn(*id) {
            persoon.bsn = None;
        }
        if !toon_gezin {
            persoon.contact.clear();
        }
    }
    let bekend: BTreeSet<PersoonId> = gezin.personen.keys().copied().collect();
    for (id, thuis) in &mut gezin.huishoudens {
        if !toon_gezin || !blik.mag_adres(*id) {
            thuis.adres = None;
        }
        thuis.leden.retain(|lid| bekend.contains(&lid.persoon));
    }
    if blik.kijker.persoon().is_some() {
        // A home that holds nobody in view, or that may not be known, is not there at all.
        gezin.huishoudens.retain(|id, thuis| !thuis.leden.is_empty() && blik.mag_adres(*id));
    }
    gezin
        .relaties
        .retain(|relatie| bekend.contains(&relatie.van_persoon) && bekend.contains(&relatie.naar_persoon));
    gezin.rollen.retain(|rol| bekend.contains(&rol.kind) && bekend.contains(&rol.persoon));
}

/// The opening holds the family as it was then: addresses, BSNs and all. A view has the family of now instead.
fn zeef_opening(gezeefd: &mut Dossier, blik: &Blik<'_>) {
    gezeefd.opening.gezin = naast_domain::gezin::NieuwGezin::default();
    if let Some(kindcheck) = &mut gezeefd.opening.kindcheck {
        kindcheck.kinderen.retain(|kind| !blik.is_ander(*kind));
    }
}
