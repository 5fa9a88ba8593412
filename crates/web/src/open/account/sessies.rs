//! Where one is logged in.

use super::{ACCOUNT, OVERAL, SESSIE, in_nederland, kop, kruimels};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, bezoek::antwoord, klaar};
use crate::open::inloggen::zonder_sessie;
use crate::vorm::{Bevestiging, Knop, Kolom, Stand, Status, Tabel, naar_bevestiging};
use maud::{Markup, html};
use naast_service::account::Apparaatsessie;

/// The part of the overview.
pub(in crate::open) fn lijst(bezoek: &Bezoek, sessies: &[Apparaatsessie]) -> Markup {
    let kolommen = vec![
        Kolom::tekst("Apparaat"),
        Kolom::tekst("Ingelogd"),
        Kolom::tekst("Laatst gebruikt"),
        Kolom::tekst("Doen"),
    ];
    let tabel =
        Tabel::new("Waar u bent ingelogd", kolommen).stil_bijschrift().rijen(sessies.iter().map(|sessie| {
            let naam = apparaat(&sessie.apparaat);
            let doen = if sessie.deze {
                html! { (Status::new(Stand::Goed, "dit apparaat")) }
            } else {
                let knop = Knop::new("Beëindigen").licht().over(&naam);
                bezoek.knopformulier(SESSIE, &[("sessie", sessie.kenmerk.clone())], knop)
            };
            vec![html! { (naam) }, in_nederland(sessie.begonnen), in_nederland(sessie.laatst), doen]
        }));
    html! {
        section aria-labelledby="sessies" {
            (kop("sessies", "Waar u bent ingelogd"))
            p class="nl-paragraph" { "Herkent u iets niet? Beëindig het, en verander daarna uw wachtwoord." }
            (tabel)
            div class="naast-knoppen" { (naar_bevestiging(OVERAL, "Overal uitloggen")) }
        }
    }
}

/// Ends one.
pub(in crate::open) async fn beeindig(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    bezoek.dienst().beeindig_sessie(bezoek.sessie(), invoer.een("sessie")).await?;
    Ok(klaar(ACCOUNT, "verwijderd"))
}

/// Really everywhere?
pub(in crate::open) async fn vraag_overal(bezoek: Bezoek) -> Antwoord {
    let melding = Melding::Geen;
    let mut bevestiging = Bevestiging::new(
        OVERAL,
        "u wordt op alle apparaten uitgelogd, ook op dit apparaat. Wat nog niet is opgeslagen, gaat verloren.",
        "Ja, log overal uit",
        ACCOUNT,
    );
    for (naam, waarde) in bezoek.verborgen_velden() {
        bevestiging = bevestiging.verborgen(naam, waarde);
    }
    let pagina =
        bezoek.werkpagina("Overal uitloggen", ACCOUNT, &melding).kruimels(kruimels()).inhoud(bevestiging);
    antwoord(pagina, &melding)
}

/// Yes.
pub(in crate::open) async fn overal(bezoek: Bezoek) -> Antwoord {
    bezoek.dienst().meld_overal_af(bezoek.sessie()).await?;
    Ok(zonder_sessie(&bezoek))
}

/// "Firefox op Windows", from how a browser names itself.
fn apparaat(naam: &str) -> String {
    let zoek = |lijst: &[(&str, &'static str)]| {
        lijst.iter().find(|(teken, _)| naam.contains(teken)).map(|(_, gewoon)| *gewoon)
    };
    // The order matters: browsers call themselves by the names of others too.
    let browser = zoek(&[
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox", "Firefox"),
        ("Chrom", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let systeem = zoek(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ]);
    match (browser, systeem) {
        (Some(browser), Some(systeem)) => [browser, " op ", systeem].concat(),
        (Some(alleen), None) | (None, Some(alleen)) => alleen.to_owned(),
        (None, None) => "Onbekend apparaat".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_named_as_people_name_it() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0";
        assert_eq!(apparaat(edge), "Edge op Windows");
        assert_eq!(
            apparaat("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/604.1"),
            "Safari op iPhone"
        );
        assert_eq!(apparaat("curl"), "Onbekend apparaat");
    }
}
