//! Writing down what somebody said of a shared version. Agreeing, one does oneself (INV-15).

use super::{
    super::stellingen::horen::{mondeling, mondelingvelden},
    Kruimelpad, Mag, adres, velden, zie,
};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar, pad::Tab};
use crate::vorm::{Keuze, knoplink};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    analyse::{AnalyseOpdracht, GesprokenInstemming},
    ids::{DossierId, PersoonId},
};

/// The page.
pub(super) async fn toon(
    bezoek: Bezoek,
    Path((dossier, nummer, persoon)): Path<(DossierId, u32, PersoonId)>,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let melding = Melding::Geen;
    antwoord(pagina(&bezoek, &zicht, nummer, persoon, &Invoer::default(), &melding)?, &melding)
}

/// Writes it down.
pub(super) async fn leg_vast(
    bezoek: Bezoek,
    Path((dossier, nummer, persoon)): Path<(DossierId, u32, PersoonId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let soort = lezer.keuze(
        "soort",
        |code| ["gezegd", "deels", "oneens"].into_iter().find(|soort| *soort == code),
        "Kies wat diegene ervan vond.",
    );
    let (tekst, mondeling) = (lezer.tekst("tekst"), mondeling(&mut lezer));
    let gelezen = soort.zip(tekst).zip(mondeling);
    let melding = match lezer.klaar(gelezen) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(((soort, tekst), mondeling)) => {
            let instemming = match soort {
                "oneens" => GesprokenInstemming::Oneens(tekst),
                "deels" => GesprokenInstemming::DeelsEens(tekst),
                _ => GesprokenInstemming::Gezegd(tekst),
            };
            let opdracht = AnalyseOpdracht::LegReactieVast { versie: nummer, persoon, instemming, mondeling };
            match bezoek.voer_uit(dossier, &invoer, None, Opdracht::Analyse(opdracht)).await {
                Ok(_) => return Ok(klaar(&adres(dossier, &[&"versie", &nummer]), "opgeslagen")),
                Err(Ok(melding)) => melding,
                Err(Err(fout)) => return Err(fout),
            }
        }
    };
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina(&bezoek, &zicht, nummer, persoon, &invoer, &melding)?, &melding)
}

fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    nummer: u32,
    persoon: PersoonId,
    invoer: &Invoer,
    melding: &Melding,
) -> Result<Markup, Paginafout> {
    let gedeeld =
        zicht.analyse().versie(nummer).is_some_and(|versie| versie.gedeeld_met.contains_key(&persoon));
    if !gedeeld || !Mag::van(bezoek, zicht).analyseert() {
        return Err(Paginafout::NietGevonden);
    }
    let naam = zicht.naam_van(persoon);
    let titel = ["Wat vond ", &naam, " van de analyse?"].concat();
    let kop = bezoek.kop(zicht, Tab::Analyse);
    let versie = adres(zicht.dossier(), &[&"versie", &nummer]);
    let kruimels = Kruimelpad::tot_tab(zicht, Tab::Analyse).en(format!("Versie {nummer}"), versie.clone());
    let actie = adres(zicht.dossier(), &[&"versie", &nummer, &"reactie", &persoon]);
    let keuzes = vec![
        Keuze::new("gezegd", "Iets gezegd, zonder het oneens te zijn")
            .uitleg("Echt instemmen doet iemand zelf."),
        Keuze::new("deels", "Deels eens"),
        Keuze::new("oneens", "Niet eens").uitleg("Dit blijft altijd bij deze versie staan, in deze woorden."),
    ];
    let label = ["In de woorden van ", &naam].concat();
    Ok(bezoek
        .dossierpagina(&titel, &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding("Schrijf op wat er is gezegd, zo letterlijk mogelijk. U stemt nooit in namens een ander.")
        .inhoud_met(|primair| {
            let velden = html! {
                (velden::keuze(invoer, melding, "soort", "Wat was het antwoord?", keuzes))
                (velden::vak(invoer, melding, "tekst", &label, "", 4))
                (mondelingvelden(invoer, melding, "Wanneer was dit gesprek?"))
            };
            let knoppen = html! { (primair.knop("Bewaren")) (knoplink(&versie, "Terug")) };
            html! { (bezoek.formulier(&actie, velden, knoppen)) }
        }))
}
