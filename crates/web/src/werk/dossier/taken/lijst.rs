//! The page of the tab: what is open, the terms drawn, and what was done.

use super::{Blad, kan_werken, zie};
use crate::kern::{
    Antwoord, Bezoek, Melding,
    beurten::wie,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::tekening::{Termijn, Termijnen};
use crate::vorm::{Beurt, Kaart, Knop, Kop, Leeg, Stand, Status, Uitklap, kort};
use axum::extract::Path;
use jiff::civil::Date;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    ids::{DossierId, TaakId},
    taak::{Openstaand, Taak},
    tekst::Tekst,
};

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let melding = Melding::Geen;
    let blad = Blad::nieuw(&bezoek, &zicht, Tab::Taken);
    let nieuw = pad::dossier_onder(dossier, Tab::Taken, &[&"nieuw"]);
    let pagina = blad
        .tab("Taken en termijnen", &melding)
        .inleiding("Alles wat openstaat, het dringendste eerst. Termijnen volgen uit de regels; taken spreekt u zelf af.")
        .inhoud_met(|primair| {
            let knop = if kan_werken(&zicht) {
                Some(primair.link(&nieuw, "Taak afspreken"))
            } else {
                primair.ongebruikt();
                None
            };
            html! {
                @if let Some(knop) = knop { div class="naast-knoppen" { (knop) } }
                (openstaand(&zicht))
                (tekening(&zicht))
                (klaar(&bezoek, &zicht))
            }
        });
    antwoord(pagina, &melding)
}

fn openstaand(zicht: &Zicht) -> Markup {
    let open = zicht.openstaand();
    let te_laat = open.iter().filter(|een| een.vervalt_op.is_some_and(|dag| dag < zicht.vandaag())).count();
    let kop = format!("Wat openstaat ({})", open.len());
    let lijst = html! {
        @if open.is_empty() {
            (Leeg::new("Niets open", if zicht.is_gesloten() {
                "Het dossier is afgesloten. Er lopen geen termijnen en taken meer."
            } else {
                "Er lopen geen termijnen en er wacht niemand op een antwoord. Spreekt u iets af, zet het hier neer. Dan vergeet niemand het."
            }).niveau(Kop::H3))
        } @else { (beurten(zicht)) }
    };
    let kaart = Kaart::new(&kop, lijst);
    let laat = format!("{te_laat} te laat");
    html! { @if te_laat > 0 { (kaart.rechts(Status::new(Stand::Ernstig, &laat))) } @else { (kaart) } }
}

/// Like the list on the overview; a task goes to its own page, where it can be finished.
fn beurten(zicht: &Zicht) -> Markup {
    let regels: Vec<(&Openstaand, String, String)> = zicht
        .openstaand()
        .iter()
        .map(|open| {
            let href = if open.soort == "taak" {
                taakpad(zicht.dossier(), TaakId(open.sleutel))
            } else {
                pad::waar(zicht.dossier(), open.waar)
            };
            (open, wie(zicht, open.wacht_op), href)
        })
        .collect();
    let beurten: Vec<Beurt<'_>> = regels
        .iter()
        .map(|(open, wie, href)| Beurt {
            wie,
            aan_u: zicht.is_aan_kijker(open.wacht_op),
            wat: &open.onderwerp,
            href: Some(href),
            gezin: None,
            uiterlijk: open.vervalt_op,
            vandaag: zicht.vandaag(),
        })
        .collect();
    Beurt::lijst(&beurten)
}

/// The page of a task.
pub(super) fn taakpad(dossier: DossierId, taak: TaakId) -> String {
    pad::dossier_onder(dossier, Tab::Taken, &[&taak])
}

fn tekening(zicht: &Zicht) -> Markup {
    let regels: Vec<(&Openstaand, Date, String, String)> = zicht
        .openstaand()
        .iter()
        .filter_map(|open| {
            let bron = open.regel.map_or_else(
                || "afgesproken".to_owned(),
                |regel| [regel.code(), ", ", regel.naam()].concat(),
            );
            Some((open, open.vervalt_op?, wie(zicht, open.wacht_op), bron))
        })
        .collect();
    let termijnen = regels
        .iter()
        .map(|(open, uiterlijk, wie, bron)| Termijn {
            naam: &open.onderwerp,
            wie: Some(wie),
            van: open.sinds.min(*uiterlijk),
            uiterlijk: *uiterlijk,
            gereed: None,
            bron,
            gevolg: None,
        })
        .collect();
    html! {
        @if !regels.is_empty() {
            (Kaart::new("Termijnen getekend", Termijnen { naam: "Termijnen van dit gezin", termijnen, vandaag: zicht.vandaag() }.teken()))
        }
    }
}

fn klaar(bezoek: &Bezoek, zicht: &Zicht) -> Markup {
    let mut klaar: Vec<&(Taak, Date, Option<Tekst>)> = zicht.taken().klaar.values().collect();
    klaar.sort_by_key(|(_, op, _)| std::cmp::Reverse(*op));
    let kop = format!("Wat klaar is ({})", klaar.len());
    html! {
        @if !klaar.is_empty() {
            (Uitklap::new(&kop, html! {
                ul class="naast-lijst" { @for een in klaar { li { (een_klaar(bezoek, zicht, een)) } } }
            }))
        }
    }
}

fn een_klaar(bezoek: &Bezoek, zicht: &Zicht, (taak, op, uitkomst): &(Taak, Date, Option<Tekst>)) -> Markup {
    let terug = pad::dossier_onder(zicht.dossier(), Tab::Taken, &[&taak.id, &"heropenen"]);
    html! {
        p class="nl-paragraph" { (Status::new(Stand::Goed, "klaar")) " " strong { (taak.wat) } ", " (kort(*op)) }
        @if let Some(uitkomst) = uitkomst { p class="nl-paragraph" { (uitkomst) } }
        @if kan_werken(zicht) { (bezoek.knopformulier(&terug, &[], Knop::new("Toch nog niet klaar").over(&taak.wat).licht())) }
    }
}
