//! The start of the day: my families, what is due, who is waited for, who is away.

use crate::{Dienst, Dienstfout, Kijkvraag};
use futures_util::future::try_join_all;
use jiff::civil::Date;
use naast_access::{Kijker, Onderdeel, Zicht};
use naast_domain::{
    context::dag_in_nederland,
    ids::DossierId,
    taak::{Openstaand, WachtOp},
};
use naast_store::{BetrokkenRij, DossierRij};
use std::collections::BTreeSet;

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
    /// from a list what he may not see in the dossier.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for who is no professional or may never see content (INV-23); store errors.
    pub async fn werkdag(&self, kijker: &Kijker) -> Result<Werkdag, Dienstfout> {
        let wie = kijker.professional().ok_or(Dienstfout::NietGevonden)?;
        if !kijker.geldig || kijker.functie().is_none_or(naast_domain::regels::Functie::nooit_inhoud) {
            return Err(Dienstfout::NietGevonden);
        }
        let vandaag = dag_in_nederland(self.klok().nu());
        let vraag = Kijkvraag::begeleiden(&[Onderdeel::Overzicht, Onderdeel::Taken]);
        let mut werkdag = Werkdag { vandaag: Some(vandaag), ..Werkdag::default() };
        let mut gezien = BTreeSet::new();
        let mut gezinnen = Vec::new();
        for regel in self.store().caseload(wie.0, vandaag).await? {
            let id = DossierId(regel.dossier.dossier_id);
            if regel.dossier.status == "afgesloten" || !gezien.insert(id) {
                continue;
            }
            // Somebody who is here in another pet than he wears now does not see this family.
            if let Ok(voorgenomen) =
                self.stel_samen_bij_versie(kijker, id, &vraag, regel.dossier.versie).await
            {
                gezinnen.push((regel, voorgenomen));
            }
        }
        // All read lines at once, so that they become durable together; only then anything leaves.
        try_join_all(gezinnen.iter().map(|(_, voorgenomen)| self.leg_leesregel_vast(voorgenomen))).await?;
        for (regel, voorgenomen) in gezinnen {
            let zicht = voorgenomen.vastgelegd();
            for open in zicht.openstaand() {
                let open = openregel(&zicht, open);
                if open.wacht_op_mij { werkdag.te_doen.push(open) } else { werkdag.wacht.push(open) }
            }
            werkdag.gezinnen.push(caseloadregel(&regel.betrokken, &regel.dossier, &zicht));
        }
        werkdag.te_doen.sort_by_key(|open| (open.vervalt_op.unwrap_or(Date::MAX), open.sinds));
        werkdag.wacht.sort_by_key(|open| open.sinds);
        werkdag
            .gezinnen
            .sort_by_cached_key(|gezin| (gezin.eerstvolgende.unwrap_or(Date::MAX), sorteernaam(&gezin.naam)));
        Ok(werkdag)
    }
}

/// Without the small words in front: "de Boer" stands at the B.
fn sorteernaam(naam: &str) -> String {
    naam.trim_start_matches(|teken: char| !teken.is_uppercase()).to_lowercase()
}

fn caseloadregel(betrokken: &BetrokkenRij, dossier: &DossierRij, zicht: &Zicht) -> Caseloadregel {
    let vandaag = zicht.vandaag();
    let dagen = || zicht.openstaand().iter().filter_map(|open| open.vervalt_op);
    Caseloadregel {
        dossier: zicht.dossier(),
        naam: zicht.naam().to_owned(),
        rol: betrokken.rol.clone(),
        sinds: betrokken.van,
        fase: zicht.fase().code().to_owned(),
        stap: dossier.status.clone(),
        heeft_minderjarigen: dossier.heeft_minderjarigen,
        eerstvolgende: dagen().min(),
        te_laat: dagen().filter(|dag| *dag < vandaag).count(),
        waarneming: zicht.team().waarneming.as_ref().is_some_and(|waarneming| waarneming.loopt_op(vandaag)),
        gewijzigd: dossier.gewijzigd_op,
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
