//! A couple without children; one decides everything.

use crate::verhaal::prelude::*;

/// A couple without children; one decides everything.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "controle",
    achtergrond: None,
    soort: Huishoudsoort::Paar,
    leden: &[Lid::vrouw(A, 26, 36), Lid::man(B, 30, 42).heet(1), Lid::vrouw(N, 26, 36).in_huis(&[]).heet(2)],
    banden: &[Band::Partners(A, B), Band::Steun(N, A)],
    huizen: &[Huis::InGebied],
    onveilig: &[
        Onveilig(false, Structureel, Emotioneel, Misbruikend),
        Onveilig(true, Structureel, Lichamelijk, Gewelddadig),
    ],
    aanleiding: &[
        "{n}, een vriendin van {a}, belde. {a} mag van {b} niet meer werken en niet alleen naar buiten. Hij heeft haar bankpas.",
        "De huisarts belde met toestemming van {a}. {b} zit er elke keer bij en geeft het antwoord.",
    ],
    stellingen: &[
        Stelling::feit(
            Bron::Zegt(A),
            Tijd::Sinds(300),
            &[A, B],
            "{a} vertelt dat {b} sinds januari haar pas houdt en dat zij hem om geld moet vragen.",
        )
        .gebied(&[Financien, Gezin])
        .bij(Wanneer::Signaal)
        .extra(Extra::Uitstel(&[B])),
        Stelling::feit(
            Bron::Zelf,
            Tijd::Om(2, 10, 30),
            &[A, B],
            "In een uur belde {b} vier keer. {a} liet hem op beeld zien in welke kamer zij was.",
        ),
        Stelling::mening(
            Van::Lid(B),
            &[B],
            "Zij kan niet met geld omgaan. Ik regel het, zo doen mannen dat bij ons.",
        )
        .door(Wie::Lid(B)),
        Stelling::citaat(A, 2, &[A], "Ik ben niet bang dat hij slaat. Ik ben bang dat ik mezelf kwijt ben."),
        Stelling::vermoeden(
            Van::Schrijver,
            "{b} weet steeds waar {a} is, ook als zij het niet heeft gezegd.",
            &[A],
            "Misschien staat er een programma op de telefoon van {a}.",
        )
        .extra(Extra::NietTonen(&[B])),
    ],
    analyse: Analyse {
        vragen: &["Wat wil {a} zelf, als zij daar rustig over kan nadenken?"],
        factoren: &[
            Factor(
                Risico,
                Gezin,
                &[A],
                &[0, 1],
                "{b} bepaalt over geld, telefoon en bezoek. Dat wordt elke maand meer.",
            ),
            Factor(
                InStandHoudend,
                Gezin,
                &[A, B],
                &[2],
                "{a} geeft toe om vrede te houden. {b} ziet toegeven als bewijs dat hij gelijk heeft.",
            ),
            Factor(Beschermend, Gezin, &[A], &[3], "{n} blijft bellen en {a} weet wat er met haar gebeurt."),
        ],
        patroon: (
            Patroonsoort::Herhaling,
            &[0, 1],
            "{a} wil iets voor zichzelf. {b} wordt stil, dagenlang. {a} levert het in. Daarna is {b} lief.",
        ),
        hypothese: (
            Hypothesestatus::Ondersteund,
            "Zolang {b} alles bepaalt, is samen praten voor {a} niet veilig. Eerst apart.",
            "Als {a} vrij over geld en bezoek beslist en {b} dat laat gebeuren.",
        ),
        tegengeluid: None,
        hulp: &[],
        behoeften: &[
            Behoefte(
                A,
                Financien,
                &[0],
                "Een eigen rekening, een eigen telefoon en een eigen afspraak bij de huisarts.",
            ),
            Behoefte(B, Gezin, &[1], "Leren dat liefde zonder controle bestaat."),
        ],
        achterliggend: &[(PatroonOverGeneraties, "De vader van {b} hield zijn moeder ook binnen.")],
        belangen: &[],
        stemmen: &[
            (A, Gesprek, "Vraag me alsjeblieft iets waar ik zelf antwoord op mag geven."),
            (B, Gesprek, "Ik bedoel het goed. Maar mijn zus komt ook niet meer."),
        ],
        anders: &[(B, true, "Dit is ons huwelijk. Ik controleer niemand.")],
    },
    plan: Plan {
        aanbod: Aanbod::LieverSamen(
            "{a} wil haar deel apart maken. {b} maakt zijn deel met zijn eigen begeleider.",
        ),
        doelen: &[Doel {
            soort: Herstellen,
            fase: DirecteVeiligheid,
            voor: &[A, B],
            gebied: &[Gezin, Financien],
            uit: &[0],
            tekst: "{a} beslist zelf over haar geld, haar telefoon en wie zij ziet.",
            zichtbaar: "{a} heeft haar pas. Zij gaat elke week naar {n}.",
        }],
        inzetten: &[
            Inzet::nieuw(
                Hulpverlening,
                Wie::Gezicht,
                &[A],
                0,
                &[Gezin],
                "Elke week een gesprek alleen, op een plek die {a} kiest.",
            )
            .na(2),
            Inzet::nieuw(
                Bestaanszekerheid,
                Wie::Organisatie("sociaal raadslieden"),
                &[A],
                0,
                &[Financien],
                "Eigen rekening, eigen inkomen en een advocaat voor één gesprek.",
            )
            .na(9)
            .resultaat("{a} heeft een eigen rekening en werkt twee dagen."),
            Inzet::nieuw(
                Hulpverlening,
                Wie::Organisatie("training voor wie geweld gebruikt"),
                &[B],
                0,
                &[Gezin],
                "Training over macht en nabijheid.",
            )
            .wachtlijst(),
        ],
        geen_inzet: &[],
        stemmen: &[
            (A, "Bel nooit op mijn vaste nummer. App eerst {n}."),
            (B, "Ik doe die training als zij ook iets doet."),
        ],
        oplossingen: &[Oplossing {
            van: A,
            tekst: "Ik ga op dinsdag zogenaamd naar yoga. Dan kan ik praten.",
            werd: Some(0),
            omdat: "Dat is nu haar vaste uur.",
        }],
        kaders: &[],
        anders: &[(B, true, "Ik ben het er niet mee eens dat iemand in ons huwelijk komt.")],
        evaluatie: &[
            "{a} werkt weer. {b} weet het en zegt niets.",
            "{b} is begonnen met de training. {a} slaapt twee nachten bij {n}.",
        ],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[
            (A, "{a} kan niet vrij beslissen en {b} heeft gedreigd dat zij niets meer heeft als zij gaat."),
            (B, "{b} verliest zichzelf als hij denkt dat zij weggaat."),
        ],
        voorwaarden: &[],
        afspraken: &[
            Afspraak::nieuw(
                Wie::Lid(N),
                &[A],
                "{n} bewaart een pas, een sleutel en een tas voor {a}.",
                "Vanaf nu",
                "{a} en {n} spreken elkaar elke dinsdag.",
                "{a} blijft bij {n}. {gezicht} komt dezelfde dag.",
            )
            .niet_tonen(&[B]),
            Afspraak::nieuw(
                Wie::Lid(A),
                &[A],
                "{a} beslist zelf wie zij ziet en zegt dat hardop.",
                "Elke week een keer meer",
                "{gezicht} vraagt het op dinsdag.",
                "{a} appt het codewoord aan {n}.",
            ),
        ],
        signalen: &[
            (Groen, "{a} lacht om iets wat zij zelf deed.", "Vieren."),
            (Geel, "{b} is drie dagen stil.", "{a} zegt haar eigen plan niet af."),
            (Rood, "{b} houdt de deur tegen of pakt haar vast.", "112. Codewoord aan {n}."),
        ],
        steun: &[Steun { rol: Some(N), naam: "vriendin", voor: &[A], wat: "Codewoord, tas en een bed." }],
        kindversie: None,
        cijfers: &[(A, [4, 5, 6, 4, 7, 8]), (B, [8, 7, 7, 7, 7, 8])],
        woorden: &[(A, "Een 4. Hij denkt dat het een 8 is.")],
        criteria: &[
            ("{a} heeft haar eigen pas en telefoon.", "Gezien door {gezicht}."),
            ("{a} gaat zonder toestemming naar buiten.", "Vijf weken, zegt zij zelf."),
        ],
        visie: &[(A, "Ik kies elke week iets.")],
        incident: Some(Incident {
            over: &[A],
            gevolg: Incidentgevolg::Dreiging,
            tekst: "{b} blokkeerde de voordeur en zei dat {a} het huis alleen zonder spullen uit komt. {a} appte het codewoord.",
            bron: "{n} belde de politie. {a} vertelde het die avond aan {gezicht}.",
            oordeel: "De terugval klopt. {a} sliep twee nachten bij {n} en wilde daarna zelf terug.",
            hersteld: &[],
        }),
        anders: &[(B, true, "Ik zet mijn naam hier niet onder.")],
    },
    erbij: &[Erbij {
        functie: Functie::RvtVt,
        modus: Modus::Advies,
        expertise: "dwang en controle",
        bevoegdheid: None,
        reden: "{gezicht} wil weten hoe zij {a} kan steunen zonder haar in gevaar te brengen.",
        wanneer: Wanneer::Vraag,
        los: Some("De vraag is beantwoord. {rvt} blijft te bellen."),
    }],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
