//! Reads the input into indices: everyone once, each relation once, nothing about people who are not there.

use std::collections::HashMap;

use super::{Afkomst, Genogram};

/// Children with the same parents on the same ground.
#[derive(Clone, Debug)]
pub struct Nest {
    /// One or two parents.
    pub ouders: Vec<usize>,
    /// Children by birth; unknown birth dates last.
    pub kinderen: Vec<usize>,
    /// On what ground.
    pub soort: Afkomst,
}

/// Two people who are together, were together, or share a child.
#[derive(Clone, Debug)]
pub struct Paar {
    /// The one.
    pub a: usize,
    /// The other.
    pub b: usize,
    /// Their relations, as indices in [`Genogram::partners`]; empty when they only share a child.
    pub banden: Vec<usize>,
}

/// People who live together.
#[derive(Clone, Debug)]
pub struct Thuis {
    /// Name of the household.
    pub naam: String,
    /// Its members, in order of index.
    pub leden: Vec<usize>,
}

/// The family in indices of [`Genogram::personen`].
#[derive(Clone, Debug)]
pub struct Graaf {
    /// Number of people.
    pub aantal: usize,
    /// Couples.
    pub paren: Vec<Paar>,
    /// Sibling groups.
    pub nesten: Vec<Nest>,
    /// Households in which someone lives who may be seen.
    pub huishoudens: Vec<Thuis>,
    index: HashMap<String, usize>,
}

impl Graaf {
    /// Reads the family.
    pub fn lees(genogram: &Genogram<'_>) -> Self {
        let mut index = HashMap::new();
        for (i, persoon) in genogram.personen.iter().enumerate() {
            index.entry(persoon.id.to_owned()).or_insert(i);
        }
        let zoek = |id: &str| index.get(id).copied();

        let mut paren: Vec<Paar> = Vec::new();
        for (nr, band) in genogram.partners.iter().enumerate() {
            if let (Some(a), Some(b)) = (zoek(band.a), zoek(band.b))
                && a != b
            {
                paar_van(&mut paren, a, b).banden.push(nr);
            }
        }
        let nesten = nesten(genogram, &zoek);
        for nest in &nesten {
            if let [a, b] = nest.ouders[..] {
                paar_van(&mut paren, a, b);
            }
        }
        let huishoudens = genogram
            .huishoudens
            .iter()
            .map(|huishouden| {
                let mut leden: Vec<usize> = huishouden.leden.iter().filter_map(|id| zoek(id)).collect();
                leden.sort_unstable();
                leden.dedup();
                Thuis { naam: huishouden.naam.to_owned(), leden }
            })
            // A household of which nobody may be seen must not even take room.
            .filter(|thuis| !thuis.leden.is_empty())
            .collect();
        Self { aantal: genogram.personen.len(), paren, nesten, huishoudens, index }
    }

    /// Index of a person, when he is in the drawing.
    pub fn zoek(&self, id: &str) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// The couple of two people.
    pub fn paar(&self, a: usize, b: usize) -> Option<usize> {
        self.paren.iter().position(|paar| (paar.a == a && paar.b == b) || (paar.a == b && paar.b == a))
    }
}

fn paar_van(paren: &mut Vec<Paar>, a: usize, b: usize) -> &mut Paar {
    let plek = paren
        .iter()
        .position(|paar| (paar.a == a && paar.b == b) || (paar.a == b && paar.b == a))
        .unwrap_or_else(|| {
            paren.push(Paar { a, b, banden: Vec::new() });
            paren.len() - 1
        });
    &mut paren[plek]
}

fn nesten(genogram: &Genogram<'_>, zoek: &impl Fn(&str) -> Option<usize>) -> Vec<Nest> {
    // Parents of each child per ground, in the order of the input.
    let mut per_kind: Vec<(usize, Afkomst, Vec<usize>)> = Vec::new();
    for afstamming in &genogram.afstammingen {
        let (Some(ouder), Some(kind)) = (zoek(afstamming.ouder), zoek(afstamming.kind)) else { continue };
        if ouder == kind {
            continue;
        }
        match per_kind.iter_mut().find(|(k, soort, _)| *k == kind && *soort == afstamming.soort) {
            Some((_, _, ouders)) if !ouders.contains(&ouder) => ouders.push(ouder),
            Some(_) => {}
            None => per_kind.push((kind, afstamming.soort, vec![ouder])),
        }
    }
    let mut nesten: Vec<Nest> = Vec::new();
    for (kind, soort, ouders) in per_kind {
        // More than two parents on one ground: two by two, so that each still has a line.
        for tweetal in ouders.chunks(2) {
            let mut ouders = tweetal.to_vec();
            ouders.sort_unstable();
            match nesten.iter_mut().find(|nest| nest.ouders == ouders && nest.soort == soort) {
                Some(nest) => nest.kinderen.push(kind),
                None => nesten.push(Nest { ouders, kinderen: vec![kind], soort }),
            }
        }
    }
    for nest in &mut nesten {
        nest.kinderen.sort_by_key(|&kind| {
            let geboren = genogram.personen[kind].geboren;
            (geboren.is_none(), geboren, kind)
        });
    }
    nesten
}
