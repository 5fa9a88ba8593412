//! Opening a dossier, in four calm steps at one address.
//!
//! Nothing is stored before the last step: what was typed travels along in the form itself, so that there is never half
//! a dossier. The register is searched on the way (INV-1): before anything is opened, the professional has looked at
//! every household that is likely to be the same one.

mod aanleiding;
pub(in crate::werk) mod gezichten;
pub(in crate::werk) mod keuzes;
mod mensen;
mod onveiligheid;
pub(in crate::werk) mod persoonsvelden;
mod relaties;
mod stap;
mod uitkomst;
pub(in crate::werk) mod wonen;
mod zoekcheck;

pub(in crate::werk) use onveiligheid::{Onveiligheidsvelden, in_woorden};

use crate::kern::{Antwoord, Bezoek, Invoer, Melding, Paginafout, bezoek::antwoord, klaar, pad};
use crate::vorm::{Alternatief, DIT_KAN_WEL, Fouten, Weigeringspaneel, knoplink};
use crate::werk::dossier::overzicht::instroom;
use jiff::civil::Date;
use maud::{Markup, Render, html};
use mensen::Mens;
use naast_domain::{
    Regelnummer, Weigering, context::dag_in_nederland, dossier::OpenDossier, gebied::RegioId,
    gezin::NieuwGezin, ids::OpdrachtId, regels::Functie,
};
use naast_service::Dienstfout;
use stap::Stap;
use zoekcheck::Zoekcheck;

/// The first step, empty.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    if !mag_openen(&bezoek) {
        return niet_bevoegd(&bezoek);
    }
    let leeg = Invoer::default();
    let aanvraag = Aanvraag::nieuw(&bezoek, &leeg)?;
    aanvraag.toon(Stap::Mensen, &Melding::Geen, &Zoekcheck::default())
}

/// Goes on to the next step, back, or opens.
pub(super) async fn open(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    if !mag_openen(&bezoek) {
        return niet_bevoegd(&bezoek);
    }
    let Some(stap) = Stap::van_code(invoer.een(stap::STAP)) else {
        // From the search page: what was typed there need not be typed again.
        let overgenomen = mensen::uit_zoekvraag(&invoer);
        let aanvraag = Aanvraag::nieuw(&bezoek, &overgenomen)?;
        return aanvraag.toon(Stap::Mensen, &Melding::Geen, &Zoekcheck::default());
    };
    let aanvraag = Aanvraag::nieuw(&bezoek, &invoer)?;
    match invoer.een(stap::DOE) {
        stap::NOG_EEN => aanvraag.toon(stap, &Melding::Geen, &Zoekcheck::default()),
        stap::TERUG => aanvraag.toon(aanvraag.vorige(stap), &Melding::Geen, &Zoekcheck::default()),
        _ => aanvraag.verder(stap).await,
    }
}

/// Whether this pet may open a dossier: the local team, or Veilig Thuis after a report (INV-6).
pub(super) fn mag_openen(bezoek: &Bezoek) -> bool {
    bezoek
        .kijker()
        .functie()
        .is_some_and(|functie| functie.is_lokaal() || matches!(functie, Functie::RvtVt | Functie::Teamleider))
}

fn niet_bevoegd(bezoek: &Bezoek) -> Antwoord {
    let weigering = Weigering::regel(
        Regelnummer::Inv(6),
        "Een dossier wordt geopend door het lokale team, of door Veilig Thuis na een melding.",
    )
    .uitweg("Bel het lokale team van dit gezin. Zij openen het dossier en halen u erbij.");
    let melding = Melding::van_weigering(weigering);
    antwoord(
        bezoek.werkpagina("Dossier openen", "", &melding).inhoud(knoplink(pad::WERK, "Terug naar Vandaag")),
        &melding,
    )
}

/// The form as it came in, and by whom.
struct Aanvraag<'a> {
    bezoek: &'a Bezoek,
    invoer: &'a Invoer,
    regio: RegioId,
    nummer: OpdrachtId,
    vandaag: Date,
}

/// Everything that is needed to open, once all steps are right.
struct Gelezen {
    mensen: Vec<Mens>,
    opdracht: OpenDossier,
}

impl<'a> Aanvraag<'a> {
    fn nieuw(bezoek: &'a Bezoek, invoer: &'a Invoer) -> Result<Self, Paginafout> {
        let pet =
            bezoek.sessie().account().petten.get(bezoek.sessie().pet()).ok_or(Paginafout::NietGevonden)?;
        // Only a form that was sent has a number; on the first page nothing is read yet.
        let nummer = bezoek.opdrachtnummer(invoer).unwrap_or(OpdrachtId(uuid::Uuid::nil()));
        let vandaag = dag_in_nederland(bezoek.dienst().klok().nu());
        Ok(Self { bezoek, invoer, regio: pet.regio.clone(), nummer, vandaag })
    }

    /// The people as typed; a later step is only reached when they are right.
    fn mensen(&self) -> Result<Vec<Mens>, Fouten> {
        mensen::lees(self.invoer, self.nummer, self.vandaag)
    }

    /// The step after this one; the relations of one person need not be asked.
    fn volgende(&self, stap: Stap) -> Stap {
        match stap {
            Stap::Mensen => Stap::Wonen,
            Stap::Wonen if self.mensen().is_ok_and(|mensen| mensen.len() > 1) => Stap::Relaties,
            Stap::Wonen | Stap::Relaties | Stap::Aanleiding => Stap::Aanleiding,
        }
    }

    fn vorige(&self, stap: Stap) -> Stap {
        match stap {
            Stap::Mensen | Stap::Wonen => Stap::Mensen,
            Stap::Relaties => Stap::Wonen,
            Stap::Aanleiding if self.volgende(Stap::Wonen) == Stap::Aanleiding => Stap::Wonen,
            Stap::Aanleiding => Stap::Relaties,
        }
    }

    async fn verder(&self, stap: Stap) -> Antwoord {
        let geen = Zoekcheck::default();
        if let Err((waar, fouten)) = self.lees_tot_en_met(stap) {
            return self.toon(waar, &Melding::Fouten(fouten), &geen);
        }
        if matches!(stap, Stap::Mensen | Stap::Aanleiding) {
            let mensen = self.mensen().map_err(|_| Paginafout::NietGevonden)?;
            let huishoudens = wonen::lees(self.invoer, &mensen, self.nummer).unwrap_or_default();
            let check = zoekcheck::zoek(self, &mensen, &huishoudens).await?;
            if check.houdt_tegen() {
                return self.toon(Stap::Mensen, &Zoekcheck::melding(self.invoer), &check);
            }
        }
        if stap == Stap::Aanleiding {
            self.open().await
        } else {
            self.toon(self.volgende(stap), &Melding::Geen, &geen)
        }
    }

    /// Reads the steps up to this one; the first that is not right is shown, with all its faults.
    fn lees_tot_en_met(&self, stap: Stap) -> Result<(), (Stap, Fouten)> {
        let mensen = self.mensen().map_err(|fouten| (Stap::Mensen, fouten))?;
        if stap >= Stap::Wonen {
            wonen::lees(self.invoer, &mensen, self.nummer).map_err(|fouten| (Stap::Wonen, fouten))?;
        }
        if stap >= Stap::Relaties {
            relaties::lees(self.invoer, &mensen, self.vandaag).map_err(|fouten| (Stap::Relaties, fouten))?;
        }
        Ok(())
    }

    fn lees(&self) -> Result<Gelezen, (Stap, Fouten)> {
        let mensen = self.mensen().map_err(|fouten| (Stap::Mensen, fouten))?;
        let huishoudens =
            wonen::lees(self.invoer, &mensen, self.nummer).map_err(|fouten| (Stap::Wonen, fouten))?;
        let banden =
            relaties::lees(self.invoer, &mensen, self.vandaag).map_err(|fouten| (Stap::Relaties, fouten))?;
        let slot = aanleiding::lees(self, &mensen).map_err(|fouten| (Stap::Aanleiding, fouten))?;
        let postcode = huishoudens.iter().find_map(|thuis| thuis.adres.as_ref()?.postcode);
        let gezin = NieuwGezin {
            personen: mensen.iter().map(|mens| mens.persoon.clone()).collect(),
            huishoudens,
            relaties: banden.relaties,
            gezag: banden.gezag,
            rollen: banden.rollen,
        };
        let opdracht = OpenDossier {
            aanleiding: slot.aanleiding,
            onveiligheid: slot.onveiligheid,
            gezin,
            vast_gezicht: slot.gezicht,
            kindcheck: slot.kindcheck,
            herkomst: None,
            postcode,
        };
        Ok(Gelezen { mensen, opdracht })
    }

    async fn open(&self) -> Antwoord {
        let gelezen = match self.lees() {
            Ok(gelezen) => gelezen,
            Err((stap, fouten)) => {
                return self.toon(stap, &Melding::Fouten(fouten), &Zoekcheck::default());
            }
        };
        let dienst = self.bezoek.dienst();
        // Without a number from the form there is no telling whether it was sent before.
        let nummer = self.bezoek.opdrachtnummer(self.invoer)?;
        match dienst.open_dossier(self.bezoek.kijker(), nummer, &self.regio, &gelezen.opdracht).await {
            Ok(geopend) if self.bezoek.kijker().professional() == Some(gelezen.opdracht.vast_gezicht.id) => {
                Ok(klaar(&instroom::pad(geopend.dossier), "geopend"))
            }
            Ok(_) => uitkomst::voor_een_ander(self, &gelezen.opdracht),
            Err(Dienstfout::Weigering(weigering)) => {
                let huishoudens = &gelezen.opdracht.gezin.huishoudens;
                let check = zoekcheck::zoek(self, &gelezen.mensen, huishoudens).await?;
                self.toon(stap_van(&weigering), &Melding::van_weigering(weigering), &check)
            }
            Err(fout) => Err(fout.into()),
        }
    }

    fn toon(&self, stap: Stap, melding: &Melding, check: &Zoekcheck) -> Antwoord {
        // Tampered or out of date: what a step is about must be there.
        let mensen = match (stap, self.mensen()) {
            (Stap::Mensen, gelezen) => gelezen.unwrap_or_default(),
            (_, Ok(mensen)) => mensen,
            (_, Err(fouten)) => return self.toon(Stap::Mensen, &Melding::Fouten(fouten), check),
        };
        let velden = html! {
            input type="hidden" name=(stap::STAP) value=(stap.code());
            (stap::meegenomen(self.invoer, stap))
            (check.verborgen(self))
            @match stap {
                Stap::Mensen => { (mensen::velden(self.invoer, melding, check)) }
                Stap::Wonen => { (wonen::velden(self.invoer, melding, &mensen)) }
                Stap::Relaties => { (relaties::velden(self.invoer, melding, &mensen, self.vandaag)) }
                Stap::Aanleiding => { (aanleiding::velden(self, melding, &mensen)) }
            }
        };
        let actie = [pad::OPENEN, "#nieuw"].concat();
        let pagina =
            self.bezoek.werkpagina("Dossier openen", pad::ZOEKEN, melding).inleiding(stap.inleiding());
        let pagina = match melding {
            Melding::Geweigerd(weigering) if weigering.regel == Regelnummer::Inv(1) => {
                pagina.bericht(bestaat_al(weigering))
            }
            _ => pagina,
        };
        let met_relaties = self.volgende(Stap::Wonen) == Stap::Relaties || mensen.is_empty();
        let pagina = pagina.inhoud_met(|primair| {
            html! {
                (stap.balk(met_relaties))
                h2 class="nl-heading nl-heading--level-2" { (stap.kop()) }
                (self.bezoek.formulier(&actie, velden, stap.knoppen(primair, self.invoer)))
            }
        });
        antwoord(pagina, melding)
    }
}

/// Which step a refusal is about.
fn stap_van(weigering: &Weigering) -> Stap {
    match weigering.invoerfouten().first().map(|fout| fout.veld.as_ref()) {
        Some("personen" | "geboortedatum") => Stap::Mensen,
        Some("huishoudens") => Stap::Wonen,
        Some("relaties" | "gezag") => Stap::Relaties,
        _ if weigering.regel == Regelnummer::Inv(1) => Stap::Mensen,
        _ => Stap::Aanleiding,
    }
}

/// INV-1, with the way to the household that is there.
fn bestaat_al(weigering: &Weigering) -> Markup {
    let regel = weigering.regel.to_string();
    Weigeringspaneel {
        regel: &regel,
        bron: None,
        kop: "Dit gezin heeft al een dossier",
        uitleg: &weigering.reden,
        wel: weigering
            .uitwegen
            .iter()
            .enumerate()
            .map(|(i, tekst)| Alternatief { tekst, href: (i == 0).then_some(pad::ZOEKEN) })
            .collect(),
        wel_kop: DIT_KAN_WEL,
    }
    .render()
}
