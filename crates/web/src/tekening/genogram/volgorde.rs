//! Puts each row in order: partners side by side, children by birth, and as few crossing lines as a short search finds.

use super::graaf::Graaf;

/// People on one row who belong together: a couple, a chain of partners, or one person.
pub type Groep = Vec<usize>;

/// Weight of one crossing; the rest is measured against it.
const KRUISING: u32 = 100;
const LOSSE_PARTNERS: u32 = 150;
const GEBOORTEVOLGORDE: u32 = 60;
const VERBROKEN_HUISHOUDEN: u32 = 25;

/// Rows of groups, from left to right.
pub fn rijen(graaf: &Graaf, niveaus: &[usize]) -> Vec<Vec<Groep>> {
    let groepen = groepen(graaf, niveaus);
    let mut beste: Option<(u32, Vec<Vec<Groep>>)> = None;
    // A search from the left and one from the right; families are small, so both are cheap.
    for achterstevoren in [false, true] {
        let mut rijen = begin(graaf, niveaus, &groepen, achterstevoren);
        let kosten = verbeter(graaf, niveaus, &mut rijen);
        if beste.as_ref().is_none_or(|(laagste, _)| kosten < *laagste) {
            beste = Some((kosten, rijen));
        }
    }
    beste.map(|(_, rijen)| rijen).unwrap_or_default()
}

/// Chains of partners, each walked from one end so that partners are neighbours.
fn groepen(graaf: &Graaf, niveaus: &[usize]) -> Vec<Groep> {
    let buren = |i: usize| {
        graaf.paren.iter().filter_map(move |paar| match (paar.a == i, paar.b == i) {
            (true, _) => Some(paar.b),
            (_, true) => Some(paar.a),
            _ => None,
        })
    };
    let graad = |i: usize| buren(i).filter(|&j| niveaus[j] == niveaus[i]).count();
    let mut begin: Vec<usize> = (0..graaf.aantal).collect();
    begin.sort_by_key(|&i| (graad(i), i));
    let mut gezien = vec![false; graaf.aantal];
    let mut uit = Vec::new();
    for start in begin {
        if gezien[start] {
            continue;
        }
        let mut groep = Vec::new();
        let mut stapel = vec![start];
        while let Some(i) = stapel.pop() {
            if gezien[i] {
                continue;
            }
            gezien[i] = true;
            groep.push(i);
            let mut verder: Vec<usize> =
                buren(i).filter(|&j| niveaus[j] == niveaus[i] && !gezien[j]).collect();
            // Popped last first: go on along the chain, ends come right beside their partner.
            verder.sort_by_key(|&j| (graad(j) == 1, std::cmp::Reverse(j)));
            stapel.extend(verder);
        }
        uit.push(groep);
    }
    uit
}

/// First order: from each eldest group down to its children and on.
fn begin(graaf: &Graaf, niveaus: &[usize], groepen: &[Groep], achterstevoren: bool) -> Vec<Vec<Groep>> {
    fn plaats(
        g: usize,
        (graaf, niveaus, groepen, van): (&Graaf, &[usize], &[Groep], &[usize]),
        gezien: &mut [bool],
        rijen: &mut [Vec<Groep>],
    ) {
        if gezien[g] {
            return;
        }
        gezien[g] = true;
        rijen[niveaus[groepen[g][0]]].push(groepen[g].clone());
        for &lid in &groepen[g] {
            for nest in graaf.nesten.iter().filter(|nest| nest.ouders.contains(&lid)) {
                for &kind in &nest.kinderen {
                    plaats(van[kind], (graaf, niveaus, groepen, van), gezien, rijen);
                }
            }
        }
    }
    let mut van = vec![0; graaf.aantal];
    for (g, groep) in groepen.iter().enumerate() {
        for &lid in groep {
            van[lid] = g;
        }
    }
    let mut rijen = vec![Vec::new(); niveaus.iter().max().map_or(0, |diepste| diepste + 1)];
    let mut gezien = vec![false; groepen.len()];
    let mut start: Vec<usize> = (0..groepen.len()).collect();
    if achterstevoren {
        start.reverse();
    }
    // Bigger groups later: a lone relative ends up at the side.
    start.sort_by_key(|&g| (niveaus[groepen[g][0]], std::cmp::Reverse(groepen[g].len())));
    for g in start {
        plaats(g, (graaf, niveaus, groepen, &van), &mut gezien, &mut rijen);
    }
    rijen
}

/// Tries neighbour swaps and turned groups until nothing gets better; returns what is left to regret.
fn verbeter(graaf: &Graaf, niveaus: &[usize], rijen: &mut [Vec<Groep>]) -> u32 {
    let mut laagste = kosten(graaf, niveaus, rijen);
    // Large families get a shorter search: a page must not wait for its drawing.
    let rondes = if graaf.aantal <= 20 { 12 } else { 3 };
    for _ in 0..rondes {
        let voor = laagste;
        for r in 0..rijen.len() {
            for i in 0..rijen[r].len() {
                for j in 0..rijen[r].len() {
                    if i != j {
                        probeer(graaf, niveaus, rijen, &mut laagste, |rijen| verplaats(&mut rijen[r], i, j));
                    }
                }
                probeer(graaf, niveaus, rijen, &mut laagste, |rijen| rijen[r][i].reverse());
                for k in 0..rijen[r][i].len() {
                    for l in (0..rijen[r][i].len()).filter(|l| *l != k) {
                        probeer(graaf, niveaus, rijen, &mut laagste, |rijen| {
                            verplaats(&mut rijen[r][i], k, l);
                        });
                    }
                }
            }
        }
        // Whole sides: everything turned round in one row and those below it.
        for r in 0..rijen.len() {
            probeer(graaf, niveaus, rijen, &mut laagste, |rijen| {
                for rij in &mut rijen[r..] {
                    rij.reverse();
                    for groep in rij {
                        groep.reverse();
                    }
                }
            });
        }
        if laagste == voor {
            break;
        }
    }
    laagste
}

/// Moves one to another place. An earlier change may have put a shorter group here: then there is nothing to move.
fn verplaats<T>(rij: &mut Vec<T>, van: usize, naar: usize) {
    if van < rij.len() && naar < rij.len() {
        let een = rij.remove(van);
        rij.insert(naar, een);
    }
}

/// Keeps a change when it is better, if need be with the children following their parents; takes it back otherwise.
fn probeer(
    graaf: &Graaf,
    niveaus: &[usize],
    rijen: &mut [Vec<Groep>],
    laagste: &mut u32,
    verander: impl FnOnce(&mut [Vec<Groep>]),
) {
    let oud = rijen.to_vec();
    verander(rijen);
    let mut nieuw = kosten(graaf, niveaus, rijen);
    if nieuw >= *laagste {
        volg_de_ouders(graaf, rijen);
        nieuw = kosten(graaf, niveaus, rijen);
    }
    if nieuw < *laagste {
        *laagste = nieuw;
    } else {
        rijen.clone_from_slice(&oud);
    }
}

/// Puts groups in the order of their parents, row by row, and children by birth. Groups without parents stay.
fn volg_de_ouders(graaf: &Graaf, rijen: &mut [Vec<Groep>]) {
    let mut plek = vec![0_u32; graaf.aantal];
    for rij in rijen {
        let sleutel = |groep: &Groep| {
            graaf
                .nesten
                .iter()
                .filter_map(|nest| {
                    let kind = nest.kinderen.iter().position(|kind| groep.contains(kind))?;
                    let ouders = u32::try_from(nest.ouders.len()).unwrap_or(1);
                    Some((nest.ouders.iter().map(|&ouder| plek[ouder]).sum::<u32>() / ouders, kind))
                })
                .min()
        };
        let vakken: Vec<usize> = (0..rij.len()).filter(|&i| sleutel(&rij[i]).is_some()).collect();
        let mut groepen: Vec<Groep> = vakken.iter().map(|&i| rij[i].clone()).collect();
        groepen.sort_by_key(sleutel);
        for (vak, groep) in vakken.into_iter().zip(groepen) {
            rij[vak] = groep;
        }
        for (i, &lid) in rij.iter().flatten().enumerate() {
            plek[lid] = 2 * u32::try_from(i).unwrap_or(0);
        }
    }
}

/// What is wrong with an order, in points.
fn kosten(graaf: &Graaf, niveaus: &[usize], rijen: &[Vec<Groep>]) -> u32 {
    // Doubled positions, so that the middle of a couple is a whole number too.
    let mut plek = vec![0_u32; graaf.aantal];
    for rij in rijen {
        for (i, &lid) in rij.iter().flatten().enumerate() {
            plek[lid] = 2 * u32::try_from(i).unwrap_or(0);
        }
    }
    let midden = |leden: &[usize]| {
        leden.iter().map(|&i| plek[i]).sum::<u32>() / u32::try_from(leden.len().max(1)).unwrap_or(1)
    };
    let mut punten = 0;
    for (f, een) in graaf.nesten.iter().enumerate() {
        let mijn = midden(&een.ouders);
        for ander in &graaf.nesten[f + 1..] {
            let hun = midden(&ander.ouders);
            if niveaus[een.ouders[0]] != niveaus[ander.ouders[0]] || mijn == hun {
                continue;
            }
            for &k in &een.kinderen {
                for &l in &ander.kinderen {
                    if k != l && (mijn < hun) != (plek[k] < plek[l]) {
                        punten += KRUISING;
                    }
                }
            }
        }
        for (i, &k) in een.kinderen.iter().enumerate() {
            punten += mijn.abs_diff(plek[k]);
            for &jonger in &een.kinderen[i + 1..] {
                if plek[k] > plek[jonger] && niveaus[k] == niveaus[jonger] {
                    punten += GEBOORTEVOLGORDE;
                }
            }
        }
    }
    for paar in graaf.paren.iter().filter(|paar| niveaus[paar.a] == niveaus[paar.b]) {
        let afstand = plek[paar.a].abs_diff(plek[paar.b]) / 2;
        punten += afstand.saturating_sub(1) * LOSSE_PARTNERS;
    }
    punten + gebroken_huishoudens(graaf, niveaus, &plek) * VERBROKEN_HUISHOUDEN
}

/// How often a household is broken in a row by someone who lives elsewhere.
fn gebroken_huishoudens(graaf: &Graaf, niveaus: &[usize], plek: &[u32]) -> u32 {
    let mut gaten = 0;
    for thuis in &graaf.huishoudens {
        let mut plekken: Vec<(usize, u32)> = thuis.leden.iter().map(|&i| (niveaus[i], plek[i])).collect();
        plekken.sort_unstable();
        gaten +=
            plekken.windows(2).filter(|paar| paar[0].0 == paar[1].0 && paar[1].1 - paar[0].1 > 2).count();
    }
    u32::try_from(gaten).unwrap_or(u32::MAX)
}
