//! What waits for somebody, as marks that tell nothing: from what this person sees, and nothing else.

use jiff::civil::Date;
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    ids::PersoonId,
    plan::{Accordstand, Planstatus},
    recht::Deelstand,
    regels::{Regels, TermijnId},
    taak::{Openstaand, WachtOp},
    toegang::Machtigingsbereik,
    veiligheid::Veiligheidsplanstatus,
};
use std::{collections::BTreeSet, fmt::Display};
use uuid::Uuid;

/// The parts in which something can wait for a member of the family. Complaints and experience are not among them: the
/// fixed face sees on which day a message went, and would know that somebody complained (D-48).
pub(super) const ONDERDELEN: [Onderdeel; 8] = [
    Onderdeel::Overzicht,
    Onderdeel::Stellingen,
    Onderdeel::Analyse,
    Onderdeel::Plan,
    Onderdeel::Veiligheidsplan,
    Onderdeel::Veiligheid,
    Onderdeel::Taken,
    Onderdeel::Rechten,
];

/// For whom something waits, and who hears of it.
pub(super) struct Voor<'a> {
    /// For whom.
    pub persoon: PersoonId,
    /// Who hears of it: the person, a parent, or who may act for the person.
    pub door: PersoonId,
    /// As far as a mandate goes; `None` where it needs none.
    pub bereik: Option<&'a BTreeSet<Machtigingsbereik>>,
}

impl Voor<'_> {
    /// Whether this can be done about it: who may not do so, is not told to.
    fn mag(&self, bereik: Machtigingsbereik) -> bool {
        self.bereik.is_none_or(|gegeven| gegeven.contains(&bereik))
    }
}

/// What waits, with the days on which somebody hears of it, oldest first.
struct Wachtend {
    sleutel: Uuid,
    dagen: Vec<Date>,
}

fn wachtend(soort: &str, over: &[&dyn Display], dagen: Vec<Date>) -> Wachtend {
    Wachtend { sleutel: Openstaand::sleutel(soort, over), dagen }
}

/// Marks of what somebody hears of today, of what came up since `sinds`. Of a term that runs it is the last reminder
/// that was due: those from before it are not sent afterwards.
pub(super) fn aanleidingen(zicht: &Zicht, voor: &Voor<'_>, sinds: Date, regels: &Regels) -> BTreeSet<Uuid> {
    let vandaag = zicht.vandaag();
    let mut alles = Vec::new();
    if voor.mag(Machtigingsbereik::Rechten) {
        alles.extend(besloten_verzoeken(zicht, voor));
    }
    if !zicht.is_gesloten() {
        if voor.mag(Machtigingsbereik::Reageren) {
            alles.extend(reacties(zicht, voor.persoon, regels));
        }
        if voor.mag(Machtigingsbereik::Instemmen) {
            alles.extend(analyse(zicht, voor.persoon, regels));
            alles.extend(handtekeningen(zicht, voor.persoon));
        }
        if voor.bereik.is_none() {
            alles.extend(taken(zicht, voor.persoon));
        }
    }
    let nu = alles.into_iter().filter_map(|een| {
        let dag = een.dagen.into_iter().rfind(|dag| *dag <= vandaag).filter(|dag| *dag >= sinds)?;
        Some(Uuid::new_v5(&een.sleutel, dag.to_string().as_bytes()))
    });
    nu.collect()
}

/// The days on which somebody hears of a reaction that is waited for (T-27).
fn reactiedagen(regels: &Regels, op: Date, termijn: Date) -> Vec<Date> {
    let herinnering = regels.termijn(TermijnId::T27, op).and_then(|regel| regel.herinnering);
    herinnering.map_or_else(|| vec![op], |herinnering| herinnering.dagen(op, termijn))
}

/// Reactions that are waited for, as long as their term runs.
fn reacties(zicht: &Zicht, ik: PersoonId, regels: &Regels) -> Vec<Wachtend> {
    let vandaag = zicht.vandaag();
    let stellingen = zicht.stellingen().alle().filter(|stelling| !stelling.is_ingetrokken());
    stellingen
        .filter_map(|stelling| {
            let wederhoor = stelling.wederhoor(ik).filter(|wederhoor| wederhoor.wacht())?;
            let voorlegging =
                wederhoor.voorgelegd.as_ref().filter(|voorlegging| vandaag <= voorlegging.termijn)?;
            let over: [&dyn Display; 3] = [&stelling.id, &stelling.huidige().nummer, &ik];
            Some(wachtend("wederhoor", &over, reactiedagen(regels, voorlegging.op, voorlegging.termijn)))
        })
        .collect()
}

/// An analysis that was shared and not yet judged, as long as its term runs.
fn analyse(zicht: &Zicht, ik: PersoonId, regels: &Regels) -> Option<Wachtend> {
    let vandaag = zicht.vandaag();
    let versie = zicht.analyse().laatste().filter(|versie| versie.vastgesteld.is_none())?;
    let deling = versie.gedeeld_met.get(&ik).filter(|deling| vandaag <= deling.termijn)?;
    let over: [&dyn Display; 3] = [&zicht.dossier(), &versie.nummer, &ik];
    versie
        .oordeel(ik)
        .is_none()
        .then(|| wachtend("analyse_reactie", &over, reactiedagen(regels, deling.op, deling.termijn)))
}

/// Plans that can be signed.
fn handtekeningen(zicht: &Zicht, ik: PersoonId) -> Vec<Wachtend> {
    let wacht = |stand| matches!(stand, Accordstand::GeenReactie | Accordstand::NogNietGetekend);
    let mut wachten = Vec::new();
    if let Some(plan) = zicht.plan().in_wording()
        && plan.status() == Planstatus::Besproken
        && wacht(plan.accordering.stand(ik))
        && let Some(besproken) = &plan.besproken
    {
        wachten.push(wachtend(
            "plan_handtekening",
            &[&zicht.dossier(), &plan.versie, &ik],
            vec![besproken.op],
        ));
    }
    if let Some(plan) = zicht.veiligheid().plan_in_wording()
        && plan.status() == Veiligheidsplanstatus::Besproken
        && wacht(plan.accordering.stand(ik))
        && let Some(besproken) = &plan.besproken
    {
        let over: [&dyn Display; 3] = [&zicht.dossier(), &plan.versie, &ik];
        wachten.push(wachtend("veiligheidsplan_handtekening", &over, vec![besproken.op]));
    }
    wachten
}

/// Tasks somebody made for this person.
fn taken(zicht: &Zicht, ik: PersoonId) -> Vec<Wachtend> {
    let taken = zicht.taken().open.values().filter(|taak| taak.voor == WachtOp::Persoon(ik));
    taken.map(|taak| wachtend("taak", &[&taak.id], vec![taak.gemaakt_op])).collect()
}

/// Answers to what was asked about data, per organisation that decided. Told to who asked.
fn besloten_verzoeken(zicht: &Zicht, voor: &Voor<'_>) -> Vec<Wachtend> {
    let eigen = zicht.rechten().verzoeken().into_iter();
    let eigen = eigen.filter(|verzoek| {
        verzoek.door == voor.door
            && verzoek.ingetrokken_op.is_none()
            && (voor.persoon == voor.door || verzoek.voor == voor.persoon)
    });
    eigen
        .flat_map(|verzoek| {
            verzoek.delen.values().filter_map(|deel| {
                let op = match &deel.stand {
                    Deelstand::Besloten { besluit, .. } => besluit.op,
                    Deelstand::NietBevoegd { op, .. } => *op,
                    Deelstand::Bevoegdheid(_) | Deelstand::Open => return None,
                };
                Some(wachtend("verzoek_besloten", &[&verzoek.id, &deel.bronhouder.id], vec![op]))
            })
        })
        .collect()
}
