//! Deciding on one part: yes, partly or no, with the reason in words for the one who asked, and only on grounds the law
//! names (D-51, D-52, D-53).

use super::{
    super::route::blad::Blad,
    Deelpad,
    deel::{geeft_door, kan_beslissen, tekst_van, vind},
    deelpad, zie,
};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar, pad::Tab};
use crate::vorm::{Datumveld, Fouten, Keuze, Keuzelijst, Label, Optiegroep, Tekstvak, Tekstveld, Vinkjes};
use axum::extract::Path;
use maud::html;
use naast_domain::{
    Opdracht,
    dossier::Item,
    ids::StellingId,
    recht::{RechtOpdracht, Uitkomst, Verzoeksoort, Weigergrond, Weigering},
    tekst::Tekst,
};
use std::collections::BTreeSet;

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path(pad): Path<Deelpad>) -> Antwoord {
    pagina(&bezoek, pad, &Invoer::default(), &Melding::Geen).await
}

const fn waarschuwing(soort: Verzoeksoort) -> &'static str {
    match soort {
        Verzoeksoort::Vernietiging => {
            "Wijst u toe, dan worden de gegevens vernietigd. Dat kan niet ongedaan worden gemaakt. Er blijft alleen een merk zonder inhoud."
        }
        Verzoeksoort::Inzage | Verzoeksoort::Afschrift => {
            "Kijk eerst of er iets over iemand anders in staat dat die ander privé wil houden, of dat een schuilplek verraadt."
        }
        Verzoeksoort::Correctie => {
            "Wijst u toe? Verbeter het feit daarna bij ‘Wat we weten’. De oude tekst blijft bewaard."
        }
        _ => "Leg uit wat u doet, zo dat iemand het meteen begrijpt.",
    }
}

async fn pagina(bezoek: &Bezoek, pad: Deelpad, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let zicht = zie(bezoek, pad.0).await?;
    let (verzoek, deel) = vind(&zicht, pad)?;
    if !deel.wacht() || !kan_beslissen(&zicht, deel) {
        return Err(Paginafout::NietGevonden);
    }
    let gronden: Vec<Weigergrond> =
        Weigergrond::ALLE.iter().copied().filter(|grond| grond.kan_bij(verzoek.soort, deel.regime)).collect();
    let blad = Blad::nieuw(bezoek, &zicht, Tab::Rechten);
    let fouten = melding.fouten();
    let actie = deelpad(pad.0, pad.1, pad.2, "besluit");
    let items: Vec<(String, String)> = deel
        .items
        .iter()
        .filter_map(|item| {
            if let Item::Stelling(id) = item {
                Some((id.to_string(), tekst_van(&zicht, *item)))
            } else {
                None
            }
        })
        .collect();
    let inzage = matches!(verzoek.soort, Verzoeksoort::Inzage | Verzoeksoort::Afschrift);
    let gekozen: Vec<&str> = invoer.alle("item").collect();
    let titel = ["Beslissen: ", verzoek.soort.naam()].concat();
    let html = blad.onder(&titel, melding).inleiding(waarschuwing(verzoek.soort)).inhoud_met(|primair| {
        let velden = html! {
            (Optiegroep::new("uitkomst", Label("Wat besluit u?"), vec![
                Keuze::new("toegewezen", "Ja"), Keuze::new("deels", "Voor een deel"), Keuze::new("afgewezen", "Nee"),
            ]).gekozen(invoer.een("uitkomst")).fout(fouten.bij("uitkomst")))
            @if items.len() > 1 {
                (Vinkjes::new("item", Label("Voor welke gegevens geldt ja?"), items.iter().map(|(id, tekst)| Keuze::new(id, tekst)).collect())
                    .gekozen(gekozen.iter().copied()).niet_verplicht().uitleg("Kies niets als het voor alles geldt.").fout(fouten.bij("items")))
            }
            (Keuzelijst::new("grond", Label("Grond voor (een deel) nee"), gronden.iter().map(|grond| Keuze::new(grond.code(), grond.naam())).collect())
                .gekozen(invoer.een("grond")).niet_verplicht().uitleg("Alleen wat de wet hier noemt.").fout(fouten.bij("grond")))
            (Datumveld::new("herbeoordelen_op", Label("Opnieuw kijken op")).waarde(invoer.datum("herbeoordelen_op")).niet_verplicht()
                .uitleg("Nodig als de reden voorbij kan gaan.").fout(fouten.bij("herbeoordelen_op")))
            (Tekstvak::new("reden", Label("Waarom? In woorden voor wie het vroeg")).waarde(invoer.een("reden")).maximum(Tekst::MAX).fout(fouten.bij("reden")))
            @if inzage {
                (Tekstvak::new("privacy_ander", Label("Staat er iets over iemand anders in? Wat deed u daarmee?")).waarde(invoer.een("privacy_ander")).regels(3)
                    .maximum(Tekst::MAX).niet_verplicht().uitleg("Nodig als u ja of voor een deel ja zegt.").fout(fouten.bij("privacy_ander")))
            }
            @if geeft_door(&zicht, deel) {
                (Tekstveld::new("besloten_door", Label("Wie nam dit besluit daar?")).waarde(invoer.een("besloten_door"))
                    .uitleg("Naam en organisatie. U geeft het besluit alleen door.").fout(fouten.bij("besloten_door")))
            }
        };
        html! { (bezoek.formulier(&actie, velden, primair.knop("Besluit vastleggen"))) }
    });
    antwoord(html, melding)
}

/// Decides.
pub(super) async fn beslis(bezoek: Bezoek, Path(pad): Path<Deelpad>, invoer: Invoer) -> Antwoord {
    let opdracht = match lees(pad, &invoer) {
        Ok(opdracht) => opdracht,
        Err(fouten) => return pagina(&bezoek, pad, &invoer, &Melding::Fouten(fouten)).await,
    };
    match bezoek.voer_uit(pad.0, &invoer, None, Opdracht::Recht(opdracht)).await {
        Ok(_) => Ok(klaar(&deelpad(pad.0, pad.1, pad.2, ""), "opgeslagen")),
        Err(Ok(melding)) => pagina(&bezoek, pad, &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

fn lees((_, verzoek, bronhouder): Deelpad, invoer: &Invoer) -> Result<RechtOpdracht, Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let keuze = lezer.keuze(
        "uitkomst",
        |code| ["toegewezen", "deels", "afgewezen"].into_iter().find(|bekend| *bekend == code),
        "Kies wat u besluit.",
    );
    let herbeoordelen_op = lezer.datum_misschien("herbeoordelen_op");
    let grond = match keuze {
        Some("deels" | "afgewezen") => lezer.keuze(
            "grond",
            |code| code.parse::<Weigergrond>().ok(),
            "Kies op welke grond u (een deel) nee zegt.",
        ),
        _ => None,
    };
    let uitkomst = match (keuze, grond) {
        (Some("toegewezen"), _) => Some(Uitkomst::Toegewezen),
        (Some("deels"), Some(grond)) => Some(Uitkomst::Deels(Weigering { grond, herbeoordelen_op })),
        (Some(_), Some(grond)) => Some(Uitkomst::Afgewezen(Weigering { grond, herbeoordelen_op })),
        _ => None,
    };
    let reden = lezer.tekst("reden");
    let privacy_ander = lezer.tekst_misschien("privacy_ander");
    let besloten_door = lezer.kort_misschien("besloten_door");
    let items: BTreeSet<Item> =
        lezer.ids::<StellingId, Vec<_>>("item").into_iter().map(Item::Stelling).collect();
    let opdracht = uitkomst.zip(reden).map(|(uitkomst, reden)| RechtOpdracht::Besluit {
        verzoek,
        bronhouder,
        uitkomst,
        reden,
        items,
        privacy_ander,
        besloten_door,
    });
    lezer.klaar(opdracht)
}
