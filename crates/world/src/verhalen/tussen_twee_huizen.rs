//! Two good homes, and a child who keeps silent in both.

#[cfg_attr(
    not(test),
    expect(clippy::wildcard_imports, reason = "a story is written with all its words at hand")
)]
use crate::verhaal::inhoud::*;

/// Two good homes, and a child who keeps silent in both.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "tussen-twee-huizen",
    achtergrond: None,
    soort: Huishoudsoort::TweeHuizen,
    leden: &[
        Lid::vrouw(A, 35, 44).in_huis(&[0]).heet(1),
        Lid::man(B, 36, 46).in_huis(&[1]),
        Lid::man(K1, 10, 12).in_huis(&[0, 1]),
        Lid::vrouw(K2, 6, 8).in_huis(&[0, 1]),
    ],
    banden: &[Band::Ouders(&[A, B], &[K1, K2], Ouderschap::Samen), Band::Ex(A, B), Band::BroerZus(K1, K2)],
    huizen: &[Huis::InGebied, Huis::InGebied],
    onveilig: &[Onveilig(false, Structureel, Emotioneel, Gewelddadig)],
    aanleiding: &[
        "De school belde. Bij het ophalen schreeuwden {a} en {b} tegen elkaar op het plein. {k2} liet haar tas vallen en rende weg.",
        "{b} vroeg hulp. Hij mag {k1} al zes weken niet zien van {a}. {a} zegt dat {k1} zelf niet wil.",
    ],
    stellingen: &[
        Stelling::feit(
            Bron::Van("directeur van de basisschool"),
            Tijd::Om(3, 15, 5),
            &[A, B, K1, K2],
            "{a} en {b} schreeuwden tien minuten op het schoolplein. {k2} rende de straat op. Een vader hield haar tegen.",
        )
        .bij(Wanneer::Signaal),
        Stelling::citaat(K1, 2, &[K1], "Bij mama vind ik papa stom en bij papa vind ik mama stom. Dan is het stil."),
        Stelling::mening(Van::Lid(B), &[B, K1], "Zij maakt dat {k1} mij niet wil zien. Hij was altijd gek op mij.").door(Wie::Lid(B)),
        Stelling::mening(Van::Lid(A), &[A, K1], "Ik dwing mijn zoon niet. Hij komt elke keer ziek terug.").door(Wie::Lid(A)),
        Stelling::feit(
            Bron::Stuk("Ouderschapsplan", "de rechtbank"),
            Tijd::Dag(400),
            &[A, B, K1, K2],
            "In het ouderschapsplan staat dat de kinderen om de week bij {b} zijn, van vrijdag tot vrijdag.",
        ),
        Stelling::vermoeden(
            Van::Schrijver,
            "{k2} heeft op zondagavond buikpijn, in beide huizen. {k1} zegt niets meer in de klas.",
            &[K1, K2],
            "Misschien hebben {k1} en {k2} pijn van het wisselen zelf, en niet van één van de ouders.",
        ),
        Stelling::conclusie(
            &[0, 1],
            &[A, B, K1, K2],
            "De strijd tussen {a} en {b} is voor {k1} en {k2} onveilig, ook als er niemand wordt aangeraakt.",
        ),
    ],
    analyse: Analyse {
        vragen: &["Wat hebben {k1} en {k2} nodig om van twee ouders te mogen houden?"],
        factoren: &[
            Factor(Risico, Gezin, &[K1, K2], &[0, 1], "De kinderen kiezen steeds voor de ouder bij wie zij zijn. Zij raken zichzelf kwijt."),
            Factor(InStandHoudend, Gezin, &[A, B], &[2, 3], "{a} en {b} lezen elk bericht als aanval. Er gaat een advocaat overheen."),
            Factor(Beschermend, Gezin, &[K1, K2], &[0], "Er zijn twee opa’s en oma’s die elkaar nog groeten."),
        ],
        patroon: (
            Patroonsoort::Wisselwerking,
            &[0, 1],
            "Vrijdag: {a} stuurt een lijst. {b} vindt dat betuttelen en leest hem niet. {k1} is de bode. Maandag is er ruzie over de lijst.",
        ),
        hypothese: (
            Hypothesestatus::Ondersteund,
            "{k1} wil {b} wel zien, maar niet de reis tussen twee vuren maken.",
            "Als {k1} ook zonder wisselmoment niet naar {b} wil.",
        ),
        tegengeluid: Some((
            Functie::Gedragswetenschapper,
            "Vraag {k1} ook wat er bij {b} thuis gebeurt. Niet willen kan meer dan één reden hebben.",
            "Als {k1} vrij vertelt over de weken bij {b} en er rust is.",
        )),
        hulp: &[Hulp {
            wat: "Mediation, vier gesprekken",
            door: "een mediator in de regio",
            voor: &[A, B],
            maanden: (18, Some(16)),
            resultaat: Hulpresultaat::NietGeholpen,
            toelichting: "Wij kwamen tot een plan op papier. Niemand leerde ons praten.",
        }],
        behoeften: &[
            Behoefte(K1, Gezin, &[0], "Geen bode zijn. Op een neutrale plek wisselen."),
            Behoefte(A, Gezin, &[1], "Erkenning dat zij het jarenlang alleen regelde."),
            Behoefte(B, Gezin, &[1], "Tijd met zijn kinderen die niet steeds ter discussie staat."),
        ],
        achterliggend: &[(ComplexeScheiding, "Twee procedures lopen: over alimentatie en over de omgang.")],
        belangen: &[
            (K1, "Van beide ouders houden zonder te liegen.", "Ik wil één agenda, en dat ik zelf niks hoef door te geven."),
            (K2, "Rustig wisselen en dezelfde regels over slapen.", "Mijn knuffel moet mee mogen. Altijd."),
        ],
        stemmen: &[
            (A, Geschreven, "Ik ben moe van gelijk hebben."),
            (B, Geschreven, "Ik wil niet winnen. Ik wil mijn zoon."),
            (K1, Tekening, "Twee huizen en een brug. Op de brug staat hij zelf, met een koffer."),
            (K2, Spel, "De poppen wonen in één huis met twee deuren."),
        ],
        anders: &[(A, false, "Ik herken de lijst. Maar er staat niet dat hij zes jaar niet thuis was voor het eten."), (B, true, "Er staat te weinig dat ik mijn zoon niet zie.")],
    },
    plan: Plan {
        aanbod: Aanbod::GezinMaakt(B),
        doelen: &[
            Doel {
                soort: Oplossen,
                fase: DirecteVeiligheid,
                voor: &[K1, K2, A, B],
                gebied: &[Gezin],
                uit: &[0],
                tekst: "Wisselen gaat via school of opa en oma. De ouders zien elkaar dan niet.",
                zichtbaar: "Zes wisselingen zonder ruzie. {k2} heeft geen buikpijn op zondag.",
            },
            Doel {
                soort: Oplossen,
                fase: StabieleVeiligheid,
                voor: &[A, B],
                gebied: &[Gezin],
                uit: &[1],
                tekst: "{a} en {b} praten één keer per maand over de kinderen, met iemand erbij.",
                zichtbaar: "Drie gesprekken met een besluit. De advocaten staan stil.",
            },
        ],
        inzetten: &[
            Inzet::nieuw(Hulpverlening, Wie::Erbij(Functie::RvtVt), &[A, B], 1, &[Gezin], "Maandelijks ouderoverleg met {gezicht} en een specialist in scheidingen.").na(6),
            Inzet::nieuw(Hulpverlening, Wie::Organisatie("praatgroep voor kinderen van gescheiden ouders"), &[K1, K2], 0, &[Gezin], "Acht middagen met andere kinderen.").na(17).resultaat("{k1} en {k2} hebben een brief aan hun ouders geschreven."),
            Inzet::nieuw(EigenNetwerk, Wie::Netwerk("opa’s en oma’s van beide kanten"), &[K1, K2], 0, &[Gezin], "Zij halen en brengen op vrijdag.").na(3),
        ],
        geen_inzet: &[],
        stemmen: &[
            (A, "Ik wil dat hij een keer dank je zegt."),
            (B, "Ik wil één vaste dag die niet meer weg kan."),
            (K1, "Vraag mij niet te kiezen. Ook niet aardig."),
            (K2, "Twee tandenborstels. Dan hoeft er niets mee."),
        ],
        oplossingen: &[
            Oplossing { van: K2, tekst: "Twee tandenborstels en twee laarzen. Eén knuffel.", werd: Some(2), omdat: "Opa kocht ze dezelfde dag." },
            Oplossing { van: A, tekst: "Alleen nog mailen, nooit meer bellen.", werd: None, omdat: "Mail liep ook uit de hand. Zij gebruiken nu het schrift van school." },
        ],
        kaders: &[Kader::Drang(&[A, B], "Zet de procedures stil zolang het ouderoverleg loopt. De rechter heeft dat geadviseerd.")],
        anders: &[(B, false, "Ik teken, maar de eerste weken zie ik {k1} te weinig.")],
        evaluatie: &["Vier wisselingen gingen goed. {k1} was twee middagen bij {b}.", "{k1} slaapt om de week bij {b}. Het overleg ging één keer mis en werd hersteld."],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[
            (A, "{a} is gespannen voor elk bericht van {b}."),
            (B, "{b} voelt zich buitengesloten en wordt dan hard."),
            (K1, "{k1} zit klem tussen zijn ouders."),
            (K2, "{k2} kan wegrennen als zij schrikt van ruzie."),
        ],
        voorwaarden: &[Voorwaarde { hard: false, voor: &[A, B], tekst: "Op straat en op school is er geen gesprek tussen {a} en {b}." }],
        afspraken: &[
            Afspraak::nieuw(Wie::Netwerk("de opa’s en oma’s"), &[K1, K2], "Zij halen en brengen. {a} en {b} blijven binnen.", "Elke vrijdag", "School ziet wie er staat en schrijft het op.", "De kinderen blijven die nacht waar zij zijn. {gezicht} belt zaterdag."),
            Afspraak::nieuw(Wie::Lid(A), &[K1, K2], "{a} en {b} zeggen niets slechts over elkaar waar de kinderen bij zijn.", "Altijd", "{k1} mag een rode kaart leggen. Hij heeft er drie.", "Na drie kaarten komt er een extra overleg."),
        ],
        signalen: &[(Groen, "{k1} vertelt iets leuks over de andere ouder.", "Luisteren en blij zijn."), (Geel, "{k2} heeft buikpijn.", "Extra knuffel, geen vragen over de ander."), (Oranje, "Een van de ouders staat onverwacht voor de deur.", "Deur dicht. Schriftelijk antwoorden. {gezicht} bellen.")],
        steun: &[Steun { rol: None, naam: "Opa en oma van vaders kant", voor: &[K1, K2], wat: "Halen, brengen en niets doorvertellen." }],
        kindversie: Some("Jij hoeft geen boodschappen door te geven. Dat doen wij met een schrift. Je mag van allebei houden. Word je boos of bang? Leg de rode kaart neer."),
        cijfers: &[(A, [6, 6, 7, 6, 7, 8]), (B, [7, 6, 7, 6, 8, 8]), (K1, [4, 5, 6, 5, 7, 8]), (K2, [5, 6, 7, 6, 8, 8])],
        woorden: &[(K1, "In het weekend een 4. Op woensdag een 8, dan ben ik bij opa.")],
        criteria: &[("Acht rustige wisselingen.", "Het schrift van school."), ("Geen rode kaart in een maand.", "{k1} laat zijn kaarten zien.")],
        visie: &[(K1, "Ik hoef niks meer te onthouden."), (A, "Ik slaap op vrijdag."), (B, "Ik heb hem zien voetballen.")],
        incident: Some(Incident {
            over: &[K1, K2],
            gevolg: Incidentgevolg::Geen,
            tekst: "{b} stond onverwacht bij de sportdag. {a} en {b} kregen woorden bij de limonade. {k1} liep weg en kwam na een uur terug.",
            bron: "De school belde. {a} en {b} schreven allebei in het schrift.",
            oordeel: "Er was geen letsel of dreiging. Het overleg is een week vervroegd.",
            hersteld: &[],
        }),
        anders: &[(A, false, "Ik teken voor de kinderen. Niet omdat ik hem vertrouw.")],
    },
    erbij: &[
        Erbij {
            functie: Functie::RvtVt,
            modus: Modus::Ondersteunen,
            expertise: "complexe scheidingen",
            bevoegdheid: None,
            reden: "Twee ouders, twee procedures en kinderen die stilvallen. Dit vraagt iemand die dit vaker doet.",
            wanneer: Wanneer::Vraag,
            los: Some("Het overleg loopt zonder ons. {gezicht} zit het voor."),
        },
        Erbij {
            functie: Functie::Gedragswetenschapper,
            modus: Modus::Advies,
            expertise: "loyaliteit van kinderen",
            bevoegdheid: None,
            reden: "Meekijken wat {k1} met niet willen bedoelt.",
            wanneer: Wanneer::Analyse,
            los: Some("Het advies staat in de analyse."),
        },
    ],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
