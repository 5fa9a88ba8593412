//! How messages are sent: from the command line, the settings, or to a folder for a demonstration.

use crate::opdracht::Mail;
use anyhow::Context;
use naast_exchange::mail::{Afzender, Mailadres, Mailserver, Postbode};
use naast_service::{Bezorguren, Post};
use secrecy::SecretString;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The part `[mail]` of the settings. The password is never in it: only the path of the file that holds it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mailinstellingen {
    /// De mailserver: smtps://naam@mail.voorbeeld.nl, of smtp://naam@mail.voorbeeld.nl:587 (STARTTLS).
    server: Option<String>,
    /// Bestand met het wachtwoord.
    wachtwoord_bestand: Option<PathBuf>,
    /// Bestand met het certificaat van een eigen mailserver, naast die de machine vertrouwt.
    certificaat: Option<PathBuf>,
    /// E-mailadres van de afzender. Het staat op een scherm dat een ander kan zien.
    van: Option<String>,
    /// Naam van de afzender; standaard "Berichten".
    naam: Option<String>,
    /// Waar mensen inloggen, om in het bericht te noemen; standaard noemt het geen plek.
    plek: Option<String>,
    /// Vanaf welk uur van de dag er berichten gaan; standaard 9.
    vanaf_uur: Option<u8>,
    /// Tot welk uur; standaard 18.
    tot_uur: Option<u8>,
}

/// How messages are sent; `None` when no mail server is named. The command line goes before the file.
pub fn post(mail: &Mail, instellingen: Option<&Mailinstellingen>) -> anyhow::Result<Option<Post>> {
    let leeg = Mailinstellingen::default();
    let in_bestand = instellingen.unwrap_or(&leeg);
    let Some(server) = mail.smtp.as_ref().or(in_bestand.server.as_ref()) else {
        let half = mail.smtp_wachtwoord.is_some() || mail.van.is_some() || instellingen.is_some();
        anyhow::ensure!(
            !half,
            "Er zijn wel instellingen voor mail, maar geen mailserver. Geef hem op met --smtp, of met server in [mail]."
        );
        return Ok(None);
    };
    let van = mail.van.as_ref().or(in_bestand.van.as_ref()).context(
        "Geef het e-mailadres van de afzender op met --mail-van, of met van in [mail]. Kies een adres dat niets verraadt: het staat op het scherm van de ontvanger",
    )?;
    let van = Mailadres::lees(van).context("het e-mailadres van de afzender klopt niet")?;
    let wachtwoord = mail.smtp_wachtwoord.as_ref().or(in_bestand.wachtwoord_bestand.as_ref());
    let wachtwoord = wachtwoord.map(|pad| lees_geheim(pad)).transpose()?;
    let server = Mailserver::lees(server, wachtwoord, in_bestand.certificaat.as_deref())?;
    let afzender = Afzender::nieuw(van, in_bestand.naam.as_deref(), in_bestand.plek.as_deref())?;
    let uren = match (in_bestand.vanaf_uur, in_bestand.tot_uur) {
        (None, None) => Bezorguren::OVERDAG,
        (van, tot) => Bezorguren::nieuw(van.unwrap_or(9), tot.unwrap_or(18))?,
    };
    Ok(Some(Post::nieuw(Postbode::naar_server(afzender, server), uren)))
}

fn lees_geheim(pad: &Path) -> anyhow::Result<SecretString> {
    let tekst = std::fs::read_to_string(pad)
        .with_context(|| format!("het wachtwoord van de mailserver in {} is niet te lezen", pad.display()))?;
    Ok(SecretString::from(tekst.trim_end_matches(['\r', '\n'])))
}

/// Messages as files in a folder, at any hour: for a demonstration.
pub fn naar_map(map: &Path) -> anyhow::Result<Post> {
    let van = Mailadres::lees("berichten@demonstratie.invalid")?;
    Ok(Post::nieuw(Postbode::naar_map(Afzender::nieuw(van, None, None)?, map), Bezorguren::ALTIJD))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    fn mail(smtp: &str) -> Mail {
        Mail { smtp: Some(smtp.to_owned()), smtp_wachtwoord: None, van: Some("post@voorbeeld.nl".to_owned()) }
    }

    fn fout(mail: &Mail, instellingen: Option<&Mailinstellingen>) -> String {
        format!("{:#}", post(mail, instellingen).err().unwrap())
    }

    #[test]
    fn without_a_mail_server_there_are_no_messages_and_that_is_no_fault() {
        assert!(post(&Mail::default(), None).unwrap().is_none());
        assert!(post(&mail("smtp://127.0.0.1:2525"), None).unwrap().is_some());
    }

    #[test]
    fn a_weak_or_half_setting_is_refused_with_what_to_do() {
        let onbeveiligd = fout(&mail("smtp://mail.voorbeeld.nl?tls=geen"), None);
        assert!(onbeveiligd.contains("smtps://"), "{onbeveiligd}");
        let geheim = fout(&mail("smtps://post:geheim@mail.voorbeeld.nl"), None);
        assert!(geheim.contains("bestand") && !geheim.contains("geheim@"), "{geheim}");
        let geen_afzender = Mail { van: None, ..mail("smtp://127.0.0.1") };
        assert!(fout(&geen_afzender, None).contains("--mail-van"));
        let geen_server = Mail { smtp: None, ..mail("") };
        assert!(fout(&geen_server, None).contains("--smtp"));
        let uren: Mailinstellingen = toml::from_str("vanaf_uur = 20\ntot_uur = 8").unwrap();
        assert!(fout(&mail("smtp://127.0.0.1"), Some(&uren)).contains("uren"));
    }

    #[test]
    fn the_settings_hold_no_password() {
        let fout = toml::from_str::<Mailinstellingen>("wachtwoord = \"x\"").unwrap_err().to_string();
        assert!(fout.contains("wachtwoord_bestand"), "{fout}");
        let map = tempfile::tempdir().unwrap();
        let pad = map.path().join("geheim");
        std::fs::write(&pad, "zeg het niet\n").unwrap();
        let alles = format!(
            "server = \"smtp://post@127.0.0.1\"\nvan = \"post@voorbeeld.nl\"\nwachtwoord_bestand = \"{}\"",
            pad.display()
        );
        let instellingen: Mailinstellingen = toml::from_str(&alles).unwrap();
        assert!(post(&Mail::default(), Some(&instellingen)).unwrap().is_some());
    }
}
