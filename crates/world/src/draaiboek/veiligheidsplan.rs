//! The veiligheidsplan: what is not safe, who does what, what if it goes wrong.

use super::{Pen, handtekeningen::Onder, zinnen};
use crate::{
    fout::Wereldfout,
    toeval::gemaakt,
    verhaal::{Afspraak, Rol, Steun, Voorwaarde},
};
use naast_domain::{
    plan::{Afscherming, Wijze},
    regels::Functie,
    veiligheid::{
        Afspraakinvoer, Noodcontactinvoer, Signaalinvoer, Steunfiguurinvoer, VeiligheidOpdracht,
        Voorwaardeinvoer,
    },
};

impl Pen<'_> {
    /// In acute danger the plan holds at once; everybody signs afterwards (§9.6.6).
    pub(super) fn maak_acuut_plan(&mut self) -> Result<(), Wereldfout> {
        let Some(acuut) = self.verhaal().veilig.acuut else { return Ok(()) };
        let begin = self.dag;
        self.bepaal_fase()?;
        let acuut_tekst = self.tekst(acuut)?;
        self.gezicht_doet(VeiligheidOpdracht::StelVeiligheidsplanOp { acuut: Some(acuut_tekst) });
        self.schrijf_veiligheidsplan()?;
        let belangen = self.belangen()?;
        let reden = self.tekst(acuut)?;
        self.gezicht_doet(VeiligheidOpdracht::ZetVoorlopigIn { belangen, reden });
        self.veiligheidsversie = 1;
        self.op(begin + 5);
        self.bespreek_veiligheidsplan()?;
        let allen = self.laat_tekenen(Onder::Veiligheidsplan, 1, self.verhaal().veilig.anders)?;
        self.op(begin + 12);
        self.stel_veiligheidsplan_vast(allen)?;
        self.op(begin);
        Ok(())
    }

    /// As the first part of the plan, where there was no acute danger.
    pub(super) fn maak_veiligheidsplan(&mut self) -> Result<(), Wereldfout> {
        if self.veiligheidsversie > 0 {
            return Ok(());
        }
        self.op(self.tijdlijn.plan + 9);
        self.gezicht_doet(VeiligheidOpdracht::StelVeiligheidsplanOp { acuut: None });
        self.schrijf_veiligheidsplan()?;
        self.veiligheidsversie = 1;
        self.op(self.tijdlijn.plan + 14);
        self.bespreek_veiligheidsplan()?;
        let allen = self.laat_tekenen(Onder::Veiligheidsplan, 1, self.verhaal().veilig.anders)?;
        self.op(self.tijdlijn.plan + 25);
        self.stel_veiligheidsplan_vast(allen)
    }

    pub(super) fn bespreek_veiligheidsplan(&mut self) -> Result<(), Wereldfout> {
        let bespreking = self.bespreking()?;
        self.gezicht_doet(VeiligheidOpdracht::DeelVeiligheidsplan { bespreking });
        Ok(())
    }

    pub(super) fn stel_veiligheidsplan_vast(&mut self, allen: bool) -> Result<(), Wereldfout> {
        let motivering = self.motivering(allen)?;
        let belangen = self.belangen()?;
        self.gezicht_doet(VeiligheidOpdracht::StelVeiligheidsplanVast { belangen, motivering });
        Ok(())
    }

    fn schrijf_veiligheidsplan(&mut self) -> Result<(), Wereldfout> {
        let veilig = &self.verhaal().veilig;
        for rol in self.gezin.bewoners() {
            let Some(persoon) = self.gezin.id(rol) else { continue };
            let onveilig = veilig.onveilig.iter().find(|(wie, _)| *wie == rol);
            let zin = onveilig.map_or_else(|| self.toeval_zin(zinnen::VEILIG_GENOEG), |(_, zin)| *zin);
            let tekst = self.over(zin, rol)?;
            let afscherming = Afscherming::default();
            self.gezicht_doet(VeiligheidOpdracht::LegOnveiligheidVast { persoon, tekst, afscherming });
        }
        for voorwaarde in veilig.voorwaarden {
            self.schrijf_voorwaarde(voorwaarde)?;
        }
        let (afspraken, signalen) = if self.aanvraag.rijk { (usize::MAX, usize::MAX) } else { (2, 1) };
        for afspraak in veilig.afspraken.iter().take(afspraken) {
            self.schrijf_afspraak(afspraak)?;
        }
        for (trede, waaraan, wat_dan) in veilig.signalen.iter().rev().take(signalen) {
            let signaal = Signaalinvoer {
                trede: *trede,
                waaraan: self.tekst(waaraan)?,
                wat_dan: self.tekst(wat_dan)?,
                over: self.gezin.ids(&self.gezin.bewoners()),
                afscherming: Afscherming::default(),
            };
            self.gezicht_doet(VeiligheidOpdracht::LegSignaalVast { id: None, signaal: Box::new(signaal) });
        }
        if self.aanvraag.rijk {
            self.schrijf_noodcontact()?;
            for steun in veilig.steun {
                self.schrijf_steun(steun)?;
            }
        }
        if let Some(tekst) = veilig.kindversie {
            let vandaag = self.datum();
            let kinderen: Vec<Rol> = self
                .gezin
                .minderjarigen(vandaag)
                .into_iter()
                .filter(|rol| (4..16).contains(&self.leeftijd(*rol)))
                .collect();
            let voor = self.gezin.ids(&kinderen);
            if !voor.is_empty() {
                let tekst = self.tekst(tekst)?;
                let afscherming = Afscherming::default();
                self.gezicht_doet(VeiligheidOpdracht::SchrijfKindversie { tekst, voor, afscherming });
            }
        }
        Ok(())
    }

    /// Hard conditions are those of Veilig Thuis (D-05); otherwise the fixed face writes it as agreed.
    fn schrijf_voorwaarde(&mut self, voorwaarde: &Voorwaarde) -> Result<(), Wereldfout> {
        let veilig_thuis = self.naast_in(Functie::RvtVt);
        let hard = voorwaarde.hard && veilig_thuis.is_some();
        let wie = veilig_thuis.filter(|_| hard).map_or(self.gezicht, |naast| naast.stoel);
        let invoer = Voorwaardeinvoer {
            tekst: self.tekst(voorwaarde.tekst)?,
            voor: self.gezin.ids(voorwaarde.voor),
            hard,
            afscherming: Afscherming::default(),
        };
        self.doe(
            self.ploeg.kijker(wie),
            VeiligheidOpdracht::LegVoorwaardeVast { id: None, voorwaarde: Box::new(invoer) },
        );
        Ok(())
    }

    fn schrijf_afspraak(&mut self, afspraak: &Afspraak) -> Result<(), Wereldfout> {
        let niet_tonen_aan = self.gezin.ids(afspraak.niet_tonen);
        let invoer = Afspraakinvoer {
            wie: self.eigenaar(afspraak.wie)?,
            voor: self.gezin.ids(afspraak.voor),
            wat: self.tekst(afspraak.wat)?,
            wanneer: self.kort(afspraak.wanneer)?,
            controle: self.tekst(afspraak.controle)?,
            als_het_misgaat: self.tekst(afspraak.misgaat)?,
            afscherming: Afscherming { niet_tonen_aan, ..Afscherming::default() },
        };
        let opdracht =
            self.gezicht_doet(VeiligheidOpdracht::LegAfspraakVast { id: None, afspraak: Box::new(invoer) });
        self.afspraken.push(gemaakt(opdracht, "afspraak"));
        Ok(())
    }

    fn schrijf_noodcontact(&mut self) -> Result<(), Wereldfout> {
        let contact = Noodcontactinvoer {
            naam: self.kort("{gezicht}, vast gezicht")?,
            telefoon: self
                .kort(self.ploeg.professional(self.gezicht).telefoon.as_deref().unwrap_or("075 000 00 00"))?,
            waarvoor: self.kort(
                "Op werkdagen. Bij gevaar: 112. ’s Avonds en in het weekend: Veilig Thuis, 0800-2000",
            )?,
            voor: self.gezin.ids(&self.gezin.bewoners()),
            afscherming: Afscherming::default(),
        };
        self.gezicht_doet(VeiligheidOpdracht::LegNoodcontactVast { id: None, contact: Box::new(contact) });
        Ok(())
    }

    /// Who supports says yes himself (INV-15).
    fn schrijf_steun(&mut self, steun: &Steun) -> Result<(), Wereldfout> {
        let code = steun.rol.map(|rol| ["{", rol.code(), "}"].concat());
        let naam = match &code {
            Some(code) if steun.naam.is_empty() => code.clone(),
            Some(code) => [code, ", ", steun.naam].concat(),
            None => steun.naam.to_owned(),
        };
        let invoer = Steunfiguurinvoer {
            persoon: steun.rol.and_then(|rol| self.gezin.id(rol)),
            naam: self.kort(&naam)?,
            voor: self.gezin.ids(steun.voor),
            wat: self.tekst(steun.wat)?,
            afscherming: Afscherming::default(),
        };
        let opdracht = self
            .gezicht_doet(VeiligheidOpdracht::LegSteunfiguurVast { id: None, steunfiguur: Box::new(invoer) });
        let geschreven_naam = self.kort(code.as_deref().unwrap_or(steun.naam))?;
        self.gezicht_doet(VeiligheidOpdracht::GeefSteuntoestemming {
            steunfiguur: gemaakt(opdracht, "afspraak"),
            wijze: Wijze::Scherm { geschreven_naam },
        });
        Ok(())
    }
}
