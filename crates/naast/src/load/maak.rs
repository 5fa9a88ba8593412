//! Fills a store with small made-up dossiers, by commands through the use cases: nothing is written around the rules.
//!
//! The same number gives the same dossier, so a run that was cut off goes on where it was. Every fixed face has fifty
//! families; the first few faces have an account, the others exist in their dossiers only.

use crate::{opdracht::Load, start};
use anyhow::Context;
use naast_domain::{
    Actor, Opdracht, Opdrachtbrief, Organisatie, Organisatiesoort, Pet, Professional, Weigering, Wie,
    context::dag_in_nederland,
    dossier::OpenDossier,
    etiket::{Gevoeligheid, Publiek},
    gebied::RegioId,
    gezin::{Adres, Gezag, Gezagshouder, Huishouden, Lidmaatschap, NieuwGezin, Persoon, Relatie},
    ids::{DossierId, HuishoudenId, OpdrachtId, OrganisatieId, PersoonId, ProfessionalId},
    persoon::{Geboortedatum, Geslacht, GezagBron, Gezagsoort, Naam, NaamDelen, Relatiesoort},
    regels::Functie,
    stelling::{Etiketwens, Inhoud, Spreker, StellingOpdracht},
    taak::{TaakOpdracht, WachtOp},
    tekst::{Korttekst, Tekst},
};
use naast_service::{Accountpet, Dienst, Dienstfout, Klok, NieuwAccount};
use std::{
    collections::BTreeSet,
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};
use tokio::task::JoinSet;
use uuid::Uuid;

const REGIO: &str = "zaanstreek-waterland-2.0";
/// So many families a fixed face has.
pub const CASELOAD: u64 = 50;
/// So many statements are in each dossier, besides its opening and a task.
const STELLINGEN: u64 = 2;
const VOORNAMEN: [&str; 36] = [
    "Sanne", "Joost", "Fatima", "Piotr", "Maaike", "Emre", "Lotte", "Ruben", "Yara", "Daan", "Noa", "Imane",
    "Willem", "Sofie", "Hassan", "Tess", "Lukas", "Amina", "Gijs", "Mila", "Bram", "Esra", "Thijs", "Julia",
    "Omar", "Femke", "Kasper", "Dilara", "Hugo", "Merel", "Jesse", "Zeynep", "Koen", "Roos", "Stefan",
    "Olga",
];
/// Surnames are made of a beginning and an end: 144 of them, each as common here as the commonest are in the Netherlands.
const BEGIN: [&str; 12] =
    ["Bak", "Vis", "Smeed", "Meij", "Mul", "Bos", "Vos", "Pet", "Hend", "Dek", "Brouw", "Kost"];
const EINDE: [&str; 12] =
    ["stra", "inga", "huis", "veld", "berg", "dijk", "meer", "hof", "kamp", "man", "horst", "wijk"];

pub async fn draai(load: &Load, aantal: u64) -> anyhow::Result<ExitCode> {
    let dienst = start::dienst(start::opslag(&load.gegevens).await?, Klok::echt()).await?;
    let gezichten = Arc::new(gezichten(&dienst, aantal, load.personen).await?);
    let balk = start::balk("Dossiers maken");
    balk.set_length(aantal);
    let (volgende, gemaakt) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let begin = Instant::now();
    let mut schrijvers = JoinSet::new();
    for _ in 0..load.clients {
        let (dienst, gezichten, balk) = (dienst.clone(), Arc::clone(&gezichten), balk.clone());
        let (volgende, gemaakt) = (Arc::clone(&volgende), Arc::clone(&gemaakt));
        schrijvers.spawn(async move {
            loop {
                let nummer = volgende.fetch_add(1, Ordering::Relaxed);
                let Some(gezicht) = (nummer < aantal).then(|| Gezicht::van(&gezichten, nummer)).flatten()
                else {
                    return Ok::<_, anyhow::Error>(());
                };
                if dossier(&dienst, gezicht, nummer).await? {
                    gemaakt.fetch_add(1, Ordering::Relaxed);
                }
                balk.inc(1);
            }
        });
    }
    while let Some(schrijver) = schrijvers.join_next().await {
        schrijver.context("een schrijver is gestopt")??;
    }
    balk.finish_and_clear();
    let duur = begin.elapsed();
    dienst.store().close(dienst.klok().nu()).await?;
    let gemaakt = gemaakt.load(Ordering::Relaxed);
    if load.json {
        println!("{}", serde_json::json!({ "gemaakt": gemaakt, "seconden": duur.as_secs_f64() }));
    } else {
        println!(
            "{gemaakt} dossiers gemaakt in {:.1} s, elk in {} opdrachten",
            duur.as_secs_f64(),
            STELLINGEN + 2
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// A fixed face, as the one who stands in a dossier and as the one who acts.
pub struct Gezicht {
    professional: Professional,
    pub actor: Actor,
}

impl Gezicht {
    pub fn van(gezichten: &[Self], nummer: u64) -> Option<&Self> {
        gezichten.get(usize::try_from(nummer % u64::try_from(gezichten.len()).ok()?).ok()?)
    }
}

pub fn id(wat: &str, nummer: u64) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("naast load {wat} {nummer}").as_bytes())
}

pub async fn gezichten(dienst: &Dienst, dossiers: u64, accounts: usize) -> anyhow::Result<Vec<Gezicht>> {
    let naam = "Wijkteam Proefveld".to_owned();
    let organisatie =
        Organisatie { id: OrganisatieId(id("team", 0)), naam, soort: Organisatiesoort::LokaalTeam };
    let pet = Pet {
        organisatie: organisatie.clone(),
        functie: Functie::VasteProfessional,
        grondslag: "Jeugdwet 2.3, Wmo 2015 2.3.1".to_owned(),
    };
    let vandaag = dag_in_nederland(dienst.klok().nu());
    let mut gezichten = Vec::new();
    for nummer in 0..dossiers.div_ceil(CASELOAD).max(1) {
        let wie = ProfessionalId(id("gezicht", nummer));
        let naam = format!("{} de Proef {nummer}", keus(&VOORNAMEN, nummer));
        let professional = Professional {
            id: wie,
            naam: naam.clone(),
            organisatie: organisatie.clone(),
            functie: pet.functie,
            telefoon: None,
            geregistreerd: true,
        };
        let heeft_account = usize::try_from(nummer).is_ok_and(|nummer| nummer < accounts);
        if heeft_account && dienst.account(wie).await?.is_none() {
            let nieuw = NieuwAccount {
                gebruikersnaam: format!("proef-{nummer}"),
                naam: naam.clone(),
                telefoon: None,
                petten: vec![Accountpet { pet: pet.clone(), regio: REGIO.parse()? }],
                geregistreerd_tot: None,
            };
            dienst.maak_account_met_nummer(&Actor::systeem(), id("account", nummer), wie, nieuw).await?;
            debug_assert!(dienst.account(wie).await?.is_some_and(|account| account.is_geldig_op(vandaag)));
        }
        let actor = Actor { wie: Wie::Professional(wie), naam, pet: Some(pet.clone()), namens: None };
        gezichten.push(Gezicht { professional, actor });
    }
    Ok(gezichten)
}

fn keus<'a, const N: usize>(namen: &[&'a str; N], nummer: u64) -> &'a str {
    namen[usize::try_from(nummer % N as u64).unwrap_or(0)]
}

fn achternaam(nummer: u64) -> String {
    [keus(&BEGIN, nummer / 7), keus(&EINDE, nummer / 84)].concat()
}

/// Makes one dossier; `false` when it was there already.
async fn dossier(dienst: &Dienst, gezicht: &Gezicht, nummer: u64) -> anyhow::Result<bool> {
    let regio: RegioId = REGIO.parse()?;
    let kijker = naast_access::Kijker {
        wie: gezicht.actor.wie.clone(),
        naam: gezicht.actor.naam.clone(),
        pet: gezicht.actor.pet.clone(),
        namens: None,
        geldig: true,
    };
    let opening = OpenDossier {
        aanleiding: tekst("aanleiding", "De school maakt zich zorgen over ruzies thuis en veel verzuim.")?,
        onveiligheid: BTreeSet::new(),
        gezin: gezin(nummer, dag_in_nederland(dienst.klok().nu()))?,
        vast_gezicht: gezicht.professional.clone(),
        kindcheck: Some(kort("kindcheck", "In gesprek met het gezin")?),
        herkomst: None,
        postcode: None,
    };
    let nieuw = dienst.open_dossier(&kijker, OpdrachtId(id("opening", nummer)), &regio, &opening).await?;
    for volgnummer in 0..=STELLINGEN {
        let brief = Opdrachtbrief {
            id: OpdrachtId(id("opdracht", nummer * (STELLINGEN + 1) + volgnummer)),
            gezien: None,
            opdracht: if volgnummer == 0 { taak()? } else { stelling(nummer, volgnummer)? },
        };
        voer_uit(dienst, &gezicht.actor, nieuw.dossier, &brief).await?;
    }
    Ok(!nieuw.herhaald)
}

pub async fn voer_uit(
    dienst: &Dienst,
    actor: &Actor,
    dossier: DossierId,
    brief: &Opdrachtbrief,
) -> Result<(), Dienstfout> {
    dienst.voer_uit_als(actor, dossier, brief).await.map(|_| ())
}

fn taak() -> anyhow::Result<Opdracht> {
    Ok(Opdracht::Taak(TaakOpdracht::Maak {
        wat: kort("wat", "Met het gezin bellen over de eerste afspraak")?,
        voor: WachtOp::VastGezicht,
        vervalt_op: None,
    }))
}

pub fn stelling(nummer: u64, volgnummer: u64) -> anyhow::Result<Opdracht> {
    let van = PersoonId(id("ouder", nummer));
    let woorden = format!(
        "Het gaat thuis beter dan vorige week, zegt zij in gesprek {volgnummer}. De ruzies zijn korter."
    );
    Ok(Opdracht::Stelling(StellingOpdracht::LegVast {
        inhoud: Inhoud::Mening { tekst: tekst("tekst", &woorden)?, van: Spreker::Persoon(van), bron: None },
        leefgebieden: BTreeSet::new(),
        etiket: Etiketwens {
            over: BTreeSet::from([van]),
            publiek: Publiek::TeamEnGezin,
            gevoeligheid: Gevoeligheid::Gewoon,
            bron_beschermd: false,
            niet_tonen_aan: BTreeSet::new(),
        },
        ontvangst: None,
        opnieuw_omdat: None,
    }))
}

/// What somebody types who looks for the parent of a family that was made here.
pub fn zoekvelden(nummer: u64) -> String {
    let (maand, dag) = (1 + nummer % 12, 1 + (nummer / 12) % 28);
    format!(
        "naam={}+{}+{}&geboren-dag={dag}&geboren-maand={maand}&geboren-jaar=1985",
        keus(&VOORNAMEN, nummer),
        letters(nummer),
        achternaam(nummer)
    )
}

/// A parent with two children in a home of their own. No two families are alike, so none is taken for another (INV-1).
fn gezin(nummer: u64, vandaag: jiff::civil::Date) -> anyhow::Result<NieuwGezin> {
    let achternaam = achternaam(nummer);
    let leden = [("ouder", "1985"), ("oudste", "2013"), ("jongste", "2018")];
    let personen: Vec<Persoon> = leden
        .iter()
        .zip(0_u64..)
        .map(|((wie, jaar), plaats)| {
            let naam = Naam::nieuw(NaamDelen {
                voornamen: format!("{} {}", keus(&VOORNAMEN, nummer + 5 * plaats), letters(nummer)),
                geslachtsnaam: achternaam.clone(),
                ..NaamDelen::default()
            })?;
            let geboren = format!("{jaar}-{:02}-{:02}", 1 + nummer % 12, 1 + (nummer / 12) % 28);
            Ok(Persoon {
                id: PersoonId(id(wie, nummer)),
                naam,
                geboortedatum: Geboortedatum::lees(&geboren)?,
                geslacht: Geslacht::Onbekend,
                bsn: None,
                overleden_op: None,
                contact: Vec::new(),
                taal: None,
            })
        })
        .collect::<anyhow::Result<_>>()?;
    let (ouder, kinderen) = personen.split_first().context("een gezin heeft mensen")?;
    let postcode = format!("{}{}B", 1400 + nummer % 150, letter(nummer / 150));
    let thuis = Huishouden {
        id: HuishoudenId(id("huis", nummer)),
        adres: Some(Adres {
            straat: kort("straat", "Proefkade")?,
            huisnummer: Some(kort("huisnummer", &(1 + nummer).to_string())?),
            postcode: Some(postcode.parse()?),
            plaats: Some(kort("plaats", "Proefveld")?),
            land: None,
        }),
        leden: personen.iter().map(|lid| Lidmaatschap { persoon: lid.id, van: None, tot: None }).collect(),
        geheim: false,
    };
    let relaties = kinderen.iter().map(|kind| Relatie {
        van_persoon: ouder.id,
        naar_persoon: kind.id,
        soort: Relatiesoort::OuderKind,
        van: None,
        tot: None,
    });
    let gezag = kinderen.iter().map(|kind| Gezag {
        kind: kind.id,
        houder: Gezagshouder::Persoon(ouder.id),
        soort: Gezagsoort::Alleen,
        van: None,
        tot: None,
        bron: GezagBron::Brp,
        gezien_op: vandaag,
    });
    Ok(NieuwGezin {
        huishoudens: vec![thuis],
        relaties: relaties.collect(),
        gezag: gezag.collect(),
        rollen: Vec::new(),
        personen,
    })
}

fn kort(veld: &'static str, wat: &str) -> Result<Korttekst, Weigering> {
    Ok(Korttekst::lees(veld, wat)?)
}

fn tekst(veld: &'static str, wat: &str) -> Result<Tekst, Weigering> {
    Ok(Tekst::lees(veld, wat)?)
}

fn letter(nummer: u64) -> char {
    char::from(b'A' + u8::try_from(nummer % 26).unwrap_or(0))
}

/// A number as a name-like word: a name holds no digits.
fn letters(mut nummer: u64) -> String {
    let mut naam = String::from("Q");
    loop {
        naam.push(letter(nummer).to_ascii_lowercase());
        nummer /= 26;
        if nummer == 0 {
            return naam;
        }
    }
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn no_two_made_up_families_are_taken_for_one_another() {
        let vandaag = jiff::civil::date(2026, 3, 2);
        let mut sleutels = BTreeSet::new();
        for nummer in 0..3000 {
            let gezin = gezin(nummer, vandaag).expect("een gezin");
            for persoon in &gezin.personen {
                assert!(sleutels.insert(format!("{} {}", persoon.naam.volledig(), persoon.geboortedatum)));
            }
        }
    }
}
