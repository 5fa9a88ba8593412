//! Signatures: everybody for himself, a parent for a child below twelve.

use super::{Pen, zinnen};
use crate::{fout::Wereldfout, verhaal::Rol};
use naast_access::Kijker;
use naast_domain::{
    Opdracht,
    dossier::Belang,
    ids::PersoonId,
    plan::{Ondertekening, PlanOpdracht, Standpunt, Tekenaar, Uitblijven, Wijze},
    regels::Functie,
    tekst::Tekst,
    veiligheid::VeiligheidOpdracht,
};
use std::collections::BTreeMap;

/// Under which text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Onder {
    /// The plan.
    Plan,
    /// The veiligheidsplan.
    Veiligheidsplan,
}

impl Onder {
    fn teken(self, ondertekening: Ondertekening) -> Opdracht {
        let ondertekening = Box::new(ondertekening);
        match self {
            Self::Plan => Opdracht::Plan(PlanOpdracht::Onderteken(ondertekening)),
            Self::Veiligheidsplan => {
                Opdracht::Veiligheid(VeiligheidOpdracht::OndertekenVeiligheidsplan(ondertekening))
            }
        }
    }

    fn meld(self, voor: PersoonId, stand: Uitblijven, woorden: Option<Tekst>) -> Opdracht {
        match self {
            Self::Plan => Opdracht::Plan(PlanOpdracht::MeldNietGetekend { voor, stand, woorden }),
            Self::Veiligheidsplan => {
                Opdracht::Veiligheid(VeiligheidOpdracht::MeldNietGetekend { voor, stand, woorden })
            }
        }
    }
}

impl Pen<'_> {
    /// Everybody is asked to sign. Gives whether all agree.
    pub(super) fn laat_tekenen(
        &mut self,
        onder: Onder,
        versie: u32,
        anders: &'static [(Rol, bool, &'static str)],
    ) -> Result<bool, Wereldfout> {
        let begin = self.dag;
        let mut allen = true;
        for (nummer, rol) in self.gezin.bewoners().into_iter().enumerate() {
            self.op(begin + 1 + i32::try_from(nummer).unwrap_or(0));
            let Some(voor) = self.gezin.id(rol) else { continue };
            let anders = anders.iter().find(|(wie, ..)| *wie == rol);
            let standpunt = match anders {
                Some((_, true, _)) => Standpunt::NietAkkoord,
                Some((_, false, _)) => Standpunt::Deels,
                None => Standpunt::Akkoord,
            };
            let woorden = anders.map(|(.., tekst)| self.tekst(tekst)).transpose()?;
            let klein = self.leeftijd(rol) < 12;
            // Not everybody signs at once.
            let later = !klein && anders.is_none() && self.tijdlijn.stilte && nummer % 2 == 1;
            let pen = if klein { self.gezin.gezaghouder(rol) } else { Some(rol) };
            allen &= standpunt == Standpunt::Akkoord && !later && pen.is_some();
            match pen {
                _ if later => {
                    let woorden = self.toeval.kies(zinnen::NOG_NIET);
                    let woorden = Some(self.tekst(woorden)?);
                    self.gezicht_doet(onder.meld(voor, Uitblijven::NogNiet, woorden));
                }
                Some(pen) => self.zet_handtekening(onder, versie, (voor, pen), (standpunt, woorden))?,
                None => self.teken_als_voogd(onder, versie, voor),
            }
        }
        self.op(begin);
        Ok(allen)
    }

    fn zet_handtekening(
        &mut self,
        onder: Onder,
        versie: u32,
        (voor, pen): (PersoonId, Rol),
        (standpunt, woorden): (Standpunt, Option<Tekst>),
    ) -> Result<(), Wereldfout> {
        let (Some(persoon), Some(zelf)) = (self.gezin.id(pen), self.gezin.kijker(pen)) else { return Ok(()) };
        let gezicht = self.ploeg.kijker(self.gezicht);
        let (wie, wijze): (Kijker, Wijze) = match self.toeval.tussen(1, 10) {
            1..=6 => (zelf, Wijze::EigenAccount),
            7..=8 => {
                let geschreven_naam = self.kort(&["{", pen.code(), "}"].concat())?;
                (gezicht, Wijze::Scherm { geschreven_naam })
            }
            _ => {
                let bewaard_bij = self.kort("Kantoor van het lokale team, map van het gezin")?;
                (gezicht, Wijze::Papier { getekend_op: self.datum(), bewaard_bij })
            }
        };
        let door = Tekenaar::Persoon(persoon);
        self.doe(wie, onder.teken(Ondertekening { versie, voor, door, standpunt, woorden, wijze }));
        Ok(())
    }

    /// The institution that has the guardianship signs for a child below twelve.
    fn teken_als_voogd(&mut self, onder: Onder, versie: u32, voor: PersoonId) {
        let Some(gi) = self.naast_in(Functie::RvtGi) else {
            self.gezicht_doet(onder.meld(voor, Uitblijven::NogNiet, None));
            return;
        };
        let door = Tekenaar::Voogd {
            professional: self.ploeg.id(gi.stoel),
            organisatie: self.ploeg.organisatie(gi.stoel),
        };
        let ondertekening = Ondertekening {
            versie,
            voor,
            door,
            standpunt: Standpunt::Akkoord,
            woorden: None,
            wijze: Wijze::EigenAccount,
        };
        self.doe(self.ploeg.kijker(gi.stoel), onder.teken(ondertekening));
    }

    /// The interest of every minor comes first (INV-10).
    pub(super) fn belangen(&self) -> Result<BTreeMap<PersoonId, Belang>, Wereldfout> {
        let mut belangen = BTreeMap::new();
        for rol in self.gezin.minderjarigen(self.datum()) {
            let Some(persoon) = self.gezin.id(rol) else { continue };
            let bekend = self.verhaal().analyse.belangen.iter().find(|(wie, ..)| *wie == rol);
            let (belang, mening) = bekend.map_or(
                (
                    "Veilig en rustig opgroeien, met mensen om zich heen die opletten.",
                    "Nog niet gevraagd. We vragen het bij het volgende bezoek.",
                ),
                |(_, belang, mening)| (*belang, *mening),
            );
            let belang = Belang { belang: self.tekst(belang)?, mening_kind: self.tekst(mening)? };
            belangen.insert(persoon, belang);
        }
        Ok(belangen)
    }

    /// Why it holds although not everybody agrees.
    pub(super) fn motivering(&self, allen: bool) -> Result<Option<Tekst>, Wereldfout> {
        if allen {
            return Ok(None);
        }
        let kinderen = !self.gezin.minderjarigen(self.datum()).is_empty();
        let zinnen = if kinderen { zinnen::TOCH_VAST } else { zinnen::TOCH_VAST_VOLWASSEN };
        self.tekst(self.toeval_zin(zinnen)).map(Some)
    }
}
