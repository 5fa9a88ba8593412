//! `naast import`: families from the BRP, tables of municipalities and postcodes.

use crate::{
    opdracht::{Import, ImportBrp, ImportRegio},
    start,
};
use anyhow::Context;
use naast_domain::{
    Actor, Organisatie, Organisatiesoort, Pet, Professional,
    context::dag_in_nederland,
    gebied::{PostcodeTabel, RegioId},
    ids::OrganisatieId,
    regels::Functie,
};
use naast_exchange::{
    Ernst,
    brp::{self, Leesopties},
    regio::Regiotabellen,
};
use naast_service::{Accountpet, Dienst, Ingelezen, Klok, NieuwAccount};
use std::{collections::BTreeMap, process::ExitCode};
use uuid::Uuid;

/// The setting that holds the imported postcodes.
pub const POSTCODES: &str = "postcodes";

/// Reads the setting back.
pub fn postcodetabel(tabel: &str) -> anyhow::Result<PostcodeTabel> {
    let paren: Vec<(naast_domain::gebied::Pc4, naast_domain::gebied::Gemeentecode)> =
        serde_json::from_str(tabel)
            .context("de ingelezen postcodes zijn niet te lezen; lees ze opnieuw in")?;
    Ok(paren.into_iter().collect())
}

pub async fn draai(import: Import) -> anyhow::Result<ExitCode> {
    match import {
        Import::Brp(brp) => lees_brp(brp).await,
        Import::Regio(regio) => lees_regio(regio).await,
    }
}

async fn lees_brp(opdracht: ImportBrp) -> anyhow::Result<ExitCode> {
    let dienst = start::dienst(start::opslag(&opdracht.gegevens).await?, Klok::echt()).await?;
    let regio: RegioId = opdracht.regio.parse()?;
    dienst.regio(&regio)?;
    let vandaag = dag_in_nederland(dienst.klok().nu());
    let verslag = brp::lees_bestand(
        &opdracht.bestand,
        &Leesopties { geraadpleegd_op: Some(vandaag), ..Leesopties::op(vandaag) },
    )?;
    let gezichten = vaste_gezichten(&dienst, &regio).await?;
    let balk = start::balk("Dossiers openen");
    balk.set_length(verslag.gezinnen.len() as u64);
    let (mut geopend, mut overgeslagen, mut geweigerd) = (0_u64, 0_u64, 0_u64);
    for gezin in &verslag.gezinnen {
        // Families are divided over the fixed faces in turn.
        let gezicht = &gezichten[gezin.volgnummer % gezichten.len()];
        match dienst.lees_gezin_in(&regio, gezin, gezicht).await? {
            Ingelezen::Geopend(_) => geopend += 1,
            Ingelezen::BestondAl => overgeslagen += 1,
            Ingelezen::Geweigerd(weigering) => {
                geweigerd += 1;
                balk.suspend(|| eprintln!("gezin {}: niet geopend. {weigering}", gezin.volgnummer));
            }
        }
        balk.inc(1);
    }
    balk.finish_and_clear();
    let fouten = verslag.alle_fouten();
    for fout in &fouten {
        eprintln!("{} ({})", fout, fout.ernst.omschrijving());
    }
    let niet_gelezen = fouten.iter().filter(|fout| fout.ernst == Ernst::NietGelezen).count();
    dienst.store().close(dienst.klok().nu()).await?;
    if opdracht.json {
        let json = serde_json::json!({
            "gelezen": verslag.gezinnen.len(),
            "personen": verslag.personen(),
            "geopend": geopend,
            "overgeslagen": overgeslagen,
            "geweigerd": geweigerd,
            "niet_gelezen": niet_gelezen,
            "meldingen": fouten.len(),
        });
        println!("{json}");
    } else {
        println!(
            "{} gezinnen gelezen ({} personen): {geopend} dossiers geopend, {overgeslagen} waren er al, {geweigerd} geweigerd. {} meldingen, waarvan {niet_gelezen} niet gelezen.",
            verslag.gezinnen.len(),
            verslag.personen(),
            fouten.len()
        );
    }
    Ok(if niet_gelezen == 0 && geweigerd == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The professionals who can be a fixed face in this region. Where there is none yet, one account is made, so that
/// every dossier has its face from the first event on (INV-2); it gets a password later.
async fn vaste_gezichten(dienst: &Dienst, regio: &RegioId) -> anyhow::Result<Vec<Professional>> {
    let vandaag = dag_in_nederland(dienst.klok().nu());
    let in_regio = |dienst: &Dienst| -> Vec<Professional> {
        dienst
            .accounts()
            .iter()
            .filter(|account| account.is_geldig_op(vandaag))
            .flat_map(|account| account.petten.iter().map(|pet| (pet, account.professional(pet, vandaag))))
            .filter(|(pet, professional)| {
                pet.regio == *regio && naast_domain::team::kan_vast_gezicht_zijn(professional)
            })
            .map(|(_, professional)| professional)
            .collect()
    };
    let bekend = in_regio(dienst);
    if !bekend.is_empty() {
        return Ok(bekend);
    }
    let naam = format!("Lokaal team {}", dienst.regio(regio)?.naam);
    let organisatie = Organisatie {
        id: OrganisatieId(Uuid::new_v5(&Uuid::NAMESPACE_OID, naam.as_bytes())),
        naam,
        soort: Organisatiesoort::LokaalTeam,
    };
    let pet = Pet {
        organisatie,
        functie: Functie::VasteProfessional,
        grondslag: "Jeugdwet 2.3, Wmo 2015 2.3.1".to_owned(),
    };
    let nieuw = NieuwAccount {
        gebruikersnaam: "vast-gezicht".to_owned(),
        naam: "Vast gezicht van het lokale team".to_owned(),
        telefoon: None,
        petten: vec![Accountpet { pet, regio: regio.clone() }],
        geregistreerd_tot: None,
    };
    dienst.maak_account(&Actor::systeem(), Uuid::now_v7(), nieuw).await?;
    eprintln!(
        "Er was nog geen vast gezicht in deze regio. Het account ‘vast-gezicht’ is gemaakt; zet een wachtwoord met: naast account wachtwoord vast-gezicht"
    );
    Ok(in_regio(dienst))
}

async fn lees_regio(opdracht: ImportRegio) -> anyhow::Result<ExitCode> {
    let mut tabellen = Regiotabellen::default();
    for bestand in &opdracht.bestanden {
        tabellen.lees_bestand(bestand).with_context(|| format!("{} is niet gelezen", bestand.display()))?;
    }
    tabellen.vergelijk();
    for fout in &tabellen.fouten {
        eprintln!("{fout} ({})", fout.ernst.omschrijving());
    }
    let store = start::opslag(&opdracht.gegevens).await?;
    if !tabellen.postcodes.is_empty() {
        let paren: BTreeMap<_, _> = tabellen.postcodes.iter().map(|rij| (rij.pc4, rij.gemeente)).collect();
        let paren: Vec<_> = paren.into_iter().collect();
        store.set_setting(POSTCODES, Some(&serde_json::to_string(&paren)?)).await?;
    }
    let zwaar = tabellen.fouten.iter().filter(|fout| fout.ernst != Ernst::LetOp).count();
    if opdracht.json {
        let json = serde_json::json!({
            "gemeenten": tabellen.gemeenten.len(),
            "veiligheidsregios": tabellen.veiligheidsregios.len(),
            "postcodes": tabellen.postcodes.len(),
            "gelezen": tabellen.gemeenten.len() + tabellen.veiligheidsregios.len() + tabellen.postcodes.len(),
            "fouten": tabellen.fouten.len(),
        });
        println!("{json}");
    } else {
        println!(
            "{} gemeenten, {} veiligheidsregio's en {} postcodes gelezen. De postcodes gelden vanaf de volgende start.",
            tabellen.gemeenten.len(),
            tabellen.veiligheidsregios.len(),
            tabellen.postcodes.len()
        );
    }
    Ok(if zwaar == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
