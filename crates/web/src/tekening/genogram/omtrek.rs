//! The outline of each household: one closed line around people who live together, never around anyone else.

use super::beeld;
use super::graaf::Graaf;
use super::plaats::{BREED, Opstelling};
use super::volgorde::Groep;
use crate::tekening::pad::Pad;
use crate::tekening::{getal, half, letters};

/// Outline of a household; more than one path when its members do not stand together.
#[derive(Clone, Debug)]
pub struct Omtrek {
    /// Index of the household, for its line style.
    pub huishouden: usize,
    /// Closed paths.
    pub pad: String,
    /// Name, with its place.
    pub labels: Vec<(f32, f32, String)>,
}

/// Outlines of different households stay apart by this nesting.
fn laag(huishouden: usize) -> f32 {
    getal(huishouden % 3)
}

fn zij(huishouden: usize) -> f32 {
    9.0 + 5.0 * laag(huishouden)
}

fn kop(huishouden: usize) -> f32 {
    24.0 + 20.0 * laag(huishouden)
}

fn voet(huishouden: usize) -> f32 {
    9.0 + 5.0 * laag(huishouden)
}

/// Widest margin beside a box.
pub fn breedste(graaf: &Graaf) -> f32 {
    (0..graaf.huishoudens.len()).map(zij).fold(0.0, f32::max)
}

/// Room above a row for outlines and their names.
pub fn hoogste(graaf: &Graaf, rij: &[usize], r: usize) -> f32 {
    in_rij(graaf, rij, r).map(kop).fold(12.0, f32::max) + 4.0
}

/// Room below a row for outlines.
pub fn laagste(graaf: &Graaf, rij: &[usize], r: usize) -> f32 {
    in_rij(graaf, rij, r).map(voet).fold(4.0, f32::max)
}

fn in_rij<'a>(graaf: &'a Graaf, rij: &'a [usize], r: usize) -> impl Iterator<Item = usize> + 'a {
    (0..graaf.huishoudens.len()).filter(move |&h| graaf.huishoudens[h].leden.iter().any(|&lid| rij[lid] == r))
}

/// Left, upper, right, lower.
type Rechthoek = [f32; 4];

/// Draws the outline of each household.
pub fn omtrekken(graaf: &Graaf, opstelling: &Opstelling, rijen: &[Vec<Groep>]) -> Vec<Omtrek> {
    graaf
        .huishoudens
        .iter()
        .enumerate()
        .map(|(h, thuis)| {
            let mut balken = balken(h, &thuis.leden, opstelling, rijen);
            strijk_glad(&mut balken, &thuis.leden, opstelling);
            let mut stukken: Vec<Rechthoek> = balken.iter().flatten().copied().collect();
            // Between two rows nobody stands, so the outline may pass there.
            for paar in balken.windows(2) {
                for boven in &paar[0] {
                    for onder in &paar[1] {
                        let (van, tot) = (boven[0].max(onder[0]), boven[2].min(onder[2]));
                        if tot - van >= 40.0 {
                            stukken.push([van, boven[3], tot, onder[1]]);
                        }
                    }
                }
            }
            let (pad, delen) = vereniging(&stukken);
            let labels = delen
                .into_iter()
                .map(|deel| {
                    // The name stands in the highest bar of each separate piece, at its left.
                    let balk = balken
                        .iter()
                        .flatten()
                        .filter(|balk| binnen(&deel, balk))
                        .min_by(|a, b| a[1].total_cmp(&b[1]).then(a[0].total_cmp(&b[0])));
                    let [links, boven, rechts, _] = *balk.unwrap_or(&deel);
                    let tekst = letters::inkorten(&thuis.naam, beeld::KLEIN, rechts - links - 24.0);
                    (half(links + 12.0), half(boven + 16.0), tekst)
                })
                .collect();
            Omtrek { huishouden: h, pad, labels }
        })
        .collect()
}

/// Per row: bars around members who stand beside each other.
fn balken(h: usize, leden: &[usize], opstelling: &Opstelling, rijen: &[Vec<Groep>]) -> Vec<Vec<Rechthoek>> {
    rijen
        .iter()
        .enumerate()
        .map(|(r, rij)| {
            let mut uit: Vec<Rechthoek> = Vec::new();
            let mut vorige_hoort = false;
            for &i in rij.iter().flatten() {
                let hoort = leden.contains(&i);
                if hoort {
                    let (x, boven) = (opstelling.x[i], opstelling.boven[r]);
                    let rechts = half(x + BREED / 2.0 + zij(h));
                    match uit.last_mut().filter(|_| vorige_hoort) {
                        Some(balk) => balk[2] = rechts,
                        None => uit.push([
                            half(x - BREED / 2.0 - zij(h)),
                            half(boven - kop(h)),
                            rechts,
                            half(boven + opstelling.hoog[r] + voet(h)),
                        ]),
                    }
                }
                vorige_hoort = hoort;
            }
            uit
        })
        .collect()
}

/// Bars of neighbouring rows whose sides nearly agree get the same side, where nobody stands in the way: no small notches.
fn strijk_glad(balken: &mut [Vec<Rechthoek>], leden: &[usize], opstelling: &Opstelling) {
    const NIET_MEER_DAN: f32 = 28.0;
    let vrij = |rij: usize, van: f32, tot: f32| {
        (0..opstelling.x.len())
            .filter(|i| opstelling.rij[*i] == rij && !leden.contains(i))
            .all(|i| opstelling.x[i] + BREED / 2.0 + 26.0 < van || opstelling.x[i] - BREED / 2.0 - 26.0 > tot)
    };
    for r in 1..balken.len() {
        let (boven, onder) = balken.split_at_mut(r);
        for een in &mut boven[r - 1] {
            for ander in &mut onder[0] {
                for (kant, verst) in [(0, f32::min as fn(f32, f32) -> f32), (2, f32::max)] {
                    let samen = verst(een[kant], ander[kant]);
                    let ruimte = |rij: usize, nu: f32| {
                        (nu - samen).abs() < 0.25 || vrij(rij, nu.min(samen), nu.max(samen))
                    };
                    if (een[kant] - ander[kant]).abs() <= NIET_MEER_DAN
                        && ruimte(r - 1, een[kant])
                        && ruimte(r, ander[kant])
                    {
                        (een[kant], ander[kant]) = (samen, samen);
                    }
                }
            }
        }
    }
}

fn binnen(buiten: &Rechthoek, stuk: &Rechthoek) -> bool {
    stuk[0] >= buiten[0] && stuk[1] >= buiten[1] && stuk[2] <= buiten[2] && stuk[3] <= buiten[3]
}

/// Outline of touching rectangles as rounded paths, and the bounding box of each separate piece.
fn vereniging(stukken: &[Rechthoek]) -> (String, Vec<Rechthoek>) {
    let mut xs: Vec<f32> = stukken.iter().flat_map(|s| [s[0], s[2]]).collect();
    let mut ys: Vec<f32> = stukken.iter().flat_map(|s| [s[1], s[3]]).collect();
    for lijst in [&mut xs, &mut ys] {
        lijst.sort_by(f32::total_cmp);
        lijst.dedup();
    }
    let vol = |i: usize, j: usize| {
        i + 1 < xs.len()
            && j + 1 < ys.len()
            && stukken
                .iter()
                .any(|s| s[0] <= xs[i] && xs[i + 1] <= s[2] && s[1] <= ys[j] && ys[j + 1] <= s[3])
    };
    let mut randen = randen(xs.len(), ys.len(), &vol);
    let mut pad = String::new();
    let mut delen = Vec::new();
    while let Some((begin, mut hier)) = randen.pop() {
        let mut punten = vec![begin];
        while hier != begin {
            let vorige = punten[punten.len() - 1];
            punten.push(hier);
            // Where two corners touch, turn right: pieces stay separate.
            let rechtsaf = |naar: &(usize, usize)| draai(vorige, hier, *naar);
            let Some(volgende) =
                (0..randen.len()).filter(|&k| randen[k].0 == hier).min_by_key(|&k| rechtsaf(&randen[k].1))
            else {
                break;
            };
            hier = randen.swap_remove(volgende).1;
        }
        let hoeken = zonder_tussenpunten(&punten);
        let punten: Vec<(f32, f32)> = hoeken.iter().map(|&(i, j)| (xs[i], ys[j])).collect();
        delen.push(
            punten
                .iter()
                .fold([f32::INFINITY, f32::INFINITY, f32::NEG_INFINITY, f32::NEG_INFINITY], |d, &(x, y)| {
                    [d[0].min(x), d[1].min(y), d[2].max(x), d[3].max(y)]
                }),
        );
        pad += &afgerond(&punten);
    }
    (pad, delen)
}

/// Corner of the grid.
type Punt = (usize, usize);

/// Sides of full cells that border on empty ones, clockwise.
fn randen(breed: usize, hoog: usize, vol: &impl Fn(usize, usize) -> bool) -> Vec<(Punt, Punt)> {
    let mut uit = Vec::new();
    for i in 0..breed {
        for j in 0..hoog {
            if !vol(i, j) {
                continue;
            }
            let leeg_boven = j == 0 || !vol(i, j - 1);
            let leeg_links = i == 0 || !vol(i - 1, j);
            if leeg_boven {
                uit.push(((i, j), (i + 1, j)));
            }
            if !vol(i + 1, j) {
                uit.push(((i + 1, j), (i + 1, j + 1)));
            }
            if !vol(i, j + 1) {
                uit.push(((i + 1, j + 1), (i, j + 1)));
            }
            if leeg_links {
                uit.push(((i, j + 1), (i, j)));
            }
        }
    }
    uit
}

/// 0 for a turn to the right, 1 straight on, 2 to the left.
fn draai(van: Punt, over: Punt, naar: Punt) -> u8 {
    let richting = |p: Punt, q: Punt| match (q.0.cmp(&p.0), q.1.cmp(&p.1)) {
        (std::cmp::Ordering::Greater, _) => 0_u8,
        (_, std::cmp::Ordering::Greater) => 1,
        (std::cmp::Ordering::Less, _) => 2,
        _ => 3,
    };
    match (richting(over, naar) + 4 - richting(van, over)) % 4 {
        1 => 0,
        0 => 1,
        _ => 2,
    }
}

fn zonder_tussenpunten(punten: &[Punt]) -> Vec<Punt> {
    let n = punten.len();
    (0..n)
        .filter(|&i| {
            let (a, b, c) = (punten[(i + n - 1) % n], punten[i], punten[(i + 1) % n]);
            !((a.0 == b.0 && b.0 == c.0) || (a.1 == b.1 && b.1 == c.1))
        })
        .map(|i| punten[i])
        .collect()
}

/// Closed path with round corners.
fn afgerond(punten: &[(f32, f32)]) -> String {
    let aantal = punten.len();
    if aantal < 3 {
        return String::new();
    }
    let lengte = |van: (f32, f32), tot: (f32, f32)| (van.0 - tot.0).abs() + (van.1 - tot.1).abs();
    let mut pad = Pad::new();
    for i in 0..aantal {
        let (vorige, hoek, volgende) =
            (punten[(i + aantal - 1) % aantal], punten[i], punten[(i + 1) % aantal]);
        let straal = 12.0_f32.min(lengte(vorige, hoek) / 2.0).min(lengte(hoek, volgende) / 2.0);
        let naar = |punt: (f32, f32)| {
            let deel = straal / lengte(punt, hoek).max(0.1);
            (half(hoek.0 + (punt.0 - hoek.0) * deel), half(hoek.1 + (punt.1 - hoek.1) * deel))
        };
        let (begin, eind) = (naar(vorige), naar(volgende));
        if i == 0 {
            pad.naar(begin.0, begin.1);
        } else {
            pad.lijn(begin.0, begin.1);
        }
        pad.bocht(hoek, eind);
    }
    pad.sluit().klaar()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_bars_with_a_bridge_are_one_outline() {
        let (pad, delen) =
            vereniging(&[[0.0, 0.0, 100.0, 40.0], [20.0, 40.0, 80.0, 60.0], [0.0, 60.0, 100.0, 90.0]]);
        assert_eq!(delen, [[0.0, 0.0, 100.0, 90.0]]);
        assert_eq!(pad.matches('Q').count(), 12, "twelve corners, rounded");
    }

    #[test]
    fn people_who_stand_apart_get_two_outlines() {
        let (_, delen) = vereniging(&[[0.0, 0.0, 10.0, 10.0], [30.0, 0.0, 40.0, 10.0]]);
        assert_eq!(delen.len(), 2);
    }

    #[test]
    fn touching_corners_do_not_join_pieces() {
        let (_, delen) = vereniging(&[[0.0, 0.0, 10.0, 10.0], [10.0, 10.0, 20.0, 20.0]]);
        assert_eq!(delen.len(), 2);
    }
}
