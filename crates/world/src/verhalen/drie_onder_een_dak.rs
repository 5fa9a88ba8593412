//! Three generations in a house that is too small.

use crate::verhaal::prelude::*;

/// Three generations in a house that is too small.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "drie-onder-een-dak",
    achtergrond: None,
    soort: Huishoudsoort::DrieGeneraties,
    leden: &[Lid::vrouw(O, 60, 69), Lid::vrouw(A, 33, 40), Lid::man(K1, 11, 13), Lid::vrouw(K2, 4, 6)],
    banden: &[
        Band::Ouders(&[A], &[K1, K2], Ouderschap::Alleen),
        Band::OuderVan(O, A),
        Band::Grootouder(O, &[K1, K2]),
        Band::BroerZus(K1, K2),
    ],
    huizen: &[Huis::InGebied],
    onveilig: &[Onveilig(false, Structureel, Emotioneel, Gewelddadig)],
    aanleiding: &[
        "De school van {k1} belde. Hij slaapt in de keuken. Oma en moeder hebben elke dag ruzie en {k1} is klaar met alles.",
    ],
    stellingen: &[
        Stelling::feit(
            Bron::Zelf,
            Tijd::Om(1, 19, 15),
            &[O, A, K1, K2],
            "Er zijn twee slaapkamers voor vier mensen. {k1} slaapt op een matras naast het aanrecht.",
        )
        .gebied(&[Wonen])
        .bij(Wanneer::Signaal),
        Stelling::feit(
            Bron::Van("mentor van de brugklas"),
            Tijd::Tussen(30, 3),
            &[K1],
            "{k1} viel vijf keer in slaap in de les. Twee keer sloeg hij met de deur.",
        )
        .gebied(&[Gezin]),
        Stelling::mening(
            Van::Lid(O),
            &[O, A],
            "Mijn dochter is dertig en kan geen planning maken. Ik doe alles en krijg een grote mond.",
        )
        .door(Wie::Lid(O)),
        Stelling::mening(
            Van::Lid(A),
            &[O, A],
            "Mijn moeder behandelt mij als een kind van tien. Waar mijn kinderen bij zijn.",
        )
        .door(Wie::Lid(A)),
        Stelling::citaat(K2, 2, &[K2], "Oma is de baas, mama is de baas, en {k1} is ook de baas."),
    ],
    analyse: Analyse {
        vragen: &["Wie is waar de baas over, en waar slaapt {k1}?"],
        factoren: &[
            Factor(
                InStandHoudend,
                Wonen,
                &[O, A, K1, K2],
                &[0],
                "Het huis is te klein. Niemand heeft een deur die dicht kan.",
            ),
            Factor(
                Risico,
                Gezin,
                &[O, A, K1],
                &[2, 3],
                "{o} en {a} schelden elkaar uit. {k1} leert dat dit normaal is.",
            ),
            Factor(
                Beschermend,
                Gezin,
                &[O, A],
                &[1],
                "Zij eten elke dag samen en {o} brengt de kinderen naar school.",
            ),
        ],
        patroon: (
            Patroonsoort::OverGeneraties,
            &[0, 1],
            "{o} regelt iets zonder te vragen. {a} ontploft. {k1} neemt het op voor zijn moeder. {k2} kruipt bij oma.",
        ),
        hypothese: (
            Hypothesestatus::Ondersteund,
            "Met een eigen plek voor {k1} en regels over wie wat doet, wordt het rustig.",
            "Als het schelden doorgaat in een groter huis.",
        ),
        tegengeluid: None,
        hulp: &[],
        behoeften: &[
            Behoefte(K1, Wonen, &[0], "Een bed achter een deur."),
            Behoefte(A, Gezin, &[1], "Zelf mogen beslissen over haar kinderen."),
        ],
        achterliggend: &[
            (Huisvesting, "Zij staan zes jaar ingeschreven voor een groter huis."),
            (Schulden, "Er is een huurschuld van twee maanden."),
        ],
        belangen: &[
            (K1, "Slapen, leren en een moeder die zijn moeder is.", "Ik wil een deur. Met een slot."),
            (K2, "Rust aan tafel.", "Samen lachen."),
        ],
        stemmen: &[
            (O, Gesprek, "Ik heb haar alleen grootgebracht. Loslaten heb ik nooit geoefend."),
            (A, Geschreven, "Ik ben dankbaar en ik stik."),
            (K1, Gesprek, "Ik ga later nooit samenwonen."),
            (K2, Tekening, "Een toren met vier bedden boven elkaar."),
        ],
        anders: &[],
    },
    plan: Plan {
        aanbod: Aanbod::GezinMaakt(A),
        doelen: &[Doel {
            soort: Oplossen,
            fase: DirecteVeiligheid,
            voor: &[O, A, K1, K2],
            gebied: &[Wonen, Gezin],
            uit: &[0, 1],
            tekst: "{k1} heeft een eigen plek. {a} beslist over de kinderen, {o} over de keuken.",
            zichtbaar: "Er is een schot met een deur. Er is vier weken niet gescholden.",
        }],
        inzetten: &[
            Inzet::nieuw(
                Bestaanszekerheid,
                Wie::Organisatie("woningcorporatie"),
                &[K1, A],
                0,
                &[Wonen],
                "Een scheidingswand met deur, en urgentie voor een groter huis.",
            )
            .na(18),
            Inzet::nieuw(
                Hulpverlening,
                Wie::Gezicht,
                &[O, A],
                0,
                &[Gezin],
                "Zes gesprekken over wie waarover beslist.",
            )
            .na(3)
            .resultaat("Zij maken ruzie zonder schelden. {o} vraagt het nu eerst."),
            Inzet::nieuw(
                EigenNetwerk,
                Wie::Netwerk("broer van {a}"),
                &[K1, K2],
                0,
                &[Gezin],
                "{k1} slaapt twee nachten per week bij zijn oom.",
            )
            .na(2),
        ],
        geen_inzet: &[],
        stemmen: &[
            (O, "Ik wil niet weg. Ik wil gevraagd worden."),
            (A, "Ik wil één keer per dag gelijk krijgen."),
            (K1, "Een deur!"),
            (K2, "Hoogslaper."),
        ],
        oplossingen: &[Oplossing {
            van: K2,
            tekst: "Een hoogslaper, dan past {k1} eronder.",
            werd: Some(0),
            omdat: "De corporatie zet er een schot naast.",
        }],
        kaders: &[],
        anders: &[],
        evaluatie: &[
            "Het schot staat. Er is één keer gescholden.",
            "{k1} slaapt door en heeft een 7 voor rekenen.",
        ],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[
            (O, "{o} wordt uitgescholden en scheldt terug."),
            (A, "{a} voelt zich klein in haar eigen leven."),
            (K1, "{k1} slaapt niet en leert schelden."),
            (K2, "{k2} kruipt weg bij ruzie."),
        ],
        voorwaarden: &[],
        afspraken: &[
            Afspraak::nieuw(
                Wie::Lid(O),
                &[A, K1],
                "{o} vraagt het eerst aan {a} als het over de kinderen gaat.",
                "Elke dag",
                "Op zondag zegt ieder een cijfer.",
                "{a} gaat een half uur wandelen.",
            ),
            Afspraak::nieuw(
                Wie::Lid(A),
                &[O, K2],
                "{a} scheldt niet waar de kinderen bij zijn.",
                "Altijd",
                "{k1} mag een euro vragen per scheldwoord.",
                "Van de pot gaan ze naar het zwembad.",
            ),
        ],
        signalen: &[
            (Groen, "De pot is leeg.", "Zwemmen."),
            (Geel, "Er wordt met deuren geslagen.", "Ieder een andere kamer."),
            (Oranje, "{k1} wil niet naar huis.", "Hij slaapt bij zijn oom. {gezicht} belt."),
        ],
        steun: &[Steun {
            rol: None,
            naam: "Broer van {a}",
            voor: &[K1],
            wat: "Twee nachten per week een bed.",
        }],
        kindversie: Some(
            "In dit huis beslist mama over jullie en oma over de keuken. {k1} krijgt een deur. Wie scheldt, betaalt een euro. Ook oma.",
        ),
        cijfers: &[
            (O, [6, 6, 7, 6, 8, 8]),
            (A, [5, 6, 7, 6, 8, 8]),
            (K1, [4, 6, 7, 6, 8, 8]),
            (K2, [6, 7, 7, 7, 8, 9]),
        ],
        woorden: &[(K1, "Een 4. Bij mijn oom een 9, daar is een deur.")],
        criteria: &[
            ("{k1} heeft een deur.", "Gezien."),
            ("Vier weken minder dan vijf euro in de pot.", "De pot."),
        ],
        visie: &[(K1, "Ik doe de deur soms expres open."), (O, "Ik word gevraagd.")],
        incident: None,
        anders: &[],
    },
    erbij: &[],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
