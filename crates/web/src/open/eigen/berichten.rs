//! Messages that say that something waits: chosen here, and seen back here, by the person alone (D-58, R-049).

use super::{ACCOUNT, BERICHTEN, BERICHTEN_CODE};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, Paginafout, bezoek::antwoord, klaar, pad};
use crate::open::{account, berichtwens, welkom};
use crate::taal::Taal;
use crate::vorm::{
    Bericht, Deur, Kaart, Keuze, Knop, Kop, Kruimel, Label, Leeg, Optiegroep, Pagina, Primair, Soort,
    Tekstveld, Toon, Vinkjes, alinea,
};
use maud::{Markup, Render, html};
use naast_service::{
    Berichtkeuze, TeBevestigen,
    account::{Berichtsoort, Zending, Zendingstand},
};
use std::borrow::Cow;

/// The page.
pub(in crate::open) async fn toon(bezoek: Bezoek) -> Antwoord {
    pagina(&bezoek, &Invoer::default(), &Melding::Geen).await
}

/// Whether this visitor can choose here: with an account of one's own.
pub(super) fn kan_kiezen(bezoek: &Bezoek) -> bool {
    bezoek.gezin().is_ok() && bezoek.dienst().kan_berichten_kiezen(bezoek.sessie())
}

async fn pagina(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    bezoek.gezin()?;
    let keuze = bezoek.dienst().berichtkeuze(bezoek.sessie()).await?.ok_or(Paginafout::NietGevonden)?;
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
        let (meelezen, opslaan) = (taal.berichten_meelezen(), taal.berichten_opslaan_knop());
        // As long as a code is waited for, typing it is what there is to do.
        let (code, opslaan) = match &keuze.te_bevestigen {
            Some(wacht) => {
                (bevestigen(bezoek, wacht, invoer, melding, primair, taal), Knop::new(&opslaan).render())
            }
            None => (Markup::default(), primair.knop(&opslaan)),
        };
        html! {
            (Bericht::new(Toon::Waarschuwing, alinea(&meelezen)).kop(&taal.berichten_meelezen_kop()).taal(taal))
            (code)
            (bezoek.formulier(BERICHTEN, velden(&keuze, invoer, melding, taal), opslaan))
            (uitleg(&keuze, taal))
            (verstuurd(&keuze.zendingen, taal))
        }
    });
    antwoord(pagina, melding)
}

fn velden(keuze: &Berichtkeuze, invoer: &Invoer, melding: &Melding, taal: Taal) -> Markup {
    let (bekend, waarover) = berichtwens::bekend(keuze);
    let gekozen = invoer.of("berichten", if bekend.is_empty() { "nee" } else { "ja" });
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
    let soorten: Vec<_> = keuze.soorten.iter().map(|soort| (soort.code(), over(*soort, taal))).collect();
    let aangevinkt = berichtwens::aangevinkt(invoer, &waarover);
    let erbij = html! {
        (veld)
        @if soorten.len() > 1 {
            (Vinkjes::new("waarover", Label(&taal.berichten_waarover_kop()), soorten.iter().map(|(code, naam)| Keuze::new(code, naam)).collect())
                .gekozen(aangevinkt.iter().map(String::as_str)).taal(taal).vrij().fout(melding.fouten().bij("waarover")))
        } @else {
            @for (code, _) in &soorten { input type="hidden" name="waarover" value=(code); }
        }
    };
    let keuzes = vec![Keuze::new("nee", &nee), Keuze::new("ja", &ja).uitleg(&alleen).met_velden(erbij)];
    html! { (Optiegroep::new("berichten", Label(&vraag), keuzes).gekozen(gekozen).taal(taal)) }
}

/// What somebody hears of, as a choice.
fn over(soort: Berichtsoort, taal: Taal) -> Cow<'static, str> {
    match soort {
        Berichtsoort::Kinderen => taal.berichten_over_kinderen(),
        Berichtsoort::Namens => taal.berichten_over_namens(),
        Berichtsoort::Zelf | Berichtsoort::Termijnen | Berichtsoort::Gezin => taal.berichten_over_zelf(),
    }
}

/// The code that shows whose mailbox it is, as long as one is waited for.
fn bevestigen(
    bezoek: &Bezoek,
    wacht: &TeBevestigen,
    invoer: &Invoer,
    melding: &Melding,
    primair: Primair,
    taal: Taal,
) -> Markup {
    let (veld, knop) = (taal.berichten_code_veld(), taal.berichten_code_knop());
    let velden = html! {
        (Tekstveld::new("code", Label(&veld)).soort(Soort::Code).waarde(invoer.een("code")).fout(melding.fouten().bij("code")).taal(taal))
    };
    let opnieuw = berichtwens::velden(wacht);
    html! {
        (Kaart::new(&taal.berichten_code_kop(), html! {
            (alinea(&taal.berichten_code_uitleg(wacht.adres.as_str())))
            p class="naast-bijschrift" { (taal.berichten_code_tot()) " " (taal.moment(wacht.tot)) }
            (bezoek.formulier(BERICHTEN_CODE, velden, primair.knop(&knop)))
            (alinea(&taal.berichten_code_geen()))
            (bezoek.knopformulier(BERICHTEN, &opnieuw, Knop::new(&taal.berichten_code_opnieuw_knop()).licht()))
        }))
    }
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
        return pagina(&bezoek, &invoer, &Melding::Geen).await;
    }
    let opdracht = bezoek.opdrachtnummer(&invoer)?;
    bezoek.gezin()?;
    match bezoek.dienst().kies_berichten(bezoek.sessie(), opdracht.0, berichtwens::lees(&invoer)).await {
        Ok(()) => Ok(klaar(BERICHTEN, "opgeslagen")),
        Err(fout) => pagina(&bezoek, &invoer, &account::melding(fout)?).await,
    }
}

/// Shows that the mailbox is one's own.
pub(in crate::open) async fn bevestig(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    if bezoek.zegt_het_anders(&invoer) {
        return pagina(&bezoek, &invoer, &Melding::Geen).await;
    }
    let opdracht = bezoek.opdrachtnummer(&invoer)?;
    bezoek.gezin()?;
    match bezoek.dienst().bevestig_berichten(bezoek.sessie(), opdracht.0, invoer.een("code")).await {
        Ok(()) => Ok(klaar(BERICHTEN, "opgeslagen")),
        Err(fout) => pagina(&bezoek, &invoer, &account::melding(fout)?).await,
    }
}
