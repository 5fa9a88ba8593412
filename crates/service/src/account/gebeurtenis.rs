//! What happened to an account.

use super::{Account, Accountpet, ApiSleutel, Berichtsoort, Plaats, Sleutel};
use jiff::{Timestamp, civil::Date};
use naast_domain::{
    Actor,
    ids::{BijlageId, DossierId, ProfessionalId},
};
use naast_store::StreamKind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A new account.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NieuwAccount {
    /// Name to log in with.
    pub gebruikersnaam: String,
    /// Name for people.
    pub naam: String,
    /// Work telephone.
    pub telefoon: Option<String>,
    /// Functions.
    pub petten: Vec<Accountpet>,
    /// Registration counts until.
    pub geregistreerd_tot: Option<Date>,
}

/// How somebody proved who he or she is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Inlogwijze {
    /// Password and code of the app.
    Code,
    /// Password and a recovery code.
    Herstelcode,
    /// Passkey.
    Passkey,
}

impl Inlogwijze {
    /// Name for people.
    pub const fn naam(self) -> &'static str {
        match self {
            Self::Code => "wachtwoord en code",
            Self::Herstelcode => "wachtwoord en herstelcode",
            Self::Passkey => "passkey",
        }
    }
}

/// What happened to an account.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountGebeurtenis {
    /// It was made.
    Gemaakt(NieuwAccount),
    /// An account of a member of the family was made. It is known by a number, never by a name.
    GezinGemaakt {
        /// The number to log in with.
        nummer: String,
        /// How it is called in the switch of a demonstration; empty everywhere else.
        naam: String,
    },
    /// An account of a member of the family was let in somewhere.
    PlaatsGegeven(Plaats),
    /// Functions were given or taken.
    PettenGezet(Vec<Accountpet>),
    /// Name, telephone or registration changed.
    GegevensGewijzigd {
        /// Name for people.
        naam: String,
        /// Work telephone.
        telefoon: Option<String>,
        /// Registration counts until.
        geregistreerd_tot: Option<Date>,
    },
    /// It may not be used any more.
    Geblokkeerd(String),
    /// It may be used again.
    Vrijgegeven,
    /// A professional set a photo, or took it away.
    PortretGezet(Option<BijlageId>),
    /// A password was set: its Argon2id hash.
    WachtwoordGezet(String),
    /// The administrator set a password that counts for a short while and must be changed: its Argon2id hash.
    EenmaligWachtwoordGezet {
        /// The hash.
        hash: String,
        /// Until when one can log in with it.
        tot: Timestamp,
    },
    /// Somebody logged in completely.
    Ingelogd {
        /// When.
        op: Timestamp,
        /// How.
        wijze: Inlogwijze,
        /// The step of the clock of the code: no code of this or an earlier step counts again, in any process.
        totp_stap: Option<u64>,
    },
    /// A TOTP app was set: its secret.
    TotpGezet(String),
    /// The TOTP app was taken away.
    TotpVerwijderd,
    /// A passkey was added.
    PasskeyToegevoegd(Sleutel),
    /// A passkey was used; its counter moved.
    PasskeyBijgewerkt(Sleutel),
    /// A passkey was taken away.
    PasskeyVerwijderd(String),
    /// An API key was made: its hash, with name, pet and last day.
    ApiSleutelGemaakt(Box<ApiSleutel>),
    /// An API key was used for the first time on a day.
    ApiSleutelGebruikt {
        /// Which.
        sleutel: Uuid,
        /// On which day.
        op: Date,
    },
    /// An API key counts no more.
    ApiSleutelIngetrokken {
        /// Which.
        sleutel: Uuid,
        /// Since when.
        op: Timestamp,
    },
    /// Recovery codes were made: their hashes.
    HerstelcodesGezet(Vec<String>),
    /// One recovery code was used up.
    HerstelcodeGebruikt(String),
    /// Somebody typed an address for messages; a code was made that shows whose it is.
    BerichtadresOpgegeven {
        /// The mail address.
        adres: String,
        /// About what.
        waarover: BTreeSet<Berichtsoort>,
        /// The hash of the code.
        code: String,
        /// When.
        op: Timestamp,
        /// Until when the code counts.
        tot: Timestamp,
    },
    /// Another code was typed.
    BerichtcodeMis,
    /// Somebody gets messages, without content (D-58): asked for, and the address is his or hers.
    BerichtenAan {
        /// The mail address.
        adres: String,
        /// Since when.
        op: Date,
        /// About what.
        #[serde(default = "Berichtsoort::eerst")]
        waarover: BTreeSet<Berichtsoort>,
    },
    /// No more messages.
    BerichtenUit {
        /// Since when.
        op: Date,
    },
    /// A message is about to be sent: from now on this day has had one.
    BerichtOnderweg {
        /// The day.
        dag: Date,
        /// Of which dossiers something waits.
        dossiers: BTreeSet<DossierId>,
        /// Marks of what waits; they tell nothing.
        aanleidingen: BTreeSet<Uuid>,
    },
    /// The mail server took it.
    BerichtVerstuurd {
        /// The day.
        dag: Date,
    },
    /// The mail server takes nothing for this address.
    BerichtTeruggekomen {
        /// The day.
        dag: Date,
        /// Of which dossiers something waited.
        dossiers: BTreeSet<DossierId>,
    },
    /// The mail server did not take it after all: this day may have another one.
    BerichtNietAangenomen {
        /// The day.
        dag: Date,
    },
}

impl AccountGebeurtenis {
    /// The stable name in the event log.
    pub fn soort(&self) -> &'static str {
        match self {
            Self::Gemaakt(_) => "account.gemaakt",
            Self::GezinGemaakt { .. } => "account.gezin_gemaakt",
            Self::PlaatsGegeven(_) => "account.plaats_gegeven",
            Self::PettenGezet(_) => "account.petten_gezet",
            Self::GegevensGewijzigd { .. } => "account.gegevens_gewijzigd",
            Self::Geblokkeerd(_) => "account.geblokkeerd",
            Self::Vrijgegeven => "account.vrijgegeven",
            Self::PortretGezet(_) => "account.portret_gezet",
            Self::WachtwoordGezet(_) => "account.wachtwoord_gezet",
            Self::EenmaligWachtwoordGezet { .. } => "account.eenmalig_wachtwoord_gezet",
            Self::Ingelogd { .. } => "account.ingelogd",
            Self::TotpGezet(_) => "account.totp_gezet",
            Self::TotpVerwijderd => "account.totp_verwijderd",
            Self::PasskeyToegevoegd(_) => "account.passkey_toegevoegd",
            Self::PasskeyBijgewerkt(_) => "account.passkey_bijgewerkt",
            Self::PasskeyVerwijderd(_) => "account.passkey_verwijderd",
            Self::ApiSleutelGemaakt(_) => "account.apisleutel_gemaakt",
            Self::ApiSleutelGebruikt { .. } => "account.apisleutel_gebruikt",
            Self::ApiSleutelIngetrokken { .. } => "account.apisleutel_ingetrokken",
            Self::HerstelcodesGezet(_) => "account.herstelcodes_gezet",
            Self::HerstelcodeGebruikt(_) => "account.herstelcode_gebruikt",
            Self::BerichtadresOpgegeven { .. } => "account.berichtadres_opgegeven",
            Self::BerichtcodeMis => "account.berichtcode_mis",
            Self::BerichtenAan { .. } => "account.berichten_aan",
            Self::BerichtenUit { .. } => "account.berichten_uit",
            Self::BerichtOnderweg { .. } => "account.bericht_onderweg",
            Self::BerichtVerstuurd { .. } => "account.bericht_verstuurd",
            Self::BerichtTeruggekomen { .. } => "account.bericht_teruggekomen",
            Self::BerichtNietAangenomen { .. } => "account.bericht_niet_aangenomen",
        }
    }
}

/// An event with who did it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Vastgelegd {
    pub door: Actor,
    pub gebeurtenis: AccountGebeurtenis,
}

impl Account {
    /// Folds a stream.
    pub(crate) fn vouw<'a>(
        id: ProfessionalId,
        stroom: impl IntoIterator<Item = &'a Vastgelegd>,
    ) -> Option<Self> {
        let mut stroom = stroom.into_iter();
        let (nieuw, plaatsen) = match &stroom.next()?.gebeurtenis {
            AccountGebeurtenis::Gemaakt(nieuw) => (nieuw.clone(), None),
            AccountGebeurtenis::GezinGemaakt { nummer, naam } => {
                let (gebruikersnaam, naam) = (nummer.clone(), naam.clone());
                let (petten, telefoon, geregistreerd_tot) = (Vec::new(), None, None);
                let nieuw = NieuwAccount { gebruikersnaam, naam, telefoon, petten, geregistreerd_tot };
                (nieuw, Some(Vec::new()))
            }
            _ => return None,
        };
        let soort = if plaatsen.is_none() { StreamKind::Account } else { StreamKind::Gezinsaccount };
        let mut account = Self {
            id,
            soort,
            gebruikersnaam: nieuw.gebruikersnaam,
            naam: nieuw.naam,
            telefoon: nieuw.telefoon,
            petten: nieuw.petten,
            plaatsen,
            geregistreerd_tot: nieuw.geregistreerd_tot,
            geblokkeerd: None,
            versie: 1,
            wachtwoord: None,
            totp: None,
            passkeys: Vec::new(),
            apisleutels: Vec::new(),
            herstelcodes: Vec::new(),
            wachtwoord_tot: None,
            totp_stap: None,
            laatst_ingelogd: None,
            berichten: super::Berichten::default(),
            portret: None,
        };
        for een in stroom {
            account.pas_toe(&een.gebeurtenis);
        }
        Some(account)
    }

    pub(crate) fn pas_toe(&mut self, gebeurtenis: &AccountGebeurtenis) {
        self.versie += 1;
        match gebeurtenis.clone() {
            // Only ever the first event of a stream.
            AccountGebeurtenis::Gemaakt(_) | AccountGebeurtenis::GezinGemaakt { .. } => {}
            AccountGebeurtenis::PlaatsGegeven(plaats) => {
                if let Some(plaatsen) = self.plaatsen.as_mut().filter(|bekend| !bekend.contains(&plaats)) {
                    plaatsen.push(plaats);
                }
            }
            AccountGebeurtenis::PettenGezet(petten) => self.petten = petten,
            AccountGebeurtenis::GegevensGewijzigd { naam, telefoon, geregistreerd_tot } => {
                self.naam = naam;
                self.telefoon = telefoon;
                self.geregistreerd_tot = geregistreerd_tot;
            }
            AccountGebeurtenis::Geblokkeerd(reden) => self.geblokkeerd = Some(reden),
            AccountGebeurtenis::Vrijgegeven => self.geblokkeerd = None,
            AccountGebeurtenis::PortretGezet(portret) => self.portret = portret,
            AccountGebeurtenis::WachtwoordGezet(hash) => {
                self.wachtwoord = Some(hash);
                self.wachtwoord_tot = None;
            }
            AccountGebeurtenis::EenmaligWachtwoordGezet { hash, tot } => {
                self.wachtwoord = Some(hash);
                self.wachtwoord_tot = Some(tot);
            }
            AccountGebeurtenis::Ingelogd { op, wijze, totp_stap } => {
                self.laatst_ingelogd = Some((op, wijze));
                self.totp_stap = totp_stap.max(self.totp_stap);
            }
            AccountGebeurtenis::TotpGezet(geheim) => self.totp = Some(geheim),
            AccountGebeurtenis::TotpVerwijderd => self.totp = None,
            AccountGebeurtenis::PasskeyToegevoegd(sleutel) => self.passkeys.push(sleutel),
            AccountGebeurtenis::PasskeyBijgewerkt(sleutel) => {
                for bekend in self.passkeys.iter_mut().filter(|bekend| bekend.naam == sleutel.naam) {
                    *bekend = sleutel.clone();
                }
            }
            AccountGebeurtenis::PasskeyVerwijderd(naam) => {
                self.passkeys.retain(|sleutel| sleutel.naam != naam);
            }
            AccountGebeurtenis::ApiSleutelGemaakt(sleutel) => self.apisleutels.push(*sleutel),
            AccountGebeurtenis::ApiSleutelGebruikt { sleutel, op } => {
                self.apisleutel(sleutel, |sleutel| sleutel.laatst_gebruikt = Some(op));
            }
            AccountGebeurtenis::ApiSleutelIngetrokken { sleutel, op } => {
                self.apisleutel(sleutel, |sleutel| sleutel.ingetrokken = Some(op));
            }
            AccountGebeurtenis::HerstelcodesGezet(hashes) => self.herstelcodes = hashes,
            AccountGebeurtenis::HerstelcodeGebruikt(hash) => {
                self.herstelcodes.retain(|bekend| *bekend != hash);
            }
            bericht @ (AccountGebeurtenis::BerichtadresOpgegeven { .. }
            | AccountGebeurtenis::BerichtcodeMis
            | AccountGebeurtenis::BerichtenAan { .. }
            | AccountGebeurtenis::BerichtenUit { .. }
            | AccountGebeurtenis::BerichtOnderweg { .. }
            | AccountGebeurtenis::BerichtVerstuurd { .. }
            | AccountGebeurtenis::BerichtTeruggekomen { .. }
            | AccountGebeurtenis::BerichtNietAangenomen { .. }) => self.berichten.pas_toe(&bericht),
        }
    }

    fn apisleutel(&mut self, welke: Uuid, wijzig: impl FnOnce(&mut ApiSleutel)) {
        if let Some(sleutel) = self.apisleutels.iter_mut().find(|sleutel| sleutel.id == welke) {
            wijzig(sleutel);
        }
    }
}
