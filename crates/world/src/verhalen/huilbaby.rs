//! A newborn who cries, and two parents who do not sleep.

use crate::verhaal::prelude::*;

/// A newborn who cries, and two parents who do not sleep.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "huilbaby",
    achtergrond: None,
    soort: Huishoudsoort::Pasgeboren,
    leden: &[Lid::vrouw(A, 24, 33).heet(1), Lid::man(B, 25, 35), Lid::vrouw(K1, 0, 0).in_maanden(0, 3)],
    banden: &[Band::Ouders(&[A, B], &[K1], Ouderschap::Samen), Band::Partners(A, B)],
    huizen: &[Huis::InGebied],
    onveilig: &[Onveilig(true, Acuut, Lichamelijk, Gewelddadig)],
    aanleiding: &[
        "De wijkverpleegkundige belde. {b} zei tegen haar dat hij de baby vannacht bijna door elkaar had geschud.",
        "De kraamzorg maakte zich zorgen. {k1} huilt tien uur per dag. {a} slaapt niet en {b} sloeg een gat in de deur.",
    ],
    stellingen: &[
        Stelling::feit(Bron::Zegt(B), Tijd::Om(1, 4, 0), &[B, K1], "{b} vertelt dat hij {k1} om vier uur optilde, haar hard vasthield en haar toen terug in de wieg legde. Hij ging naar buiten.").bij(Wanneer::Signaal).hoor(&[(B, Hoor::Akkoord)]),
        Stelling::feit(Bron::Van("wijkverpleegkundige"), Tijd::Tussen(14, 1), &[K1, A], "{k1} huilde volgens het schema van de ouders gemiddeld negen uur per dag. {a} sliep drie uur per nacht.").gebied(&[Zorg]),
        Stelling::mening(Van::Lid(A), &[A], "Ik ben bang dat ik een moeder ben die niet van haar kind houdt.").door(Wie::Lid(A)).gebied(&[Zorg]),
        Stelling::feit(Bron::Stuk("Brief van de kinderarts", "het ziekenhuis"), Tijd::Dag(4), &[K1], "{k1} is onderzocht en heeft geen letsel. Zij heeft veel last van overgeven na de fles.").gebied(&[Zorg]).extra(Extra::Gezondheid),
        Stelling::vermoeden(Van::Schrijver, "{a} huilt elke dag, eet weinig en durft niet alleen te zijn met {k1}.", &[A], "Misschien heeft {a} een depressie na de bevalling."),
    ],
    analyse: Analyse {
        vragen: &["Wie is er wakker als het niet meer gaat?"],
        factoren: &[
            Factor(Oorzakelijk, Zorg, &[A, B, K1], &[1], "{k1} heeft pijn en huilt. Beide ouders slapen al weken niet."),
            Factor(Risico, Gezin, &[B, K1], &[0], "{b} was één keer op de grens. Zonder slaap kan het nog eens."),
            Factor(Beschermend, Gezin, &[A, B], &[0, 2], "{b} legde haar neer en zei het eerlijk. {a} ook."),
        ],
        patroon: (Patroonsoort::Wisselwerking, &[0, 1], "{k1} huilt. {a} geeft op, {b} neemt over. Na een uur is {b} op en wordt hij hard. Dan neemt {a} over en huilen er twee."),
        hypothese: (Hypothesestatus::Ondersteund, "Met minder pijn voor {k1} en twee nachten slaap per week is het gevaar weg.", "Als {b} ook uitgeslapen zijn handen niet vertrouwt."),
        tegengeluid: None,
        hulp: &[],
        behoeften: &[Behoefte(K1, Zorg, &[0], "Behandeling van haar maag, en armen die rustig zijn."), Behoefte(A, Zorg, &[0], "Slapen, en horen dat houden van mag groeien.")],
        achterliggend: &[(PsychischeProblematiek, "{a} voelt zich leeg sinds de bevalling.")],
        belangen: &[(K1, "Nooit geschud worden. Getroost worden door iemand die kan.", "{k1} is een paar weken oud. Zij wordt stil op de borst van {b} als hij zingt.")],
        stemmen: &[(A, Geschreven, "Iedereen vraagt hoe het met de baby gaat."), (B, Gesprek, "Mijn handen. Ik keek naar mijn handen.")],
        anders: &[],
    },
    plan: Plan {
        aanbod: Aanbod::GezinMaakt(A),
        doelen: &[Doel { soort: Herstellen, fase: DirecteVeiligheid, voor: &[A, B, K1], gebied: &[Gezin, Zorg], uit: &[0, 1], tekst: "{k1} wordt neergelegd als het niet meer gaat. Er is altijd een derde die komt.", zichtbaar: "De nachtlijst is zes weken vol. {b} en {a} sliepen elk twee nachten per week." }],
        inzetten: &[
            Inzet::nieuw(Hulpverlening, Wie::Organisatie("kraamzorg en wijkverpleging"), &[A, B, K1], 0, &[Gezin], "Drie weken langer kraamzorg en twee nachten nachtzorg per week.").na(1).resultaat("{k1} huilt nog drie uur. {a} en {b} doen de nachten om en om."),
            Inzet::nieuw(Behandeling, Wie::Organisatie("kinderarts en poli voor jonge moeders"), &[A, K1], 0, &[Zorg], "Medicijn voor de maag van {k1} en behandeling voor {a}.").na(6),
            Inzet::nieuw(EigenNetwerk, Wie::Netwerk("ouders van {a}"), &[K1, B], 0, &[Gezin], "Elke zondag een dag en een nacht bij opa en oma.").na(3),
        ],
        geen_inzet: &[],
        stemmen: &[(A, "Zeg tegen mij dat ik mag slapen."), (B, "Ik wil dat iemand weet dat ik het gezegd heb.")],
        oplossingen: &[Oplossing { van: B, tekst: "Een lamp in de kamer van de buren. Als ik op de knop druk, gaan zij aan.", werd: Some(2), omdat: "De buren doen mee. Er is één keer gedrukt." }],
        kaders: &[],
        anders: &[],
        evaluatie: &["{k1} huilt minder. {b} drukte één keer op de knop.", "De nachtzorg kan stoppen. {a} lacht weer met haar."],
    },
    veilig: Veilig {
        acuut: Some("Een baby van een paar weken en een vader die zegt dat zijn handen niet veilig zijn. Dit kan geen nacht wachten."),
        onveilig: &[(A, "{a} is uitgeput en somber."), (B, "{b} kan {k1} pijn doen als hij op is."), (K1, "{k1} kan ernstig gewond raken als iemand haar schudt.")],
        voorwaarden: &[Voorwaarde { hard: false, voor: &[A, B], tekst: "Wie niet meer kan, legt {k1} in de wieg en gaat de kamer uit." }],
        afspraken: &[
            Afspraak::nieuw(Wie::Lid(B), &[K1], "{b} legt {k1} neer, sluit de deur en belt.", "Elke keer dat hij het voelt", "De nachtlijst hangt op de koelkast. De wijkverpleegkundige leest hem.", "De buren komen binnen drie minuten. {a} wordt wakker gemaakt."),
            Afspraak::nieuw(Wie::Netwerk("de ouders van {a}"), &[A, B, K1], "Zij nemen {k1} van zondag tien uur tot maandag tien uur.", "Elke zondag", "{a} schrijft op hoe lang zij sliep.", "De andere opa en oma springen in."),
        ],
        signalen: &[(Groen, "{k1} slaapt drie uur achter elkaar.", "Zelf ook slapen. Afwas laten staan."), (Geel, "Twee nachten onder de drie uur slaap.", "Oma bellen voor een extra nacht."), (Rood, "Iemand heeft {k1} geschud.", "112. Ook als het goed lijkt te gaan.")],
        steun: &[Steun { rol: None, naam: "De buren van boven", voor: &[K1, A, B], wat: "Komen als de lamp aangaat." }],
        kindversie: None,
        cijfers: &[(A, [5, 6, 7, 6, 8, 9]), (B, [4, 6, 7, 6, 8, 9])],
        woorden: &[(B, "Een 4. Voor haar, door mij.")],
        criteria: &[("Zes weken met de nachtlijst.", "Elke nacht had iemand dienst."), ("{k1} groeit en huilt minder dan vier uur.", "Gemeten bij het consultatiebureau.")],
        visie: &[(A, "Ik durf alleen met haar te zijn."), (B, "Ik zing nu.")],
        incident: None,
        anders: &[],
    },
    erbij: &[],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
