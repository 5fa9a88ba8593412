//! What the pure core costs. `cargo bench -p naast-domain --features proef`.
#![expect(clippy::unwrap_used, reason = "a benchmark stops at the first surprise")]

use divan::{Bencher, black_box, counter::ItemsCount};
use naast_domain::{
    Dossier, Opdracht, Opdrachtbrief,
    dossier::{
        beslis,
        proef::{Proef, als, context, gezin_met_kinderen, kort, lokaal, persoon_id, regels, tekst},
    },
    etiket::{Gevoeligheid, Publiek},
    ids::OpdrachtId,
    persoon::zoeksleutel::Zoekvraag,
    stelling::{Etiketwens, Inhoud, Spreker, StellingOpdracht},
    taak::{TaakOpdracht, WachtOp, openstaand},
};
use std::collections::BTreeSet;
use uuid::Uuid;

fn main() {
    divan::main();
}

/// How many events there are in a young, a usual and a long dossier.
const LENGTES: [usize; 3] = [10, 50, 500];

fn taak() -> Opdracht {
    Opdracht::Taak(TaakOpdracht::Maak {
        wat: kort("Bellen met school"),
        voor: WachtOp::VastGezicht,
        vervalt_op: None,
    })
}

fn stelling() -> Opdracht {
    let anna = persoon_id("Anna");
    Opdracht::Stelling(StellingOpdracht::LegVast {
        inhoud: Inhoud::Mening {
            tekst: tekst(
                "Het gaat thuis beter dan vorige week. De ruzies zijn korter, en de kinderen slapen beter.",
            ),
            van: Spreker::Persoon(anna),
            bron: None,
        },
        leefgebieden: BTreeSet::new(),
        etiket: Etiketwens {
            over: BTreeSet::from([anna]),
            publiek: Publiek::TeamEnGezin,
            gevoeligheid: Gevoeligheid::Gewoon,
            bron_beschermd: false,
            niet_tonen_aan: BTreeSet::new(),
        },
        ontvangst: None,
        opnieuw_omdat: None,
    })
}

/// A dossier with so many events: nine statements to every task.
fn met(gebeurtenissen: usize) -> Proef {
    let mut proef = Proef::open(gezin_met_kinderen());
    let noor = als(&lokaal("Noor"));
    let mut teller = 0;
    while proef.stroom.len() < gebeurtenissen {
        teller += 1;
        proef.moet(&noor, if teller % 10 == 0 { taak() } else { stelling() });
    }
    proef
}

#[divan::bench(args = LENGTES)]
fn vouwen(bencher: Bencher<'_, '_>, gebeurtenissen: usize) {
    let proef = met(gebeurtenissen);
    bencher
        .counter(ItemsCount::new(proef.stroom.len()))
        .bench_local(|| Dossier::vouw(proef.dossier.id, black_box(&proef.stroom)));
}

#[divan::bench(args = LENGTES)]
fn beslissen_over_een_stelling(bencher: Bencher<'_, '_>, gebeurtenissen: usize) {
    let (proef, noor) = (met(gebeurtenissen), als(&lokaal("Noor")));
    let id = OpdrachtId(Uuid::from_u128(7));
    let brief = Opdrachtbrief { id, gezien: None, opdracht: stelling() };
    bencher.bench_local(|| beslis(black_box(&proef.dossier), &brief, &context(&noor, id, proef.nu)).unwrap());
}

#[divan::bench(args = LENGTES)]
fn wat_open_staat(bencher: Bencher<'_, '_>, gebeurtenissen: usize) {
    let proef = met(gebeurtenissen);
    bencher.bench_local(|| openstaand(black_box(&proef.dossier), regels(), proef.vandaag()));
}

#[divan::bench(args = LENGTES)]
fn kopie_van_een_dossier(bencher: Bencher<'_, '_>, gebeurtenissen: usize) {
    let proef = met(gebeurtenissen);
    bencher.bench_local(|| Dossier::clone(black_box(&proef.dossier)));
}

#[divan::bench(args = LENGTES)]
fn gebeurtenissen_lezen_uit_json(bencher: Bencher<'_, '_>, gebeurtenissen: usize) {
    let json: Vec<Vec<u8>> =
        met(gebeurtenissen).stroom.iter().map(|een| serde_json::to_vec(een).unwrap()).collect();
    bencher.counter(ItemsCount::new(json.len())).bench_local(|| {
        json.iter()
            .map(|een| serde_json::from_slice::<naast_domain::Vastgelegd>(een).unwrap())
            .collect::<Vec<_>>()
    });
}

#[divan::bench]
fn een_zoekvraag_ontleden(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| Zoekvraag::uit_tekst(black_box("v.d. Berg IJsbrand 12-03-1987 1501 AB 12")));
}
