//! The policies, and the decision per label.
//!
//! A decision depends on a handful of facts, so the same question comes back all the time. [`Beleid`] remembers the
//! answers: Cedar thinks once per kind of question (measured ≈ 31 µs), after that it is a look in a table.

use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityUid, PolicySet, Request, RestrictedExpression,
    Schema, ValidationMode, Validator,
};
use std::{
    collections::{HashMap, HashSet},
    str::FromStr,
    sync::{Arc, PoisonError, RwLock},
};

/// The policies are not right. Naast does not start with them.
#[derive(Debug, thiserror::Error)]
#[error("Het toegangsbeleid klopt niet: {0}")]
pub struct BeleidFout(String);

/// The facts a decision depends on, and nothing else.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each one is a fact of its own in the policy schema")]
pub(crate) struct Vraag {
    pub kijker: Kijkersoort,
    pub geldig: bool,
    pub onderdeel: &'static str,
    pub gevoeligheid: &'static str,
    pub in_publiek: bool,
    pub voor_gezin: bool,
    pub eigen_bron: bool,
    pub over_kijker: bool,
    pub over_kind_van_kijker: bool,
    pub over_anderen: bool,
    pub bron_beschermd: bool,
    pub zonder_toestemming: bool,
    pub niet_tonen: bool,
    pub kent_verblijfplaats: bool,
}

/// What the looker is, for the policies.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Kijkersoort {
    Professional {
        functie: &'static str,
        betrokken: bool,
        lokaal_gezicht: bool,
        teamleider: bool,
        noodtoegang: bool,
    },
    Gezinslid {
        rol: &'static str,
    },
}

/// The answer: may it be read, and by which policies.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Antwoord {
    pub mag: bool,
    pub beleid: Vec<String>,
}

/// The policies of Naast, checked.
#[derive(Clone)]
pub struct Beleid {
    binnen: Arc<Binnen>,
}

struct Binnen {
    regels: PolicySet,
    schema: Schema,
    autoriteit: Authorizer,
    onthouden: RwLock<HashMap<Vraag, Arc<Antwoord>>>,
}

/// The policies that are part of the program.
const LEZEN: &str = include_str!("../../../policies/lezen.cedar");
/// Their schema.
const SCHEMA: &str = include_str!("../../../policies/naast.cedarschema");

impl Beleid {
    /// The policies that are part of the program.
    ///
    /// # Errors
    /// [`BeleidFout`] when they do not fit the schema; a test keeps that from happening.
    pub fn ingebouwd() -> Result<Self, BeleidFout> {
        Self::lees(SCHEMA, LEZEN)
    }

    /// Reads and strictly checks policies against a schema.
    pub fn lees(schema: &str, regels: &str) -> Result<Self, BeleidFout> {
        let (schema, _) =
            Schema::from_cedarschema_str(schema).map_err(|fout| BeleidFout(fout.to_string()))?;
        let regels = PolicySet::from_str(regels).map_err(|fout| BeleidFout(fout.to_string()))?;
        let controle = Validator::new(schema.clone()).validate(&regels, ValidationMode::Strict);
        if !controle.validation_passed() {
            let fouten: Vec<_> = controle.validation_errors().map(ToString::to_string).collect();
            return Err(BeleidFout(fouten.join("; ")));
        }
        let onthouden = RwLock::default();
        Ok(Self { binnen: Arc::new(Binnen { regels, schema, autoriteit: Authorizer::new(), onthouden }) })
    }

    /// Decides. What cannot be decided is denied.
    pub(crate) fn beslis(&self, vraag: Vraag) -> Arc<Antwoord> {
        if let Some(bekend) = self.binnen.onthouden.read().unwrap_or_else(PoisonError::into_inner).get(&vraag)
        {
            return Arc::clone(bekend);
        }
        let antwoord =
            Arc::new(self.vraag_cedar(vraag).unwrap_or(Antwoord { mag: false, beleid: Vec::new() }));
        let mut onthouden = self.binnen.onthouden.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(onthouden.entry(vraag).or_insert(antwoord))
    }

    fn vraag_cedar(&self, vraag: Vraag) -> Option<Antwoord> {
        let kijker = match vraag.kijker {
            Kijkersoort::Professional { .. } => uid(r#"Professional::"kijker""#)?,
            Kijkersoort::Gezinslid { .. } => uid(r#"Gezinslid::"kijker""#)?,
        };
        let items = uid(r#"Items::"items""#)?;
        let entiteiten = [
            entiteit(kijker.clone(), kenmerken_kijker(vraag))?,
            entiteit(items.clone(), kenmerken_items(vraag))?,
        ];
        let entiteiten = Entities::from_entities(entiteiten, Some(&self.binnen.schema)).ok()?;
        let verzoek = Request::new(
            kijker,
            uid(r#"Action::"lees""#)?,
            items,
            Context::empty(),
            Some(&self.binnen.schema),
        )
        .ok()?;
        let antwoord = self.binnen.autoriteit.is_authorized(&verzoek, &self.binnen.regels, &entiteiten);
        let diagnose = antwoord.diagnostics();
        let mag = antwoord.decision() == Decision::Allow && diagnose.errors().next().is_none();
        let mut beleid: Vec<String> = diagnose
            .reason()
            .map(|id| {
                self.binnen.regels.annotation(id, "id").map_or_else(|| id.to_string(), ToOwned::to_owned)
            })
            .collect();
        beleid.sort();
        Some(Antwoord { mag, beleid })
    }
}

fn uid(tekst: &str) -> Option<EntityUid> {
    EntityUid::from_str(tekst).ok()
}

fn entiteit(uid: EntityUid, kenmerken: Vec<(&str, RestrictedExpression)>) -> Option<Entity> {
    let kenmerken = kenmerken.into_iter().map(|(naam, waarde)| (naam.to_owned(), waarde)).collect();
    Entity::new(uid, kenmerken, HashSet::new()).ok()
}

fn waar(waarde: bool) -> RestrictedExpression {
    RestrictedExpression::new_bool(waarde)
}

fn tekst(waarde: &str) -> RestrictedExpression {
    RestrictedExpression::new_string(waarde.to_owned())
}

fn kenmerken_kijker(vraag: Vraag) -> Vec<(&'static str, RestrictedExpression)> {
    match vraag.kijker {
        Kijkersoort::Professional { functie, betrokken, lokaal_gezicht, teamleider, noodtoegang } => vec![
            ("functie", tekst(functie)),
            ("betrokken", waar(betrokken)),
            ("lokaal_gezicht", waar(lokaal_gezicht)),
            ("teamleider_van_team", waar(teamleider)),
            ("noodtoegang", waar(noodtoegang)),
            ("geldig", waar(vraag.geldig)),
        ],
        Kijkersoort::Gezinslid { rol } => vec![("rol", tekst(rol)), ("geldig", waar(vraag.geldig))],
    }
}

fn kenmerken_items(vraag: Vraag) -> Vec<(&'static str, RestrictedExpression)> {
    vec![
        ("onderdeel", tekst(vraag.onderdeel)),
        ("gevoeligheid", tekst(vraag.gevoeligheid)),
        ("in_publiek", waar(vraag.in_publiek)),
        ("voor_gezin", waar(vraag.voor_gezin)),
        ("eigen_bron", waar(vraag.eigen_bron)),
        ("over_kijker", waar(vraag.over_kijker)),
        ("over_kind_van_kijker", waar(vraag.over_kind_van_kijker)),
        ("over_anderen", waar(vraag.over_anderen)),
        ("bron_beschermd", waar(vraag.bron_beschermd)),
        ("zonder_toestemming", waar(vraag.zonder_toestemming)),
        ("niet_tonen", waar(vraag.niet_tonen)),
        ("kent_verblijfplaats", waar(vraag.kent_verblijfplaats)),
    ]
}
