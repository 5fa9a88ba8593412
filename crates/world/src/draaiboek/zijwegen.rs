//! What happens beside the route: another face, somebody away, tasks of these weeks, who looked.

use super::{Naast, Pen, Stand, Wat, zinnen};
use crate::{
    fout::Wereldfout,
    toeval::gemaakt,
    verhaal::{Erbij, Wanneer},
};
use naast_access::Onderdeel;
use naast_domain::{
    dossier::DossierOpdracht,
    regels::Functie,
    taak::{TaakOpdracht, WachtOp},
    team::{Kennismaking, Modus, TeamOpdracht},
    veiligheid::Kaartaanleiding,
};
use std::collections::BTreeSet;

/// Parts that somebody looks at in the morning.
const BLIK: &[Onderdeel] = &[Onderdeel::Overzicht, Onderdeel::Team, Onderdeel::Taken];
/// Parts that somebody reads before a talk.
const LEZEN: &[Onderdeel] = &[Onderdeel::Gezin, Onderdeel::Stellingen, Onderdeel::Veiligheidsplan];

impl Pen<'_> {
    /// What happens beside the route.
    pub(super) fn zijwegen(&mut self) -> Result<(), Wereldfout> {
        self.plan_taken()?;
        self.wijs_waarnemer_aan()?;
        self.gebruik_noodtoegang()?;
        self.laat_kijken();
        Ok(())
    }

    /// In some families the face changed, once: in one act, with the family told first (INV-2).
    pub(super) fn wissel_gezicht(&mut self) -> Result<(), Wereldfout> {
        let dag = self.tijdlijn.stabiel + 12;
        let begin = self.dag;
        let team = self.aanvraag.team;
        let ander = self.ploeg.gezichten(team).into_iter().find(|stoel| *stoel != self.gezicht);
        let (Some(nieuw), Some(teamleider)) = (ander, self.ploeg.teamleider(team)) else { return Ok(()) };
        if self.aanvraag.volgnummer % 7 != 4 {
            return Ok(());
        }
        self.op(dag);
        let leden = self.bewoners_vanaf(12);
        let verteld = self.datum_op(dag - 10);
        let reden = self.toeval.kies(zinnen::WISSEL);
        let opdracht = TeamOpdracht::WisselVastGezicht {
            naar: self.ploeg.professional(nieuw),
            reden: self.tekst(reden)?,
            kennismaking: Kennismaking::Gesprek { op: self.datum_op(dag - 3), met: self.gezin.ids(&leden) },
            geinformeerd: self.gezin.ids(&leden).into_iter().map(|lid| (lid, verteld)).collect(),
        };
        self.doe(self.ploeg.kijker(teamleider), opdracht);
        self.wissel = Some((dag, self.gezicht, nieuw));
        self.gezicht = nieuw;
        self.verder(1);
        self.maak_kaart(Kaartaanleiding::WisselingVastGezicht, None)?;
        self.op(begin);
        Ok(())
    }

    /// Work of these weeks: due yesterday, today, tomorrow, later.
    fn plan_taken(&mut self) -> Result<(), Wereldfout> {
        let nu = self.nu();
        if self.is_gesloten_geweest() || nu < 3 {
            return Ok(());
        }
        let aantal = if self.aanvraag.rijk { 3 } else { self.toeval.tussen(0, 1) };
        for _ in 0..aantal {
            let geleden = self.toeval.dagen(2, 9);
            self.op((nu - geleden).max(1));
            let vervalt = nu + self.toeval.kies(&[-1, 0, 0, 1, 2, 3, 5, 8, 13, 21]);
            let wat = self.toeval.kies(zinnen::CONTACT);
            let voor = match self.naast.iter().find(|naast| naast.sinds <= self.dag) {
                Some(naast) if self.toeval.kans(25) => WachtOp::Professional(self.ploeg.id(naast.stoel)),
                _ => WachtOp::VastGezicht,
            };
            let vervalt_op = Some(self.datum_op(vervalt.max(self.dag)));
            let opdracht = TaakOpdracht::Maak { wat: self.kort(wat)?, voor, vervalt_op };
            self.gezicht_doet(opdracht);
        }
        Ok(())
    }

    /// Somebody is away these days; the face stays the face.
    fn wijs_waarnemer_aan(&mut self) -> Result<(), Wereldfout> {
        let nu = self.nu();
        if self.is_gesloten_geweest() || nu < 6 || self.aanvraag.volgnummer % 11 != 3 {
            return Ok(());
        }
        let (Some(waarnemer), Some(teamleider)) =
            (self.ploeg.waarnemer(self.aanvraag.team), self.ploeg.teamleider(self.aanvraag.team))
        else {
            return Ok(());
        };
        self.op(nu - 4);
        let dagen = self.toeval.dagen(4, 16);
        let reden = self.toeval.kies(zinnen::WAARNEMING);
        let opdracht = TeamOpdracht::WijsWaarnemerAan {
            waarnemer: self.ploeg.professional(waarnemer),
            van: self.datum_op(nu - 2),
            tot: self.datum_op(nu + dagen),
            reden: self.kort(reden)?,
        };
        self.doe(self.ploeg.kijker(teamleider), opdracht);
        Ok(())
    }

    /// The emergency entrance, used once in a while, and looked at by the privacy officer.
    fn gebruik_noodtoegang(&mut self) -> Result<(), Wereldfout> {
        if self.aanvraag.volgnummer % 37 != 17 {
            return Ok(());
        }
        let (Some(wie), Some(fg)) =
            (self.ploeg.in_functie(Functie::RvtGi), self.ploeg.in_functie(Functie::Fg))
        else {
            return Ok(());
        };
        if self.naast_in(Functie::RvtGi).is_some() {
            return Ok(());
        }
        self.op((self.nu() - 6).max(1));
        let reden = self.toeval.kies(zinnen::NOODTOEGANG);
        let reden = self.tekst(reden)?;
        let delen = BTreeSet::from([self.kort(Onderdeel::Veiligheidsplan.code())?]);
        let opdracht = self.doe(self.ploeg.kijker(wie), DossierOpdracht::GebruikNoodtoegang { reden, delen });
        if self.aanvraag.volgnummer.is_multiple_of(2) {
            self.verder(2);
            let noodtoegang = gemaakt(opdracht, "noodtoegang");
            let toelichting =
                self.tekst("Er was gevaar en het vast gezicht was niet bereikbaar. Dit mocht.")?;
            let opdracht = DossierOpdracht::BeoordeelNoodtoegang { noodtoegang, terecht: true, toelichting };
            self.doe(self.ploeg.kijker(fg), opdracht);
        }
        Ok(())
    }

    fn is_gesloten_geweest(&self) -> bool {
        matches!(self.aanvraag.stand, Stand::Gesloten | Stand::EerderGesloten | Stand::Heropend)
    }

    /// Who looked in the last weeks: the family can read that too (INV-22).
    fn laat_kijken(&mut self) {
        if !self.aanvraag.rijk {
            return;
        }
        let nu = self.nu();
        let gezicht = self.ploeg.kijker(self.gezicht_op(nu));
        for (geleden, delen) in [(9, LEZEN), (2, BLIK), (1, LEZEN)] {
            if nu > geleden {
                self.op(nu - geleden);
                self.zet(gezicht.clone(), Wat::Kijk(delen));
            }
        }
    }

    /// A colleague joins for advice, when nobody else stands beside the family.
    pub(super) fn vraag_advies(&mut self, functie: Functie) -> Result<(), Wereldfout> {
        let Some(stoel) = self.ploeg.in_functie(functie) else { return Ok(()) };
        let een = Erbij {
            functie,
            modus: Modus::Advies,
            expertise: "meekijken bij afsluiten",
            bevoegdheid: None,
            reden: "Bij eerder afsluiten kijken twee professionals los van elkaar of het veilig is.",
            wanneer: Wanneer::Uitvoering,
            los: None,
        };
        let opdracht = self.gezicht_doet(TeamOpdracht::HaalErbij {
            professional: self.ploeg.professional(stoel),
            modus: een.modus,
            expertise: Some(self.kort(een.expertise)?),
            bevoegdheden: BTreeSet::new(),
            reden: self.tekst(een.reden)?,
        });
        self.naast.push(Naast {
            functie,
            stoel,
            inzet: gemaakt(opdracht, "inzet"),
            sinds: self.dag,
            werkt_mee: false,
        });
        Ok(())
    }
}
