//! "Jouw rechten nu": what somebody may ask and say in this phase, and that it was told.

use super::{Bezoek, Kader, adres};
use crate::kern::{Antwoord, Invoer, Melding, Paginafout, Toestand, bezoek::antwoord, klaar};
use crate::taal::Taal;
use crate::vorm::{Bericht, Kaart, Toon, alinea, link};
use axum::{
    Router,
    routing::{get, post},
};
use maud::{Markup, html};
use naast_access::Onderdeel;
use naast_domain::{
    Opdracht,
    dossier::{DossierOpdracht, Kader as Rechtskader},
    tekst::Korttekst,
    veiligheid::Fase,
};
use std::borrow::Cow;

mod afschrift;
mod ervaring;
mod klacht;
mod lijst;
mod plek;
mod toestemming;
mod verzoek;
mod vragen;
mod woorden;

pub(super) use plek::LIJST;

pub(super) fn router() -> Router<Toestand> {
    Router::new()
        .route(adres::RECHTEN, get(toon).post(gelezen))
        .route(LIJST, get(lijst::toon))
        .route(plek::VRAGEN, get(vragen::toon).post(vragen::verstuur))
        .route(
            "/gezin/rechten/verklaring/{verklaring}",
            get(vragen::toon_verklaring).post(vragen::wijzig_verklaring),
        )
        .route("/gezin/rechten/verzoek/{verzoek}", get(verzoek::toon))
        .route("/gezin/rechten/verzoek/{verzoek}/terug", get(verzoek::toon_terug).post(verzoek::terug))
        .route("/gezin/rechten/verzoek/{verzoek}/verder", post(verzoek::middel))
        .route(plek::AFSCHRIFT, get(afschrift::toon))
        .route(plek::AFSCHRIFT_PDF, get(afschrift::pdf))
        .route(plek::AFSCHRIFT_JSON, get(afschrift::json))
        .route(plek::TOESTEMMING, get(toestemming::toon).post(toestemming::antwoorden))
        .route(plek::GEVEN, get(toestemming::toon_geven).post(toestemming::geef))
        .route(plek::GEZEGD, post(toestemming::klopt))
        .route(plek::KLACHT, get(klacht::toon).post(klacht::dien_in))
        .route("/gezin/rechten/klacht/{klacht}", get(klacht::toon_een))
        .route("/gezin/rechten/klacht/{klacht}/terug", get(klacht::toon_terug).post(klacht::terug))
        .route("/gezin/rechten/klacht/{klacht}/bemiddeling", post(klacht::bemiddeling))
        .route("/gezin/rechten/klacht/{klacht}/ook", post(klacht::ook))
        .route(plek::ERVARING, get(ervaring::toon).post(ervaring::meet))
        .route(plek::ERVARING_DELEN, post(ervaring::deel))
}

/// Whom to turn to, one press away and without a professional in between (R-044, D-46).
fn steun(taal: Taal) -> Markup {
    html! {
        p class="nl-paragraph" {
            (taal.hulp_hierbij()) " "
            (link(adres::HULP, taal.bekijk_wie_bellen_knop()))
        }
    }
}

/// One right: what, and what it means here.
type Recht = (Cow<'static, str>, Cow<'static, str>);

/// What always holds.
fn altijd(taal: Taal) -> [Recht; 5] {
    [
        (taal.recht_lezen_kop(), taal.recht_lezen()),
        (taal.recht_zeggen_kop(), taal.recht_zeggen()),
        (taal.recht_meenemen_kop(), taal.recht_meenemen()),
        (taal.recht_wie_keek_kop(), taal.recht_wie_keek()),
        (taal.recht_klagen_kop(), taal.recht_klagen()),
    ]
}

/// What matters most in this phase.
fn nu(fase: Fase, taal: Taal) -> Vec<Recht> {
    match fase {
        Fase::Onbekend => vec![
            (taal.recht_zelf_plan_kop(), taal.recht_zelf_plan()),
            (taal.recht_nee_kop(), taal.recht_nee()),
        ],
        Fase::DirecteVeiligheid => vec![
            (taal.recht_meepraten_kop(), taal.recht_meepraten()),
            (taal.recht_voorwaarde_kop(), taal.recht_voorwaarde()),
            (taal.recht_advocaat_kop(), taal.recht_advocaat()),
        ],
        Fase::StabieleVeiligheid => {
            vec![(taal.recht_hulp_kop(), taal.recht_hulp()), (taal.recht_papier_kop(), taal.recht_papier())]
        }
        Fase::Herstel | Fase::Nazorg => {
            vec![(taal.recht_goed_kop(), taal.recht_goed()), (taal.recht_stopt_kop(), taal.recht_stopt())]
        }
    }
}

/// For whom a court decided.
fn gedwongen_rechten(taal: Taal) -> [Recht; 2] {
    [(taal.recht_rechter_kop(), taal.recht_rechter()), (taal.recht_gehoord_kop(), taal.recht_gehoord())]
}

/// About what somebody was told: the same words every time, so that it can be found again.
fn waarover(fase: Fase) -> String {
    ["Jouw rechten nu: ", fase.naam()].concat()
}

pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    tonen(&bezoek, &Melding::Geen).await
}

async fn tonen(bezoek: &Bezoek, melding: &Melding) -> Antwoord {
    let kader = Kader::open(bezoek, &[Onderdeel::Besluiten]).await?;
    let taal = kader.taal;
    let fase = kader.zicht.fase();
    let gedwongen =
        kader.zicht.gezin().personen.keys().any(|kind| kader.zicht.kader(*kind) == Rechtskader::Gedwongen);
    let over = waarover(fase);
    let laatst = kader
        .zicht
        .informeren()
        .iter()
        .filter(|informering| informering.persoon == kader.ik && informering.waarover.als_str() == over)
        .map(|informering| informering.op)
        .max();
    let lijst = |rechten: &[Recht]| {
        html! { @for (kop, uitleg) in rechten { h3 class="nl-heading nl-heading--level-3" { (kop) } (alinea(uitleg)) } }
    };
    let tekst = html! {
        @if !kader.jong {
            (Kaart::new(&taal.in_deze_fase_kop(), html! { (lijst(&nu(fase, taal))) }))
            @if gedwongen { (Kaart::new(&taal.beslissing_rechter_kop(), lijst(&gedwongen_rechten(taal)))) }
        }
        (Kaart::new(&taal.altijd_kop(), html! {
            (lijst(&altijd(taal)))
            p class="nl-paragraph" { (link(LIJST, taal.iets_vragen_knop())) }
        }))
        (Kaart::new(&taal.hulp_hierbij_kop(), html! {
            p class="nl-paragraph" {
                (taal.helpt_u_gratis()) " "
                (link(adres::HULP, taal.bekijk_wie_bellen_knop()))
            }
        }))
    };
    let titel = taal.rechten_titel();
    let pagina = kader.pagina(&titel, melding, |pagina| match laatst {
        Some(dag) => pagina.vertaald().inhoud(html! {
            (tekst)
            (Bericht::new(Toon::Gelukt, html! { p class="nl-paragraph" { (taal.gelezen_op(taal.lang(dag))) } }).taal(taal))
        }),
        None => pagina.vertaald().inhoud_met(|primair| {
            let velden = html! {
                p class="nl-paragraph" { (taal.gelezen_uitleg()) }
            };
            let formulier: Markup =
                html! { (bezoek.formulier(adres::RECHTEN, velden, primair.knop(&taal.gelezen_knop())).onbewaakt()) };
            html! { (tekst) (formulier) }
        }),
    });
    antwoord(pagina, melding)
}

async fn gelezen(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = Kader::open(&bezoek, &[]).await?;
    let kort =
        |tekst: &str| Korttekst::lees("waarover", tekst).map_err(|fout| Paginafout::Ongeldig(fout.melding));
    let opdracht = Opdracht::Dossier(DossierOpdracht::LegInformerenVast {
        persoon: kader.ik,
        waarover: kort(&waarover(kader.zicht.fase()))?,
        hoe: kort("zelf gelezen in het eigen dossier")?,
    });
    match kader.doe(&invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(adres::RECHTEN, "gelezen")),
        Err(Ok(melding)) => tonen(&bezoek, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}
