//! Two versions side by side, with what differs marked (R-138).

use super::{super::stellingen::weergave::cellen, Kruimelpad, versies::vergelijk, woorden, zie};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, Paginafout, bezoek::antwoord, pad::Tab};
use crate::vorm::{Kolom, Leeg, Tabel, link};
use axum::extract::{Path, RawQuery};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    analyse::{AnalyseInhoud, Stuk, verschil},
    ids::DossierId,
};

/// One of the two that are compared.
struct Kant<'a> {
    naam: String,
    inhoud: &'a AnalyseInhoud,
}

fn kant<'a>(zicht: &'a Zicht, code: &str) -> Option<Kant<'a>> {
    if code == "werk" {
        return Some(Kant { naam: "Nu".to_owned(), inhoud: &zicht.analyse().werk });
    }
    let versie = zicht.analyse().versie(code.parse().ok()?)?;
    Some(Kant { naam: format!("Versie {}", versie.nummer), inhoud: &versie.inhoud })
}

/// The page.
pub(super) async fn toon(
    bezoek: Bezoek,
    Path(dossier): Path<DossierId>,
    RawQuery(query): RawQuery,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let query = Invoer::ontleed(query.unwrap_or_default().as_bytes());
    let van = kant(&zicht, query.een("van")).ok_or(Paginafout::NietGevonden)?;
    let naar = kant(&zicht, query.een("naar")).ok_or(Paginafout::NietGevonden)?;
    let alles = query.aan("alles");
    let melding = Melding::Geen;
    let kop = bezoek.kop(&zicht, Tab::Analyse);
    let kruimels = Kruimelpad::tot_tab(&zicht, Tab::Analyse);
    let titel = [&van.naam, " en ", &naar.naam.to_lowercase(), " naast elkaar"].concat();
    let wissel = query.een("van").parse().ok().map(|nummer| vergelijk(dossier, nummer, query.een("naar")));
    let pagina = bezoek.dossierpagina(&titel, &kop, &melding).kruimels(kruimels.kruimels()).inhoud(html! {
        @if let Some(href) = wissel {
            p class="nl-paragraph" {
                @if alles { (link(&href, "Alleen wat anders is")) } @else { (link(&[&href, "&alles=ja"].concat(), "Ook wat gelijk bleef")) }
            }
        }
        (tabel(&zicht, &van, &naar, alles))
    });
    antwoord(pagina, &melding)
}

fn tabel(zicht: &Zicht, van: &Kant<'_>, naar: &Kant<'_>, alles: bool) -> Markup {
    let verschil = verschil(van.inhoud, naar.inhoud);
    if verschil.is_leeg() && !alles {
        return html! { (Leeg::new("Geen verschil", "Deze twee versies zeggen hetzelfde.")) };
    }
    let (oud, nieuw) = (van.inhoud.stukken(), naar.inhoud.stukken());
    let mut plekken: Vec<_> = oud.keys().chain(nieuw.keys()).copied().collect();
    plekken.sort_unstable();
    plekken.dedup();
    let anders = |links: Option<&Stuk<'_>>, rechts: Option<&Stuk<'_>>| match (links, rechts) {
        (Some(links), Some(rechts)) => verschil.gewijzigd.contains(&(*links, *rechts)),
        _ => true,
    };
    let rijen = plekken.into_iter().filter_map(|plek| {
        let (links, rechts) = (oud.get(&plek), nieuw.get(&plek));
        if !alles && !anders(links, rechts) {
            return None;
        }
        let naam = links.or(rechts).map(|stuk| woorden::naam(zicht, *stuk)).unwrap_or_default();
        let links = links.map(|stuk| woorden::tekst(zicht, van.inhoud, *stuk));
        let rechts = rechts.map(|stuk| woorden::tekst(zicht, naar.inhoud, *stuk));
        let (links, rechts) = match (&links, &rechts) {
            (Some(links), Some(rechts)) => gemarkeerd(links, rechts),
            (links, rechts) => (
                alleen(links.as_deref(), "stond er nog niet"),
                alleen(rechts.as_deref(), "staat er niet meer"),
            ),
        };
        Some(vec![html! { (naam) }, links, rechts])
    });
    let kolommen = vec![Kolom::tekst("Onderdeel"), Kolom::tekst(&van.naam), Kolom::tekst(&naar.naam)];
    html! { (Tabel::new("Verschillen tussen de versies", kolommen).stil_bijschrift().rijen(cellen(rijen))) }
}

fn alleen(tekst: Option<&str>, anders: &str) -> Markup {
    html! {
        @match tekst {
            Some(tekst) => p class="naast-versie" { mark class="nl-mark" { (tekst) } },
            None => p class="naast-bijschrift" { (anders) },
        }
    }
}

/// Both texts with the words marked between their common begin and end.
fn gemarkeerd(links: &str, rechts: &str) -> (Markup, Markup) {
    let a: Vec<&str> = links.split_inclusive(char::is_whitespace).collect();
    let b: Vec<&str> = rechts.split_inclusive(char::is_whitespace).collect();
    let voor = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let na = a[voor..].iter().rev().zip(b[voor..].iter().rev()).take_while(|(x, y)| x == y).count();
    let toon = |woorden: &[&str]| {
        let eind = woorden.len() - na;
        html! {
            p class="naast-versie" {
                (woorden[..voor].concat())
                @if voor < eind { mark class="nl-mark" { (woorden[voor..eind].concat()) } }
                (woorden[eind..].concat())
            }
        }
    };
    (toon(&a), toon(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_marked() {
        let (links, rechts) =
            gemarkeerd("Er zijn schulden bij de bank.", "Er zijn grote schulden bij de bank.");
        assert_eq!(links.into_string(), r#"<p class="naast-versie">Er zijn schulden bij de bank.</p>"#);
        assert!(rechts.into_string().contains(r#"<mark class="nl-mark">grote </mark>"#));
    }
}
