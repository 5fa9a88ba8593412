//! Folds events into state. An event about a statement that is not there (destroyed, or its payload no longer
//! readable) changes nothing.

use super::{
    Gegeven, Inhoud, Leefgebieden, Publiekwijziging, Status, Stelling, StellingGebeurtenis, Stellingen,
    Uitkomst, Verklaring, Vernietiging, Versie, Wederhoor, Wijze,
};
use crate::{Etiket, Kop, ids::PersoonId};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

impl Stellingen {
    /// Folds one event in.
    pub(crate) fn pas_toe(&mut self, gebeurtenis: &StellingGebeurtenis, kop: &Kop) {
        match gebeurtenis {
            StellingGebeurtenis::Vastgelegd {
                stelling,
                inhoud,
                leefgebieden,
                etiket,
                ontvangst,
                opnieuw_omdat,
            } => {
                let nieuw = Stelling {
                    id: *stelling,
                    gekozen_niet_tonen: etiket.niet_tonen_aan.clone(),
                    etiket: Etiket::clone(etiket),
                    ontvangst: ontvangst.clone(),
                    opnieuw_omdat: opnieuw_omdat.clone(),
                    eerdere: Vec::new(),
                    huidige: versie(1, inhoud, leefgebieden, kop),
                    verklaringen: Vec::new(),
                    hergebruikt_in: BTreeSet::new(),
                    publiekwijzigingen: Vec::new(),
                };
                self.stellingen.insert(*stelling, Arc::new(nieuw));
            }
            StellingGebeurtenis::Vernietigd { stelling, besluit } => {
                self.stellingen.remove(stelling);
                self.vernietigd.insert(*stelling, Vernietiging { op: kop.dag(), besluit: *besluit });
            }
            overig => {
                if let Some(stelling) = self.stellingen.get_mut(&overig.stelling()).map(Arc::make_mut) {
                    stelling.pas_toe(overig, kop);
                    stelling.scherm_af();
                }
            }
        }
    }
}

impl Stelling {
    fn pas_toe(&mut self, gebeurtenis: &StellingGebeurtenis, kop: &Kop) {
        match gebeurtenis.clone() {
            // Both are handled above, where a statement comes and goes.
            StellingGebeurtenis::Vastgelegd { .. } | StellingGebeurtenis::Vernietigd { .. } => {}
            StellingGebeurtenis::Gewijzigd { inhoud, leefgebieden, over, .. } => {
                self.etiket.over = over;
                self.huidige.inhoud = *inhoud;
                self.huidige.leefgebieden = leefgebieden;
                self.huidige.auteur = kop.actor.clone();
                self.huidige.op = kop.moment;
            }
            StellingGebeurtenis::NieuweVersie { inhoud, leefgebieden, over, .. } => {
                let door = self.huidige.nummer + 1;
                self.vervang(&inhoud, &leefgebieden, over, Status::Vervangen { door }, kop);
            }
            StellingGebeurtenis::Gecorrigeerd { inhoud, leefgebieden, over, reden, .. } => {
                let door = self.huidige.nummer + 1;
                self.vervang(&inhoud, &leefgebieden, over, Status::Gecorrigeerd { door, reden }, kop);
            }
            StellingGebeurtenis::Voorgelegd { persoon, voorlegging, .. } => {
                self.gehoord(persoon).voorgelegd = Some(voorlegging);
                if matches!(self.huidige.status, Status::Concept | Status::UitgesteldWederhoor) {
                    self.huidige.status = Status::Voorgelegd;
                }
            }
            StellingGebeurtenis::Gereageerd { persoon, uitkomst, wijze, .. } => {
                self.geef(persoon, uitkomst, wijze, kop);
            }
            StellingGebeurtenis::GeenReactieGemarkeerd { persoon, .. } => {
                self.geef(persoon, Uitkomst::GeenReactie, Wijze::Geen, kop);
            }
            StellingGebeurtenis::WederhoorUitgesteld { persoon, uitstel, .. } => {
                self.gehoord(persoon).uitstel = Some(*uitstel);
                if self.huidige.status == Status::Concept {
                    self.huidige.status = Status::UitgesteldWederhoor;
                }
            }
            StellingGebeurtenis::UitstelOpgeheven { persoon, .. } => {
                self.gehoord(persoon).uitstel = None;
                if self.huidige.status == Status::UitgesteldWederhoor && !self.heeft_uitstel() {
                    self.huidige.status = Status::Concept;
                }
            }
            StellingGebeurtenis::Vastgesteld { .. } => {
                self.huidige.status = Status::Vastgesteld { op: kop.dag() }
            }
            StellingGebeurtenis::Ingetrokken { reden, .. } => {
                self.huidige.status = Status::Ingetrokken { op: kop.dag(), reden };
            }
            StellingGebeurtenis::VerklaringToegevoegd { persoon, tekst, aangereikt, .. } => {
                let nummer = u32::try_from(self.verklaringen.len()).unwrap_or(u32::MAX).saturating_add(1);
                self.verklaringen.push(Verklaring {
                    nummer,
                    persoon,
                    aangereikt,
                    versies: vec![(kop.moment, tekst)],
                });
            }
            StellingGebeurtenis::VerklaringGewijzigd { nummer, tekst, .. } => {
                if let Some(verklaring) =
                    self.verklaringen.iter_mut().find(|verklaring| verklaring.nummer == nummer)
                {
                    verklaring.versies.push((kop.moment, tekst));
                }
            }
            StellingGebeurtenis::NietTonenAanGezet { personen, .. } => self.gekozen_niet_tonen = personen,
            StellingGebeurtenis::PubliekGewijzigd { naar, grond, toelichting, .. } => {
                self.etiket.publiek = naar.clone();
                self.publiekwijzigingen.push(Publiekwijziging {
                    op: kop.dag(),
                    door: kop.actor.clone(),
                    naar,
                    grond,
                    toelichting,
                });
            }
            StellingGebeurtenis::Hergebruikt { waarvoor, .. } => {
                self.hergebruikt_in.insert(waarvoor);
            }
        }
    }

    /// Who may not hear of it yet may not read it either (§9.6.3): the label follows the hearing.
    fn scherm_af(&mut self) {
        let uitgesteld = self.huidige.wederhoor.values().filter(|wederhoor| wederhoor.uitstel.is_some());
        self.etiket.niet_tonen_aan = self
            .gekozen_niet_tonen
            .iter()
            .copied()
            .chain(uitgesteld.map(|wederhoor| wederhoor.persoon))
            .collect();
    }

    fn vervang(
        &mut self,
        inhoud: &Inhoud,
        leefgebieden: &Leefgebieden,
        over: BTreeSet<PersoonId>,
        oud: Status,
        kop: &Kop,
    ) {
        let mut nieuw = versie(self.huidige.nummer + 1, inhoud, leefgebieden, kop);
        // Outcomes are reset, a postponement is not: other words do not make it safe to tell somebody.
        for (persoon, wederhoor) in
            self.huidige.wederhoor.iter().filter(|(_, wederhoor)| wederhoor.uitstel.is_some())
        {
            let uitstel = wederhoor.uitstel.clone();
            nieuw.wederhoor.insert(*persoon, Wederhoor { uitstel, ..Wederhoor::nieuw(*persoon) });
            nieuw.status = Status::UitgesteldWederhoor;
        }
        let mut was = std::mem::replace(&mut self.huidige, nieuw);
        was.status = oud;
        self.eerdere.push(was);
        self.etiket.over = over;
    }

    fn gehoord(&mut self, persoon: PersoonId) -> &mut Wederhoor {
        self.huidige.wederhoor.entry(persoon).or_insert_with(|| Wederhoor::nieuw(persoon))
    }

    fn geef(&mut self, persoon: PersoonId, uitkomst: Uitkomst, wijze: Wijze, kop: &Kop) {
        let gegeven = Gegeven { uitkomst, wijze, door: kop.actor.clone(), op: kop.moment };
        self.gehoord(persoon).gegeven.push(gegeven);
    }
}

fn versie(nummer: u32, inhoud: &Inhoud, leefgebieden: &Leefgebieden, kop: &Kop) -> Versie {
    Versie {
        nummer,
        inhoud: inhoud.clone(),
        leefgebieden: leefgebieden.clone(),
        status: Status::Concept,
        auteur: kop.actor.clone(),
        op: kop.moment,
        wederhoor: BTreeMap::new(),
    }
}
