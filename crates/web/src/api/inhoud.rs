//! What comes in: JSON of a reasonable size, checked as a whole before any of it is read.

use super::{
    beller::Beller,
    beschrijving::{
        Vorm,
        nalezen::{Bekende, lees_na},
    },
    document::boek,
    probleem::Probleem,
};
use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::header,
};
use naast_domain::{Invoerfout, ids::OpdrachtId};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use uuid::Uuid;

/// The most that one request may hold: many times the longest text that Naast keeps.
pub(super) const MEESTE: usize = 1024 * 1024;

/// The body of a request, as JSON.
pub(super) struct Inhoud(pub(super) Value);

impl<S: Send + Sync> FromRequest<S> for Inhoud {
    type Rejection = Probleem;

    async fn from_request(verzoek: Request, _: &S) -> Result<Self, Probleem> {
        let soort = verzoek.headers().get(header::CONTENT_TYPE).and_then(|soort| soort.to_str().ok());
        let soort = soort.and_then(|soort| soort.split(';').next()).map(str::trim);
        if !soort.is_some_and(|soort| soort.eq_ignore_ascii_case("application/json")) {
            return Err(Probleem::ander_soort());
        }
        let bytes: Bytes = axum::body::to_bytes(verzoek.into_body(), MEESTE)
            .await
            .map_err(|_| Probleem::te_groot(MEESTE))?;
        let gelezen = serde_json::from_slice(&bytes);
        gelezen.map(Self).map_err(|fout| {
            Probleem::fout(
                "",
                format!(
                    "Dit is geen JSON die we kunnen lezen: kijk bij regel {}, teken {}.",
                    fout.line(),
                    fout.column()
                ),
            )
        })
    }
}

/// What a check needs to know, for this caller and this request.
pub(super) struct Omgeving<'a> {
    pub(super) beller: &'a Beller,
    pub(super) nummer: OpdrachtId,
    /// Everybody in it is new: a dossier is opened.
    pub(super) opening: bool,
}

impl Bekende for Omgeving<'_> {
    fn collega(&self, account: &str, functie: &str) -> Result<Value, String> {
        let vandaag = naast_domain::context::dag_in_nederland(self.beller.dienst().klok().nu());
        let gevonden = self.beller.dienst().accounts().into_iter().find_map(|bekend| {
            if bekend.id.to_string() != account.to_lowercase() || !bekend.is_geldig_op(vandaag) {
                return None;
            }
            let pet = bekend
                .petten
                .iter()
                .find(|pet| Some(&pet.regio) == self.beller.regio() && pet.pet.functie.code() == functie)?;
            serde_json::to_value(bekend.professional(pet, vandaag)).ok()
        });
        gevonden.ok_or_else(|| "Deze collega met deze functie kennen we niet in uw regio.".to_owned())
    }

    fn organisatie(&self, organisatie: &str) -> Result<Value, String> {
        let gevonden = self.beller.dienst().accounts().into_iter().find_map(|bekend| {
            let pet = bekend.petten.iter().find(|pet| {
                Some(&pet.regio) == self.beller.regio()
                    && pet.pet.organisatie.id.to_string() == organisatie.to_lowercase()
            })?;
            serde_json::to_value(&pet.pet.organisatie).ok()
        });
        gevonden.ok_or_else(|| "Deze organisatie kennen we niet in uw regio.".to_owned())
    }

    fn nieuw_nummer(&self, bedacht: Uuid) -> Uuid {
        Uuid::new_v5(&self.nummer.0, bedacht.as_bytes())
    }

    fn alles_nieuw(&self) -> bool {
        self.opening
    }
}

/// Checks a value against its shape and reads it: all faults of form at once, then what only its type can judge.
pub(super) fn lees<T: DeserializeOwned>(
    vorm: &Vorm,
    mut waarde: Value,
    veld: &str,
    omgeving: &Omgeving<'_>,
) -> Result<T, Probleem> {
    let fouten = lees_na(boek()?, vorm, &mut waarde, veld, omgeving);
    if !fouten.is_empty() {
        return Err(Probleem::invoer(fouten));
    }
    maak(waarde, veld)
}

/// Reads a value that was checked before.
pub(super) fn maak<T: DeserializeOwned>(waarde: Value, veld: &str) -> Result<T, Probleem> {
    serde_path_to_error::deserialize(waarde).map_err(|fout| {
        let plek = fout.path().to_string();
        let plek = match (veld, plek.as_str()) {
            ("", plek) => plek.to_owned(),
            (veld, ".") => veld.to_owned(),
            (veld, plek) => [veld, ".", plek].concat(),
        };
        Probleem::invoer([Invoerfout::nieuw(plek, fout.into_inner().to_string())])
    })
}

/// The number of the command in a body: sent twice, it has one effect.
pub(super) fn nummer(waarde: &Value) -> Result<OpdrachtId, Probleem> {
    waarde.get("nummer").and_then(Value::as_str).and_then(|tekst| tekst.parse().ok()).ok_or_else(|| {
        Probleem::fout(
            "nummer",
            "Geef elke opdracht een eigen nummer (een UUID). Hetzelfde nummer nog een keer verandert niets.",
        )
    })
}

/// Nothing, for a field that was left out.
pub(super) fn veld(waarde: &Value, naam: &str) -> Value {
    waarde.get(naam).cloned().unwrap_or(json!(null))
}
