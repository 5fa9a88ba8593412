//! Another fixed face: exceptional, motivated, with a warm introduction and the family told, all in one act (INV-2,
//! No gap, and nothing is handed over: the whole story stays.

use super::{bekijk, gezinsleden, onder, opgeslagen, opgeslagen_en_weg, pagina, voer_uit};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::GEZIEN,
    pad::{self, Tab},
};
use crate::vorm::{Bevestiging, Datumveld, Fouten, Keuze, Label, Optiegroep, Tekstvak, Vinkjes};
use crate::werk::openen::gezichten::{Gezichten, collegas, regio_van};
use axum::extract::Path;
use maud::{Markup, Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    Deel,
    ids::{DossierId, PersoonId},
    team::{Geinformeerd, Kennismaking, TeamOpdracht, kan_vast_gezicht_zijn},
    tekst::Tekst,
};
use std::collections::BTreeSet;

/// The page that asks for everything that belongs to it.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier).await?;
    formulier(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// Changes the face.
pub(super) async fn wissel(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let zicht = match bekijk(&bezoek, dossier).await {
        Ok(zicht) => zicht,
        // Sent twice by the face of before: the first time it was done, and then this family was out of sight.
        Err(Paginafout::NietGevonden) => return nog_een_keer(&bezoek, dossier, &invoer).await,
        Err(fout) => return Err(fout),
    };
    let melding = match lees(&bezoek, &zicht, &invoer) {
        Ok(opdracht) => voer_uit(&bezoek, dossier, &invoer, true, opdracht).await?,
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None if bezoek.kijker().professional() == Some(zicht.team().vast_gezicht.professional.id) => {
            Ok(opgeslagen_en_weg())
        }
        None => Ok(opgeslagen(dossier)),
        Some(melding) => {
            let nu = bekijk(&bezoek, dossier).await?;
            formulier(&bezoek, &nu, &invoer, &melding)
        }
    }
}

/// Whether this very command was carried out before; anything else stays as if it were not there.
async fn nog_een_keer(bezoek: &Bezoek, dossier: DossierId, invoer: &Invoer) -> Antwoord {
    let loos = TeamOpdracht::EindigWaarneming;
    let uitkomst = bezoek.voer_uit(dossier, invoer, None, naast_domain::Opdracht::Team(loos)).await;
    match uitkomst {
        Ok(uitgevoerd) if uitgevoerd.herhaald => Ok(opgeslagen_en_weg()),
        _ => Err(Paginafout::NietGevonden),
    }
}

fn lees(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer) -> Result<TeamOpdracht, Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let gezichten = kandidaten(bezoek, zicht);
    let naar = lezer.keuze("naar", |code| gezichten.kies(code).cloned(), "Kies het nieuwe vast gezicht.");
    let reden = lezer.tekst("reden");
    let kennismaking = match invoer.een("kennismaking") {
        "gesprek" => {
            let op = lezer.datum("kennis_op");
            let met: BTreeSet<PersoonId> = lezer.ids("kennis_met");
            if met.is_empty() {
                lezer.fout("kennis_met", "Kies wie van het gezin erbij was.");
            }
            op.map(|op| Kennismaking::Gesprek { op, met })
        }
        "niet_mogelijk" => lezer.tekst("kennis_reden").map(|reden| Kennismaking::NietMogelijk { reden }),
        _ => {
            lezer
                .fout("kennismaking", "Kies hoe het gezin en het nieuwe gezicht elkaar hebben leren kennen.");
            None
        }
    };
    let wie: BTreeSet<PersoonId> = lezer.ids("geinformeerd");
    if wie.is_empty() {
        lezer.fout("geinformeerd", "Vertel het eerst aan het gezin. Kies wie het weet.");
    }
    let sinds = lezer.datum("geinformeerd_op");
    let geinformeerd: Option<Geinformeerd> =
        sinds.map(|sinds| wie.into_iter().map(|persoon| (persoon, sinds)).collect());
    let opdracht = naar.zip(reden).zip(kennismaking).zip(geinformeerd).map(
        |(((naar, reden), kennismaking), geinformeerd)| TeamOpdracht::WisselVastGezicht {
            naar,
            reden,
            kennismaking,
            geinformeerd,
        },
    );
    lezer.klaar(opdracht)
}

/// Professionals of the local teams of this region, without the face of now.
fn kandidaten(bezoek: &Bezoek, zicht: &Zicht) -> Gezichten {
    let nu = zicht.team().vast_gezicht.professional.id;
    let alle = regio_van(bezoek).map(|regio| collegas(bezoek, &regio)).unwrap_or_default();
    Gezichten::uit(
        bezoek,
        alle.into_iter()
            .filter(|collega| collega.professional.id != nu && kan_vast_gezicht_zijn(&collega.professional)),
    )
}

fn formulier(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let actie = onder(zicht.dossier(), &[&"wisselen"]);
    let terug = pad::dossier(zicht.dossier(), Tab::Team);
    let nu = &zicht.team().vast_gezicht.professional.naam;
    let inleiding = "Een ander gezicht is voor een gezin een grote stap. Doe dit alleen als het echt niet anders kan. Bent u alleen een tijd weg? Regel dan een waarnemer.";
    pagina(bezoek, zicht, "Ander vast gezicht", inleiding, melding, |primair| {
        primair.ongebruikt();
        let gevolg = format!(
            "{nu} is dan niet meer het vast gezicht van dit gezin. Het dossier, het team en de afspraken blijven. Er is geen dag zonder vast gezicht.",
        );
        let mut vraag = Bevestiging::new(&actie, &gevolg, "Ja, dit wordt het vast gezicht", &terug)
            .velden(velden(bezoek, zicht, invoer, melding.fouten()))
            .verborgen(GEZIEN, zicht.deelversie(Deel::Team));
        for (naam, waarde) in bezoek.verborgen_velden() {
            vraag = vraag.verborgen(naam, waarde);
        }
        vraag.render()
    })
}

fn velden(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, fouten: &Fouten) -> Markup {
    let leden = gezinsleden(zicht);
    let keuzes =
        || -> Vec<Keuze<'_>> { leden.iter().map(|(_, code, naam)| Keuze::new(code, naam)).collect() };
    let gesprek = html! {
        (Datumveld::new("kennis_op", Label("Wanneer was het gesprek?")).vrij().waarde(invoer.datum("kennis_op")).fout(fouten.bij("kennis_op")))
        (Vinkjes::new("kennis_met", Label("Wie van het gezin was erbij?"), keuzes()).vrij().gekozen(invoer.alle("kennis_met")).fout(fouten.bij("kennis_met")))
    };
    let niet = Tekstvak::new("kennis_reden", Label("Waarom kon dat niet?"))
        .nakijken("")
        .regels(3)
        .vrij()
        .maximum(Tekst::MAX)
        .waarde(invoer.een("kennis_reden"))
        .fout(fouten.bij("kennis_reden"));
    html! {
        (kandidaten(bezoek, zicht).veld("naar", "Wie wordt het nieuwe vast gezicht?", invoer.een("naar"), fouten,
            "Altijd iemand van een lokaal team."))
        (Tekstvak::new("reden", Label("Waarom is dit nodig?")).nakijken("").regels(4).maximum(Tekst::MAX).waarde(invoer.een("reden")).fout(fouten.bij("reden"))
            .uitleg("Het gezin leest dit mee."))
        (Optiegroep::new("kennismaking", Label("Hoe was de kennismaking?"), vec![
            Keuze::new("gesprek", "Er was een gesprek met het oude en het nieuwe gezicht").met_velden(gesprek),
            Keuze::new("niet_mogelijk", "Dat kon niet, bijvoorbeeld door ziekte").met_velden(niet),
        ]).gekozen(invoer.een("kennismaking")).fout(fouten.bij("kennismaking")))
        (Vinkjes::new("geinformeerd", Label("Wie van het gezin weet het?"), keuzes()).gekozen(invoer.alle("geinformeerd")).fout(fouten.bij("geinformeerd")))
        (Datumveld::new("geinformeerd_op", Label("Sinds wanneer weten zij het?")).waarde(invoer.datum("geinformeerd_op")).fout(fouten.bij("geinformeerd_op")))
    }
}
