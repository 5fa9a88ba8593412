//! `GET /dossiers` (my families) and `POST /dossiers` (open one).

use super::{
    BASIS,
    beller::Beller,
    document::vorm,
    inhoud::{Inhoud, Omgeving, lees, nummer},
    koppen,
    probleem::Probleem,
};
use axum::{
    extract::RawQuery,
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use jiff::{Timestamp, civil::Date};
use naast_access::Doel;
use naast_domain::{
    Regelnummer, Weigering,
    dossier::{OpenDossier, Routestap},
    gezin::zoekadres,
    ids::{DossierId, OpdrachtId},
    persoon::{Graad, zoeksleutel::Zoekvraag},
    veiligheid::Fase,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::any::type_name;
use uuid::Uuid;

/// One family of mine.
#[derive(Serialize, Deserialize)]
struct Dossierregel {
    dossier: DossierId,
    naam: String,
    /// What the caller is there: `vast_gezicht`, `waarnemer`, the code of a function, or `gezinslid`.
    rol: String,
    sinds: Option<Date>,
    fase: Fase,
    stap: Routestap,
    heeft_minderjarigen: bool,
    eerstvolgende: Option<Date>,
    te_laat: u64,
    waarneming: bool,
    gewijzigd: Option<Timestamp>,
}

/// A page of them.
#[derive(Serialize, Deserialize)]
pub(super) struct Dossierlijst {
    dossiers: Vec<Dossierregel>,
    pagina: u64,
    aantal_paginas: u64,
}

/// How many stand on a page, unless asked otherwise.
const PER_PAGINA: usize = 50;
/// How many can be asked for.
const MEESTE: usize = 100;

/// My caseload, those with something due first. Of each the read line is durable before the list leaves.
pub(super) async fn toon(beller: Beller, RawQuery(query): RawQuery) -> Result<Response, Probleem> {
    let query = query.unwrap_or_default();
    let pagina = getal(&query, "pagina", usize::MAX)?.unwrap_or(1);
    let per = getal(&query, "aantal", MEESTE)?.unwrap_or(PER_PAGINA);
    let alles = if beller.is_gezinslid() { eigen(&beller).await? } else { caseload(&beller).await? };
    let paginas = alles.len().div_ceil(per).max(1);
    let dossiers = alles.into_iter().skip((pagina - 1).saturating_mul(per)).take(per).collect();
    let lijst = Dossierlijst { dossiers, pagina: pagina as u64, aantal_paginas: paginas as u64 };
    let inhoud = serde_json::to_value(lijst)
        .map_err(|_| Probleem::storing("De lijst kon niet worden opgeschreven."))?;
    let mut antwoord = koppen::json(StatusCode::OK, &inhoud);
    let adres = |pagina: usize| format!("{BASIS}/dossiers?pagina={pagina}&aantal={per}");
    let mut links = vec![("first", adres(1)), ("last", adres(paginas))];
    if pagina > 1 {
        links.push(("prev", adres((pagina - 1).min(paginas))));
    }
    if pagina < paginas {
        links.push(("next", adres(pagina + 1)));
    }
    koppen::bladen(&mut antwoord, &links);
    Ok(antwoord)
}

fn getal(query: &str, naam: &'static str, hoogst: usize) -> Result<Option<usize>, Probleem> {
    form_urlencoded::parse(query.as_bytes())
        .find(|(deze, _)| deze == naam)
        .map(|(_, waarde)| {
            let gelezen = waarde.parse().ok().filter(|getal| (1..=hoogst).contains(getal));
            gelezen
                .ok_or_else(|| Probleem::fout(naam, "Hier hoort een heel getal vanaf 1, en niet te groot."))
        })
        .transpose()
}

async fn caseload(beller: &Beller) -> Result<Vec<Dossierregel>, Probleem> {
    let werkdag = beller.dienst().werkdag(beller.kijker()).await?;
    Ok(werkdag
        .gezinnen
        .iter()
        .filter_map(|gezin| {
            Some(Dossierregel {
                dossier: gezin.dossier,
                naam: gezin.naam.clone(),
                rol: gezin.rol.clone(),
                sinds: Some(gezin.sinds),
                fase: gezin.fase.parse().ok()?,
                stap: Routestap::ALLE.into_iter().find(|stap| stap.code() == gezin.stap)?,
                heeft_minderjarigen: gezin.heeft_minderjarigen,
                eerstvolgende: gezin.eerstvolgende,
                te_laat: gezin.te_laat as u64,
                waarneming: gezin.waarneming.is_some(),
                gewijzigd: Some(gezin.gewijzigd),
            })
        })
        .collect())
}

/// The one dossier of a member of the family. When it changed is not said: that would tell of what is hidden.
async fn eigen(beller: &Beller) -> Result<Vec<Dossierregel>, Probleem> {
    let Some(dossier) = beller.plek() else { return Ok(Vec::new()) };
    let zicht = beller.bekijk(dossier, Doel::EigenInzage, &[]).await?;
    Ok(vec![Dossierregel {
        dossier,
        naam: zicht.naam().to_owned(),
        rol: "gezinslid".to_owned(),
        sinds: None,
        fase: zicht.fase(),
        stap: zicht.stap().0,
        heeft_minderjarigen: !zicht.gezin().minderjarigen(zicht.vandaag()).is_empty(),
        eerstvolgende: None,
        te_laat: 0,
        waarneming: zicht.team().waarneming.as_ref().is_some_and(|w| w.loopt_op(zicht.vandaag())),
        gewijzigd: None,
    }])
}

/// What is asked when a dossier is opened.
#[derive(Deserialize)]
pub(super) struct Openverzoek {
    /// Number of the command; sent twice, it has one effect.
    nummer: OpdrachtId,
    /// The likely households were looked at, and this is another one.
    ander_gezin: bool,
    opening: OpenDossier,
}

/// That a dossier was opened.
#[derive(Serialize, Deserialize)]
pub(super) struct Geopend {
    dossier: DossierId,
    /// It had been opened before by this very command; nothing happened now.
    herhaald: bool,
}

/// Opens a dossier. Whoever is likely to be the same household stands in the way first (INV-1).
pub(super) async fn open(beller: Beller, Inhoud(inhoud): Inhoud) -> Result<Response, Probleem> {
    let nummer = nummer(&inhoud)?;
    let omgeving = Omgeving { beller: &beller, nummer, opening: true };
    let verzoek: Openverzoek = lees(vorm(type_name::<Openverzoek>())?, inhoud, "", &omgeving)?;
    let regio = beller.regio().ok_or_else(Probleem::niet_gevonden)?;
    if !verzoek.ander_gezin {
        zoek_eerst(&beller, &verzoek).await?;
    }
    let geopend = beller.dienst().open_dossier(beller.kijker(), nummer, regio, &verzoek.opening).await?;
    let uitkomst = json!(Geopend { dossier: geopend.dossier, herhaald: geopend.herhaald });
    let status = if geopend.herhaald { StatusCode::OK } else { StatusCode::CREATED };
    let mut antwoord = koppen::json(status, &uitkomst);
    if let Ok(plek) = HeaderValue::from_str(&format!("{BASIS}/dossiers/{}", geopend.dossier)) {
        antwoord.headers_mut().insert(header::LOCATION, plek);
    }
    Ok(antwoord)
}

/// Finds before making.
async fn zoek_eerst(beller: &Beller, verzoek: &Openverzoek) -> Result<(), Probleem> {
    let gezin = &verzoek.opening.gezin;
    // The same command sent twice finds the household that it opened itself.
    let eigen = DossierId(Uuid::new_v5(&verzoek.nummer.0, b"dossier"));
    for persoon in &gezin.personen {
        let thuis =
            gezin.huishoudens.iter().find(|thuis| thuis.leden.iter().any(|lid| lid.persoon == persoon.id));
        let vraag = Zoekvraag {
            telefoon: persoon.contact.first().map(|kanaal| kanaal.waarde.to_string()).unwrap_or_default(),
            adres: thuis.and_then(|thuis| thuis.adres.as_ref()).map(zoekadres).unwrap_or_default(),
            bsn: persoon.bsn.clone(),
            ..Zoekvraag::voor_persoon(&persoon.naam, persoon.geboortedatum)
        };
        let treffers = beller.dienst().zoek(beller.kijker(), &vraag).await?.treffers;
        if treffers.iter().any(|treffer| treffer.dossier != eigen && treffer.graad >= Graad::Waarschijnlijk) {
            return Err(Weigering::regel(
                Regelnummer::Inv(1),
                "Er is al een gezin dat waarschijnlijk hetzelfde is.",
            )
            .uitweg("Zoek het gezin met POST /api/v1/zoekvragen en werk verder in het dossier dat er is.")
            .uitweg("Is het een ander gezin? Stuur dan ander_gezin: true mee.")
            .into());
        }
    }
    Ok(())
}
