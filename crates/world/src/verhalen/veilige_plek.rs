//! A mother and her children in a shelter; nobody may learn where.

use crate::verhaal::prelude::*;

/// A mother and her children in a shelter; nobody may learn where.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "veilige-plek",
    achtergrond: None,
    soort: Huishoudsoort::TweeHuizen,
    leden: &[
        Lid::vrouw(A, 28, 37).in_huis(&[1]).heet(1),
        Lid::man(B, 30, 41).in_huis(&[0]),
        Lid::vrouw(K1, 8, 10).in_huis(&[1]),
        Lid::man(K2, 4, 6).in_huis(&[1]),
    ],
    banden: &[Band::Ouders(&[A, B], &[K1, K2], Ouderschap::Samen), Band::Ex(A, B), Band::BroerZus(K1, K2)],
    huizen: &[Huis::InGebied, Huis::Opvang],
    onveilig: &[
        Onveilig(false, Acuut, Lichamelijk, Gewelddadig),
        Onveilig(false, Structureel, Emotioneel, Misbruikend),
    ],
    aanleiding: &[
        "{a} vluchtte in de nacht met {k1} en {k2} naar de opvang. {b} heeft gedreigd dat hij haar zal vinden.",
    ],
    stellingen: &[
        Stelling::feit(
            Bron::Zegt(A),
            Tijd::Om(2, 3, 30),
            &[A, K1, K2],
            "{a} vertelt dat {b} haar om half vier met een mes bedreigde. {k1} stond in de deur.",
        )
        .extra(Extra::NietTonen(&[B]))
        .door(Wie::Erbij(Functie::RvtVt))
        .bij(Wanneer::Signaal),
        Stelling::feit(
            Bron::Stuk("Mutatie van de politie", "de politie"),
            Tijd::Dag(2),
            &[B],
            "De politie was dit jaar vier keer bij het huis van {b}. Zij namen één keer een mes mee.",
        )
        .extra(Extra::Strafrechtelijk)
        .bij(Wanneer::Signaal),
        Stelling::citaat(K1, 1, &[K1], "Ik slaap hier met mijn kleren aan. Dan kan ik meteen weg.")
            .extra(Extra::NietTonen(&[B])),
        Stelling::mening(Van::Lid(B), &[B], "Zij neemt mijn kinderen af. Ik zou ze nooit iets doen.")
            .door(Wie::Lid(B)),
        Stelling::feit(
            Bron::Zelf,
            Tijd::Dag(1),
            &[K2],
            "{k2} vroeg vijf keer in een uur of papa weet waar hij is.",
        )
        .extra(Extra::NietTonen(&[B])),
        Stelling::vermoeden(
            Van::Schrijver,
            "{b} wist twee dagen later bij welke winkel {a} was geweest.",
            &[A],
            "Misschien volgt {b} de telefoon of de auto van {a}.",
        )
        .extra(Extra::NietTonen(&[B])),
    ],
    analyse: Analyse {
        vragen: &[
            "Hoe kunnen {k1} en {k2} later contact hebben met {b}, als zij dat willen en als het veilig is?",
        ],
        factoren: &[
            Factor(Risico, Gezin, &[A, K1, K2], &[0, 1], "{b} heeft met een mes gedreigd en zoekt {a}."),
            Factor(
                InStandHoudend,
                Gezin,
                &[B],
                &[3],
                "{b} ziet zichzelf als degene die alles kwijt is. Daardoor zoekt hij geen hulp.",
            ),
            Factor(
                Beschermend,
                Gezin,
                &[A, K1, K2],
                &[2],
                "{a} heeft hulp gezocht en vertelt eerlijk aan de kinderen wat zij moeten weten.",
            ),
        ],
        patroon: (
            Patroonsoort::Herhaling,
            &[0, 1],
            "Drie keer ging {a} weg. Drie keer vond {b} haar en beloofde hij beterschap. Elke keer werd het daarna gevaarlijker.",
        ),
        hypothese: (
            Hypothesestatus::Open,
            "Zolang {b} niet weet waar zij is en {a} hulp heeft, wordt het voor de kinderen rustig.",
            "Als {b} haar toch vindt of via de kinderen zoekt.",
        ),
        tegengeluid: None,
        hulp: &[],
        behoeften: &[
            Behoefte(A, Wonen, &[0], "Een veilige woning, ver genoeg weg, met een nieuwe start."),
            Behoefte(K1, Zorg, &[0], "Slapen zonder kleren aan. Praten over wat zij zag."),
        ],
        achterliggend: &[(Huisvesting, "{a} en de kinderen wonen nu op een kamer in de opvang.")],
        belangen: &[
            (
                K1,
                "Veilig zijn, en niet hoeven waken over {a} en {k2}.",
                "Niemand mag zeggen waar wij zijn. Ook niet per ongeluk.",
            ),
            (K2, "Rust, en eerlijke antwoorden over papa.", "Ik wil papa zien op een plek met een agent."),
        ],
        stemmen: &[
            (A, Gesprek, "Ik ben niet meer bang overdag."),
            (B, Gesprek, "Ik ben bang dat ze mij vergeten."),
            (K1, Tekening, "Een huis zonder nummer."),
            (K2, Spel, "De auto rijdt heel ver weg. Dan parkeert hij in een kast."),
        ],
        anders: &[(B, true, "Er staat niets over wat zij deed.")],
    },
    plan: Plan {
        aanbod: Aanbod::Bedreiging(
            "Er is gevaar voor {k1} en {k2}. {a} maakt wel haar eigen deel, met haar begeleider in de opvang.",
        ),
        doelen: &[Doel {
            soort: Herstellen,
            fase: DirecteVeiligheid,
            voor: &[A, K1, K2],
            gebied: &[Wonen, Gezin],
            uit: &[0],
            tekst: "{a}, {k1} en {k2} zijn ergens waar zij zonder angst slapen.",
            zichtbaar: "{k1} slaapt in haar pyjama.",
        }],
        inzetten: &[
            Inzet::nieuw(
                Hulpverlening,
                Wie::Erbij(Functie::RvtVt),
                &[A, K1, K2],
                0,
                &[Gezin],
                "Begeleiding in de opvang en een nieuw veiligheidsplan bij elke stap.",
            )
            .na(1),
            Inzet::nieuw(
                Bestaanszekerheid,
                Wie::Organisatie("gemeente, urgentie voor een woning"),
                &[A],
                0,
                &[Wonen, Financien],
                "Urgentie voor een woning en een eigen inkomen.",
            )
            .wachtlijst(),
            Inzet::nieuw(
                Hulpverlening,
                Wie::Organisatie("training voor wie geweld gebruikt"),
                &[B],
                0,
                &[Gezin],
                "Gesprekken met {b} over wat hij deed en wat hij wil zijn voor zijn kinderen.",
            )
            .na(45),
        ],
        geen_inzet: &[],
        stemmen: &[
            (A, "Bel mij alleen op dit nummer en alleen overdag."),
            (B, "Ik wil een brief sturen aan mijn kinderen. Lees hem van tevoren."),
            (K1, "Mijn juf hoeft niet te weten waarom we verhuisd zijn."),
            (K2, "Papa op een plek met een agent."),
        ],
        oplossingen: &[Oplossing {
            van: A,
            tekst: "Mijn zus kan post doorgeven. Zij weet niet waar ik ben.",
            werd: Some(0),
            omdat: "Zo afgesproken. De post gaat via kantoor.",
        }],
        kaders: &[],
        anders: &[(B, true, "Ik teken niet voor een plan waar ik mijn kinderen niet in zie.")],
        evaluatie: &[
            "Het is rustig. {b} heeft een brief gestuurd, via {gezicht}.",
            "Er is een woning in beeld. {k1} slaapt in haar pyjama.",
        ],
    },
    veilig: Veilig {
        acuut: Some(
            "{b} heeft met een mes gedreigd en zoekt {a}. Er is nu een veilige plek en een plan nodig.",
        ),
        onveilig: &[
            (A, "{a} kan worden gevonden en bedreigd."),
            (B, "{b} kan iets doen waar hij spijt van krijgt."),
            (K1, "{k1} zag een mes en slaapt met haar kleren aan."),
            (K2, "{k2} kan per ongeluk vertellen waar zij zijn."),
        ],
        voorwaarden: &[Voorwaarde {
            hard: true,
            voor: &[B],
            tekst: "{b} zoekt geen contact met {a}, {k1} en {k2}. Alles gaat via {rvt}.",
        }],
        afspraken: &[
            Afspraak::nieuw(
                Wie::Lid(A),
                &[A, K1, K2],
                "{a} heeft een andere telefoon en zet locatie uit, ook op de tablet van {k1}.",
                "Vanaf nu",
                "De begeleider kijkt elke week mee.",
                "Meteen de opvang inlichten. Die belt de politie.",
            )
            .niet_tonen(&[B]),
            Afspraak::nieuw(
                Wie::Lid(B),
                &[B],
                "{b} stuurt brieven en vragen aan {gezicht}, niet aan familie.",
                "Altijd",
                "{gezicht} belt {b} elke twee weken.",
                "{rvt} bespreekt het met de politie.",
            ),
        ],
        signalen: &[
            (Geel, "{b} belt familie van {a}.", "Familie zegt niets en meldt het aan {gezicht}."),
            (Rood, "{b} of zijn auto is in de buurt.", "112. Binnen blijven. De opvang heeft een plan."),
        ],
        steun: &[Steun {
            rol: None,
            naam: "Zus van {a}",
            voor: &[A],
            wat: "Geeft post door en weet zelf het adres niet.",
        }],
        kindversie: Some(
            "Waar wij wonen is een geheim dat ons veilig houdt. Je hoeft het aan niemand te vertellen, ook niet aan opa. Papa mag een brief sturen. {gezicht} leest die eerst.",
        ),
        cijfers: &[
            (A, [2, 5, 6, 5, 7, 8]),
            (B, [6, 5, 6, 5, 6, 7]),
            (K1, [2, 5, 6, 5, 8, 8]),
            (K2, [5, 6, 7, 6, 8, 9]),
        ],
        woorden: &[(A, "Thuis een 0. Hier een 2, omdat ik nog wakker schrik.")],
        criteria: &[
            ("{b} weet na drie maanden niet waar zij wonen.", "De opvang en de politie bevestigen het."),
            ("{k1} en {k2} slapen door.", "{a} en de begeleider zien het."),
        ],
        visie: &[(A, "Ik durf weer boodschappen te doen.")],
        incident: Some(Incident {
            over: &[A, K1, K2],
            gevolg: Incidentgevolg::Dreiging,
            tekst: "{b} reed langzaam door de straat van de zus van {a} en riep dat hij haar weet te vinden.",
            bron: "De zus belde de politie. {gezicht} hoorde het van {a}.",
            oordeel: "De terugval klopt. {b} heeft het adres niet gevonden. De politie heeft met hem gesproken.",
            hersteld: &[],
        }),
        anders: &[(B, true, "Ik mag niets en ik heb niemand aangeraakt.")],
    },
    erbij: &[Erbij {
        functie: Functie::RvtVt,
        modus: Modus::Doen,
        expertise: "dreiging en opvang",
        bevoegdheid: Some("voorwaarden stellen, Wmo 2015 4.1.1"),
        reden: "Er is levensgevaar. {rvt} kent de weg met opvang en politie.",
        wanneer: Wanneer::Signaal,
        los: None,
    }],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
