//! Quarrels that grow, with children in the next room.

use crate::verhaal::prelude::*;

/// Quarrels that grow, with children in the next room.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "ruzie-die-oploopt",
    achtergrond: None,
    soort: Huishoudsoort::TweeOuders,
    leden: &[
        Lid::vrouw(A, 32, 40).heet(1),
        Lid::man(B, 34, 44),
        Lid::vrouw(K1, 9, 11),
        Lid::man(K2, 4, 6),
        Lid::vrouw(N, 35, 45).in_huis(&[]).heet(1),
    ],
    banden: &[
        Band::Ouders(&[A, B], &[K1, K2], Ouderschap::Samen),
        Band::Partners(A, B),
        Band::BroerZus(K1, K2),
        Band::BroerZus(A, N),
        Band::Familie(N, K1),
    ],
    huizen: &[Huis::InGebied],
    onveilig: &[
        Onveilig(false, Acuut, Lichamelijk, Gewelddadig),
        Onveilig(false, Structureel, Emotioneel, Gewelddadig),
    ],
    aanleiding: &[
        "De politie kwam zaterdagavond aan de deur na een melding van geschreeuw. {a} had een blauwe plek op haar arm. De kinderen zaten boven.",
        "Een buurtgenoot belde de politie: er was hard geschreeuw en glasgerinkel. {a} en {b} waren allebei overstuur. {k1} hield {k2} vast.",
    ],
    stellingen: &[
        Stelling::feit(
            Bron::Van("agent van de basiseenheid"),
            Tijd::Om(2, 22, 40),
            &[A, B],
            "De agenten zagen een blauwe plek op de linkerarm van {a} en een kapotte glazen deur in de gang.",
        )
        .door(Wie::Erbij(Functie::RvtVt))
        .extra(Extra::BijVeiligThuis)
        .bij(Wanneer::Signaal)
        .hoor(&[
            (A, Hoor::Akkoord),
            (B, Hoor::Aanvulling("De deur ging kapot toen ik hem dichtgooide. Ik heb niet tegen het glas geslagen.")),
        ]),
        Stelling::feit(
            Bron::Zelf,
            Tijd::Om(1, 15, 30),
            &[A, K1, K2],
            "Bij het huisbezoek zat {k1} naast de deur van de kamer. Toen {b} zijn stem verhief, pakte {k1} de hand van {k2}.",
        ),
        Stelling::citaat(
            K1,
            1,
            &[K1],
            "Als papa zo praat, ga ik naar {k2} zijn kamer. Dan zet ik de muziek aan.",
        ),
        Stelling::feit(
            Bron::Zegt(A),
            Tijd::Tussen(400, 2),
            &[A, B],
            "{a} vertelt dat {b} haar sinds vorige zomer zes keer heeft vastgepakt of geduwd. Twee keer was dat met de kinderen erbij.",
        )
        .extra(Extra::Uitstel(&[B]))
        .hoor(&[(B, Hoor::Weerspraak("Ik heb haar vastgepakt, maar nooit geduwd. Zij duwt mij ook. Dat staat er niet bij."))]),
        Stelling::mening(Van::Lid(B), &[B], "Ik word thuis niet gehoord. Pas als ik hard praat, luistert er iemand.")
            .door(Wie::Lid(B)),
        Stelling::vermoeden(
            Van::Prof("intern begeleider van de basisschool"),
            "{k1} is sinds de herfst stil in de klas en wil niet naar huis als het vrijdag is.",
            &[K1],
            "Misschien let {k1} thuis de hele tijd op of het veilig is. Dan heeft zij geen rust om te leren.",
        )
        .gebied(&[Gezin, Zorg]),
        Stelling::feit(
            Bron::Zegt(B),
            Tijd::Sinds(150),
            &[B],
            "{b} zit sinds vijf maanden zonder werk. Het bedrijf waar hij twaalf jaar reed, is gestopt.",
        )
        .gebied(&[Werk, Financien]),
        Stelling::conclusie(
            &[1, 3],
            &[A, B, K1, K2],
            "De ruzies tussen {a} en {b} zijn voor de kinderen niet veilig, ook als zij boven zijn.",
        ),
    ],
    analyse: Analyse {
        vragen: &[
            "Hoe kan het dat een gesprek over geld of opvoeden zo snel geweld wordt?",
            "Wat hebben {k1} en {k2} nodig om weer rustig te kunnen slapen?",
        ],
        factoren: &[
            Factor(Oorzakelijk, Werk, &[B], &[6], "{b} verloor zijn werk. Hij slaapt slecht en schaamt zich."),
            Factor(InStandHoudend, Gezin, &[A, B], &[3, 4], "{a} zwijgt om ruzie te voorkomen. {b} praat daardoor harder."),
            Factor(Risico, Gezin, &[K1, K2], &[1, 2], "De kinderen zijn erbij en {k1} zorgt voor {k2}."),
            Factor(Beschermend, Gezin, &[A, K1], &[1], "Tante {n} woont dichtbij en de kinderen mogen daar altijd komen."),
        ],
        patroon: (
            Patroonsoort::Wisselwerking,
            &[0, 1, 2],
            "Er is een rekening of een ruzie over school. {a} zegt niets, {b} gaat harder praten. {a} loopt weg, {b} houdt haar tegen. Daarna is het dagen stil.",
        ),
        hypothese: (
            Hypothesestatus::Ondersteund,
            "Als {b} en {a} eerder stoppen en later verder praten, blijft het bij woorden.",
            "Als er ook geweld is op dagen zonder stress over geld of werk.",
        ),
        tegengeluid: Some((
            Functie::Gedragswetenschapper,
            "Kijk ook naar controle: beslist {b} over het geld en over wie {a} ziet? Dan is alleen leren praten niet genoeg.",
            "Als {a} vrij over haar geld, telefoon en bezoek beslist.",
        )),
        hulp: &[Hulp {
            wat: "Relatiegesprekken bij de praktijkondersteuner",
            door: "huisartsenpraktijk",
            voor: &[A, B],
            maanden: (20, Some(17)),
            resultaat: Hulpresultaat::DeelsGeholpen,
            toelichting: "Het hielp zolang de gesprekken er waren. Over het vastpakken is toen niet gepraat.",
        }],
        behoeften: &[
            Behoefte(K1, Gezin, &[2], "Niet meer hoeven opletten. Weten welke grote mens er nu is."),
            Behoefte(B, Werk, &[0], "Werk of iets anders om de dag mee te vullen, en iemand die meedenkt."),
            Behoefte(A, Gezin, &[1], "Zich thuis vrij voelen om te zeggen wat ze vindt."),
        ],
        achterliggend: &[
            (Schulden, "Sinds {b} geen loon heeft, zijn er drie maanden huur blijven liggen."),
            (PatroonOverGeneraties, "{b} groeide op met een vader die sloeg. Hij wil dat zijn kinderen dat niet meemaken."),
        ],
        belangen: &[
            (K1, "Kind kunnen zijn, zonder op {k2} te hoeven passen als het spannend is.", "Ik wil dat ze gewoon praten. En dat ik naar mijn kamer mag."),
            (K2, "Rust, ritme en twee ouders die hem troosten.", "Niet boos. Samen eten."),
        ],
        stemmen: &[
            (A, Geschreven, "Ik hou van hem en ik ben bang voor hem. Allebei is waar."),
            (B, Gesprek, "Ik ben niet trots op wat ik doe. Ik weet niet hoe ik moet stoppen als het begint."),
            (K1, Tekening, "In het huis van de zorgen staat de gang. In het huis van de dromen zitten we met z'n vieren in de auto naar zee."),
            (K2, Spel, "De papabeer is hard. De kleine beer doet zijn oren dicht."),
        ],
        anders: &[(B, false, "Dat ik werk zoek klopt. Maar het ligt niet alleen aan mij dat het misgaat.")],
    },
    plan: Plan {
        aanbod: Aanbod::LieverSamen("{a} en {b} willen het plan samen met {gezicht} maken. Tante {n} denkt mee."),
        doelen: &[
            Doel {
                soort: Herstellen,
                fase: DirecteVeiligheid,
                voor: &[A, B, K1, K2],
                gebied: &[Gezin],
                uit: &[1, 2],
                tekst: "Er wordt niemand meer vastgepakt of geduwd. Wie kwaad is, gaat naar buiten of naar boven.",
                zichtbaar: "{k1} zegt dat ze op haar eigen kamer blijft. Er zijn acht weken zonder handen.",
            },
            Doel {
                soort: Oplossen,
                fase: StabieleVeiligheid,
                voor: &[B, A],
                gebied: &[Werk, Financien],
                uit: &[0],
                tekst: "Er is een plan voor werk en voor de huur, en {b} en {a} kennen het allebei.",
                zichtbaar: "De huurschuld gaat elke maand omlaag. {b} heeft drie vaste dagen buiten de deur.",
            },
        ],
        inzetten: &[
            Inzet::nieuw(Hulpverlening, Wie::Gezicht, &[A, B], 0, &[Gezin], "Gesprekken over stoppen op tijd: signalen herkennen, weggaan, later verder praten.")
                .resultaat("Zij gebruiken de time-out. {b} belt nu zelf als het niet lukt."),
            Inzet::nieuw(Behandeling, Wie::Organisatie("polikliniek voor wie geweld gebruikt"), &[B], 0, &[Zorg], "Training om met boosheid en schaamte om te gaan.")
                .na(41)
                .dagen(220),
            Inzet::nieuw(Hulpverlening, Wie::Organisatie("praktijk voor kinderen en trauma"), &[K1, K2], 0, &[Zorg, Gezin], "Praten en spelen over wat er thuis gebeurde.").wachtlijst(),
            Inzet::nieuw(Bestaanszekerheid, Wie::Organisatie("sociaal loket"), &[A, B], 1, &[Financien, Werk], "Betaalregeling voor de huur en hulp bij het zoeken van werk."),
            Inzet::nieuw(EigenNetwerk, Wie::Lid(N), &[K1, K2], 0, &[Gezin], "{n} haalt de kinderen op woensdag van school en heeft altijd een bed klaar.").na(2),
        ],
        geen_inzet: &[],
        stemmen: &[
            (A, "Ik wil dat iemand het aan mij vraagt als hij er niet bij is."),
            (B, "Ik doe mee. Maar praat met mij, niet over mij."),
            (K1, "Als ik tante {n} app, moet er niemand boos worden."),
            (K2, "Ik wil bij mama slapen als het donker is."),
        ],
        oplossingen: &[
            Oplossing {
                van: K1,
                tekst: "Een codewoord dat we allemaal kunnen zeggen. Dan stopt iedereen met praten.",
                werd: Some(0),
                omdat: "Goed idee van {k1}. Het woord is bekend bij iedereen thuis.",
            },
            Oplossing {
                van: B,
                tekst: "Ik slaap na een ruzie een nacht bij mijn broer.",
                werd: None,
                omdat: "De broer van {b} wil dit nu niet. {b} gaat eerst een uur wandelen.",
            },
        ],
        kaders: &[Kader::Vrijwillig(&[A, B], "Elke twee weken een gesprek met {gezicht}, één keer samen en één keer apart.")],
        anders: &[],
        evaluatie: &[
            "Er was één ruzie. {b} ging naar buiten en belde later. De kinderen zijn blijven slapen.",
            "Er is niet meer geduwd. {b} werkt drie dagen op proef. Over geld praten blijft spannend.",
            "Het gaat goed. De training van {b} loopt door, {k1} slaapt weer op haar eigen kamer.",
        ],
    },
    veilig: Veilig {
        acuut: Some("De politie was er zaterdag. {a} heeft letsel en de kinderen waren thuis. Vannacht moet het al veilig zijn."),
        onveilig: &[
            (A, "{a} kan worden vastgepakt of geduwd als {b} boos is."),
            (B, "{b} kan zichzelf niet stoppen als hij boos is. Dat is voor hem ook niet veilig."),
            (K1, "{k1} is erbij als haar ouders ruzie hebben en zorgt dan voor {k2}."),
            (K2, "{k2} is bang en kan niet weg."),
        ],
        voorwaarden: &[
            Voorwaarde { hard: true, voor: &[B], tekst: "{b} raakt niemand aan als hij boos is en gaat meteen naar buiten." },
            Voorwaarde { hard: false, voor: &[A, B], tekst: "De kinderen zijn er niet bij als er over geld wordt gepraat." },
        ],
        afspraken: &[
            Afspraak::nieuw(
                Wie::Lid(B),
                &[A, K1, K2],
                "{b} loopt een uur buiten als hij merkt dat hij harder gaat praten.",
                "Zodra iemand het codewoord zegt",
                "{a} en {b} schrijven elke keer op in het schrift. {gezicht} leest mee.",
                "{a} belt {n}. Bij vastpakken belt zij 112.",
            ),
            Afspraak::nieuw(
                Wie::Lid(N),
                &[K1, K2],
                "{n} komt de kinderen halen als {k1} een berichtje stuurt.",
                "Altijd, ook ’s nachts",
                "{n} vertelt het de volgende dag aan {gezicht}.",
                "Is {n} er niet, dan belt {k1} de buurvrouw.",
            ),
            Afspraak::nieuw(
                Wie::Lid(A),
                &[A],
                "{a} heeft een tas klaar staan op een plek die alleen zij en {n} kennen.",
                "Vanaf nu",
                "{n} kijkt elke maand of de tas er nog staat.",
                "{a} gaat naar {n} en belt {gezicht}.",
            )
            .niet_tonen(&[B]),
        ],
        signalen: &[
            (Groen, "Er wordt gelachen aan tafel. {b} vertelt over zijn dag.", "Niets doen. Opschrijven wat goed ging."),
            (Geel, "{b} zucht veel en loopt heen en weer. {a} zegt niets meer.", "Iemand zegt het codewoord. Het gesprek gaat morgen verder."),
            (Oranje, "{b} praat hard en staat voor de deur.", "{b} gaat naar buiten. {a} gaat naar boven, naar de kinderen."),
            (Rood, "{b} pakt iemand vast of er gaat iets kapot.", "112 bellen. De kinderen gaan naar {n}."),
        ],
        steun: &[Steun { rol: Some(N), naam: "tante", voor: &[A, K1, K2], wat: "Bed klaar, ophalen van school, altijd te bellen." }],
        kindversie: Some(
            "Grote mensen mogen boos zijn, maar niemand mag een ander pijn doen. Zeg je het codewoord, dan stopt het praten. Jij hoeft niet op te letten. Dat doet {n}, en {gezicht}. Ben je bang? Stuur {n} een berichtje.",
        ),
        cijfers: &[(A, [3, 5, 6, 5, 7, 8]), (B, [6, 6, 7, 6, 8, 8]), (K1, [4, 5, 7, 4, 8, 9]), (K2, [5, 6, 7, 5, 8, 9])],
        woorden: &[
            (A, "Een 3, omdat ik niet weet hoe de avond loopt als hij thuiskomt."),
            (B, "Een 6. Ik ben nooit bang, maar gezellig is het niet."),
            (K1, "Een 4. Overdag een 8, ’s avonds een 1."),
        ],
        criteria: &[
            ("Er is acht weken niet geduwd of vastgepakt.", "Dat vertellen {a}, {b} en {k1} los van elkaar."),
            ("Het codewoord werkt, ook als het spannend is.", "Vier keer gebruikt. Vier keer ging {b} naar buiten."),
        ],
        visie: &[
            (A, "Ik vertrouw het nog niet helemaal, maar ik slaap weer."),
            (B, "Ik wil laten zien dat het anders kan."),
        ],
        incident: Some(Incident {
            over: &[A, B, K1],
            gevolg: Incidentgevolg::Dreiging,
            tekst: "{b} sloeg zaterdagavond met zijn vuist op tafel en riep dat hij {a} iets zou aandoen. {k1} stond in de deur. {b} ging daarna naar buiten.",
            bron: "{a} belde zondagochtend zelf. {b} vertelde maandag hetzelfde.",
            oordeel: "De terugval klopt voor {a} en {b}. {k1} was erbij, zij hoorde de dreiging. De afspraak over geld praten is niet nagekomen.",
            hersteld: &[],
        }),
        anders: &[(B, false, "Ik teken voor alles, maar ik vind dat {a} ook een uur naar buiten kan gaan.")],
    },
    erbij: &[
        Erbij {
            functie: Functie::RvtVt,
            modus: Modus::Doen,
            expertise: "partnergeweld en letsel",
            bevoegdheid: Some("voorwaarden stellen, Wmo 2015 4.1.1"),
            reden: "Er is letsel en er zijn jonge kinderen. Samen met het lokale team, niet na elkaar.",
            wanneer: Wanneer::Signaal,
            los: Some("Het is vijf maanden rustig. De voorwaarden zijn deel van het gewone leven geworden."),
        },
        Erbij {
            functie: Functie::Gedragswetenschapper,
            modus: Modus::Advies,
            expertise: "patronen in geweld",
            bevoegdheid: None,
            reden: "Meekijken of het om ruzie gaat of om controle.",
            wanneer: Wanneer::Analyse,
            los: Some("De vraag is beantwoord en staat in de analyse."),
        },
    ],
    maatregelen: &[],
    besluiten: &[Besluit {
        wat: "We werken in een duo: {gezicht} en {rvt} komen samen, zolang de voorwaarden nodig zijn.",
        grondslag: "Wmo 2015 2.3.1 en 4.1.1",
        motivering: "Het gezin wil niet twee keer hetzelfde vertellen. Veilig Thuis moet kunnen zien dat de voorwaarden werken.",
        rust_op: &[1],
        meningen: &[(B, "{b} vindt het goed, als er maar niet over hem wordt gepraat als hij er niet bij is.")],
        wanneer: Wanneer::Plan,
    }],
    verzegeld: None,
};
