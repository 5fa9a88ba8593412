//! "Niet tonen aan …": one item, and who of the family may not see it (D-58).

use super::{Blad, zie_schilden};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Bericht, Conflictpaneel, Keuze, Label, Toon, Versie, Vinkjes, alinea};
use axum::extract::Path;
use maud::{Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    dossier::{DossierOpdracht, Item},
    ids::{AfspraakId, DossierId, PersoonId},
    veiligheid::Afspraak,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The page of one item.
pub(super) fn naar(dossier: DossierId, item: Item) -> String {
    let (soort, id) = match item {
        Item::Stelling(id) => ("stelling", id.0),
        Item::Analyse(id) => ("analyse", id.0),
        Item::Plan(id) => ("plan", id.0),
        Item::Afspraak(id) => ("afspraak", id.0),
    };
    pad::dossier_onder(dossier, Tab::Inzage, &[&"niet-tonen", &soort, &id])
}

fn item(soort: &str, id: Uuid) -> Option<Item> {
    match soort {
        "stelling" => Some(Item::Stelling(id.into())),
        "analyse" => Some(Item::Analyse(id.into())),
        "plan" => Some(Item::Plan(id.into())),
        "afspraak" => Some(Item::Afspraak(id.into())),
        _ => None,
    }
}

/// The agreements of the safety plan in force and of the one being written.
pub(super) fn afspraken(zicht: &Zicht) -> impl Iterator<Item = (AfspraakId, &Afspraak)> {
    let veiligheid = zicht.veiligheid();
    let mut al = BTreeSet::new();
    veiligheid
        .actief_plan()
        .into_iter()
        .chain(veiligheid.plan_in_wording())
        .flat_map(|plan| plan.afspraken.iter())
        .filter(move |(id, _)| al.insert(**id))
        .map(|(id, afspraak)| (*id, afspraak))
}

/// What the item says; `None` when this looker does not see it.
pub(super) fn tekst(zicht: &Zicht, item: Item) -> Option<String> {
    match item {
        Item::Stelling(id) => {
            zicht.stellingen().get(id).map(|stelling| stelling.inhoud().tekst().to_string())
        }
        Item::Afspraak(id) => {
            afspraken(zicht).find(|(deze, _)| *deze == id).map(|(_, afspraak)| afspraak.wat.to_string())
        }
        Item::Plan(id) => {
            let plan = zicht.plan();
            plan.bevat(id).then(|| {
                plan.actief()
                    .into_iter()
                    .chain(plan.in_wording())
                    .find_map(|plan| plan.inzetten.get(&id))
                    .map_or_else(|| "Een onderdeel van het plan".to_owned(), |inzet| inzet.tekst.to_string())
            })
        }
        Item::Analyse(_) => Some("Een onderdeel van de analyse".to_owned()),
    }
}

/// The form.
pub(super) async fn toon(
    bezoek: Bezoek,
    Path((dossier, soort, id)): Path<(DossierId, String, Uuid)>,
) -> Antwoord {
    let item = item(&soort, id).ok_or(Paginafout::NietGevonden)?;
    let zicht = zie_schilden(&bezoek, dossier).await?;
    pagina(&bezoek, &zicht, item, &Invoer::default(), &Melding::Geen)
}

/// Sets it.
pub(super) async fn bewaar(
    bezoek: Bezoek,
    Path((dossier, soort, id)): Path<(DossierId, String, Uuid)>,
    invoer: Invoer,
) -> Antwoord {
    let item = item(&soort, id).ok_or(Paginafout::NietGevonden)?;
    let zicht = zie_schilden(&bezoek, dossier).await?;
    let personen: BTreeSet<PersoonId> = Lezer::nieuw(&invoer).ids("personen");
    let opdracht = Opdracht::Dossier(DossierOpdracht::ToonNietAan { item, personen });
    match bezoek.voer_uit(dossier, &invoer, Some(Deel::Afscherming), opdracht).await {
        Ok(_) => Ok(klaar(&pad::dossier_onder(dossier, Tab::Inzage, &[&"afscherming"]), "opgeslagen")),
        Err(Ok(melding)) => pagina(&bezoek, &zicht, item, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn pagina(bezoek: &Bezoek, zicht: &Zicht, item: Item, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let tekst = tekst(zicht, item).ok_or(Paginafout::NietGevonden)?;
    let blad = Blad::nieuw(bezoek, zicht, Tab::Inzage);
    let actie = naar(zicht.dossier(), item);
    let nu: BTreeSet<PersoonId> = zicht.afscherming().niet_tonen.get(&item).cloned().unwrap_or_default();
    let gekozen: BTreeSet<PersoonId> =
        if invoer.is_leeg() { nu.clone() } else { Lezer::nieuw(invoer).ids("personen") };
    let mensen: Vec<(String, String, bool)> = zicht
        .gezin()
        .levenden()
        .into_iter()
        .rev()
        .map(|persoon| (persoon.id.to_string(), persoon.naam.kort(), gekozen.contains(&persoon.id)))
        .collect();
    let pagina = blad
        .onder("Niet tonen aan …", melding)
        .inleiding("Kies wie dit niet mag zien omdat het gevaarlijk kan zijn. Diegene merkt er niets van.")
        .inhoud_met(|primair| {
            let velden = html! {
                (Vinkjes::new("personen", Label("Wie mag dit niet zien?"), mensen.iter().map(|(id, naam, _)| Keuze::new(id, naam)).collect())
                    .gekozen(mensen.iter().filter(|(_, _, aan)| *aan).map(|(id, ..)| id.as_str())).niet_verplicht()
                    .uitleg("Niemand aangevinkt? Dan ziet iedereen het die het volgens de andere regels mag zien."))
            };
            let formulier =
                bezoek.formulier_op(zicht, Deel::Afscherming, &actie, velden, primair.knop("Bewaren")).render();
            let bekend = melding.is_conflict();
            html! {
                (Bericht::new(Toon::Info, alinea(&tekst)).kop("Hierover gaat het"))
                @if bekend {
                    (Conflictpaneel {
                        onderdeel: "de afscherming",
                        hun: Versie { wie: "Een collega", wanneer: "zojuist", tekst: &namen(zicht, &nu) },
                        mijn: Versie { wie: "U", wanneer: "nog niet bewaard", tekst: &namen(zicht, &gekozen) },
                        verder: formulier,
                    })
                } @else { (formulier) }
            }
        });
    antwoord(pagina, melding)
}

fn namen(zicht: &Zicht, personen: &BTreeSet<PersoonId>) -> String {
    if personen.is_empty() {
        return "Iedereen mag het zien.".to_owned();
    }
    let namen: Vec<String> = personen.iter().map(|id| zicht.naam_van(*id)).collect();
    format!("Niet voor {}.", namen.join(", "))
}
