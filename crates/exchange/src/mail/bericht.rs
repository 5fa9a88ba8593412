//! The two messages there are: that something waits, and the code that shows whose mailbox it is. Whatever waits, and for
//! whomever: the same words, of the same length (D-58).

use super::{Mailadres, Mailcode, Postfout};
use jiff::Timestamp;
use lettre::message::{
    Mailbox, Message,
    header::{ContentType, Header, HeaderName, HeaderValue, MIME_VERSION_1_0},
};
use std::{error::Error, time::SystemTime};
use uuid::Uuid;

/// The subject: it stands on a locked screen, where anybody can read it.
pub const ONDERWERP: &str = "Er staat een bericht klaar";
/// The subject above a code.
pub const ONDERWERP_CODE: &str = "De code";
/// The name in front of the address of the sender, unless another one is set.
const NAAM: &str = "Berichten";
/// The most characters of a name or a place to log in.
const LANGST: usize = 80;

/// Who the messages come from. Chosen by who runs Naast: a name and an address that tell nothing to somebody who looks
/// over a shoulder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Afzender {
    adres: Mailadres,
    naam: String,
    plek: Option<String>,
}

/// A name or place that cannot stand in a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("De naam van de afzender en de plek om in te loggen zijn één regel van hoogstens 80 tekens.")]
pub struct Afzenderfout;

impl Afzender {
    /// The sender. `plek` says where one logs in; without it the message names no place at all.
    ///
    /// # Errors
    /// [`Afzenderfout`] when a name or place is no single short line.
    pub fn nieuw(adres: Mailadres, naam: Option<&str>, plek: Option<&str>) -> Result<Self, Afzenderfout> {
        let regel = |tekst: &str| {
            let tekst = tekst.trim();
            let past = tekst.chars().count() <= LANGST && !tekst.chars().any(char::is_control);
            if past {
                Ok(Some(tekst.to_owned()).filter(|tekst| !tekst.is_empty()))
            } else {
                Err(Afzenderfout)
            }
        };
        let naam = naam.map(regel).transpose()?.flatten().unwrap_or_else(|| NAAM.to_owned());
        Ok(Self { adres, naam, plek: plek.map(regel).transpose()?.flatten() })
    }

    /// The text of the message, so that somebody can see it before choosing.
    pub fn tekst(&self) -> String {
        let plek = self.plek.as_ref().map(|plek| [" op ", plek].concat()).unwrap_or_default();
        [
            "Dag,\r\n\r\nEr staat een bericht klaar. Lezen kan na inloggen",
            &plek,
            ".\r\n\r\nHet bericht blijft staan. Kies zelf een moment dat goed uitkomt.\r\n\r\n",
            "Antwoorden op deze mail kan niet.\r\n\r\n",
            "In English: a message is waiting. It can be read after logging in,\r\nat any time that suits.\r\n",
        ]
        .concat()
    }

    /// The address of the sender.
    pub fn adres(&self) -> &Mailadres {
        &self.adres
    }

    /// The text with a code. Somebody else at this address can do nothing with it, and learns nothing from it.
    fn tekst_met(code: &Mailcode) -> String {
        [
            "Dag,\r\n\r\nDe code is ",
            code.als_str(),
            ". Vul hem in op de pagina die openstaat.\r\n\r\nNiet om een code gevraagd? Dan is er niets te doen.\r\n",
            "Zonder de code komt er geen ander bericht op dit adres.\r\n\r\nAntwoorden op deze mail kan niet.\r\n\r\n",
            "In English: the code is ",
            code.als_str(),
            ". If nobody asked for it here, nothing has to be done.\r\n",
        ]
        .concat()
    }

    /// The message as it goes over the line. What differs is the address, the moment of sending and a random mark; and the
    /// code, where there is one.
    pub(super) fn schrijf(
        &self,
        aan: &Mailadres,
        moment: Timestamp,
        kenmerk: Uuid,
        code: Option<&Mailcode>,
    ) -> Result<Vec<u8>, Postfout> {
        let (onderwerp, tekst) = match code {
            Some(code) => (ONDERWERP_CODE, Self::tekst_met(code)),
            None => (ONDERWERP, self.tekst()),
        };
        let nummer = ["<", &kenmerk.simple().to_string(), "@", self.adres.domein(), ">"].concat();
        let bericht = Message::builder()
            .from(Mailbox::new(Some(self.naam.clone()), self.adres.adres().clone()))
            .to(Mailbox::new(None, aan.adres().clone()))
            .subject(onderwerp)
            .date(SystemTime::from(moment))
            .message_id(Some(nummer))
            .header(Vanzelf)
            .header(MIME_VERSION_1_0)
            .header(ContentType::TEXT_PLAIN)
            .body(tekst);
        Ok(bericht.map_err(|_| Postfout::Onschrijfbaar)?.formatted())
    }
}

/// Says that no person sent this, so that nobody's holiday reply comes back (RFC 3834).
#[derive(Clone)]
struct Vanzelf;

impl Header for Vanzelf {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}
