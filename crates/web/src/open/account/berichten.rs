//! Messages for a professional: that a term runs out, that the family said something. Without content, and off until chosen.

use super::{ACCOUNT, BERICHTEN, BERICHTEN_CODE, kruimels, melding};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, Paginafout, bezoek::antwoord, klaar};
use crate::open::berichtwens;
use crate::vorm::{
    Kaart, Keuze, Knop, Kop, Label, Leeg, Optiegroep, Primair, Soort, Tekstveld, Vinkjes, alinea, knoplink,
    kort,
};
use maud::{Markup, Render, html};
use naast_service::{
    Berichtkeuze, TeBevestigen,
    account::{Berichtsoort, Zending, Zendingstand},
};

/// The way to the page, on the overview.
pub(super) fn deel(bezoek: &Bezoek) -> Markup {
    html! {
        @if bezoek.dienst().kan_berichten_kiezen(bezoek.sessie()) {
            (Kaart::new("Berichten per mail", html! {
                (alinea("Een mail zonder inhoud als er iets op u wacht. U krijgt niets, tenzij u daar zelf voor kiest."))
                div class="naast-knoppen" { (knoplink(BERICHTEN, "Zelf kiezen")) }
            }))
        }
    }
}

/// The page.
pub(in crate::open) async fn toon(bezoek: Bezoek) -> Antwoord {
    pagina(&bezoek, &Invoer::default(), &Melding::Geen).await
}

async fn zie(bezoek: &Bezoek) -> Result<Berichtkeuze, Paginafout> {
    if bezoek.gezin().is_ok() {
        return Err(Paginafout::NietGevonden);
    }
    bezoek.dienst().berichtkeuze(bezoek.sessie()).await?.ok_or(Paginafout::NietGevonden)
}

async fn pagina(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let keuze = zie(bezoek).await?;
    let pagina = bezoek
        .werkpagina("Berichten per mail", ACCOUNT, melding)
        .kruimels(kruimels())
        .inleiding("Kies zelf of u een mail krijgt als er iets op u wacht. Tot u dat kiest, sturen we niets.")
        .inhoud_met(|primair| {
            // As long as a code is waited for, typing it is what there is to do.
            let (code, opslaan) = match &keuze.te_bevestigen {
                Some(wacht) => {
                    (bevestigen(bezoek, wacht, invoer, melding, primair), Knop::new("Opslaan").render())
                }
                None => (Markup::default(), primair.knop("Opslaan")),
            };
            html! {
                (code)
                (bezoek.formulier(BERICHTEN, velden(&keuze, invoer, melding), opslaan))
                (uitleg(&keuze))
                (verstuurd(&keuze.zendingen))
            }
        });
    antwoord(pagina, melding)
}

const fn over(soort: Berichtsoort) -> &'static str {
    match soort {
        Berichtsoort::Termijnen => "Als een termijn die op mij wacht bijna afloopt, en op de laatste dag",
        Berichtsoort::Gezin => "Als een gezin iets zei sinds ik laatst keek",
        Berichtsoort::Zelf | Berichtsoort::Kinderen | Berichtsoort::Namens => "Als er iets op mij wacht",
    }
}

fn velden(keuze: &Berichtkeuze, invoer: &Invoer, melding: &Melding) -> Markup {
    let (bekend, waarover) = berichtwens::bekend(keuze);
    let gekozen = invoer.of("berichten", if bekend.is_empty() { "nee" } else { "ja" });
    let aangevinkt = berichtwens::aangevinkt(invoer, &waarover);
    let soorten = keuze.soorten.iter().map(|soort| Keuze::new(soort.code(), over(*soort))).collect();
    let erbij = html! {
        (Tekstveld::new("adres", Label("E-mailadres")).soort(Soort::Email).waarde(invoer.of("adres", bekend))
            .uitleg("Alleen nodig als u ja kiest. Neem het adres van uw werk.").fout(melding.fouten().bij("adres")).vrij())
        (Vinkjes::new("waarover", Label("Waarvan wilt u een mail?"), soorten)
            .gekozen(aangevinkt.iter().map(String::as_str)).vrij().fout(melding.fouten().bij("waarover")))
    };
    let keuzes = vec![
        Keuze::new("nee", "Nee, stuur mij niets"),
        Keuze::new("ja", "Ja, stuur mij een mail").met_velden(erbij),
    ];
    html! { (Optiegroep::new("berichten", Label("Wilt u een mail als er iets op u wacht?"), keuzes).gekozen(gekozen)) }
}

/// The code that shows whose mailbox it is, as long as one is waited for.
fn bevestigen(
    bezoek: &Bezoek,
    wacht: &TeBevestigen,
    invoer: &Invoer,
    melding: &Melding,
    primair: Primair,
) -> Markup {
    let velden = html! {
        (Tekstveld::new("code", Label("Code van zes cijfers")).soort(Soort::Code).waarde(invoer.een("code")).fout(melding.fouten().bij("code")))
    };
    html! {
        (Kaart::new("Vul de code uit de mail in", html! {
            p class="nl-paragraph" { "Er gaat een mail met een code naar " (wacht.adres) ". Zonder die code gaat er niets anders naar dit adres." }
            p class="naast-bijschrift" { "De code geldt tot " (super::in_nederland(wacht.tot)) }
            (bezoek.formulier(BERICHTEN_CODE, velden, primair.knop("Code bevestigen")))
            (bezoek.knopformulier(BERICHTEN, &berichtwens::velden(wacht), Knop::new("Stuur een nieuwe code").licht()))
        }))
    }
}

/// What a message looks like, and how often there is one.
fn uitleg(keuze: &Berichtkeuze) -> Markup {
    let (onderwerp, tekst) = &keuze.voorbeeld;
    let regels = tekst.split("\r\n\r\n").map(|alinea| alinea.replace("\r\n", " "));
    html! {
        (Kaart::new("Zo ziet elke mail eruit", html! {
            (alinea("De mail is altijd precies hetzelfde: geen gezin, geen naam, en niet waar het over gaat. Er komt hooguit één mail op een dag."))
            div class="naast-kaart" {
                p class="nl-paragraph" { strong { (onderwerp) } }
                @for regel in regels { p class="nl-paragraph" { (regel) } }
            }
        }))
    }
}

/// What was sent, newest first.
fn verstuurd(zendingen: &[Zending]) -> Markup {
    let hoe = |zending: &Zending| match zending.stand {
        Zendingstand::Verstuurd => "verstuurd.",
        Zendingstand::Onzeker => "misschien aangekomen. De verbinding viel weg.",
        Zendingstand::Teruggekomen => "niet aangekomen. Klopt uw e-mailadres nog?",
    };
    html! {
        section aria-labelledby="verstuurd" {
            h2 class="nl-heading nl-heading--level-2" id="verstuurd" { "Wat er is verstuurd" }
            @if zendingen.is_empty() {
                (Leeg::new("Nog niets", "Zodra er een mail is gegaan, staat hier op welke dag.").niveau(Kop::H3))
            } @else {
                ul class="naast-gewonelijst" {
                    @for zending in zendingen { li { (kort(zending.dag)) ": " (hoe(zending)) } }
                }
            }
        }
    }
}

/// Keeps the choice; to an address that is new goes a code first.
pub(in crate::open) async fn kies(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    zie(&bezoek).await?;
    let opdracht = bezoek.opdrachtnummer(&invoer)?;
    match bezoek.dienst().kies_berichten(bezoek.sessie(), opdracht.0, berichtwens::lees(&invoer)).await {
        Ok(()) => Ok(klaar(BERICHTEN, "opgeslagen")),
        Err(fout) => pagina(&bezoek, &invoer, &melding(fout)?).await,
    }
}

/// Shows that the mailbox is one's own.
pub(in crate::open) async fn bevestig(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    zie(&bezoek).await?;
    let opdracht = bezoek.opdrachtnummer(&invoer)?;
    match bezoek.dienst().bevestig_berichten(bezoek.sessie(), opdracht.0, invoer.een("code")).await {
        Ok(()) => Ok(klaar(BERICHTEN, "opgeslagen")),
        Err(fout) => pagina(&bezoek, &invoer, &melding(fout)?).await,
    }
}
