//! Finding before making: who is already known here, by name as it sounds, birth date, address, telephone or BSN.

use crate::{Dienst, Dienstfout, rijen::ZOEKSOORT};
use naast_access::{Doel, Kijker, Leesregel, Onderdeel};
use naast_domain::{
    Dossier,
    context::dag_in_nederland,
    dossier::Routestap,
    gezin::{Contactsoort, Persoon, zoekadres},
    ids::{DossierId, PersoonId},
    persoon::{
        Graad, Overeenkomst, Zoekprofiel, overeenkomst,
        zoeksleutel::{Zoekvraag, zoeksleutels},
    },
    regels::Functie,
};
use naast_store::{Hit, Term};
use std::{collections::BTreeSet, sync::Arc};

/// How many candidates are opened and judged at most. Fewer when enough was found; and when one is certain, who has less than half
/// as much in common with the question is not opened for it.
const KANDIDATEN: u32 = 60;
/// How many are shown.
const GETOOND: usize = 20;

/// A household that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Treffer {
    /// Which dossier.
    pub dossier: DossierId,
    /// How likely it is the one that is looked for.
    pub graad: Graad,
    /// Why, in plain Dutch.
    pub reden: String,
    /// Names: only for who works with this family. Anybody else learns whom to call, no more.
    pub namen: Option<Vec<String>>,
    /// Name of the household, for who works with this family.
    pub huishouden: Option<String>,
    /// The fixed face, and how to reach him or her.
    pub vast_gezicht: String,
    /// The fixed face's organisation.
    pub organisatie: String,
    /// Telephone of the fixed face.
    pub telefoon: Option<String>,
    /// Whether the dossier is closed.
    pub gesloten: bool,
}

/// What a search gave.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Zoekuitkomst {
    /// Most likely first.
    pub treffers: Vec<Treffer>,
    /// There were more than are shown.
    pub meer: bool,
}

impl Dienst {
    /// Searches a household.
    ///
    /// A sealed household gives no hint to anybody outside its team (design: a denial looks like "nothing there").
    /// Who is found, and by whom, is logged before the answer leaves (INV-22).
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for functions that have no business here (INV-23); store errors.
    pub async fn zoek(&self, kijker: &Kijker, vraag: &Zoekvraag) -> Result<Zoekuitkomst, Dienstfout> {
        if !mag_zoeken(kijker) {
            return Err(Dienstfout::NietGevonden);
        }
        let termen: Vec<_> = zoeksleutels(vraag)
            .into_iter()
            .flat_map(|groep| groep.sleutels)
            .map(|tekst| Term { soort: ZOEKSOORT.to_owned(), tekst })
            .collect();
        if termen.is_empty() {
            return Ok(Zoekuitkomst::default());
        }
        let kandidaten = per_dossier(self.store().search_ranked(&termen, KANDIDATEN).await?);
        let moment = self.klok().nu();
        let vandaag = dag_in_nederland(moment);
        let mut gevonden: Vec<(Overeenkomst, Arc<Dossier>, bool, BTreeSet<PersoonId>)> = Vec::new();
        let mut zeker = None;
        for Kandidaat { dossier: id, personen, gewicht } in kandidaten {
            if gevonden.len() > GETOOND || zeker.is_some_and(|zeker| gewicht < zeker / 2) {
                break;
            }
            let Some(dossier) = self.laad_als_het_er_is(id).await? else { continue };
            let eigen = kijker.professional().is_some_and(|wie| dossier.team.is_betrokken(wie, vandaag));
            if dossier.afscherming.verzegeld.is_some() && !eigen {
                continue;
            }
            let oordelen =
                personen.iter().filter_map(|persoon| dossier.gezin.persoon(*persoon)).filter_map(|persoon| {
                    overeenkomst(vraag, &profiel(&dossier, persoon, vandaag))
                        .map(|oordeel| (persoon, oordeel))
                });
            let oordelen: Vec<(&Persoon, Overeenkomst)> = oordelen.collect();
            let beste = oordelen
                .iter()
                .map(|(_, oordeel)| oordeel)
                .max_by_key(|oordeel| (oordeel.graad, oordeel.punten));
            if let Some(beste) = beste.cloned() {
                if beste.graad == Graad::Exact && zeker.is_none() {
                    zeker = Some(gewicht);
                }
                let personen: BTreeSet<PersoonId> = oordelen.iter().map(|(persoon, _)| persoon.id).collect();
                gevonden.push((beste, Arc::clone(&dossier), eigen, personen));
            }
        }
        gevonden.sort_by_key(|(oordeel, ..)| std::cmp::Reverse((oordeel.graad, oordeel.punten)));
        let meer = gevonden.len() > GETOOND;
        gevonden.truncate(GETOOND);
        let regels: Vec<Leesregel> = gevonden
            .iter()
            .map(|(_, dossier, _, personen)| Leesregel {
                moment,
                wie: kijker.wie.clone(),
                naam: kijker.naam.clone(),
                pet: kijker.pet.clone(),
                dossier: dossier.id,
                onderdelen: BTreeSet::from([Onderdeel::Overzicht]),
                doel: Doel::Zoeken,
                personen: personen.clone(),
                beleid: BTreeSet::new(),
                noodtoegang: false,
            })
            .collect();
        self.leg_gezamenlijk_vast(&self.gezamenlijke_leesregels(&regels)?).await?;
        let treffers = gevonden
            .into_iter()
            .map(|(oordeel, dossier, eigen, _)| treffer(&dossier, oordeel, eigen))
            .collect();
        Ok(Zoekuitkomst { treffers, meer })
    }
}

/// A dossier that may be the one that is looked for.
struct Kandidaat {
    dossier: DossierId,
    /// Who of it was found.
    personen: BTreeSet<PersoonId>,
    /// How telling the best of them is.
    gewicht: u32,
}

/// What was found by dossier, in the order of the most telling of each.
fn per_dossier(hits: Vec<Hit>) -> Vec<Kandidaat> {
    let mut kandidaten: Vec<Kandidaat> = Vec::new();
    for hit in hits {
        let (dossier, persoon) = (DossierId(hit.dossier_id), PersoonId(hit.persoon_id));
        match kandidaten.iter_mut().find(|kandidaat| kandidaat.dossier == dossier) {
            Some(kandidaat) => {
                kandidaat.personen.insert(persoon);
            }
            None => kandidaten.push(Kandidaat {
                dossier,
                personen: BTreeSet::from([persoon]),
                gewicht: hit.gewicht,
            }),
        }
    }
    kandidaten
}

fn mag_zoeken(kijker: &Kijker) -> bool {
    kijker.geldig
        && kijker.functie().is_some_and(|functie| {
            functie.is_lokaal()
                || functie.is_rvt()
                || matches!(functie, Functie::Teamleider | Functie::RvdkToetser)
        })
}

/// What is compared with the question. A hidden address is left out: a match would betray it (D-57).
fn profiel<'a>(dossier: &Dossier, persoon: &'a Persoon, vandaag: jiff::civil::Date) -> Zoekprofiel<'a> {
    Zoekprofiel {
        naam: &persoon.naam,
        geboortedatum: persoon.geboortedatum,
        telefoons: persoon
            .contact
            .iter()
            .filter(|kanaal| kanaal.soort == Contactsoort::Telefoon)
            .map(|kanaal| kanaal.waarde.to_string())
            .collect(),
        adressen: dossier
            .gezin
            .huishoudens_van(persoon.id, vandaag)
            .filter(|thuis| !thuis.geheim)
            .filter_map(|thuis| thuis.adres.as_ref())
            .map(zoekadres)
            .collect(),
        bsn: persoon.bsn.as_ref(),
    }
}

fn treffer(dossier: &Dossier, oordeel: Overeenkomst, eigen: bool) -> Treffer {
    let gezicht = &dossier.team.vast_gezicht.professional;
    Treffer {
        dossier: dossier.id,
        graad: oordeel.graad,
        reden: oordeel.reden,
        namen: eigen
            .then(|| dossier.gezin.levenden().into_iter().map(|persoon| persoon.naam.kort()).collect()),
        huishouden: eigen.then(|| dossier.gezin.naam()),
        vast_gezicht: gezicht.naam.clone(),
        organisatie: gezicht.organisatie.naam.clone(),
        telefoon: gezicht.telefoon.clone(),
        gesloten: dossier.stap == Routestap::Afgesloten,
    }
}
