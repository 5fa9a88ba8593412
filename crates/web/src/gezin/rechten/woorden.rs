//! Requests, consent and complaints in the words of people.

use crate::vorm::{Stand, lang};
use jiff::civil::Date;
use naast_domain::{
    klacht::{Klacht, Klachtaard, Klachtstand},
    recht::{Deelstand, Uitkomst, Uitvoering, Verzoekdeel, Verzoeksoort},
    regels::Rechtsmiddel,
    toestemming::{Gegevenssoort, Stand as Toestemmingstand, Toestemmingsdoel},
};

/// What somebody asks: as a button or heading, and what it means.
pub(super) const fn vraag(soort: Verzoeksoort, jong: bool) -> (&'static str, &'static str) {
    match (soort, jong) {
        (Verzoeksoort::Inzage, false) => {
            ("Ik wil weten wat er over mij is", "Ook wat u hier misschien nog niet ziet, zoals notities.")
        }
        (Verzoeksoort::Inzage, true) => ("Ik wil weten wat er over mij is", "Ook wat je hier nog niet ziet."),
        (Verzoeksoort::Afschrift, _) => ("Ik wil een kopie", "Van alles, op papier of digitaal."),
        (Verzoeksoort::Correctie, _) => {
            ("Iets klopt niet", "Een feit wordt verbeterd. Bij een mening komen uw woorden te staan.")
        }
        (Verzoeksoort::Vernietiging, _) => {
            ("Iets moet weg", "De gegevens worden vernietigd, als de wet dat toelaat.")
        }
        (Verzoeksoort::Verklaring, _) => {
            ("Mijn eigen verklaring erbij", "Uw woorden komen in het dossier. Dat kan niemand weigeren.")
        }
        (Verzoeksoort::Bezwaar, _) => (
            "Ik wil niet dat mijn gegevens worden gebruikt",
            "U zegt waarom. De organisatie moet dan een goede reden hebben.",
        ),
        (Verzoeksoort::Beperking, _) => {
            ("Even niets doen met mijn gegevens", "Bijvoorbeeld zolang u wacht op een antwoord.")
        }
    }
}

/// Where one part stands, in one line and with a colour.
pub(super) fn stand(deel: &Verzoekdeel, vandaag: Date) -> (Stand, String) {
    match &deel.stand {
        Deelstand::Bevoegdheid(_) | Deelstand::Open if vandaag > deel.laatste_dag() => (
            Stand::Ernstig,
            ["te laat: het antwoord had er op ", &lang(deel.laatste_dag()), " moeten zijn"].concat(),
        ),
        Deelstand::Bevoegdheid(_) | Deelstand::Open => {
            (Stand::Neutraal, ["antwoord uiterlijk ", &lang(deel.laatste_dag())].concat())
        }
        Deelstand::NietBevoegd { .. } => (Stand::LetOp, "kan hier niet".to_owned()),
        Deelstand::Besloten { besluit, uitvoering } => match (&besluit.uitkomst, uitvoering) {
            (Uitkomst::Afgewezen(_), _) => (Stand::LetOp, "nee".to_owned()),
            (Uitkomst::Toegewezen, Uitvoering::Gedaan { .. }) => {
                (Stand::Goed, "ja, en het is gedaan".to_owned())
            }
            (Uitkomst::Toegewezen, _) => (Stand::Goed, "ja".to_owned()),
            (Uitkomst::Deels(_), Uitvoering::Gedaan { .. }) => {
                (Stand::Goed, "voor een deel, en het is gedaan".to_owned())
            }
            (Uitkomst::Deels(_), _) => (Stand::Goed, "voor een deel".to_owned()),
        },
    }
}

/// What one can do against it, as a button.
pub(super) const fn middel(middel: Rechtsmiddel) -> (&'static str, &'static str) {
    match middel {
        Rechtsmiddel::Bezwaar => ("Ik maak bezwaar", "U maakte bezwaar"),
        Rechtsmiddel::Verzoekschrift => ("Ik ga naar de rechtbank", "U ging naar de rechtbank"),
        Rechtsmiddel::KlachtAp => {
            ("Ik ga naar de Autoriteit Persoonsgegevens", "U ging naar de Autoriteit Persoonsgegevens")
        }
    }
}

/// Where consent stands.
pub(super) const fn toestemmingstand(stand: Toestemmingstand) -> (Stand, &'static str) {
    match stand {
        Toestemmingstand::Gevraagd => (Stand::Neutraal, "nog geen antwoord"),
        Toestemmingstand::Gegeven => (Stand::Goed, "u zei ja"),
        Toestemmingstand::Geweigerd => (Stand::LetOp, "u zei nee"),
        Toestemmingstand::Ingetrokken => (Stand::LetOp, "u trok het in"),
        Toestemmingstand::Verlopen => (Stand::LetOp, "voorbij"),
        Toestemmingstand::Betwist => (Stand::LetOp, "u zei: dit heb ik niet gezegd"),
    }
}

/// For what, in plain words.
pub(super) const fn doel(doel: Toestemmingsdoel) -> &'static str {
    match doel {
        Toestemmingsdoel::VerhaalHergebruiken => {
            "Uw verhaal gebruiken, zodat u het niet opnieuw hoeft te vertellen"
        }
        Toestemmingsdoel::Vertegenwoordigen => "Namens u handelen",
        Toestemmingsdoel::DelenBuitenTeam => "Iets vertellen aan iemand buiten het team",
        Toestemmingsdoel::Ervaringsdeskundige => "Een ervaringsdeskundige laten meelezen",
        Toestemmingsdoel::Jeugdhulp => "Hulp voor een kind of jongere",
        Toestemmingsdoel::Onderzoek => "Wetenschappelijk onderzoek",
    }
}

/// Which data, in plain words.
pub(super) const fn gegevens(gegevens: Gegevenssoort) -> &'static str {
    match gegevens {
        Gegevenssoort::Verhaal => "het eigen verhaal",
        Gegevenssoort::Stellingen => "wat er is opgeschreven",
        Gegevenssoort::Analyse => "hoe het komt (de analyse)",
        Gegevenssoort::Plan => "het plan",
        Gegevenssoort::Veiligheidsplan => "het veiligheidsplan",
        Gegevenssoort::Gezondheid => "gegevens over gezondheid",
        Gegevenssoort::Alles => "alles wat over deze persoon gaat",
    }
}

/// What a complaint is about, as somebody would say it.
pub(super) const fn aard(aard: Klachtaard) -> (&'static str, &'static str) {
    match aard {
        Klachtaard::Bejegening => {
            ("Hoe iemand met mij omgaat", "Bijvoorbeeld: er wordt niet geluisterd, of iemand is niet aardig.")
        }
        Klachtaard::Werkwijze => {
            ("Hoe er wordt gewerkt", "Bijvoorbeeld: afspraken worden niet nagekomen, of het duurt te lang.")
        }
        Klachtaard::Privacy => (
            "Wat er met mijn gegevens gebeurt",
            "Bijvoorbeeld: iemand keek die niets met ons te maken heeft.",
        ),
        Klachtaard::Beroepsregels => (
            "Iemand hield zich niet aan de regels van het vak",
            "Dan kijkt een tuchtrechter naar deze ene professional.",
        ),
        Klachtaard::Maatregel => (
            "Hoe de ondertoezichtstelling wordt uitgevoerd",
            "Bijvoorbeeld: u bent het niet eens met wat de jeugdbeschermer beslist.",
        ),
    }
}

/// Where a complaint stands.
pub(super) fn klachtstand(klacht: &Klacht, vandaag: Date) -> (Stand, String) {
    match &klacht.stand {
        Klachtstand::Verwezen => (Stand::LetOp, "dit doet u daar zelf".to_owned()),
        Klachtstand::Opgelost { op } => (Stand::Goed, ["opgelost op ", &lang(*op)].concat()),
        Klachtstand::Ingetrokken { op } => (Stand::LetOp, ["ingetrokken op ", &lang(*op)].concat()),
        Klachtstand::Beantwoord { .. } => (Stand::Goed, "er is een oordeel en een antwoord".to_owned()),
        _ => match klacht.vervalt_op() {
            Some(dag) if dag < vandaag => {
                (Stand::Ernstig, ["te laat: het had er op ", &lang(dag), " moeten zijn"].concat())
            }
            Some(dag) => (Stand::Neutraal, ["uiterlijk ", &lang(dag)].concat()),
            None => (Stand::Neutraal, "in behandeling".to_owned()),
        },
    }
}
