//! Somebody who does not let go; nobody may learn that there is a dossier.

use crate::verhaal::prelude::*;

/// Somebody who does not let go; nobody may learn that there is a dossier.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "blijft-komen",
    achtergrond: None,
    soort: Huishoudsoort::ExPartners,
    leden: &[Lid::vrouw(A, 29, 44), Lid::man(B, 31, 48).in_huis(&[1]).heet(1)],
    banden: &[Band::Ex(A, B)],
    huizen: &[Huis::InGebied, Huis::Buiten],
    onveilig: &[
        Onveilig(true, Acuut, Lichamelijk, Gewelddadig),
        Onveilig(false, Structureel, Emotioneel, Gewelddadig),
    ],
    aanleiding: &[
        "{a} deed aangifte van belaging. {b} staat sinds de zomer bij haar werk, haar huis en haar sportclub.",
    ],
    stellingen: &[
        Stelling::feit(
            Bron::Stuk("Proces-verbaal van aangifte", "de politie"),
            Tijd::Dag(4),
            &[A, B],
            "{a} telde in zes weken 214 berichten van {b} en elf keer zijn auto bij haar werk.",
        )
        .extra(Extra::Strafrechtelijk)
        .bij(Wanneer::Signaal),
        Stelling::feit(
            Bron::Van("iemand uit de omgeving van {b}"),
            Tijd::Dag(3),
            &[A, B],
            "Iemand hoorde {b} zeggen dat hij weet wanneer {a} alleen thuis is.",
        )
        .extra(Extra::BronBeschermd)
        .bij(Wanneer::Signaal),
        Stelling::mening(
            Van::Lid(A),
            &[A],
            "Ik ben niet bang voor wat hij doet. Ik ben bang voor wanneer het stopt en daarna.",
        )
        .door(Wie::Lid(A)),
        Stelling::feit(
            Bron::Zegt(B),
            Tijd::Dag(2),
            &[B],
            "{b} vertelt dat hij vijf avonden per week naar haar huis rijdt. Hij zegt dat hij alleen wil praten.",
        ),
    ],
    analyse: Analyse {
        vragen: &["Hoe krijgt {a} haar leven terug en leert {b} loslaten?"],
        factoren: &[
            Factor(Risico, Gezin, &[A], &[0], "{b} weet waar en wanneer {a} alleen is."),
            Factor(
                InStandHoudend,
                Zorg,
                &[B],
                &[3],
                "{b} heeft geen werk, geen contact en geen ander doel dan haar terugkrijgen.",
            ),
            Factor(Beschermend, Gezin, &[A], &[2], "Het werk en de buren van {a} doen mee met het plan."),
        ],
        patroon: (
            Patroonsoort::Herhaling,
            &[0, 1],
            "{a} blokkeert een nummer. Er komt een nieuw nummer. {a} zegt niets. {b} komt dan zelf.",
        ),
        hypothese: (
            Hypothesestatus::Open,
            "Als {b} behandeling krijgt en {a} nooit meer antwoordt, neemt het af.",
            "Als hij ook in behandeling blijft komen.",
        ),
        tegengeluid: None,
        hulp: &[],
        behoeften: &[
            Behoefte(A, Gezin, &[0], "Hulp bij elke nieuwe stap: foto’s, meldingen, een knop."),
            Behoefte(B, Zorg, &[1], "Behandeling en een dag met inhoud."),
        ],
        achterliggend: &[(PsychischeProblematiek, "{b} had eerder een periode van wanen na een scheiding.")],
        belangen: &[],
        stemmen: &[
            (A, Geschreven, "Ik wil weer fietsen zonder om te kijken."),
            (B, Gesprek, "Ik weet dat het te veel is. Ik kan niet stoppen."),
        ],
        anders: &[],
    },
    plan: Plan {
        aanbod: Aanbod::LieverSamen(
            "{a} en {b} maken elk hun eigen deel. Niemand ziet het deel van de ander.",
        ),
        doelen: &[Doel {
            soort: Herstellen,
            fase: DirecteVeiligheid,
            voor: &[A, B],
            gebied: &[Gezin],
            uit: &[0],
            tekst: "{b} komt niet meer in de buurt van {a} en stuurt niets.",
            zichtbaar: "Acht weken zonder bericht. {a} fietst weer.",
        }],
        inzetten: &[
            Inzet::nieuw(
                Hulpverlening,
                Wie::Erbij(Functie::RvtVt),
                &[A],
                0,
                &[Gezin],
                "Wekelijks bellen, logboek, noodknop en contact met de politie.",
            )
            .na(1),
            Inzet::nieuw(
                Behandeling,
                Wie::Organisatie("forensische polikliniek"),
                &[B],
                0,
                &[Zorg],
                "Behandeling voor {b}, met toestemming van de officier.",
            )
            .na(30),
            Inzet::nieuw(
                EigenNetwerk,
                Wie::Netwerk("buren en collega’s van {a}"),
                &[A],
                0,
                &[Gezin],
                "Zij weten wat zij moeten doen en wat zij niet mogen zeggen.",
            )
            .na(4),
        ],
        geen_inzet: &[],
        stemmen: &[(A, "Noem mijn naam nergens."), (B, "Ik wil dat iemand mij helpt ophouden.")],
        oplossingen: &[Oplossing {
            van: A,
            tekst: "Op mijn werk sta ik niet meer op het bord bij de ingang.",
            werd: Some(2),
            omdat: "De werkgever heeft dat geregeld.",
        }],
        kaders: &[],
        anders: &[],
        evaluatie: &[
            "Nog twee berichten in zes weken. Zij zijn gemeld.",
            "Al acht weken niets. {b} is in behandeling.",
        ],
    },
    veilig: Veilig {
        acuut: Some(
            "Er is een dreiging tegen {a} en haar adres is bekend bij {b}. Vannacht moet er een plan zijn.",
        ),
        onveilig: &[
            (A, "{a} kan worden opgewacht."),
            (B, "{b} raakt verder in zijn eigen wereld en kan iets doen."),
        ],
        voorwaarden: &[Voorwaarde {
            hard: true,
            voor: &[B],
            tekst: "{b} zoekt geen contact, ook niet via anderen of via internet.",
        }],
        afspraken: &[
            Afspraak::nieuw(
                Wie::Lid(A),
                &[A],
                "{a} heeft een noodknop bij zich en wisselt van route.",
                "Elke dag",
                "De meldkamer test de knop op maandag.",
                "Knop indrukken. De politie komt meteen.",
            )
            .niet_tonen(&[B]),
            Afspraak::nieuw(
                Wie::Lid(B),
                &[B],
                "{b} belt zijn behandelaar als hij wil rijden.",
                "Elke keer",
                "De behandelaar en {gezicht} spreken elkaar elke week.",
                "De politie en de officier worden gebeld.",
            ),
        ],
        signalen: &[
            (Geel, "Een bericht van een onbekend nummer.", "Niet openen. Doorsturen naar het logboek."),
            (Rood, "De auto van {b} in de straat.", "112 en de knop."),
        ],
        steun: &[Steun {
            rol: None,
            naam: "Leidinggevende van {a}",
            voor: &[A],
            wat: "Kijkt mee op het parkeerterrein en zegt nooit waar zij is.",
        }],
        kindversie: None,
        cijfers: &[(A, [2, 4, 6, 4, 7, 8]), (B, [5, 5, 6, 5, 6, 7])],
        woorden: &[(A, "Een 2. Met de deur op slot een 3.")],
        criteria: &[
            ("Acht weken geen contact.", "Het logboek en de politie."),
            ("{b} is in behandeling.", "De polikliniek bevestigt het."),
        ],
        visie: &[(A, "Ik heb gefietst.")],
        incident: Some(Incident {
            over: &[A],
            gevolg: Incidentgevolg::Dreiging,
            tekst: "{b} stond zondag aan de overkant van de straat en maakte foto’s. {a} drukte op de knop.",
            bron: "De politie kwam binnen acht minuten en sprak {b} aan.",
            oordeel: "De terugval klopt. Er komt een gedragsaanwijzing van de officier.",
            hersteld: &[],
        }),
        anders: &[],
    },
    erbij: &[Erbij {
        functie: Functie::RvtVt,
        modus: Modus::Doen,
        expertise: "belaging en dreiging",
        bevoegdheid: Some("voorwaarden stellen, Wmo 2015 4.1.1"),
        reden: "Er is dreiging en er loopt een aangifte. Dit vraagt samen optrekken met de politie.",
        wanneer: Wanneer::Signaal,
        los: None,
    }],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: Some(
        "{b} werkt bij een instelling in de regio. Niemand buiten het team mag weten dat er een dossier is.",
    ),
};
