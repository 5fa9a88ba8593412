//! The picture of the genogram: boxes, lines, names, and a key of what occurs in it.

use jiff::civil::Date;
use maud::{Markup, html};

use super::graaf::{Graaf, Nest, Paar};
use super::lijnen::{Betekenis, Lijn};
use super::plaats::{BREED, Opstelling};
use super::{Afkomst, Genogram, Geslacht, Gezaghouder, Leven, Verbintenis};
use crate::tekening::letters::{afbreken, inkorten};
use crate::tekening::{getal, half};
use crate::vorm::lang;

/// Height of a line of text.
pub const REGEL: f32 = 17.0;
/// Letters of names.
const NAAM: f32 = 14.0;
/// Letters of everything else; never smaller.
pub const KLEIN: f32 = 12.0;

/// A line of text in a box.
#[derive(Clone, Debug)]
pub struct Regel {
    tekst: String,
    /// Part of the name; the rest is smaller.
    naam: bool,
}

/// Text in the box of a person.
pub fn regels(genogram: &Genogram<'_>, graaf: &Graaf, i: usize) -> Vec<Regel> {
    let klein = |tekst: String| Regel { tekst, naam: false };
    let persoon = &genogram.personen[i];
    let ruimte = BREED - 14.0;
    let mut uit: Vec<Regel> = afbreken(persoon.naam, NAAM, ruimte, 2)
        .into_iter()
        .map(|tekst| Regel { tekst, naam: true })
        .collect();
    let leeftijd = leeftijd(persoon.geboren, persoon.leven, genogram.peildatum);
    uit.push(klein(inkorten(&leeftijd, KLEIN, ruimte)));
    let gezag = gezaghouders(genogram, graaf, i, true);
    if !gezag.is_empty() {
        let tekst = format!("gezag: {}", gezag.join(", "));
        uit.extend(afbreken(&tekst, KLEIN, ruimte, 2).into_iter().map(klein));
    }
    if let Some(noot) = persoon.noot {
        uit.extend(afbreken(noot, KLEIN, ruimte, 2).into_iter().map(klein));
    }
    uit
}

/// Names of those who have *gezag* over someone; first names when there is little room.
pub fn gezaghouders(genogram: &Genogram<'_>, graaf: &Graaf, kind: usize, kort: bool) -> Vec<String> {
    let mut uit: Vec<String> = Vec::new();
    for gezag in genogram.gezag.iter().filter(|gezag| graaf.zoek(gezag.kind) == Some(kind)) {
        let naam = match gezag.houder {
            Gezaghouder::Instelling(naam) => naam,
            Gezaghouder::Persoon(id) => match graaf.zoek(id) {
                Some(i) if kort => genogram.personen[i].naam.split_whitespace().next().unwrap_or_default(),
                Some(i) => genogram.personen[i].naam,
                // Someone who may not be seen: not even "iemand".
                None => continue,
            },
        };
        if !uit.iter().any(|al| al == naam) {
            uit.push(naam.to_owned());
        }
    }
    uit
}

/// "8 jaar · 2018", "† 2019, 67 jaar", "verwacht in 2027".
fn leeftijd(geboren: Option<Date>, leven: Leven, peildatum: Date) -> String {
    let jaren = |op: Date| geboren.map(|geboren| jaren_tussen(geboren, op));
    match (leven, geboren) {
        (Leven::Ongeboren, Some(dag)) => format!("verwacht in {}", dag.year()),
        (Leven::Ongeboren, None) => "ongeboren".into(),
        (Leven::Overleden(Some(dag)), _) => match jaren(dag) {
            Some(jaren) => format!("† {}, {jaren} jaar", dag.year()),
            None => format!("† {}", dag.year()),
        },
        (Leven::Overleden(None), Some(geboren)) => format!("† ({})", geboren.year()),
        (Leven::Overleden(None), None) => "†".into(),
        (Leven::Leeft, Some(geboren)) => {
            format!("{} jaar · {}", jaren_tussen(geboren, peildatum), geboren.year())
        }
        (Leven::Leeft, None) => "leeftijd onbekend".into(),
    }
}

/// Completed years between two days.
pub fn jaren_tussen(van: Date, tot: Date) -> i16 {
    let nog_niet_jarig = (tot.month(), tot.day()) < (van.month(), van.day());
    (tot.year() - van.year() - i16::from(nog_niet_jarig)).max(0)
}

/// What a relation between partners is called.
pub fn verbintenis(soort: Verbintenis, voorbij: bool) -> &'static str {
    match (soort, voorbij) {
        (Verbintenis::Huwelijk, false) => "gehuwd",
        (Verbintenis::Huwelijk, true) => "gescheiden",
        (Verbintenis::Partnerschap, false) => "partners",
        (Verbintenis::Samenwonend, false) => "samen",
        (Verbintenis::Relatie, false) => "relatie",
        (_, true) => "uit elkaar",
    }
}

/// What a line between parent and child is called.
pub fn afkomst(soort: Afkomst) -> &'static str {
    match soort {
        Afkomst::Juridisch => "juridisch ouder",
        Afkomst::NietJuridisch => "ouder, niet juridisch",
        Afkomst::Adoptie => "adoptieouder",
        Afkomst::Pleeg => "pleegouder",
        Afkomst::Stief => "stiefouder",
    }
}

/// "Sanne de Wit en Mark Jansen: gehuwd van 2 mei 2012 tot 3 juni 2019".
pub fn paar_in_woorden(genogram: &Genogram<'_>, paar: &Paar, betekenis: Betekenis) -> String {
    let namen = format!("{} en {}", genogram.personen[paar.a].naam, genogram.personen[paar.b].naam);
    let Betekenis::Partner(nr) = betekenis else { return format!("{namen}: samen ouder") };
    let band = &genogram.partners[nr];
    let soort = verbintenis(band.soort, band.tot.is_some());
    let jaren = match (band.van, band.tot) {
        (Some(van), None) => format!(" sinds {}", lang(van)),
        (Some(van), Some(tot)) => format!(", samen van {} tot {}", lang(van), lang(tot)),
        (None, Some(tot)) => format!(", samen tot {}", lang(tot)),
        (None, None) => String::new(),
    };
    format!("{namen}: {soort}{jaren}")
}

/// "Kinderen van Sanne de Wit en Mark Jansen: Sem, Lot".
pub fn nest_in_woorden(genogram: &Genogram<'_>, nest: &Nest) -> String {
    let namen = |leden: &[usize], tussen: &str| {
        leden.iter().map(|&i| genogram.personen[i].naam).collect::<Vec<_>>().join(tussen)
    };
    let soort =
        if nest.soort == Afkomst::Juridisch { String::new() } else { format!(" ({})", afkomst(nest.soort)) };
    let kop = if nest.kinderen.len() == 1 { "Kind" } else { "Kinderen" };
    format!("{kop} van {}{soort}: {}", namen(&nest.ouders, " en "), namen(&nest.kinderen, ", "))
}

/// The picture.
pub fn svg(genogram: &Genogram<'_>, graaf: &Graaf, opstelling: &Opstelling) -> Markup {
    let (breed, hoog) = opstelling.maat;
    html! {
        svg class="t-genogram" xmlns="http://www.w3.org/2000/svg" role="img" width=(breed) height=(hoog)
            viewBox={ "0 0 " (breed) " " (hoog) } font-family="inherit" fill="currentColor" {
            title { (genogram.naam) }
            desc {
                (graaf.aantal) " personen in " (opstelling.hoog.len()) " generaties"
                @if graaf.huishoudens.len() > 1 { " en " (graaf.huishoudens.len()) " huishoudens" }
                ". De tabel bij deze tekening zegt hetzelfde in woorden."
            }
            @for omtrek in &opstelling.omtrekken {
                g class={ "t-huishouden " (huishoudenklasse(omtrek.huishouden)) } {
                    path class="t-omtrek" d=(omtrek.pad) fill="none" stroke="currentColor" stroke-width="1.5"
                        stroke-dasharray=[streep(omtrek.huishouden)] {}
                }
            }
            @for lijn in &opstelling.lijnen { (teken_lijn(genogram, lijn)) }
            @for omtrek in &opstelling.omtrekken {
                @for (x, y, tekst) in &omtrek.labels {
                    text class={ "t-halo " (huishoudenklasse(omtrek.huishouden)) } x=(x) y=(y) font-size=(KLEIN)
                        font-weight="600" stroke="#fff" stroke-width="4" paint-order="stroke" { (tekst) }
                }
            }
            @for i in 0..graaf.aantal { (teken_persoon(genogram, opstelling, i)) }
        }
    }
}

fn huishoudenklasse(h: usize) -> &'static str {
    ["t-kleur-a", "t-kleur-b", "t-kleur-c"][h % 3]
}

/// Each household has its own dashes, so that outlines differ without colour.
fn streep(h: usize) -> Option<&'static str> {
    [None, Some("8 4"), Some("2 4")][h % 3]
}

fn teken_persoon(genogram: &Genogram<'_>, opstelling: &Opstelling, i: usize) -> Markup {
    let persoon = &genogram.personen[i];
    let [links, boven, rechts, onder] = opstelling.vak(i);
    let dik = if persoon.centraal { 3.0 } else { 1.5 };
    let streep = (persoon.leven == Leven::Ongeboren).then_some("4 3");
    let klasse = if persoon.centraal { "t-vak t-vak--centraal" } else { "t-vak" };
    let tekst = &opstelling.tekst[i];
    let eerste = half(f32::midpoint(boven, onder) - getal(tekst.len()) * REGEL / 2.0 + 12.5);
    html! {
        g class="t-persoon" {
            title { (persoon.naam) }
            @match persoon.geslacht {
                Geslacht::Onbekend => path class=(klasse) d=(afgesneden(links, boven, rechts, onder)) fill="#fff"
                    stroke="currentColor" stroke-width=(dik) stroke-dasharray=[streep] {},
                geslacht => rect class=(klasse) x=(links) y=(boven) width=(BREED) height=(onder - boven)
                    rx=(if geslacht == Geslacht::Man { 2 } else { 28 }) fill="#fff" stroke="currentColor"
                    stroke-width=(dik) stroke-dasharray=[streep] {},
            }
            @if matches!(persoon.leven, Leven::Overleden(_)) {
                path class="t-kruis" d={
                    "M" (links + 10.0) " " (boven + 8.0) "L" (rechts - 10.0) " " (onder - 8.0)
                    "M" (rechts - 10.0) " " (boven + 8.0) "L" (links + 10.0) " " (onder - 8.0)
                } stroke="currentColor" stroke-width="1" stroke-opacity="0.45" fill="none" {}
            }
            @for (nr, regel) in tekst.iter().enumerate() {
                @let y = eerste + getal(nr) * REGEL;
                text class=(if regel.naam { "t-naam t-halo" } else { "t-klein t-halo" }) x=(opstelling.x[i]) y=(y)
                    text-anchor="middle" font-size=(if regel.naam { NAAM } else { KLEIN })
                    font-weight=[regel.naam.then_some("600")] stroke="#fff" stroke-width="3" paint-order="stroke" {
                    (regel.tekst)
                }
            }
        }
    }
}

fn afgesneden(links: f32, boven: f32, rechts: f32, onder: f32) -> String {
    let s = 14.0;
    format!(
        "M{} {boven}H{}L{rechts} {}V{}L{} {onder}H{}L{links} {}V{}Z",
        links + s,
        rechts - s,
        boven + s,
        onder - s,
        rechts - s,
        links + s,
        onder - s,
        boven + s
    )
}

fn teken_lijn(genogram: &Genogram<'_>, lijn: &Lijn) -> Markup {
    let (streep, dik) = lijnstijl(genogram, lijn.betekenis);
    let klasse = match lijn.betekenis {
        Betekenis::Nest(_) => "t-nest",
        Betekenis::Partner(_) => "t-paar",
        Betekenis::SamenOuder => "t-samen-ouder",
    };
    html! {
        g class=(klasse) {
            title { (lijn.titel) }
            path d=(lijn.pad) fill="none" stroke="currentColor" stroke-width=(dik) stroke-dasharray=[streep]
                stroke-linejoin="round" {}
            @if let (Betekenis::Partner(nr), Some((x, y))) = (lijn.betekenis, lijn.midden) {
                @let band = &genogram.partners[nr];
                @if let Some(tot) = band.tot {
                    // Two strokes through the line: it is broken.
                    path d={ "M" (x - 17.0) " " (y + 8.0) "l7 -16M" (x - 11.0) " " (y + 8.0) "l7 -16" } fill="none"
                        stroke="currentColor" stroke-width="1.5" {}
                    (bijschrift(x, y, verbintenis(band.soort, true), &jaren(band.van, Some(tot)), lijn.beugel))
                } @else {
                    (bijschrift(x, y, verbintenis(band.soort, false), &jaren(band.van, None), lijn.beugel))
                }
            }
        }
    }
}

/// Kind and years above the line of a couple; on one line where someone stands in between.
fn bijschrift(x: f32, y: f32, soort: &str, jaren: &str, beugel: bool) -> Markup {
    let regels: Vec<String> = if beugel {
        vec![format!("{soort} {jaren}")]
    } else {
        [soort, jaren].into_iter().filter(|regel| !regel.is_empty()).map(str::to_owned).collect()
    };
    let ruimte = if beugel { 5.0 } else { 11.0 };
    html! {
        @for (i, regel) in regels.iter().enumerate() {
            text class="t-klein t-halo" x=(x) y=(y - ruimte - getal(regels.len() - 1 - i) * 14.0)
                text-anchor="middle" font-size=(KLEIN) stroke="#fff" stroke-width="4" paint-order="stroke" { (regel) }
        }
    }
}

fn jaren(van: Option<Date>, tot: Option<Date>) -> String {
    match (van, tot) {
        (Some(van), Some(tot)) => format!("{}–{}", van.year(), tot.year()),
        (Some(van), None) => format!("sinds {}", van.year()),
        (None, Some(tot)) => format!("tot {}", tot.year()),
        (None, None) => String::new(),
    }
}

/// Dashes and thickness of a line.
fn lijnstijl(genogram: &Genogram<'_>, betekenis: Betekenis) -> (Option<&'static str>, &'static str) {
    match betekenis {
        Betekenis::Partner(nr) => match genogram.partners[nr].soort {
            Verbintenis::Huwelijk | Verbintenis::Partnerschap => (None, "2"),
            Verbintenis::Samenwonend => (Some("7 4"), "2"),
            Verbintenis::Relatie => (Some("2 4"), "2"),
        },
        Betekenis::SamenOuder => (Some("1 4"), "1.5"),
        Betekenis::Nest(soort) => (afkomststreep(soort), "1.5"),
    }
}

fn afkomststreep(soort: Afkomst) -> Option<&'static str> {
    match soort {
        Afkomst::Juridisch => None,
        Afkomst::NietJuridisch => Some("2 3"),
        Afkomst::Adoptie => Some("10 3 2 3"),
        Afkomst::Pleeg => Some("6 4"),
        Afkomst::Stief => Some("3 5"),
    }
}

/// Key with only what occurs in this drawing.
pub fn legenda(genogram: &Genogram<'_>, graaf: &Graaf) -> Markup {
    let heeft = |geslacht: Geslacht| genogram.personen.iter().any(|persoon| persoon.geslacht == geslacht);
    let vormen = [
        (heeft(Geslacht::Man), "M2 2H26V16H2Z", "man"),
        (heeft(Geslacht::Vrouw), "M9 2H19A7 7 0 0 1 19 16H9A7 7 0 0 1 9 2Z", "vrouw"),
        (heeft(Geslacht::Onbekend), "M7 2H21L26 7V11L21 16H7L2 11V7Z", "niet bekend"),
    ];
    let banden: Vec<_> =
        graaf.paren.iter().flat_map(|paar| &paar.banden).map(|&nr| &genogram.partners[nr]).collect();
    let lijnen = [
        (Verbintenis::Huwelijk, None, "gehuwd of partners"),
        (Verbintenis::Samenwonend, Some("7 4"), "samenwonend"),
        (Verbintenis::Relatie, Some("2 4"), "relatie"),
    ];
    let afkomsten = [Afkomst::NietJuridisch, Afkomst::Adoptie, Afkomst::Pleeg, Afkomst::Stief];
    html! {
        ul class="naast-legenda" aria-label="Wat de tekens betekenen" {
            @for (komt_voor, pad, tekst) in vormen {
                @if komt_voor { li { (teken(&html! { path d=(pad) fill="none" stroke="currentColor" stroke-width="1.5" {} })) (tekst) } }
            }
            @if genogram.personen.iter().any(|persoon| persoon.centraal) {
                li { (teken(&html! { rect x="2" y="2" width="24" height="14" rx="3" fill="none" stroke="currentColor" stroke-width="3" {} })) "om wie het gaat" }
            }
            @if genogram.personen.iter().any(|persoon| matches!(persoon.leven, Leven::Overleden(_))) {
                li { (teken(&html! { path d="M5 2L23 16M23 2L5 16" fill="none" stroke="currentColor" {} })) "overleden" }
            }
            @for (soort, streep, tekst) in lijnen {
                @if banden.iter().any(|band| band.soort == soort || (soort == Verbintenis::Huwelijk && band.soort == Verbintenis::Partnerschap)) {
                    li { (teken(&lijntje(streep, "2"))) (tekst) }
                }
            }
            @if banden.iter().any(|band| band.tot.is_some()) {
                li { (teken(&html! { path d="M1 9H27M10 16L16 2M14 16L20 2" fill="none" stroke="currentColor" stroke-width="1.5" {} })) "uit elkaar" }
            }
            @if graaf.paren.iter().any(|paar| paar.banden.is_empty()) {
                li { (teken(&lijntje(Some("1 4"), "1.5"))) "samen ouder" }
            }
            @for soort in afkomsten {
                @if graaf.nesten.iter().any(|nest| nest.soort == soort) {
                    li { (teken(&lijntje(afkomststreep(soort), "1.5"))) (afkomst(soort)) }
                }
            }
            @if !graaf.huishoudens.is_empty() {
                li class="t-kleur-a" { (teken(&html! { rect x="2" y="2" width="24" height="14" rx="6" fill="none" stroke="currentColor" stroke-width="1.5" {} })) "wonen samen" }
            }
        }
    }
}

fn teken(inhoud: &Markup) -> Markup {
    html! { svg class="naast-legenda__teken" viewBox="0 0 28 18" width="28" height="18" aria-hidden="true" focusable="false" { (inhoud) } }
}

fn lijntje(streep: Option<&str>, dik: &str) -> Markup {
    html! { path d="M1 9H27" fill="none" stroke="currentColor" stroke-width=(dik) stroke-dasharray=[streep] {} }
}
