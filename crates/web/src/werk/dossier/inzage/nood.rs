//! Uses of the emergency entrance, and their review by the privacy officer (§9.9).

use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{
    Gegevenslijst, Kaart, Keuze, Kop, Kruimel, Label, Optiegroep, Stand, Status, Tekstvak, alinea, knoplink,
    lang, moment,
};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Opdracht,
    context::nederland,
    dossier::{DossierOpdracht, Noodtoegang},
    ids::{DossierId, NoodtoegangId},
    regels::Functie,
};
use naast_service::Kijkvraag;
use std::sync::Arc;

/// The uses of the emergency entrance, newest first; nothing when there were none.
pub(super) fn gebruik(bezoek: &Bezoek, zicht: &Zicht) -> Markup {
    let mut alle: Vec<&Noodtoegang> = zicht.afscherming().noodtoegang.values().collect();
    alle.sort_by_key(|nood| std::cmp::Reverse(nood.van));
    let kop = format!("Noodtoegang ({})", alle.len());
    let is_fg = bezoek.kijker().functie() == Some(Functie::Fg);
    html! {
        @if !alle.is_empty() {
            (Kaart::new(&kop, html! {
                p class="nl-paragraph" { "Iemand die niet bij dit gezin hoort, keek omdat er nu gevaar was. Dat duurt hooguit vier uur. De functionaris gegevensbescherming kijkt elke keer of het terecht was." }
                @for nood in alle {
                    (Kop::H3.met(nood.naam.als_str()))
                    (gegevens(nood))
                    @if is_fg && nood.oordeel.is_none() {
                        div class="naast-knoppen" { (knoplink(&naar(zicht.dossier(), nood.id), &["Beoordelen: ", &nood.naam].concat())) }
                    }
                }
            }))
        }
    }
}

fn naar(dossier: DossierId, nood: NoodtoegangId) -> String {
    pad::dossier_onder(dossier, Tab::Inzage, &[&"noodtoegang", &nood])
}

fn gegevens(nood: &Noodtoegang) -> Markup {
    let delen: Vec<String> = nood.delen.iter().map(ToString::to_string).collect();
    html! {
        (Gegevenslijst::new()
            .regel("Van", moment(&nood.van.to_zoned(nederland())))
            .regel("Tot uiterlijk", moment(&nood.tot.to_zoned(nederland())))
            .regel("Zag", super::logboek::onderdelen(&delen))
            .regel("Waarom", alinea(&nood.reden))
            .regel("Beoordeling", html! {
                @match &nood.oordeel {
                    None => (Status::new(Stand::LetOp, "nog niet beoordeeld")),
                    Some(oordeel) => {
                        @if oordeel.terecht { (Status::new(Stand::Goed, "terecht")) } @else { (Status::new(Stand::Ernstig, "niet terecht")) }
                        ", " (lang(oordeel.op)) ": " (oordeel.toelichting)
                    }
                }
            }))
    }
}

async fn zie(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    if bezoek.kijker().functie() != Some(Functie::Fg) {
        return Err(Paginafout::NietGevonden);
    }
    let delen = [Onderdeel::Overzicht, Onderdeel::Inzage];
    bezoek.bekijk(dossier, &Kijkvraag::begeleiden(&delen)).await
}

/// The form for the review.
pub(super) async fn toon(
    bezoek: Bezoek,
    Path((dossier, nood)): Path<(DossierId, NoodtoegangId)>,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    pagina(&bezoek, &zicht, nood, &Invoer::default(), &Melding::Geen)
}

/// Writes the review down.
pub(super) async fn beoordeel(
    bezoek: Bezoek,
    Path((dossier, nood)): Path<(DossierId, NoodtoegangId)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let terecht = lezer.keuze(
        "terecht",
        |code| match code {
            "ja" => Some(true),
            "nee" => Some(false),
            _ => None,
        },
        "Kies of het terecht was.",
    );
    let toelichting = lezer.tekst("toelichting");
    let opdracht = match lezer.klaar(terecht.zip(toelichting)) {
        Ok((terecht, toelichting)) => {
            DossierOpdracht::BeoordeelNoodtoegang { noodtoegang: nood, terecht, toelichting }
        }
        Err(fouten) => return pagina(&bezoek, &zicht, nood, &invoer, &Melding::Fouten(fouten)),
    };
    match bezoek.voer_uit(dossier, &invoer, None, Opdracht::Dossier(opdracht)).await {
        Ok(_) => Ok(klaar(&pad::dossier(dossier, Tab::Inzage), "opgeslagen")),
        Err(Ok(melding)) => pagina(&bezoek, &zicht, nood, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    nood: NoodtoegangId,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let alle = &zicht.afscherming().noodtoegang;
    let nood = alle.get(&nood).filter(|nood| nood.oordeel.is_none()).ok_or(Paginafout::NietGevonden)?;
    let actie = naar(zicht.dossier(), nood.id);
    let terug = pad::dossier(zicht.dossier(), Tab::Inzage);
    let fout = |veld: &str| melding.fouten().bij(veld);
    let pagina = bezoek
        .werkpagina("Noodtoegang beoordelen", "", melding)
        .kruimels(vec![Kruimel { tekst: Tab::Inzage.naam(), href: &terug }])
        .inleiding("Was er gevaar, was dit nodig, en was het niet meer dan nodig? Uw oordeel komt in het logboek te staan. Het gezin kan het lezen.")
        .inhoud_met(|primair| {
            let keuzes = vec![Keuze::new("ja", "Ja, dit was terecht"), Keuze::new("nee", "Nee, dit was niet terecht")];
            let velden = html! {
                (Optiegroep::new("terecht", Label("Was het terecht?"), keuzes).gekozen(invoer.een("terecht")).fout(fout("terecht")))
                (Tekstvak::new("toelichting", Label("Waarom?")).nakijken("").waarde(invoer.een("toelichting")).regels(4).fout(fout("toelichting"))
                    .uitleg("Schrijf ook wat er nu gebeurt, als het niet terecht was."))
            };
            html! {
                (Kaart::new(&nood.naam, gegevens(nood)))
                (bezoek.formulier(&actie, velden, primair.knop("Oordeel bewaren")))
            }
        });
    antwoord(pagina, melding)
}
