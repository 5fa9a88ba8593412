//! Who looked at me: the durable log of looks, as a member of the family reads it (INV-22).
//!
//! What may not be shown is left out by rule, without a gap: looks of other members of the family are theirs (D-58), and
//! so is who would give a hidden place of stay away by being named (INV-20). The privacy officer sees the whole log.

use crate::{Dienst, Dienstfout, Kijkvraag};
use jiff::{Timestamp, civil::Date};
use naast_access::{Doel, Kijker, Onderdeel, iets_verborgen_voor, verraadt_verblijf};
use naast_domain::{
    Dossier, Professional,
    context::{dag_in_nederland, nederland},
    ids::{DossierId, PersoonId, ProfessionalId},
    regels::Functie,
};
use naast_store::{ReadLine, ReadLineFilter};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The looks of one looker on one day, for one purpose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Blikregel {
    /// The day, in the Netherlands.
    pub dag: Date,
    /// The first and the last moment of that day.
    pub van: Timestamp,
    /// The last moment of that day.
    pub tot: Timestamp,
    /// How often.
    pub keren: usize,
    /// It was the reader himself or herself.
    pub zelf: bool,
    /// Name, of who stands or stood beside the family; of others the function is enough.
    pub naam: Option<String>,
    /// In which function; `None` for a member of the family.
    pub functie: Option<Functie>,
    /// For which organisation.
    pub organisatie: String,
    /// At which parts.
    pub onderdelen: BTreeSet<Onderdeel>,
    /// Why.
    pub doel: Option<Doel>,
    /// About whom, of those whom the reader may see.
    pub over: BTreeSet<PersoonId>,
    /// Through the emergency entrance.
    pub noodtoegang: bool,
}

/// A page of that list.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Blikken {
    /// Newest first.
    pub regels: Vec<Blikregel>,
    /// There may be more before this day.
    pub ouder_dan: Option<Date>,
}

/// So many lines are enough for one page; a day is never cut in two.
const GENOEG: usize = 30;
/// So many lines of the log are read at once.
const GREEP: u32 = 200;
/// So often at most: somebody whom few looks are about does not wait for the whole log.
const GREPEN: usize = 25;

/// What makes looks one line.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Sleutel {
    dag: std::cmp::Reverse<Date>,
    kijker: Uuid,
    functie: String,
    organisatie: String,
    doel: String,
    noodtoegang: bool,
}

impl Dienst {
    /// Who looked at this member of the family, or at a child for whom he or she stands, newest first. `voor`: only
    /// before this day. Looking at this list is itself logged.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for who is no member of this family; store errors.
    pub async fn wie_keek_naar_mij(
        &self,
        kijker: &Kijker,
        id: DossierId,
        voor: Option<Date>,
    ) -> Result<Blikken, Dienstfout> {
        let persoon = kijker.persoon().ok_or(Dienstfout::NietGevonden)?;
        let onderdelen = BTreeSet::from([Onderdeel::Overzicht, Onderdeel::Inzage]);
        let zicht = self.bekijk(kijker, id, &Kijkvraag { doel: Doel::EigenInzage, onderdelen }).await?;
        if !zicht.bevat(Onderdeel::Inzage) {
            return Err(Dienstfout::NietGevonden);
        }
        let dossier = self.laad(id).await?;
        // Who looks for somebody else knows no more of a hidden place than he or she would alone.
        let ogen = [Some(persoon), kijker.actor().persoon()].into_iter().flatten().collect();
        let wie =
            Wie { dossier: &dossier, persoon, ogen, mijn: zicht.gezin().personen.keys().copied().collect() };
        let until = voor.and_then(|dag| dag.to_zoned(nederland()).ok()).map(|begin| begin.timestamp());
        let mut verzameld: BTreeMap<Sleutel, Blikregel> = BTreeMap::new();
        let mut filter =
            ReadLineFilter { dossier: Some(id.0), until, limit: GREEP, ..ReadLineFilter::default() };
        for _ in 0..GREPEN {
            let greep = self.store().read_lines(&filter).await?;
            let laatste = greep.last().map(|regel| (regel.volgnummer, dag_in_nederland(regel.line.moment)));
            let vol = greep.len() >= GREEP as usize;
            for regel in &greep {
                wie.verzamel(&regel.line, &mut verzameld);
            }
            let Some((nummer, dag)) = laatste.filter(|_| vol) else {
                return Ok(Blikken { regels: verzameld.into_values().collect(), ouder_dan: None });
            };
            if verzameld.len() >= GENOEG {
                return Ok(afgekapt(verzameld, dag));
            }
            filter.before = Some(nummer);
        }
        let oudste = verzameld.keys().map(|sleutel| sleutel.dag.0).min();
        Ok(Blikken { regels: verzameld.into_values().collect(), ouder_dan: oudste })
    }

    /// When this looker opened this dossier before `voor`: the visit before this one. The start of the day, where it stands
    /// among others, is no visit.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for who is no professional; store errors.
    pub async fn laatst_gekeken(
        &self,
        kijker: &Kijker,
        id: DossierId,
        voor: Timestamp,
    ) -> Result<Option<Timestamp>, Dienstfout> {
        let wie = kijker.professional().ok_or(Dienstfout::NietGevonden)?;
        Ok(self.store().last_look(wie.0, id.0, voor).await?)
    }
}

/// Leaves the last day out, of which not all was read; unless there is no other.
fn afgekapt(mut verzameld: BTreeMap<Sleutel, Blikregel>, laatste: Date) -> Blikken {
    let heel = verzameld.keys().any(|sleutel| sleutel.dag.0 != laatste);
    if heel {
        verzameld.retain(|sleutel, _| sleutel.dag.0 != laatste);
    }
    let ouder_dan = if heel { laatste.tomorrow().ok() } else { Some(laatste) };
    Blikken { regels: verzameld.into_values().collect(), ouder_dan }
}

/// The reader, before the log.
struct Wie<'a> {
    dossier: &'a Dossier,
    persoon: PersoonId,
    /// Before whom this is shown: whose list it is, and who reads it.
    ogen: BTreeSet<PersoonId>,
    /// The reader, and the children for whom he or she stands.
    mijn: BTreeSet<PersoonId>,
}

impl Wie<'_> {
    fn verzamel(&self, regel: &ReadLine, verzameld: &mut BTreeMap<Sleutel, Blikregel>) {
        let over: BTreeSet<PersoonId> =
            regel.personen.iter().map(|id| PersoonId(*id)).filter(|id| self.mijn.contains(id)).collect();
        if over.is_empty() || !self.mag(regel) {
            return;
        }
        let dag = dag_in_nederland(regel.moment);
        let sleutel = Sleutel {
            dag: std::cmp::Reverse(dag),
            kijker: regel.kijker,
            functie: regel.functie.clone(),
            organisatie: regel.organisatie.clone(),
            doel: regel.doel.clone(),
            noodtoegang: regel.noodtoegang,
        };
        let blik = verzameld.entry(sleutel).or_insert_with(|| Blikregel {
            dag,
            van: regel.moment,
            tot: regel.moment,
            keren: 0,
            zelf: regel.kijker == self.persoon.0,
            naam: self.naam(ProfessionalId(regel.kijker)),
            functie: regel.functie.parse().ok(),
            organisatie: regel.organisatie.clone(),
            onderdelen: BTreeSet::new(),
            doel: Doel::van_code(&regel.doel),
            over: BTreeSet::new(),
            noodtoegang: regel.noodtoegang,
        });
        blik.keren += 1;
        blik.van = blik.van.min(regel.moment);
        blik.tot = blik.tot.max(regel.moment);
        blik.onderdelen.extend(regel.onderdeel.split(' ').filter_map(Onderdeel::van_code));
        blik.over.extend(over);
    }

    /// Whether the reader may know of this look.
    fn mag(&self, regel: &ReadLine) -> bool {
        if regel.niet_tonen {
            return false;
        }
        if regel.kijker == self.persoon.0 {
            return true;
        }
        // When somebody else in the family looks, is that one's own business (D-58).
        let Ok(functie) = regel.functie.parse::<Functie>() else { return false };
        let dag = dag_in_nederland(regel.moment);
        if !self.ogen.iter().any(|wie| iets_verborgen_voor(self.dossier, *wie, dag)) {
            return true;
        }
        functie != Functie::RvtVrouwenopvang
            && self
                .professional(ProfessionalId(regel.kijker))
                .is_none_or(|professional| !verraadt_verblijf(self.dossier, professional))
    }

    /// Who stands or stood beside the family: the family knows these by name.
    fn professional(&self, wie: ProfessionalId) -> Option<&Professional> {
        let team = &self.dossier.team;
        let gezichten = std::iter::once(&team.vast_gezicht.professional)
            .chain(team.vorige_gezichten.iter().map(|wissel| &wissel.was.professional))
            .chain(team.waarneming.iter().map(|waarneming| &waarneming.waarnemer));
        let inzetten = team.inzetten.values().map(|inzet| &inzet.professional);
        gezichten.chain(inzetten).find(|professional| professional.id == wie)
    }

    fn naam(&self, wie: ProfessionalId) -> Option<String> {
        self.professional(wie).map(|professional| professional.naam.clone())
    }
}
