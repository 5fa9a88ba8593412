//! The OpenAPI document: made once, from the table of ways and from the types.

use super::{
    BASIS, VERSIE,
    begin::Begin,
    beller::DOEL,
    beschrijving::{
        Boek, Keuze, Onbeschrijfbaar, Vorm,
        schema::{Kant, Schrijver, kapitaal},
    },
    deel as d, dossiers, opdrachten,
    probleem::{Probleem, Probleemvelden},
    wegen::{Daad, OPDRACHT, Uitvoer, Vraag, Weg, wegen},
    zoekvragen,
};
use naast_domain::{Opdracht, ids::OpdrachtId};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::{any::type_name, collections::BTreeMap, sync::LazyLock};

/// Everything about how the API is written.
struct Beschrijving {
    boek: Boek,
    vormen: BTreeMap<&'static str, Vorm>,
    document: Value,
}

static BESCHRIJVING: LazyLock<Result<Beschrijving, Onbeschrijfbaar>> = LazyLock::new(beschrijf);

fn beschreven() -> Result<&'static Beschrijving, &'static Onbeschrijfbaar> {
    BESCHRIJVING.as_ref()
}

/// The OpenAPI document of this version.
///
/// # Errors
/// When a type in it cannot be described; a test keeps that from happening.
pub fn openapi() -> Result<&'static Value, impl std::error::Error> {
    beschreven().map(|beschrijving| &beschrijving.document)
}

fn storing(fout: &Onbeschrijfbaar) -> Probleem {
    tracing::error!(fout = %fout, "de API kan zichzelf niet beschrijven");
    Probleem::storing("De API kan dit verzoek nu niet lezen.")
}

/// The shapes of all types.
pub(super) fn boek() -> Result<&'static Boek, Probleem> {
    beschreven().map(|beschrijving| &beschrijving.boek).map_err(storing)
}

/// The shape of one type.
pub(super) fn vorm(soort: &str) -> Result<&'static Vorm, Probleem> {
    let vormen = beschreven().map(|beschrijving| &beschrijving.vormen).map_err(storing)?;
    vormen.get(soort).ok_or_else(|| Probleem::storing("De API kan dit verzoek nu niet lezen."))
}

#[derive(Default)]
struct Verzamelaar {
    boek: Boek,
    vormen: BTreeMap<&'static str, Vorm>,
}

impl Verzamelaar {
    fn neem<T: for<'de> Deserialize<'de>>(&mut self) -> Result<(), Onbeschrijfbaar> {
        let vorm = self.boek.schrijf::<T>()?;
        self.vormen.insert(type_name::<T>(), vorm);
        Ok(())
    }
}

fn beschrijf() -> Result<Beschrijving, Onbeschrijfbaar> {
    let mut alles = Verzamelaar::default();
    alles.neem::<Begin>()?;
    alles.neem::<Probleemvelden>()?;
    alles.neem::<dossiers::Dossierlijst>()?;
    alles.neem::<dossiers::Openverzoek>()?;
    alles.neem::<dossiers::Geopend>()?;
    alles.neem::<zoekvragen::Zoekverzoek>()?;
    alles.neem::<zoekvragen::Zoekuitkomst>()?;
    alles.neem::<opdrachten::Gezien>()?;
    alles.neem::<opdrachten::Opdrachtuitkomst>()?;
    alles.neem::<Opdracht>()?;
    alles.neem::<OpdrachtId>()?;
    alles.neem::<d::Dossieroverzicht>()?;
    alles.neem::<d::Gezinsdeel>()?;
    alles.neem::<d::Teamdeel>()?;
    alles.neem::<d::Stellingendeel>()?;
    alles.neem::<d::Analysedeel>()?;
    alles.neem::<d::Plandeel>()?;
    alles.neem::<d::Veiligheidsplandeel>()?;
    alles.neem::<d::Veiligheidsdeel>()?;
    alles.neem::<d::Kaartendeel>()?;
    alles.neem::<d::Besluitendeel>()?;
    alles.neem::<d::Takendeel>()?;
    alles.neem::<d::Tijdlijndeel>()?;
    alles.neem::<d::Inzagedeel>()?;
    let Verzamelaar { boek, vormen } = alles;
    let document = document(&boek, &vormen);
    Ok(Beschrijving { boek, vormen, document })
}

fn document(boek: &Boek, vormen: &BTreeMap<&'static str, Vorm>) -> Value {
    let mut tekenaar = Tekenaar { schrijver: Schrijver::nieuw(boek), vormen };
    let opdrachten = tekenaar.opdrachten(boek);
    let paden: Map<String, Value> =
        wegen().iter().map(|weg| (weg.pad.to_owned(), tekenaar.pad(weg))).collect();
    let probleem = tekenaar.probleem();
    let mut schemas = tekenaar.schrijver.componenten();
    schemas.extend(opdrachten);
    schemas.insert("Probleem".to_owned(), probleem);
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Naast",
            "version": VERSIE,
            "description": "Eén gedeeld dossier voor een gezin, met één vast gezicht dat blijft. Dezelfde opdrachten en hetzelfde zicht als op de pagina’s, voor andere systemen. Wat iemand niet mag zien, staat er niet: ‘niet gevonden’ en ‘niet voor u’ zijn hetzelfde antwoord.",
            "license": { "name": "EUPL-1.2", "url": "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12" },
            "contact": {
                "name": "De beheerder van deze installatie",
                "url": "https://example.org/naast",
                "email": "naast@example.org",
            },
        },
        "servers": [{ "url": BASIS }],
        "security": [{ "apiSleutel": [] }],
        "tags": [
            { "name": "begin", "description": "Wat er is." },
            { "name": "dossiers", "description": "Zoeken en openen." },
            { "name": "dossier", "description": "De onderdelen van één dossier." },
            { "name": "opdrachten", "description": "Iets doen in een dossier." },
        ],
        "paths": paden,
        "components": {
            "securitySchemes": {
                "apiSleutel": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "Een API-sleutel, gemaakt op de pagina ‘Mijn account’. Elke sleutel werkt in één functie.",
                },
            },
            "schemas": schemas,
        },
    })
}

struct Tekenaar<'b> {
    schrijver: Schrijver<'b>,
    vormen: &'b BTreeMap<&'static str, Vorm>,
}

impl Tekenaar<'_> {
    fn soort(&mut self, soort: &str, kant: Kant) -> Value {
        match self.vormen.get(soort) {
            Some(vorm) => self.schrijver.schema(vorm, kant),
            None => json!({ "$ref": format!("#/components/schemas/{soort}") }),
        }
    }

    fn pad(&mut self, weg: &Weg) -> Value {
        let mut pad = Map::new();
        if weg.pad.contains("{dossier}") {
            let parameter = json!({
                "name": "dossier",
                "in": "path",
                "required": true,
                "description": "Nummer van het dossier. Het zegt niets over iemand.",
                "schema": { "type": "string", "format": "uuid" },
            });
            pad.insert("parameters".to_owned(), json!([parameter]));
        }
        for daad in &weg.daden {
            pad.insert(daad.methode.to_owned(), self.daad(weg, daad));
        }
        Value::Object(pad)
    }

    fn daad(&mut self, weg: &Weg, daad: &Daad) -> Value {
        let versie = json!({ "description": "Versie van de API.", "schema": { "type": "string" } });
        let mut koppen = Map::from_iter([("API-Version".to_owned(), versie.clone())]);
        let inhoud = match daad.antwoord.1 {
            Uitvoer::Soort(soort) => self.soort(soort, Kant::Uit),
            Uitvoer::Beschrijving => {
                let kop = json!({ "description": "Voor iedereen.", "schema": { "type": "string" } });
                koppen.insert("Access-Control-Allow-Origin".to_owned(), kop);
                json!({ "type": "object" })
            }
        };
        if daad.vragen.contains(&Vraag::Merk) {
            let kop = json!({ "description": "Merk van wat u las.", "schema": { "type": "string" } });
            koppen.insert("ETag".to_owned(), kop);
        }
        if daad.vragen.iter().any(|vraag| matches!(vraag, Vraag::Pagina | Vraag::Voor)) {
            let kop = json!({ "description": "Andere bladzijden.", "schema": { "type": "string" } });
            koppen.insert("Link".to_owned(), kop);
        }
        if daad.antwoord.0 == "201" {
            let kop = json!({ "description": "Waar het dossier staat.", "schema": { "type": "string" } });
            koppen.insert("Location".to_owned(), kop);
        }
        let gelukt = json!({
            "description": "Gelukt.",
            "headers": koppen,
            "content": { "application/json": { "schema": inhoud } },
        });
        let mut antwoorden = Map::from_iter([(daad.antwoord.0.to_owned(), gelukt.clone())]);
        if daad.antwoord.0 == "201" {
            antwoorden.insert("200".to_owned(), gelukt);
        }
        if daad.vragen.contains(&Vraag::Merk) {
            let leeg = json!({ "description": "U hebt de laatste versie al.", "headers": { "API-Version": versie } });
            antwoorden.insert("304".to_owned(), leeg);
        }
        for (status, wanneer) in problemen(weg, daad) {
            let schema = json!({ "$ref": "#/components/schemas/Probleem" });
            let probleem = json!({
                "description": wanneer,
                "content": { "application/problem+json": { "schema": schema } },
            });
            antwoorden.insert(status.to_owned(), probleem);
        }
        let mut beschreven = json!({
            "operationId": daad.naam,
            "tags": [weg.groep],
            "summary": daad.titel,
            "description": daad.uitleg,
            "responses": antwoorden,
        });
        if !daad.vragen.is_empty() {
            beschreven["parameters"] =
                daad.vragen.iter().flat_map(|vraag| parameters(*vraag)).collect::<Vec<_>>().into();
        }
        if let Some(verzoek) = daad.verzoek {
            let schema = self.soort(verzoek, Kant::In);
            beschreven["requestBody"] =
                json!({ "required": true, "content": { "application/json": { "schema": schema } } });
        }
        if weg.openbaar {
            beschreven["security"] = json!([]);
        }
        beschreven
    }

    fn probleem(&mut self) -> Value {
        let Some(vorm) = self.vormen.get(type_name::<Probleemvelden>()) else { return json!({}) };
        // The ruleset looks for the members in the schema itself.
        let Vorm::Soort(soort) = vorm else { return json!({}) };
        let Some(mut schema) = self.schrijver.velden_van(soort) else { return json!({}) };
        schema["properties"]["nu_staat_er"] = json!({ "type": "object", "description": "Wat er nu staat in het onderdeel dat iemand anders veranderde." });
        schema
    }

    /// One schema per command, and the envelope that takes any of them.
    fn opdrachten(&mut self, boek: &Boek) -> Map<String, Value> {
        let mut schemas = Map::new();
        let mut alle = Vec::new();
        let mut wegwijzer = Map::new();
        let nummer = self.soort(type_name::<OpdrachtId>(), Kant::In);
        let gezien = self.soort(type_name::<opdrachten::Gezien>(), Kant::In);
        for soort in opdrachten::soorten(boek) {
            let code = [soort.deel, ".", soort.naam].concat();
            let gegevens = match soort.gegevens {
                Keuze::Kaal => None,
                Keuze::Met(vorm) => Some(self.schrijver.schema(vorm, Kant::In)),
                Keuze::Velden(velden) => Some(self.schrijver.velden(velden, Kant::In)),
            };
            let mut eigenschappen = Map::from_iter([
                ("nummer".to_owned(), nummer.clone()),
                ("gezien".to_owned(), json!({ "anyOf": [gezien, { "type": "null" }] })),
                ("soort".to_owned(), json!({ "type": "string", "const": code })),
            ]);
            let mut nodig = vec!["nummer", "soort"];
            if let Some(gegevens) = gegevens {
                eigenschappen.insert("gegevens".to_owned(), gegevens);
                nodig.push("gegevens");
            }
            let naam = ["Opdracht", &kapitaal(&code)].concat();
            let plek = json!(format!("#/components/schemas/{naam}"));
            alle.push(json!({ "$ref": plek }));
            wegwijzer.insert(code, plek);
            let schema = json!({
                "type": "object",
                "properties": eigenschappen,
                "required": nodig,
                "additionalProperties": false,
            });
            schemas.insert(naam, schema);
        }
        let verzoek = json!({
            "oneOf": alle,
            "discriminator": { "propertyName": "soort", "mapping": wegwijzer },
            "description": "Eén opdracht, met een eigen nummer.",
        });
        schemas.insert(OPDRACHT.to_owned(), verzoek);
        schemas
    }
}

fn parameters(vraag: Vraag) -> Vec<Value> {
    let doel = "Waarom u kijkt; het gezin leest dit in het logboek. Verplicht: in de kop of in de query.";
    let codes = json!({ "type": "string", "enum": ["begeleiden", "werkverdeling", "overleg", "nood", "eigen_inzage", "toezicht"] });
    let query = |naam: &str, uitleg: &str, schema: Value| json!({ "name": naam, "in": "query", "required": false, "description": uitleg, "schema": schema });
    match vraag {
        Vraag::Doel => vec![
            json!({ "name": DOEL, "in": "header", "required": false, "description": doel, "schema": codes }),
            query("doel", doel, codes),
        ],
        Vraag::Pagina => {
            vec![query("pagina", "Welke bladzijde, vanaf 1.", json!({ "type": "integer", "minimum": 1 }))]
        }
        Vraag::Aantal => vec![query(
            "aantal",
            "Hoeveel er op een bladzijde staan.",
            json!({ "type": "integer", "minimum": 1, "maximum": 100, "default": 50 }),
        )],
        Vraag::Voor => vec![query(
            "voor",
            "Waar de vorige bladzijde ophield; neem het adres uit de kop Link.",
            json!({ "type": "string" }),
        )],
        Vraag::Merk => vec![json!({
            "name": "If-None-Match",
            "in": "header",
            "required": false,
            "description": "Het merk (ETag) van wat u al hebt.",
            "schema": { "type": "string" },
        })],
    }
}

/// Which problems can come out.
fn problemen(weg: &Weg, daad: &Daad) -> Vec<(&'static str, &'static str)> {
    let mut mogelijk = vec![("503", "Er ging iets mis bij ons.")];
    if daad.verzoek.is_some() || !daad.vragen.is_empty() || weg.pad.contains('{') {
        mogelijk.push(("400", "Het verzoek is niet goed; alle fouten tegelijk."));
    }
    if !weg.openbaar {
        mogelijk.push(("401", "Geen API-sleutel die geldt."));
        mogelijk.push(("404", "Er is niets te tonen."));
        mogelijk.push(("429", "Te veel verkeerde sleutels."));
    }
    if daad.verzoek.is_some() {
        mogelijk.push(("413", "Het verzoek is te groot."));
        mogelijk.push(("415", "Het verzoek is geen JSON."));
        mogelijk.push(("422", "Een regel zegt nee: welke, waarom en wat er wel kan."));
    }
    if daad.verzoek == Some(OPDRACHT) {
        mogelijk.push(("409", "Iemand anders heeft dit onderdeel veranderd; wat er nu staat, staat erbij."));
    }
    mogelijk
}
