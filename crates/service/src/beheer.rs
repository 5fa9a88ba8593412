//! What an administrator does with accounts. Never content (INV-23): no function here reads a dossier.

use crate::{
    Account, Accountpet, Dienst, Dienstfout, NieuwAccount,
    account::{AccountGebeurtenis, Wachtwoord, herstel::willekeurig, register::weiger},
};
use jiff::civil::Date;
use naast_access::Kijker;
use naast_domain::{
    Weigering, Wie,
    ids::ProfessionalId,
    regels::{Functie, Looptijd},
    weigering::Regelnummer,
};
use std::sync::Arc;
use uuid::Uuid;

/// A one-time password, to be told once.
#[derive(Clone, PartialEq, Eq)]
pub struct Eenmalig {
    /// The password; absent when the same form was sent twice: then it was shown before.
    pub wachtwoord: Option<String>,
    /// Whose.
    pub account: Arc<Account>,
}

/// What an administrator changes about a person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gegevenswijziging {
    /// Name for people.
    pub naam: String,
    /// Work telephone.
    pub telefoon: Option<String>,
    /// Registration counts until (D-49).
    pub geregistreerd_tot: Option<Date>,
}

/// Only an administrator with a valid account.
fn beheerder(kijker: &Kijker) -> Result<(), Dienstfout> {
    let mag = kijker.geldig && kijker.functie() == Some(Functie::Beheerder);
    if mag { Ok(()) } else { Err(Dienstfout::NietGevonden) }
}

/// Nobody gives or takes functions for himself, blocks himself or sets his own password here.
fn niet_zelf(kijker: &Kijker, id: ProfessionalId) -> Result<(), Dienstfout> {
    if kijker.wie == Wie::Professional(id) {
        let weigering =
            Weigering::regel(Regelnummer::Inv(23), "Uw eigen account verandert een andere beheerder.")
                .uitweg("Vraag een collega die ook beheerder is.")
                .uitweg("Uw eigen wachtwoord verandert u bij ‘Mijn account’.");
        return Err(weigering.into());
    }
    Ok(())
}

/// Who manages accounts has no way to content, not even by another pet of the same account (INV-23).
fn gescheiden(petten: &[Accountpet]) -> Result<(), Dienstfout> {
    let beheert = petten.iter().any(|pet| pet.pet.functie == Functie::Beheerder);
    if beheert && petten.iter().any(|pet| !pet.pet.functie.nooit_inhoud()) {
        let weigering = Weigering::regel(
            Regelnummer::Inv(23),
            "Een beheerder kan niet ook een functie hebben die in dossiers kijkt.",
        )
        .uitweg("Maak voor het andere werk een apart account.");
        return Err(weigering.into());
    }
    Ok(())
}

impl Dienst {
    /// All accounts, by name, also those that another process made.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for who is no administrator.
    pub async fn beheer_accounts(&self, kijker: &Kijker) -> Result<Vec<Arc<Account>>, Dienstfout> {
        beheerder(kijker)?;
        self.laad_accounts().await?;
        Ok(self.accounts())
    }

    /// One account.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for who is no administrator, or when it is not there.
    pub async fn beheer_account(
        &self,
        kijker: &Kijker,
        id: ProfessionalId,
    ) -> Result<Arc<Account>, Dienstfout> {
        beheerder(kijker)?;
        // An account of a member of the family is for the fixed face, and nobody else.
        self.account(id).await?.filter(|account| !account.is_van_gezin()).ok_or(Dienstfout::NietGevonden)
    }

    /// Makes an account with a one-time password.
    ///
    /// # Errors
    /// A refusal beside the field.
    pub async fn beheer_maak_account(
        &self,
        kijker: &Kijker,
        opdracht: Uuid,
        nieuw: NieuwAccount,
    ) -> Result<Eenmalig, Dienstfout> {
        beheerder(kijker)?;
        gescheiden(&nieuw.petten)?;
        let id = self.maak_account(&kijker.actor(), opdracht, nieuw).await?;
        let account = self.account(id).await?.ok_or(Dienstfout::NietGevonden)?;
        if account.heeft_wachtwoord() {
            return Ok(Eenmalig { wachtwoord: None, account });
        }
        self.zet_eenmalig(kijker, Uuid::new_v5(&opdracht, b"wachtwoord"), &account, &[]).await
    }

    /// Changes name, telephone and registration.
    ///
    /// # Errors
    /// A refusal beside the field.
    pub async fn beheer_wijzig_gegevens(
        &self,
        kijker: &Kijker,
        opdracht: Uuid,
        id: ProfessionalId,
        wijziging: Gegevenswijziging,
    ) -> Result<(), Dienstfout> {
        let account = self.beheer_account(kijker, id).await?;
        let Gegevenswijziging { naam, telefoon, geregistreerd_tot } = wijziging;
        if naam.trim().is_empty() {
            return Err(weiger("naam", "Vul een naam in."));
        }
        // A registration that one writes for oneself is worth nothing (D-49).
        if geregistreerd_tot != account.geregistreerd_tot {
            niet_zelf(kijker, id)?;
        }
        let gewijzigd = [AccountGebeurtenis::GegevensGewijzigd { naam, telefoon, geregistreerd_tot }];
        self.wijzig_account(&kijker.actor(), opdracht, &account, &gewijzigd).await?;
        Ok(())
    }

    /// Gives a function. All sessions of the account end: nobody may wear another pet than was chosen (INV-6).
    ///
    /// # Errors
    /// A refusal with what can be done instead.
    pub async fn beheer_geef_functie(
        &self,
        kijker: &Kijker,
        opdracht: Uuid,
        id: ProfessionalId,
        pet: Accountpet,
    ) -> Result<(), Dienstfout> {
        let account = self.beheer_account(kijker, id).await?;
        niet_zelf(kijker, id)?;
        self.regio(&pet.regio)?;
        if account.petten.contains(&pet) {
            return Ok(());
        }
        let mut petten = account.petten.clone();
        petten.push(pet);
        self.zet_petten(kijker, opdracht, &account, petten).await
    }

    /// Takes a function. The last one stays: block the account instead.
    ///
    /// # Errors
    /// A refusal with what can be done instead.
    pub async fn beheer_neem_functie(
        &self,
        kijker: &Kijker,
        opdracht: Uuid,
        id: ProfessionalId,
        pet: &Accountpet,
    ) -> Result<(), Dienstfout> {
        let account = self.beheer_account(kijker, id).await?;
        niet_zelf(kijker, id)?;
        let petten: Vec<_> = account.petten.iter().filter(|bekend| *bekend != pet).cloned().collect();
        if petten.len() == account.petten.len() {
            return Ok(());
        }
        if petten.is_empty() {
            return Err(Weigering::regel(
                Regelnummer::Inv(6),
                "Een account heeft altijd ten minste één functie.",
            )
            .uitweg("Geef eerst de nieuwe functie, en haal daarna deze weg.")
            .uitweg("Werkt deze persoon hier niet meer? Blokkeer dan het account.")
            .into());
        }
        self.zet_petten(kijker, opdracht, &account, petten).await
    }

    async fn zet_petten(
        &self,
        kijker: &Kijker,
        opdracht: Uuid,
        account: &Account,
        petten: Vec<Accountpet>,
    ) -> Result<(), Dienstfout> {
        gescheiden(&petten)?;
        let gezet = [AccountGebeurtenis::PettenGezet(petten)];
        // A session keeps the number of its pet. Ended before, so that none goes on with the pet that now has that number,
        // and after, for who logged in just then.
        self.store().delete_sessions_of(account.id.0, None).await?;
        self.wijzig_account(&kijker.actor(), opdracht, account, &gezet).await?;
        self.store().delete_sessions_of(account.id.0, None).await?;
        Ok(())
    }

    /// Blocks an account; its sessions end at once, everywhere.
    ///
    /// # Errors
    /// A refusal beside the field.
    pub async fn beheer_blokkeer(
        &self,
        kijker: &Kijker,
        opdracht: Uuid,
        id: ProfessionalId,
        reden: &str,
    ) -> Result<(), Dienstfout> {
        let account = self.beheer_account(kijker, id).await?;
        niet_zelf(kijker, id)?;
        if reden.trim().is_empty() {
            return Err(weiger("reden", "Schrijf op waarom. Geen gegevens van gezinnen."));
        }
        let geblokkeerd = [AccountGebeurtenis::Geblokkeerd(reden.trim().to_owned())];
        self.wijzig_account(&kijker.actor(), opdracht, &account, &geblokkeerd).await?;
        self.store().delete_sessions_of(id.0, None).await?;
        Ok(())
    }

    /// Withdraws an API key of somebody; it counts no more from this moment on.
    pub async fn beheer_trek_apisleutel_in(
        &self,
        kijker: &Kijker,
        opdracht: Uuid,
        id: ProfessionalId,
        sleutel: Uuid,
    ) -> Result<(), Dienstfout> {
        let account = self.beheer_account(kijker, id).await?;
        self.trek_in(&kijker.actor(), opdracht, &account, sleutel).await
    }

    /// Lets an account be used again.
    pub async fn beheer_geef_vrij(
        &self,
        kijker: &Kijker,
        opdracht: Uuid,
        id: ProfessionalId,
    ) -> Result<(), Dienstfout> {
        let account = self.beheer_account(kijker, id).await?;
        niet_zelf(kijker, id)?;
        if account.geblokkeerd.is_some() {
            self.wijzig_account(&kijker.actor(), opdracht, &account, &[AccountGebeurtenis::Vrijgegeven])
                .await?;
        }
        Ok(())
    }

    /// Sets a one-time password; all sessions end. With `ook_sleutels` code app, passkeys and recovery codes are taken
    /// away, for who lost the phone.
    pub async fn beheer_eenmalig_wachtwoord(
        &self,
        kijker: &Kijker,
        opdracht: Uuid,
        id: ProfessionalId,
        ook_sleutels: bool,
    ) -> Result<Eenmalig, Dienstfout> {
        let account = self.beheer_account(kijker, id).await?;
        niet_zelf(kijker, id)?;
        let mut erbij = Vec::new();
        if ook_sleutels {
            erbij.push(AccountGebeurtenis::TotpVerwijderd);
            erbij.push(AccountGebeurtenis::HerstelcodesGezet(Vec::new()));
            let namen = account.passkeys().iter().map(|sleutel| sleutel.naam.clone());
            erbij.extend(namen.map(AccountGebeurtenis::PasskeyVerwijderd));
            let op = self.klok().nu();
            let sleutels = account.apisleutels().iter().filter(|sleutel| sleutel.ingetrokken.is_none());
            erbij.extend(
                sleutels.map(|sleutel| AccountGebeurtenis::ApiSleutelIngetrokken { sleutel: sleutel.id, op }),
            );
        }
        self.zet_eenmalig(kijker, opdracht, &account, &erbij).await
    }

    async fn zet_eenmalig(
        &self,
        kijker: &Kijker,
        opdracht: Uuid,
        account: &Account,
        erbij: &[AccountGebeurtenis],
    ) -> Result<Eenmalig, Dienstfout> {
        let wachtwoord = willekeurig(4)?;
        let hash =
            Wachtwoord::getypt(&wachtwoord).hash().await.map_err(|fout| weiger("", &fout.to_string()))?;
        let nu = self.klok().nu();
        let gezet = AccountGebeurtenis::EenmaligWachtwoordGezet {
            hash: hash.clone(),
            tot: self.regels().moment_na(Looptijd::EenmaligWachtwoord, nu),
        };
        let gebeurtenissen: Vec<_> = std::iter::once(gezet).chain(erbij.iter().cloned()).collect();
        let account = self.wijzig_account(&kijker.actor(), opdracht, account, &gebeurtenissen).await?;
        self.store().delete_sessions_of(account.id.0, None).await?;
        let getoond = account.wachtwoord.as_deref() != Some(hash.as_str());
        Ok(Eenmalig { wachtwoord: (!getoond).then_some(wachtwoord), account })
    }
}
