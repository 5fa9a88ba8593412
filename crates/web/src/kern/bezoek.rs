//! One visit: who is here, in which capacity, and what a page needs because of it.

use super::{
    Antwoord, Melding, Paginafout, Toestand,
    gezinskop::Kopteksten,
    invoer::Invoer,
    melding::gedaan,
    pad::{self, Tab},
};
use crate::taal::{ANDERS_GEZEGD, Taal};
use crate::vorm::{
    Bericht, Demobalk, Deur, Formulier, Gebruiker, Huisstijl, Knop, Kruimel, Navlink, Pagina, Persona, Toon,
    link,
};
use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::{StatusCode, request::Parts},
    response::IntoResponse,
};
use axum_extra::extract::CookieJar;
use maud::{Markup, Render, html};
use naast_access::{Doel, Kijker, Zicht};
use naast_domain::{
    Deel, Opdracht, Opdrachtbrief,
    context::dag_in_nederland,
    ids::{DossierId, OpdrachtId},
    regels::Functie,
};
use naast_service::{Dienst, Dienstfout, Gezinsplek, Kijkvraag, Sessie, Uitgevoerd};
use std::{borrow::Cow, sync::Arc};
use uuid::Uuid;

/// Form field with the number of the command.
pub const OPDRACHT: &str = "opdracht";
/// Form field with the version of the part that was on screen.
pub const GEZIEN: &str = "gezien";
/// Form field with the token of the session.
pub const TOKEN: &str = "token";

/// A visit by somebody who is logged in.
pub struct Bezoek {
    toestand: Toestand,
    sessie: Sessie,
    kijker: Kijker,
    pet: Option<String>,
    melding: Melding,
    personas: Vec<(String, String)>,
    huidige_persona: String,
    taal: Taal,
    /// Where the form came from that is answered now.
    verstuurd: Option<String>,
    /// The name of the page of one's own account, in the language of the door.
    mijn_account: Cow<'static, str>,
}

impl FromRequestParts<Toestand> for Bezoek {
    type Rejection = Paginafout;

    async fn from_request_parts(delen: &mut Parts, toestand: &Toestand) -> Result<Self, Self::Rejection> {
        let terug = || {
            // Only a page can be come back to; an act is not done twice by logging in.
            let pad = if delen.method == axum::http::Method::GET { delen.uri.path() } else { pad::WERK };
            Paginafout::Inloggen(pad.to_owned())
        };
        let cookies = CookieJar::from_headers(&delen.headers);
        let token =
            cookies.get(toestand.cookienaam()).map(|cookie| cookie.value().to_owned()).ok_or_else(terug)?;
        let sessie = toestand.dienst().sessie(&token).await?.ok_or_else(terug)?;
        juiste_deur(&sessie, delen)?;
        let meekijken = pad::ligt_achter(delen.uri.path(), pad::GEZIN);
        let query = delen.uri.query().unwrap_or_default();
        let taal = Taal::van_verzoek(query, &delen.headers);
        let verstuurd = (delen.method == axum::http::Method::POST).then(|| delen.uri.path().to_owned());
        Ok(Self { verstuurd, ..Self::nieuw(toestand.clone(), sessie, meekijken, query, taal) })
    }
}

/// Everybody goes through his or her own door, whatever address is typed: nothing behind another door opens.
fn juiste_deur(sessie: &Sessie, delen: &Parts) -> Result<(), Paginafout> {
    let adres = delen.uri.path();
    let bij_gezin = pad::ligt_achter(adres, pad::GEZIN);
    if !sessie.account().is_van_gezin() {
        // A professional comes here only to look along, and then does nothing.
        return match (bij_gezin, sessie.gezin(), delen.method == axum::http::Method::GET) {
            (false, ..) | (true, Some(_), true) => Ok(()),
            (true, Some(_), false) => Err(Paginafout::Afgewezen(
                "U kijkt mee met de ogen van iemand anders. Doen kan alleen die persoon zelf.",
            )),
            (true, None, _) => Err(Paginafout::NietGevonden),
        };
    }
    if pad::ligt_achter(adres, pad::WERK) || pad::ligt_achter(adres, pad::BEHEER) {
        let lezen = delen.method == axum::http::Method::GET;
        return Err(if lezen { Paginafout::Elders(pad::GEZIN) } else { Paginafout::NietGevonden });
    }
    if bij_gezin && sessie.gezin().is_none() && adres != pad::GEZIN_KIEZEN {
        return Err(Paginafout::Elders(pad::GEZIN_KIEZEN));
    }
    Ok(())
}

impl OptionalFromRequestParts<Toestand> for Bezoek {
    type Rejection = Paginafout;

    async fn from_request_parts(
        delen: &mut Parts,
        toestand: &Toestand,
    ) -> Result<Option<Self>, Self::Rejection> {
        match <Self as FromRequestParts<Toestand>>::from_request_parts(delen, toestand).await {
            Ok(bezoek) => Ok(Some(bezoek)),
            Err(Paginafout::Inloggen(_)) => Ok(None),
            Err(fout) => Err(fout),
        }
    }
}

impl Bezoek {
    fn nieuw(toestand: Toestand, sessie: Sessie, bij_gezin: bool, query: &str, taal: Taal) -> Self {
        let vandaag = dag_in_nederland(toestand.dienst().klok().nu());
        let taal = match sessie.gezin() {
            Some(plek) if bij_gezin => taal.voor_lezer(plek),
            _ => taal,
        };
        let meekijker = if bij_gezin { sessie.meekijker(vandaag) } else { None };
        let kijker = meekijker.unwrap_or_else(|| sessie.kijker(vandaag));
        let namens = sessie.gezin().and_then(|plek| plek.namens.as_ref());
        let pet = match &kijker.pet {
            Some(pet) => Some([pet.functie.naam(), ", ", &pet.organisatie.naam].concat()),
            None => namens.map(|naam| taal.voor_iemand(naam.as_str()).into_owned()),
        };
        let klaar = form_urlencoded::parse(query.as_bytes()).find(|(naam, _)| naam == "klaar");
        let melding = klaar.map_or(Melding::Geen, |(_, code)| gedaan(&code));
        let personas = if toestand.is_demo() { toestand.dienst().personas() } else { Vec::new() };
        let huidige_persona = sessie.persona();
        Self {
            toestand,
            sessie,
            kijker,
            pet,
            melding,
            personas,
            huidige_persona,
            taal,
            verstuurd: None,
            mijn_account: taal.mijn_account_kop(),
        }
    }

    /// The use cases.
    pub fn dienst(&self) -> &Dienst {
        self.toestand.dienst()
    }

    /// What the pages share.
    pub fn toestand(&self) -> &Toestand {
        &self.toestand
    }

    /// In which language the frame of the family door speaks to this visitor.
    pub fn taal(&self) -> Taal {
        self.taal
    }

    /// Who looks, with the pet chosen.
    pub fn kijker(&self) -> &Kijker {
        &self.kijker
    }

    /// The session.
    pub fn sessie(&self) -> &Sessie {
        &self.sessie
    }

    /// Where a member of the family is: dossier, person, for whom, age band. Behind `/gezin` it is always there.
    pub fn gezin(&self) -> Result<&Gezinsplek, Paginafout> {
        self.sessie.gezin().ok_or(Paginafout::NietGevonden)
    }

    /// The look.
    pub fn huisstijl(&self) -> &Huisstijl {
        self.toestand.huisstijl()
    }

    /// What is said above the page after an act ("het is opgeslagen").
    pub fn melding(&self) -> &Melding {
        &self.melding
    }

    /// Looks at a dossier; the read line is durable before this returns.
    pub async fn bekijk(&self, dossier: DossierId, vraag: &Kijkvraag) -> Result<Arc<Zicht>, Paginafout> {
        if self.kijker.kijkt_mee() {
            let vraag = Kijkvraag { doel: Doel::Meekijken, ..vraag.clone() };
            return Ok(self.dienst().bekijk(&self.kijker, dossier, &vraag).await?);
        }
        Ok(self.dienst().bekijk(&self.kijker, dossier, vraag).await?)
    }

    /// Carries out a command that came in by a form. `deel` is the part that was on screen, when it can be overwritten.
    ///
    /// # Errors
    /// `Err(Ok(melding))`: show the page again with what was typed and this above it. `Err(Err(fout))`: no page.
    pub async fn voer_uit(
        &self,
        dossier: DossierId,
        invoer: &Invoer,
        deel: Option<Deel>,
        opdracht: Opdracht,
    ) -> Result<Uitgevoerd, Result<Melding, Paginafout>> {
        if self.zegt_het_anders(invoer) {
            return Err(Ok(Melding::Geen));
        }
        let id = self.opdrachtnummer(invoer).map_err(Err)?;
        let gezien = deel.and_then(|deel| Some((deel, invoer.een(GEZIEN).parse().ok()?)));
        let brief = Opdrachtbrief { id, gezien, opdracht };
        match self.dienst().voer_uit(&self.kijker, dossier, &brief).await {
            Ok(uitgevoerd) => Ok(uitgevoerd),
            Err(Dienstfout::Weigering(weigering)) => Err(Ok(Melding::van_weigering(weigering))),
            Err(fout) => Err(Err(fout.into())),
        }
    }

    /// Whether a form was sent only to see it in another language, with what was typed in it: nothing is done then.
    pub fn zegt_het_anders(&self, invoer: &Invoer) -> bool {
        invoer.aan(ANDERS_GEZEGD)
    }

    /// The same, for a page that goes on elsewhere when it was done. Inside: what to say above the page when it was not.
    pub async fn doe(
        &self,
        dossier: DossierId,
        invoer: &Invoer,
        deel: Option<Deel>,
        opdracht: Opdracht,
    ) -> Result<Option<Melding>, Paginafout> {
        match self.voer_uit(dossier, invoer, deel, opdracht).await {
            Ok(_) => Ok(None),
            Err(Ok(melding)) => Ok(Some(melding)),
            Err(Err(fout)) => Err(fout),
        }
    }

    /// The number of the command, as the form brought it along: the same form twice is the same command.
    pub fn opdrachtnummer(&self, invoer: &Invoer) -> Result<OpdrachtId, Paginafout> {
        invoer.een(OPDRACHT).parse().map_err(|_| {
            Paginafout::Ongeldig(
                "Dit formulier is niet compleet aangekomen. Ga terug en probeer het opnieuw.".to_owned(),
            )
        })
    }

    /// Whether a form came from a page of this very session.
    pub fn controleer_token(&self, invoer: &Invoer) -> Result<(), Paginafout> {
        if self.sessie.token_klopt(invoer.een(TOKEN)) {
            Ok(())
        } else {
            Err(Paginafout::Afgewezen(
                "Deze pagina stond nog open van een eerdere keer dat u was ingelogd. Ga terug, ververs de pagina en verstuur opnieuw.",
            ))
        }
    }

    /// A form of which token and command number go along by themselves.
    pub fn formulier<'f>(&self, actie: &'f str, velden: Markup, knoppen: Markup) -> Formulier<'f> {
        let ingevuld = self.verstuurd.as_deref() == Some(actie);
        self.los_formulier(actie, velden, knoppen).ingevuld(ingevuld)
    }

    fn los_formulier<'f>(&self, actie: &'f str, velden: Markup, knoppen: Markup) -> Formulier<'f> {
        Formulier::new(actie, velden, knoppen)
            .verborgen(TOKEN, self.sessie.token())
            .verborgen(OPDRACHT, Uuid::now_v7())
    }

    /// A form on a part that can be overwritten: the version on screen goes along too.
    pub fn formulier_op<'f>(
        &self,
        zicht: &Zicht,
        deel: Deel,
        actie: &'f str,
        velden: Markup,
        knoppen: Markup,
    ) -> Formulier<'f> {
        self.formulier(actie, velden, knoppen).verborgen(GEZIEN, zicht.deelversie(deel))
    }

    /// A form of just one small button, for things in a row.
    pub fn knopformulier(&self, actie: &str, verborgen: &[(&'static str, String)], knop: Knop<'_>) -> Markup {
        let mut formulier = self.los_formulier(actie, Markup::default(), knop.render()).onbewaakt();
        for (naam, waarde) in verborgen {
            formulier = formulier.verborgen(naam, waarde);
        }
        formulier.render()
    }

    /// The fields every form needs, for a page that makes its own form (a confirmation).
    pub fn verborgen_velden(&self) -> [(&'static str, String); 2] {
        [(TOKEN, self.sessie.token().to_owned()), (OPDRACHT, Uuid::now_v7().to_string())]
    }

    /// A page of the professionals' door. `actief` is the navigation link to mark.
    pub fn werkpagina<'p>(&'p self, titel: &'p str, actief: &'p str, melding: &'p Melding) -> Pagina<'p> {
        let mut links = vec![Navlink { tekst: "Vandaag", href: pad::WERK }];
        if self.kijker.functie().is_some_and(|functie| !functie.nooit_inhoud()) {
            links.push(Navlink { tekst: "Gezin zoeken", href: pad::ZOEKEN });
        }
        if matches!(self.kijker.functie(), Some(Functie::Beheerder | Functie::Fg)) {
            links.push(Navlink { tekst: "Beheer", href: pad::BEHEER });
        }
        if self.kijker.functie() == Some(Functie::Klachtfunctionaris) {
            links.push(Navlink { tekst: "Klachten", href: "/werk/klachten" });
        }
        links.push(Navlink { tekst: "Mijn account", href: crate::open::ACCOUNT });
        self.pagina(titel, Deur::Werk, links, actief, melding)
    }

    /// A page of a dossier, with the strip of the family.
    pub fn dossierpagina<'p>(
        &'p self,
        titel: &'p str,
        kop: &'p Kopteksten,
        melding: &'p Melding,
    ) -> Pagina<'p> {
        self.werkpagina(titel, "", melding).gezinskop(kop.kop())
    }

    /// The texts for the strip of the family on a page below `tab`.
    pub fn kop(&self, zicht: &Zicht, tab: Tab) -> Kopteksten {
        Kopteksten::van(zicht, tab)
    }

    /// A page of the administrators' door.
    pub fn beheerpagina<'p>(&'p self, titel: &'p str, actief: &'p str, melding: &'p Melding) -> Pagina<'p> {
        self.pagina(titel, Deur::Beheer, crate::beheer::navigatie(self.kijker.functie()), actief, melding)
    }

    /// On every page: for whom somebody is here, or that a professional looks along.
    fn andermans_ogen(&self) -> Option<Markup> {
        let plek = self.sessie.gezin()?;
        if self.kijker.kijkt_mee() {
            let stoppen = self.knopformulier(pad::MEEKIJKEN_STOPPEN, &[], Knop::new("Stop met meekijken"));
            return Some(html! {
                (self.taal.nederlands_blok(Bericht::new(Toon::Waarschuwing, html! {
                    // A child may sit beside: nobody is addressed.
                    p class="nl-paragraph" { "Dit is wat " strong { (plek.naam) } " ziet. Hier kan alleen worden gelezen. Dit staat in het logboek." }
                    (stoppen)
                })))
            });
        }
        let voor = plek.namens.as_ref()?;
        Some(html! {
            (Bericht::new(Toon::Info, html! {
                p class="nl-paragraph" { (self.taal.u_bent_hier_voor(voor.as_str())) }
                p class="nl-paragraph" { (link(pad::GEZIN_KIEZEN, self.taal.wisselen_knop())) }
            }).taal(self.taal))
        })
    }

    /// A page of any door: who is logged in, what was just done, and in a demonstration the switch of persons.
    pub(crate) fn pagina<'p>(
        &'p self,
        titel: &'p str,
        deur: Deur,
        links: Vec<Navlink<'p>>,
        actief: &'p str,
        melding: &'p Melding,
    ) -> Pagina<'p> {
        let melding = if matches!(melding, Melding::Geen) { &self.melding } else { melding };
        let mut links = links;
        if deur == Deur::Gezin && self.sessie.account().is_van_gezin() {
            links.push(Navlink { tekst: &self.mijn_account, href: crate::open::GEZIN_ACCOUNT });
        }
        let mut pagina = Pagina::new(titel, deur, self.huisstijl())
            .gebruiker(Gebruiker {
                naam: &self.kijker.naam,
                pet: self.pet.as_deref(),
                pet_wisselen: self.sessie.heeft_meer_petten().then_some(pad::PET),
                uitloggen: pad::UITLOGGEN,
                token: Some((TOKEN, self.sessie.token())),
            })
            .navigatie(links, actief)
            .fouten(melding.fouten());
        if !matches!(melding, Melding::Geen | Melding::Fouten(_)) {
            // The professionals' doors are Dutch.
            pagina = pagina.bericht(melding.in_taal(if deur == Deur::Gezin { self.taal } else { Taal::NL }));
        }
        if let Some(balk) = self.andermans_ogen() {
            pagina = pagina.balk(balk);
        }
        if !self.personas.is_empty() {
            pagina = pagina.demobalk(Demobalk {
                actie: pad::PERSONA,
                personas: self.personas.iter().map(|(id, tekst)| Persona { id, tekst }).collect(),
                huidige: &self.huidige_persona,
                token: Some((TOKEN, self.sessie.token())),
            });
        }
        pagina
    }
}

/// The path to a page of a dossier: my work › the household.
pub fn kruimels<'p>(huishouden: &'p str, href: &'p str) -> Vec<Kruimel<'p>> {
    vec![Kruimel { tekst: "Vandaag", href: pad::WERK }, Kruimel { tekst: huishouden, href }]
}

/// A page as an answer; a page with a refusal or faults answers 422, so that scripts can tell.
pub fn antwoord(pagina: Markup, melding: &Melding) -> Antwoord {
    let status = match melding {
        Melding::Geen | Melding::Gelukt(_) => StatusCode::OK,
        Melding::Geweigerd(_) if melding.is_conflict() => StatusCode::CONFLICT,
        Melding::Fouten(_) | Melding::Geweigerd(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok((status, pagina).into_response())
}
