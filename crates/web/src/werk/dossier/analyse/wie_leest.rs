//! Showing a piece of the analysis to more or to fewer people (INV-18, D-58).

use super::{
    super::stellingen::wie_leest::{self, Grondvelden},
    Kruimelpad, Mag, adres,
    bewerken::merk_van,
    samenloop::{Afloop, MERK, voer_uit_mits},
    vind, vraag, woorden, zie,
};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar, pad::Tab};
use crate::vorm::{Kaart, Kop, alinea, knoplink};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht, Weigering,
    analyse::{AnalyseOpdracht, Onderdeel},
    ids::{AnalyseItemId, DossierId},
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wat {
    Publiek,
    NietTonen,
}

/// The page to change who reads it.
pub(super) async fn toon_publiek(bezoek: Bezoek, Path(pad): Path<(DossierId, AnalyseItemId)>) -> Antwoord {
    toon(&bezoek, pad, Wat::Publiek).await
}

/// The page to choose to whom it is never shown.
pub(super) async fn toon_niet_tonen(bezoek: Bezoek, Path(pad): Path<(DossierId, AnalyseItemId)>) -> Antwoord {
    toon(&bezoek, pad, Wat::NietTonen).await
}

async fn toon(bezoek: &Bezoek, (dossier, id): (DossierId, AnalyseItemId), wat: Wat) -> Antwoord {
    let zicht = zie(bezoek, dossier).await?;
    let onderdeel = vind(&zicht, id)?;
    let melding = Melding::Geen;
    let invoer = Invoer::van(wie_leest::als_invoer(&onderdeel.etiket));
    antwoord(pagina(bezoek, &zicht, onderdeel, wat, &invoer, &melding)?, &melding)
}

/// Changes who reads it.
pub(super) async fn wijzig_publiek(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, AnalyseItemId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let publiek = wie_leest::lees_publiek(&mut lezer, &invoer);
    let grond = wie_leest::lees_grond(&mut lezer, &invoer);
    let toelichting = lezer.tekst("toelichting");
    let gelezen = publiek.zip(grond).zip(toelichting).map(|((publiek, grond), toelichting)| {
        AnalyseOpdracht::WijzigPubliek { onderdeel: id, publiek, grond, toelichting }
    });
    let gelezen = lezer.klaar(gelezen).map_err(Melding::Fouten);
    doe(&bezoek, (dossier, id), &invoer, Wat::Publiek, gelezen).await
}

/// Sets to whom it is never shown.
pub(super) async fn zet_niet_tonen(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, AnalyseItemId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let personen = lezer.ids("niet_tonen_aan");
    let gelezen =
        lezer.tekst("reden").map(|reden| AnalyseOpdracht::ZetNietTonenAan { onderdeel: id, personen, reden });
    let gelezen = lezer.klaar(gelezen).map_err(Melding::Fouten);
    doe(&bezoek, (dossier, id), &invoer, Wat::NietTonen, gelezen).await
}

async fn doe(
    bezoek: &Bezoek,
    (dossier, id): (DossierId, AnalyseItemId),
    invoer: &Invoer,
    wat: Wat,
    gelezen: Result<AnalyseOpdracht, Melding>,
) -> Antwoord {
    let melding = match gelezen {
        Err(melding) => melding,
        Ok(opdracht) => {
            let nu = |zicht: &Zicht| zicht.analyse().werk.onderdelen.get(&id).map(merk_van);
            let deel = Deel::Analyse;
            match voer_uit_mits(bezoek, dossier, invoer, &vraag(), deel, nu, Opdracht::Analyse(opdracht))
                .await?
            {
                Afloop::Gedaan => return Ok(klaar(&adres(dossier, &[&"onderdeel", &id]), "opgeslagen")),
                Afloop::Nee(melding) => melding,
                Afloop::Veranderd(zicht) => {
                    Melding::van_weigering(Weigering::deel_gewijzigd(deel, 0, zicht.deelversie(deel)))
                }
            }
        }
    };
    let zicht = zie(bezoek, dossier).await?;
    antwoord(pagina(bezoek, &zicht, vind(&zicht, id)?, wat, invoer, &melding)?, &melding)
}

fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    onderdeel: &Onderdeel,
    wat: Wat,
    invoer: &Invoer,
    melding: &Melding,
) -> Result<Markup, Paginafout> {
    if !Mag::van(bezoek, zicht).analyseert() {
        return Err(Paginafout::NietGevonden);
    }
    let (titel, deel, inleiding) = match wat {
        Wat::Publiek => (
            "Wie mag dit lezen?",
            "publiek",
            "Meer mensen laten meelezen is een besluit. U schrijft op waarom het mag en waarom het nodig is.",
        ),
        Wat::NietTonen => (
            "Nooit tonen aan",
            "niet-tonen-aan",
            "Wie u aanvinkt, ziet dit nergens: ook niet in een versie die al is gedeeld.",
        ),
    };
    let kop = bezoek.kop(zicht, Tab::Analyse);
    let hier = adres(zicht.dossier(), &[&"onderdeel", &onderdeel.id]);
    let kruimels =
        Kruimelpad::tot_tab(zicht, Tab::Analyse).en(woorden::soort(onderdeel.item.soort()), hier.clone());
    let actie = adres(zicht.dossier(), &[&"onderdeel", &onderdeel.id, &deel]);
    Ok(bezoek
        .dossierpagina(titel, &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding(inleiding)
        .inhoud_met(|primair| {
            let velden = match wat {
                Wat::Publiek => html! {
                    (wie_leest::publiek(zicht, invoer, melding))
                    (Grondvelden { zicht, invoer, melding })
                },
                Wat::NietTonen => html! {
                    (wie_leest::niet_tonen_aan(zicht, invoer, melding))
                    (super::velden::vak(invoer, melding, "reden", "Waarom?", "", 3))
                },
            };
            let knoppen = html! { (primair.knop("Bewaren")) (knoplink(&hier, "Niet veranderen")) };
            html! {
                (Kaart::new(woorden::soort(onderdeel.item.soort()), html! {
                    (alinea(&woorden::volledig(zicht, &zicht.analyse().werk, &onderdeel.item)))
                }).niveau(Kop::H2))
                (bezoek.formulier(&actie, velden, knoppen).verborgen(MERK, merk_van(onderdeel)))
            }
        }))
}
