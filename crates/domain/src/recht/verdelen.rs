//! Dividing a request over the organisations that hold the items (INV-19).

use super::{
    Bevoegdheid, Regime, Verzoeksoort, Waarover,
    bevoegd::bevoegdheid,
    opdracht::{Begin, NieuwDeel},
};
use crate::{
    Context, Dossier, Etiket, Organisatie, Weigering,
    dossier::Item,
    etiket::{Gevoeligheid, Publiek},
    ids::{OrganisatieId, PersoonId},
    plan::Blik,
    stelling::Stelling,
    tekst::Tekst,
};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

/// One who asks about one person.
pub(super) struct Vraag<'a> {
    pub soort: Verzoeksoort,
    pub voor: PersoonId,
    pub door: PersoonId,
    pub gemachtigd: bool,
    pub waarover: &'a Waarover,
}

/// Collects every label that showing the dossier asks about. What can be shown is looked at by its label, so nothing
/// that can be shown is missed.
#[derive(Default)]
struct Verzamelaar(RefCell<Vec<(Option<Item>, Etiket)>>);

impl Blik for Verzamelaar {
    fn ziet(&self, item: Option<Item>, etiket: &Etiket) -> bool {
        self.0.borrow_mut().push((item, etiket.clone()));
        true
    }

    fn ziet_persoon(&self, _: PersoonId) -> bool {
        true
    }
}

/// The labels of everything in the dossier.
fn etiketten(dossier: &Dossier) -> Vec<(Option<Item>, Etiket)> {
    let verzamelaar = Verzamelaar::default();
    dossier.stellingen.clone().zeef(&verzamelaar);
    dossier.analyse.clone().zeef(&verzamelaar, |_| true);
    dossier.plan.clone().zeef(&verzamelaar);
    dossier.veiligheid.clone().zeef(&verzamelaar);
    verzamelaar.0.into_inner()
}

/// Whether a member of the family can know that an item with this label is there. Strict on purpose: what is doubtful
/// counts as hidden (INV-20, INV-21, D-58).
fn kenbaar(dossier: &Dossier, item: Option<Item>, etiket: &Etiket, vraag: &Vraag<'_>) -> bool {
    let wie = vraag.door;
    let op_lijst = item.and_then(|item| dossier.afscherming.niet_tonen.get(&item));
    let bekend = match item {
        Some(Item::Stelling(id)) => dossier
            .stellingen
            .get(id)
            .is_some_and(|stelling| stelling.is_bekend_bij(wie) || stelling.is_bekend_bij(vraag.voor)),
        _ => true,
    };
    bekend
        && etiket.publiek == Publiek::TeamEnGezin
        && etiket.gevoeligheid == Gevoeligheid::Gewoon
        && !etiket.bron_beschermd
        && !etiket.niet_tonen_aan.contains(&wie)
        && op_lijst.is_none_or(|lijst| !lijst.contains(&wie))
}

/// Everything the organisation of an item has about `voor`.
#[derive(Default)]
struct Bezit {
    items: BTreeSet<Item>,
    kenbaar: bool,
}

/// Divides.
///
/// # Refusals
/// * an item that is not there, not about this person, or may not be known: the same answer (§9.9);
/// * D-40, D-41: the one who asks may ask this nowhere.
pub(super) fn verdeel(
    dossier: &Dossier,
    vraag: &Vraag<'_>,
    context: &Context<'_>,
) -> Result<Vec<NieuwDeel>, Weigering> {
    let mut bezit: BTreeMap<OrganisatieId, Bezit> = BTreeMap::new();
    let mut gevonden = BTreeSet::new();
    for (item, etiket) in etiketten(dossier) {
        if !etiket.over.contains(&vraag.voor) {
            continue;
        }
        let mag_weten = kenbaar(dossier, item, &etiket, vraag);
        if let Waarover::Items(gevraagd) = vraag.waarover {
            let Some(item) = item.filter(|item| mag_weten && gevraagd.contains(item)) else { continue };
            gevonden.insert(item);
        }
        let eigen = bezit.entry(etiket.bronhouder).or_default();
        eigen.items.extend(item);
        eigen.kenbaar |= mag_weten;
    }
    if let Waarover::Items(gevraagd) = vraag.waarover
        && (gevraagd.is_empty() || *gevraagd != gevonden)
    {
        return Err(Weigering::niet_gevonden());
    }
    let bekend = organisaties(dossier);
    let vast = &dossier.team.vast_gezicht.professional.organisatie;
    if *vraag.waarover == Waarover::Alles {
        // Who stands beside the family answers, also when it holds nothing: then that is the answer.
        for organisatie in
            dossier.team.actieve_inzetten().map(|inzet| &inzet.professional.organisatie).chain([vast])
        {
            bezit.entry(organisatie.id).or_default().kenbaar = true;
        }
    }
    let minderjarig =
        dossier.gezin.persoon(vraag.voor).is_some_and(|persoon| persoon.is_minderjarig_op(context.vandaag()));
    let mut delen: BTreeMap<OrganisatieId, NieuwDeel> = BTreeMap::new();
    for (id, eigen) in bezit {
        // Of an organisation that is unknown here the fixed face's own answers, and passes it on.
        let bronhouder = bekend.get(&id).copied().unwrap_or(vast);
        let items = if *vraag.waarover == Waarover::Alles { BTreeSet::new() } else { eigen.items };
        if let Some(deel) = delen.get_mut(&bronhouder.id) {
            deel.items.extend(items);
            deel.bekend_bij_gezin |= eigen.kenbaar;
            continue;
        }
        let deel = maak_deel(dossier, vraag, bronhouder, minderjarig, items, eigen.kenbaar, context)?;
        delen.insert(bronhouder.id, deel);
    }
    let delen: Vec<NieuwDeel> = delen.into_values().collect();
    let mogelijk =
        delen.iter().any(|deel| !matches!(deel.begin, Begin::NietBevoegd(_)) && deel.bekend_bij_gezin);
    if let Some(Begin::NietBevoegd(reden)) = delen.iter().map(|deel| &deel.begin).find(|_| !mogelijk) {
        return Err(niet_bevoegd(reden));
    }
    Ok(delen)
}

fn maak_deel(
    dossier: &Dossier,
    vraag: &Vraag<'_>,
    bronhouder: &Organisatie,
    minderjarig: bool,
    items: BTreeSet<Item>,
    bekend_bij_gezin: bool,
    context: &Context<'_>,
) -> Result<NieuwDeel, Weigering> {
    let regime = Regime::van(bronhouder, minderjarig);
    let termijn = regime.termijn(vraag.soort);
    let begin =
        match bevoegdheid(dossier, vraag.soort, regime, vraag.voor, vraag.door, vraag.gemachtigd, context) {
            Bevoegdheid::Ja(_) => Begin::Open,
            Bevoegdheid::NaOordeel(_, vraag) => Begin::NaOordeel(vraag),
            Bevoegdheid::Nee(uitleg) => Begin::NietBevoegd(Tekst::lees("reden", &uitleg)?),
        };
    Ok(NieuwDeel {
        bronhouder: bronhouder.clone(),
        regime,
        items,
        termijn,
        uiterlijk: super::indienen::uiterlijk(termijn, context.vandaag(), context)?,
        bekend_bij_gezin,
        begin,
    })
}

fn niet_bevoegd(reden: &Tekst) -> Weigering {
    Weigering::regel(crate::Regelnummer::D(40), reden.to_string())
        .uitweg("Vraag het samen met wie dit wel mag vragen.")
        .uitweg("Een vertrouwenspersoon of cliëntondersteuner denkt met u mee. Dat kost niets.")
        .op_wettelijke_grens()
}

/// The organisations of everybody who is or was in the team, or wrote a statement here.
fn organisaties(dossier: &Dossier) -> BTreeMap<OrganisatieId, &Organisatie> {
    let team = &dossier.team;
    let auteurs = dossier
        .stellingen
        .alle()
        .flat_map(Stelling::versies)
        .filter_map(|versie| versie.auteur.pet.as_ref())
        .map(|pet| &pet.organisatie);
    team.inzetten
        .values()
        .map(|inzet| &inzet.professional.organisatie)
        .chain(team.vorige_gezichten.iter().map(|wissel| &wissel.was.professional.organisatie))
        .chain([&team.vast_gezicht.professional.organisatie])
        .chain(auteurs)
        .map(|organisatie| (organisatie.id, organisatie))
        .collect()
}
