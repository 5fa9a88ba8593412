//! Requests, consent and complaints in the words of people.

use crate::{taal::Taal, vorm::Stand};
use jiff::civil::Date;
use naast_domain::{
    klacht::{Klacht, Klachtaard, Klachtstand},
    recht::{Deelstand, Uitkomst, Uitvoering, Verzoekdeel, Verzoeksoort},
    regels::Rechtsmiddel,
    toestemming::{Gegevenssoort, Stand as Toestemmingstand, Toestemmingsdoel},
};
use std::borrow::Cow;

/// What somebody asks: as a button or heading, and what it means.
pub(super) fn vraag(soort: Verzoeksoort, taal: Taal) -> (Cow<'static, str>, Cow<'static, str>) {
    match soort {
        Verzoeksoort::Inzage => (taal.vraag_inzage_kop(), taal.vraag_inzage()),
        Verzoeksoort::Afschrift => (taal.vraag_afschrift_kop(), taal.vraag_afschrift()),
        Verzoeksoort::Correctie => (taal.vraag_correctie_kop(), taal.vraag_correctie()),
        Verzoeksoort::Vernietiging => (taal.vraag_vernietiging_kop(), taal.vraag_vernietiging()),
        Verzoeksoort::Verklaring => (taal.vraag_verklaring_kop(), taal.vraag_verklaring()),
        Verzoeksoort::Bezwaar => (taal.vraag_bezwaar_kop(), taal.vraag_bezwaar()),
        Verzoeksoort::Beperking => (taal.vraag_beperking_kop(), taal.vraag_beperking()),
    }
}

/// Where one part stands, in one line and with a colour.
pub(super) fn stand(deel: &Verzoekdeel, vandaag: Date, taal: Taal) -> (Stand, Cow<'static, str>) {
    match &deel.stand {
        Deelstand::Bevoegdheid(_) | Deelstand::Open if vandaag > deel.laatste_dag() => {
            (Stand::Ernstig, taal.stand_te_laat(taal.lang(deel.laatste_dag())))
        }
        Deelstand::Bevoegdheid(_) | Deelstand::Open => {
            (Stand::Neutraal, taal.stand_uiterlijk(taal.lang(deel.laatste_dag())))
        }
        Deelstand::NietBevoegd { .. } => (Stand::LetOp, taal.stand_kan_niet()),
        Deelstand::Besloten { besluit, uitvoering } => match (&besluit.uitkomst, uitvoering) {
            (Uitkomst::Afgewezen(_), _) => (Stand::LetOp, taal.stand_nee()),
            (Uitkomst::Toegewezen, Uitvoering::Gedaan { .. }) => (Stand::Goed, taal.stand_ja_gedaan()),
            (Uitkomst::Toegewezen, _) => (Stand::Goed, taal.stand_ja()),
            (Uitkomst::Deels(_), Uitvoering::Gedaan { .. }) => (Stand::Goed, taal.stand_deel_gedaan()),
            (Uitkomst::Deels(_), _) => (Stand::Goed, taal.stand_voor_een_deel()),
        },
    }
}

/// What one can do against it, as a button.
pub(super) fn middel(middel: Rechtsmiddel, taal: Taal) -> (Cow<'static, str>, Cow<'static, str>) {
    match middel {
        Rechtsmiddel::Bezwaar => (taal.middel_bezwaar_knop(), taal.middel_bezwaar_was()),
        Rechtsmiddel::Verzoekschrift => (taal.middel_rechtbank_knop(), taal.middel_rechtbank_was()),
        Rechtsmiddel::KlachtAp => (taal.middel_ap_knop(), taal.middel_ap_was()),
    }
}

/// Where consent stands.
pub(super) fn toestemmingstand(stand: Toestemmingstand, taal: Taal) -> (Stand, Cow<'static, str>) {
    match stand {
        Toestemmingstand::Gevraagd => (Stand::Neutraal, taal.gezegd_nog_geen()),
        Toestemmingstand::Gegeven => (Stand::Goed, taal.gezegd_ja()),
        Toestemmingstand::Geweigerd => (Stand::LetOp, taal.gezegd_nee()),
        Toestemmingstand::Ingetrokken => (Stand::LetOp, taal.gezegd_ingetrokken()),
        Toestemmingstand::Verlopen => (Stand::LetOp, taal.gezegd_voorbij()),
        Toestemmingstand::Betwist => (Stand::LetOp, taal.gezegd_betwist()),
    }
}

/// For what, in plain words.
pub(super) fn doel(doel: Toestemmingsdoel, taal: Taal) -> Cow<'static, str> {
    match doel {
        Toestemmingsdoel::VerhaalHergebruiken => taal.doel_verhaal(),
        Toestemmingsdoel::Vertegenwoordigen => taal.doel_namens(),
        Toestemmingsdoel::DelenBuitenTeam => taal.doel_buiten(),
        Toestemmingsdoel::Ervaringsdeskundige => taal.doel_ervaring(),
        Toestemmingsdoel::Jeugdhulp => taal.doel_jeugdhulp(),
        Toestemmingsdoel::Onderzoek => taal.doel_onderzoek(),
    }
}

/// Which data, in plain words.
pub(super) fn gegevens(gegevens: Gegevenssoort, taal: Taal) -> Cow<'static, str> {
    match gegevens {
        Gegevenssoort::Verhaal => taal.gegevens_verhaal(),
        Gegevenssoort::Stellingen => taal.gegevens_stellingen(),
        Gegevenssoort::Analyse => taal.gegevens_analyse(),
        Gegevenssoort::Plan => taal.gegevens_plan(),
        Gegevenssoort::Veiligheidsplan => taal.gegevens_veiligheidsplan(),
        Gegevenssoort::Gezondheid => taal.gegevens_gezondheid(),
        Gegevenssoort::Alles => taal.gegevens_alles(),
    }
}

/// What a complaint is about, as somebody would say it.
pub(super) fn aard(aard: Klachtaard, taal: Taal) -> (Cow<'static, str>, Cow<'static, str>) {
    match aard {
        Klachtaard::Bejegening => (taal.aard_bejegening(), taal.aard_bejegening_uitleg()),
        Klachtaard::Werkwijze => (taal.aard_werkwijze(), taal.aard_werkwijze_uitleg()),
        Klachtaard::Privacy => (taal.aard_privacy(), taal.aard_privacy_uitleg()),
        Klachtaard::Beroepsregels => (taal.aard_beroep(), taal.aard_beroep_uitleg()),
        Klachtaard::Maatregel => (taal.aard_maatregel(), taal.aard_maatregel_uitleg()),
    }
}

/// Where a complaint stands.
pub(super) fn klachtstand(klacht: &Klacht, vandaag: Date, taal: Taal) -> (Stand, Cow<'static, str>) {
    match &klacht.stand {
        Klachtstand::Verwezen => (Stand::LetOp, taal.klachtstand_daar()),
        Klachtstand::Opgelost { op } => (Stand::Goed, taal.klachtstand_opgelost(taal.lang(*op))),
        Klachtstand::Ingetrokken { op } => (Stand::LetOp, taal.klachtstand_ingetrokken(taal.lang(*op))),
        Klachtstand::Beantwoord { .. } => (Stand::Goed, taal.klachtstand_oordeel()),
        _ => match klacht.vervalt_op() {
            Some(dag) if dag < vandaag => (Stand::Ernstig, taal.klachtstand_te_laat(taal.lang(dag))),
            Some(dag) => (Stand::Neutraal, taal.uiterlijk(taal.lang(dag))),
            None => (Stand::Neutraal, taal.klachtstand_behandeling()),
        },
    }
}
