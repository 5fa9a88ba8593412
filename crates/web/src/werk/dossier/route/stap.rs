//! A step on the route: the next one, another one with a reason, or in an emergency.

use super::{
    blad::Blad,
    voorwaarden::{self, Voorwaarde},
    zie_om_te_schrijven,
};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Conflictpaneel, Fouten, Keuze, Label, Optiegroep, Tekstvak, Versie, Vinkjes, lang};
use axum::extract::Path;
use maud::{Markup, Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    dossier::{DossierOpdracht, Routestap},
    ids::DossierId,
};

/// The form for any step.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    pagina(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// Sets the step.
pub(super) async fn zet(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    let opdracht = match lees(&invoer) {
        Ok(opdracht) => opdracht,
        Err(fouten) => return pagina(&bezoek, &zicht, &invoer, &Melding::Fouten(fouten)),
    };
    match bezoek.voer_uit(dossier, &invoer, Some(Deel::Route), Opdracht::Dossier(opdracht)).await {
        Ok(_) => Ok(klaar(&pad::dossier(dossier, Tab::Route), "opgeslagen")),
        Err(Ok(melding)) => pagina(&bezoek, &zicht, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn lees(invoer: &Invoer) -> Result<DossierOpdracht, Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let naar = lezer.keuze("naar", Routestap::van_code, "Kies naar welke stap het gezin gaat.");
    let motivering = lezer.tekst_misschien("motivering");
    let spoed = invoer.aan("spoed");
    if spoed && motivering.is_none() {
        lezer.fout("motivering", "Schrijf wat er nu gevaarlijk is, en waarom dit niet kan wachten.");
    }
    lezer.klaar(naar.map(|naar| DossierOpdracht::ZetStap { naar, motivering, spoed }))
}

fn pagina(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let blad = Blad::nieuw(bezoek, zicht, Tab::Route);
    let actie = pad::dossier_onder(zicht.dossier(), Tab::Route, &[&"zetten"]);
    let (nu, sinds) = zicht.stap();
    let stand = format!(
        "Het gezin is nu in de stap ‘{nu}’. Overslaan of teruggaan mag als dat voor het gezin beter is. Schrijf dan waarom.",
    );
    let pagina = blad.onder("Een stap zetten", melding).inleiding(&stand).inhoud_met(|primair| {
        let formulier = bezoek
            .formulier_op(
                zicht,
                Deel::Route,
                &actie,
                velden(zicht, nu, invoer, melding),
                primair.knop("Stap zetten"),
            )
            .render();
        if !melding.is_conflict() {
            return formulier;
        }
        let hun = format!("Het dossier staat in de stap ‘{nu}’, sinds {}.", lang(sinds));
        let mijn = format!(
            "Naar de stap ‘{}’. {}",
            Routestap::van_code(invoer.een("naar")).map(|stap| stap.to_string()).unwrap_or_default(),
            invoer.een("motivering"),
        );
        html! {
            (Conflictpaneel {
                onderdeel: "de stap van dit gezin",
                hun: Versie { wie: "Een collega", wanneer: "zojuist", tekst: &hun },
                mijn: Versie { wie: "U", wanneer: "nog niet bewaard", tekst: &mijn },
                verder: formulier,
            })
        }
    });
    antwoord(pagina, melding)
}

fn velden(zicht: &Zicht, nu: Routestap, invoer: &Invoer, melding: &Melding) -> Markup {
    let fout = |veld: &str| melding.fouten().bij(veld);
    let stappen: Vec<(Routestap, String, String)> = Routestap::ALLE
        .into_iter()
        .filter(|stap| *stap != nu && *stap != Routestap::Afgesloten)
        .map(|stap| (stap, stap.to_string(), uitleg(zicht, stap)))
        .collect();
    let keuzes =
        stappen.iter().map(|(stap, naam, uitleg)| Keuze::new(stap.code(), naam).uitleg(uitleg)).collect();
    let spoed = vec![
        Keuze::new("ja", "Ja, er is nu gevaar")
            .uitleg("Het plan mag dan daarna komen. Wettelijke regels blijven gelden."),
    ];
    html! {
        (Optiegroep::new("naar", Label("Naar welke stap?"), keuzes)
            .gekozen(invoer.of("naar", voorwaarden::volgende(nu).map_or("", Routestap::code))).fout(fout("naar")))
        (Tekstvak::new("motivering", Label("Waarom is dit beter voor het gezin?")).nakijken("").waarde(invoer.een("motivering")).regels(3)
            .niet_verplicht().fout(fout("motivering"))
            .uitleg("Nodig als u een stap overslaat of teruggaat, en bij spoed."))
        (Vinkjes::new("spoed", Label("Is er spoed?"), spoed).gekozen(invoer.alle("spoed")).niet_verplicht())
    }
}

/// What happens in a step, and what is still missing for it: said at the choice itself.
fn uitleg(zicht: &Zicht, stap: Routestap) -> String {
    let nodig: Vec<Voorwaarde> = voorwaarden::voor_stap(zicht, stap);
    let mut tekst = voorwaarden::uitleg(stap).to_owned();
    for een in nodig.iter().filter(|een| !een.klaar) {
        tekst.push_str(" Nu nog nodig: ");
        tekst.push_str(&een.wat);
    }
    tekst
}
