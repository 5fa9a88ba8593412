//! Changing the words: freely while nobody saw them, as a new version after that, as a correction once established.

use super::{
    Kruimelpad, Mag, adres,
    inlezen::{self, Geschreven},
    onder,
    samenloop::{Afloop, MERK, merk, voer_uit_mits},
    velden, vind, vraag, woorden, zie,
};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, Paginafout, bezoek::antwoord, klaar, pad::Tab};
use crate::vorm::{Bericht, Conflictpaneel, Label, Primair, Tekstvak, Toon, Versie, knoplink};
use axum::{extract::Path, http::StatusCode, response::IntoResponse};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    ids::{DossierId, StellingId},
    stelling::{Stelling, StellingOpdracht, Versie as Stellingversie},
    tekst::Tekst,
};

/// Which of the two.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wijze {
    Wijzigen,
    Corrigeren,
}

impl Wijze {
    fn deel(self) -> &'static str {
        match self {
            Self::Wijzigen => "wijzigen",
            Self::Corrigeren => "corrigeren",
        }
    }
}

/// The form to change.
pub(super) async fn toon_wijzigen(bezoek: Bezoek, Path(pad): Path<(DossierId, StellingId)>) -> Antwoord {
    toon(&bezoek, pad, Wijze::Wijzigen).await
}

/// The form to correct.
pub(super) async fn toon_corrigeren(bezoek: Bezoek, Path(pad): Path<(DossierId, StellingId)>) -> Antwoord {
    toon(&bezoek, pad, Wijze::Corrigeren).await
}

/// Saves the change.
pub(super) async fn wijzig(
    bezoek: Bezoek,
    Path(pad): Path<(DossierId, StellingId)>,
    invoer: Invoer,
) -> Antwoord {
    bewaar(&bezoek, pad, invoer, Wijze::Wijzigen).await
}

/// Saves the correction.
pub(super) async fn corrigeer(
    bezoek: Bezoek,
    Path(pad): Path<(DossierId, StellingId)>,
    invoer: Invoer,
) -> Antwoord {
    bewaar(&bezoek, pad, invoer, Wijze::Corrigeren).await
}

/// What of a statement may not have changed under the hands of the writer. A reaction that came in does not count.
fn merk_van(stelling: &Stelling) -> String {
    let huidige = stelling.huidige();
    merk(&(huidige.nummer, &huidige.inhoud, &huidige.leefgebieden, stelling.betrokkenen()))
}

async fn toon(bezoek: &Bezoek, (dossier, id): (DossierId, StellingId), wijze: Wijze) -> Antwoord {
    let zicht = zie(bezoek, dossier).await?;
    let stelling = vind(&zicht, id)?;
    if !Mag::van(bezoek, &zicht).schrijft() {
        return Err(Paginafout::NietGevonden);
    }
    let melding = Melding::Geen;
    let invoer = inlezen::als_invoer(&zicht, stelling);
    antwoord(pagina(bezoek, &zicht, stelling, wijze, &invoer, &melding, None), &melding)
}

async fn bewaar(
    bezoek: &Bezoek,
    (dossier, id): (DossierId, StellingId),
    invoer: Invoer,
    wijze: Wijze,
) -> Antwoord {
    let zicht = zie(bezoek, dossier).await?;
    let stelling = vind(&zicht, id)?;
    let gelezen = inlezen::gewijzigd(&zicht, stelling.soort(), &invoer, |lezer| match wijze {
        Wijze::Wijzigen => Some(None),
        Wijze::Corrigeren => lezer.tekst("reden").map(Some),
    });
    let (geschreven, reden) = match gelezen {
        Ok(gelezen) => gelezen,
        Err(fouten) => {
            let melding = Melding::Fouten(fouten);
            return antwoord(pagina(bezoek, &zicht, stelling, wijze, &invoer, &melding, None), &melding);
        }
    };
    let opdracht = opdracht(id, &geschreven, reden);
    let nu = |zicht: &Zicht| zicht.stellingen().get(id).map(merk_van);
    match voer_uit_mits(
        bezoek,
        dossier,
        &invoer,
        &vraag(),
        Deel::Stelling(id),
        nu,
        Opdracht::Stelling(opdracht),
    )
    .await?
    {
        Afloop::Gedaan => Ok(klaar(&adres(dossier, Some(id)), "opgeslagen")),
        Afloop::Nee(melding) => {
            antwoord(pagina(bezoek, &zicht, stelling, wijze, &invoer, &melding, None), &melding)
        }
        Afloop::Veranderd(zicht) => {
            let stelling = vind(&zicht, id)?;
            let melding = Melding::Geen;
            let pagina = pagina(bezoek, &zicht, stelling, wijze, &invoer, &melding, Some(&geschreven));
            Ok((StatusCode::CONFLICT, pagina).into_response())
        }
    }
}

fn opdracht(id: StellingId, geschreven: &Geschreven, reden: Option<Tekst>) -> StellingOpdracht {
    let (inhoud, leefgebieden, over) =
        (geschreven.inhoud.clone(), geschreven.leefgebieden.clone(), geschreven.over.clone());
    match reden {
        None => StellingOpdracht::Wijzig { stelling: id, inhoud, leefgebieden, over },
        Some(reden) => StellingOpdracht::Corrigeer { stelling: id, inhoud, leefgebieden, over, reden },
    }
}

fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    stelling: &Stelling,
    wijze: Wijze,
    invoer: &Invoer,
    melding: &Melding,
    botsing: Option<&Geschreven>,
) -> Markup {
    let titel = match wijze {
        Wijze::Wijzigen => [woorden::soort(stelling.soort()), " wijzigen"].concat(),
        Wijze::Corrigeren => [woorden::soort(stelling.soort()), " corrigeren"].concat(),
    };
    let kop = bezoek.kop(zicht, Tab::Stellingen);
    let kruimels = Kruimelpad::tot_stelling(zicht, stelling);
    let inleiding = match wijze {
        Wijze::Wijzigen if stelling.is_concept() => {
            "Niemand heeft deze tekst nog gezien. U kunt hem gewoon veranderen."
        }
        Wijze::Wijzigen => {
            "Deze tekst is al voorgelegd. Uw wijziging wordt een nieuwe versie. Daarna legt u die opnieuw voor."
        }
        Wijze::Corrigeren => "De oude tekst blijft bewaard. De nieuwe tekst legt u opnieuw voor.",
    };
    bezoek.dossierpagina(&titel, &kop, melding).kruimels(kruimels.kruimels()).inleiding(inleiding).inhoud_met(
        |primair| {
            let formulier = formulier(bezoek, zicht, stelling, wijze, invoer, melding, primair);
            match botsing {
                None => html! {
                    @if stelling.is_weersproken() {
                        (Bericht::new(Toon::Info, "Wat iemand tegen deze stelling heeft gezegd, blijft erbij staan tot diegene zelf opnieuw reageert."))
                    }
                    (formulier)
                },
                Some(mijn) => conflict(zicht, stelling, mijn, formulier),
            }
        },
    )
}

fn formulier(
    bezoek: &Bezoek,
    zicht: &Zicht,
    stelling: &Stelling,
    wijze: Wijze,
    invoer: &Invoer,
    melding: &Melding,
    primair: Primair,
) -> Markup {
    let actie = onder(zicht.dossier(), stelling.id, wijze.deel());
    let terug = adres(zicht.dossier(), Some(stelling.id));
    let velden = html! {
        @if wijze == Wijze::Corrigeren {
            (Tekstvak::new("reden", Label("Wat klopt er niet?")).nakijken("").regels(3).maximum(Tekst::MAX).waarde(invoer.een("reden"))
                .fout(melding.fouten().bij("reden")))
        }
        (velden::inhoud(zicht, stelling.soort(), invoer, melding, Some(stelling.id)))
        (velden::over(zicht, invoer, melding, "Iedereen die u aanvinkt, mag erop reageren."))
        (velden::leefgebieden(invoer))
    };
    let knoppen = html! { (primair.knop("Bewaren")) (knoplink(&terug, "Niet veranderen")) };
    html! { (bezoek.formulier(&actie, velden, knoppen).verborgen(MERK, merk_van(stelling))) }
}

/// Both texts side by side; the own one stands in the form and can be saved on top of theirs, knowingly.
fn conflict(zicht: &Zicht, stelling: &Stelling, mijn: &Geschreven, verder: Markup) -> Markup {
    let hun = stelling.huidige();
    let nu = woorden::dag(hun.op);
    let mijn_versie = Stellingversie {
        inhoud: mijn.inhoud.clone(),
        leefgebieden: mijn.leefgebieden.clone(),
        auteur: zicht.kijker().actor(),
        ..hun.clone()
    };
    let hun_tekst = woorden::volledig(zicht, hun, stelling.betrokkenen().iter().copied());
    let mijn_tekst = woorden::volledig(zicht, &mijn_versie, mijn.over.iter().copied());
    html! {
        (Conflictpaneel {
            onderdeel: "deze stelling",
            hun: Versie { wie: &hun.auteur.naam, wanneer: &nu, tekst: &hun_tekst },
            mijn: Versie { wie: "u", wanneer: "net", tekst: &mijn_tekst },
            verder,
        })
    }
}
