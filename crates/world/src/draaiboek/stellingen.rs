//! Statements: written down, put to the people concerned, answered, established.

use super::{Pen, zinnen};
use crate::{
    fout::Wereldfout,
    toeval::gemaakt,
    verhaal::{Bron, Extra, Hoor, Rol, Soort, Stelling, Tijd, Van, Wanneer, Wie},
};
use jiff::Span;
use naast_access::Kijker;
use naast_domain::{
    etiket::{Gevoeligheid, Publiek},
    ids::{PersoonId, StellingId},
    regels::Functie,
    stelling::{
        Bron as Stellingbron, Deelgrond, Etiketwens, GesprokenReactie, Herbeoordeling, Inhoud,
        Instrumentuitkomst, Kanaal, Mondeling, Ontvanger, Ontvangst, Reactie, Spreker, StellingOpdracht,
        Steun, Tijd as Stellingtijd, Tijdvak, Uitstelgrond,
    },
    tekst::Korttekst,
};
use std::collections::BTreeSet;

/// The term for a reaction is over after so many days, also around Christmas; a child has longer.
const NA_TERMIJN: i32 = 25;
const NA_TERMIJN_KIND: i32 = 33;
/// The first statements of a story are its heart, and those on which its first factors rest; the rest is for households
/// that are written out at length.
const KERN: usize = 4;

impl Pen<'_> {
    /// The statements of this step of the route.
    pub(super) fn schrijf(&mut self, wanneer: Wanneer) -> Result<(), Wereldfout> {
        let stellingen = self.verhaal().stellingen;
        let onder_factoren =
            self.kernfactoren().iter().flat_map(|factor| factor.3).copied().collect::<Vec<_>>();
        let begin = self.dag;
        for (plek, stelling) in stellingen.iter().enumerate() {
            let kern = onder_factoren.contains(&plek)
                || plek < KERN && !matches!(stelling.soort, Soort::Conclusie(_));
            if stelling.wanneer == wanneer && (self.aanvraag.rijk || kern) {
                self.schrijf_een(plek, stelling)?;
                if wanneer != Wanneer::Signaal && self.toeval.kans(50) {
                    self.verder(1);
                }
            }
        }
        self.op(begin);
        Ok(())
    }

    fn schrijf_een(&mut self, plek: usize, stelling: &'static Stelling) -> Result<(), Wereldfout> {
        let Some(inhoud) = self.inhoud(stelling)? else { return Ok(()) };
        let schrijver = self.wie(stelling.door);
        let veilig_thuis = matches!(stelling.extra, Extra::BijVeiligThuis)
            && self.naast_in(Functie::RvtVt).is_some()
            && schrijver.functie() == Some(Functie::RvtVt);
        let ontvangst = veilig_thuis
            .then(|| {
                Korttekst::lees("grondslag", "Wmo 2015 5.2.6").map(|grondslag| Ontvangst {
                    ontvangen_door: Ontvanger::VeiligThuis,
                    grondslag,
                    op: self.datum(),
                })
            })
            .transpose()?;
        let etiket = self.etiketwens(stelling, veilig_thuis);
        let begin = self.dag;
        let opdracht = self.doe(
            schrijver.clone(),
            StellingOpdracht::LegVast {
                inhoud,
                leefgebieden: stelling.gebied.iter().copied().collect(),
                etiket,
                ontvangst,
                opnieuw_omdat: None,
            },
        );
        let id: StellingId = gemaakt(opdracht, "stelling");
        self.stellingen.insert(plek, id);
        if veilig_thuis {
            self.verder(1);
            self.deel_met_gezin(&schrijver, id)?;
        }
        match stelling.extra {
            Extra::Team => {}
            Extra::BronBeschermd => self.trek_later_in(&schrijver, id)?,
            _ => self.leg_voor(&schrijver, id, stelling)?,
        }
        self.op(begin);
        Ok(())
    }

    fn etiketwens(&self, stelling: &Stelling, veilig_thuis: bool) -> Etiketwens {
        let mut over = self.gezin.ids(stelling.over);
        let mut niet_tonen_aan = BTreeSet::new();
        if let Extra::NietTonen(rollen) = stelling.extra {
            niet_tonen_aan = self.gezin.ids(rollen);
            over.retain(|persoon| !niet_tonen_aan.contains(persoon));
        }
        Etiketwens {
            over,
            publiek: match stelling.extra {
                _ if veilig_thuis => Publiek::Bronhouder,
                Extra::Team | Extra::BronBeschermd => Publiek::Team,
                _ => Publiek::TeamEnGezin,
            },
            gevoeligheid: match stelling.extra {
                Extra::Gezondheid => Gevoeligheid::Gezondheid,
                Extra::Strafrechtelijk => Gevoeligheid::Strafrechtelijk,
                _ => Gevoeligheid::Gewoon,
            },
            bron_beschermd: matches!(stelling.extra, Extra::BronBeschermd),
            niet_tonen_aan,
        }
    }

    fn inhoud(&self, stelling: &Stelling) -> Result<Option<Inhoud>, Wereldfout> {
        let tekst = self.tekst(stelling.tekst)?;
        Ok(Some(match stelling.soort {
            Soort::Feit(bron, tijd) => Inhoud::Feit { tekst, bron: self.bron(bron)?, tijd: self.tijd(tijd)? },
            Soort::Mening(van) => {
                Inhoud::Mening { tekst, van: self.spreker(van, stelling.door)?, bron: None }
            }
            Soort::Vermoeden(van, grond) => Inhoud::Vermoeden {
                tekst,
                grond: self.tekst(grond)?,
                van: self.spreker(van, stelling.door)?,
                tijd: None,
            },
            Soort::Citaat(van, tijd) => {
                Inhoud::Citaat { tekst, van: self.spreker(van, stelling.door)?, tijd: self.tijd(tijd)? }
            }
            Soort::Conclusie(op) => {
                let onder: Vec<_> = op.iter().filter_map(|plek| self.stellingen.get(plek).copied()).collect();
                if onder.len() < op.len() {
                    return Ok(None);
                }
                Inhoud::Conclusie { tekst, steunt_op: Steun::nieuw(onder)? }
            }
        }))
    }

    fn bron(&self, bron: Bron) -> Result<Stellingbron, Wereldfout> {
        let gisteren = self.datum().saturating_sub(Span::new().days(2));
        Ok(match bron {
            Bron::Zelf => Stellingbron::EigenWaarneming,
            Bron::Zegt(rol) => Stellingbron::Persoon {
                van: self.gezin.id(rol).map_or_else(
                    || self.kort("iemand uit het gezin").map(Spreker::Ander),
                    |id| Ok(Spreker::Persoon(id)),
                )?,
            },
            Bron::Van(wie) => Stellingbron::VanHorenZeggen {
                van: Spreker::Professional { id: None, naam: self.kort(wie)? },
            },
            Bron::Stuk(titel, van) => Stellingbron::Document {
                titel: self.kort(titel)?,
                van: Some(self.kort(van)?),
                datum: Some(gisteren),
            },
            Bron::Instrument(naam, uitkomst) => Stellingbron::Instrument(Instrumentuitkomst {
                naam: self.kort(naam)?,
                versie: self.kort("zoals in de regio gebruikt")?,
                datum: gisteren,
                uitkomst: self.kort(uitkomst)?,
                motivering: None,
                door: self.kort("{gezicht} en {rvt}, samen")?,
            }),
        })
    }

    fn tijd(&self, tijd: Tijd) -> Result<Stellingtijd, Wereldfout> {
        let dag = |geleden: i32| self.datum().saturating_sub(Span::new().days(geleden));
        Ok(match tijd {
            Tijd::Dag(geleden) => Stellingtijd::Dag(dag(geleden)),
            Tijd::Om(geleden, uur, minuut) => Stellingtijd::Moment(dag(geleden.max(1)).at(uur, minuut, 0, 0)),
            Tijd::Sinds(geleden) => Stellingtijd::Tijdvak(Tijdvak::nieuw(dag(geleden), None)?),
            Tijd::Tussen(van, tot) => Stellingtijd::Tijdvak(Tijdvak::nieuw(dag(van), Some(dag(tot)))?),
        })
    }

    fn spreker(&self, van: Van, door: Wie) -> Result<Spreker, Wereldfout> {
        Ok(match van {
            Van::Lid(rol) => match self.gezin.id(rol) {
                Some(id) => Spreker::Persoon(id),
                None => Spreker::Ander(self.kort("iemand uit het gezin")?),
            },
            Van::Prof(wie) => Spreker::Professional { id: None, naam: self.kort(wie)? },
            Van::Schrijver => {
                let wie = self.wie(door);
                Spreker::Professional { id: wie.professional(), naam: Korttekst::lees("naam", &wie.naam)? }
            }
        })
    }

    /// What came in for the task of Veilig Thuis is shared by a decision of its own (INV-18).
    fn deel_met_gezin(&mut self, schrijver: &Kijker, stelling: StellingId) -> Result<(), Wereldfout> {
        let opdracht = StellingOpdracht::WijzigPubliek {
            stelling,
            publiek: Publiek::TeamEnGezin,
            grond: Deelgrond::Taak(self.kort("Samen zicht houden op veiligheid, Wmo 2015 4.1.1")?),
            toelichting: self
                .tekst("Het gezin en het vast gezicht hebben dit nodig om samen afspraken te maken.")?,
        };
        self.doe(schrijver.clone(), opdracht);
        Ok(())
    }

    /// Words that would betray who spoke are taken back when there is a statement that does not.
    fn trek_later_in(&mut self, schrijver: &Kijker, stelling: StellingId) -> Result<(), Wereldfout> {
        self.verder(12);
        let reden = self.tekst("Vervangen door een stelling die niet verraadt wie het vertelde.")?;
        self.doe(schrijver.clone(), StellingOpdracht::TrekIn { stelling, reden });
        Ok(())
    }

    fn leg_voor(
        &mut self,
        schrijver: &Kijker,
        id: StellingId,
        stelling: &'static Stelling,
    ) -> Result<(), Wereldfout> {
        let begin = self.dag;
        let verborgen: &[Rol] = if let Extra::NietTonen(rollen) = stelling.extra { rollen } else { &[] };
        let auteur = schrijver.persoon();
        let mut over: Vec<Rol> = stelling.over.to_vec();
        // Whose words or opinion it is, is always among those it is about.
        if let Soort::Mening(Van::Lid(rol))
        | Soort::Vermoeden(Van::Lid(rol), _)
        | Soort::Citaat(Van::Lid(rol), _) = stelling.soort
            && !over.contains(&rol)
        {
            over.push(rol);
        }
        let te_horen: Vec<Rol> = over
            .into_iter()
            .filter(|rol| {
                !verborgen.contains(rol) && self.gezin.id(*rol).is_some_and(|id| Some(id) != auteur)
            })
            .collect();
        let voorlegger = if auteur.is_some() { self.wie(Wie::Gezicht) } else { schrijver.clone() };
        let later: Vec<Rol> = self.stel_wederhoor_uit(&voorlegger, id, stelling, &te_horen)?;
        let nu: Vec<Rol> = te_horen.into_iter().filter(|rol| !later.contains(rol)).collect();
        let mut klaar = self.hoor(&voorlegger, id, stelling, &nu)?;
        if !later.is_empty() {
            self.op(begin + 23);
            klaar = klaar.max(self.hoor(&voorlegger, id, stelling, &later)?);
        }
        self.op(klaar);
        self.doe(voorlegger, StellingOpdracht::StelVast { stelling: id });
        Ok(())
    }

    /// For safety somebody is heard later; a colleague decides, never the writer.
    fn stel_wederhoor_uit(
        &mut self,
        schrijver: &Kijker,
        stelling: StellingId,
        wat: &Stelling,
        te_horen: &[Rol],
    ) -> Result<Vec<Rol>, Wereldfout> {
        let Extra::Uitstel(rollen) = wat.extra else { return Ok(Vec::new()) };
        let gezicht = self.wie(Wie::Gezicht);
        let ander = match self.rvt() {
            Some(naast) if schrijver.professional() == gezicht.professional() => {
                self.ploeg.kijker(naast.stoel)
            }
            Some(_) => gezicht,
            None => return Ok(Vec::new()),
        };
        let later: Vec<Rol> = rollen.iter().copied().filter(|rol| te_horen.contains(rol)).collect();
        let personen = self.gezin.ids(&later);
        if personen.is_empty() {
            return Ok(later);
        }
        let begin = self.dag;
        self.doe(
            ander.clone(),
            StellingOpdracht::StelWederhoorUit {
                stelling,
                personen: personen.clone(),
                grond: Uitstelgrond::Veiligheid,
                toelichting: self.tekst(
                    "Als dit nu wordt verteld, kan het thuis gevaarlijk worden. Eerst regelen we rust.",
                )?,
                herbeoordeling: self.datum().saturating_add(Span::new().days(13)),
            },
        );
        self.op(begin + 11);
        let verleng = Herbeoordeling::Verleng {
            toelichting: self.tekst("De afspraken zijn nog niet rond. Over twee weken kijken we weer.")?,
            herbeoordeling: self.datum().saturating_add(Span::new().days(13)),
        };
        self.doe(
            ander.clone(),
            StellingOpdracht::HerbeoordeelUitstel { stelling, personen: personen.clone(), oordeel: verleng },
        );
        self.op(begin + 22);
        self.doe(
            ander,
            StellingOpdracht::HerbeoordeelUitstel { stelling, personen, oordeel: Herbeoordeling::HefOp },
        );
        self.op(begin);
        Ok(later)
    }

    /// Puts it to people and writes down what they answer; gives the day on which everybody was heard.
    fn hoor(
        &mut self,
        voorlegger: &Kijker,
        stelling: StellingId,
        wat: &Stelling,
        wie: &[Rol],
    ) -> Result<i32, Wereldfout> {
        if wie.is_empty() {
            return Ok(self.dag + 1);
        }
        let begin = self.dag;
        let kanaal = self.toeval.kies(&[Kanaal::Gesprek, Kanaal::Gesprek, Kanaal::Portaal, Kanaal::Brief]);
        let personen = self.gezin.ids(wie);
        self.doe(voorlegger.clone(), StellingOpdracht::LegVoor { stelling, personen, kanaal });
        let mut klaar = begin + 2;
        for (nummer, rol) in wie.iter().copied().enumerate() {
            let Some(persoon) = self.gezin.id(rol) else { continue };
            let later = self.toeval.dagen(1, 5);
            self.op(begin + i32::try_from(nummer % 4).unwrap_or(0) + later);
            let antwoord = wat.hoor.iter().find(|(wie, _)| *wie == rol).map(|(_, hoor)| *hoor);
            let antwoord = antwoord.unwrap_or_else(|| self.verzin_antwoord(rol, wat));
            let gehoord = self.antwoord(voorlegger, stelling, (rol, persoon), (wat, antwoord))?;
            klaar = klaar.max(if gehoord {
                self.dag + 1
            } else if self.leeftijd(rol) < 18 {
                begin + NA_TERMIJN_KIND
            } else {
                begin + NA_TERMIJN
            });
        }
        self.op(begin);
        Ok(klaar + 1)
    }

    fn verzin_antwoord(&mut self, rol: Rol, wat: &Stelling) -> Hoor {
        let geciteerd = matches!(wat.soort, Soort::Citaat(Van::Lid(van), _) if van == rol);
        if self.leeftijd(rol) < 12 && (geciteerd || self.gezin.gezaghouder(rol).is_none()) {
            return Hoor::Gezegd(self.toeval.kies(zinnen::GEZEGD_KIND));
        }
        if matches!(wat.soort, Soort::Citaat(..)) && !geciteerd {
            return Hoor::Gezegd(self.toeval.kies(zinnen::GEHOORD));
        }
        match self.toeval.tussen(1, 100) {
            1..=72 => Hoor::Akkoord,
            73..=92 => Hoor::Gezegd(self.toeval.kies(zinnen::GEZEGD)),
            _ if self.tijdlijn.stilte => Hoor::Stil,
            _ => Hoor::Akkoord,
        }
    }

    /// Whether there was an answer.
    fn antwoord(
        &mut self,
        voorlegger: &Kijker,
        stelling: StellingId,
        (rol, persoon): (Rol, PersoonId),
        (wat, hoor): (&Stelling, Hoor),
    ) -> Result<bool, Wereldfout> {
        let klein = self.leeftijd(rol) < 12;
        let reactie = match hoor {
            Hoor::Stil => return Ok(false),
            Hoor::Gezegd(tekst) => {
                let mondeling = self.mondeling()?;
                let reactie = GesprokenReactie::Gezegd(self.tekst(tekst)?);
                let opdracht = StellingOpdracht::LegReactieVast { stelling, persoon, reactie, mondeling };
                self.doe(voorlegger.clone(), opdracht);
                return Ok(true);
            }
            Hoor::Akkoord => Reactie::Akkoord,
            Hoor::Aanvulling(tekst) => Reactie::Aanvulling(self.tekst(tekst)?),
            Hoor::Weerspraak(tekst) => Reactie::Weerspraak(self.tekst(tekst)?),
        };
        // Below twelve a parent with gezag agrees; what the child says is the child's own.
        let namens = (klein && reactie == Reactie::Akkoord)
            .then(|| self.gezin.gezaghouder(rol))
            .flatten()
            .filter(|ouder| Wie::Lid(*ouder).lid() != wat.door.lid());
        let door = namens.unwrap_or(rol);
        if klein && reactie == Reactie::Akkoord && namens.is_none() {
            let mondeling = self.mondeling()?;
            let tekst = self.toeval.kies(zinnen::GEZEGD_KIND);
            let reactie = GesprokenReactie::Gezegd(self.tekst(tekst)?);
            let opdracht = StellingOpdracht::LegReactieVast { stelling, persoon, reactie, mondeling };
            self.doe(voorlegger.clone(), opdracht);
            return Ok(true);
        }
        self.lid_doet(door, StellingOpdracht::Reageer { stelling, voor: persoon, reactie });
        Ok(true)
    }

    pub(super) fn mondeling(&mut self) -> Result<Mondeling, Wereldfout> {
        let getuige = self.toeval.kies(zinnen::GETUIGEN);
        Ok(Mondeling { op: self.datum(), getuige: self.kort(getuige)? })
    }
}

impl Wie {
    fn lid(self) -> Option<Rol> {
        if let Self::Lid(rol) = self { Some(rol) } else { None }
    }
}
