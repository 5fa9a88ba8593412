//! Phases and safety figures.

use super::{Pen, zinnen};
use crate::{fout::Wereldfout, verhaal::Rol};
use naast_domain::{
    plan::Afscherming,
    veiligheid::{Cijferinvoer, Criterium, Fase, Gezinsvisie, VeiligheidOpdracht, Veiligheidscijfer},
};
use std::collections::BTreeMap;

impl Pen<'_> {
    /// For each member: directe veiligheid is where the work begins. Any professional in the team can say so.
    pub(super) fn bepaal_fase(&mut self) -> Result<(), Wereldfout> {
        if self.veiligheidsversie > 0 {
            // Was done on the first day, with the plan that could not wait.
            return Ok(());
        }
        for rol in self.gezin.bewoners() {
            let Some(persoon) = self.gezin.id(rol) else { continue };
            let oordeel = self.over("Voor {x} is het nu nog niet veilig genoeg. Daar beginnen we.", rol)?;
            let omdat =
                self.tekst("We kennen elkaar net. Wat iedereen ervan vindt, vragen we in de gesprekken.")?;
            self.gezicht_doet(VeiligheidOpdracht::StelFaseVoor {
                persoon,
                naar: Fase::DirecteVeiligheid,
                criteria: Vec::new(),
                gezinsvisie: Gezinsvisie::NietGegeven { omdat },
                oordeel,
            });
        }
        Ok(())
    }

    /// Together: everybody one phase up, with what has been reached and what the family thinks (D-15).
    pub(super) fn ga_omhoog(&mut self, naar: Fase) -> Result<(), Wereldfout> {
        self.ga_omhoog_met(naar, &self.gezin.bewoners())
    }

    /// As [`Self::ga_omhoog`], for these people.
    pub(super) fn ga_omhoog_met(&mut self, naar: Fase, wie: &[Rol]) -> Result<(), Wereldfout> {
        for rol in wie.iter().copied() {
            let Some(persoon) = self.gezin.id(rol) else { continue };
            let criteria = self.criteria()?;
            let gezinsvisie = self.visie(rol)?;
            let oordeel = self.toeval.kies(zinnen::OORDEEL_FASE);
            let oordeel = self.tekst(oordeel)?;
            self.gezicht_doet(VeiligheidOpdracht::StelFaseVoor {
                persoon,
                naar,
                criteria,
                gezinsvisie,
                oordeel,
            });
            if let Some(rvt) = self.rvt() {
                let oordeel = self.toeval.kies(zinnen::OORDEEL_FASE_RVT);
                let oordeel = self.tekst(oordeel)?;
                let kijker = self.ploeg.kijker(rvt.stoel);
                self.doe(kijker, VeiligheidOpdracht::OordeelFase { persoon, oordeel });
            }
        }
        Ok(())
    }

    fn criteria(&self) -> Result<Vec<Criterium>, Wereldfout> {
        let criteria = self.verhaal().veilig.criteria;
        criteria
            .iter()
            .map(|(tekst, waaraan)| {
                Ok(Criterium { tekst: self.tekst(tekst)?, gehaald: true, waaraan: self.tekst(waaraan)? })
            })
            .collect()
    }

    fn visie(&self, rol: Rol) -> Result<Gezinsvisie, Wereldfout> {
        let mut woorden = BTreeMap::new();
        for (wie, zin) in self.verhaal().veilig.visie {
            if let Some(persoon) = self.gezin.id(*wie) {
                woorden.insert(persoon, self.over(zin, rol)?);
            }
        }
        Ok(Gezinsvisie::Gegeven(woorden))
    }

    /// Everybody gives a figure: how safe do you feel? `ronde` counts from 0, when it was worst.
    pub(super) fn geef_cijfers(&mut self, ronde: usize) -> Result<(), Wereldfout> {
        let veilig = &self.verhaal().veilig;
        let begin = self.dag;
        // On the way most teams ask those who were least safe; at the start and at the end everybody.
        let allen = self.aanvraag.rijk || matches!(ronde, 0 | 5);
        let wie: Vec<Rol> = self.gezin.bewoners();
        let wie = wie.into_iter().take(if allen { usize::MAX } else { 2 });
        for (nummer, rol) in wie.enumerate() {
            let Some(over) = self.gezin.id(rol) else { continue };
            self.op(begin + i32::try_from(nummer % 3).unwrap_or(0));
            let reeks = veilig.cijfers.iter().find(|(wie, _)| *wie == rol);
            let Some((_, reeks)) = reeks else {
                // Of who cannot say it, the fixed face gives an own figure.
                self.cijfer_van_gezicht(rol, ronde)?;
                continue;
            };
            let woorden = veilig.woorden.iter().find(|(wie, _)| *wie == rol && ronde == 0);
            let woorden = woorden.map(|(_, tekst)| self.tekst(tekst)).transpose()?;
            let invoer = Cijferinvoer {
                over,
                eigen: true,
                cijfer: Veiligheidscijfer::nieuw(reeks[ronde.min(reeks.len() - 1)])?,
                woorden,
                afscherming: Afscherming::default(),
            };
            let zelf = self.leeftijd(rol) >= 12 && self.toeval.kans(70);
            let opdracht = VeiligheidOpdracht::GeefCijfer(Box::new(invoer));
            if zelf {
                self.lid_doet(rol, opdracht);
            } else {
                self.gezicht_doet(opdracht);
            }
        }
        if self.aanvraag.rijk
            && let Some((rol, _)) = veilig.cijfers.first()
        {
            self.cijfer_van_gezicht(*rol, ronde)?;
        }
        self.op(begin);
        Ok(())
    }

    fn cijfer_van_gezicht(&mut self, rol: Rol, ronde: usize) -> Result<(), Wereldfout> {
        let Some(over) = self.gezin.id(rol) else { return Ok(()) };
        // Professionals see it a little differently than the one it is about; never averaged (D-23).
        let cijfer = u8::try_from((ronde + 3).min(8)).unwrap_or(5);
        let invoer = Cijferinvoer {
            over,
            eigen: false,
            cijfer: Veiligheidscijfer::nieuw(cijfer)?,
            woorden: None,
            afscherming: Afscherming::default(),
        };
        self.gezicht_doet(VeiligheidOpdracht::GeefCijfer(Box::new(invoer)));
        Ok(())
    }
}
