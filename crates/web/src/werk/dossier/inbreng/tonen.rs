//! The page: what is shared with this reader, newest first, and what waits for an answer.

use super::{adres, antwoordadres, zie};
use crate::gezin::beeld_of_geluid;
use crate::kern::{
    Antwoord, Bezoek, Invoer, Melding, bezoek,
    pad::{self, Tab},
};
use crate::vorm::{Kaart, Keuze, Knop, Kop, Label, Leeg, Optiegroep, Stand, Status, Tekstvak, alinea, lang};
use axum::extract::Path;
use maud::{Markup, Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    bijdrage::{Bijdrage, Verhaal, Vraag},
    context::dag_in_nederland,
    ids::{BijdrageId, DossierId},
    tekst::Tekst,
};

/// One form that came back with something to mend, and what was typed in it.
pub(super) struct Terug<'t> {
    pub over: BijdrageId,
    pub invoer: &'t Invoer,
    pub melding: &'t Melding,
}

pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    pagina(&bezoek, dossier, None).await
}

pub(super) async fn pagina(bezoek: &Bezoek, dossier: DossierId, terug: Option<&Terug<'_>>) -> Antwoord {
    let zicht = zie(bezoek, dossier).await?;
    let bijdragen = zicht.bijdragen();
    let geen = Melding::Geen;
    let melding = terug.map_or(&geen, |terug| terug.melding);
    let mut alle = bijdragen.alle();
    alle.reverse();
    let (wacht, rest): (Vec<&Bijdrage>, Vec<&Bijdrage>) = alle
        .into_iter()
        .partition(|bijdrage| bijdrage.soort.vraagt_antwoord() && bijdrage.antwoord.is_none());
    let verhalen: Vec<_> = bijdragen.verhalen().collect();
    let vragen = bijdragen.vragen();
    let leeg = wacht.is_empty() && rest.is_empty() && verhalen.is_empty() && vragen.is_empty();
    let kop = bezoek.kop(&zicht, Tab::Gezin);
    let gezin = pad::dossier(dossier, Tab::Gezin);
    let pagina = bezoek
        .dossierpagina("Wat het gezin inbrengt", &kop, melding)
        .kruimels(bezoek::kruimels(zicht.naam(), &gezin))
        .inleiding("Wat mensen uit het gezin zelf vertellen, en met u delen. Alleen zij kunnen het veranderen of stoppen met delen.")
        .inhoud(html! {
            @if leeg { (Leeg::new("Er is niets met u gedeeld", "Zodra iemand uit het gezin iets met u deelt, staat het hier.")) }
            @for vraag in vragen { (vraagkaart(bezoek, &zicht, vraag, terug)) }
            @for bijdrage in wacht { (kaart(bezoek, &zicht, bijdrage, terug)) }
            @for (persoon, verhaal) in verhalen { (verhaalkaart(&zicht, &zicht.naam_van(persoon), verhaal)) }
            @for bijdrage in rest { (kaart(bezoek, &zicht, bijdrage, terug)) }
        });
    bezoek::antwoord(pagina, melding)
}

fn verhaalkaart(zicht: &Zicht, naam: &str, verhaal: &Verhaal) -> Markup {
    let titel = ["Het verhaal van ", naam].concat();
    html! {
        (Kaart::new(&titel, html! {
            @if let Some(tekst) = verhaal.tekst() { (alinea(tekst)) }
            @for deling in verhaal.lopende_delingen(zicht.vandaag()) {
                p class="naast-bijschrift" { "Gedeeld tot en met " (lang(deling.tot)) ". Waarvoor: " (deling.waarvoor) }
            }
            p class="naast-bijschrift" { "Vraag " (naam) " niet om dit opnieuw te vertellen." }
        }))
    }
}

fn kaart(bezoek: &Bezoek, zicht: &Zicht, bijdrage: &Bijdrage, terug: Option<&Terug<'_>>) -> Markup {
    let naam = zicht.naam_van(bijdrage.van);
    let titel = [&hoofdletter(bijdrage.soort.naam()), " van ", &naam].concat();
    let inhoud = html! {
        @if let Some(bestand) = &bijdrage.bijlage {
            (beeld_of_geluid(&adres(zicht.dossier(), &[&"bestand", &bestand.id]), bestand))
        }
        @if let Some(tekst) = bijdrage.tekst() { (alinea(&["“", tekst, "”"].concat())) }
        p class="naast-bijschrift" { (lang(dag_in_nederland(bijdrage.op))) " · leest mee: " (bijdrage.lezers.naam()) }
        @match &bijdrage.antwoord {
            Some(gegeven) => {
                p class="nl-paragraph" {
                    (Status::new(if gegeven.gebruikt { Stand::Goed } else { Stand::Neutraal }, if gegeven.gebruikt { "Gebruikt" } else { "Niet gebruikt" }))
                    " omdat: " (gegeven.omdat)
                }
                p class="naast-bijschrift" { (gegeven.naam) ", " (lang(gegeven.op)) }
            }
            None if bijdrage.soort.vraagt_antwoord() && !zicht.is_gesloten() => (antwoordformulier(bezoek, zicht, bijdrage, &naam, terug)),
            None => {}
        }
    };
    Kaart::new(&titel, inhoud).render()
}

fn antwoordformulier(
    bezoek: &Bezoek,
    zicht: &Zicht,
    bijdrage: &Bijdrage,
    naam: &str,
    terug: Option<&Terug<'_>>,
) -> Markup {
    let leeg = Invoer::default();
    let terug = terug.filter(|terug| terug.over == bijdrage.id);
    let invoer = terug.map_or(&leeg, |terug| terug.invoer);
    let fout = |veld: &str| terug.and_then(|terug| terug.melding.fouten().bij(veld));
    let (veld_keuze, veld_omdat) = (format!("gebruikt-{}", bijdrage.id), format!("omdat-{}", bijdrage.id));
    let uitleg = [naam, " leest dit antwoord. Schrijf het in gewone woorden."].concat();
    let velden = html! {
        (Optiegroep::new("gebruikt", Label("Gebruiken we dit?"), vec![
            Keuze::new("ja", "Ja, we gebruiken het"), Keuze::new("nee", "Nee, (nog) niet"),
        ]).id(&veld_keuze).gekozen(invoer.een("gebruikt")).fout(fout("gebruikt")))
        (Tekstvak::new("omdat", Label("Omdat")).id(&veld_omdat).waarde(invoer.een("omdat")).maximum(Tekst::MAX)
            .uitleg(&uitleg).fout(fout("omdat")))
    };
    let actie = antwoordadres(zicht.dossier(), bijdrage.id);
    let over = ["het idee van ", naam].concat();
    html! { (bezoek.formulier(&actie, velden, Knop::new("Antwoord geven").over(&over).render())) }
}

fn vraagkaart(bezoek: &Bezoek, zicht: &Zicht, vraag: &Vraag, terug: Option<&Terug<'_>>) -> Markup {
    let naam = zicht.naam_van(vraag.van);
    let titel = ["Vraag van ", &naam].concat();
    let leeg = Invoer::default();
    let terug = terug.filter(|terug| terug.over == vraag.id);
    let invoer = terug.map_or(&leeg, |terug| terug.invoer);
    let veld = format!("tekst-{}", vraag.id);
    let inhoud = html! {
        p class="naast-bijschrift" { "Over: " (vraag.over) " · " (lang(vraag.op)) }
        (alinea(&["“", &vraag.tekst, "”"].concat()))
        @match &vraag.antwoord {
            Some(gegeven) => {
                p class="naast-bijschrift" { "Antwoord van " (gegeven.naam) ", " (lang(gegeven.op)) }
                (alinea(&gegeven.tekst))
            }
            None => {
                @let velden = html! {
                    (Tekstvak::new("tekst", Label("Uw antwoord")).id(&veld).waarde(invoer.een("tekst")).maximum(Tekst::MAX)
                        .uitleg("Zeg wie er keek en waarom. Klopte het niet? Zeg dan wat u eraan doet.")
                        .fout(terug.and_then(|terug| terug.melding.fouten().bij("tekst"))))
                };
                @let actie = adres(zicht.dossier(), &[&"vraag", &vraag.id]);
                (bezoek.formulier(&actie, velden, Knop::new("Antwoord geven").over(&titel).render()))
            }
        }
    };
    Kaart::new(&titel, inhoud).render()
}

fn hoofdletter(tekst: &str) -> String {
    let mut tekens = tekst.chars();
    tekens.next().map_or_else(String::new, |eerste| eerste.to_uppercase().chain(tekens).collect())
}

/// The card with both the heading and what stands under it, for the overview.
pub(super) fn kop(titel: &str, inhoud: Markup) -> Markup {
    html! { (Kaart::new(titel, inhoud).niveau(Kop::H2)) }
}
