//! A hidden address (INV-20, D-57): who may know it, and lifting the protection. Both ask for a second look.

use super::{bekijk, huisnaam, onder, opgeslagen, pagina, thuis::gekend};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::GEZIEN,
    pad::{self, Tab},
};
use crate::vorm::{Bevestiging, Keuze, Label, Tekstvak, Vinkjes};
use axum::extract::Path;
use maud::{Markup, Render as _};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    dossier::DossierOpdracht,
    ids::{DossierId, HuishoudenId, ProfessionalId},
    tekst::Tekst,
};

type Waar = Path<(DossierId, HuishoudenId)>;

/// The page before hiding, or to change who may know.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, id)): Waar) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    formulier(&bezoek, &zicht, id, None, &Melding::Geen)
}

/// Hides the address.
pub(super) async fn scherm_af(bezoek: Bezoek, Path((dossier, id)): Waar, invoer: Invoer) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    gekend(&zicht, id)?;
    let lezer = Lezer::nieuw(&invoer);
    let opdracht = DossierOpdracht::SchermAdresAf { huishouden: id, kennen: lezer.ids("kennen") };
    match voer_uit(&bezoek, dossier, &invoer, opdracht).await? {
        None => Ok(opgeslagen(&[&pad::dossier(dossier, Tab::Gezin), "#adressen"].concat())),
        Some(melding) => formulier(&bezoek, &zicht, id, Some(&invoer), &melding),
    }
}

/// The page before lifting.
pub(super) async fn toon_ophef(bezoek: Bezoek, Path((dossier, id)): Waar) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    ophefformulier(&bezoek, &zicht, id, &Invoer::default(), &Melding::Geen)
}

/// Lifts the protection.
pub(super) async fn hef_op(bezoek: Bezoek, Path((dossier, id)): Waar, invoer: Invoer) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    gekend(&zicht, id)?;
    let mut lezer = Lezer::nieuw(&invoer);
    let reden = lezer.tekst("reden");
    let melding = match lezer.klaar(reden) {
        Ok(reden) => {
            let opdracht = DossierOpdracht::HefAfschermingOp { huishouden: id, reden };
            voer_uit(&bezoek, dossier, &invoer, opdracht).await?
        }
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(&[&pad::dossier(dossier, Tab::Gezin), "#adressen"].concat())),
        Some(melding) => ophefformulier(&bezoek, &zicht, id, &invoer, &melding),
    }
}

async fn voer_uit(
    bezoek: &Bezoek,
    dossier: DossierId,
    invoer: &Invoer,
    opdracht: DossierOpdracht,
) -> Result<Option<Melding>, Paginafout> {
    bezoek.doe(dossier, invoer, Some(Deel::Afscherming), Opdracht::Dossier(opdracht)).await
}

fn formulier(
    bezoek: &Bezoek,
    zicht: &Zicht,
    id: HuishoudenId,
    invoer: Option<&Invoer>,
    melding: &Melding,
) -> Antwoord {
    let thuis = gekend(zicht, id)?;
    let dossier = zicht.dossier();
    let actie = onder(dossier, &[&"thuis", &id, &"afschermen"]);
    let terug = [&pad::dossier(dossier, Tab::Gezin), "#adressen"].concat();
    let bekend = zicht.afscherming().kent_adres.get(&id);
    let team: Vec<(String, String, ProfessionalId)> = zicht
        .team()
        .actieve_inzetten()
        .map(|inzet| {
            let professional = &inzet.professional;
            let tekst = [&professional.naam, ", ", professional.functie.naam()].concat();
            (professional.id.to_string(), tekst, professional.id)
        })
        .collect();
    let naam = huisnaam(zicht, thuis);
    let (titel, knop) = if thuis.geheim {
        (format!("Wie mag het adres weten? {naam}"), "Opslaan wie het adres mag weten")
    } else {
        (format!("Adres afschermen: {naam}"), "Ja, scherm dit adres af")
    };
    pagina(bezoek, zicht, &titel, "", melding, |primair| {
        primair.ongebruikt();
        let gevolg = "Niemand ziet dit adres meer, ook niet in zoeken, brieven en kaarten. Alleen wie er woont, het vast gezicht en wie u hieronder kiest, kennen het.";
        let keuzes = team.iter().map(|(code, tekst, _)| Keuze::new(code, tekst)).collect();
        let gekozen: Vec<&str> = match invoer {
            Some(invoer) => invoer.alle("kennen").collect(),
            None => team
                .iter()
                .filter(|(.., wie)| bekend.is_some_and(|kennen| kennen.contains(wie)))
                .map(|(code, ..)| code.as_str())
                .collect(),
        };
        let velden: Markup = if team.is_empty() {
            Markup::default()
        } else {
            Vinkjes::new("kennen", Label("Wie in het team moet dit adres toch weten?"), keuzes)
                .vrij()
                .uitleg("Alleen wie het echt nodig heeft voor de veiligheid.")
                .gekozen(gekozen)
                .render()
        };
        bevestiging(bezoek, zicht, Bevestiging::new(&actie, gevolg, knop, &terug).velden(velden))
    })
}

fn ophefformulier(
    bezoek: &Bezoek,
    zicht: &Zicht,
    id: HuishoudenId,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let thuis = gekend(zicht, id)?;
    if !thuis.geheim {
        return Err(Paginafout::NietGevonden);
    }
    let dossier = zicht.dossier();
    let actie = onder(dossier, &[&"thuis", &id, &"tonen"]);
    let terug = [&pad::dossier(dossier, Tab::Gezin), "#adressen"].concat();
    let titel = format!("Bescherming opheffen: {}", huisnaam(zicht, thuis));
    pagina(bezoek, zicht, &titel, "", melding, |primair| {
        primair.ongebruikt();
        let gevolg = "Iedereen in het team en de familie die bij de bewoners hoort, kan dit adres dan weer zien. Dit kunt u niet terugdraaien voor wie het gezien heeft.";
        let reden = Tekstvak::new("reden", Label("Waarom is het nu veilig?"))
            .nakijken("")
            .uitleg("Vraag het eerst aan wie er woont.")
            .maximum(Tekst::MAX)
            .waarde(invoer.een("reden"))
            .fout(melding.fouten().bij("reden"));
        let vraag =
            Bevestiging::new(&actie, gevolg, "Ja, hef de bescherming op", &terug).velden(reden.render());
        bevestiging(bezoek, zicht, vraag)
    })
}

fn bevestiging(bezoek: &Bezoek, zicht: &Zicht, vraag: Bevestiging<'_>) -> Markup {
    let mut vraag = vraag.verborgen(GEZIEN, zicht.deelversie(Deel::Afscherming));
    for (naam, waarde) in bezoek.verborgen_velden() {
        vraag = vraag.verborgen(naam, waarde);
    }
    vraag.render()
}
