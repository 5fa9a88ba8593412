//! Opening dossiers for families that were read from a register. Families that already have one are passed over, so
//! that a second run makes no doubles.

use crate::{Dienst, Dienstfout, rijen::ZOEKSOORT};
use jiff::civil::Date;
use naast_domain::{
    Actor, Context, Professional, Regelnummer, Weigering, Wie,
    dossier::OpenDossier,
    gebied::{Postcode, RegioId},
    gezin::{Adres, Gezag, Gezagshouder, Huishouden, Lidmaatschap, NieuwGezin, Persoon, Relatie, Rol},
    ids::{DossierId, HuishoudenId, OpdrachtId, PersoonId},
    persoon::{Gezagsoort, OnvolledigeDatum, zoeksleutel::bsnsleutel},
    tekst::{Korttekst, Tekst},
};
use naast_exchange::brp::{GelezenAdres, GelezenGezin, PersoonNr};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What became of a family.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Ingelezen {
    /// Its dossier is open.
    Geopend(DossierId),
    /// There was a dossier already.
    BestondAl,
    /// A rule says no.
    Geweigerd(Weigering),
}

impl Dienst {
    /// Opens a dossier for a family from the BRP, with `vast_gezicht` beside it from the first event on (INV-2).
    ///
    /// # Errors
    /// Store errors. That a rule refuses this family is an answer ([`Ingelezen::Geweigerd`]).
    pub async fn lees_gezin_in(
        &self,
        regio: &RegioId,
        gezin: &GelezenGezin,
        vast_gezicht: &Professional,
    ) -> Result<Ingelezen, Dienstfout> {
        if self.is_bekend(gezin).await? {
            return Ok(Ingelezen::BestondAl);
        }
        let moment = self.klok().nu();
        let nummer = OpdrachtId(Uuid::now_v7());
        let actor = Actor::systeem();
        let opdracht = {
            let context = self.context(&actor, nummer, regio, moment)?;
            match opening(gezin, vast_gezicht, &context) {
                Ok(opdracht) => opdracht,
                Err(weigering) => return Ok(Ingelezen::Geweigerd(weigering)),
            }
        };
        let kijker = naast_access::Kijker {
            wie: Wie::Systeem,
            naam: actor.naam,
            pet: None,
            namens: None,
            geldig: true,
        };
        match self.open_dossier(&kijker, nummer, regio, &opdracht).await {
            Ok(geopend) => Ok(Ingelezen::Geopend(geopend.dossier)),
            Err(Dienstfout::Weigering(weigering)) if weigering.regel == Regelnummer::Inv(1) => {
                Ok(Ingelezen::BestondAl)
            }
            Err(Dienstfout::Weigering(weigering)) => Ok(Ingelezen::Geweigerd(weigering)),
            Err(fout) => Err(fout),
        }
    }

    /// Whether one dossier already holds every living person of this family that has a number.
    async fn is_bekend(&self, gezin: &GelezenGezin) -> Result<bool, Dienstfout> {
        let mut in_alle: Option<BTreeSet<Uuid>> = None;
        for persoon in gezin.personen.iter().filter(|persoon| !persoon.is_overleden()) {
            let Some(bsn) = &persoon.bsn else { continue };
            let treffers = self.store().search(ZOEKSOORT, &[bsnsleutel(bsn)]).await?;
            let gevonden: BTreeSet<Uuid> = treffers.iter().map(|treffer| treffer.dossier_id).collect();
            in_alle = Some(match in_alle {
                None => gevonden,
                Some(eerder) => eerder.intersection(&gevonden).copied().collect(),
            });
        }
        Ok(in_alle.is_some_and(|dossiers| !dossiers.is_empty()))
    }
}

fn opening(
    gelezen: &GelezenGezin,
    vast_gezicht: &Professional,
    context: &Context<'_>,
) -> Result<OpenDossier, Weigering> {
    let vandaag = context.vandaag();
    let heeft_kinderen =
        gelezen.minderjarigen.iter().any(|nr| gelezen.persoon(*nr).is_some_and(|kind| !kind.is_overleden()));
    Ok(OpenDossier {
        aanleiding: Tekst::lees(
            "aanleiding",
            "Overgenomen uit de Basisregistratie Personen. De aanleiding wordt met het gezin opgeschreven.",
        )?,
        onveiligheid: BTreeSet::new(),
        gezin: gezin(gelezen, context)?,
        vast_gezicht: vast_gezicht.clone(),
        kindcheck: if heeft_kinderen {
            Some(Korttekst::lees("kindcheck", "Kinderen volgens de Basisregistratie Personen")?)
        } else {
            None
        },
        herkomst: Some(Korttekst::lees(
            "herkomst",
            &format!("Basisregistratie Personen, gelezen op {vandaag}"),
        )?),
        postcode: postcode(gelezen),
    })
}

/// The postcode the region judges by: that of the home with the most children, else of the first home.
fn postcode(gelezen: &GelezenGezin) -> Option<Postcode> {
    let kinderen = |nrs: &[naast_exchange::brp::Bewoner]| {
        nrs.iter().filter(|b| gelezen.minderjarigen.contains(&b.persoon)).count()
    };
    gelezen
        .huishoudens
        .iter()
        .filter(|thuis| thuis.adres.postcode.is_some())
        .max_by_key(|thuis| kinderen(&thuis.bewoners))
        .and_then(|thuis| thuis.adres.postcode)
}

fn gezin(gelezen: &GelezenGezin, context: &Context<'_>) -> Result<NieuwGezin, Weigering> {
    let vandaag = context.vandaag();
    let id = |nr: PersoonNr| PersoonId(context.nieuw_id(&format!("persoon {}", nr.0)));
    let personen = gelezen
        .personen
        .iter()
        .enumerate()
        .map(|(nummer, persoon)| Persoon {
            id: id(PersoonNr(nummer)),
            naam: persoon.naam.clone(),
            geboortedatum: persoon.geboortedatum,
            geslacht: persoon.geslacht,
            bsn: persoon.bsn.clone(),
            overleden_op: persoon
                .overleden_op
                .map(|dag| dag.laatst().map_or(vandaag, |dag| dag.min(vandaag))),
            contact: Vec::new(),
            taal: None,
        })
        .collect();
    let huishoudens = gelezen
        .huishoudens
        .iter()
        .enumerate()
        .map(|(nummer, thuis)| {
            let leden = thuis.bewoners.iter().map(|bewoner| Lidmaatschap {
                persoon: id(bewoner.persoon),
                van: begin(bewoner.sinds, vandaag),
                tot: None,
            });
            Ok(Huishouden {
                id: HuishoudenId(context.nieuw_id(&format!("huishouden {nummer}"))),
                adres: adres(&thuis.adres)?,
                leden: leden.collect(),
                geheim: thuis.geheim,
            })
        })
        .collect::<Result<_, Weigering>>()?;
    let relaties = gelezen
        .relaties
        .iter()
        .map(|relatie| Relatie {
            van_persoon: id(relatie.a),
            naar_persoon: id(relatie.b),
            soort: relatie.soort,
            van: relatie.periode.van().and_then(OnvolledigeDatum::vroegst),
            tot: relatie.periode.tot().and_then(OnvolledigeDatum::laatst),
        })
        .collect();
    let gezag = gelezen.gezag.iter().flat_map(|kind| kind.rijen.iter().map(|rij| (kind.kind, rij))).map(
        |(kind, rij)| {
            let houder = match (rij.volwassene, rij.gezag.soort) {
                (Some(nr), _) => Gezagshouder::Persoon(id(nr)),
                (None, Gezagsoort::Voogdij) => {
                    Gezagshouder::Instelling(Korttekst::lees("gezag", "Voogd die niet in de BRP staat")?)
                }
                (None, _) => Gezagshouder::Onbekend,
            };
            Ok(Gezag {
                kind: id(kind),
                houder,
                soort: rij.gezag.soort,
                van: rij.gezag.periode.van().and_then(OnvolledigeDatum::vroegst),
                tot: rij.gezag.periode.tot().and_then(OnvolledigeDatum::laatst),
                bron: rij.gezag.bron,
                gezien_op: rij.gezag.geraadpleegd_op.unwrap_or(vandaag),
            })
        },
    );
    let gezag = gezag.collect::<Result<_, Weigering>>()?;
    let rollen = gelezen
        .rollen
        .iter()
        .map(|rol| Rol { kind: id(rol.kind), persoon: id(rol.persoon), rol: rol.rol })
        .collect();
    Ok(NieuwGezin { personen, huishoudens, relaties, gezag, rollen })
}

/// Since when; a day the register does not know, or that is still to come, tells nothing.
fn begin(sinds: Option<OnvolledigeDatum>, vandaag: Date) -> Option<Date> {
    sinds.and_then(OnvolledigeDatum::vroegst).filter(|dag| *dag <= vandaag)
}

fn adres(gelezen: &GelezenAdres) -> Result<Option<Adres>, Weigering> {
    let straat =
        if gelezen.straat.trim().is_empty() { gelezen.regels.join(", ") } else { gelezen.straat.clone() };
    let Some(straat) = Korttekst::lees_misschien("straat", &straat)? else { return Ok(None) };
    Ok(Some(Adres {
        straat,
        huisnummer: Korttekst::lees_misschien("huisnummer", &gelezen.huisnummer)?,
        postcode: gelezen.postcode,
        plaats: Korttekst::lees_misschien("plaats", &gelezen.plaats)?,
        land: gelezen.land.as_deref().map_or(Ok(None), |land| Korttekst::lees_misschien("land", land))?,
    }))
}
