//! Finds the generation of everyone: partners on one row, children below their parents.

use super::Genogram;
use super::graaf::Graaf;

/// Row of each person, from 0 for the oldest generation.
pub fn niveaus(genogram: &Genogram<'_>, graaf: &Graaf) -> Vec<usize> {
    let groep = groepen(graaf);
    let aantal = groep.iter().max().map_or(0, |hoogste| hoogste + 1);
    let mut onder: Vec<Vec<usize>> = vec![Vec::new(); aantal];
    for nest in &graaf.nesten {
        for &ouder in &nest.ouders {
            for &kind in &nest.kinderen {
                let (boven, beneden) = (groep[ouder], groep[kind]);
                if boven != beneden && !onder[boven].contains(&beneden) {
                    onder[boven].push(beneden);
                }
            }
        }
    }
    let volgorde = zonder_kringen(&mut onder);

    let mut rij = vec![0_usize; aantal];
    for &boven in &volgorde {
        for &beneden in &onder[boven] {
            rij[beneden] = rij[beneden].max(rij[boven] + 1);
        }
    }
    trek_samen(&onder, &mut rij);
    let mut niveaus: Vec<usize> = groep.iter().map(|&g| rij[g]).collect();
    losse_personen(genogram, graaf, &mut niveaus);
    dicht(&mut niveaus);
    niveaus
}

/// Moves groups down, with everyone below them who must then go along, as long as that makes the lines shorter: both
/// pairs of grandparents stand on one row, and foster parents stand beside parents.
fn trek_samen(onder: &[Vec<usize>], rij: &mut Vec<usize>) {
    fn duw(groep: usize, onder: &[Vec<usize>], rij: &mut [usize]) {
        rij[groep] += 1;
        for &beneden in &onder[groep] {
            if rij[beneden] <= rij[groep] {
                duw(beneden, onder, rij);
            }
        }
    }
    let lengte = |rij: &[usize]| -> usize {
        onder
            .iter()
            .enumerate()
            .flat_map(|(g, kinderen)| kinderen.iter().map(move |&k| rij[k] - rij[g]))
            .sum()
    };
    // Each gain is at least one step, so this ends; the bound only guards against a mistake.
    for _ in 0..4 * onder.len() {
        let huidige = lengte(rij);
        let beter = (0..onder.len()).find_map(|groep| {
            let mut anders = rij.clone();
            duw(groep, onder, &mut anders);
            (lengte(&anders) < huidige).then_some(anders)
        });
        match beter {
            Some(anders) => *rij = anders,
            None => break,
        }
    }
}

/// Group number of each person: couples, and everyone joined by couples, share one.
fn groepen(graaf: &Graaf) -> Vec<usize> {
    let mut wortel: Vec<usize> = (0..graaf.aantal).collect();
    let vind = |wortel: &[usize], mut i: usize| {
        while wortel[i] != i {
            i = wortel[i];
        }
        i
    };
    for paar in &graaf.paren {
        let (a, b) = (vind(&wortel, paar.a), vind(&wortel, paar.b));
        wortel[a.max(b)] = a.min(b);
    }
    let mut nummers: Vec<usize> = Vec::new();
    (0..graaf.aantal)
        .map(|i| {
            let w = vind(&wortel, i);
            nummers.iter().position(|&n| n == w).unwrap_or_else(|| {
                nummers.push(w);
                nummers.len() - 1
            })
        })
        .collect()
}

/// Orders the groups from old to young and drops links that would close a circle: those are still drawn, as a line.
fn zonder_kringen(onder: &mut [Vec<usize>]) -> Vec<usize> {
    fn bezoek(groep: usize, onder: &mut [Vec<usize>], staat: &mut [u8], uit: &mut Vec<usize>) {
        staat[groep] = 1;
        let mut i = 0;
        while i < onder[groep].len() {
            let volgende = onder[groep][i];
            match staat[volgende] {
                1 => {
                    onder[groep].swap_remove(i);
                    continue;
                }
                0 => bezoek(volgende, onder, staat, uit),
                _ => {}
            }
            i += 1;
        }
        staat[groep] = 2;
        uit.push(groep);
    }
    let mut staat = vec![0; onder.len()];
    let mut uit = Vec::new();
    for groep in 0..onder.len() {
        if staat[groep] == 0 {
            bezoek(groep, onder, &mut staat, &mut uit);
        }
    }
    uit.reverse();
    uit
}

/// Someone without a drawn relation stands in the row of people of about the same age.
fn losse_personen(genogram: &Genogram<'_>, graaf: &Graaf, niveaus: &mut [usize]) {
    let verbonden = |i: usize| {
        graaf.paren.iter().any(|paar| paar.a == i || paar.b == i)
            || graaf.nesten.iter().any(|nest| nest.ouders.contains(&i) || nest.kinderen.contains(&i))
    };
    let jaar = |i: usize| genogram.personen[i].geboren.map(jiff::civil::Date::year);
    let bekend: Vec<(i16, usize)> =
        (0..graaf.aantal).filter(|&i| verbonden(i)).filter_map(|i| Some((jaar(i)?, niveaus[i]))).collect();
    let onderste = (0..graaf.aantal).filter(|&i| verbonden(i)).map(|i| niveaus[i]).max().unwrap_or(0);
    for i in (0..graaf.aantal).filter(|&i| !verbonden(i)) {
        niveaus[i] = jaar(i)
            .and_then(|mijn| bekend.iter().min_by_key(|(hun, _)| mijn.abs_diff(*hun)))
            .map_or(onderste, |(_, niveau)| *niveau);
    }
}

/// Takes out empty rows.
fn dicht(niveaus: &mut [usize]) {
    let mut gebruikt: Vec<usize> = niveaus.to_vec();
    gebruikt.sort_unstable();
    gebruikt.dedup();
    for niveau in niveaus {
        *niveau = gebruikt.iter().position(|rij| rij == niveau).unwrap_or(0);
    }
}
