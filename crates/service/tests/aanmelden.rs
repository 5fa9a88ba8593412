//! Logging in: what an outsider must not get past, and what an owner must always be able to do.

#![expect(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

use jiff::Timestamp;
use naast_access::{Beleid, Kijker};
use naast_domain::{
    Actor, Organisatie, Organisatiesoort, Pet,
    context::dag_in_nederland,
    gebied::Regios,
    ids::{OrganisatieId, ProfessionalId},
    regels::{Functie, Regels},
};
use naast_service::{
    Accountpet, Dienst, Dienstfout, Gegevenswijziging, Klok, NieuwAccount, Sessie, Sessiestap,
    account::{Aanmelding, Codeuitkomst, Wachtwoord},
};
use naast_store::{Options, RootKey, Store};
use tempfile::TempDir;
use uuid::Uuid;

const WACHTWOORD: &str = "een lang wachtwoord";

struct Proef {
    dienst: Dienst,
    klok: Klok,
    _map: TempDir,
}

fn accountpet(functie: Functie) -> Accountpet {
    let naam = "Wijkteam Waterland".to_owned();
    let organisatie =
        Organisatie { id: OrganisatieId(Uuid::from_u128(7)), naam, soort: Organisatiesoort::LokaalTeam };
    Accountpet {
        pet: Pet { organisatie, functie, grondslag: "Jeugdwet 2.3".to_owned() },
        regio: "zaanstreek-waterland-2.0".parse().expect("a region"),
    }
}

impl Proef {
    async fn nieuw() -> Self {
        let map = TempDir::new().expect("a folder");
        let sleutel = RootKey::for_dir(map.path()).expect("a key");
        let store = Store::open_sqlite(map.path(), sleutel, Options::default()).await.expect("a store");
        let klok = Klok::vast("2026-03-02T08:00:00Z".parse::<Timestamp>().expect("a moment"));
        let dienst = Dienst::nieuw(
            store,
            Beleid::ingebouwd().expect("policies"),
            Regels::ingebouwd().expect("rules"),
            Regios::ingebouwd().expect("regions"),
            klok.clone(),
        );
        Self { dienst, klok, _map: map }
    }

    /// The same store, seen by another process.
    fn ander_proces(&self) -> Dienst {
        Dienst::nieuw(
            self.dienst.store().clone(),
            Beleid::ingebouwd().expect("policies"),
            Regels::ingebouwd().expect("rules"),
            Regios::ingebouwd().expect("regions"),
            self.klok.clone(),
        )
    }

    async fn account(&self, naam: &str, functies: &[Functie]) -> ProfessionalId {
        let nieuw = NieuwAccount {
            gebruikersnaam: naam.to_owned(),
            naam: naam.to_uppercase(),
            telefoon: None,
            petten: functies.iter().copied().map(accountpet).collect(),
            geregistreerd_tot: None,
        };
        let id =
            self.dienst.maak_account(&Actor::systeem(), Uuid::now_v7(), nieuw).await.expect("an account");
        let account = self.dienst.account(id).await.expect("a store").expect("an account");
        let wachtwoord = Wachtwoord::nieuw(WACHTWOORD).expect("a password");
        self.dienst.zet_wachtwoord(&Actor::systeem(), &account, &wachtwoord).await.expect("a password");
        id
    }

    async fn kijker(&self, id: ProfessionalId) -> Kijker {
        let account = self.dienst.account(id).await.expect("a store").expect("an account");
        account.kijker(0, dag_in_nederland(self.klok.nu()))
    }

    async fn wachtwoord(&self, naam: &str, wachtwoord: &str) -> Aanmelding {
        self.dienst.meld_aan(naam, &Wachtwoord::getypt(wachtwoord), "proef").await.expect("an answer")
    }

    async fn half(&self, naam: &str, wachtwoord: &str) -> (String, Sessie) {
        let Aanmelding::Gelukt { token, .. } = self.wachtwoord(naam, wachtwoord).await else {
            panic!("the password is right")
        };
        let sessie = self.dienst.halve_sessie(&token).await.expect("a store").expect("a session");
        (token, sessie)
    }

    /// Logs in for the first time: the key of the code app, the token, the recovery codes.
    async fn eerste_keer(&self, naam: &str) -> (String, String, Vec<String>) {
        let (token, sessie) = self.half(naam, WACHTWOORD).await;
        assert_eq!(sessie.stap(), Sessiestap::TweedeFactorInstellen);
        let sleutel = self.dienst.nieuwe_totp(&sessie).await.expect("a key").sleutel;
        let sessie = self.dienst.halve_sessie(&token).await.expect("a store").expect("a session");
        let code = code(&sleutel, self.klok.nu());
        match self.dienst.tweede_factor(&sessie, &code).await.expect("an answer") {
            Codeuitkomst::Gelukt { token, stap, herstelcodes } => {
                assert_eq!(stap, Sessiestap::Volledig);
                (sleutel, token, herstelcodes)
            }
            _ => panic!("the first code is right"),
        }
    }

    async fn volledig(&self, token: &str) -> Option<Sessie> {
        self.dienst.sessie(token).await.expect("a store")
    }
}

fn code(sleutel: &str, nu: Timestamp) -> String {
    let geheim = totp_rs::Secret::try_from_base32(sleutel).expect("a key");
    let totp = totp_rs::Builder::new().with_secret(geheim).with_account_name("x").build().expect("an app");
    totp.generate(u64::try_from(nu.as_second()).expect("after 1970")).to_string()
}

fn gelukt(uitkomst: Codeuitkomst) -> Option<String> {
    if let Codeuitkomst::Gelukt { token, .. } = uitkomst { Some(token) } else { None }
}

fn weigering<T>(uitkomst: Result<T, Dienstfout>) -> String {
    match uitkomst {
        Err(Dienstfout::Weigering(weigering)) => weigering.reden,
        Err(fout) => fout.to_string(),
        Ok(_) => panic!("this must be refused"),
    }
}

#[tokio::test]
async fn a_password_alone_opens_no_page_and_each_step_gives_a_new_token() {
    let proef = Proef::nieuw().await;
    proef.account("noor", &[Functie::VasteProfessional]).await;
    let (half, sessie) = proef.half("Noor ", WACHTWOORD).await;
    assert!(proef.volledig(&half).await.is_none(), "half a login is no login");
    let sleutel = proef.dienst.nieuwe_totp(&sessie).await.expect("a key").sleutel;
    let sessie = proef.dienst.halve_sessie(&half).await.expect("a store").expect("a session");
    let uitkomst =
        proef.dienst.tweede_factor(&sessie, &code(&sleutel, proef.klok.nu())).await.expect("an answer");
    let token = gelukt(uitkomst).expect("the code is right");
    assert_ne!(token, half);
    assert!(proef.volledig(&token).await.is_some());
    assert!(
        proef.dienst.halve_sessie(&half).await.expect("a store").is_none(),
        "the old token is worth nothing"
    );
}

#[tokio::test]
async fn a_code_counts_once_in_every_process() {
    let proef = Proef::nieuw().await;
    proef.account("noor", &[Functie::VasteProfessional]).await;
    let (sleutel, _, _) = proef.eerste_keer("noor").await;
    let nu_code = code(&sleutel, proef.klok.nu());
    let (_, sessie) = proef.half("noor", WACHTWOORD).await;
    assert_eq!(sessie.stap(), Sessiestap::TweedeFactor);
    assert!(gelukt(proef.dienst.tweede_factor(&sessie, &nu_code).await.expect("an answer")).is_none());
    let ander = proef.ander_proces();
    assert!(gelukt(ander.tweede_factor(&sessie, &nu_code).await.expect("an answer")).is_none());
    proef.klok.verzet(30);
    // An older code of the window is refused as well, the next one is good.
    assert!(gelukt(proef.dienst.tweede_factor(&sessie, &nu_code).await.expect("an answer")).is_none());
    let volgende = code(&sleutel, proef.klok.nu());
    assert!(gelukt(proef.dienst.tweede_factor(&sessie, &volgende).await.expect("an answer")).is_some());
}

#[tokio::test]
async fn of_two_who_use_one_code_together_one_comes_in() {
    let proef = Proef::nieuw().await;
    proef.account("noor", &[Functie::VasteProfessional]).await;
    let (sleutel, _, _) = proef.eerste_keer("noor").await;
    proef.klok.verzet(60);
    let code = code(&sleutel, proef.klok.nu());
    let (_, een) = proef.half("noor", WACHTWOORD).await;
    let (_, twee) = proef.half("noor", WACHTWOORD).await;
    let ander = proef.ander_proces();
    let (een, twee) =
        tokio::join!(proef.dienst.tweede_factor(&een, &code), ander.tweede_factor(&twee, &code));
    let binnen = [een, twee].into_iter().filter_map(|een| gelukt(een.expect("an answer"))).count();
    assert_eq!(binnen, 1);
}

#[tokio::test]
async fn a_recovery_code_works_once_and_only_for_its_owner() {
    let proef = Proef::nieuw().await;
    proef.account("noor", &[Functie::VasteProfessional]).await;
    proef.account("sam", &[Functie::RvtVt]).await;
    let (_, _, codes) = proef.eerste_keer("noor").await;
    let (_, _, van_sam) = proef.eerste_keer("sam").await;
    assert_eq!(codes.len(), 8);
    proef.klok.verzet(120);
    let (_, sessie) = proef.half("noor", WACHTWOORD).await;
    assert!(gelukt(proef.dienst.tweede_factor(&sessie, &van_sam[0]).await.expect("an answer")).is_none());
    let token = gelukt(proef.dienst.tweede_factor(&sessie, &codes[0]).await.expect("an answer"));
    let binnen = proef.volledig(&token.expect("a good code")).await.expect("a session");
    assert_eq!(binnen.account().herstelcodes_over(), 7);
    let (_, sessie) = proef.half("noor", WACHTWOORD).await;
    assert!(gelukt(proef.dienst.tweede_factor(&sessie, &codes[0]).await.expect("an answer")).is_none());
    let los = codes[1].replace('-', " ").to_uppercase();
    assert!(gelukt(proef.dienst.tweede_factor(&sessie, &los).await.expect("an answer")).is_some());
}

#[tokio::test]
async fn guessing_gets_slower_and_tells_nothing_about_names() {
    let proef = Proef::nieuw().await;
    proef.account("noor", &[Functie::VasteProfessional]).await;
    for naam in ["noor", "niemand"] {
        for _ in 0..5 {
            assert!(proef.wachtwoord(naam, "fout").await == Aanmelding::Geweigerd { wacht: None }, "{naam}");
        }
        assert!(matches!(proef.wachtwoord(naam, WACHTWOORD).await, Aanmelding::Geweigerd { wacht: Some(_) }));
    }
    proef.klok.verzet(5);
    assert!(matches!(proef.wachtwoord("noor", WACHTWOORD).await, Aanmelding::Gelukt { .. }));
}

#[tokio::test]
async fn guessing_codes_gets_slower_too() {
    let proef = Proef::nieuw().await;
    proef.account("noor", &[Functie::VasteProfessional]).await;
    let (sleutel, _, _) = proef.eerste_keer("noor").await;
    proef.klok.verzet(60);
    let (_, sessie) = proef.half("noor", WACHTWOORD).await;
    for _ in 0..5 {
        proef.dienst.tweede_factor(&sessie, "000000x").await.expect("an answer");
    }
    let goed = code(&sleutel, proef.klok.nu());
    let uitkomst = proef.dienst.tweede_factor(&sessie, &goed).await.expect("an answer");
    assert!(matches!(uitkomst, Codeuitkomst::Wacht(_)), "even the right code has to wait");
}

#[tokio::test]
async fn a_session_ends_after_a_working_day_whatever_is_done_in_it() {
    let proef = Proef::nieuw().await;
    proef.account("noor", &[Functie::VasteProfessional, Functie::Teamleider]).await;
    let (_, token, _) = proef.eerste_keer("noor").await;
    let begin = proef.klok.nu();
    for beurt in 0..24 {
        proef.klok.verzet(30 * 60);
        let Some(sessie) = proef.volledig(&token).await else {
            assert_eq!(beurt, 23, "it lives for twelve hours");
            assert_eq!(proef.klok.nu().duration_since(begin).as_hours(), 12);
            return;
        };
        proef.dienst.kies_pet(&sessie, beurt % 2).await.expect("a pet");
    }
    panic!("changing pets must not keep a session alive");
}

#[tokio::test]
async fn a_session_that_rests_ends() {
    let proef = Proef::nieuw().await;
    proef.account("noor", &[Functie::VasteProfessional]).await;
    let (_, token, _) = proef.eerste_keer("noor").await;
    proef.klok.verzet(44 * 60);
    assert!(proef.volledig(&token).await.is_some());
    proef.klok.verzet(46 * 60);
    assert!(proef.volledig(&token).await.is_none());
}

#[tokio::test]
async fn a_blocked_account_is_out_at_once_in_every_process() {
    let proef = Proef::nieuw().await;
    let noor = proef.account("noor", &[Functie::VasteProfessional]).await;
    let bas = proef.account("bas", &[Functie::Beheerder]).await;
    let (_, token, _) = proef.eerste_keer("noor").await;
    let ander = proef.ander_proces();
    assert!(ander.sessie(&token).await.expect("a store").is_some());
    let bas = proef.kijker(bas).await;
    proef.dienst.beheer_blokkeer(&bas, Uuid::now_v7(), noor, "uit dienst").await.expect("blocked");
    assert!(ander.sessie(&token).await.expect("a store").is_none());
    assert!(proef.volledig(&token).await.is_none());
    assert!(matches!(proef.wachtwoord("noor", WACHTWOORD).await, Aanmelding::Geweigerd { .. }));
    proef.dienst.beheer_geef_vrij(&bas, Uuid::now_v7(), noor).await.expect("free");
    assert!(matches!(proef.wachtwoord("noor", WACHTWOORD).await, Aanmelding::Gelukt { .. }));
    assert!(proef.volledig(&token).await.is_none(), "the old session stays ended");
}

#[tokio::test]
async fn one_sees_and_ends_ones_own_sessions_and_no_others() {
    let proef = Proef::nieuw().await;
    proef.account("noor", &[Functie::VasteProfessional]).await;
    proef.account("sam", &[Functie::RvtVt]).await;
    let (sleutel, eerste, _) = proef.eerste_keer("noor").await;
    let (_, van_sam, _) = proef.eerste_keer("sam").await;
    proef.klok.verzet(60);
    let (_, half) = proef.half("noor", WACHTWOORD).await;
    let tweede =
        gelukt(proef.dienst.tweede_factor(&half, &code(&sleutel, proef.klok.nu())).await.expect("an answer"))
            .expect("a token");
    let sessie = proef.volledig(&tweede).await.expect("a session");
    let lijst = proef.dienst.eigen_sessies(&sessie).await.expect("a list");
    assert_eq!(lijst.len(), 2);
    let andere = lijst.iter().find(|een| !een.deze).expect("the other one");
    let sam = proef.volledig(&van_sam).await.expect("a session");
    proef.dienst.beeindig_sessie(&sam, &andere.kenmerk).await.expect("no matter");
    assert!(proef.volledig(&eerste).await.is_some(), "Sam cannot end a session of Noor");
    proef.dienst.beeindig_sessie(&sessie, &andere.kenmerk).await.expect("ended");
    assert!(proef.volledig(&eerste).await.is_none());
    assert!(proef.volledig(&tweede).await.is_some());
    assert_eq!(proef.dienst.meld_overal_af(&sessie).await.expect("ended"), 1);
    assert!(proef.volledig(&tweede).await.is_none());
}

#[tokio::test]
async fn changing_the_password_needs_the_old_one_and_ends_other_sessions() {
    let proef = Proef::nieuw().await;
    proef.account("noor", &[Functie::VasteProfessional]).await;
    let (sleutel, eerste, _) = proef.eerste_keer("noor").await;
    proef.klok.verzet(60);
    let (_, half) = proef.half("noor", WACHTWOORD).await;
    let token =
        gelukt(proef.dienst.tweede_factor(&half, &code(&sleutel, proef.klok.nu())).await.expect("an answer"))
            .expect("a token");
    let sessie = proef.volledig(&token).await.expect("a session");
    let nieuw = Wachtwoord::nieuw("nog een lang wachtwoord").expect("a password");
    let oud = Wachtwoord::getypt(WACHTWOORD);
    weigering(proef.dienst.wijzig_wachtwoord(&sessie, Some(&nieuw), &nieuw).await);
    weigering(proef.dienst.wijzig_wachtwoord(&sessie, None, &nieuw).await);
    weigering(proef.dienst.wijzig_wachtwoord(&sessie, Some(&oud), &oud).await);
    let verder = proef.dienst.wijzig_wachtwoord(&sessie, Some(&oud), &nieuw).await.expect("changed");
    assert!(proef.volledig(&verder).await.is_some());
    assert!(proef.volledig(&token).await.is_none() && proef.volledig(&eerste).await.is_none());
    assert!(matches!(proef.wachtwoord("noor", WACHTWOORD).await, Aanmelding::Geweigerd { .. }));
    assert!(matches!(proef.wachtwoord("noor", "nog een lang wachtwoord").await, Aanmelding::Gelukt { .. }));
}

#[tokio::test]
async fn a_one_time_password_must_be_changed_and_runs_out() {
    let proef = Proef::nieuw().await;
    let noor = proef.account("noor", &[Functie::VasteProfessional]).await;
    let bas = proef.account("bas", &[Functie::Beheerder]).await;
    let (sleutel, token, _) = proef.eerste_keer("noor").await;
    let bas = proef.kijker(bas).await;
    let opdracht = Uuid::now_v7();
    let eenmalig = proef.dienst.beheer_eenmalig_wachtwoord(&bas, opdracht, noor, false).await.expect("set");
    let nogmaals = proef.dienst.beheer_eenmalig_wachtwoord(&bas, opdracht, noor, false).await.expect("same");
    assert!(nogmaals.wachtwoord.is_none(), "the same form twice sets nothing new");
    assert!(proef.volledig(&token).await.is_none(), "whoever used the account is out");
    let wachtwoord = eenmalig.wachtwoord.expect("a password");
    proef.klok.verzet(60);
    let (_, half) = proef.half("noor", &wachtwoord).await;
    let Codeuitkomst::Gelukt { token, stap, .. } =
        proef.dienst.tweede_factor(&half, &code(&sleutel, proef.klok.nu())).await.expect("an answer")
    else {
        panic!("the code is right")
    };
    assert_eq!(stap, Sessiestap::WachtwoordWijzigen);
    assert!(proef.volledig(&token).await.is_none(), "no page before the password is one's own");
    let sessie = proef.dienst.halve_sessie(&token).await.expect("a store").expect("a session");
    let eigen = Wachtwoord::nieuw("voortaan dit wachtwoord").expect("a password");
    let token = proef.dienst.wijzig_wachtwoord(&sessie, None, &eigen).await.expect("changed");
    assert!(proef.volledig(&token).await.is_some());

    let eenmalig =
        proef.dienst.beheer_eenmalig_wachtwoord(&bas, Uuid::now_v7(), noor, true).await.expect("set");
    proef.klok.verzet(73 * 3600);
    let wachtwoord = eenmalig.wachtwoord.expect("a password");
    assert!(matches!(proef.wachtwoord("noor", &wachtwoord).await, Aanmelding::Geweigerd { .. }));
}

#[tokio::test]
async fn inv_06_taking_a_function_ends_the_sessions_that_may_wear_it() {
    let proef = Proef::nieuw().await;
    let noor = proef.account("noor", &[Functie::Teamleider, Functie::VasteProfessional]).await;
    let bas = proef.account("bas", &[Functie::Beheerder]).await;
    let (_, token, _) = proef.eerste_keer("noor").await;
    let bas = proef.kijker(bas).await;
    let pet = accountpet(Functie::Teamleider);
    proef.dienst.beheer_neem_functie(&bas, Uuid::now_v7(), noor, &pet).await.expect("taken");
    assert!(proef.volledig(&token).await.is_none(), "pet 0 is another pet now");
    let laatste = accountpet(Functie::VasteProfessional);
    weigering(proef.dienst.beheer_neem_functie(&bas, Uuid::now_v7(), noor, &laatste).await);
}

#[tokio::test]
async fn inv_23_an_administrator_cannot_give_himself_a_way_to_content() {
    let proef = Proef::nieuw().await;
    let bas = proef.account("bas", &[Functie::Beheerder]).await;
    let ander = proef.account("ria", &[Functie::Beheerder]).await;
    let noor = proef.account("noor", &[Functie::VasteProfessional]).await;
    let kijker = proef.kijker(bas).await;
    let inhoud = accountpet(Functie::VasteProfessional);
    let geef = |id, pet| proef.dienst.beheer_geef_functie(&kijker, Uuid::now_v7(), id, pet);
    weigering(geef(bas, inhoud.clone()).await);
    weigering(geef(ander, inhoud).await);
    weigering(geef(noor, accountpet(Functie::Beheerder)).await);
    weigering(geef(ander, accountpet(Functie::Fg)).await);
    weigering(proef.dienst.beheer_blokkeer(&kijker, Uuid::now_v7(), bas, "zelf").await);
    weigering(proef.dienst.beheer_eenmalig_wachtwoord(&kijker, Uuid::now_v7(), bas, true).await);
    assert!(matches!(
        proef.dienst.zoek_in_leeslog(&kijker, &naast_service::Inzagevraag::default()).await,
        Err(Dienstfout::NietGevonden)
    ));
    assert!(matches!(proef.dienst.te_beoordelen_noodtoegang(&kijker).await, Err(Dienstfout::NietGevonden)));
}

#[tokio::test]
async fn d_49_nobody_else_manages_accounts_and_a_registration_can_run_out() {
    let proef = Proef::nieuw().await;
    let noor = proef.account("noor", &[Functie::VasteProfessional]).await;
    let bas = proef.account("bas", &[Functie::Beheerder]).await;
    let fg = proef.account("fien", &[Functie::Fg]).await;
    for id in [noor, fg] {
        let kijker = proef.kijker(id).await;
        assert!(matches!(proef.dienst.beheer_accounts(&kijker).await, Err(Dienstfout::NietGevonden)));
        let uitkomst = proef.dienst.beheer_blokkeer(&kijker, Uuid::now_v7(), bas, "zomaar").await;
        assert!(matches!(uitkomst, Err(Dienstfout::NietGevonden)));
    }
    let kijker = proef.kijker(bas).await;
    let gisteren = dag_in_nederland(proef.klok.nu()).yesterday().expect("a day");
    let wijziging =
        Gegevenswijziging { naam: "Noor".to_owned(), telefoon: None, geregistreerd_tot: Some(gisteren) };
    proef.dienst.beheer_wijzig_gegevens(&kijker, Uuid::now_v7(), noor, wijziging).await.expect("changed");
    assert!(!proef.kijker(noor).await.geldig);
}

#[tokio::test]
async fn verification_runs_in_the_background_and_keeps_its_outcome() {
    let proef = Proef::nieuw().await;
    let bas = proef.account("bas", &[Functie::Beheerder]).await;
    let kijker = proef.kijker(bas).await;
    assert!(proef.dienst.controle(&kijker).await.expect("an answer").1.is_none());
    proef.dienst.begin_controle(&kijker).expect("begun");
    let uitslag = loop {
        if let (naast_service::Controle::Rust, Some(uitslag)) =
            proef.dienst.controle(&kijker).await.expect("an answer")
        {
            break uitslag;
        }
        tokio::task::yield_now().await;
    };
    assert_eq!((uitslag.breuk, uitslag.afgebroken), (None, None));
    assert!(uitslag.gebeurtenissen >= 2);
    assert!(
        proef.ander_proces().controle(&kijker).await.expect("an answer").1.is_some(),
        "kept over a restart"
    );
}
