//! Where do you want to be, and for whom? For who stands in two households, or acts for somebody else.

use crate::kern::{Antwoord, Bezoek, Invoer, Melding, Paginafout, bezoek::antwoord, pad};
use crate::open::welkom;
use crate::taal::Taal;
use crate::vorm::{Deur, Keuze, Label, Optiegroep, alinea, link};
use axum::response::{IntoResponse, Redirect};
use maud::html;
use naast_service::Gezinsplek;

/// The choices.
pub(in crate::open) async fn toon(bezoek: Bezoek) -> Antwoord {
    let plekken = bezoek.dienst().plekken(bezoek.sessie().account()).await?;
    if plekken.len() == 1 && bezoek.gezin().is_ok() {
        return Ok(Redirect::to(pad::GEZIN).into_response());
    }
    let (melding, taal) = (Melding::Geen, bezoek.taal());
    let (titel, inleiding) = (taal.waar_wilt_u_zijn_titel(), taal.waar_inleiding());
    let keuzes: Vec<(String, String)> =
        plekken.iter().enumerate().map(|(nummer, plek)| (nummer.to_string(), woorden(plek, taal))).collect();
    let pagina = bezoek
        .pagina(&titel, Deur::Gezin, Vec::new(), "", &melding)
        .snel_sluiten(welkom::SNEL_SLUITEN)
        .taal(taal)
        .vertaald()
        .inleiding(&inleiding)
        .inhoud_met(|primair| {
            let velden = html! {
                (Optiegroep::new("plek", Label(&taal.ik_wil_nu_naar_kop()), keuzes.iter().map(|(nummer, tekst)| Keuze::new(nummer, tekst)).collect()).taal(taal).gekozen("0"))
            };
            html! {
                (bezoek.formulier(pad::GEZIN_KIEZEN, velden, primair.knop(&taal.verder())).onbewaakt())
                (alinea(&taal.iets_voor_ander()))
                p class="nl-paragraph" { (taal.nog_een_brief()) " " (link(welkom::WELKOM, taal.typ_de_code_knop())) "." }
            }
        });
    antwoord(pagina, &melding)
}

fn woorden(plek: &Gezinsplek, taal: Taal) -> String {
    match &plek.namens {
        Some(voor) => taal.dossier_van(voor.as_str()).into_owned(),
        None => taal.mijn_dossier(plek.huishouden.as_str()).into_owned(),
    }
}

/// Goes there.
pub(in crate::open) async fn kies(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let plekken = bezoek.dienst().plekken(bezoek.sessie().account()).await?;
    let nummer: usize = invoer.een("plek").parse().map_err(|_| Paginafout::NietGevonden)?;
    let plek = plekken.get(nummer).ok_or(Paginafout::NietGevonden)?;
    bezoek.dienst().kies_plek(bezoek.sessie(), plek.plek).await?;
    Ok(Redirect::to(pad::GEZIN).into_response())
}
