//! A mother for whom every day is heavy.

use crate::verhaal::prelude::*;

/// A mother for whom every day is heavy.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "donkere-dagen",
    achtergrond: None,
    soort: Huishoudsoort::EenOuder,
    leden: &[
        Lid::vrouw(A, 29, 38),
        Lid::vrouw(K1, 8, 10),
        Lid::man(K2, 3, 5),
        Lid::vrouw(N, 58, 66).in_huis(&[]).heet(1),
    ],
    banden: &[
        Band::Ouders(&[A], &[K1, K2], Ouderschap::Alleen),
        Band::BroerZus(K1, K2),
        Band::OuderVan(N, A),
        Band::Grootouder(N, &[K1, K2]),
    ],
    huizen: &[Huis::InGebied],
    onveilig: &[Onveilig(false, Structureel, Emotioneel, Verwaarlozend)],
    aanleiding: &[
        "De school belde. {k1} brengt {k2} elke dag zelf naar de opvang en is dan te laat. {a} komt niet meer buiten.",
        "{n} belde het lokale team: haar dochter ligt de hele dag op bed en {k1} doet het huishouden.",
    ],
    stellingen: &[
        Stelling::feit(Bron::Van("leerkracht van groep 6"), Tijd::Tussen(50, 3), &[K1], "{k1} kwam in zeven weken negentien keer te laat. Zij zei elke keer dat ze {k2} moest wegbrengen.").bij(Wanneer::Signaal),
        Stelling::feit(Bron::Zelf, Tijd::Om(1, 11, 0), &[A, K2], "Om elf uur waren de gordijnen dicht. {a} lag op de bank. {k2} at droge cornflakes uit het pak."),
        Stelling::mening(Van::Lid(A), &[A], "Ik hou van mijn kinderen. Maar het lukt me niet om op te staan.").door(Wie::Lid(A)).gebied(&[Zorg, Gezin]),
        Stelling::citaat(K1, 2, &[K1], "Ik zet de wekker van mama. Als ze huilt, zet ik thee."),
        Stelling::vermoeden(Van::Prof("huisarts"), "{a} valt af, slaapt overdag en komt afspraken niet na.", &[A], "Misschien is {a} depressief en al langer dan dit jaar.").gebied(&[Zorg]).extra(Extra::Gezondheid),
        Stelling::feit(Bron::Zegt(A), Tijd::Sinds(420), &[A, K1, K2], "De vader van {k1} en {k2} is sinds ruim een jaar uit beeld. Hij betaalt niet mee.").gebied(&[Financien, Gezin]),
    ],
    analyse: Analyse {
        vragen: &["Wie zorgt er op de dagen dat {a} niet kan opstaan?"],
        factoren: &[
            Factor(Oorzakelijk, Zorg, &[A], &[1, 2], "{a} heeft zware sombere klachten en krijgt daar nog geen hulp voor."),
            Factor(Risico, Gezin, &[K1, K2], &[0, 3], "{k1} is de moeder in huis. {k2} is overdag alleen met een zieke ouder."),
            Factor(Beschermend, Gezin, &[K1, K2], &[3], "{n} woont op tien minuten en de kinderen zijn graag bij haar."),
        ],
        patroon: (Patroonsoort::OverGeneraties, &[0, 1], "{n} was vroeger ook lang ziek. Toen zorgde {a} voor haar broertje. Nu doet {k1} hetzelfde."),
        hypothese: (Hypothesestatus::Ondersteund, "Met behandeling en een vaste ochtendhulp kan {a} weer de moeder zijn die ze wil zijn.", "Als het met {a} beter gaat en {k1} toch blijft zorgen."),
        tegengeluid: None,
        hulp: &[Hulp { wat: "Acht gesprekken bij de praktijkondersteuner", door: "huisartsenpraktijk", voor: &[A], maanden: (14, Some(11)), resultaat: Hulpresultaat::DeelsGeholpen, toelichting: "Het hielp om te praten. Toen stopten ze omdat het er acht waren." }],
        behoeften: &[
            Behoefte(A, Zorg, &[0], "Behandeling dichtbij, en iemand die haar de eerste keren ophaalt."),
            Behoefte(K1, Gezin, &[1], "Een ochtend waarin zij alleen haar eigen tas hoeft te pakken."),
            Behoefte(K2, Gezin, &[1], "Elke dag buiten zijn en met andere kinderen spelen."),
        ],
        achterliggend: &[
            (PsychischeProblematiek, "{a} is somber en moe sinds de geboorte van {k2}."),
            (PatroonOverGeneraties, "Ook {n} was ziek toen haar kinderen klein waren."),
        ],
        belangen: &[
            (K1, "Kind zijn: op tijd op school, spelen na vieren, en niet hoeven opletten.", "Ik wil dat iemand mama wakker maakt. Iemand anders dan ik."),
            (K2, "Drie keer per dag eten, buiten spelen en troost.", "Oma. Buiten. Boot."),
        ],
        stemmen: &[
            (A, Geschreven, "Jullie denken dat ik niet wil. Ik wil wel. Ik kan het alleen niet vinden."),
            (K1, Tekening, "Drie huizen. In het huis van de dromen slaapt mama ’s nachts en niet overdag."),
            (K2, Spel, "{k2} legt de pop in bed en zet er een kopje naast."),
        ],
        anders: &[],
    },
    plan: Plan {
        aanbod: Aanbod::GezinMaakt(A),
        doelen: &[
            Doel { soort: Oplossen, fase: DirecteVeiligheid, voor: &[K1, K2], gebied: &[Gezin], uit: &[1], tekst: "Elke ochtend is er een volwassene op. {k1} gaat alleen naar school.", zichtbaar: "{k1} is vier weken op tijd." },
            Doel { soort: Herstellen, fase: StabieleVeiligheid, voor: &[A], gebied: &[Zorg], uit: &[0], tekst: "{a} krijgt behandeling en heeft weer dagen die goed zijn.", zichtbaar: "{a} gaat twee keer per week naar buiten en kookt drie keer." },
        ],
        inzetten: &[
            Inzet::nieuw(Behandeling, Wie::Erbij(Functie::Spv), &[A], 1, &[Zorg], "Behandeling thuis, twee keer per week, met medicijnen.").na(5).resultaat("{a} gaat nu zelf naar de praktijk. De medicijnen gaan omlaag."),
            Inzet::nieuw(EigenNetwerk, Wie::Lid(N), &[K1, K2], 0, &[Gezin], "{n} is er elke schooldag van zeven tot negen.").na(1),
            Inzet::nieuw(Hulpverlening, Wie::Organisatie("groep voor kinderen met een zieke ouder"), &[K1], 0, &[Gezin], "Acht middagen met andere kinderen die voor een ouder zorgen.").na(24),
        ],
        geen_inzet: &[],
        stemmen: &[(A, "Blijf komen. Ook als ik de deur niet opendoe. Dan bel je {n}."), (K1, "Ik wil dat er iemand aan mama denkt als ik op school ben."), (K2, "Met oma naar de boot.")],
        oplossingen: &[Oplossing { van: A, tekst: "Mijn moeder heeft een sleutel. Die mag {gezicht} ook gebruiken.", werd: Some(1), omdat: "Afgesproken, met een briefje aan de deur." }],
        kaders: &[],
        anders: &[],
        evaluatie: &["{k1} is op tijd. {a} heeft drie van de vier afspraken gehaald.", "{a} brengt {k2} twee dagen zelf. {n} komt nog drie ochtenden."],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[(A, "{a} eet en slaapt slecht en heeft dagen dat zij niet meer wil."), (K1, "{k1} draagt te veel en durft niet weg."), (K2, "{k2} is alleen wakker en kan de deur open krijgen.")],
        voorwaarden: &[],
        afspraken: &[
            Afspraak::nieuw(Wie::Lid(N), &[K1, K2], "{n} is elke schooldag om zeven uur in huis.", "Elke schooldag", "{k1} krijgt een sticker van school als ze op tijd is.", "De buurvrouw van nummer hiernaast haalt {k2} op. {gezicht} belt {n}."),
            Afspraak::nieuw(Wie::Lid(A), &[A], "{a} belt {n} of de crisislijn als zij niet meer wil leven.", "Dag en nacht", "{n} vraagt er elke avond naar.", "{n} blijft bij haar. Samen bellen zij de crisisdienst."),
        ],
        signalen: &[
            (Groen, "De gordijnen zijn open. {a} heeft zich aangekleed.", "Zeggen dat je het ziet."),
            (Geel, "{a} neemt een dag niet op.", "{n} gaat langs."),
            (Oranje, "{a} zegt dat de kinderen beter af zijn zonder haar.", "Niet alleen laten. De huisarts of crisisdienst bellen."),
        ],
        steun: &[Steun { rol: Some(N), naam: "oma", voor: &[A, K1, K2], wat: "Ochtenden, sleutel, altijd te bellen." }],
        kindversie: Some("Mama is ziek in haar hoofd. Dat is niet jouw schuld en jij hoeft het niet beter te maken. Oma is er in de ochtend. De dokter helpt mama."),
        cijfers: &[(A, [4, 5, 6, 5, 7, 7]), (K1, [5, 6, 7, 6, 8, 9]), (K2, [6, 6, 7, 6, 8, 8])],
        woorden: &[(A, "Voor mij een 4. Voor de kinderen hoop ik een 7, maar ik weet het niet.")],
        criteria: &[("Elke ochtend is er een volwassene.", "Vier weken gezien door {n} en school."), ("{a} krijgt behandeling.", "De behandelaar bevestigt het, met toestemming.")],
        visie: &[(A, "Ik durf te zeggen dat het iets beter gaat."), (K1, "Ik slaap nu door de wekker heen.")],
        incident: Some(Incident {
            over: &[A, K1, K2],
            gevolg: Incidentgevolg::Geen,
            tekst: "{a} was een dag niet wakker te krijgen door te veel slaappillen. {k1} belde {n}. De huisarts kwam meteen.",
            bron: "{n} belde dezelfde middag. De huisarts heeft het met toestemming bevestigd.",
            oordeel: "Er was geen geweld. Wel zijn de pillen nu bij {n}.",
            hersteld: &[],
        }),
        anders: &[],
    },
    erbij: &[Erbij { functie: Functie::Spv, modus: Modus::Ondersteunen, expertise: "depressie bij ouders", bevoegdheid: None, reden: "{a} heeft nu behandeling nodig en komt niet naar een praktijk toe.", wanneer: Wanneer::Vraag, los: Some("{a} is overgestapt naar de praktijk en kent de weg.") }],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
