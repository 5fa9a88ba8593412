//! An old man, a kind nephew, and an empty account.

use crate::verhaal::prelude::*;

/// An old man, a kind nephew, and an empty account.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "pinpas",
    achtergrond: None,
    soort: Huishoudsoort::AlleenstaandeOudere,
    leden: &[Lid::man(O, 83, 93), Lid::man(C, 42, 55).in_huis(&[]).heet(1)],
    banden: &[Band::Familie(C, O)],
    huizen: &[Huis::InGebied],
    onveilig: &[Onveilig(false, Structureel, Emotioneel, Misbruikend)],
    aanleiding: &["De thuiszorg belde. {o} had geen eten meer en geen geld. Zijn neef {c} doet de boodschappen en heeft zijn pinpas."],
    stellingen: &[
        Stelling::feit(Bron::Van("medewerker van de thuiszorg"), Tijd::Tussen(30, 2), &[O], "In de koelkast lagen op vier dagen alleen boter en een halve citroen.").bij(Wanneer::Signaal),
        Stelling::feit(Bron::Stuk("Afschriften van een half jaar", "{o}, met toestemming"), Tijd::Dag(6), &[O, C], "In zes maanden is 11.200 euro opgenomen bij een automaat in een andere stad.").gebied(&[Financien]).extra(Extra::Uitstel(&[C])),
        Stelling::citaat(O, 3, &[O], "Die jongen heeft het ook niet makkelijk. En hij komt tenminste."),
        Stelling::feit(Bron::Zegt(C), Tijd::Dag(2), &[C, O], "{c} vertelt dat hij geld heeft geleend van {o} om zijn eigen huur te betalen. Er staat niets op papier.").gebied(&[Financien]),
    ],
    analyse: Analyse {
        vragen: &["Hoe houdt {o} bezoek en vertrouwen, en ook zijn geld?"],
        factoren: &[
            Factor(Risico, Financien, &[O], &[0, 2], "{c} gebruikt het geld van {o} en {o} heeft daardoor te weinig eten."),
            Factor(InStandHoudend, Gezin, &[O, C], &[2], "{o} is alleen en bang dat niemand meer komt als hij nee zegt."),
            Factor(Beschermend, Gezin, &[O], &[0], "De thuiszorg komt elke dag en {o} is helder."),
        ],
        patroon: (Patroonsoort::Herhaling, &[0, 1], "{c} komt, brengt iets lekkers, pint. {o} is blij met het bezoek. Aan het einde van de maand is er niets."),
        hypothese: (Hypothesestatus::Ondersteund, "Met ander bezoek en een veilige rekening kan {o} nee zeggen.", "Als {o} zijn pas opnieuw weggeeft."),
        tegengeluid: None,
        hulp: &[],
        behoeften: &[Behoefte(O, Financien, &[0], "Zijn geld veilig, zonder dat hij zijn neef kwijt is."), Behoefte(O, Gezin, &[1], "Iemand om mee te schaken.")],
        achterliggend: &[(Schulden, "{c} heeft zelf grote schulden.")],
        belangen: &[],
        stemmen: &[(O, Gesprek, "Ik wil hem niet aangeven. Ik wil dat hij het zegt.")],
        anders: &[],
    },
    plan: Plan {
        aanbod: Aanbod::GezinMaakt(O),
        doelen: &[Doel { soort: Oplossen, fase: DirecteVeiligheid, voor: &[O], gebied: &[Financien], uit: &[0, 1], tekst: "{o} heeft elke week eten en beslist zelf over zijn geld.", zichtbaar: "De koelkast is vol op maandag. De pas ligt bij {o}." }],
        inzetten: &[
            Inzet::nieuw(Bestaanszekerheid, Wie::Organisatie("bank en onafhankelijke bewindvoerder"), &[O], 0, &[Financien], "Een nieuwe pas, een daglimiet en iemand die meekijkt.").na(1).resultaat("Er is geen geld meer verdwenen."),
            Inzet::nieuw(EigenNetwerk, Wie::Netwerk("schaakclub"), &[O], 0, &[Gezin], "Elke dinsdag komt iemand schaken.").na(7),
        ],
        geen_inzet: &[],
        stemmen: &[(O, "Wees aardig voor mijn neef. En streng voor zijn handen.")],
        oplossingen: &[Oplossing { van: O, tekst: "Ik geef hem elke maand vijftig euro. Dan hoeft hij niet te stelen.", werd: None, omdat: "{o} mag dat natuurlijk, maar hij kiest ervoor om te wachten tot {c} sorry zegt." }],
        kaders: &[],
        anders: &[],
        evaluatie: &["De koelkast is vol. {c} heeft een brief geschreven.", "{o} wint van iedereen."],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[(O, "{o} kan zonder geld en eten komen te zitten.")],
        voorwaarden: &[],
        afspraken: &[
            Afspraak::nieuw(Wie::Lid(O), &[O], "{o} geeft zijn pas aan niemand. De thuiszorg neemt boodschappen mee.", "Vanaf nu", "De bewindvoerder kijkt elke maand mee.", "De bank blokkeert de pas. {gezicht} komt."),
            Afspraak::nieuw(Wie::Lid(C), &[O], "{c} betaalt vijftig euro per maand terug.", "De eerste van de maand", "De bewindvoerder ziet het.", "{o} beslist met {gezicht} of hij aangifte doet."),
        ],
        signalen: &[(Geel, "{o} zegt dat hij geen honger heeft.", "Thuiszorg kijkt in de koelkast."), (Oranje, "Er is gepind op een dag dat {o} binnen was.", "Bank bellen, dezelfde dag.")],
        steun: &[Steun { rol: None, naam: "Man van de schaakclub", voor: &[O], wat: "Elke dinsdag om twee uur." }],
        kindversie: None,
        cijfers: &[(O, [6, 7, 8, 7, 8, 9])],
        woorden: &[(O, "Een 6. Geld is maar geld. Honger is vervelend.")],
        criteria: &[("Drie maanden klopt het geld.", "De bewindvoerder laat het zien.")],
        visie: &[(O, "Ik heb weer bezoek dat niets wil.")],
        incident: None,
        anders: &[],
    },
    erbij: &[],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
