//! The team around the family: the fixed face stands beside the family, everyone else around them.

use jiff::civil::Date;
use maud::{Markup, html};

use super::letters::afbreken;
use super::{Tekening, getal};
use crate::vorm::{Kolom, Tabel, kort};

/// How someone takes part; decides the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inzet {
    /// Gives advice.
    Advies,
    /// Supports.
    Ondersteunen,
    /// Does it himself.
    Doen,
    /// Is there: someone from the family's own network.
    Steun,
}

impl Inzet {
    fn naam(self) -> &'static str {
        match self {
            Self::Advies => "geeft advies",
            Self::Ondersteunen => "ondersteunt",
            Self::Doen => "doet mee",
            Self::Steun => "steunt",
        }
    }

    fn streep(self) -> Option<&'static str> {
        match self {
            Self::Advies => Some("2 5"),
            Self::Ondersteunen => Some("8 4"),
            Self::Doen | Self::Steun => None,
        }
    }
}

/// Above or below the family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plaats {
    /// Professional: above.
    Professional,
    /// From the family's own network: below, it carries.
    EigenNetwerk,
}

/// Someone around the family.
#[derive(Clone, Copy, Debug)]
pub struct Teamlid<'a> {
    /// Name.
    pub naam: &'a str,
    /// What he is: "gedragswetenschapper", "oma".
    pub rol: &'a str,
    /// Organisation.
    pub organisatie: Option<&'a str>,
    /// What he does here.
    pub taak: Option<&'a str>,
    /// Statutory power he brings, when he does.
    pub bevoegdheid: Option<&'a str>,
    /// How he takes part.
    pub inzet: Inzet,
    /// Since when.
    pub sinds: Option<Date>,
    /// Above or below.
    pub plaats: Plaats,
}

/// The team around a family.
#[derive(Clone, Debug)]
pub struct Team<'a> {
    /// Name of the drawing.
    pub naam: &'a str,
    /// "Gezin De Wit".
    pub gezin: &'a str,
    /// The fixed face: exactly one (INV-2).
    pub gezicht: Teamlid<'a>,
    /// Everyone else.
    pub leden: Vec<Teamlid<'a>>,
}

const KAART: f32 = 208.0;
const TUSSEN: f32 = 28.0;
const REGEL: f32 = 17.0;
const PER_RIJ: usize = 4;
const RAND: f32 = 16.0;

/// A line of text in a card: text, letter size, bold.
type Regel = (String, f32, bool);

fn regels(lid: &Teamlid<'_>, vast: bool) -> Vec<Regel> {
    let ruimte = KAART - 28.0;
    let mut uit = Vec::new();
    let mut voeg = |tekst: &str, grootte: f32, vet: bool, hoogstens: usize| {
        uit.extend(
            afbreken(tekst, grootte, ruimte, hoogstens).into_iter().map(|regel| (regel, grootte, vet)),
        );
    };
    voeg(lid.naam, 15.0, true, 2);
    let rol = lid.organisatie.map_or_else(|| lid.rol.to_owned(), |org| format!("{}, {org}", lid.rol));
    voeg(&hoofdletter(&rol), 12.5, false, 2);
    if let Some(taak) = lid.taak {
        voeg(&hoofdletter(taak), 12.5, false, 2);
    }
    if let Some(bevoegdheid) = lid.bevoegdheid {
        voeg(&format!("Mag: {bevoegdheid}"), 12.5, false, 2);
    }
    let inzet = if vast { "Blijft naast het gezin" } else { lid.inzet.naam() };
    let inzet = hoofdletter(inzet);
    let sinds = lid.sinds.map(|dag| format!(" sinds {}", kort(dag))).unwrap_or_default();
    voeg(&format!("{inzet}{sinds}"), 12.5, false, 2);
    uit
}

fn hoofdletter(tekst: &str) -> String {
    let mut letters = tekst.chars();
    letters.next().map_or_else(String::new, |eerste| eerste.to_uppercase().chain(letters).collect())
}

/// A card with its place.
struct Kaartje {
    x: f32,
    y: f32,
    hoog: f32,
    regels: Vec<Regel>,
    inzet: Inzet,
}

impl Team<'_> {
    /// Draws it, with its table.
    pub fn teken(&self) -> Tekening {
        Tekening::new(self.naam, self.svg(), &self.tabel())
    }

    fn svg(&self) -> Markup {
        let kant = |plaats: Plaats| self.leden.iter().filter(|lid| lid.plaats == plaats).collect::<Vec<_>>();
        let (boven, onder) = (kant(Plaats::Professional), kant(Plaats::EigenNetwerk));
        let kolommen = boven.len().max(onder.len()).clamp(2, PER_RIJ);
        let breed = 2.0 * RAND + getal(kolommen) * KAART + getal(kolommen - 1) * TUSSEN;
        let midden = breed / 2.0;

        let gezicht = regels(&self.gezicht, true);
        let hart_hoog = 28.0 + getal(gezicht.len()) * REGEL;
        let (kaarten_boven, hoogte_boven) = rijen(&boven, midden, RAND);
        let bus_boven = hoogte_boven + if boven.is_empty() { 0.0 } else { 10.0 };
        let hart = bus_boven + if boven.is_empty() { RAND } else { 26.0 };
        let bus_onder = hart + hart_hoog + 26.0;
        let (kaarten_onder, hoogte_onder) = rijen(&onder, midden, bus_onder + 24.0);
        let hoog = if onder.is_empty() { hart + hart_hoog + RAND } else { hoogte_onder + RAND };
        let (gezin_x, gezicht_x) = (midden - KAART - 20.0, midden + 20.0);
        let gezin_midden = gezin_x + KAART / 2.0;
        html! {
            svg class="t-team" xmlns="http://www.w3.org/2000/svg" role="img" width=(breed) height=(hoog)
                viewBox={ "0 0 " (breed) " " (hoog) } font-family="inherit" fill="currentColor" {
                title { (self.naam) }
                desc {
                    (self.gezicht.naam) " is het vaste gezicht en staat naast " (self.gezin) ". "
                    @if self.leden.is_empty() { "Er is nu niemand anders bij." }
                    @else { "Er doen " (self.leden.len()) " anderen mee." }
                }
                (lijnen(&kaarten_boven, bus_boven, gezin_midden, hart, true))
                (lijnen(&kaarten_onder, bus_onder, gezin_midden, hart + hart_hoog, false))
                // The family and its fixed face, joined by a double line.
                @let y = hart + hart_hoog / 2.0;
                path d={ "M" (gezin_x + KAART) " " (y - 3.0) "H" (gezicht_x) "M" (gezin_x + KAART) " " (y + 3.0) "H" (gezicht_x) }
                    stroke="currentColor" stroke-width="2" fill="none" {}
                g class="t-gezin" {
                    rect class="t-vak t-vak--gezin" x=(gezin_x) y=(hart) width=(KAART) height=(hart_hoog) rx="14"
                        fill="#fff" stroke="currentColor" stroke-width="3" {}
                    @let naam = afbreken(self.gezin, 17.0, KAART - 28.0, 3);
                    @for (i, regel) in naam.iter().enumerate() {
                        text x=(gezin_midden) y=(y + 6.0 + (getal(i) - (getal(naam.len()) - 1.0) / 2.0) * 22.0)
                            text-anchor="middle" font-size="17" font-weight="600" { (regel) }
                    }
                }
                (kaart(&Kaartje { x: gezicht_x, y: hart, hoog: hart_hoog, regels: gezicht, inzet: Inzet::Doen }, "t-vak t-vak--gezicht", 3.0))
                @for kaartje in kaarten_boven.iter().flatten().chain(kaarten_onder.iter().flatten()) {
                    (kaart(kaartje, "t-vak", 1.5))
                }
            }
        }
    }

    fn tabel(&self) -> Tabel<'_> {
        let kolommen = ["Wie", "Rol", "Doet", "Bevoegdheid", "Hoe", "Sinds"].map(Kolom::tekst).to_vec();
        let rij = |lid: &Teamlid<'_>, hoe: &str| {
            vec![
                html! { (lid.naam) },
                html! { (lid.rol) @if let Some(org) = lid.organisatie { ", " (org) } },
                html! { (lid.taak.unwrap_or("–")) },
                html! { (lid.bevoegdheid.unwrap_or("–")) },
                html! { (hoe) },
                html! { (lid.sinds.map_or_else(|| "–".to_owned(), kort)) },
            ]
        };
        Tabel::new(self.naam, kolommen)
            .rij(rij(&self.gezicht, "vast gezicht"))
            .rijen(self.leden.iter().map(|lid| rij(lid, lid.inzet.naam())))
    }
}

/// Cards in rows around a middle, and the lower side of the last row.
fn rijen(leden: &[&Teamlid<'_>], midden: f32, boven: f32) -> (Vec<Vec<Kaartje>>, f32) {
    let mut uit = Vec::new();
    let mut y = boven;
    // Rows of about equal length.
    let aantal = leden.len().div_ceil(PER_RIJ).max(1);
    for groep in leden.chunks(leden.len().div_ceil(aantal).max(1)) {
        let teksten: Vec<Vec<Regel>> = groep.iter().map(|lid| regels(lid, false)).collect();
        let hoog = 28.0 + getal(teksten.iter().map(Vec::len).max().unwrap_or(1)) * REGEL;
        let breed = getal(groep.len()) * KAART + getal(groep.len() - 1) * TUSSEN;
        uit.push(
            teksten
                .into_iter()
                .zip(groep)
                .enumerate()
                .map(|(i, (regels, lid))| Kaartje {
                    x: midden - breed / 2.0 + getal(i) * (KAART + TUSSEN),
                    y,
                    hoog,
                    regels,
                    inzet: lid.inzet,
                })
                .collect(),
        );
        y += hoog + TUSSEN;
    }
    (uit, if leden.is_empty() { boven } else { y - TUSSEN })
}

/// Lines from the cards to the family. Cards in a row further away reach it where no nearer card stands.
fn lijnen(rijen: &[Vec<Kaartje>], bus: f32, gezin: f32, rand: f32, boven: bool) -> Markup {
    let dichtste = if boven { rijen.len().saturating_sub(1) } else { 0 };
    let mut paden: Vec<(String, Inzet)> = Vec::new();
    let mut stegen: Vec<f32> = Vec::new();
    for (r, rij) in rijen.iter().enumerate() {
        let dichterbij = if boven { &rijen[r + 1..] } else { &rijen[..r] };
        for kaartje in rij {
            let x = kaartje.x + KAART / 2.0;
            let kant = if boven { kaartje.y + kaartje.hoog } else { kaartje.y };
            if r == dichtste {
                paden.push((format!("M{x} {kant}V{bus}"), kaartje.inzet));
                stegen.push(x);
            } else {
                let steeg = steeg(x, dichterbij, &stegen);
                let tussen = if boven { kant + TUSSEN / 2.0 } else { kant - TUSSEN / 2.0 };
                paden.push((format!("M{x} {kant}V{tussen}H{steeg}V{bus}"), kaartje.inzet));
                stegen.push(steeg);
            }
        }
    }
    let (links, rechts) = stegen.iter().fold((gezin, gezin), |(l, r), &x| (l.min(x), r.max(x)));
    html! {
        @if !paden.is_empty() {
            path d={ "M" (links) " " (bus) "H" (rechts) "M" (gezin) " " (bus) "V" (rand) } fill="none"
                stroke="currentColor" stroke-width="1.5" {}
        }
        @for (pad, inzet) in &paden {
            path class="t-lid" d=(pad) fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"
                stroke-dasharray=[inzet.streep()] {}
        }
    }
}

/// Nearest place to `x` where a line passes all nearer rows, beside lines that already run there.
fn steeg(x: f32, dichterbij: &[Vec<Kaartje>], bezet: &[f32]) -> f32 {
    let kaarten: Vec<f32> = dichterbij.iter().flatten().map(|kaartje| kaartje.x).collect();
    let vrij = |plek: f32| {
        kaarten.iter().all(|&links| plek <= links - 6.0 || plek >= links + KAART + 6.0)
            && bezet.iter().all(|&ander| (ander - plek).abs() >= 6.0)
    };
    (0..400_u16)
        .flat_map(|stap| [x + f32::from(stap) * 3.0, x - f32::from(stap) * 3.0])
        .find(|&plek| vrij(plek))
        .unwrap_or(x)
}

fn kaart(kaartje: &Kaartje, klasse: &str, dik: f32) -> Markup {
    let eerste = kaartje.y + 14.0 + 12.5;
    html! {
        g class="t-teamlid" {
            rect class=(klasse) x=(kaartje.x) y=(kaartje.y) width=(KAART) height=(kaartje.hoog) rx="10" fill="#fff"
                stroke="currentColor" stroke-width=(dik) {}
            @for (i, (tekst, grootte, vet)) in kaartje.regels.iter().enumerate() {
                text class=[(!vet).then_some("t-klein")] x=(kaartje.x + 14.0) y=(eerste + getal(i) * REGEL)
                    font-size=(grootte) font-weight=[vet.then_some("600")] { (tekst) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use maud::Render as _;

    use super::*;

    fn lid(naam: &str, plaats: Plaats) -> Teamlid<'_> {
        Teamlid {
            naam,
            rol: "veiligheidsexpert",
            organisatie: Some("RVT"),
            taak: Some("kijkt mee naar de veiligheid"),
            bevoegdheid: None,
            inzet: Inzet::Ondersteunen,
            sinds: Some(date(2026, 3, 1)),
            plaats,
        }
    }

    #[test]
    fn everyone_stands_once_in_the_picture_and_once_in_the_table() {
        let namen: Vec<String> = (0..11).map(|i| format!("Lid{i}x")).collect();
        let leden = namen
            .iter()
            .enumerate()
            .map(|(i, naam)| lid(naam, if i % 3 == 0 { Plaats::EigenNetwerk } else { Plaats::Professional }))
            .collect();
        let team = Team { naam: "Team", gezin: "Gezin", gezicht: lid("Noor", Plaats::Professional), leden };
        let svg = team.svg().into_string();
        assert_eq!(svg.matches("class=\"t-lid\"").count(), 11, "one line each");
        let html = team.teken().render().into_string();
        for naam in &namen {
            assert_eq!(svg.matches(naam.as_str()).count(), 1, "{naam} in the picture");
            assert_eq!(html.matches(naam.as_str()).count(), 2, "{naam} in picture and table");
        }
    }

    #[test]
    fn cards_never_overlap() {
        let naam = "Anna-Sophie van den Berg-de Vries";
        let leden: Vec<Teamlid<'_>> = (0..9).map(|_| lid(naam, Plaats::Professional)).collect();
        let (rijen, _) = rijen(&leden.iter().collect::<Vec<_>>(), 500.0, 0.0);
        let alle: Vec<&Kaartje> = rijen.iter().flatten().collect();
        for (i, a) in alle.iter().enumerate() {
            for b in &alle[i + 1..] {
                let naast = (a.x - b.x).abs() >= KAART;
                let onder = a.y + a.hoog <= b.y || b.y + b.hoog <= a.y;
                assert!(naast || onder);
            }
        }
    }
}
