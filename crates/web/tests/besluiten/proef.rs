//! A Naast of its own for a test, with one family in it, and people who look at it.

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use jiff::civil::date;
use naast_access::Beleid;
use naast_domain::{
    Actor, Organisatie, Organisatiesoort, Pet,
    dossier::OpenDossier,
    gebied::Regios,
    gezin::{Huishouden, Lidmaatschap, NieuwGezin, Persoon},
    ids::{DossierId, HuishoudenId, OpdrachtId, OrganisatieId, PersoonId, ProfessionalId},
    persoon::{Geboortedatum, Geslacht, Naam, NaamDelen},
    regels::{Functie, Regels},
    tekst::{Korttekst, Tekst},
};
use naast_service::{
    Dienst, Klok, Sessiestap,
    account::{Accountpet, NieuwAccount},
};
use naast_store::{Options, RootKey, Store};
use naast_web::{Toestand, vorm::Huisstijl};
use std::collections::BTreeSet;
use tower::ServiceExt as _;
use uuid::Uuid;

const REGIO: &str = "zaanstreek-waterland-2.0";

/// Naast, with the family of Anna: herself, her child Daan, and no other children.
pub struct Proef {
    pub dienst: Dienst,
    app: Router,
    _map: tempfile::TempDir,
}

fn nummer(naam: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, naam.as_bytes())
}

pub fn persoon_id(naam: &str) -> PersoonId {
    PersoonId(nummer(naam))
}

fn persoon(naam: &str, geboren: &str) -> Persoon {
    let delen = NaamDelen {
        voornamen: naam.to_owned(),
        geslachtsnaam: "Voorbeeld".to_owned(),
        ..NaamDelen::default()
    };
    Persoon {
        id: persoon_id(naam),
        naam: Naam::nieuw(delen).unwrap(),
        geboortedatum: Geboortedatum::lees(geboren).unwrap(),
        geslacht: Geslacht::Onbekend,
        bsn: None,
        overleden_op: None,
        contact: Vec::new(),
        taal: None,
    }
}

impl Proef {
    pub async fn nieuw() -> Self {
        let map = tempfile::tempdir().unwrap();
        let sleutel = RootKey::generate().unwrap();
        let store = Store::open_sqlite(map.path(), sleutel, Options::default()).await.unwrap();
        let nu = date(2026, 11, 17).at(10, 0, 0, 0).in_tz("Europe/Amsterdam").unwrap().timestamp();
        let dienst = Dienst::nieuw(
            store,
            Beleid::ingebouwd().unwrap(),
            Regels::ingebouwd().unwrap(),
            Regios::ingebouwd().unwrap(),
            Klok::vast(nu),
        );
        let app = naast_web::app(Toestand::nieuw(dienst.clone(), Huisstijl::default(), false, false));
        Self { dienst, app, _map: map }
    }

    /// Makes an account and logs it in.
    pub async fn als(&self, naam: &str, functie: Functie) -> Browser<'_> {
        let soort = match functie {
            Functie::VasteProfessional => Organisatiesoort::LokaalTeam,
            Functie::RvtVt => Organisatiesoort::VeiligThuis,
            _ => Organisatiesoort::Gemeente,
        };
        let organisatie = format!("{soort:?}");
        let organisatie = Organisatie { id: OrganisatieId(nummer(&organisatie)), naam: organisatie, soort };
        let pet = Pet { organisatie, functie, grondslag: "Jeugdwet 2.3".to_owned() };
        let nieuw = NieuwAccount {
            gebruikersnaam: naam.to_lowercase(),
            naam: naam.to_owned(),
            telefoon: Some("075 123 45 67".to_owned()),
            petten: vec![Accountpet { pet, regio: REGIO.parse().unwrap() }],
            geregistreerd_tot: None,
        };
        let id = self.dienst.maak_account(&Actor::systeem(), Uuid::now_v7(), nieuw).await.unwrap();
        self.weer(naam, id).await
    }

    /// Logs in again, on the day that it is now.
    pub async fn weer(&self, naam: &str, id: ProfessionalId) -> Browser<'_> {
        let account = self.dienst.account(id).await.unwrap().unwrap();
        assert_eq!(account.naam, naam);
        let token = self.dienst.begin_sessie(&account, 0, Sessiestap::Volledig, "test").await.unwrap();
        Browser { proef: self, cookie: format!("naast={token}"), id }
    }

    /// Opens the dossier of Anna, with or without her child; the looker becomes the fixed face.
    pub async fn gezin(&self, gezicht: &Browser<'_>, met_kind: bool) -> DossierId {
        let account = self.dienst.account(gezicht.id).await.unwrap().unwrap();
        let vandaag = date(2026, 11, 17);
        let mut personen = vec![persoon("Anna", "1985-04-02")];
        if met_kind {
            personen.push(persoon("Daan", "2019-11-03"));
        }
        let leden = personen.iter().map(|p| Lidmaatschap { persoon: p.id, van: None, tot: None }).collect();
        let thuis = Huishouden { id: HuishoudenId(nummer("thuis")), adres: None, leden, geheim: false };
        let opdracht = OpenDossier {
            aanleiding: Tekst::lees("x", "De buren maken zich zorgen.").unwrap(),
            onveiligheid: BTreeSet::new(),
            gezin: NieuwGezin { personen, huishoudens: vec![thuis], ..NieuwGezin::default() },
            vast_gezicht: account.professional(&account.petten[0], vandaag),
            kindcheck: met_kind.then(|| Korttekst::lees("x", "gevraagd en gezien").unwrap()),
            herkomst: None,
            postcode: None,
        };
        let kijker = account.kijker(0, vandaag);
        let nummer = OpdrachtId(Uuid::now_v7());
        self.dienst.open_dossier(&kijker, nummer, &REGIO.parse().unwrap(), &opdracht).await.unwrap().dossier
    }

    /// Days go by.
    pub fn na_dagen(&self, dagen: i64) {
        self.dienst.klok().verzet(dagen * 86_400);
    }
}

/// Somebody with a browser.
pub struct Browser<'a> {
    proef: &'a Proef,
    cookie: String,
    pub id: ProfessionalId,
}

/// What came back.
pub struct Pagina {
    pub status: StatusCode,
    pub naar: Option<String>,
    pub html: String,
}

impl Browser<'_> {
    pub async fn get(&self, pad: &str) -> Pagina {
        self.stuur(Request::get(pad).header(header::COOKIE, &self.cookie).body(Body::empty()).unwrap()).await
    }

    /// Posts fields as they are.
    pub async fn post(&self, pad: &str, velden: &[(String, String)]) -> Pagina {
        let inhoud = form_urlencoded::Serializer::new(String::new()).extend_pairs(velden).finish();
        let verzoek = Request::post(pad)
            .header(header::COOKIE, &self.cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(inhoud))
            .unwrap();
        self.stuur(verzoek).await
    }

    /// Fills in the form of a page that goes to `actie` and sends it.
    pub async fn vul_in(&self, pagina: &Pagina, actie: &str, velden: &[(&str, &str)]) -> Pagina {
        self.post(actie, &pagina.ingevuld(actie, velden)).await
    }

    /// Opens a page, fills in its form and sends it to the same address.
    pub async fn doe(&self, pad: &str, velden: &[(&str, &str)]) -> Pagina {
        let pagina = self.get(pad).await;
        assert_eq!(pagina.status, StatusCode::OK, "{pad}: {}", pagina.tekst());
        self.vul_in(&pagina, pad, velden).await
    }

    async fn stuur(&self, verzoek: Request<Body>) -> Pagina {
        let antwoord = self.proef.app.clone().oneshot(verzoek).await.unwrap();
        let status = antwoord.status();
        let naar = antwoord.headers().get(header::LOCATION).map(|waarde| waarde.to_str().unwrap().to_owned());
        let inhoud = axum::body::to_bytes(antwoord.into_body(), usize::MAX).await.unwrap();
        Pagina { status, naar, html: String::from_utf8(inhoud.to_vec()).unwrap() }
    }
}

impl Pagina {
    /// The form that goes to `actie`, with its unseen fields, overwritten by `velden`.
    pub fn ingevuld(&self, actie: &str, velden: &[(&str, &str)]) -> Vec<(String, String)> {
        let formulier = self
            .html
            .split("<form")
            .skip(1)
            .find(|stuk| kenmerk(stuk, "action").as_deref() == Some(actie))
            .unwrap_or_else(|| panic!("geen formulier naar {actie}: {}", self.tekst()));
        let formulier = formulier.split("</form>").next().unwrap_or(formulier);
        let mut alles: Vec<(String, String)> = formulier
            .split("<input")
            .skip(1)
            .filter(|veld| kenmerk(veld, "type").as_deref() == Some("hidden"))
            .filter_map(|veld| Some((kenmerk(veld, "name")?, kenmerk(veld, "value")?)))
            .filter(|(naam, _)| !velden.iter().any(|(nieuw, _)| nieuw == naam))
            .collect();
        alles.extend(velden.iter().map(|(naam, waarde)| ((*naam).to_owned(), (*waarde).to_owned())));
        alles
    }

    /// Whether the page says this.
    pub fn zegt(&self, tekst: &str) -> bool {
        self.tekst().contains(tekst)
    }

    /// How often the page says this.
    pub fn keer(&self, tekst: &str) -> usize {
        self.tekst().matches(tekst).count()
    }

    /// The text of the main part, without tags.
    pub fn tekst(&self) -> String {
        let inhoud = self.html.split("<main").nth(1).unwrap_or(&self.html);
        let mut tekst = String::new();
        let mut in_tag = false;
        for teken in inhoud.chars() {
            match teken {
                '<' => in_tag = true,
                '>' if in_tag => {
                    in_tag = false;
                    tekst.push(' ');
                }
                teken if !in_tag => tekst.push(teken),
                _ => {}
            }
        }
        tekst.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[track_caller]
    pub fn is_bewaard(&self) {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.tekst());
        assert!(self.naar.is_some());
    }

    #[track_caller]
    pub fn is_geweigerd(&self, met: &str) {
        assert_eq!(self.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", self.tekst());
        assert!(self.zegt(met), "{met} staat niet in: {}", self.tekst());
    }
}

/// The value of an attribute in the first tag of `stuk`.
fn kenmerk(stuk: &str, naam: &str) -> Option<String> {
    let tag = stuk.split('>').next()?;
    let na = tag.split(&format!(" {naam}=\"")).nth(1)?;
    Some(na.split('"').next()?.replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&"))
}
