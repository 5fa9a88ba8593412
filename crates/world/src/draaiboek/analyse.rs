//! The verklarende analyse, made with the family.

use super::{Pen, zinnen};
use crate::{
    fout::Wereldfout,
    toeval::gemaakt,
    verhaal::{Factor, Hulp, Rol, Wanneer, Wie},
};
use jiff::Span;
use naast_domain::{
    analyse::{
        Achterliggend, AnalyseOpdracht, GesprokenInstemming, Hypothesestatus, Instemming, Item,
        JaNeeOnbekend, Stemvorm,
    },
    dossier::Routestap,
    etiket::Gevoeligheid,
    ids::AnalyseItemId,
    stelling::Etiketwens,
    tekst::Tekst,
};
use std::collections::{BTreeMap, BTreeSet};

impl Pen<'_> {
    /// From the first voice to an analysis that everybody knows.
    pub(super) fn analyseer(&mut self) -> Result<(), Wereldfout> {
        let lijn = self.tijdlijn;
        self.op(lijn.analyse + 1);
        self.haal_erbij(Wanneer::Analyse)?;
        self.geef_stemmen()?;
        self.schrijf(Wanneer::Analyse)?;
        self.op(lijn.delen - 7);
        self.schrijf_onderdelen()?;
        self.verder(3);
        self.vraag_achtergrond()?;
        self.beschrijf_belangen()?;
        self.op(lijn.delen);
        self.deel_analyse()?;
        self.registreer(Wanneer::Analyse)?;
        self.op(lijn.plan);
        self.stel_analyse_vast()?;
        self.stap(Routestap::Plan);
        Ok(())
    }

    fn geef_stemmen(&mut self) -> Result<(), Wereldfout> {
        let begin = self.dag;
        let analyse = &self.verhaal().analyse;
        for (nummer, rol) in self.gezin.bewoners().into_iter().enumerate() {
            self.op(begin + 1 + i32::try_from(nummer % 5).unwrap_or(0) * 2);
            let Some(persoon) = self.gezin.id(rol) else { continue };
            let stem = analyse.stemmen.iter().find(|(wie, ..)| *wie == rol);
            let Some((_, vorm, tekst)) = stem else {
                self.motiveer_zonder_stem(rol)?;
                continue;
            };
            let tekst = self.tekst(tekst)?;
            // Who writes, does so through the own door; what is told, drawn or shown is written down by the fixed face.
            let zelf = *vorm == Stemvorm::Geschreven && self.leeftijd(rol) >= 12;
            let opgetekend = if zelf { None } else { Some(self.mondeling()?) };
            let opdracht = AnalyseOpdracht::VoegStemToe {
                persoon,
                tekst,
                vorm: *vorm,
                opgetekend,
                niet_tonen_aan: BTreeSet::new(),
            };
            let wie = self.wie(if zelf { Wie::Lid(rol) } else { Wie::Gezicht });
            self.doe(wie, opdracht);
        }
        self.op(begin);
        Ok(())
    }

    fn motiveer_zonder_stem(&mut self, rol: Rol) -> Result<(), Wereldfout> {
        let zinnen = if self.leeftijd(rol) < 4 { zinnen::ZONDER_STEM } else { zinnen::ZONDER_STEM_GROOT };
        let reden = self.over(self.toeval_zin(zinnen), rol)?;
        let Some(persoon) = self.gezin.id(rol) else { return Ok(()) };
        self.gezicht_doet(AnalyseOpdracht::MotiveerZonderStem { persoon, reden });
        Ok(())
    }

    fn voeg_toe(&mut self, wie: Wie, item: Item, over: &[Rol]) -> AnalyseItemId {
        let etiket = Etiketwens { over: self.gezin.ids(over), ..Etiketwens::default() };
        let wie = self.wie(wie);
        gemaakt(self.doe(wie, AnalyseOpdracht::VoegToe { item, etiket }), "analyse")
    }

    /// The factors that are written in this household.
    pub(super) fn kernfactoren(&self) -> &'static [Factor] {
        let factoren = self.verhaal().analyse.factoren;
        let zoveel = if self.aanvraag.rijk { factoren.len() } else { 2 };
        &factoren[..zoveel.min(factoren.len())]
    }

    fn schrijf_onderdelen(&mut self) -> Result<(), Wereldfout> {
        let analyse = &self.verhaal().analyse;
        let aantal = if self.aanvraag.rijk { usize::MAX } else { 1 };
        for vraag in analyse.vragen.iter().take(aantal) {
            let tekst = self.tekst(vraag)?;
            self.voeg_toe(Wie::Gezicht, Item::Kernvraag { tekst }, &[]);
        }
        for factor in self.kernfactoren() {
            let stellingen = factor.3.iter().filter_map(|plek| self.stellingen.get(plek).copied()).collect();
            let item = Item::Factor {
                tekst: self.tekst(factor.4)?,
                soort: factor.0,
                leefgebied: factor.1,
                stellingen,
            };
            let factor = self.voeg_toe(Wie::Gezicht, item, factor.2);
            self.factoren.push(factor);
        }
        self.verder(1);
        let (soort, factoren, tekst) = analyse.patroon;
        let factoren = self.factoren_op(factoren);
        let patroon = Item::Patroon { tekst: self.tekst(tekst)?, soort, factoren };
        let patroon = self.voeg_toe(Wie::Gezicht, patroon, &[]);
        let (status, tekst, weerlegd_door) = analyse.hypothese;
        let hypothese = Item::Hypothese {
            tekst: self.tekst(tekst)?,
            status,
            weerlegd_door: self.tekst(weerlegd_door)?,
            verklaart: BTreeSet::from([patroon]),
        };
        self.voeg_toe(Wie::Gezicht, hypothese, &[]);
        if let Some((functie, tekst, weerlegd_door)) = analyse.tegengeluid
            && self.naast_in(functie).is_some()
        {
            let tegengeluid = Item::Hypothese {
                tekst: self.tekst(tekst)?,
                status: Hypothesestatus::Open,
                weerlegd_door: self.tekst(weerlegd_door)?,
                verklaart: BTreeSet::from([patroon]),
            };
            self.voeg_toe(Wie::Erbij(functie), tegengeluid, &[]);
        }
        for hulp in analyse.hulp.iter().take(aantal) {
            self.schrijf_hulp(hulp)?;
        }
        let aantal_behoeften = if self.aanvraag.rijk { usize::MAX } else { 2 };
        for behoefte in analyse.behoeften.iter().take(aantal_behoeften) {
            let Some(persoon) = self.gezin.id(behoefte.0) else { continue };
            let volgt_uit = self.factoren_op(behoefte.2);
            let item =
                Item::Behoefte { persoon, leefgebied: behoefte.1, tekst: self.tekst(behoefte.3)?, volgt_uit };
            self.voeg_toe(Wie::Gezicht, item, &[behoefte.0]);
        }
        Ok(())
    }

    /// The factors at these places.
    pub(super) fn factoren_op(&self, plekken: &[usize]) -> BTreeSet<AnalyseItemId> {
        plekken.iter().filter_map(|plek| self.factoren.get(*plek).copied()).collect()
    }

    fn schrijf_hulp(&mut self, hulp: &Hulp) -> Result<(), Wereldfout> {
        let geleden = |maanden: i32| self.datum().saturating_sub(Span::new().months(i64::from(maanden)));
        let item = Item::EerdereHulp {
            wat: self.tekst(hulp.wat)?,
            door: Some(self.kort(hulp.door)?),
            van: Some(geleden(hulp.maanden.0)),
            tot: hulp.maanden.1.map(geleden),
            resultaat: hulp.resultaat,
            toelichting: Some(self.tekst(hulp.toelichting)?),
        };
        self.voeg_toe(Wie::Gezicht, item, hulp.voor);
        Ok(())
    }

    /// What often lies behind is asked of every family.
    fn vraag_achtergrond(&mut self) -> Result<(), Wereldfout> {
        let analyse = &self.verhaal().analyse;
        let kinderen = !self.gezin.minderjarigen(self.datum()).is_empty();
        for vraag in Achterliggend::gevraagd(kinderen) {
            let bekend = analyse.achterliggend.iter().find(|(welke, _)| *welke == vraag);
            let (antwoord, toelichting) = match bekend {
                Some((_, tekst)) => (JaNeeOnbekend::Ja, Some(self.tekst(tekst)?)),
                None if self.toeval.kans(12) => (JaNeeOnbekend::Onbekend, None),
                None => (JaNeeOnbekend::Nee, None),
            };
            let etiket = Etiketwens {
                gevoeligheid: if antwoord == JaNeeOnbekend::Ja
                    && vraag == Achterliggend::PsychischeProblematiek
                {
                    Gevoeligheid::Gezondheid
                } else {
                    Gevoeligheid::Gewoon
                },
                ..Etiketwens::default()
            };
            self.gezicht_doet(AnalyseOpdracht::Beantwoord { vraag, antwoord, toelichting, etiket });
        }
        Ok(())
    }

    fn beschrijf_belangen(&mut self) -> Result<(), Wereldfout> {
        for (rol, belang, _) in self.verhaal().analyse.belangen {
            let Some(kind) = self.gezin.id(*rol) else { continue };
            if self.leeftijd(*rol) < 18 {
                let tekst = self.tekst(belang)?;
                let etiket = Etiketwens::default();
                self.gezicht_doet(AnalyseOpdracht::BeschrijfBelang { kind, tekst, etiket });
            }
        }
        Ok(())
    }

    /// Who gets the analysis: everybody who can read it, or hear it.
    fn lezers(&self) -> Vec<Rol> {
        self.gezin.bewoners().into_iter().filter(|rol| self.leeftijd(*rol) >= 10).collect()
    }

    fn deel_analyse(&mut self) -> Result<(), Wereldfout> {
        let begin = self.dag;
        let lezers = self.lezers();
        let met = self.gezin.ids(&lezers);
        self.gezicht_doet(AnalyseOpdracht::Deel { met });
        for (nummer, rol) in lezers.into_iter().enumerate() {
            let Some(persoon) = self.gezin.id(rol) else { continue };
            let later = self.toeval.dagen(0, 2);
            self.op(begin + 2 + i32::try_from(nummer).unwrap_or(0) * 2 + later);
            let anders = self.verhaal().analyse.anders.iter().find(|(wie, ..)| *wie == rol);
            let instemming = match anders {
                Some((_, true, tekst)) => Instemming::Oneens(self.tekst(tekst)?),
                Some((_, false, tekst)) => Instemming::DeelsEens(self.tekst(tekst)?),
                None if self.leeftijd(rol) < 12 => {
                    let tekst = self.toeval.kies(zinnen::GEZEGD_KIND);
                    let instemming = GesprokenInstemming::Gezegd(self.tekst(tekst)?);
                    let mondeling = self.mondeling()?;
                    let opdracht =
                        AnalyseOpdracht::LegReactieVast { versie: 1, persoon, instemming, mondeling };
                    self.gezicht_doet(opdracht);
                    continue;
                }
                None if self.tijdlijn.stilte && nummer % 3 == 1 => continue,
                None => Instemming::Eens,
            };
            self.lid_doet(rol, AnalyseOpdracht::Reageer { versie: 1, voor: persoon, instemming });
        }
        self.op(begin);
        Ok(())
    }

    /// Silence is no agreement: it says why the analysis is established all the same.
    fn stel_analyse_vast(&mut self) -> Result<(), Wereldfout> {
        let lezers = self.lezers();
        let mut motivering: BTreeMap<_, Tekst> = BTreeMap::new();
        for rol in self.gezin.bewoners() {
            let Some(persoon) = self.gezin.id(rol) else { continue };
            let zinnen = if lezers.contains(&rol) { zinnen::STIL } else { zinnen::KLEIN_KIND };
            let reden = self.over(self.toeval_zin(zinnen), rol)?;
            motivering.insert(persoon, reden);
        }
        self.gezicht_doet(AnalyseOpdracht::StelVast { versie: 1, motivering });
        Ok(())
    }

    /// One of these sentences, following from the household alone.
    pub(super) fn toeval_zin(&self, zinnen: &[&'static str]) -> &'static str {
        let plek = self.aanvraag.volgnummer as usize + self.stappen.len();
        zinnen[plek % zinnen.len()]
    }

    /// A sentence about one person: `{x}` is that person.
    pub(super) fn over(&self, zin: &str, rol: Rol) -> Result<Tekst, Wereldfout> {
        self.tekst(&zin.replace("{x}", &["{", rol.code(), "}"].concat()))
    }
}
