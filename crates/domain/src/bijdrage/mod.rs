//! What members of the family bring in themselves: their own story, told once, wishes and solutions
//! drawings, photos and spoken notes, the three houses of a child, and questions about who looked (INV-22).
//!
//! Three promises live here. Only the person changes his or her own words, and every wording is kept (INV-38). A story
//! is read by nobody until its owner says who may, for what and until when, and taking that back works at once
//! (§9.6.14). And nobody else in the family sees that somebody brought something in, not even as a count (D-58).

mod beslis;
mod opdracht;
#[cfg(test)]
mod tests;
mod zeef;

pub use beslis::{MEESTE_BIJDRAGEN, beslis};
pub use opdracht::{BijdrageGebeurtenis, BijdrageOpdracht};
pub use zeef::Lezer;

use crate::{
    context::Kop,
    ids::{BijdrageId, BijlageId, PersoonId, ProfessionalId, TaakId},
    regels::codelijst,
    taak::{Openstaand, WachtOp},
    tekst::{Korttekst, Tekst},
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

codelijst! {
    /// What somebody brings in.
    pub enum Bijdragesoort("soort bijdrage") {
        /// What somebody wishes for.
        Wens = "wens", "wens";
        /// An idea of how it could go better.
        Oplossing = "oplossing", "oplossing";
        /// The house of worries.
        HuisVanZorgen = "huis_van_zorgen", "huis van zorgen";
        /// The house of good things.
        HuisVanGoedeDingen = "huis_van_goede_dingen", "huis van goede dingen";
        /// The house of dreams.
        HuisVanDromen = "huis_van_dromen", "huis van dromen";
        /// A photo.
        Foto = "foto", "foto";
        /// A drawing.
        Tekening = "tekening", "tekening";
        /// A spoken note.
        Spraak = "spraak", "ingesproken bericht";
    }
}

impl Bijdragesoort {
    /// Whether it is an image or a recording, and so cannot be without one.
    pub const fn is_bestand(self) -> bool {
        matches!(self, Self::Foto | Self::Tekening | Self::Spraak)
    }

    /// Whether the team owes an answer: used or not used, because ….
    pub const fn vraagt_antwoord(self) -> bool {
        matches!(self, Self::Wens | Self::Oplossing)
    }

    /// The three houses, in the order in which a child fills them.
    pub const HUIZEN: [Self; 3] = [Self::HuisVanGoedeDingen, Self::HuisVanZorgen, Self::HuisVanDromen];
}

codelijst! {
    /// Who in the team reads something that was brought in.
    pub enum Lezers("lezers") {
        /// Only the fixed face, or who stands in.
        VastGezicht = "vast_gezicht", "alleen mijn vaste gezicht";
        /// Everybody who stands beside the family.
        Team = "team", "iedereen die naast ons staat";
    }
}

codelijst! {
    /// What kind of file an attachment is, as found by looking at its bytes: never by what a name says.
    pub enum Bijlagesoort("soort bestand") {
        /// JPEG image.
        Jpeg = "jpeg", "afbeelding (JPEG)";
        /// PNG image.
        Png = "png", "afbeelding (PNG)";
        /// WebP image.
        Webp = "webp", "afbeelding (WebP)";
        /// MP4 sound, as phones record it.
        M4a = "m4a", "geluid (M4A)";
        /// MP3 sound.
        Mp3 = "mp3", "geluid (MP3)";
        /// WAV sound.
        Wav = "wav", "geluid (WAV)";
    }
}

impl Bijlagesoort {
    /// Whether it is sound; otherwise it is an image.
    pub const fn is_geluid(self) -> bool {
        matches!(self, Self::M4a | Self::Mp3 | Self::Wav)
    }

    /// Media type.
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::M4a => "audio/mp4",
            Self::Mp3 => "audio/mpeg",
            Self::Wav => "audio/wav",
        }
    }
}

/// A file beside the words. Its bytes lie in a stream of their own, sealed; here stands only what it is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Bijlage {
    /// Where its bytes are.
    pub id: BijlageId,
    /// What it is.
    pub soort: Bijlagesoort,
    /// How many bytes.
    pub grootte: u32,
    /// What can be seen or heard on it, for who cannot see or hear it.
    pub beschrijving: Korttekst,
}

/// Something that was brought in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bijdrage {
    /// Identity.
    pub id: BijdrageId,
    /// Whose: only he or she changes it (INV-38).
    pub van: PersoonId,
    /// What.
    pub soort: Bijdragesoort,
    /// Who reads it.
    pub lezers: Lezers,
    /// The wordings, oldest first; empty for a file without words.
    pub versies: Vec<(Timestamp, Tekst)>,
    /// The file.
    pub bijlage: Option<Bijlage>,
    /// When.
    pub op: Timestamp,
    /// Whether the team uses it, and why (not).
    pub antwoord: Option<Bijdrageantwoord>,
}

impl Bijdrage {
    /// The words that count now.
    pub fn tekst(&self) -> Option<&Tekst> {
        self.versies.last().map(|(_, tekst)| tekst)
    }
}

/// What the team does with a wish or a solution.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Bijdrageantwoord {
    /// Used or not.
    pub gebruikt: bool,
    /// Why, in words for the one who brought it in.
    pub omdat: Tekst,
    /// Who answered.
    pub door: ProfessionalId,
    /// Name as known then.
    pub naam: Korttekst,
    /// When.
    pub op: Date,
}

/// With whom somebody shares his or her story.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ontvanger {
    /// The fixed face, or who stands in.
    VastGezicht,
    /// Everybody who stands beside the family.
    Team,
    /// One professional.
    Professional(ProfessionalId),
}

/// Consent to read the story: with whom, for what, until when (§9.6.14).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Deling {
    /// Counts from 1.
    pub nummer: u32,
    /// With whom.
    pub met: Ontvanger,
    /// For what.
    pub waarvoor: Korttekst,
    /// The last day.
    pub tot: Date,
    /// Given on.
    pub gegeven_op: Date,
    /// Taken back on.
    pub ingetrokken_op: Option<Date>,
}

impl Deling {
    /// Whether it counts on `dag`: taking it back works at once.
    pub fn loopt_op(&self, dag: Date) -> bool {
        self.ingetrokken_op.is_none() && dag <= self.tot
    }
}

/// The story of one person, told once.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Verhaal {
    /// The wordings, oldest first.
    pub versies: Vec<(Timestamp, Tekst)>,
    /// With whom it is or was shared, oldest first.
    pub delingen: Vec<Deling>,
}

impl Verhaal {
    /// The words that count now.
    pub fn tekst(&self) -> Option<&Tekst> {
        self.versies.last().map(|(_, tekst)| tekst)
    }

    /// The consents that count on `dag`.
    pub fn lopende_delingen(&self, dag: Date) -> impl Iterator<Item = &Deling> {
        self.delingen.iter().filter(move |deling| deling.loopt_op(dag))
    }
}

codelijst! {
    /// Who answers a question about a look.
    pub enum Vraagadres("aan wie een vraag gaat") {
        /// The fixed face.
        VastGezicht = "vast_gezicht", "mijn vaste gezicht";
        /// The privacy officer, who does not work with the family.
        Fg = "fg", "de privacy-functionaris";
    }
}

/// A question or complaint of a member of the family about who looked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Vraag {
    /// Identity.
    pub id: BijdrageId,
    /// Whose.
    pub van: PersoonId,
    /// About which look: day, function, organisation.
    pub over: Korttekst,
    /// The words.
    pub tekst: Tekst,
    /// Who answers.
    pub aan: Vraagadres,
    /// When.
    pub op: Date,
    /// The task that came of it.
    pub taak: TaakId,
    /// The answer.
    pub antwoord: Option<Vraagantwoord>,
}

/// The answer to a question.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Vraagantwoord {
    /// The words.
    pub tekst: Tekst,
    /// Name of who answered, as known then.
    pub naam: Korttekst,
    /// When.
    pub op: Date,
}

/// Everything the members of one family brought in.
#[derive(Clone, PartialEq, Eq, Default)]
#[expect(clippy::struct_field_names, reason = "the smaller contributions have no other name in the field")]
pub struct Bijdragen {
    verhalen: BTreeMap<PersoonId, Verhaal>,
    bijdragen: BTreeMap<BijdrageId, Bijdrage>,
    vragen: BTreeMap<BijdrageId, Vraag>,
}

impl Bijdragen {
    /// The story of `persoon`.
    pub fn verhaal(&self, persoon: PersoonId) -> Option<&Verhaal> {
        self.verhalen.get(&persoon)
    }

    /// All stories.
    pub fn verhalen(&self) -> impl Iterator<Item = (PersoonId, &Verhaal)> {
        self.verhalen.iter().map(|(persoon, verhaal)| (*persoon, verhaal))
    }

    /// What was brought in, oldest first.
    pub fn alle(&self) -> Vec<&Bijdrage> {
        let mut alle: Vec<_> = self.bijdragen.values().collect();
        alle.sort_by_key(|bijdrage| (bijdrage.op, bijdrage.id));
        alle
    }

    /// One of them.
    pub fn get(&self, id: BijdrageId) -> Option<&Bijdrage> {
        self.bijdragen.get(&id)
    }

    /// What this person brought in of this kind, oldest first.
    pub fn van_soort(&self, persoon: PersoonId, soort: Bijdragesoort) -> Vec<&Bijdrage> {
        let mut alle = self.alle();
        alle.retain(|bijdrage| bijdrage.van == persoon && bijdrage.soort == soort);
        alle
    }

    /// The attachment with this number, if it may be seen.
    pub fn bijlage(&self, id: BijlageId) -> Option<&Bijlage> {
        self.bijdragen
            .values()
            .filter_map(|bijdrage| bijdrage.bijlage.as_ref())
            .find(|bijlage| bijlage.id == id)
    }

    /// Questions about who looked, newest first.
    pub fn vragen(&self) -> Vec<&Vraag> {
        let mut vragen: Vec<_> = self.vragen.values().collect();
        vragen.sort_by_key(|vraag| (std::cmp::Reverse(vraag.op), vraag.id));
        vragen
    }

    /// One question.
    pub fn vraag(&self, id: BijdrageId) -> Option<&Vraag> {
        self.vragen.get(&id)
    }

    /// What the team owes the family: an answer to each wish and solution.
    pub(crate) fn openstaand(&self) -> Vec<Openstaand> {
        self.bijdragen
            .values()
            .filter(|bijdrage| bijdrage.soort.vraagt_antwoord() && bijdrage.antwoord.is_none())
            .map(|bijdrage| Openstaand {
                sleutel: Openstaand::sleutel("bijdrage", &[&bijdrage.id]),
                soort: "bijdrage",
                regel: None,
                onderwerp: "Een idee of wens uit het gezin: zeg wat u ermee doet".to_owned(),
                waar: "inbreng",
                vervalt_op: None,
                wacht_op: WachtOp::VastGezicht,
                sinds: crate::context::dag_in_nederland(bijdrage.op),
            })
            .collect()
    }

    /// Folds one event in.
    pub(crate) fn pas_toe(&mut self, gebeurtenis: &BijdrageGebeurtenis, kop: &Kop) {
        use BijdrageGebeurtenis as G;
        let dag = kop.dag();
        match gebeurtenis.clone() {
            G::VerhaalGeschreven { persoon, tekst } => {
                self.verhalen.entry(persoon).or_default().versies.push((kop.moment, tekst));
            }
            G::VerhaalGedeeld { persoon, deling } => {
                self.verhalen.entry(persoon).or_default().delingen.push(deling);
            }
            G::DelenGestopt { persoon, nummer } => {
                let verhaal = self.verhalen.entry(persoon).or_default();
                for deling in verhaal.delingen.iter_mut().filter(|deling| deling.nummer == nummer) {
                    deling.ingetrokken_op = Some(dag);
                }
            }
            G::Bijgedragen { id, van, soort, lezers, tekst, bijlage } => {
                let versies = tekst.into_iter().map(|tekst| (kop.moment, tekst)).collect();
                let bijdrage =
                    Bijdrage { id, van, soort, lezers, versies, bijlage, op: kop.moment, antwoord: None };
                self.bijdragen.insert(id, bijdrage);
            }
            G::BijdrageGewijzigd { id, tekst, lezers } => {
                if let Some(bijdrage) = self.bijdragen.get_mut(&id) {
                    bijdrage.lezers = lezers;
                    // Other words may need another answer.
                    if bijdrage.tekst() != Some(&tekst) {
                        bijdrage.versies.push((kop.moment, tekst));
                        bijdrage.antwoord = None;
                    }
                }
            }
            G::BijdrageTeruggenomen { id } => {
                self.bijdragen.remove(&id);
            }
            G::BijdrageBeantwoord { id, antwoord } => {
                if let Some(bijdrage) = self.bijdragen.get_mut(&id) {
                    bijdrage.antwoord = Some(antwoord);
                }
            }
            G::VraagGesteld { id, van, over, tekst, aan, taak } => {
                self.vragen.insert(id, Vraag { id, van, over, tekst, aan, op: dag, taak, antwoord: None });
            }
            G::VraagBeantwoord { id, antwoord } => {
                if let Some(vraag) = self.vragen.get_mut(&id) {
                    vraag.antwoord = Some(antwoord);
                }
            }
        }
    }
}
