//! How a statement is shown, on whatever page: always with its kind as a word and never without its disputes (INV-14).

use super::woorden;
use crate::kern::pad::{self, Tab};
use crate::vorm::{Bericht, Kaart, Kop, Toon, alinea, kort, link};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::stelling::{Inhoud, Stelling, Stellingsoort, Versie, Wederhoor};

/// So many characters of a text stand in a list; the rest is one step away.
const IN_LIJST: usize = 600;

/// The page of a statement.
pub fn href(zicht: &Zicht, stelling: &Stelling) -> String {
    pad::dossier_onder(zicht.dossier(), Tab::Stellingen, &[&stelling.id])
}

/// The words of a version; somebody's own words stand in quotation marks.
pub fn woorden_van(versie: &Versie) -> Markup {
    tekst(&versie.inhoud, versie.inhoud.tekst())
}

pub fn tekst(inhoud: &Inhoud, tekst: &str) -> Markup {
    let citaat = inhoud.soort() == Stellingsoort::Citaat;
    if citaat { alinea(&["“", tekst, "”"].concat()) } else { alinea(tekst) }
}

/// The disputes of a statement, in the words of those who dispute it. Printed wherever the statement is (INV-14).
pub fn weerspraken(zicht: &Zicht, stelling: &Stelling, kop: Kop) -> Markup {
    html! {
        @for weerspraak in stelling.weerspraken() {
            @let titel = [&zicht.naam_van(weerspraak.persoon), " is het hier niet mee eens"].concat();
            @let bij = woorden::wijze(zicht, weerspraak.wijze, weerspraak.op);
            div { (Bericht::new(Toon::Waarschuwing, html! {
                (alinea(&["“", weerspraak.tekst, "”"].concat()))
                p class="naast-bijschrift" {
                    (woorden::hoofdletter(&bij))
                    @if weerspraak.versie != stelling.huidige().nummer { ". Gezegd over versie " (weerspraak.versie) "." }
                }
            }).kop(&titel).niveau(kop)) }
        }
    }
}

/// A statement in a list: kind, about whom, words, where from, disputes, and what each person says of it.
pub fn kaart(zicht: &Zicht, stelling: &Stelling, niveau: Kop) -> Markup {
    let titel = woorden::titel(zicht, stelling);
    let href = href(zicht, stelling);
    let huidige = stelling.huidige();
    let volledig = huidige.inhoud.tekst();
    let getoond = woorden::begin(volledig, IN_LIJST);
    let ingekort = getoond.len() < volledig.len();
    let inhoud = html! {
        (tekst(&huidige.inhoud, &getoond))
        @if ingekort { p class="nl-paragraph" { (link(&href, html! { "Lees verder" span class="naast-sr" { ": " (titel) } })) } }
        p class="naast-bijschrift" {
            (woorden::herkomst(zicht, huidige))
            @if !huidige.leefgebieden.is_empty() { " · leefgebied " (woorden::leefgebieden(huidige)) }
        }
        (weerspraken(zicht, stelling, niveau.lager()))
        @if let Some(regel) = gehoord(zicht, stelling) { p class="naast-bijschrift" { (regel) } }
    };
    html! { (Kaart::new(&titel, inhoud).niveau(niveau).href(&href).rechts(woorden::merktekens(stelling))) }
}

/// A statement in one or two lines, where something else rests on it.
pub fn regel(zicht: &Zicht, stelling: &Stelling) -> Markup {
    let href = href(zicht, stelling);
    let over = woorden::namen(zicht, stelling.betrokkenen().iter().copied());
    html! {
        (link(&href, html! { (woorden::soort(stelling.soort())) span class="naast-sr" { " over " (over) } }))
        ": " (woorden::begin(stelling.inhoud().tekst(), 140)) " "
        (woorden::voorbehouden(&stelling.voorbehouden()))
        @for weerspraak in stelling.weerspraken() {
            p {
                (zicht.naam_van(weerspraak.persoon)) " is het hier niet mee eens: “"
                (woorden::begin(weerspraak.tekst, 280)) "”"
            }
        }
    }
}

/// What each person says of it, in one line: "Anna: akkoord · Bram: antwoord tot en met 3 mei".
fn gehoord(zicht: &Zicht, stelling: &Stelling) -> Option<String> {
    let delen: Vec<String> = stelling
        .huidige()
        .wederhoor
        .values()
        .map(|wederhoor| [&zicht.naam_van(wederhoor.persoon), ": ", &stand(wederhoor)].concat())
        .collect();
    (!delen.is_empty()).then(|| delen.join(" · "))
}

fn stand(wederhoor: &Wederhoor) -> String {
    match (wederhoor.uitkomst(), &wederhoor.voorgelegd) {
        (Some(uitkomst), _) => woorden::uitkomst(uitkomst).1.to_owned(),
        (None, Some(voorlegging)) => ["kan antwoorden tot en met ", &kort(voorlegging.termijn)].concat(),
        (None, None) => "nog niet voorgelegd".to_owned(),
    }
}

/// Rows of a table in which each cell is one box: on a phone it stands as a whole beside the name of its column.
pub fn cellen(rijen: impl IntoIterator<Item = Vec<Markup>>) -> impl Iterator<Item = Vec<Markup>> {
    rijen.into_iter().map(|rij| rij.into_iter().map(|cel| html! { div { (cel) } }).collect())
}
