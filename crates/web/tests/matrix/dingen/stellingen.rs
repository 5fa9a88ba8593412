//! Statements of every kind, under every label, with what people said of them.

use super::{Ding, etiket, ids};
use crate::wereld::{gemaakt, merk, persoon_id};
use serde_json::{Value, json};
use uuid::Uuid;

/// The number of the statement of this row.
pub fn stelling(rij: &str) -> Uuid {
    gemaakt(rij, 0, "stelling")
}

fn feit(rij: &str) -> Value {
    json!({ "feit": { "tekst": merk(rij), "bron": "eigen_waarneming", "tijd": { "dag": "2026-03-01" } } })
}

fn leg_vast(inhoud: &Value, over: &[&str], label: &Value) -> Value {
    json!({ "stelling": { "leg_vast": { "inhoud": inhoud, "leefgebieden": ["gezin"],
        "etiket": etiket(over, label), "ontvangst": null, "opnieuw_omdat": null } } })
}

fn leg_voor(rij: &str, personen: &[&str]) -> Value {
    json!({ "stelling": { "leg_voor": { "stelling": stelling(rij), "personen": ids(personen), "kanaal": "portaal" } } })
}

/// A feit by the fixed face about these people, put to `voor`.
fn voorgelegd(rij: &'static str, over: &[&str], voor: &[&str], label: &Value) -> Ding {
    let ding = Ding::nieuw(rij).doet("gezicht", leg_vast(&feit(rij), over, label));
    if voor.is_empty() { ding } else { ding.doet("gezicht", leg_voor(rij, voor)) }
}

fn reageer(op: &str, wie: &str, reactie: &Value) -> Value {
    json!({ "stelling": { "reageer": { "stelling": stelling(op), "voor": persoon_id(wie), "reactie": reactie } } })
}

pub fn dingen() -> Vec<Ding> {
    let gewoon = Value::Null;
    let samen = "feit over beide ouders";
    let mut dingen = vec![
        voorgelegd("feit over de vader", &["vader"], &["vader"], &gewoon),
        voorgelegd("feit over de moeder", &["moeder"], &["moeder"], &gewoon),
        voorgelegd(samen, &["moeder", "vader"], &["moeder", "vader"], &gewoon),
        voorgelegd("feit over de zestienjarige", &["zestien"], &["zestien"], &gewoon),
        voorgelegd("feit over de twaalfjarige", &["twaalf"], &["twaalf"], &gewoon),
        voorgelegd("feit over de jongste", &["jongste"], &["jongste"], &gewoon),
        voorgelegd("feit over de vader, nog niet voorgelegd", &["vader"], &[], &gewoon),
    ];
    dingen.extend(soorten());
    dingen.extend(etiketten());
    dingen.extend([
        Ding::nieuw("weerspraak van de moeder, in veilige modus").doet(
            "moeder",
            reageer(samen, "moeder", &json!({ "weerspraak": merk("weerspraak van de moeder, in veilige modus") })),
        ),
        Ding::nieuw("weerspraak van de vader")
            .doet("vader", reageer(samen, "vader", &json!({ "weerspraak": merk("weerspraak van de vader") }))),
        Ding::nieuw("verklaring van de vader bij een feit").doet(
            "vader",
            json!({ "stelling": { "voeg_verklaring_toe": { "stelling": stelling("feit over de vader"),
                "persoon": persoon_id("vader"), "tekst": merk("verklaring van de vader bij een feit"), "aangereikt": null } } }),
        ),
        Ding::nieuw("verklaring van de moeder, in veilige modus").doet(
            "moeder",
            json!({ "stelling": { "voeg_verklaring_toe": { "stelling": stelling(samen),
                "persoon": persoon_id("moeder"), "tekst": merk("verklaring van de moeder, in veilige modus"), "aangereikt": null } } }),
        ),
        Ding::nieuw("reden om een stelling in te trekken")
            .doet("gezicht", leg_vast(&feit("ingetrokken feit over de vader"), &["vader"], &Value::Null))
            .doet(
                "gezicht",
                json!({ "stelling": { "leg_voor": { "stelling": stelling("reden om een stelling in te trekken"),
                    "personen": ids(&["vader"]), "kanaal": "gesprek" } } }),
            )
            .doet(
                "gezicht",
                json!({ "stelling": { "trek_in": { "stelling": stelling("reden om een stelling in te trekken"),
                    "reden": merk("reden om een stelling in te trekken") } } }),
            ),
        Ding::nieuw("ingetrokken feit over de vader"),
    ]);
    dingen
}

fn soorten() -> Vec<Ding> {
    let (mening, vermoeden) = ("mening over de vader", "vermoeden over de vader");
    let (citaat, conclusie) = ("citaat van de moeder", "conclusie over de vader");
    let van_moeder = json!({ "persoon": persoon_id("moeder") });
    vec![
        Ding::nieuw(mening)
            .doet(
                "gezicht",
                leg_vast(
                    &json!({ "mening": { "tekst": merk(mening), "van": { "ander": "de juf" }, "bron": null } }),
                    &["vader"],
                    &Value::Null,
                ),
            )
            .doet("gezicht", leg_voor(mening, &["vader"])),
        Ding::nieuw(vermoeden)
            .doet(
                "gezicht",
                leg_vast(
                    &json!({ "vermoeden": { "tekst": merk(vermoeden), "grond": "Het viel op.",
                        "van": { "ander": "de wijkagent" }, "tijd": null } }),
                    &["vader"],
                    &Value::Null,
                ),
            )
            .doet("gezicht", leg_voor(vermoeden, &["vader"])),
        Ding::nieuw(citaat)
            .doet(
                "gezicht",
                leg_vast(
                    &json!({ "citaat": { "tekst": merk(citaat), "van": van_moeder, "tijd": { "dag": "2026-03-01" } } }),
                    &["moeder"],
                    &Value::Null,
                ),
            )
            .doet("gezicht", leg_voor(citaat, &["moeder"])),
        Ding::nieuw(conclusie)
            .doet(
                "gezicht",
                leg_vast(
                    &json!({ "conclusie": { "tekst": merk(conclusie), "steunt_op": [stelling("feit over de vader")] } }),
                    &["vader"],
                    &Value::Null,
                ),
            )
            .doet("gezicht", leg_voor(conclusie, &["vader"])),
    ]
}

fn etiketten() -> Vec<Ding> {
    let bron = "feit over de vader met beschermde bron";
    let uitstel = "feit over de vader met uitgesteld wederhoor";
    let (van_opvang, van_vt) =
        ("feit over de jongste, door de opvang geschreven", "feit alleen voor Veilig Thuis");
    vec![
        voorgelegd("feit over de gezondheid van de moeder", &["moeder"], &["moeder"], &json!({ "gevoeligheid": "gezondheid" })),
        voorgelegd("strafrechtelijk feit over de vader", &["vader"], &["vader"], &json!({ "gevoeligheid": "strafrechtelijk" })),
        voorgelegd("school en huisarts van de jongste", &["jongste"], &["jongste"], &json!({ "gevoeligheid": "verblijfplaats" })),
        voorgelegd(bron, &["vader"], &[], &json!({ "bron_beschermd": true })),
        voorgelegd("feit over de jongste, niet tonen aan de vader", &["jongste"], &["jongste"], &json!({ "niet_tonen_aan": ids(&["vader"]) })),
        voorgelegd("feit over de vader, alleen voor het team", &["vader"], &[], &json!({ "publiek": "team" })),
        voorgelegd("feit over de vader, alleen voor twee functies", &["vader"], &[], &json!({ "publiek": { "functies": ["rvt_vt", "jurist"] } })),
        Ding::nieuw(van_vt).doet("vt", leg_vast(&feit(van_vt), &["vader"], &json!({ "publiek": "bronhouder" }))),
        Ding::nieuw(van_opvang)
            .doet("opvang", leg_vast(&feit(van_opvang), &["jongste"], &Value::Null))
            .doet("gezicht", leg_voor(van_opvang, &["jongste"])),
        Ding::nieuw(uitstel).doet("gezicht", leg_vast(&feit(uitstel), &["vader"], &Value::Null)).doet(
            "vt",
            json!({ "stelling": { "stel_wederhoor_uit": { "stelling": stelling(uitstel), "personen": ids(&["vader"]),
                "grond": "veiligheid", "toelichting": merk("toelichting bij het uitstel"), "herbeoordeling": "2026-03-10" } } }),
        ),
        Ding::nieuw("toelichting bij het uitstel"),
    ]
}
