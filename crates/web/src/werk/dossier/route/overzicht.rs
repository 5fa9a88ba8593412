//! The page of the tab: where the family is, what comes next and what that needs.

use super::{
    blad::{Blad, is_gezicht, kan_werken},
    voorwaarden::{self, Grond},
    zie,
};
use crate::kern::{
    Antwoord, Bezoek, Melding,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::vorm::{
    Bericht, Gegevenslijst, Kaart, Primair, Stap, Stappen, Toon, alinea, lang, link, telefoon,
};
use axum::extract::Path;
use maud::{Markup, Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    Deel,
    dossier::{Routestap, Sluitgrond},
    ids::DossierId,
};

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let melding = Melding::Geen;
    let blad = Blad::nieuw(&bezoek, &zicht, Tab::Route);
    let pagina = blad
        .tab("Stap", &melding)
        .inleiding("Elk gezin gaat één route, van de eerste zorg tot het weer zelf gaat. Het vast gezicht is er in elke stap bij.")
        .inhoud_met(|primair| {
            html! {
                div class="naast-raster" {
                    div { @if zicht.is_gesloten() { (gesloten(&zicht, primair)) } @else { (verder(&bezoek, &zicht, primair)) } }
                    div { (route(&zicht)) }
                }
            }
        });
    antwoord(pagina, &melding)
}

fn route(zicht: &Zicht) -> Markup {
    let (nu, sinds) = zicht.stap();
    let namen: Vec<(Stap, String)> = Routestap::ALLE
        .into_iter()
        // Asking for advice is a side road: only shown while somebody is on it.
        .filter(|stap| *stap != Routestap::Advies || nu == Routestap::Advies)
        .map(|stap| {
            let stand = match stap.cmp(&nu) {
                std::cmp::Ordering::Less => Stap::Gedaan,
                std::cmp::Ordering::Equal => Stap::Nu,
                std::cmp::Ordering::Greater => Stap::Straks,
            };
            (stand, stap.to_string())
        })
        .collect();
    let mut stappen = Stappen::new("De route van dit gezin");
    for (stand, naam) in &namen {
        stappen = stappen.stap(*stand, naam, None);
    }
    html! {
        (Kaart::new("Waar we zijn", html! {
            (stappen)
            p class="nl-paragraph" { strong { (nu) } ", sinds " (lang(sinds)) ". " (voorwaarden::uitleg(nu)) }
        }))
    }
}

fn verder(bezoek: &Bezoek, zicht: &Zicht, primair: Primair) -> Markup {
    let id = zicht.dossier();
    let (nu, _) = zicht.stap();
    let anders = pad::dossier_onder(id, Tab::Route, &[&"zetten"]);
    if !kan_werken(zicht) {
        primair.ongebruikt();
        return html! {
            (Kaart::new("Hierna", html! { p class="nl-paragraph" { "Alleen het team van dit gezin zet een stap." } }))
        };
    }
    match voorwaarden::volgende(nu) {
        Some(naar) => {
            let nodig = voorwaarden::voor_stap(zicht, naar);
            let ontbreekt = nodig.iter().find(|een| !een.klaar);
            let kop = format!("Hierna: {}", naar.to_string().to_lowercase());
            html! {
                (Kaart::new(&kop, html! {
                    p class="nl-paragraph" { (voorwaarden::uitleg(naar)) }
                    @if !nodig.is_empty() { (voorwaarden::lijst("Wat nodig is voor deze stap", &nodig)) }
                    @match ontbreekt.and_then(|een| een.href.as_deref()) {
                        Some(href) => { div class="naast-knoppen" { (primair.link(href, "Zorg eerst dat dit er is")) } }
                        None => (zetten(bezoek, zicht, naar, primair)),
                    }
                }))
                (Kaart::new("Liever iets anders?", html! {
                    p class="nl-paragraph" { "Wat voor het gezin werkt, gaat voor. Een stap overslaan of teruggaan mag, met een reden. Is er nu gevaar, dan kan het met spoed." }
                    p class="nl-paragraph" { (link(&anders, "Een andere stap zetten")) }
                    @if nu == Routestap::Vraagverheldering { p class="nl-paragraph" { "Is alleen advies genoeg? Kies dan de stap Advies." } }
                    (sluiten_kan_ook(zicht))
                }))
            }
        }
        None => afsluiten(bezoek, zicht, primair, &anders),
    }
}

fn zetten(bezoek: &Bezoek, zicht: &Zicht, naar: Routestap, primair: Primair) -> Markup {
    let actie = pad::dossier_onder(zicht.dossier(), Tab::Route, &[&"zetten"]);
    let knop = format!("Verder naar {}", naar.to_string().to_lowercase());
    bezoek
        .formulier_op(zicht, Deel::Route, &actie, Markup::default(), primair.knop(&knop))
        .verborgen("naar", naar.code())
        .onbewaakt()
        .render()
}

/// In the last step: closing, with everything it needs.
fn afsluiten(bezoek: &Bezoek, zicht: &Zicht, primair: Primair, anders: &str) -> Markup {
    let nodig = voorwaarden::voor_sluiten(bezoek, zicht, Grond::Duurzaam);
    let href = pad::dossier_onder(zicht.dossier(), Tab::Route, &[&"afsluiten"]);
    html! {
        (Kaart::new("Hierna: afsluiten", html! {
            p class="nl-paragraph" { "Afsluiten kan als iedereen veilig is en dat ook blijft." }
            (voorwaarden::lijst("Wat nodig is om af te sluiten", &nodig))
            @if is_gezicht(zicht) { div class="naast-knoppen" { (primair.link(&href, "Naar afsluiten")) } }
            @else {
                @let () = primair.ongebruikt();
                p class="nl-paragraph" { "Het vast gezicht sluit af." }
            }
        }))
        (Kaart::new("Gaat het toch minder goed?", html! {
            p class="nl-paragraph" { "Dan gaat u terug naar het plan uitvoeren, of verder terug. Dat is geen mislukking." }
            p class="nl-paragraph" { (link(anders, "Een andere stap zetten")) }
        }))
    }
}

fn sluiten_kan_ook(zicht: &Zicht) -> Markup {
    let sluiten = pad::dossier_onder(zicht.dossier(), Tab::Route, &[&"afsluiten"]);
    let oordeel = pad::dossier_onder(zicht.dossier(), Tab::Route, &[&"oordeel"]);
    html! {
        p class="nl-paragraph" { "Is het gezin al veilig genoeg om eerder af te sluiten? Dat kan alleen als twee professionals dat los van elkaar opschrijven." }
        p class="nl-paragraph" { (link(&oordeel, "Mijn oordeel over de veiligheid")) " · " (link(&sluiten, "Wat is nodig om af te sluiten")) }
    }
}

fn gesloten(zicht: &Zicht, primair: Primair) -> Markup {
    let (_, sinds) = zicht.stap();
    let gezicht = &zicht.team().vast_gezicht.professional;
    let href = pad::dossier_onder(zicht.dossier(), Tab::Route, &[&"heropenen"]);
    let mag = super::blad::is_betrokken(zicht);
    html! {
        (Kaart::new("Afgesloten", html! {
            @match zicht.sluiting() {
                Some(Sluitgrond::DuurzaamVeilig { eindgesprek, waar_terecht }) => (Gegevenslijst::new()
                    .regel("Sinds", lang(sinds))
                    .regel("Waarom", "Iedereen is veilig, en dat bleef zo.")
                    .regel("Eindgesprek", lang(*eindgesprek))
                    .regel("Waar het gezin terecht kan", alinea(waar_terecht))),
                Some(Sluitgrond::Gemotiveerd { motivering, eindgesprek, waar_terecht }) => (Gegevenslijst::new()
                    .regel("Sinds", lang(sinds))
                    .regel("Waarom", alinea(motivering))
                    .regel("Eindgesprek", lang(*eindgesprek))
                    .regel("Waar het gezin terecht kan", alinea(waar_terecht))),
                None => { p class="nl-paragraph" { "Sinds " (lang(sinds)) "." } }
            }
        }))
        (Bericht::new(Toon::Info, html! {
            p class="nl-paragraph" {
                "Heeft het gezin weer hulp nodig? Dan gaat het dossier weer open, met hetzelfde gezicht: " (gezicht.naam)
                @if let Some(nummer) = &gezicht.telefoon { ", " (telefoon(nummer)) } "."
            }
        }).kop("Het gezicht blijft"))
        @if mag { div class="naast-knoppen" { (primair.link(&href, "Dossier heropenen")) } } @else { @let () = primair.ongebruikt(); }
    }
}
