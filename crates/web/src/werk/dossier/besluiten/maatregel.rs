//! Measures: facts from a decision of a court or mayor, always about one person (INV-8). Nobody shifts their dates
//! here (INV-24); only that one ended early can be written down.

use super::{Blad, woorden, zie_om_te_schrijven};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Bevestiging, Datumveld, Fouten, Keuze, Keuzelijst, Label, Optiegroep, Tekstveld, kort};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    dossier::{DossierOpdracht, Maatregel},
    gezin::Persoon,
    ids::{DossierId, PersoonId},
};
use uuid::Uuid;

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    pagina(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// Registers it.
pub(super) async fn bewaar(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    let opdracht = match lees(&invoer) {
        Ok(opdracht) => opdracht,
        Err(fouten) => return pagina(&bezoek, &zicht, &invoer, &Melding::Fouten(fouten)),
    };
    match bezoek.voer_uit(dossier, &invoer, None, Opdracht::Dossier(opdracht)).await {
        Ok(_) => Ok(klaar(&pad::dossier(dossier, Tab::Besluiten), "opgeslagen")),
        Err(Ok(melding)) => pagina(&bezoek, &zicht, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn lees(invoer: &Invoer) -> Result<DossierOpdracht, Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let persoon = lezer.id::<PersoonId>("persoon", "Kies over wie de beschikking gaat.");
    let soort = lezer.keuze(
        "soort",
        |code| woorden::MAATREGELEN.iter().find(|(_, deze, ..)| *deze == code).map(|(soort, ..)| *soort),
        "Kies welke maatregel het is.",
    );
    let beschikking = lezer.kort("beschikking");
    let uitvoerder = lezer.kort("uitvoerder");
    let van = lezer.datum("van");
    let tot = lezer.datum("tot");
    let opdracht = || {
        Some(DossierOpdracht::RegistreerMaatregel {
            persoon: persoon?,
            soort: soort?,
            beschikking: beschikking?,
            uitvoerder: uitvoerder?,
            van: van?,
            tot: tot?,
        })
    };
    let opdracht = opdracht();
    lezer.klaar(opdracht)
}

fn pagina(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let blad = Blad::nieuw(bezoek, zicht, Tab::Besluiten);
    let actie = pad::dossier_onder(zicht.dossier(), Tab::Besluiten, &[&"maatregel"]);
    let pagina = blad
        .onder("Maatregel overnemen", melding)
        .inleiding("Schrijf over wat in de beschikking staat. Een maatregel is er altijd voor één persoon. Het vast gezicht blijft.")
        .inhoud_met(|primair| {
            html! { (bezoek.formulier(&actie, velden(zicht, invoer, melding), primair.knop("Maatregel bewaren"))) }
        });
    antwoord(pagina, melding)
}

fn velden(zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Markup {
    let fout = |naam: &str| melding.fouten().bij(naam);
    let mensen: Vec<(String, String)> = zicht
        .gezin()
        .levenden()
        .into_iter()
        .map(|persoon: &Persoon| (persoon.id.to_string(), persoon.naam.kort()))
        .collect();
    let soorten = woorden::MAATREGELEN
        .iter()
        .map(|(_, code, naam, uitleg)| Keuze::new(code, naam).uitleg(uitleg))
        .collect();
    html! {
        (Keuzelijst::new("persoon", Label("Over wie gaat de beschikking?"), mensen.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
            .gekozen(invoer.een("persoon")).fout(fout("persoon")))
        (Optiegroep::new("soort", Label("Welke maatregel is het?"), soorten).gekozen(invoer.een("soort")).fout(fout("soort")))
        (Tekstveld::new("beschikking", Label("Welke beschikking?")).waarde(invoer.een("beschikking")).fout(fout("beschikking"))
            .uitleg("Wie besloot, wanneer, welk nummer. Bijvoorbeeld: rechtbank Noord-Holland, 3 mei 2026, C/15/123456."))
        (Tekstveld::new("uitvoerder", Label("Wie voert de maatregel uit?")).waarde(invoer.een("uitvoerder")).fout(fout("uitvoerder")))
        (Datumveld::new("van", Label("Vanaf")).waarde(invoer.datum("van")).fout(fout("van")))
        (Datumveld::new("tot", Label("Tot")).waarde(invoer.datum("tot")).fout(fout("tot"))
            .uitleg("De einddatum uit de beschikking. Die schuift niemand hier op: verlengen kan alleen de rechter."))
    }
}

/// Asks on which day it ended early.
pub(super) async fn toon_beeindigen(
    bezoek: Bezoek,
    Path((dossier, maatregel)): Path<(DossierId, Uuid)>,
) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    pagina_beeindigen(&bezoek, &zicht, maatregel, &Invoer::default(), &Melding::Geen)
}

/// Registers that it ended early.
pub(super) async fn beeindig(
    bezoek: Bezoek,
    Path((dossier, maatregel)): Path<(DossierId, Uuid)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let op = lezer.datum("op");
    let op = match lezer.klaar(op) {
        Ok(op) => op,
        Err(fouten) => {
            return pagina_beeindigen(&bezoek, &zicht, maatregel, &invoer, &Melding::Fouten(fouten));
        }
    };
    let opdracht = Opdracht::Dossier(DossierOpdracht::BeeindigMaatregel { maatregel, op });
    match bezoek.voer_uit(dossier, &invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(&pad::dossier(dossier, Tab::Besluiten), "opgeslagen")),
        Err(Ok(melding)) => pagina_beeindigen(&bezoek, &zicht, maatregel, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn pagina_beeindigen(
    bezoek: &Bezoek,
    zicht: &Zicht,
    maatregel: Uuid,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let maatregel: &Maatregel =
        zicht.maatregelen().iter().find(|een| een.id == maatregel).ok_or(Paginafout::NietGevonden)?;
    let blad = Blad::nieuw(bezoek, zicht, Tab::Besluiten);
    let titel = format!("{} eerder gestopt", woorden::maatregel(maatregel.soort));
    let actie =
        pad::dossier_onder(zicht.dossier(), Tab::Besluiten, &[&"maatregel", &maatregel.id, &"beeindigen"]);
    let terug = pad::dossier(zicht.dossier(), Tab::Besluiten);
    let gevolg = format!(
        "in het dossier staat dan dat deze maatregel voor {} eerder is gestopt dan {}. Dit kunt u niet terugdraaien. Doe dit alleen als de rechter, de burgemeester of de instelling het zo heeft beslist.",
        zicht.naam_van(maatregel.persoon),
        kort(maatregel.tot),
    );
    let mut bevestiging =
        Bevestiging::new(&actie, &gevolg, "Ja, de maatregel is gestopt", &terug).velden(html! {
            (Datumveld::new("op", Label("Op welke dag stopte de maatregel?")).waarde(invoer.datum("op")).fout(melding.fouten().bij("op")))
        });
    for (naam, waarde) in bezoek.verborgen_velden() {
        bevestiging = bevestiging.verborgen(naam, waarde);
    }
    antwoord(blad.onder(&titel, melding).inhoud(bevestiging), melding)
}
