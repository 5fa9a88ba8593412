//! A boy who does not go to school, and a court that decided.

use crate::verhaal::prelude::*;

/// A boy who does not go to school, and a court that decided.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "thuiszitter",
    achtergrond: None,
    soort: Huishoudsoort::EenOuder,
    leden: &[Lid::vrouw(A, 38, 48), Lid::man(K1, 13, 14), Lid::vrouw(K2, 10, 11)],
    banden: &[Band::Ouders(&[A], &[K1, K2], Ouderschap::Alleen), Band::BroerZus(K1, K2)],
    huizen: &[Huis::InGebied],
    onveilig: &[
        Onveilig(false, Structureel, Emotioneel, Verwaarlozend),
        Onveilig(true, Structureel, Lichamelijk, Verwaarlozend),
    ],
    aanleiding: &[
        "De leerplichtambtenaar belde. {k1} is sinds de zomer niet op school geweest en {a} laat niemand binnen.",
    ],
    stellingen: &[
        Stelling::feit(
            Bron::Stuk("Overzicht van aanwezigheid", "de school"),
            Tijd::Tussen(130, 4),
            &[K1],
            "{k1} was sinds september nul dagen op school.",
        )
        .gebied(&[Gezin, Werk])
        .bij(Wanneer::Signaal),
        Stelling::feit(
            Bron::Zelf,
            Tijd::Om(2, 14, 0),
            &[A, K1, K2],
            "Bij het derde bezoek deed {a} open. In de gang stonden vuilniszakken tot aan het raam. {k1} zat achter een scherm.",
        ),
        Stelling::mening(
            Van::Lid(A),
            &[A, K1],
            "Hij is op school gepest en niemand deed iets. Ik stuur hem daar niet meer heen.",
        )
        .door(Wie::Lid(A)),
        Stelling::citaat(K1, 2, &[K1], "Ik praat met niemand, behalve met mijn clan."),
        Stelling::vermoeden(
            Van::Prof("jeugdarts"),
            "{k1} is sinds de zomer elf kilo aangekomen en heeft nachten en dagen omgedraaid.",
            &[K1],
            "Misschien is {k1} zo angstig dat hij niet meer naar buiten kan.",
        )
        .gebied(&[Zorg])
        .extra(Extra::Gezondheid),
        Stelling::feit(
            Bron::Zelf,
            Tijd::Dag(1),
            &[K2],
            "{k2} gaat elke dag naar school. Zij wast haar kleren in de wasbak.",
        )
        .extra(Extra::Geen),
    ],
    analyse: Analyse {
        vragen: &["Hoe wordt de wereld van {k1} weer groter dan zijn kamer?"],
        factoren: &[
            Factor(
                Oorzakelijk,
                Gezin,
                &[K1],
                &[2, 3],
                "{k1} is twee jaar gepest. Het scherm is zijn enige veilige plek.",
            ),
            Factor(
                Risico,
                Wonen,
                &[A, K1, K2],
                &[1],
                "Het huis is vol en er kan brand komen. Er komt geen licht binnen.",
            ),
            Factor(InStandHoudend, Gezin, &[A], &[2], "{a} beschermt {k1} door iedereen buiten te houden."),
        ],
        patroon: (
            Patroonsoort::Wisselwerking,
            &[0, 1],
            "Iemand belt aan. {a} doet niet open. De druk wordt groter. {k1} gaat nog verder achter zijn scherm.",
        ),
        hypothese: (
            Hypothesestatus::Open,
            "Als {a} gehoord wordt over het pesten, kan zij de deur openlaten.",
            "Als de deur dicht blijft, ook als de school excuus aanbiedt.",
        ),
        tegengeluid: Some((
            Functie::Gedragswetenschapper,
            "Onderzoek ook of {k1} een stoornis heeft waarvoor gewone school niet past. Dan helpt druk niet.",
            "Als {k1} op een kleine plek wel opbloeit zonder behandeling.",
        )),
        hulp: &[Hulp {
            wat: "Gezinscoach, zes weken",
            door: "een aanbieder in de regio",
            voor: &[A, K1],
            maanden: (16, Some(14)),
            resultaat: Hulpresultaat::NietGeholpen,
            toelichting: "Zij kwam met lijstjes. Toen deed ik niet meer open.",
        }],
        behoeften: &[
            Behoefte(K1, Gezin, &[0], "Eén plek buiten de deur waar hij niet beoordeeld wordt."),
            Behoefte(A, Wonen, &[1], "Hulp met opruimen van iemand die niets weggooit zonder te vragen."),
        ],
        achterliggend: &[
            (PsychischeProblematiek, "{a} kan sinds haar scheiding niets meer weggooien."),
            (ComplexeScheiding, "De vader van {k1} en {k2} woont ver weg en is al drie jaar niet geweest."),
        ],
        belangen: &[
            (
                K1,
                "Leren, mensen ontmoeten en daglicht zien, in stappen die hij aankan.",
                "Ik wil niet naar díe school. Een andere misschien.",
            ),
            (K2, "Een schoon huis waar vriendinnen kunnen komen.", "Ik wil een wasmachine die werkt."),
        ],
        stemmen: &[
            (A, Gesprek, "Iedereen komt kijken wat ik fout doe."),
            (K1, Gesprek, "Praten kost energie. Chatten niet."),
            (K2, Geschreven, "Ik vertel op school dat we verbouwen."),
        ],
        anders: &[(
            A,
            true,
            "Dit gaat over mij, en het pesten staat in één zin. Ik ben het er niet mee eens.",
        )],
    },
    plan: Plan {
        aanbod: Aanbod::Bedreiging(
            "De ontwikkeling van {k1} wordt bedreigd. {a} wil zelf geen plan maken. {k2} wel, en haar ideeën staan erin.",
        ),
        doelen: &[
            Doel {
                soort: Oplossen,
                fase: DirecteVeiligheid,
                voor: &[A, K1, K2],
                gebied: &[Wonen],
                uit: &[1],
                tekst: "Het huis is veilig bij brand en er is één kamer die schoon blijft.",
                zichtbaar: "De vluchtweg is vrij. De brandweer heeft gekeken.",
            },
            Doel {
                soort: Herstellen,
                fase: StabieleVeiligheid,
                voor: &[K1],
                gebied: &[Gezin],
                uit: &[0],
                tekst: "{k1} is drie dagdelen per week ergens waar hij leert.",
                zichtbaar: "{k1} is zes weken geweest en vertelt er iets over.",
            },
        ],
        inzetten: &[
            Inzet::nieuw(
                Inzetsoort::Maatregel,
                Wie::Erbij(Functie::RvtGi),
                &[K1],
                1,
                &[Gezin],
                "Begeleiding door de jeugdbeschermer, samen met {gezicht}.",
            )
            .na(1)
            .dagen(340)
            .dwang(
                "Beschikking kinderrechter, ondertoezichtstelling, BW 1:255",
                "Vrijwillige hulp is twee keer gestopt bij de deur. {k1} gaat al maanden niet naar school.",
            ),
            Inzet::nieuw(
                Hulpverlening,
                Wie::Organisatie("leerplek op de boerderij"),
                &[K1],
                1,
                &[Gezin, Werk],
                "Drie ochtenden per week leren en werken, met twee andere jongeren.",
            )
            .na(40),
            Inzet::nieuw(
                Bestaanszekerheid,
                Wie::Organisatie("hulp bij opruimen"),
                &[A, K2],
                0,
                &[Wonen],
                "Elke week een meter opruimen. {a} beslist wat weggaat.",
            )
            .na(14)
            .resultaat("De gang, de keuken en de kamer van {k2} zijn vrij."),
        ],
        geen_inzet: &[],
        stemmen: &[
            (A, "Als er iemand komt, dan altijd dezelfde."),
            (K1, "Eerst online kennismaken."),
            (K2, "Een wasmachine. Echt."),
        ],
        oplossingen: &[Oplossing {
            van: K2,
            tekst: "Ik wil op woensdag bij mijn vriendin eten en wassen.",
            werd: Some(2),
            omdat: "Dat is geregeld tot de wasmachine er is.",
        }],
        kaders: &[Kader::Gedwongen(
            &[A, K1],
            "Beschikking kinderrechter, ondertoezichtstelling",
            "{a} laat {gezicht} en {rvt} elke twee weken binnen.",
        )],
        anders: &[(A, true, "Ik ben het niet eens met de maatregel. Ik werk mee omdat het moet.")],
        evaluatie: &[
            "De gang is leeg. {k1} heeft twee keer gechat met de boer.",
            "{k1} is vijf keer op de boerderij geweest.",
        ],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[
            (A, "{a} kan bij brand niet snel weg en sluit zich af."),
            (K1, "{k1} komt niet buiten en ziet geen leeftijdgenoten."),
            (K2, "{k2} schaamt zich en heeft geen schone plek."),
        ],
        voorwaarden: &[Voorwaarde {
            hard: false,
            voor: &[A],
            tekst: "De vluchtweg van de slaapkamers naar de voordeur blijft vrij.",
        }],
        afspraken: &[
            Afspraak::nieuw(
                Wie::Lid(A),
                &[K1, K2],
                "{a} doet open op donderdag om vier uur.",
                "Elke twee weken",
                "{gezicht} en {rvt} komen samen.",
                "{rvt} belt dezelfde dag. Na twee keer bespreken we wat de rechter moet weten.",
            ),
            Afspraak::nieuw(
                Wie::Lid(K1),
                &[K1],
                "{k1} gaat elke dag tien minuten naar buiten, met {k2} of alleen.",
                "Elke dag",
                "{k2} houdt het bij op de kalender.",
                "We maken de stap kleiner: eerst de stoep.",
            ),
        ],
        signalen: &[
            (Groen, "De gordijnen zijn open.", "Koffie drinken."),
            (Geel, "{a} zegt een afspraak af.", "{gezicht} stuurt een kaartje en komt de dag erna."),
            (Oranje, "De gang staat weer vol.", "De hulp bij opruimen komt dezelfde week."),
        ],
        steun: &[Steun {
            rol: None,
            naam: "Moeder van de vriendin van {k2}",
            voor: &[K2],
            wat: "Eten en wassen op woensdag.",
        }],
        kindversie: Some(
            "De rechter wil dat er iemand meekijkt. Dat is {rvt}. {gezicht} blijft komen. Niemand haalt jullie hier weg. Er komt hulp met opruimen, en jullie mogen zeggen wat er blijft.",
        ),
        cijfers: &[(A, [6, 5, 6, 5, 6, 7]), (K1, [5, 5, 6, 5, 7, 7]), (K2, [4, 5, 6, 5, 7, 8])],
        woorden: &[(K2, "Een 4. Ik ben bang voor brand.")],
        criteria: &[
            ("De vluchtweg is vrij.", "De brandweer keek twee keer."),
            ("{k1} komt elke week buiten.", "De kalender en de boer zeggen hetzelfde."),
        ],
        visie: &[
            (K2, "Ik durf iemand mee te nemen. Tot de keuken."),
            (A, "Ik vind het nog steeds niet nodig. Maar het is lichter in huis."),
        ],
        incident: None,
        anders: &[(A, true, "Ik teken niet voor iets waar ik niet om gevraagd heb.")],
    },
    erbij: &[
        Erbij {
            functie: Functie::RvtRvdk,
            modus: Modus::Advies,
            expertise: "beschermen als vrijwillig niet lukt",
            bevoegdheid: None,
            reden: "Twee keer stopte de hulp aan de deur. We willen weten wat kan en mag.",
            wanneer: Wanneer::Analyse,
            los: Some("De Raad heeft geadviseerd. De rechter heeft beslist."),
        },
        Erbij {
            functie: Functie::Gedragswetenschapper,
            modus: Modus::Advies,
            expertise: "angst en niet naar school gaan",
            bevoegdheid: None,
            reden: "Tegenspraak: is dit wel onwil?",
            wanneer: Wanneer::Analyse,
            los: None,
        },
        Erbij {
            functie: Functie::RvtGi,
            modus: Modus::Doen,
            expertise: "jeugdbescherming",
            bevoegdheid: Some("ondertoezichtstelling uitvoeren, Jeugdwet 3.2"),
            reden: "De kinderrechter heeft een ondertoezichtstelling uitgesproken voor {k1}.",
            wanneer: Wanneer::Plan,
            los: None,
        },
    ],
    maatregelen: &[Maatregel {
        voor: K1,
        soort: Maatregelsoort::Ots,
        beschikking: "Rechtbank, ondertoezichtstelling voor twaalf maanden",
        uitvoerder: "Jeugdbescherming in de regio",
        wanneer: Wanneer::Plan,
        dagen: 364,
    }],
    besluiten: &[Besluit {
        wat: "We vragen de Raad om te onderzoeken of een maatregel nodig is voor {k1}.",
        grondslag: "Jeugdwet 3.1",
        motivering: "Vrijwillige hulp is twee keer gestopt. {k1} krijgt al maanden geen onderwijs. Wachten maakt de stap terug groter.",
        rust_op: &[0, 1],
        meningen: &[(A, "{a} is het er niet mee eens. Zij zegt dat de school het heeft laten gebeuren.")],
        wanneer: Wanneer::Plan,
    }],
    verzegeld: None,
};
