//! How two persons relate, since when and until when (§9.3 Gezinssysteem: relaties).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Geslacht, HeeftGezag, Jeugdzorgrol, OnvolledigeDatum};

/// From when until when something was so. Either end may be open or incomplete; `tot` is the first day it no longer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "PeriodeRuw")]
pub struct Periode {
    /// first day; `None` when it was always so or not asked
    #[serde(default, skip_serializing_if = "Option::is_none")]
    van: Option<OnvolledigeDatum>,
    /// the day it ended; `None` while it lasts
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tot: Option<OnvolledigeDatum>,
}

#[derive(Deserialize)]
struct PeriodeRuw {
    #[serde(default)]
    van: Option<OnvolledigeDatum>,
    #[serde(default)]
    tot: Option<OnvolledigeDatum>,
}

/// The end lies before the beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("De einddatum ligt voor de begindatum. Controleer beide datums.")]
pub struct PeriodeFout;

impl TryFrom<PeriodeRuw> for Periode {
    type Error = PeriodeFout;

    fn try_from(ruw: PeriodeRuw) -> Result<Self, Self::Error> {
        Self::nieuw(ruw.van, ruw.tot)
    }
}

impl Periode {
    /// Refuses a period that surely ends before it begins.
    pub fn nieuw(van: Option<OnvolledigeDatum>, tot: Option<OnvolledigeDatum>) -> Result<Self, PeriodeFout> {
        let vroegst = van.and_then(OnvolledigeDatum::vroegst);
        let laatst = tot.and_then(OnvolledigeDatum::laatst);
        match (vroegst, laatst) {
            (Some(van), Some(tot)) if tot < van => Err(PeriodeFout),
            _ => Ok(Self { van, tot }),
        }
    }

    /// Still going on, since a day.
    pub fn sinds(van: impl Into<OnvolledigeDatum>) -> Self {
        Self { van: Some(van.into()), tot: None }
    }

    /// Its beginning, if recorded.
    pub fn van(self) -> Option<OnvolledigeDatum> {
        self.van
    }

    /// Its end, if it ended. `Some(Onbekend)` means: ended, but nobody knows when.
    pub fn tot(self) -> Option<OnvolledigeDatum> {
        self.tot
    }

    /// Was it so on that day? Where a date is incomplete the doubt counts as yes, save for an end on an unknown day.
    pub fn geldt_op(self, dag: Date) -> bool {
        let begonnen = self.van.and_then(OnvolledigeDatum::vroegst).is_none_or(|van| van <= dag);
        let loopt_nog = match self.tot {
            None => true,
            Some(tot) => tot.laatst().is_some_and(|tot| dag < tot),
        };
        begonnen && loopt_nog
    }
}

/// Kind of relation between A and B. For a directed kind A is the one named first: in `OuderKind` A is the parent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relatiesoort {
    /// legal parent and child
    OuderKind,
    /// a parent who is not (or no longer) the legal one
    NietJuridischeOuderKind,
    /// married, registered or living as partners
    Partner,
    /// former partners
    ExPartner,
    /// two parents shared
    BroerZus,
    /// one parent shared
    HalfbroerZus,
    /// children of partners, no parent shared
    StiefbroerZus,
    /// child of the house and foster child
    PleegbroerZus,
    /// grandparent and grandchild
    GrootouderKleinkind,
    /// foster parent and foster child
    PleegouderPleegkind,
    /// partner of the parent and child
    StiefouderStiefkind,
    /// guardian and child
    Voogd,
    /// somebody who brings the child up in his household without being parent, step- or foster parent
    OpvoederKind,
    /// aunt, uncle, cousin, …
    OverigeVerwant,
    /// friend, neighbour, somebody who helps
    Steunfiguur,
}

impl Relatiesoort {
    /// All, in the order of the choice list.
    pub const ALLE: [Self; 15] = [
        Self::OuderKind,
        Self::NietJuridischeOuderKind,
        Self::Partner,
        Self::ExPartner,
        Self::BroerZus,
        Self::HalfbroerZus,
        Self::StiefbroerZus,
        Self::PleegbroerZus,
        Self::GrootouderKleinkind,
        Self::PleegouderPleegkind,
        Self::StiefouderStiefkind,
        Self::Voogd,
        Self::OpvoederKind,
        Self::OverigeVerwant,
        Self::Steunfiguur,
    ];

    /// Does it matter who is A and who is B?
    pub fn is_gericht(self) -> bool {
        matches!(
            self,
            Self::OuderKind
                | Self::NietJuridischeOuderKind
                | Self::GrootouderKleinkind
                | Self::PleegouderPleegkind
                | Self::StiefouderStiefkind
                | Self::Voogd
                | Self::OpvoederKind
        )
    }

    /// Does A bring B up, or did he?
    pub fn is_opvoedend(self) -> bool {
        self.is_gericht() && self != Self::GrootouderKleinkind
    }

    /// What A is to B: "moeder", "vader", "ouder", "ex-partner", …
    pub fn a_is(self, geslacht_a: Geslacht) -> &'static str {
        match self {
            Self::OuderKind => kies(geslacht_a, "moeder", "vader", "ouder"),
            Self::NietJuridischeOuderKind => kies(
                geslacht_a,
                "moeder (niet juridisch)",
                "vader (niet juridisch)",
                "ouder (niet juridisch)",
            ),
            Self::GrootouderKleinkind => kies(geslacht_a, "oma", "opa", "grootouder"),
            Self::PleegouderPleegkind => kies(geslacht_a, "pleegmoeder", "pleegvader", "pleegouder"),
            Self::StiefouderStiefkind => kies(geslacht_a, "stiefmoeder", "stiefvader", "stiefouder"),
            Self::Voogd => "voogd",
            Self::OpvoederKind => "opvoeder",
            zijdelings => zijdelings.zijdelings(geslacht_a),
        }
    }

    /// What B is to A: "dochter", "zoon", "kind", "kleinkind", …
    pub fn b_is(self, geslacht_b: Geslacht) -> &'static str {
        match self {
            Self::OuderKind | Self::NietJuridischeOuderKind => kies(geslacht_b, "dochter", "zoon", "kind"),
            Self::GrootouderKleinkind => kies(geslacht_b, "kleindochter", "kleinzoon", "kleinkind"),
            Self::PleegouderPleegkind => kies(geslacht_b, "pleegdochter", "pleegzoon", "pleegkind"),
            Self::StiefouderStiefkind => kies(geslacht_b, "stiefdochter", "stiefzoon", "stiefkind"),
            Self::Voogd => "kind onder voogdij",
            Self::OpvoederKind => "kind in het gezin",
            zijdelings => zijdelings.zijdelings(geslacht_b),
        }
    }

    fn zijdelings(self, geslacht: Geslacht) -> &'static str {
        match self {
            Self::Partner => "partner",
            Self::ExPartner => "ex-partner",
            Self::BroerZus => kies(geslacht, "zus", "broer", "broer of zus"),
            Self::HalfbroerZus => kies(geslacht, "halfzus", "halfbroer", "halfbroer of -zus"),
            Self::StiefbroerZus => kies(geslacht, "stiefzus", "stiefbroer", "stiefbroer of -zus"),
            Self::PleegbroerZus => kies(geslacht, "pleegzus", "pleegbroer", "pleegbroer of -zus"),
            Self::Steunfiguur => "steunfiguur",
            _ => "familielid",
        }
    }

    /// The jeugdzorgrol of A towards the jeugdige B, in the words of the chain (StUF-Jeugdzorg). `heeft_gezag` is only
    /// looked at for a legal parent. `None` where the list has no word: partners, and a supporter without kinship.
    pub fn jeugdzorgrol_van_a(self, heeft_gezag: HeeftGezag) -> Option<Jeugdzorgrol> {
        Some(match self {
            Self::OuderKind => match heeft_gezag {
                HeeftGezag::Ja | HeeftGezag::Gedeeltelijk => Jeugdzorgrol::OuderMetGezag,
                HeeftGezag::Nee => Jeugdzorgrol::OuderZonderGezag,
                HeeftGezag::Onbekend => Jeugdzorgrol::OuderGezagNietBenoemd,
            },
            Self::NietJuridischeOuderKind => Jeugdzorgrol::OuderNietJuridisch,
            Self::BroerZus => Jeugdzorgrol::BroerOfZus,
            Self::HalfbroerZus => Jeugdzorgrol::HalfbroerOfZus,
            Self::StiefbroerZus => Jeugdzorgrol::StiefbroerOfZus,
            Self::PleegbroerZus => Jeugdzorgrol::PleegbroerOfZus,
            Self::GrootouderKleinkind => Jeugdzorgrol::Grootouder,
            Self::PleegouderPleegkind => Jeugdzorgrol::Pleegouder,
            Self::StiefouderStiefkind => Jeugdzorgrol::Stiefouder,
            Self::Voogd => Jeugdzorgrol::Voogd,
            Self::OpvoederKind => Jeugdzorgrol::OpvoederVerzorger,
            Self::OverigeVerwant => Jeugdzorgrol::OverigeVerwant,
            Self::Partner | Self::ExPartner | Self::Steunfiguur => return None,
        })
    }
}

fn kies(geslacht: Geslacht, vrouw: &'static str, man: &'static str, anders: &'static str) -> &'static str {
    match geslacht {
        Geslacht::Vrouw => vrouw,
        Geslacht::Man => man,
        Geslacht::X | Geslacht::Onbekend => anders,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_relation_ends_on_its_end_date_and_not_a_day_earlier() {
        let huwelijk = Periode::nieuw(Some(date(2013, 2, 1).into()), Some(date(2020, 6, 1).into())).unwrap();
        assert!(!huwelijk.geldt_op(date(2013, 1, 31)));
        assert!(huwelijk.geldt_op(date(2013, 2, 1)));
        assert!(huwelijk.geldt_op(date(2020, 5, 31)));
        assert!(!huwelijk.geldt_op(date(2020, 6, 1)));
        assert!(!Periode::nieuw(None, Some(OnvolledigeDatum::Onbekend)).unwrap().geldt_op(date(2020, 6, 1)));
        assert!(Periode::default().geldt_op(date(2020, 6, 1)));
    }

    #[test]
    fn a_period_that_ends_before_it_begins_is_refused() {
        let fout = Periode::nieuw(Some(date(2020, 6, 1).into()), Some(date(2013, 2, 1).into())).unwrap_err();
        assert_eq!(fout.to_string(), "De einddatum ligt voor de begindatum. Controleer beide datums.");
        assert!(serde_json::from_str::<Periode>(r#"{"van":"2020-06-01","tot":"2013-02-01"}"#).is_err());
        assert!(Periode::nieuw(Some(date(2020, 6, 1).into()), Some(OnvolledigeDatum::Jaar(2020))).is_ok());
    }

    #[test]
    fn words_follow_direction_and_registered_sex() {
        assert_eq!(Relatiesoort::OuderKind.a_is(Geslacht::Vrouw), "moeder");
        assert_eq!(Relatiesoort::OuderKind.b_is(Geslacht::Man), "zoon");
        assert_eq!(Relatiesoort::GrootouderKleinkind.a_is(Geslacht::Onbekend), "grootouder");
        assert_eq!(Relatiesoort::HalfbroerZus.b_is(Geslacht::Vrouw), "halfzus");
        assert!(!Relatiesoort::ExPartner.is_gericht());
    }

    #[test]
    fn d_41_a_parent_without_gezag_has_another_role_in_the_chain_than_one_with() {
        let rol = |gezag| Relatiesoort::OuderKind.jeugdzorgrol_van_a(gezag).map(Jeugdzorgrol::code);
        assert_eq!(rol(HeeftGezag::Ja), Some("112"));
        assert_eq!(rol(HeeftGezag::Nee), Some("113"));
        assert_eq!(rol(HeeftGezag::Onbekend), Some("111"));
        assert_eq!(Relatiesoort::ExPartner.jeugdzorgrol_van_a(HeeftGezag::Ja), None);
    }
}
