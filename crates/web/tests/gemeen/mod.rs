//! A Naast of its own for a test, over a real service and store, with one family in it; and a browser without
//! JavaScript that fills in forms as they stand on the page.

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use naast_access::{Beleid, Onderdeel};
use naast_domain::{
    Actor, Opdracht, Opdrachtbrief, Organisatie, Organisatiesoort, Pet, Professional, Wie,
    dossier::OpenDossier,
    gebied::Regios,
    gezin::{Gezag, Gezagshouder, Huishouden, Lidmaatschap, NieuwGezin, Persoon},
    ids::{DossierId, HuishoudenId, OpdrachtId, OrganisatieId, PersoonId, ProfessionalId},
    persoon::{Geboortedatum, Geslacht, GezagBron, Gezagsoort, Naam, NaamDelen},
    regels::{Functie, Regels},
    team::{Modus, TeamOpdracht},
    tekst::{Korttekst, Tekst},
    toegang::{Gemachtigde, Hoedanigheid, Machtigingsbereik, ToegangOpdracht},
};
use naast_service::{
    Dienst, Dienstfout, Kijkvraag, Klok, Sessiestap,
    account::{Account, Accountpet, NieuwAccount, Plaats},
};
use naast_store::{Options, RootKey, Store};
use naast_web::{Toestand, vorm::Huisstijl};
use std::collections::BTreeSet;
use tower::ServiceExt as _;
use uuid::Uuid;

const REGIO: &str = "zaanstreek-waterland-2.0";

pub fn nummer(naam: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, naam.as_bytes())
}

/// The number of the person with this first name.
pub fn persoon_id(naam: &str) -> PersoonId {
    PersoonId(nummer(naam))
}

pub fn tekst(woorden: &str) -> Tekst {
    Tekst::lees("proef", woorden).unwrap()
}

pub fn kort(woorden: &str) -> Korttekst {
    Korttekst::lees("proef", woorden).unwrap()
}

/// The member of the family with this first name, who acts.
pub fn als_gezinslid(naam: &str) -> Actor {
    Actor { wie: Wie::Persoon(persoon_id(naam)), naam: naam.to_owned(), pet: None, namens: None }
}

fn professional(naam: &str, functie: Functie) -> Professional {
    let (organisatie, soort) = match functie {
        Functie::VasteProfessional => ("Wijkteam Waterland", Organisatiesoort::LokaalTeam),
        _ => ("Veilig Thuis", Organisatiesoort::VeiligThuis),
    };
    Professional {
        id: ProfessionalId(nummer(naam)),
        naam: naam.to_owned(),
        organisatie: Organisatie {
            id: OrganisatieId(nummer(organisatie)),
            naam: organisatie.to_owned(),
            soort,
        },
        functie,
        telefoon: Some("075 000 00 00".to_owned()),
        geregistreerd: true,
    }
}

fn pet(professional: &Professional) -> Pet {
    Pet {
        organisatie: professional.organisatie.clone(),
        functie: professional.functie,
        grondslag: "Jeugdwet 2.3".to_owned(),
    }
}

fn gezin(mensen: &[(&str, &str)]) -> NieuwGezin {
    let persoon = |(naam, geboren): &(&str, &str)| Persoon {
        id: persoon_id(naam),
        naam: Naam::nieuw(NaamDelen {
            voornamen: (*naam).to_owned(),
            geslachtsnaam: "Voorbeeld".to_owned(),
            ..NaamDelen::default()
        })
        .unwrap(),
        geboortedatum: Geboortedatum::lees(geboren).unwrap(),
        geslacht: Geslacht::Onbekend,
        bsn: None,
        overleden_op: None,
        contact: Vec::new(),
        taal: None,
    };
    let lid = |(naam, _): &(&str, &str)| Lidmaatschap { persoon: persoon_id(naam), van: None, tot: None };
    let gezag = |ouder: &str, kind: &str| Gezag {
        kind: persoon_id(kind),
        houder: Gezagshouder::Persoon(persoon_id(ouder)),
        soort: Gezagsoort::Gezamenlijk,
        van: None,
        tot: None,
        bron: GezagBron::Brp,
        gezien_op: "2026-01-01".parse().unwrap(),
    };
    let heeft = |naam: &str| mensen.iter().any(|(deze, _)| *deze == naam);
    let gezag = [("Anna", "Cas"), ("Bram", "Cas"), ("Anna", "Daan"), ("Bram", "Daan")]
        .into_iter()
        .filter(|(ouder, kind)| heeft(ouder) && heeft(kind))
        .map(|(ouder, kind)| gezag(ouder, kind));
    NieuwGezin {
        personen: mensen.iter().map(persoon).collect(),
        huishoudens: vec![Huishouden {
            id: HuishoudenId(nummer(mensen[0].0)),
            adres: None,
            leden: mensen.iter().map(lid).collect(),
            geheim: false,
        }],
        gezag: gezag.collect(),
        ..NieuwGezin::default()
    }
}

/// Naast with a family: Noor is the fixed face, Sam of Veilig Thuis stands beside her.
pub struct Proef {
    pub dienst: Dienst,
    pub dossier: DossierId,
    app: Router,
    _map: tempfile::TempDir,
}

impl Proef {
    /// With parents Anna and Bram and children Cas (13) and Daan (6).
    pub async fn met_kinderen() -> Self {
        Self::nieuw(&[
            ("Anna", "1985-04-02"),
            ("Bram", "1983-09-12"),
            ("Cas", "2012-05-20"),
            ("Daan", "2019-11-03"),
        ])
        .await
    }

    /// With Eva and Frans, both over sixty.
    pub async fn zonder_kinderen() -> Self {
        Self::nieuw(&[("Eva", "1961-01-15"), ("Frans", "1958-07-30")]).await
    }

    async fn nieuw(mensen: &[(&str, &str)]) -> Self {
        let map = tempfile::tempdir().unwrap();
        let sleutel = RootKey::generate().unwrap();
        let store = Store::open_sqlite(map.path(), sleutel, Options::default()).await.unwrap();
        let klok = Klok::vast("2026-03-02T09:00:00Z".parse().unwrap());
        let (beleid, regels) = (Beleid::ingebouwd().unwrap(), Regels::ingebouwd().unwrap());
        let dienst = Dienst::nieuw(store, beleid, regels, Regios::ingebouwd().unwrap(), klok);
        let app = naast_web::app(Toestand::nieuw(dienst.clone(), Huisstijl::default(), false, false));
        let noor = professional("Noor", Functie::VasteProfessional);
        let opening = OpenDossier {
            aanleiding: tekst("De school maakt zich zorgen over ruzies thuis."),
            onveiligheid: BTreeSet::new(),
            gezin: gezin(mensen),
            vast_gezicht: noor.clone(),
            kindcheck: Some(kort("In gesprek met het gezin")),
            herkomst: None,
            postcode: None,
        };
        let mut proef = Self { dienst, dossier: DossierId(Uuid::nil()), app, _map: map };
        proef.maak_account("Noor", Functie::VasteProfessional).await;
        let account = proef.dienst.account(noor.id).await.unwrap().unwrap();
        let kijker = account.kijker(0, "2026-03-02".parse().unwrap());
        let regio = REGIO.parse().unwrap();
        let geopend = proef.dienst.open_dossier(&kijker, OpdrachtId(Uuid::now_v7()), &regio, &opening).await;
        proef.dossier = geopend.unwrap().dossier;
        let erbij = TeamOpdracht::HaalErbij {
            professional: professional("Sam", Functie::RvtVt),
            modus: Modus::Ondersteunen,
            expertise: Some(kort("veiligheid")),
            bevoegdheden: BTreeSet::new(),
            reden: tekst("Er zijn zorgen over geweld."),
        };
        let (wie, naam) = (Wie::Professional(noor.id), noor.naam.clone());
        let actor = Actor { wie, naam, pet: Some(pet(&noor)), namens: None };
        proef.doe(&actor, Opdracht::Team(erbij)).await.unwrap();
        proef.maak_account("Sam", Functie::RvtVt).await;
        proef
    }

    async fn maak_account(&self, naam: &str, functie: Functie) {
        let professional = professional(naam, functie);
        let nieuw = NieuwAccount {
            gebruikersnaam: naam.to_lowercase(),
            naam: naam.to_owned(),
            telefoon: professional.telefoon.clone(),
            petten: vec![Accountpet { pet: pet(&professional), regio: REGIO.parse().unwrap() }],
            geregistreerd_tot: None,
        };
        let systeem = Actor::systeem();
        self.dienst.maak_account_met_nummer(&systeem, Uuid::now_v7(), professional.id, nieuw).await.unwrap();
    }

    /// Does something without a page: what the family does through its own door.
    pub async fn doe(&self, actor: &Actor, opdracht: Opdracht) -> Result<(), Dienstfout> {
        let brief = Opdrachtbrief { id: OpdrachtId(Uuid::now_v7()), gezien: None, opdracht };
        self.dienst.voer_uit_als(actor, self.dossier, &brief).await.map(drop)
    }

    /// Logs somebody in who has an account here: Noor or Sam.
    pub async fn als(&self, naam: &str) -> Browser<'_> {
        let account = self.dienst.account(ProfessionalId(nummer(naam))).await.unwrap().unwrap();
        self.met_account(&account).await
    }

    /// Somebody with a browser who is not logged in.
    pub fn bezoeker(&self) -> Browser<'_> {
        Browser { proef: self, cookie: String::new() }
    }

    /// Logs a member of the family in, with an account of his or her own.
    pub async fn als_gezin(&self, naam: &str) -> Browser<'_> {
        let noor = self.dienst.account(ProfessionalId(nummer("Noor"))).await.unwrap().unwrap();
        let kijker = noor.kijker(0, "2026-03-02".parse().unwrap());
        let plaats = Plaats { dossier: self.dossier, persoon: persoon_id(naam) };
        let account = self.dienst.speel_gezinslid(&kijker, nummer(naam), plaats, naam).await.unwrap();
        self.met_account(&account).await
    }

    /// A browser in which this account is logged in.
    pub async fn met_account(&self, account: &Account) -> Browser<'_> {
        let token = self.dienst.begin_sessie(account, 0, Sessiestap::Volledig, "proef").await.unwrap();
        Browser { proef: self, cookie: format!("naast={token}") }
    }

    /// Jasmijn, a lawyer from outside, who acts for Anna as far as `bereik` goes.
    pub async fn als_gemachtigde(&self, bereik: &[Machtigingsbereik]) -> Browser<'_> {
        let machtig = ToegangOpdracht::Machtig {
            van: persoon_id("Anna"),
            aan: Gemachtigde::Buiten(kort("Jasmijn de Wit")),
            hoedanigheid: Hoedanigheid::Advocaat,
            bereik: bereik.iter().copied().collect(),
            tot: "2026-06-01".parse().unwrap(),
            toestemming: tekst("Anna zei ja, aan tafel."),
            afweging: None,
        };
        let noor = self.als_actor("Noor").await;
        self.doe(&noor, Opdracht::Toegang(machtig)).await.unwrap();
        let account = self.dienst.account(ProfessionalId(nummer("Noor"))).await.unwrap().unwrap();
        let kijker = account.kijker(0, "2026-03-02".parse().unwrap());
        let vraag = Kijkvraag::begeleiden(&[Onderdeel::Overzicht, Onderdeel::Inzage]);
        let zicht = self.dienst.bekijk(&kijker, self.dossier, &vraag).await.unwrap();
        let aan = zicht.toegang().machtigingen.values().next().unwrap().aan;
        let plaats = Plaats { dossier: self.dossier, persoon: aan };
        let account =
            self.dienst.speel_gezinslid(&kijker, nummer("Jasmijn"), plaats, "Jasmijn").await.unwrap();
        let aangenomen = self.dienst.account(account.id).await.unwrap().unwrap();
        self.met_account(&aangenomen).await
    }

    /// Logs a fixed face in of another family, who has nothing to do with this one.
    pub async fn buitenstaander(&self) -> Browser<'_> {
        self.maak_account("Vera", Functie::VasteProfessional).await;
        self.als("Vera").await
    }

    /// As the one who acts, with the account Noor or Sam has here.
    pub async fn als_actor(&self, naam: &str) -> Actor {
        let account = self.dienst.account(ProfessionalId(nummer(naam))).await.unwrap().unwrap();
        account.kijker(0, "2026-03-02".parse().unwrap()).actor()
    }

    /// An account for a professional of another organisation.
    pub async fn maak_collega(&self, professional: &Professional) {
        let nieuw = NieuwAccount {
            gebruikersnaam: professional.naam.to_lowercase(),
            naam: professional.naam.clone(),
            telefoon: professional.telefoon.clone(),
            petten: vec![Accountpet { pet: pet(professional), regio: REGIO.parse().unwrap() }],
            geregistreerd_tot: None,
        };
        let systeem = Actor::systeem();
        self.dienst.maak_account_met_nummer(&systeem, Uuid::now_v7(), professional.id, nieuw).await.unwrap();
    }

    /// Goes so many days on.
    pub fn dagen_later(&self, dagen: i64) {
        self.dienst.klok().verzet(dagen * 24 * 3600);
    }
}

/// Somebody with a browser, in one dossier. Addresses are those below the dossier: "stellingen/nieuw".
pub struct Browser<'a> {
    proef: &'a Proef,
    cookie: String,
}

/// A page that came back.
pub struct Pagina {
    pub status: StatusCode,
    pub naar: Option<String>,
    pub koekje: Option<String>,
    pub html: String,
}

impl<'p> Browser<'p> {
    /// The same browser, with the cookie that an answer gave.
    pub fn met_koekje(&self, pagina: &Pagina) -> Browser<'p> {
        Browser { proef: self.proef, cookie: pagina.koekje.clone().unwrap() }
    }
}

impl Browser<'_> {
    fn adres(&self, pad: &str) -> String {
        let pad = pad.split('#').next().unwrap_or(pad);
        if pad.starts_with('/') {
            pad.to_owned()
        } else {
            format!("/werk/dossier/{}/{pad}", self.proef.dossier)
        }
    }

    pub async fn get(&self, pad: &str) -> Pagina {
        let verzoek = Request::get(self.adres(pad)).header(header::COOKIE, &self.cookie).body(Body::empty());
        self.stuur(verzoek.unwrap()).await
    }

    /// Opens a page that must be there.
    pub async fn open(&self, pad: &str) -> Pagina {
        let pagina = self.get(pad).await;
        assert_eq!(pagina.status, StatusCode::OK, "{pad}: {}", pagina.tekst());
        pagina
    }

    /// Posts fields as they are.
    pub async fn post(&self, pad: &str, velden: &[(String, String)]) -> Pagina {
        let inhoud = form_urlencoded::Serializer::new(String::new()).extend_pairs(velden).finish();
        let verzoek = Request::post(self.adres(pad))
            .header(header::COOKIE, &self.cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(inhoud));
        self.stuur(verzoek.unwrap()).await
    }

    /// Fills in the form on this page that goes to `pad`, and sends it.
    pub async fn vul_in(&self, pagina: &Pagina, pad: &str, velden: &[(&str, &str)]) -> Pagina {
        let actie = self.adres(pad);
        self.post(&actie, &pagina.ingevuld(&actie, velden)).await
    }

    /// Opens the page of a form, fills it in and sends it.
    pub async fn stuur_in(&self, pad: &str, velden: &[(&str, &str)]) -> Pagina {
        let pagina = self.open(pad).await;
        self.vul_in(&pagina, pad, velden).await
    }

    /// The same, when it must succeed; gives the page it leads to.
    pub async fn doe(&self, pad: &str, velden: &[(&str, &str)]) -> Pagina {
        let klaar = self.stuur_in(pad, velden).await;
        self.volg(&klaar).await
    }

    /// Goes where a page sends one.
    pub async fn volg(&self, pagina: &Pagina) -> Pagina {
        assert_eq!(pagina.status, StatusCode::SEE_OTHER, "{}", pagina.tekst());
        self.open(pagina.naar.as_deref().unwrap()).await
    }

    /// What a page weighs over the wire, for a browser that takes compressed answers.
    pub async fn gewicht(&self, pad: &str) -> usize {
        let verzoek = Request::get(self.adres(pad))
            .header(header::COOKIE, &self.cookie)
            .header(header::ACCEPT_ENCODING, "gzip")
            .body(Body::empty());
        let antwoord = self.proef.app.clone().oneshot(verzoek.unwrap()).await.unwrap();
        assert_eq!(antwoord.status(), StatusCode::OK, "{pad}");
        axum::body::to_bytes(antwoord.into_body(), usize::MAX).await.unwrap().len()
    }

    /// A header of the answer.
    pub async fn kop(&self, pad: &str, naam: header::HeaderName) -> Option<String> {
        let verzoek = Request::get(self.adres(pad)).header(header::COOKIE, &self.cookie).body(Body::empty());
        let antwoord = self.proef.app.clone().oneshot(verzoek.unwrap()).await.unwrap();
        antwoord.headers().get(naam).map(|waarde| waarde.to_str().unwrap().to_owned())
    }

    /// A file: its media type and its bytes.
    pub async fn bestand(&self, pad: &str) -> (String, Vec<u8>) {
        let verzoek = Request::get(self.adres(pad)).header(header::COOKIE, &self.cookie).body(Body::empty());
        let antwoord = self.proef.app.clone().oneshot(verzoek.unwrap()).await.unwrap();
        assert_eq!(antwoord.status(), StatusCode::OK, "{pad}");
        let soort = antwoord.headers()[header::CONTENT_TYPE].to_str().unwrap().to_owned();
        (soort, axum::body::to_bytes(antwoord.into_body(), usize::MAX).await.unwrap().to_vec())
    }

    /// Sends fields and one file, `bestand`, as a form with a file in it does.
    pub async fn stuur_delen(&self, pad: &str, velden: &[(String, String)], bestand: &[u8]) -> Pagina {
        let grens = "grens-van-de-proef";
        let mut inhoud = Vec::new();
        for (naam, waarde) in velden.iter().filter(|(naam, _)| naam != "bestand") {
            let kop =
                format!("--{grens}\r\ncontent-disposition: form-data; name=\"{naam}\"\r\n\r\n{waarde}\r\n");
            inhoud.extend_from_slice(kop.as_bytes());
        }
        let kop = format!(
            "--{grens}\r\ncontent-disposition: form-data; name=\"bestand\"; filename=\"IMG.jpg\"\r\n\r\n"
        );
        inhoud.extend_from_slice(kop.as_bytes());
        inhoud.extend_from_slice(bestand);
        inhoud.extend_from_slice(format!("\r\n--{grens}--\r\n").as_bytes());
        let verzoek = Request::post(self.adres(pad))
            .header(header::COOKIE, &self.cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={grens}"))
            .body(Body::from(inhoud));
        self.stuur(verzoek.unwrap()).await
    }

    async fn stuur(&self, verzoek: Request<Body>) -> Pagina {
        let antwoord = self.proef.app.clone().oneshot(verzoek).await.unwrap();
        let status = antwoord.status();
        let naar = antwoord.headers().get(header::LOCATION).map(|waarde| waarde.to_str().unwrap().to_owned());
        let koekje = antwoord.headers().get(header::SET_COOKIE).and_then(|waarde| waarde.to_str().ok());
        let koekje = koekje.and_then(|waarde| waarde.split(';').next()).map(str::to_owned);
        let inhoud = axum::body::to_bytes(antwoord.into_body(), usize::MAX).await.unwrap();
        Pagina { status, naar, koekje, html: String::from_utf8(inhoud.to_vec()).unwrap() }
    }
}

impl Pagina {
    /// Everything the form that goes to `actie` would send, overwritten by `velden`. A name with a list of values is
    /// given as often as it has values; an empty value takes the field away.
    pub fn ingevuld(&self, actie: &str, velden: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut alles = self.formulier(actie);
        alles.retain(|(naam, _)| !velden.iter().any(|(nieuw, _)| nieuw == naam));
        let nieuw = velden.iter().filter(|(_, waarde)| !waarde.is_empty());
        alles.extend(nieuw.map(|(naam, waarde)| ((*naam).to_owned(), (*waarde).to_owned())));
        alles
    }

    /// What stands in the form that goes to `actie`: inputs, ticked boxes, texts and chosen options.
    pub fn formulier(&self, actie: &str) -> Vec<(String, String)> {
        let formulier = self
            .html
            .split("<form")
            .skip(1)
            .find(|stuk| kenmerk(stuk, "action").is_some_and(|gevonden| gevonden == actie))
            .unwrap_or_else(|| panic!("geen formulier naar {actie}: {}", self.tekst()));
        let formulier = formulier.split("</form>").next().unwrap();
        let mut velden = Vec::new();
        for veld in formulier.split("<input").skip(1) {
            let aangevinkt = veld.split('>').next().unwrap().contains(" checked");
            let keuze = matches!(kenmerk(veld, "type").as_deref(), Some("checkbox" | "radio"));
            if let Some(naam) = kenmerk(veld, "name").filter(|_| !keuze || aangevinkt) {
                velden.push((naam, kenmerk(veld, "value").unwrap_or_default()));
            }
        }
        for veld in formulier.split("<textarea").skip(1) {
            let inhoud = veld.split_once('>').unwrap().1.split("</textarea>").next().unwrap();
            velden.push((
                kenmerk(veld, "name").unwrap(),
                ontsnapt(inhoud.strip_prefix('\n').unwrap_or(inhoud)),
            ));
        }
        for veld in formulier.split("<select").skip(1) {
            let gekozen = veld.split("</select>").next().unwrap().split("<option").skip(1);
            let mut gekozen = gekozen.filter(|optie| optie.split('>').next().unwrap().contains(" selected"));
            let waarde = gekozen.find_map(|optie| kenmerk(optie, "value")).unwrap_or_default();
            velden.push((kenmerk(veld, "name").unwrap(), waarde));
        }
        velden
    }

    /// The value of one field of a form.
    pub fn veld(&self, actie: &str, naam: &str) -> String {
        let velden = self.formulier(actie);
        velden.into_iter().find(|(deze, _)| deze == naam).map(|(_, waarde)| waarde).unwrap_or_default()
    }

    /// The text of the main part, without tags.
    pub fn tekst(&self) -> String {
        let inhoud = self.html.split("<main").nth(1).unwrap_or(&self.html);
        let mut tekst = String::new();
        for (nummer, stuk) in inhoud.split('<').enumerate() {
            let na = if nummer == 0 { stuk } else { stuk.split_once('>').map_or("", |(_, na)| na) };
            tekst.push_str(na);
            tekst.push(' ');
        }
        ontsnapt(&tekst.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// The page says this.
    #[track_caller]
    pub fn zegt(&self, woorden: &str) {
        assert!(self.tekst().contains(woorden), "‘{woorden}’ staat er niet: {}", self.tekst());
    }

    /// The page does not say this.
    #[track_caller]
    pub fn verzwijgt(&self, woorden: &str) {
        assert!(!self.tekst().contains(woorden), "‘{woorden}’ staat er: {}", self.tekst());
    }

    /// What is said beside this field.
    pub fn fout_bij(&self, naam: &str) -> String {
        let begin = format!("id=\"veld-{naam}-fout\">");
        let fout = self.html.split(&begin).nth(1).and_then(|rest| rest.split("</div>").next());
        ontsnapt(
            &fout.unwrap_or_else(|| panic!("geen fout bij {naam}: {}", self.tekst())).replace("</span>", ""),
        )
    }

    /// The first address on the page that ends like this.
    pub fn link_op(&self, eind: &str) -> String {
        let adressen = self.html.split("href=\"").skip(1).filter_map(|stuk| stuk.split('"').next());
        let mut adressen =
            adressen.filter(|adres| adres.split('?').next().is_some_and(|pad| pad.ends_with(eind)));
        ontsnapt(adressen.next().unwrap_or_else(|| panic!("geen link naar {eind}: {}", self.tekst())))
    }
}

impl Pagina {
    /// The Dutch sentences of the same page in Dutch that stand on this one without saying that they are Dutch. A word
    /// alone may be the same in two languages.
    pub fn bleef_nederlands(&self, in_het_nederlands: &Self) -> Vec<String> {
        let nederlands: BTreeSet<String> = in_het_nederlands.teksten().into_iter().collect();
        let teksten = self.teksten().into_iter();
        // Telephone numbers and keys are the same everywhere.
        let woorden = |tekst: &str| {
            let kaal = tekst.trim_end_matches(" — Naast");
            kaal.split(' ').filter(|deel| deel.contains(char::is_lowercase)).count()
        };
        teksten.filter(|tekst| woorden(tekst) > 1 && nederlands.contains(tekst)).collect()
    }

    /// What stands on the page, piece by piece, except where it says in which language it is.
    fn teksten(&self) -> Vec<String> {
        const LEEG: [&str; 7] = ["input", "br", "meta", "link", "img", "hr", "!DOCTYPE"];
        let mut uit = Vec::new();
        let mut open: Vec<bool> = Vec::new();
        for stuk in self.html.split('<').skip(1) {
            let (tag, tekst) = stuk.split_once('>').unwrap_or((stuk, ""));
            let naam = tag.split([' ', '/']).next().unwrap();
            if tag.starts_with('/') {
                open.pop();
            } else if !LEEG.contains(&naam) {
                open.push(naam != "html" && tag.contains(" lang=\""));
            }
            let tekst = ontsnapt(tekst.trim());
            if !tekst.is_empty() && !open.contains(&true) {
                uit.push(tekst);
            }
        }
        uit
    }
}

/// The value of an attribute in the first tag of `stuk`.
fn kenmerk(stuk: &str, naam: &str) -> Option<String> {
    let tag = stuk.split('>').next()?;
    let na = tag.split(&format!(" {naam}=\"")).nth(1)?;
    na.split('"').next().map(ontsnapt)
}

fn ontsnapt(tekst: &str) -> String {
    tekst.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}
