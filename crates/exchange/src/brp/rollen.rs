//! What each is to each minor: siblings, grandparents and step-parents follow from parents and partners.

use std::collections::{BTreeMap, BTreeSet};

use naast_domain::persoon::{Gezagsoort, HeeftGezag, Jeugdzorgrol, Periode, Relatiesoort};

use super::familie::Familie;
use super::gelezen::{GelezenRelatie, GelezenRol, Gezagsuitspraak, Kindgezag, PersoonNr, Relatiebron};

/// Kinship within the family.
struct Verwantschap {
    ouders: BTreeMap<PersoonNr, BTreeSet<PersoonNr>>,
}

impl Verwantschap {
    fn ouders(&self, nr: PersoonNr) -> impl Iterator<Item = PersoonNr> + '_ {
        self.ouders.get(&nr).into_iter().flatten().copied()
    }

    fn gedeelde_ouders(&self, een: PersoonNr, ander: PersoonNr) -> usize {
        match (self.ouders.get(&een), self.ouders.get(&ander)) {
            (Some(een), Some(ander)) => een.intersection(ander).count(),
            _ => 0,
        }
    }

    fn is_grootouder(&self, grootouder: PersoonNr, kind: PersoonNr) -> bool {
        self.ouders(kind).any(|ouder| self.ouders(ouder).any(|nr| nr == grootouder))
    }

    /// Everybody from whom somebody descends, himself included. Ends also on a circle in the data.
    fn voorouders(&self, nr: PersoonNr) -> BTreeSet<PersoonNr> {
        let mut alle = BTreeSet::from([nr]);
        let mut nieuw = vec![nr];
        while let Some(nr) = nieuw.pop() {
            nieuw.extend(self.ouders(nr).filter(|ouder| alle.insert(*ouder)));
        }
        alle
    }
}

/// Adds relations that follow from the recorded ones, and gives the roles towards each minor.
pub(crate) fn leid_af(familie: &mut Familie<'_>, gezag: &[Kindgezag]) -> Vec<GelezenRol> {
    let verwantschap = Verwantschap { ouders: familie.ouders() };
    let allen: Vec<PersoonNr> = (0..familie.personen.len()).map(PersoonNr).collect();
    leid_relaties_af(familie, &verwantschap, &allen, gezag);
    let mut rollen = Vec::new();
    for kind in familie.minderjarigen() {
        rollen.push(GelezenRol { kind, persoon: kind, rol: Jeugdzorgrol::Jeugdige });
        let gezag = gezag.iter().find(|gezag| gezag.kind == kind);
        for persoon in allen.iter().copied().filter(|persoon| *persoon != kind) {
            rollen.extend(
                rollen_van(familie, &verwantschap, persoon, kind, gezag).into_iter().map(|rol| GelezenRol {
                    kind,
                    persoon,
                    rol,
                }),
            );
        }
    }
    rollen.sort();
    rollen
}

fn leid_relaties_af(
    familie: &mut Familie<'_>,
    verwantschap: &Verwantschap,
    allen: &[PersoonNr],
    gezag: &[Kindgezag],
) {
    let mut afgeleid = Vec::new();
    let mut voeg_toe = |a, b, soort, periode| {
        afgeleid.push(GelezenRelatie { a, b, soort, periode, bron: Relatiebron::Afgeleid });
    };
    for (plek, een) in allen.iter().copied().enumerate() {
        for ander in allen.iter().copied().skip(plek + 1) {
            match verwantschap.gedeelde_ouders(een, ander) {
                0 => {}
                1 => voeg_toe(een, ander, Relatiesoort::HalfbroerZus, Periode::default()),
                _ => voeg_toe(een, ander, Relatiesoort::BroerZus, Periode::default()),
            }
        }
        for kind in allen.iter().copied() {
            if verwantschap.is_grootouder(een, kind) {
                voeg_toe(een, kind, Relatiesoort::GrootouderKleinkind, Periode::default());
            }
            if is_stiefouder(familie, verwantschap, een, kind) {
                voeg_toe(een, kind, Relatiesoort::StiefouderStiefkind, Periode::default());
            }
        }
    }
    for gezag in gezag {
        for rij in &gezag.rijen {
            if let (Some(voogd), Gezagsoort::Voogdij) = (rij.volwassene, rij.gezag.soort) {
                voeg_toe(voogd, gezag.kind, Relatiesoort::Voogd, rij.gezag.periode);
            }
        }
    }
    familie.relaties.extend(afgeleid);
}

/// Living partner, now, of a legal parent, and not a parent himself.
fn is_stiefouder(
    familie: &Familie<'_>,
    verwantschap: &Verwantschap,
    persoon: PersoonNr,
    kind: PersoonNr,
) -> bool {
    let is_ouder = verwantschap.ouders(kind).any(|ouder| ouder == persoon);
    !is_ouder
        && persoon != kind
        && verwantschap
            .ouders(kind)
            .any(|ouder| familie.partners_van(ouder).any(|partner| partner == persoon))
}

fn rollen_van(
    familie: &Familie<'_>,
    verwantschap: &Verwantschap,
    persoon: PersoonNr,
    kind: PersoonNr,
    gezag: Option<&Kindgezag>,
) -> Vec<Jeugdzorgrol> {
    let rij = gezag.and_then(|gezag| gezag.rijen.iter().find(|rij| rij.volwassene == Some(persoon)));
    let heeft = rij.map_or(HeeftGezag::Onbekend, |rij| rij.gezag.soort.heeft_gezag());
    let mut rollen = Vec::new();
    let is_ouder = verwantschap.ouders(kind).any(|ouder| ouder == persoon);
    if is_ouder {
        rollen.extend(Relatiesoort::OuderKind.jeugdzorgrol_van_a(heeft));
    }
    if rij.is_some_and(|rij| rij.gezag.soort == Gezagsoort::Voogdij) {
        rollen.push(Jeugdzorgrol::Voogd);
    }
    if verwantschap.is_grootouder(persoon, kind) {
        rollen.push(Jeugdzorgrol::Grootouder);
    }
    if verwantschap.ouders(persoon).any(|ouder| ouder == kind) {
        rollen.push(Jeugdzorgrol::Kind);
    }
    match verwantschap.gedeelde_ouders(persoon, kind) {
        0 => {}
        1 => rollen.push(Jeugdzorgrol::HalfbroerOfZus),
        _ => rollen.push(Jeugdzorgrol::BroerOfZus),
    }
    let bloedverwant = !rollen.is_empty() && rollen != [Jeugdzorgrol::Voogd];
    if is_stiefouder(familie, verwantschap, persoon, kind) {
        rollen.push(Jeugdzorgrol::Stiefouder);
    }
    let kind_van_stiefouder =
        verwantschap.ouders(persoon).any(|ouder| is_stiefouder(familie, verwantschap, ouder, kind));
    if kind_van_stiefouder && !bloedverwant {
        rollen.push(Jeugdzorgrol::StiefbroerOfZus);
    }
    let verre_verwant = !verwantschap.voorouders(persoon).is_disjoint(&verwantschap.voorouders(kind));
    if verre_verwant && !bloedverwant {
        rollen.push(Jeugdzorgrol::OverigeVerwant);
    }
    // Gezag together with a parent, and nothing else to call it by.
    let gezag_naast_ouder = gezag.is_some_and(|gezag| gezag.uitspraak == Gezagsuitspraak::OuderMetDerde)
        && heeft == HeeftGezag::Ja;
    if gezag_naast_ouder && rollen.is_empty() {
        rollen.push(Jeugdzorgrol::OpvoederVerzorger);
    }
    rollen
}
