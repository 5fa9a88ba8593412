//! Somebody moves: out of a home, into one, or both. A child of separated parents can live in two.

use super::{bekijk, huisnaam, onder, opgeslagen, pagina, persoonspad, voer_uit};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout};
use crate::vorm::{Datumveld, Keuze, Label, Optiegroep, knoplink};
use axum::extract::Path;
use maud::{Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    Deel,
    gezin::GezinOpdracht,
    ids::{DossierId, HuishoudenId, PersoonId},
};

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, id)): Path<(DossierId, PersoonId)>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    formulier(&bezoek, &zicht, id, &Invoer::default(), &Melding::Geen)
}

/// Moves.
pub(super) async fn verhuis(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, PersoonId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let op = lezer.datum("op");
    let uit =
        lezer.keuze("uit", Thuis::lees, "Kies waar deze persoon weggaat, of dat er een adres bij komt.");
    let naar = lezer.keuze("naar", Thuis::lees, "Kies waar deze persoon gaat wonen.");
    let gelezen = op.zip(uit).zip(naar).map(|((op, uit), naar)| (op, uit, naar));
    let melding = match lezer.klaar(gelezen) {
        Ok((op, uit, naar)) => {
            let opdracht = GezinOpdracht::Verhuis { persoon: id, uit: uit.id(), naar: naar.id(), op };
            voer_uit(&bezoek, dossier, &invoer, true, opdracht).await?
        }
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(&persoonspad(dossier, id))),
        Some(melding) => {
            let zicht = bekijk(&bezoek, dossier, &[]).await?;
            formulier(&bezoek, &zicht, id, &invoer, &melding)
        }
    }
}

/// A home, or knowingly none.
#[derive(Clone, Copy)]
enum Thuis {
    Hier(HuishoudenId),
    Geen,
}

impl Thuis {
    fn lees(code: &str) -> Option<Self> {
        if code == "geen" { Some(Self::Geen) } else { code.parse().ok().map(Self::Hier) }
    }

    fn id(self) -> Option<HuishoudenId> {
        if let Self::Hier(id) = self { Some(id) } else { None }
    }
}

fn formulier(bezoek: &Bezoek, zicht: &Zicht, id: PersoonId, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let persoon = zicht.persoon(id).ok_or(Paginafout::NietGevonden)?;
    let dossier = zicht.dossier();
    let actie = onder(dossier, &[&"persoon", &id, &"verhuizen"]);
    let nieuw = onder(dossier, &[&"thuis", &"nieuw"]);
    let huizen: Vec<(String, String, bool)> = zicht
        .gezin()
        .huishoudens
        .values()
        .map(|thuis| (thuis.id.to_string(), huisnaam(zicht, thuis), thuis.woont_hier(id, zicht.vandaag())))
        .collect();
    let titel = format!("{} verhuist", persoon.naam.voornaam());
    let inleiding = "Gaat het om een nieuw adres? Voeg dat adres dan eerst toe.";
    pagina(bezoek, zicht, &titel, inleiding, melding, |primair| {
        let fouten = melding.fouten();
        let uit = huizen
            .iter()
            .filter(|(.., woont)| *woont)
            .map(|(id, naam, _)| Keuze::new(id, naam))
            .chain([Keuze::new("geen", "Nergens weg: er komt een adres bij")])
            .collect();
        let naar = huizen
            .iter()
            .filter(|(.., woont)| !woont)
            .map(|(id, naam, _)| Keuze::new(id, naam))
            .chain([Keuze::new("geen", "Ergens anders, of niet bekend")])
            .collect();
        let velden = html! {
            (Optiegroep::new("uit", Label("Waar gaat deze persoon weg?"), uit).gekozen(invoer.een("uit")).fout(fouten.bij("uit")))
            (Optiegroep::new("naar", Label("Waar gaat deze persoon wonen?"), naar).gekozen(invoer.een("naar")).fout(fouten.bij("naar")))
            (Datumveld::new("op", Label("Vanaf wanneer?")).waarde(invoer.datum("op")).fout(fouten.bij("op")))
        };
        let knoppen = html! { (primair.knop("Verhuizing opslaan")) (knoplink(&nieuw, "Nieuw adres toevoegen")) (knoplink(&persoonspad(dossier, id), "Terug")) };
        bezoek.formulier_op(zicht, Deel::Gezin, &actie, velden, knoppen).render()
    })
}
