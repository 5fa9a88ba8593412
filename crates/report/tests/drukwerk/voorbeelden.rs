//! True-to-life values, also drawn by `examples/voorbeelden.rs`. Nobody in them exists.

use jiff::civil::{Date, date};
use naast_report::{
    Afschrift, Afspraak, Afzender, Bevestiging, Bevestigingen, Bezwaar, Blok, Brief, Briefdeel, Cijfer, Deel,
    Ernaast, Fase, OpenPunt, PersoonVeiligheid, Reactie, Stelling, Tabel, Uitkomst, VastGezicht,
    Veiligheidskaart, Verantwoordelijkheid, Vervallen, Voorwaarde, ZichtOpVeiligheid,
};

fn dag(dag: i8) -> Date {
    date(2026, 11, dag)
}

pub(crate) fn bezwaar(wie: &str, tekst: &str) -> Bezwaar {
    Bezwaar { wie: wie.into(), tekst: tekst.into(), op: Some(dag(18)) }
}

pub(crate) fn afspraak(wie: &str, wat: &str, wanneer: &str, controle: &str, anders: &str) -> Afspraak {
    Afspraak {
        wie: wie.into(),
        wat: wat.into(),
        wanneer: wanneer.into(),
        controle: controle.into(),
        als_het_misgaat: anders.into(),
        bezwaren: vec![],
    }
}

pub(crate) fn cijfer(gever: &str, cijfer: u8) -> Cijfer {
    Cijfer { gever: gever.into(), cijfer, op: Some(dag(19)) }
}

fn gezin() -> Vec<PersoonVeiligheid> {
    vec![
            PersoonVeiligheid {
                naam: "Mila".into(),
                toelichting: Some("8 jaar".into()),
                veiligheid: "Slaapt weer in haar eigen bed. Schrikt van harde stemmen. Wil dat papa en mama niet meer schreeuwen.".into(),
                cijfers: vec![cijfer("Mila", 5), cijfer("Elif", 6), cijfer("Noor", 4)],
                bezwaren: vec![bezwaar("Ruben", "Mila schrikt niet van mij, maar van de buren.")],
            },
            PersoonVeiligheid {
                naam: "Daan".into(),
                toelichting: Some("3 jaar".into()),
                veiligheid: "Op het kinderdagverblijf gaat het goed. Thuis is hij stil.".into(),
                cijfers: vec![cijfer("Elif", 6), cijfer("Noor", 4)],
                bezwaren: vec![],
            },
            PersoonVeiligheid {
                naam: "Elif".into(),
                toelichting: Some("moeder".into()),
                veiligheid: "Is sinds 3 november niet geslagen of bedreigd. Weet wie zij ’s nachts kan bellen.".into(),
                cijfers: vec![cijfer("Elif", 7), cijfer("Sam", 5)],
                bezwaren: vec![],
            },
            PersoonVeiligheid {
                naam: "Ruben".into(),
                toelichting: Some("vader".into()),
                veiligheid: "Slaapt bij zijn broer. Heeft een plan voor als de spanning oploopt.".into(),
                cijfers: vec![],
                bezwaren: vec![],
            },
        ]
}

fn afspraken() -> Vec<Afspraak> {
    let mut dronken = afspraak(
        "Ruben",
        "Drinkt niet als de kinderen er zijn.",
        "Altijd",
        "Oma Tineke belt elke avond",
        "Oma haalt de kinderen op en belt Noor",
    );
    dronken
        .bezwaren
        .push(bezwaar("Ruben", "Ik drink al sinds de zomer niet meer. Deze afspraak is niet nodig."));
    vec![
        afspraak(
            "Ruben",
            "Slaapt bij zijn broer.",
            "Tot 4 december",
            "Noor belt op woensdag en zondag",
            "Elif belt 112, daarna Noor",
        ),
        dronken,
        afspraak(
            "Elif",
            "Gaat met de kinderen naar oma als er ruzie komt.",
            "Meteen",
            "Oma stuurt Noor een bericht",
            "Buurvrouw Ans belt Noor",
        ),
        afspraak(
            "Oma Tineke",
            "Past op dinsdag en donderdag op.",
            "Vanaf 24 november",
            "Mila vertelt het aan juf Eva",
            "Noor zoekt opvang",
        ),
    ]
}

/// A card as it would lie on the table.
pub(crate) fn kaart() -> Veiligheidskaart {
    Veiligheidskaart {
        huishouden: "Van Dongen – Yılmaz".into(),
        dossierkenmerk: "ND-2026-0042".into(),
        kaartnummer: 3,
        aanleiding: "Erbijhalen: expert huiselijk geweld van het regionaal veiligheidsteam".into(),
        datum: dag(20),
        vast_gezicht: VastGezicht {
            naam: "Noor Bakker".into(),
            organisatie: "Lokaal team Roosendaal-Oost".into(),
            telefoon: Some("06 00 00 00 01".into()),
            waarnemer: Some("Ilse Kramer, 06 00 00 00 02".into()),
        },
        ernaast: vec![
            Ernaast {
                naam: "Sam de Wit".into(),
                organisatie: "regionaal veiligheidsteam".into(),
                rol: "doet gesprekken over veiligheid".into(),
                telefoon: Some("06 00 00 00 03".into()),
            },
            Ernaast {
                naam: "Fatma Aydın".into(),
                organisatie: "volwassenen-ggz".into(),
                rol: "ondersteunt Elif".into(),
                telefoon: None,
            },
        ],
        fase: Fase::DirecteVeiligheid,
        personen: gezin(),
        voorwaarden: vec![
            Voorwaarde {
                tekst: "De kinderen zijn niet alleen met Ruben.".into(),
                gesteld_door: "Veilig Thuis".into(),
                hard: true,
                bezwaren: vec![],
            },
            Voorwaarde {
                tekst: "Er is elke dag een volwassene die de kinderen ziet en Noor kan bellen.".into(),
                gesteld_door: "Veilig Thuis".into(),
                hard: true,
                bezwaren: vec![],
            },
        ],
        afspraken: afspraken(),
        zicht_op_veiligheid: ZichtOpVeiligheid {
            wie: "Noor Bakker, lokaal team Roosendaal-Oost".into(),
            sinds: Some(date(2026, 9, 1)),
        },
        verantwoordelijkheden: vec![
            Verantwoordelijkheid {
                wie: "Sam".into(),
                waarvoor: "gesprekken met Ruben en Elif over veiligheid".into(),
            },
            Verantwoordelijkheid { wie: "Fatma".into(), waarvoor: "behandeling van Elif".into() },
            Verantwoordelijkheid {
                wie: "Elif en Ruben".into(),
                waarvoor: "school en dagverblijf op de hoogte houden".into(),
            },
        ],
        open_punten: vec![
            OpenPunt {
                wat: "Waar slaapt Ruben na 4 december?".into(),
                wie: Some("Ruben".into()),
                voor: Some(date(2026, 12, 1)),
            },
            OpenPunt {
                wat: "Wil Mila zelf bij het gesprek zijn?".into(),
                wie: Some("Noor".into()),
                voor: None,
            },
        ],
        bezwaren: vec![],
        bevestigingen: Bevestigingen {
            gever: Some(Bevestiging { naam: "Noor Bakker".into(), op: Some(dag(20)) }),
            ontvanger: Some(Bevestiging { naam: "Sam de Wit".into(), op: None }),
            gezin: vec![
                Bevestiging { naam: "Elif Yılmaz".into(), op: Some(dag(20)) },
                Bevestiging { naam: "Ruben van Dongen".into(), op: None },
            ],
        },
        vervallen: None,
    }
}

/// A card with nothing on it but what every card has.
pub(crate) fn lege_kaart() -> Veiligheidskaart {
    Veiligheidskaart {
        ernaast: vec![],
        fase: Fase::Onbekend,
        personen: vec![],
        voorwaarden: vec![],
        afspraken: vec![],
        zicht_op_veiligheid: ZichtOpVeiligheid { wie: "Noor Bakker".into(), sinds: None },
        verantwoordelijkheden: vec![],
        open_punten: vec![],
        bezwaren: vec![],
        bevestigingen: Bevestigingen { gever: None, ontvanger: None, gezin: vec![] },
        ..kaart()
    }
}

/// A card with `keer` times as much on it, every line told from the others by its number.
pub(crate) fn volle_kaart(keer: usize) -> Veiligheidskaart {
    let mut vol = kaart();
    let herhaal = |n: usize| (1..=n).map(|nummer| nummer.to_string());
    vol.afspraken = herhaal(keer * 3)
        .map(|n| {
            afspraak(
                &format!("Persoon {n}"),
                &format!("Doet afspraak {n} zoals besproken."),
                "Elke week",
                "Noor belt op zondag",
                "Oma belt Noor",
            )
        })
        .collect();
    vol.open_punten = herhaal(keer)
        .map(|n| OpenPunt { wat: format!("Open punt {n} is nog niet opgelost."), wie: None, voor: None })
        .collect();
    vol.voorwaarden = herhaal(keer)
        .map(|n| Voorwaarde {
            tekst: format!("Voorwaarde {n} blijft staan."),
            gesteld_door: "Veilig Thuis".into(),
            hard: true,
            bezwaren: vec![bezwaar("Ruben", "Dat vind ik niet nodig.")],
        })
        .collect();
    vol.bevestigingen.gezin =
        herhaal(keer).map(|n| Bevestiging { naam: format!("Gezinslid {n}"), op: None }).collect();
    vol.personen = herhaal(keer)
        .map(|n| PersoonVeiligheid {
            naam: format!("Kind {n}"),
            toelichting: None,
            veiligheid: "Gaat naar school en slaapt bij oma.".into(),
            cijfers: vec![cijfer("Elif", 6), cijfer("Noor", 4)],
            bezwaren: vec![],
        })
        .collect();
    vol
}

pub(crate) fn vervallen_kaart() -> Veiligheidskaart {
    Veiligheidskaart {
        vervallen: Some(Vervallen { op: date(2026, 12, 3), vervangen_door: Some(4) }),
        ..kaart()
    }
}

pub(crate) fn brief() -> Brief {
    Brief {
        afzender: Afzender {
            organisatie: "Lokaal team Roosendaal-Oost".into(),
            adres: vec!["Stationsplein 1".into(), "4702 VX Roosendaal".into()],
            telefoon: Some("0165 00 00 00".into()),
            email: Some("post@lokaalteam.example".into()),
        },
        geadresseerde: vec!["Mevrouw E. Yılmaz".into(), "Kastanjelaan 12".into(), "4701 AB  ROOSENDAAL".into()],
        plaats: Some("Roosendaal".into()),
        datum: dag(23),
        kenmerk: Some("ND-2026-0042".into()),
        onderwerp: "Uw dossier lezen en aanvullen".into(),
        aanhef: "Beste mevrouw Yılmaz,".into(),
        inhoud: vec![
            Briefdeel::Alinea("Er is een dossier over uw gezin. Daarin staat wat we samen hebben besproken en afgesproken. U kunt het zelf lezen. U kunt er ook iets bij schrijven of zeggen dat iets niet klopt.".into()),
            Briefdeel::Kop("Zo komt u in het dossier".into()),
            Briefdeel::Lijst(vec!["Ga naar naast.example/code.".into(), "Vul de code hieronder in.".into(), "Kies daarna zelf hoe u voortaan wilt inloggen.".into()]),
            Briefdeel::Code {
                bijschrift: "Uw code".into(),
                code: "K7QM-4TXR-92HV".into(),
                toelichting: Some("De code werkt één keer, tot en met 7 december 2026. Geef hem aan niemand anders.".into()),
            },
            Briefdeel::Kop("Hulp nodig?".into()),
            Briefdeel::Alinea("Bel Noor Bakker, uw vaste professional: 06 00 00 00 01. U kunt ook gratis hulp krijgen van een cliëntondersteuner. Die werkt niet voor ons, maar voor u.".into()),
        ],
        afsluiting: "Met vriendelijke groet,".into(),
        ondertekening: vec!["Noor Bakker".into(), "vaste professional van uw gezin".into()],
        bijlagen: vec!["Uw rechten in het kort".into()],
    }
}

pub(crate) fn stelling(soort: &str, tekst: &str, reacties: Vec<Reactie>) -> Blok {
    Blok::Stelling(Stelling {
        soort: soort.into(),
        tekst: tekst.into(),
        bron: Some("Elif Yılmaz, eigen waarneming".into()),
        wanneer: Some("3 november 2026, 21.00 uur".into()),
        over: vec!["Ruben".into(), "Mila".into()],
        opgeschreven: Some("Noor Bakker, 4 november 2026".into()),
        reacties,
    })
}

pub(crate) fn afschrift() -> Afschrift {
    let reactie = |wie: &str, uitkomst, tekst: Option<&str>| Reactie {
        wie: wie.into(),
        uitkomst,
        tekst: tekst.map(Into::into),
        op: Some(dag(10)),
    };
    Afschrift {
        titel: "Afschrift uit het dossier".into(),
        huishouden: "Van Dongen – Yılmaz".into(),
        dossierkenmerk: "ND-2026-0042".into(),
        voor: "Elif Yılmaz".into(),
        gemaakt_door: "Noor Bakker, lokaal team Roosendaal-Oost".into(),
        gevraagd_op: Some(dag(16)),
        datum: dag(23),
        inleiding: vec!["Dit is wat in het dossier staat en wat u mag lezen. Klopt er iets niet? Zeg het tegen Noor, of schrijf het zelf in het dossier.".into()],
        delen: vec![
            Deel {
                kop: "Het gezin".into(),
                blokken: vec![Blok::Tabel(Tabel {
                    bijschrift: Some("Wie horen erbij".into()),
                    koppen: vec!["Naam".into(), "Geboren".into(), "Gezag".into()],
                    rijen: vec![
                        vec!["Mila van Dongen".into(), "2 mei 2018".into(), "Elif en Ruben".into()],
                        vec!["Daan van Dongen".into(), "9 januari 2023".into()],
                    ],
                })],
                delen: vec![],
            },
            Deel {
                kop: "Wat er is gebeurd".into(),
                blokken: vec![Blok::Alinea("Hieronder staat per gebeurtenis wie het heeft gezien en wat de anderen ervan vinden.".into())],
                delen: vec![Deel {
                    kop: "November 2026".into(),
                    blokken: vec![
                        stelling(
                            "Feit",
                            "Ruben gooide een glas tegen de muur. Mila stond in de deuropening.",
                            vec![
                                reactie("Elif", Uitkomst::Akkoord, None),
                                reactie("Ruben", Uitkomst::Weersproken, Some("Het glas viel. Ik heb het niet gegooid.")),
                                reactie("Mila", Uitkomst::Aangevuld, Some("Ik stond op de trap.")),
                                reactie("Oma Tineke", Uitkomst::GeenReactie, None),
                            ],
                        ),
                        stelling("Vermoeden", "Mila slaapt slecht sinds die avond.", vec![]),
                    ],
                    delen: vec![],
                }],
            },
            Deel {
                kop: "Wat we hebben afgesproken".into(),
                blokken: vec![Blok::Lijst(vec!["Ruben slaapt tot 4 december bij zijn broer.".into(), "Oma past op dinsdag en donderdag op.".into()])],
                delen: vec![],
            },
        ],
    }
}
