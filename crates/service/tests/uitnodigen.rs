//! Coming in with a letter: what an outsider must not get past, and what a member of the family must be able to do.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use jiff::Timestamp;
use naast_access::{Beleid, Kijker, Onderdeel};
use naast_domain::{
    Opdracht, Opdrachtbrief,
    dossier::{OpenDossier, proef::*},
    gezin::NieuwGezin,
    ids::{DossierId, OpdrachtId, PersoonId},
    toegang::{Gemachtigde, Hoedanigheid, Machtigingsbereik, ToegangOpdracht as O, Uitnodigwijze},
};
use naast_service::{
    Dienst, Dienstfout, Kijkvraag, Klok, Sessie, Sessiestap,
    account::{Aanmelding, Codestand, Codeuitkomst, Wachtwoord},
};
use naast_store::{Options, RootKey, Store};
use std::collections::BTreeSet;
use tempfile::TempDir;
use uuid::Uuid;

const WACHTWOORD: &str = "drie rode fietsen";

struct Proef {
    dienst: Dienst,
    dossier: DossierId,
    map: TempDir,
}

fn noor() -> Kijker {
    let actor = als(&lokaal("Noor"));
    Kijker { wie: actor.wie, naam: actor.naam, pet: actor.pet, namens: None, geldig: true }
}

fn nummer() -> OpdrachtId {
    OpdrachtId(Uuid::now_v7())
}

impl Proef {
    async fn nieuw() -> Self {
        let map = TempDir::new().unwrap();
        let store = Store::open_sqlite(map.path(), RootKey::for_dir(map.path()).unwrap(), Options::default())
            .await
            .unwrap();
        let klok = Klok::vast("2026-03-02T09:00:00Z".parse::<Timestamp>().unwrap());
        let dienst =
            Dienst::nieuw(store, Beleid::ingebouwd().unwrap(), regels().clone(), regios().clone(), klok);
        let dossier = open(&dienst, gezin_met_kinderen()).await;
        Self { dienst, dossier, map }
    }

    async fn doe(&self, opdracht: Opdracht) {
        let brief = Opdrachtbrief { id: nummer(), gezien: None, opdracht };
        self.dienst.voer_uit(&noor(), self.dossier, &brief).await.unwrap();
    }

    async fn code_voor(&self, wie: PersoonId) -> String {
        code_voor(&self.dienst, self.dossier, wie).await
    }

    async fn stand(&self, code: &str) -> Codestand {
        self.dienst.bekijk_code(code).await.unwrap()
    }

    async fn half(&self, token: &str) -> Sessie {
        self.dienst.halve_sessie(token).await.unwrap().unwrap()
    }

    /// Comes in with a code, a password and a code app; gives the token, the number and the key of the app.
    async fn kom_binnen(&self, code: &str) -> (String, String, String) {
        let token = self.dienst.begin_welkom(code, "proef").await.unwrap();
        assert!(self.dienst.sessie(&token).await.unwrap().is_none(), "een code alleen opent geen pagina");
        let sessie = self.half(&token).await;
        assert_eq!(sessie.stap(), Sessiestap::SleutelKiezen);
        let wachtwoord = Wachtwoord::nieuw(WACHTWOORD).unwrap();
        let token = self.dienst.welkom_wachtwoord(&sessie, &wachtwoord).await.unwrap();
        let (token, sleutel) = self.met_app(&token).await;
        let sessie = self.dienst.sessie(&token).await.unwrap().unwrap();
        (token, sessie.account().gebruikersnaam.clone(), sleutel)
    }

    async fn met_app(&self, token: &str) -> (String, String) {
        let sleutel = self.dienst.nieuwe_totp(&self.half(token).await).await.unwrap().sleutel;
        let uitkomst = self
            .dienst
            .tweede_factor(&self.half(token).await, &totp(&sleutel, self.dienst.klok().nu()))
            .await;
        match uitkomst.unwrap() {
            Codeuitkomst::Gelukt { token, herstelcodes, .. } => {
                assert!(herstelcodes.is_empty(), "herstel gaat via het vaste gezicht");
                (token, sleutel)
            }
            _ => panic!("de code van de app klopt"),
        }
    }

    async fn is_binnen(&self, token: &str) -> bool {
        self.dienst.sessie(token).await.unwrap().is_some()
    }
}

async fn open(dienst: &Dienst, gezin: NieuwGezin) -> DossierId {
    let opening = OpenDossier {
        aanleiding: tekst("De school maakt zich zorgen."),
        onveiligheid: BTreeSet::new(),
        gezin,
        vast_gezicht: lokaal("Noor"),
        kindcheck: Some(kort("In gesprek")),
        herkomst: None,
        postcode: None,
    };
    let regio = "zaanstreek-waterland-2.0".parse().unwrap();
    dienst.open_dossier(&noor(), nummer(), &regio, &opening).await.unwrap().dossier
}

async fn code_voor(dienst: &Dienst, dossier: DossierId, persoon: PersoonId) -> String {
    let opdracht = O::NodigUit {
        persoon,
        wijze: Uitnodigwijze::Brief,
        uitleg: Some(tekst("Uitgelegd.")),
        afweging: Some(tekst("Het is veilig.")),
    };
    dienst.nodig_uit(&noor(), dossier, nummer(), opdracht).await.unwrap().code.unwrap()
}

fn totp(sleutel: &str, nu: Timestamp) -> String {
    let geheim = totp_rs::Secret::try_from_base32(sleutel).unwrap();
    let totp = totp_rs::Builder::new().with_secret(geheim).with_account_name("x").build().unwrap();
    totp.generate(u64::try_from(nu.as_second()).unwrap()).to_string()
}

#[tokio::test]
async fn a_code_has_a_hundred_bits_in_groups_and_no_trace_of_it_is_kept() {
    let proef = Proef::nieuw().await;
    let code = proef.code_voor(persoon_id("Anna")).await;
    let groepen: Vec<_> = code.split('-').collect();
    assert_eq!(groepen.len(), 5);
    // The first group names the invitation; the other four are eighty bits of thirty-two characters.
    assert!(groepen.iter().all(|groep| groep.len() == 4));
    assert!(matches!(proef.stand(&code.replace('-', " ").to_uppercase()).await, Codestand::Open(_)));
    let opslag: Vec<u8> = walkdir(proef.map.path());
    let kaal = code.replace('-', "");
    assert!(
        !opslag.windows(kaal.len()).any(|stuk| stuk == kaal.as_bytes() || stuk == &code.as_bytes()[..20])
    );
}

fn walkdir(map: &std::path::Path) -> Vec<u8> {
    let bestanden = std::fs::read_dir(map).unwrap().filter_map(Result::ok);
    bestanden.filter_map(|bestand| std::fs::read(bestand.path()).ok()).flatten().collect()
}

#[tokio::test]
async fn a_letter_a_password_and_a_code_app_open_ones_own_file_and_later_the_number_does() {
    let proef = Proef::nieuw().await;
    let code = proef.code_voor(persoon_id("Anna")).await;
    let (token, gebruikersnaam, sleutel) = proef.kom_binnen(&code).await;
    assert!(gebruikersnaam.len() == 8 && gebruikersnaam.chars().all(|teken| teken.is_ascii_digit()));
    let sessie = proef.dienst.sessie(&token).await.unwrap().unwrap();
    let plek = sessie.gezin().unwrap().clone();
    assert_eq!(
        (plek.dossier(), plek.persoon(), plek.namens.clone()),
        (proef.dossier, persoon_id("Anna"), None)
    );
    let vraag = Kijkvraag::begeleiden(&[Onderdeel::Overzicht, Onderdeel::Gezin]);
    let zicht = proef.dienst.bekijk(&plek.kijker(), proef.dossier, &vraag).await.unwrap();
    assert!(zicht.persoon(persoon_id("Bram")).is_none());
    // No administrator finds this account, and no list of colleagues has it.
    assert!(proef.dienst.accounts().is_empty());
    // The next day: number (typed as on paper), password, and a new code of the app.
    proef.dienst.klok().verzet(24 * 3600);
    assert!(!proef.is_binnen(&token).await, "een sessie duurt niet een dag");
    let getypt = format!("{} {}", &gebruikersnaam[..4], &gebruikersnaam[4..]);
    let wachtwoord = Wachtwoord::getypt(WACHTWOORD);
    let Aanmelding::Gelukt { token, stap } =
        proef.dienst.meld_aan(&getypt, &wachtwoord, "proef").await.unwrap()
    else {
        panic!("het wachtwoord klopt")
    };
    assert_eq!(stap, Sessiestap::TweedeFactor);
    let uitkomst = proef
        .dienst
        .tweede_factor(&proef.half(&token).await, &totp(&sleutel, proef.dienst.klok().nu()))
        .await
        .unwrap();
    let Codeuitkomst::Gelukt { token, .. } = uitkomst else { panic!("de code klopt") };
    assert!(proef.is_binnen(&token).await);
}

#[tokio::test]
async fn another_process_reads_the_account_of_somebody_of_the_family_only_when_it_is_used() {
    let proef = Proef::nieuw().await;
    let code = proef.code_voor(persoon_id("Anna")).await;
    let (token, nummer, _) = proef.kom_binnen(&code).await;
    let (beleid, klok) = (Beleid::ingebouwd().unwrap(), proef.dienst.klok().clone());
    let ander = Dienst::nieuw(proef.dienst.store().clone(), beleid, regels().clone(), regios().clone(), klok);
    assert_eq!(ander.laad_accounts().await.unwrap(), 0, "a start does not wait for all families");
    assert!(ander.sessie(&token).await.unwrap().is_some());
    let account = ander.account_met_naam(&nummer).await.unwrap().unwrap();
    // Let in anew by the first: the second knows at once that the old account leads nowhere.
    proef.code_voor(persoon_id("Anna")).await;
    assert!(ander.sessie(&token).await.unwrap().is_none());
    assert!(ander.account(account.id).await.unwrap().unwrap().versie >= account.versie);
}

#[tokio::test]
async fn a_code_is_used_once_and_of_two_who_have_it_one_comes_in() {
    let proef = Proef::nieuw().await;
    let code = proef.code_voor(persoon_id("Anna")).await;
    // Somebody stole a look at the letter and began too.
    let dief = proef.dienst.begin_welkom(&code, "dief").await.unwrap();
    let wachtwoord = Wachtwoord::nieuw("ook een lang wachtwoord").unwrap();
    let dief = proef.dienst.welkom_wachtwoord(&proef.half(&dief).await, &wachtwoord).await.unwrap();
    let sleutel = proef.dienst.nieuwe_totp(&proef.half(&dief).await).await.unwrap().sleutel;
    let (token, ..) = proef.kom_binnen(&code).await;
    assert!(proef.is_binnen(&token).await);
    let te_laat =
        proef.dienst.tweede_factor(&proef.half(&dief).await, &totp(&sleutel, proef.dienst.klok().nu())).await;
    assert!(matches!(te_laat, Err(Dienstfout::NietGevonden)));
    assert_eq!(proef.stand(&code).await, Codestand::Onbekend);
    assert!(proef.dienst.begin_welkom(&code, "nog eens").await.is_err());
}

#[tokio::test]
async fn a_code_is_too_late_after_fourteen_days_and_a_newer_letter_or_a_withdrawal_ends_it() {
    let proef = Proef::nieuw().await;
    let eerste = proef.code_voor(persoon_id("Anna")).await;
    let tweede = proef.code_voor(persoon_id("Anna")).await;
    assert_eq!(proef.stand(&eerste).await, Codestand::Onbekend);
    assert!(matches!(proef.stand(&tweede).await, Codestand::Open(_)));
    // Withdrawn while somebody is choosing a key.
    let half = proef.dienst.begin_welkom(&tweede, "proef").await.unwrap();
    let weg = O::TrekIn { persoon: persoon_id("Anna"), reden: tekst("Toch niet veilig.") };
    proef.doe(Opdracht::Toegang(weg)).await;
    assert_eq!(proef.stand(&tweede).await, Codestand::Onbekend);
    let sessie = proef.half(&half).await;
    let wachtwoord = Wachtwoord::nieuw(WACHTWOORD).unwrap();
    assert!(matches!(
        proef.dienst.welkom_wachtwoord(&sessie, &wachtwoord).await,
        Err(Dienstfout::NietGevonden)
    ));
    let derde = proef.code_voor(persoon_id("Bram")).await;
    proef.dienst.klok().verzet(14 * 24 * 3600 - 1);
    assert!(matches!(proef.stand(&derde).await, Codestand::Open(_)));
    proef.dienst.klok().verzet(1);
    assert_eq!(proef.stand(&derde).await, Codestand::Onbekend);
}

#[tokio::test]
async fn guessing_at_one_invitation_slows_down_and_hinders_no_other() {
    let proef = Proef::nieuw().await;
    let (anna, bram) = (proef.code_voor(persoon_id("Anna")).await, proef.code_voor(persoon_id("Bram")).await);
    let gok = |nummer: u32| format!("{}-{nummer:04}-aaaa-aaaa-aaaa", &anna[..4]);
    for keer in 0..5 {
        assert_eq!(proef.stand(&gok(keer)).await, Codestand::Onbekend);
    }
    assert!(matches!(proef.stand(&gok(9)).await, Codestand::Wacht(_)));
    assert!(matches!(proef.stand(&anna).await, Codestand::Wacht(_)), "ook de goede code wacht");
    assert!(matches!(proef.stand(&bram).await, Codestand::Open(_)));
    proef.dienst.klok().verzet(5);
    assert!(matches!(proef.stand(&anna).await, Codestand::Open(_)));
}

#[tokio::test]
async fn inv_18_a_withdrawal_works_at_the_next_click_and_recovery_is_a_new_letter_with_new_keys() {
    let proef = Proef::nieuw().await;
    let code = proef.code_voor(persoon_id("Anna")).await;
    let (token, oud_nummer, _) = proef.kom_binnen(&code).await;
    assert!(proef.is_binnen(&token).await);
    // A lost telephone: the fixed face invites anew. The old keys open nothing from that moment on.
    let nieuw = proef.code_voor(persoon_id("Anna")).await;
    assert!(!proef.is_binnen(&token).await);
    let (token, nieuw_nummer, _) = proef.kom_binnen(&nieuw).await;
    assert_ne!(oud_nummer, nieuw_nummer);
    let weg = O::TrekIn { persoon: persoon_id("Anna"), reden: tekst("Hij heeft het wachtwoord.") };
    proef.doe(Opdracht::Toegang(weg)).await;
    assert!(!proef.is_binnen(&token).await);
}

#[tokio::test]
async fn who_stands_in_two_dossiers_has_one_account_and_chooses() {
    let proef = Proef::nieuw().await;
    let (token, ..) = proef.kom_binnen(&proef.code_voor(persoon_id("Anna")).await).await;
    let ander = open(&proef.dienst, paar()).await;
    let code = code_voor(&proef.dienst, ander, persoon_id("Eva")).await;
    let sessie = proef.dienst.sessie(&token).await.unwrap().unwrap();
    proef.dienst.voeg_plaats_toe(&sessie, &code).await.unwrap();
    let sessie = proef.dienst.sessie(&token).await.unwrap().unwrap();
    assert!(sessie.gezin().is_none(), "eerst kiezen");
    let plekken = proef.dienst.plekken(sessie.account()).await.unwrap();
    assert_eq!(plekken.len(), 2);
    proef.dienst.kies_plek(&sessie, plekken[1].plek).await.unwrap();
    let sessie = proef.dienst.sessie(&token).await.unwrap().unwrap();
    assert_eq!(sessie.gezin().unwrap().dossier(), ander);
    // Nobody goes where the account was not let in.
    let vreemd = naast_service::account::Plek {
        plaats: naast_service::account::Plaats { dossier: ander, persoon: persoon_id("Frans") },
        namens: None,
    };
    assert!(proef.dienst.kies_plek(&sessie, vreemd).await.is_err());
    // The way in there ends: nobody finds himself in the other dossier without having chosen it.
    let weg = O::TrekIn { persoon: persoon_id("Eva"), reden: tekst("Het hoeft niet meer.") };
    let brief = Opdrachtbrief { id: nummer(), gezien: None, opdracht: Opdracht::Toegang(weg) };
    proef.dienst.voer_uit(&noor(), ander, &brief).await.unwrap();
    let sessie = proef.dienst.sessie(&token).await.unwrap().unwrap();
    assert!(sessie.gezin().is_none(), "eerst kiezen");
    let plekken = proef.dienst.plekken(sessie.account()).await.unwrap();
    assert_eq!(plekken.len(), 1);
    proef.dienst.kies_plek(&sessie, plekken[0].plek).await.unwrap();
    let sessie = proef.dienst.sessie(&token).await.unwrap().unwrap();
    assert_eq!(sessie.gezin().unwrap().dossier(), proef.dossier);
}

#[tokio::test]
async fn inv_15_somebody_from_outside_acts_for_somebody_with_an_account_of_his_own() {
    let proef = Proef::nieuw().await;
    let machtig = O::Machtig {
        van: persoon_id("Anna"),
        aan: Gemachtigde::Buiten(kort("Jasmijn de Wit")),
        hoedanigheid: Hoedanigheid::Clientondersteuner,
        bereik: [Machtigingsbereik::Lezen].into(),
        tot: dag("2026-03-05"),
        toestemming: tekst("Ja gezegd."),
        afweging: None,
    };
    proef.doe(Opdracht::Toegang(machtig)).await;
    let vraag = Kijkvraag::begeleiden(&[Onderdeel::Overzicht, Onderdeel::Inzage]);
    let zicht = proef.dienst.bekijk(&noor(), proef.dossier, &vraag).await.unwrap();
    let machtiging = zicht.toegang().machtigingen.values().next().unwrap().clone();
    let (token, ..) = proef.kom_binnen(&proef.code_voor(machtiging.aan).await).await;
    let sessie = proef.dienst.sessie(&token).await.unwrap().unwrap();
    let plek = sessie.gezin().unwrap();
    assert_eq!((plek.persoon(), plek.naam.as_str()), (persoon_id("Anna"), "Jasmijn de Wit"));
    assert!(plek.namens.is_some());
    proef.dienst.bekijk(&plek.kijker(), proef.dossier, &vraag).await.unwrap();
    // After the last day the next click is out. (Sessions themselves end sooner, so a new one is made.)
    proef.dienst.klok().verzet(4 * 24 * 3600);
    let account = sessie.account();
    let token = proef.dienst.begin_sessie(account, 0, Sessiestap::Volledig, "proef").await.unwrap();
    assert!(!proef.is_binnen(&token).await);
}

#[tokio::test]
async fn inv_28_29_on_the_birthday_the_account_of_a_parent_shows_no_more_and_nobody_is_thrown_out() {
    let proef = Proef::nieuw().await;
    let (_, nummer, _) = proef.kom_binnen(&proef.code_voor(persoon_id("Cas")).await).await;
    let account = proef.dienst.account_met_naam(&nummer).await.unwrap().unwrap();
    let groep = async |dienst: &Dienst| {
        let token = dienst.begin_sessie(&account, 0, Sessiestap::Volledig, "proef").await.unwrap();
        dienst.sessie(&token).await.unwrap().unwrap().gezin().unwrap().groep.code()
    };
    assert_eq!(groep(&proef.dienst).await, "van_12_tot_15");
    // To 19 May 2028, 23:59:59 in Amsterdam: the day before Cas is sixteen.
    let doel: Timestamp = "2028-05-19T21:59:59Z".parse().unwrap();
    proef.dienst.klok().verzet(doel.duration_since(proef.dienst.klok().nu()).as_secs());
    assert_eq!(groep(&proef.dienst).await, "van_12_tot_15");
    proef.dienst.klok().verzet(1);
    assert_eq!(groep(&proef.dienst).await, "van_16_tot_17");
}

#[tokio::test]
async fn inv_22_looking_along_is_for_who_said_why_and_ends_by_the_clock() {
    let proef = Proef::nieuw().await;
    let systeem = naast_domain::Actor::systeem();
    let wie = lokaal("Noor");
    let pet = naast_service::Accountpet {
        pet: als(&wie).pet.unwrap(),
        regio: "zaanstreek-waterland-2.0".parse().unwrap(),
    };
    let nieuw = naast_service::NieuwAccount {
        gebruikersnaam: "noor".to_owned(),
        naam: "Noor".to_owned(),
        telefoon: None,
        petten: vec![pet],
        geregistreerd_tot: None,
    };
    proef.dienst.maak_account_met_nummer(&systeem, Uuid::now_v7(), wie.id, nieuw).await.unwrap();
    let account = proef.dienst.account(wie.id).await.unwrap().unwrap();
    let token = proef.dienst.begin_sessie(&account, 0, Sessiestap::Volledig, "proef").await.unwrap();
    let sessie = async || proef.dienst.sessie(&token).await.unwrap().unwrap();
    let plaats = naast_service::account::Plaats { dossier: proef.dossier, persoon: persoon_id("Bram") };
    assert!(proef.dienst.kijk_mee(&sessie().await, plaats).await.is_err(), "eerst zeggen waarom");
    let mee = O::KijkMee { persoon: persoon_id("Bram"), reden: tekst("Hij mist iets.") };
    proef.doe(Opdracht::Toegang(mee)).await;
    proef.dienst.kijk_mee(&sessie().await, plaats).await.unwrap();
    let vandaag = dag("2026-03-02");
    let kijker = sessie().await.meekijker(vandaag).unwrap();
    assert!(kijker.kijkt_mee() && kijker.persoon() == Some(persoon_id("Bram")));
    assert!(!sessie().await.kijker(vandaag).kijkt_mee(), "het eigen werk gaat gewoon door");
    let taak = naast_domain::taak::TaakOpdracht::Maak {
        wat: kort("Iets"),
        voor: naast_domain::taak::WachtOp::VastGezicht,
        vervalt_op: None,
    };
    let brief = Opdrachtbrief { id: nummer(), gezien: None, opdracht: Opdracht::Taak(taak) };
    assert!(proef.dienst.voer_uit(&kijker, proef.dossier, &brief).await.is_err());
    proef.dienst.klok().verzet(30 * 60);
    assert!(sessie().await.meekijker(vandaag).is_none());
}
