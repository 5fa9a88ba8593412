//! The page of the tab: decisions first, then frames, measures and rights.

use super::{Blad, begin, kan_werken, kinderen, leden, woorden, zie};
use crate::kern::{
    Antwoord, Bezoek, Melding,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::vorm::{
    Bericht, Gegevenslijst, Kaart, Kolom, Kop, Leeg, Primair, Stand, Status, Tabel, Toon, Uitklap, alinea,
    knoplink, kort, lang, link,
};
use axum::extract::Path;
use maud::{Markup, Render as _, html};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    dossier::{Besluit, Kader, Maatregel},
    gezin::Persoon,
    ids::{DossierId, PersoonId},
};

/// So many decisions are open to read; older ones fold.
const OPEN: usize = 3;

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let melding = Melding::Geen;
    let blad = Blad::nieuw(&bezoek, &zicht, Tab::Besluiten);
    let pagina = blad
        .tab("Besluiten", &melding)
        .inleiding(
            "Wat is besloten, waarom, en wat vindt iedereen ervan. Het belang van elk kind staat voorop.",
        )
        .inhoud_met(|primair| {
            html! {
                (besluiten(&zicht, primair))
                @if !kinderen(&zicht).is_empty() { (kaders(&zicht)) }
                (maatregelen(&zicht))
                (rechten(&zicht))
            }
        });
    antwoord(pagina, &melding)
}

fn besluiten(zicht: &Zicht, primair: Primair) -> Markup {
    let alle: Vec<&Besluit> = zicht.besluiten().collect();
    let nieuw = pad::dossier_onder(zicht.dossier(), Tab::Besluiten, &[&"nieuw"]);
    let knop = if kan_werken(zicht) {
        Some(primair.link(&nieuw, "Besluit opschrijven"))
    } else {
        primair.ongebruikt();
        None
    };
    html! {
        section aria-labelledby="besluiten" {
            h2 class="nl-heading nl-heading--level-2" id="besluiten" { "Wat is besloten" }
            @if alle.is_empty() {
                @let leeg = Leeg::new("Nog geen besluiten", "Hier komt elk besluit over dit gezin te staan, met de reden, met ieders mening en met wat iemand kan doen die het er niet mee eens is.").niveau(Kop::H3);
                @match knop { Some(knop) => (leeg.doen(knop)), None => (leeg) }
            } @else {
                @if let Some(knop) = knop { div class="naast-knoppen" { (knop) } }
                @for besluit in alle.iter().take(OPEN) { (een(zicht, besluit)) }
                @if alle.len() > OPEN {
                    (Uitklap::new(&format!("Eerdere besluiten ({})", alle.len() - OPEN), html! {
                        @for besluit in alle.iter().skip(OPEN) { (een(zicht, besluit)) }
                    }))
                }
            }
        }
    }
}

/// One decision, in the order in which it was thought: the child first.
fn een(zicht: &Zicht, besluit: &Besluit) -> Markup {
    let kop = begin(&besluit.wat, 90);
    let heel = kop != besluit.wat.als_str();
    html! {
        (Kaart::new(&kop, html! {
            p class="naast-bijschrift" { "Besloten op " (lang(besluit.op)) " door " (besluit.door) }
            @for (kind, belang) in &besluit.belangen {
                (Kop::H4.met(["In het belang van ", &zicht.naam_van(*kind)].concat()))
                (alinea(&belang.belang))
                p class="nl-paragraph" { strong { (zicht.naam_van(*kind)) " zelf: " } (belang.mening_kind) }
            }
            (Gegevenslijst::new()
                .als("Het hele besluit", heel.then(|| alinea(&besluit.wat)))
                .regel("Waarom", alinea(&besluit.motivering))
                .regel("Grond", besluit.grondslag.als_str())
                .als("Rust op", (!besluit.rust_op.is_empty()).then(|| rust_op(zicht, besluit)))
                .als("Wat de anderen vinden", (!besluit.meningen.is_empty()).then(|| meningen(zicht, besluit)))
                .als("Andere meningen van professionals", besluit.afwijkend.as_ref().map(|tekst| alinea(tekst)))
                .regel("Niet mee eens?", alinea(&besluit.rechtsmiddel)))
        }).niveau(Kop::H3))
    }
}

fn rust_op(zicht: &Zicht, besluit: &Besluit) -> Markup {
    html! {
        ul {
            @for stelling in besluit.rust_op.iter().filter_map(|id| zicht.stellingen().get(*id)) {
                li {
                    (link(&pad::dossier_onder(zicht.dossier(), Tab::Stellingen, &[&stelling.id]), begin(stelling.inhoud().tekst(), 120)))
                    @if stelling.heeft_uitstel() { " " (Status::new(Stand::LetOp, "nog niet aan iedereen voorgelegd")) }
                    // A dispute stands with the statement everywhere (INV-14).
                    @for weerspraak in stelling.weerspraken() {
                        p class="nl-paragraph" { strong { (zicht.naam_van(weerspraak.persoon)) " is het er niet mee eens: " } "«" (weerspraak.tekst) "»" }
                    }
                }
            }
        }
    }
}

fn meningen(zicht: &Zicht, besluit: &Besluit) -> Markup {
    html! {
        @for (persoon, mening) in &besluit.meningen {
            p class="nl-paragraph" { strong { (zicht.naam_van(*persoon)) ": " } (mening) }
        }
    }
}

fn kaders(zicht: &Zicht) -> Markup {
    let mag = kan_werken(zicht);
    html! {
        (Kaart::new("Vrijwillig of niet, per kind", html! {
            @for kind in kinderen(zicht) {
                @let kader = zicht.kader(kind.id);
                @let (_, naam, uitleg) = woorden::kader(kader);
                (Kop::H3.met(html! {
                    (kind.naam.kort()) ": " (naam.to_lowercase())
                    @if kader == Kader::VrijwilligDrang { " " (Status::new(Stand::Neutraal, "blijft vrijwillig")) }
                }))
                p class="nl-paragraph" { (uitleg) }
                @if kader != Kader::Gedwongen && loopt_voor(zicht, kind.id) {
                    (Bericht::new(Toon::Waarschuwing, html! { "Er loopt een maatregel voor " (kind.naam.kort()) ". Dan is niet alles vrijwillig. Leg vast wat nu geldt." }))
                }
                @if mag {
                    @let href = pad::dossier_onder(zicht.dossier(), Tab::Besluiten, &[&"kader", &kind.id]);
                    p class="nl-paragraph" { (link(&href, ["Wijzigen voor ", &kind.naam.kort()].concat())) }
                }
            }
        }))
    }
}

/// Whether a measure of a court runs for this child now.
fn loopt_voor(zicht: &Zicht, kind: PersoonId) -> bool {
    zicht
        .maatregelen()
        .iter()
        .any(|maatregel| maatregel.persoon == kind && maatregel.loopt_op(zicht.vandaag()))
}

fn maatregelen(zicht: &Zicht) -> Markup {
    let alle = zicht.maatregelen();
    let nieuw = pad::dossier_onder(zicht.dossier(), Tab::Besluiten, &[&"maatregel"]);
    let tabel = Tabel::new(
        "Maatregelen van rechter of burgemeester",
        ["Wat", "Voor wie", "Beschikking", "Uitvoering", "Van", "Tot", "Nu"].map(Kolom::tekst).to_vec(),
    )
    .stil_bijschrift()
    .rijen(alle.iter().rev().map(|maatregel| maatregelrij(zicht, maatregel)));
    html! {
        (Kaart::new("Maatregelen van rechter of burgemeester", html! {
            @if alle.is_empty() {
                p class="nl-paragraph" { "Er is voor niemand in dit gezin een maatregel. Komt er een beschikking, dan schrijft u die hier over. Het vast gezicht blijft." }
            } @else { (tabel) }
            @if kan_werken(zicht) { div class="naast-knoppen" { (knoplink(&nieuw, "Maatregel overnemen uit een beschikking")) } }
        }))
    }
}

fn maatregelrij(zicht: &Zicht, maatregel: &Maatregel) -> Vec<Markup> {
    let vandaag = zicht.vandaag();
    let loopt = maatregel.loopt_op(vandaag);
    let einde =
        pad::dossier_onder(zicht.dossier(), Tab::Besluiten, &[&"maatregel", &maatregel.id, &"beeindigen"]);
    vec![
        html! { (woorden::maatregel(maatregel.soort)) },
        html! { (zicht.naam_van(maatregel.persoon)) },
        html! { (maatregel.beschikking) },
        html! { (maatregel.uitvoerder) },
        html! { (kort(maatregel.van)) },
        html! { (kort(maatregel.tot)) },
        html! {
            @if let Some(op) = maatregel.beeindigd_op { (Status::new(Stand::Neutraal, "eerder gestopt")) " op " (kort(op)) }
            @else if loopt {
                (Status::new(Stand::LetOp, "loopt"))
                @if kan_werken(zicht) { div class="naast-knoppen" { (knoplink(&einde, "Stopte eerder")) } }
            }
            @else if maatregel.van > vandaag { (Status::new(Stand::Neutraal, "begint later")) }
            @else { (Status::new(Stand::Neutraal, "voorbij")) }
        },
    ]
}

/// What everybody was told, and what nobody told him or her yet.
fn rechten(zicht: &Zicht) -> Markup {
    let tabel = Tabel::new(
        "Wat is aan wie verteld",
        ["Wie", "Verteld", "Nog niet verteld", "Doen"].map(Kolom::tekst).to_vec(),
    )
    .stil_bijschrift()
    .leeg("Er woont nu niemand in dit gezin.")
    .rijen(leden(zicht).into_iter().map(|persoon| rechtenrij(zicht, persoon)));
    html! {
        @if zicht.bevat(Onderdeel::Gezin) {
            (Kaart::new("Jouw rechten nu", html! {
                p class="nl-paragraph" { "Iedereen in het gezin hoort te weten wat er gebeurt, wat hij of zij mag beslissen en wie er helpt. Vertel het in gewone woorden, ook aan kinderen, en opnieuw als er iets verandert." }
                (tabel)
            }))
        }
    }
}

fn rechtenrij(zicht: &Zicht, persoon: &Persoon) -> Vec<Markup> {
    let gedaan: Vec<_> = zicht.informeren().iter().filter(|een| een.persoon == persoon.id).collect();
    let nog: Vec<&str> = woorden::RECHTEN
        .iter()
        .map(|(waarover, _)| *waarover)
        .filter(|waarover| !gedaan.iter().any(|een| een.waarover.als_str() == *waarover))
        .collect();
    let href = pad::dossier_onder(zicht.dossier(), Tab::Besluiten, &[&"informeren", &persoon.id]);
    vec![
        html! { (persoon.naam.kort()) },
        html! {
            @if gedaan.is_empty() { "nog niets opgeschreven" }
            @else { ul { @for een in &gedaan { li { (een.waarover) " " span class="naast-bijschrift" { (kort(een.op)) ", " (een.hoe) } } } } }
        },
        if nog.is_empty() {
            Status::new(Stand::Goed, "alles verteld").render()
        } else {
            Uitklap::new(
                &format!("{} van {}", nog.len(), woorden::RECHTEN.len()),
                html! { ul { @for een in nog { li { (een) } } } },
            )
            .render()
        },
        html! { @if kan_werken(zicht) { (link(&href, html! { "Opschrijven" span class="naast-sr" { " wat is verteld aan " (persoon.naam.kort()) } })) } @else { "–" } },
    ]
}
