//! A stepfather with hard rules, and a boy who told his teacher.

use crate::verhaal::prelude::*;

/// A stepfather with hard rules, and a boy who told his teacher.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "strenge-hand",
    achtergrond: None,
    soort: Huishoudsoort::Samengesteld,
    leden: &[
        Lid::vrouw(A, 33, 41),
        Lid::man(C, 34, 45).heet(1),
        Lid::man(K1, 9, 11).heet(2),
        Lid::vrouw(K2, 2, 3).heet(1),
    ],
    banden: &[
        Band::Ouders(&[A], &[K1], Ouderschap::Alleen),
        Band::Ouders(&[A, C], &[K2], Ouderschap::Samen),
        Band::Partners(A, C),
        Band::Stief(C, &[K1]),
        Band::Half(K1, K2),
    ],
    huizen: &[Huis::InGebied],
    onveilig: &[Onveilig(false, Structureel, Lichamelijk, Gewelddadig)],
    aanleiding: &[
        "{k1} vertelde zijn leerkracht dat {c} hem met een riem slaat. De school belde Veilig Thuis en vertelde dat ook aan {a}.",
        "De gymleraar zag drie strepen op de rug van {k1}. {k1} zei eerst dat hij was gevallen.",
    ],
    stellingen: &[
        Stelling::feit(
            Bron::Van("gymleraar van de basisschool"),
            Tijd::Om(2, 13, 10),
            &[K1],
            "De gymleraar zag drie rode strepen op de rug van {k1}, van boven naar beneden.",
        )
        .door(Wie::Erbij(Functie::RvtVt))
        .extra(Extra::BijVeiligThuis)
        .bij(Wanneer::Signaal),
        Stelling::citaat(K1, 2, &[K1], "Als ik lieg, krijg ik de riem. Maar ik lieg omdat ik bang ben voor de riem."),
        Stelling::feit(
            Bron::Zegt(C),
            Tijd::Dag(1),
            &[C, K1],
            "{c} vertelt dat hij {k1} dit jaar drie keer met een riem heeft geslagen. Zo is hij zelf opgevoed.",
        )
        .hoor(&[(K1, Hoor::Weerspraak("Het was meer dan drie keer. Ik heb het opgeschreven in mijn agenda."))]),
        Stelling::mening(Van::Lid(A), &[A, K1], "Ik had het moeten stoppen. Ik was bang dat hij weg zou gaan.").door(Wie::Lid(A)),
        Stelling::mening(Van::Lid(C), &[C], "Een kind heeft regels nodig. Ik wist niet hoe het anders moet.").door(Wie::Lid(C)),
        Stelling::vermoeden(
            Van::Schrijver,
            "{k2} kroop bij het huisbezoek achter de bank toen {c} zijn stem verhief.",
            &[K2],
            "Misschien is {k2} ook bang, al is zij zelf nooit geslagen.",
        ),
    ],
    analyse: Analyse {
        vragen: &["Hoe kan {c} een stiefvader zijn die grenzen stelt zonder pijn?"],
        factoren: &[
            Factor(Oorzakelijk, Gezin, &[C], &[2], "{c} kent alleen slaan als straf. Zo ging het in zijn eigen jeugd."),
            Factor(InStandHoudend, Gezin, &[A, C, K1], &[3, 1], "{a} bemoeit zich er niet mee. {k1} liegt uit angst en krijgt daarvoor weer straf."),
            Factor(Beschermend, Gezin, &[K1], &[1], "{k1} praat, schrijft dingen op en vertrouwt zijn leerkracht."),
        ],
        patroon: (
            Patroonsoort::OverGeneraties,
            &[0, 1],
            "{k1} doet iets fout en verzwijgt het. {c} komt erachter en slaat. {a} troost {k1} stiekem. Niemand praat.",
        ),
        hypothese: (
            Hypothesestatus::Ondersteund,
            "Als {a} de opvoeding van {k1} weer op zich neemt, kan {c} leren om naast {k1} te staan.",
            "Als {c} ook bij {k2} gaat slaan wanneer zij ouder wordt.",
        ),
        tegengeluid: None,
        hulp: &[Hulp {
            wat: "Opvoedcursus van vijf avonden",
            door: "centrum voor jeugd en gezin",
            voor: &[A, C],
            maanden: (22, Some(21)),
            resultaat: Hulpresultaat::NietGeholpen,
            toelichting: "{c} ging één keer. Hij vond het voor softe ouders.",
        }],
        behoeften: &[
            Behoefte(K1, Gezin, &[1], "Zeker weten dat er nooit meer wordt geslagen, en dat zijn moeder voor hem opkomt."),
            Behoefte(C, Gezin, &[0], "Iemand die voordoet hoe het ook kan, zonder hem klein te maken."),
        ],
        achterliggend: &[(PatroonOverGeneraties, "{c} werd als kind met een riem geslagen door zijn vader.")],
        belangen: &[
            (K1, "Opgroeien zonder klappen en de waarheid kunnen zeggen.", "Ik wil dat de riem uit het huis gaat. Echt weg."),
            (K2, "Een vader die zacht is, ook voor haar broer.", "{k2} is twee. Zij lacht als {k1} thuiskomt."),
        ],
        stemmen: &[
            (A, Geschreven, "Ik heb gekozen voor rust. Het was geen rust, het was stilte."),
            (C, Gesprek, "Ik dacht dat ik hem sterk maakte."),
            (K1, Tekening, "Een agenda met kruisjes. Vanaf vandaag tekent hij zonnetjes."),
            (K2, Gebaar, "{k2} kruipt achter de bank als iemand hard praat. Bij {k1} komt zij er weer uit."),
        ],
        anders: &[(C, false, "Het klopt wat ik deed. Maar {k1} weet ook precies hoe hij mij moet raken.")],
    },
    plan: Plan {
        aanbod: Aanbod::LieverSamen("{a} en {c} willen dat {gezicht} het plan met hen maakt. Zij vinden hun familie te dichtbij."),
        doelen: &[
            Doel {
                soort: Herstellen,
                fase: DirecteVeiligheid,
                voor: &[A, C, K1, K2],
                gebied: &[Gezin],
                uit: &[1],
                tekst: "Er wordt in dit huis niet meer geslagen. {a} beslist over straf voor {k1}.",
                zichtbaar: "In de agenda van {k1} staan alleen zonnetjes.",
            },
            Doel {
                soort: Oplossen,
                fase: StabieleVeiligheid,
                voor: &[C, K1],
                gebied: &[Gezin],
                uit: &[0],
                tekst: "{c} en {k1} doen elke week iets samen wat zij allebei leuk vinden.",
                zichtbaar: "Zij bouwen aan de brommer. {k1} vertelt erover op school.",
            },
        ],
        inzetten: &[
            Inzet::nieuw(Hulpverlening, Wie::Gezicht, &[A, C], 0, &[Gezin], "Tien gesprekken over grenzen stellen zonder pijn, bij het gezin thuis.")
                .na(3)
                .resultaat("{a} en {c} gebruiken dezelfde regels. Straf duurt kort en doet geen pijn."),
            Inzet::nieuw(Behandeling, Wie::Organisatie("praktijk voor kinderen en trauma"), &[K1], 0, &[Zorg], "Zes keer praten en tekenen over wat er gebeurde.").na(28),
            Inzet::nieuw(EigenNetwerk, Wie::Netwerk("opa van {k1}, de vader van {a}"), &[C, K1], 1, &[Gezin], "De schuur en de oude brommer zijn er voor {c} en {k1} samen.").na(10),
            Inzet::nieuw(Hulpverlening, Wie::Organisatie("vadergroep in de buurt"), &[C], 1, &[Gezin], "Acht avonden met andere vaders en stiefvaders.").wachtlijst(),
        ],
        geen_inzet: &[(K2, "Met {k2} gaat het goed als het thuis rustig is. De opvang kijkt mee.")],
        stemmen: &[
            (A, "Vraag het mij als {c} er niet bij is. En vraag het dan nog een keer als hij er wel bij is."),
            (C, "Ik wil niet de boze man zijn in mijn eigen huis."),
            (K1, "De riem moet naar de stort. Ik wil erbij zijn."),
        ],
        oplossingen: &[Oplossing {
            van: K1,
            tekst: "We gooien de riem samen weg.",
            werd: Some(0),
            omdat: "Gedaan, zaterdag, met z’n drieën.",
        }],
        kaders: &[Kader::Vrijwillig(&[C], "{c} straft {k1} niet. Hij zegt het tegen {a}.")],
        anders: &[],
        evaluatie: &["Twee keer riep {c} hard. Hij liep weg en kwam later terug.", "De brommer start. {k1} liegt minder, zegt hij zelf."],
    },
    veilig: Veilig {
        acuut: Some("{k1} heeft sporen op zijn rug. Vanavond is {c} weer alleen met hem als we niets afspreken."),
        onveilig: &[
            (A, "{a} durft {c} niet tegen te spreken als hij straft."),
            (C, "{c} slaat als hij zich niet serieus genomen voelt."),
            (K1, "{k1} kan geslagen worden als {c} denkt dat hij liegt."),
            (K2, "{k2} ziet het en wordt bang."),
        ],
        voorwaarden: &[
            Voorwaarde { hard: true, voor: &[C], tekst: "{c} raakt {k1} niet aan als straf." },
            Voorwaarde { hard: false, voor: &[A], tekst: "{a} is thuis als {k1} thuis is, de eerste zes weken." },
        ],
        afspraken: &[
            Afspraak::nieuw(Wie::Lid(A), &[K1], "{a} beslist over straf. {c} zegt wat hij zag en loopt dan weg.", "Vanaf vandaag", "{k1} schrijft het in zijn agenda. {gezicht} leest die op donderdag.", "{k1} gaat naar de buren. {a} belt {gezicht} of {rvt}."),
            Afspraak::nieuw(Wie::Lid(C), &[K1, K2], "{c} gaat naar de schuur als hij merkt dat hij kwaad wordt.", "Elke keer", "{a} vraagt er ’s avonds naar.", "{c} slaapt die nacht bij zijn broer."),
        ],
        signalen: &[
            (Groen, "Er wordt gelachen om een fout.", "Zonnetje in de agenda."),
            (Geel, "{k1} zegt dat hij niets te vertellen heeft.", "{a} gaat met hem fietsen."),
            (Oranje, "{c} zegt: jij liegt.", "{a} neemt het over. {c} gaat naar de schuur."),
            (Rood, "{c} pakt iets om te slaan.", "112. {k1} en {k2} gaan met {a} naar de buren."),
        ],
        steun: &[Steun { rol: None, naam: "Leerkracht van {k1}", voor: &[K1], wat: "Elke dag na de gymles even vragen: hoe is het thuis?" }],
        kindversie: Some("Slaan mag nooit, ook niet als je liegt. Mama beslist over straf. {c} gaat naar de schuur als hij boos is. De riem is weg. Jij mag het tegen je juf of meester zeggen. Altijd."),
        cijfers: &[(A, [5, 6, 7, 5, 8, 8]), (C, [7, 6, 7, 6, 8, 8]), (K1, [2, 5, 7, 4, 8, 9])],
        woorden: &[(K1, "Een 2. Bij opa een 10."), (C, "Een 7. Ik snap wel dat {k1} iets anders zegt.")],
        criteria: &[
            ("Twaalf weken niet geslagen.", "De agenda van {k1}, en {a} en {c} zeggen hetzelfde."),
            ("{a} staat tussen {c} en {k1} als het moet.", "Twee keer gezien door {gezicht}."),
        ],
        visie: &[(K1, "Hij vraagt nu eerst wat er is."), (C, "Ik wist niet dat ik dit kon.")],
        incident: Some(Incident {
            over: &[K1, A],
            gevolg: Incidentgevolg::Dreiging,
            tekst: "{c} hield {k1} tegen de muur en riep dat hij hem zou slaan. {a} ging ertussen staan. {c} liep naar buiten.",
            bron: "{k1} vertelde het op school. {a} en {c} vertelden die avond hetzelfde.",
            oordeel: "De terugval klopt. Wel nieuw: {a} ging ertussen en {c} liep weg.",
            hersteld: &[],
        }),
        anders: &[(C, false, "Ik teken. Maar ik wil ook dat {k1} iets afspreekt.")],
    },
    erbij: &[Erbij {
        functie: Functie::RvtVt,
        modus: Modus::Doen,
        expertise: "letsel bij kinderen",
        bevoegdheid: Some("voorwaarden stellen, Wmo 2015 4.1.1"),
        reden: "Er is letsel bij een kind van tien. We doen het onderzoek en de hulp samen.",
        wanneer: Wanneer::Signaal,
        los: Some("De voorwaarden worden al vijf maanden gehouden. {gezicht} blijft."),
    }],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
