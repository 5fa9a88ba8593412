//! The log of who looked, in plain words.

use super::{Blad, is_betrokken, naam_van_professional, nood};
use crate::kern::{
    Antwoord, Bezoek, Melding, Paginafout,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::vorm::{Kaart, Kolom, Kop, Leeg, Stand, Status, Tabel, knoplink, link, moment};
use axum::{
    extract::{Path, Query},
    http::Uri,
};
use jiff::{SignedDuration, Timestamp};
use maud::{Markup, html};
use naast_access::{Doel, Onderdeel, Zicht};
use naast_domain::{
    context::{dag_in_nederland, nederland},
    ids::{DossierId, PersoonId, ProfessionalId},
    regels::Functie,
};
use naast_service::{Inzageregel, Kijkvraag};
use std::collections::BTreeMap;

/// How many lines the service gives at a time.
const PAGINA: usize = 100;

/// The page; `?voor=` goes on where the former page ended.
pub(super) async fn toon(
    bezoek: Bezoek,
    Path(dossier): Path<DossierId>,
    Query(vraag): Query<BTreeMap<String, String>>,
    adres: Uri,
) -> Antwoord {
    let delen = [Onderdeel::Overzicht, Onderdeel::Team, Onderdeel::Taken, Onderdeel::Inzage];
    let zicht = bezoek.bekijk(dossier, &Kijkvraag::begeleiden(&delen)).await?;
    if !zicht.bevat(Onderdeel::Inzage) {
        return Err(Paginafout::NietGevonden);
    }
    let voor = vraag.get("voor").and_then(|nummer| nummer.parse().ok());
    let regels = bezoek.dienst().wie_keek(bezoek.kijker(), dossier, voor).await?;
    let melding = Melding::Geen;
    let titel = "Wie keek in dit dossier";
    let inhoud = html! {
        (nood::gebruik(&bezoek, &zicht))
        (logboek(&bezoek, &zicht, &regels, voor.is_some(), adres.path()))
    };
    // The privacy officer reviews looking, not families: no name of the household above the page (INV-23).
    if !zicht.bevat(Onderdeel::Overzicht) {
        let pagina = bezoek
            .werkpagina(titel, "", &melding)
            .inleiding("U ziet wie keek en waarom. De inhoud van het dossier ziet u niet.")
            .inhoud(inhoud);
        return antwoord(pagina, &melding);
    }
    let blad = Blad::nieuw(&bezoek, &zicht, Tab::Inzage);
    let acties = is_betrokken(&zicht).then(|| {
        knoplink(&pad::dossier_onder(dossier, Tab::Inzage, &[&"afscherming"]), "Wie mag wat niet zien")
    });
    let pagina = blad
        .tab(titel, &melding)
        .inleiding("Elke keer dat iemand kijkt, staat hier. Het gezin mag dit ook lezen.")
        .acties(acties.unwrap_or_default())
        .inhoud(inhoud);
    antwoord(pagina, &melding)
}

fn logboek(bezoek: &Bezoek, zicht: &Zicht, regels: &[Inzageregel], verder: bool, adres: &str) -> Markup {
    let kolommen = ["Wanneer", "Wie", "Wat", "Waarom"].map(Kolom::tekst).to_vec();
    let namen = Namen { bezoek, zicht };
    let tabel = Tabel::new("Wie keek, het laatst eerst", kolommen)
        .stil_bijschrift()
        .rijen(bezoeken(regels).iter().map(|keer| namen.rij(keer)));
    let ouder = regels.last().filter(|_| regels.len() == PAGINA).map(|regel| regel.nummer);
    html! {
        (Kaart::new("Logboek", html! {
            @if regels.is_empty() {
                (Leeg::new("Niets meer", "Verder terug heeft niemand in dit dossier gekeken.").niveau(Kop::H3))
            } @else { (tabel) }
            @if verder || ouder.is_some() {
                nav class="naast-knoppen" aria-label="Bladeren" {
                    @if verder { (link(adres, "Naar de nieuwste regels")) }
                    @if let Some(nummer) = ouder { (link(&format!("{adres}?voor={nummer}"), "Oudere regels")) }
                }
            }
        }))
    }
}

/// Looking around: one person who opens page after page reads as one visit. No part that was seen is left out.
struct Keer<'a> {
    laatste: &'a Inzageregel,
    begin: Timestamp,
    onderdelen: Vec<String>,
}

/// How long nothing may happen within one visit.
const PAUZE: SignedDuration = SignedDuration::from_mins(15);

fn bezoeken(regels: &[Inzageregel]) -> Vec<Keer<'_>> {
    let mut alle: Vec<Keer<'_>> = Vec::new();
    for regel in regels {
        let dag = |moment: Timestamp| dag_in_nederland(moment);
        match alle.last_mut().filter(|keer| {
            let ander = keer.laatste;
            ander.kijker == regel.kijker
                && ander.functie == regel.functie
                && ander.organisatie == regel.organisatie
                && ander.doel == regel.doel
                && ander.noodtoegang == regel.noodtoegang
                && keer.begin.duration_since(regel.moment) <= PAUZE
                && dag(keer.begin) == dag(regel.moment)
        }) {
            Some(keer) => {
                keer.begin = regel.moment;
                for onderdeel in &regel.onderdelen {
                    if !keer.onderdelen.contains(onderdeel) {
                        keer.onderdelen.push(onderdeel.clone());
                    }
                }
            }
            None => {
                alle.push(Keer { laatste: regel, begin: regel.moment, onderdelen: regel.onderdelen.clone() });
            }
        }
    }
    for keer in &mut alle {
        // In the order of the tabs, so that two visits are easily compared.
        keer.onderdelen.sort_by_key(|code| Onderdeel::van_code(code));
    }
    alle
}

struct Namen<'a> {
    bezoek: &'a Bezoek,
    zicht: &'a Zicht,
}

impl Namen<'_> {
    fn rij(&self, keer: &Keer<'_>) -> Vec<Markup> {
        let regel = keer.laatste;
        let (begin, eind) = (keer.begin.to_zoned(nederland()), regel.moment.to_zoned(nederland()));
        vec![
            html! {
                (moment(&begin))
                @if begin.strftime("%H:%M").to_string() != eind.strftime("%H:%M").to_string() { " tot " (eind.strftime("%H:%M")) }
            },
            html! {
                strong { (self.wie(regel)) }
                @if let Some(functie) = functie(&regel.functie) {
                    " " span class="naast-bijschrift" { (functie) @if !regel.organisatie.is_empty() { ", " (regel.organisatie) } }
                }
            },
            html! { (onderdelen(&keer.onderdelen)) },
            html! {
                (Doel::van_code(&regel.doel).map_or("onbekend", Doel::naam))
                @if regel.noodtoegang { " " (Status::new(Stand::LetOp, "via noodtoegang")) }
            },
        ]
    }

    fn wie(&self, regel: &Inzageregel) -> String {
        if regel.kijker.is_nil() {
            return "Naast zelf".to_owned();
        }
        if self.zicht.kijker().professional() == Some(ProfessionalId(regel.kijker)) {
            return "U".to_owned();
        }
        match self.zicht.persoon(PersoonId(regel.kijker)) {
            // The privacy officer reads that it was somebody of the family, not who.
            Some(persoon) if self.zicht.bevat(Onderdeel::Overzicht) => persoon.naam.kort(),
            Some(_) => "iemand uit het gezin".to_owned(),
            None => naam_van_professional(self.bezoek, self.zicht, ProfessionalId(regel.kijker)),
        }
    }
}

/// Name of a function; a member of the family wears none.
fn functie(code: &str) -> Option<&'static str> {
    if code == "gezinslid" { Some("gezinslid") } else { code.parse::<Functie>().ok().map(Functie::naam) }
}

/// Names of the parts; the overview goes with every part, so it is only named when it is all there was.
pub(super) fn onderdelen(codes: &[String]) -> String {
    let namen: Vec<&str> = codes
        .iter()
        .filter(|code| codes.len() == 1 || *code != Onderdeel::Overzicht.code())
        .map(|code| match Onderdeel::van_code(code) {
            Some(onderdeel) => onderdeel.naam(),
            None => code.as_str(),
        })
        .collect();
    namen.join(", ")
}
