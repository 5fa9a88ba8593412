//! A mother who fled, and a boy who lies awake.

use crate::verhaal::prelude::*;

/// A mother who fled, and a boy who lies awake.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "nieuw-land",
    achtergrond: Some(Achtergrond::Oekraiens),
    soort: Huishoudsoort::EenOuder,
    leden: &[Lid::vrouw(A, 30, 40), Lid::man(K1, 11, 13), Lid::vrouw(K2, 6, 8)],
    banden: &[Band::Ouders(&[A], &[K1, K2], Ouderschap::Alleen), Band::BroerZus(K1, K2)],
    huizen: &[Huis::InGebied],
    onveilig: &[Onveilig(false, Structureel, Emotioneel, Gewelddadig)],
    aanleiding: &["De begeleider van de opvang belde. {a} slaat {k1} als hij ’s nachts door het huis loopt. {k1} slaapt al maanden niet.", "De leerkracht van {k2} zag dat zij onder de tafel kroop bij een knal. {a} vroeg om hulp, met een tolk."],
    stellingen: &[
        Stelling::feit(Bron::Zegt(A), Tijd::Tussen(90, 4), &[A, K1], "{a} vertelt met een tolk dat zij {k1} vier keer heeft geslagen met een slipper. Zij was die nachten bang dat hij het raam opendeed.").bij(Wanneer::Signaal),
        Stelling::citaat(K1, 2, &[K1], "Ik loop rond omdat ik moet kijken of iedereen nog leeft."),
        Stelling::feit(Bron::Van("leerkracht van groep 4"), Tijd::Dag(8), &[K2], "Bij het brandalarm kroop {k2} onder de tafel. Zij kwam er na een half uur onderuit."),
        Stelling::mening(Van::Lid(A), &[A], "Hier is het veilig. Maar mijn hoofd is nog daar.").door(Wie::Lid(A)).gebied(&[Zorg]),
        Stelling::feit(Bron::Stuk("Brief over de woonplek", "de gemeente"), Tijd::Dag(10), &[A, K1, K2], "Het gezin mag tot volgend jaar juni in deze woning blijven. Daarna is het niet bekend.").gebied(&[Wonen]),
    ],
    analyse: Analyse {
        vragen: &["Wat helpt dit gezin om ’s nachts te slapen?"],
        factoren: &[
            Factor(Oorzakelijk, Zorg, &[A, K1, K2], &[1, 3], "Zij hebben in de oorlog in een kelder gewoond. De nacht is nog steeds gevaar."),
            Factor(InStandHoudend, Gezin, &[A, K1], &[0], "{a} is zelf zo moe en bang dat zij slaat als {k1} wakker is."),
            Factor(Beschermend, Gezin, &[A, K1, K2], &[2], "De school is warm en er is een groep moeders met dezelfde taal."),
        ],
        patroon: (Patroonsoort::Wisselwerking, &[0, 1], "{k1} wordt wakker en loopt rond. {a} schrikt en slaat. {k1} slaapt nog minder. Overdag zegt niemand iets."),
        hypothese: (Hypothesestatus::Ondersteund, "Als zij samen leren dat de nacht hier veilig is, houdt het slaan op.", "Als {a} ook overdag slaat."),
        tegengeluid: None,
        hulp: &[],
        behoeften: &[Behoefte(K1, Zorg, &[0], "Behandeling voor wat hij heeft gezien, met een tolk die hij vertrouwt."), Behoefte(A, Gezin, &[1], "Slapen, en iemand om ’s nachts te bellen.")],
        achterliggend: &[(PsychischeProblematiek, "{a} en {k1} hebben nachtmerries over de oorlog."), (Huisvesting, "De woning is tijdelijk. Dat geeft onrust.")],
        belangen: &[(K1, "Niet hoeven waken. Voetballen en Nederlands leren.", "Ik wil een lamp die aan blijft. En dat mama niet slaat."), (K2, "Een rustige plek en vriendinnen.", "Ik wil een kat.")],
        stemmen: &[(A, Gesprek, "Ik sla en daarna huil ik. Mijn moeder sloeg nooit."), (K1, Tekening, "Een huis zonder ramen en een huis met ramen. In het tweede slaapt iedereen."), (K2, Spel, "Alle poppen gaan in de kelder. Dan komen ze één voor één naar boven.")],
        anders: &[],
    },
    plan: Plan {
        aanbod: Aanbod::LieverSamen("{a} wil het plan met {gezicht} en de tolk maken. De moeders van de taalgroep willen helpen."),
        doelen: &[
            Doel { soort: Herstellen, fase: DirecteVeiligheid, voor: &[A, K1, K2], gebied: &[Gezin], uit: &[1], tekst: "Er wordt niet meer geslagen. Wie ’s nachts bang is, mag het licht aandoen.", zichtbaar: "{k1} vertelt elke week hoe de nachten waren. Zes weken zonder slipper." },
            Doel { soort: Herstellen, fase: StabieleVeiligheid, voor: &[A, K1, K2], gebied: &[Zorg], uit: &[0], tekst: "{a} en {k1} krijgen behandeling voor wat zij meemaakten.", zichtbaar: "Zij slapen vijf van de zeven nachten." },
        ],
        inzetten: &[
            Inzet::nieuw(Behandeling, Wie::Organisatie("centrum voor trauma en vlucht"), &[A, K1], 1, &[Zorg], "Behandeling met een vaste tolk.").na(36).dagen(260),
            Inzet::nieuw(Hulpverlening, Wie::Gezicht, &[A, K1, K2], 0, &[Gezin], "Samen een nachtplan maken: licht, thee, wie waakt.").na(2).resultaat("Het nachtplan werkt. {k1} heeft zijn eigen lamp."),
            Inzet::nieuw(EigenNetwerk, Wie::Netwerk("moeders van de taalgroep"), &[A, K2], 0, &[Gezin], "Twee moeders bellen om de beurt om tien uur. {k2} speelt er op woensdag.").na(6),
        ],
        geen_inzet: &[],
        stemmen: &[(A, "Ik wil leren wat je hier doet als een kind niet slaapt."), (K1, "Ik wil dat de tolk een man is."), (K2, "Een kat. Of een konijn.")],
        oplossingen: &[Oplossing { van: K1, tekst: "Een lamp met een knop bij mijn bed. Dan hoef ik niet te lopen.", werd: Some(1), omdat: "De lamp staat er sinds vrijdag." }],
        kaders: &[],
        anders: &[],
        evaluatie: &["Eén nacht ging het mis. {a} belde zelf.", "{k1} slaapt vier nachten door. De behandeling is begonnen."],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[(A, "{a} slaapt niet en is bang dat zij weer slaat."), (K1, "{k1} kan geslagen worden als hij ’s nachts loopt."), (K2, "{k2} hoort het en verstopt zich.")],
        voorwaarden: &[],
        afspraken: &[
            Afspraak::nieuw(Wie::Lid(A), &[K1], "{a} gaat op haar handen zitten en telt tot twintig. Daarna zet zij thee.", "Elke nacht dat {k1} wakker is", "{k1} zet een kruisje in zijn schrift. {gezicht} kijkt op maandag.", "{a} belt de moeder die dan dienst heeft."),
            Afspraak::nieuw(Wie::Lid(K1), &[K1, K2], "{k1} doet zijn lamp aan en blijft in bed tot iemand komt.", "Elke nacht", "{a} vraagt het bij het ontbijt.", "Hij mag bij {k2} op de kamer slapen."),
        ],
        signalen: &[(Groen, "Iedereen is uitgerust bij het ontbijt.", "Vlaggetje op de kalender."), (Geel, "Twee nachten slecht geslapen.", "{a} vraagt of {k1} en {k2} uit logeren mogen."), (Oranje, "{a} voelt haar handen trillen.", "Naar de buren gaan en {gezicht} bellen.")],
        steun: &[Steun { rol: None, naam: "Twee moeders van de taalgroep", voor: &[A], wat: "Om de beurt bereikbaar in de nacht." }],
        kindversie: Some("Hier is geen oorlog. Bij een knal kijken we samen wat het was. Slaan mag niet. Kun je niet slapen, doe dan je lamp aan."),
        cijfers: &[(A, [5, 5, 6, 5, 7, 8]), (K1, [3, 5, 6, 5, 7, 8]), (K2, [5, 6, 7, 6, 8, 8])],
        woorden: &[(K1, "Overdag 8. ’s Nachts 2.")],
        criteria: &[("Acht weken niet geslagen.", "Het schrift van {k1} en het verhaal van {a} zijn gelijk.")],
        visie: &[(A, "Ik ben minder moe. Dan ben ik een andere moeder."), (K1, "De lamp helpt.")],
        incident: Some(Incident { over: &[A, K1], gevolg: Incidentgevolg::Letsel, tekst: "{a} sloeg {k1} met de slipper op zijn arm. Er zat een rode plek. Het was de nacht na slecht nieuws van het front.", bron: "{a} belde om zes uur ’s ochtends zelf. {gezicht} zag de plek die middag.", oordeel: "De terugval klopt. {a} belde zelf en de moeders zijn die nacht niet gebeld. Dat spreken we opnieuw af.", hersteld: &[] }),
        anders: &[],
    },
    erbij: &[Erbij { functie: Functie::Ervaringsdeskundige, modus: Modus::Ondersteunen, expertise: "vluchten en opnieuw beginnen", bevoegdheid: None, reden: "{a} wil praten met iemand die het zelf heeft meegemaakt.", wanneer: Wanneer::Plan, los: None }],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
