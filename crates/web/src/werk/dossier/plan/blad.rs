//! A page with one form: what is there now goes in, what was typed stays, and out comes one command.
//!
//! The pages of plan, safety and cards are many and alike. Each of them is one [`Blad`]: its fields, how they are read,
//! and where it goes back to. Everything else (faults, refusals, two people on one text, the same form twice) is here.

use super::velden::Blik;
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, Toestand,
    bezoek::{GEZIEN, OPDRACHT, antwoord, kruimels},
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Bevestiging, Conflictpaneel, Deur, Kruimel, Pagina, Versie, knoplink};
use axum::{Router, extract::Path, routing::get};
use maud::{Markup, Render, html};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Deel, Opdracht,
    ids::{DossierId, PersoonId},
};
use naast_service::Kijkvraag;
use std::{
    collections::hash_map::DefaultHasher,
    hash::{Hash, Hasher},
};

/// Fingerprint of the item as it was when the form was shown.
const BASIS: &str = "basis";

/// The variable parts of an address.
pub(in crate::werk::dossier) type Delen = Path<Vec<(String, String)>>;

/// One form page.
#[derive(Clone, Copy)]
pub(in crate::werk::dossier) struct Blad {
    /// Below which tab.
    pub tab: Tab,
    /// Address below the tab, with `{item}` for what it is about.
    pub pad: &'static str,
    /// Title; the name of the person it is about is added.
    pub titel: &'static str,
    /// What this page is for.
    pub inleiding: &'static str,
    /// Text of the main button.
    pub knop: &'static str,
    /// What happens, for an act that cannot be undone: makes this a confirmation page.
    pub ernstig: Option<&'static str>,
    /// Filled in by somebody to whom the screen is handed over: nothing of the dossier stands around it.
    pub uit_handen: bool,
    /// Where it goes back to, below the tab.
    pub terug: &'static str,
    /// The part that can be overwritten; `None` for what only adds.
    pub deel: Option<Deel>,
    /// Code of what is said afterwards.
    pub gedaan: &'static str,
    /// What is there now; `None` when there is nothing to change.
    pub voor: fn(&Zicht, Option<&str>) -> Option<Invoer>,
    /// The fields.
    pub velden: fn(&Blik<'_>) -> Markup,
    /// Reads the fields.
    pub lees: fn(&Blik<'_>, &mut Lezer<'_>) -> Option<Opdracht>,
    /// The texts that are put side by side when two people wrote at once: name of the field, and its label.
    pub teksten: &'static [(&'static str, &'static str)],
}

/// A page on a screen that is handed over: nothing of the dossier, no navigation, no name of who is logged in.
pub(in crate::werk::dossier) fn uit_handen<'p>(
    bezoek: &'p Bezoek,
    titel: &'p str,
    melding: &'p Melding,
) -> Pagina<'p> {
    let pagina = Pagina::new(titel, Deur::Gezin, bezoek.huisstijl()).fouten(melding.fouten());
    if matches!(melding, Melding::Geweigerd(_)) { pagina.bericht(melding) } else { pagina }
}

/// Nothing there yet, and nothing needed.
#[expect(clippy::unnecessary_wraps, reason = "all forms are read and filled by functions of one shape")]
pub(in crate::werk::dossier) fn nieuw(_: &Zicht, _: Option<&str>) -> Option<Invoer> {
    Some(Invoer::default())
}

/// The page is about a person in view.
pub(in crate::werk::dossier) fn over_persoon(zicht: &Zicht, item: Option<&str>) -> Option<Invoer> {
    let id: PersoonId = item?.parse().ok()?;
    zicht.persoon(id).map(|_| Invoer::default())
}

/// Which parts the pages below a tab show.
pub(in crate::werk::dossier) fn vraag(tab: Tab) -> Kijkvraag {
    use Onderdeel as O;
    let mut delen = vec![O::Overzicht, O::Gezin, O::Team, O::Taken, O::Veiligheid];
    match tab {
        Tab::Plan => delen.extend([O::Plan, O::Analyse]),
        Tab::Kaarten => delen.extend([O::Veiligheidsplan, O::Kaarten, O::Plan]),
        _ => delen.extend([O::Veiligheidsplan, O::Plan]),
    }
    Kijkvraag::begeleiden(&delen)
}

/// The dossier and the thing in an address.
pub(in crate::werk::dossier) fn uit_pad(
    delen: &[(String, String)],
) -> Result<(DossierId, Option<&str>), Paginafout> {
    let deel =
        |naam: &str| delen.iter().find(|(sleutel, _)| sleutel == naam).map(|(_, waarde)| waarde.as_str());
    let dossier = deel("dossier").and_then(|id| id.parse().ok()).ok_or(Paginafout::NietGevonden)?;
    Ok((dossier, deel("item")))
}

/// The path to a page below a tab.
pub(in crate::werk::dossier) fn pad_naar<'p>(
    gezin: &'p str,
    overzicht: &'p str,
    tab: Tab,
    tabpad: &'p str,
) -> Vec<Kruimel<'p>> {
    let mut pad = kruimels(gezin, overzicht);
    pad.push(Kruimel { tekst: tab.naam(), href: tabpad });
    pad
}

/// Adds the routes of form pages.
pub(in crate::werk::dossier) fn routes(
    router: Router<Toestand>,
    bladen: impl IntoIterator<Item = Blad>,
) -> Router<Toestand> {
    bladen.into_iter().fold(router, |router, blad| {
        let toon = move |bezoek: Bezoek, delen: Delen| async move { blad.toon(bezoek, delen).await };
        let doe = move |bezoek: Bezoek, delen: Delen, invoer: Invoer| async move {
            blad.doe(bezoek, delen, invoer).await
        };
        router.route(&pad::route(blad.tab, blad.pad), get(toon).post(doe))
    })
}

impl Blad {
    async fn toon(self, bezoek: Bezoek, Path(delen): Delen) -> Antwoord {
        let (dossier, item) = uit_pad(&delen)?;
        let zicht = bezoek.bekijk(dossier, &vraag(self.tab)).await?;
        let invoer = (self.voor)(&zicht, item).ok_or(Paginafout::NietGevonden)?;
        let melding = Melding::Geen;
        antwoord(self.pagina(&bezoek, &zicht, item, &invoer, &melding), &melding)
    }

    async fn doe(self, bezoek: Bezoek, Path(delen): Delen, invoer: Invoer) -> Antwoord {
        let (dossier, item) = uit_pad(&delen)?;
        let zicht = bezoek.bekijk(dossier, &vraag(self.tab)).await?;
        let mut lezer = Lezer::nieuw(&invoer);
        let geen_fouten = crate::vorm::Fouten::new();
        let blik = Blik { zicht: &zicht, invoer: &invoer, fouten: &geen_fouten, item };
        let gelezen = (self.lees)(&blik, &mut lezer);
        let melding = match lezer.klaar(gelezen) {
            Ok(opdracht) => {
                // Somebody else may have written elsewhere in this part: that is no conflict as long as this very
                // item is as it was on screen.
                let onveranderd = invoer.een(BASIS) == self.basis(&zicht, item);
                let gezien = match self.deel {
                    Some(deel) if onveranderd => zicht.deelversie(deel).to_string(),
                    _ => invoer.een(GEZIEN).to_owned(),
                };
                let brief = Invoer::van([(OPDRACHT, invoer.een(OPDRACHT)), (GEZIEN, &gezien)]);
                match bezoek.voer_uit(dossier, &brief, self.deel, opdracht).await {
                    Ok(_) => return Ok(klaar(&self.terugpad(dossier), self.gedaan)),
                    Err(melding) => melding?,
                }
            }
            Err(fouten) => Melding::Fouten(fouten),
        };
        let zicht =
            if melding.is_conflict() { bezoek.bekijk(dossier, &vraag(self.tab)).await? } else { zicht };
        antwoord(self.pagina(&bezoek, &zicht, item, &invoer, &melding), &melding)
    }

    fn terugpad(self, dossier: DossierId) -> String {
        [&pad::dossier(dossier, self.tab), self.terug].concat()
    }

    fn basis(self, zicht: &Zicht, item: Option<&str>) -> String {
        let mut hasher = DefaultHasher::new();
        format!("{:?}", (self.voor)(zicht, item)).hash(&mut hasher);
        hasher.finish().to_string()
    }

    fn pagina(
        self,
        bezoek: &Bezoek,
        zicht: &Zicht,
        item: Option<&str>,
        invoer: &Invoer,
        melding: &Melding,
    ) -> Markup {
        let id = zicht.dossier();
        let persoon = item.and_then(|id| id.parse().ok()).and_then(|id| zicht.persoon(id));
        let titel = match persoon {
            Some(persoon) => [self.titel, ": ", &persoon.naam.kort()].concat(),
            None => self.titel.to_owned(),
        };
        let blik = Blik { zicht, invoer, fouten: melding.fouten(), item };
        let terug = self.terugpad(id);
        let actie =
            [pad::dossier(id, self.tab), self.pad.replace("{item}", item.unwrap_or_default())].concat();
        let velden = (self.velden)(&blik);
        let gezin = ["Gezin ", zicht.naam()].concat();
        let (overzicht, tabpad) = (pad::dossier(id, Tab::Overzicht), pad::dossier(id, self.tab));
        let kop = bezoek.kop(zicht, self.tab);
        let boven = if melding.is_conflict() && !self.teksten.is_empty() { &Melding::Geen } else { melding };
        let mut pagina = if self.uit_handen {
            uit_handen(bezoek, &titel, boven)
        } else {
            let pad = pad_naar(&gezin, &overzicht, self.tab, &tabpad);
            bezoek.dossierpagina(&titel, &kop, boven).kruimels(pad)
        };
        if !self.inleiding.is_empty() {
            pagina = pagina.inleiding(self.inleiding);
        }
        if let Some(gevolg) = self.ernstig {
            let mut bevestiging = Bevestiging::new(&actie, gevolg, self.knop, &terug)
                .velden(velden)
                .verborgen(BASIS, self.basis(zicht, item));
            for (naam, waarde) in bezoek.verborgen_velden() {
                bevestiging = bevestiging.verborgen(naam, waarde);
            }
            if let Some(deel) = self.deel {
                bevestiging = bevestiging.verborgen(GEZIEN, zicht.deelversie(deel));
            }
            return pagina.inhoud(bevestiging);
        }
        pagina.inhoud_met(|primair| {
            let knoppen = html! { (primair.knop(self.knop)) (knoplink(&terug, "Terug")) };
            let formulier = match self.deel {
                Some(deel) => bezoek.formulier_op(zicht, deel, &actie, velden, knoppen),
                None => bezoek.formulier(&actie, velden, knoppen),
            }
            .verborgen(BASIS, self.basis(zicht, item))
            .render();
            if boven.is_conflict() == melding.is_conflict() {
                return formulier;
            }
            let nu = (self.voor)(zicht, item).unwrap_or_default();
            Conflictpaneel {
                onderdeel: "deze tekst",
                hun: Versie { wie: "Een collega", wanneer: "zojuist", tekst: &self.naast_elkaar(&nu) },
                mijn: Versie { wie: "U", wanneer: "nu", tekst: &self.naast_elkaar(invoer) },
                verder: formulier,
            }
            .render()
        })
    }

    fn naast_elkaar(self, invoer: &Invoer) -> String {
        let regels = self.teksten.iter().map(|(veld, label)| [label, ": ", invoer.een(veld).trim()].concat());
        regels.collect::<Vec<_>>().join("\n")
    }
}
