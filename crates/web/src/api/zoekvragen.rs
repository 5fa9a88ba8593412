//! `POST /zoekvragen`: finding a household. By POST, because names and numbers of people never stand in an address
//! (D-56).

use super::{
    beller::Beller,
    document::vorm,
    inhoud::{Inhoud, Omgeving, lees},
    koppen,
    probleem::Probleem,
};
use axum::{http::StatusCode, response::Response};
use naast_domain::{
    ids::{DossierId, OpdrachtId},
    persoon::{
        Bsn, Geboortedatum, Graad,
        zoeksleutel::{Zoekadres, Zoekvraag},
    },
};
use serde::{Deserialize, Serialize};
use std::any::type_name;
use uuid::Uuid;

/// What is searched for; at least one field.
#[derive(Serialize, Deserialize)]
pub(super) struct Zoekverzoek {
    naam: Option<String>,
    geboortedatum: Option<Geboortedatum>,
    telefoon: Option<String>,
    postcode: Option<String>,
    huisnummer: Option<String>,
    bsn: Option<Bsn>,
}

/// How likely it is the one that is looked for.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Treffergraad {
    Mogelijk,
    Waarschijnlijk,
    Exact,
}

/// A household that was found.
#[derive(Serialize, Deserialize)]
struct Treffer {
    graad: Treffergraad,
    reden: String,
    gesloten: bool,
    vast_gezicht: String,
    organisatie: String,
    telefoon: Option<String>,
    /// Only for who works with this family; anybody else learns whom to call, no more.
    dossier: Option<DossierId>,
    huishouden: Option<String>,
    namen: Option<Vec<String>>,
}

/// Most likely first.
#[derive(Serialize, Deserialize)]
pub(super) struct Zoekuitkomst {
    treffers: Vec<Treffer>,
    /// There are more than are shown.
    meer: bool,
}

/// Searches. Who is found, and by whom, is logged before the answer leaves (INV-22).
pub(super) async fn zoek(beller: Beller, Inhoud(inhoud): Inhoud) -> Result<Response, Probleem> {
    let omgeving = Omgeving { beller: &beller, nummer: OpdrachtId(Uuid::nil()), opening: false };
    let verzoek: Zoekverzoek = lees(vorm(type_name::<Zoekverzoek>())?, inhoud, "", &omgeving)?;
    let vraag = Zoekvraag {
        naam: verzoek.naam.unwrap_or_default(),
        geboortedatum: verzoek.geboortedatum,
        telefoon: verzoek.telefoon.unwrap_or_default(),
        adres: Zoekadres {
            postcode: verzoek.postcode.unwrap_or_default(),
            huisnummer: verzoek.huisnummer.unwrap_or_default(),
            ..Zoekadres::default()
        },
        bsn: verzoek.bsn,
        ..Zoekvraag::default()
    };
    if vraag.is_leeg() {
        return Err(Probleem::fout("naam", "Vul ten minste één veld in waarmee u het gezin kunt vinden."));
    }
    let gevonden = beller.dienst().zoek(beller.kijker(), &vraag).await?;
    let treffers = gevonden.treffers.into_iter().map(|treffer| Treffer {
        graad: match treffer.graad {
            Graad::Exact => Treffergraad::Exact,
            Graad::Waarschijnlijk => Treffergraad::Waarschijnlijk,
            Graad::Mogelijk => Treffergraad::Mogelijk,
        },
        reden: treffer.reden,
        gesloten: treffer.gesloten,
        vast_gezicht: treffer.vast_gezicht,
        organisatie: treffer.organisatie,
        telefoon: treffer.telefoon,
        dossier: treffer.namen.is_some().then_some(treffer.dossier),
        huishouden: treffer.huishouden,
        namen: treffer.namen,
    });
    let uitkomst = Zoekuitkomst { treffers: treffers.collect(), meer: gevonden.meer };
    let uitkomst = serde_json::to_value(uitkomst)
        .map_err(|_| Probleem::storing("De uitkomst kon niet worden opgeschreven."))?;
    Ok(koppen::json(StatusCode::OK, &uitkomst))
}
