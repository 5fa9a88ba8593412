//! The one door for commands on an existing dossier, and the rules of the dossier as a whole.

use super::{
    DossierGebeurtenis, DossierOpdracht, Informering, Item, Kader, Maatregel, Noodtoegang,
    NoodtoegangOordeel, Routestap, Sluitoordeel, afsluiten, besluit, route,
};
use crate::{
    Context, Dossier, Gebeurtenis, Invoerfout, Opdracht, Opdrachtbrief, Regelnummer, Weigering, analyse,
    bijdrage,
    context::Kop,
    ervaring, gezin,
    ids::{NoodtoegangId, PersoonId},
    klacht, plan, recht,
    regels::{Functie, Looptijd},
    stelling, taak, team,
    tekst::Korttekst,
    toegang, toestemming, veiligheid,
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Judges a command against a dossier.
///
/// # Refusals
/// * the part was changed since the writer saw it: both texts are shown, nothing is overwritten;
/// * the dossier is closed (only reopening is possible then);
/// * whatever rule the part itself names.
pub fn beslis(
    dossier: &Dossier,
    brief: &Opdrachtbrief,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    if let Some((deel, gezien)) = brief.gezien {
        let nu = dossier.deelversie(deel);
        if nu > gezien {
            return Err(Weigering::deel_gewijzigd(deel, gezien, nu));
        }
    }
    let mag_ook_gesloten = matches!(
        &brief.opdracht,
        Opdracht::Dossier(
            DossierOpdracht::Heropen { .. }
                | DossierOpdracht::GebruikNoodtoegang { .. }
                | DossierOpdracht::BeoordeelNoodtoegang { .. }
                | DossierOpdracht::Verzegel { .. }
                | DossierOpdracht::SchermAdresAf { .. }
        ) | Opdracht::Stelling(
            stelling::StellingOpdracht::VoegVerklaringToe { .. }
                | stelling::StellingOpdracht::WijzigVerklaring { .. }
        ) | Opdracht::Toegang(_)
            | Opdracht::Recht(_)
            | Opdracht::Toestemming(_)
            | Opdracht::Klacht(_)
            | Opdracht::Ervaring(_)
            | Opdracht::Bijdrage(
                bijdrage::BijdrageOpdracht::StopDelen { .. }
                    | bijdrage::BijdrageOpdracht::NeemTerug { .. }
                    | bijdrage::BijdrageOpdracht::StelVraag { .. }
                    | bijdrage::BijdrageOpdracht::BeantwoordVraag { .. }
            )
    );
    if dossier.is_gesloten() && !mag_ook_gesloten {
        return Err(Weigering::regel(Regelnummer::R(89), "Dit dossier is afgesloten.")
            .uitweg("Heropen het dossier. Het vast gezicht blijft hetzelfde."));
    }
    toegang::controleer_namens(dossier, &brief.opdracht, context)?;
    match &brief.opdracht {
        Opdracht::Dossier(opdracht) => beslis_dossier(dossier, opdracht, context),
        Opdracht::Gezin(opdracht) => {
            dossier.betrokken_professional(context)?;
            gezin::beslis(dossier, opdracht, context)
        }
        Opdracht::Team(opdracht) => team::beslis(dossier, opdracht, context),
        Opdracht::Stelling(opdracht) => stelling::beslis(dossier, opdracht, context),
        Opdracht::Analyse(opdracht) => analyse::beslis(dossier, opdracht, context),
        Opdracht::Plan(opdracht) => plan::beslis(dossier, opdracht, context),
        Opdracht::Veiligheid(opdracht) => veiligheid::beslis(dossier, opdracht, context),
        Opdracht::Taak(opdracht) => taak::beslis(dossier, opdracht, context),
        Opdracht::Bijdrage(opdracht) => bijdrage::beslis(dossier, opdracht, context),
        Opdracht::Toegang(opdracht) => toegang::beslis(dossier, opdracht, context),
        Opdracht::Recht(opdracht) => recht::beslis(dossier, opdracht, context),
        Opdracht::Toestemming(opdracht) => toestemming::beslis(dossier, opdracht, context),
        Opdracht::Klacht(opdracht) => klacht::beslis(dossier, opdracht, context),
        Opdracht::Ervaring(opdracht) => ervaring::beslis(dossier, opdracht, context),
    }
}

#[expect(clippy::too_many_lines, reason = "one arm per command reads best in one place")]
fn beslis_dossier(
    dossier: &Dossier,
    opdracht: &DossierOpdracht,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    let vandaag = context.vandaag();
    let gebeurtenis = match opdracht.clone() {
        DossierOpdracht::BepaalInstroom { postcode, onveiligheid } => {
            dossier.betrokken_professional(context)?;
            DossierGebeurtenis::InstroomBepaald {
                oordeel: super::openen::instroom(context, postcode, &onveiligheid)?,
            }
        }
        DossierOpdracht::ZetStap { naar, motivering, spoed } => {
            dossier.betrokken_professional(context)?;
            route::controleer(dossier, naar, motivering.as_ref(), spoed, vandaag)?;
            DossierGebeurtenis::StapGezet { van: dossier.stap, naar, motivering, spoed }
        }
        DossierOpdracht::LegBesluitVast(nieuw) => DossierGebeurtenis::BesluitVastgelegd {
            besluit: Box::new(besluit::controleer(dossier, *nieuw, context)?),
        },
        DossierOpdracht::LegKaderVast { kind, kader, toelichting } => {
            dossier.betrokken_professional(context)?;
            controleer_kader(dossier, kind, kader, vandaag)?;
            DossierGebeurtenis::KaderVastgelegd { kind, kader, toelichting }
        }
        DossierOpdracht::RegistreerMaatregel { persoon, soort, beschikking, uitvoerder, van, tot } => {
            dossier.betrokken_professional(context)?;
            let id = context.nieuw_id("maatregel");
            let maatregel =
                Maatregel { id, persoon, soort, beschikking, uitvoerder, van, tot, beeindigd_op: None };
            controleer_maatregel(dossier, &maatregel)?;
            DossierGebeurtenis::MaatregelGeregistreerd { maatregel }
        }
        DossierOpdracht::BeeindigMaatregel { maatregel, op } => {
            dossier.betrokken_professional(context)?;
            let lopend = dossier.maatregelen.iter().find(|m| m.id == maatregel && m.beeindigd_op.is_none());
            let lopend = lopend.ok_or_else(Weigering::niet_gevonden)?;
            if op < lopend.van || op > vandaag {
                return Err(Invoerfout::nieuw(
                    "op",
                    "Kies een dag na het begin van de maatregel, en niet in de toekomst.",
                )
                .into());
            }
            DossierGebeurtenis::MaatregelBeeindigd { maatregel, op }
        }
        DossierOpdracht::SchermAdresAf { huishouden, kennen } => {
            dossier.betrokken_professional(context)?;
            if !dossier.gezin.huishoudens.contains_key(&huishouden) {
                return Err(Weigering::niet_gevonden());
            }
            DossierGebeurtenis::AdresAfgeschermd { huishouden, kennen }
        }
        DossierOpdracht::HefAfschermingOp { huishouden, reden } => {
            alleen_lokaal(dossier, context, "Alleen het vast gezicht heft de bescherming van een adres op.")?;
            if !dossier.gezin.huishoudens.get(&huishouden).is_some_and(|h| h.geheim) {
                return Err(Weigering::niet_gevonden());
            }
            DossierGebeurtenis::AfschermingOpgeheven { huishouden, reden }
        }
        DossierOpdracht::ToonNietAan { item, personen } => {
            dossier.betrokken_professional(context)?;
            if !bestaat(dossier, item) || personen.iter().any(|id| dossier.gezin.persoon(*id).is_none()) {
                return Err(Weigering::niet_gevonden());
            }
            DossierGebeurtenis::NietTonenGezet { item, personen }
        }
        DossierOpdracht::Verzegel { reden } => {
            alleen_lokaal(dossier, context, "Alleen het vast gezicht verzegelt een dossier of heft dat op.")?;
            DossierGebeurtenis::VerzegelingGezet { reden }
        }
        DossierOpdracht::GebruikNoodtoegang { reden, delen } => noodtoegang(context, reden, delen)?,
        DossierOpdracht::BeoordeelNoodtoegang { noodtoegang, terecht, toelichting } => {
            if context.actor.functie() != Some(Functie::Fg) {
                return Err(Weigering::regel(
                    Regelnummer::Inv(22),
                    "Alleen de functionaris gegevensbescherming beoordeelt noodtoegang.",
                ));
            }
            let open =
                dossier.afscherming.noodtoegang.get(&noodtoegang).filter(|nood| nood.oordeel.is_none());
            open.ok_or_else(Weigering::niet_gevonden)?;
            let oordeel = NoodtoegangOordeel { terecht, toelichting, op: vandaag };
            DossierGebeurtenis::NoodtoegangBeoordeeld { noodtoegang, oordeel }
        }
        DossierOpdracht::LegInformerenVast { persoon, waarover, hoe } => {
            // Somebody says of himself or herself: I have read this.
            if context.actor.persoon() != Some(persoon) {
                dossier.betrokken_professional(context)?;
            }
            if dossier.gezin.persoon(persoon).is_none() {
                return Err(Weigering::niet_gevonden());
            }
            DossierGebeurtenis::InformatieGegeven {
                informering: Informering { persoon, waarover, hoe, op: vandaag },
            }
        }
        DossierOpdracht::GeefSluitoordeel { oordeel } => {
            let door = dossier.betrokken_professional(context)?;
            DossierGebeurtenis::SluitoordeelGegeven { door, oordeel: Sluitoordeel { oordeel, op: vandaag } }
        }
        DossierOpdracht::SluitAf { grond } => {
            afsluiten::controleer(dossier, &grond, context)?;
            DossierGebeurtenis::Afgesloten { grond }
        }
        DossierOpdracht::Heropen { reden } => {
            dossier.betrokken_professional(context)?;
            if !dossier.is_gesloten() {
                return Err(Weigering::regel(Regelnummer::R(89), "Dit dossier is open."));
            }
            DossierGebeurtenis::Heropend { reden }
        }
    };
    Ok(vec![Gebeurtenis::Dossier(gebeurtenis)])
}

fn noodtoegang(
    context: &Context<'_>,
    reden: crate::tekst::Tekst,
    delen: BTreeSet<Korttekst>,
) -> Result<DossierGebeurtenis, Weigering> {
    let professional = context.actor.professional().ok_or_else(|| {
        Weigering::regel(Regelnummer::Inv(6), "Noodtoegang is er alleen voor professionals.")
    })?;
    if context.actor.functie().is_none_or(Functie::nooit_inhoud) {
        return Err(Weigering::regel(
            Regelnummer::Inv(23),
            "Iemand in deze functie krijgt nooit toegang tot een dossier, ook niet in nood.",
        ));
    }
    if delen.is_empty() {
        return Err(
            Invoerfout::nieuw("delen", "Kies wat u nu nodig hebt. Meer krijgt u niet te zien.").into()
        );
    }
    Ok(DossierGebeurtenis::NoodtoegangGebruikt {
        noodtoegang: Noodtoegang {
            id: NoodtoegangId(context.nieuw_id("noodtoegang")),
            professional,
            naam: Korttekst::lees("naam", &context.actor.naam)?,
            reden,
            delen,
            van: context.moment,
            tot: context.regels.moment_na(Looptijd::Noodtoegang, context.moment),
            oordeel: None,
        },
    })
}

fn controleer_kader(
    dossier: &Dossier,
    kind: PersoonId,
    kader: Kader,
    vandaag: Date,
) -> Result<(), Weigering> {
    let persoon = dossier.gezin.persoon(kind).ok_or_else(Weigering::niet_gevonden)?;
    if !persoon.is_minderjarig_op(vandaag) {
        return Err(Weigering::regel(
            Regelnummer::Inv(8),
            "Een kader geldt voor één kind, niet voor een volwassene.",
        ));
    }
    let gedwongen_kan =
        dossier.lopende_maatregelen(vandaag).any(|m| m.persoon == kind && m.soort.is_kinderbescherming());
    if kader == Kader::Gedwongen && !gedwongen_kan {
        return Err(Weigering::regel(
            Regelnummer::D(16),
            "Gedwongen kan alleen als er voor dit kind een beschikking van de rechter is.",
        )
        .uitweg("Registreer eerst de maatregel uit de beschikking.")
        .uitweg("Zonder beschikking is hulp altijd vrijwillig, ook bij drang.")
        .op_wettelijke_grens());
    }
    Ok(())
}

fn controleer_maatregel(dossier: &Dossier, maatregel: &Maatregel) -> Result<(), Weigering> {
    let persoon = dossier.gezin.persoon(maatregel.persoon).ok_or_else(Weigering::niet_gevonden)?;
    if maatregel.tot <= maatregel.van {
        return Err(Invoerfout::nieuw("tot", "De einddatum ligt niet na de begindatum.").into());
    }
    let minderjarig = persoon.is_minderjarig_op(maatregel.van);
    if maatregel.soort.is_kinderbescherming() && !minderjarig {
        return Err(Weigering::regel(
            Regelnummer::Inv(8),
            "Deze maatregel kan alleen voor een minderjarige.",
        )
        .op_wettelijke_grens());
    }
    if maatregel.soort == super::Maatregelsoort::Huisverbod && minderjarig {
        return Err(Weigering::regel(Regelnummer::Inv(27), "Een huisverbod kan alleen voor een volwassene.")
            .op_wettelijke_grens());
    }
    Ok(())
}

fn alleen_lokaal(dossier: &Dossier, context: &Context<'_>, reden: &str) -> Result<(), Weigering> {
    let door = dossier.betrokken_professional(context)?;
    if dossier.team.is_lokaal_gezicht(door, context.vandaag()) {
        Ok(())
    } else {
        Err(Weigering::regel(Regelnummer::R(82), reden).uitweg("Vraag het vast gezicht."))
    }
}

fn bestaat(dossier: &Dossier, item: Item) -> bool {
    match item {
        Item::Stelling(id) => dossier.stellingen.get(id).is_some(),
        Item::Analyse(id) => dossier.analyse.bevat(id),
        Item::Plan(id) => dossier.plan.bevat(id),
        Item::Afspraak(id) => dossier.veiligheid.bevat_afspraak(id),
    }
}

impl Dossier {
    /// Folds an event of the dossier as a whole in.
    pub(super) fn pas_dossier_toe(&mut self, gebeurtenis: &DossierGebeurtenis, kop: &Kop) {
        let dag = kop.dag();
        match gebeurtenis.clone() {
            // Only ever the first event of a stream, where `Dossier::begin` takes it.
            DossierGebeurtenis::Geopend { .. } => {}
            DossierGebeurtenis::InstroomBepaald { oordeel } => self.instroom = Some(oordeel),
            DossierGebeurtenis::StapGezet { naar, .. } => self.zet_stap(naar, dag),
            DossierGebeurtenis::BesluitVastgelegd { besluit } => {
                self.besluiten.insert(besluit.id, *besluit);
            }
            DossierGebeurtenis::KaderVastgelegd { kind, kader, .. } => {
                self.kaders.insert(kind, kader);
            }
            DossierGebeurtenis::MaatregelGeregistreerd { maatregel } => self.maatregelen.push(maatregel),
            DossierGebeurtenis::MaatregelBeeindigd { maatregel, op } => {
                for lopend in self.maatregelen.iter_mut().filter(|m| m.id == maatregel) {
                    lopend.beeindigd_op = Some(op);
                }
            }
            DossierGebeurtenis::AdresAfgeschermd { huishouden, kennen } => {
                if let Some(huishouden) = self.gezin.huishoudens.get_mut(&huishouden) {
                    huishouden.geheim = true;
                }
                self.afscherming.kent_adres.insert(huishouden, kennen);
            }
            DossierGebeurtenis::AfschermingOpgeheven { huishouden, .. } => {
                if let Some(huishouden) = self.gezin.huishoudens.get_mut(&huishouden) {
                    huishouden.geheim = false;
                }
                self.afscherming.kent_adres.remove(&huishouden);
            }
            DossierGebeurtenis::NietTonenGezet { item, personen } => {
                if personen.is_empty() {
                    self.afscherming.niet_tonen.remove(&item);
                } else {
                    self.afscherming.niet_tonen.insert(item, personen);
                }
            }
            DossierGebeurtenis::VerzegelingGezet { reden } => self.afscherming.verzegeld = reden,
            DossierGebeurtenis::NoodtoegangGebruikt { noodtoegang } => {
                self.afscherming.noodtoegang.insert(noodtoegang.id, noodtoegang);
            }
            DossierGebeurtenis::NoodtoegangBeoordeeld { noodtoegang, oordeel } => {
                if let Some(nood) = self.afscherming.noodtoegang.get_mut(&noodtoegang) {
                    nood.oordeel = Some(oordeel);
                }
            }
            DossierGebeurtenis::InformatieGegeven { informering } => self.informeren.push(informering),
            DossierGebeurtenis::SluitoordeelGegeven { door, oordeel } => {
                self.sluitoordelen.insert(door, oordeel);
            }
            DossierGebeurtenis::Afgesloten { grond } => {
                self.sluiting = Some(grond);
                self.zet_stap(Routestap::Afgesloten, dag);
            }
            DossierGebeurtenis::Heropend { .. } => {
                self.sluiting = None;
                self.sluitoordelen.clear();
                self.zet_stap(Routestap::Analyse, dag);
            }
        }
    }

    fn zet_stap(&mut self, stap: Routestap, dag: Date) {
        self.stap = stap;
        self.stap_sinds = dag;
    }
}
