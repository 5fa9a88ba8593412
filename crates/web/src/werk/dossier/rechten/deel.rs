//! The part of one bronhouder: what is asked, by when, and each thing that can be done with it.

use super::{super::route::blad::Blad, Deelpad, deelpad, lijst::stand, zie};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar, pad::Tab};
use crate::vorm::{
    Gegevenslijst, Kaart, Keuze, Kop, Label, Optiegroep, Status, Tekstvak, Tekstveld, alinea, knoplink, kort,
};
use axum::{extract::Path, http::header, response::IntoResponse};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    dossier::Item,
    recht::{Deelstand, Indiening, RechtOpdracht, Uitvoering, Verzoek, Verzoekdeel, rechtsvorm},
    tekst::Tekst,
};
use naast_service::Documentfout;

/// The request and its part, in view.
pub(super) fn vind(
    zicht: &Zicht,
    (_, verzoek, bronhouder): Deelpad,
) -> Result<(&Verzoek, &Verzoekdeel), Paginafout> {
    let verzoek = zicht.rechten().verzoek(verzoek).ok_or(Paginafout::NietGevonden)?;
    Ok((verzoek, verzoek.delen.get(&bronhouder).ok_or(Paginafout::NietGevonden)?))
}

/// Whether the looker can decide here: of the bronhouder itself, or as fixed face for one that has nobody here.
pub(super) fn kan_beslissen(zicht: &Zicht, deel: &Verzoekdeel) -> bool {
    let eigen = zicht.kijker().pet.as_ref().is_some_and(|pet| pet.organisatie.id == deel.bronhouder.id);
    eigen || (geeft_door(zicht, deel) && super::super::route::blad::is_gezicht(zicht))
}

/// Nobody of this bronhouder works here now: the fixed face passes on what was decided there.
pub(super) fn geeft_door(zicht: &Zicht, deel: &Verzoekdeel) -> bool {
    let eigen = zicht.kijker().pet.as_ref().is_some_and(|pet| pet.organisatie.id == deel.bronhouder.id);
    !eigen
        && zicht
            .team()
            .actieve_inzetten()
            .all(|inzet| inzet.professional.organisatie.id != deel.bronhouder.id)
}

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(pad): Path<Deelpad>) -> Antwoord {
    tonen(&bezoek, pad, &Invoer::default(), &Melding::Geen).await
}

async fn tonen(bezoek: &Bezoek, pad: Deelpad, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let zicht = zie(bezoek, pad.0).await?;
    let (verzoek, deel) = vind(&zicht, pad)?;
    let blad = Blad::nieuw(bezoek, &zicht, Tab::Rechten);
    let (kleur, tekst) = stand(deel, zicht.vandaag());
    let titel = [verzoek.soort.naam(), ": ", &deel.bronhouder.naam].concat();
    let pagina = blad.onder(&titel, melding).inhoud_met(|primair| {
        let wacht = deel.wacht() && kan_beslissen(&zicht, deel) && verzoek.ingetrokken_op.is_none();
        let knop = if wacht && deel.stand == Deelstand::Open {
            Some(primair.link(&hier(pad, "besluit"), "Beslissen"))
        } else {
            primair.ongebruikt();
            None
        };
        html! {
            p class="nl-paragraph" { (Status::new(kleur, &tekst)) }
            (gegevens(&zicht, verzoek, deel))
            @if let Some(woorden) = &verzoek.toelichting { (Kaart::new("In eigen woorden", alinea(woorden))) }
            (items(&zicht, deel))
            (besluit(&zicht, deel))
            @if let Some(knop) = knop { div class="naast-knoppen" { (knop) } }
            @if wacht { (eerst(bezoek, pad, deel, invoer, melding)) }
            @if wacht && deel.verlenging.is_none() && zicht.vandaag() <= deel.uiterlijk { (langer_vak(bezoek, pad, deel, invoer, melding)) }
            @if let Deelstand::Besloten { uitvoering: Uitvoering::Open, .. } = &deel.stand { @if kan_beslissen(&zicht, deel) { (gedaan_vak(bezoek, pad, invoer, melding)) } }
            @if !deel.wacht() { div class="naast-knoppen" { (knoplink(&hier(pad, "brief"), "Brief met het besluit (PDF)")) } }
        }
    });
    antwoord(pagina, melding)
}

fn hier((dossier, verzoek, bronhouder): Deelpad, rest: &'static str) -> String {
    deelpad(dossier, verzoek, bronhouder, rest)
}

fn gegevens(zicht: &Zicht, verzoek: &Verzoek, deel: &Verzoekdeel) -> Markup {
    let hoe = match &verzoek.indiening {
        Indiening::EigenAccount => "zelf, met het eigen account".to_owned(),
        Indiening::Aangereikt { naam, identiteit, .. } => {
            ["opgeschreven door ", naam.als_str(), " (", identiteit.als_str(), ")"].concat()
        }
    };
    let lijst = Gegevenslijst::new()
        .regel("Wie vraagt het", zicht.naam_van(verzoek.door))
        .regel("Over wie", zicht.naam_van(verzoek.voor))
        .regel("Hoedanigheid", verzoek.hoedanigheid.naam())
        .regel("Hoe", hoe)
        .regel("Gevraagd op", kort(verzoek.op))
        .regel("Wie beslist", deel.bronhouder.naam.as_str())
        .regel("Wet", deel.regime.grondslag(verzoek.soort))
        .regel("Termijn", [deel.termijn.code(), ", ", deel.termijn.naam()].concat())
        .regel("Uiterlijk", kort(deel.laatste_dag()))
        .als("Langer omdat", deel.verlenging.as_ref().map(|verlenging| verlenging.reden.als_str()));
    html! { (lijst) }
}

fn items(zicht: &Zicht, deel: &Verzoekdeel) -> Markup {
    html! {
        @if !deel.items.is_empty() {
            (Kaart::new("Waar het over gaat", html! { ul class="naast-gewonelijst" { @for item in &deel.items { li { (tekst_van(zicht, *item)) } } } }))
        }
    }
}

/// The words of an item, as far as they are in view.
pub(super) fn tekst_van(zicht: &Zicht, item: Item) -> String {
    let tekst = match item {
        Item::Stelling(id) => {
            zicht.stellingen().get(id).map(|stelling| stelling.inhoud().tekst().to_string())
        }
        Item::Analyse(_) | Item::Plan(_) | Item::Afspraak(_) => None,
    };
    tekst.unwrap_or_else(|| "iets dat u op deze pagina niet ziet, of dat er niet meer is".to_owned())
}

fn besluit(zicht: &Zicht, deel: &Verzoekdeel) -> Markup {
    html! {
        @match &deel.stand {
            Deelstand::NietBevoegd { reden, .. } => (Kaart::new("Mag dit hier niet vragen", alinea(reden))),
            Deelstand::Besloten { besluit, uitvoering } => (Kaart::new("Het besluit", html! {
                p class="naast-bijschrift" { (besluit.naam) ", " (kort(besluit.op)) }
                (alinea(&besluit.reden))
                @if let Some(weigering) = besluit.uitkomst.weigering() {
                    p class="nl-paragraph" { "Grond: " (weigering.grond.naam()) "." @if let Some(dag) = weigering.herbeoordelen_op { " Opnieuw kijken op " (kort(dag)) "." } }
                }
                @if let Some(privacy) = &besluit.privacy_ander { p class="nl-paragraph" { "Privacy van anderen: " (privacy) } }
                @if let Uitvoering::Gedaan { op, toelichting } = uitvoering { p class="nl-paragraph" { "Gedaan op " (kort(*op)) ": " (toelichting) } }
            })),
            Deelstand::Bevoegdheid(_) | Deelstand::Open => {},
        }
        @for (middel, op) in &deel.rechtsmiddelen { p class="nl-paragraph" { "Op " (kort(*op)) ": " (middel.naam()) "." } }
        @if zicht.is_gesloten() { p class="naast-bijschrift" { "Het dossier is afgesloten. Rechten lopen door." } }
    }
}

fn eerst(bezoek: &Bezoek, pad: Deelpad, deel: &Verzoekdeel, invoer: &Invoer, melding: &Melding) -> Markup {
    let Deelstand::Bevoegdheid(vraag) = deel.stand else { return html! {} };
    let kop = ["Eerst: ", vraag.naam()].concat();
    let fouten = melding.fouten();
    let velden = html! {
        (Optiegroep::new("bevoegd", Label("Uw oordeel"), vec![
            Keuze::new("ja", "Ja, dit mag hier worden gevraagd"), Keuze::new("nee", "Nee"),
        ]).gekozen(invoer.een("bevoegd")).fout(fouten.bij("bevoegd")))
        (Tekstvak::new("oordeel", Label("Waar rust dat op?")).waarde(invoer.een("oordeel")).regels(3).maximum(Tekst::MAX)
            .uitleg("In woorden voor wie het vroeg. Dit is nooit vanzelf zo: u beoordeelt het, op uw naam.").fout(fouten.bij("oordeel")))
    };
    html! {
        (Kop::H2.met(&kop))
        (bezoek.formulier(&hier(pad, "bevoegd"), velden, html! { button class="nl-button nl-button--secondary naast-knop" type="submit" { span class="nl-button__label" { "Oordeel vastleggen" } } }))
    }
}

fn langer_vak(
    bezoek: &Bezoek,
    pad: Deelpad,
    deel: &Verzoekdeel,
    invoer: &Invoer,
    melding: &Melding,
) -> Markup {
    let kan = bezoek
        .dienst()
        .regels()
        .termijn(deel.termijn, deel.uiterlijk)
        .is_some_and(|regel| regel.verlenging.is_some());
    if !kan {
        return html! {};
    }
    let velden = html! {
        (Tekstvak::new("reden", Label("Waarom duurt het langer?")).waarde(invoer.een("reden")).regels(2).maximum(Tekst::MAX)
            .uitleg("Eén keer, twee maanden. Wie het vroeg, leest uw reden.").fout(melding.fouten().bij("reden")))
    };
    html! {
        (Kop::H2.met("Meer tijd nodig?"))
        (bezoek.formulier(&hier(pad, "langer"), velden, html! { button class="nl-button nl-button--secondary naast-knop" type="submit" { span class="nl-button__label" { "Eén keer verlengen" } } }))
    }
}

fn gedaan_vak(bezoek: &Bezoek, pad: Deelpad, invoer: &Invoer, melding: &Melding) -> Markup {
    let velden = html! {
        (Tekstveld::new("toelichting", Label("Wat is er gedaan?")).waarde(invoer.een("toelichting")).fout(melding.fouten().bij("toelichting")))
    };
    html! {
        (Kop::H2.met("Doen wat is besloten"))
        (bezoek.formulier(&hier(pad, "gedaan"), velden, html! { button class="nl-button nl-button--secondary naast-knop" type="submit" { span class="nl-button__label" { "Het is gedaan" } } }))
    }
}

/// Judges whether this may be asked.
pub(super) async fn bevoegd(bezoek: Bezoek, Path(pad): Path<Deelpad>, invoer: Invoer) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let bevoegd = lezer.keuze(
        "bevoegd",
        |code| matches!(code, "ja" | "nee").then_some(code == "ja"),
        "Kies ja of nee.",
    );
    let oordeel = lezer.tekst("oordeel");
    let opdracht = bevoegd.zip(oordeel).map(|(bevoegd, oordeel)| RechtOpdracht::BeoordeelBevoegdheid {
        verzoek: pad.1,
        bronhouder: pad.2,
        bevoegd,
        oordeel,
    });
    doe(&bezoek, pad, &invoer, lezer.klaar(opdracht)).await
}

/// More time.
pub(super) async fn langer(bezoek: Bezoek, Path(pad): Path<Deelpad>, invoer: Invoer) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let reden = lezer.tekst("reden");
    let opdracht = reden.map(|reden| RechtOpdracht::Verleng { verzoek: pad.1, bronhouder: pad.2, reden });
    doe(&bezoek, pad, &invoer, lezer.klaar(opdracht)).await
}

/// It is done.
pub(super) async fn gedaan(bezoek: Bezoek, Path(pad): Path<Deelpad>, invoer: Invoer) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let toelichting = lezer.kort("toelichting");
    let opdracht = toelichting.map(|toelichting| RechtOpdracht::MeldUitgevoerd {
        verzoek: pad.1,
        bronhouder: pad.2,
        toelichting,
    });
    doe(&bezoek, pad, &invoer, lezer.klaar(opdracht)).await
}

async fn doe(
    bezoek: &Bezoek,
    pad: Deelpad,
    invoer: &Invoer,
    opdracht: Result<RechtOpdracht, crate::vorm::Fouten>,
) -> Antwoord {
    let opdracht = match opdracht {
        Ok(opdracht) => opdracht,
        Err(fouten) => return tonen(bezoek, pad, invoer, &Melding::Fouten(fouten)).await,
    };
    match bezoek.voer_uit(pad.0, invoer, None, Opdracht::Recht(opdracht)).await {
        Ok(_) => Ok(klaar(&hier(pad, ""), "opgeslagen")),
        Err(Ok(melding)) => tonen(bezoek, pad, invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

/// The letter with the decision.
pub(super) async fn brief(bezoek: Bezoek, Path(pad): Path<Deelpad>) -> Antwoord {
    let zicht = zie(&bezoek, pad.0).await?;
    let (_, deel) = vind(&zicht, pad)?;
    let regels = bezoek.dienst().regels().rechten();
    let middelen: Vec<(String, Option<u16>)> = regels
        .rechtsmiddelen(rechtsvorm(&deel.bronhouder), zicht.vandaag())
        .map(|regel| (regel.uitleg.clone(), regel.weken))
        .collect();
    match bezoek.dienst().besluitbrief_pdf(bezoek.kijker(), pad.0, pad.1, pad.2, &middelen).await {
        Ok(document) => {
            let koppen = [
                (header::CONTENT_TYPE, "application/pdf".to_owned()),
                (header::CONTENT_DISPOSITION, ["attachment; filename=\"", &document.naam, "\""].concat()),
            ];
            Ok((koppen, document.inhoud).into_response())
        }
        Err(Documentfout::Dienst(fout)) => Err(fout.into()),
        Err(Documentfout::ZonderPdf) => Err(Paginafout::Storing(
            "Deze Naast kan geen PDF maken. Neem de tekst van het besluit over van de pagina.".to_owned(),
        )),
        Err(fout) => Err(Paginafout::Storing(fout.to_string())),
    }
}
