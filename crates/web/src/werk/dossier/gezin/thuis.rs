//! A home: adding one (of the other parent), and another address for one that is there.

use super::{bekijk, huisnaam, met_conflict, onder, opgeslagen, pagina, tab, voer_uit};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    pad::{self, Tab},
};
use crate::vorm::{Datumveld, Fouten, Keuze, Label, Vinkjes, knoplink};
use crate::werk::openen::wonen::Adresvelden;
use axum::extract::Path;
use jiff::civil::Date;
use maud::{Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    Deel,
    gezin::{Adres, GezinOpdracht, Huishouden, Lidmaatschap},
    ids::{DossierId, HuishoudenId, PersoonId},
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The form for a new home.
pub(super) async fn nieuw(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    nieuwformulier(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// Adds a home.
pub(super) async fn voeg_toe(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let nummer = bezoek.opdrachtnummer(&invoer)?;
    let melding = match lees_nieuw(&invoer) {
        Ok((adres, leden, sinds)) => {
            let huishouden = Huishouden {
                id: HuishoudenId(Uuid::new_v5(&nummer.0, b"huishouden")),
                adres,
                leden: leden
                    .into_iter()
                    .map(|persoon| Lidmaatschap { persoon, van: sinds, tot: None })
                    .collect(),
                geheim: invoer.aan("geheim"),
            };
            voer_uit(&bezoek, dossier, &invoer, false, GezinOpdracht::VoegHuishoudenToe { huishouden })
                .await?
        }
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(&[&pad::dossier(dossier, Tab::Gezin), "#adressen"].concat())),
        Some(melding) => {
            let zicht = bekijk(&bezoek, dossier, &[]).await?;
            nieuwformulier(&bezoek, &zicht, &invoer, &melding)
        }
    }
}

type NieuwThuis = (Option<Adres>, BTreeSet<PersoonId>, Option<Date>);

fn lees_nieuw(invoer: &Invoer) -> Result<NieuwThuis, Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let sinds = lezer.datum_misschien("sinds");
    let leden: BTreeSet<PersoonId> = lezer.ids("leden");
    let mut fouten = lezer.klaar(Some(())).err().unwrap_or_default();
    let adres = if invoer.aan("geen") { None } else { Adresvelden::nieuw(invoer, "").lees(&mut fouten) };
    if fouten.leeg() { Ok((adres, leden, sinds)) } else { Err(fouten) }
}

fn nieuwformulier(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let dossier = zicht.dossier();
    let actie = onder(dossier, &[&"thuis", &"nieuw"]);
    let mensen: Vec<(String, String)> = zicht
        .gezin()
        .levenden()
        .into_iter()
        .map(|persoon| (persoon.id.to_string(), persoon.naam.kort()))
        .collect();
    let inleiding = "Bijvoorbeeld het adres van de andere ouder, of een opvang. Wie hier gaat wonen, kan ook op het eerste adres blijven wonen.";
    pagina(bezoek, zicht, "Adres toevoegen", inleiding, melding, |primair| {
        let fouten = melding.fouten();
        let keuzes = mensen.iter().map(|(id, naam)| Keuze::new(id, naam)).collect();
        let velden = html! {
            (Adresvelden::nieuw(invoer, "").toon(fouten))
            (Vinkjes::new("geen", Label("Geen adres"), vec![Keuze::new("ja", "Het adres is niet bekend")]).vrij().gekozen(invoer.aan("geen").then_some("ja")))
            (Vinkjes::new("geheim", Label("Bescherming"), vec![
                Keuze::new("ja", "Dit adres moet geheim blijven").uitleg("Alleen wie er woont en het vast gezicht ziet het dan."),
            ]).vrij().gekozen(invoer.aan("geheim").then_some("ja")))
            (Vinkjes::new("leden", Label("Wie wonen hier?"), keuzes).vrij().gekozen(invoer.alle("leden")).fout(fouten.bij("leden")))
            (Datumveld::new("sinds", Label("Sinds wanneer?")).niet_verplicht().waarde(invoer.datum("sinds")).fout(fouten.bij("sinds")))
        };
        let knoppen = html! { (primair.knop("Adres toevoegen")) (knoplink(&pad::dossier(dossier, Tab::Gezin), "Terug")) };
        bezoek.formulier(&actie, velden, knoppen).render()
    })
}

/// The form for another address. A hidden address is only changed by who may know it.
pub(super) async fn adres(bezoek: Bezoek, Path((dossier, id)): Path<(DossierId, HuishoudenId)>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    let invoer = ingevuld(gekend(&zicht, id)?);
    adresformulier(&bezoek, &zicht, id, &invoer, &Melding::Geen)
}

/// Writes the address down.
pub(super) async fn wijzig(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, HuishoudenId)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    gekend(&zicht, id)?;
    let mut fouten = Fouten::new();
    let melding = match Adresvelden::nieuw(&invoer, "").lees(&mut fouten) {
        Some(adres) if fouten.leeg() => {
            let opdracht = GezinOpdracht::WijzigAdres { huishouden: id, adres };
            voer_uit(&bezoek, dossier, &invoer, true, opdracht).await?
        }
        _ => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(&[&pad::dossier(dossier, Tab::Gezin), "#adressen"].concat())),
        Some(melding) => {
            let nu = bekijk(&bezoek, dossier, &[]).await?;
            adresformulier(&bezoek, &nu, id, &invoer, &melding)
        }
    }
}

/// A home of which the looker may know the address. Somebody who may not gets the answer of what is not there.
pub(super) fn gekend(zicht: &Zicht, id: HuishoudenId) -> Result<&Huishouden, Paginafout> {
    let thuis = zicht.gezin().huishoudens.get(&id).ok_or(Paginafout::NietGevonden)?;
    if thuis.geheim && thuis.adres.is_none() { Err(Paginafout::NietGevonden) } else { Ok(thuis) }
}

fn ingevuld(thuis: &Huishouden) -> Invoer {
    let adres = thuis.adres.as_ref();
    let tekst =
        |deel: Option<&naast_domain::tekst::Korttekst>| deel.map(ToString::to_string).unwrap_or_default();
    Invoer::van([
        ("straat", tekst(adres.map(|adres| &adres.straat))),
        ("huisnummer", tekst(adres.and_then(|adres| adres.huisnummer.as_ref()))),
        (
            "postcode",
            adres.and_then(|adres| adres.postcode).map(|postcode| postcode.to_string()).unwrap_or_default(),
        ),
        ("plaats", tekst(adres.and_then(|adres| adres.plaats.as_ref()))),
        ("land", tekst(adres.and_then(|adres| adres.land.as_ref()))),
    ])
}

fn adresformulier(
    bezoek: &Bezoek,
    zicht: &Zicht,
    id: HuishoudenId,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let thuis = gekend(zicht, id)?;
    let dossier = zicht.dossier();
    let actie = onder(dossier, &[&"thuis", &id, &"adres"]);
    let titel = format!("Adres wijzigen: {}", huisnaam(zicht, thuis));
    let inleiding = "Het adres klopt niet, of iedereen op dit adres verhuist samen. Verhuist één persoon? Doe dat bij die persoon.";
    pagina(bezoek, zicht, &titel, inleiding, melding, |primair| {
        let velden = Adresvelden::nieuw(invoer, "").toon(melding.fouten());
        let knoppen =
            html! { (primair.knop("Adres opslaan")) (knoplink(&pad::dossier(dossier, Tab::Gezin), "Terug")) };
        let formulier = bezoek.formulier_op(zicht, Deel::Gezin, &actie, velden, knoppen);
        let nu = thuis.adres.as_ref().map(tab::regel).unwrap_or_default();
        let getypt = Adresvelden::nieuw(invoer, "")
            .lees(&mut Fouten::new())
            .map(|adres| tab::regel(&adres))
            .unwrap_or_default();
        met_conflict(melding, "de gegevens van dit gezin", &nu, &getypt, formulier.render())
    })
}
