//! A grown-up daughter who comes for money.

use crate::verhaal::prelude::*;

/// A grown-up daughter who comes for money.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "geld-en-dreigen",
    achtergrond: None,
    soort: Huishoudsoort::OuderEnVolwassenKind,
    leden: &[Lid::vrouw(A, 56, 70), Lid::vrouw(C, 24, 36)],
    banden: &[Band::OuderVan(A, C)],
    huizen: &[Huis::InGebied],
    onveilig: &[
        Onveilig(false, Structureel, Emotioneel, Misbruikend),
        Onveilig(true, Acuut, Lichamelijk, Gewelddadig),
    ],
    aanleiding: &[
        "De bank belde met toestemming van {a}. Haar dochter {c} neemt elke week geld op en dreigt de ruiten in te slaan.",
    ],
    stellingen: &[
        Stelling::feit(
            Bron::Stuk("Afschriften van vier maanden", "{a}, met toestemming"),
            Tijd::Dag(5),
            &[A, C],
            "In vier maanden is 6.400 euro opgenomen. {a} heeft dat geld niet zelf gehaald.",
        )
        .gebied(&[Financien])
        .bij(Wanneer::Signaal),
        Stelling::feit(
            Bron::Zegt(A),
            Tijd::Dag(8),
            &[A, C],
            "{a} vertelt dat {c} een steen door het keukenraam gooide toen zij nee zei.",
        )
        .hoor(&[(C, Hoor::Aanvulling("Ik was ziek van de ontwenning. Ik weet het niet goed meer."))]),
        Stelling::citaat(C, 2, &[C], "Ik haat het dat ik haar geld neem. En ik doe het morgen weer.")
            .gebied(&[Zorg, Financien]),
        Stelling::mening(
            Van::Lid(A),
            &[A, C],
            "Als ik haar niets geef, gaat ze dood op straat. Dat kan ik niet hebben.",
        )
        .door(Wie::Lid(A)),
    ],
    analyse: Analyse {
        vragen: &["Hoe kan {a} nee zeggen en toch moeder blijven?"],
        factoren: &[
            Factor(Oorzakelijk, Zorg, &[C], &[2], "{c} gebruikt elke dag en is ziek zonder."),
            Factor(
                InStandHoudend,
                Financien,
                &[A, C],
                &[0, 3],
                "{a} geeft uit angst. {c} weet dat dreigen werkt.",
            ),
            Factor(Beschermend, Gezin, &[A, C], &[2], "{c} zegt zelf dat zij wil stoppen."),
        ],
        patroon: (
            Patroonsoort::Herhaling,
            &[0, 1],
            "Het geld is op. {c} smeekt, dan dreigt zij. {a} geeft. Een dag is het goed, dan begint het opnieuw.",
        ),
        hypothese: (
            Hypothesestatus::Ondersteund,
            "Als {a} het geld niet meer in handen heeft, houdt het dreigen op en komt er ruimte voor hulp.",
            "Als {c} ook dan komt dreigen.",
        ),
        tegengeluid: None,
        hulp: &[],
        behoeften: &[
            Behoefte(A, Financien, &[1], "Haar geld veilig, en iemand die nee zegt in haar plaats."),
            Behoefte(C, Zorg, &[0], "Vandaag een bed, niet over drie maanden."),
        ],
        achterliggend: &[
            (Verslaving, "{c} gebruikt sinds vijf jaar."),
            (Schulden, "{a} heeft een maand huur niet kunnen betalen."),
        ],
        belangen: &[],
        stemmen: &[
            (A, Gesprek, "Ik slaap met mijn tas onder mijn kussen."),
            (C, Gesprek, "Ik wil dat ze boos op mij blijft. Dan is het echt."),
        ],
        anders: &[],
    },
    plan: Plan {
        aanbod: Aanbod::LieverSamen(
            "{a} en {c} willen dat {gezicht} erbij is, omdat het anders ruzie wordt.",
        ),
        doelen: &[Doel {
            soort: Oplossen,
            fase: DirecteVeiligheid,
            voor: &[A, C],
            gebied: &[Financien, Zorg],
            uit: &[0, 1],
            tekst: "{a} houdt haar geld en {c} krijgt hulp om te stoppen.",
            zichtbaar: "Geen opname door {c}. De ruit is gemaakt.",
        }],
        inzetten: &[
            Inzet::nieuw(
                Bestaanszekerheid,
                Wie::Organisatie("bank en bewindvoerder"),
                &[A],
                0,
                &[Financien],
                "Een nieuwe pas, en twee handtekeningen bij grote bedragen.",
            )
            .na(1)
            .resultaat("{a} heeft weer geld op zondag."),
            Inzet::nieuw(
                Behandeling,
                Wie::Organisatie("verslavingszorg"),
                &[C],
                0,
                &[Zorg],
                "Opname van twee weken en daarna begeleiding.",
            )
            .na(21),
            Inzet::nieuw(
                Hulpverlening,
                Wie::Gezicht,
                &[A, C],
                0,
                &[Gezin],
                "Elke week samen koffie, zonder geld op tafel.",
            )
            .na(5),
        ],
        geen_inzet: &[],
        stemmen: &[
            (A, "Zeg tegen haar dat het niet mijn idee was. Dan kan ik van haar blijven houden."),
            (C, "Neem mij mee voordat ik mij bedenk."),
        ],
        oplossingen: &[Oplossing {
            van: A,
            tekst: "Zij krijgt elke dag eten van mij. Geen geld.",
            werd: Some(2),
            omdat: "Om zes uur staat er een bord. Dat is al drie weken zo.",
        }],
        kaders: &[],
        anders: &[],
        evaluatie: &[
            "{c} was twee weken weg en belde elke dag.",
            "{a} zei drie keer nee. Er is geen raam kapot.",
        ],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[
            (A, "{a} kan bedreigd en bestolen worden."),
            (C, "{c} kan ziek worden of zichzelf iets doen."),
        ],
        voorwaarden: &[],
        afspraken: &[
            Afspraak::nieuw(
                Wie::Lid(A),
                &[A],
                "{a} doet niet open als {c} heeft gebruikt. Zij zet het bord in de hal.",
                "Elke dag",
                "De buurman hoort het en appt {gezicht}.",
                "112. {a} belt niet zelf met {c}.",
            ),
            Afspraak::nieuw(
                Wie::Lid(C),
                &[A],
                "{c} komt alleen om zes uur en alleen om te eten.",
                "Elke dag",
                "{a} zet een kruisje.",
                "{gezicht} haalt {c} op en brengt haar naar de dagopvang.",
            ),
        ],
        signalen: &[
            (Geel, "{c} belt meer dan vijf keer.", "Telefoon uit. {gezicht} belt terug."),
            (Rood, "{c} staat te slaan op de deur.", "112."),
        ],
        steun: &[Steun { rol: None, naam: "Buurman", voor: &[A], wat: "Kijkt door het raam en belt." }],
        kindversie: None,
        cijfers: &[(A, [4, 5, 6, 5, 7, 8]), (C, [3, 4, 5, 4, 6, 7])],
        woorden: &[(A, "Een 4. Ik ben niet bang voor haar. Ik ben bang om haar.")],
        criteria: &[("Zes weken geen geld en geen dreiging.", "De bank en {a} zeggen hetzelfde.")],
        visie: &[(A, "Ik slaap zonder tas."), (C, "Zij kookt weer voor mij.")],
        incident: None,
        anders: &[],
    },
    erbij: &[Erbij {
        functie: Functie::Ervaringsdeskundige,
        modus: Modus::Ondersteunen,
        expertise: "verslaving in de familie",
        bevoegdheid: None,
        reden: "{a} vertrouwt alleen iemand die dit zelf kent.",
        wanneer: Wanneer::Analyse,
        los: None,
    }],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
