//! The start of the day: my families, what is due, who is waited for, who is away.

use crate::{
    Dienst, Dienstfout, Kijkvraag,
    geheugen::{Dagsleutel, Werkdagstand},
};
use futures_util::future::try_join_all;
use jiff::civil::Date;
use naast_access::{Kijker, Onderdeel, Zicht};
use naast_domain::{
    context::dag_in_nederland,
    dossier::Routestap,
    ids::DossierId,
    taak::{Openstaand, WachtOp},
};
use naast_store::CaseloadLine;
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
    /// Whether somebody stands in for the fixed face.
    pub waarneming: bool,
    /// Last change.
    pub gewijzigd: jiff::Timestamp,
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
    /// Code of the kind.
    pub soort: String,
    /// The rule it follows from.
    pub regel: Option<String>,
    /// By when.
    pub vervalt_op: Option<Date>,
    /// Whether it waits on me; otherwise on somebody else.
    pub wacht_op_mij: bool,
    /// On what kind of party it waits: `vast_gezicht`, `professional`, `persoon`, `functie:…`.
    pub wacht_op: String,
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
        let caseload = self.store().caseload(wie.0, vandaag).await?;
        let sleutel = Dagsleutel { kijker: kijker.clone(), dag: vandaag };
        let bekend = self.binnen.geheugen.werkdagen.get(&sleutel).filter(|stand| stand.caseload == caseload);
        let stand = match bekend {
            Some(stand) => stand,
            None => {
                let (stand, te_onthouden) = self.stel_werkdag_samen(kijker, vandaag, caseload).await?;
                let stand = Arc::new(stand);
                if te_onthouden {
                    self.binnen.geheugen.werkdagen.insert(sleutel, Arc::clone(&stand));
                }
                stand
            }
        };
        // Durable together; only then anything leaves.
        try_join_all(stand.leesregels.iter().map(|regel| self.leg_gezamenlijk_vast(regel))).await?;
        Ok(Arc::clone(&stand.werkdag))
    }

    /// Puts a working day together from the view of each family, each through the one door. Also whether it stays the same
    /// until a version or the day changes.
    async fn stel_werkdag_samen(
        &self,
        kijker: &Kijker,
        vandaag: Date,
        caseload: Vec<CaseloadLine>,
    ) -> Result<(Werkdagstand, bool), Dienstfout> {
        let vraag = Kijkvraag::begeleiden(&[Onderdeel::Overzicht, Onderdeel::Taken]);
        let mut gezien = BTreeSet::new();
        let (mut gezinnen, mut te_onthouden) = (Vec::new(), true);
        for regel in &caseload {
            let id = DossierId(regel.dossier_id);
            if regel.status == Routestap::Afgesloten.code() || !gezien.insert(id) {
                continue;
            }
            match self.stel_samen_bij_versie(kijker, id, &vraag, regel.versie).await {
                Ok(voorgenomen) => gezinnen.push((regel, voorgenomen)),
                // Somebody who is here in another pet than he wears now does not see this family.
                Err(Dienstfout::NietGevonden) => te_onthouden = false,
                Err(fout) => return Err(fout),
            }
        }
        let voorgenomen: Vec<_> = gezinnen.iter().map(|(_, voorgenomen)| Arc::clone(voorgenomen)).collect();
        let leesregels = self.gezamenlijke_leesregels(&voorgenomen)?;
        // The emergency entrance opens and closes by the clock, not by a version. And a view that is newer than the list is
        // shown now, but does not belong to the versions that this list tells.
        te_onthouden &= gezinnen.iter().all(|(regel, voorgenomen)| {
            !voorgenomen.leesregel().noodtoegang && voorgenomen.vastgelegd().versie() == regel.versie
        });
        let mut werkdag = Werkdag { vandaag: Some(vandaag), ..Werkdag::default() };
        for (regel, voorgenomen) in gezinnen {
            let zicht = voorgenomen.vastgelegd();
            for open in zicht.openstaand() {
                let open = openregel(&zicht, open);
                if open.wacht_op_mij { werkdag.te_doen.push(open) } else { werkdag.wacht.push(open) }
            }
            werkdag.gezinnen.push(caseloadregel(regel, &zicht));
        }
        werkdag.te_doen.sort_by_key(|open| (open.vervalt_op.unwrap_or(Date::MAX), open.sinds));
        werkdag.wacht.sort_by_key(|open| open.sinds);
        werkdag
            .gezinnen
            .sort_by_cached_key(|gezin| (gezin.eerstvolgende.unwrap_or(Date::MAX), sorteernaam(&gezin.naam)));
        Ok((Werkdagstand { caseload, werkdag: Arc::new(werkdag), leesregels }, te_onthouden))
    }
}

/// Without the small words in front: "de Boer" stands at the B.
fn sorteernaam(naam: &str) -> String {
    naam.trim_start_matches(|teken: char| !teken.is_uppercase()).to_lowercase()
}

fn caseloadregel(regel: &CaseloadLine, zicht: &Zicht) -> Caseloadregel {
    let vandaag = zicht.vandaag();
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
        waarneming: zicht.team().waarneming.as_ref().is_some_and(|waarneming| waarneming.loopt_op(vandaag)),
        gewijzigd: regel.gewijzigd_op,
    }
}

fn openregel(zicht: &Zicht, open: &Openstaand) -> Openregel {
    let kijker = zicht.kijker();
    let (wacht_op, wacht_op_mij) = match open.wacht_op {
        WachtOp::VastGezicht => (
            "vast_gezicht".to_owned(),
            kijker.professional().is_some_and(|wie| zicht.team().is_lokaal_gezicht(wie, zicht.vandaag())),
        ),
        WachtOp::Professional(wie) => ("professional".to_owned(), kijker.professional() == Some(wie)),
        WachtOp::Persoon(_) => ("persoon".to_owned(), false),
        WachtOp::Functie(functie) => {
            (format!("functie:{}", functie.code()), kijker.functie() == Some(functie))
        }
    };
    Openregel {
        dossier: zicht.dossier(),
        naam: zicht.naam().to_owned(),
        onderwerp: open.onderwerp.clone(),
        waar: open.waar.to_owned(),
        soort: open.soort.to_owned(),
        regel: open.regel.map(|regel| regel.code().to_owned()),
        vervalt_op: open.vervalt_op,
        wacht_op_mij,
        wacht_op,
        sinds: open.sinds,
    }
}
