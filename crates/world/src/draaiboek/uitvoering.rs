//! The plan is carried out: help starts, figures move, something goes wrong, it becomes stable, people recover.

use super::{Naast, Pen, Stand};
use crate::{
    fout::Wereldfout,
    toeval::gemaakt,
    verhaal::{Erbij, Incident, Rol, Wanneer},
};
use jiff::ToSpan;
use naast_domain::{
    dossier::{DossierOpdracht, Kader, NieuwBesluit, Routestap},
    plan::{Afscherming, Doeloordeel, Doeluitkomst, Inzeteinde, PlanOpdracht},
    regels::Functie,
    team::{Modus, TeamOpdracht},
    toestemming::{
        Gegevenssoort, Gesproken, Ontvanger, ToestemmingOpdracht, Toestemmingsdoel, Toestemmingsvraag,
    },
    veiligheid::{Fase, Incidentinvoer, Kaartaanleiding, VeiligheidOpdracht},
};
use std::collections::{BTreeMap, BTreeSet};

impl Pen<'_> {
    /// From the first help until people keep it safe themselves.
    pub(super) fn voer_uit(&mut self) -> Result<(), Wereldfout> {
        let lijn = self.tijdlijn;
        self.op(lijn.uitvoering);
        self.haal_erbij(Wanneer::Uitvoering)?;
        self.registreer(Wanneer::Uitvoering)?;
        self.start_hulp()?;
        self.op(lijn.uitvoering + 7);
        self.geef_cijfers(1)?;
        self.schrijf(Wanneer::Uitvoering)?;
        // Every six weeks, as the rule asks; a quarter of the teams is some days late.
        let ritme = if self.toeval.kans(25) { 49 } else { 38 };
        self.kom_bijeen(lijn.uitvoering + 9, lijn.stabiel - 4, ritme, Doeluitkomst::Verminderd)?;
        self.op(lijn.stabiel - 3);
        self.geef_cijfers(2)?;
        self.op(lijn.stabiel);
        self.ga_omhoog(Fase::StabieleVeiligheid)?;
        let rvt = self.rvt().filter(|naast| naast.werkt_mee);
        self.maak_kaart(Kaartaanleiding::Fasewissel, rvt)?;
        self.wissel_gezicht()?;
        self.kom_bijeen(lijn.stabiel + 14, lijn.herstel - 30, 70, Doeluitkomst::Verminderd)?;
        if let Some(dag) = lijn.incident {
            self.op(dag);
            if let Some(incident) = self.verhaal().veilig.incident {
                self.iets_gebeurt(incident)?;
            }
            self.op(dag + 50);
            self.geef_cijfers(3)?;
            self.op(dag + 55);
            self.ga_omhoog_na(self.verhaal().veilig.incident)?;
        }
        self.op(lijn.herstel - 40);
        self.laat_los()?;
        self.op(lijn.herstel - 2);
        self.geef_cijfers(4)?;
        self.op(lijn.herstel - 1);
        self.kom_bijeen(lijn.herstel - 1, lijn.herstel, 1, Doeluitkomst::Weggenomen)?;
        self.op(lijn.herstel);
        self.ga_omhoog(Fase::Herstel)?;
        self.maak_kaart(Kaartaanleiding::Fasewissel, None)?;
        self.op(lijn.monitoring);
        self.stap(Routestap::Monitoring);
        Ok(())
    }

    fn start_hulp(&mut self) -> Result<(), Wereldfout> {
        let begin = self.dag;
        for (plek, inzet) in self.verhaal().plan.inzetten.iter().enumerate() {
            let (Some(dagen), Some(id)) = (inzet.wachten, self.inzetten.get(plek).copied()) else { continue };
            self.op(begin + dagen);
            let op = self.datum();
            self.gezicht_doet(PlanOpdracht::LegInzetStart { inzet: id, op });
            // Ends when it is done, or when the family can go on by itself.
            self.op((begin + dagen + inzet.dagen - 20).min(self.tijdlijn.monitoring - 3));
            let einde = Inzeteinde { op: self.datum(), resultaat: self.tekst(inzet.resultaat)? };
            if self.dag > begin + dagen + 20 {
                self.gezicht_doet(PlanOpdracht::LegInzetEinde { inzet: id, einde });
            }
        }
        self.op(begin);
        Ok(())
    }

    /// Every so many days they sit together: what has changed?
    pub(super) fn kom_bijeen(
        &mut self,
        van: i32,
        tot: i32,
        dagen: i32,
        uitkomst: Doeluitkomst,
    ) -> Result<(), Wereldfout> {
        let mut dag = van;
        let mut keer = 0;
        while dag < tot {
            self.op(dag);
            // The veiligheidsplan is looked at together with the plan, as long as both are in force.
            self.evalueer_plan(uitkomst, keer)?;
            self.evalueer_veiligheidsplan(uitkomst)?;
            dag += dagen;
            keer += 1;
        }
        Ok(())
    }

    fn evalueer_plan(&mut self, uitkomst: Doeluitkomst, keer: usize) -> Result<(), Wereldfout> {
        if self.doelen.is_empty() {
            return Ok(());
        }
        let zinnen = self.verhaal().plan.evaluatie;
        let zin = zinnen.get(keer).or_else(|| zinnen.last()).copied();
        let zin = zin.unwrap_or("Het gaat de goede kant op. We gaan door met de afspraken.");
        let mut oordelen = BTreeMap::new();
        for doel in self.doelen.clone() {
            let toelichting = self.tekst("Besproken met iedereen. Zie de conclusie.")?;
            oordelen.insert(doel, Doeloordeel { uitkomst, toelichting });
        }
        let met = self.wie_praat_mee();
        let conclusie = self.tekst(zin)?;
        self.gezicht_doet(PlanOpdracht::Evalueer { met, oordelen, conclusie });
        Ok(())
    }

    fn evalueer_veiligheidsplan(&mut self, uitkomst: Doeluitkomst) -> Result<(), Wereldfout> {
        let mut oordelen = BTreeMap::new();
        for rol in self.gezin.bewoners() {
            if let Some(persoon) = self.gezin.id(rol) {
                let toelichting = self.over("{x} merkt dat het rustiger is.", rol)?;
                oordelen.insert(persoon, Doeloordeel { uitkomst, toelichting });
            }
        }
        let met = self.wie_praat_mee();
        let conclusie =
            self.tekst("De afspraken blijven staan. Iedereen weet wie er belt als het oploopt.")?;
        self.gezicht_doet(VeiligheidOpdracht::EvalueerVeiligheidsplan {
            met,
            oordelen,
            niet_nagekomen: BTreeMap::new(),
            conclusie,
        });
        Ok(())
    }

    fn wie_praat_mee(&self) -> BTreeSet<naast_domain::ids::PersoonId> {
        let rollen: Vec<Rol> =
            self.gezin.bewoners().into_iter().filter(|rol| self.leeftijd(*rol) >= 8).collect();
        self.gezin.ids(&rollen)
    }

    /// Something goes wrong: reported, the phase drops by rule, and the next day somebody looks at it again.
    fn iets_gebeurt(&mut self, incident: Incident) -> Result<(), Wereldfout> {
        let begin = self.dag;
        let gisteren = self.datum_op(begin - 3);
        let invoer = Incidentinvoer {
            op: gisteren,
            personen: self.gezin.ids(incident.over),
            gevolgen: BTreeSet::from([incident.gevolg]),
            beschrijving: self.tekst(incident.tekst)?,
            bron: self.tekst(incident.bron)?,
            afscherming: Afscherming::default(),
        };
        let opdracht = self.gezicht_doet(VeiligheidOpdracht::MeldIncident(Box::new(invoer)));
        self.geef_cijfers(0)?;
        if !incident.gevolg.doet_fase_dalen() {
            return Ok(());
        }
        // Late by some days in some families; the task says so. In the first of them it still waits.
        let wacht_nog = self.aanvraag.rijk && self.aanvraag.stand == Stand::NaIncident;
        let later = if wacht_nog { 10 } else { self.toeval.dagen(1, 6) };
        self.op(begin + later);
        let hersteld = self.gezin.ids(incident.hersteld);
        let oordeel = self.tekst(incident.oordeel)?;
        self.gezicht_doet(VeiligheidOpdracht::BeoordeelTerugval {
            incident: gemaakt(opdracht, "incident"),
            herstel: hersteld,
            oordeel,
        });
        self.verder(2);
        let reden = self.tekst("Na wat er gebeurde maken we de afspraken scherper.")?;
        self.gezicht_doet(VeiligheidOpdracht::StelVeiligheidsplanBij { reden });
        self.veiligheidsversie += 1;
        self.verder(3);
        self.bespreek_veiligheidsplan()?;
        let versie = self.veiligheidsversie;
        let anders = self.verhaal().veilig.anders;
        let allen = self.laat_tekenen(super::handtekeningen::Onder::Veiligheidsplan, versie, anders)?;
        self.verder(10);
        self.stel_veiligheidsplan_vast(allen)
    }

    /// Who dropped goes up again, when it is safe again.
    fn ga_omhoog_na(&mut self, incident: Option<Incident>) -> Result<(), Wereldfout> {
        let Some(incident) = incident.filter(|incident| incident.gevolg.doet_fase_dalen()) else {
            return Ok(());
        };
        let gedaald: Vec<Rol> = incident
            .over
            .iter()
            .copied()
            .filter(|rol| !incident.hersteld.contains(rol) && self.gezin.bewoners().contains(rol))
            .collect();
        self.ga_omhoog_met(Fase::StabieleVeiligheid, &gedaald)
    }

    /// Those who join at this step stand beside the fixed face from today.
    pub(super) fn haal_erbij(&mut self, wanneer: Wanneer) -> Result<(), Wereldfout> {
        for een in self.verhaal().erbij.iter().filter(|een| een.wanneer == wanneer) {
            self.haal_een_erbij(een)?;
        }
        Ok(())
    }

    fn haal_een_erbij(&mut self, een: &Erbij) -> Result<(), Wereldfout> {
        let Some(stoel) = self.ploeg.in_functie(een.functie) else { return Ok(()) };
        let bevoegdheden = een.bevoegdheid.map(|wat| self.kort(wat)).transpose()?;
        let opdracht = self.gezicht_doet(TeamOpdracht::HaalErbij {
            professional: self.ploeg.professional(stoel),
            modus: een.modus,
            expertise: Some(self.kort(een.expertise)?),
            bevoegdheden: bevoegdheden.into_iter().collect(),
            reden: self.tekst(een.reden)?,
        });
        let naast = Naast {
            functie: een.functie,
            stoel,
            inzet: gemaakt(opdracht, "inzet"),
            sinds: self.dag,
            werkt_mee: een.modus != Modus::Advies,
        };
        self.naast.push(naast);
        if een.functie == Functie::Ervaringsdeskundige {
            self.vraag_om_meelezen(een.functie)?;
        }
        if naast.werkt_mee && wanneer_kaart(een.wanneer) {
            let bevestigt =
                !matches!(een.functie, Functie::Ervaringsdeskundige | Functie::Gedragswetenschapper);
            self.maak_kaart(Kaartaanleiding::Erbijhalen, Some(naast).filter(|_| bevestigt))?;
        }
        Ok(())
    }

    /// An expert by experience reads along when the persons it is about say yes. Here they say so at the kitchen table.
    fn vraag_om_meelezen(&mut self, functie: Functie) -> Result<(), Wereldfout> {
        let Some(stoel) = self.ploeg.in_functie(functie) else { return Ok(()) };
        let ontvanger = Ontvanger::Professional(self.ploeg.professional(stoel).id);
        let tot = self.datum().saturating_add(360.days());
        for rol in self.gezin.bewoners() {
            let Some(over) = self.gezin.id(rol) else { continue };
            let beslissers = self.beslissers_over(rol);
            if beslissers.is_empty() {
                continue;
            }
            let vraag = Toestemmingsvraag {
                over,
                doel: Toestemmingsdoel::Ervaringsdeskundige,
                ontvanger: ontvanger.clone(),
                gegevens: Gegevenssoort::Alles,
                tot,
                uitleg: self.tekst(
                    "Iemand die dit zelf heeft meegemaakt, leest met ons mee. U mag dit altijd stoppen.",
                )?,
            };
            let gevraagd = self.gezicht_doet(ToestemmingOpdracht::Vraag { vraag });
            for persoon in self.gezin.ids(&beslissers) {
                let gesproken = Gesproken {
                    op: self.datum(),
                    hoe: self.kort("aan tafel, met iedereen erbij")?,
                    woorden: self.tekst("Dat is goed. Die weet tenminste hoe het is.")?,
                };
                let toestemming = gemaakt(gevraagd, "toestemming");
                self.gezicht_doet(ToestemmingOpdracht::LegGesprokenVast {
                    toestemming,
                    persoon,
                    ja: true,
                    gesproken,
                });
            }
        }
        Ok(())
    }

    /// Whose yes is needed for what is about this person (D-40).
    fn beslissers_over(&self, rol: Rol) -> Vec<Rol> {
        let leeftijd = self.gezin.leeftijd(rol, self.datum());
        let zelf = (leeftijd >= 12).then_some(rol);
        zelf.into_iter().chain(self.gezin.gezaghouders(rol).filter(|_| leeftijd < 16)).collect()
    }

    /// Letting go is a judgement of both.
    fn laat_los(&mut self) -> Result<(), Wereldfout> {
        let begin = self.dag;
        for een in self.verhaal().erbij {
            let (Some(reden), Some(naast)) = (een.los, self.naast_in(een.functie)) else { continue };
            self.op(begin);
            let inzet = naast.inzet;
            let reden = self.tekst(reden)?;
            self.gezicht_doet(TeamOpdracht::StelLoslatenVoor { inzet, reden });
            self.verder(6);
            let oordeel = self.tekst("Ik ben het eens. Jullie weten mij te vinden als het weer nodig is.")?;
            let kijker = self.ploeg.kijker(naast.stoel);
            self.doe(kijker, TeamOpdracht::OordeelLoslaten { inzet, oordeel });
            self.naast.retain(|ander| ander.functie != een.functie);
            if naast.werkt_mee {
                self.maak_kaart(Kaartaanleiding::Loslaten, None)?;
            }
        }
        self.op(begin);
        Ok(())
    }

    /// Measures and decisions of this step.
    pub(super) fn registreer(&mut self, wanneer: Wanneer) -> Result<(), Wereldfout> {
        for maatregel in self.verhaal().maatregelen.iter().filter(|een| een.wanneer == wanneer) {
            let Some(persoon) = self.gezin.id(maatregel.voor) else { continue };
            let van = self.datum();
            self.gezicht_doet(DossierOpdracht::RegistreerMaatregel {
                persoon,
                soort: maatregel.soort,
                beschikking: self.kort(maatregel.beschikking)?,
                uitvoerder: self.kort(maatregel.uitvoerder)?,
                van,
                tot: van.saturating_add(jiff::Span::new().days(maatregel.dagen)),
            });
            if maatregel.soort.is_kinderbescherming() {
                let toelichting =
                    self.tekst("De rechter heeft dit beslist. We hebben het samen gelezen en uitgelegd.")?;
                let opdracht =
                    DossierOpdracht::LegKaderVast { kind: persoon, kader: Kader::Gedwongen, toelichting };
                self.gezicht_doet(opdracht);
            }
        }
        for besluit in self.verhaal().besluiten.iter().filter(|een| een.wanneer == wanneer) {
            let belangen = self.belangen()?;
            let mut meningen = BTreeMap::new();
            for rol in self.gezin.bewoners() {
                let Some(persoon) = self.gezin.id(rol).filter(|id| !belangen.contains_key(id)) else {
                    continue;
                };
                let mening = besluit.meningen.iter().find(|(wie, _)| *wie == rol);
                let mening = mening.map_or("{x} is het ermee eens.", |(_, mening)| *mening);
                meningen.insert(persoon, self.over(mening, rol)?);
            }
            let besluit = NieuwBesluit {
                belangen,
                wat: self.tekst(besluit.wat)?,
                grondslag: self.kort(besluit.grondslag)?,
                rust_op: besluit.rust_op.iter().filter_map(|plek| self.stellingen.get(plek).copied()).collect(),
                meningen,
                afwijkend: None,
                motivering: self.tekst(besluit.motivering)?,
                rechtsmiddel: self.tekst("Niet eens? Vertel het {gezicht}, of dien een klacht in bij de gemeente. Een cliëntondersteuner helpt gratis.")?,
            };
            self.gezicht_doet(DossierOpdracht::LegBesluitVast(Box::new(besluit)));
        }
        Ok(())
    }
}

/// Before there is a plan a card tells nothing yet.
fn wanneer_kaart(wanneer: Wanneer) -> bool {
    wanneer >= Wanneer::Plan
}
