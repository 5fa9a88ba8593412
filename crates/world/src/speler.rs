//! Plays scripts: each household with a clock of its own, several at a time.

use crate::{
    draaiboek::{Draaiboek, Stap, Wat},
    fout::Wereldfout,
    gezinsdeur::Gezinsdeur,
    ploeg::REGIO,
};
use jiff::Timestamp;
use naast_access::Beleid;
use naast_domain::{Opdrachtbrief, Regelnummer, gebied::RegioId};
use naast_service::{Dienst, Dienstfout, Kijkvraag, Klok};

/// Use cases over the same store, with a clock that can stand on any day.
///
/// The clock of the one who asked for the region stays as it is: people can work in it while the rest is being made.
pub(crate) struct Speler {
    dienst: Dienst,
    regio: RegioId,
}

/// A rule said no to a step of a story.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Geweigerd {
    /// Which rule; `None` when it was not to be found.
    pub(crate) regel: Option<Regelnummer>,
    /// In which story.
    pub(crate) verhaal: &'static str,
    /// What was asked, by its kind and part.
    pub(crate) wat: String,
    /// When.
    pub(crate) moment: Timestamp,
    /// Why, in words.
    pub(crate) reden: String,
}

/// How one household went.
#[derive(Debug, Default)]
pub(crate) struct Gespeeld {
    pub(crate) opdrachten: usize,
    pub(crate) geweigerd: Vec<Geweigerd>,
    /// Who of the household can be played.
    pub(crate) deur: Option<Gezinsdeur>,
}

impl Speler {
    /// Beside this one, over the same store.
    pub(crate) fn naast(dienst: &Dienst, nu: Timestamp) -> Result<Self, Wereldfout> {
        let regio = REGIO.parse().map_err(|_| Wereldfout::Onzin("regio"))?;
        let beleid = Beleid::ingebouwd()?;
        let eigen = Dienst::nieuw(
            dienst.store().clone(),
            beleid,
            dienst.regels().clone(),
            dienst.regios().clone(),
            Klok::vast(nu),
        );
        Ok(Self { dienst: eigen, regio })
    }

    fn zet_klok(&self, moment: Timestamp) {
        let klok = self.dienst.klok();
        klok.verzet(moment.as_second() - klok.nu().as_second());
    }

    /// Plays one household. A household that is there already is left as it is.
    pub(crate) async fn speel(&self, boek: Draaiboek) -> Result<Gespeeld, Wereldfout> {
        let mut gespeeld = Gespeeld { deur: boek.deur, ..Gespeeld::default() };
        let (dossier, verhaal) = (boek.dossier, boek.verhaal);
        for Stap { moment, wie, wat } in boek.stappen {
            self.zet_klok(moment);
            let (omschrijving, uitkomst) = match wat {
                Wat::Open(nummer, opdracht) => {
                    let uitkomst = self.dienst.open_dossier(&wie, nummer, &self.regio, &opdracht).await;
                    if uitkomst.as_ref().is_ok_and(|geopend| geopend.herhaald) {
                        gespeeld.deur = None;
                        return Ok(gespeeld);
                    }
                    ("dossier openen".to_owned(), uitkomst.map(|_| ()))
                }
                Wat::Doe(brief) => {
                    let uitkomst = self.dienst.voer_uit(&wie, dossier, &brief).await;
                    (omschrijving(&brief), uitkomst.map(|_| ()))
                }
                Wat::Kijk(onderdelen) => {
                    let vraag = Kijkvraag::begeleiden(onderdelen);
                    let uitkomst = self.dienst.bekijk(&wie, dossier, &vraag).await;
                    ("bekijken".to_owned(), uitkomst.map(|_| ()))
                }
            };
            let (regel, reden) = match uitkomst {
                Ok(()) => {
                    gespeeld.opdrachten += 1;
                    continue;
                }
                Err(Dienstfout::Weigering(weigering)) => {
                    (Some(weigering.regel), format!("{weigering} {:?}", weigering.uitwegen))
                }
                Err(Dienstfout::NietGevonden) => (None, String::new()),
                Err(fout) => return Err(fout.into()),
            };
            gespeeld.geweigerd.push(Geweigerd { regel, verhaal, wat: omschrijving, moment, reden });
        }
        Ok(gespeeld)
    }
}

/// The kind of a command, without what is in it: that may hold names.
fn omschrijving(brief: &Opdrachtbrief) -> String {
    let tekst = format!("{:?}", brief.opdracht);
    tekst.split(['{', '(']).take(2).map(str::trim).collect::<Vec<_>>().join(" ")
}
