//! `POST /dossiers/{dossier}/opdrachten`: every command of the pages, in one envelope.

use super::{
    beller::Beller,
    beschrijving::{Boek, Keuze, Soort, Vorm, nalezen::lees_na},
    document::{boek, vorm},
    dossier::nu_staat_er,
    inhoud::{Inhoud, Omgeving, lees, maak, nummer, veld},
    koppen,
    probleem::Probleem,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use naast_domain::{Deel, Invoerfout, Opdracht, Opdrachtbrief, ids::OpdrachtId, weigering::Weigeringsoort};
use naast_service::Dienstfout;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::any::type_name;

/// Which part the caller had seen, and which version of it.
#[derive(Serialize, Deserialize)]
pub(super) struct Gezien {
    pub(super) deel: Deel,
    pub(super) versie: u64,
}

/// That a command was carried out.
#[derive(Serialize, Deserialize)]
pub(super) struct Opdrachtuitkomst {
    nummer: OpdrachtId,
    /// Version of the dossier afterwards.
    versie: u64,
    /// It had been carried out before; nothing happened now.
    herhaald: bool,
}

/// The fields of the envelope.
const VELDEN: [&str; 4] = ["nummer", "gezien", "soort", "gegevens"];

/// What only the pages do, because it goes together with an account or a session: inviting with a code, taking an
/// invitation, looking along with somebody's eyes.
const ALLEEN_OP_DE_PAGINAS: [(&str, &str); 3] =
    [("toegang", "nodig_uit"), ("toegang", "neem_aan"), ("toegang", "kijk_mee")];

/// One command: its name, such as `stelling.leg_vast`, and what it needs.
pub(super) struct Opdrachtsoort<'b> {
    pub(super) deel: &'static str,
    pub(super) naam: &'static str,
    pub(super) gegevens: &'b Keuze,
}

/// Every command that can be given here, in the order of the domain.
pub(super) fn soorten(boek: &Boek) -> Vec<Opdrachtsoort<'_>> {
    let Some(Soort::Keuze(delen)) = boek.soort(type_name::<Opdracht>()) else { return Vec::new() };
    let mut gevonden = Vec::new();
    for (deel, keuze) in delen {
        if let Keuze::Met(Vorm::Soort(soort)) = keuze
            && let Some(Soort::Keuze(opdrachten)) = boek.soort(soort)
        {
            gevonden.extend(opdrachten.iter().map(|(naam, gegevens)| Opdrachtsoort { deel, naam, gegevens }));
        }
    }
    gevonden.retain(|soort| !ALLEEN_OP_DE_PAGINAS.contains(&(soort.deel, soort.naam)));
    gevonden
}

/// Carries out a command.
pub(super) async fn voer_uit(
    beller: Beller,
    Path(nummer): Path<String>,
    Inhoud(inhoud): Inhoud,
) -> Result<Response, Probleem> {
    let dossier = beller.dossier(&nummer)?;
    let brief = lees_brief(&beller, &inhoud)?;
    match beller.dienst().voer_uit(beller.kijker(), dossier, &brief).await {
        Ok(uitgevoerd) => {
            let uitkomst = Opdrachtuitkomst {
                nummer: brief.id,
                versie: uitgevoerd.versie,
                herhaald: uitgevoerd.herhaald,
            };
            let uitkomst = serde_json::to_value(uitkomst).unwrap_or_default();
            Ok(koppen::json(StatusCode::OK, &uitkomst))
        }
        Err(Dienstfout::Weigering(weigering)) => {
            let gewijzigd = match weigering.soort {
                Weigeringsoort::DeelGewijzigd { deel, .. } => Some(deel),
                _ => None,
            };
            let mut probleem = Probleem::from(weigering);
            if let Some(deel) = gewijzigd {
                probleem.nu_staat_er = nu_staat_er(&beller, dossier, deel).await;
                if probleem.nu_staat_er.is_none() {
                    return Err(Probleem::niet_gevonden());
                }
            }
            Err(probleem)
        }
        Err(fout) => Err(fout.into()),
    }
}

/// Reads the envelope; all faults at once.
fn lees_brief(beller: &Beller, inhoud: &Value) -> Result<Opdrachtbrief, Probleem> {
    let Value::Object(velden) = inhoud else {
        return Err(Probleem::fout("", "Hier horen velden, tussen accolades."));
    };
    let vreemd: Vec<Invoerfout> = velden
        .keys()
        .filter(|naam| !VELDEN.contains(&naam.as_str()))
        .map(|naam| {
            let naam: String = naam.chars().take(60).collect();
            let melding =
                format!("Het veld ‘{naam}’ kennen we hier niet. Wat hier kan: {}.", VELDEN.join(", "));
            Invoerfout::nieuw(naam, melding)
        })
        .collect();
    if !vreemd.is_empty() {
        return Err(Probleem::invoer(vreemd));
    }
    let id = nummer(inhoud)?;
    let omgeving = Omgeving { beller, nummer: id, opening: false };
    let gezien = match veld(inhoud, "gezien") {
        Value::Null => None,
        gezien => Some(lees::<Gezien>(vorm(type_name::<Gezien>())?, gezien, "gezien", &omgeving)?),
    };
    let opdracht = lees_opdracht(velden, &omgeving)?;
    Ok(Opdrachtbrief { id, gezien: gezien.map(|gezien| (gezien.deel, gezien.versie)), opdracht })
}

fn lees_opdracht(velden: &Map<String, Value>, omgeving: &Omgeving<'_>) -> Result<Opdracht, Probleem> {
    let boek = boek()?;
    let gevraagd = velden.get("soort").and_then(Value::as_str).unwrap_or_default();
    let bekend = soorten(boek).into_iter().find(|soort| {
        gevraagd.split_once('.').is_some_and(|(deel, naam)| deel == soort.deel && naam == soort.naam)
    });
    let Some(soort) = bekend else {
        return Err(Probleem::fout(
            "soort",
            "Deze opdracht kennen we niet. Alle opdrachten staan in /api/v1/openapi.json.",
        ));
    };
    let mut gegevens = velden.get("gegevens").cloned().unwrap_or(Value::Null);
    let fouten = match soort.gegevens {
        Keuze::Kaal if gegevens.is_null() || gegevens.as_object().is_some_and(Map::is_empty) => Vec::new(),
        Keuze::Kaal => vec![Invoerfout::nieuw("gegevens", "Bij deze opdracht horen geen gegevens.")],
        Keuze::Met(vorm) => lees_na(boek, vorm, &mut gegevens, "gegevens", omgeving),
        Keuze::Velden(vormen) => {
            super::beschrijving::nalezen::lees_velden_na(boek, vormen, &mut gegevens, "gegevens", omgeving)
        }
    };
    if !fouten.is_empty() {
        return Err(Probleem::invoer(fouten));
    }
    let binnen = match soort.gegevens {
        Keuze::Kaal => Value::from(soort.naam),
        _ => een(soort.naam, gegevens),
    };
    maak(een(soort.deel, binnen), "").map_err(|mut probleem| {
        let weg = format!("{}.{}", soort.deel, soort.naam);
        for fout in &mut probleem.fouten {
            fout.veld = fout.veld.replacen(&weg, "gegevens", 1);
        }
        probleem
    })
}

fn een(naam: &str, waarde: Value) -> Value {
    let mut velden = Map::new();
    velden.insert(naam.to_owned(), waarde);
    Value::Object(velden)
}
