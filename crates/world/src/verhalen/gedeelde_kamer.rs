//! A couple who came for work and lost it.

use crate::verhaal::prelude::*;

/// A couple who came for work and lost it.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "gedeelde-kamer",
    achtergrond: Some(Achtergrond::Pools),
    soort: Huishoudsoort::Paar,
    leden: &[Lid::man(B, 27, 39), Lid::vrouw(A, 25, 37).heet(1)],
    banden: &[Band::Partners(A, B)],
    huizen: &[Huis::InGebied],
    onveilig: &[Onveilig(false, Structureel, Lichamelijk, Gewelddadig)],
    aanleiding: &[
        "De spoedpost belde met toestemming van {a}. Zij had een gebroken vinger. Zij en {b} wonen met zes anderen in één huis van het uitzendbureau.",
    ],
    stellingen: &[
        Stelling::feit(
            Bron::Van("arts van de spoedpost"),
            Tijd::Dag(2),
            &[A],
            "{a} had een gebroken ringvinger. Zij vertelde dat {b} de deur op haar hand dichtsloeg.",
        )
        .gebied(&[Zorg])
        .extra(Extra::Gezondheid)
        .bij(Wanneer::Signaal),
        Stelling::feit(
            Bron::Zelf,
            Tijd::Om(1, 18, 30),
            &[A, B],
            "{a} en {b} wonen met zes collega’s in een huis met drie slaapkamers. Hun kamer heeft geen slot.",
        )
        .gebied(&[Wonen]),
        Stelling::citaat(A, 1, &[A], "Als hij geen werk heeft, is hij niemand. Dan mag ik ook niemand zijn.")
            .gebied(&[Werk, Gezin]),
        Stelling::mening(Van::Lid(B), &[B], "Het bureau stuurde ons weg zonder loon. Wat moet een man dan?")
            .door(Wie::Lid(B))
            .gebied(&[Werk, Financien]),
    ],
    analyse: Analyse {
        vragen: &["Hoe komt er een plek en inkomen, zodat {a} en {b} vrij kunnen kiezen?"],
        factoren: &[
            Factor(
                Oorzakelijk,
                Werk,
                &[B, A],
                &[3],
                "{b} verloor zijn werk en daarmee ook het huis. Er is al drie weken geen loon.",
            ),
            Factor(
                Risico,
                Gezin,
                &[A],
                &[0, 2],
                "{b} reageert zijn schaamte op {a} af en het letsel is ernstig.",
            ),
            Factor(
                InStandHoudend,
                Wonen,
                &[A, B],
                &[1],
                "Er is geen deur die op slot kan en geen plek om even apart te zijn.",
            ),
        ],
        patroon: (
            Patroonsoort::Herhaling,
            &[0, 1],
            "Het bureau belt niet. {b} drinkt met de mannen. {a} moet fluisteren. Dan wordt er geslagen en daarna gehuild.",
        ),
        hypothese: (
            Hypothesestatus::Open,
            "Met werk en een eigen kamer stopt het geweld.",
            "Als {b} ook met werk {a} pijn doet.",
        ),
        tegengeluid: None,
        hulp: &[],
        behoeften: &[
            Behoefte(A, Wonen, &[1], "Een plek waar zij zonder hem kan slapen als zij dat wil."),
            Behoefte(B, Werk, &[0], "Zijn loon, en werk dat niet op één dag kan stoppen."),
        ],
        achterliggend: &[
            (Huisvesting, "Het huis hoort bij het werk. Zonder werk moeten zij eruit."),
            (Schulden, "Het bureau hield boetes in op het loon."),
        ],
        belangen: &[],
        stemmen: &[
            (A, Gesprek, "Thuis mag mijn moeder dit niet weten."),
            (B, Gesprek, "Ik schaam mij elke ochtend."),
        ],
        anders: &[],
    },
    plan: Plan {
        aanbod: Aanbod::LieverSamen(
            "Er is hier geen familie. {a} en {b} willen het plan met {gezicht} en de tolk maken.",
        ),
        doelen: &[Doel {
            soort: Oplossen,
            fase: DirecteVeiligheid,
            voor: &[A, B],
            gebied: &[Wonen, Werk],
            uit: &[0, 1],
            tekst: "{a} en {b} hebben elk een eigen plek en het loon wordt betaald.",
            zichtbaar: "Twee sleutels. Het loon staat op de rekening.",
        }],
        inzetten: &[
            Inzet::nieuw(
                Bestaanszekerheid,
                Wie::Organisatie("steunpunt voor arbeidsmigranten"),
                &[A, B],
                0,
                &[Werk, Financien],
                "Loon terughalen en ander werk zoeken.",
            )
            .na(4)
            .resultaat("Het loon is betaald. {b} werkt in een kwekerij."),
            Inzet::nieuw(
                Hulpverlening,
                Wie::Gezicht,
                &[A, B],
                0,
                &[Gezin],
                "Gesprekken apart, met tolk, over blijven of gaan.",
            )
            .na(2),
            Inzet::nieuw(
                Bestaanszekerheid,
                Wie::Organisatie("gemeente, tijdelijke kamer"),
                &[A],
                0,
                &[Wonen],
                "Een kamer voor {a} voor drie maanden.",
            )
            .wachtlijst(),
        ],
        geen_inzet: &[],
        stemmen: &[
            (A, "Praat Pools met mij als het moeilijk wordt."),
            (B, "Ik wil niet dat ze ons terugsturen."),
        ],
        oplossingen: &[Oplossing {
            van: B,
            tekst: "Ik slaap in de keuken tot er een kamer is.",
            werd: None,
            omdat: "De keuken is van acht mensen. {b} slaapt nu bij een neef.",
        }],
        kaders: &[],
        anders: &[],
        evaluatie: &[
            "{b} slaapt bij zijn neef. Er is niet geslagen.",
            "Zij wonen apart en eten twee keer per week samen.",
        ],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[(A, "{a} kan gewond raken en nergens heen."), (B, "{b} verliest zijn plek en zijn rem.")],
        voorwaarden: &[],
        afspraken: &[
            Afspraak::nieuw(
                Wie::Lid(B),
                &[A],
                "{b} gaat naar zijn neef als hij heeft gedronken.",
                "Elke keer",
                "Zijn neef appt {gezicht}.",
                "{a} belt 112. Dat mag, ook zonder verblijfsadres.",
            ),
            Afspraak::nieuw(
                Wie::Organisatie("het steunpunt"),
                &[A, B],
                "Het steunpunt belt het bureau over het loon.",
                "Binnen een week",
                "{gezicht} belt vrijdag.",
                "We schakelen een advocaat in.",
            ),
        ],
        signalen: &[
            (Geel, "Er komt drank in huis.", "{b} gaat naar zijn neef."),
            (Rood, "{b} pakt de deur of haar arm.", "112."),
        ],
        steun: &[],
        kindversie: None,
        cijfers: &[(A, [4, 5, 6, 5, 7, 7]), (B, [5, 6, 6, 6, 7, 7])],
        woorden: &[(A, "Een 4. De mannen beneden horen alles en doen niets.")],
        criteria: &[("Zij hebben elk een plek om te slapen.", "Gezien bij het bezoek.")],
        visie: &[(A, "Ik kies nu wanneer ik hem zie."), (B, "Ik heb weer een pak aan.")],
        incident: None,
        anders: &[],
    },
    erbij: &[],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
