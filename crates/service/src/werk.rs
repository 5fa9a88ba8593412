//! The start of the day: my families, what is due, who is waited for, who is away.

use crate::{
    Dienst, Dienstfout, Kijkvraag,
    geheugen::{Dagsleutel, Werkdagstand},
};
use jiff::civil::Date;
use naast_access::{Kijker, Leesregel, Onderdeel, Zicht};
use naast_domain::{context::dag_in_nederland, dossier::Routestap, ids::DossierId, taak::Openstaand};
use naast_store::{CaseloadLine, Tide};
use std::{collections::BTreeSet, sync::Arc};

/// One family of mine.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Caseloadregel {
    /// Which dossier.
    pub dossier: DossierId,
    /// Name of the household.
    pub naam: String,
    /// What I am there: `vast_gezicht`, `waarnemer` or a function code.
    pub rol: String,
    /// Since when.
    pub sinds: Date,
    /// Code of the phase.
    pub fase: String,
    /// Code of the step on the route.
    pub stap: String,
    /// Whether there are minors.
    pub heeft_minderjarigen: bool,
    /// The first thing due.
    pub eerstvolgende: Option<Date>,
    /// How many open things are over their day.
    pub te_laat: usize,
    /// Who stands in for the fixed face now.
    pub waarneming: Option<Afwezig>,
    /// Last change.
    pub gewijzigd: jiff::Timestamp,
}

/// A fixed face who is away, and who is there meanwhile. The face stays the face (INV-2).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Afwezig {
    /// Who is away.
    pub gezicht: String,
    /// Who stands in.
    pub waarnemer: String,
    /// The last day, as expected.
    pub tot: Date,
}

/// Something open in one of my families.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Openregel {
    /// Which dossier.
    pub dossier: DossierId,
    /// Name of the household.
    pub naam: String,
    /// What is open.
    pub onderwerp: String,
    /// Where to do it, below the dossier page.
    pub waar: String,
    /// By when.
    pub vervalt_op: Option<Date>,
    /// Whether it waits on me; otherwise on somebody else.
    pub wacht_op_mij: bool,
    /// Whose turn it is, by name where there is one.
    pub wie: String,
    /// Since when.
    pub sinds: Date,
}

/// A working day.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Werkdag {
    /// Today.
    pub vandaag: Option<Date>,
    /// My families, those with something due first.
    pub gezinnen: Vec<Caseloadregel>,
    /// What waits on me, soonest first.
    pub te_doen: Vec<Openregel>,
    /// What waits on somebody else, longest first.
    pub wacht: Vec<Openregel>,
}

impl Dienst {
    /// The working day of a professional. What is open is taken from the view of each family, so that nobody learns
    /// from a list what he may not see in the dossier. Each family finds this look in its log (INV-22).
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for who is no professional or may never see content (INV-23); store errors: then
    /// nothing is shown.
    pub async fn werkdag(&self, kijker: &Kijker) -> Result<Arc<Werkdag>, Dienstfout> {
        let wie = kijker.professional().ok_or(Dienstfout::NietGevonden)?;
        if !kijker.geldig || kijker.functie().is_none_or(naast_domain::regels::Functie::nooit_inhoud) {
            return Err(Dienstfout::NietGevonden);
        }
        let vandaag = dag_in_nederland(self.klok().nu());
        let sleutel = Dagsleutel { kijker: kijker.clone(), dag: vandaag };
        let bekend = self.binnen.geheugen.werkdagen.get(&sleutel);
        // Asked first: what comes in after this makes the list of dossiers newer than it says, never older.
        let nu = self.store().tide().await?;
        let stand = match bekend {
            Some(bekend) if bekend.volledig && nu.is_some() && bekend.stand == nu => bekend,
            bekend => {
                let caseload = self.store().caseload(wie.0, vandaag).await?;
                let stand = match bekend {
                    Some(bekend) if bekend.volledig && *bekend.caseload == *caseload => {
                        Werkdagstand { stand: nu, ..Werkdagstand::clone(&bekend) }
                    }
                    bekend => {
                        self.stel_werkdag_samen(kijker, vandaag, nu, caseload, bekend.as_deref()).await?
                    }
                };
                let stand = Arc::new(stand);
                self.binnen.geheugen.werkdagen.insert(sleutel, Arc::clone(&stand));
                stand
            }
        };
        // Durable together; only then anything leaves.
        self.leg_gezamenlijk_vast(&stand.leesregels).await?;
        Ok(Arc::clone(&stand.werkdag))
    }

    /// Puts a working day together from the view of each family. What is known of a family from earlier today is taken
    /// over where its version is still the same.
    async fn stel_werkdag_samen(
        &self,
        kijker: &Kijker,
        vandaag: Date,
        stand: Option<Tide>,
        caseload: Vec<CaseloadLine>,
        eerder: Option<&Werkdagstand>,
    ) -> Result<Werkdagstand, Dienstfout> {
        let mut gezien = BTreeSet::new();
        let (mut gezinnen, mut volledig) = (Vec::new(), true);
        for regel in &caseload {
            if regel.status == Routestap::Afgesloten.code() || !gezien.insert(regel.dossier_id) {
                continue;
            }
            let bekend = eerder.and_then(|eerder| {
                eerder.gezinnen.iter().find(|gezin| gezin.regel == *regel && gezin.blijft_gelden())
            });
            match bekend {
                Some(bekend) => gezinnen.push(Arc::clone(bekend)),
                None => match self.gezinsdag(kijker, regel).await {
                    Ok(gezin) => gezinnen.push(Arc::new(gezin)),
                    // Somebody who is here in another pet than he wears now does not see this family.
                    Err(Dienstfout::NietGevonden) => volledig = false,
                    Err(fout) => return Err(fout),
                },
            }
        }
        volledig &= gezinnen.iter().all(|gezin| gezin.blijft_gelden());
        let leesregels = self.gezamenlijke_leesregels(gezinnen.iter().map(|gezin| &gezin.leesregel))?;
        let mut werkdag = Werkdag { vandaag: Some(vandaag), ..Werkdag::default() };
        for gezin in &gezinnen {
            for open in gezin.open.iter().cloned() {
                if open.wacht_op_mij { werkdag.te_doen.push(open) } else { werkdag.wacht.push(open) }
            }
            werkdag.gezinnen.push(gezin.gezin.clone());
        }
        werkdag.te_doen.sort_by_key(|open| (open.vervalt_op.unwrap_or(Date::MAX), open.sinds));
        werkdag.wacht.sort_by_key(|open| open.sinds);
        werkdag
            .gezinnen
            .sort_by_cached_key(|gezin| (gezin.eerstvolgende.unwrap_or(Date::MAX), sorteernaam(&gezin.naam)));
        Ok(Werkdagstand {
            stand,
            caseload: caseload.into(),
            volledig,
            gezinnen: gezinnen.into(),
            werkdag: Arc::new(werkdag),
            leesregels: leesregels.into(),
        })
    }

    /// What one family gives a working day, through the one door.
    async fn gezinsdag(&self, kijker: &Kijker, regel: &CaseloadLine) -> Result<Gezinsdag, Dienstfout> {
        let vraag = Kijkvraag::begeleiden(&[Onderdeel::Overzicht, Onderdeel::Taken]);
        let dossier = self.laad(DossierId(regel.dossier_id)).await?;
        let voorgenomen = self.neem_inzage(&dossier, kijker, &vraag, self.klok().nu())?;
        let zicht = voorgenomen.vastgelegd();
        Ok(Gezinsdag {
            regel: regel.clone(),
            gezin: caseloadregel(regel, &zicht),
            open: zicht.openstaand().iter().map(|open| openregel(&zicht, open)).collect(),
            leesregel: voorgenomen.leesregel().clone(),
            versie: zicht.versie(),
        })
    }
}

/// What one family gives a working day, and the read line of that view: nothing of it may leave before that is durable.
pub(crate) struct Gezinsdag {
    regel: CaseloadLine,
    gezin: Caseloadregel,
    open: Vec<Openregel>,
    leesregel: Leesregel,
    versie: u64,
}

impl Gezinsdag {
    /// Whether it counts until the version or the day changes. The emergency entrance opens and closes by the clock; and a
    /// view that is newer than the list of dossiers does not belong to the version that the list tells.
    fn blijft_gelden(&self) -> bool {
        !self.leesregel.noodtoegang && self.versie == self.regel.versie
    }
}

/// Without the small words in front: "de Boer" stands at the B.
fn sorteernaam(naam: &str) -> String {
    naam.trim_start_matches(|teken: char| !teken.is_uppercase()).to_lowercase()
}

fn caseloadregel(regel: &CaseloadLine, zicht: &Zicht) -> Caseloadregel {
    let (vandaag, team) = (zicht.vandaag(), zicht.team());
    let dagen = || zicht.openstaand().iter().filter_map(|open| open.vervalt_op);
    Caseloadregel {
        dossier: zicht.dossier(),
        naam: zicht.naam().to_owned(),
        rol: regel.rol.clone(),
        sinds: regel.van,
        fase: zicht.fase().code().to_owned(),
        stap: regel.status.clone(),
        heeft_minderjarigen: regel.heeft_minderjarigen,
        eerstvolgende: dagen().min(),
        te_laat: dagen().filter(|dag| *dag < vandaag).count(),
        waarneming: team.waarneming.as_ref().filter(|waarneming| waarneming.loopt_op(vandaag)).map(
            |waarneming| Afwezig {
                gezicht: team.vast_gezicht.professional.naam.clone(),
                waarnemer: waarneming.waarnemer.naam.clone(),
                tot: waarneming.tot,
            },
        ),
        gewijzigd: regel.gewijzigd_op,
    }
}

fn openregel(zicht: &Zicht, open: &Openstaand) -> Openregel {
    Openregel {
        dossier: zicht.dossier(),
        naam: zicht.naam().to_owned(),
        onderwerp: open.onderwerp.clone(),
        waar: open.waar.to_owned(),
        vervalt_op: open.vervalt_op,
        wacht_op_mij: zicht.is_aan_kijker(open.wacht_op),
        wie: zicht.wie_aan_de_beurt_is(open.wacht_op),
        sinds: open.sinds,
    }
}
