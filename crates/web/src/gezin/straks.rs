//! What happens next and by when, and what is being prepared before it is decided, from what this person sees.

use super::adres;
use crate::{kern::gezinskop, taal::Taal};
use jiff::civil::Date;
use naast_access::Zicht;
use naast_domain::{
    ids::PersoonId,
    plan::{Accordstand, Planstatus},
    taak::WachtOp,
    veiligheid::Veiligheidsplanstatus,
};

/// One thing that comes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Straks {
    /// What.
    pub wat: String,
    /// By when, where there is a day.
    pub uiterlijk: Option<Date>,
    /// Where it can be done or read.
    pub href: Option<String>,
    /// Written by a professional, so in Dutch in every language of the page.
    pub nederlands: bool,
}

fn regel(wat: impl Into<String>, uiterlijk: Option<Date>, href: impl Into<String>) -> Straks {
    Straks { wat: wat.into(), uiterlijk, href: Some(href.into()), nederlands: false }
}

/// What waits on this person or comes up, soonest first.
pub(super) fn straks(zicht: &Zicht, ik: PersoonId, taal: Taal) -> Vec<Straks> {
    if zicht.is_gesloten() {
        return Vec::new();
    }
    let mut straks = antwoorden(zicht, ik, taal);
    if let Some(plan) = zicht.veiligheid().plan_in_wording()
        && plan.status() == Veiligheidsplanstatus::Besproken
        && wacht(plan.accordering.stand(ik))
    {
        straks.push(regel(taal.straks_veiligheidsplan(), None, adres::VEILIGHEID));
    }
    if let Some(plan) = zicht.plan().in_wording()
        && plan.status() == Planstatus::Besproken
        && wacht(plan.accordering.stand(ik))
    {
        straks.push(regel(taal.straks_plan(), None, adres::PLAN));
    }
    for taak in zicht.taken().open.values().filter(|taak| taak.voor == WachtOp::Persoon(ik)) {
        straks.push(Straks {
            wat: taak.wat.to_string(),
            uiterlijk: taak.vervalt_op,
            href: None,
            nederlands: true,
        });
    }
    straks.sort_by_key(|straks| straks.uiterlijk.unwrap_or(Date::MAX));
    straks
}

/// Statements that wait for an answer of this person.
fn antwoorden(zicht: &Zicht, ik: PersoonId, taal: Taal) -> Vec<Straks> {
    zicht
        .stellingen()
        .alle()
        .filter(|stelling| !stelling.is_ingetrokken())
        .filter_map(|stelling| stelling.wederhoor(ik).map(|wederhoor| (stelling, wederhoor)))
        .filter(|(_, wederhoor)| wederhoor.wacht())
        .map(|(stelling, wederhoor)| {
            let termijn = wederhoor.voorgelegd.as_ref().map(|voorlegging| voorlegging.termijn);
            let href = [adres::STAAT, "/", &stelling.id.to_string()].concat();
            regel(taal.straks_stelling(), termijn, href)
        })
        .collect()
}

fn wacht(stand: Accordstand) -> bool {
    matches!(stand, Accordstand::GeenReactie | Accordstand::NogNietGetekend)
}

/// What is being prepared, before it is decided: said with what this person can still do.
pub(super) fn in_voorbereiding(zicht: &Zicht, ik: PersoonId, taal: Taal) -> Vec<Straks> {
    let mut straks = Vec::new();
    if let Some(plan) = zicht.plan().in_wording() {
        let wat = match plan.status() {
            Planstatus::Besproken => taal.plan_besproken(),
            _ => taal.plan_in_wording(),
        };
        straks.push(regel(wat, None, adres::PLAN));
    }
    if let Some(plan) = zicht.veiligheid().plan_in_wording() {
        let wat = match plan.status() {
            Veiligheidsplanstatus::Besproken => taal.veiligheidsplan_besproken(),
            _ => taal.veiligheidsplan_in_wording(),
        };
        straks.push(regel(wat, None, adres::VEILIGHEID));
    }
    if let Some(voorstel) = zicht.veiligheid().fasestand(ik).and_then(|stand| stand.voorstel.as_ref()) {
        let wat = taal.fase_wordt_besproken(gezinskop::fase(voorstel.naar).naam_in_taal(taal));
        straks.push(regel(wat, None, adres::VEILIGHEID));
    }
    straks
}
