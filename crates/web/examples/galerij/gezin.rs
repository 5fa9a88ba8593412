//! A made-up family with everything that makes a genogram difficult.

use jiff::civil::{Date, date};
use naast_web::tekening::{
    Afkomst, Afstamming, Band, Cijferreeks, Fasebalk, Fasenstrook, Gebeurtenis, Genogram, Geslacht, Gezag,
    Gezaghouder, Huishouden, Inzet, Leven, Partnerband, Persoon, Plaats, Team, Teamlid, Termijn, Termijnen,
    Veiligheidscijfers, Verbintenis, Verhaal,
};
use naast_web::vorm::Fase;

pub const VANDAAG: Date = date(2026, 11, 17);

fn mens<'a>(id: &'a str, naam: &'a str, geslacht: Geslacht, jaar: i16) -> Persoon<'a> {
    Persoon {
        id,
        naam,
        geslacht,
        geboren: Date::new(jaar, 5, 12).ok(),
        leven: Leven::Leeft,
        centraal: false,
        noot: None,
    }
}

fn samen<'a>(
    a: &'a str,
    b: &'a str,
    soort: Verbintenis,
    van: Option<i16>,
    tot: Option<i16>,
) -> Partnerband<'a> {
    let dag = |jaar: Option<i16>| jaar.and_then(|jaar| Date::new(jaar, 6, 1).ok());
    Partnerband { a, b, soort, van: dag(van), tot: dag(tot) }
}

fn kinderen<'a>(ouders: &[&'a str], kinderen: &[&'a str], soort: Afkomst) -> Vec<Afstamming<'a>> {
    kinderen
        .iter()
        .flat_map(|&kind| ouders.iter().map(move |&ouder| Afstamming { ouder, kind, soort }))
        .collect()
}

/// Two parents apart, a new partner, half-siblings, grandparents on both sides.
pub fn genogram() -> Genogram<'static> {
    use Geslacht::{Man, Onbekend, Vrouw};
    let centraal = |persoon: Persoon<'static>| Persoon { centraal: true, ..persoon };
    let personen = vec![
        mens("opa-m", "Gerrit de Wit", Man, 1951),
        Persoon {
            leven: Leven::Overleden(Some(date(2019, 3, 2))),
            ..mens("oma-m", "Hennie de Wit-Smit", Vrouw, 1953)
        },
        mens("opa-v", "Cor Jansen", Man, 1949),
        mens("oma-v", "Ria Jansen-van den Broek", Vrouw, 1952),
        mens("tante", "Marloes de Wit", Vrouw, 1984),
        mens("sanne", "Sanne de Wit", Vrouw, 1987),
        mens("mark", "Mark Jansen", Man, 1985),
        mens("youssef", "Youssef El Amrani", Man, 1986),
        mens("kim", "Kim Vermeulen", Vrouw, 1990),
        mens("bas", "Bas Kuipers", Man, 1983),
        centraal(mens("sem", "Sem Jansen", Man, 2014)),
        centraal(mens("lot", "Lot Jansen", Vrouw, 2017)),
        centraal(mens("noa", "Noa El Amrani", Vrouw, 2023)),
        mens("tim", "Tim Kuipers", Man, 2009),
        Persoon { leven: Leven::Ongeboren, ..mens("baby", "Kind op komst", Onbekend, 2027) },
    ];
    let mut afstammingen = kinderen(&["opa-m", "oma-m"], &["sanne", "tante"], Afkomst::Juridisch);
    afstammingen.extend(kinderen(&["opa-v", "oma-v"], &["mark"], Afkomst::Juridisch));
    afstammingen.extend(kinderen(&["sanne", "mark"], &["lot", "sem"], Afkomst::Juridisch));
    afstammingen.extend(kinderen(&["sanne", "youssef"], &["noa"], Afkomst::Juridisch));
    afstammingen.extend(kinderen(&["mark", "kim"], &["baby"], Afkomst::NietJuridisch));
    afstammingen.extend(kinderen(&["sanne", "bas"], &["tim"], Afkomst::Juridisch));
    let gezag = |houder, kind| Gezag {
        houder: Gezaghouder::Persoon(houder),
        kind,
        sinds: Some(date(2018, 2, 1)),
        bron: "BRP",
    };
    Genogram {
        naam: "Genogram van gezin De Wit",
        personen,
        afstammingen,
        partners: vec![
            samen("opa-m", "oma-m", Verbintenis::Huwelijk, Some(1978), None),
            samen("opa-v", "oma-v", Verbintenis::Huwelijk, Some(1975), None),
            samen("sanne", "mark", Verbintenis::Huwelijk, Some(2012), Some(2019)),
            samen("sanne", "youssef", Verbintenis::Samenwonend, Some(2021), None),
            samen("mark", "kim", Verbintenis::Relatie, Some(2024), None),
            samen("sanne", "bas", Verbintenis::Relatie, Some(2007), Some(2010)),
        ],
        banden: vec![Band {
            a: "tante",
            b: "sem",
            soort: "steunfiguur",
            van: Some(date(2025, 1, 10)),
            tot: None,
        }],
        gezag: vec![
            gezag("sanne", "sem"),
            gezag("mark", "sem"),
            gezag("sanne", "lot"),
            gezag("mark", "lot"),
            gezag("sanne", "noa"),
            Gezag {
                houder: Gezaghouder::Instelling("GI Noord"),
                kind: "tim",
                sinds: Some(date(2022, 9, 1)),
                bron: "beschikking rechtbank",
            },
        ],
        huishoudens: vec![
            Huishouden { naam: "Bij Sanne", leden: &["sanne", "youssef", "sem", "lot", "noa"] },
            Huishouden { naam: "Bij Mark", leden: &["mark", "kim", "sem", "lot"] },
        ],
        peildatum: VANDAAG,
    }
}

/// The most common household: a couple with three children.
pub fn klein_genogram() -> Genogram<'static> {
    use Geslacht::{Man, Vrouw};
    Genogram {
        naam: "Genogram van gezin Yılmaz",
        personen: vec![
            mens("a", "Emine Yılmaz", Vrouw, 1988),
            mens("b", "Hakan Yılmaz", Man, 1985),
            mens("c", "Elif Yılmaz", Vrouw, 2012),
            mens("d", "Deniz Yılmaz", Geslacht::Onbekend, 2015),
            mens("e", "Kerem Yılmaz", Man, 2020),
        ],
        afstammingen: kinderen(&["a", "b"], &["c", "d", "e"], Afkomst::Juridisch),
        partners: vec![samen("a", "b", Verbintenis::Huwelijk, Some(2010), None)],
        banden: vec![],
        gezag: vec![],
        huishoudens: vec![Huishouden { naam: "Thuis", leden: &["a", "b", "c", "d", "e"] }],
        peildatum: VANDAAG,
    }
}

/// Foster care: two families and one child between them.
pub fn pleeg_genogram() -> Genogram<'static> {
    use Geslacht::{Man, Vrouw};
    let mut afstammingen = kinderen(&["moeder", "vader"], &["kind", "zus"], Afkomst::Juridisch);
    afstammingen.extend(kinderen(&["pm", "pv"], &["kind"], Afkomst::Pleeg));
    afstammingen.extend(kinderen(&["pm", "pv"], &["eigen"], Afkomst::Juridisch));
    afstammingen.extend(kinderen(&["oma"], &["moeder"], Afkomst::Juridisch));
    Genogram {
        naam: "Genogram van gezin Bakker",
        personen: vec![
            mens("oma", "Truus Bakker", Vrouw, 1960),
            mens("moeder", "Chantal Bakker", Vrouw, 1992),
            mens("vader", "Onbekende vader met een heel lange naam", Man, 1990),
            mens("pm", "Ingrid Postma", Vrouw, 1979),
            mens("pv", "Jelle Postma", Man, 1977),
            Persoon {
                centraal: true,
                noot: Some("woont bij pleegouders"),
                ..mens("kind", "Milan Bakker", Man, 2016)
            },
            mens("zus", "Jade Bakker", Vrouw, 2019),
            mens("eigen", "Fenna Postma", Vrouw, 2010),
        ],
        afstammingen,
        partners: vec![samen("pm", "pv", Verbintenis::Partnerschap, Some(2005), None)],
        banden: vec![],
        gezag: vec![],
        huishoudens: vec![
            Huishouden { naam: "Bij Chantal", leden: &["moeder", "zus", "oma"] },
            Huishouden { naam: "Pleeggezin Postma", leden: &["pm", "pv", "kind", "eigen"] },
        ],
        peildatum: VANDAAG,
    }
}

fn lid<'a>(naam: &'a str, rol: &'a str, organisatie: Option<&'a str>, inzet: Inzet) -> Teamlid<'a> {
    let plaats = if inzet == Inzet::Steun { Plaats::EigenNetwerk } else { Plaats::Professional };
    Teamlid {
        naam,
        rol,
        organisatie,
        taak: None,
        bevoegdheid: None,
        inzet,
        sinds: Some(date(2026, 3, 9)),
        plaats,
    }
}

pub fn team() -> Team<'static> {
    Team {
        naam: "Team rond gezin De Wit",
        gezin: "Gezin De Wit",
        gezicht: Teamlid {
            taak: Some("houdt het overzicht en spreekt met iedereen"),
            ..lid("Noor van der Wal", "vaste professional", Some("Wijkteam Zuid"), Inzet::Doen)
        },
        leden: vec![
            Teamlid {
                taak: Some("werkt samen aan het veiligheidsplan"),
                ..lid("Sam Bakker", "veiligheidsexpert", Some("RVT"), Inzet::Doen)
            },
            Teamlid {
                bevoegdheid: Some("onderzoek doen (raad)"),
                ..lid("Ilse Mol", "raadsonderzoeker", Some("RVT"), Inzet::Ondersteunen)
            },
            lid("Dr. P. Achterberg", "gedragswetenschapper", Some("RVT"), Inzet::Advies),
            Teamlid {
                taak: Some("schuldhulp"),
                ..lid("Anouk de Leeuw", "budgetcoach", Some("gemeente"), Inzet::Doen)
            },
            lid("Juf Femke", "leerkracht", Some("De Regenboog"), Inzet::Advies),
            Teamlid {
                taak: Some("vangt Sem en Lot op als het misgaat"),
                ..lid("Marloes de Wit", "tante", None, Inzet::Steun)
            },
            lid("Gerrit de Wit", "opa", None, Inzet::Steun),
        ],
    }
}

pub fn verhaal() -> Verhaal<'static> {
    let wat = |datum, soort, titel, zwaar| Gebeurtenis { datum, soort, titel, zwaar };
    Verhaal {
        naam: "Verhaal van gezin De Wit",
        gebeurtenissen: vec![
            wat(date(2025, 9, 4), "Melding", "School maakt zich zorgen over Sem", false),
            wat(date(2025, 9, 11), "Gesprek", "Kennismaken met Sanne", false),
            wat(date(2025, 9, 18), "Gesprek", "Kennismaken met Mark", false),
            wat(date(2025, 10, 2), "Incident", "Ruzie bij het ophalen, politie erbij", true),
            wat(date(2025, 10, 3), "Besluit", "Veiligheidsexpert erbij gehaald", false),
            wat(date(2025, 10, 6), "Plan", "Eerste veiligheidsplan", false),
            wat(date(2025, 11, 20), "Gesprek", "Gesprek met Sem en Lot op school", false),
            wat(date(2026, 1, 15), "Overleg", "MDO over zorgen om geld en wonen", false),
            wat(date(2026, 2, 10), "Plan", "Gezinsplan samen gemaakt", false),
            wat(date(2026, 5, 28), "Incident", "Dreigende berichten van Mark", true),
            wat(date(2026, 6, 1), "Plan", "Veiligheidsplan bijgesteld", false),
            wat(date(2026, 9, 3), "Gesprek", "Terugkijken met iedereen", false),
            wat(date(2026, 11, 2), "Gesprek", "Sem vertelt dat het beter gaat", false),
        ],
        fasen: vec![
            (date(2025, 9, 11), Fase::DirecteVeiligheid),
            (date(2026, 1, 20), Fase::StabieleVeiligheid),
            (date(2026, 5, 28), Fase::DirecteVeiligheid),
            (date(2026, 7, 6), Fase::StabieleVeiligheid),
        ],
        vandaag: VANDAAG,
    }
}

pub fn cijfers() -> Veiligheidscijfers<'static> {
    let reeks = |gever, rol, cijfers: &[(Date, u8)]| Cijferreeks {
        gever,
        rol,
        over: None,
        cijfers: cijfers.to_vec(),
    };
    let (a, b, c, d) = (date(2025, 10, 6), date(2026, 2, 10), date(2026, 6, 1), date(2026, 9, 3));
    Veiligheidscijfers {
        naam: "Veiligheidscijfers van gezin De Wit",
        reeksen: vec![
            reeks("Sanne de Wit", "moeder", &[(a, 3), (b, 6), (c, 2), (d, 7)]),
            reeks("Mark Jansen", "vader", &[(a, 8), (b, 8), (c, 6), (d, 7)]),
            reeks("Sem Jansen", "kind, 12 jaar", &[(a, 2), (c, 3), (d, 6)]),
            reeks("Lot Jansen", "kind, 9 jaar", &[(b, 5), (d, 8)]),
            reeks("Noor van der Wal", "vaste professional", &[(a, 3), (b, 6), (c, 4), (d, 6)]),
            reeks("Youssef El Amrani", "partner van Sanne", &[]),
        ],
        vandaag: VANDAAG,
    }
}

pub fn termijnen() -> Termijnen<'static> {
    let termijn = |naam, wie, van, uiterlijk, bron| Termijn {
        naam,
        wie: Some(wie),
        van,
        uiterlijk,
        gereed: None,
        bron,
        gevolg: None,
    };
    Termijnen {
        naam: "Termijnen van gezin De Wit",
        termijnen: vec![
            Termijn {
                gevolg: Some("de machtiging vervalt"),
                ..termijn("Machtiging uitvoeren", "GI Noord", date(2026, 8, 20), date(2026, 11, 20), "MUHP")
            },
            termijn(
                "Veiligheidsplan opnieuw bekijken",
                "Noor van der Wal",
                date(2026, 9, 3),
                date(2026, 11, 12),
                "Plan",
            ),
            termijn(
                "Reactie van Mark op drie stellingen",
                "Mark Jansen",
                date(2026, 11, 9),
                date(2026, 11, 23),
                "Wederhoor",
            ),
            Termijn {
                gereed: Some(date(2026, 10, 8)),
                ..termijn(
                    "Gezinsplan vaststellen",
                    "Noor van der Wal",
                    date(2026, 9, 3),
                    date(2026, 10, 15),
                    "Jeugdwet 4.1.3",
                )
            },
        ],
        vandaag: VANDAAG,
    }
}

pub fn fasen() -> Fasenstrook<'static> {
    use Fase::{DirecteVeiligheid, Herstel, StabieleVeiligheid};
    Fasenstrook {
        naam: "Fase per persoon",
        balken: vec![
            Fasebalk {
                persoon: "Sanne",
                fasen: vec![
                    (date(2025, 9, 11), DirecteVeiligheid),
                    (date(2026, 1, 20), StabieleVeiligheid),
                    (date(2026, 5, 28), DirecteVeiligheid),
                    (date(2026, 7, 6), StabieleVeiligheid),
                ],
            },
            Fasebalk {
                persoon: "Sem",
                fasen: vec![(date(2025, 9, 11), DirecteVeiligheid), (date(2026, 2, 10), StabieleVeiligheid)],
            },
            Fasebalk {
                persoon: "Lot",
                fasen: vec![
                    (date(2025, 9, 11), DirecteVeiligheid),
                    (date(2025, 12, 1), StabieleVeiligheid),
                    (date(2026, 8, 1), Herstel),
                ],
            },
        ],
        vandaag: VANDAAG,
    }
}
