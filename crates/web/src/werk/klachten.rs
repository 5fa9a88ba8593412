//! The desk of who handles complaints at an organisation: complaints, their clocks and steps, and nothing else of the
//! family (D-48).

use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, Toestand, bezoek::antwoord, klaar};
use crate::vorm::{
    Datumveld, Fouten, Gegevenslijst, Kaart, Keuze, Kop, Kruimel, Label, Leeg, Optiegroep, Stand, Status,
    Tekstvak, Tekstveld, Veldgroep, Vinkjes, afstand, alinea, kort, link,
};
use axum::{Router, extract::Path, routing::get};
use jiff::civil::Date;
use maud::{Markup, Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    ids::{DossierId, KlachtId},
    klacht::{Beklaagde, Commissieleden, Commissielid, Gegrondheid, Klacht, KlachtOpdracht, Klachtstand},
    regels::Functie,
    tekst::{Korttekst, Tekst},
};
use std::sync::Arc;

/// Where the list is.
const KLACHTEN: &str = "/werk/klachten";

/// The routes of this desk.
pub(super) fn router() -> Router<Toestand> {
    Router::new()
        .route(KLACHTEN, get(toon))
        .route("/werk/klachten/{dossier}/{klacht}", get(toon_een).post(stap))
}

async fn toon(bezoek: Bezoek) -> Antwoord {
    let regels = bezoek.dienst().wachtende_klachten(bezoek.kijker()).await?;
    let vandaag = naast_domain::context::dag_in_nederland(bezoek.dienst().klok().nu());
    let melding = Melding::Geen;
    let pagina = bezoek
        .werkpagina("Klachten", KLACHTEN, &melding)
        .inleiding("Klachten over uw organisatie, de dringendste eerst. U ziet de klacht, niet het dossier.")
        .inhoud(html! {
            @if regels.is_empty() { (Leeg::new("Er wacht geen klacht", "Dient iemand een klacht in over uw organisatie, dan staat die hier.")) }
            @for regel in &regels {
                @let naam = ["Klacht van ", &regel.van].concat();
                (Kaart::new(&naam, html! {
                    p class="nl-paragraph" {
                        "Ontvangen op " (kort(regel.op)) ". "
                        @if let Some(dag) = regel.uiterlijk { (termijn(dag, vandaag)) }
                    }
                    p { (link(&adres(regel.dossier, regel.klacht), html! { "Behandelen" span class="naast-sr" { ": " (naam) } })) }
                }))
            }
        });
    antwoord(pagina, &melding)
}

fn adres(dossier: DossierId, klacht: KlachtId) -> String {
    format!("{KLACHTEN}/{dossier}/{klacht}")
}

fn termijn(dag: Date, vandaag: Date) -> Markup {
    let (stand, tekst) = if dag < vandaag {
        (Stand::Ernstig, ["te laat sinds ", &kort(dag)].concat())
    } else {
        (Stand::Neutraal, ["uiterlijk ", &kort(dag), " (", &afstand(dag, vandaag), ")"].concat())
    };
    Status::new(stand, &tekst).render()
}

type Plek = (DossierId, KlachtId);

async fn toon_een(bezoek: Bezoek, Path(plek): Path<Plek>) -> Antwoord {
    tonen(&bezoek, plek, &Invoer::default(), &Melding::Geen).await
}

async fn zie(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    if bezoek.kijker().functie() != Some(Functie::Klachtfunctionaris) {
        return Err(Paginafout::NietGevonden);
    }
    Ok(bezoek.dienst().klachten_in(bezoek.kijker(), dossier).await?)
}

async fn tonen(bezoek: &Bezoek, (dossier, id): Plek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let zicht = zie(bezoek, dossier).await?;
    let klacht = zicht.klachten().get(id).ok_or(Paginafout::NietGevonden)?;
    let titel = ["Klacht van ", &zicht.naam_van(klacht.van)].concat();
    let kruimels = vec![Kruimel { tekst: "Klachten", href: KLACHTEN }];
    let pagina = bezoek.werkpagina(&titel, KLACHTEN, melding).kruimels(kruimels).inhoud(html! {
        (gegevens(klacht))
        @if let Some(dag) = klacht.vervalt_op() { p class="nl-paragraph" { (termijn(dag, zicht.vandaag())) } }
        (Kaart::new("In eigen woorden", html! { (alinea(&klacht.tekst)) @if let Some(wens) = &klacht.wens { p class="naast-bijschrift" { "Wat zou helpen:" } (alinea(wens)) } }))
        (stappen(bezoek, (dossier, id), klacht, invoer, melding))
    });
    antwoord(pagina, melding)
}

fn gegevens(klacht: &Klacht) -> Markup {
    let over = match &klacht.over {
        Beklaagde::Professional { naam, organisatie, .. } => {
            [naam.als_str(), ", ", &organisatie.naam].concat()
        }
        Beklaagde::Organisatie(organisatie) => organisatie.naam.clone(),
    };
    let gehoord = klacht
        .gehoord
        .iter()
        .map(|(op, hoe)| [&kort(*op), " (", hoe.als_str(), ")"].concat())
        .collect::<Vec<_>>()
        .join("; ");
    html! {
        (Gegevenslijst::new()
            .als("Ingediend door", klacht.namens.as_ref().map(|namens| [&*namens.naam, ", ", namens.als.naam()].concat()))
            .regel("Over", over)
            .regel("Onderwerp", klacht.aard.naam())
            .regel("Ontvangen", kort(klacht.op))
            .regel("Wil eerst een gesprek", if klacht.wil_bemiddeling { "ja" } else { "nee" })
            .als("Gehoord", (!gehoord.is_empty()).then_some(gehoord))
            .als("Duurt langer omdat", klacht.verdaagd.as_ref().map(|(_, reden)| reden.als_str())))
    }
}

/// Each step that fits now, as a form of its own.
fn stappen(
    bezoek: &Bezoek,
    (dossier, id): Plek,
    klacht: &Klacht,
    invoer: &Invoer,
    melding: &Melding,
) -> Markup {
    let actie = adres(dossier, id);
    let vak = |stap: &'static str, kop: &str, velden: Markup, knop: &str| {
        let knop = html! { button class="nl-button nl-button--secondary naast-knop" type="submit" name="stap" value=(stap) { span class="nl-button__label" { (knop) } } };
        html! { (Kop::H2.met(kop)) (bezoek.formulier(&actie, velden, knop)) }
    };
    let fout = |naam: &str| melding.fouten().bij(naam);
    let bezig = matches!(
        klacht.stand,
        Klachtstand::Ontvangen | Klachtstand::Bemiddeling { .. } | Klachtstand::BijCommissie { .. }
    );
    html! {
        @match &klacht.stand {
            Klachtstand::Bemiddeling { bemiddelaar, sinds } => (alinea(&[bemiddelaar.als_str(), " bemiddelt sinds ", &kort(*sinds), ". De klager zegt zelf of het is opgelost."].concat())),
            Klachtstand::BijCommissie { commissie, .. } => (alinea(&["Bij de commissie onder voorzitterschap van ", commissie.voorzitter().naam.als_str(), "."].concat())),
            Klachtstand::Geoordeeld(oordeel) => (Kaart::new(oordeel.oordeel.naam(), alinea(&oordeel.motivering))),
            Klachtstand::Beantwoord { oordeel, reactie, .. } => (Kaart::new(oordeel.oordeel.naam(), html! { (alinea(&oordeel.motivering)) (alinea(&reactie.reactie)) })),
            _ => {},
        }
        @if klacht.stand == Klachtstand::Ontvangen && klacht.wil_bemiddeling {
            (vak("bemiddeling", "Gesprek met een bemiddelaar", html! {
                (Tekstveld::new("bemiddelaar", Label("Wie bemiddelt?")).waarde(invoer.een("bemiddelaar")).fout(fout("bemiddelaar")))
            }, "Bemiddeling starten"))
        }
        @if matches!(klacht.stand, Klachtstand::Ontvangen | Klachtstand::Bemiddeling { .. }) {
            (vak("commissie", "Commissie instellen", html! {
                (Veldgroep::new(Label("Ten minste drie mensen. De voorzitter werkt niet bij uw organisatie."), html! {
                    (Tekstveld::new("voorzitter", Label("Voorzitter")).waarde(invoer.een("voorzitter")).fout(fout("voorzitter")))
                    (Tekstveld::new("lid1", Label("Lid")).waarde(invoer.een("lid1")).fout(fout("leden")))
                    (Tekstveld::new("lid2", Label("Lid")).waarde(invoer.een("lid2")).fout(fout("lid2")))
                    (Vinkjes::new("voorzitter_intern", Label("De voorzitter"), vec![Keuze::new("ja", "werkt bij onze organisatie")]).niet_verplicht())
                }))
            }, "Commissie instellen"))
        }
        @if bezig {
            (vak("horen", "De klager is gehoord", html! {
                (Datumveld::new("op", Label("Wanneer?")).waarde(invoer.datum("op")).fout(fout("op")))
                (Tekstveld::new("hoe", Label("Hoe, en wie was erbij?")).waarde(invoer.een("hoe")).uitleg("Wilde de klager niet? Schrijf dan op wanneer en hoe u dat vroeg.").fout(fout("hoe")))
            }, "Vastleggen"))
            (vak("langer", "Meer tijd nodig", html! {
                (Tekstvak::new("reden", Label("Waarom? In woorden voor de klager")).waarde(invoer.een("reden")).regels(2).maximum(Tekst::MAX).fout(fout("reden")))
            }, "Eén keer verdagen"))
            (vak("oordeel", "Het oordeel", html! {
                (Optiegroep::new("oordeel", Label("Oordeel"), Gegrondheid::ALLE.iter().map(|een| Keuze::new(een.code(), een.naam())).collect()).gekozen(invoer.een("oordeel")).fout(fout("oordeel")))
                (Tekstvak::new("motivering", Label("Waarom?")).waarde(invoer.een("motivering")).maximum(Tekst::MAX).fout(fout("motivering")))
            }, "Oordeel vastleggen"))
        }
        @if let Klachtstand::Geoordeeld(_) = klacht.stand {
            (vak("reactie", "Reactie van de organisatie", html! {
                (Tekstvak::new("reactie", Label("Wat doet de organisatie met het oordeel?")).waarde(invoer.een("reactie")).maximum(Tekst::MAX).fout(fout("reactie")))
                (Optiegroep::new("maatregelen", Label("Neemt de organisatie maatregelen?"), vec![Keuze::new("ja", "Ja"), Keuze::new("nee", "Nee")]).gekozen(invoer.een("maatregelen")).fout(fout("maatregelen")))
            }, "Reactie vastleggen"))
        }
        @if let Klachtstand::Beantwoord { inspectie: None, .. } = klacht.stand {
            (vak("inspectie", "Melden bij de inspectie", html! {
                (Tekstvak::new("reden", Label("Waarom?")).waarde(invoer.een("reden")).regels(3).maximum(Tekst::MAX).uitleg("Bij een ernstige klacht die vaker voorkomt, zonder maatregelen.").fout(fout("reden")))
            }, "Vastleggen dat het is gemeld"))
        }
    }
}

async fn stap(bezoek: Bezoek, Path(plek): Path<Plek>, invoer: Invoer) -> Antwoord {
    zie(&bezoek, plek.0).await?;
    let opdracht = match lees(plek.1, &invoer) {
        Ok(opdracht) => opdracht,
        Err(fouten) => return tonen(&bezoek, plek, &invoer, &Melding::Fouten(fouten)).await,
    };
    match bezoek.voer_uit(plek.0, &invoer, None, Opdracht::Klacht(opdracht)).await {
        Ok(_) => Ok(klaar(&adres(plek.0, plek.1), "opgeslagen")),
        Err(Ok(melding)) => tonen(&bezoek, plek, &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

fn lees(klacht: KlachtId, invoer: &Invoer) -> Result<KlachtOpdracht, Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let opdracht = match invoer.een("stap") {
        "bemiddeling" => lezer
            .kort("bemiddelaar")
            .map(|bemiddelaar| KlachtOpdracht::StartBemiddeling { klacht, bemiddelaar }),
        "commissie" => {
            let lid = |naam: Korttekst, werkt_bij_organisatie| Commissielid { naam, werkt_bij_organisatie };
            let voorzitter = lezer.kort("voorzitter").map(|naam| lid(naam, invoer.aan("voorzitter_intern")));
            let leden = [lezer.kort("lid1"), lezer.kort("lid2")]
                .into_iter()
                .flatten()
                .map(|naam| lid(naam, true))
                .collect();
            voorzitter.map(|voorzitter| KlachtOpdracht::StelCommissieIn {
                klacht,
                commissie: Commissieleden { voorzitter, leden },
            })
        }
        "horen" => lezer.datum("op").zip(lezer.kort("hoe")).map(|(op, hoe)| KlachtOpdracht::LegHorenVast {
            klacht,
            op,
            hoe,
        }),
        "langer" => lezer.tekst("reden").map(|reden| KlachtOpdracht::Verdaag { klacht, reden }),
        "oordeel" => {
            let oordeel =
                lezer.keuze("oordeel", |code| code.parse::<Gegrondheid>().ok(), "Kies het oordeel.");
            let motivering = lezer.tekst("motivering");
            oordeel.zip(motivering).map(|(oordeel, motivering)| KlachtOpdracht::GeefOordeel {
                klacht,
                oordeel,
                motivering,
            })
        }
        "reactie" => {
            let reactie = lezer.tekst("reactie");
            let maatregelen = lezer.keuze(
                "maatregelen",
                |code| matches!(code, "ja" | "nee").then_some(code == "ja"),
                "Kies ja of nee.",
            );
            reactie.zip(maatregelen).map(|(reactie, maatregelen)| KlachtOpdracht::Reageer {
                klacht,
                reactie,
                maatregelen,
            })
        }
        "inspectie" => lezer.tekst("reden").map(|reden| KlachtOpdracht::MeldInspectie { klacht, reden }),
        _ => None,
    };
    lezer.klaar(opdracht)
}
