//! The world of the matrix: a mother in a shelter with her youngest, a father at home with two older children, a full
//! team, and a dossier that holds one thing of every kind. Every number follows from a name, so the same world can be
//! made twice, with and without something, and compared byte for byte.

use crate::dingen::{Ding, Stap};
use axum::Router;
use naast_access::{Beleid, Kijker};
use naast_domain::{
    Actor, Opdracht, Opdrachtbrief, Organisatie, Organisatiesoort, Pet, Professional, Wie,
    dossier::OpenDossier,
    gebied::Regios,
    ids::{DossierId, OpdrachtId, OrganisatieId, PersoonId, ProfessionalId},
    regels::{Functie, Regels},
};
use naast_service::{
    Dienst, Klok, Sessiestap,
    account::{Account, Accountpet, NieuwAccount, Plaats},
};
use naast_store::{Options, RootKey, Store};
use naast_web::{Toestand, vorm::Huisstijl};
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;

/// The day everything happens on.
pub const VANDAAG: &str = "2026-03-02";
const REGIO: &str = "zaanstreek-waterland-2.0";
/// Where the stranger works.
const ANDERE_REGIO: &str = "friesland";

/// A number that follows from a name.
pub fn nummer(naam: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, naam.as_bytes())
}

/// The word that stands for this in the whole world, and nowhere else: letters only, so that it fits in a name.
pub fn merk(naam: &str) -> String {
    const LETTERS: &[u8; 16] = b"bcdfghjkmnprstvz";
    let letters = nummer(&["merk ", naam].concat()).into_bytes().map(|byte| LETTERS[usize::from(byte % 16)]);
    ["Xq", std::str::from_utf8(&letters[..9]).unwrap()].concat()
}

/// The number of a member of the family: "moeder", "vader", "zestien", "twaalf", "jongste".
pub fn persoon_id(wie: &str) -> PersoonId {
    PersoonId(nummer(&["persoon ", wie].concat()))
}

/// The number of a command.
fn opdracht_id(van: &str, nummer_van: usize) -> OpdrachtId {
    OpdrachtId(nummer(&format!("opdracht {van} {nummer_van}")))
}

/// The number of what the `welke`-th command of this thing made.
pub fn gemaakt(rij: &str, welke: usize, soort: &str) -> Uuid {
    Uuid::new_v5(&opdracht_id(rij, welke).0, soort.as_bytes())
}

/// A professional of the team, or somebody who would like to be: by a name that is also the name to log in with.
pub fn collega(naam: &str, functie: Functie) -> Professional {
    use Organisatiesoort as O;
    let (organisatie, soort) = match functie {
        _ if naam == "ver" => ("Gebiedsteam Elders", O::LokaalTeam),
        Functie::VasteProfessional
        | Functie::LokaalTeamlid
        | Functie::Teamleider
        | Functie::Fg
        | Functie::Klachtfunctionaris
        | Functie::Beheerder => ("Wijkteam Waterland", O::LokaalTeam),
        Functie::RvtVt => ("Veilig Thuis", O::VeiligThuis),
        Functie::RvtGi | Functie::Jr => ("Gecertificeerde instelling", O::GecertificeerdeInstelling),
        Functie::RvtRvdk | Functie::RvdkToetser => ("Raad", O::Raad),
        Functie::RvtVrouwenopvang if naam == "opvang" => ("opvang", O::Vrouwenopvang),
        Functie::RvtVrouwenopvang => ("Andere opvang", O::Vrouwenopvang),
        Functie::Aanbieder if naam == "nabij" => ("nabij", O::Aanbieder),
        Functie::Aanbieder => ("Jeugdhulp Noord", O::Aanbieder),
        Functie::Spv => ("Geestelijke gezondheidszorg", O::VolwassenenGgz),
        Functie::Politie | Functie::Hulpofficier => ("Politie", O::Politie),
        Functie::Om => ("Openbaar Ministerie", O::OpenbaarMinisterie),
        Functie::Zvh => ("Zorg- en Veiligheidshuis", O::ZorgEnVeiligheidshuis),
        Functie::Burgemeester | Functie::College | Functie::Schuldhulp | Functie::WerkEnInkomen => {
            ("Gemeente Waterland", O::Gemeente)
        }
        _ => ("Andere organisatie", O::Overig),
    };
    // Organisations that would give a place away carry a mark of their own.
    let naam_organisatie = match organisatie {
        "opvang" => merk("organisatie van de opvang"),
        "nabij" => merk("organisatie die het adres kent"),
        gewoon => gewoon.to_owned(),
    };
    let naam_mens = match naam {
        "gezicht" => merk("naam van het vaste gezicht"),
        "opvang" => merk("naam van wie in de opvang werkt"),
        "nabij" => merk("naam van wie het adres kent"),
        gewoon => gewoon.to_owned(),
    };
    Professional {
        id: ProfessionalId(nummer(&["professional ", naam].concat())),
        naam: naam_mens,
        organisatie: Organisatie { id: OrganisatieId(nummer(organisatie)), naam: naam_organisatie, soort },
        functie,
        telefoon: Some("075 000 00 00".to_owned()),
        geregistreerd: true,
    }
}

/// In which function the named ones of the team are there.
pub fn functie_van(naam: &str) -> Functie {
    match naam {
        "gezicht" | "ver" => Functie::VasteProfessional,
        "vt" | "nood" => Functie::RvtVt,
        "opvang" => Functie::RvtVrouwenopvang,
        "nabij" => Functie::Aanbieder,
        code => code.strip_prefix("bij-").unwrap_or(code).parse().unwrap(),
    }
}

fn pet(professional: &Professional) -> Pet {
    Pet {
        organisatie: professional.organisatie.clone(),
        functie: professional.functie,
        grondslag: "Jeugdwet 2.3".to_owned(),
    }
}

/// The family, the team and the accounts; everything else is a [`Ding`].
pub struct Wereld {
    pub dienst: Dienst,
    pub dossier: DossierId,
    pub app: Router,
    map: tempfile::TempDir,
    sleutel: RootKey,
    beleid: Beleid,
}

impl Wereld {
    /// Opened, with everybody in the team and everybody of the family let in.
    pub async fn nieuw() -> Self {
        let (map, sleutel) = (tempfile::tempdir().unwrap(), RootKey::generate().unwrap());
        let mut wereld =
            Self::in_map(map, sleutel, Beleid::ingebouwd().unwrap(), DossierId(Uuid::nil())).await;
        for naam in ["gezicht", "vt", "opvang", "nabij", "ver", "nood"] {
            wereld.maak_account(naam).await;
        }
        wereld.dossier = wereld.open("gezicht", &opening()).await;
        for naam in ["vt", "opvang", "nabij"] {
            wereld.haal_erbij(naam).await;
        }
        for (welke, stap) in crate::dingen::begin().iter().enumerate() {
            wereld.doe("begin", welke, stap).await;
        }
        for wie in ["moeder", "vader", "zestien", "twaalf"] {
            wereld.laat_binnen(persoon_id(wie), wie).await;
        }
        for wie in ["voor-moeder", "voor-vader", "voor-zestien"] {
            wereld.laat_binnen(crate::dingen::gemachtigde(wie), wie).await;
        }
        wereld
    }

    async fn in_map(map: tempfile::TempDir, sleutel: RootKey, beleid: Beleid, dossier: DossierId) -> Self {
        let store = Store::open_sqlite(map.path(), sleutel.clone(), Options::default()).await.unwrap();
        let klok = Klok::vast(format!("{VANDAAG}T09:00:00Z").parse().unwrap());
        let (regels, regios) = (Regels::ingebouwd().unwrap(), Regios::ingebouwd().unwrap());
        let dienst = Dienst::nieuw(store, beleid.clone(), regels, regios, klok);
        let app = naast_web::app(Toestand::nieuw(dienst.clone(), Huisstijl::default(), false, false));
        Self { dienst, dossier, app, map, sleutel, beleid }
    }

    /// The same world once more, as it is now: what happens in one of them, does not happen in the other.
    pub async fn nog_eens(&self) -> Self {
        let map = tempfile::tempdir().unwrap();
        for bestand in std::fs::read_dir(self.map.path()).unwrap() {
            let bestand = bestand.unwrap();
            if bestand.file_type().unwrap().is_file() {
                std::fs::copy(bestand.path(), map.path().join(bestand.file_name())).unwrap();
            }
        }
        Self::in_map(map, self.sleutel.clone(), self.beleid.clone(), self.dossier).await
    }

    async fn open(&self, wie: &str, opening: &Value) -> DossierId {
        let opening: OpenDossier = serde_json::from_value(opening.clone()).unwrap();
        let kijker = self.kijker(wie).await;
        let regio = if wie == "ver" { ANDERE_REGIO } else { REGIO }.parse().unwrap();
        let nummer = opdracht_id(&["openen ", wie].concat(), 0);
        self.dienst.open_dossier(&kijker, nummer, &regio, &opening).await.unwrap().dossier
    }

    /// Another family elsewhere, with a father of its own: the stranger.
    pub async fn ander_gezin(&self) -> DossierId {
        let andere = self.open("ver", &ander_gezin()).await;
        let plaats = Plaats { dossier: andere, persoon: persoon_id("vreemde") };
        let kijker = self.kijker("ver").await;
        self.dienst.speel_gezinslid(&kijker, nummer("vreemde"), plaats, "vreemde").await.unwrap();
        andere
    }

    /// An account by this name, in the function of that name.
    pub async fn maak_account(&self, naam: &str) {
        let professional = collega(naam, functie_van(naam));
        let regio = if naam == "ver" { ANDERE_REGIO } else { REGIO };
        let nieuw = NieuwAccount {
            gebruikersnaam: naam.to_owned(),
            naam: professional.naam.clone(),
            telefoon: professional.telefoon.clone(),
            petten: vec![Accountpet { pet: pet(&professional), regio: regio.parse().unwrap() }],
            geregistreerd_tot: None,
        };
        let systeem = Actor::systeem();
        let opdracht = nummer(&["account ", naam].concat());
        self.dienst.maak_account_met_nummer(&systeem, opdracht, professional.id, nieuw).await.unwrap();
    }

    /// Brings somebody in beside the fixed face.
    pub async fn haal_erbij(&self, naam: &str) {
        let professional = collega(naam, functie_van(naam));
        let stap = Stap::nieuw(
            "gezicht",
            json!({ "team": { "haal_erbij": {
                "professional": professional,
                "modus": "advies",
                "expertise": "meedenken",
                "bevoegdheden": [],
                "reden": merk("reden om iemand erbij te halen"),
            } } }),
        );
        self.doe(&["erbij ", naam].concat(), 0, &stap).await;
    }

    /// An account for a member of the family, or for somebody who acts for one.
    pub async fn laat_binnen(&self, persoon: PersoonId, naam: &str) {
        let plaats = Plaats { dossier: self.dossier, persoon };
        let kijker = self.kijker("gezicht").await;
        self.dienst.speel_gezinslid(&kijker, nummer(naam), plaats, naam).await.unwrap();
    }

    /// Makes a thing.
    pub async fn maak(&self, ding: &Ding) {
        for (welke, stap) in ding.stappen.iter().enumerate() {
            self.doe(ding.rij, welke, stap).await;
        }
    }

    /// Does one step, which must be possible.
    pub async fn doe(&self, van: &str, welke: usize, stap: &Stap) {
        self.probeer(van, welke, stap).await.unwrap_or_else(|fout| panic!("{van} {welke}: {fout}"));
    }

    pub async fn probeer(&self, van: &str, welke: usize, stap: &Stap) -> Result<(), String> {
        let nummer = opdracht_id(van, welke);
        let mut opdracht = stap.opdracht.clone();
        if let Some(bestand) = &stap.bestand {
            let wie = gezinskijker(stap.wie);
            let beschrijving = serde_json::from_value(stap.beschrijving.clone()).unwrap();
            let bewaard = self.dienst.bewaar_bijlage(&wie, self.dossier, nummer, bestand, beschrijving).await;
            opdracht["bijdrage"]["draag_bij"]["bijlage"] = serde_json::to_value(bewaard.unwrap()).unwrap();
        }
        let opdracht: Opdracht = serde_json::from_value(opdracht).map_err(|fout| format!("{fout:?}"))?;
        let brief = Opdrachtbrief { id: nummer, gezien: None, opdracht };
        let gedaan = self.dienst.voer_uit_als(&Self::actor(stap.wie), self.dossier, &brief).await;
        gedaan.map(drop).map_err(|fout| format!("{fout:?}"))
    }

    fn actor(wie: &str) -> Actor {
        if ["moeder", "vader", "zestien", "twaalf"].contains(&wie) {
            return gezinskijker(wie).actor();
        }
        let professional = collega(wie, functie_van(wie));
        let (naam, pet) = (professional.naam.clone(), pet(&professional));
        Actor { wie: Wie::Professional(professional.id), naam, pet: Some(pet), namens: None }
    }

    /// The account of a professional.
    pub async fn account(&self, naam: &str) -> Arc<Account> {
        let id = ProfessionalId(nummer(&["professional ", naam].concat()));
        self.dienst.account(id).await.unwrap().unwrap_or_else(|| panic!("geen account {naam}"))
    }

    async fn kijker(&self, naam: &str) -> Kijker {
        self.account(naam).await.kijker(0, VANDAAG.parse().unwrap())
    }

    /// The cookie of somebody who is logged in: a professional by name, or a member of the family.
    pub async fn koekje(&self, naam: &str, van_gezin: bool) -> String {
        let account = if van_gezin {
            let id = ProfessionalId(Uuid::new_v5(&nummer(naam), b"account"));
            let gevonden = self.dienst.account(id).await.unwrap();
            gevonden.unwrap_or_else(|| panic!("geen gezinsaccount {naam}"))
        } else {
            self.account(naam).await
        };
        let token = self.dienst.begin_sessie(&account, 0, Sessiestap::Volledig, "proef").await.unwrap();
        format!("naast={token}")
    }
}

/// The row of somebody's name.
pub fn naamrij(wie: &str) -> &'static str {
    match wie {
        "moeder" => "naam van de moeder",
        "vader" => "naam van de vader",
        "zestien" => "naam van de jongere van 16",
        "twaalf" => "naam van de jongere van 12",
        "jongste" => "naam van de jongste, van 6",
        "voor-moeder" => "naam van de steunfiguur van de moeder",
        "voor-vader" => "naam van de cliëntondersteuner van de vader",
        "voor-zestien" => "naam van de gemachtigde van de jongere van 16",
        _ => "naam van iemand uit een ander gezin",
    }
}

fn mens(wie: &str, geboren: &str, bsn: Option<&str>, contact: &Value) -> Value {
    json!({
        "id": persoon_id(wie),
        "naam": { "voornamen": merk(naamrij(wie)), "geslachtsnaam": "Voorbeeld" },
        "geboortedatum": geboren,
        "geslacht": "onbekend",
        "bsn": bsn,
        "overleden_op": null,
        "contact": contact,
        "taal": null,
    })
}

/// What is known at the opening: five people in one home.
fn opening() -> Value {
    let telefoon = json!([{ "soort": "telefoon", "waarde": TELEFOON_MOEDER, "veilig": true,
        "toelichting": merk("toelichting bij het telefoonnummer van de moeder") }]);
    let gezag = |ouder: &str, kind: &str| {
        json!({ "kind": persoon_id(kind), "houder": { "persoon": persoon_id(ouder) }, "soort": "gezamenlijk",
            "van": null, "tot": null, "bron": "brp", "gezien_op": "2026-01-01" })
    };
    let kinderen = ["zestien", "twaalf", "jongste"];
    let gezag: Vec<Value> =
        ["moeder", "vader"].iter().flat_map(|ouder| kinderen.map(|kind| gezag(ouder, kind))).collect();
    let leden = ["moeder", "vader", "zestien", "twaalf", "jongste"];
    let leden = leden.map(|wie| json!({ "persoon": persoon_id(wie), "van": null, "tot": null }));
    json!({
        "aanleiding": merk("eerste zorg bij de opening"),
        "onveiligheid": [],
        "gezin": {
            "personen": [
                mens("moeder", GEBOORTEDATUM_MOEDER, Some(BSN_MOEDER), &telefoon),
                mens("vader", "1983-09-12", None, &json!([])),
                mens("zestien", "2009-06-01", None, &json!([])),
                mens("twaalf", "2013-05-20", None, &json!([])),
                mens("jongste", "2019-11-03", None, &json!([])),
            ],
            "huishoudens": [{
                "id": nummer("oud huis"),
                "adres": { "straat": merk("adres van de vader"), "huisnummer": "12", "postcode": "1141AB",
                    "plaats": "Monnickendam", "land": null },
                "leden": leden,
                "geheim": false,
            }],
            "relaties": [],
            "gezag": gezag,
            "rollen": [],
        },
        "vast_gezicht": collega("gezicht", Functie::VasteProfessional),
        "kindcheck": "In gesprek met het gezin",
        "herkomst": null,
        "postcode": null,
    })
}

/// The mother's telephone number, birth date and BSN (a published test number): marks of their own.
pub const TELEFOON_MOEDER: &str = "0610203040";
pub const GEBOORTEDATUM_MOEDER: &str = "1985-04-27";
pub const BSN_MOEDER: &str = "999990019";

fn ander_gezin() -> Value {
    json!({
        "aanleiding": "Zorgen in een heel ander gezin.",
        "onveiligheid": [],
        "gezin": {
            "personen": [mens("vreemde", "1979-02-11", None, &json!([]))],
            "huishoudens": [{ "id": nummer("ander huis"), "adres": null, "geheim": false,
                "leden": [{ "persoon": persoon_id("vreemde"), "van": null, "tot": null }] }],
            "relaties": [], "gezag": [], "rollen": [],
        },
        "vast_gezicht": collega("ver", Functie::VasteProfessional),
        "kindcheck": null,
        "herkomst": null,
        "postcode": null,
    })
}

fn gezinskijker(wie: &str) -> Kijker {
    Kijker::gezinslid(persoon_id(wie), wie.to_owned())
}
