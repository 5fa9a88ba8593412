//! From the first signal until the question is clear.

use super::{Pen, Wat, zinnen};
use crate::{
    fout::Wereldfout,
    verhaal::{Huis, Rol, Wanneer},
};
use naast_domain::{
    dossier::{DossierOpdracht, OpenDossier, Routestap},
    gebied::Onveiligheid,
    regels::Functie,
    taak::{TaakOpdracht, WachtOp},
    tekst::Korttekst,
};
use std::collections::BTreeSet;

impl Pen<'_> {
    /// The dossier opens, with its fixed face and the first concern.
    pub(super) fn begin_dossier(&mut self) -> Result<(), Wereldfout> {
        self.op(0);
        let verhaal = self.verhaal();
        let onveiligheid = self.onveiligheid();
        let postcode = self.gezin.nieuw.huishoudens.first().and_then(|huis| huis.adres.as_ref()?.postcode);
        let meteen = self.toeval.kans(80);
        let kindcheck = (!self.gezin.minderjarigen(self.datum()).is_empty())
            .then(|| Korttekst::lees("kindcheck", self.toeval.kies(zinnen::KINDCHECK)))
            .transpose()?;
        let aanleiding = self.toeval.kies(verhaal.aanleiding);
        let opdracht = OpenDossier {
            aanleiding: self.tekst(aanleiding)?,
            onveiligheid: onveiligheid.clone(),
            gezin: self.gezin.nieuw.clone(),
            vast_gezicht: self.ploeg.professional(self.gezicht),
            kindcheck,
            herkomst: None,
            postcode: postcode.filter(|_| meteen),
        };
        // After a report to Veilig Thuis, Veilig Thuis opens the dossier; with the fixed face in it from the start.
        let melding =
            verhaal.erbij.iter().any(|een| een.functie == Functie::RvtVt && een.wanneer == Wanneer::Signaal);
        let opent = if melding { self.ploeg.in_functie(Functie::RvtVt) } else { None };
        let opent = self.ploeg.kijker(opent.unwrap_or(self.gezicht));
        let nummer = self.nummers.opdracht(self.stappen.len());
        self.zet(opent, Wat::Open(nummer, Box::new(opdracht)));
        if let (false, Some(postcode)) = (meteen, postcode) {
            self.gezicht_doet(DossierOpdracht::BepaalInstroom { postcode, onveiligheid });
        }
        self.haal_erbij(Wanneer::Signaal)?;
        self.scherm_af()?;
        self.schrijf(Wanneer::Signaal)?;
        self.vertel_rechten()?;
        self.registreer(Wanneer::Signaal)?;
        self.maak_acuut_plan()?;
        Ok(())
    }

    fn onveiligheid(&self) -> BTreeSet<Onveiligheid> {
        let een = |een: &crate::verhaal::Onveilig| Onveiligheid {
            dreiging: een.0,
            duur: een.1,
            vlak: een.2,
            gedrag: een.3,
        };
        self.verhaal().onveilig.iter().map(een).collect()
    }

    /// A hidden address, and a household of which nobody outside may know.
    fn scherm_af(&mut self) -> Result<(), Wereldfout> {
        for (nummer, huis) in self.verhaal().huizen.iter().enumerate() {
            if *huis == Huis::Opvang {
                let kennen = self.rvt().map(|naast| self.ploeg.id(naast.stoel)).into_iter().collect();
                let huishouden = self.gezin.huizen[nummer];
                self.gezicht_doet(DossierOpdracht::SchermAdresAf { huishouden, kennen });
            }
        }
        if let Some(reden) = self.verhaal().verzegeld {
            let reden = Some(self.tekst(reden)?);
            self.gezicht_doet(DossierOpdracht::Verzegel { reden });
        }
        Ok(())
    }

    fn vertel_rechten(&mut self) -> Result<(), Wereldfout> {
        let volwassenen = self.gezin.bewoners().into_iter().filter(|rol| self.leeftijd(*rol) >= 12);
        let volwassenen: Vec<Rol> = volwassenen.take(if self.aanvraag.rijk { 3 } else { 1 }).collect();
        for rol in volwassenen {
            let Some(persoon) = self.gezin.id(rol) else { continue };
            let waarover = self.toeval.kies(zinnen::RECHTEN);
            let hoe = self.toeval.kies(zinnen::HOE_VERTELD);
            self.gezicht_doet(DossierOpdracht::LegInformerenVast {
                persoon,
                waarover: self.kort(waarover)?,
                hoe: self.kort(hoe)?,
            });
        }
        Ok(())
    }

    /// First talks: what is the question?
    pub(super) fn verhelder_vraag(&mut self) -> Result<(), Wereldfout> {
        let lijn = self.tijdlijn;
        self.op(lijn.vraag);
        self.stap(Routestap::Vraagverheldering);
        self.haal_erbij(Wanneer::Vraag)?;
        self.verder(2);
        self.schrijf(Wanneer::Vraag)?;
        self.verder(1);
        self.bepaal_fase()?;
        self.geef_cijfers(0)?;
        self.maak_taken()?;
        self.op(lijn.analyse);
        if self.aanvraag.stand == super::Stand::Advies {
            self.stap(Routestap::Advies);
        } else {
            self.stap(Routestap::Analyse);
        }
        Ok(())
    }

    /// One step further on the route, in the usual order.
    pub(super) fn stap(&mut self, naar: Routestap) {
        self.gezicht_doet(DossierOpdracht::ZetStap { naar, motivering: None, spoed: false });
    }

    fn maak_taken(&mut self) -> Result<(), Wereldfout> {
        let aantal = if self.aanvraag.rijk { 2 } else { 1 };
        for _ in 0..aantal {
            let wat = self.toeval.kies(zinnen::CONTACT);
            let dagen = self.toeval.dagen(3, 20);
            let taak = self.gezicht_doet(TaakOpdracht::Maak {
                wat: self.kort(wat)?,
                voor: WachtOp::VastGezicht,
                vervalt_op: Some(self.datum_op(self.dag + dagen)),
            });
            let (terug, klaar) = (self.dag, self.dag + dagen - 1);
            self.op(klaar);
            let taak = crate::toeval::gemaakt(taak, "taak");
            self.gezicht_doet(TaakOpdracht::RondAf { taak, uitkomst: None });
            self.op(terug);
        }
        Ok(())
    }
}
