//! A woman of a hundred, and a daughter who knows best.

use crate::verhaal::prelude::*;

/// A woman of a hundred, and a daughter who knows best.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "honderd",
    achtergrond: None,
    soort: Huishoudsoort::AlleenstaandeOudere,
    leden: &[Lid::vrouw(O, 99, 99), Lid::vrouw(C, 66, 73).in_huis(&[]).heet(1)],
    banden: &[Band::OuderVan(O, C)],
    huizen: &[Huis::InGebied],
    onveilig: &[Onveilig(false, Structureel, Emotioneel, Verwaarlozend)],
    aanleiding: &[
        "De huisarts belde. {c} heeft de thuiszorg van haar moeder {o} opgezegd en laat niemand meer binnen. {o} wordt bijna honderd.",
    ],
    stellingen: &[
        Stelling::feit(
            Bron::Van("huisarts"),
            Tijd::Dag(4),
            &[O],
            "{o} woog in mei 52 kilo en nu 46 kilo. Zij had een wond aan haar hiel die niet was verzorgd.",
        )
        .gebied(&[Zorg])
        .extra(Extra::Gezondheid)
        .bij(Wanneer::Signaal),
        Stelling::feit(
            Bron::Zegt(C),
            Tijd::Dag(2),
            &[C, O],
            "{c} vertelt dat zij de thuiszorg heeft gestopt omdat er elke week iemand anders kwam.",
        )
        .hoor(&[(C, Hoor::Akkoord)]),
        Stelling::citaat(
            O,
            1,
            &[O],
            "Mijn dochter bedoelt het goed. Maar ik wil op mijn verjaardag de kleinkinderen zien.",
        ),
        Stelling::mening(
            Van::Lid(C),
            &[C, O],
            "Niemand zorgt zo goed voor mijn moeder als ik. Vreemden maken haar ziek.",
        )
        .door(Wie::Lid(C)),
    ],
    analyse: Analyse {
        vragen: &["Wat wil {o} zelf, en wie helpt haar dat te zeggen?"],
        factoren: &[
            Factor(Risico, Zorg, &[O], &[0, 1], "{o} krijgt te weinig zorg en ziet niemand anders dan {c}."),
            Factor(InStandHoudend, Gezin, &[O, C], &[3], "{c} is zelf oud, moe en bang voor afscheid."),
            Factor(
                Beschermend,
                Gezin,
                &[O],
                &[2],
                "{o} weet wat zij wil en kan het zeggen als {c} even weg is.",
            ),
        ],
        patroon: (
            Patroonsoort::Wisselwerking,
            &[0, 1],
            "Iemand komt helpen. {c} ziet wat fout gaat en stuurt haar weg. {o} zwijgt, want zij heeft {c} nodig.",
        ),
        hypothese: (
            Hypothesestatus::Ondersteund,
            "Met één vaste verpleegkundige kan {c} weer dochter zijn.",
            "Als {c} ook de vaste verpleegkundige wegstuurt.",
        ),
        tegengeluid: None,
        hulp: &[],
        behoeften: &[
            Behoefte(O, Zorg, &[0], "Haar hiel, haar eten en haar verjaardag."),
            Behoefte(O, Gezin, &[1], "Bezoek zonder dat iemand zich verantwoordt."),
        ],
        achterliggend: &[(
            PatroonOverGeneraties,
            "{c} heeft als kind lang in een ziekenhuis gelegen en vertrouwt zorg niet.",
        )],
        belangen: &[],
        stemmen: &[(
            O,
            Gesprek,
            "Ik heb de oorlog gehad, vier kinderen en een man die dronk. Een beetje bezoek moet kunnen.",
        )],
        anders: &[],
    },
    plan: Plan {
        aanbod: Aanbod::GezinMaakt(O),
        doelen: &[Doel {
            soort: Herstellen,
            fase: DirecteVeiligheid,
            voor: &[O],
            gebied: &[Zorg, Gezin],
            uit: &[0],
            tekst: "{o} krijgt elke dag zorg van dezelfde persoon en viert haar verjaardag.",
            zichtbaar: "Zij weegt weer 50 kilo. De taart is op.",
        }],
        inzetten: &[
            Inzet::nieuw(
                Hulpverlening,
                Wie::Organisatie("thuiszorg, één vaste verpleegkundige"),
                &[O],
                0,
                &[Zorg],
                "Elke dag om tien uur, met uitleg aan {c}.",
            )
            .na(5)
            .resultaat("De hiel is dicht. {c} zet koffie voor de verpleegkundige."),
            Inzet::nieuw(
                EigenNetwerk,
                Wie::Netwerk("kleinkinderen van {o}"),
                &[O],
                0,
                &[Gezin],
                "Elke zondag komt er één langs.",
            )
            .na(8),
        ],
        geen_inzet: &[],
        stemmen: &[(O, "Vraag het mij. Ik hoor nog prima, als u duidelijk praat.")],
        oplossingen: &[Oplossing {
            van: O,
            tekst: "Laat {c} op dinsdag naar de film gaan.",
            werd: Some(1),
            omdat: "Een kleindochter komt dan lezen.",
        }],
        kaders: &[],
        anders: &[],
        evaluatie: &["{o} is twee kilo aangekomen.", "Het feest was met dertig mensen. {c} danste."],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[(O, "{o} kan ziek worden door te weinig eten en zorg, en is veel alleen.")],
        voorwaarden: &[],
        afspraken: &[
            Afspraak::nieuw(
                Wie::Lid(C),
                &[O],
                "{c} laat de verpleegkundige binnen en blijft in de kamer als zij dat wil.",
                "Elke dag om tien uur",
                "De verpleegkundige weegt op vrijdag.",
                "De huisarts komt dezelfde dag.",
            ),
            Afspraak::nieuw(
                Wie::Gezicht,
                &[O],
                "{gezicht} spreekt {o} elke twee weken alleen.",
                "Om de week",
                "{o} zegt of het genoeg is.",
                "{gezicht} komt eerder.",
            ),
        ],
        signalen: &[
            (Groen, "{o} vertelt een mop.", "Lachen."),
            (Geel, "De deur blijft dicht.", "{gezicht} belt {c} en komt."),
            (Oranje, "{o} eet een dag niet.", "Huisarts."),
        ],
        steun: &[Steun { rol: None, naam: "Kleindochter", voor: &[O, C], wat: "Elke dinsdag voorlezen." }],
        kindversie: None,
        cijfers: &[(O, [7, 7, 8, 7, 8, 9])],
        woorden: &[(O, "Een 7. Op mijn leeftijd is alles onder de 5 gelogen.")],
        criteria: &[("Zes weken zorg zonder gat.", "Het schrift van de verpleegkundige.")],
        visie: &[(O, "Ik heb weer iets te vertellen.")],
        incident: None,
        anders: &[],
    },
    erbij: &[],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
