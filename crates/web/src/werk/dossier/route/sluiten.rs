//! Closing (§9.6.1, INV-12): what is there, what is missing, then the end talk and whom the family can turn to, then a
//! page that asks whether it is really so. "The family does not cooperate" cannot be said here.

use super::{
    blad::{Blad, is_gezicht},
    voorwaarden::{self, Grond, Voorwaarde},
    zie_om_te_schrijven,
};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{
    Bericht, Bevestiging, Datumveld, Fouten, Gegevenslijst, Kaart, Keuze, Label, Optiegroep, Tekstvak, Toon,
    alinea, lang,
};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Opdracht, Regelnummer, Weigering,
    dossier::{DossierOpdracht, Sluitgrond},
    ids::DossierId,
};

/// The fields that go along to the confirmation.
const VELDEN: [&str; 6] =
    ["grond", "motivering", "waar_terecht", "eindgesprek-dag", "eindgesprek-maand", "eindgesprek-jaar"];

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    pagina(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// First time: asks whether it is really so. After the confirmation: closes.
pub(super) async fn sluit(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let zicht = match zie_om_te_schrijven(&bezoek, dossier).await {
        // The same form once more, after it did its work: show what came of it.
        Err(_) if invoer.een("bevestigd") == "ja" && super::zie(&bezoek, dossier).await?.is_gesloten() => {
            return Ok(klaar(&pad::dossier(dossier, Tab::Route), "afgesloten"));
        }
        zicht => zicht?,
    };
    let (soort, grond) = match lees(&invoer) {
        Ok(gelezen) => gelezen,
        Err(fouten) => return pagina(&bezoek, &zicht, &invoer, &Melding::Fouten(fouten)),
    };
    if invoer.een("bevestigd") != "ja" {
        if let Some(weigering) = ontbreekt(&zicht, &voorwaarden::voor_sluiten(&bezoek, &zicht, soort)) {
            return pagina(&bezoek, &zicht, &invoer, &Melding::van_weigering(weigering));
        }
        return bevestigen(&bezoek, &zicht, &invoer, &grond);
    }
    let opdracht = Opdracht::Dossier(DossierOpdracht::SluitAf { grond });
    match bezoek.voer_uit(dossier, &invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(&pad::dossier(dossier, Tab::Route), "afgesloten")),
        Err(Ok(melding)) => pagina(&bezoek, &zicht, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

/// The refusal that would come, before anybody is asked to confirm. Everything that is missing, at once.
fn ontbreekt(zicht: &Zicht, nodig: &[Voorwaarde]) -> Option<Weigering> {
    let mut weg: Vec<String> =
        nodig.iter().filter(|een| !een.klaar).map(|een| [&een.wat, " ", &een.nu].concat()).collect();
    if !is_gezicht(zicht) {
        weg.insert(
            0,
            "Alleen het vast gezicht sluit af. U kunt wel uw oordeel over de veiligheid geven.".to_owned(),
        );
    }
    if weg.is_empty() {
        return None;
    }
    let mut weigering = Weigering::regel(Regelnummer::Inv(12), "Dit dossier kan nog niet worden afgesloten.");
    weigering.uitwegen = weg;
    Some(weigering.uitweg("Doorgaan kan altijd. Lukt het niet samen? Haal expertise erbij of schaal op."))
}

fn lees(invoer: &Invoer) -> Result<(Grond, Sluitgrond), Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let soort = lezer.keuze(
        "grond",
        |code| match code {
            "duurzaam" => Some(Grond::Duurzaam),
            "gemotiveerd" => Some(Grond::Gemotiveerd),
            _ => None,
        },
        "Kies waarom het dossier dicht kan.",
    );
    let motivering =
        if soort == Some(Grond::Gemotiveerd) { lezer.tekst("motivering").map(Some) } else { Some(None) };
    let eindgesprek = lezer.datum("eindgesprek");
    let waar_terecht = lezer.tekst("waar_terecht");
    let grond = || {
        let (soort, eindgesprek, waar_terecht) = (soort?, eindgesprek?, waar_terecht?);
        Some(match motivering? {
            Some(motivering) => (soort, Sluitgrond::Gemotiveerd { motivering, eindgesprek, waar_terecht }),
            None => (soort, Sluitgrond::DuurzaamVeilig { eindgesprek, waar_terecht }),
        })
    };
    let grond = grond();
    lezer.klaar(grond)
}

fn pagina(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let blad = Blad::nieuw(bezoek, zicht, Tab::Route);
    let actie = pad::dossier_onder(zicht.dossier(), Tab::Route, &[&"afsluiten"]);
    let pagina = blad
        .onder("Dossier afsluiten", melding)
        .inleiding("Afsluiten kan als iedereen veilig is en het gezin weet waar het terecht kan. Komt er weer iets, dan gaat het dossier open met hetzelfde gezicht.")
        .inhoud_met(|primair| {
            html! {
                (nodig(bezoek, zicht))
                @if is_gezicht(zicht) { (bezoek.formulier(&actie, velden(zicht, invoer, melding), primair.knop("Verder"))) }
                @else {
                    @let () = primair.ongebruikt();
                    (Bericht::new(Toon::Info, html! { p class="nl-paragraph" { "Alleen het vast gezicht sluit af. U kunt wel uw oordeel over de veiligheid geven." } }))
                }
            }
        });
    antwoord(pagina, melding)
}

/// Both ways to close, side by side: what is there and what is missing.
fn nodig(bezoek: &Bezoek, zicht: &Zicht) -> Markup {
    html! {
        (Kaart::new("Wat er moet zijn", voorwaarden::lijst("Wat er moet zijn", &voorwaarden::voor_sluiten(bezoek, zicht, Grond::Duurzaam))))
        (Kaart::new("Of eerder, met twee oordelen", html! {
            p class="nl-paragraph" { "Dan hoeft de periode van contact houden niet voorbij te zijn." }
            (voorwaarden::lijst("Wat nodig is voor eerder afsluiten", &voorwaarden::voor_sluiten(bezoek, zicht, Grond::Gemotiveerd).split_off(3)))
        }))
        (Kaart::new("Lukt het samen niet?", html! {
            p class="nl-paragraph" { "Wil of kan het gezin nu niet? Dat is geen reden om te stoppen. Blijf in contact, haal expertise erbij, of bespreek in het team of opschalen nodig is." }
        }))
    }
}

fn velden(zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Markup {
    let fout = |veld: &str| melding.fouten().bij(veld);
    let gezicht = &zicht.team().vast_gezicht.professional;
    let terecht = format!(
        "Bel {}{}. Is er nu gevaar, bel 112. Veilig Thuis is dag en nacht bereikbaar: 0800-2000.",
        gezicht.naam,
        gezicht.telefoon.as_ref().map(|nummer| format!(", {nummer}")).unwrap_or_default(),
    );
    let keuzes = vec![
        Keuze::new("duurzaam", "Iedereen is veilig, en bleef dat").uitleg("De hele periode van contact houden is voorbij."),
        Keuze::new("gemotiveerd", "Eerder, met een reden en twee oordelen").met_velden(html! {
            (Tekstvak::new("motivering", Label("Waarom is eerder afsluiten goed voor dit gezin?")).nakijken("").waarde(invoer.een("motivering")).regels(4).vrij()
                .fout(fout("motivering")))
        }),
    ];
    html! {
        (Optiegroep::new("grond", Label("Waarom kan het dossier dicht?"), keuzes).gekozen(invoer.een("grond")).fout(fout("grond")))
        (Datumveld::new("eindgesprek", Label("Wanneer was het eindgesprek met het gezin?")).waarde(invoer.datum("eindgesprek")).fout(fout("eindgesprek"))
            .uitleg("Ook de kinderen horen wat er gebeurt en wie zij kunnen bellen."))
        (Tekstvak::new("waar_terecht", Label("Waar kan het gezin terecht?")).nakijken("").waarde(invoer.of("waar_terecht", &terecht)).regels(3).fout(fout("waar_terecht"))
            .uitleg("Namen en nummers, ook van mensen om het gezin heen."))
    }
}

fn bevestigen(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, grond: &Sluitgrond) -> Antwoord {
    let blad = Blad::nieuw(bezoek, zicht, Tab::Route);
    let melding = Melding::Geen;
    let actie = pad::dossier_onder(zicht.dossier(), Tab::Route, &[&"afsluiten"]);
    let gezicht = &zicht.team().vast_gezicht.professional.naam;
    let gevolg = format!(
        "het dossier gaat dicht. Er lopen daarna geen termijnen en taken meer. {gezicht} blijft het gezicht voor dit gezin, en kan het dossier weer openen.",
    );
    let (motivering, eindgesprek, waar_terecht) = match grond {
        Sluitgrond::DuurzaamVeilig { eindgesprek, waar_terecht } => (None, eindgesprek, waar_terecht),
        Sluitgrond::Gemotiveerd { motivering, eindgesprek, waar_terecht } => {
            (Some(motivering), eindgesprek, waar_terecht)
        }
    };
    let mut bevestiging = Bevestiging::new(&actie, &gevolg, "Ja, sluit het dossier af", &actie)
        .verborgen("bevestigd", "ja")
        .velden(html! {
            (Gegevenslijst::new()
                .als("Waarom eerder", motivering.map(|tekst| alinea(tekst)))
                .regel("Eindgesprek", lang(*eindgesprek))
                .regel("Waar het gezin terecht kan", alinea(waar_terecht)))
        });
    for naam in VELDEN {
        bevestiging = bevestiging.verborgen(naam, invoer.een(naam));
    }
    for (naam, waarde) in bezoek.verborgen_velden() {
        bevestiging = bevestiging.verborgen(naam, waarde);
    }
    antwoord(blad.onder("Weet u het zeker?", &melding).inhoud(bevestiging), &melding)
}
