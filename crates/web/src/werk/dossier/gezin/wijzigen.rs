//! What was wrong or changed about one person: name and birth date, language, death.

use super::{bekijk, met_conflict, onder, opgeslagen, pagina, persoonspad, voer_uit};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout};
use crate::vorm::{Bevestiging, Datumveld, Label, Tekstvak, Tekstveld, knoplink};
use crate::werk::openen::persoonsvelden::Persoonsvelden;
use axum::extract::Path;
use jiff::civil::Date;
use maud::{Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    Deel,
    gezin::{GezinOpdracht, Persoon},
    ids::{DossierId, PersoonId},
    tekst::Tekst,
};

type Waar = Path<(DossierId, PersoonId)>;

fn gevonden(zicht: &Zicht, id: PersoonId) -> Result<&Persoon, Paginafout> {
    zicht.persoon(id).ok_or(Paginafout::NietGevonden)
}

/// The form to correct a name or birth date.
pub(super) async fn naam(bezoek: Bezoek, Path((dossier, id)): Waar) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    let invoer = Persoonsvelden::ingevuld(gevonden(&zicht, id)?);
    naamformulier(&bezoek, &zicht, id, &invoer, &Melding::Geen)
}

/// Corrects.
pub(super) async fn corrigeer(bezoek: Bezoek, Path((dossier, id)): Waar, invoer: Invoer) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    let eerder = gevonden(&zicht, id)?;
    let velden = Persoonsvelden::nieuw(&invoer, "");
    let mut lezer = Lezer::nieuw(&invoer);
    let reden = lezer.tekst("reden");
    let mut fouten = lezer.klaar(Some(())).err().unwrap_or_default();
    let naam = velden.naam(Some(&eerder.naam), &mut fouten);
    let geboortedatum = velden.geboortedatum(zicht.vandaag(), &mut fouten);
    let melding = match (naam, geboortedatum, reden) {
        (Some(naam), Some(geboortedatum), Some(reden)) if fouten.leeg() => {
            let opdracht = GezinOpdracht::CorrigeerPersoon { persoon: id, naam, geboortedatum, reden };
            voer_uit(&bezoek, dossier, &invoer, true, opdracht).await?
        }
        _ => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(&persoonspad(dossier, id))),
        Some(melding) => {
            let nu = bekijk(&bezoek, dossier, &[]).await?;
            naamformulier(&bezoek, &nu, id, &invoer, &melding)
        }
    }
}

fn naamformulier(
    bezoek: &Bezoek,
    zicht: &Zicht,
    id: PersoonId,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let persoon = gevonden(zicht, id)?;
    let actie = onder(zicht.dossier(), &[&"persoon", &id, &"corrigeren"]);
    let velden = Persoonsvelden::nieuw(invoer, "");
    let fouten = melding.fouten();
    let inleiding = "Klopt er iets niet? Verbeter het hier. Wat er stond, blijft in de geschiedenis te zien.";
    pagina(bezoek, zicht, "Naam of geboortedatum corrigeren", inleiding, melding, |primair| {
        let formulier = bezoek.formulier_op(
            zicht,
            Deel::Gezin,
            &actie,
            html! {
                (velden.naamvelden(fouten))
                (velden.geboortevelden(fouten))
                (Tekstvak::new("reden", Label("Hoe weet u dat dit klopt?")).nakijken("").regels(3).maximum(Tekst::MAX).waarde(invoer.een("reden")).fout(fouten.bij("reden")))
            },
            html! { (primair.knop("Corrigeren")) (knoplink(&persoonspad(zicht.dossier(), id), "Terug")) },
        );
        let nu = format!("{}, geboren {}", persoon.naam.volledig(), persoon.geboortedatum);
        let datum = invoer.datum("geboren");
        let getypt = format!("{}, geboren {} {} {}", velden.aanroep(), datum.dag, datum.maand, datum.jaar);
        met_conflict(melding, "de gegevens van dit gezin", &nu, &getypt, formulier.render())
    })
}

/// The form for a language or other need in communication.
pub(super) async fn taal(bezoek: Bezoek, Path((dossier, id)): Waar) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    taalformulier(&bezoek, &zicht, id, &Invoer::default(), &Melding::Geen)
}

/// Writes it down.
pub(super) async fn leg_taal_vast(bezoek: Bezoek, Path((dossier, id)): Waar, invoer: Invoer) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let taal = lezer.kort_misschien("taal");
    let melding = match lezer.klaar(Some(taal)) {
        Ok(taal) => {
            let opdracht = GezinOpdracht::LegTaalVast { persoon: id, taal };
            voer_uit(&bezoek, dossier, &invoer, true, opdracht).await?
        }
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(&persoonspad(dossier, id))),
        Some(melding) => {
            let zicht = bekijk(&bezoek, dossier, &[]).await?;
            taalformulier(&bezoek, &zicht, id, &invoer, &melding)
        }
    }
}

fn taalformulier(
    bezoek: &Bezoek,
    zicht: &Zicht,
    id: PersoonId,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let persoon = gevonden(zicht, id)?;
    let actie = onder(zicht.dossier(), &[&"persoon", &id, &"taal"]);
    let bekend = persoon.taal.as_ref().map_or("", |taal| taal.als_str());
    let titel = format!("Hoe praten we met {}?", persoon.naam.voornaam());
    pagina(
        bezoek,
        zicht,
        &titel,
        "Zo weet iedereen in het team wat nodig is om elkaar goed te begrijpen.",
        melding,
        |primair| {
            let velden = html! {
                (Tekstveld::new("taal", Label("Taal of andere hulp")).niet_verplicht().waarde(invoer.of("taal", bekend)).fout(melding.fouten().bij("taal"))
                    .uitleg("Bijvoorbeeld: Arabisch, met tolk. Of: doof, gebarentaal. Of: leest moeilijk, liever bellen."))
            };
            let knoppen =
                html! { (primair.knop("Opslaan")) (knoplink(&persoonspad(zicht.dossier(), id), "Terug")) };
            let formulier = bezoek.formulier_op(zicht, Deel::Gezin, &actie, velden, knoppen);
            let nu = if bekend.is_empty() { "geen bijzonderheden" } else { bekend };
            met_conflict(melding, "de gegevens van dit gezin", nu, invoer.een("taal"), formulier.render())
        },
    )
}

/// The page that asks whether somebody really died.
pub(super) async fn overlijden(bezoek: Bezoek, Path((dossier, id)): Waar) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    overlijdensformulier(&bezoek, &zicht, id, &Invoer::default(), &Melding::Geen)
}

/// Writes a death down.
pub(super) async fn leg_overlijden_vast(
    bezoek: Bezoek,
    Path((dossier, id)): Waar,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let op: Option<Date> = lezer.datum("op");
    let melding = match lezer.klaar(op) {
        Ok(op) => {
            let opdracht = GezinOpdracht::LegOverlijdenVast { persoon: id, op };
            voer_uit(&bezoek, dossier, &invoer, true, opdracht).await?
        }
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(&persoonspad(dossier, id))),
        Some(melding) => {
            let zicht = bekijk(&bezoek, dossier, &[]).await?;
            overlijdensformulier(&bezoek, &zicht, id, &invoer, &melding)
        }
    }
}

fn overlijdensformulier(
    bezoek: &Bezoek,
    zicht: &Zicht,
    id: PersoonId,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let persoon = gevonden(zicht, id)?;
    let actie = onder(zicht.dossier(), &[&"persoon", &id, &"overlijden"]);
    let terug = persoonspad(zicht.dossier(), id);
    let titel = format!("{} is overleden", persoon.naam.kort());
    pagina(bezoek, zicht, &titel, "", melding, |primair| {
        primair.ongebruikt();
        let gevolg = "Deze persoon krijgt geen vragen, brieven en taken meer. In het genogram blijft hij of zij staan.";
        let mut bevestiging = Bevestiging::new(&actie, gevolg, "Ja, leg het overlijden vast", &terug)
            .velden(
                Datumveld::new("op", Label("Overleden op"))
                    .waarde(invoer.datum("op"))
                    .fout(melding.fouten().bij("op"))
                    .render(),
            )
            .verborgen(crate::kern::bezoek::GEZIEN, zicht.deelversie(Deel::Gezin));
        for (naam, waarde) in bezoek.verborgen_velden() {
            bevestiging = bevestiging.verborgen(naam, waarde);
        }
        bevestiging.render()
    })
}
