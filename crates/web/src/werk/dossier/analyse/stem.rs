//! The voice of a member of the family, as told to a professional (R-027, INV-38), or why there is none yet.

use super::{
    super::stellingen::{
        horen::{mondeling, mondelingvelden},
        wie_leest,
    },
    Kruimelpad, Mag, adres,
    samenloop::{Afloop, MERK, merk, voer_uit_mits},
    terug, velden, vraag, zie,
};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar, pad::Tab};
use crate::vorm::{Keuze, Uitklap, knoplink};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht, Weigering,
    analyse::{AnalyseOpdracht, Stemvorm},
    ids::{DossierId, PersoonId},
};

/// The page to write down what somebody says.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, persoon)): Path<(DossierId, PersoonId)>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let melding = Melding::Geen;
    antwoord(pagina(&bezoek, &zicht, persoon, &Invoer::default(), &melding)?, &melding)
}

/// Adds a voice. Nothing is ever overwritten: a voice is only added to.
pub(super) async fn voeg_toe(
    bezoek: Bezoek,
    Path((dossier, persoon)): Path<(DossierId, PersoonId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let tekst = lezer.tekst("tekst");
    let vorm = lezer.keuze("vorm", |code| code.parse::<Stemvorm>().ok(), "Kies hoe diegene het vertelde.");
    let opgetekend = mondeling(&mut lezer);
    let niet_tonen_aan = lezer.ids("niet_tonen_aan");
    let gelezen = tekst.zip(vorm).zip(opgetekend);
    let melding = match lezer.klaar(gelezen) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(((tekst, vorm), opgetekend)) => {
            let opdracht = AnalyseOpdracht::VoegStemToe {
                persoon,
                tekst,
                vorm,
                opgetekend: Some(opgetekend),
                niet_tonen_aan,
            };
            match bezoek.voer_uit(dossier, &invoer, None, Opdracht::Analyse(opdracht)).await {
                Ok(_) => return Ok(klaar(&terug(dossier, "stemmen"), "opgeslagen")),
                Err(Ok(melding)) => melding,
                Err(Err(fout)) => return Err(fout),
            }
        }
    };
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina(&bezoek, &zicht, persoon, &invoer, &melding)?, &melding)
}

fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    persoon: PersoonId,
    invoer: &Invoer,
    melding: &Melding,
) -> Result<Markup, Paginafout> {
    let wie = zicht.persoon(persoon).ok_or(Paginafout::NietGevonden)?;
    if !Mag::van(bezoek, zicht).analyseert() {
        return Err(Paginafout::NietGevonden);
    }
    let naam = wie.naam.kort();
    let is_kind = wie.is_minderjarig_op(zicht.vandaag());
    let titel = ["Wat zegt ", &naam, "?"].concat();
    let kop = bezoek.kop(zicht, Tab::Analyse);
    let kruimels = Kruimelpad::tot_tab(zicht, Tab::Analyse);
    let actie = adres(zicht.dossier(), &[&"stem", &persoon]);
    let weg = terug(zicht.dossier(), "stemmen");
    let inleiding = if is_kind {
        "Schrijf op wat het kind zegt, tekent of laat zien. Gebruik de woorden van het kind zelf."
    } else {
        "Schrijf op wat diegene zelf zegt, in eigen woorden. Wat is er aan de hand, wat helpt, wat moet er anders?"
    };
    Ok(bezoek.dossierpagina(&titel, &kop, melding).kruimels(kruimels.kruimels()).inleiding(inleiding).inhoud_met(
        |primair| {
            let vormen = Stemvorm::ALLE.iter().map(|vorm| Keuze::new(vorm.code(), vorm.naam())).collect();
            let velden = html! {
                (velden::vak(invoer, melding, "tekst", "De eigen woorden", "Zo letterlijk mogelijk. U hoeft het niet netter te maken.", 6))
                (velden::keuze(invoer, melding, "vorm", "Hoe vertelde diegene het?", vormen))
                (mondelingvelden(invoer, melding, "Wanneer was dit?"))
                (Uitklap::new("Mag iemand dit niet lezen?", wie_leest::niet_tonen_aan(zicht, invoer, melding))
                    .open(invoer.aan("niet_tonen_aan")))
            };
            let knoppen = html! { (primair.knop("Bewaren")) (knoplink(&weg, "Terug")) };
            html! { (bezoek.formulier(&actie, velden, knoppen)) }
        },
    ))
}

fn merk_van(zicht: &Zicht, persoon: PersoonId) -> String {
    let werk = &zicht.analyse().werk;
    merk(&(werk.zonder_stem.get(&persoon), werk.stemmen.contains_key(&persoon)))
}

/// The page to say why there is no voice yet.
pub(super) async fn toon_zonder(
    bezoek: Bezoek,
    Path((dossier, persoon)): Path<(DossierId, PersoonId)>,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let eerder = zicht.analyse().werk.zonder_stem.get(&persoon);
    let invoer = Invoer::van(eerder.map(|reden| ("reden", reden.to_string())));
    let melding = Melding::Geen;
    antwoord(pagina_zonder(&bezoek, &zicht, persoon, &invoer, &melding)?, &melding)
}

/// Says why there is no voice yet.
pub(super) async fn motiveer_zonder(
    bezoek: Bezoek,
    Path((dossier, persoon)): Path<(DossierId, PersoonId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let reden = lezer.tekst("reden");
    let melding = match lezer.klaar(reden) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(reden) => {
            let opdracht = Opdracht::Analyse(AnalyseOpdracht::MotiveerZonderStem { persoon, reden });
            let nu = |zicht: &Zicht| Some(merk_van(zicht, persoon));
            match voer_uit_mits(&bezoek, dossier, &invoer, &vraag(), Deel::Analyse, nu, opdracht).await? {
                Afloop::Gedaan => return Ok(klaar(&terug(dossier, "stemmen"), "opgeslagen")),
                Afloop::Nee(melding) => melding,
                Afloop::Veranderd(zicht) => Melding::van_weigering(Weigering::deel_gewijzigd(
                    Deel::Analyse,
                    0,
                    zicht.deelversie(Deel::Analyse),
                )),
            }
        }
    };
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina_zonder(&bezoek, &zicht, persoon, &invoer, &melding)?, &melding)
}

fn pagina_zonder(
    bezoek: &Bezoek,
    zicht: &Zicht,
    persoon: PersoonId,
    invoer: &Invoer,
    melding: &Melding,
) -> Result<Markup, Paginafout> {
    let wie = zicht.persoon(persoon).ok_or(Paginafout::NietGevonden)?;
    if !Mag::van(bezoek, zicht).analyseert() {
        return Err(Paginafout::NietGevonden);
    }
    let titel = ["Nog geen eigen stem van ", &wie.naam.kort()].concat();
    let kop = bezoek.kop(zicht, Tab::Analyse);
    let kruimels = Kruimelpad::tot_tab(zicht, Tab::Analyse);
    let actie = adres(zicht.dossier(), &[&"zonder-stem", &persoon]);
    let weg = terug(zicht.dossier(), "stemmen");
    Ok(bezoek
        .dossierpagina(&titel, &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding("Iedereen hoort gehoord te worden. Kan het nu niet? Schrijf op waarom, en hoe het later wel lukt.")
        .inhoud_met(|primair| {
            let velden = velden::vak(invoer, melding, "reden", "Waarom kan het nu niet?", "", 3);
            let knoppen = html! { (primair.knop("Bewaren")) (knoplink(&weg, "Terug")) };
            html! { (bezoek.formulier(&actie, velden, knoppen).verborgen(MERK, merk_van(zicht, persoon))) }
        }))
}
