//! What is open in the analysis: views that are waited for, a version to establish, work that was not shared, and
//! statements underneath that changed.

use super::Analyse;
use crate::{
    Dossier,
    regels::{Looptijd, Regels, TermijnId},
    stelling::{Voorbehoud, intern::naam},
    taak::{Openstaand, WachtOp},
};
use jiff::civil::Date;

impl Analyse {
    /// What is open on `vandaag`.
    pub fn openstaand(&self, dossier: &Dossier, regels: &Regels, vandaag: Date) -> Vec<Openstaand> {
        let mut open = self.instemming(dossier, vandaag);
        if let Some(sinds) = self.ongedeeld_sinds {
            let uiterlijk = regels.dag_na(Looptijd::LigtStil, sinds);
            if uiterlijk < vandaag {
                let onderwerp = if self.gesloten {
                    "Nieuwe stem in de analyse: bijstellen?"
                } else {
                    "Analyse delen met het gezin"
                };
                open.push(Openstaand {
                    vervalt_op: Some(uiterlijk),
                    ..van_vast_gezicht("analyse_delen", &sinds, onderwerp.to_owned(), sinds)
                });
            }
        }
        open.extend(self.herzien(dossier));
        open
    }

    /// Views on the last shared version (T-27), and establishing it when they are in.
    fn instemming(&self, dossier: &Dossier, vandaag: Date) -> Vec<Openstaand> {
        let Some(versie) = self.laatste().filter(|versie| versie.vastgesteld.is_none()) else {
            return Vec::new();
        };
        let wachtend =
            versie.zonder_oordeel().filter_map(|persoon| Some((persoon, *versie.gedeeld_met.get(&persoon)?)));
        let mut open: Vec<Openstaand> = wachtend
            .filter(|(_, deling)| vandaag <= deling.termijn)
            .map(|(persoon, deling)| Openstaand {
                sleutel: Openstaand::sleutel("analyse_reactie", &[&versie.nummer, &persoon]),
                soort: "analyse_reactie",
                regel: Some(TermijnId::T27),
                onderwerp: format!("Reactie van {} op de analyse", naam(dossier, persoon)),
                waar: "analyse",
                vervalt_op: Some(deling.termijn),
                wacht_op: WachtOp::Persoon(persoon),
                sinds: deling.op,
            })
            .collect();
        if open.is_empty() {
            let onderwerp = if versie.zonder_oordeel().next().is_some() {
                "Analyse vaststellen: schrijf op waarom zonder de reactie van iedereen"
            } else {
                "Analyse vaststellen: iedereen heeft gereageerd"
            };
            let sinds =
                versie.gedeeld_met.values().map(|deling| deling.op).max().unwrap_or(versie.gedeeld_op);
            open.push(van_vast_gezicht("analyse_vaststellen", &versie.nummer, onderwerp.to_owned(), sinds));
        }
        open
    }

    /// An established analysis whose factors rest on a statement that was withdrawn or is being corrected.
    fn herzien(&self, dossier: &Dossier) -> Option<Openstaand> {
        let versie = self.vastgesteld().filter(|_| self.gesloten)?;
        let sinds = versie.vastgesteld.as_ref()?.op;
        let achterhaald =
            versie.inhoud.voorbehouden(&dossier.stellingen).into_iter().any(|(_, _, voorbehouden)| {
                voorbehouden.contains(&Voorbehoud::Ingetrokken)
                    || voorbehouden.contains(&Voorbehoud::NietVastgesteld)
            });
        achterhaald.then(|| {
            let onderwerp = "Analyse nakijken: een stelling eronder staat niet meer vast".to_owned();
            van_vast_gezicht("analyse_herzien", &versie.nummer, onderwerp, sinds)
        })
    }
}

fn van_vast_gezicht(
    soort: &'static str,
    over: &dyn std::fmt::Display,
    onderwerp: String,
    sinds: Date,
) -> Openstaand {
    Openstaand {
        sleutel: Openstaand::sleutel(soort, &[over]),
        soort,
        regel: None,
        onderwerp,
        waar: "analyse",
        vervalt_op: None,
        wacht_op: WachtOp::VastGezicht,
        sinds,
    }
}
