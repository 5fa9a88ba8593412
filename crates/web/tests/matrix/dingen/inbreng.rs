//! What the family brings in, asks, allows, complains about and experiences.

use super::{Ding, wie};
use crate::wereld::{collega, functie_van, gemaakt, merk, persoon_id};
use serde_json::{Value, json};

pub fn dingen() -> Vec<Ding> {
    [bijdragen(), bestanden(), rechten()].into_iter().flatten().collect()
}

fn draag_bij(rij: &str, soort: &str, lezers: &str) -> Value {
    json!({ "bijdrage": { "draag_bij": { "soort": soort, "tekst": merk(rij), "bijlage": null, "lezers": lezers } } })
}

fn bijdragen() -> Vec<Ding> {
    let verhaal = |rij: &str| json!({ "bijdrage": { "schrijf_verhaal": { "tekst": merk(rij) } } });
    let vraag = |rij: &str, aan: &str| json!({ "bijdrage": { "stel_vraag": { "over": "wie er keek", "tekst": merk(rij), "aan": aan } } });
    let wens = "wens van de moeder, voor het team";
    vec![
        Ding::nieuw("verhaal van de moeder, met niemand gedeeld").doet("moeder", verhaal("verhaal van de moeder, met niemand gedeeld")),
        Ding::nieuw("verhaal van de vader, met het team gedeeld")
            .doet("vader", verhaal("verhaal van de vader, met het team gedeeld"))
            .doet(
                "vader",
                json!({ "bijdrage": { "deel_verhaal": { "met": "team", "waarvoor": merk("waarvoor de vader zijn verhaal deelt"),
                    "tot": "2026-06-01" } } }),
            ),
        Ding::nieuw("waarvoor de vader zijn verhaal deelt"),
        Ding::nieuw(wens).doet("moeder", draag_bij(wens, "wens", "team")),
        Ding::nieuw("antwoord op de wens van de moeder").doet(
            "gezicht",
            json!({ "bijdrage": { "beantwoord_bijdrage": { "id": gemaakt(wens, 0, "bijdrage"), "gebruikt": true,
                "omdat": merk("antwoord op de wens van de moeder") } } }),
        ),
        Ding::nieuw("huis van zorgen van de twaalfjarige")
            .doet("twaalf", draag_bij("huis van zorgen van de twaalfjarige", "huis_van_zorgen", "vast_gezicht")),
        Ding::nieuw("vraag van de moeder aan de privacy-functionaris")
            .doet("moeder", vraag("vraag van de moeder aan de privacy-functionaris", "fg")),
        Ding::nieuw("vraag van de vader aan het vaste gezicht")
            .doet("vader", vraag("vraag van de vader aan het vaste gezicht", "vast_gezicht")),
    ]
}

/// A small JPEG that says where it was made, and in which the picture itself can be recognised.
fn foto(beeld: &str, plek: &str) -> Vec<u8> {
    let segment = |merk: u8, inhoud: &[u8]| {
        let lengte = u16::try_from(inhoud.len() + 2).unwrap().to_be_bytes();
        [&[0xFF, merk], lengte.as_slice(), inhoud].concat()
    };
    [
        vec![0xFF, 0xD8],
        segment(0xE1, format!("Exif\0\0{plek} 52.5N").as_bytes()),
        segment(0xDB, &[0; 65]),
        segment(0xDA, &[1, 1, 0, 0, 63, 0]),
        beeld.as_bytes().to_vec(),
        vec![0xFF, 0xD9],
    ]
    .concat()
}

fn bestanden() -> Vec<Ding> {
    let plek = merk("plek in de gegevens van een foto");
    let met_foto = |rij: &'static str, beschrijving: &'static str, wie: &'static str, lezers: &str| {
        let opdracht = json!({ "bijdrage": { "draag_bij": { "soort": "foto", "tekst": null, "bijlage": null, "lezers": lezers } } });
        Ding::nieuw(rij).met_bestand(wie, opdracht, foto(&merk(rij), &plek), &merk(beschrijving))
    };
    vec![
        met_foto(
            "foto van de moeder, voor het vaste gezicht",
            "beschrijving van de foto van de moeder",
            "moeder",
            "vast_gezicht",
        ),
        Ding::nieuw("beschrijving van de foto van de moeder"),
        met_foto(
            "foto van de twaalfjarige, voor het team",
            "beschrijving van de foto van de twaalfjarige",
            "twaalf",
            "team",
        ),
        Ding::nieuw("beschrijving van de foto van de twaalfjarige"),
        Ding::nieuw("plek in de gegevens van een foto"),
    ]
}

fn rechten() -> Vec<Ding> {
    let dien_in = |rij: &str, soort: &str, voor: &str| {
        json!({ "recht": { "dien_in": { "soort": soort, "voor": persoon_id(voor), "waarover": "alles",
            "toelichting": merk(rij), "aangereikt": null } } })
    };
    let (bezwaar, besluit) = ("bezwaar van de moeder", "besluit op het bezwaar van de moeder");
    let (klacht, ervaring) =
        ("klacht van de moeder over het vaste gezicht", "ervaring van de moeder, niet gedeeld");
    let toestemming = "vraag om toestemming aan de moeder";
    let team = collega("gezicht", functie_van("gezicht")).organisatie.id;
    let ervaar = |rij: &str, wie: &str, gedeeld: bool| {
        json!({ "ervaring": { "meet": { "persoon": persoon_id(wie), "invoer": { "lijst": "volwassene",
            "antwoorden": { "welkom": 3 }, "woorden": merk(rij), "gedeeld": gedeeld } } } })
    };
    vec![
        Ding::nieuw(bezwaar).doet("moeder", dien_in(bezwaar, "bezwaar", "moeder")),
        Ding::nieuw(besluit).doet(
            "gezicht",
            json!({ "recht": { "besluit": { "verzoek": gemaakt(bezwaar, 0, "verzoek"), "bronhouder": team,
                "uitkomst": "toegewezen", "reden": merk(besluit), "items": [], "privacy_ander": null, "besloten_door": null } } }),
        ),
        Ding::nieuw("bezwaar van de vader")
            .doet("vader", dien_in("bezwaar van de vader", "bezwaar", "vader")),
        Ding::nieuw("verklaring van de moeder bij het dossier")
            .doet("moeder", dien_in("verklaring van de moeder bij het dossier", "verklaring", "moeder")),
        Ding::nieuw(toestemming).doet(
            "gezicht",
            json!({ "toestemming": { "vraag": { "vraag": { "over": persoon_id("moeder"), "doel": "delen_buiten_team",
                "ontvanger": { "buiten": "de huisarts" }, "gegevens": "plan", "tot": "2026-06-01", "uitleg": merk(toestemming) } } } }),
        ),
        Ding::nieuw("antwoord van de moeder op de vraag om toestemming").doet(
            "moeder",
            json!({ "toestemming": { "antwoord": { "toestemming": gemaakt(toestemming, 0, "toestemming"), "ja": false,
                "woorden": merk("antwoord van de moeder op de vraag om toestemming") } } }),
        ),
        Ding::nieuw(klacht).doet(
            "moeder",
            json!({ "klacht": { "dien_in": { "over": { "professional": wie("gezicht") }, "aard": "werkwijze",
                "tekst": merk(klacht), "wens": null, "wil_bemiddeling": false, "weg": null } } }),
        ),
        Ding::nieuw(ervaring).doet("moeder", ervaar(ervaring, "moeder", false)),
        Ding::nieuw("ervaring van de vader, gedeeld met het vaste gezicht")
            .doet("vader", ervaar("ervaring van de vader, gedeeld met het vaste gezicht", "vader", true)),
    ]
}
