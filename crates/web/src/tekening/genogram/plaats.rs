//! Gives everyone a place: boxes in rows, couples close together, children below the middle of their parents.

use super::graaf::Graaf;
use super::lijnen::{Lijn, Routes};
use super::omtrek::{self, Omtrek};
use super::volgorde::{self, Groep};
use super::{Genogram, beeld, niveau};
use crate::tekening::{getal, half};

/// Width of a box.
pub const BREED: f32 = 128.0;
/// Between two partners: room for the line and its years.
const TUSSEN_PARTNERS: f32 = 76.0;
/// Between people of one group who are no partners.
const TUSSEN_BUREN: f32 = 34.0;
/// Between groups.
const TUSSEN_GROEPEN: f32 = 42.0;
/// How strongly children are drawn to the middle below their parents.
const BIJEEN: f32 = 0.3;
/// Around everything.
const RAND: f32 = 10.0;

/// Where everything stands.
#[derive(Clone, Debug)]
pub struct Opstelling {
    /// Middle of each person.
    pub x: Vec<f32>,
    /// Row of each person.
    pub rij: Vec<usize>,
    /// Position of each person in his row.
    pub plek: Vec<usize>,
    /// Upper side of each row.
    pub boven: Vec<f32>,
    /// Height of the boxes of each row.
    pub hoog: Vec<f32>,
    /// Text in each box.
    pub tekst: Vec<Vec<beeld::Regel>>,
    /// Relations.
    pub lijnen: Vec<Lijn>,
    /// Households.
    pub omtrekken: Vec<Omtrek>,
    /// Size of the drawing.
    pub maat: (f32, f32),
}

impl Opstelling {
    /// Lays out the family.
    pub fn maak(genogram: &Genogram<'_>, graaf: &Graaf) -> Self {
        let rij = niveau::niveaus(genogram, graaf);
        let rijen = volgorde::rijen(graaf, &rij);
        let mut plek = vec![0; graaf.aantal];
        for mensen in &rijen {
            for (i, &lid) in mensen.iter().flatten().enumerate() {
                plek[lid] = i;
            }
        }
        let tekst: Vec<Vec<beeld::Regel>> =
            (0..graaf.aantal).map(|i| beeld::regels(genogram, graaf, i)).collect();
        let hoog: Vec<f32> = rijen
            .iter()
            .map(|mensen| {
                let meeste = mensen.iter().flatten().map(|&i| tekst[i].len()).max().unwrap_or(1);
                20.0 + getal(meeste) * beeld::REGEL
            })
            .collect();
        let x = kolommen(graaf, &rijen);
        let mut opstelling = Self {
            x,
            rij,
            plek,
            boven: Vec::new(),
            hoog,
            tekst,
            lijnen: Vec::new(),
            omtrekken: Vec::new(),
            maat: (0.0, 0.0),
        };
        opstelling.schuif_naar_de_rand(graaf);
        let routes = Routes::maak(graaf, &opstelling, &rijen);
        opstelling.stapel(graaf, &routes);
        opstelling.lijnen = routes.lijnen(genogram, graaf, &opstelling);
        opstelling.omtrekken = omtrek::omtrekken(graaf, &opstelling, &rijen);
        opstelling
    }

    /// Left, upper, right and lower side of a box.
    pub fn vak(&self, i: usize) -> [f32; 4] {
        let boven = self.boven[self.rij[i]];
        [self.x[i] - BREED / 2.0, boven, self.x[i] + BREED / 2.0, boven + self.hoog[self.rij[i]]]
    }

    fn schuif_naar_de_rand(&mut self, graaf: &Graaf) {
        let ruimte = RAND + omtrek::breedste(graaf);
        let links = self.x.iter().copied().fold(f32::INFINITY, f32::min) - BREED / 2.0 - ruimte;
        for x in &mut self.x {
            *x = half(*x - links);
        }
        let rechts = self.x.iter().copied().fold(0.0, f32::max) + BREED / 2.0 + ruimte;
        self.maat.0 = rechts.ceil();
    }

    /// Puts the rows below each other, with room for the lines between them.
    fn stapel(&mut self, graaf: &Graaf, routes: &Routes) {
        let mut y = RAND;
        for r in 0..self.hoog.len() {
            y += omtrek::hoogste(graaf, &self.rij, r);
            self.boven.push(y);
            y += self.hoog[r] + routes.ruimte_onder(r, omtrek::laagste(graaf, &self.rij, r));
        }
        self.maat.1 = (y + RAND).ceil();
    }
}

/// Middle of each person: groups are stiff, and slide until children hang as well as they can below their parents.
fn kolommen(graaf: &Graaf, rijen: &[Vec<Groep>]) -> Vec<f32> {
    let mut x = vec![0.0_f32; graaf.aantal];
    let vormen: Vec<Vec<(Vec<f32>, f32)>> =
        rijen.iter().map(|rij| rij.iter().map(|groep| vorm(graaf, groep)).collect()).collect();
    for (rij, vormen) in rijen.iter().zip(&vormen) {
        let mut links = 0.0;
        for (groep, (plekken, breed)) in rij.iter().zip(vormen) {
            for (&lid, plek) in groep.iter().zip(plekken) {
                x[lid] = links + plek;
            }
            links += breed + TUSSEN_GROEPEN;
        }
    }
    for ronde in 0..60 {
        for k in 0..rijen.len() {
            let r = if ronde % 2 == 0 { k } else { rijen.len() - 1 - k };
            let gewenst: Vec<(f32, f32)> = rijen[r]
                .iter()
                .zip(&vormen[r])
                .map(|(groep, (plekken, _))| {
                    let (schuif, gewicht) = trek(graaf, &x, groep);
                    (x[groep[0]] - plekken[0] + schuif, gewicht)
                })
                .collect();
            let breed: Vec<f32> = vormen[r].iter().map(|(_, breed)| breed + TUSSEN_GROEPEN).collect();
            for ((groep, (plekken, _)), links) in
                rijen[r].iter().zip(&vormen[r]).zip(verdeel(&gewenst, &breed))
            {
                for (&lid, plek) in groep.iter().zip(plekken) {
                    x[lid] = links + plek;
                }
            }
        }
    }
    x
}

/// Places of the members within a group, from its left side, and its width.
fn vorm(graaf: &Graaf, groep: &Groep) -> (Vec<f32>, f32) {
    let mut plekken = Vec::new();
    let mut x = BREED / 2.0;
    for (i, &lid) in groep.iter().enumerate() {
        if i > 0 {
            let samen = graaf.paar(groep[i - 1], lid).is_some();
            x += BREED + if samen { TUSSEN_PARTNERS } else { TUSSEN_BUREN };
        }
        plekken.push(x);
    }
    (plekken, x + BREED / 2.0)
}

/// How far a group would like to slide, and how much it cares.
fn trek(graaf: &Graaf, x: &[f32], groep: &Groep) -> (f32, f32) {
    let midden = |leden: &[usize]| leden.iter().map(|&i| x[i]).sum::<f32>() / getal(leden.len().max(1));
    let (mut som, mut gewicht) = (0.0, 0.01);
    for nest in &graaf.nesten {
        let verschil = midden(&nest.kinderen) - midden(&nest.ouders);
        if nest.ouders.iter().any(|ouder| groep.contains(ouder)) {
            som += verschil;
            gewicht += 1.0;
        }
        for &kind in nest.kinderen.iter().filter(|kind| groep.contains(kind)) {
            som -= verschil;
            gewicht += 1.0;
            // Sisters and brothers also stay near each other, when one of them is drawn away by a partner.
            som += BIJEEN * (midden(&nest.ouders) - x[kind]);
            gewicht += BIJEEN;
        }
    }
    (som / gewicht, gewicht)
}

/// Nearest places to the wished ones that keep order and distance (weighted isotonic regression).
fn verdeel(gewenst: &[(f32, f32)], afstand: &[f32]) -> Vec<f32> {
    let mut voorsprong = 0.0;
    // Blocks of (weighted mean, weight, number).
    let mut blokken: Vec<(f32, f32, usize)> = Vec::new();
    for (i, &(plek, gewicht)) in gewenst.iter().enumerate() {
        if i > 0 {
            voorsprong += afstand[i - 1];
        }
        let mut blok = (plek - voorsprong, gewicht, 1);
        while let Some(&(vorige, g, n)) = blokken.last() {
            if vorige <= blok.0 {
                break;
            }
            blokken.pop();
            blok = ((vorige * g + blok.0 * blok.1) / (g + blok.1), g + blok.1, n + blok.2);
        }
        blokken.push(blok);
    }
    let mut uit = Vec::new();
    let mut voorsprong = 0.0;
    for (midden, _, aantal) in blokken {
        for _ in 0..aantal {
            uit.push(midden + voorsprong);
            voorsprong += afstand[uit.len() - 1];
        }
    }
    uit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wished_places_are_kept_when_there_is_room() {
        assert_eq!(verdeel(&[(0.0, 1.0), (500.0, 1.0)], &[100.0, 100.0]), [0.0, 500.0]);
    }

    #[test]
    fn those_who_want_the_same_place_share_it_evenly() {
        assert_eq!(verdeel(&[(50.0, 1.0), (50.0, 1.0)], &[100.0, 100.0]), [0.0, 100.0]);
    }
}
