//! What clients do: look at dossiers, begin the day, write something down.

use super::{
    klant::{Antwoord, Klant},
    maak,
    meting::Meting,
};
use crate::opdracht::{Load, Scenario};
use anyhow::{Context, bail};
use std::{
    collections::BTreeSet,
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::task::JoinSet;
use uuid::Uuid;

/// After so many broken connections in a row a client gives up.
const GEDULD: u32 = 20;

/// A running server, and who looks at what there.
pub struct Doel {
    adres: SocketAddr,
    personen: Arc<Vec<Persoon>>,
}

/// Somebody who is logged in, with the families of that person.
struct Persoon {
    cookie: String,
    token: String,
    dossiers: Vec<Gezin>,
}

struct Gezin {
    pad: String,
    /// Somebody in it, to write something about.
    iemand: Option<String>,
}

impl Doel {
    /// Logs in, by the persona switch of the demonstration or with the session given, and looks up the families.
    pub async fn zoek(adres: SocketAddr, load: &Load) -> anyhow::Result<Self> {
        let mut klant = Klant::verbind(adres).await?;
        let mut personen = Vec::new();
        if let Some(sessie) = &load.sessie {
            let cookie = if sessie.contains('=') { sessie.clone() } else { format!("naast={sessie}") };
            personen.extend(persoon(&mut klant, cookie).await?.0);
        } else {
            let begin = begin(&mut klant).await?;
            let (eerste, rollen) = persoon(&mut klant, begin).await?;
            personen.extend(eerste);
            for rol in &rollen {
                if personen.len() >= load.personen {
                    break;
                }
                let cookie = speel(&mut klant, rol).await?;
                personen.extend(persoon(&mut klant, cookie).await?.0);
            }
        }
        personen.truncate(load.personen);
        if personen.is_empty() {
            bail!(
                "er is niemand gevonden met gezinnen. Vul de demonstratie, bijvoorbeeld met: naast load --maak 1000 --data MAP"
            );
        }
        if load.scenario.schrijft() {
            for persoon in &mut personen {
                for gezin in &mut persoon.dossiers {
                    let formulier = [&gezin.pad, "/stellingen/nieuw/mening"].concat();
                    let pagina = klant.haal(&formulier, &persoon.cookie, false).await?;
                    gezin.iemand = waarde(&pagina.tekst(), "over");
                }
                persoon.dossiers.retain(|gezin| gezin.iemand.is_some());
            }
            personen.retain(|persoon| !persoon.dossiers.is_empty());
            if personen.is_empty() {
                bail!("in geen van de dossiers kan iets worden opgeschreven");
            }
        }
        Ok(Self { adres, personen: Arc::new(personen) })
    }

    pub fn personen(&self) -> usize {
        self.personen.len()
    }

    pub fn dossiers(&self) -> usize {
        let paden: BTreeSet<_> = self
            .personen
            .iter()
            .flat_map(|persoon| persoon.dossiers.iter().map(|gezin| &gezin.pad))
            .collect();
        paden.len()
    }

    /// Lets all clients work until `einde`.
    pub async fn belast(&self, load: &Load, einde: Instant) -> Vec<Meting> {
        let mut clients = JoinSet::new();
        for nummer in 0..load.clients {
            let (adres, personen) = (self.adres, Arc::clone(&self.personen));
            let (scenario, inpakken) = (load.scenario, !load.oningepakt);
            clients.spawn(async move {
                let mut meting = Meting::default();
                let persoon = &personen[nummer % personen.len()];
                // An answer that does not come must not keep the run going.
                let grens = einde.duration_since(Instant::now()) + Duration::from_secs(5);
                let werk = client(adres, persoon, scenario, inpakken, nummer as u64, einde, &mut meting);
                if tokio::time::timeout(grens, werk).await.is_err() {
                    meting.mis(0);
                }
                meting
            });
        }
        clients.join_all().await
    }
}

/// One client: asks again as soon as the answer is there.
async fn client(
    adres: SocketAddr,
    persoon: &Persoon,
    scenario: Scenario,
    inpakken: bool,
    nummer: u64,
    einde: Instant,
    meting: &mut Meting,
) {
    let Ok(mut klant) = Klant::verbind(adres).await else { return meting.mis(0) };
    let mut toeval = Toeval(nummer.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let mut verbroken = 0;
    while Instant::now() < einde && verbroken < GEDULD {
        let gezin = &persoon.dossiers[toeval.onder(persoon.dossiers.len())];
        let wat = match scenario {
            Scenario::Gemengd => match toeval.onder(20) {
                0..=1 => Scenario::Caseload,
                2 => Scenario::Zoeken,
                3..=5 => Scenario::Opdracht,
                _ => Scenario::Dossierpagina,
            },
            een => een,
        };
        let begin = Instant::now();
        // Any of the families that were made, also those of others.
        let gezocht = toeval.onder(1000) as u64;
        let antwoord = vraag(&mut klant, persoon, gezin, wat, gezocht, inpakken).await;
        if let Ok(antwoord) = antwoord {
            verbroken = 0;
            if antwoord.status == wat.verwacht() {
                meting.goed(begin.elapsed(), antwoord.ontvangen);
            } else {
                meting.mis(antwoord.status);
            }
        } else {
            meting.mis(0);
            verbroken += 1;
            if klant.opnieuw().await.is_err() {
                return;
            }
        }
    }
}

async fn vraag(
    klant: &mut Klant,
    persoon: &Persoon,
    gezin: &Gezin,
    wat: Scenario,
    nummer: u64,
    inpakken: bool,
) -> anyhow::Result<Antwoord> {
    match wat {
        Scenario::Caseload => klant.haal("/werk", &persoon.cookie, inpakken).await,
        Scenario::Opdracht => {
            let iemand = gezin.iemand.as_deref().unwrap_or_default();
            let opdracht = Uuid::now_v7();
            let velden = format!(
                "token={}&opdracht={opdracht}&over={iemand}&van=p%3A{iemand}&tekst=Belastingproef+{opdracht}",
                persoon.token
            );
            klant.stuur(&[&gezin.pad, "/stellingen/nieuw/mening"].concat(), &persoon.cookie, &velden).await
        }
        Scenario::Zoeken => {
            let velden = [&maak::zoekvelden(nummer), "&token=", &persoon.token].concat();
            klant.stuur("/werk/zoeken", &persoon.cookie, &velden).await
        }
        Scenario::Dossierpagina | Scenario::Gemengd => {
            klant.haal(&gezin.pad, &persoon.cookie, inpakken).await
        }
    }
}

/// Begins a session of the demonstration.
async fn begin(klant: &mut Klant) -> anyhow::Result<String> {
    let antwoord = klant.haal("/", "", false).await?;
    antwoord.cookie.context(
        "deze server heeft geen wissel van personen. Start hem met naast demo, of geef met --sessie een sessie op",
    )
}

/// Plays somebody else in a session of its own.
async fn speel(klant: &mut Klant, rol: &str) -> anyhow::Result<String> {
    let cookie = begin(klant).await?;
    let pagina = klant.haal("/werk", &cookie, false).await?;
    let token = waarde(&pagina.tekst(), "token").context("op de pagina staat geen formulier")?;
    let antwoord = klant.stuur("/demo/persona", &cookie, &format!("token={token}&persona={rol}")).await?;
    antwoord.cookie.context("de wissel van persoon is niet gelukt")
}

/// The families of who is logged in, and who else can be played. Somebody without families does not count.
async fn persoon(klant: &mut Klant, cookie: String) -> anyhow::Result<(Option<Persoon>, Vec<String>)> {
    let pagina = klant.haal("/werk", &cookie, false).await?;
    let tekst = pagina.tekst();
    let keuzes = tekst.split_once("name=\"persona\"").and_then(|(_, rest)| rest.split_once("</select>"));
    let keuzes: Vec<&str> =
        keuzes.map(|(keuzes, _)| keuzes.split("<option ").skip(1).collect()).unwrap_or_default();
    let anderen =
        keuzes.into_iter().filter(|keuze| !keuze.split('>').next().unwrap_or_default().contains("selected"));
    let rollen = anderen.filter_map(|keuze| na(keuze, "value=\"", '"').next()).collect();
    let paden: BTreeSet<String> = na(&tekst, "href=\"/werk/dossier/", '"')
        .map(|rest| ["/werk/dossier/", rest.split('/').next().unwrap_or_default()].concat())
        .collect();
    let token = waarde(&tekst, "token");
    let dossiers = paden.into_iter().map(|pad| Gezin { pad, iemand: None }).collect::<Vec<_>>();
    let persoon = token.filter(|_| !dossiers.is_empty()).map(|token| Persoon { cookie, token, dossiers });
    Ok((persoon, rollen))
}

/// All texts between `begin` and `einde`.
fn na<'a>(tekst: &'a str, begin: &'a str, einde: char) -> impl Iterator<Item = String> + 'a {
    tekst.split(begin).skip(1).filter_map(move |rest| rest.split(einde).next().map(str::to_owned))
}

/// The value of the first field with this name.
fn waarde(html: &str, naam: &str) -> Option<String> {
    let plek = html.find(&format!("name=\"{naam}\""))?;
    let begin = html[..plek].rfind('<')?;
    let label = &html[begin..begin + html[begin..].find('>')?];
    na(label, "value=\"", '"').next()
}

/// Which one is next: the same order in every run.
struct Toeval(u64);

impl Toeval {
    fn onder(&mut self, grens: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or(0) % grens
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fields_of_a_form_are_found_in_any_order() {
        let html = r#"<p>x</p><input type="hidden" name="token" value="abc"><input value="u1" name="over" type="checkbox">"#;
        assert_eq!(waarde(html, "token").as_deref(), Some("abc"));
        assert_eq!(waarde(html, "over").as_deref(), Some("u1"));
        assert_eq!(waarde(html, "gezien"), None);
    }
}
