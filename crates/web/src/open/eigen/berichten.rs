//! Messages that say that something waits: chosen here, and seen back here, by the person alone (D-58, R-049).

use super::{ACCOUNT, BERICHTEN};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, Paginafout, bezoek::antwoord, klaar, pad};
use crate::open::{account, welkom};
use crate::taal::Taal;
use crate::vorm::{
    Bericht, Deur, Kaart, Keuze, Kop, Kruimel, Label, Leeg, Optiegroep, Pagina, Soort, Tekstveld, Toon,
    alinea,
};
use maud::{Markup, html};
use naast_service::{
    Berichtkeuze,
    account::{Zending, Zendingstand},
};

/// The page.
pub(in crate::open) async fn toon(bezoek: Bezoek) -> Antwoord {
    pagina(&bezoek, &Invoer::default(), &Melding::Geen)
}

/// Whether this visitor can choose here: with an account of one's own, for oneself.
pub(super) fn kan_kiezen(bezoek: &Bezoek) -> bool {
    bezoek.dienst().berichtkeuze(bezoek.sessie()).is_some()
}

fn pagina(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let keuze = bezoek.dienst().berichtkeuze(bezoek.sessie()).ok_or(Paginafout::NietGevonden)?;
    let taal = bezoek.taal();
    let (begin, titel) = (taal.deur_gezin(), taal.berichten_titel());
    let mijn_account = taal.berichten_account_kop();
    let inleiding = taal.berichten_inleiding();
    let kruimels =
        vec![Kruimel { tekst: &begin, href: pad::GEZIN }, Kruimel { tekst: &mijn_account, href: ACCOUNT }];
    let pagina: Pagina<'_> = bezoek
        .pagina(&titel, Deur::Gezin, Vec::new(), "", melding)
        .taal(taal)
        .vertaald()
        .snel_sluiten(welkom::SNEL_SLUITEN)
        .kruimels(kruimels)
        .inleiding(&inleiding);
    let pagina = pagina.inhoud_met(|primair| {
        let meelezen = taal.berichten_meelezen();
        html! {
            (Bericht::new(Toon::Waarschuwing, alinea(&meelezen)).kop(&taal.berichten_meelezen_kop()).taal(taal))
            (bezoek.formulier(BERICHTEN, velden(&keuze, invoer, melding, taal), primair.knop(&taal.berichten_opslaan_knop())))
            (uitleg(&keuze, taal))
            (verstuurd(&keuze.zendingen, taal))
        }
    });
    antwoord(pagina, melding)
}

fn velden(keuze: &Berichtkeuze, invoer: &Invoer, melding: &Melding, taal: Taal) -> Markup {
    let bekend = keuze.aan.as_ref().map_or("", |(adres, _)| adres);
    let gekozen = invoer.of("berichten", if keuze.aan.is_some() { "ja" } else { "nee" });
    let (vraag, nee, ja, alleen) =
        (taal.berichten_vraag(), taal.berichten_nee(), taal.berichten_ja(), taal.berichten_alleen());
    let (adres, uitleg) = (taal.berichten_adres(), taal.berichten_adres_uitleg());
    let veld = Tekstveld::new("adres", Label(&adres))
        .soort(Soort::Email)
        .waarde(invoer.of("adres", bekend))
        .uitleg(&uitleg)
        .fout(melding.fouten().bij("adres"))
        .taal(taal)
        .vrij();
    let keuzes = vec![Keuze::new("nee", &nee), Keuze::new("ja", &ja).uitleg(&alleen).met_velden(veld)];
    html! { (Optiegroep::new("berichten", Label(&vraag), keuzes).gekozen(gekozen).taal(taal)) }
}

/// What a message looks like, how often there is one, and who knows of it.
fn uitleg(keuze: &Berichtkeuze, taal: Taal) -> Markup {
    let (onderwerp, tekst) = &keuze.voorbeeld;
    let regels = tekst.split("\r\n\r\n").map(|alinea| alinea.replace("\r\n", " "));
    let weten = taal.berichten_weten();
    html! {
        (Kaart::new(&taal.berichten_voorbeeld_kop(), html! {
            (alinea(&taal.berichten_voorbeeld()))
            div class="naast-kaart" {
                (taal.nederlands_blok(html! {
                    p class="nl-paragraph" { strong { (onderwerp) } }
                    @for regel in regels { p class="nl-paragraph" { (regel) } }
                }))
            }
        }))
        (Kaart::new(&taal.berichten_weten_kop(), html! {
            (alinea(&weten))
            (alinea(&taal.berichten_soms_niet()))
        }))
    }
}

/// What was sent, newest first.
fn verstuurd(zendingen: &[Zending], taal: Taal) -> Markup {
    let kop = taal.berichten_verstuurd_kop();
    let hoe = |zending: &Zending| match zending.stand {
        Zendingstand::Verstuurd => taal.bericht_verstuurd(),
        Zendingstand::Onzeker => taal.bericht_onzeker(),
        Zendingstand::Teruggekomen => taal.bericht_teruggekomen(),
    };
    html! {
        section aria-labelledby="verstuurd" {
            h2 class="nl-heading nl-heading--level-2" id="verstuurd" { (kop) }
            @if zendingen.is_empty() {
                (Leeg::new(&taal.berichten_nog_geen_kop(), &taal.berichten_nog_geen()).niveau(Kop::H3))
            } @else {
                ul class="naast-gewonelijst" {
                    @for zending in zendingen { li { (taal.lang(zending.dag)) ": " (hoe(zending)) } }
                }
            }
        }
    }
}

/// Keeps the choice.
pub(in crate::open) async fn kies(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    if bezoek.zegt_het_anders(&invoer) {
        return pagina(&bezoek, &invoer, &Melding::Geen);
    }
    let opdracht = bezoek.opdrachtnummer(&invoer)?;
    let adres = (invoer.een("berichten") == "ja").then(|| invoer.een("adres"));
    match bezoek.dienst().kies_berichten(bezoek.sessie(), opdracht.0, adres).await {
        Ok(()) => Ok(klaar(BERICHTEN, "opgeslagen")),
        Err(fout) => pagina(&bezoek, &invoer, &account::melding(fout)?),
    }
}
