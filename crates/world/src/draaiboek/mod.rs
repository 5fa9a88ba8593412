//! Turns a story into what people do on which day: commands with the one who gives them, in order of time.
//!
//! A script is made whole, from the first signal to the last talk. What would come after now is left out; so a household
//! stands somewhere in its story, and not at the end of it.

mod analyse;
mod begin;
mod einde;
mod fasen;
mod handtekeningen;
mod kaarten;
mod opdragen;
mod plan;
mod stellingen;
mod tijdlijn;
mod uitvoering;
mod veiligheidsplan;
mod zijwegen;
mod zinnen;

#[cfg(test)]
pub(crate) use zinnen::alle_zinnen;

use opdragen::Opdraagbaar;
pub use tijdlijn::Stand;
use tijdlijn::Tijdlijn;

use crate::{
    fout::Wereldfout,
    gezin::Gezin,
    gezinsdeur::Gezinsdeur,
    ploeg::{Lokaal, Ploeg, Stoel},
    toeval::{Nummers, Toeval},
    verhaal::{Rol, Verhaal, Wie},
};
use jiff::{
    Span, Timestamp,
    civil::{Date, Weekday},
};
use naast_access::{Kijker, Onderdeel};
use naast_domain::{
    Opdrachtbrief,
    context::{dag_in_nederland, nederland},
    dossier::OpenDossier,
    ids::{AfspraakId, AnalyseItemId, DossierId, InzetId, OpdrachtId, PlanItemId, StellingId},
    regels::Functie,
    tekst::{Korttekst, Tekst},
};
use std::collections::BTreeMap;

/// One thing that somebody does.
pub(crate) struct Stap {
    pub(crate) moment: Timestamp,
    pub(crate) wie: Kijker,
    pub(crate) wat: Wat,
}

/// What is done.
pub(crate) enum Wat {
    /// The dossier is opened.
    Open(OpdrachtId, Box<OpenDossier>),
    /// A command.
    Doe(Box<Opdrachtbrief>),
    /// Somebody looks at these parts.
    Kijk(&'static [Onderdeel]),
}

/// A whole story of one household, in order of time, until now.
pub(crate) struct Draaiboek {
    pub(crate) dossier: DossierId,
    pub(crate) verhaal: &'static str,
    pub(crate) stappen: Vec<Stap>,
    pub(crate) deur: Option<Gezinsdeur>,
}

/// Which household, and where it stands in its story.
#[derive(Clone, Copy)]
pub(crate) struct Aanvraag {
    pub(crate) seed: u64,
    pub(crate) volgnummer: u32,
    pub(crate) verhaal: &'static Verhaal,
    pub(crate) stand: Stand,
    pub(crate) team: Lokaal,
    pub(crate) gezicht: Stoel,
    /// Written out at length: every statement, every card, every figure.
    pub(crate) rijk: bool,
    pub(crate) nu: Timestamp,
    /// The first day on which the region works in this way.
    pub(crate) vroegst: Date,
}

/// Somebody who stands beside the family now.
#[derive(Clone, Copy)]
struct Naast {
    functie: Functie,
    stoel: Stoel,
    inzet: InzetId,
    sinds: i32,
    /// Advice needs no card.
    werkt_mee: bool,
}

/// Writes the script of one household.
pub(crate) struct Pen<'a> {
    aanvraag: Aanvraag,
    ploeg: &'a Ploeg,
    gezin: Gezin,
    tijdlijn: Tijdlijn,
    toeval: Toeval,
    nummers: Nummers,
    begin: Date,
    dag: i32,
    gezicht: Stoel,
    /// The day on which the face changed, the old and the new one.
    wissel: Option<(i32, Stoel, Stoel)>,
    naast: Vec<Naast>,
    stellingen: BTreeMap<usize, StellingId>,
    factoren: Vec<AnalyseItemId>,
    doelen: Vec<PlanItemId>,
    inzetten: Vec<PlanItemId>,
    afspraken: Vec<AfspraakId>,
    planversie: u32,
    veiligheidsversie: u32,
    stappen: Vec<(Date, i32, usize, Kijker, Wat)>,
}

/// The number of the dossier that this household gets.
pub(crate) fn dossiernummer(seed: u64, volgnummer: u32) -> DossierId {
    let nummers = Nummers::van_regio(seed).van_gezin(volgnummer);
    crate::toeval::gemaakt(nummers.opdracht(0), "dossier")
}

impl Draaiboek {
    /// Writes the script of a household.
    pub(crate) fn schrijf(aanvraag: Aanvraag, ploeg: &Ploeg) -> Result<Self, Wereldfout> {
        let mut pen = Pen::nieuw(aanvraag, ploeg)?;
        pen.begin_dossier()?;
        pen.verhelder_vraag()?;
        if aanvraag.stand != Stand::Advies {
            pen.analyseer()?;
            pen.maak_plan()?;
            pen.maak_veiligheidsplan()?;
            pen.voer_uit()?;
            pen.rond_af()?;
        }
        pen.zijwegen()?;
        Ok(pen.leg_neer())
    }
}

impl<'a> Pen<'a> {
    fn nieuw(aanvraag: Aanvraag, ploeg: &'a Ploeg) -> Result<Self, Wereldfout> {
        let mut toeval = Toeval::nieuw(aanvraag.seed, u64::from(aanvraag.volgnummer) + 1);
        let nummers = Nummers::van_regio(aanvraag.seed).van_gezin(aanvraag.volgnummer);
        let (tijdlijn, verstreken) = Tijdlijn::nieuw(aanvraag.stand, aanvraag.verhaal, &mut toeval);
        let vandaag = dag_in_nederland(aanvraag.nu);
        let begin = vandaag.saturating_sub(Span::new().days(verstreken)).max(aanvraag.vroegst);
        let buurt = match aanvraag.team {
            Lokaal::Waterland => crate::mensen::Buurt::Waterland,
            Lokaal::ZaanstadNoord => crate::mensen::Buurt::ZaanstadNoord,
        };
        let gezin = Gezin::maak(aanvraag.verhaal, aanvraag.volgnummer, (nummers, buurt, begin), &mut toeval)?;
        Ok(Self {
            aanvraag,
            ploeg,
            gezin,
            tijdlijn,
            toeval,
            nummers,
            begin,
            dag: 0,
            gezicht: aanvraag.gezicht,
            wissel: None,
            naast: Vec::new(),
            stellingen: BTreeMap::new(),
            factoren: Vec::new(),
            doelen: Vec::new(),
            inzetten: Vec::new(),
            afspraken: Vec::new(),
            planversie: 0,
            veiligheidsversie: 0,
            stappen: Vec::new(),
        })
    }

    fn verhaal(&self) -> &'static Verhaal {
        self.aanvraag.verhaal
    }

    /// Goes to a day of the story.
    fn op(&mut self, dag: i32) {
        self.dag = dag;
    }

    /// Goes so many days further.
    fn verder(&mut self, dagen: i32) {
        self.dag += dagen;
    }

    /// The day in the calendar: people write on working days.
    fn datum_op(&self, dag: i32) -> Date {
        let datum = self.begin.saturating_add(Span::new().days(dag));
        let tot_maandag = match datum.weekday() {
            Weekday::Saturday => 2,
            Weekday::Sunday => 1,
            _ => 0,
        };
        datum.saturating_add(Span::new().days(tot_maandag))
    }

    fn datum(&self) -> Date {
        self.datum_op(self.dag)
    }

    /// Which day of the story it is now.
    fn nu(&self) -> i32 {
        let vandaag = dag_in_nederland(self.aanvraag.nu);
        vandaag.since(self.begin).map_or(0, |verschil| verschil.get_days())
    }

    /// Somebody does something, on the day where the pen is.
    fn doe(&mut self, wie: Kijker, opdracht: impl Opdraagbaar) -> OpdrachtId {
        let id = self.nummers.opdracht(self.stappen.len());
        let brief = Opdrachtbrief { id, gezien: None, opdracht: opdracht.opdracht() };
        self.zet(wie, Wat::Doe(Box::new(brief)));
        id
    }

    /// The fixed face does something.
    fn gezicht_doet(&mut self, opdracht: impl Opdraagbaar) -> OpdrachtId {
        self.doe(self.ploeg.kijker(self.gezicht_op(self.dag)), opdracht)
    }

    /// The fixed face on a day of the story.
    fn gezicht_op(&self, dag: i32) -> Stoel {
        match self.wissel {
            Some((wisseldag, oud, _)) if dag <= wisseldag => oud,
            _ => self.gezicht,
        }
    }

    /// A member of the family does something, through the own door.
    fn lid_doet(&mut self, rol: Rol, opdracht: impl Opdraagbaar) -> Option<OpdrachtId> {
        let kijker = self.gezin.kijker(rol)?;
        Some(self.doe(kijker, opdracht))
    }

    fn zet(&mut self, wie: Kijker, wat: Wat) {
        self.stappen.push((self.datum(), self.dag, self.stappen.len(), wie, wat));
    }

    /// Who this is, as the one who acts; the fixed face for who is not there (yet).
    fn wie(&self, wie: Wie) -> Kijker {
        let gezicht = self.gezicht_op(self.dag);
        match wie {
            Wie::Lid(rol) => self.gezin.kijker(rol).unwrap_or_else(|| self.ploeg.kijker(gezicht)),
            Wie::Erbij(functie) => {
                self.ploeg.kijker(self.naast_in(functie).map_or(gezicht, |naast| naast.stoel))
            }
            Wie::Gezicht | Wie::Netwerk(_) | Wie::Organisatie(_) => self.ploeg.kijker(gezicht),
        }
    }

    fn naast_in(&self, functie: Functie) -> Option<Naast> {
        self.naast.iter().copied().find(|naast| naast.functie == functie)
    }

    /// Somebody of the safety team who stands beside the family.
    fn rvt(&self) -> Option<Naast> {
        let mut rvt = self.naast.iter().copied().filter(|naast| naast.functie.is_rvt());
        let eerste = rvt.clone().next();
        rvt.find(|naast| naast.werkt_mee).or(eerste)
    }

    /// A text of a story with names in it.
    fn tekst(&self, tekst: &str) -> Result<Tekst, Wereldfout> {
        Ok(Tekst::lees("tekst", &self.vul_in(tekst))?)
    }

    /// A short text of a story with names in it.
    fn kort(&self, tekst: &str) -> Result<Korttekst, Wereldfout> {
        Ok(Korttekst::lees("tekst", &self.vul_in(tekst))?)
    }

    fn vul_in(&self, tekst: &str) -> String {
        let mut uit = String::with_capacity(tekst.len() + 16);
        let mut rest = tekst;
        while let Some((voor, na)) = rest.split_once('{') {
            let (code, verder) = na.split_once('}').unwrap_or((na, ""));
            uit.push_str(voor);
            uit.push_str(self.naam_van(code));
            rest = verder;
        }
        uit.push_str(rest);
        uit
    }

    fn naam_van(&self, code: &str) -> &'static str {
        match code {
            "gezicht" => Ploeg::voornaam(self.gezicht),
            "rvt" => Ploeg::voornaam(self.rvt().map_or(self.gezicht, |naast| naast.stoel)),
            _ => {
                let rol = Rol::ALLE.into_iter().find(|rol| rol.code() == code);
                rol.and_then(|rol| self.gezin.mensen.get(&rol)).map_or("iemand", |mens| mens.roepnaam)
            }
        }
    }

    fn leeftijd(&self, rol: Rol) -> u16 {
        self.gezin.leeftijd(rol, self.datum())
    }

    /// Puts everything in order of time, gives each act its hour, and leaves out what is still to come.
    fn leg_neer(mut self) -> Draaiboek {
        self.stappen.sort_by_key(|(datum, dag, volgorde, ..)| (*datum, *dag, *volgorde));
        let tijdzone = nederland();
        let mut stappen = Vec::with_capacity(self.stappen.len());
        let (mut vorige, mut op_deze_dag) = (Date::MIN, 0_i64);
        let wissel =
            self.wissel.map(|(dag, oud, nieuw)| (dag, self.ploeg.kijker(oud), self.ploeg.kijker(nieuw)));
        for (datum, dag, _, mut wie, wat) in self.stappen {
            // What was planned under the old face is done by the new one.
            if let Some((wisseldag, oud, nieuw)) = &wissel
                && dag > *wisseldag
                && wie == *oud
            {
                wie = nieuw.clone();
            }
            op_deze_dag = if datum == vorige { op_deze_dag + 1 } else { 0 };
            vorige = datum;
            // From half past eight, some minutes apart; late on a full day, but never into the night.
            let minuten = 510 + (op_deze_dag * 9).min(720);
            let begin = datum.to_datetime(jiff::civil::Time::midnight()).to_zoned(tijdzone.clone());
            let Ok(begin) = begin else { continue };
            let moment = begin.timestamp().saturating_add(Span::new().minutes(minuten).seconds(op_deze_dag));
            let Ok(moment) = moment else { continue };
            if moment <= self.aanvraag.nu {
                stappen.push(Stap { moment, wie, wat });
            }
        }
        let dossier = dossiernummer(self.aanvraag.seed, self.aanvraag.volgnummer);
        let deur = Gezinsdeur::van(
            &self.gezin,
            self.aanvraag.volgnummer,
            (dossier, self.ploeg.kijker(self.gezicht)),
            (self.nummers, dag_in_nederland(self.aanvraag.nu)),
        );
        Draaiboek { dossier, verhaal: self.aanvraag.verhaal.naam, stappen, deur }
    }
}
