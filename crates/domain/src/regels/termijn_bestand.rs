//! Reads `rules/termijnen.toml` and checks that every deadline is there, makes sense and never overlaps itself.

use super::geldigheid::{Geldigheid, Herkomst};
use super::kalender::Kalender;
use super::lezer::Tabel;
use super::termijn::{
    Eenheid, Herinnering, Lengte, Richting, Telwijze, TermijnRegel, Termijnsoort, Verlenging,
};
use super::termijn_id::TermijnId;

pub(super) struct Termijnbestand {
    pub(super) uitgave: String,
    pub(super) kalender: Option<Kalender>,
    pub(super) termijnen: Vec<TermijnRegel>,
}

pub(super) fn lees(bestand: &Tabel<'_>) -> Termijnbestand {
    let uitgave = bestand.tekst("uitgave");
    let kalender = bestand.tabel("kalender", Kalender::lees);
    let termijnen = bestand.tabellen("termijnen", lees_termijn);
    for (i, regel) in termijnen.iter().enumerate() {
        let eerder = termijnen.iter().take(i);
        if eerder
            .into_iter()
            .any(|ander| ander.id == regel.id && ander.geldigheid.overlapt(&regel.geldigheid))
        {
            bestand.meld(
                &format!("termijnen[{i}]"),
                format!(
                    "Voor {} gelden twee regels op dezelfde dag. Zet geldig_tot bij de oude regel.",
                    regel.id
                ),
            );
        }
    }
    for id in TermijnId::ALLE {
        if !termijnen.iter().any(|regel| regel.id == *id) {
            bestand.meld("termijnen", format!("Termijn {id} ({}) ontbreekt.", id.naam()));
        }
    }
    Termijnbestand { uitgave, kalender, termijnen }
}

fn lees_lengte(tabel: &Tabel<'_>) -> Lengte {
    let eenheid = tabel.code("eenheid");
    let zonder_getal = matches!(eenheid, Eenheid::Direct | Eenheid::ZoSnelMogelijk);
    let aantal = match tabel.getal_of_niets("aantal", 1, 1000) {
        Some(_) if zonder_getal => {
            tabel.meld("aantal", format!("Bij eenheid {eenheid} hoort geen aantal."));
            0
        }
        Some(aantal) => aantal,
        None if zonder_getal => 0,
        None => {
            tabel.meld("aantal", "Dit veld ontbreekt. Vul het in.");
            0
        }
    };
    Lengte { aantal, eenheid }
}

fn lees_termijn(tabel: &Tabel<'_>) -> TermijnRegel {
    let regel = TermijnRegel {
        id: tabel.code("id"),
        naam: tabel.tekst("naam"),
        omschrijving: tabel.tekst("omschrijving"),
        begint_bij: tabel.code("begint_bij"),
        soort: tabel.code("soort"),
        lengte: lees_lengte(tabel),
        richting: tabel.code("richting"),
        telwijze: tabel.code("kalender"),
        atw: tabel.ja_nee("atw"),
        verlenging: tabel.tabel_of_niets("verlenging", |verlenging| Verlenging {
            lengte: lees_lengte(verlenging),
            keren: verlenging.getal_of_niets("keren", 1, 100),
        }),
        herinnering: tabel.tabel_of_niets("herinnering", |herinnering| Herinnering {
            halverwege: herinnering.ja_nee("halverwege"),
            dagen_voor_einde: herinnering.getal_of_niets("dagen_voor_einde", 1, 100),
        }),
        wettelijk: tabel.ja_nee("wettelijk"),
        herkomst: Herkomst::lees(tabel),
        geldigheid: Geldigheid::lees(tabel),
        gevolg: tabel.tekst("gevolg"),
        opmerking: tabel.tekst_of_niets("opmerking"),
    };
    controleer(tabel, &regel);
    regel
}

fn controleer(tabel: &Tabel<'_>, regel: &TermijnRegel) {
    let eenheid = regel.lengte.eenheid;
    let verwacht = match eenheid {
        Eenheid::Werkdagen => Telwijze::Werkdagen,
        Eenheid::Uren => Telwijze::Exact,
        Eenheid::Direct | Eenheid::ZoSnelMogelijk => Telwijze::Geen,
        Eenheid::Kalenderdagen | Eenheid::Weken | Eenheid::Maanden | Eenheid::Jaren => Telwijze::Kalender,
    };
    if regel.telwijze != verwacht {
        tabel.meld("kalender", format!("Bij eenheid {eenheid} hoort kalender = \"{verwacht}\"."));
    }
    if regel.richting == Richting::Voor && verwacht != Telwijze::Kalender {
        tabel.meld("richting", format!("Terugtellen kan niet met eenheid {eenheid}."));
    }
    if regel.atw && !mag_awt(regel) {
        tabel.meld(
            "atw",
            "De Algemene termijnenwet geldt niet voor deze termijn: alleen voor een wettelijke termijn van hoogstens \
             90 dagen, 12 weken of 3 maanden waarbinnen iets gedaan moet zijn (D-60).",
        );
    }
    let langer_in_zelfde_soort = regel.verlenging.is_none_or(|v| v.lengte.eenheid == eenheid);
    if !langer_in_zelfde_soort {
        tabel.meld("verlenging", format!("Verleng in dezelfde eenheid als de termijn: {eenheid}."));
    }
}

/// Awt art. 1 and 4 with D-60: only statutory terms within which somebody must act, and not the long ones.
fn mag_awt(regel: &TermijnRegel) -> bool {
    let Lengte { aantal, eenheid } = regel.lengte;
    let kort_genoeg = match eenheid {
        Eenheid::Kalenderdagen => aantal <= 90,
        Eenheid::Weken => aantal <= 12,
        Eenheid::Maanden => aantal <= 3,
        _ => false,
    };
    kort_genoeg && regel.wettelijk && regel.richting == Richting::Na && regel.soort == Termijnsoort::Uiterlijk
}
