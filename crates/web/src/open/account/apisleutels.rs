//! Keys with which another system acts for somebody, in one pet and for at most a year.

use super::{ACCOUNT, API_SLEUTELS, kop, kruimels, melding, wachtwoordveld};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar};
use crate::vorm::{
    Bericht, Bevestiging, Datumveld, Gegevenslijst, Invoerdatum, Keuze, Keuzelijst, Kolom, Kop, Kruimel,
    Label, Leeg, Stand, Status, Tabel, Tekstveld, Toon, alinea, knoplink, kort, link,
};
use axum::extract::Path;
use jiff::{ToSpan, civil::Date};
use maud::{Markup, Render as _, html};
use naast_domain::context::dag_in_nederland;
use naast_service::{
    Account,
    account::{ApiSleutel, NieuweApiSleutel, Wachtwoord},
};
use uuid::Uuid;

/// How a key stands on `op`.
pub(crate) fn stand(sleutel: &ApiSleutel, op: Date) -> Markup {
    if sleutel.ingetrokken.is_some() {
        html! { (Status::new(Stand::Neutraal, "ingetrokken")) }
    } else if sleutel.is_geldig_op(op) {
        html! { "tot en met " (kort(sleutel.tot)) }
    } else {
        html! { (Status::new(Stand::LetOp, "verlopen")) }
    }
}

/// In which function a key acts.
pub(crate) fn functie(sleutel: &ApiSleutel) -> String {
    let pet = &sleutel.pet.pet;
    [pet.functie.naam(), ", ", &pet.organisatie.naam].concat()
}

/// The keys of an account; `weg` says where one is withdrawn.
pub(crate) fn tabel(account: &Account, vandaag: Date, weg: impl Fn(&ApiSleutel) -> String) -> Markup {
    let kolommen = ["Naam", "Functie", "Geldt", "Laatst gebruikt", "Doen"].map(Kolom::tekst).to_vec();
    let rijen = account.apisleutels().iter().rev().map(|sleutel| {
        let doen = html! {
            @if sleutel.is_geldig_op(vandaag) {
                (link(&weg(sleutel), html! { "Intrekken" span class="naast-sr" { ": " (sleutel.naam) } }))
            } @else { "–" }
        };
        let gebruikt = html! {
            @match sleutel.laatst_gebruikt { Some(dag) => (kort(dag)), None => "nog niet" }
        };
        vec![html! { (sleutel.naam) }, html! { (functie(sleutel)) }, stand(sleutel, vandaag), gebruikt, doen]
    });
    Tabel::new("API-sleutels", kolommen).stil_bijschrift().rijen(rijen).render()
}

/// The page.
pub(in crate::open) async fn toon(bezoek: Bezoek) -> Antwoord {
    pagina(&bezoek, &Invoer::default(), &Melding::Geen)
}

/// Makes one and shows it, this once.
pub(in crate::open) async fn maak(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let naam = lezer.kort("naam");
    let pet = lezer.keuze("pet", |nummer| nummer.parse().ok(), "Kies een van uw functies.");
    let tot = lezer.datum("tot");
    let gevraagd = naam.zip(pet).zip(tot);
    let nieuw = match lezer.klaar(gevraagd.map(|((naam, pet), tot)| NieuweApiSleutel { naam, pet, tot })) {
        Ok(nieuw) => nieuw,
        Err(fouten) => return pagina(&bezoek, &invoer, &Melding::Fouten(fouten)),
    };
    let opdracht = bezoek.opdrachtnummer(&invoer)?.0;
    let wachtwoord = Wachtwoord::getypt(invoer.een("wachtwoord"));
    let naam = nieuw.naam.to_string();
    match bezoek.dienst().maak_apisleutel(bezoek.sessie(), opdracht, &wachtwoord, nieuw).await {
        Ok(sleutel) => toon_eenmalig(&bezoek, &naam, sleutel.as_deref()),
        Err(fout) => pagina(&bezoek, &invoer, &melding(fout)?),
    }
}

fn toon_eenmalig(bezoek: &Bezoek, naam: &str, sleutel: Option<&str>) -> Antwoord {
    let melding = Melding::Geen;
    let pagina = bezoek.werkpagina("Uw nieuwe API-sleutel", ACCOUNT, &melding).kruimels(pad()).inhoud_met(|primair| {
        html! {
            @if let Some(sleutel) = sleutel {
                (Bericht::new(Toon::Waarschuwing, alinea("Dit is de enige keer dat u hem ziet. Zet hem meteen in het andere systeem. Niet in een mail of een document.")).kop("Bewaar deze sleutel nu"))
                (Gegevenslijst::new()
                    .regel("Naam", naam)
                    .regel("Sleutel", html! { code class="naast-code" { (sleutel) } }))
                (alinea("Wie deze sleutel heeft, ziet en doet wat u ziet en doet. Bent u hem kwijt, of zag iemand anders hem? Trek hem dan in."))
            } @else {
                (alinea("Dit formulier is al verstuurd. De sleutel is één keer getoond. Is hij weg? Trek hem in en maak een nieuwe."))
            }
            div class="naast-knoppen" { (primair.link(API_SLEUTELS, "Ik heb hem bewaard")) }
        }
    });
    antwoord(pagina, &melding)
}

/// Really withdraw?
pub(in crate::open) async fn vraag_intrekken(bezoek: Bezoek, Path(id): Path<Uuid>) -> Antwoord {
    intrekpagina(&bezoek, id, &Melding::Geen)
}

/// Withdraws.
pub(in crate::open) async fn trek_in(bezoek: Bezoek, Path(id): Path<Uuid>, invoer: Invoer) -> Antwoord {
    let opdracht = bezoek.opdrachtnummer(&invoer)?.0;
    match bezoek.dienst().trek_apisleutel_in(bezoek.sessie(), opdracht, id).await {
        Ok(()) => Ok(klaar(API_SLEUTELS, "verwijderd")),
        Err(fout) => intrekpagina(&bezoek, id, &melding(fout)?),
    }
}

fn intrekpagina(bezoek: &Bezoek, id: Uuid, melding: &Melding) -> Antwoord {
    let account = bezoek.sessie().account();
    let sleutel =
        account.apisleutels().iter().find(|sleutel| sleutel.id == id).ok_or(Paginafout::NietGevonden)?;
    let actie = weg(sleutel);
    let mut bevestiging = Bevestiging::new(&actie, gevolg(), "Ja, trek deze sleutel in", API_SLEUTELS)
        .velden(Gegevenslijst::new().regel("Naam", sleutel.naam.as_str()).regel("Functie", functie(sleutel)));
    for (naam, waarde) in bezoek.verborgen_velden() {
        bevestiging = bevestiging.verborgen(naam, waarde);
    }
    let pagina =
        bezoek.werkpagina("API-sleutel intrekken", ACCOUNT, melding).kruimels(pad()).inhoud(bevestiging);
    antwoord(pagina, melding)
}

/// What happens then.
pub(crate) fn gevolg() -> &'static str {
    "het andere systeem komt er meteen niet meer in met deze sleutel. Dat is niet terug te draaien; een nieuwe maken kan wel."
}

fn weg(sleutel: &ApiSleutel) -> String {
    [API_SLEUTELS, "/", &sleutel.id.to_string(), "/intrekken"].concat()
}

fn pad() -> Vec<Kruimel<'static>> {
    let mut pad = kruimels();
    pad.push(Kruimel { tekst: "API-sleutels", href: API_SLEUTELS });
    pad
}

fn pagina(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let account = bezoek.sessie().account();
    let vandaag = dag_in_nederland(bezoek.dienst().klok().nu());
    let pagina = bezoek
        .werkpagina("API-sleutels", ACCOUNT, melding)
        .kruimels(kruimels())
        .inleiding("Met een API-sleutel werkt een ander systeem namens u in Naast. Alles wat het doet, staat op uw naam.")
        .inhoud_met(|primair| {
            html! {
                section aria-labelledby="sleutels" {
                    (kop("sleutels", "Uw sleutels"))
                    @if account.apisleutels().is_empty() {
                        (Leeg::new("Nog geen sleutels", "Maak er alleen een als een ander systeem van uw organisatie met Naast moet werken. Vraag het anders eerst aan uw beheerder.").niveau(Kop::H3))
                    } @else { (tabel(account, vandaag, weg)) }
                }
                section aria-labelledby="nieuw" {
                    (kop("nieuw", "Nieuwe sleutel"))
                    (bezoek.formulier(API_SLEUTELS, velden(account, vandaag, invoer, melding), primair.knop("Maak de sleutel")).onbewaakt())
                }
                (knoplink("/api/v1/openapi.json", "Beschrijving van de API"))
            }
        });
    antwoord(pagina, melding)
}

fn velden(account: &Account, vandaag: Date, invoer: &Invoer, melding: &Melding) -> Markup {
    let fout = |naam| melding.fouten().bij(naam);
    let petten: Vec<(String, String)> = account
        .petten
        .iter()
        .enumerate()
        .filter(|(_, pet)| !pet.pet.functie.nooit_inhoud())
        .map(|(nummer, pet)| {
            (nummer.to_string(), [pet.pet.functie.naam(), ", ", &pet.pet.organisatie.naam].concat())
        })
        .collect();
    let keuzes = petten.iter().map(|(nummer, naam)| Keuze::new(nummer, naam)).collect();
    let enige = if let [(nummer, _)] = petten.as_slice() { nummer.as_str() } else { "" };
    let over_een_jaar = vandaag.saturating_add(1.year());
    let tot: Invoerdatum<'_> = if invoer.is_leeg() { over_een_jaar.into() } else { invoer.datum("tot") };
    html! {
        (Tekstveld::new("naam", Label("Voor welk systeem?")).waarde(invoer.een("naam")).fout(fout("naam"))
            .uitleg("Waar u hem aan herkent. Geen gegevens van gezinnen."))
        (Keuzelijst::new("pet", Label("In welke functie?"), keuzes).gekozen(invoer.of("pet", enige)).fout(fout("pet"))
            .uitleg("Die ligt vast: voor een andere functie maakt u een andere sleutel."))
        (Datumveld::new("tot", Label("Geldt tot en met")).waarde(tot).fout(fout("tot"))
            .uitleg("Ten hoogste één jaar."))
        @if account.heeft_wachtwoord() { (wachtwoordveld(fout("wachtwoord"))) }
    }
}

/// The way to these pages, from the overview.
pub(in crate::open) fn deel(bezoek: &Bezoek) -> Markup {
    let account = bezoek.sessie().account();
    let vandaag = dag_in_nederland(bezoek.dienst().klok().nu());
    let geldig = account.apisleutels().iter().filter(|sleutel| sleutel.is_geldig_op(vandaag)).count();
    html! {
        section aria-labelledby="api" {
            (kop("api", "Andere systemen"))
            (Gegevenslijst::new().regel("API-sleutels die gelden", geldig))
            div class="naast-knoppen" { (knoplink(API_SLEUTELS, "API-sleutels bekijken")) }
        }
    }
}
