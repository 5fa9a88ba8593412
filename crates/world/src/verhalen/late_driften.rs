//! A retired couple; an illness makes a gentle man hard.

use crate::verhaal::prelude::*;

/// A retired couple; an illness makes a gentle man hard.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "late-driften",
    achtergrond: None,
    soort: Huishoudsoort::OudPaar,
    leden: &[Lid::man(P, 70, 79), Lid::vrouw(O, 67, 77).heet(1)],
    banden: &[Band::Partners(O, P)],
    huizen: &[Huis::InGebied],
    onveilig: &[Onveilig(true, Acuut, Lichamelijk, Gewelddadig)],
    aanleiding: &[
        "De huisarts belde. {p} is na zijn beroerte veranderd en heeft {o} twee keer geslagen. Zij wil geen aangifte.",
    ],
    stellingen: &[
        Stelling::feit(
            Bron::Zegt(O),
            Tijd::Tussen(70, 4),
            &[O, P],
            "{o} vertelt dat {p} haar in tien weken twee keer sloeg met de vlakke hand.",
        )
        .bij(Wanneer::Signaal)
        .hoor(&[(P, Hoor::Gezegd("Ik weet het niet meer. Als zij het zegt, is het zo."))]),
        Stelling::feit(
            Bron::Stuk("Brief van de revalidatiearts", "het ziekenhuis"),
            Tijd::Dag(11),
            &[P],
            "Door de beroerte is het deel van de hersenen beschadigd dat remt. Training kan helpen.",
        )
        .gebied(&[Zorg])
        .extra(Extra::Gezondheid),
        Stelling::mening(
            Van::Lid(O),
            &[O, P],
            "Dit is niet de man met wie ik trouwde. Maar hij kan er niets aan doen.",
        )
        .door(Wie::Lid(O)),
        Stelling::mening(Van::Lid(P), &[P], "Ik schaam mij. Ik voel het komen en dan is het er al.")
            .door(Wie::Lid(P)),
    ],
    analyse: Analyse {
        vragen: &["Wat kan {p} leren en wat moet {o} weten om veilig te blijven?"],
        factoren: &[
            Factor(
                Oorzakelijk,
                Zorg,
                &[P],
                &[1, 3],
                "{p} heeft hersenletsel en kan zijn boosheid minder goed stoppen.",
            ),
            Factor(
                Risico,
                Gezin,
                &[O],
                &[0, 2],
                "{o} blijft naast hem staan als hij boos is, uit liefde en uit gewoonte.",
            ),
            Factor(Beschermend, Gezin, &[O, P], &[3], "Zij praten erover, en {p} wil het leren."),
        ],
        patroon: (
            Patroonsoort::Wisselwerking,
            &[0, 1],
            "Er is te veel geluid. {p} raakt vol. {o} vraagt wat er is. Hij slaat en schrikt daarna zelf.",
        ),
        hypothese: (
            Hypothesestatus::Ondersteund,
            "Als {o} weggaat bij het eerste signaal en {p} traint, blijft het bij woorden.",
            "Als hij slaat zonder dat er prikkels zijn.",
        ),
        tegengeluid: None,
        hulp: &[],
        behoeften: &[
            Behoefte(P, Zorg, &[0], "Training in remmen, en minder drukte in huis."),
            Behoefte(O, Gezin, &[1], "Weten dat weggaan geen in de steek laten is."),
        ],
        achterliggend: &[(PsychischeProblematiek, "{p} is somber na zijn beroerte.")],
        belangen: &[],
        stemmen: &[
            (O, Geschreven, "Ik heb vijftig jaar niet geleerd om weg te lopen."),
            (P, Gesprek, "Ik wil niet alleen eindigen."),
        ],
        anders: &[],
    },
    plan: Plan {
        aanbod: Aanbod::LieverSamen("{o} en {p} willen het samen met {gezicht} doen, zonder hun zoons."),
        doelen: &[Doel {
            soort: Herstellen,
            fase: DirecteVeiligheid,
            voor: &[O, P],
            gebied: &[Zorg, Gezin],
            uit: &[0, 1],
            tekst: "{o} gaat weg bij een vol hoofd en {p} traint elke week.",
            zichtbaar: "Twaalf weken geen hand. Het stoplicht hangt in de gang.",
        }],
        inzetten: &[
            Inzet::nieuw(
                Behandeling,
                Wie::Organisatie("revalidatiecentrum"),
                &[P],
                0,
                &[Zorg],
                "Training om prikkels te verdelen en boosheid te stoppen.",
            )
            .na(26),
            Inzet::nieuw(
                Hulpverlening,
                Wie::Gezicht,
                &[O, P],
                0,
                &[Gezin],
                "Samen een stoplicht maken: groen, geel, rood en wat dan.",
            )
            .na(2)
            .resultaat("Het stoplicht wordt elke dag gebruikt."),
        ],
        geen_inzet: &[],
        stemmen: &[(O, "Ik wil niet dat onze zoons dit lezen."), (P, "Zeg het rustig en zeg het kort.")],
        oplossingen: &[Oplossing {
            van: P,
            tekst: "De radio mag uit als er bezoek is.",
            werd: Some(1),
            omdat: "Gewoon doen. Het helpt meteen.",
        }],
        kaders: &[],
        anders: &[],
        evaluatie: &[
            "Twee keer rood, twee keer ging {o} naar de tuin.",
            "Al drie maanden geen hand. Zij zijn naar zee geweest.",
        ],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[
            (O, "{o} kan geslagen worden en valt dan misschien."),
            (P, "{p} verliest zijn rem en schrikt van zichzelf."),
        ],
        voorwaarden: &[],
        afspraken: &[
            Afspraak::nieuw(
                Wie::Lid(O),
                &[O],
                "{o} gaat naar de tuin als het stoplicht op geel staat.",
                "Meteen",
                "{p} draait het stoplicht zelf.",
                "{o} gaat naar de buren en belt {gezicht}.",
            ),
            Afspraak::nieuw(
                Wie::Lid(P),
                &[O],
                "{p} draait het stoplicht op geel als zijn hoofd vol is.",
                "Elke dag",
                "{gezicht} vraagt er op maandag naar.",
                "We maken de dag korter en het bezoek kleiner.",
            ),
        ],
        signalen: &[
            (Groen, "Samen de krant.", "Genieten."),
            (Geel, "{p} wrijft over zijn hoofd.", "Stoplicht op geel, {o} naar de tuin."),
            (Rood, "{p} staat op en komt dichtbij.", "Naar de buren. 112 als hij slaat."),
        ],
        steun: &[Steun {
            rol: None,
            naam: "Buurvrouw achter de heg",
            voor: &[O],
            wat: "Het poortje staat open.",
        }],
        kindversie: None,
        cijfers: &[(O, [5, 6, 7, 6, 8, 8]), (P, [6, 6, 7, 6, 8, 8])],
        woorden: &[(P, "Voor mij een 6. Voor haar schat ik een 4.")],
        criteria: &[("Twaalf weken geen geweld.", "{o} en {p} zeggen hetzelfde, apart.")],
        visie: &[(O, "De tuin is mooi geworden."), (P, "Ik voel het nu op tijd.")],
        incident: Some(Incident {
            over: &[O],
            gevolg: Incidentgevolg::Letsel,
            tekst: "{p} duwde {o} bij het aanrecht. Zij had een blauwe heup. Er was visite en de radio stond aan.",
            bron: "{o} belde {gezicht} de volgende ochtend.",
            oordeel: "De terugval klopt. Het stoplicht stond niet op geel. Bezoek komt voortaan in de ochtend.",
            hersteld: &[],
        }),
        anders: &[],
    },
    erbij: &[],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
