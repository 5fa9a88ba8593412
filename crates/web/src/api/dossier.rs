//! `GET /dossiers/{dossier}` and everything below it: the same views as the pages, through the same door.

use super::{
    beller::Beller,
    beschrijving::wegzeven::voor_gezinslid,
    deel::{Dossierdeel, Inzagedeel, Keer},
    document::{boek, vorm},
    koppen,
    probleem::Probleem,
};
use axum::{
    extract::{Path, RawQuery},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use naast_access::{Doel, Onderdeel, Zicht};
use naast_domain::{Deel, ids::DossierId};
use serde::Serialize;
use serde_json::{Value, json};
use std::any::type_name;

/// How many lines the service gives at a time to a professional.
const LOGPAGINA: usize = 100;

/// One part of a dossier.
pub(super) async fn toon<D: Dossierdeel>(
    beller: Beller,
    Path(nummer): Path<String>,
    RawQuery(query): RawQuery,
    koppen: HeaderMap,
) -> Result<Response, Probleem> {
    let dossier = beller.dossier(&nummer)?;
    let doel = beller.doel(&koppen, query.as_deref().unwrap_or_default())?;
    let (zicht, inhoud) = haal::<D>(&beller, dossier, doel).await?;
    Ok(koppen::met_merk(&koppen, &koppen::merk(&zicht, type_name::<D>(), &inhoud), &inhoud))
}

/// Looks, and writes the part down as this caller may read it.
async fn haal<D: Dossierdeel>(
    beller: &Beller,
    dossier: DossierId,
    doel: Doel,
) -> Result<(std::sync::Arc<Zicht>, Value), Probleem> {
    let zicht = beller.bekijk(dossier, doel, D::ONDERDELEN).await?;
    // The privacy officer comes this far without being allowed the overview (INV-23).
    let mag = zicht.bevat(Onderdeel::Overzicht)
        && (D::ONDERDELEN.is_empty() || D::ONDERDELEN.iter().any(|onderdeel| zicht.bevat(*onderdeel)));
    if !mag {
        return Err(Probleem::niet_gevonden());
    }
    let inhoud = opgeschreven(&zicht, &D::van(&zicht))?;
    Ok((zicht, inhoud))
}

/// As JSON; for a member of the family without what tells about others.
fn opgeschreven<T: Serialize>(zicht: &Zicht, deel: &T) -> Result<Value, Probleem> {
    let mut inhoud = serde_json::to_value(deel).map_err(|_| {
        Probleem::storing("Dit onderdeel kon niet worden opgeschreven. Probeer het zo nog eens.")
    })?;
    if zicht.kijker().persoon().is_some() {
        let in_beeld = zicht.gezin().personen.keys().copied().collect();
        voor_gezinslid(boek()?, vorm(type_name::<T>())?, &mut inhoud, &in_beeld);
    }
    Ok(inhoud)
}

/// Who looked; `?voor=` goes on where the page before ended.
pub(super) async fn inzage(
    beller: Beller,
    Path(nummer): Path<String>,
    RawQuery(query): RawQuery,
    koppen: HeaderMap,
) -> Result<Response, Probleem> {
    let query = query.unwrap_or_default();
    let dossier = beller.dossier(&nummer)?;
    let doel = beller.doel(&koppen, &query)?;
    let voor = form_urlencoded::parse(query.as_bytes()).find(|(naam, _)| naam == "voor");
    let voor = voor.map(|(_, waarde)| waarde.into_owned());
    let (regels, verder): (Vec<Keer>, Option<String>) = if beller.is_gezinslid() {
        let voor = voor.map(|dag| dag.parse().map_err(|_| fout_voor())).transpose()?;
        let blikken = beller.dienst().wie_keek_naar_mij(beller.kijker(), dossier, voor).await?;
        let verder = blikken.ouder_dan.map(|dag| dag.to_string());
        (blikken.regels.into_iter().map(Keer::voor_gezin).collect(), verder)
    } else {
        let voor = voor.map(|nummer| nummer.parse().map_err(|_| fout_voor())).transpose()?;
        // The purpose that was given is in the log as well.
        let zicht = beller.bekijk(dossier, doel, &[Onderdeel::Inzage]).await?;
        if !zicht.bevat(Onderdeel::Inzage) {
            return Err(Probleem::niet_gevonden());
        }
        let regels = beller.dienst().wie_keek(beller.kijker(), dossier, voor).await?;
        let verder =
            regels.last().filter(|_| regels.len() == LOGPAGINA).map(|regel| regel.nummer.to_string());
        let eigen = beller.kijker().professional().map(|wie| wie.0);
        (regels.into_iter().map(|regel| Keer::voor_professional(regel, eigen)).collect(), verder)
    };
    let inhoud = serde_json::to_value(Inzagedeel { regels })
        .map_err(|_| Probleem::storing("De lijst kon niet worden opgeschreven."))?;
    let mut antwoord = koppen::json(StatusCode::OK, &inhoud);
    if let Some(voor) = verder {
        let pad = format!("{}/dossiers/{dossier}/inzage?doel={}&voor={voor}", super::BASIS, doel.code());
        koppen::bladen(&mut antwoord, &[("next", pad)]);
    }
    Ok(antwoord)
}

fn fout_voor() -> Probleem {
    Probleem::fout("voor", "Neem het adres van de volgende bladzijde uit de kop Link.")
}

/// What stands now in a part that somebody else changed, looked at through the same door.
pub(super) async fn nu_staat_er(beller: &Beller, dossier: DossierId, deel: Deel) -> Option<Value> {
    use super::deel as d;
    let doel = Doel::Begeleiden;
    let gehaald = match deel {
        Deel::Besluiten => haal::<d::Besluitendeel>(beller, dossier, doel).await,
        Deel::Gezin => haal::<d::Gezinsdeel>(beller, dossier, doel).await,
        Deel::Team => haal::<d::Teamdeel>(beller, dossier, doel).await,
        Deel::Stelling(_) => haal::<d::Stellingendeel>(beller, dossier, doel).await,
        Deel::Analyse => haal::<d::Analysedeel>(beller, dossier, doel).await,
        Deel::Plan => haal::<d::Plandeel>(beller, dossier, doel).await,
        Deel::Veiligheidsplan => haal::<d::Veiligheidsplandeel>(beller, dossier, doel).await,
        Deel::Fase | Deel::Cijfers => haal::<d::Veiligheidsdeel>(beller, dossier, doel).await,
        Deel::Kaarten => haal::<d::Kaartendeel>(beller, dossier, doel).await,
        Deel::Taken => haal::<d::Takendeel>(beller, dossier, doel).await,
        _ => haal::<d::Dossieroverzicht>(beller, dossier, doel).await,
    };
    let (_, mut inhoud) = gehaald.ok()?;
    if let Deel::Stelling(id) = deel {
        let id = json!(id);
        let stellingen = inhoud.get_mut("stellingen").and_then(Value::as_array_mut)?;
        stellingen.retain(|stelling| stelling.get("id") == Some(&id));
    }
    Some(inhoud)
}
