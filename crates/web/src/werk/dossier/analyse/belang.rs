//! The interest of one child (D-22, INV-10), each on a page of its own; only where there are children (INV-39).

use super::{
    super::stellingen::wie_leest,
    Kruimelpad, Mag, adres, als_gesloten, conflict,
    samenloop::{Afloop, MERK, merk, voer_uit_mits},
    terug, velden, vraag, woorden, zie,
};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar, pad::Tab};
use crate::vorm::{Kaart, Kop, alinea, knoplink};
use axum::{extract::Path, http::StatusCode, response::IntoResponse};
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    analyse::{AnalyseOpdracht, Kindbelang},
    ids::{DossierId, PersoonId},
};

fn nu(zicht: &Zicht, kind: PersoonId) -> Option<&Kindbelang> {
    zicht.analyse().werk.belangen.get(&kind)
}

fn merk_van(zicht: &Zicht, kind: PersoonId) -> String {
    merk(&nu(zicht, kind))
}

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, kind)): Path<(DossierId, PersoonId)>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let mut velden = Vec::new();
    if let Some(belang) = nu(&zicht, kind) {
        velden = wie_leest::als_invoer(&belang.etiket);
        velden.push(("tekst".to_owned(), belang.tekst.to_string()));
    }
    let melding = Melding::Geen;
    antwoord(pagina(&bezoek, &zicht, kind, &Invoer::van(velden), &melding, false)?, &melding)
}

/// Writes it down.
pub(super) async fn beschrijf(
    bezoek: Bezoek,
    Path((dossier, kind)): Path<(DossierId, PersoonId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let tekst = lezer.tekst("tekst");
    let over = lezer.ids("over");
    let etiket = wie_leest::lees(&mut lezer, &invoer, over);
    let melding = match lezer.klaar(tekst.zip(etiket)) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok((tekst, etiket)) => {
            let opdracht = Opdracht::Analyse(AnalyseOpdracht::BeschrijfBelang { kind, tekst, etiket });
            let nu = |zicht: &Zicht| Some(merk_van(zicht, kind));
            match voer_uit_mits(&bezoek, dossier, &invoer, &vraag(), Deel::Analyse, nu, opdracht).await? {
                Afloop::Gedaan => return Ok(klaar(&terug(dossier, "belang"), "opgeslagen")),
                Afloop::Nee(melding) => melding,
                Afloop::Veranderd(zicht) => {
                    let pagina = pagina(&bezoek, &zicht, kind, &invoer, &Melding::Geen, true)?;
                    return Ok((StatusCode::CONFLICT, pagina).into_response());
                }
            }
        }
    };
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina(&bezoek, &zicht, kind, &invoer, &melding, false)?, &melding)
}

fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    kind: PersoonId,
    invoer: &Invoer,
    melding: &Melding,
    botsing: bool,
) -> Result<Markup, Paginafout> {
    let persoon = zicht.persoon(kind).filter(|persoon| persoon.is_minderjarig_op(zicht.vandaag()));
    let naam = persoon.ok_or(Paginafout::NietGevonden)?.naam.kort();
    if !Mag::van(bezoek, zicht).analyseert() {
        return Err(Paginafout::NietGevonden);
    }
    let titel = ["Wat is goed voor ", &naam, "?"].concat();
    let kop = bezoek.kop(zicht, Tab::Analyse);
    let kruimels = Kruimelpad::tot_tab(zicht, Tab::Analyse);
    let actie = adres(zicht.dossier(), &[&"belang", &kind]);
    let weg = terug(zicht.dossier(), "belang");
    let stemmen = zicht.analyse().werk.stem_van(kind);
    Ok(bezoek
        .dossierpagina(&titel, &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding("Het belang van dit kind, los van dat van broers, zussen en ouders. Begin bij wat het kind zelf zegt.")
        .inhoud_met(|primair| {
            let velden = html! {
                (velden::vak(invoer, melding, "tekst", "Wat is in het belang van dit kind?", "Veiligheid, rust, contact, school, vrienden: wat telt voor dit kind het meest?", 6))
                (wie_leest::velden(zicht, invoer, melding))
            };
            let knoppen = html! { (primair.knop("Bewaren")) (knoplink(&weg, "Terug")) };
            let formulier = bezoek.formulier(&actie, velden, knoppen).verborgen(MERK, merk_van(zicht, kind)).render();
            let verder = match nu(zicht, kind).filter(|_| botsing) {
                Some(hun) => conflict("dit belang", "Een collega", "net", &hun.tekst, invoer.een("tekst"), formulier),
                None => formulier,
            };
            html! {
                @if !stemmen.is_empty() {
                    (Kaart::new(&["Wat ", &naam, " zelf zegt"].concat(), html! {
                        @for stem in &stemmen {
                            (alinea(&["“", &stem.tekst, "”"].concat()))
                            p class="naast-bijschrift" { (woorden::herkomst(stem)) }
                        }
                    }).niveau(Kop::H2))
                }
                (als_gesloten(zicht))
                (verder)
            }
        }))
}
