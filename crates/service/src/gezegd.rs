//! What members of the family said themselves, in one view.

use jiff::{SignedDuration, Timestamp, civil::Date};
use naast_access::Zicht;
use naast_domain::{
    context::nederland,
    ids::{PersoonId, StellingId},
    plan::{Accordering, Tekenaar, Wijze as Tekenwijze},
    stelling::Wijze,
    veiligheid::Cijfergever,
};

/// What somebody did.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Gezegdsoort {
    /// Reacted to a statement.
    Reactie(StellingId),
    /// Put own words beside a statement.
    Verklaring(StellingId),
    /// Signed the plan, or did not.
    Plan,
    /// Signed the safety plan, or did not.
    Veiligheidsplan,
    /// Gave a safety figure.
    Cijfer,
    /// Brought something in.
    Inbreng,
    /// Shares a story.
    Verhaal,
}

impl Gezegdsoort {
    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reactie(_) => "reactie",
            Self::Verklaring(_) => "verklaring",
            Self::Plan => "plan",
            Self::Veiligheidsplan => "veiligheidsplan",
            Self::Cijfer => "cijfer",
            Self::Inbreng => "inbreng",
            Self::Verhaal => "verhaal",
        }
    }
}

/// One thing that somebody said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gezegd {
    /// When.
    pub op: Timestamp,
    /// Who.
    pub wie: PersoonId,
    /// What.
    pub wat: Gezegdsoort,
}

/// Everything members of the family said themselves, in this view.
pub fn gezegd(zicht: &Zicht) -> Vec<Gezegd> {
    let mut gezegd = Vec::new();
    for stelling in zicht.stellingen().alle() {
        for wederhoor in stelling.huidige().wederhoor.values() {
            let zelf = wederhoor.gegeven.iter();
            let zelf = zelf.filter(|g| matches!(g.wijze, Wijze::Zelf | Wijze::Vertegenwoordiger(_)));
            let wat = Gezegdsoort::Reactie(stelling.id);
            gezegd.extend(zelf.map(|g| Gezegd { op: g.op, wie: wederhoor.persoon, wat }));
        }
        for verklaring in &stelling.verklaringen {
            if let Some((op, _)) = verklaring.versies.last() {
                let wat = Gezegdsoort::Verklaring(stelling.id);
                gezegd.push(Gezegd { op: *op, wie: verklaring.persoon, wat });
            }
        }
    }
    let plan = zicht.plan().in_wording().or(zicht.plan().actief());
    gezegd.extend(getekend(plan.map(|plan| &plan.accordering), Gezegdsoort::Plan));
    let plan = zicht.veiligheid().plan_in_wording().or(zicht.veiligheid().actief_plan());
    gezegd.extend(getekend(plan.map(|plan| &plan.accordering), Gezegdsoort::Veiligheidsplan));
    let cijfers = zicht.veiligheid().cijfers().iter();
    let eigen = cijfers.filter(|c| c.gever == Cijfergever::Zelf && c.opgetekend_door.is_none());
    gezegd.extend(eigen.filter_map(|regel| {
        Some(Gezegd { op: eind_van(regel.op)?, wie: regel.over, wat: Gezegdsoort::Cijfer })
    }));
    gezegd.extend(zicht.bijdragen().alle().into_iter().map(|bijdrage| {
        let op = bijdrage.versies.last().map_or(bijdrage.op, |(op, _)| *op);
        Gezegd { op, wie: bijdrage.van, wat: Gezegdsoort::Inbreng }
    }));
    gezegd.extend(zicht.bijdragen().verhalen().filter_map(|(wie, verhaal)| {
        let (op, _) = verhaal.versies.last()?;
        Some(Gezegd { op: *op, wie, wat: Gezegdsoort::Verhaal })
    }));
    gezegd
}

fn getekend(accordering: Option<&Accordering>, wat: Gezegdsoort) -> impl Iterator<Item = Gezegd> + '_ {
    accordering
        .into_iter()
        .flat_map(|accordering| &accordering.handtekeningen)
        .filter(|h| matches!((&h.door, &h.wijze), (Tekenaar::Persoon(_), Tekenwijze::EigenAccount)))
        .filter_map(move |h| Some(Gezegd { op: eind_van(h.op)?, wie: h.voor, wat }))
}

/// What is known by the day counts as the end of that day: rather shown twice than missed.
fn eind_van(dag: Date) -> Option<Timestamp> {
    let morgen = dag.tomorrow().ok()?.to_zoned(nederland()).ok()?;
    morgen.timestamp().checked_sub(SignedDuration::from_secs(1)).ok()
}
