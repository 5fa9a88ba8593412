//! Who calls: a system with an API key, or somebody who is logged in and reads along. An act is never done on a cookie
//! alone, so no other site can make a browser do one.

use super::probleem::Probleem;
use crate::kern::Toestand;
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Method, header, request::Parts},
};
use axum_extra::extract::CookieJar;
use naast_access::{Doel, Kijker, Onderdeel, Zicht};
use naast_domain::{context::dag_in_nederland, gebied::RegioId, ids::DossierId};
use naast_service::{Dienst, Kijkvraag, account::Sleuteluitkomst};
use std::{collections::BTreeSet, sync::Arc};

/// Header with the purpose of looking.
pub(super) const DOEL: &str = "Naast-Doel";

/// Somebody who calls.
pub(super) struct Beller {
    toestand: Toestand,
    kijker: Kijker,
    regio: Option<RegioId>,
    /// The one dossier in which a member of the family is.
    plek: Option<DossierId>,
}

impl FromRequestParts<Toestand> for Beller {
    type Rejection = Probleem;

    async fn from_request_parts(delen: &mut Parts, toestand: &Toestand) -> Result<Self, Probleem> {
        if let Some(kop) = delen.headers.get(header::AUTHORIZATION) {
            let sleutel = kop
                .to_str()
                .ok()
                .and_then(|kop| kop.split_once(' '))
                .filter(|(soort, _)| soort.eq_ignore_ascii_case("bearer"))
                .map(|(_, sleutel)| sleutel);
            return Self::met_sleutel(toestand, sleutel.ok_or_else(Probleem::onbekend)?).await;
        }
        if matches!(delen.method, Method::GET | Method::HEAD) && !van_andere_site(&delen.headers) {
            return Self::met_cookie(toestand, &delen.headers).await;
        }
        Err(Probleem::onbekend())
    }
}

fn van_andere_site(koppen: &HeaderMap) -> bool {
    koppen
        .get("sec-fetch-site")
        .and_then(|waarde| waarde.to_str().ok())
        .is_some_and(|site| !matches!(site, "same-origin" | "none"))
}

impl Beller {
    async fn met_sleutel(toestand: &Toestand, sleutel: &str) -> Result<Self, Probleem> {
        match toestand.dienst().met_apisleutel(sleutel).await? {
            Sleuteluitkomst::Geldig { kijker, regio, .. } => {
                Ok(Self { toestand: toestand.clone(), kijker, regio: Some(regio), plek: None })
            }
            Sleuteluitkomst::Ongeldig => Err(Probleem::onbekend()),
            Sleuteluitkomst::Wacht(seconden) => Err(Probleem::te_vaak(seconden)),
        }
    }

    async fn met_cookie(toestand: &Toestand, koppen: &HeaderMap) -> Result<Self, Probleem> {
        let cookies = CookieJar::from_headers(koppen);
        let token = cookies.get(toestand.cookienaam()).ok_or_else(Probleem::onbekend)?;
        let sessie = toestand.dienst().sessie(token.value()).await?.ok_or_else(Probleem::onbekend)?;
        let kijker = sessie.kijker(dag_in_nederland(toestand.dienst().klok().nu()));
        let regio = sessie.account().petten.get(sessie.pet()).map(|pet| pet.regio.clone());
        let plek = sessie.gezin().map(naast_service::account::Gezinsplek::dossier);
        Ok(Self { toestand: toestand.clone(), kijker, regio, plek })
    }

    /// The use cases.
    pub(super) fn dienst(&self) -> &Dienst {
        self.toestand.dienst()
    }

    /// Who looks.
    pub(super) fn kijker(&self) -> &Kijker {
        &self.kijker
    }

    /// The region of the pet.
    pub(super) fn regio(&self) -> Option<&RegioId> {
        self.regio.as_ref()
    }

    /// The dossier of a member of the family.
    pub(super) fn plek(&self) -> Option<DossierId> {
        self.plek
    }

    /// Whether this is a member of the family, or somebody who looks with such eyes.
    pub(super) fn is_gezinslid(&self) -> bool {
        self.kijker.persoon().is_some()
    }

    /// The number of a dossier in an address. What is no number is not there either.
    pub(super) fn dossier(&self, nummer: &str) -> Result<DossierId, Probleem> {
        let dossier: DossierId = nummer.parse().map_err(|_| Probleem::niet_gevonden())?;
        if self.is_gezinslid() && self.plek != Some(dossier) {
            return Err(Probleem::niet_gevonden());
        }
        Ok(dossier)
    }

    /// Why somebody looks: asked each time, because the family reads it in the log.
    pub(super) fn doel(&self, koppen: &HeaderMap, query: &str) -> Result<Doel, Probleem> {
        let uit_kop = koppen.get(DOEL).and_then(|waarde| waarde.to_str().ok()).map(str::to_owned);
        let uit_query = || {
            form_urlencoded::parse(query.as_bytes())
                .find(|(naam, _)| naam == "doel")
                .map(|(_, waarde)| waarde.into_owned())
        };
        let mag: &[Doel] = if self.is_gezinslid() {
            &[Doel::EigenInzage]
        } else {
            &[Doel::Begeleiden, Doel::Werkverdeling, Doel::Overleg, Doel::Nood, Doel::Toezicht]
        };
        let codes = || mag.iter().map(|doel| doel.code()).collect::<Vec<_>>().join(", ");
        uit_kop
            .or_else(uit_query)
            .and_then(|code| Doel::van_code(&code))
            .filter(|doel| mag.contains(doel))
            .ok_or_else(|| {
                Probleem::fout(
                    "doel",
                    format!("Zeg waarom u kijkt, met de kop {DOEL} of met ?doel=. Kies uit: {}.", codes()),
                )
            })
    }

    /// Looks, through the same door as the pages; the read line is durable before this returns (INV-22).
    pub(super) async fn bekijk(
        &self,
        dossier: DossierId,
        doel: Doel,
        onderdelen: &[Onderdeel],
    ) -> Result<Arc<Zicht>, Probleem> {
        let onderdelen: BTreeSet<Onderdeel> =
            onderdelen.iter().copied().chain([Onderdeel::Overzicht]).collect();
        Ok(self.dienst().bekijk(&self.kijker, dossier, &Kijkvraag { doel, onderdelen }).await?)
    }
}
