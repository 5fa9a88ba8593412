//! Bills that stay closed, and children who notice.

use crate::verhaal::prelude::*;

/// Bills that stay closed, and children who notice.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "post-in-de-la",
    achtergrond: None,
    soort: Huishoudsoort::TweeOuders,
    leden: &[
        Lid::vrouw(A, 36, 44).heet(1),
        Lid::man(B, 38, 47),
        Lid::man(K1, 12, 13),
        Lid::vrouw(K2, 7, 9),
    ],
    banden: &[
        Band::Ouders(&[A, B], &[K1, K2], Ouderschap::Samen),
        Band::Partners(A, B),
        Band::BroerZus(K1, K2),
    ],
    huizen: &[Huis::InGebied],
    onveilig: &[Onveilig(false, Structureel, Emotioneel, Verwaarlozend)],
    aanleiding: &[
        "De woningcorporatie belde: er is negen maanden huur blijven liggen en er komt een zitting. Er wonen twee kinderen.",
        "De school van {k2} belde. {k2} heeft geen brood mee en komt te laat. {a} zegt dat het geld op is.",
    ],
    stellingen: &[
        Stelling::feit(
            Bron::Stuk("Brief over de huurachterstand", "de woningcorporatie"),
            Tijd::Dag(6),
            &[A, B],
            "De achterstand is negen maanden huur. Op de zitting kan de rechter beslissen dat het gezin eruit moet.",
        )
        .gebied(&[Financien, Wonen])
        .bij(Wanneer::Signaal),
        Stelling::feit(
            Bron::Zelf,
            Tijd::Om(1, 16, 15),
            &[A, B, K1, K2],
            "In de keuken lag een stapel ongeopende brieven. De verwarming stond uit. Het was veertien graden binnen.",
        )
        .gebied(&[Financien, Wonen]),
        Stelling::feit(
            Bron::Van("leerkracht van groep 5"),
            Tijd::Tussen(60, 3),
            &[K2],
            "{k2} had in twee maanden elf keer geen eten mee. Zij kreeg dan brood van school.",
        ),
        Stelling::mening(
            Van::Lid(A),
            &[A],
            "Ik doe de post niet open omdat ik er toch niets mee kan. Dan slaap ik tenminste.",
        )
        .door(Wie::Lid(A))
        .gebied(&[Financien]),
        Stelling::citaat(
            K1,
            2,
            &[K1],
            "Ik zeg tegen vrienden dat ik geen zin heb om te voetballen. Maar het is de contributie.",
        ),
        Stelling::vermoeden(
            Van::Schrijver,
            "{b} werkt zeven dagen per week en is dan stil of snel boos. {k1} kookt drie keer per week.",
            &[B, K1],
            "Misschien draagt {k1} dingen die bij een volwassene horen, omdat zijn ouders op zijn.",
        ),
        Stelling::conclusie(
            &[0, 1, 2],
            &[A, B, K1, K2],
            "Het gebrek aan geld raakt nu de basis van de kinderen: eten, warmte en een vast huis.",
        )
        .gebied(&[Financien, Gezin]),
    ],
    analyse: Analyse {
        vragen: &["Hoe komt er rust in de geldzaken, zonder dat {a} en {b} elkaar de schuld geven?"],
        factoren: &[
            Factor(InStandHoudend, Financien, &[A, B], &[0, 1], "De post blijft dicht. Daardoor komen er elke maand kosten bij."),
            Factor(Risico, Gezin, &[K1, K2], &[2], "De kinderen missen eten, warmte en sport. {k1} neemt taken over."),
            Factor(Beschermend, Gezin, &[A, B, K1, K2], &[3], "{a} en {b} willen bij elkaar blijven en zijn eerlijk over hoe het is."),
        ],
        patroon: (
            Patroonsoort::Herhaling,
            &[0, 1],
            "Er komt een brief. {a} legt hem weg, {b} werkt nog een dienst extra. Aan tafel zegt niemand iets. De kinderen vragen niets meer.",
        ),
        hypothese: (
            Hypothesestatus::Ondersteund,
            "Als één iemand de brieven samen met {a} opent, durft zij weer mee te beslissen.",
            "Als de stapel na twee maanden weer even hoog is.",
        ),
        tegengeluid: None,
        hulp: &[Hulp {
            wat: "Budgetcursus van zes avonden",
            door: "buurthuis",
            voor: &[A],
            maanden: (30, Some(28)),
            resultaat: Hulpresultaat::NietGeholpen,
            toelichting: "Het ging over sparen. Er was niets om te sparen.",
        }],
        behoeften: &[
            Behoefte(A, Financien, &[0], "Iemand naast zich bij elke brief, zonder oordeel."),
            Behoefte(K1, Gezin, &[1], "Dertien mogen zijn: sport, vrienden, en niet hoeven koken."),
        ],
        achterliggend: &[
            (Schulden, "Er zijn elf schuldeisers. De grootste zijn de huur en de zorgverzekering."),
            (Huisvesting, "Zonder regeling is het gezin over drie maanden het huis kwijt."),
            (PsychischeProblematiek, "{a} slaapt al een jaar niet door en huilt veel. De huisarts weet het nog niet."),
        ],
        belangen: &[
            (K1, "Weer kind van twaalf zijn: school, voetbal, vrienden over de vloer.", "Ik wil dat we hier blijven wonen. En dat mama lacht."),
            (K2, "Elke dag ontbijt, een warm huis en een ouder die tijd heeft.", "Ik wil ook trakteren op mijn verjaardag."),
        ],
        stemmen: &[
            (A, Gesprek, "Ik schaam me. Niet om het geld, maar omdat mijn zoon voor mij boodschappen doet."),
            (B, Gesprek, "Ik werk me kapot en het is nooit genoeg."),
            (K1, Geschreven, "Niemand vraagt het, maar ik weet alles. Ik hoor ze ’s nachts rekenen."),
            (K2, Tekening, "Een huis met zes kachels."),
        ],
        anders: &[],
    },
    plan: Plan {
        aanbod: Aanbod::GezinMaakt(A),
        doelen: &[
            Doel {
                soort: Oplossen,
                fase: DirecteVeiligheid,
                voor: &[A, B, K1, K2],
                gebied: &[Financien, Wonen],
                uit: &[0],
                tekst: "Het gezin blijft in dit huis wonen en er komt een regeling voor alle schulden.",
                zichtbaar: "De zitting is van de baan. Elke week is de post open.",
            },
            Doel {
                soort: Herstellen,
                fase: StabieleVeiligheid,
                voor: &[K1, K2],
                gebied: &[Gezin],
                uit: &[1],
                tekst: "{k1} en {k2} doen weer mee met hun klas en hun club.",
                zichtbaar: "{k1} traint twee keer per week. {k2} heeft elke dag brood mee.",
            },
        ],
        inzetten: &[
            Inzet::nieuw(Bestaanszekerheid, Wie::Organisatie("schuldhulp van de gemeente"), &[A, B], 0, &[Financien], "Regeling voor alle schulden, met één vaste begeleider.")
                .na(19)
                .dagen(300),
            Inzet::nieuw(Hulpverlening, Wie::Gezicht, &[A], 0, &[Financien, Gezin], "Elke dinsdag samen de post openen en bellen.").na(1)
                .resultaat("{a} doet het nu zelf en belt als er iets bij is dat zij niet kent."),
            Inzet::nieuw(EigenNetwerk, Wie::Netwerk("ouders van het voetbalteam"), &[K1, K2], 1, &[Gezin], "{k1} rijdt mee naar de training. {k2} eet op woensdag mee.").na(8),
            Inzet::nieuw(Bestaanszekerheid, Wie::Organisatie("fonds voor sport en cultuur"), &[K1, K2], 1, &[Financien], "Contributie en kleding voor een jaar."),
        ],
        geen_inzet: &[],
        stemmen: &[
            (A, "Kom naar mij toe. Op kantoor durf ik niets te zeggen."),
            (B, "Zeg niet dat ik minder moet werken zolang dit er is."),
            (K1, "Ik wil weten wat er in het plan staat. Ik ben geen baby."),
            (K2, "Ik wil een verjaardag."),
        ],
        oplossingen: &[Oplossing {
            van: K1,
            tekst: "Ik kan de brieven sorteren op kleur. Dat durf ik wel.",
            werd: None,
            omdat: "Lief van {k1}, maar dit is werk voor volwassenen. {a} heeft dit zelf tegen hem gezegd.",
        }],
        kaders: &[Kader::Drang(&[A, B], "Ga elke week naar de afspraak met schuldhulp. De corporatie stelt de zitting alleen uit als dat lukt.")],
        anders: &[],
        evaluatie: &[
            "De zitting is uitgesteld. Er zijn nog drie brieven dicht.",
            "De regeling staat. {k1} traint weer. {b} werkt nu zes dagen in plaats van zeven.",
        ],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[
            (A, "{a} is op. Zij slaapt niet en eet weinig."),
            (B, "{b} werkt te veel en valt aan tafel in slaap of uit."),
            (K1, "{k1} zorgt voor zijn zusje en voor het eten."),
            (K2, "{k2} gaat met honger naar school."),
        ],
        voorwaarden: &[Voorwaarde { hard: false, voor: &[A, B], tekst: "De kinderen eten elke dag drie keer. Lukt dat niet, dan belt {a} dezelfde dag." }],
        afspraken: &[
            Afspraak::nieuw(Wie::Lid(A), &[K1, K2], "{a} zorgt voor ontbijt en brood. {k1} kookt hoogstens één keer per week.", "Elke schooldag", "De leerkracht en de mentor laten het op vrijdag weten.", "{gezicht} regelt dezelfde dag een pakket en belt {b}."),
            Afspraak::nieuw(Wie::Lid(B), &[A], "{b} is op dinsdagavond thuis en kijkt mee met de post.", "Elke dinsdag", "{gezicht} is er de eerste zes keer bij.", "We kiezen een andere avond. Overslaan doen we niet."),
        ],
        signalen: &[
            (Groen, "De post is open. Er wordt samen gegeten.", "Zo doorgaan."),
            (Geel, "Er liggen vijf dichte brieven. {a} neemt de telefoon niet op.", "{b} zegt het tegen {a} en belt {gezicht}."),
            (Oranje, "De kast is leeg voor het weekend.", "Bellen naar {gezicht}, en de buren vragen om mee te eten."),
        ],
        steun: &[Steun { rol: None, naam: "Moeder van een teamgenoot", voor: &[K1, K2], wat: "Rijdt naar training en kookt op woensdag." }],
        kindversie: Some("Geldzorgen zijn voor grote mensen. Jullie krijgen elke dag ontbijt en brood mee. {k1} hoeft niet meer te koken. Er is iemand die papa en mama helpt met de brieven."),
        cijfers: &[(A, [4, 5, 6, 5, 7, 8]), (B, [5, 5, 6, 5, 7, 7]), (K1, [4, 5, 6, 5, 8, 8]), (K2, [6, 6, 7, 6, 8, 9])],
        woorden: &[(K1, "Een 4. Niet omdat iemand slaat, maar omdat ik niet weet waar we volgend jaar wonen.")],
        criteria: &[("De uitzetting is van de baan.", "Brief van de corporatie, gezien door {gezicht}."), ("De kinderen eten drie keer per dag.", "School ziet elke dag brood en fruit.")],
        visie: &[(A, "Ik durf de deur weer open te doen."), (K1, "Het is warmer in huis. In alles eigenlijk.")],
        incident: None,
        anders: &[],
    },
    erbij: &[],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
