//! Somebody acts for somebody: with consent, for named things, until a day (INV-15).

use super::{Blad, begin, levend, onder, zie_als_gezicht};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar, pad::Tab};
use crate::vorm::{Bevestiging, Datumveld, Fouten, Keuze, Keuzelijst, Label, Tekstvak, Tekstveld, Vinkjes};
use axum::extract::Path;
use maud::html;
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    ids::{DossierId, MachtigingId, PersoonId},
    regels::Leeftijdsgroep,
    toegang::{Gemachtigde, Hoedanigheid, Machtigingsbereik, ToegangOpdracht},
};
use std::collections::BTreeSet;

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, persoon)): Path<(DossierId, PersoonId)>) -> Antwoord {
    let zicht = zie_als_gezicht(&bezoek, dossier).await?;
    pagina(&bezoek, &zicht, persoon, &Invoer::default(), &Melding::Geen)
}

/// Writes the mandate down.
pub(super) async fn machtig(
    bezoek: Bezoek,
    Path((dossier, persoon)): Path<(DossierId, PersoonId)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = zie_als_gezicht(&bezoek, dossier).await?;
    let opdracht = match lees(&invoer, persoon) {
        Ok(opdracht) => opdracht,
        Err(fouten) => return pagina(&bezoek, &zicht, persoon, &invoer, &Melding::Fouten(fouten)),
    };
    match bezoek.voer_uit(dossier, &invoer, None, Opdracht::Toegang(opdracht)).await {
        Ok(_) => Ok(klaar(&begin(dossier), "opgeslagen")),
        Err(Ok(melding)) => pagina(&bezoek, &zicht, persoon, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn lees(invoer: &Invoer, van: PersoonId) -> Result<ToegangOpdracht, Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let aan = if invoer.een("aan") == "buiten" {
        lezer.kort("naam").map(Gemachtigde::Buiten)
    } else {
        lezer.id("aan", "Kies wie dit gaat doen.").map(Gemachtigde::Persoon)
    };
    let hoedanigheid =
        lezer.keuze("hoedanigheid", |code| code.parse::<Hoedanigheid>().ok(), "Kies wat deze persoon is.");
    let bereik: BTreeSet<Machtigingsbereik> = lezer.ids("bereik");
    let tot = lezer.datum("tot");
    let toestemming = lezer.tekst("toestemming");
    let afweging = lezer.tekst_misschien("afweging");
    let alles = aan.zip(hoedanigheid).zip(tot).zip(toestemming);
    lezer.klaar(alles.map(|(((aan, hoedanigheid), tot), toestemming)| ToegangOpdracht::Machtig {
        van,
        aan,
        hoedanigheid,
        bereik,
        tot,
        toestemming,
        afweging,
    }))
}

fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    persoon: PersoonId,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let naam = levend(zicht, persoon)?.naam.kort();
    let blad = Blad::nieuw(bezoek, zicht, Tab::Toegang);
    let titel = format!("Iemand machtigen voor {naam}");
    let actie = onder(zicht.dossier(), "machtigen", persoon);
    let fout = |veld: &str| melding.fouten().bij(veld);
    let anderen: Vec<(String, String)> = zicht
        .gezin()
        .levenden()
        .into_iter()
        .rev()
        .filter(|ander| ander.id != persoon && zicht.leeftijdsgroep(ander.id) == Leeftijdsgroep::Vanaf18)
        .map(|ander| (ander.id.to_string(), ander.naam.kort()))
        .collect();
    let bereik: Vec<&str> = invoer.alle("bereik").collect();
    let pagina = blad
        .onder(&titel, melding)
        .inleiding("Alleen als deze persoon het zelf wil. De ander krijgt een eigen account, ziet alleen wat over deze persoon gaat, en nooit een verborgen adres.")
        .inhoud_met(|primair| {
            let mut wie = vec![Keuze::new("buiten", "Iemand van buiten het gezin")];
            wie.extend(anderen.iter().map(|(id, naam)| Keuze::new(id, naam)));
            let velden = html! {
                (Keuzelijst::new("aan", Label("Wie gaat het doen?"), wie).gekozen(invoer.of("aan", "buiten")).fout(fout("aan")))
                (Tekstveld::new("naam", Label("Naam van wie van buiten komt")).waarde(invoer.een("naam")).niet_verplicht().fout(fout("naam")))
                (Keuzelijst::new("hoedanigheid", Label("Wat is deze persoon?"), Hoedanigheid::ALLE.iter().map(|een| Keuze::new(een.code(), een.naam())).collect())
                    .gekozen(invoer.een("hoedanigheid")).fout(fout("hoedanigheid")))
                (Vinkjes::new("bereik", Label("Wat mag deze persoon?"), Machtigingsbereik::ALLE.iter().map(|een| Keuze::new(een.code(), een.naam())).collect())
                    .gekozen(bereik.iter().copied()).uitleg("Meelezen hoort er altijd bij.").fout(fout("bereik")))
                (Datumveld::new("tot", Label("Tot en met")).waarde(invoer.datum("tot")).fout(fout("tot")))
                (Tekstvak::new("toestemming", Label("Hoe zei deze persoon ja?")).waarde(invoer.een("toestemming")).regels(3).fout(fout("toestemming"))
                    .uitleg("Wanneer, in welke woorden, en was er iemand bij die druk kon geven? Bij een curator, mentor of bewindvoerder: de datum en het nummer van de beschikking. U tekent nooit zelf voor iemand."))
                @if fout("afweging").is_some() || !invoer.een("afweging").is_empty() {
                    (Tekstvak::new("afweging", Label("Waarom is dit toch veilig?")).waarde(invoer.een("afweging")).regels(3).fout(fout("afweging")))
                }
            };
            html! { (bezoek.formulier(&actie, velden, primair.knop("Machtiging vastleggen"))) }
        });
    antwoord(pagina, melding)
}

/// Sure to take it back?
pub(super) async fn toon_stop(
    bezoek: Bezoek,
    Path((dossier, machtiging)): Path<(DossierId, MachtigingId)>,
) -> Antwoord {
    let zicht = zie_als_gezicht(&bezoek, dossier).await?;
    stoppagina(&bezoek, &zicht, machtiging, &Invoer::default(), &Melding::Geen)
}

/// Takes it back: it works at once.
pub(super) async fn stop(
    bezoek: Bezoek,
    Path((dossier, machtiging)): Path<(DossierId, MachtigingId)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = zie_als_gezicht(&bezoek, dossier).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let reden = lezer.tekst("reden");
    let reden = match lezer.klaar(reden) {
        Ok(reden) => Some(reden),
        Err(fouten) => return stoppagina(&bezoek, &zicht, machtiging, &invoer, &Melding::Fouten(fouten)),
    };
    let opdracht = Opdracht::Toegang(ToegangOpdracht::TrekMachtigingIn { machtiging, reden });
    match bezoek.voer_uit(dossier, &invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(&begin(dossier), "opgeslagen")),
        Err(Ok(melding)) => stoppagina(&bezoek, &zicht, machtiging, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn stoppagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    welke: MachtigingId,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let machtiging = zicht.toegang().machtigingen.get(&welke).ok_or(Paginafout::NietGevonden)?;
    let blad = Blad::nieuw(bezoek, zicht, Tab::Toegang);
    let titel = format!("Machtiging van {} intrekken", machtiging.naam);
    let gevolg = format!(
        "{} kan meteen niets meer zien of doen voor {}.",
        machtiging.naam,
        zicht.naam_van(machtiging.van)
    );
    let (actie, terug) = (onder(zicht.dossier(), "machtiging", welke), begin(zicht.dossier()));
    let mut bevestiging = Bevestiging::new(&actie, &gevolg, "Ja, trek de machtiging in", &terug).velden(html! {
        (Tekstvak::new("reden", Label("Waarom?")).waarde(invoer.een("reden")).regels(2).fout(melding.fouten().bij("reden")))
    });
    for (naam, waarde) in bezoek.verborgen_velden() {
        bevestiging = bevestiging.verborgen(naam, waarde);
    }
    antwoord(blad.onder(&titel, melding).inhoud(bevestiging), melding)
}
