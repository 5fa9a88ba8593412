//! Inviting somebody from the family, and coming in with the code.
//!
//! A code has five groups of four characters. The first group names the invitation, so that guesses at one invitation
//! slow down without hindering another; the other four are eighty bits that nobody guesses. Only a hash is kept, beside
//! the sessions, so that it ends by itself. Whether the code still counts is for the dossier to say: a newer invitation
//! or a withdrawal ends it, and taking it twice is impossible.

use super::{
    Account, AccountGebeurtenis, Inlogwijze, Plaats, Sessie, Sessiestap, Wachtwoord, herstel::willekeurig,
    register::weiger, sessie::hash,
};
use crate::{Dienst, Dienstfout};
use jiff::Timestamp;
use naast_access::Kijker;
use naast_domain::{
    Actor, Opdracht, Opdrachtbrief, Pet, Wie,
    context::dag_in_nederland,
    ids::{DossierId, OpdrachtId, PersoonId, UitnodigingId},
    regels::Leeftijdsgroep,
    toegang::{ToegangOpdracht, Uitnodiging, Uitnodigwijze},
};
use naast_store::Session;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use uuid::Uuid;

/// How many groups of four characters a code has.
const GROEPEN: usize = 5;

/// A way to prove who one is when coming in. Everything here is local; a way through an identity provider (OpenID
/// Connect, DigiD) becomes a variant of its own, with the number that the provider gives for a person in place of a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Inlogmiddel {
    /// Finger, face or PIN of one's own device.
    Passkey,
    /// A password of one's own, with a code of an app.
    WachtwoordEnCode,
}

impl Dienst {
    /// The ways to prove who one is that this installation has.
    pub fn inlogmiddelen(&self) -> Vec<Inlogmiddel> {
        let passkey = self.kan_passkeys().then_some(Inlogmiddel::Passkey);
        passkey.into_iter().chain([Inlogmiddel::WachtwoordEnCode]).collect()
    }
}

/// Somebody was invited.
#[derive(Clone, PartialEq, Eq)]
pub struct Uitgenodigd {
    /// The code, to be given once; absent when the same form was sent twice: then it was shown before.
    pub code: Option<String>,
    /// How.
    pub wijze: Uitnodigwijze,
}

/// What a code opens. It is not used up by looking.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenCode {
    /// Where, and as whom.
    pub plaats: Plaats,
    /// Which invitation.
    pub uitnodiging: UitnodigingId,
    /// Until when it counts.
    pub tot: Timestamp,
    /// First name of who is invited: the right person recognises it.
    pub naam: String,
    /// Age band of who is invited today: it chooses the words.
    pub groep: Leeftijdsgroep,
}

/// What came of typing a code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Codestand {
    /// It opens a door.
    Open(OpenCode),
    /// It does not, whatever the reason: unknown, used, too late, withdrawn.
    Onbekend,
    /// Too many mistakes at this invitation: seconds to wait.
    Wacht(i64),
}

#[derive(Serialize, Deserialize)]
struct Bewaard {
    uitnodiging: UitnodigingId,
    plaats: Plaats,
}

impl Dienst {
    /// Invites somebody by a command of [`ToegangOpdracht::NodigUit`], and gives the code once.
    ///
    /// # Errors
    /// A refusal of the core.
    pub async fn nodig_uit(
        &self,
        kijker: &Kijker,
        dossier: DossierId,
        opdracht: OpdrachtId,
        nieuw: ToegangOpdracht,
    ) -> Result<Uitgenodigd, Dienstfout> {
        let ToegangOpdracht::NodigUit { persoon, wijze, .. } = nieuw else {
            return Err(Dienstfout::NietGevonden);
        };
        let brief = Opdrachtbrief { id: opdracht, gezien: None, opdracht: Opdracht::Toegang(nieuw) };
        if self.voer_uit(kijker, dossier, &brief).await?.herhaald {
            return Ok(Uitgenodigd { code: None, wijze });
        }
        let plaats = Plaats { dossier, persoon };
        let uitnodiging = self.uitnodiging_van(plaats).await?.ok_or(Dienstfout::NietGevonden)?;
        let code = willekeurig(GROEPEN)?;
        let data = serde_json::to_vec(&Bewaard { uitnodiging: uitnodiging.id, plaats })
            .map_err(|_| Dienstfout::NietGevonden)?;
        let nu = self.klok().nu();
        // A session of nobody, that no browser holds: it ends by itself, and every process sees it.
        let sessie = Session {
            token_hash: hash(&kaal(&code)),
            account_id: Uuid::nil(),
            gemaakt: nu,
            laatst_gebruikt: nu,
            verloopt: uitnodiging.tot,
            data,
        };
        self.store().put_session(sessie).await?;
        Ok(Uitgenodigd { code: Some(code), wijze })
    }

    /// What a typed code opens.
    pub async fn bekijk_code(&self, getypt: &str) -> Result<Codestand, Dienstfout> {
        let code = kaal(getypt);
        let nu = self.klok().nu();
        let rem = format!("uitnodiging {}", code.get(..4).unwrap_or(&code));
        if let Some(wacht) = self.binnen.rem.wacht(&rem, nu) {
            return Ok(Codestand::Wacht(wacht));
        }
        if let Some(open) = self.open_code(hash(&code)).await? {
            self.binnen.rem.goed(&rem);
            return Ok(Codestand::Open(open));
        }
        self.binnen.rem.mis(&rem, nu);
        Ok(Codestand::Onbekend)
    }

    async fn open_code(&self, hash: [u8; 32]) -> Result<Option<OpenCode>, Dienstfout> {
        let nu = self.klok().nu();
        let Some(bewaard) = self.store().session(hash).await? else { return Ok(None) };
        if !bewaard.account_id.is_nil() || nu >= bewaard.verloopt {
            return Ok(None);
        }
        let Ok(Bewaard { uitnodiging, plaats }) = serde_json::from_slice(&bewaard.data) else {
            return Ok(None);
        };
        let Some(open) = self.uitnodiging_van(plaats).await?.filter(|open| open.id == uitnodiging) else {
            return Ok(None);
        };
        let dossier = self.laad(plaats.dossier).await?;
        let naam = match dossier.gezin.persoon(plaats.persoon) {
            Some(persoon) => persoon.naam.kort(),
            None => dossier
                .machtigingen_aan(plaats.persoon, dag_in_nederland(nu))
                .next()
                .map(|machtiging| machtiging.naam.to_string())
                .unwrap_or_default(),
        };
        let groep = dossier.leeftijdsgroep(plaats.persoon, dag_in_nederland(nu));
        Ok(Some(OpenCode { plaats, uitnodiging, tot: open.tot, naam, groep }))
    }

    async fn uitnodiging_van(&self, plaats: Plaats) -> Result<Option<Uitnodiging>, Dienstfout> {
        let dossier = self.laad_als_het_er_is(plaats.dossier).await?;
        let nu = self.klok().nu();
        Ok(dossier.and_then(|dossier| dossier.toegang.open_uitnodiging(plaats.persoon, nu).cloned()))
    }

    /// Begins to come in with a code: a session in which only a key can be chosen. The code is used up when that is done,
    /// so that a telephone that gives up halfway does not cost a new letter.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for a code that does not count.
    pub async fn begin_welkom(&self, getypt: &str, apparaat: &str) -> Result<String, Dienstfout> {
        let code = hash(&kaal(getypt));
        let open = self.open_code(code).await?.ok_or(Dienstfout::NietGevonden)?;
        let account = self.maak_gezinsaccount(&als(&open), Uuid::now_v7(), String::new()).await?;
        self.begin_welkomsessie(&account, code, apparaat).await
    }

    /// What the session is coming in to, while a key is being chosen.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] when the invitation does not count any more.
    pub async fn welkom(&self, sessie: &Sessie) -> Result<OpenCode, Dienstfout> {
        let code = sessie.uitnodiging().ok_or(Dienstfout::NietGevonden)?;
        self.open_code(code).await?.ok_or(Dienstfout::NietGevonden)
    }

    /// Somebody who has an account already is let in at one more place.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for a code that does not count, or an account that is not of a member of the family.
    pub async fn voeg_plaats_toe(&self, sessie: &Sessie, getypt: &str) -> Result<(), Dienstfout> {
        if !sessie.account().is_van_gezin() || sessie.stap() != Sessiestap::Volledig {
            return Err(Dienstfout::NietGevonden);
        }
        self.neem_aan(sessie.account(), hash(&kaal(getypt))).await.map(drop)
    }

    /// Chooses a password. Then a code app is set, as everybody does.
    ///
    /// # Errors
    /// A refusal beside the field.
    pub async fn welkom_wachtwoord(
        &self,
        sessie: &Sessie,
        wachtwoord: &Wachtwoord,
    ) -> Result<String, Dienstfout> {
        self.welkom(sessie).await?;
        let account = sessie.account();
        let hash = wachtwoord.hash().await.map_err(|fout| weiger("nieuw", &fout.to_string()))?;
        let gezet = [AccountGebeurtenis::WachtwoordGezet(hash)];
        self.wijzig_account(&zelf(sessie), Uuid::now_v7(), account, &gezet).await?;
        self.vervang_sessie(sessie, Sessiestap::TweedeFactorInstellen).await
    }

    /// What the browser needs to make a passkey.
    pub async fn welkom_passkey_vraag(&self, sessie: &Sessie) -> Result<serde_json::Value, Dienstfout> {
        if sessie.stap() != Sessiestap::SleutelKiezen {
            return Err(Dienstfout::NietGevonden);
        }
        self.welkom(sessie).await?;
        let naam = format!("Naast {}", sessie.account().gebruikersnaam);
        self.passkey_vraag(sessie, &naam).await
    }

    /// Keeps the passkey that the browser made, and comes in: the token of a complete session.
    ///
    /// # Errors
    /// A refusal with what can be done instead.
    pub async fn welkom_passkey(&self, sessie: &Sessie, antwoord: &str) -> Result<String, Dienstfout> {
        if sessie.stap() != Sessiestap::SleutelKiezen {
            return Err(Dienstfout::NietGevonden);
        }
        self.welkom(sessie).await?;
        let gemaakt = self.gemaakte_passkey(sessie, antwoord).await?;
        let gezet = [
            AccountGebeurtenis::PasskeyToegevoegd(gemaakt),
            AccountGebeurtenis::Ingelogd {
                op: self.klok().nu(),
                wijze: Inlogwijze::Passkey,
                totp_stap: None,
            },
        ];
        let account = self.wijzig_account(&zelf(sessie), Uuid::now_v7(), sessie.account(), &gezet).await?;
        self.rond_welkom_af(sessie, &account).await?;
        self.vervang_sessie(sessie, Sessiestap::Volledig).await
    }

    /// Uses the code up, once a key was set. A session that was not coming in passes.
    pub(super) async fn rond_welkom_af(&self, sessie: &Sessie, account: &Account) -> Result<(), Dienstfout> {
        match sessie.uitnodiging() {
            Some(code) => self.neem_aan(account, code).await.map(drop),
            None => Ok(()),
        }
    }

    async fn neem_aan(&self, account: &Account, code: [u8; 32]) -> Result<Arc<Account>, Dienstfout> {
        let open = self.open_code(code).await?.ok_or(Dienstfout::NietGevonden)?;
        let nummer = Uuid::new_v5(&open.uitnodiging.0, account.id.0.as_bytes());
        self.laat_binnen(account, open.plaats, open.uitnodiging, nummer, &als(&open))
            .await
            .inspect_err(|fout| tracing::info!(%fout, "een uitnodiging is niet aangenomen"))?;
        self.store().delete_session(code).await?;
        self.account(account.id).await?.ok_or(Dienstfout::NietGevonden)
    }

    /// The dossier decides first: of two who use one code, one comes in.
    async fn laat_binnen(
        &self,
        account: &Account,
        plaats: Plaats,
        uitnodiging: UitnodigingId,
        nummer: Uuid,
        wie: &Actor,
    ) -> Result<Arc<Account>, Dienstfout> {
        let aannemen = ToegangOpdracht::NeemAan { uitnodiging, account: account.id.0 };
        let brief = Opdrachtbrief {
            id: OpdrachtId(Uuid::new_v5(&nummer, b"aannemen")),
            gezien: None,
            opdracht: Opdracht::Toegang(aannemen),
        };
        self.voer_uit_als(wie, plaats.dossier, &brief).await?;
        let gegeven = [AccountGebeurtenis::PlaatsGegeven(plaats)];
        self.wijzig_account(wie, Uuid::new_v5(&nummer, b"plaats"), account, &gegeven).await
    }

    /// Lets somebody from the family in without a code: for the made-up people of a demonstration and for trials. The
    /// rules count as always; `naam` stands in the switch of persons. The account has no keys, so nobody logs in to it.
    ///
    /// # Errors
    /// A refusal of the core, for instance below twelve.
    pub async fn speel_gezinslid(
        &self,
        gezicht: &Kijker,
        opdracht: Uuid,
        plaats: Plaats,
        naam: &str,
    ) -> Result<Arc<Account>, Dienstfout> {
        let tekst = |woorden| {
            naast_domain::tekst::Tekst::lees("uitleg", woorden)
                .map_err(|fout| Dienstfout::Weigering(fout.into()))
        };
        let nodig_uit = ToegangOpdracht::NodigUit {
            persoon: plaats.persoon,
            wijze: Uitnodigwijze::TerPlekke,
            uitleg: Some(tekst("Samen bekeken wat er te zien is en wie er meekijkt.")?),
            afweging: Some(tekst("Besproken waar en wanneer dit veilig kan.")?),
        };
        let brief = Opdrachtbrief {
            id: OpdrachtId(Uuid::new_v5(&opdracht, b"uitnodigen")),
            gezien: None,
            opdracht: Opdracht::Toegang(nodig_uit),
        };
        // Whoever is the fixed face now lets in, also when it was somebody else before.
        let vast = self.laad(plaats.dossier).await?.team.vast_gezicht.professional.clone();
        let grondslag = gezicht.pet.as_ref().map(|pet| pet.grondslag.clone()).unwrap_or_default();
        let pet = Pet { organisatie: vast.organisatie, functie: vast.functie, grondslag };
        let (wie, naam_gezicht) = (Wie::Professional(vast.id), vast.naam);
        let actor = Actor { wie, naam: naam_gezicht, pet: Some(pet), namens: None };
        let herhaald = self.voer_uit_als(&actor, plaats.dossier, &brief).await?.herhaald;
        let account = self.maak_gezinsaccount(&actor, opdracht, naam.to_owned()).await?;
        if herhaald && account.plaatsen.iter().flatten().any(|bekend| *bekend == plaats) {
            return Ok(account);
        }
        let open = self.uitnodiging_van(plaats).await?.ok_or(Dienstfout::NietGevonden)?;
        let wie = Actor { wie: Wie::Persoon(plaats.persoon), naam: naam.to_owned(), pet: None, namens: None };
        self.laat_binnen(&account, plaats, open.id, opdracht, &wie).await
    }

    /// Hands the screen over to who is invited, in person: the professional is logged out first, so that nobody comes
    /// back into the work with what is on this screen.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for a code that does not count, or is of another dossier.
    pub async fn geef_scherm(
        &self,
        sessie: &Sessie,
        dossier: DossierId,
        code: &str,
        apparaat: &str,
    ) -> Result<String, Dienstfout> {
        match self.bekijk_code(code).await? {
            Codestand::Open(open) if open.plaats.dossier == dossier => {}
            _ => return Err(Dienstfout::NietGevonden),
        }
        self.meld_af(sessie).await?;
        self.begin_welkom(code, apparaat).await
    }

    /// Whom a code is for, if it is of this dossier: to print the letter while the code is on screen.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for any other code.
    pub(crate) async fn code_van(&self, dossier: DossierId, code: &str) -> Result<OpenCode, Dienstfout> {
        let open = self.open_code(hash(&kaal(code))).await?;
        open.filter(|open| open.plaats.dossier == dossier).ok_or(Dienstfout::NietGevonden)
    }
}

/// The invited person, as who acts while coming in.
fn als(open: &OpenCode) -> Actor {
    let wie: PersoonId = open.plaats.persoon;
    Actor { wie: Wie::Persoon(wie), naam: open.naam.clone(), pet: None, namens: None }
}

fn zelf(sessie: &Sessie) -> Actor {
    super::aanmelden::zelf(sessie.account())
}

/// A code as it is compared: spaces, dashes and capitals make no difference.
fn kaal(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).map(|teken| teken.to_ascii_lowercase()).collect()
}
