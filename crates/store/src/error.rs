//! What can go wrong, in words for who has to mend it.

use std::error::Error;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use uuid::Uuid;

use crate::event::StreamId;

/// Why the store could not do what was asked.
///
/// One failure may be the answer to a whole group of commands, so the error can be cloned and shares its source.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The database was made by a newer Naast.
    #[error(
        "Deze gegevens zijn van een nieuwere versie van Naast (gegevensversie {found}; deze versie kent tot en met {known}). \
         Start de nieuwere versie, of zet een eigen reservekopie terug."
    )]
    OnbekendeVersie {
        /// The version in the database.
        found: u32,
        /// The newest version this program knows.
        known: u32,
    },
    /// A migration that was applied is not the one this program has.
    #[error(
        "Stap {number} van de gegevensindeling is anders toegepast dan deze versie van Naast hem kent. \
         De database is door iets anders gewijzigd; zet een reservekopie terug of vraag hulp."
    )]
    MigratieGewijzigd {
        /// The number of the migration.
        number: u32,
    },
    /// There is a database, but it is not ours.
    #[error("Dit is geen gegevensbestand van Naast: {reason}")]
    GeenNaast {
        /// What tells so.
        reason: String,
    },
    /// The root key does not belong to this database.
    #[error(
        "De wortelsleutel hoort niet bij deze gegevens. Geef het sleutelbestand op dat bij de eerste start is gemaakt; \
         zonder die sleutel is niets meer te lezen."
    )]
    VerkeerdeSleutel,
    /// The file with the root key is unusable.
    #[error("Het sleutelbestand {} is niet te gebruiken: {reason}", path.display())]
    Sleutelbestand {
        /// The file.
        path: PathBuf,
        /// Why, in Dutch.
        reason: String,
    },
    /// No room on the disk.
    #[error(
        "De schijf is vol. Er is niets van deze opdracht opgeslagen; wat eerder is bevestigd, staat er nog. Maak ruimte en probeer het opnieuw."
    )]
    SchijfVol,
    /// The disk or file system failed.
    #[error(
        "Lezen of schrijven op de schijf is mislukt. Wat eerder is bevestigd, staat er nog. Controleer de schijf en probeer het opnieuw."
    )]
    Schijf(#[source] Shared),
    /// The database file is damaged.
    #[error(
        "Het gegevensbestand is beschadigd. Stop Naast, bewaar het bestand en zet de laatste reservekopie terug."
    )]
    Beschadigd(#[source] Shared),
    /// The database may only be read.
    #[error(
        "In dit gegevensbestand mag niet worden geschreven. Controleer de rechten van het bestand en de map."
    )]
    AlleenLezen,
    /// Another process keeps the database to itself.
    #[error("De database is te lang door een ander bezet. Probeer het zo opnieuw.")]
    Bezet,
    /// The database server cannot be reached, or left during the work.
    #[error(
        "De verbinding met de database is er niet of is verbroken. Misschien is de opdracht nog wel verwerkt: \
         bied dezelfde opdracht opnieuw aan, die heeft nooit twee keer effect."
    )]
    Verbinding(#[source] Shared),
    /// The address of the database server cannot be understood.
    #[error(
        "Het adres van de database klopt niet. Het hoort eruit te zien als postgresql://gebruiker@machine/naam."
    )]
    Adres(#[source] Shared),
    /// The certificates for the connection cannot be used.
    #[error("De certificaten voor de verbinding met de database zijn niet te gebruiken: {reason}")]
    Certificaten {
        /// Why.
        reason: String,
    },
    /// The database server is set up so that acknowledged work can be lost.
    #[error(
        "De database is onveilig ingesteld: {setting} staat op '{value}' en moet '{wanted}' zijn; anders kan bevestigd werk verloren gaan."
    )]
    OnveiligeInstelling {
        /// The setting.
        setting: &'static str,
        /// What it must be.
        wanted: &'static str,
        /// Its value.
        value: String,
    },
    /// The writer was closed.
    #[error("De opslag is gesloten. Start Naast opnieuw.")]
    Gesloten,
    /// The writer failed in an unforeseen way while it worked on this command. It keeps working for others.
    #[error(
        "Bij het opslaan ging iets onverwachts mis. Er is niets van deze opdracht opgeslagen. Probeer het opnieuw."
    )]
    Schrijver,
    /// A name that checkpoints cannot be signed under.
    #[error(
        "De naam waaronder controlepunten worden getekend, mag geen spatie of '+' bevatten en niet leeg zijn."
    )]
    OngeldigeNaam,
    /// The operating system gives no randomness, so no key can be made.
    #[error(
        "Het systeem geeft geen willekeurige getallen, dus er is geen sleutel te maken. Start de machine opnieuw."
    )]
    Toeval,
    /// A row that cannot be right.
    #[error("De rij in tabel {table} klopt niet: {reason}")]
    OngeldigeRij {
        /// The table.
        table: &'static str,
        /// Why.
        reason: String,
    },
    /// An event that cannot be stored.
    #[error("De gebeurtenis kan zo niet worden opgeslagen: {reason}")]
    OngeldigeGebeurtenis {
        /// Why.
        reason: String,
    },
    /// A command id that was used for another stream.
    #[error("Opdracht {command} is al gebruikt voor {stream}. Geef elke opdracht een eigen nummer.")]
    OpdrachtHergebruikt {
        /// The command.
        command: Uuid,
        /// The stream it was used for.
        stream: StreamId,
    },
    /// The stream was destroyed; nothing can be added.
    #[error("{stream} is vernietigd. Er kan niets meer aan worden toegevoegd.")]
    Vernietigd {
        /// The stream.
        stream: StreamId,
    },
    /// There is no such stream or version.
    #[error("{stream} heeft geen versie {version}.")]
    BestaatNiet {
        /// The stream.
        stream: StreamId,
        /// The version.
        version: u64,
    },
    /// Something that is stored does not unseal or decode. `naast verify` names the place.
    #[error(
        "Een opgeslagen regel in tabel {table} is niet te openen. Draai 'naast verify' om te zien wat er is veranderd."
    )]
    Onleesbaar {
        /// The table.
        table: &'static str,
    },
    /// A backup or restore would write over something.
    #[error("In {} staat al iets. Kies een lege map; er wordt niets overschreven.", path.display())]
    DoelNietLeeg {
        /// The directory.
        path: PathBuf,
    },
    /// Not for this kind of store.
    #[error("{what}")]
    NietOndersteund {
        /// What, and the way to do it instead.
        what: &'static str,
    },
    /// Anything else the database says.
    #[error("De database gaf een fout die Naast niet kent.")]
    Database(#[source] Shared),
}

/// A source that several errors share.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{0}")]
pub struct Shared(Arc<dyn Error + Send + Sync>);

impl Shared {
    pub(crate) fn new(source: impl Error + Send + Sync + 'static) -> Self {
        Self(Arc::new(source))
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::SchijfVol,
            io::ErrorKind::ReadOnlyFilesystem => Self::AlleenLezen,
            _ => Self::Schijf(Shared::new(error)),
        }
    }
}
