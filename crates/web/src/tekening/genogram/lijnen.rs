//! The lines between people: couples beside each other, children below, everything in straight steps.

use super::graaf::{Graaf, Nest};
use super::plaats::{BREED, Opstelling};
use super::volgorde::Groep;
use super::{Afkomst, Genogram, beeld};
use crate::tekening::pad::Pad;
use crate::tekening::{getal, half};

/// Distance between two lines that run beside each other.
const SPOOR: f32 = 14.0;
/// First bracket below a row.
const BEUGEL: f32 = 24.0;

/// What a line means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Betekenis {
    /// A relation, as index in the input.
    Partner(usize),
    /// Two people who only share a child.
    SamenOuder,
    /// Parents and children.
    Nest(Afkomst),
}

/// One relation as drawn.
#[derive(Clone, Debug)]
pub struct Lijn {
    /// What it means.
    pub betekenis: Betekenis,
    /// Path.
    pub pad: String,
    /// In words, for who points at it.
    pub titel: String,
    /// Middle of a couple's line, for years and slashes.
    pub midden: Option<(f32, f32)>,
    /// It runs below someone who stands in between.
    pub beugel: bool,
}

/// A line that runs sideways between two rows.
#[derive(Clone, Debug)]
struct Bus {
    /// Below which row.
    band: usize,
    /// Where it comes from above.
    op: Vec<f32>,
    /// Where it goes down.
    neer: Vec<f32>,
    spoor: usize,
}

impl Bus {
    fn reikwijdte(&self) -> (f32, f32) {
        let alle = self.op.iter().chain(&self.neer).copied();
        (alle.clone().fold(f32::INFINITY, f32::min), alle.fold(f32::NEG_INFINITY, f32::max))
    }

    fn recht(&self) -> bool {
        let (van, tot) = self.reikwijdte();
        tot - van < 0.75
    }
}

/// How a couple is joined.
#[derive(Clone, Copy, Debug)]
enum Verbinding {
    /// Side by side: a straight line.
    Naast,
    /// Someone stands between: a bracket below the row, at this depth.
    Beugel { diepte: usize, van: f32, tot: f32 },
}

/// Way of one child through the buses: buses with the place where each is left.
#[derive(Clone, Debug)]
struct Weg {
    bussen: Vec<(usize, f32)>,
    /// The child is reached from below: it stands in or above the row of its parent (only with odd input).
    van_onder: bool,
}

/// All ways, before the rows have their height.
#[derive(Clone, Debug)]
pub struct Routes {
    verbindingen: Vec<Verbinding>,
    bussen: Vec<Bus>,
    /// For each nest: where it starts sideways, and the way to each child.
    wegen: Vec<(f32, Vec<Weg>)>,
    dieptes: Vec<usize>,
    sporen: Vec<usize>,
}

impl Routes {
    /// Finds all ways.
    pub fn maak(graaf: &Graaf, opstelling: &Opstelling, rijen: &[Vec<Groep>]) -> Self {
        let verbindingen = verbindingen(graaf, opstelling);
        let mut dieptes = vec![0; rijen.len()];
        for (paar, verbinding) in graaf.paren.iter().zip(&verbindingen) {
            if let Verbinding::Beugel { diepte, .. } = verbinding {
                let rij = opstelling.rij[paar.a];
                dieptes[rij] = dieptes[rij].max(diepte + 1);
            }
        }
        let mut bussen = Vec::new();
        let mut wegen = Vec::new();
        for n in 0..graaf.nesten.len() {
            let start = startpunt(graaf, opstelling, &verbindingen, n);
            wegen.push((start, wegen_van(graaf, opstelling, rijen, n, start, &mut bussen)));
        }
        let sporen = verdeel_sporen(&mut bussen, rijen.len());
        Self { verbindingen, bussen, wegen, dieptes, sporen }
    }

    /// Room that the lines need below a row.
    pub fn ruimte_onder(&self, rij: usize, omtrek: f32) -> f32 {
        let beugels = getal(self.dieptes[rij]) * BEUGEL;
        let sporen = if self.sporen[rij] > 0 { 10.0 + getal(self.sporen[rij]) * SPOOR } else { 0.0 };
        beugels + omtrek + sporen + 12.0
    }

    fn spoor_y(&self, opstelling: &Opstelling, graaf: &Graaf, bus: &Bus) -> f32 {
        let r = bus.band;
        let onder = opstelling.boven[r] + opstelling.hoog[r];
        let omtrek = super::omtrek::laagste(graaf, &opstelling.rij, r);
        half(onder + getal(self.dieptes[r]) * BEUGEL + omtrek + 10.0 + getal(bus.spoor) * SPOOR)
    }

    /// Draws all relations.
    pub fn lijnen(&self, genogram: &Genogram<'_>, graaf: &Graaf, opstelling: &Opstelling) -> Vec<Lijn> {
        let mut uit = Vec::new();
        for (paar, verbinding) in graaf.paren.iter().zip(&self.verbindingen) {
            let aantal = paar.banden.len().max(1);
            for nr in 0..aantal {
                let opzij = (getal(nr) - (getal(aantal) - 1.0) / 2.0) * 6.0;
                let (pad, midden) = paarpad(opstelling, [paar.a, paar.b], *verbinding, opzij);
                let betekenis =
                    paar.banden.get(nr).map_or(Betekenis::SamenOuder, |&band| Betekenis::Partner(band));
                let titel = beeld::paar_in_woorden(genogram, paar, betekenis);
                uit.push(Lijn {
                    betekenis,
                    pad,
                    titel,
                    midden: Some(midden),
                    beugel: matches!(verbinding, Verbinding::Beugel { .. }),
                });
            }
        }
        for (n, nest) in graaf.nesten.iter().enumerate() {
            uit.push(Lijn {
                betekenis: Betekenis::Nest(nest.soort),
                pad: self.nestpad(graaf, opstelling, n),
                titel: beeld::nest_in_woorden(genogram, nest),
                midden: None,
                beugel: false,
            });
        }
        uit
    }

    /// Upper end of a nest: on the line of the couple, or below the one parent.
    fn start_y(&self, graaf: &Graaf, opstelling: &Opstelling, nest: &Nest) -> f32 {
        if let [a, b] = nest.ouders[..]
            && let Some(paar) = graaf.paar(a, b)
        {
            paarpad(opstelling, [a, b], self.verbindingen[paar], 0.0).1.1
        } else {
            opstelling.vak(nest.ouders[0])[3]
        }
    }

    fn nestpad(&self, graaf: &Graaf, opstelling: &Opstelling, n: usize) -> String {
        let nest = &graaf.nesten[n];
        let (start, wegen) = &self.wegen[n];
        let mut pad = Pad::new();
        // The trunk is drawn once; each child continues from its lower end.
        let stam = self.spoor_y(opstelling, graaf, &self.bussen[self.eerste_bus(n)]);
        pad.naar(*start, self.start_y(graaf, opstelling, nest)).recht(stam);
        for (nr, (&kind, weg)) in nest.kinderen.iter().zip(wegen).enumerate() {
            if nr > 0 {
                pad.naar(*start, stam);
            }
            let mut x = *start;
            for (stap, &(bus, uit)) in weg.bussen.iter().enumerate() {
                if stap > 0 {
                    pad.recht(self.spoor_y(opstelling, graaf, &self.bussen[bus]));
                }
                if (uit - x).abs() > 0.5 {
                    pad.opzij(uit);
                }
                x = uit;
            }
            let [_, boven, _, onder] = opstelling.vak(kind);
            pad.recht(if weg.van_onder { onder } else { boven });
        }
        pad.klaar()
    }

    fn eerste_bus(&self, nest: usize) -> usize {
        self.wegen[nest].1.first().and_then(|weg| weg.bussen.first()).map_or(0, |(bus, _)| *bus)
    }
}

/// Line of a couple, and its middle.
fn paarpad(
    opstelling: &Opstelling,
    paar: [usize; 2],
    verbinding: Verbinding,
    opzij: f32,
) -> (String, (f32, f32)) {
    let [links, rechts] =
        if opstelling.x[paar[0]] < opstelling.x[paar[1]] { paar } else { [paar[1], paar[0]] };
    let [_, boven, van_links, onder] = opstelling.vak(links);
    let [tot_rechts, _, _, onder_rechts] = opstelling.vak(rechts);
    let mut pad = Pad::new();
    match verbinding {
        Verbinding::Naast => {
            let y = half(f32::midpoint(boven, onder) + opzij);
            pad.naar(van_links, y).opzij(tot_rechts);
            (pad.klaar(), (half(f32::midpoint(van_links, tot_rechts)), y))
        }
        Verbinding::Beugel { diepte, van, tot } => {
            let y = half(onder + getal(diepte + 1) * BEUGEL - 4.0 + opzij);
            pad.naar(van, onder).recht(y).opzij(tot).recht(onder_rechts);
            (pad.klaar(), (half(f32::midpoint(van, tot)), y))
        }
    }
}

/// Joins each couple; those with someone between them get a bracket.
fn verbindingen(graaf: &Graaf, opstelling: &Opstelling) -> Vec<Verbinding> {
    let mut beugels: Vec<(usize, f32, f32, usize)> = Vec::new();
    let mut aan: Vec<u8> = vec![0; graaf.aantal];
    graaf
        .paren
        .iter()
        .map(|paar| {
            let (a, b) =
                if opstelling.x[paar.a] < opstelling.x[paar.b] { (paar.a, paar.b) } else { (paar.b, paar.a) };
            if opstelling.plek[b] == opstelling.plek[a] + 1 {
                return Verbinding::Naast;
            }
            let mut haak = |i: usize, kant: f32| {
                aan[i] += 1;
                half(opstelling.x[i] + kant * (18.0 + 10.0 * f32::from(aan[i] - 1)).min(BREED / 2.0 - 16.0))
            };
            let (van, tot) = (haak(a, 1.0), haak(b, -1.0));
            let rij = opstelling.rij[a];
            let diepte = (0..=beugels.len())
                .find(|diepte| {
                    !beugels
                        .iter()
                        .any(|&(r, v, t, d)| r == rij && d == *diepte && v < tot + 8.0 && van < t + 8.0)
                })
                .unwrap_or(0);
            beugels.push((rij, van, tot, diepte));
            Verbinding::Beugel { diepte, van, tot }
        })
        .collect()
}

/// Where the line of a nest begins, sideways. It begins right above an only child where it can, so that it runs straight.
fn startpunt(graaf: &Graaf, opstelling: &Opstelling, verbindingen: &[Verbinding], n: usize) -> f32 {
    let nest = &graaf.nesten[n];
    let paar = if let [a, b] = nest.ouders[..] { graaf.paar(a, b) } else { None };
    let (van, tot, vast) =
        if let Some(Verbinding::Beugel { van, tot, .. }) = paar.map(|paar| verbindingen[paar]) {
            (van + 8.0, tot - 8.0, false)
        } else if let [a, b] = nest.ouders[..] {
            let midden = f32::midpoint(opstelling.x[a], opstelling.x[b]);
            let ruimte = ((opstelling.x[a] - opstelling.x[b]).abs() - BREED) / 2.0 - 8.0;
            (midden - ruimte, midden + ruimte, true)
        } else {
            let x = opstelling.x[nest.ouders[0]];
            (x - BREED / 2.0 + 30.0, x + BREED / 2.0 - 30.0, true)
        };
    let doelen: Vec<f32> = nest.kinderen.iter().map(|&kind| eindpunt(graaf, opstelling, kind, n)).collect();
    let doel = doelen.iter().sum::<f32>() / getal(doelen.len().max(1));
    // Nests of the same parents begin beside each other.
    let zelfde = (0..graaf.nesten.len()).filter(|&m| graaf.nesten[m].ouders == nest.ouders).count();
    let eerder = (0..n).filter(|&m| graaf.nesten[m].ouders == nest.ouders).count();
    let opzij = (getal(eerder) - (getal(zelfde) - 1.0) / 2.0) * 14.0;
    let midden = f32::midpoint(van, tot) + opzij;
    let recht = zelfde == 1 && (doelen.len() == 1 || !vast) && (van..=tot).contains(&doel);
    half(if recht { doel } else { midden })
}

/// Where the line of a nest reaches a child: in the middle, or beside it when the child has more parents.
fn eindpunt(graaf: &Graaf, opstelling: &Opstelling, kind: usize, n: usize) -> f32 {
    let mut eigen: Vec<usize> =
        (0..graaf.nesten.len()).filter(|&m| graaf.nesten[m].kinderen.contains(&kind)).collect();
    // From left to right as the parents stand, so that the lines do not cross.
    eigen.sort_by(|&p, &q| {
        let x = |m: usize| graaf.nesten[m].ouders.iter().map(|&o| opstelling.x[o]).sum::<f32>();
        let gemiddeld = |m: usize| x(m) / getal(graaf.nesten[m].ouders.len());
        gemiddeld(p).total_cmp(&gemiddeld(q))
    });
    let nr = eigen.iter().position(|&m| m == n).unwrap_or(0);
    half(opstelling.x[kind] + (getal(nr) - (getal(eigen.len()) - 1.0) / 2.0) * 16.0)
}

/// Ways from the start of a nest to its children. Rows in between are passed where nobody stands.
fn wegen_van(
    graaf: &Graaf,
    opstelling: &Opstelling,
    rijen: &[Vec<Groep>],
    n: usize,
    start: f32,
    bussen: &mut Vec<Bus>,
) -> Vec<Weg> {
    let nest = &graaf.nesten[n];
    let rij = opstelling.rij[nest.ouders[0]];
    let eerste = bussen.len();
    bussen.push(Bus { band: rij, op: vec![start], neer: Vec::new(), spoor: 0 });
    let mut wegen = Vec::new();
    for &kind in &nest.kinderen {
        let doel = opstelling.rij[kind];
        let eind = eindpunt(graaf, opstelling, kind, n);
        let van_onder = doel <= rij;
        let door: Vec<usize> =
            if van_onder { (doel + 1..=rij).rev().collect() } else { (rij + 1..doel).collect() };
        let mut weg = Vec::new();
        let mut huidige = eerste;
        for r in door {
            let gat = vrije_doorgang(opstelling, &rijen[r], eind);
            bussen[huidige].neer.push(gat);
            weg.push((huidige, gat));
            bussen.push(Bus {
                band: if van_onder { r - 1 } else { r },
                op: vec![gat],
                neer: Vec::new(),
                spoor: 0,
            });
            huidige = bussen.len() - 1;
        }
        bussen[huidige].neer.push(eind);
        weg.push((huidige, eind));
        wegen.push(Weg { bussen: weg, van_onder });
    }
    wegen
}

/// Nearest place in a row where a line can pass between boxes.
fn vrije_doorgang(opstelling: &Opstelling, rij: &[Groep], bij: f32) -> f32 {
    let mut plekken: Vec<f32> = rij.iter().flatten().map(|&i| opstelling.x[i]).collect();
    plekken.sort_by(f32::total_cmp);
    let zij = BREED / 2.0 + 8.0;
    let mut kandidaten = Vec::new();
    if let (Some(eerste), Some(laatste)) = (plekken.first(), plekken.last()) {
        kandidaten.extend([eerste - zij, laatste + zij]);
        kandidaten.extend(plekken.windows(2).map(|paar| paar[0] + zij));
        kandidaten.extend(plekken.windows(2).map(|paar| paar[1] - zij));
    }
    let vrij = plekken.iter().all(|x| (x - bij).abs() >= zij);
    let beste = kandidaten.into_iter().min_by(|p, q| (p - bij).abs().total_cmp(&(q - bij).abs()));
    half(if vrij { bij } else { beste.unwrap_or(bij) })
}

/// Gives buses in the same band their track: those that overlap run below each other, in the order with fewest crossings.
fn verdeel_sporen(bussen: &mut [Bus], banden: usize) -> Vec<usize> {
    let mut nodig = vec![0; banden];
    for (band, nodig) in nodig.iter_mut().enumerate() {
        let mut volgorde: Vec<usize> =
            (0..bussen.len()).filter(|&i| bussen[i].band == band && !bussen[i].recht()).collect();
        // Few buses a band: exchanging neighbours until it no longer helps is enough.
        for _ in 0..volgorde.len() {
            for i in 1..volgorde.len() {
                let (a, b) = (&bussen[volgorde[i - 1]], &bussen[volgorde[i]]);
                if kruisingen(b, a) < kruisingen(a, b) {
                    volgorde.swap(i - 1, i);
                }
            }
        }
        for (i, &bus) in volgorde.iter().enumerate() {
            let spoor = volgorde[..i]
                .iter()
                .filter(|&&boven| overlap(&bussen[boven], &bussen[bus]))
                .map(|&boven| bussen[boven].spoor + 1)
                .max()
                .unwrap_or(0);
            bussen[bus].spoor = spoor;
            *nodig = (*nodig).max(spoor + 1);
        }
    }
    nodig
}

fn overlap(a: &Bus, b: &Bus) -> bool {
    let ((av, at), (bv, bt)) = (a.reikwijdte(), b.reikwijdte());
    av < bt + 8.0 && bv < at + 8.0
}

/// Crossings when `boven` runs above `onder`.
fn kruisingen(boven: &Bus, onder: &Bus) -> usize {
    let binnen = |x: f32, (van, tot): (f32, f32)| x > van - 0.5 && x < tot + 0.5;
    boven.neer.iter().filter(|&&x| binnen(x, onder.reikwijdte())).count()
        + onder.op.iter().filter(|&&x| binnen(x, boven.reikwijdte())).count()
}
