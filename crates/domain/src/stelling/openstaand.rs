//! What is open in the statements: answers that are waited for, postponements to look at again, drafts that lie still.

use super::{
    Ontvanger, Status, Stelling, Stellingen,
    schrijver::{levenden, naam},
};
use crate::{
    Dossier, Wie,
    etiket::Publiek,
    ids::ProfessionalId,
    regels::{Looptijd, Regels, TermijnId},
    taak::{Openstaand, WachtOp},
};
use jiff::civil::Date;

impl Stellingen {
    /// What is open on `vandaag`: per person and statement the reaction term (T-27), informing people about data from
    /// others (T-05), postponements to look at again, drafts older than two weeks, and what can be established.
    pub fn openstaand(&self, dossier: &Dossier, regels: &Regels, vandaag: Date) -> Vec<Openstaand> {
        self.alle()
            .filter(|stelling| !stelling.is_ingetrokken())
            .flat_map(|stelling| stelling.openstaand(dossier, regels, vandaag))
            .collect()
    }
}

impl Stelling {
    fn openstaand(&self, dossier: &Dossier, regels: &Regels, vandaag: Date) -> Vec<Openstaand> {
        let mut open = self.reacties(dossier, vandaag);
        open.extend(self.uitstel(dossier, vandaag));
        open.extend(self.informeren(dossier, regels));
        open.extend(self.verder(dossier, regels, vandaag));
        open
    }

    fn open(&self, soort: &'static str, onderwerp: String, wacht_op: WachtOp, sinds: Date) -> Openstaand {
        Openstaand {
            sleutel: Openstaand::sleutel(soort, &[&self.id, &self.huidige().nummer]),
            soort,
            regel: None,
            onderwerp,
            waar: "stellingen",
            vervalt_op: None,
            wacht_op,
            sinds,
        }
    }

    /// Reactions waited for (T-27); after the term it is the writer's turn.
    fn reacties(&self, dossier: &Dossier, vandaag: Date) -> Vec<Openstaand> {
        let wachtend = self.huidige().wederhoor.values().filter(|wederhoor| wederhoor.wacht());
        wachtend
            .filter_map(|wederhoor| {
                let voorlegging = wederhoor.voorgelegd.as_ref()?;
                let wie = naam(dossier, wederhoor.persoon);
                let soort = self.soort().naam();
                let (onderwerp, wacht_op) = if voorlegging.termijn < vandaag {
                    (
                        format!("Geen reactie van {wie} op een {soort}: hoe nu verder?"),
                        schrijver(self, dossier, vandaag),
                    )
                } else {
                    (format!("Reactie van {wie} op een {soort}"), WachtOp::Persoon(wederhoor.persoon))
                };
                Some(Openstaand {
                    sleutel: Openstaand::sleutel(
                        "wederhoor",
                        &[&self.id, &self.huidige().nummer, &wederhoor.persoon],
                    ),
                    regel: Some(TermijnId::T27),
                    vervalt_op: Some(voorlegging.termijn),
                    ..self.open("wederhoor", onderwerp, wacht_op, voorlegging.op)
                })
            })
            .collect()
    }

    /// Postponements to look at again (§9.6.3).
    fn uitstel(&self, dossier: &Dossier, vandaag: Date) -> Vec<Openstaand> {
        let uitgesteld = self
            .huidige()
            .wederhoor
            .values()
            .filter_map(|w| w.uitstel.as_ref().map(|uitstel| (w.persoon, uitstel)));
        uitgesteld
            .map(|(persoon, uitstel)| {
                let onderwerp = format!("Opnieuw kijken: kan {} nu worden gehoord?", naam(dossier, persoon));
                Openstaand {
                    sleutel: Openstaand::sleutel(
                        "uitstel_wederhoor",
                        &[&self.id, &self.huidige().nummer, &persoon],
                    ),
                    vervalt_op: Some(uitstel.herbeoordeling),
                    ..self.open(
                        "uitstel_wederhoor",
                        onderwerp,
                        als_betrokken(dossier, uitstel.besloten_door.professional(), vandaag),
                        uitstel.sinds,
                    )
                }
            })
            .collect()
    }

    /// Veilig Thuis tells people that it has data about them from somebody else (T-05). A postponement in force has a
    /// day of its own.
    fn informeren(&self, dossier: &Dossier, regels: &Regels) -> Vec<Openstaand> {
        let van_veilig_thuis =
            self.ontvangst.as_ref().is_some_and(|o| o.ontvangen_door == Ontvanger::VeiligThuis);
        if !van_veilig_thuis {
            return Vec::new();
        }
        let vastgelegd =
            self.versies().next().map_or(Date::MAX, |versie| crate::context::dag_in_nederland(versie.op));
        let weet_het = |persoon| {
            self.versies().any(|versie| {
                versie.wederhoor.get(&persoon).is_some_and(|w| w.voorgelegd.is_some() || w.uitstel.is_some())
            })
        };
        levenden(dossier, &self.etiket.over)
            .filter(|persoon| !weet_het(*persoon))
            .map(|persoon| Openstaand {
                sleutel: Openstaand::sleutel("informeren", &[&self.id, &persoon]),
                regel: Some(TermijnId::T05),
                vervalt_op: regels
                    .termijn_vanaf(TermijnId::T05, vastgelegd)
                    .and_then(|termijn| termijn.verval.dag()),
                ..self.open(
                    "informeren",
                    format!("{} vertellen dat een ander gegevens gaf", naam(dossier, persoon)),
                    WachtOp::Functie(crate::regels::Functie::RvtVt),
                    vastgelegd,
                )
            })
            .collect()
    }

    /// The next step of the writer: a draft that lies still, a statement that can be established, one that the family
    /// does not see yet.
    fn verder(&self, dossier: &Dossier, regels: &Regels, vandaag: Date) -> Vec<Openstaand> {
        let op = crate::context::dag_in_nederland(self.huidige().op);
        let stil_sinds = regels.dag_na(Looptijd::LigtStil, op);
        let soort = self.soort().naam();
        let wie = schrijver(self, dossier, vandaag);
        match self.status() {
            Status::Concept if stil_sinds < vandaag => vec![Openstaand {
                vervalt_op: Some(stil_sinds),
                ..self.open("stelling_concept", format!("Een {soort} afmaken of voorleggen"), wie, op)
            }],
            Status::UitgesteldWederhoor | Status::Voorgelegd
                if self.nog_te_horen(dossier, vandaag).is_empty() =>
            {
                vec![self.open(
                    "stelling_vaststellen",
                    format!("Een {soort} vaststellen: iedereen is gehoord"),
                    wie,
                    op,
                )]
            }
            Status::Vastgesteld { op } if self.etiket.publiek == Publiek::Team => {
                vec![self.open(
                    "stelling_delen",
                    format!("Een {soort} is nog niet voor het gezin: kan dat nu?"),
                    wie,
                    *op,
                )]
            }
            _ => Vec::new(),
        }
    }
}

/// Whose turn it is with this statement: the writer while in the team, else the fixed face.
fn schrijver(stelling: &Stelling, dossier: &Dossier, vandaag: Date) -> WachtOp {
    match stelling.huidige().auteur.wie {
        Wie::Persoon(persoon) if stelling.is_concept() => WachtOp::Persoon(persoon),
        Wie::Professional(id) => als_betrokken(dossier, Some(id), vandaag),
        Wie::Persoon(_) | Wie::Systeem => WachtOp::VastGezicht,
    }
}

fn als_betrokken(dossier: &Dossier, professional: Option<ProfessionalId>, vandaag: Date) -> WachtOp {
    match professional {
        Some(id) if dossier.team.is_betrokken(id, vandaag) => WachtOp::Professional(id),
        _ => WachtOp::VastGezicht,
    }
}
