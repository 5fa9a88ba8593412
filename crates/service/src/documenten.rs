//! Documents: what a looker may see, set as PDF.
//!
//! A document leaves the house, so its read line says so ([`Doel::Document`]) and is durable before the first byte is
//! set (INV-22). The file name tells nothing about anybody (D-56).

mod afschrift;
mod besluitbrief;
mod kaart;
mod uitnodiging;

use crate::{Dienst, Dienstfout, Kijkvraag};
use jiff::civil::Date;
use naast_access::{Doel, Kijker, Onderdeel};
use naast_domain::{
    context::dag_in_nederland,
    ids::{DossierId, KaartId, OrganisatieId, VerzoekId},
};
use naast_report::DrukFout;

/// A finished document.
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    /// File name, without anybody's name.
    pub naam: String,
    /// The PDF.
    pub inhoud: Vec<u8>,
    /// Lists or texts were shortened to fit; the document says so itself.
    pub ingekort: bool,
}

impl std::fmt::Debug for Document {
    /// Never the content in a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Document({}, {} bytes)", self.naam, self.inhoud.len())
    }
}

/// Why there is no document. Its texts hold no word of the document.
#[derive(Debug, thiserror::Error)]
pub enum Documentfout {
    /// The use case failed: not found, or the read line could not be written.
    #[error(transparent)]
    Dienst(#[from] Dienstfout),
    /// This program was built without the typesetter.
    #[error("Deze Naast kan geen PDF maken. De kaart is wel als pagina te lezen en af te drukken.")]
    ZonderPdf,
    /// It cannot be set.
    #[error("De PDF kon niet worden gemaakt. Probeer het later nog een keer, of druk de pagina af.")]
    Zetten(#[source] DrukFout),
    /// The program is stopping.
    #[error("De PDF kon niet worden gemaakt: Naast stopt net. Probeer het zo nog een keer.")]
    Gestopt,
}

impl From<DrukFout> for Documentfout {
    fn from(fout: DrukFout) -> Self {
        match fout {
            DrukFout::ZonderPdf => Self::ZonderPdf,
            anders => Self::Zetten(anders),
        }
    }
}

/// Who reads a copy: in which language its frame is. What people wrote stays as they wrote it.
#[derive(Clone, Copy)]
pub struct Lezerstaal<'a> {
    /// Code of the language.
    pub taal: &'a str,
    /// A Dutch word or sentence of ours, as this reader should hear it.
    pub zeg: &'a (dyn Fn(&str) -> String + Sync),
    /// A day, in words.
    pub dag: &'a (dyn Fn(Date) -> String + Sync),
}

impl Lezerstaal<'_> {
    /// The frame; none where it is as the templates have it.
    fn lijst(&self, afschrift: &naast_report::Afschrift) -> Option<naast_report::Lijst> {
        let woorden = naast_report::LIJSTWOORDEN.iter().map(|woord| ((*woord).to_owned(), (self.zeg)(woord)));
        (self.taal != "nl").then(|| naast_report::Lijst {
            taal: self.taal.to_owned(),
            woorden: woorden.collect(),
            gevraagd_op: afschrift.gevraagd_op.map(self.dag),
            datum: (self.dag)(afschrift.datum),
        })
    }
}

/// What a copy is made of: everything but complaints, which are no part of the file, and the log of who looked, which
/// has a page of its own.
const AFSCHRIFT: [Onderdeel; 12] = [
    Onderdeel::Overzicht,
    Onderdeel::Gezin,
    Onderdeel::Team,
    Onderdeel::Stellingen,
    Onderdeel::Analyse,
    Onderdeel::Plan,
    Onderdeel::Veiligheidsplan,
    Onderdeel::Veiligheid,
    Onderdeel::Kaarten,
    Onderdeel::Besluiten,
    Onderdeel::Bijdragen,
    Onderdeel::Rechten,
];

impl Dienst {
    /// A copy of everything this looker sees, as PDF (D-51). It is made of the same view as the pages; its read line says
    /// that a document was made.
    ///
    /// # Errors
    /// As [`Self::veiligheidskaart_pdf`].
    pub async fn afschrift_pdf(
        &self,
        kijker: &Kijker,
        dossier: DossierId,
        lezer: &Lezerstaal<'_>,
    ) -> Result<Document, Documentfout> {
        let te_drukken = self.afschrift(kijker, dossier, lezer).await?;
        let lijst = lezer.lijst(&te_drukken);
        let drukwerk = tokio::task::spawn_blocking(move || te_drukken.druk_in(lijst.as_ref()))
            .await
            .map_err(|_| Documentfout::Gestopt)??;
        Ok(Document { naam: "kopie.pdf".to_owned(), inhoud: drukwerk.pdf, ingekort: drukwerk.ingekort })
    }

    /// The same copy as JSON: the same parts in the same words.
    ///
    /// # Errors
    /// As [`Self::veiligheidskaart_pdf`].
    pub async fn afschrift_json(
        &self,
        kijker: &Kijker,
        dossier: DossierId,
        lezer: &Lezerstaal<'_>,
    ) -> Result<Document, Documentfout> {
        let inhoud = serde_json::to_vec_pretty(&self.afschrift(kijker, dossier, lezer).await?)
            .map_err(|_| Documentfout::Gestopt)?;
        Ok(Document { naam: "kopie.json".to_owned(), inhoud, ingekort: false })
    }

    /// The letter with a decision on a request, as whoever decided or passes it on sees it.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] while there is no decision, or where it may not be known.
    pub async fn besluitbrief_pdf(
        &self,
        kijker: &Kijker,
        dossier: DossierId,
        verzoek: VerzoekId,
        bronhouder: OrganisatieId,
        middelen: &[(String, Option<u16>)],
    ) -> Result<Document, Documentfout> {
        let onderdelen = [Onderdeel::Overzicht, Onderdeel::Gezin, Onderdeel::Team, Onderdeel::Rechten].into();
        let zicht = self.bekijk(kijker, dossier, &Kijkvraag { doel: Doel::Document, onderdelen }).await?;
        let verzoek = zicht.rechten().verzoek(verzoek).ok_or(Dienstfout::NietGevonden)?;
        let deel = verzoek.delen.get(&bronhouder).ok_or(Dienstfout::NietGevonden)?;
        let brief = besluitbrief::brief(&zicht, verzoek, deel, middelen).ok_or(Dienstfout::NietGevonden)?;
        let drukwerk =
            tokio::task::spawn_blocking(move || brief.druk()).await.map_err(|_| Documentfout::Gestopt)??;
        Ok(Document { naam: "brief.pdf".to_owned(), inhoud: drukwerk.pdf, ingekort: drukwerk.ingekort })
    }

    async fn afschrift(
        &self,
        kijker: &Kijker,
        dossier: DossierId,
        lezer: &Lezerstaal<'_>,
    ) -> Result<naast_report::Afschrift, Dienstfout> {
        let vraag = Kijkvraag { doel: Doel::Document, onderdelen: AFSCHRIFT.into() };
        let zicht = self.bekijk(kijker, dossier, &vraag).await?;
        Ok(afschrift::afschrift(&zicht, self.klok().nu()).omlijst(lezer.zeg))
    }

    /// Whether this card may leave now: what was given consent for goes no more when that was taken back (INV-18).
    ///
    /// # Errors
    /// A refusal when it may not; [`Dienstfout::NietGevonden`]; store errors.
    pub async fn mag_kaart_naar_buiten(&self, dossier: DossierId, kaart: KaartId) -> Result<(), Dienstfout> {
        let vandaag = dag_in_nederland(self.klok().nu());
        let dossier = self.laad(dossier).await?;
        let kaart = dossier.veiligheid.kaart(kaart).ok_or(Dienstfout::NietGevonden)?;
        dossier.mag_kaart_naar_buiten(self.regels(), kaart, vandaag)?;
        Ok(())
    }

    /// A veiligheidskaart on one A4, as this looker may see it.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] when the card is not there or may not be known; a store error when the read line
    /// could not be made durable: then no byte leaves.
    pub async fn veiligheidskaart_pdf(
        &self,
        kijker: &Kijker,
        dossier: DossierId,
        kaart: KaartId,
    ) -> Result<Document, Documentfout> {
        let onderdelen = [Onderdeel::Overzicht, Onderdeel::Gezin, Onderdeel::Team, Onderdeel::Kaarten].into();
        let zicht = self.bekijk(kijker, dossier, &Kijkvraag { doel: Doel::Document, onderdelen }).await?;
        let gevonden = zicht.veiligheid().kaart(kaart).ok_or(Dienstfout::NietGevonden)?;
        self.mag_kaart_naar_buiten(dossier, kaart).await?;
        let naam = format!("veiligheidskaart-{}.pdf", gevonden.nummer());
        let te_drukken = kaart::veiligheidskaart(&zicht, gevonden);
        let drukwerk = tokio::task::spawn_blocking(move || te_drukken.druk())
            .await
            .map_err(|_| Documentfout::Gestopt)??;
        Ok(Document { naam, inhoud: drukwerk.pdf, ingekort: drukwerk.ingekort })
    }

    /// The letter of an invitation, while its code is on screen; `adres` is where the code can be typed. What stands on the
    /// outside tells nothing, and a hidden address is never printed (INV-20, D-57).
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for a code that does not count, or of another dossier; a store error when the read
    /// line could not be made durable.
    pub async fn uitnodiging_pdf(
        &self,
        kijker: &Kijker,
        dossier: DossierId,
        code: &str,
        adres: &str,
    ) -> Result<Document, Documentfout> {
        let onderdelen = [Onderdeel::Overzicht, Onderdeel::Gezin, Onderdeel::Team, Onderdeel::Inzage].into();
        let zicht = self.bekijk(kijker, dossier, &Kijkvraag { doel: Doel::Document, onderdelen }).await?;
        let gezicht = kijker.professional();
        if !gezicht.is_some_and(|wie| zicht.team().is_lokaal_gezicht(wie, zicht.vandaag())) {
            return Err(Dienstfout::NietGevonden.into());
        }
        let open = self.code_van(dossier, code).await?;
        let brief = uitnodiging::brief(
            &zicht,
            &uitnodiging::Gegevens {
                persoon: open.plaats.persoon,
                naam: &open.naam,
                groep: open.groep,
                code: code.trim().to_owned(),
                tot: open.tot,
                adres,
                datum: zicht.vandaag(),
            },
        );
        let drukwerk =
            tokio::task::spawn_blocking(move || brief.druk()).await.map_err(|_| Documentfout::Gestopt)??;
        Ok(Document { naam: "brief.pdf".to_owned(), inhoud: drukwerk.pdf, ingekort: drukwerk.ingekort })
    }
}
