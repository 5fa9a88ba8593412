//! Gezag over one child (D-41, INV-8): who, what kind, since when, and where we know it from.

use super::{bekijk, onder, opgeslagen, pagina, tab, voer_uit};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    pad::{self, Tab},
};
use crate::vorm::{Datumveld, Keuze, Keuzelijst, Label, Optiegroep, Tekstveld, alinea, knoplink, kort};
use crate::werk::openen::keuzes::Kiesbaar as _;
use axum::extract::Path;
use maud::{Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    gezin::{Gezag, Gezagshouder, GezinOpdracht, Persoon},
    ids::{DossierId, PersoonId},
    persoon::{GezagBron, Gezagsoort},
};
use uuid::Uuid;

/// What a piece of gezag is called in an address.
pub(super) fn kenmerk(gezag: &Gezag) -> Uuid {
    let houder = match &gezag.houder {
        Gezagshouder::Persoon(id) => id.to_string(),
        Gezagshouder::Instelling(naam) => naam.to_string(),
        Gezagshouder::Onbekend => String::new(),
    };
    let delen = format!(
        "{}|{houder}|{}|{:?}|{:?}|{}",
        gezag.kind,
        gezag.soort.code(),
        gezag.van,
        gezag.tot,
        gezag.gezien_op
    );
    Uuid::new_v5(&Uuid::NAMESPACE_OID, delen.as_bytes())
}

fn terug(dossier: DossierId) -> String {
    [&pad::dossier(dossier, Tab::Gezin), "#gezag"].concat()
}

fn kind(zicht: &Zicht, id: PersoonId) -> Result<&Persoon, Paginafout> {
    zicht.persoon(id).ok_or(Paginafout::NietGevonden)
}

/// The form.
pub(super) async fn nieuw(bezoek: Bezoek, Path((dossier, id)): Path<(DossierId, PersoonId)>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    formulier(&bezoek, &zicht, id, &Invoer::default(), &Melding::Geen)
}

/// Writes gezag down.
pub(super) async fn leg_vast(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, PersoonId)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let houder = match invoer.een("houder") {
        "instelling" => lezer.kort("instelling").map(Gezagshouder::Instelling),
        _ => lezer.id("houder", "Kies wie het gezag heeft.").map(Gezagshouder::Persoon),
    };
    let soort = lezer.keuze("soort", Gezagsoort::van_code, "Kies welk gezag.");
    let bron = lezer.keuze("bron", GezagBron::van_code, "Kies waar u dit van weet.");
    let van = lezer.datum_misschien("van");
    let gezien_op = lezer.datum_misschien("gezien_op").unwrap_or(zicht.vandaag());
    if gezien_op > zicht.vandaag() {
        lezer.fout("gezien_op", "Deze dag ligt in de toekomst.");
    }
    let gezag = houder.zip(soort).zip(bron).map(|((houder, soort), bron)| Gezag {
        kind: id,
        houder,
        soort,
        van,
        tot: None,
        bron,
        gezien_op,
    });
    let melding = match lezer.klaar(gezag) {
        Ok(gezag) => {
            voer_uit(&bezoek, dossier, &invoer, false, GezinOpdracht::LegGezagVast { gezag }).await?
        }
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(&terug(dossier))),
        Some(melding) => formulier(&bezoek, &zicht, id, &invoer, &melding),
    }
}

fn formulier(bezoek: &Bezoek, zicht: &Zicht, id: PersoonId, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let kind = kind(zicht, id)?;
    let dossier = zicht.dossier();
    let vandaag = zicht.vandaag();
    let actie = onder(dossier, &[&"gezag", &id, &"nieuw"]);
    let volwassenen: Vec<(String, String)> = zicht
        .gezin()
        .levenden()
        .into_iter()
        .filter(|persoon| persoon.id != id && !persoon.is_minderjarig_op(vandaag))
        .map(|persoon| (persoon.id.to_string(), persoon.naam.kort()))
        .collect();
    let titel = format!("Gezag over {}", kind.naam.voornaam());
    let inleiding = "Gezag geldt per kind. Wat in het gezagsregister of in een beschikking staat, telt; niet wat iemand zegt.";
    pagina(bezoek, zicht, &titel, inleiding, melding, |primair| {
        let fouten = melding.fouten();
        let houders = volwassenen
            .iter()
            .map(|(id, naam)| Keuze::new(id, naam))
            .chain([Keuze::new("instelling", "Een instelling").met_velden(
                Tekstveld::new("instelling", Label("Welke instelling?"))
                    .vrij()
                    .waarde(invoer.een("instelling"))
                    .fout(fouten.bij("instelling")),
            )])
            .collect();
        let velden = html! {
            (Optiegroep::new("houder", Label("Wie heeft het gezag?"), houders).gekozen(invoer.een("houder")).fout(fouten.bij("houder"))
                .uitleg("Hebben twee ouders samen het gezag? Leg het dan voor elk van hen vast."))
            (Keuzelijst::new("soort", Label("Welk gezag?"), Gezagsoort::keuzes()).gekozen(invoer.een("soort")).fout(fouten.bij("soort")))
            (Datumveld::new("van", Label("Sinds")).niet_verplicht().waarde(invoer.datum("van")).fout(fouten.bij("van")))
            (Keuzelijst::new("bron", Label("Waar weet u dat van?"), GezagBron::keuzes()).gekozen(invoer.een("bron")).fout(fouten.bij("bron")))
            (Datumveld::new("gezien_op", Label("Nagekeken op")).niet_verplicht().uitleg("Leeg betekent: vandaag.")
                .waarde(invoer.datum("gezien_op")).fout(fouten.bij("gezien_op")))
        };
        let knoppen = html! { (primair.knop("Gezag vastleggen")) (knoplink(&terug(dossier), "Terug")) };
        bezoek.formulier(&actie, velden, knoppen).render()
    })
}

fn gevonden(zicht: &Zicht, id: PersoonId, welke: Uuid) -> Result<&Gezag, Paginafout> {
    let gezag = zicht.gezin().gezag.iter().find(|gezag| gezag.kind == id && kenmerk(gezag) == welke);
    gezag.ok_or(Paginafout::NietGevonden)
}

type Waar = Path<(DossierId, PersoonId, Uuid)>;

/// The form for the end of gezag.
pub(super) async fn einde(bezoek: Bezoek, Path((dossier, id, welke)): Waar) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    eindformulier(&bezoek, &zicht, id, welke, &Invoer::default(), &Melding::Geen)
}

/// Ends gezag.
pub(super) async fn beeindig(bezoek: Bezoek, Path((dossier, id, welke)): Waar, invoer: Invoer) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    let Ok(gezag) = gevonden(&zicht, id, welke) else {
        // Sent twice: it was ended the first time, and has another mark since then.
        let al_voorbij =
            |een: &Gezag| een.kind == id && kenmerk(&Gezag { tot: None, ..een.clone() }) == welke;
        let beeindigd = zicht.gezin().gezag.iter().any(al_voorbij);
        return if beeindigd { Ok(opgeslagen(&terug(dossier))) } else { Err(Paginafout::NietGevonden) };
    };
    let mut lezer = Lezer::nieuw(&invoer);
    let op = lezer.datum("op");
    if op.zip(gezag.van).is_some_and(|(op, van)| op < van) {
        lezer.fout("op", "Het einde ligt vóór het begin van dit gezag.");
    }
    let melding = match lezer.klaar(op) {
        Ok(op) => {
            let opdracht = GezinOpdracht::BeeindigGezag { gezag: gezag.clone(), op };
            voer_uit(&bezoek, dossier, &invoer, false, opdracht).await?
        }
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(&terug(dossier))),
        Some(melding) => eindformulier(&bezoek, &zicht, id, welke, &invoer, &melding),
    }
}

fn eindformulier(
    bezoek: &Bezoek,
    zicht: &Zicht,
    id: PersoonId,
    welke: Uuid,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let gezag = gevonden(zicht, id, welke)?;
    let dossier = zicht.dossier();
    let actie = onder(dossier, &[&"gezag", &id, &welke, &"einde"]);
    let sinds = gezag.van.map(|van| format!(", sinds {}", kort(van))).unwrap_or_default();
    let zin = format!(
        "{} over {}: {}{sinds}.",
        tab::houder(zicht, gezag),
        kind(zicht, id)?.naam.voornaam(),
        gezag.soort.omschrijving()
    );
    let inleiding = "Leg daarna vast wie het gezag nu heeft.";
    pagina(bezoek, zicht, "Einde van gezag", inleiding, melding, |primair| {
        let velden = html! {
            (alinea(&zin))
            (Datumveld::new("op", Label("Tot wanneer was dit zo?")).waarde(invoer.datum("op")).fout(melding.fouten().bij("op")))
        };
        let knoppen = html! { (primair.knop("Einde vastleggen")) (knoplink(&terug(dossier), "Terug")) };
        bezoek.formulier(&actie, velden, knoppen).render()
    })
}
