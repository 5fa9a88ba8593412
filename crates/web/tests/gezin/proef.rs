//! A Naast of its own for a test, on a clock that stands still, and a browser without JavaScript.

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use jiff::civil::date;
use naast_access::Beleid;
use naast_domain::{
    Actor, Organisatie, Organisatiesoort, Pet,
    gebied::Regios,
    ids::{OrganisatieId, ProfessionalId},
    regels::{Functie, Regels},
};
use naast_service::{
    Dienst, Klok, Sessiestap,
    account::{Accountpet, NieuwAccount},
};
use naast_store::{Options, RootKey, Store};
use naast_web::{Toestand, vorm::Huisstijl};
use tower::ServiceExt as _;
use uuid::Uuid;

/// The region of these tests: it has its postcodes in its file and asks for a duo of one of each team.
const REGIO: &str = "zaanstreek-waterland-2.0";

pub struct Proef {
    pub dienst: Dienst,
    app: Router,
    _map: tempfile::TempDir,
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
    pub async fn professional(
        &self,
        naam: &str,
        functie: Functie,
        organisatie: (&str, Organisatiesoort),
    ) -> Browser<'_> {
        let (organisatie, soort) = organisatie;
        let organisatie = Organisatie {
            id: OrganisatieId(Uuid::new_v5(&Uuid::NAMESPACE_OID, organisatie.as_bytes())),
            naam: organisatie.to_owned(),
            soort,
        };
        let pet = Pet { organisatie, functie, grondslag: "Jeugdwet 2.3".to_owned() };
        let nieuw = NieuwAccount {
            gebruikersnaam: naam.to_lowercase().replace(' ', "."),
            naam: naam.to_owned(),
            telefoon: Some("075 123 45 67".to_owned()),
            petten: vec![Accountpet { pet, regio: REGIO.parse().unwrap() }],
            geregistreerd_tot: None,
        };
        let id = self.dienst.maak_account(&Actor::systeem(), Uuid::now_v7(), nieuw).await.unwrap();
        let account = self.dienst.account(id).await.unwrap().unwrap();
        let token = self.dienst.begin_sessie(&account, 0, Sessiestap::Volledig, "test").await.unwrap();
        Browser { proef: self, cookie: format!("naast={token}"), id }
    }

    pub async fn vaste_professional(&self, naam: &str) -> Browser<'_> {
        self.professional(
            naam,
            Functie::VasteProfessional,
            ("Wijkteam Waterland", Organisatiesoort::LokaalTeam),
        )
        .await
    }

    pub async fn rvt(&self, naam: &str) -> Browser<'_> {
        self.professional(naam, Functie::RvtVt, ("Veilig Thuis", Organisatiesoort::VeiligThuis)).await
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
        let pad = pad.split('#').next().unwrap_or(pad);
        let verzoek = Request::get(pad).header(header::COOKIE, &self.cookie).body(Body::empty()).unwrap();
        self.stuur(verzoek).await
    }

    /// Posts fields as they are.
    pub async fn post(&self, pad: &str, velden: &[(String, String)]) -> Pagina {
        let inhoud = form_urlencoded::Serializer::new(String::new()).extend_pairs(velden).finish();
        let pad = pad.split('#').next().unwrap_or(pad);
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

    /// Goes where a page sends one.
    pub async fn volg(&self, pagina: &Pagina) -> Pagina {
        let naar =
            pagina.naar.as_deref().unwrap_or_else(|| panic!("geen doorverwijzing: {}", pagina.tekst()));
        self.get(naar).await
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
    /// The form that goes to `actie`, with what is already in it, overwritten by `velden`.
    pub fn ingevuld(&self, actie: &str, velden: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut alles = self.formulier(actie);
        alles.retain(|(naam, _)| !velden.iter().any(|(nieuw, _)| nieuw == naam));
        alles.extend(velden.iter().map(|(naam, waarde)| ((*naam).to_owned(), (*waarde).to_owned())));
        alles
    }

    /// The values of all hidden and text inputs of the form that goes to `actie`.
    pub fn formulier(&self, actie: &str) -> Vec<(String, String)> {
        let kaal = |tekst: &str| tekst.split('#').next().unwrap_or(tekst).to_owned();
        let formulier = self
            .html
            .split("<form")
            .skip(1)
            .find(|stuk| kenmerk(stuk, "action").is_some_and(|gevonden| kaal(&gevonden) == kaal(actie)))
            .unwrap_or_else(|| panic!("geen formulier naar {actie}: {}", self.tekst()));
        let formulier = formulier.split("</form>").next().unwrap_or(formulier);
        formulier
            .split("<input")
            .skip(1)
            .filter(|veld| {
                let soort = kenmerk(veld, "type").unwrap_or_default();
                !matches!(soort.as_str(), "checkbox" | "radio")
                    || veld.split('>').next().is_some_and(|v| v.contains(" checked"))
            })
            .filter_map(|veld| Some((kenmerk(veld, "name")?, kenmerk(veld, "value").unwrap_or_default())))
            .collect()
    }

    /// Whether the page says this.
    pub fn zegt(&self, tekst: &str) -> bool {
        self.tekst().contains(tekst)
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
        ontsnapt(&tekst.split_whitespace().collect::<Vec<_>>().join(" "))
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

/// The number of a dossier in an address.
pub fn dossier_in(pad: &str) -> String {
    pad.split("/dossier/").nth(1).and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap().to_owned()
}
