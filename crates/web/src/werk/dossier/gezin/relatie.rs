//! A relation begins or ends. What was, stays in the genogram with its dates.

use super::{bekijk, onder, opgeslagen, pagina, voer_uit};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    pad::{self, Tab},
};
use crate::vorm::{Datumveld, Keuze, Keuzelijst, Label, alinea, knoplink};
use crate::werk::openen::keuzes::Kiesbaar as _;
use axum::extract::Path;
use maud::{Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    gezin::{GezinOpdracht, Relatie},
    ids::{DossierId, PersoonId},
    persoon::Relatiesoort,
};
use uuid::Uuid;

/// What a relation is called in an address: the same as long as it does not change.
pub(super) fn kenmerk(relatie: &Relatie) -> Uuid {
    let delen = format!(
        "{}|{}|{}|{:?}|{:?}",
        relatie.van_persoon,
        relatie.naar_persoon,
        relatie.soort.code(),
        relatie.van,
        relatie.tot
    );
    Uuid::new_v5(&Uuid::NAMESPACE_OID, delen.as_bytes())
}

fn terug(dossier: DossierId) -> String {
    [&pad::dossier(dossier, Tab::Gezin), "#relaties"].concat()
}

/// The form for a relation.
pub(super) async fn nieuw(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    formulier(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// Writes a relation down.
pub(super) async fn leg_vast(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let van_persoon: Option<PersoonId> = lezer.id("van_persoon", "Kies wie.");
    let soort = lezer.keuze("soort", Relatiesoort::van_code, "Kies hoe ze bij elkaar horen.");
    let naar_persoon: Option<PersoonId> = lezer.id("naar_persoon", "Kies bij wie.");
    let (van, tot) = (lezer.datum_misschien("van"), lezer.datum_misschien("tot"));
    if van.zip(tot).is_some_and(|(van, tot)| tot < van) {
        lezer.fout("tot", "Het einde ligt vóór het begin.");
    }
    let relatie = van_persoon
        .zip(naar_persoon)
        .zip(soort)
        .map(|((van_persoon, naar_persoon), soort)| Relatie { van_persoon, naar_persoon, soort, van, tot });
    let melding = match lezer.klaar(relatie) {
        Ok(relatie) => {
            voer_uit(&bezoek, dossier, &invoer, false, GezinOpdracht::LegRelatieVast { relatie }).await?
        }
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(&terug(dossier))),
        Some(melding) => {
            let zicht = bekijk(&bezoek, dossier, &[]).await?;
            formulier(&bezoek, &zicht, &invoer, &melding)
        }
    }
}

fn formulier(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let dossier = zicht.dossier();
    let actie = onder(dossier, &[&"relatie", &"nieuw"]);
    let mensen: Vec<(String, String)> = zicht
        .gezin()
        .personen
        .values()
        .map(|persoon| (persoon.id.to_string(), persoon.naam.kort()))
        .collect();
    pagina(
        bezoek,
        zicht,
        "Relatie toevoegen",
        "Lees het als een zin: Sanne is moeder van Sem.",
        melding,
        |primair| {
            let fouten = melding.fouten();
            let keuzes =
                || -> Vec<Keuze<'_>> { mensen.iter().map(|(id, naam)| Keuze::new(id, naam)).collect() };
            let velden = html! {
                (Keuzelijst::new("van_persoon", Label("Wie"), keuzes()).gekozen(invoer.een("van_persoon")).fout(fouten.bij("van_persoon")))
                (Keuzelijst::new("soort", Label("is"), Relatiesoort::keuzes()).gekozen(invoer.een("soort")).fout(fouten.bij("soort").or(fouten.bij("relatie"))))
                (Keuzelijst::new("naar_persoon", Label("van"), keuzes()).gekozen(invoer.een("naar_persoon")).fout(fouten.bij("naar_persoon")))
                (Datumveld::new("van", Label("Sinds")).niet_verplicht().waarde(invoer.datum("van")).fout(fouten.bij("van")))
                (Datumveld::new("tot", Label("Tot")).niet_verplicht().uitleg("Leeg betekent: het is nog zo.").waarde(invoer.datum("tot")).fout(fouten.bij("tot")))
            };
            let knoppen = html! { (primair.knop("Opslaan")) (knoplink(&terug(dossier), "Terug")) };
            bezoek.formulier(&actie, velden, knoppen).render()
        },
    )
}

fn gevonden(zicht: &Zicht, welke: Uuid) -> Result<&Relatie, Paginafout> {
    zicht.gezin().relaties.iter().find(|relatie| kenmerk(relatie) == welke).ok_or(Paginafout::NietGevonden)
}

/// The form for the end of a relation.
pub(super) async fn einde(bezoek: Bezoek, Path((dossier, welke)): Path<(DossierId, Uuid)>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    eindformulier(&bezoek, &zicht, welke, &Invoer::default(), &Melding::Geen)
}

/// Ends a relation.
pub(super) async fn beeindig(
    bezoek: Bezoek,
    Path((dossier, welke)): Path<(DossierId, Uuid)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    let Ok(relatie) = gevonden(&zicht, welke) else {
        // Sent twice: it was ended the first time, and has another mark since then.
        let al_voorbij = |een: &Relatie| kenmerk(&Relatie { tot: None, ..een.clone() }) == welke;
        let beeindigd = zicht.gezin().relaties.iter().any(al_voorbij);
        return if beeindigd { Ok(opgeslagen(&terug(dossier))) } else { Err(Paginafout::NietGevonden) };
    };
    let mut lezer = Lezer::nieuw(&invoer);
    let op = lezer.datum("op");
    let melding = match lezer.klaar(op) {
        Ok(op) => {
            let opdracht = GezinOpdracht::BeeindigRelatie { relatie: relatie.clone(), op };
            voer_uit(&bezoek, dossier, &invoer, false, opdracht).await?
        }
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(&terug(dossier))),
        Some(melding) => eindformulier(&bezoek, &zicht, welke, &invoer, &melding),
    }
}

fn eindformulier(
    bezoek: &Bezoek,
    zicht: &Zicht,
    welke: Uuid,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let relatie = gevonden(zicht, welke)?;
    let dossier = zicht.dossier();
    let actie = onder(dossier, &[&"relatie", &welke, &"einde"]);
    let geslacht = zicht.persoon(relatie.van_persoon).map(|persoon| persoon.geslacht).unwrap_or_default();
    let zin = format!(
        "{} is {} van {}.",
        zicht.naam_van(relatie.van_persoon),
        relatie.soort.a_is(geslacht),
        zicht.naam_van(relatie.naar_persoon)
    );
    pagina(bezoek, zicht, "Einde van een relatie", "", melding, |primair| {
        let velden = html! {
            (alinea(&zin))
            (Datumveld::new("op", Label("Tot wanneer was dit zo?")).waarde(invoer.datum("op")).fout(melding.fouten().bij("op")))
        };
        let knoppen = html! { (primair.knop("Einde vastleggen")) (knoplink(&terug(dossier), "Terug")) };
        bezoek.formulier(&actie, velden, knoppen).render()
    })
}
