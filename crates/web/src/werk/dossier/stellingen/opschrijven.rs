//! Writing a statement down: a form that asks what this kind needs, with advice beside the text.

use super::{Kruimelpad, Mag, adres, inlezen, kies, velden, weergave, woorden, zie};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Melding, Paginafout,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Bericht, Kaart, Knop, Kop, Toon, alinea};
use crate::werk::schrijfhulp;
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    ids::{DossierId, StellingId},
    stelling::{Inhoud, Stelling, StellingOpdracht, Stellingsoort},
};
use uuid::Uuid;

/// The empty form; `stelling` of the query is ticked beforehand under a conclusion.
pub(super) async fn toon(
    bezoek: Bezoek,
    Path((dossier, soort)): Path<(DossierId, Stellingsoort)>,
    axum::extract::RawQuery(query): axum::extract::RawQuery,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    if !Mag::van(&bezoek, &zicht).schrijft() {
        return Err(Paginafout::NietGevonden);
    }
    let query = Invoer::ontleed(query.unwrap_or_default().as_bytes());
    let vooraf = ["over", "steunt_op", "leefgebied"];
    let invoer =
        Invoer::van(vooraf.into_iter().flat_map(|veld| query.alle(veld).map(move |waarde| (veld, waarde))));
    let melding = Melding::Geen;
    antwoord(pagina(&bezoek, &zicht, soort, &invoer, &melding, None), &melding)
}

/// Saves it, or shows first how it will look.
pub(super) async fn bewaar(
    bezoek: Bezoek,
    Path((dossier, soort)): Path<(DossierId, Stellingsoort)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let gelezen = inlezen::nieuw(&zicht, soort, &invoer);
    if invoer.een("stap") == "bekijk" {
        let melding = Melding::Geen;
        let voorbeeld = voorbeeld(&zicht, soort, &invoer, gelezen.as_ref().ok());
        return antwoord(pagina(&bezoek, &zicht, soort, &invoer, &melding, Some(&voorbeeld)), &melding);
    }
    let melding = match gelezen {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(nieuw) => {
            let opdracht = StellingOpdracht::LegVast {
                inhoud: nieuw.geschreven.inhoud,
                leefgebieden: nieuw.geschreven.leefgebieden,
                etiket: nieuw.etiket,
                ontvangst: nieuw.ontvangst,
                opnieuw_omdat: nieuw.opnieuw_omdat,
            };
            match bezoek.voer_uit(dossier, &invoer, None, Opdracht::Stelling(opdracht)).await {
                // The number of what is made follows from the command: the same form twice leads to the same page.
                Ok(_) => {
                    let id = StellingId(Uuid::new_v5(&bezoek.opdrachtnummer(&invoer)?.0, b"stelling"));
                    return Ok(klaar(&adres(dossier, Some(id)), "opgeslagen"));
                }
                Err(Ok(melding)) => melding,
                Err(Err(fout)) => return Err(fout),
            }
        }
    };
    antwoord(pagina(&bezoek, &zicht, soort, &invoer, &melding, None), &melding)
}

fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    soort: Stellingsoort,
    invoer: &Invoer,
    melding: &Melding,
    voorbeeld: Option<&Markup>,
) -> Markup {
    let dossier = zicht.dossier();
    let titel = [woorden::soort(soort), " opschrijven"].concat();
    let kop = bezoek.kop(zicht, Tab::Stellingen);
    let kruimels = Kruimelpad::tot_tab(zicht, Tab::Stellingen)
        .en("Wat wilt u opschrijven?", pad::dossier_onder(dossier, Tab::Stellingen, &[&"nieuw"]));
    let actie = pad::dossier_onder(dossier, Tab::Stellingen, &[&"nieuw", &soort]);
    let (uitleg, voorbeeldzin) = kies::uitleg(soort);
    let inleiding = [uitleg, " Bijvoorbeeld: ", voorbeeldzin].concat();
    let al_verteld = al_verteld(zicht, soort, invoer);
    bezoek
        .dossierpagina(&titel, &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding(&inleiding)
        .inhoud_met(|primair| {
            let velden = html! {
                (velden::inhoud(zicht, soort, invoer, melding, None))
                (velden::opnieuw(zicht, &al_verteld, invoer, melding))
                (velden::over(zicht, invoer, melding, uitleg_over(soort)))
                (velden::leefgebieden(invoer))
                (velden::afgeschermd(zicht, invoer, melding))
            };
            let knoppen = html! {
                (primair.knop_met("stap", "bewaar", "Bewaren als concept"))
                (Knop::new("Eerst bekijken").met("stap", "bekijk"))
            };
            html! {
                @if let Some(voorbeeld) = voorbeeld { (voorbeeld) }
                (bezoek.formulier(&actie, velden, knoppen))
            }
        })
}

fn uitleg_over(soort: Stellingsoort) -> &'static str {
    match soort {
        Stellingsoort::Feit | Stellingsoort::Conclusie => {
            "Iedereen die u aanvinkt, mag erop reageren voordat het vaststaat."
        }
        Stellingsoort::Mening | Stellingsoort::Vermoeden | Stellingsoort::Citaat => {
            "Iedereen die u aanvinkt, mag erop reageren. Wie het zelf zegt, vindt of denkt, hoort er vanzelf bij."
        }
    }
}

/// What already stands established in the same words about one of the same people.
fn al_verteld<'z>(zicht: &'z Zicht, soort: Stellingsoort, invoer: &Invoer) -> Vec<&'z Stelling> {
    let Ok(nieuw) = inlezen::nieuw(zicht, soort, invoer) else { return Vec::new() };
    let mut over = nieuw.geschreven.over;
    over.extend(nieuw.geschreven.inhoud.van().and_then(naast_domain::stelling::Spreker::persoon));
    let bekend: Vec<StellingId> =
        zicht.stellingen().al_verteld(&nieuw.geschreven.inhoud, &over).map(|stelling| stelling.id).collect();
    bekend.into_iter().filter_map(|id| zicht.stellingen().get(id)).collect()
}

/// How it will look, with advice; what is still missing is not called a fault yet.
fn voorbeeld(zicht: &Zicht, soort: Stellingsoort, invoer: &Invoer, nieuw: Option<&inlezen::Nieuw>) -> Markup {
    let tekst = invoer.een("tekst");
    html! {
        (Kaart::new("Zo komt het er te staan", html! {
            @match nieuw {
                Some(nieuw) => (voorbeeldtekst(zicht, &nieuw.geschreven.inhoud, nieuw.geschreven.over.iter().copied())),
                None => {
                    (alinea(tekst))
                    p class="naast-bijschrift" { "Nog niet alles is ingevuld." }
                }
            }
        }).niveau(Kop::H2))
        @match schrijfhulp::tips(tekst, soort) {
            Some(tips) => div { (tips) },
            None if tekst.trim().is_empty() => {},
            None => div { (Bericht::new(Toon::Gelukt, "De tekst is duidelijk. Er zijn geen tips.")) },
        }
    }
}

fn voorbeeldtekst(
    zicht: &Zicht,
    inhoud: &Inhoud,
    over: impl Iterator<Item = naast_domain::ids::PersoonId>,
) -> Markup {
    let bij: Vec<String> = inhoud
        .van()
        .map(|van| woorden::spreker(zicht, van))
        .into_iter()
        .chain(inhoud.bron().map(|bron| woorden::bron(zicht, bron, &zicht.kijker().actor())))
        .chain(inhoud.tijd().map(woorden::tijd))
        .collect();
    html! {
        p class="nl-paragraph" { strong { (woorden::soort(inhoud.soort())) " over " (woorden::namen(zicht, over)) } }
        (weergave::tekst(inhoud, inhoud.tekst()))
        p class="naast-bijschrift" { (bij.join(" · ")) }
    }
}
