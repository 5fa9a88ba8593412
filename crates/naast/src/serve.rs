//! `naast serve`: for real use. Refuses to start on a weak configuration and says what to mend.

use crate::{
    mail::{self, Mailinstellingen},
    meten,
    opdracht::{Gegevens, Serve},
    start,
};
use anyhow::Context;
use naast_service::{Klok, account::Passkeys};
use naast_web::{Toestand, vorm::Huisstijl};
use serde::Deserialize;
use std::{
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// What a municipality sets. Secrets are never in it: only paths of files that hold them.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Instellingen {
    /// Map met de ingebouwde opslag.
    data: Option<PathBuf>,
    /// Bestand met de verbinding naar PostgreSQL.
    postgres_bestand: Option<PathBuf>,
    /// Bestand met de wortelsleutel.
    sleutel: Option<PathBuf>,
    /// Adres om op te luisteren.
    adres: Option<IpAddr>,
    /// Poort.
    poort: Option<u16>,
    /// Naast staat achter een proxy die HTTPS doet.
    achter_https: Option<bool>,
    /// Adres dat mensen in hun browser typen, met https:// ervoor en zonder pad. Nodig voor passkeys; verander het daarna niet meer.
    website: Option<String>,
    /// Naam van de organisatie die Naast aanbiedt.
    organisatie: Option<String>,
    /// Adres van de toegankelijkheidsverklaring.
    toegankelijkheid: Option<String>,
    /// Adres en poort waar een bewaker tellingen kan ophalen.
    meten: Option<SocketAddr>,
    /// Hoeveel geheugen er is om dossiers bij de hand te houden, in MB.
    geheugen: Option<u16>,
    /// Berichten dat er iets klaarstaat.
    mail: Option<Mailinstellingen>,
}

pub async fn draai(serve: Serve) -> anyhow::Result<ExitCode> {
    let instellingen = match &serve.config {
        Some(pad) => {
            let tekst = std::fs::read_to_string(pad)
                .with_context(|| format!("{} is niet te lezen", pad.display()))?;
            toml::from_str(&tekst).with_context(|| format!("{} klopt niet", pad.display()))?
        }
        None => Instellingen::default(),
    };
    let gegevens = gegevens(&serve, &instellingen)?;
    let adres: IpAddr = match &serve.adres {
        Some(adres) => adres.parse().context("--adres is geen IP-adres")?,
        None => instellingen.adres.unwrap_or(IpAddr::from([127, 0, 0, 1])),
    };
    let veilig = instellingen.achter_https.unwrap_or(false);
    let poort = serve.port.or(instellingen.poort).unwrap_or(8443);
    keur(adres, veilig)?;
    let meter = match serve.meten.or(instellingen.meten) {
        Some(adres) => Some(meten::luister(adres).await?),
        None => None,
    };
    let post = mail::post(&serve.mail, instellingen.mail.as_ref())?;
    let dienst = start::dienst(start::opslag(&gegevens).await?, Klok::echt()).await?;
    dienst.gun_geheugen(serve.ruimte.geheugen.or(instellingen.geheugen));
    if let Some(website) = &instellingen.website {
        dienst.zet_passkeys(Passkeys::voor(website).context("website klopt niet")?);
    }
    if let Some(post) = post {
        dienst.zet_post(post);
    }
    if dienst.accounts().is_empty() {
        eprintln!("Er zijn nog geen accounts. Maak het eerste met: naast account maak --help");
    }
    let (luisteraar, _) = start::luister(SocketAddr::new(adres, poort)).await?;
    let standaard = Huisstijl::default();
    let huisstijl = Huisstijl {
        organisatie: instellingen.organisatie.unwrap_or_default(),
        toegankelijkheid: instellingen.toegankelijkheid.unwrap_or(standaard.toegankelijkheid.clone()),
        ..standaard
    };
    let toestand = Toestand::nieuw(dienst, huisstijl, false, veilig);
    if let Some(meter) = meter {
        meten::serveer(meter, toestand.clone());
    }
    start::serveer(luisteraar, toestand).await?;
    Ok(ExitCode::SUCCESS)
}

/// The command line goes before the file.
fn gegevens(serve: &Serve, instellingen: &Instellingen) -> anyhow::Result<Gegevens> {
    let mut gegevens = serve.gegevens.clone();
    if let Some(data) = &instellingen.data
        && gegevens.data == Path::new("naast-data")
    {
        gegevens.data.clone_from(data);
    }
    if gegevens.sleutel.is_none() {
        gegevens.sleutel.clone_from(&instellingen.sleutel);
    }
    if gegevens.postgres.is_none()
        && let Some(pad) = &instellingen.postgres_bestand
    {
        let url =
            std::fs::read_to_string(pad).with_context(|| format!("{} is niet te lezen", pad.display()))?;
        gegevens.postgres = Some(url.trim().to_owned());
    }
    Ok(gegevens)
}

/// What would put people in danger is refused, with what to do about it.
fn keur(adres: IpAddr, veilig: bool) -> anyhow::Result<()> {
    if !adres.is_loopback() && !veilig {
        anyhow::bail!(
            "Naast zou op {adres} zonder versleutelde verbinding te bereiken zijn. \
             Zet er een proxy met HTTPS voor en schrijf achter_https = true in de instellingen, \
             of luister alleen op deze computer (adres = \"127.0.0.1\")."
        );
    }
    Ok(())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn an_open_address_without_https_is_refused_with_what_to_do() {
        let fout = keur(IpAddr::from([0, 0, 0, 0]), false).unwrap_err().to_string();
        assert!(fout.contains("achter_https = true") && fout.contains("127.0.0.1"), "{fout}");
        assert!(keur(IpAddr::from([0, 0, 0, 0]), true).is_ok());
        assert!(keur(IpAddr::from([127, 0, 0, 1]), false).is_ok());
    }

    #[test]
    fn an_unknown_setting_is_named() {
        let fout = toml::from_str::<Instellingen>("poort = 1\nwachtwoord = \"x\"").unwrap_err().to_string();
        assert!(fout.contains("wachtwoord"), "{fout}");
    }
}
