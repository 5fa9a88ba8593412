//! What the use cases cost, read lines and group commits included. `cargo bench -p naast-service`; with `-- sqlite`
//! or `-- postgres` for one of the stores. Both stand on the disk of this machine; PostgreSQL is started for it.
#![expect(clippy::wildcard_imports, reason = "a bench takes the whole of its support")]
#![expect(clippy::unwrap_used, reason = "a benchmark stops at the first surprise")]

use divan::{Bencher, black_box, counter::ItemsCount};
use naast_access::{Beleid, Doel, Kijker, Onderdeel, inzage};
use naast_domain::{
    Opdracht, Opdrachtbrief,
    dossier::{OpenDossier, proef::*},
    etiket::{Gevoeligheid, Publiek},
    gezin::{Adres, NieuwGezin, Persoon},
    ids::{DossierId, HuishoudenId, OpdrachtId, PersoonId},
    persoon::{Naam, NaamDelen},
    stelling::{Etiketwens, Inhoud, Spreker, StellingOpdracht},
    taak::{TaakOpdracht, WachtOp},
};
use naast_service::{Dienst, Kijkvraag, Klok};
use naast_store::{Options, RootKey, Store, test_postgres::TestDatabase};
use std::{
    collections::BTreeSet,
    sync::atomic::{AtomicUsize, Ordering},
};
use tokio::runtime::Runtime;
use uuid::Uuid;

fn main() {
    divan::main();
}

/// How many families the fixed face has.
const GEZINNEN: u8 = 50;
/// How many commands each of many clients gives in one measured round.
const ELK: usize = 8;
/// The parts the first page of a dossier shows.
const BLADZIJDE: [Onderdeel; 9] = [
    Onderdeel::Overzicht,
    Onderdeel::Gezin,
    Onderdeel::Team,
    Onderdeel::Stellingen,
    Onderdeel::Plan,
    Onderdeel::Veiligheid,
    Onderdeel::Kaarten,
    Onderdeel::Besluiten,
    Onderdeel::Taken,
];

struct Proefdienst {
    // Dropped in this order: the use cases before what they stand on.
    dienst: Dienst,
    dossiers: Vec<DossierId>,
    volgende: AtomicUsize,
    _plek: Plek,
    runtime: Runtime,
}

#[expect(dead_code, reason = "held until the end")]
enum Plek {
    Sqlite(tempfile::TempDir),
    Postgres(TestDatabase),
}

impl Proefdienst {
    #[expect(clippy::unnecessary_wraps, reason = "as the other")]
    fn sqlite() -> Option<Self> {
        let runtime = Runtime::new().unwrap();
        // On a real disk: the system's temporary directory may be memory.
        let map = tempfile::tempdir_in(env!("CARGO_MANIFEST_DIR")).unwrap();
        let sleutel = RootKey::from_bytes([1; 32]);
        let store = runtime.block_on(Store::open_sqlite(map.path(), sleutel, Options::default())).unwrap();
        Some(Self::vul(runtime, store, Plek::Sqlite(map)))
    }

    fn postgres() -> Option<Self> {
        let runtime = Runtime::new().unwrap();
        let database = runtime.block_on(TestDatabase::create())?;
        let sleutel = RootKey::from_bytes([1; 32]);
        let store =
            runtime.block_on(Store::open_postgres(database.url(), sleutel, Options::default())).unwrap();
        Some(Self::vul(runtime, store, Plek::Postgres(database)))
    }

    /// Fifty families of one fixed face, each with a task and nine statements.
    fn vul(runtime: Runtime, store: Store, plek: Plek) -> Self {
        let klok = Klok::vast("2026-03-02T09:00:00Z".parse().unwrap());
        let dienst =
            Dienst::nieuw(store, Beleid::ingebouwd().unwrap(), regels().clone(), regios().clone(), klok);
        let dossiers = runtime.block_on(async {
            let mut dossiers = Vec::new();
            for nummer in 0..GEZINNEN {
                let id = open(&dienst, nummer).await;
                for opdracht in std::iter::once(taak()).chain((0..9).map(|_| stelling(nummer))) {
                    voer_uit(&dienst, id, opdracht).await;
                }
                dossiers.push(id);
            }
            dossiers
        });
        Self { dienst, dossiers, volgende: AtomicUsize::new(0), _plek: plek, runtime }
    }

    fn volgend(&self) -> DossierId {
        self.dossiers[self.volgende.fetch_add(1, Ordering::Relaxed) % self.dossiers.len()]
    }

    #[expect(clippy::needless_pass_by_value, reason = "closures are written on the spot")]
    fn een<T>(&self, bencher: Bencher<'_, '_>, doe: impl AsyncFn(&Dienst, DossierId) -> T) {
        bencher.bench_local(|| self.runtime.block_on(doe(&self.dienst, self.volgend())));
    }

    /// Lets `aantal` clients do `ELK` things at the same time, each after its own last.
    fn samen<F: Future<Output = ()> + Send + 'static>(
        &self,
        bencher: Bencher<'_, '_>,
        aantal: usize,
        doe: impl Fn(Dienst, DossierId) -> F + Copy + Send + 'static,
    ) {
        bencher.counter(ItemsCount::new(aantal * ELK)).bench_local(|| {
            self.runtime.block_on(async {
                let clients: Vec<_> = (0..aantal)
                    .map(|_| {
                        let dienst = self.dienst.clone();
                        let dossiers: Vec<_> = (0..ELK).map(|_| self.volgend()).collect();
                        tokio::spawn(async move {
                            for dossier in dossiers {
                                doe(dienst.clone(), dossier).await;
                            }
                        })
                    })
                    .collect();
                for client in clients {
                    client.await.unwrap();
                }
            });
        });
    }
}

fn noor() -> Kijker {
    let actor = als(&lokaal("Noor"));
    Kijker { wie: actor.wie, naam: actor.naam, pet: actor.pet, namens: None, geldig: true }
}

/// A family of four of which nobody is in another one.
fn gezin(nummer: u8) -> NieuwGezin {
    let anders = |id: Uuid| Uuid::new_v5(&id, &[nummer]);
    let letters: String = [nummer / 26, nummer % 26].iter().map(|letter| char::from(b'a' + letter)).collect();
    let mut gezin = gezin_met_kinderen();
    for Persoon { id, naam, .. } in &mut gezin.personen {
        *id = PersoonId(anders(id.0));
        let delen = NaamDelen {
            voornamen: naam.kort().split(' ').next().unwrap().to_owned(),
            geslachtsnaam: format!("Proef{letters}"),
            ..NaamDelen::default()
        };
        *naam = Naam::nieuw(delen).unwrap();
    }
    for (plaats, thuis) in gezin.huishoudens.iter_mut().enumerate() {
        thuis.id = HuishoudenId(anders(thuis.id.0));
        if let Some(Adres { huisnummer, .. }) = &mut thuis.adres {
            *huisnummer = Some(kort(&format!("{}", usize::from(nummer) * 2 + plaats + 1)));
        }
        for lid in &mut thuis.leden {
            lid.persoon = PersoonId(anders(lid.persoon.0));
        }
    }
    for relatie in &mut gezin.relaties {
        relatie.van_persoon = PersoonId(anders(relatie.van_persoon.0));
        relatie.naar_persoon = PersoonId(anders(relatie.naar_persoon.0));
    }
    gezin.gezag.clear();
    gezin
}

async fn open(dienst: &Dienst, nummer: u8) -> DossierId {
    let opdracht = OpenDossier {
        aanleiding: tekst("De school maakt zich zorgen over ruzies thuis."),
        onveiligheid: BTreeSet::new(),
        gezin: gezin(nummer),
        vast_gezicht: lokaal("Noor"),
        kindcheck: Some(kort("In gesprek met het gezin")),
        herkomst: None,
        postcode: None,
    };
    let regio = "zaanstreek-waterland-2.0".parse().unwrap();
    dienst.open_dossier(&noor(), OpdrachtId(Uuid::now_v7()), &regio, &opdracht).await.unwrap().dossier
}

fn taak() -> Opdracht {
    Opdracht::Taak(TaakOpdracht::Maak {
        wat: kort("Bellen met school"),
        voor: WachtOp::VastGezicht,
        vervalt_op: None,
    })
}

fn stelling(nummer: u8) -> Opdracht {
    let van = PersoonId(Uuid::new_v5(&persoon_id("Anna").0, &[nummer]));
    Opdracht::Stelling(StellingOpdracht::LegVast {
        inhoud: Inhoud::Mening {
            tekst: tekst("Het gaat thuis beter dan vorige week."),
            van: Spreker::Persoon(van),
            bron: None,
        },
        leefgebieden: BTreeSet::new(),
        etiket: Etiketwens {
            over: BTreeSet::from([van]),
            publiek: Publiek::TeamEnGezin,
            gevoeligheid: Gevoeligheid::Gewoon,
            bron_beschermd: false,
            niet_tonen_aan: BTreeSet::new(),
        },
        ontvangst: None,
        opnieuw_omdat: None,
    })
}

async fn voer_uit(dienst: &Dienst, dossier: DossierId, opdracht: Opdracht) {
    let brief = Opdrachtbrief { id: OpdrachtId(Uuid::now_v7()), gezien: None, opdracht };
    dienst.voer_uit(&noor(), dossier, &brief).await.unwrap();
}

/// A task made and done again: the dossier does not grow while it is measured.
async fn taak_heen_en_weer(dienst: Dienst, dossier: DossierId) {
    let nummer = OpdrachtId(Uuid::now_v7());
    let brief = Opdrachtbrief { id: nummer, gezien: None, opdracht: taak() };
    dienst.voer_uit(&noor(), dossier, &brief).await.unwrap();
    let taak = naast_domain::ids::TaakId(Uuid::new_v5(&nummer.0, b"taak"));
    voer_uit(&dienst, dossier, Opdracht::Taak(TaakOpdracht::RondAf { taak, uitkomst: None })).await;
}

async fn bekijk(dienst: Dienst, dossier: DossierId) {
    dienst.bekijk(&noor(), dossier, &Kijkvraag::begeleiden(&BLADZIJDE)).await.unwrap();
}

macro_rules! op_beide {
    ($($naam:ident: |$proef:ident, $bencher:ident| $doe:expr;)*) => {
        mod sqlite {
            use super::*;
            $(#[divan::bench]
            fn $naam($bencher: Bencher<'_, '_>) {
                if let Some($proef) = Proefdienst::sqlite() { $doe }
            })*
        }
        mod postgres {
            use super::*;
            $(#[divan::bench]
            fn $naam($bencher: Bencher<'_, '_>) {
                if let Some($proef) = Proefdienst::postgres() { $doe }
            })*
        }
    };
}

op_beide! {
    bekijk_1_lezer: |proef, bencher| proef.een(bencher, async |dienst, dossier| bekijk(dienst.clone(), dossier).await);
    bekijk_32_lezers: |proef, bencher| proef.samen(bencher, 32, bekijk);
    twee_opdrachten_1_schrijver: |proef, bencher| {
        proef.een(bencher, async |dienst, dossier| taak_heen_en_weer(dienst.clone(), dossier).await);
    };
    twee_opdrachten_32_schrijvers: |proef, bencher| proef.samen(bencher, 32, taak_heen_en_weer);
    werkdag_van_50: |proef, bencher| {
        proef.een(bencher, async |dienst, _| {
            assert_eq!(dienst.werkdag(&noor()).await.unwrap().gezinnen.len(), usize::from(GEZINNEN));
        });
    };
    werkdag_van_50_met_8_lezers: |proef, bencher| {
        proef.samen(bencher, 8, |dienst, _| async move {
            black_box(dienst.werkdag(&noor()).await.unwrap());
        });
    };
}

/// The one door, without a store.
mod toegang {
    use super::*;

    fn dossier() -> naast_domain::Dossier {
        let mut proef = Proef::open(gezin_met_kinderen());
        let anna = persoon_id("Anna");
        for _ in 0..9 {
            let Opdracht::Stelling(StellingOpdracht::LegVast {
                inhoud,
                leefgebieden,
                mut etiket,
                ontvangst,
                opnieuw_omdat,
            }) = stelling(0)
            else {
                unreachable!()
            };
            let Inhoud::Mening { tekst, bron, .. } = inhoud else { unreachable!() };
            etiket.over = BTreeSet::from([anna]);
            let inhoud = Inhoud::Mening { tekst, van: Spreker::Persoon(anna), bron };
            let opdracht =
                StellingOpdracht::LegVast { inhoud, leefgebieden, etiket, ontvangst, opnieuw_omdat };
            proef.moet(&als(&lokaal("Noor")), Opdracht::Stelling(opdracht));
        }
        proef.moet(&als(&lokaal("Noor")), taak());
        proef.dossier
    }

    fn kijk(dossier: &naast_domain::Dossier, beleid: &Beleid) {
        let delen = BLADZIJDE.into_iter().collect();
        let moment = "2026-03-02T09:00:00Z".parse().unwrap();
        let _ =
            black_box(inzage(dossier, &noor(), Doel::Begeleiden, &delen, moment, beleid, regels()).unwrap());
    }

    /// Policies that were never asked before: every answer is thought out.
    #[divan::bench]
    fn inzage_met_nieuw_beleid(bencher: Bencher<'_, '_>) {
        let dossier = dossier();
        bencher
            .with_inputs(|| Beleid::ingebouwd().unwrap())
            .bench_local_values(|beleid| kijk(&dossier, &beleid));
    }

    /// Policies that know the answers: what a dossier costs that has just changed.
    #[divan::bench]
    fn inzage_met_bekend_beleid(bencher: Bencher<'_, '_>) {
        let (dossier, beleid) = (dossier(), Beleid::ingebouwd().unwrap());
        bencher.bench_local(|| kijk(&dossier, &beleid));
    }
}
