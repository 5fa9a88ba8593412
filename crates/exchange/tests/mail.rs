//! Messages over a real line: what goes over it, to whom, and what is known when something goes wrong.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use jiff::Timestamp;
use naast_exchange::mail::{
    Afzender, Mailadres, Mailserver, ONDERWERP, Postbode, Postfout, Serverfout,
    proef::{Dwars, Proefserver},
};
use secrecy::SecretString;
use std::{collections::BTreeSet, path::Path, process::Command};
use uuid::Uuid;

fn adres(tekst: &str) -> Mailadres {
    Mailadres::lees(tekst).unwrap()
}

fn afzender(plek: Option<&str>) -> Afzender {
    Afzender::nieuw(adres("post@bericht.example"), None, plek).unwrap()
}

fn moment() -> Timestamp {
    "2026-03-02T09:05:07Z".parse().unwrap()
}

fn postbode(server: &Proefserver) -> Postbode {
    Postbode::naar_server(afzender(None), Mailserver::lees(&server.url(), None, None).unwrap())
}

async fn stuur(postbode: &Postbode, aan: &str) -> Result<(), Postfout> {
    postbode.bied_aan(&adres(aan), moment(), Uuid::new_v4()).await?.lever_af().await
}

fn als_tekst(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[tokio::test]
async fn d_58_a_message_says_that_something_waits_and_nothing_else() {
    let server = Proefserver::start().await;
    stuur(&postbode(&server), "anna@voorbeeld.nl").await.unwrap();
    let [(aan, bytes)] = <[_; 1]>::try_from(server.berichten()).unwrap();
    assert_eq!(aan, "anna@voorbeeld.nl");
    let bericht = als_tekst(&bytes);
    let (koppen, tekst) = bericht.split_once("\r\n\r\n").unwrap();
    let namen: BTreeSet<&str> =
        koppen.lines().filter_map(|regel| regel.split_once(": ")).map(|(n, _)| n).collect();
    let verwacht = BTreeSet::from([
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "Auto-Submitted",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
    ]);
    assert_eq!(namen, verwacht, "een kop die niets te zeggen heeft, zegt iets");
    assert!(koppen.contains(&format!("Subject: {ONDERWERP}\r\n")), "{koppen}");
    assert!(koppen.contains("From: Berichten <post@bericht.example>\r\n"), "{koppen}");
    assert!(koppen.contains("Auto-Submitted: auto-generated\r\n"), "{koppen}");
    assert_eq!(tekst.trim_end(), afzender(None).tekst().trim_end());
    // Not what it is, not where it is, not about when: the moment of sending is the only date.
    for verraad in ["Naast", "dossier", "gezin", "kind", "jeugd", "veilig", "http", "www", "2026"] {
        assert!(!tekst.to_lowercase().contains(&verraad.to_lowercase()), "‘{verraad}’ staat in: {tekst}");
    }
}

#[tokio::test]
async fn d_58_every_message_to_an_address_has_the_same_length_and_differs_in_its_mark_and_moment_only() {
    let server = Proefserver::start().await;
    let postbode = postbode(&server);
    for later in [0, 3_600, 9 * 86_400] {
        let moment = moment() + jiff::SignedDuration::from_secs(later);
        let aangeboden =
            postbode.bied_aan(&adres("anna@voorbeeld.nl"), moment, Uuid::new_v4()).await.unwrap();
        aangeboden.lever_af().await.unwrap();
    }
    let berichten: Vec<String> = server.berichten().iter().map(|(_, bytes)| als_tekst(bytes)).collect();
    assert_eq!(berichten.len(), 3);
    let kaal = |bericht: &str| -> Vec<String> {
        let vast = |regel: &&str| !regel.starts_with("Date: ") && !regel.starts_with("Message-ID: ");
        bericht.lines().filter(vast).map(str::to_owned).collect()
    };
    for bericht in &berichten {
        assert_eq!(bericht.len(), berichten[0].len());
        assert_eq!(kaal(bericht), kaal(&berichten[0]));
    }
}

#[tokio::test]
async fn the_conversation_names_the_domain_of_the_sender_and_ends_politely() {
    let server = Proefserver::start().await;
    stuur(&postbode(&server), "anna@voorbeeld.nl").await.unwrap();
    let gesprek = &server.gesprekken()[0];
    let gezegd: Vec<&str> = gesprek.gezegd.iter().map(String::as_str).collect();
    assert_eq!(
        gezegd,
        [
            "EHLO bericht.example",
            "MAIL FROM:<post@bericht.example>",
            "RCPT TO:<anna@voorbeeld.nl>",
            "DATA",
            "QUIT"
        ]
    );
}

#[tokio::test]
async fn a_line_that_begins_with_a_dot_arrives_as_it_was_written() {
    assert!(
        Afzender::nieuw(adres("post@bericht.example"), None, Some("x.\r\n.\r\n")).is_err(),
        "twee regels"
    );
    let server = Proefserver::start().await;
    // A letter beyond ASCII makes the text wrapped at 76 characters: somewhere in so many dots a new line begins.
    let plek = ["é", &".".repeat(79)].concat();
    let weg = Mailserver::lees(&server.url(), None, None).unwrap();
    let postbode = Postbode::naar_server(afzender(Some(&plek)), weg);
    stuur(&postbode, "anna@voorbeeld.nl").await.unwrap();
    let bericht = als_tekst(&server.berichten()[0].1);
    assert!(bericht.lines().any(|regel| regel.starts_with('.')), "{bericht}");
    let een_regel = bericht.replace("=\r\n", "").replace("=C3=A9", "é");
    assert!(een_regel.contains(&[" op ", &plek, ".\r\n"].concat()), "{een_regel}");
}

#[tokio::test]
async fn with_a_name_and_a_password_the_server_is_logged_in_to() {
    let server = Proefserver::start().await;
    let url = server.url().replace("//", "//post%40bericht.example@");
    let geheim = SecretString::from("zeg het niet");
    let ingelogd = Mailserver::lees(&url, Some(geheim), None).unwrap();
    assert!(!format!("{ingelogd:?}").contains("post"), "geen naam in een logboek");
    let postbode = Postbode::naar_server(afzender(None), ingelogd);
    stuur(&postbode, "anna@voorbeeld.nl").await.unwrap();
    // base64 of \0post@bericht.example\0zeg het niet
    let gezegd = server.gesprekken()[0].na("AUTH PLAIN").unwrap().to_owned();
    assert_eq!(gezegd, "AHBvc3RAYmVyaWNodC5leGFtcGxlAHplZyBoZXQgbmlldA==");
    server.dwars("AUTH", Dwars::Code(535));
    let fout = stuur(&postbode, "anna@voorbeeld.nl").await.unwrap_err();
    assert_eq!(fout, Postfout::Aanmelding(535));
    assert!(fout.geldt_voor_alles());
}

#[tokio::test]
async fn what_the_server_says_decides_whether_to_try_again_and_nothing_of_it_is_repeated() {
    let server = Proefserver::start().await;
    let postbode = postbode(&server);
    let gevallen = [
        ("MAIL", Dwars::Code(451), Postfout::Later(451), false),
        ("MAIL", Dwars::Code(550), Postfout::Afzender(550), true),
        ("RCPT", Dwars::Code(450), Postfout::Later(450), false),
        ("RCPT", Dwars::Code(550), Postfout::Adres(550), false),
        ("RCPT", Dwars::Weg, Postfout::Onbereikbaar, true),
        ("DATA", Dwars::Code(452), Postfout::Later(452), false),
        ("DATA", Dwars::Weg, Postfout::Onbereikbaar, true),
        (".", Dwars::Code(451), Postfout::Later(451), false),
        (".", Dwars::Code(554), Postfout::Later(554), false),
        // The message was sent and the line broke: only the server knows.
        (".", Dwars::Weg, Postfout::Onzeker, false),
    ];
    for (woord, hoe, verwacht, voor_alles) in gevallen {
        server.gewoon();
        server.dwars(woord, hoe);
        let fout = stuur(&postbode, "anna@voorbeeld.nl").await.unwrap_err();
        assert_eq!((fout, fout.geldt_voor_alles()), (verwacht, voor_alles), "{woord} {hoe:?}");
        assert!(!fout.to_string().contains("anna") && !fout.to_string().contains("zo is het"), "{fout}");
    }
    assert!(server.berichten().is_empty());
    server.gewoon();
    stuur(&postbode, "anna@voorbeeld.nl").await.unwrap();
    assert_eq!(server.berichten().len(), 1);
}

#[tokio::test]
async fn a_message_that_was_only_offered_is_not_sent() {
    let server = Proefserver::start().await;
    let postbode = postbode(&server);
    let anna = adres("anna@voorbeeld.nl");
    let bied_aan = || postbode.bied_aan(&anna, moment(), Uuid::new_v4());
    bied_aan().await.unwrap().trek_terug().await;
    drop(bied_aan().await.unwrap());
    assert!(server.berichten().is_empty());
    assert!(server.gesprekken().iter().all(|gesprek| gesprek.na("DATA").is_none()));
}

#[tokio::test]
async fn a_server_that_is_not_there_is_said_to_be_so() {
    let server = Proefserver::start().await;
    let postbode = postbode(&server);
    drop(server);
    tokio::task::yield_now().await;
    assert_eq!(stuur(&postbode, "anna@voorbeeld.nl").await, Err(Postfout::Onbereikbaar));
}

#[test]
fn nothing_goes_in_the_clear_to_another_machine() {
    let fout = Mailserver::lees("smtp://mail.voorbeeld.nl?tls=geen", None, None).unwrap_err();
    assert!(matches!(fout, Serverfout::Onbeveiligd), "{fout:?}");
    assert!(fout.to_string().contains("smtps://"), "{fout}");
    for hier in ["smtp://localhost:2525", "smtp://127.0.0.1", "smtp://[::1]:25?tls=geen"] {
        Mailserver::lees(hier, None, None).unwrap();
    }
}

#[test]
fn a_setting_that_cannot_be_right_says_what_to_write() {
    let geheim = || Some(SecretString::from("x"));
    let fout = |url: &str, wachtwoord| Mailserver::lees(url, wachtwoord, None).unwrap_err();
    assert!(matches!(fout("smtps://post:geheim@mail.voorbeeld.nl", None), Serverfout::WachtwoordInAdres));
    assert!(matches!(fout("smtps://post@mail.voorbeeld.nl", None), Serverfout::Half));
    assert!(matches!(fout("smtps://mail.voorbeeld.nl", geheim()), Serverfout::Half));
    for url in ["mail.voorbeeld.nl", "http://mail.voorbeeld.nl", "smtps://", "smtp://a.nl?tls=misschien"] {
        assert!(matches!(fout(url, None), Serverfout::Adres), "{url}");
    }
}

#[tokio::test]
async fn a_server_that_offers_no_secret_line_gets_no_address() {
    // The name is of this machine, but is asked to be spoken to in secret.
    let server = Proefserver::start().await;
    let url = format!("smtp://localhost:{}?tls=starttls", server.poort());
    let postbode = Postbode::naar_server(afzender(None), Mailserver::lees(&url, None, None).unwrap());
    assert_eq!(stuur(&postbode, "anna@voorbeeld.nl").await, Err(Postfout::Onbeveiligd));
    assert!(server.gesprekken().iter().all(|gesprek| gesprek.na("RCPT").is_none()));
}

/// A certificate for `localhost` that vouches for itself, and its key.
fn certificaat(map: &Path) -> Option<(Vec<u8>, Vec<u8>)> {
    let (wie, sleutel) = (map.join("server.crt"), map.join("server.key"));
    let gelukt = Command::new("openssl")
        .args([
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
            "-days",
            "2",
        ])
        .args(["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE", "-keyout"])
        .arg(&sleutel)
        .arg("-out")
        .arg(&wie)
        .output();
    match gelukt {
        Ok(uitvoer) if uitvoer.status.success() => {
            Some((std::fs::read(wie).ok()?, std::fs::read(sleutel).ok()?))
        }
        _ => {
            assert!(std::env::var_os("CI").is_none(), "openssl is not installed");
            eprintln!("\n=== OVERGESLAGEN: openssl is niet geïnstalleerd ===\n");
            None
        }
    }
}

#[tokio::test]
async fn a_secret_line_is_trusted_by_its_certificate_only() {
    let map = tempfile::tempdir().unwrap();
    let Some((wie, sleutel)) = certificaat(map.path()) else { return };
    let server = Proefserver::met_tls(&wie, &sleutel).await;
    let url = |naam: &str| format!("smtp://post@{naam}:{}?tls=starttls", server.poort());
    let met = |url: &str, vertrouwd: Option<&Path>| {
        let geheim = Some(SecretString::from("zeg het niet"));
        Postbode::naar_server(afzender(None), Mailserver::lees(url, geheim, vertrouwd).unwrap())
    };
    let vertrouwd = map.path().join("server.crt");
    stuur(&met(&url("localhost"), Some(&vertrouwd)), "anna@voorbeeld.nl").await.unwrap();
    let gesprek = &server.gesprekken()[0];
    assert!(gesprek.geheim && gesprek.bericht.is_some(), "{gesprek:?}");
    // Somebody else's certificate, and the right one under another name: not a word, not a password.
    for (url, vertrouwd) in [(url("localhost"), None), (url("127.0.0.1"), Some(vertrouwd.as_path()))] {
        assert_eq!(stuur(&met(&url, vertrouwd), "anna@voorbeeld.nl").await, Err(Postfout::Onbeveiligd));
        let laatste = server.gesprekken().pop().unwrap();
        assert!(laatste.na("AUTH").is_none() && laatste.na("RCPT").is_none(), "{laatste:?}");
    }
}

#[tokio::test]
async fn a_demonstration_writes_messages_in_a_folder() {
    let map = tempfile::tempdir().unwrap();
    let postbode = Postbode::naar_map(afzender(None), map.path().join("berichten"));
    stuur(&postbode, "anna@voorbeeld.nl").await.unwrap();
    let [bestand] = <[_; 1]>::try_from(
        std::fs::read_dir(map.path().join("berichten"))
            .unwrap()
            .map(|een| een.unwrap().path())
            .collect::<Vec<_>>(),
    )
    .unwrap();
    assert_eq!(bestand.extension().unwrap(), "eml");
    assert!(!bestand.to_string_lossy().contains("anna"), "geen naam in de naam van een bestand");
    assert!(std::fs::read_to_string(&bestand).unwrap().contains(ONDERWERP));
    let nergens = Postbode::naar_map(afzender(None), bestand.join("hier"));
    let fout = stuur(&nergens, "anna@voorbeeld.nl").await.unwrap_err();
    assert!(matches!(fout, Postfout::Map(_)), "{fout}");
}
