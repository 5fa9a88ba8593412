//! The answers: what is done with an idea, and who looked and why (INV-22).

use super::{
    adres,
    tonen::{self, Terug},
};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, klaar};
use axum::extract::Path;
use naast_domain::{
    Opdracht,
    bijdrage::BijdrageOpdracht,
    ids::{BijdrageId, DossierId},
};

pub(super) async fn beantwoord(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, BijdrageId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let gebruikt = lezer.keuze(
        "gebruikt",
        |code| match code {
            "ja" => Some(true),
            "nee" => Some(false),
            _ => None,
        },
        "Kies of het wordt gebruikt.",
    );
    let omdat = lezer.tekst("omdat");
    let gelezen = lezer.klaar(gebruikt.zip(omdat));
    let opdracht =
        gelezen.map(|(gebruikt, omdat)| BijdrageOpdracht::BeantwoordBijdrage { id, gebruikt, omdat });
    geef(&bezoek, (dossier, id), &invoer, opdracht.map_err(Melding::Fouten)).await
}

pub(super) async fn beantwoord_vraag(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, BijdrageId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let tekst = lezer.tekst("tekst");
    let opdracht = lezer.klaar(tekst).map(|tekst| BijdrageOpdracht::BeantwoordVraag { id, tekst });
    geef(&bezoek, (dossier, id), &invoer, opdracht.map_err(Melding::Fouten)).await
}

async fn geef(
    bezoek: &Bezoek,
    (dossier, over): (DossierId, BijdrageId),
    invoer: &Invoer,
    opdracht: Result<BijdrageOpdracht, Melding>,
) -> Antwoord {
    let uitkomst = match opdracht {
        Ok(opdracht) => bezoek.voer_uit(dossier, invoer, None, Opdracht::Bijdrage(opdracht)).await,
        Err(melding) => Err(Ok(melding)),
    };
    match uitkomst {
        Ok(_) => Ok(klaar(&adres(dossier, &[]), "opgeslagen")),
        Err(Ok(melding)) => {
            tonen::pagina(bezoek, dossier, Some(&Terug { over, invoer, melding: &melding })).await
        }
        Err(Err(fout)) => Err(fout),
    }
}
