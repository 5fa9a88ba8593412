//! "Jouw rechten nu": what somebody may ask and say in this phase, and that it was told.

use super::{Bezoek, Kader, adres};
use crate::kern::{Antwoord, Invoer, Melding, Paginafout, Toestand, bezoek::antwoord, klaar};
use crate::vorm::{Bericht, Kaart, Toon, alinea, lang, link};
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
fn steun() -> Markup {
    html! {
        p class="nl-paragraph" {
            "Hulp nodig hierbij? Een cliëntondersteuner of vertrouwenspersoon helpt gratis. "
            (link(adres::HULP, "Bekijk wie u kunt bellen"))
        }
    }
}

/// One right: what, and what it means here.
type Recht = (&'static str, &'static str);

/// What always holds.
const ALTIJD: [Recht; 5] = [
    ("Lezen", "U mag alles lezen wat over u gaat. U mag er ook een kopie van krijgen."),
    (
        "Zeggen dat iets niet klopt",
        "Bij alles wat over u staat, kunt u zeggen of het klopt. Uw woorden blijven erbij staan. Niemand anders mag ze veranderen.",
    ),
    (
        "Iemand meenemen",
        "U mag iemand meenemen naar elk gesprek: familie, een vriend, een cliëntondersteuner of een advocaat.",
    ),
    ("Weten wie er keek", "U ziet wie uw dossier heeft gelezen, en waarom."),
    (
        "Klagen",
        "Bent u niet tevreden? U mag altijd een klacht indienen. Dat verandert niets aan de hulp die u krijgt.",
    ),
];

/// The same for a young person.
const ALTIJD_JONG: [Recht; 5] = [
    ("Lezen", "Je mag lezen wat er over jou staat."),
    (
        "Zeggen wat jij vindt",
        "Klopt iets niet? Zeg het. Jouw woorden blijven erbij staan. Niemand mag ze veranderen.",
    ),
    ("Iemand meenemen", "Je mag iemand meenemen die je vertrouwt, ook als je ouders dat niet weten."),
    ("Weten wie er keek", "Je kunt zien wie er iets over jou heeft gelezen."),
    (
        "Klagen",
        "Vind je het niet goed gaan? Bel Jeugdstem. Dat mag altijd, en je ouders hoeven het niet te weten.",
    ),
];

/// What matters most in this phase.
fn nu(fase: Fase) -> &'static [Recht] {
    match fase {
        Fase::Onbekend => &[
            (
                "Zelf een plan maken",
                "Uw gezin mag eerst zelf een plan maken, met familie of vrienden. Vraag ernaar.",
            ),
            (
                "Nee zeggen",
                "Hulp is vrijwillig, zolang een rechter niets anders heeft beslist. Wat dringend wordt aangeraden, mag u weigeren.",
            ),
        ],
        Fase::DirecteVeiligheid => &[
            (
                "Meepraten over veiligheid",
                "Het veiligheidsplan wordt met iedereen gemaakt, ook met de kinderen. U zegt zelf wat u ervan vindt.",
            ),
            (
                "Weten wat een voorwaarde is",
                "Staat er een voorwaarde in? Dan staat erbij wie die stelt en waarom. Bent u het er niet mee eens, dan schrijft u dat erbij.",
            ),
            (
                "Een advocaat",
                "Wil iemand naar de rechter? Dan hoort u dat vooraf, en kunt u een advocaat krijgen. Soms is die gratis.",
            ),
        ],
        Fase::StabieleVeiligheid => &[
            (
                "Meepraten over hulp",
                "U kiest mee welke hulp past. Uw eigen ideeën staan in het plan, met of ze gebruikt zijn en waarom.",
            ),
            ("Het plan op papier", "U mag het plan op papier vragen. U krijgt het binnen twee weken."),
        ],
        Fase::Herstel | Fase::Nazorg => &[
            (
                "Zeggen of het goed gaat",
                "U zegt zelf hoe veilig het voelt. Uw cijfer telt, en wordt niet opgeteld bij dat van anderen.",
            ),
            (
                "Afspreken hoe het stopt",
                "Het dossier gaat pas dicht na een gesprek met u. U hoort bij wie u daarna terecht kunt.",
            ),
        ],
    }
}

/// For whom a court decided.
const GEDWONGEN: [Recht; 2] = [
    (
        "Naar de rechter",
        "Bent u het niet eens met hoe een maatregel wordt uitgevoerd? Dan mag u dat aan de kinderrechter voorleggen. Een advocaat helpt u.",
    ),
    (
        "Gehoord worden",
        "De rechter luistert naar u voordat er iets wordt beslist of verlengd. Vanaf 12 jaar luistert de rechter ook naar het kind zelf.",
    ),
];

/// About what somebody was told: the same words every time, so that it can be found again.
fn waarover(fase: Fase) -> String {
    ["Jouw rechten nu: ", fase.naam()].concat()
}

pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    tonen(&bezoek, &Melding::Geen).await
}

async fn tonen(bezoek: &Bezoek, melding: &Melding) -> Antwoord {
    let kader = Kader::open(bezoek, &[Onderdeel::Besluiten]).await?;
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
    let altijd = if kader.jong { &ALTIJD_JONG } else { &ALTIJD };
    let tekst = html! {
        @if !kader.jong {
            (Kaart::new("In deze fase", html! { (lijst(nu(fase))) }))
            @if gedwongen { (Kaart::new("Er is een beslissing van de rechter", lijst(&GEDWONGEN))) }
        }
        (Kaart::new("Altijd", html! {
            (lijst(altijd))
            p class="nl-paragraph" { (link(LIJST, "Iets vragen, toestemming geven of een klacht indienen")) }
        }))
        (Kaart::new("Hulp hierbij", html! {
            p class="nl-paragraph" {
                "Een cliëntondersteuner of vertrouwenspersoon helpt " (kader.aanspreek.u()) " gratis. "
                (link(adres::HULP, "Bekijk wie u kunt bellen"))
            }
        }))
    };
    let titel = kader.aanspreek.kies("Uw rechten nu", "Jouw rechten nu");
    let pagina = kader.pagina(titel, melding, |pagina| match laatst {
        Some(dag) => pagina.inhoud(html! {
            (tekst)
            (Bericht::new(Toon::Gelukt, html! { p class="nl-paragraph" { "Gelezen op " (lang(dag)) "." } }))
        }),
        None => pagina.inhoud_met(|primair| {
            let velden = html! {
                p class="nl-paragraph" { "Zo kan niemand later zeggen dat u dit niet is verteld. U gaat er nergens mee akkoord." }
            };
            let formulier: Markup =
                html! { (bezoek.formulier(adres::RECHTEN, velden, primair.knop("Ik heb dit gelezen")).onbewaakt()) };
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
