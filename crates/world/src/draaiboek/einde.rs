//! Keeping in touch, closing, and opening again.

use super::{Pen, Stand, zinnen};
use crate::{fout::Wereldfout, verhaal::Rol};
use naast_domain::{
    dossier::{DossierOpdracht, Sluitgrond},
    plan::{Doeluitkomst, Inzeteinde, PlanOpdracht},
    regels::Functie,
    veiligheid::VeiligheidOpdracht,
};

impl Pen<'_> {
    /// From keeping in touch to the last talk.
    pub(super) fn rond_af(&mut self) -> Result<(), Wereldfout> {
        let lijn = self.tijdlijn;
        // Twice a year they look back, as long as the dossier is open.
        let tot = lijn.sluiten.map_or(lijn.monitoring + 140, |dag| dag - 12);
        self.kom_bijeen(lijn.monitoring + 20, tot, 120, Doeluitkomst::Weggenomen)?;
        self.op(lijn.monitoring + 22);
        self.geef_cijfers(5)?;
        let Some(sluiten) = lijn.sluiten else { return Ok(()) };
        self.op(sluiten - 9);
        self.geef_cijfers(5)?;
        self.kom_bijeen(sluiten - 8, sluiten - 7, 5, Doeluitkomst::Weggenomen)?;
        self.op(sluiten - 6);
        self.beeindig_inzet()?;
        self.sluit_plannen()?;
        self.op(sluiten);
        self.sluit()?;
        if let Some(dag) = lijn.heropend {
            self.op(dag);
            let reden = self.toeval.kies(zinnen::HEROPEND);
            let reden = self.tekst(reden)?;
            self.gezicht_doet(DossierOpdracht::Heropen { reden });
            self.verder(1);
            self.geef_cijfers(2)?;
        }
        Ok(())
    }

    /// Help that nobody ended yet: it ends with the plan.
    fn beeindig_inzet(&mut self) -> Result<(), Wereldfout> {
        let uitvoering = self.tijdlijn.uitvoering;
        let monitoring = self.tijdlijn.monitoring;
        for (plek, inzet) in self.verhaal().plan.inzetten.iter().enumerate() {
            let Some(id) = self.inzetten.get(plek).copied() else { continue };
            let al_klaar = inzet.wachten.is_some_and(|dagen| {
                (uitvoering + dagen + inzet.dagen - 20).min(monitoring - 3) > uitvoering + dagen + 20
            });
            if al_klaar {
                continue;
            }
            let einde = Inzeteinde {
                op: self.datum(),
                resultaat: self.tekst("Niet meer nodig: het ging intussen al beter.")?,
            };
            self.gezicht_doet(PlanOpdracht::LegInzetEinde { inzet: id, einde });
        }
        Ok(())
    }

    fn sluit_plannen(&mut self) -> Result<(), Wereldfout> {
        let reden = self.tekst("De doelen zijn gehaald. Wat goed gaat, houdt het gezin zelf vast.")?;
        self.gezicht_doet(PlanOpdracht::SluitAf { reden });
        if self.verhaal().veilig.voorwaarden.iter().any(|voorwaarde| voorwaarde.hard) {
            // A condition of Veilig Thuis stays; the plan stays with it.
            return Ok(());
        }
        let reden = self.tekst("Het is al lang veilig. Het gezin bewaart het plan voor als het nodig is.")?;
        self.gezicht_doet(VeiligheidOpdracht::SluitVeiligheidsplanAf { reden });
        Ok(())
    }

    fn sluit(&mut self) -> Result<(), Wereldfout> {
        let eindgesprek = self.datum();
        let waar_terecht = self.toeval.kies(zinnen::EINDGESPREK);
        let waar_terecht = self.tekst(waar_terecht)?;
        let grond = if self.aanvraag.stand == Stand::Gesloten {
            Sluitgrond::DuurzaamVeilig { eindgesprek, waar_terecht }
        } else {
            self.geef_sluitoordelen()?;
            Sluitgrond::Gemotiveerd {
                motivering: self.tekst(
                    "Het is al een half jaar stabiel. Het gezin wil verder zonder ons, en twee collega’s zien dat dit veilig is.",
                )?,
                eindgesprek,
                waar_terecht,
            }
        };
        self.gezicht_doet(DossierOpdracht::SluitAf { grond });
        Ok(())
    }

    /// Two professionals judge apart from each other (INV-12).
    fn geef_sluitoordelen(&mut self) -> Result<(), Wereldfout> {
        let begin = self.dag;
        self.op(begin - 4);
        if self.naast.is_empty() {
            // Somebody has to look along: a colleague joins for advice.
            self.vraag_advies(Functie::Gedragswetenschapper)?;
        }
        self.verder(1);
        let oordeel = self.toeval.kies(zinnen::SLUIT_GEZICHT);
        let oordeel = self.tekst(oordeel)?;
        self.gezicht_doet(DossierOpdracht::GeefSluitoordeel { oordeel });
        self.verder(1);
        if let Some(naast) = self.naast.first().copied() {
            let oordeel = self.toeval.kies(zinnen::SLUIT_ANDER);
            let oordeel = self.tekst(oordeel)?;
            self.doe(self.ploeg.kijker(naast.stoel), DossierOpdracht::GeefSluitoordeel { oordeel });
        }
        self.op(begin);
        Ok(())
    }

    /// Everybody in the household of at least this age.
    pub(super) fn bewoners_vanaf(&self, jaren: u16) -> Vec<Rol> {
        self.gezin.bewoners().into_iter().filter(|rol| self.leeftijd(*rol) >= jaren).collect()
    }
}
