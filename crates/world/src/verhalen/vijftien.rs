//! A girl who stays away, and parents who hold on too hard.

use crate::verhaal::prelude::*;

/// A girl who stays away, and parents who hold on too hard.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "vijftien",
    achtergrond: None,
    soort: Huishoudsoort::TweeOuders,
    leden: &[
        Lid::vrouw(A, 40, 50).heet(1),
        Lid::man(B, 42, 53),
        Lid::vrouw(K1, 14, 15),
        Lid::man(K2, 9, 12),
    ],
    banden: &[
        Band::Ouders(&[A, B], &[K1, K2], Ouderschap::Samen),
        Band::Partners(A, B),
        Band::BroerZus(K1, K2),
    ],
    huizen: &[Huis::InGebied],
    onveilig: &[
        Onveilig(true, Acuut, Seksueel, Misbruikend),
        Onveilig(false, Structureel, Emotioneel, Gewelddadig),
    ],
    aanleiding: &[
        "De mentor belde. {k1} vertelde dat een oudere jongen foto’s van haar heeft en geld vraagt. Thuis durft zij het niet te zeggen.",
        "{k1} kwam twee nachten niet thuis. {b} heeft haar telefoon afgepakt en haar opgesloten in haar kamer, vertelde zij aan de mentor.",
    ],
    stellingen: &[
        Stelling::citaat(K1, 3, &[K1], "Hij zegt dat hij de foto’s aan mijn vader stuurt als ik niet betaal.").bij(Wanneer::Signaal),
        Stelling::feit(
            Bron::Van("mentor van klas 3"),
            Tijd::Tussen(40, 2),
            &[K1],
            "{k1} was in zes weken zeventien uren niet in de les. Haar cijfers gingen van een 7 naar een 5.",
        )
        .gebied(&[Werk, Gezin]),
        Stelling::feit(
            Bron::Zegt(B),
            Tijd::Dag(9),
            &[B, K1],
            "{b} vertelt dat hij de deur van {k1} een avond op slot heeft gedaan en haar telefoon heeft gehouden.",
        )
        .hoor(&[(K1, Hoor::Aanvulling("Het was niet één avond. Het waren drie avonden."))]),
        Stelling::mening(
            Van::Lid(A),
            &[A, K1],
            "Ik ben bang dat we haar kwijtraken. Straffen helpt niet, maar niets doen durf ik ook niet.",
        )
        .door(Wie::Lid(A)),
        Stelling::vermoeden(
            Van::Schrijver,
            "{k1} krijgt ’s nachts berichten, heeft nieuwe kleding en schrikt als haar telefoon gaat.",
            &[K1],
            "Misschien is er meer dan één persoon die {k1} onder druk zet.",
        )
        .extra(Extra::Team),
        Stelling::citaat(K2, 2, &[K2], "Als zij weg is, mag ik niets. Dan let papa de hele dag op mij."),
    ],
    analyse: Analyse {
        vragen: &["Hoe wordt thuis weer een plek waar {k1} het durft te vertellen?"],
        factoren: &[
            Factor(Risico, Gezin, &[K1], &[0, 1], "Iemand buiten het gezin zet {k1} onder druk met foto’s."),
            Factor(InStandHoudend, Gezin, &[B, K1], &[2, 3], "Hoe meer {b} controleert, hoe minder {k1} vertelt."),
            Factor(Beschermend, Gezin, &[K1], &[1], "{k1} vertrouwt haar mentor en kwam zelf met haar verhaal."),
        ],
        patroon: (
            Patroonsoort::Wisselwerking,
            &[0, 1],
            "{k1} blijft weg. {b} pakt iets af. {a} probeert het goed te maken met stilte. {k1} zoekt steun bij wie haar onder druk zet.",
        ),
        hypothese: (
            Hypothesestatus::Ondersteund,
            "Als {k1} zonder straf mag vertellen wat er is, houdt de druk van buiten op te werken.",
            "Als {k1} ook zonder straf blijft weglopen.",
        ),
        tegengeluid: None,
        hulp: &[],
        behoeften: &[
            Behoefte(K1, Gezin, &[0], "Iemand die naast haar staat als ze aangifte doet, en ouders die niet schrikken van wat ze hoort."),
            Behoefte(B, Gezin, &[1], "Leren beschermen zonder op te sluiten."),
        ],
        achterliggend: &[(PatroonOverGeneraties, "{b} werd vroeger zelf streng opgesloten. Hij vond dat toen vreselijk.")],
        belangen: &[
            (K1, "Veilig zijn zonder opgesloten te worden, en zelf meebeslissen.", "Ik wil mijn telefoon, maar dan zonder hem. En dat papa sorry zegt."),
            (K2, "Aandacht die niet alleen uit regels bestaat.", "Ik wil gewoon naar buiten mogen."),
        ],
        stemmen: &[
            (A, Gesprek, "Ik mis haar terwijl ze in de kamer zit."),
            (B, Gesprek, "Ik wilde haar veilig houden. Nu hoor ik dat ze bang is voor mij."),
            (K1, Geschreven, "Ik ben niet het probleem. Ik héb een probleem."),
            (K2, Gesprek, "Ze moeten ophouden met fluisteren."),
        ],
        anders: &[(K1, false, "Dat van die regels klopt. Maar het staat er alsof ik expres weglooop. Ik kon niet anders.")],
    },
    plan: Plan {
        aanbod: Aanbod::LieverSamen("{a} en {b} willen hulp bij het plan. {k1} wil dat haar mentor erbij is."),
        doelen: &[
            Doel {
                soort: Herstellen,
                fase: DirecteVeiligheid,
                voor: &[K1],
                gebied: &[Gezin, Zorg],
                uit: &[0],
                tekst: "Niemand zet {k1} nog onder druk, en zij weet wie ze dag en nacht kan bellen.",
                zichtbaar: "{k1} slaapt door. De telefoon ligt ’s nachts beneden, van iedereen.",
            },
            Doel {
                soort: Oplossen,
                fase: StabieleVeiligheid,
                voor: &[A, B, K1, K2],
                gebied: &[Gezin],
                uit: &[1],
                tekst: "Er zijn regels die iedereen begrijpt. Deuren gaan niet meer op slot.",
                zichtbaar: "{k1} is zes weken elke nacht thuis. {b} houdt zich aan de afspraak.",
            },
        ],
        inzetten: &[
            Inzet::nieuw(Hulpverlening, Wie::Organisatie("centrum voor jongeren en online druk"), &[K1], 0, &[Gezin, Zorg], "Gesprekken met {k1}, hulp bij aangifte en bij het weghalen van de foto’s.").na(4),
            Inzet::nieuw(Hulpverlening, Wie::Gezicht, &[A, B], 1, &[Gezin], "Oefenen in grenzen stellen zonder macht.").na(9)
                .resultaat("{b} vraagt nu eerst en beslist daarna."),
            Inzet::nieuw(EigenNetwerk, Wie::Netwerk("oudere nicht van {k1}"), &[K1], 0, &[Gezin], "Eén avond per week samen eten en praten.").na(6),
        ],
        geen_inzet: &[(K2, "Met {k2} gaat het goed. Hij krijgt weer zijn eigen woensdagmiddag.")],
        stemmen: &[
            (A, "Ik wil leren luisteren zonder meteen bang te worden."),
            (B, "Ik doe geen deur meer op slot. Dat beloof ik hier, op papier."),
            (K1, "Vraag het aan mij. Niet aan mijn ouders waar ik bij zit."),
            (K2, "Ik wil naar buiten."),
        ],
        oplossingen: &[Oplossing {
            van: K1,
            tekst: "Mijn mentor mag weten wanneer het slecht gaat. Dan hoef ik het thuis niet te zeggen.",
            werd: Some(0),
            omdat: "Dat is afgesproken met de mentor en met haar ouders.",
        }],
        kaders: &[],
        anders: &[],
        evaluatie: &["De aangifte is gedaan. {k1} was één nacht weg en belde zelf.", "{k1} is weer elke dag op school. Thuis is het rustiger."],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[
            (A, "{a} is bang en praat daardoor niet met {k1}."),
            (B, "{b} gebruikt zijn macht als hij bang is."),
            (K1, "Iemand zet {k1} onder druk. Thuis is zij bang voor straf."),
            (K2, "{k2} merkt alle spanning en krijgt minder ruimte."),
        ],
        voorwaarden: &[Voorwaarde { hard: false, voor: &[B], tekst: "Er gaat geen deur op slot waar {k1} achter zit." }],
        afspraken: &[
            Afspraak::nieuw(Wie::Lid(B), &[K1], "{b} vraagt eerst wat er is. Straf bespreekt hij met {a} en {gezicht}.", "Elke keer", "{k1} vertelt het op donderdag aan haar mentor.", "{k1} slaapt een nacht bij haar nicht. Daarna praten we."),
            Afspraak::nieuw(Wie::Lid(K1), &[K1], "{k1} stuurt een bericht als zij later komt, ook als het haar eigen schuld is.", "Altijd", "{a} antwoordt alleen met een duim. Vragen komen later.", "{a} belt na een uur. Na drie uur belt zij de politie."),
        ],
        signalen: &[
            (Groen, "{k1} eet mee en laat haar telefoon liggen.", "Laten merken dat je haar ziet."),
            (Geel, "{k1} zegt drie dagen niets.", "{a} vraagt of zij wil wandelen."),
            (Oranje, "{k1} is niet op school en neemt niet op.", "School, {a} en {gezicht} bellen elkaar binnen een uur."),
            (Rood, "Er komen nieuwe foto’s of dreiging.", "112 of de jongerenlijn. {k1} blijft niet alleen."),
        ],
        steun: &[Steun { rol: None, naam: "Nicht van {k1}", voor: &[K1], wat: "Altijd een bed, altijd een app terug." }],
        kindversie: Some("{k2}, jouw zus heeft hulp nodig en krijgt die. Jij mag naar buiten en naar je vrienden. Als er geruzied wordt, mag je naar de buren."),
        cijfers: &[(A, [5, 5, 6, 5, 7, 8]), (B, [6, 6, 7, 6, 7, 8]), (K1, [3, 4, 6, 4, 7, 8]), (K2, [6, 6, 7, 6, 8, 8])],
        woorden: &[(K1, "Een 3. Buiten een 2, thuis een 4.")],
        criteria: &[("De druk van buiten is gestopt.", "Zes weken geen bericht meer, zegt {k1}."), ("Thuis gaat geen deur op slot.", "Dat zeggen {k1} en {k2} allebei.")],
        visie: &[(K1, "Ik durf weer te slapen."), (B, "Het is lastig. Het lukt wel.")],
        incident: Some(Incident {
            over: &[K1],
            gevolg: Incidentgevolg::Dreiging,
            tekst: "{k1} kreeg een bericht met een nieuwe foto en de tekst dat hij haar weet te wonen. Zij liet het zelf aan {a} zien.",
            bron: "{k1} en {a} belden samen. {gezicht} heeft het bericht gelezen.",
            oordeel: "De terugval klopt. {k1} vertelde het zelf, dat is winst. De politie kijkt mee.",
            hersteld: &[],
        }),
        anders: &[(K1, false, "Ik teken. Maar als de telefoon beneden ligt, dan ook die van papa.")],
    },
    erbij: &[Erbij {
        functie: Functie::Gedragswetenschapper,
        modus: Modus::Advies,
        expertise: "jongeren en dwang",
        bevoegdheid: None,
        reden: "Meedenken hoe de ouders kunnen beschermen zonder macht.",
        wanneer: Wanneer::Analyse,
        los: Some("Het advies is gegeven en staat in het plan."),
    }],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
