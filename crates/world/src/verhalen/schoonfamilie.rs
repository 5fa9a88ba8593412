//! A young mother in the house of her parents-in-law.

use crate::verhaal::prelude::*;

/// A young mother in the house of her parents-in-law.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "schoonfamilie",
    achtergrond: None,
    soort: Huishoudsoort::DrieGeneraties,
    leden: &[
        Lid::vrouw(A, 22, 28).heet(1),
        Lid::man(B, 24, 31),
        Lid::vrouw(O, 52, 60),
        Lid::man(K1, 0, 0).in_maanden(6, 11),
    ],
    banden: &[
        Band::Ouders(&[A, B], &[K1], Ouderschap::Samen),
        Band::Partners(A, B),
        Band::OuderVan(O, B),
        Band::Grootouder(O, &[K1]),
    ],
    huizen: &[Huis::InGebied],
    onveilig: &[Onveilig(false, Structureel, Emotioneel, Misbruikend)],
    aanleiding: &[
        "De docent van de taalles belde. {a} mag niet meer komen van haar schoonmoeder. Haar paspoort ligt bij {o}.",
    ],
    stellingen: &[
        Stelling::feit(
            Bron::Zegt(A),
            Tijd::Sinds(200),
            &[A, O],
            "{a} vertelt dat {o} haar paspoort en telefoon bewaart. Zij mag alleen met {b} naar buiten.",
        )
        .bij(Wanneer::Signaal)
        .extra(Extra::Uitstel(&[O])),
        Stelling::feit(
            Bron::Zelf,
            Tijd::Om(2, 11, 20),
            &[A, O, K1],
            "{o} gaf {k1} de fles en stuurde {a} naar de keuken. {a} vroeg niets.",
        ),
        Stelling::mening(
            Van::Lid(B),
            &[B, O, A],
            "Mijn moeder helpt. Zo gaat dat bij ons. Ik sta ertussen en ik kan niet kiezen.",
        )
        .door(Wie::Lid(B)),
        Stelling::citaat(A, 1, &[A], "Ik ben moeder en ik moet vragen of ik hem mag vasthouden."),
    ],
    analyse: Analyse {
        vragen: &["Wat wil {a}, en durft {b} naast haar te staan?"],
        factoren: &[
            Factor(
                Risico,
                Gezin,
                &[A, K1],
                &[0, 1],
                "{a} is niet vrij: geen paspoort, geen telefoon, geen zorg over haar eigen kind.",
            ),
            Factor(
                InStandHoudend,
                Gezin,
                &[B, O],
                &[2],
                "{b} kiest niet. {o} is bang om haar zoon en haar plek te verliezen.",
            ),
            Factor(Beschermend, Gezin, &[A, B], &[3], "{a} heeft een docent die belt en {b} houdt van haar."),
        ],
        patroon: (
            Patroonsoort::OverGeneraties,
            &[0, 1],
            "{o} woonde zelf ook zo bij haar schoonmoeder. Zij zegt: ik heb het overleefd, dan kan zij het ook.",
        ),
        hypothese: (
            Hypothesestatus::Open,
            "Als {b} kiest om met {a} apart te wonen, kan {o} weer oma zijn.",
            "Als de controle doorgaat in een eigen huis.",
        ),
        tegengeluid: Some((
            Functie::RvtVt,
            "Houd rekening met achterlating of terugsturen. Regel eerst papieren en een eigen nummer.",
            "Als {a} haar paspoort heeft en vrij reist.",
        )),
        hulp: &[],
        behoeften: &[
            Behoefte(A, Gezin, &[0], "Haar paspoort, haar telefoon en haar taalles."),
            Behoefte(K1, Gezin, &[0], "Een moeder die voor hem mag zorgen."),
        ],
        achterliggend: &[
            (Huisvesting, "{b} en {a} kunnen nog geen eigen huis krijgen."),
            (PatroonOverGeneraties, "Ook {o} werd als jonge vrouw binnengehouden."),
        ],
        belangen: &[(
            K1,
            "Verzorgd worden door zijn moeder, zonder strijd om hem.",
            "{k1} is een baby. Hij wordt stil als {a} zingt.",
        )],
        stemmen: &[
            (A, Gesprek, "Ik wil geen ruzie. Ik wil lucht."),
            (B, Gesprek, "Ik durf nu voor het eerst nee te zeggen."),
            (O, Gesprek, "Niemand heeft mij ooit gevraagd wat ik wilde."),
        ],
        anders: &[(O, true, "Ik ben geen bewaker. Dit is mijn huis.")],
    },
    plan: Plan {
        aanbod: Aanbod::LieverSamen(
            "{a} en {b} maken het plan met {gezicht}, buiten het huis. {o} praat later mee.",
        ),
        doelen: &[Doel {
            soort: Herstellen,
            fase: DirecteVeiligheid,
            voor: &[A, B, K1, O],
            gebied: &[Gezin, Wonen],
            uit: &[0],
            tekst: "{a} heeft haar papieren, haar telefoon en haar les. Zij zorgt zelf voor {k1}.",
            zichtbaar: "{a} is zes weken naar de les geweest. Het paspoort ligt bij haar.",
        }],
        inzetten: &[
            Inzet::nieuw(
                Hulpverlening,
                Wie::Gezicht,
                &[A, B],
                0,
                &[Gezin],
                "Gesprekken met {a} apart, met {b} apart, en samen.",
            )
            .na(2),
            Inzet::nieuw(
                Bestaanszekerheid,
                Wie::Organisatie("gemeente en taalschool"),
                &[A],
                0,
                &[Werk, Wonen],
                "Taalles met kinderopvang, en inschrijving voor een woning.",
            )
            .na(10)
            .resultaat("{a} heeft haar diploma voor de eerste trede."),
            Inzet::nieuw(
                Hulpverlening,
                Wie::Organisatie("vrouwengroep in eigen taal"),
                &[O],
                0,
                &[Gezin],
                "Een ochtend per week, over loslaten en oma zijn.",
            )
            .na(30),
        ],
        geen_inzet: &[(K1, "Met {k1} gaat het goed. Het consultatiebureau volgt hem.")],
        stemmen: &[
            (A, "Zeg niets tegen haar voordat ik het weet."),
            (B, "Help mij de goede woorden te vinden."),
            (O, "Ik wil mijn kleinzoon blijven zien."),
        ],
        oplossingen: &[Oplossing {
            van: B,
            tekst: "Wij huren de zolder bij mijn collega tot er een huis is.",
            werd: Some(0),
            omdat: "Zij wonen er sinds de eerste van de maand, met een sleutel elk.",
        }],
        kaders: &[],
        anders: &[(O, true, "Ik teken niet. Ik heb niets verkeerd gedaan.")],
        evaluatie: &[
            "{a} gaat naar de les. {o} past op dinsdag op.",
            "Zij wonen apart en eten op zondag samen.",
        ],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[
            (A, "{a} kan niet weg en kan niet vrij praten."),
            (B, "{b} staat onder grote druk van twee kanten."),
            (O, "{o} is bang om alleen te blijven."),
            (K1, "{k1} voelt de spanning als er om hem wordt gestreden."),
        ],
        voorwaarden: &[],
        afspraken: &[
            Afspraak::nieuw(
                Wie::Lid(B),
                &[A],
                "{b} haalt het paspoort en geeft het aan {a}.",
                "Binnen een week",
                "{a} laat het zien op de taalles.",
                "{gezicht} en {rvt} komen samen.",
            ),
            Afspraak::nieuw(
                Wie::Lid(A),
                &[A, K1],
                "{a} belt de docent als zij niet kan komen.",
                "Elke week",
                "De docent belt terug op een vast tijdstip.",
                "De docent belt {gezicht}.",
            )
            .niet_tonen(&[O]),
        ],
        signalen: &[
            (Geel, "{a} mist twee lessen.", "De docent belt op dinsdag om elf uur."),
            (Rood, "Er is een ticket gekocht of het paspoort is weg.", "112 en {rvt}."),
        ],
        steun: &[Steun {
            rol: None,
            naam: "Docent van de taalles",
            voor: &[A],
            wat: "Belt elke dinsdag om elf uur.",
        }],
        kindversie: None,
        cijfers: &[(A, [3, 5, 6, 5, 7, 8]), (B, [5, 6, 6, 6, 8, 8]), (O, [7, 6, 6, 6, 7, 8])],
        woorden: &[(A, "Een 3. Met de deur open een 6.")],
        criteria: &[
            ("{a} heeft haar papieren en telefoon.", "Gezien."),
            ("{a} zorgt voor {k1}.", "Consultatiebureau en {b} zeggen hetzelfde."),
        ],
        visie: &[(A, "Ik heb een sleutel."), (B, "Ik heb gekozen.")],
        incident: Some(Incident {
            over: &[A],
            gevolg: Incidentgevolg::Dreiging,
            tekst: "{o} zei dat {a} kan gaan, maar zonder {k1}. {a} belde de docent.",
            bron: "De docent belde {gezicht}. {b} bevestigde het.",
            oordeel: "De terugval klopt. {b} is dezelfde avond met {a} en {k1} naar de zolder gegaan.",
            hersteld: &[],
        }),
        anders: &[(O, true, "Ik zet hier mijn naam niet onder.")],
    },
    erbij: &[Erbij {
        functie: Functie::RvtVt,
        modus: Modus::Ondersteunen,
        expertise: "dwang in de familie en achterlating",
        bevoegdheid: Some("advies en voorwaarden, Wmo 2015 4.1.1"),
        reden: "Er is kans op achterlating. {rvt} weet wat er geregeld moet zijn.",
        wanneer: Wanneer::Vraag,
        los: None,
    }],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
