//! One thing of every kind, each with the word it is known by. A row of the table is a thing.

mod gezin;
mod inbreng;
mod plannen;
mod stellingen;

use crate::wereld::{merk, nummer, persoon_id};
use naast_domain::ids::PersoonId;
use serde_json::{Value, json};

pub use gezin::{begin, gemachtigde};

/// A command of somebody in the world, as JSON the way another system writes it.
pub struct Stap {
    pub wie: &'static str,
    pub opdracht: Value,
    /// A file that goes with it, and what it is called.
    pub bestand: Option<Vec<u8>>,
    pub beschrijving: Value,
}

impl Stap {
    pub fn nieuw(wie: &'static str, opdracht: Value) -> Self {
        Self { wie, opdracht, bestand: None, beschrijving: Value::Null }
    }
}

/// A thing of one kind.
pub struct Ding {
    /// Its row in the table.
    pub rij: &'static str,
    /// The part of the table it is in.
    pub deel: &'static str,
    /// By which words it is known, in whatever case.
    pub merken: Vec<String>,
    /// How it comes to be; nothing for what is there from the opening on.
    pub stappen: Vec<Stap>,
}

impl Ding {
    fn nieuw(rij: &'static str) -> Self {
        Self { rij, deel: "", merken: vec![merk(rij).to_lowercase()], stappen: Vec::new() }
    }

    /// Known by other words than its own mark: a number, a date.
    fn herkend_aan(mut self, woorden: &[&str]) -> Self {
        self.merken = woorden.iter().map(|woord| woord.to_lowercase()).collect();
        self
    }

    fn doet(mut self, wie: &'static str, opdracht: Value) -> Self {
        self.stappen.push(Stap::nieuw(wie, opdracht));
        self
    }

    fn met_bestand(
        mut self,
        wie: &'static str,
        opdracht: Value,
        bestand: Vec<u8>,
        beschrijving: &str,
    ) -> Self {
        let beschrijving = json!(beschrijving);
        self.stappen.push(Stap { wie, opdracht, bestand: Some(bestand), beschrijving });
        self
    }
}

/// Everything, in the order in which it happens.
pub fn alle() -> Vec<Ding> {
    let delen: [(&'static str, Vec<Ding>); 4] = [
        ("Gezin en team", gezin::dingen()),
        ("Wat we weten", stellingen::dingen()),
        ("Analyse, plannen en besluiten", plannen::dingen()),
        ("Van het gezin zelf", inbreng::dingen()),
    ];
    delen
        .into_iter()
        .flat_map(|(deel, dingen)| dingen.into_iter().map(move |ding| Ding { deel, ..ding }))
        .collect()
}

/// The numbers of these members of the family.
fn ids(wie: &[&str]) -> Vec<PersoonId> {
    wie.iter().map(|wie| persoon_id(wie)).collect()
}

/// Everybody of the family.
const ALLEN: [&str; 5] = ["moeder", "vader", "zestien", "twaalf", "jongste"];

/// A professional, by number.
fn wie(naam: &str) -> uuid::Uuid {
    nummer(&["professional ", naam].concat())
}

/// A label about these people, with something else in it.
fn etiket(over: &[&str], anders: &Value) -> Value {
    let mut etiket = json!({
        "over": ids(over),
        "publiek": "team_en_gezin",
        "gevoeligheid": "gewoon",
        "bron_beschermd": false,
        "niet_tonen_aan": [],
    });
    for (naam, waarde) in anders.as_object().into_iter().flatten() {
        etiket[naam] = waarde.clone();
    }
    etiket
}

/// For whom something in a plan is not.
fn afscherming(niet_tonen_aan: &[&str]) -> Value {
    json!({ "publiek": "team_en_gezin", "gevoeligheid": "gewoon", "niet_tonen_aan": ids(niet_tonen_aan) })
}

/// Commands that are refused, each with somebody's words in it.
pub fn onmogelijk() -> Vec<Stap> {
    let naam = merk("naam van de moeder");
    vec![
        Stap::nieuw(
            "vader",
            json!({ "taak": { "maak": { "wat": naam, "voor": "vast_gezicht", "vervalt_op": null } } }),
        ),
        Stap::nieuw(
            "gezicht",
            json!({ "taak": { "maak": { "wat": naam, "voor": "vast_gezicht", "vervalt_op": "2020-01-01" } } }),
        ),
        Stap::nieuw("gezicht", json!({ "bijdrage": { "schrijf_verhaal": { "tekst": naam } } })),
        Stap::nieuw(
            "gezicht",
            json!({ "gezin": { "leg_taal_vast": { "persoon": uuid::Uuid::nil(), "taal": naam } } }),
        ),
    ]
}
