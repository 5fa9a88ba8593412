//! The one plan: offered first, made together, discussed, signed, in force.

use super::{Pen, handtekeningen::Onder, zinnen};
use crate::{
    fout::Wereldfout,
    toeval::gemaakt,
    verhaal::{Aanbod, Inzet, Kader, Oplossing, Rol, Wanneer, Wie},
};
use jiff::Span;
use naast_domain::{
    dossier::Routestap,
    plan::{
        Aanboduitkomst, Afscherming, Afzienreden, Behoefteinvoer, Bespreking, Doelinvoer, Dwanggrond,
        Eigenaarkeuze, Inzetinvoer, Kaderbasis, Looptijd, Oplossingantwoord, PlanOpdracht,
        Planafspraakinvoer, Planherkomst, Stem,
    },
};
use std::collections::BTreeSet;

impl Pen<'_> {
    /// From the offer to a plan in force.
    pub(super) fn maak_plan(&mut self) -> Result<(), Wereldfout> {
        let lijn = self.tijdlijn;
        self.op(lijn.plan);
        self.haal_erbij(Wanneer::Plan)?;
        self.registreer(Wanneer::Plan)?;
        let herkomst = self.bied_aan()?;
        self.op(lijn.plan + 7);
        self.gezicht_doet(PlanOpdracht::StelConceptOp { herkomst });
        self.planversie = 1;
        self.schrijf_plan()?;
        self.op(lijn.plan + 14);
        self.bespreek_plan()?;
        let allen = self.laat_tekenen(Onder::Plan, 1, self.verhaal().plan.anders)?;
        self.op(lijn.plan + 25);
        let motivering = self.motivering(allen)?;
        let belangen = self.belangen()?;
        self.gezicht_doet(PlanOpdracht::StelVast { belangen, motivering });
        self.op(lijn.uitvoering);
        self.stap(Routestap::Uitvoering);
        Ok(())
    }

    /// The family is first asked whether it makes its own plan (D-17).
    fn bied_aan(&mut self) -> Result<Planherkomst, Wereldfout> {
        let begin = self.dag;
        let volwassenen: Vec<Rol> =
            self.gezin.bewoners().into_iter().filter(|rol| self.leeftijd(*rol) >= 12).collect();
        let uitleg = self.toeval.kies(zinnen::AANBOD);
        self.gezicht_doet(PlanOpdracht::BiedFamiliegroepsplanAan {
            aan: self.gezin.ids(&volwassenen),
            uitleg: self.tekst(uitleg)?,
            antwoord_rond: self.datum_op(begin + 10),
        });
        self.op(begin + 5);
        let op = self.datum();
        let (uitkomst, herkomst) = match self.verhaal().plan.aanbod {
            Aanbod::GezinMaakt(trekker) => (
                Aanboduitkomst::GezinMaaktPlan {
                    op,
                    trekker: self.gezin.id(trekker),
                    klaar_rond: self.datum_op(self.dag + 21),
                },
                Planherkomst::Familiegroepsplan,
            ),
            Aanbod::LieverSamen(waarom) => (
                Aanboduitkomst::Afgezien {
                    op,
                    reden: Afzienreden::GezinWilNiet,
                    toelichting: self.tekst(waarom)?,
                },
                Planherkomst::Samen,
            ),
            Aanbod::Bedreiging(waarom) => (
                Aanboduitkomst::Afgezien {
                    op,
                    reden: Afzienreden::BedreigingKind,
                    toelichting: self.tekst(waarom)?,
                },
                Planherkomst::Samen,
            ),
        };
        self.gezicht_doet(PlanOpdracht::LegUitkomstAanbodVast { uitkomst });
        Ok(herkomst)
    }

    fn schrijf_plan(&mut self) -> Result<(), Wereldfout> {
        let plan = &self.verhaal().plan;
        for doel in plan.doelen {
            let doel = Doelinvoer {
                tekst: self.tekst(doel.tekst)?,
                soort: doel.soort,
                fase: doel.fase,
                voor: self.gezin.ids(doel.voor),
                leefgebieden: doel.gebied.iter().copied().collect(),
                uit_analyse: self.factoren_op(doel.uit),
                zichtbaar_als: self.tekst(doel.zichtbaar)?,
                afscherming: Afscherming::default(),
            };
            let opdracht = self.gezicht_doet(PlanOpdracht::LegDoelVast { id: None, doel: Box::new(doel) });
            self.doelen.push(gemaakt(opdracht, "planitem"));
        }
        if self.aanvraag.rijk {
            self.schrijf_behoefte()?;
        }
        let inzetten = if self.aanvraag.rijk { plan.inzetten.len() } else { 3 };
        for inzet in plan.inzetten.iter().take(inzetten) {
            let invoer = self.inzet(inzet)?;
            let opdracht =
                self.gezicht_doet(PlanOpdracht::LegInzetVast { id: None, inzet: Box::new(invoer) });
            self.inzetten.push(gemaakt(opdracht, "planitem"));
        }
        self.verder(1);
        self.wie_niets_nodig_heeft()?;
        self.geef_stem_in_plan()?;
        if !self.aanvraag.rijk {
            return Ok(());
        }
        self.schrijf_kaders()?;
        for oplossing in plan.oplossingen {
            self.schrijf_oplossing(oplossing)?;
        }
        Ok(())
    }

    fn schrijf_behoefte(&mut self) -> Result<(), Wereldfout> {
        let Some(behoefte) = self.verhaal().analyse.behoeften.first() else { return Ok(()) };
        let Some(van) = self.gezin.id(behoefte.0) else { return Ok(()) };
        let invoer = Behoefteinvoer {
            van,
            tekst: self.tekst(behoefte.3)?,
            leefgebieden: BTreeSet::from([behoefte.1]),
            uit_analyse: self.factoren_op(behoefte.2),
            sinds: self.datum().saturating_sub(Span::new().days(14)),
            afscherming: Afscherming::default(),
        };
        self.gezicht_doet(PlanOpdracht::LegBehoefteVast { id: None, behoefte: Box::new(invoer) });
        Ok(())
    }

    fn inzet(&self, inzet: &Inzet) -> Result<Inzetinvoer, Wereldfout> {
        let nodig_sinds = self.datum().saturating_sub(Span::new().days(5));
        let begint = inzet.wachten.unwrap_or(35);
        let van = self.datum_op(self.tijdlijn.uitvoering + begint);
        let dwang = inzet
            .dwang
            .map(|(grondslag, omdat)| {
                Ok::<_, Wereldfout>(Dwanggrond {
                    grondslag: self.kort(grondslag)?,
                    evenredig_omdat: self.tekst(omdat)?,
                    spoed: false,
                })
            })
            .transpose()?;
        Ok(Inzetinvoer {
            soort: inzet.soort,
            tekst: self.tekst(inzet.tekst)?,
            voor: self.gezin.ids(inzet.voor),
            eigenaar: self.eigenaar(inzet.wie)?,
            doelen: self.doelen.get(inzet.doel).copied().into_iter().collect(),
            behoeften: BTreeSet::new(),
            leefgebieden: inzet.gebied.iter().copied().collect(),
            looptijd: Looptijd { van, tot: van.saturating_add(Span::new().days(inzet.dagen)) },
            nodig_sinds,
            dwang,
            maatwerk: None,
            afscherming: Afscherming::default(),
        })
    }

    /// Who sees to it; the fixed face where nobody of that function stands beside the family.
    pub(super) fn eigenaar(&self, wie: Wie) -> Result<Eigenaarkeuze, Wereldfout> {
        Ok(match wie {
            Wie::Gezicht => Eigenaarkeuze::Professional(self.ploeg.id(self.gezicht)),
            Wie::Erbij(functie) => {
                let stoel = self.naast_in(functie).map_or(self.gezicht, |naast| naast.stoel);
                Eigenaarkeuze::Professional(self.ploeg.id(stoel))
            }
            Wie::Lid(rol) => match self.gezin.id(rol) {
                Some(id) => Eigenaarkeuze::Gezinslid(id),
                None => Eigenaarkeuze::Netwerk(self.kort("familie")?),
            },
            Wie::Netwerk(naam) => Eigenaarkeuze::Netwerk(self.kort(naam)?),
            Wie::Organisatie(naam) => Eigenaarkeuze::Organisatie(self.kort(naam)?),
        })
    }

    /// Every member of the family has a line.
    fn wie_niets_nodig_heeft(&mut self) -> Result<(), Wereldfout> {
        let plan = &self.verhaal().plan;
        for rol in self.gezin.bewoners() {
            if plan.inzetten.iter().take(self.inzetten.len()).any(|inzet| inzet.voor.contains(&rol)) {
                continue;
            }
            let Some(persoon) = self.gezin.id(rol) else { continue };
            let omdat = plan.geen_inzet.iter().find(|(wie, _)| *wie == rol);
            let omdat = omdat
                .map_or("Met {x} gaat het nu goed. Wat de anderen doen, helpt {x} ook.", |(_, omdat)| *omdat);
            let omdat = self.over(omdat, rol)?;
            let afscherming = Afscherming::default();
            self.gezicht_doet(PlanOpdracht::LegGeenInzetVast { persoon, omdat, afscherming });
        }
        Ok(())
    }

    fn schrijf_kaders(&mut self) -> Result<(), Wereldfout> {
        for kader in self.verhaal().plan.kaders {
            let (voor, tekst, basis, grondslag) = match kader {
                Kader::Vrijwillig(voor, tekst) => (voor, tekst, Kaderbasis::Vrijwillig, None),
                Kader::Drang(voor, tekst) => (voor, tekst, Kaderbasis::Drang, None),
                Kader::Gedwongen(voor, grondslag, tekst) => {
                    (voor, tekst, Kaderbasis::Gedwongen, Some(self.kort(grondslag)?))
                }
            };
            let afspraak = Planafspraakinvoer {
                tekst: self.tekst(tekst)?,
                voor: self.gezin.ids(voor),
                basis,
                grondslag,
                afscherming: Afscherming::default(),
            };
            self.gezicht_doet(PlanOpdracht::LegAfspraakVast { id: None, afspraak: Box::new(afspraak) });
        }
        Ok(())
    }

    /// Everybody has a say in the plan, or it says why not.
    fn geef_stem_in_plan(&mut self) -> Result<(), Wereldfout> {
        for rol in self.gezin.bewoners() {
            let Some(persoon) = self.gezin.id(rol) else { continue };
            let woorden = self.verhaal().plan.stemmen.iter().find(|(wie, _)| *wie == rol);
            let zelf = woorden.is_some() && self.leeftijd(rol) >= 12 && self.toeval.kans(60);
            #[expect(clippy::single_match_else, reason = "both ways are answers")]
            let stem = match woorden {
                Some((_, tekst)) => Stem::Woorden(self.tekst(tekst)?),
                None => {
                    let klein = self.leeftijd(rol) < 4;
                    let zinnen = if klein { zinnen::ZONDER_STEM } else { zinnen::ZONDER_STEM_GROOT };
                    Stem::NietGegeven { omdat: self.over(self.toeval_zin(zinnen), rol)? }
                }
            };
            let wie = self.wie(if zelf { Wie::Lid(rol) } else { Wie::Gezicht });
            self.doe(wie, PlanOpdracht::LegStemVast { persoon, stem, afscherming: Afscherming::default() });
        }
        Ok(())
    }

    fn schrijf_oplossing(&mut self, oplossing: &Oplossing) -> Result<(), Wereldfout> {
        let Some(van) = self.gezin.id(oplossing.van) else { return Ok(()) };
        let tekst = self.tekst(oplossing.tekst)?;
        let zelf = self.leeftijd(oplossing.van) >= 12 && self.toeval.kans(50);
        let wie = self.wie(if zelf { Wie::Lid(oplossing.van) } else { Wie::Gezicht });
        let opdracht = self
            .doe(wie, PlanOpdracht::DraagOplossingAan { van, tekst, afscherming: Afscherming::default() });
        let werd: BTreeSet<_> =
            oplossing.werd.and_then(|plek| self.inzetten.get(plek).copied()).into_iter().collect();
        let antwoord =
            Oplossingantwoord { gebruikt: !werd.is_empty(), omdat: self.tekst(oplossing.omdat)?, werd };
        let oplossing = gemaakt(opdracht, "oplossing");
        self.gezicht_doet(PlanOpdracht::BeantwoordOplossing { oplossing, antwoord });
        Ok(())
    }

    fn bespreek_plan(&mut self) -> Result<(), Wereldfout> {
        let bespreking = self.bespreking()?;
        self.gezicht_doet(PlanOpdracht::Deel { bespreking });
        Ok(())
    }

    /// A talk with everybody who is old enough to sit at the table.
    pub(super) fn bespreking(&mut self) -> Result<Bespreking, Wereldfout> {
        let met: Vec<Rol> =
            self.gezin.bewoners().into_iter().filter(|rol| self.leeftijd(*rol) >= 8).collect();
        let hoe = self.toeval.kies(zinnen::BESPROKEN);
        Ok(Bespreking { op: self.datum(), met: self.gezin.ids(&met), hoe: self.kort(hoe)? })
    }
}
