//! What a family and the law may count on when it is about safety.

mod cijfers;
mod eigenschappen;
mod fasen;
mod kaarten;
mod plan;

use super::{
    Afspraakinvoer, Cijferinvoer, Criterium, Fase, Gezinsvisie, Incidentgevolg, Incidentinvoer,
    VeiligheidOpdracht, Veiligheidscijfer,
};
use crate::{
    Opdracht, Professional,
    dossier::proef::{Proef, als_gezinslid, kort, persoon_id, tekst},
    plan::{
        Afscherming, Eigenaarkeuze, Standpunt,
        proef::{GEZIN, belangen, bespreking, handtekening, ids, noor},
    },
    regels::Functie,
    team::{Modus, TeamOpdracht},
};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

impl From<VeiligheidOpdracht> for Opdracht {
    fn from(opdracht: VeiligheidOpdracht) -> Self {
        Self::Veiligheid(opdracht)
    }
}

fn haal_erbij(proef: &mut Proef, wie: &Professional) {
    let bevoegdheden = BTreeSet::new();
    let opdracht = TeamOpdracht::HaalErbij {
        professional: wie.clone(),
        modus: Modus::Ondersteunen,
        expertise: Some(kort("veiligheid")),
        bevoegdheden,
        reden: tekst("Er is letsel gezien."),
    };
    proef.moet(&noor(), Opdracht::Team(opdracht));
}

fn acuut(proef: &mut Proef) {
    proef.moet(
        &noor(),
        VeiligheidOpdracht::StelVeiligheidsplanOp { acuut: Some(tekst("Vannacht was er geweld.")) }.into(),
    );
}

fn afspraak(voor: &[&str]) -> Afspraakinvoer {
    Afspraakinvoer {
        wie: Eigenaarkeuze::Gezinslid(persoon_id("Bram")),
        voor: ids(voor),
        wat: tekst("Bram gaat naar zijn broer als het oploopt."),
        wanneer: kort("vanaf vandaag"),
        controle: tekst("Noor belt elke dag om zes uur."),
        als_het_misgaat: tekst("Anna belt 112 en daarna Noor."),
        afscherming: Afscherming::default(),
    }
}

fn leg_afspraak_vast(afspraak: Afspraakinvoer) -> VeiligheidOpdracht {
    VeiligheidOpdracht::LegAfspraakVast { id: None, afspraak: Box::new(afspraak) }
}

fn onveilig(naam: &str) -> VeiligheidOpdracht {
    VeiligheidOpdracht::LegOnveiligheidVast {
        persoon: persoon_id(naam),
        tekst: tekst("Er wordt geschreeuwd en met dingen gegooid."),
        afscherming: Afscherming::default(),
    }
}

/// A complete draft.
fn gevuld(proef: &mut Proef) {
    acuut(proef);
    for naam in GEZIN {
        proef.moet(&noor(), onveilig(naam).into());
    }
    proef.moet(&noor(), leg_afspraak_vast(afspraak(&GEZIN)).into());
}

fn teken(versie: u32, voor: &str, door: &str, standpunt: Standpunt) -> VeiligheidOpdracht {
    VeiligheidOpdracht::OndertekenVeiligheidsplan(Box::new(handtekening(versie, voor, door, standpunt)))
}

fn vaststellen(motivering: Option<&str>) -> VeiligheidOpdracht {
    VeiligheidOpdracht::StelVeiligheidsplanVast {
        belangen: belangen(&["Cas", "Daan"]),
        motivering: motivering.map(tekst),
    }
}

fn voorlopig() -> VeiligheidOpdracht {
    VeiligheidOpdracht::ZetVoorlopigIn {
        belangen: belangen(&["Cas", "Daan"]),
        reden: tekst("Het kan vannacht weer misgaan."),
    }
}

fn deel(proef: &Proef) -> VeiligheidOpdracht {
    VeiligheidOpdracht::DeelVeiligheidsplan { bespreking: bespreking(proef, &["Anna", "Bram"]) }
}

/// A veiligheidsplan that everybody agreed to.
fn met_veiligheidsplan(proef: &mut Proef) {
    gevuld(proef);
    let gedeeld = deel(proef);
    proef.moet(&noor(), gedeeld.into());
    for (voor, door) in [("Anna", "Anna"), ("Bram", "Bram"), ("Cas", "Cas"), ("Daan", "Anna")] {
        proef.moet(&als_gezinslid(door), teken(1, voor, door, Standpunt::Akkoord).into());
    }
    proef.moet(&noor(), vaststellen(None).into());
}

fn omhoog(naam: &str, naar: Fase) -> VeiligheidOpdracht {
    VeiligheidOpdracht::StelFaseVoor {
        persoon: persoon_id(naam),
        naar,
        criteria: vec![Criterium {
            tekst: tekst("Er is zes weken geen geweld geweest."),
            gehaald: true,
            waaraan: tekst("Iedereen vertelt hetzelfde."),
        }],
        gezinsvisie: Gezinsvisie::Gegeven(BTreeMap::from([(persoon_id("Anna"), tekst("Het is rustiger."))])),
        oordeel: tekst("Het is veilig genoeg voor de volgende stap."),
    }
}

/// Everybody in this phase, with the fixed face alone in the team and a plan that holds.
fn iedereen_in(proef: &mut Proef, fase: Fase) {
    let stappen: Vec<_> =
        Fase::ALLE.iter().copied().filter(|stap| *stap > Fase::Onbekend && *stap <= fase).collect();
    for stap in stappen {
        for naam in GEZIN {
            if proef.dossier.veiligheid.fase_van(persoon_id(naam)) < stap {
                proef.moet(&noor(), omhoog(naam, stap).into());
            }
        }
    }
}

fn incident(personen: &[&str], gevolg: Incidentgevolg, op: Date) -> VeiligheidOpdracht {
    VeiligheidOpdracht::MeldIncident(Box::new(Incidentinvoer {
        op,
        personen: ids(personen),
        gevolgen: BTreeSet::from([gevolg]),
        beschrijving: tekst("Er is een bord gegooid."),
        bron: tekst("Anna vertelde het aan Noor."),
        afscherming: Afscherming::default(),
    }))
}

fn cijfer(over: &str, eigen: bool, waarde: u8) -> VeiligheidOpdracht {
    VeiligheidOpdracht::GeefCijfer(Box::new(Cijferinvoer {
        over: persoon_id(over),
        eigen,
        cijfer: Veiligheidscijfer::nieuw(waarde).expect("een cijfer"),
        woorden: Some(tekst("Omdat het rustiger is.")),
        afscherming: Afscherming::default(),
    }))
}

fn fase(proef: &Proef, naam: &str) -> Fase {
    proef.dossier.veiligheid.fase_van(persoon_id(naam))
}

fn dossierfase(proef: &Proef) -> Fase {
    proef.dossier.veiligheid.dossierfase(proef.dossier.gezin.gezinsleden(proef.vandaag()))
}

/// The function of Veilig Thuis, which sets hard conditions.
const VEILIG_THUIS: Functie = Functie::RvtVt;
