//! "Jouw rechten": everything somebody can ask, and what became of what was asked. One list.

use super::{super::Kader, plek, woorden};
use crate::kern::{Antwoord, Bezoek, Melding, bezoek::antwoord};
use crate::vorm::{Kaart, Kop, Leeg, Status, alinea, knoplink, lang, link};
use maud::{Markup, html};
use naast_access::Onderdeel;
use naast_domain::{
    recht::{Verzoek, Verzoekdeel, Verzoeksoort},
    toestemming::Stand,
};

/// The page.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    let kader = Kader::open(&bezoek, &[Onderdeel::Rechten]).await?;
    let melding = Melding::Geen;
    let jong = kader.jong;
    let verzoeken = kader.zicht.rechten().verzoeken();
    let wachten = kader
        .zicht
        .toestemmingen()
        .alle()
        .iter()
        .filter(|een| een.stand(kader.ik, kader.vandaag()) == Stand::Gevraagd)
        .count();
    let inhoud = html! {
        @if !verzoeken.is_empty() {
            (Kop::H2.met(kader.aanspreek.kies("Wat u vroeg", "Wat jij vroeg")))
            @for verzoek in &verzoeken { (regel(&kader, verzoek)) }
        }
        (Kop::H2.met(kader.aanspreek.kies("Wat u kunt vragen", "Wat je kunt vragen")))
        (Kaart::new("Een kopie, nu meteen", html! {
            (alinea(kader.aanspreek.kies(
                "Alles wat u hier ziet, kunt u meenemen: als document of als bestand.",
                "Alles wat je hier ziet, kun je meenemen.")))
            div class="naast-knoppen" { (knoplink(plek::AFSCHRIFT, "Kopie maken")) }
        }))
        ul class="naast-gewonelijst" {
            @for soort in [Verzoeksoort::Correctie, Verzoeksoort::Verklaring, Verzoeksoort::Vernietiging, Verzoeksoort::Inzage,
                Verzoeksoort::Bezwaar, Verzoeksoort::Beperking] {
                @let (naam, uitleg) = woorden::vraag(soort, jong);
                li { (link(&plek::vraag(soort), naam)) br; span class="naast-bijschrift" { (uitleg) } }
            }
        }
        p class="nl-paragraph" { (link(super::super::adres::RECHTEN, "Lees wat uw rechten zijn in deze fase")) }
        (verklaringen(&kader))
        (Kop::H2.met("Ook van u"))
        (Kaart::new("Toestemming", html! {
            (alinea("U zegt ja of nee, en u kunt het altijd terugnemen. Dat werkt meteen."))
            @if wachten > 0 { p class="nl-paragraph" { strong { "Er wacht een vraag op uw antwoord." } } }
            div class="naast-knoppen" { (knoplink(plek::TOESTEMMING, "Mijn toestemmingen")) }
        }))
        @if !kader.is_vertegenwoordiger() {
            (Kaart::new("Niet tevreden?", html! {
                (alinea("U zegt wat er is, wij zoeken de goede plek. De mensen die u helpen, zien uw klacht hier niet."))
                div class="naast-knoppen" { (knoplink(plek::KLACHT, "Een klacht indienen")) }
            }))
            (Kaart::new(kader.aanspreek.kies("Hoe is het voor u?", "Hoe is het voor jou?"), html! {
                (alinea("Zes korte vragen. Uw naam komt er niet bij, en uw vaste gezicht ziet het alleen als u dat wilt."))
                div class="naast-knoppen" { (knoplink(plek::ERVARING, "Vragen beantwoorden")) }
            }))
        }
        (super::steun())
    };
    let titel = kader.aanspreek.kies("Uw rechten", "Jouw rechten");
    let pagina = kader.pagina(titel, &melding, |pagina| {
        pagina
            .inleiding(kader.aanspreek.kies(
                "U vraagt het één keer. Wij zorgen dat iedereen die iets over u heeft, antwoord geeft.",
                "Je vraagt het één keer. Wij zorgen dat iedereen antwoord geeft.",
            ))
            .inhoud(inhoud)
    });
    antwoord(pagina, &melding)
}

fn regel(kader: &Kader<'_>, verzoek: &Verzoek) -> Markup {
    let (naam, _) = woorden::vraag(verzoek.soort, kader.jong);
    let kop = if verzoek.voor == kader.ik {
        naam.to_owned()
    } else {
        [naam, " (over ", &kader.zicht.naam_van(verzoek.voor), ")"].concat()
    };
    html! {
        (Kaart::new(&kop, html! {
            p class="naast-bijschrift" {
                "Gevraagd op " (lang(verzoek.op))
                @if verzoek.door != kader.ik { " door " (kader.zicht.naam_van(verzoek.door)) }
            }
            (kort(kader, verzoek))
            p { (link(&plek::verzoek(verzoek.id), html! { "Bekijk dit verzoek" span class="naast-sr" { ": " (kop) } })) }
        }).niveau(Kop::H3))
    }
}

fn kort(kader: &Kader<'_>, verzoek: &Verzoek) -> Markup {
    html! {
        @if verzoek.ingetrokken_op.is_some() { p class="nl-paragraph" { "U nam dit terug." } }
        @else {
            @if !verzoek.verklaard_bij.is_empty() { p class="nl-paragraph" { "Uw woorden staan er nu bij." } }
            @for deel in verzoek.delen.values() { (deelregel(kader, deel)) }
        }
    }
}

/// One bronhouder and where its answer stands.
pub(super) fn deelregel(kader: &Kader<'_>, deel: &Verzoekdeel) -> Markup {
    let (toon, tekst) = woorden::stand(deel, kader.vandaag());
    html! { p class="nl-paragraph" { (deel.bronhouder.naam) ": " (Status::new(toon, &tekst)) } }
}

fn verklaringen(kader: &Kader<'_>) -> Markup {
    let mijn: Vec<_> = kader.zicht.rechten().verklaringen().collect();
    html! {
        @if !mijn.is_empty() {
            (Kop::H2.met("Eigen verklaringen in dit dossier"))
            @for verklaring in mijn {
                @if let Some(tekst) = verklaring.tekst() {
                    div class="naast-eigen" {
                        p class="naast-bijschrift" { "Van " (kader.wie(verklaring.van)) @if verklaring.versies.len() > 1 { ", later veranderd" } }
                        (alinea(tekst))
                        @if verklaring.van == kader.ik && !kader.is_vertegenwoordiger() {
                            p { (link(&plek::verklaring(verklaring.id), "Verander mijn woorden")) }
                        }
                    }
                }
            }
        }
    }
}

/// Nothing here.
pub(super) fn leeg(kop: &str, uitleg: &str) -> Markup {
    use maud::Render as _;
    Leeg::new(kop, uitleg).render()
}
