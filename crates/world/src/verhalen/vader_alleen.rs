//! A father alone, who drinks when the children sleep.

use crate::verhaal::prelude::*;

/// A father alone, who drinks when the children sleep.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "vader-alleen",
    achtergrond: None,
    soort: Huishoudsoort::EenOuder,
    leden: &[Lid::man(B, 36, 46), Lid::man(K1, 13, 15), Lid::vrouw(K2, 9, 11), Lid::vrouw(O, 64, 72)],
    banden: &[Band::Ouders(&[B], &[K1, K2], Ouderschap::Alleen), Band::BroerZus(K1, K2), Band::OuderVan(O, B), Band::Grootouder(O, &[K1, K2])],
    huizen: &[Huis::InGebied, Huis::Buiten],
    onveilig: &[Onveilig(false, Structureel, Emotioneel, Verwaarlozend), Onveilig(true, Acuut, Lichamelijk, Verwaarlozend)],
    aanleiding: &["{k1} belde zelf het lokale team. Zijn vader drinkt elke avond sinds zijn moeder dood is. Vannacht stond het gas nog aan."],
    stellingen: &[
        Stelling::citaat(K1, 1, &[K1], "Ik kijk elke avond of het gas uit is. Gisteren was het niet uit.").bij(Wanneer::Signaal),
        Stelling::feit(Bron::Zegt(B), Tijd::Sinds(500), &[B], "{b} vertelt dat hij sinds de dood van zijn vrouw elke avond een fles wijn drinkt. In het weekend is het meer.").gebied(&[Zorg]).hoor(&[(B, Hoor::Akkoord)]),
        Stelling::feit(Bron::Zelf, Tijd::Dag(2), &[K1, K2], "{k2} had een schema op de koelkast gehangen: wie kookt, wie wast, wie papa wakker maakt."),
        Stelling::mening(Van::Lid(O), &[O, B], "Mijn zoon is een goede vader. Hij is alleen blijven stilstaan op de dag dat zij stierf.").door(Wie::Lid(O)),
        Stelling::vermoeden(Van::Prof("decaan van de middelbare school"), "{k1} slaapt in de les en heeft geen vrienden mee naar huis.", &[K1], "Misschien durft {k1} niemand mee te nemen, omdat hij niet weet hoe hij zijn vader aantreft."),
    ],
    analyse: Analyse {
        vragen: &["Hoe krijgt dit gezin ruimte om te rouwen, zonder drank?"],
        factoren: &[
            Factor(Oorzakelijk, Zorg, &[B, K1, K2], &[1, 3], "De moeder van {k1} en {k2} overleed. Niemand heeft er thuis over gepraat."),
            Factor(Risico, Gezin, &[K1, K2], &[0, 2], "’s Avonds is er geen nuchtere volwassene. De kinderen letten op vuur en gas."),
            Factor(Beschermend, Gezin, &[K1, K2], &[3], "{o} komt elk weekend en de kinderen steunen elkaar."),
        ],
        patroon: (Patroonsoort::Herhaling, &[0, 1], "Overdag werkt {b} en is hij vrolijk. Om acht uur gaat de fles open. Om tien uur zetten de kinderen hem in bed."),
        hypothese: (Hypothesestatus::Ondersteund, "{b} drinkt om niet te voelen. Als er plek komt voor verdriet, kan de fles dicht.", "Als er ook vóór haar dood zoveel werd gedronken."),
        tegengeluid: None,
        hulp: &[],
        behoeften: &[Behoefte(B, Zorg, &[0], "Rouwbegeleiding en hulp om te stoppen, zonder zijn werk kwijt te raken."), Behoefte(K2, Gezin, &[1], "Een vader die haar instopt, in plaats van andersom.")],
        achterliggend: &[(Verslaving, "{b} drinkt elke avond. Hij wil stoppen."), (PsychischeProblematiek, "Er is bij alle drie veel verdriet dat niet is uitgesproken.")],
        belangen: &[(K1, "’s Avonds niet de oudste in huis zijn.", "Ik wil dat papa één avond niet drinkt en mij iets vraagt."), (K2, "Troost bij verdriet om haar moeder.", "Ik wil over mama praten zonder dat papa weggaat.")],
        stemmen: &[(B, Gesprek, "Ik dacht dat ze sliepen."), (K1, Geschreven, "Het schema was mijn idee. Ik ben er niet trots op."), (K2, Tekening, "Vier mensen op de bank. Eén is doorzichtig."), (O, Gesprek, "Ik mis haar ook. Ik wil helpen, maar ik ben zelf oud.")],
        anders: &[],
    },
    plan: Plan {
        aanbod: Aanbod::GezinMaakt(O),
        doelen: &[
            Doel { soort: Herstellen, fase: DirecteVeiligheid, voor: &[B, K1, K2], gebied: &[Gezin, Zorg], uit: &[1], tekst: "Er is elke avond een nuchtere volwassene tot de kinderen slapen.", zichtbaar: "Het schema van {k2} hangt niet meer op de koelkast." },
            Doel { soort: Herstellen, fase: Herstel, voor: &[B, K1, K2], gebied: &[Zorg], uit: &[0], tekst: "Zij kunnen samen over hun moeder praten.", zichtbaar: "Haar foto staat weer in de kamer." },
        ],
        inzetten: &[
            Inzet::nieuw(Behandeling, Wie::Organisatie("verslavingszorg"), &[B], 0, &[Zorg], "Stoppen met drinken, in de avonduren.").na(7),
            Inzet::nieuw(EigenNetwerk, Wie::Lid(O), &[K1, K2, B], 0, &[Gezin], "{o} slaapt van donderdag tot zondag in huis.").na(1),
            Inzet::nieuw(Hulpverlening, Wie::Organisatie("rouwgroep voor jongeren"), &[K1, K2], 1, &[Zorg], "Tien middagen over verlies, met leeftijdgenoten.").na(33),
        ],
        geen_inzet: &[(O, "{o} wil geen hulp voor zichzelf. Wel wil zij op maandag vrij zijn.")],
        stemmen: &[(B, "Ik wil dit voor hen. En voor haar."), (K1, "Ik wil niet meer ruiken of hij gedronken heeft."), (K2, "Samen naar het graf met bloemen die wij kiezen."), (O, "Bel mij vóór het misgaat, niet erna.")],
        oplossingen: &[Oplossing { van: K2, tekst: "Papa mag om negen uur bij mij op de rand zitten. Dan ruik ik het zelf.", werd: Some(1), omdat: "De vorm is anders: {o} zit er vier avonden, {b} drie. De rand van het bed blijft." }],
        kaders: &[],
        anders: &[],
        evaluatie: &["{b} had twee terugvallen en zei dat zelf. {o} was er.", "Drie maanden zonder drank. De foto staat er."],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[(B, "{b} kan in slaap vallen met gas of kaarsen aan."), (K1, "{k1} waakt ’s nachts."), (K2, "{k2} zorgt voor haar vader en stopt haar verdriet weg."), (O, "{o} maakt zich zorgen en slaapt slecht.")],
        voorwaarden: &[Voorwaarde { hard: false, voor: &[B], tekst: "Geen kaarsen en geen gas na acht uur. Er komt een kookplaat die vanzelf uitgaat." }],
        afspraken: &[
            Afspraak::nieuw(Wie::Lid(B), &[K1, K2], "{b} zegt het eerlijk als hij heeft gedronken en belt {o}.", "Dezelfde avond", "{o} belt elke avond om negen uur.", "{o} komt. De kinderen slapen die nacht bij haar."),
            Afspraak::nieuw(Wie::Lid(K1), &[K1, K2], "{k1} belt {o} of {gezicht} als hij bang is. Hij lost het niet zelf op.", "Altijd", "{gezicht} vraagt er elke week naar.", "Bij vuur of gas: 112, allemaal naar buiten."),
        ],
        signalen: &[(Groen, "{b} brengt {k2} naar bed.", "Genieten."), (Geel, "{b} is na acht uur niet te bereiken.", "{o} belt en komt als het moet."), (Rood, "Gaslucht of rook.", "Naar buiten. 112.")],
        steun: &[Steun { rol: Some(O), naam: "oma", voor: &[B, K1, K2], wat: "Vier nachten per week en altijd bereikbaar." }],
        kindversie: Some("Papa drinkt omdat hij verdrietig is. Jullie hoeven niet op het gas te letten. Daar is nu een kookplaat voor die zelf uitgaat. Oma is er. Over mama mag je praten."),
        cijfers: &[(B, [6, 6, 7, 6, 7, 8]), (K1, [4, 6, 7, 5, 8, 8]), (K2, [5, 6, 7, 6, 8, 9]), (O, [5, 6, 7, 6, 8, 8])],
        woorden: &[(K1, "Een 4. Tot negen uur een 8.")],
        criteria: &[("Er is elke avond een nuchtere volwassene.", "{o}, {k1} en {k2} zeggen hetzelfde."), ("De kinderen hoeven niet te waken.", "{k1} slaapt weer voor elf uur.")],
        visie: &[(B, "Ik weet weer wat ik ze heb verteld de avond ervoor."), (K1, "Het is raar stil ’s nachts. Fijn raar.")],
        incident: None,
        anders: &[],
    },
    erbij: &[],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
