//! Commands: load, decide, append with the read models that follow, all or nothing.

use crate::{
    Dienst, Dienstfout,
    geheugen::Gevouwen,
    rijen::{rijen, verschil, wijzigingen},
    vernietigen,
};
use jiff::Timestamp;
use naast_access::Kijker;
use naast_domain::{
    Actor, Context, Dossier, Gebeurtenis, Opdrachtbrief, Regelnummer, Vastgelegd, Weigering,
    context::dag_in_nederland,
    dossier::{OpenDossier, beslis, open},
    gebied::RegioId,
    ids::{DossierId, OpdrachtId},
    regels::Rechtsmodus,
};
use naast_store::{Append, Appended, NewEvent, StoredEvent, StreamId, StreamKind};
use std::sync::Arc;

/// How often a command is tried again when somebody else wrote to another part of the same dossier in between.
const POGINGEN: u32 = 200;

/// A command was carried out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Uitgevoerd {
    /// Version of the stream afterwards.
    pub versie: u64,
    /// This command had been carried out before; nothing happened now.
    pub herhaald: bool,
}

/// A dossier was opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Geopend {
    /// Which.
    pub dossier: DossierId,
    /// This command had been carried out before; nothing happened now.
    pub herhaald: bool,
}

impl Dienst {
    /// Opens a dossier in a region.
    ///
    /// # Errors
    /// A refusal of [`open`]; INV-1 when a family system of which one of these people is part already has an active
    /// dossier. That answer does not say which dossier: the one who may know finds it by searching.
    pub async fn open_dossier(
        &self,
        kijker: &Kijker,
        nummer: OpdrachtId,
        regio: &RegioId,
        opdracht: &OpenDossier,
    ) -> Result<Geopend, Dienstfout> {
        let moment = self.klok().nu();
        let actor = kijker.actor();
        let context = self.context(&actor, nummer, regio, moment)?;
        let dossier = DossierId(context.nieuw_id("dossier"));
        let gebeurtenissen = open(opdracht, &context)?;
        let vastgelegd = vastgelegd(gebeurtenissen, &context);
        let na = Dossier::vouw(dossier, &vastgelegd).ok_or(Dienstfout::NietGevonden)?;
        let rijen = verschil(&[], rijen(&na, self.regels()));
        let uitkomst =
            self.store().append(toevoeging(dossier, 0, nummer, &vastgelegd, rijen, moment)?).await?;
        match uitkomst {
            Appended::Written { .. } => {
                self.binnen.geheugen.dossiers.insert(dossier, Gevouwen::nieuw(na));
                Ok(Geopend { dossier, herhaald: false })
            }
            // The number of the dossier follows from the command: the same command, the same dossier.
            Appended::Repeated { .. } | Appended::Conflict { .. } => Ok(Geopend { dossier, herhaald: true }),
            Appended::Occupied { .. } => Err(bestaat_al().into()),
        }
    }

    /// Carries out a command on a dossier. Two people on two parts both succeed; on the same part the second one is
    /// told so.
    ///
    /// # Errors
    /// A refusal of the core; [`Dienstfout::NietGevonden`] for a dossier that is not there or may not be known.
    pub async fn voer_uit(
        &self,
        kijker: &Kijker,
        id: DossierId,
        brief: &Opdrachtbrief,
    ) -> Result<Uitgevoerd, Dienstfout> {
        self.voer_uit_als(&kijker.actor(), id, brief).await
    }

    /// Carries out a command that a clock or an import gives.
    pub async fn voer_uit_als(
        &self,
        actor: &Actor,
        id: DossierId,
        brief: &Opdrachtbrief,
    ) -> Result<Uitgevoerd, Dienstfout> {
        for _ in 0..POGINGEN {
            let dossier = self.laad(id).await?;
            if dossier.heeft_verwerkt(brief.id) {
                return Ok(Uitgevoerd { versie: dossier.versie, herhaald: true });
            }
            let moment = self.klok().nu();
            let context = self.context(actor, brief.id, &dossier.regio, moment)?;
            let gebeurtenissen = beslis(&dossier, brief, &context).map_err(niet_gevonden_is_niet_gevonden)?;
            let vastgelegd = vastgelegd(gebeurtenissen, &context);
            let mut na = Dossier::clone(&dossier);
            for een in &vastgelegd {
                na.pas_toe(een);
            }
            let wijzigingen = wijzigingen(&dossier, &na, self.regels());
            let toevoeging = toevoeging(id, dossier.versie, brief.id, &vastgelegd, wijzigingen, moment)?;
            match self.store().append(toevoeging).await? {
                Appended::Written { version, .. } => {
                    self.binnen.geheugen.dossiers.insert(id, Gevouwen::nieuw(na));
                    for bevel in vernietigen::bevelen(&vastgelegd) {
                        self.voer_bevel_uit(id, &bevel).await?;
                    }
                    return Ok(Uitgevoerd { versie: version, herhaald: false });
                }
                Appended::Repeated { version } => return Ok(Uitgevoerd { versie: version, herhaald: true }),
                Appended::Occupied { .. } => return Err(bestaat_al().into()),
                Appended::Conflict { .. } => {}
            }
        }
        Err(Dienstfout::Druk)
    }

    /// The folded dossier, never older than the store.
    pub(crate) async fn laad(&self, id: DossierId) -> Result<Arc<Dossier>, Dienstfout> {
        Ok(Arc::clone(&self.laad_gevouwen(id).await?.dossier))
    }

    /// The same, with the views of it that are known.
    pub(crate) async fn laad_gevouwen(&self, id: DossierId) -> Result<Arc<Gevouwen>, Dienstfout> {
        let stroom = StreamId::new(StreamKind::Dossier, id.0);
        let versie = self.store().version(stroom).await?.ok_or(Dienstfout::NietGevonden)?;
        let bekend = self.binnen.geheugen.dossiers.get(&id);
        if let Some(gevouwen) = bekend.as_ref().filter(|bekend| bekend.dossier.versie == versie) {
            return Ok(Arc::clone(gevouwen));
        }
        // A state that is only a few events behind is brought up to date instead of folded anew.
        let dossier = match bekend.filter(|bekend| bekend.dossier.versie < versie) {
            Some(ouder) => {
                let mut dossier = Dossier::clone(&ouder.dossier);
                vouw_erbij(&mut dossier, &self.store().read(stroom, ouder.dossier.versie).await?)?;
                dossier
            }
            None => vouw(id, &self.store().read(stroom, 0).await?)?,
        };
        let gevouwen = Gevouwen::nieuw(dossier);
        self.binnen.geheugen.dossiers.insert(id, Arc::clone(&gevouwen));
        Ok(gevouwen)
    }

    /// The same, for who goes on without it: what was destroyed in the meantime is nothing there.
    pub(crate) async fn laad_als_het_er_is(&self, id: DossierId) -> Result<Option<Arc<Dossier>>, Dienstfout> {
        match self.laad(id).await {
            Ok(dossier) => Ok(Some(dossier)),
            Err(Dienstfout::NietGevonden) => Ok(None),
            Err(fout) => Err(fout),
        }
    }

    pub(crate) fn context<'a>(
        &'a self,
        actor: &'a Actor,
        opdracht: OpdrachtId,
        regio: &RegioId,
        moment: Timestamp,
    ) -> Result<Context<'a>, Dienstfout> {
        let regio = self.regio(regio)?;
        let configuratie = regio.configuratie_op(dag_in_nederland(moment));
        let regio_versie = configuratie.map_or("", |configuratie| configuratie.versie.as_str());
        let rechtsmodus =
            configuratie.map_or(Rechtsmodus::HuidigRecht, |configuratie| configuratie.rechtsmodus);
        Ok(Context { moment, actor, opdracht, regels: self.regels(), regio, regio_versie, rechtsmodus })
    }
}

fn toevoeging(
    dossier: DossierId,
    verwacht: u64,
    opdracht: OpdrachtId,
    vastgelegd: &[Vastgelegd],
    rows: Vec<naast_store::RowChange>,
    moment: Timestamp,
) -> Result<Append, Dienstfout> {
    let events = vastgelegd
        .iter()
        .map(|een| {
            let payload = serde_json::to_vec(een).map_err(|_| Dienstfout::Onleesbaar { versie: verwacht })?;
            Ok(NewEvent { kind: een.gebeurtenis.soort().to_owned(), schema: Gebeurtenis::SCHEMA, payload })
        })
        .collect::<Result<_, Dienstfout>>()?;
    let stream = StreamId::new(StreamKind::Dossier, dossier.0);
    Ok(Append { command: opdracht.0, stream, expected: verwacht, events, rows, moment })
}

fn vastgelegd(gebeurtenissen: Vec<Gebeurtenis>, context: &Context<'_>) -> Vec<Vastgelegd> {
    gebeurtenissen.into_iter().map(|gebeurtenis| Vastgelegd { kop: context.kop(), gebeurtenis }).collect()
}

/// Folds a stored stream.
pub(crate) fn vouw(id: DossierId, stroom: &[StoredEvent]) -> Result<Dossier, Dienstfout> {
    let (eerste, rest) = stroom.split_first().ok_or(Dienstfout::NietGevonden)?;
    // Of a dossier whose opening was destroyed nothing remains to be shown (INV-30).
    let eerste = lees(eerste)?.ok_or(Dienstfout::NietGevonden)?;
    let mut dossier = Dossier::begin(id, &eerste).ok_or(Dienstfout::Onleesbaar { versie: 1 })?;
    vouw_erbij(&mut dossier, rest)?;
    Ok(dossier)
}

fn vouw_erbij(dossier: &mut Dossier, stroom: &[StoredEvent]) -> Result<(), Dienstfout> {
    for een in stroom {
        match lees(een)? {
            Some(vastgelegd) => dossier.pas_toe(&vastgelegd),
            None => dossier.sla_vernietigde_over(),
        }
    }
    Ok(())
}

pub(crate) fn lees(een: &StoredEvent) -> Result<Option<Vastgelegd>, Dienstfout> {
    let onleesbaar = || Dienstfout::Onleesbaar { versie: een.version };
    if een.schema > Gebeurtenis::SCHEMA {
        return Err(onleesbaar());
    }
    een.payload
        .as_deref()
        .map(|payload| serde_json::from_slice(payload).map_err(|_| onleesbaar()))
        .transpose()
}

fn niet_gevonden_is_niet_gevonden(weigering: Weigering) -> Dienstfout {
    if weigering == Weigering::niet_gevonden() { Dienstfout::NietGevonden } else { weigering.into() }
}

fn bestaat_al() -> Weigering {
    Weigering::regel(Regelnummer::Inv(1), "Voor dit gezin is er al een dossier. Er komt geen tweede naast.")
        .uitweg("Zoek het gezin en werk verder in het dossier dat er is.")
        .uitweg("Vindt u het niet? Vraag uw teamleider wie het vast gezicht is.")
}
