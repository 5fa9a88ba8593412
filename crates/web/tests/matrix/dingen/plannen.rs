//! Analysis, plan, safety plan, figures, card, decisions.

use super::{ALLEN, Ding, afscherming, etiket, ids, wie};
use crate::wereld::{VANDAAG, gemaakt, merk, persoon_id};
use serde_json::{Value, json};
use uuid::Uuid;

pub fn dingen() -> Vec<Ding> {
    [analyse(), plan(), veiligheidsplan(), veiligheid(), besluiten()].into_iter().flatten().collect()
}

fn item(item: &Value, over: &[&str], label: &Value) -> Value {
    json!({ "analyse": { "voeg_toe": { "item": item, "etiket": etiket(over, label) } } })
}

fn analyse() -> Vec<Ding> {
    let (kern, factor) = ("kernvraag in de analyse", "factor over de vader in de analyse");
    let (verborgen, behoefte) =
        ("factor in de analyse, niet tonen aan de vader", "behoefte van de moeder in de analyse");
    let (hulp, schulden) = ("eerdere hulp van de moeder", "schulden van de moeder in de analyse");
    let (belang, stem) =
        ("belang van de jongste in de analyse", "stem van de moeder in de analyse, in veilige modus");
    let stem_vader = "stem van de vader in de analyse";
    let als_factor = |rij: &str| {
        json!({ "factor": { "tekst": merk(rij), "soort": "risico", "leefgebied": "gezin",
            "stellingen": [super::stellingen::stelling("feit over beide ouders")] } })
    };
    let stem_van = |rij: &str, wie: &str| {
        json!({ "analyse": { "voeg_stem_toe": { "persoon": persoon_id(wie), "tekst": merk(rij),
            "vorm": "geschreven", "opgetekend": null, "niet_tonen_aan": [] } } })
    };
    vec![
        Ding::nieuw(kern)
            .doet("gezicht", item(&json!({ "kernvraag": { "tekst": merk(kern) } }), &ALLEN, &Value::Null)),
        Ding::nieuw(factor).doet("gezicht", item(&als_factor(factor), &["vader"], &Value::Null)),
        Ding::nieuw(verborgen).doet(
            "gezicht",
            item(&als_factor(verborgen), &["jongste"], &json!({ "niet_tonen_aan": ids(&["vader"]) })),
        ),
        Ding::nieuw(behoefte).doet(
            "gezicht",
            item(
                &json!({ "behoefte": { "persoon": persoon_id("moeder"), "leefgebied": "wonen",
                    "tekst": merk(behoefte), "volgt_uit": [gemaakt(factor, 0, "analyse")] } }),
                &["moeder"],
                &Value::Null,
            ),
        ),
        Ding::nieuw(hulp).doet(
            "gezicht",
            item(
                &json!({ "eerdere_hulp": { "wat": merk(hulp), "door": null, "van": null, "tot": null,
                    "resultaat": "geholpen", "toelichting": null } }),
                &["moeder"],
                &Value::Null,
            ),
        ),
        Ding::nieuw(schulden).doet(
            "gezicht",
            json!({ "analyse": { "beantwoord": { "vraag": "schulden", "antwoord": "ja",
                "toelichting": merk(schulden), "etiket": etiket(&["moeder"], &Value::Null) } } }),
        ),
        Ding::nieuw(belang).doet(
            "gezicht",
            json!({ "analyse": { "beschrijf_belang": { "kind": persoon_id("jongste"), "tekst": merk(belang),
                "etiket": etiket(&["jongste"], &Value::Null) } } }),
        ),
        Ding::nieuw(stem).doet("moeder", stem_van(stem, "moeder")),
        Ding::nieuw(stem_vader).doet("vader", stem_van(stem_vader, "vader")),
        Ding::nieuw("dat de analyse is gedeeld").doet(
            "gezicht",
            json!({ "analyse": { "deel": { "met": ids(&["moeder", "vader", "zestien", "twaalf"]) } } }),
        ),
        Ding::nieuw("mening van de moeder over de analyse, in veilige modus").doet(
            "moeder",
            json!({ "analyse": { "reageer": { "versie": 1, "voor": persoon_id("moeder"), "instemming": {
                    "deels_eens": merk("mening van de moeder over de analyse, in veilige modus") } } } }),
        ),
    ]
}

fn planitem(rij: &str) -> Uuid {
    gemaakt(rij, 0, "planitem")
}

fn doel(rij: &str, voor: &[&str], niet_tonen_aan: &[&str]) -> Value {
    json!({ "plan": { "leg_doel_vast": { "id": null, "doel": { "tekst": merk(rij), "soort": "herstellen",
        "fase": "directe_veiligheid", "voor": ids(voor), "leefgebieden": ["gezin"], "uit_analyse": [],
        "zichtbaar_als": "Het is rustig in huis.", "afscherming": afscherming(niet_tonen_aan) } } } })
}

fn inzet(rij: &str, voor: &[&str], door: &str) -> Value {
    json!({ "plan": { "leg_inzet_vast": { "id": null, "inzet": { "soort": "hulp", "tekst": merk(rij),
        "voor": ids(voor), "eigenaar": { "professional": wie(door) }, "doelen": [planitem("doel voor het hele gezin")],
        "behoeften": [], "leefgebieden": ["gezin"], "looptijd": { "van": VANDAAG, "tot": "2026-09-01" },
        "nodig_sinds": VANDAAG, "dwang": null, "maatwerk": null, "afscherming": afscherming(&[]) } } } })
}

fn stem(rij: &str, van: &str) -> Value {
    json!({ "plan": { "leg_stem_vast": { "persoon": persoon_id(van), "stem": { "woorden": merk(rij) },
        "afscherming": afscherming(&[]) } } })
}

fn plan() -> Vec<Ding> {
    let behoefte = "behoefte van de moeder in het plan";
    let oplossing = "oplossing van de moeder in het plan";
    let afspraak = "afspraak voor de vader in het plan";
    let handtekening = |wie: &str, woorden: String| {
        json!({ "plan": { "onderteken": { "versie": 1, "voor": persoon_id(wie), "door": { "persoon": persoon_id(wie) },
            "standpunt": "deels", "woorden": woorden, "wijze": "eigen_account" } } })
    };
    vec![
        Ding::nieuw("uitleg bij het aanbod van een eigen plan")
            .doet(
                "gezicht",
                json!({ "plan": { "bied_familiegroepsplan_aan": { "aan": ids(&ALLEN),
                    "uitleg": merk("uitleg bij het aanbod van een eigen plan"), "antwoord_rond": "2026-03-16" } } }),
            )
            .doet(
                "gezicht",
                json!({ "plan": { "leg_uitkomst_aanbod_vast": { "uitkomst": { "afgezien": { "op": VANDAAG,
                    "reden": "bedreiging_kind", "toelichting": merk("reden om geen eigen plan te maken") } } } } }),
            )
            .doet("gezicht", json!({ "plan": { "stel_concept_op": { "herkomst": "samen" } } })),
        Ding::nieuw("reden om geen eigen plan te maken"),
        Ding::nieuw("doel voor het hele gezin").doet("gezicht", doel("doel voor het hele gezin", &ALLEN, &[])),
        Ding::nieuw("doel voor de moeder").doet("gezicht", doel("doel voor de moeder", &["moeder"], &[])),
        Ding::nieuw("doel voor de jongste, niet tonen aan de vader")
            .doet("gezicht", doel("doel voor de jongste, niet tonen aan de vader", &["jongste"], &["vader"])),
        Ding::nieuw(behoefte).doet(
            "gezicht",
            json!({ "plan": { "leg_behoefte_vast": { "id": null, "behoefte": { "van": persoon_id("moeder"),
                "tekst": merk(behoefte), "leefgebieden": ["wonen"], "uit_analyse": [], "sinds": VANDAAG,
                "afscherming": afscherming(&[]) } } } }),
        ),
        Ding::nieuw("hulp voor het hele gezin").doet("gezicht", inzet("hulp voor het hele gezin", &ALLEN, "gezicht")),
        Ding::nieuw("hulp voor de jongste, door wie het adres kent")
            .doet("gezicht", inzet("hulp voor de jongste, door wie het adres kent", &["jongste"], "nabij")),
        Ding::nieuw(afspraak).doet(
            "gezicht",
            json!({ "plan": { "leg_afspraak_vast": { "id": null, "afspraak": { "tekst": merk(afspraak),
                "voor": ids(&["vader"]), "basis": "vrijwillig", "grondslag": null, "afscherming": afscherming(&[]) } } } }),
        ),
        Ding::nieuw("stem van de moeder in het plan, in veilige modus")
            .doet("moeder", stem("stem van de moeder in het plan, in veilige modus", "moeder")),
        Ding::nieuw("stem van de vader in het plan").doet("vader", stem("stem van de vader in het plan", "vader")),
        Ding::nieuw("stem van de kinderen in het plan")
            .doet("gezicht", stem("stem van de kinderen in het plan", "zestien"))
            .doet("gezicht", stem("stem van de kinderen in het plan", "twaalf"))
            .doet("gezicht", stem("stem van de kinderen in het plan", "jongste")),
        Ding::nieuw(oplossing).doet(
            "moeder",
            json!({ "plan": { "draag_oplossing_aan": { "van": persoon_id("moeder"), "tekst": merk(oplossing),
                "afscherming": afscherming(&[]) } } }),
        ),
        Ding::nieuw("antwoord op de oplossing van de moeder").doet(
            "gezicht",
            json!({ "plan": { "beantwoord_oplossing": { "oplossing": gemaakt(oplossing, 0, "oplossing"), "antwoord": {
                "gebruikt": false, "omdat": merk("antwoord op de oplossing van de moeder"), "werd": [] } } } }),
        ),
        Ding::nieuw("dat het plan is besproken").doet(
            "gezicht",
            json!({ "plan": { "deel": { "bespreking": { "op": VANDAAG, "met": ids(&["moeder", "vader"]), "hoe": "apart" } } } }),
        ),
        Ding::nieuw("woorden van de moeder bij het tekenen van het plan")
            .doet("moeder", handtekening("moeder", merk("woorden van de moeder bij het tekenen van het plan"))),
        Ding::nieuw("woorden van de vader bij het tekenen van het plan")
            .doet("vader", handtekening("vader", merk("woorden van de vader bij het tekenen van het plan"))),
        Ding::nieuw("waarom het plan geldt zonder ieders akkoord").doet(
            "gezicht",
            json!({ "plan": { "stel_vast": { "belangen": belangen("belang van elk kind bij het plan"),
                "motivering": merk("waarom het plan geldt zonder ieders akkoord") } } }),
        ),
        Ding::nieuw("belang van elk kind bij het plan"),
        Ding::nieuw("waarom het plan wordt bijgesteld").doet(
            "gezicht",
            json!({ "plan": { "stel_bij": { "reden": merk("waarom het plan wordt bijgesteld") } } }),
        ),
    ]
}

/// The interest of each child, under one mark.
fn belangen(rij: &str) -> Value {
    let een = json!({ "belang": merk(rij), "mening_kind": "Ik wil rust." });
    json!({ persoon_id("zestien").to_string(): een, persoon_id("twaalf").to_string(): een, persoon_id("jongste").to_string(): een })
}

fn veiligheidsplan() -> Vec<Ding> {
    let v = |opdracht: Value| json!({ "veiligheid": opdracht });
    let onveilig = |rij: &str, wie: &str| {
        v(
            json!({ "leg_onveiligheid_vast": { "persoon": persoon_id(wie), "tekst": merk(rij), "afscherming": afscherming(&[]) } }),
        )
    };
    let voorwaarde = |rij: &str, hard: bool| {
        v(
            json!({ "leg_voorwaarde_vast": { "id": null, "voorwaarde": { "tekst": merk(rij), "voor": ids(&["vader"]),
            "hard": hard, "afscherming": afscherming(&[]) } } }),
        )
    };
    let afspraak = |rij: &str, wie: Value, voor: &[&str], niet_tonen: &[&str]| {
        v(
            json!({ "leg_afspraak_vast": { "id": null, "afspraak": { "wie": wie, "voor": ids(voor), "wat": merk(rij),
            "wanneer": "vanaf vandaag", "controle": "Het vaste gezicht belt.", "als_het_misgaat": "Bel 112.",
            "afscherming": afscherming(niet_tonen) } } }),
        )
    };
    let (signaal, contact, steun) =
        ("signaal van de moeder", "noodcontact van de moeder", "steunfiguur van de kinderen");
    let kindversie = "kindversie van het veiligheidsplan";
    vec![
        Ding::nieuw("waarom het veiligheidsplan acuut is").doet(
            "gezicht",
            v(json!({ "stel_veiligheidsplan_op": { "acuut": merk("waarom het veiligheidsplan acuut is") } })),
        ),
        Ding::nieuw("wat voor de moeder niet veilig is").doet("gezicht", onveilig("wat voor de moeder niet veilig is", "moeder")),
        Ding::nieuw("wat voor de vader niet veilig is").doet("gezicht", onveilig("wat voor de vader niet veilig is", "vader")),
        Ding::nieuw("wat voor de kinderen niet veilig is")
            .doet("gezicht", onveilig("wat voor de kinderen niet veilig is", "zestien"))
            .doet("gezicht", onveilig("wat voor de kinderen niet veilig is", "twaalf"))
            .doet("gezicht", onveilig("wat voor de kinderen niet veilig is", "jongste")),
        Ding::nieuw("harde voorwaarde voor de vader").doet("vt", voorwaarde("harde voorwaarde voor de vader", true)),
        Ding::nieuw("voorwaarde van de opvang").doet("opvang", voorwaarde("voorwaarde van de opvang", false)),
        Ding::nieuw("afspraak van de vader voor iedereen").doet(
            "gezicht",
            afspraak("afspraak van de vader voor iedereen", json!({ "gezinslid": persoon_id("vader") }), &ALLEN, &[]),
        ),
        Ding::nieuw("afspraak van de moeder, niet tonen aan de vader").doet(
            "gezicht",
            afspraak(
                "afspraak van de moeder, niet tonen aan de vader",
                json!({ "gezinslid": persoon_id("moeder") }),
                &["jongste", "moeder"],
                &["vader"],
            ),
        ),
        Ding::nieuw("afspraak voor de jongste, door wie in de opvang werkt").doet(
            "gezicht",
            afspraak(
                "afspraak voor de jongste, door wie in de opvang werkt",
                json!({ "professional": wie("opvang") }),
                &["jongste"],
                &[],
            ),
        ),
        Ding::nieuw(signaal).doet(
            "gezicht",
            v(json!({ "leg_signaal_vast": { "id": null, "signaal": { "trede": "geel", "waaraan": merk(signaal),
                "wat_dan": "Bellen.", "over": ids(&["moeder"]), "afscherming": afscherming(&[]) } } })),
        ),
        Ding::nieuw(contact).doet(
            "gezicht",
            v(json!({ "leg_noodcontact_vast": { "id": null, "contact": { "naam": merk(contact), "telefoon": "0612345678",
                "waarvoor": "nachts", "voor": ids(&["moeder"]), "afscherming": afscherming(&[]) } } })),
        ),
        Ding::nieuw(steun).doet(
            "gezicht",
            v(json!({ "leg_steunfiguur_vast": { "id": null, "steunfiguur": { "persoon": null, "naam": merk(steun),
                "voor": ids(&["twaalf", "jongste"]), "wat": "Logeren in het weekend.", "afscherming": afscherming(&[]) } } })),
        )
        .doet(
            "gezicht",
            v(json!({ "geef_steuntoestemming": { "steunfiguur": gemaakt(steun, 0, "afspraak"),
                "wijze": { "papier": { "getekend_op": VANDAAG, "bewaard_bij": "het wijkteam" } } } })),
        ),
        Ding::nieuw(kindversie).doet(
            "gezicht",
            v(json!({ "schrijf_kindversie": { "tekst": merk(kindversie), "voor": ids(&["twaalf", "jongste"]),
                "afscherming": afscherming(&[]) } })),
        ),
        Ding::nieuw("waarom het veiligheidsplan voorlopig geldt").doet(
            "gezicht",
            v(json!({ "zet_voorlopig_in": { "belangen": belangen("belang van elk kind bij het veiligheidsplan"),
                "reden": merk("waarom het veiligheidsplan voorlopig geldt") } })),
        ),
        Ding::nieuw("belang van elk kind bij het veiligheidsplan"),
    ]
}

fn veiligheid() -> Vec<Ding> {
    let v = |opdracht: Value| json!({ "veiligheid": opdracht });
    let cijfer = |rij: &str, wie: &str, eigen: bool| {
        v(
            json!({ "geef_cijfer": { "over": persoon_id(wie), "eigen": eigen, "cijfer": 4, "woorden": merk(rij),
            "afscherming": afscherming(&[]) } }),
        )
    };
    let incident = "incident met de moeder en de vader";
    let (kaart, bevestiging) =
        ("open punt op de veiligheidskaart", "woorden bij het bevestigen van de kaart");
    vec![
        Ding::nieuw("cijfer van de moeder zelf, in veilige modus")
            .doet("moeder", cijfer("cijfer van de moeder zelf, in veilige modus", "moeder", true)),
        Ding::nieuw("cijfer van de vader zelf").doet("vader", cijfer("cijfer van de vader zelf", "vader", true)),
        Ding::nieuw("cijfer over de jongste door het vaste gezicht")
            .doet("gezicht", cijfer("cijfer over de jongste door het vaste gezicht", "jongste", false)),
        Ding::nieuw("oordeel over de fase van de jongste").doet(
            "gezicht",
            v(json!({ "stel_fase_voor": { "persoon": persoon_id("jongste"), "naar": "directe_veiligheid", "criteria": [],
                "gezinsvisie": { "gegeven": { persoon_id("moeder").to_string(): merk("mening van de moeder over de fase") } },
                "oordeel": merk("oordeel over de fase van de jongste") } })),
        ),
        Ding::nieuw("mening van de moeder over de fase"),
        Ding::nieuw(incident).doet(
            "gezicht",
            v(json!({ "meld_incident": { "op": VANDAAG, "personen": ids(&["moeder", "vader"]), "gevolgen": ["geen"],
                "beschrijving": merk(incident), "bron": merk("wie het incident vertelde"), "afscherming": afscherming(&[]) } })),
        ),
        Ding::nieuw("wie het incident vertelde"),
        Ding::nieuw(kaart).doet(
            "gezicht",
            v(json!({ "maak_kaart": { "aanleiding": "erbijhalen", "ontvanger": { "professional": wie("opvang") },
                "open_punten": [merk(kaart)] } })),
        ),
        Ding::nieuw(bevestiging).doet(
            "opvang",
            v(json!({ "bevestig_kaart": { "kaart": gemaakt(kaart, 0, "kaart"), "woorden": merk(bevestiging) } })),
        ),
    ]
}

fn besluiten() -> Vec<Ding> {
    let (besluit, bron) = ("besluit over het gezin", "besluit dat op een beschermde bron rust");
    let leg_vast = |rij: &str, rust_op: &[Uuid]| {
        let mening = |rij: &str| json!(merk(rij));
        json!({ "dossier": { "leg_besluit_vast": {
            "belangen": belangen("belang van elk kind bij het besluit"), "wat": merk(rij), "grondslag": "Jeugdwet 2.3",
            "rust_op": rust_op,
            "meningen": { persoon_id("moeder").to_string(): mening("mening van de moeder bij het besluit"),
                persoon_id("vader").to_string(): mening("mening van de vader bij het besluit") },
            "afwijkend": null, "motivering": "Omdat het nodig is.", "rechtsmiddel": "U kunt bezwaar maken." } } })
    };
    let (kader, maatregel) = ("toelichting bij het kader van de jongste", "beschikking over de jongste");
    vec![
        Ding::nieuw(besluit).doet("gezicht", leg_vast(besluit, &[])),
        Ding::nieuw("belang van elk kind bij het besluit"),
        Ding::nieuw("mening van de moeder bij het besluit"),
        Ding::nieuw("mening van de vader bij het besluit"),
        Ding::nieuw(bron).doet(
            "gezicht",
            leg_vast(bron, &[super::stellingen::stelling("feit over de vader met uitgesteld wederhoor")]),
        ),
        Ding::nieuw(kader).doet(
            "gezicht",
            json!({ "dossier": { "leg_kader_vast": { "kind": persoon_id("jongste"), "kader": "vrijwillig_drang",
                "toelichting": merk(kader) } } }),
        ),
        Ding::nieuw(maatregel).doet(
            "gezicht",
            json!({ "dossier": { "registreer_maatregel": { "persoon": persoon_id("jongste"), "soort": "ots",
                "beschikking": merk(maatregel), "uitvoerder": merk("uitvoerder van de maatregel"), "van": VANDAAG,
                "tot": "2027-03-02" } } }),
        ),
        Ding::nieuw("uitvoerder van de maatregel"),
    ]
}
