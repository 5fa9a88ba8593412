//! Two families in one house, each with rules of its own.

#[cfg_attr(
    not(test),
    expect(clippy::wildcard_imports, reason = "a story is written with all its words at hand")
)]
use crate::verhaal::inhoud::*;

/// Two families in one house, each with rules of its own.
pub(super) const VERHAAL: Verhaal = Verhaal {
    naam: "twee-soorten-regels",
    achtergrond: None,
    soort: Huishoudsoort::Samengesteld,
    leden: &[
        Lid::vrouw(A, 37, 46),
        Lid::vrouw(C, 36, 47).heet(1),
        Lid::vrouw(K1, 12, 14),
        Lid::man(K2, 8, 10).heet(1),
        Lid::vrouw(K3, 5, 6).heet(1),
    ],
    banden: &[
        Band::Ouders(&[A], &[K1], Ouderschap::Alleen),
        Band::Ouders(&[C], &[K2, K3], Ouderschap::Alleen),
        Band::Partners(A, C),
        Band::Stief(C, &[K1]),
        Band::Stief(A, &[K2, K3]),
        Band::BroerZus(K2, K3),
    ],
    huizen: &[Huis::InGebied],
    onveilig: &[Onveilig(false, Structureel, Emotioneel, Gewelddadig)],
    aanleiding: &["{k1} schreef aan de schoolmaatschappelijk werker dat zij niet meer thuis wil wonen. {c} scheldt haar uit en {a} zegt niets."],
    stellingen: &[
        Stelling::citaat(K1, 4, &[K1], "Ik ben thuis de gast die te lang blijft.").bij(Wanneer::Signaal),
        Stelling::feit(
            Bron::Zelf,
            Tijd::Om(1, 17, 45),
            &[C, K1],
            "Aan tafel noemde {c} {k1} twee keer ondankbaar. {k1} stond op en ging naar boven. {a} ruimde af.",
        ),
        Stelling::feit(
            Bron::Zegt(C),
            Tijd::Tussen(300, 2),
            &[C, K1],
            "{c} vertelt dat zij {k1} dit jaar vijf keer een nacht in de schuur heeft laten slapen, zonder verwarming.",
        )
        .hoor(&[(K1, Hoor::Akkoord), (C, Hoor::Aanvulling("Ik bracht wel een deken."))]),
        Stelling::mening(Van::Lid(A), &[A], "Ik sta tussen de twee mensen van wie ik het meeste hou.").door(Wie::Lid(A)),
        Stelling::citaat(K2, 2, &[K2], "Als {k1} straf heeft, moeten wij doen of ze er niet is."),
        Stelling::vermoeden(
            Van::Prof("schoolmaatschappelijk werker"),
            "{k1} eet op school twee broden en wil om vijf uur nog blijven.",
            &[K1],
            "Misschien krijgt {k1} thuis ook minder te eten dan de anderen.",
        ),
    ],
    analyse: Analyse {
        vragen: &["Hoe wordt dit één gezin, zonder dat één kind erbuiten staat?"],
        factoren: &[
            Factor(Risico, Gezin, &[K1], &[0, 2], "{k1} wordt uitgescholden en buitengesloten, ook letterlijk."),
            Factor(InStandHoudend, Gezin, &[A, C], &[1, 3], "{a} zwijgt om {c} niet te verliezen. {c} voelt zich nooit gesteund."),
            Factor(Beschermend, Gezin, &[K1, K2, K3], &[4], "De kinderen zijn dol op elkaar en zoeken elkaar stiekem op."),
        ],
        patroon: (
            Patroonsoort::Wisselwerking,
            &[0, 1],
            "{k1} doet iets anders dan de regel van {c}. {c} wordt hard. {a} verdwijnt. {k1} trekt zich terug en {c} noemt dat brutaal.",
        ),
        hypothese: (
            Hypothesestatus::Ondersteund,
            "Als {a} en {c} samen drie huisregels maken, hoeft {k1} niet meer te kiezen.",
            "Als {c} ook dan {k1} anders behandelt dan haar eigen kinderen.",
        ),
        tegengeluid: None,
        hulp: &[],
        behoeften: &[
            Behoefte(K1, Gezin, &[0], "Een moeder die hardop zegt dat zij hier woont."),
            Behoefte(C, Gezin, &[1], "Steun van {a}, ook als zij het anders ziet."),
        ],
        achterliggend: &[(PsychischeProblematiek, "{c} heeft sinds de dood van haar eerste partner veel angst om opnieuw te verliezen.")],
        belangen: &[
            (K1, "Zich thuis voelen in haar eigen huis.", "Ik wil mijn kamer terug, niet de schuur."),
            (K2, "Een zus mogen hebben zonder te kiezen.", "Ik wil dat we met z’n allen naar de film gaan."),
            (K3, "Rust aan tafel.", "Ik wil naast {k1} zitten."),
        ],
        stemmen: &[
            (A, Gesprek, "Ik was laf. Dat woord heb ik zelf gekozen."),
            (C, Gesprek, "Ik hoor mezelf praten als mijn tante. Daar was ik bang voor."),
            (K1, Geschreven, "Ik wil geen straf voor haar. Ik wil dat het ophoudt."),
            (K2, Tekening, "Vijf stoelen. Eén staat buiten."),
            (K3, Spel, "De poppen mogen allemaal in de auto. Ook de grote."),
        ],
        anders: &[],
    },
    plan: Plan {
        aanbod: Aanbod::GezinMaakt(A),
        doelen: &[Doel {
            soort: Herstellen,
            fase: DirecteVeiligheid,
            voor: &[A, C, K1, K2, K3],
            gebied: &[Gezin],
            uit: &[0, 1],
            tekst: "Niemand slaapt buiten en niemand wordt uitgescholden. Er zijn drie regels voor iedereen.",
            zichtbaar: "De regels hangen in de keuken. {k1} slaapt elke nacht in haar eigen bed.",
        }],
        inzetten: &[
            Inzet::nieuw(Hulpverlening, Wie::Gezicht, &[A, C, K1], 0, &[Gezin], "Gesprekken in drie rondes: {a} met {k1}, {a} met {c}, en allemaal samen.").na(2),
            Inzet::nieuw(Behandeling, Wie::Organisatie("praktijk voor rouw en verlies"), &[C], 0, &[Zorg], "Acht gesprekken over verlies en controle.").na(23),
            Inzet::nieuw(EigenNetwerk, Wie::Netwerk("peettante van {k1}"), &[K1], 0, &[Gezin], "{k1} mag altijd een nacht bij haar peettante slapen.").na(1),
        ],
        geen_inzet: &[(K2, "{k2} doet mee met de gesprekken als hij wil. Verder gaat het goed."), (K3, "{k3} krijgt het kinderboek over regels. Meer is niet nodig.")],
        stemmen: &[
            (A, "Ik ga mijn mond opendoen. Help me onthouden."),
            (C, "Noem mij geen boze stiefmoeder."),
            (K1, "Als het weer gebeurt, wil ik weg kunnen zonder ruzie."),
            (K2, "Film!"),
            (K3, "Naast {k1}."),
        ],
        oplossingen: &[Oplossing { van: K2, tekst: "Elke vrijdag kiest iemand anders wat we eten en doen.", werd: Some(0), omdat: "Het rooster hangt op de deur. {k3} begon met pannenkoeken." }],
        kaders: &[],
        anders: &[],
        evaluatie: &["Er is één keer gescholden. {c} zei zelf sorry.", "De vrijdagen zijn heilig. {k1} heeft een vriendin mee naar huis gehad."],
    },
    veilig: Veilig {
        acuut: None,
        onveilig: &[
            (A, "{a} durft niet te kiezen en trekt zich terug."),
            (C, "{c} verliest haar geduld en zegt dingen die zij niet meent."),
            (K1, "{k1} wordt uitgescholden en kan buiten moeten slapen."),
            (K2, "{k2} moet meedoen met zwijgen."),
            (K3, "{k3} schrikt van harde woorden."),
        ],
        voorwaarden: &[Voorwaarde { hard: false, voor: &[A, C], tekst: "Niemand slaapt buiten het huis als straf." }],
        afspraken: &[
            Afspraak::nieuw(Wie::Lid(A), &[K1], "{a} zegt hardop ‘stop’ als er wordt gescholden.", "Meteen", "{k1} vertelt het op dinsdag op school.", "{k1} slaapt bij haar peettante. {a} gaat mee als zij dat wil."),
            Afspraak::nieuw(Wie::Lid(C), &[K1, K2, K3], "{c} gaat naar de badkamer en zet de kraan aan voordat zij iets zegt.", "Als zij kwaad is", "{a} vraagt ’s avonds hoe vaak.", "{c} belt haar zus."),
        ],
        signalen: &[(Groen, "Er wordt geplaagd en gelachen.", "Foto maken."), (Geel, "{c} zegt alleen nog ja en nee.", "{a} vraagt wat er is."), (Oranje, "{k1} pakt haar tas.", "Peettante bellen. Niet tegenhouden.")],
        steun: &[Steun { rol: None, naam: "Peettante van {k1}", voor: &[K1], wat: "Een bed, dag en nacht." }],
        kindversie: Some("In ons huis gelden drie regels voor iedereen: niet schelden, niet buitensluiten, sorry zeggen mag altijd. Ook grote mensen doen mee."),
        cijfers: &[(A, [6, 6, 7, 6, 8, 8]), (C, [6, 6, 7, 6, 7, 8]), (K1, [3, 5, 6, 5, 8, 8]), (K2, [6, 7, 7, 7, 8, 9]), (K3, [7, 7, 8, 7, 9, 9])],
        woorden: &[(K1, "Een 3. In de klas een 9.")],
        criteria: &[("Twee maanden niet buiten geslapen en niet gescholden.", "{k1}, {k2} en {a} zeggen hetzelfde.")],
        visie: &[(K1, "Ze vroeg gisteren hoe mijn dag was. Ik moest wennen."), (C, "Ik ben trots op ons.")],
        incident: None,
        anders: &[],
    },
    erbij: &[],
    maatregelen: &[],
    besluiten: &[],
    verzegeld: None,
};
