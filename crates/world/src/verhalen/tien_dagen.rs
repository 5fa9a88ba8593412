//! The mayor has put somebody out of the house for ten days.

use crate::verhaal::prelude::*;

/// The mayor has put somebody out of the house for ten days.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "tien-dagen",
    achtergrond: None,
    soort: Huishoudsoort::TweeOuders,
    leden: &[Lid::vrouw(A, 27, 35).heet(1), Lid::man(B, 28, 38), Lid::vrouw(K1, 5, 7), Lid::man(K2, 1, 3)],
    banden: &[
        Band::Ouders(&[A, B], &[K1, K2], Ouderschap::Samen),
        Band::Partners(A, B),
        Band::BroerZus(K1, K2),
    ],
    huizen: &[Huis::InGebied],
    onveilig: &[Onveilig(false, Acuut, Lichamelijk, Gewelddadig)],
    aanleiding: &[
        "De burgemeester legde {b} een tijdelijk huisverbod op. {b} had {a} bij de keel gegrepen. {k1} belde de buren.",
    ],
    stellingen: &[
        Stelling::feit(
            Bron::Stuk("Besluit tijdelijk huisverbod", "de burgemeester"),
            Tijd::Dag(1),
            &[A, B],
            "{b} mag tien dagen niet in het huis komen en geen contact zoeken met {a}, {k1} en {k2}.",
        )
        .door(Wie::Erbij(Functie::RvtVt))
        .extra(Extra::Strafrechtelijk)
        .bij(Wanneer::Signaal),
        Stelling::feit(
            Bron::Van("huisarts"),
            Tijd::Dag(1),
            &[A],
            "De huisarts zag rode striemen in de hals van {a}. Slikken deed pijn.",
        )
        .gebied(&[Zorg])
        .extra(Extra::Gezondheid)
        .bij(Wanneer::Signaal),
        Stelling::citaat(K1, 1, &[K1], "Ik rende naar de buurvrouw. Ik had geen schoenen aan."),
        Stelling::mening(Van::Lid(B), &[B], "Ik schrik van mezelf. Ik wil hulp, maar ik wil ook naar huis.")
            .door(Wie::Lid(B)),
        Stelling::feit(
            Bron::Instrument("RiHG", "verhoogd risico"),
            Tijd::Dag(2),
            &[A, B],
            "De uitkomst is verhoogd risico. {gezicht} en {rvt} hebben hem samen bekeken, met de verhalen erbij.",
        ),
        Stelling::feit(
            Bron::Zegt(A),
            Tijd::Sinds(240),
            &[A, B],
            "{a} vertelt dat het begon toen zij zwanger was van {k2}. Zij heeft het nog aan niemand verteld.",
        )
        .extra(Extra::Uitstel(&[B])),
    ],
    analyse: Analyse {
        vragen: &["Wat moet er anders zijn voordat {b} weer bij de kinderen is?"],
        factoren: &[
            Factor(
                Risico,
                Gezin,
                &[A, K1, K2],
                &[0, 1],
                "{b} heeft {a} bij de keel gepakt. Dat is levensgevaarlijk.",
            ),
            Factor(
                Oorzakelijk,
                Zorg,
                &[B],
                &[3],
                "{b} drinkt sinds de geboorte elke avond en kan dan niet stoppen.",
            ),
            Factor(
                Beschermend,
                Gezin,
                &[K1],
                &[2],
                "{k1} wist wat ze moest doen. De buurvrouw doet open, dag en nacht.",
            ),
        ],
        patroon: (
            Patroonsoort::Herhaling,
            &[0, 1],
            "Een rustige week, dan drank, dan een ruzie over niets. {b} heeft spijt en {a} vergeeft het. Elke keer gaat het verder.",
        ),
        hypothese: (
            Hypothesestatus::Open,
            "Zonder drank en met hulp kan {b} een veilige vader zijn.",
            "Als {b} ook nuchter dreigt of {a} controleert.",
        ),
        tegengeluid: Some((
            Functie::Gedragswetenschapper,
            "Verwurging is een rode vlag, ook zonder drank. Ga niet te snel uit van herstel samen.",
            "Als {a} over een half jaar zegt dat zij vrij kiest en niet bang is.",
        )),
        hulp: &[],
        behoeften: &[
            Behoefte(A, Gezin, &[0], "Rust om te kiezen, zonder dat iemand haar haast."),
            Behoefte(B, Zorg, &[1], "Meteen hulp om te stoppen met drinken, en een plek om te slapen."),
        ],
        achterliggend: &[(Verslaving, "{b} drinkt elke avond acht tot tien bier.")],
        belangen: &[
            (
                K1,
                "Slapen zonder te luisteren, en weten dat volwassenen het oplossen.",
                "Ik wil papa zien, maar met oma erbij.",
            ),
            (
                K2,
                "Een vaste ouder en vaste tijden.",
                "{k2} is te klein. Hij lacht als {a} zingt en huilt bij harde stemmen.",
            ),
        ],
        stemmen: &[
            (A, Gesprek, "Ik weet het nog niet. Dat mag hier gelukkig."),
            (B, Gesprek, "Ik heb voor het eerst hardop gezegd wat ik deed."),
            (K1, Tekening, "Ons huis met een heel groot slot, en de buurvrouw ervoor."),
        ],
        anders: &[(B, false, "Het gaat over drank. Maar ik had ook ruzie omdat ik nooit werd geloofd.")],
    },
    plan: Plan {
        aanbod: Aanbod::Bedreiging(
            "Er is nu gevaar voor {k1} en {k2}. Eerst is er het veiligheidsplan. Daarna denkt de familie mee.",
        ),
        doelen: &[Doel {
            soort: Herstellen,
            fase: DirecteVeiligheid,
            voor: &[A, B, K1, K2],
            gebied: &[Gezin, Zorg],
            uit: &[0, 1],
            tekst: "{a} en de kinderen zijn thuis veilig. {b} is nuchter als hij de kinderen ziet.",
            zichtbaar: "Elke blaastest is nul. {k1} slaapt in haar eigen bed.",
        }],
        inzetten: &[
            Inzet::nieuw(
                Behandeling,
                Wie::Organisatie("verslavingszorg"),
                &[B],
                0,
                &[Zorg],
                "Stoppen met drinken, met medicijnen en gesprekken.",
            )
            .na(3)
            .dagen(240),
            Inzet::nieuw(
                Hulpverlening,
                Wie::Organisatie("polikliniek voor wie geweld gebruikt"),
                &[B],
                0,
                &[Gezin],
                "Training over kwaadheid en macht.",
            )
            .na(30),
            Inzet::nieuw(
                Hulpverlening,
                Wie::Gezicht,
                &[A, K1, K2],
                0,
                &[Gezin],
                "Gesprekken over wat er gebeurde, samen en apart.",
            )
            .na(2),
            Inzet::nieuw(
                EigenNetwerk,
                Wie::Netwerk("ouders van {b}"),
                &[B, K1, K2],
                0,
                &[Gezin],
                "{b} slaapt bij zijn ouders. De kinderen zien hem daar, op zaterdag.",
            )
            .na(10),
        ],
        geen_inzet: &[],
        stemmen: &[
            (A, "Vraag niet of ik terugga. Vraag hoe het met me gaat."),
            (B, "Ik wil dat mijn kinderen weten dat ik oefen."),
            (K1, "Oma moet erbij blijven. De hele tijd."),
        ],
        oplossingen: &[],
        kaders: &[Kader::Vrijwillig(
            &[B],
            "{b} komt na de tien dagen niet vanzelf terug. Dat spreken we eerst samen af.",
        )],
        anders: &[],
        evaluatie: &[
            "{b} woont bij zijn ouders en drinkt niet. {a} slaapt weer.",
            "De zaterdagen gaan goed. Samenwonen bespreken we nog niet.",
        ],
    },
    veilig: Veilig {
        acuut: Some(
            "Er is een huisverbod voor tien dagen. In die tijd moet duidelijk zijn hoe het daarna veilig is.",
        ),
        onveilig: &[
            (A, "{a} kan ernstig gewond raken als {b} heeft gedronken."),
            (B, "{b} heeft geen plek en kan door drank de controle kwijtraken."),
            (K1, "{k1} zag wat er gebeurde en voelt zich nu verantwoordelijk."),
            (K2, "{k2} is te klein om weg te komen."),
        ],
        voorwaarden: &[
            Voorwaarde {
                hard: true,
                voor: &[B],
                tekst: "{b} komt niet bij het huis zonder afspraak met {rvt}.",
            },
            Voorwaarde {
                hard: true,
                voor: &[B],
                tekst: "{b} ziet de kinderen alleen nuchter en met iemand erbij.",
            },
        ],
        afspraken: &[
            Afspraak::nieuw(
                Wie::Lid(A),
                &[A, K1, K2],
                "{a} doet de deur niet open voor {b} en belt de buurvrouw.",
                "Tot we iets anders afspreken",
                "De wijkagent rijdt elke avond langs.",
                "112. De buurvrouw haalt de kinderen.",
            ),
            Afspraak::nieuw(
                Wie::Lid(B),
                &[K1, K2],
                "{b} blaast bij zijn ouders voordat hij de kinderen ziet.",
                "Elke zaterdag",
                "Zijn vader schrijft de uitslag op en stuurt hem aan {gezicht}.",
                "Geen bezoek die dag. {b} belt zijn begeleider.",
            ),
        ],
        signalen: &[
            (
                Geel,
                "{b} stuurt tien berichten op een avond.",
                "{a} antwoordt niet en zegt het tegen {gezicht}.",
            ),
            (Oranje, "{b} staat in de straat.", "Deur dicht. De wijkagent bellen."),
            (Rood, "{b} is binnen of heeft gedronken en komt eraan.", "112."),
        ],
        steun: &[Steun {
            rol: None,
            naam: "De buurvrouw van hiernaast",
            voor: &[A, K1, K2],
            wat: "Doet altijd open en belt 112.",
        }],
        kindversie: Some(
            "Papa slaapt bij opa en oma. Dat komt door wat papa deed, niet door jou. De buurvrouw doet altijd open. Je hoeft geen schoenen aan.",
        ),
        cijfers: &[(A, [2, 5, 6, 4, 7, 8]), (B, [5, 5, 6, 5, 7, 8]), (K1, [3, 5, 7, 5, 8, 9])],
        woorden: &[(A, "Een 2 toen. Nu hij weg is een 5.")],
        criteria: &[
            ("{b} is twaalf weken nuchter.", "Uitslagen van de blaastest en de verslavingszorg."),
            ("{a} is niet meer bang in huis.", "Zij zegt het zelf en {k1} ook."),
        ],
        visie: &[(A, "Ik beslis nu zelf wie er binnenkomt."), (B, "Ik snap dat het langer duurt.")],
        incident: Some(Incident {
            over: &[A, K1, K2],
            gevolg: Incidentgevolg::Dreiging,
            tekst: "{b} stond vrijdagavond in de straat en riep. Hij had gedronken. Hij ging weg toen de buurvrouw belde.",
            bron: "Gemeld door de buurvrouw. {b} belde zaterdag zelf zijn begeleider.",
            oordeel: "De terugval klopt. {b} had gedronken. De afspraken zijn verder wel nagekomen.",
            hersteld: &[K2],
        }),
        anders: &[(B, false, "Ik teken omdat ik mijn kinderen wil zien.")],
    },
    erbij: &[
        Erbij {
            functie: Functie::RvtVt,
            modus: Modus::Doen,
            expertise: "huisverbod en verwurging",
            bevoegdheid: Some("voorwaarden stellen, Wmo 2015 4.1.1"),
            reden: "Er is een huisverbod en ernstig letsel. We werken vanaf dag één samen.",
            wanneer: Wanneer::Signaal,
            los: None,
        },
        Erbij {
            functie: Functie::Gedragswetenschapper,
            modus: Modus::Advies,
            expertise: "ernstig partnergeweld",
            bevoegdheid: None,
            reden: "Tegenspraak organiseren voordat we over terugkeer praten.",
            wanneer: Wanneer::Analyse,
            los: None,
        },
    ],
    maatregelen: &[Maatregel {
        voor: B,
        soort: Maatregelsoort::Huisverbod,
        beschikking: "Besluit van de burgemeester, tijdelijk huisverbod van tien dagen",
        uitvoerder: "politie en lokaal team",
        wanneer: Wanneer::Signaal,
        dagen: 10,
    }],
    besluiten: &[],
    verzegeld: None,
};
