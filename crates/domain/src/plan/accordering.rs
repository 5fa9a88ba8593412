//! Accordering: what each person thinks of the text, in an act of his or her own (INV-15, INV-16).
//!
//! There is no oral signature: a professional can write down that somebody has not signed yet, or does not want to,
//! in that person's words, but never that somebody agrees.

use crate::{
    Organisatie,
    ids::{PersoonId, ProfessionalId},
    regels::codelijst,
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

codelijst! {
    /// What somebody says with a signature.
    pub enum Standpunt("standpunt") {
        /// Agrees.
        Akkoord = "akkoord", "akkoord";
        /// Agrees with a part.
        Deels = "deels", "deels akkoord";
        /// Does not agree.
        NietAkkoord = "niet_akkoord", "niet akkoord";
    }
}

/// Who holds the pen: the person, or who stands for that person by law (INV-15).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tekenaar {
    /// A member of the family: for himself, or for a child below twelve over whom he or she has gezag.
    Persoon(PersoonId),
    /// A professional of the institution that has the voogdij over a child below twelve.
    Voogd {
        /// Who.
        professional: ProfessionalId,
        /// Of which institution.
        organisatie: Organisatie,
    },
}

/// How the signature was put. Each of these is an act of the signer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wijze {
    /// Through the signer's own account.
    EigenAccount,
    /// On a screen of the professional, handed over; the signer writes his or her own name.
    Scherm {
        /// The name as the signer wrote it.
        geschreven_naam: Korttekst,
    },
    /// With ink, on paper.
    Papier {
        /// The day on the paper.
        getekend_op: Date,
        /// Where the paper is kept.
        bewaard_bij: Korttekst,
    },
}

/// What is asked when somebody signs. One person at a time: there is no signing for many (INV-15).
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Ondertekening {
    /// The version of the text that lay in front of the signer.
    pub versie: u32,
    /// On whose behalf.
    pub voor: PersoonId,
    /// Who holds the pen.
    pub door: Tekenaar,
    /// What the signer says.
    pub standpunt: Standpunt,
    /// In his or her own words; needed for `deels` and `niet_akkoord`.
    pub woorden: Option<Tekst>,
    /// How it was put.
    pub wijze: Wijze,
}

/// A signature.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Handtekening {
    /// On whose behalf.
    pub voor: PersoonId,
    /// Who held the pen.
    pub door: Tekenaar,
    /// What the signer says.
    pub standpunt: Standpunt,
    /// In his or her own words.
    pub woorden: Option<Tekst>,
    /// How it was put.
    pub wijze: Wijze,
    /// Which version of the text was signed.
    pub versie: u32,
    /// When.
    pub op: Date,
}

codelijst! {
    /// Why there is no signature of somebody.
    pub enum Uitblijven("reden dat een handtekening uitblijft") {
        /// Discussed with this person, not signed yet.
        NogNiet = "nog_niet", "besproken, nog niet getekend";
        /// This person does not want to sign.
        WilNiet = "wil_niet", "wil niet tekenen";
    }
}

/// What a professional wrote down about somebody who has not signed. It never counts as agreement (INV-16).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NietGetekend {
    /// Who has not signed.
    pub voor: PersoonId,
    /// Not yet, or does not want to.
    pub stand: Uitblijven,
    /// In that person's own words; needed for `wil_niet`.
    pub woorden: Option<Tekst>,
    /// Which version of the text it is about.
    pub versie: u32,
    /// Who wrote it down.
    pub door: ProfessionalId,
    /// When.
    pub op: Date,
}

codelijst! {
    /// Where the accordering of one person stands. Silence is a state of its own, not agreement (INV-16).
    pub enum Accordstand("stand van de accordering") {
        /// Signed: agrees.
        Akkoord = "akkoord", "akkoord";
        /// Signed: agrees with a part, or those who stand for this child differ.
        Deels = "deels", "deels akkoord";
        /// Signed: does not agree.
        NietAkkoord = "niet_akkoord", "niet akkoord";
        /// Does not want to sign.
        WilNietTekenen = "wil_niet_tekenen", "wil niet tekenen";
        /// Discussed, not signed yet.
        NogNietGetekend = "nog_niet_getekend", "besproken, nog niet getekend";
        /// Nothing is known yet.
        GeenReactie = "geen_reactie", "nog geen reactie";
    }
}

/// The signatures under one version of a text, per person.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Accordering {
    /// The signatures; of one signer for one person the last one counts.
    pub handtekeningen: Vec<Handtekening>,
    /// What is known of people who have not signed.
    pub niet_getekend: BTreeMap<PersoonId, NietGetekend>,
}

impl Accordering {
    /// The signatures on behalf of `persoon`.
    pub fn van(&self, persoon: PersoonId) -> impl Iterator<Item = &Handtekening> {
        self.handtekeningen.iter().filter(move |h| h.voor == persoon)
    }

    /// Where `persoon` stands.
    pub fn stand(&self, persoon: PersoonId) -> Accordstand {
        let mut standpunten = self.van(persoon).map(|h| h.standpunt);
        if let Some(eerste) = standpunten.next() {
            return if standpunten.any(|ander| ander != eerste) {
                Accordstand::Deels
            } else {
                match eerste {
                    Standpunt::Akkoord => Accordstand::Akkoord,
                    Standpunt::Deels => Accordstand::Deels,
                    Standpunt::NietAkkoord => Accordstand::NietAkkoord,
                }
            };
        }
        match self.niet_getekend.get(&persoon).map(|n| n.stand) {
            Some(Uitblijven::NogNiet) => Accordstand::NogNietGetekend,
            Some(Uitblijven::WilNiet) => Accordstand::WilNietTekenen,
            None => Accordstand::GeenReactie,
        }
    }

    /// Whether nothing was signed or written down.
    pub fn is_leeg(&self) -> bool {
        self.handtekeningen.is_empty() && self.niet_getekend.is_empty()
    }

    pub(crate) fn teken(&mut self, handtekening: Handtekening) {
        self.niet_getekend.remove(&handtekening.voor);
        self.handtekeningen.retain(|h| (h.voor, &h.door) != (handtekening.voor, &handtekening.door));
        self.handtekeningen.push(handtekening);
    }

    pub(crate) fn meld_niet_getekend(&mut self, melding: NietGetekend) {
        self.niet_getekend.insert(melding.voor, melding);
    }
}

codelijst! {
    /// With how much agreement a text came into force. Counted from the signatures, never chosen (INV-15, INV-16).
    pub enum Vaststelsoort("soort vaststelling") {
        /// Everybody signed and agrees.
        Geaccordeerd = "geaccordeerd", "geaccordeerd";
        /// Some agree, with the reason why it holds nevertheless.
        GeaccordeerdDeels = "geaccordeerd_deels", "deels geaccordeerd, met reden";
        /// Nobody agrees yet, with the reason why it holds nevertheless.
        NietGeaccordeerd = "niet_geaccordeerd", "niet geaccordeerd, met reden";
    }
}

impl Vaststelsoort {
    /// What the signatures of `personen` amount to.
    pub(crate) fn tel(accordering: &Accordering, personen: impl IntoIterator<Item = PersoonId>) -> Self {
        let (mut akkoord, mut anders, mut deels) = (0_usize, 0_usize, 0_usize);
        for persoon in personen {
            match accordering.stand(persoon) {
                Accordstand::Akkoord => akkoord += 1,
                Accordstand::Deels => deels += 1,
                _ => anders += 1,
            }
        }
        match (akkoord, deels, anders) {
            (1.., 0, 0) => Self::Geaccordeerd,
            (0, 0, _) => Self::NietGeaccordeerd,
            _ => Self::GeaccordeerdDeels,
        }
    }
}

/// A conversation in which the text was discussed with the family.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Bespreking {
    /// When.
    pub op: Date,
    /// With whom.
    pub met: BTreeSet<PersoonId>,
    /// How: keukentafelgesprek, netwerkberaad, met tolk …
    pub hoe: Korttekst,
}

impl Bespreking {
    /// A further conversation about the same text: the last day counts, nobody who was there drops out.
    pub(crate) fn voeg_toe(bestaand: &mut Option<Self>, mut nieuw: Self) {
        if let Some(eerder) = bestaand.take() {
            nieuw.met.extend(eerder.met);
            nieuw.op = nieuw.op.max(eerder.op);
        }
        *bestaand = Some(nieuw);
    }
}
