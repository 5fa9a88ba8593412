//! What happens next and by when, and what is being prepared before it is decided, from what this person sees.

use super::adres;
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
}

fn regel(wat: impl Into<String>, uiterlijk: Option<Date>, href: impl Into<String>) -> Straks {
    Straks { wat: wat.into(), uiterlijk, href: Some(href.into()) }
}

/// What waits on this person or comes up, soonest first.
pub(super) fn straks(zicht: &Zicht, ik: PersoonId) -> Vec<Straks> {
    if zicht.is_gesloten() {
        return Vec::new();
    }
    let mut straks = antwoorden(zicht, ik);
    if let Some(plan) = zicht.veiligheid().plan_in_wording()
        && plan.status() == Veiligheidsplanstatus::Besproken
        && wacht(plan.accordering.stand(ik))
    {
        straks.push(regel("Lees het veiligheidsplan en zeg of het klopt", None, adres::VEILIGHEID));
    }
    if let Some(plan) = zicht.plan().in_wording()
        && plan.status() == Planstatus::Besproken
        && wacht(plan.accordering.stand(ik))
    {
        straks.push(regel("Lees het plan en zeg of het klopt", None, adres::PLAN));
    }
    for taak in zicht.taken().open.values().filter(|taak| taak.voor == WachtOp::Persoon(ik)) {
        straks.push(Straks { wat: taak.wat.to_string(), uiterlijk: taak.vervalt_op, href: None });
    }
    straks.sort_by_key(|straks| straks.uiterlijk.unwrap_or(Date::MAX));
    straks
}

/// Statements that wait for an answer of this person.
fn antwoorden(zicht: &Zicht, ik: PersoonId) -> Vec<Straks> {
    zicht
        .stellingen()
        .alle()
        .filter(|stelling| !stelling.is_ingetrokken())
        .filter_map(|stelling| stelling.wederhoor(ik).map(|wederhoor| (stelling, wederhoor)))
        .filter(|(_, wederhoor)| wederhoor.wacht())
        .map(|(stelling, wederhoor)| {
            let termijn = wederhoor.voorgelegd.as_ref().map(|voorlegging| voorlegging.termijn);
            let href = [adres::STAAT, "/", &stelling.id.to_string()].concat();
            regel("Lees wat er staat en zeg of het klopt", termijn, href)
        })
        .collect()
}

fn wacht(stand: Accordstand) -> bool {
    matches!(stand, Accordstand::GeenReactie | Accordstand::NogNietGetekend)
}

/// What is being prepared, before it is decided: said with what this person can still do.
pub(super) fn in_voorbereiding(zicht: &Zicht, ik: PersoonId) -> Vec<Straks> {
    let mut straks = Vec::new();
    if let Some(plan) = zicht.plan().in_wording() {
        let wat = match plan.status() {
            Planstatus::Besproken => {
                "Het nieuwe plan is besproken. Het geldt nog niet. Iedereen kan nog zeggen wat hij of zij ervan vindt."
            }
            _ => "Er wordt een plan geschreven. Het geldt nog niet. Vertel wat erin moet staan.",
        };
        straks.push(regel(wat, None, adres::PLAN));
    }
    if let Some(plan) = zicht.veiligheid().plan_in_wording() {
        let wat = match plan.status() {
            Veiligheidsplanstatus::Besproken => {
                "Het nieuwe veiligheidsplan is besproken. Het geldt nog niet. Iedereen kan nog zeggen wat hij of zij ervan vindt."
            }
            _ => "Er wordt een veiligheidsplan geschreven. Het geldt nog niet. Vertel wat erin moet staan.",
        };
        straks.push(regel(wat, None, adres::VEILIGHEID));
    }
    if let Some(voorstel) = zicht.veiligheid().fasestand(ik).and_then(|stand| stand.voorstel.as_ref()) {
        let wat =
            ["Het team bespreekt of de volgende fase kan beginnen: ", voorstel.naar.naam(), "."].concat();
        straks.push(regel(wat, None, adres::VEILIGHEID));
    }
    straks
}
