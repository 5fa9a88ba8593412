//! In which frame one child is helped. Only a court makes help compulsory; drang stays voluntary (D-16).

use super::{Blad, kinderen, woorden, zie_om_te_schrijven};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Conflictpaneel, Keuze, Label, Optiegroep, Tekstvak, Versie};
use axum::extract::Path;
use maud::{Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    dossier::{DossierOpdracht, Kader},
    ids::{DossierId, PersoonId},
};

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, kind)): Path<(DossierId, PersoonId)>) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    pagina(&bezoek, &zicht, kind, &Invoer::default(), &Melding::Geen)
}

/// Writes it down.
pub(super) async fn bewaar(
    bezoek: Bezoek,
    Path((dossier, kind)): Path<(DossierId, PersoonId)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let kader = lezer.keuze("kader", van_code, "Kies in welk kader dit kind wordt geholpen.");
    let toelichting = lezer.tekst("toelichting");
    let opdracht = match lezer.klaar(kader.zip(toelichting)) {
        Ok((kader, toelichting)) => DossierOpdracht::LegKaderVast { kind, kader, toelichting },
        Err(fouten) => return pagina(&bezoek, &zicht, kind, &invoer, &Melding::Fouten(fouten)),
    };
    match bezoek.voer_uit(dossier, &invoer, Some(Deel::Besluiten), Opdracht::Dossier(opdracht)).await {
        Ok(_) => Ok(klaar(&pad::dossier(dossier, Tab::Besluiten), "opgeslagen")),
        Err(Ok(melding)) => pagina(&bezoek, &zicht, kind, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn van_code(code: &str) -> Option<Kader> {
    woorden::KADERS.iter().find(|(_, deze, ..)| *deze == code).map(|(kader, ..)| *kader)
}

fn pagina(bezoek: &Bezoek, zicht: &Zicht, kind: PersoonId, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let naam = kinderen(zicht)
        .iter()
        .find(|een| een.id == kind)
        .map(|een| een.naam.kort())
        .ok_or(Paginafout::NietGevonden)?;
    let blad = Blad::nieuw(bezoek, zicht, Tab::Besluiten);
    let titel = format!("Vrijwillig of niet: {naam}");
    let actie = pad::dossier_onder(zicht.dossier(), Tab::Besluiten, &[&"kader", &kind]);
    let (nu, nu_naam, nu_uitleg) = woorden::kader(zicht.kader(kind));
    let gekozen = invoer.of("kader", nu);
    let pagina = blad
        .onder(&titel, melding)
        .inleiding("Hulp is vrijwillig, tenzij de rechter anders heeft beslist. Dat geldt ook als u aandringt.")
        .inhoud_met(|primair| {
            let keuzes =
                woorden::KADERS.iter().map(|(_, code, naam, uitleg)| Keuze::new(code, naam).uitleg(uitleg)).collect();
            let vraag = format!("Hoe wordt {naam} nu geholpen?");
            let velden = html! {
                (Optiegroep::new("kader", Label(&vraag), keuzes).gekozen(gekozen).fout(melding.fouten().bij("kader")))
                (Tekstvak::new("toelichting", Label("Waarom, en hoe is het besproken?")).nakijken("").waarde(invoer.een("toelichting")).regels(4)
                    .fout(melding.fouten().bij("toelichting"))
                    .uitleg("Schrijf ook op wat het kind en de ouders ervan vinden."))
            };
            let formulier = bezoek.formulier_op(zicht, Deel::Besluiten, &actie, velden, primair.knop("Bewaren")).render();
            if !melding.is_conflict() {
                return formulier;
            }
            let (_, mijn_naam, _) = van_code(invoer.een("kader")).map_or(("", "", ""), woorden::kader);
            let hun = format!("{nu_naam}. {nu_uitleg}");
            let mijn = format!("{mijn_naam}. {}", invoer.een("toelichting"));
            let onderdeel = format!("het kader van {naam}");
            html! {
                (Conflictpaneel {
                    onderdeel: &onderdeel,
                    hun: Versie { wie: "Een collega", wanneer: "zojuist", tekst: &hun },
                    mijn: Versie { wie: "U", wanneer: "nog niet bewaard", tekst: &mijn },
                    verder: formulier,
                })
            }
        });
    antwoord(pagina, melding)
}
