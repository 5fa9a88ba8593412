//! Bringing expertise in beside the fixed face: first who, then how, with what, and why.

use super::{MODI, bekijk, bevoegdheden, modus_van, onder, opgeslagen, pagina, voer_uit};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    pad::{self, Tab},
};
use crate::vorm::{
    Formulier, Keuze, Keuzelijst, Knop, Kolom, Kop, Label, Optiegroep, Tabel, Tekstvak, Tekstveld, Vinkjes,
    knoplink, link, telefoon,
};
use crate::werk::openen::gezichten::{Collega, collegas, regio_van};
use axum::extract::{Path, RawQuery};
use maud::{Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    ids::DossierId,
    regels::Functie,
    team::TeamOpdracht,
    tekst::{Korttekst, Tekst},
};
use std::collections::{BTreeMap, BTreeSet};

/// Everybody in this region who can be brought in now.
fn te_kiezen(bezoek: &Bezoek, zicht: &Zicht) -> Vec<Collega> {
    let team = zicht.team();
    let vandaag = zicht.vandaag();
    let alle = regio_van(bezoek).map(|regio| collegas(bezoek, &regio)).unwrap_or_default();
    let mut alle: Vec<Collega> = alle
        .into_iter()
        .filter(|collega| {
            let professional = &collega.professional;
            !professional.functie.nooit_inhoud()
                && !matches!(professional.functie, Functie::Teamleider | Functie::Fg)
                && !team.is_betrokken(professional.id, vandaag)
        })
        .collect();
    alle.sort_by_key(|collega| {
        (
            !collega.professional.functie.is_rvt(),
            collega.professional.functie,
            collega.professional.naam.clone(),
        )
    });
    alle
}

/// Whom? The safety team first.
pub(super) async fn kies(
    bezoek: Bezoek,
    Path(dossier): Path<DossierId>,
    RawQuery(query): RawQuery,
) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier).await?;
    let filter = Invoer::ontleed(query.as_deref().unwrap_or_default().as_bytes());
    let alle = te_kiezen(&bezoek, &zicht);
    let functies: BTreeMap<&str, &str> = alle
        .iter()
        .map(|collega| (collega.professional.functie.code(), collega.professional.functie.naam()))
        .collect();
    let gekozen = filter.een("functie");
    let actie = onder(dossier, &[&"erbij"]);
    let inleiding = "Wie erbij komt, staat naast u. U blijft het vast gezicht.";
    pagina(&bezoek, &zicht, "Wie haalt u erbij?", inleiding, &Melding::Geen, |primair| {
        primair.ongebruikt();
        let keuzes = std::iter::once(Keuze::new("", "Iedereen"))
            .chain(functies.iter().map(|(code, naam)| Keuze::new(code, naam)))
            .collect();
        let veld =
            Keuzelijst::new("functie", Label("Welke functie zoekt u?"), keuzes).vrij().gekozen(gekozen);
        let kolommen = ["Wie", "Functie", "Organisatie", "Telefoon"].map(Kolom::tekst).to_vec();
        let getoond = alle
            .iter()
            .filter(|collega| gekozen.is_empty() || collega.professional.functie.code() == gekozen);
        let tabel = Tabel::new("Collega’s in deze regio", kolommen)
            .stil_bijschrift()
            .leeg("Er is hier niemand met deze functie. Bel het veiligheidsteam van uw regio.")
            .rijen(getoond.map(|collega| {
                let professional = &collega.professional;
                vec![
                    link(&onder(dossier, &[&"erbij", &collega.code]), &professional.naam),
                    html! { (professional.functie.naam()) },
                    html! { (professional.organisatie.naam) },
                    html! { @match &professional.telefoon { Some(nummer) => (telefoon(nummer)), None => "–" } },
                ]
            }));
        html! {
            (Formulier::new(&actie, veld, Knop::new("Toon")).zoeken("Kiezen op functie"))
            (Kop::H2.met("Collega’s in deze regio"))
            (tabel)
        }
    })
}

fn gevonden(bezoek: &Bezoek, zicht: &Zicht, code: &str) -> Result<Collega, Paginafout> {
    te_kiezen(bezoek, zicht).into_iter().find(|collega| collega.code == code).ok_or(Paginafout::NietGevonden)
}

/// How, with what, and why.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, code)): Path<(DossierId, String)>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier).await?;
    let collega = gevonden(&bezoek, &zicht, &code)?;
    formulier(&bezoek, &zicht, &collega, &Invoer::default(), &Melding::Geen)
}

/// Brings in.
pub(super) async fn haal_erbij(
    bezoek: Bezoek,
    Path((dossier, code)): Path<(DossierId, String)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier).await?;
    let Ok(collega) = gevonden(&bezoek, &zicht, &code) else {
        // Sent twice: this colleague stands beside the family by now.
        let al_erbij =
            zicht.team().actieve_inzetten().any(|inzet| code.starts_with(&inzet.professional.id.to_string()));
        return if al_erbij { Ok(opgeslagen(dossier)) } else { Err(Paginafout::NietGevonden) };
    };
    let mut lezer = Lezer::nieuw(&invoer);
    let modus = lezer.keuze("modus", modus_van, "Kies advies, ondersteunen of doen.");
    let expertise = lezer.kort_misschien("expertise");
    let mag = bevoegdheden::van_functie(&bezoek, collega.professional.functie, zicht.vandaag());
    let gevraagd: BTreeSet<Korttekst> = mag
        .iter()
        .filter(|macht| invoer.alle("bevoegdheden").any(|code| code == macht.bevoegdheid.code()))
        .filter_map(|macht| lezer.of_fout(Korttekst::lees("bevoegdheden", macht.bevoegdheid.naam())))
        .collect();
    let reden = lezer.tekst("reden");
    if expertise.is_none() && gevraagd.is_empty() && invoer.een("expertise").trim().is_empty() {
        lezer.fout("expertise", "Schrijf op welke expertise nodig is, of kies een bevoegdheid.");
    }
    let opdracht = modus.zip(reden).map(|(modus, reden)| TeamOpdracht::HaalErbij {
        professional: collega.professional.clone(),
        modus,
        expertise,
        bevoegdheden: gevraagd,
        reden,
    });
    let melding = match lezer.klaar(opdracht) {
        Ok(opdracht) => voer_uit(&bezoek, dossier, &invoer, false, opdracht).await?,
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(dossier)),
        Some(melding) => formulier(&bezoek, &zicht, &collega, &invoer, &melding),
    }
}

fn formulier(
    bezoek: &Bezoek,
    zicht: &Zicht,
    collega: &Collega,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let dossier = zicht.dossier();
    let professional = &collega.professional;
    let actie = onder(dossier, &[&"erbij", &collega.code]);
    let terug = pad::dossier(dossier, Tab::Team);
    let titel = format!("{} erbij halen", professional.naam);
    let inleiding = format!("{}, {}.", professional.functie.naam(), professional.organisatie.naam);
    let mag: Vec<(&str, String)> = bevoegdheden::van_functie(bezoek, professional.functie, zicht.vandaag())
        .iter()
        .map(|macht| (macht.bevoegdheid.code(), macht.tekst()))
        .collect();
    pagina(bezoek, zicht, &titel, &inleiding, melding, |primair| {
        let fouten = melding.fouten();
        let modi = MODI.iter().map(|(code, _, naam, uitleg)| Keuze::new(code, naam).uitleg(uitleg)).collect();
        let keuzes = mag.iter().map(|(code, tekst)| Keuze::new(code, tekst)).collect();
        let velden = html! {
            (Optiegroep::new("modus", Label("Wat vraagt u?"), modi).gekozen(invoer.een("modus")).fout(fouten.bij("modus")))
            (Tekstveld::new("expertise", Label("Welke expertise hebt u nodig?")).niet_verplicht().waarde(invoer.een("expertise")).fout(fouten.bij("expertise"))
                .uitleg("Bijvoorbeeld: complexe scheiding, letsel, verslaving."))
            @if !mag.is_empty() {
                (Vinkjes::new("bevoegdheden", Label("Welke bevoegdheid hebt u nodig?"), keuzes).niet_verplicht()
                    .gekozen(invoer.alle("bevoegdheden")).fout(fouten.bij("bevoegdheden"))
                    .uitleg("Alleen als kennis niet genoeg is. Het gezin ziet wat deze collega mag."))
            }
            (Tekstvak::new("reden", Label("Waarom nu?")).nakijken("").regels(4).maximum(Tekst::MAX).waarde(invoer.een("reden")).fout(fouten.bij("reden"))
                .uitleg("Wat maakt het zo ernstig of ingewikkeld dat u samen optrekt? Het gezin leest dit mee."))
        };
        let knoppen = html! { (primair.knop("Erbij halen")) (knoplink(&onder(dossier, &[&"erbij"]), "Iemand anders kiezen")) (knoplink(&terug, "Terug")) };
        bezoek.formulier(&actie, velden, knoppen).render()
    })
}
