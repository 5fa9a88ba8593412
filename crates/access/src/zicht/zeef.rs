//! Takes out of a copy of the dossier what one looker may not see. The one place where that happens.

use crate::{
    Onderdeel, Zicht,
    inzage::Blik,
    verblijf::{verraadt_verblijf, verzwegen},
};
use naast_domain::{
    Dossier, Etiket, Organisatiesoort, Wie,
    analyse::Analyse,
    bijdrage::Bijdragen,
    dossier::{Afscherming, Item},
    ervaring::Ervaringen,
    gezin::Gezinssysteem,
    ids::{PersoonId, ProfessionalId},
    klacht::Klachten,
    plan::{self, Plannen},
    recht::Rechten,
    regels::{Functie, Regels},
    stelling::Stellingen,
    taak::{Taak, Taken, WachtOp, openstaand},
    team::{Team, Waarneming},
    tekst::{Korttekst, Tekst},
    toegang::Toegangen,
    toestemming::Toestemmingen,
    veiligheid::Veiligheid,
    verzwegen::Verzwegen,
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

    fn ziet_inbreng(&self, persoon: PersoonId) -> bool {
        self.blik.ziet_inbreng(persoon)
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
    } else if blik.ziet_niet_iedereen() {
        zeef_taken(&mut gezeefd.taken, blik);
    }
    // The privacy officer answers questions about who looked: they come with that part.
    if heeft(Onderdeel::Bijdragen) || (heeft(Onderdeel::Inzage) && blik.lezer().fg) {
        gezeefd.bijdragen.zeef(&blik.lezer());
    } else {
        gezeefd.bijdragen = Bijdragen::default();
    }
    if heeft(Onderdeel::Besluiten) {
        for besluit in gezeefd.besluiten.values_mut() {
            besluit.belangen.retain(|persoon, _| !blik.is_ander(*persoon));
            besluit.meningen.retain(|persoon, _| !blik.is_ander(*persoon));
        }
        if blik.ziet_niet_iedereen() {
            // A decision rests on statements. Where one of them is not for this looker, the words of the decision would
            // tell it all the same; and a decision in which he or she has no part is somebody else's.
            let stellingen = &gezeefd.stellingen;
            gezeefd.besluiten.retain(|_, besluit| {
                besluit.rust_op.iter().all(|id| stellingen.get(*id).is_some())
                    && !(besluit.belangen.is_empty() && besluit.meningen.is_empty())
            });
        }
        for besluit in gezeefd.besluiten.values_mut() {
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
    match blik.kijker.persoon() {
        // Of coming in, a member of the family knows the own part: that it must be safer for somebody would betray it.
        Some(zelf) => {
            gezeefd.toegang.zeef_voor(zelf);
            if let (Some(_), Wie::Persoon(aan)) = (blik.kijker.namens, &blik.kijker.wie) {
                // Who acts for somebody knows the own mandate, not those of others.
                gezeefd.toegang.machtigingen.retain(|_, machtiging| machtiging.aan == *aan);
            }
        }
        None if !heeft(Onderdeel::Inzage) => gezeefd.toegang = Toegangen::default(),
        None => {}
    }
    zeef_gezin(&mut gezeefd.gezin, blik, onderdelen);
    zeef_team(&mut gezeefd.team, blik);
    zeef_rechten(&mut gezeefd, blik, onderdelen);
    zeef_opening(&mut gezeefd, blik);
    if blik.kijker.persoon().is_some() && blik.iets_verborgen() {
        noem_niet(&mut gezeefd, &verzwegen(blik.dossier));
    }
    gezeefd
}

/// Rights, consent, complaints and experience: each for whom it concerns only.
fn zeef_rechten(gezeefd: &mut Dossier, blik: &Blik<'_>, onderdelen: &BTreeSet<Onderdeel>) {
    let lezer = blik.rechtenlezer();
    if onderdelen.contains(&Onderdeel::Rechten) {
        gezeefd.rechten.zeef(&lezer);
        gezeefd.toestemmingen.zeef(&lezer);
        if blik.iets_verborgen() {
            // An organisation that gives a hidden place away is not known here: not by its part in an answer either
            // (INV-20). What remains of the team was sieved before.
            let team = &gezeefd.team;
            let mensen = || {
                let vast = &team.vast_gezicht.professional;
                team.inzetten.values().map(|inzet| &inzet.professional).chain([vast])
            };
            gezeefd.rechten.alleen_van(|bronhouder| mensen().any(|wie| wie.organisatie.id == bronhouder));
            gezeefd.toestemmingen.alleen_gevraagd_door(|vrager| mensen().any(|wie| wie.id == vrager));
        }
    } else {
        gezeefd.rechten = Rechten::default();
        gezeefd.toestemmingen = Toestemmingen::default();
    }
    if onderdelen.contains(&Onderdeel::Klachten) && (blik.leest_zelf() || blik.klaagt_voor_ander()) {
        gezeefd.klachten.zeef(&lezer);
    } else {
        gezeefd.klachten = Klachten::default();
    }
    if onderdelen.contains(&Onderdeel::Ervaring) && blik.leest_zelf() {
        gezeefd.ervaringen.zeef(&lezer);
    } else {
        gezeefd.ervaringen = Ervaringen::default();
    }
    if lezer.functie == Some(Functie::Klachtfunctionaris) {
        // Who handles complaints knows who complains, and nothing else of the family.
        let klagers: BTreeSet<PersoonId> = gezeefd.klachten.alle().iter().map(|klacht| klacht.van).collect();
        gezeefd.gezin.personen.retain(|persoon, _| klagers.contains(persoon));
        gezeefd.gezin.huishoudens.clear();
        gezeefd.gezin.relaties.clear();
        gezeefd.gezin.gezag.clear();
        gezeefd.gezin.rollen.clear();
        gezeefd.team.inzetten.clear();
    }
}

fn zeef_veiligheid(veiligheid: &mut Veiligheid, blik: &Blik<'_>, onderdelen: &BTreeSet<Onderdeel>) {
    let delen = [Onderdeel::Veiligheid, Onderdeel::Veiligheidsplan, Onderdeel::Kaarten];
    if delen.iter().any(|deel| onderdelen.contains(deel)) {
        // Each by its own part: who may read the plan alone, in an emergency or as a provider, reads the plan.
        veiligheid.zeef(&Deelblik { blik, onderdeel: Onderdeel::Veiligheid });
        veiligheid.zeef_plannen(&Deelblik { blik, onderdeel: Onderdeel::Veiligheidsplan });
        veiligheid.zeef_kaarten(&Deelblik { blik, onderdeel: Onderdeel::Kaarten });
        let gevraagd = [Onderdeel::Veiligheidsplan, Onderdeel::Kaarten];
        if !gevraagd.iter().any(|deel| onderdelen.contains(deel))
            || !blik.mag_onderdeel(Onderdeel::Veiligheidsplan)
        {
            veiligheid.zonder_plannen();
        }
        if !onderdelen.contains(&Onderdeel::Kaarten) {
            veiligheid.zonder_kaarten();
        }
    } else {
        *veiligheid = Veiligheid::default();
    }
}

/// A member of the family sees the tasks that wait on him or her, or on a child. What the team has to do may name others.
fn zeef_taken(taken: &mut Taken, blik: &Blik<'_>) {
    let eigen = |taak: &Taak| matches!(taak.voor, WachtOp::Persoon(persoon) if !blik.is_ander(persoon));
    taken.open.retain(|_, taak| eigen(taak));
    taken.klaar.retain(|_, (taak, ..)| eigen(taak));
}

/// Who stands beside the family, as a member of the family may know it. Why somebody was brought in, changed or
/// let go is told in person: it is about several people. And where somebody lives at a hidden address, an organisation
/// that shelters people, or one that knows the address because it is near, would give the place away (INV-20, D-57).
fn zeef_team(team: &mut Team, blik: &Blik<'_>) {
    if blik.kijker.persoon().is_none() {
        zeef_team_voor_professional(team, blik);
        return;
    }
    team.waarneming.iter_mut().for_each(zonder_reden);
    let verborgen = blik.iets_verborgen();
    team.inzetten.retain(|_, inzet| !(verborgen && verraadt_verblijf(blik.dossier, &inzet.professional)));
    team.contactpersoon = team.contactpersoon.filter(|wie| {
        team.vast_gezicht.professional.id == *wie
            || team.inzetten.values().any(|inzet| inzet.professional.id == *wie)
    });
    if verborgen {
        team.zicht.retain(|zicht| zicht.organisatie.soort != Organisatiesoort::Vrouwenopvang);
    }
    zonder_redenen(team, None);
}

/// Who may not see the team, knows the fixed face, and that he or she stands beside it. Why somebody was brought in, changed
/// or let go is content: for who may read what stands in the file (§9.5).
fn zeef_team_voor_professional(team: &mut Team, blik: &Blik<'_>) {
    let zelf = blik.kijker.professional();
    if !blik.mag_onderdeel(Onderdeel::Team) {
        team.inzetten.retain(|_, inzet| zelf == Some(inzet.professional.id));
        team.vorige_gezichten.clear();
        team.zicht.clear();
    }
    if !blik.mag_onderdeel(Onderdeel::Stellingen) {
        zonder_redenen(team, zelf);
        team.waarneming.iter_mut().for_each(zonder_reden);
    }
}

/// Who, since when and how; not why. `zelf` knows why he or she was asked.
fn zonder_redenen(team: &mut Team, zelf: Option<ProfessionalId>) {
    let Ok(algemeen) = Tekst::lees("reden", "Dit legt uw vaste gezicht u graag uit.") else { return };
    for inzet in team.inzetten.values_mut().filter(|inzet| zelf != Some(inzet.professional.id)) {
        inzet.reden = algemeen.clone();
        inzet.loslaten = None;
    }
    for wissel in &mut team.vorige_gezichten {
        wissel.reden = algemeen.clone();
    }
    for zicht in &mut team.zicht {
        zicht.reden = algemeen.clone();
    }
}

/// Why somebody is away is nobody's business but the team's.
fn zonder_reden(waarneming: &mut Waarneming) {
    if let Ok(algemeen) = Korttekst::lees("reden", "even weg") {
        waarneming.reden = algemeen;
    }
}

/// What somebody wrote, set or does whose name would give a hidden place away, may be read; not who it was (INV-20).
fn noem_niet(gezeefd: &mut Dossier, wie: &Verzwegen) {
    if wie.is_leeg() {
        return;
    }
    gezeefd.stellingen.verzwijg(wie);
    gezeefd.analyse.verzwijg(wie);
    gezeefd.plan.verzwijg(wie);
    gezeefd.veiligheid.verzwijg(wie);
    gezeefd.bijdragen.verzwijg(wie);
    gezeefd.besluiten.values_mut().for_each(|besluit| wie.regel(&mut besluit.door));
    gezeefd.team.zicht.retain(|zicht| !wie.zwijgt_over_organisatie(zicht.organisatie.id));
}

fn zeef_gezin(gezin: &mut Gezinssysteem, blik: &Blik<'_>, onderdelen: &BTreeSet<Onderdeel>) {
    gezin.personen.retain(|persoon, _| !blik.is_ander(*persoon));
    gezin.gezag.retain(|gezag| !blik.is_ander(gezag.kind));
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
    if blik.ziet_niet_iedereen() {
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
    if blik.ziet_niet_iedereen()
        && let Ok(algemeen) = Tekst::lees("aanleiding", "Dit legt uw vaste gezicht u graag uit.")
    {
        // The first concern is told by one about others.
        gezeefd.opening.aanleiding = algemeen;
        gezeefd.opening.onveiligheid.clear();
        gezeefd.opening.herkomst = None;
    }
    if let Some(kindcheck) = &mut gezeefd.opening.kindcheck {
        kindcheck.kinderen.retain(|kind| !blik.is_ander(*kind));
    }
}
