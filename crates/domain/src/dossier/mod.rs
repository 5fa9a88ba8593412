//! The netwerkdossier: one shared, current file for one family system (R-047, INV-1).
//!
//! [`Dossier`] is the fold of its events. It can be neither printed nor serialised: only
//! `naast_access::inzage` turns it into something that may be shown.

mod afsluiten;
mod beslis;
mod besluit;
pub(crate) mod gebeurtenis;
mod openen;
mod route;

pub use beslis::beslis;
pub use besluit::{Belang, Besluit, NieuwBesluit};
pub use gebeurtenis::{
    DossierGebeurtenis, DossierOpdracht, Item, Kader, Maatregel, Maatregelsoort, Noodtoegang,
    NoodtoegangOordeel, Opening, Sluitgrond, Sluitoordeel,
};
pub use openen::{Kindcheck, OpenDossier, open};
pub use route::Routestap;

use crate::{
    Context, Deel, Gebeurtenis, Regelnummer, Vastgelegd, Weigering,
    analyse::Analyse,
    bijdrage::Bijdragen,
    ervaring::Ervaringen,
    gebied::RegioId,
    gezin::Gezinssysteem,
    ids::{BesluitId, DossierId, HuishoudenId, NoodtoegangId, OpdrachtId, PersoonId, ProfessionalId},
    klacht::Klachten,
    plan::Plannen,
    recht::Rechten,
    regels::{Regels, TermijnId},
    stelling::Stellingen,
    taak::{Openstaand, Taken, WachtOp},
    team::Team,
    tekst::Tekst,
    toegang::Toegangen,
    toestemming::Toestemmingen,
    veiligheid::Veiligheid,
};
use jiff::{Timestamp, civil::Date};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// A netwerkdossier as it stands after its events.
#[derive(Clone, PartialEq)]
pub struct Dossier {
    /// Identity.
    pub id: DossierId,
    /// How many events have been folded in: the version of the stream.
    pub versie: u64,
    /// The region whose way of working applies.
    pub regio: RegioId,
    /// When it was opened.
    pub geopend_op: Timestamp,
    /// When it last changed.
    pub gewijzigd_op: Timestamp,
    /// How it began.
    pub opening: Opening,
    /// Where the family is on the one klantroute (§9.6.1).
    pub stap: Routestap,
    /// Since when.
    pub stap_sinds: Date,
    /// The judgement on inclusion in the pilot, by postcode and aard/ernst alone (INV-17).
    pub instroom: Option<crate::gebied::Instroomoordeel>,
    /// The family system.
    pub gezin: Gezinssysteem,
    /// The team around the family.
    pub team: Team,
    /// Typed statements.
    pub stellingen: Stellingen,
    /// The verklarende analyse.
    pub analyse: Analyse,
    /// The one plan.
    pub plan: Plannen,
    /// Safety: phases, safety plan, figures, incidents, cards.
    pub veiligheid: Veiligheid,
    /// Tasks.
    pub taken: Taken,
    /// What members of the family brought in themselves.
    pub bijdragen: Bijdragen,
    /// Who comes in, and who acts for whom.
    pub toegang: Toegangen,
    /// Requests of people about their own data, and their declarations.
    pub rechten: Rechten,
    /// Who consents to what.
    pub toestemmingen: Toestemmingen,
    /// Complaints: only for who complains and who handles them (D-48).
    pub klachten: Klachten,
    /// How it is to be helped here, in the eyes of each person.
    pub ervaringen: Ervaringen,
    /// Decisions, oldest first.
    pub besluiten: BTreeMap<BesluitId, Besluit>,
    /// The legal frame per minor (INV-8): absent means vrijwillig.
    pub kaders: BTreeMap<PersoonId, Kader>,
    /// Measures registered from a decision of a court or mayor, per person (INV-8).
    pub maatregelen: Vec<Maatregel>,
    /// What is shielded.
    pub afscherming: Afscherming,
    /// What members of the family were told about their rights, and when.
    pub informeren: Vec<Informering>,
    /// Judgements of professionals that closing is safe (INV-12).
    pub sluitoordelen: BTreeMap<ProfessionalId, Sluitoordeel>,
    /// How it was closed, if it is.
    pub sluiting: Option<Sluitgrond>,
    deelversies: BTreeMap<Deel, u64>,
    opdrachten: BTreeSet<OpdrachtId>,
}

/// What is shielded in this dossier, and for whom it is not.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Afscherming {
    /// The whole household gives no hint of its existence outside its team.
    pub verzegeld: Option<Tekst>,
    /// Professionals who may see a hidden address although they are not the fixed face.
    pub kent_adres: BTreeMap<HuishoudenId, BTreeSet<ProfessionalId>>,
    /// Items never shown to certain persons (D-58), beside what their label says.
    pub niet_tonen: BTreeMap<Item, BTreeSet<PersoonId>>,
    /// Uses of the emergency entrance.
    pub noodtoegang: BTreeMap<NoodtoegangId, Noodtoegang>,
}

/// A member of the family was informed (R-049, D-06).
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct Informering {
    /// Who.
    pub persoon: PersoonId,
    /// About what: "jouw rechten in deze fase", "je wordt geholpen in een proeftuin" …
    pub waarover: crate::tekst::Korttekst,
    /// How: gesprek, brief …
    pub hoe: crate::tekst::Korttekst,
    /// When.
    pub op: Date,
}

impl fmt::Debug for Dossier {
    /// Only number and version: a dossier never ends up in a log or an error text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Dossier({}, versie {})", self.id, self.versie)
    }
}

impl Dossier {
    /// Folds a whole stream. `None` when there is nothing, or when it does not begin with an opening.
    pub fn vouw<'a>(id: DossierId, stroom: impl IntoIterator<Item = &'a Vastgelegd>) -> Option<Self> {
        let mut stroom = stroom.into_iter();
        let mut dossier = Self::begin(id, stroom.next()?)?;
        for vastgelegd in stroom {
            dossier.pas_toe(vastgelegd);
        }
        Some(dossier)
    }

    /// Begins with the opening event.
    pub fn begin(id: DossierId, eerste: &Vastgelegd) -> Option<Self> {
        let Gebeurtenis::Dossier(DossierGebeurtenis::Geopend { opening }) = &eerste.gebeurtenis else {
            return None;
        };
        let dag = eerste.kop.dag();
        let gezin = Gezinssysteem::from(opening.gezin.clone());
        let mut dossier = Self {
            id,
            versie: 1,
            stap: Routestap::Signaal,
            stap_sinds: dag,
            instroom: None,
            team: Team::nieuw(opening.vast_gezicht.clone(), dag, opening.aanleiding.clone()),
            gezin,
            stellingen: Stellingen::default(),
            analyse: Analyse::default(),
            plan: Plannen::default(),
            veiligheid: Veiligheid::default(),
            taken: Taken::default(),
            bijdragen: Bijdragen::default(),
            toegang: Toegangen::default(),
            rechten: Rechten::default(),
            toestemmingen: Toestemmingen::default(),
            klachten: Klachten::default(),
            ervaringen: Ervaringen::default(),
            besluiten: BTreeMap::new(),
            kaders: BTreeMap::new(),
            maatregelen: Vec::new(),
            afscherming: Afscherming::default(),
            informeren: Vec::new(),
            sluitoordelen: BTreeMap::new(),
            sluiting: None,
            deelversies: BTreeMap::new(),
            opdrachten: BTreeSet::from([eerste.kop.opdracht]),
            regio: eerste.kop.regio.clone(),
            geopend_op: eerste.kop.moment,
            gewijzigd_op: eerste.kop.moment,
            opening: (**opening).clone(),
        };
        for deel in [Deel::Route, Deel::Gezin, Deel::Team] {
            dossier.deelversies.insert(deel, 1);
        }
        Some(dossier)
    }

    /// Folds one event in.
    pub fn pas_toe(&mut self, vastgelegd: &Vastgelegd) {
        self.versie += 1;
        let kop = &vastgelegd.kop;
        // A complaint or how somebody feels here is no change of the file: who works in it learns nothing from its date.
        if !matches!(vastgelegd.gebeurtenis, Gebeurtenis::Klacht(_) | Gebeurtenis::Ervaring(_)) {
            self.gewijzigd_op = kop.moment;
        }
        self.opdrachten.insert(kop.opdracht);
        match &vastgelegd.gebeurtenis {
            Gebeurtenis::Dossier(g) => self.pas_dossier_toe(g, kop),
            Gebeurtenis::Gezin(g) => self.gezin.pas_toe(g),
            Gebeurtenis::Team(g) => self.team.pas_toe(g, kop),
            Gebeurtenis::Stelling(g) => self.stellingen.pas_toe(g, kop),
            Gebeurtenis::Analyse(g) => self.analyse.pas_toe(g, kop),
            Gebeurtenis::Plan(g) => self.plan.pas_toe(g, kop),
            Gebeurtenis::Veiligheid(g) => self.veiligheid.pas_toe(g, kop),
            Gebeurtenis::Taak(g) => self.taken.pas_toe(g, kop),
            Gebeurtenis::Bijdrage(g) => self.bijdragen.pas_toe(g, kop),
            Gebeurtenis::Toegang(g) => self.toegang.pas_toe(g, kop),
            Gebeurtenis::Recht(g) => self.rechten.pas_toe(g, kop),
            Gebeurtenis::Toestemming(g) => self.toestemmingen.pas_toe(g, kop),
            Gebeurtenis::Klacht(g) => self.klachten.pas_toe(g, kop),
            Gebeurtenis::Ervaring(g) => self.ervaringen.pas_toe(g, kop),
        }
        self.deelversies.insert(vastgelegd.gebeurtenis.deel(), self.versie);
    }

    /// An event whose content was destroyed (INV-30): it counts, but tells nothing any more.
    pub fn sla_vernietigde_over(&mut self) {
        self.versie += 1;
    }

    /// The stream version at which `deel` last changed; 0 if it never did.
    pub fn deelversie(&self, deel: Deel) -> u64 {
        self.deelversies.get(&deel).copied().unwrap_or(0)
    }

    /// Whether this command was carried out before; sent again, it has no second effect.
    pub fn heeft_verwerkt(&self, opdracht: OpdrachtId) -> bool {
        self.opdrachten.contains(&opdracht)
    }

    /// Whether it is closed.
    pub fn is_gesloten(&self) -> bool {
        self.stap == Routestap::Afgesloten
    }

    /// The professional who acts, if he or she is in the team of this dossier.
    ///
    /// # Refusals
    /// A professional outside the team gets the same answer as for something that does not exist (§9.9).
    pub fn betrokken_professional(&self, context: &Context<'_>) -> Result<ProfessionalId, Weigering> {
        let id = context.actor.professional().ok_or_else(|| {
            Weigering::regel(
                Regelnummer::Inv(6),
                "Dit kan alleen een professional doen, met een gekozen pet.",
            )
        })?;
        if self.team.is_betrokken(id, context.vandaag()) { Ok(id) } else { Err(Weigering::niet_gevonden()) }
    }

    /// The measures that run on `op`.
    pub fn lopende_maatregelen(&self, op: Date) -> impl Iterator<Item = &Maatregel> {
        self.maatregelen.iter().filter(move |m| m.loopt_op(op))
    }

    /// What is open because of the dossier itself: standing in that ends, letting go that waits, kindcheck, review of
    /// the emergency entrance.
    pub(crate) fn openstaand(&self, regels: &Regels, vandaag: Date) -> Vec<Openstaand> {
        let mut open = Vec::new();
        for inzet in self.team.actieve_inzetten() {
            let Some(voorstel) = &inzet.loslaten else { continue };
            let lokaal_oordeelde =
                voorstel.oordelen.keys().any(|id| self.team.is_lokaal_gezicht(*id, vandaag));
            let wacht_op = if lokaal_oordeelde {
                WachtOp::Professional(inzet.professional.id)
            } else {
                WachtOp::VastGezicht
            };
            open.push(Openstaand {
                sleutel: Openstaand::sleutel("loslaten", &[&inzet.id]),
                soort: "loslaten",
                regel: None,
                onderwerp: format!("Oordeel geven: kan {} loslaten?", inzet.professional.naam),
                waar: "team",
                vervalt_op: None,
                wacht_op,
                sinds: voorstel.op,
            });
        }
        if let Some(waarneming) = &self.team.waarneming {
            open.push(Openstaand {
                sleutel: Openstaand::sleutel("waarneming", &[&waarneming.van]),
                soort: "waarneming",
                regel: None,
                onderwerp: format!("{} neemt waar: daarna bijpraten", waarneming.waarnemer.naam),
                waar: "team",
                vervalt_op: Some(waarneming.tot),
                wacht_op: WachtOp::VastGezicht,
                sinds: waarneming.van,
            });
        }
        for nood in self.afscherming.noodtoegang.values().filter(|nood| nood.oordeel.is_none()) {
            open.push(Openstaand {
                sleutel: Openstaand::sleutel("noodtoegang", &[&nood.id]),
                soort: "noodtoegang",
                regel: None,
                onderwerp: "Noodtoegang beoordelen".to_owned(),
                waar: "inzage",
                vervalt_op: None,
                wacht_op: WachtOp::Functie(crate::regels::Functie::Fg),
                sinds: crate::context::dag_in_nederland(nood.van),
            });
        }
        if self.stap == Routestap::Monitoring
            && let Some(sinds) = self.veiligheid.stabiel_sinds_van(self.gezin.gezinsleden(vandaag))
            && let Some(vervalt_op) = afsluiten::monitoring_klaar_op(regels, sinds)
            && vervalt_op > vandaag
        {
            open.push(Openstaand {
                sleutel: Openstaand::sleutel("monitoring", &[&sinds]),
                soort: "monitoring",
                regel: Some(TermijnId::T29Tweede),
                onderwerp: "Contact houden: is het nog veilig?".to_owned(),
                waar: "fase",
                vervalt_op: Some(vervalt_op),
                wacht_op: WachtOp::VastGezicht,
                sinds,
            });
        }
        open
    }
}

#[cfg(any(test, feature = "proef"))]
pub mod proef;
#[cfg(test)]
mod tests;
