//! The accounts: each checked against the store when it is used.

use super::{Account, AccountGebeurtenis, NieuwAccount, gebeurtenis::Vastgelegd};
use crate::{Dienst, Dienstfout};
use naast_domain::{Actor, Invoerfout, ids::ProfessionalId};
use naast_store::{Append, Appended, NewEvent, Row, RowChange, RowKey, StreamId, StreamKind, ZoekRij};
use quick_cache::sync::Cache;
use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};
use uuid::Uuid;

/// The search index over login names.
const ACCOUNTSOORT: &str = "account";

/// The search index over accounts that get messages, and the one text in it.
const BERICHTEN: (&str, &str) = ("berichten", "aan");

/// How many accounts of members of families are kept in memory.
const GEZINSACCOUNTS: usize = 2_000;

/// All accounts of professionals, of whom lists are made, and the last used of members of families.
pub(crate) struct Register {
    /// Also the invented members of families that a demonstration lets you be.
    accounts: RwLock<BTreeMap<ProfessionalId, Arc<Account>>>,
    gezin: Cache<ProfessionalId, Arc<Account>>,
}

impl Default for Register {
    fn default() -> Self {
        Self { accounts: RwLock::default(), gezin: Cache::new(GEZINSACCOUNTS) }
    }
}

impl Register {
    fn zet(&self, account: Account) -> Arc<Account> {
        let account = Arc::new(account);
        if account.is_van_gezin() && !account.is_verzonnen() {
            self.gezin.insert(account.id, Arc::clone(&account));
        } else {
            let mut accounts = self.accounts.write().unwrap_or_else(PoisonError::into_inner);
            accounts.insert(account.id, Arc::clone(&account));
        }
        account
    }

    fn geef(&self, id: ProfessionalId) -> Option<Arc<Account>> {
        let accounts = self.accounts.read().unwrap_or_else(PoisonError::into_inner);
        accounts.get(&id).cloned().or_else(|| self.gezin.get(&id))
    }
}

/// A login name as it is compared: without capitals and spaces around it. The number of an account of a member of the
/// family may be typed with spaces or dashes.
pub(super) fn loginnaam(tekst: &str) -> String {
    let kaal: String = tekst.chars().filter(|teken| !teken.is_whitespace() && *teken != '-').collect();
    if !kaal.is_empty() && kaal.chars().all(|teken| teken.is_ascii_digit()) {
        return kaal;
    }
    tekst.trim().to_lowercase()
}

impl Dienst {
    /// Reads the accounts of professionals that were made or changed since they were last seen here: at start-up all of them, later
    /// what another process did. How many those were.
    pub async fn laad_accounts(&self) -> Result<usize, Dienstfout> {
        self.lees_gewijzigde(StreamKind::Account).await
    }

    /// The same for members of families, for a demonstration: there one is whom one wants to be.
    pub async fn laad_gezinsaccounts(&self) -> Result<usize, Dienstfout> {
        self.lees_gewijzigde(StreamKind::Gezinsaccount).await
    }

    async fn lees_gewijzigde(&self, soort: StreamKind) -> Result<usize, Dienstfout> {
        let mut na = None;
        let mut aantal = 0;
        loop {
            let stromen = self.store().list_streams(soort, na, 500).await?;
            for kop in stromen.iter().filter(|kop| !kop.destroyed) {
                let bekend = self.binnen.register.geef(ProfessionalId(kop.stream.id));
                if bekend.is_none_or(|bekend| bekend.versie != kop.version) {
                    self.lees_account(kop.stream).await?;
                    aantal += 1;
                }
            }
            match stromen.last() {
                Some(laatste) => na = Some(laatste.stream.id),
                None => return Ok(aantal),
            }
        }
    }

    /// All accounts of professionals, by name.
    pub fn accounts(&self) -> Vec<Arc<Account>> {
        self.accounts_waarvan(|account| !account.is_van_gezin())
    }

    /// The accounts of members of the family that have a name: those of a demonstration.
    pub(crate) fn verzonnen_gezinsaccounts(&self) -> Vec<Arc<Account>> {
        self.accounts_waarvan(|account| account.is_van_gezin() && account.is_verzonnen())
    }

    fn accounts_waarvan(&self, mag: impl Fn(&Account) -> bool) -> Vec<Arc<Account>> {
        let accounts = self.binnen.register.accounts.read().unwrap_or_else(PoisonError::into_inner);
        let mut accounts: Vec<_> = accounts.values().filter(|account| mag(account)).cloned().collect();
        accounts.sort_by(|a, b| a.naam.cmp(&b.naam));
        accounts
    }

    /// One account, as the store has it now.
    pub async fn account(&self, id: ProfessionalId) -> Result<Option<Arc<Account>>, Dienstfout> {
        let bekend = self.binnen.register.geef(id);
        let soorten = match &bekend {
            Some(bekend) => vec![bekend.soort],
            None => vec![StreamKind::Account, StreamKind::Gezinsaccount],
        };
        for soort in soorten {
            let stroom = StreamId::new(soort, id.0);
            let Some(versie) = self.store().version(stroom).await? else { continue };
            return match bekend.filter(|account| account.versie == versie) {
                Some(account) => Ok(Some(account)),
                None => self.lees_account(stroom).await,
            };
        }
        Ok(None)
    }

    /// The account with this login name.
    pub async fn account_met_naam(&self, gebruikersnaam: &str) -> Result<Option<Arc<Account>>, Dienstfout> {
        let treffers = self.store().search(ACCOUNTSOORT, &[loginnaam(gebruikersnaam)]).await?;
        match treffers.first() {
            Some(treffer) => self.account(ProfessionalId(treffer.persoon_id)).await,
            None => Ok(None),
        }
    }

    /// Makes an account.
    ///
    /// # Errors
    /// A refusal beside the field when the login name is empty or taken, or no function is given.
    pub async fn maak_account(
        &self,
        door: &Actor,
        opdracht: Uuid,
        nieuw: NieuwAccount,
    ) -> Result<ProfessionalId, Dienstfout> {
        let id = ProfessionalId(Uuid::new_v5(&opdracht, b"account"));
        self.maak_account_met_nummer(door, opdracht, id, nieuw).await
    }

    /// Makes an account with a given number: for demonstrations and imports that must come out the same each time.
    pub async fn maak_account_met_nummer(
        &self,
        door: &Actor,
        opdracht: Uuid,
        id: ProfessionalId,
        nieuw: NieuwAccount,
    ) -> Result<ProfessionalId, Dienstfout> {
        let naam = loginnaam(&nieuw.gebruikersnaam);
        if naam.is_empty() || nieuw.naam.trim().is_empty() {
            return Err(weiger("gebruikersnaam", "Vul een inlognaam en een naam in."));
        }
        if nieuw.petten.is_empty() {
            return Err(weiger("petten", "Geef ten minste één functie."));
        }
        if self.account_met_naam(&naam).await?.is_some_and(|bekend| bekend.id != id) {
            return Err(weiger("gebruikersnaam", "Deze inlognaam is al in gebruik. Kies een andere."));
        }
        let rij = Row::Zoek(ZoekRij {
            soort: ACCOUNTSOORT.to_owned(),
            tekst: naam,
            dossier_id: id.0,
            persoon_id: id.0,
        });
        self.leg_account_vast(
            door,
            opdracht,
            StreamId::new(StreamKind::Account, id.0),
            0,
            &[AccountGebeurtenis::Gemaakt(nieuw)],
            vec![RowChange::Put(rij)],
        )
        .await?;
        Ok(id)
    }

    /// Makes an account of a member of the family. Nobody is known by a name here; `naam` is for a demonstration.
    pub(super) async fn maak_gezinsaccount(
        &self,
        door: &Actor,
        opdracht: Uuid,
        naam: String,
    ) -> Result<Arc<Account>, Dienstfout> {
        let id = ProfessionalId(Uuid::new_v5(&opdracht, b"account"));
        let nummer = self.vrij_nummer().await?;
        let rij = Row::Zoek(ZoekRij {
            soort: ACCOUNTSOORT.to_owned(),
            tekst: nummer.clone(),
            dossier_id: id.0,
            persoon_id: id.0,
        });
        let gemaakt = [AccountGebeurtenis::GezinGemaakt { nummer, naam }];
        let stroom = StreamId::new(StreamKind::Gezinsaccount, id.0);
        self.leg_account_vast(door, opdracht, stroom, 0, &gemaakt, vec![RowChange::Put(rij)]).await
    }

    /// Eight digits that nobody has yet: short enough to write down, and it tells nothing.
    async fn vrij_nummer(&self) -> Result<String, Dienstfout> {
        for _ in 0..20 {
            let mut bytes = [0_u8; 4];
            getrandom::fill(&mut bytes).map_err(|_| Dienstfout::Opslag(naast_store::StoreError::Toeval))?;
            let nummer = 10_000_000 + u32::from_le_bytes(bytes) % 90_000_000;
            if self.account_met_naam(&nummer.to_string()).await?.is_none() {
                return Ok(nummer.to_string());
            }
        }
        Err(Dienstfout::Druk)
    }

    /// Adds events to an account.
    pub(crate) async fn wijzig_account(
        &self,
        door: &Actor,
        opdracht: Uuid,
        account: &Account,
        gebeurtenissen: &[AccountGebeurtenis],
    ) -> Result<Arc<Account>, Dienstfout> {
        let stroom = StreamId::new(account.soort, account.id.0);
        self.leg_account_vast(door, opdracht, stroom, account.versie, gebeurtenissen, Vec::new()).await
    }

    /// Adds the choice of messages to an account, so that it is found when something waits.
    pub(crate) async fn leg_berichtkeuze_vast(
        &self,
        door: &Actor,
        opdracht: Uuid,
        account: &Account,
        keuze: AccountGebeurtenis,
    ) -> Result<(), Dienstfout> {
        let (soort, tekst) = (BERICHTEN.0.to_owned(), BERICHTEN.1.to_owned());
        let rij = ZoekRij { soort, tekst, dossier_id: account.id.0, persoon_id: account.id.0 };
        let rij = match keuze {
            AccountGebeurtenis::BerichtenAan { .. } => RowChange::Put(Row::Zoek(rij)),
            _ => RowChange::Delete(RowKey::Zoek(rij)),
        };
        let stroom = StreamId::new(account.soort, account.id.0);
        self.leg_account_vast(door, opdracht, stroom, account.versie, &[keuze], vec![rij]).await.map(drop)
    }

    /// The accounts that get messages.
    pub(crate) async fn accounts_met_berichten(&self) -> Result<Vec<ProfessionalId>, Dienstfout> {
        let treffers = self.store().search(BERICHTEN.0, &[BERICHTEN.1.to_owned()]).await?;
        Ok(treffers.into_iter().map(|treffer| ProfessionalId(treffer.persoon_id)).collect())
    }

    async fn leg_account_vast(
        &self,
        door: &Actor,
        opdracht: Uuid,
        stroom: StreamId,
        verwacht: u64,
        gebeurtenissen: &[AccountGebeurtenis],
        rows: Vec<RowChange>,
    ) -> Result<Arc<Account>, Dienstfout> {
        let events = gebeurtenissen
            .iter()
            .map(|gebeurtenis| {
                let vastgelegd = Vastgelegd { door: door.clone(), gebeurtenis: gebeurtenis.clone() };
                let payload = serde_json::to_vec(&vastgelegd)
                    .map_err(|_| Dienstfout::Onleesbaar { versie: verwacht })?;
                Ok(NewEvent { kind: gebeurtenis.soort().to_owned(), schema: 1, payload })
            })
            .collect::<Result<_, Dienstfout>>()?;
        let append = Append {
            command: opdracht,
            stream: stroom,
            expected: verwacht,
            events,
            rows,
            moment: self.klok().nu(),
        };
        match self.store().append(append).await? {
            Appended::Written { .. } | Appended::Repeated { .. } => {
                self.lees_account(stroom).await?.ok_or(Dienstfout::NietGevonden)
            }
            Appended::Conflict { .. } | Appended::Occupied { .. } => Err(weiger(
                "",
                "Dit account is net op een andere plek veranderd. Bekijk het opnieuw en probeer het dan nog eens.",
            )),
        }
    }

    async fn lees_account(&self, kop: StreamId) -> Result<Option<Arc<Account>>, Dienstfout> {
        let stroom = self.store().read(kop, 0).await?;
        let mut gelezen = Vec::with_capacity(stroom.len());
        for een in &stroom {
            let Some(payload) = &een.payload else { continue };
            let vastgelegd: Vastgelegd = serde_json::from_slice(payload)
                .map_err(|_| Dienstfout::Onleesbaar { versie: een.version })?;
            gelezen.push(vastgelegd);
        }
        let account = Account::vouw(ProfessionalId(kop.id), &gelezen).map(|account| Account {
            versie: stroom.len() as u64,
            soort: kop.kind,
            ..account
        });
        Ok(account.map(|account| self.binnen.register.zet(account)))
    }
}

pub(crate) fn weiger(veld: &'static str, melding: &str) -> Dienstfout {
    Dienstfout::Weigering(Invoerfout::nieuw(veld, melding).into())
}
