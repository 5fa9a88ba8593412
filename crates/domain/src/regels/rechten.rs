//! Ways to have a decision looked at again, ways a complaint can take, and from how many people on a count may be shown
//! (D-48, D-52, D-53).

use jiff::civil::Date;
use serde::Serialize;

use super::codelijst::codelijst;
use super::geldigheid::{Geldigheid, Herkomst};
use super::lezer::Tabel;
use super::termijn_id::TermijnId;

codelijst! {
    /// Under which law an organisation decides on requests about data.
    pub enum Rechtsvorm("rechtsvorm") {
        /// A public authority: its decision is a besluit in the sense of the Awb.
        Bestuursorgaan = "bestuursorgaan", "een overheidsorganisatie";
        /// An institution under private law.
        Privaat = "privaat", "een instelling";
        /// Police and prosecution, with laws of their own.
        EigenWet = "eigen_wet", "politie of justitie";
    }
}

codelijst! {
    /// What somebody can do against a decision.
    pub enum Rechtsmiddel("rechtsmiddel") {
        /// Objection with the organisation itself.
        Bezwaar = "bezwaar", "bezwaar maken";
        /// Petition to the court.
        Verzoekschrift = "verzoekschrift", "naar de rechtbank";
        /// Complaint to the Autoriteit Persoonsgegevens.
        KlachtAp = "klacht_ap", "klacht bij de Autoriteit Persoonsgegevens";
    }
}

codelijst! {
    /// Where a complaint goes.
    pub enum Klachtweg("klachtweg") {
        /// Gemeente or local team.
        Gemeente = "gemeente", "de gemeente";
        /// Committee of a jeugdhulpaanbieder, gecertificeerde instelling or Veilig Thuis.
        Commissie = "commissie", "de klachtencommissie";
        /// Raad voor de Kinderbescherming.
        Raad = "raad", "de Raad voor de Kinderbescherming";
        /// Disciplinary court of youth professionals: about one person, not about an organisation.
        Skj = "skj", "de tuchtrechter (SKJ)";
        /// Autoriteit Persoonsgegevens.
        Ap = "ap", "de Autoriteit Persoonsgegevens";
        /// Children's court, for disputes about carrying out an ondertoezichtstelling.
        Kinderrechter = "kinderrechter", "de kinderrechter";
        /// An organisation with a scheme of its own that does not work in Naast.
        EigenRegeling = "eigen_regeling", "de organisatie zelf";
    }
}

codelijst! {
    /// A law by which something may be given to somebody outside the team without consent (INV-18).
    pub enum Deelwet("wettelijke grond") {
        /// A report to Veilig Thuis (D-08).
        MeldrechtVt = "meldrecht_vt", "melding bij Veilig Thuis";
        /// Information to the GI that carries out a supervision order (D-08).
        InlichtingenGi = "inlichtingen_gi", "inlichtingen aan de gecertificeerde instelling";
        /// Information to the Raad (D-08).
        InlichtingenRaad = "inlichtingen_raad", "inlichtingen aan de Raad voor de Kinderbescherming";
        /// The facts for the court (D-39).
        FeitenRechter = "feiten_rechter", "feiten in een zaak bij de rechter";
        /// Somebody directly involved in the help (D-09).
        DirecteHulp = "directe_hulp", "wie rechtstreeks bij de hulp is betrokken";
    }
}

/// One dated ground to give something to somebody outside the team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Deelgrondregel {
    /// Which.
    pub wet: Deelwet,
    /// To whom and when, in plain Dutch.
    pub uitleg: String,
    /// Only while a supervision order runs in this family.
    pub vereist_ots: bool,
    /// Source and trust.
    #[serde(flatten)]
    pub herkomst: Herkomst,
    /// Validity.
    #[serde(flatten)]
    pub geldigheid: Geldigheid,
}

/// One dated way to have a decision looked at again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rechtsmiddelregel {
    /// Against whose decisions.
    pub vorm: Rechtsvorm,
    /// What.
    pub middel: Rechtsmiddel,
    /// Within how many weeks; none where it is always possible.
    pub weken: Option<u16>,
    /// What to do, in plain Dutch.
    pub uitleg: String,
    /// Source and trust.
    #[serde(flatten)]
    pub herkomst: Herkomst,
    /// Validity.
    #[serde(flatten)]
    pub geldigheid: Geldigheid,
}

/// One dated way for complaints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Klachtwegregel {
    /// Which.
    pub weg: Klachtweg,
    /// Its name in a sentence.
    pub naam: String,
    /// What happens there, in plain Dutch.
    pub uitleg: String,
    /// Handled by an organisation that works in Naast, with a clock here; otherwise only shown.
    pub intern: bool,
    /// A committee of at least three gives the judgement.
    pub commissie_verplicht: bool,
    /// The term without a committee.
    pub termijn: Option<TermijnId>,
    /// The term with one.
    pub termijn_commissie: Option<TermijnId>,
    /// The term where the organisation chooses its own.
    pub reglement_weken: Option<u16>,
    /// Source and trust.
    #[serde(flatten)]
    pub herkomst: Herkomst,
    /// Validity.
    #[serde(flatten)]
    pub geldigheid: Geldigheid,
    /// A remark for whoever maintains the rules.
    pub opmerking: Option<String>,
}

/// The rules on rights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rechtenregels {
    /// Ways against decisions.
    pub rechtsmiddelen: Vec<Rechtsmiddelregel>,
    /// Ways for complaints.
    pub klachtwegen: Vec<Klachtwegregel>,
    /// Grounds to give something to somebody outside the team.
    pub deelgronden: Vec<Deelgrondregel>,
    /// Counts over fewer people are not shown.
    pub ondergrens: u16,
}

impl Rechtenregels {
    /// What can be done against a decision of such an organisation, taken on `op`.
    pub fn rechtsmiddelen(&self, vorm: Rechtsvorm, op: Date) -> impl Iterator<Item = &Rechtsmiddelregel> {
        self.rechtsmiddelen.iter().filter(move |regel| regel.vorm == vorm && regel.geldigheid.geldt_op(op))
    }

    /// What a ground to give something to somebody outside the team says on a day.
    pub fn deelgrond(&self, wet: Deelwet, op: Date) -> Option<&Deelgrondregel> {
        self.deelgronden.iter().find(|regel| regel.wet == wet && regel.geldigheid.geldt_op(op))
    }

    /// What a way for complaints says on a day.
    pub fn klachtweg(&self, weg: Klachtweg, op: Date) -> Option<&Klachtwegregel> {
        self.klachtwegen.iter().find(|regel| regel.weg == weg && regel.geldigheid.geldt_op(op))
    }
}

pub(super) fn lees_alle(bestand: &Tabel<'_>) -> Rechtenregels {
    let _uitgave = bestand.tekst("uitgave");
    let rechtsmiddelen = bestand.tabellen("rechtsmiddelen", |tabel| Rechtsmiddelregel {
        vorm: tabel.code("vorm"),
        middel: tabel.code("middel"),
        weken: tabel.getal_of_niets("weken", 1, 52),
        uitleg: tabel.tekst("uitleg"),
        herkomst: Herkomst::lees(tabel),
        geldigheid: Geldigheid::lees(tabel),
    });
    let klachtwegen = bestand.tabellen("klachtwegen", lees_klachtweg);
    for vorm in Rechtsvorm::ALLE {
        if !rechtsmiddelen.iter().any(|regel| regel.vorm == *vorm && regel.weken.is_some()) {
            bestand.meld(
                "rechtsmiddelen",
                format!("Voor {} ontbreekt een rechtsmiddel met termijn.", vorm.naam()),
            );
        }
    }
    for weg in Klachtweg::ALLE {
        if !klachtwegen.iter().any(|regel| regel.weg == *weg) {
            bestand.meld("klachtwegen", format!("Klachtweg {weg} ({}) ontbreekt.", weg.naam()));
        }
    }
    let deelgronden = bestand.tabellen("deelgronden", |tabel| Deelgrondregel {
        wet: tabel.code("wet"),
        uitleg: tabel.tekst("uitleg"),
        vereist_ots: tabel.ja_nee("vereist_ots"),
        herkomst: Herkomst::lees(tabel),
        geldigheid: Geldigheid::lees(tabel),
    });
    for wet in Deelwet::ALLE {
        if !deelgronden.iter().any(|regel| regel.wet == *wet) {
            bestand.meld("deelgronden", format!("De grond {wet} ({}) ontbreekt.", wet.naam()));
        }
    }
    let ondergrens = bestand.tabel("ervaring", |tabel| {
        let _bron = (Herkomst::lees(tabel), Geldigheid::lees(tabel));
        tabel.getal("ondergrens", 5, 100)
    });
    Rechtenregels { rechtsmiddelen, klachtwegen, deelgronden, ondergrens: ondergrens.unwrap_or(u16::MAX) }
}

fn lees_klachtweg(tabel: &Tabel<'_>) -> Klachtwegregel {
    let regel = Klachtwegregel {
        weg: tabel.code("weg"),
        naam: tabel.tekst("naam"),
        uitleg: tabel.tekst("uitleg"),
        intern: tabel.ja_nee("intern"),
        commissie_verplicht: tabel.ja_nee("commissie_verplicht"),
        termijn: tabel.code_of_niets("termijn"),
        termijn_commissie: tabel.code_of_niets("termijn_commissie"),
        reglement_weken: tabel.getal_of_niets("reglement_weken", 1, 52),
        herkomst: Herkomst::lees(tabel),
        geldigheid: Geldigheid::lees(tabel),
        opmerking: tabel.tekst_of_niets("opmerking"),
    };
    if regel.intern && regel.termijn.is_none() && regel.reglement_weken.is_none() {
        tabel.meld("termijn", "Een klacht die hier wordt behandeld heeft een termijn nodig.");
    }
    regel
}
