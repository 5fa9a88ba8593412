//! The shapes as JSON Schema, for the OpenAPI document.

use super::{Boek, Keuze, Soort, Vorm, bladen::blad, is_verwijzing};
use naast_domain::{Etiket, Professional};
use serde_json::{Map, Value, json};
use std::{any::type_name, collections::BTreeMap};

/// Whether a value comes in or goes out: a caller points at a colleague, an answer says who it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(in crate::api) enum Kant {
    /// What a caller sends.
    In,
    /// What we answer.
    Uit,
}

/// Writes shapes as schemas, and keeps the components they point to.
pub(in crate::api) struct Schrijver<'b> {
    boek: &'b Boek,
    componenten: BTreeMap<String, (&'static str, Value)>,
}

impl<'b> Schrijver<'b> {
    /// With an empty list of components.
    pub(in crate::api) fn nieuw(boek: &'b Boek) -> Self {
        Self { boek, componenten: BTreeMap::new() }
    }

    /// All components, by name.
    pub(in crate::api) fn componenten(self) -> Map<String, Value> {
        self.componenten.into_iter().map(|(naam, (_, schema))| (naam, schema)).collect()
    }

    /// The schema of a shape.
    pub(in crate::api) fn schema(&mut self, vorm: &Vorm, kant: Kant) -> Value {
        match vorm {
            Vorm::Niets => json!({ "type": "null" }),
            Vorm::Waar => json!({ "type": "boolean" }),
            Vorm::Geheel { laagst, hoogst } => {
                let mut schema = json!({ "type": "integer" });
                if *laagst > i64::MIN {
                    schema["minimum"] = json!(laagst);
                }
                if let Some(hoogst) = hoogst {
                    schema["maximum"] = json!(hoogst);
                }
                schema
            }
            Vorm::Tekst => json!({ "type": "string" }),
            Vorm::Lijst(een) => json!({ "type": "array", "items": self.schema(een, kant) }),
            Vorm::Verzameling(een) => {
                json!({ "type": "array", "items": self.schema(een, kant), "uniqueItems": true })
            }
            Vorm::Kaart(sleutel, waarde) => json!({
                "type": "object",
                "propertyNames": self.schema(sleutel, kant),
                "additionalProperties": self.schema(waarde, kant),
            }),
            Vorm::Misschien(binnen) => misschien(&self.schema(binnen, kant)),
            Vorm::Rij(vormen) => json!({
                "type": "array",
                "prefixItems": vormen.iter().map(|vorm| self.schema(vorm, kant)).collect::<Vec<_>>(),
                "minItems": vormen.len(),
                "maxItems": vormen.len(),
            }),
            Vorm::Soort(soort) => self.soort(soort, kant),
        }
    }

    /// An object with these fields; nothing else may be in it.
    pub(in crate::api) fn velden(&mut self, velden: &[(&'static str, Vorm)], kant: Kant) -> Value {
        let eigenschappen: Map<String, Value> =
            velden.iter().map(|(naam, vorm)| ((*naam).to_owned(), self.schema(vorm, kant))).collect();
        let nodig: Vec<&str> = velden
            .iter()
            .filter(|(_, vorm)| !matches!(vorm, Vorm::Misschien(_)))
            .map(|(naam, _)| *naam)
            .collect();
        let mut schema =
            json!({ "type": "object", "properties": eigenschappen, "additionalProperties": false });
        if !nodig.is_empty() {
            schema["required"] = json!(nodig);
        }
        schema
    }

    /// The schema of a type of fields itself, instead of a reference to it.
    pub(in crate::api) fn velden_van(&mut self, soort: &str) -> Option<Value> {
        match self.boek.soort(soort)? {
            Soort::Velden(velden) => Some(self.velden(velden, Kant::Uit)),
            _ => None,
        }
    }

    fn soort(&mut self, soort: &'static str, kant: Kant) -> Value {
        if let Some(blad) = blad(soort) {
            return blad.schema.clone();
        }
        let Some(bekend) = self.boek.soort(soort) else { return json!({}) };
        if let Soort::Alias(vorm) = bekend {
            return self.schema(vorm, kant);
        }
        let anders = kant == Kant::In && self.bevat_verwijzing(soort, &mut Vec::new());
        let naam = self.vrije_naam(soort, anders);
        if !self.componenten.contains_key(&naam) {
            self.componenten.insert(naam.clone(), (soort, Value::Null));
            let schema = self.component(soort, bekend, kant);
            self.componenten.insert(naam.clone(), (soort, schema));
        }
        json!({ "$ref": format!("#/components/schemas/{naam}") })
    }

    /// The name of the component for this type. Where another type has it already, the module stands in front.
    fn vrije_naam(&self, soort: &'static str, anders: bool) -> String {
        let mut naam = componentnaam(soort, anders);
        for module in soort.split("::").collect::<Vec<_>>().iter().rev().skip(1) {
            if self.componenten.get(&naam).is_none_or(|(van, _)| *van == soort) {
                break;
            }
            naam = [kapitaal(module), naam].concat();
        }
        naam
    }

    fn component(&mut self, soort: &'static str, bekend: &'b Soort, kant: Kant) -> Value {
        if kant == Kant::In && is_verwijzing(soort) {
            return verwijzing(soort);
        }
        let mut schema = match bekend {
            Soort::Velden(velden) => self.velden(velden, kant),
            Soort::Keuze(keuzes) => self.keuze(keuzes, kant),
            Soort::Blad | Soort::Alias(_) => json!({}),
        };
        if soort == type_name::<Etiket>() {
            schema["required"] = json!(["bronhouder", "grondslag", "gevoeligheid", "over"]);
            schema["description"] = json!(
                "Van wie het is, waarom het hier staat en over wie het gaat. Wie het wel en niet zien, staat er alleen voor professionals bij."
            );
        }
        if kant == Kant::Uit && soort.ends_with("::NaamDelen") {
            schema["required"] = json!(["voornamen", "geslachtsnaam", "naamgebruik"]);
        }
        schema
    }

    fn keuze(&mut self, keuzes: &[(&'static str, Keuze)], kant: Kant) -> Value {
        let namen: Vec<&str> =
            keuzes.iter().filter(|(_, keuze)| *keuze == Keuze::Kaal).map(|(naam, _)| *naam).collect();
        let mut vormen = Vec::new();
        if !namen.is_empty() {
            vormen.push(json!({ "type": "string", "enum": namen }));
        }
        for (naam, keuze) in keuzes {
            let binnen = match keuze {
                Keuze::Kaal => continue,
                Keuze::Met(vorm) => self.schema(vorm, kant),
                Keuze::Velden(velden) => self.velden(velden, kant),
            };
            let mut eigenschappen = Map::new();
            eigenschappen.insert((*naam).to_owned(), binnen);
            vormen.push(json!({
                "type": "object",
                "properties": eigenschappen,
                "required": [naam],
                "additionalProperties": false,
            }));
        }
        match vormen.len() {
            1 => vormen.swap_remove(0),
            _ => json!({ "oneOf": vormen }),
        }
    }

    /// Whether something in this type is pointed at instead of written out.
    fn bevat_verwijzing(&self, soort: &'static str, gezien: &mut Vec<&'static str>) -> bool {
        if is_verwijzing(soort) {
            return true;
        }
        if gezien.contains(&soort) {
            return false;
        }
        gezien.push(soort);
        match self.boek.soort(soort) {
            None | Some(Soort::Blad) => false,
            Some(Soort::Alias(vorm)) => self.vorm_bevat(vorm, gezien),
            Some(Soort::Velden(velden)) => velden.iter().any(|(_, vorm)| self.vorm_bevat(vorm, gezien)),
            Some(Soort::Keuze(keuzes)) => keuzes.iter().any(|(_, keuze)| match keuze {
                Keuze::Kaal => false,
                Keuze::Met(vorm) => self.vorm_bevat(vorm, gezien),
                Keuze::Velden(velden) => velden.iter().any(|(_, vorm)| self.vorm_bevat(vorm, gezien)),
            }),
        }
    }

    fn vorm_bevat(&self, vorm: &Vorm, gezien: &mut Vec<&'static str>) -> bool {
        match vorm {
            Vorm::Niets | Vorm::Waar | Vorm::Geheel { .. } | Vorm::Tekst => false,
            Vorm::Soort(soort) => self.bevat_verwijzing(soort, gezien),
            Vorm::Lijst(een) | Vorm::Verzameling(een) | Vorm::Misschien(een) => self.vorm_bevat(een, gezien),
            Vorm::Kaart(sleutel, waarde) => {
                self.vorm_bevat(sleutel, gezien) || self.vorm_bevat(waarde, gezien)
            }
            Vorm::Rij(vormen) => vormen.iter().any(|vorm| self.vorm_bevat(vorm, gezien)),
        }
    }
}

/// This, or nothing.
fn misschien(schema: &Value) -> Value {
    match schema.get("type").and_then(Value::as_str) {
        Some(soort) if schema.get("enum").is_none() => {
            let mut open = schema.clone();
            open["type"] = json!([soort, "null"]);
            open
        }
        _ => json!({ "anyOf": [schema, { "type": "null" }] }),
    }
}

fn verwijzing(soort: &str) -> Value {
    if soort == type_name::<Professional>() {
        json!({
            "type": "object",
            "description": "Een collega, zoals die in de accounts staat: nummer van het account en de functie waarin hij of zij dit doet.",
            "properties": {
                "account": { "type": "string", "format": "uuid" },
                "functie": { "type": "string", "description": "Code van de functie, bijvoorbeeld vaste_professional." },
            },
            "required": ["account", "functie"],
            "additionalProperties": false,
        })
    } else {
        json!({
            "type": "object",
            "description": "Een organisatie, zoals die in de accounts staat.",
            "properties": { "organisatie": { "type": "string", "format": "uuid" } },
            "required": ["organisatie"],
            "additionalProperties": false,
        })
    }
}

/// Parts of the domain whose words are used everywhere: their types need no word in front.
const GEDEELD: &[&str] = &["context", "etiket", "gebeurtenis", "gebied", "ids", "persoon", "regels", "tekst"];

/// The name of a component: the word of the field, with the part of the dossier in front where several parts use it.
fn componentnaam(soort: &str, anders: bool) -> String {
    let delen: Vec<&str> = soort.split("::").collect();
    let naam = delen.last().copied().unwrap_or(soort);
    let deel = match delen.as_slice() {
        ["naast_domain", deel, ..] if !GEDEELD.contains(deel) => *deel,
        _ => "",
    };
    let achter = if anders { "Invoer" } else { "" };
    let voor =
        if deel.is_empty() || naam.to_lowercase().starts_with(deel) { String::new() } else { kapitaal(deel) };
    [voor.as_str(), naam, achter].concat()
}

/// A word in camels: `leg_vast` is `LegVast`.
pub(in crate::api) fn kapitaal(woord: &str) -> String {
    woord
        .split(['_', '.'])
        .map(|deel| {
            let mut tekens = deel.chars();
            tekens
                .next()
                .map_or(String::new(), |eerste| eerste.to_uppercase().chain(tekens).collect::<String>())
        })
        .collect()
}
