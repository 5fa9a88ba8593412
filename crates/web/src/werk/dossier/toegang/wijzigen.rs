//! Looking together instead of online, withdrawing, the safe mode, and telling about a birthday.

use super::{Blad, begin, levend, onder, zie, zie_als_gezicht};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar, pad::Tab};
use crate::vorm::{Bevestiging, Label, Tekstvak};
use axum::extract::Path;
use maud::html;
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    ids::{DossierId, PersoonId},
    tekst::Tekst,
    toegang::ToegangOpdracht,
};
use std::sync::Arc;

type Wie = Path<(DossierId, PersoonId)>;

/// One page with one text and a confirmation: what it says, and what it asks for.
struct Vel {
    waar: &'static str,
    titel: String,
    gevolg: String,
    knop: &'static str,
    vraag: Option<(&'static str, &'static str)>,
}

impl Vel {
    fn toon(
        &self,
        bezoek: &Bezoek,
        zicht: &Zicht,
        persoon: PersoonId,
        invoer: &Invoer,
        melding: &Melding,
    ) -> Antwoord {
        let blad = Blad::nieuw(bezoek, zicht, Tab::Toegang);
        let actie = onder(zicht.dossier(), self.waar, persoon);
        let terug = begin(zicht.dossier());
        let mut bevestiging = Bevestiging::new(&actie, &self.gevolg, self.knop, &terug).velden(html! {
            @if let Some((label, uitleg)) = self.vraag {
                (Tekstvak::new("reden", Label(label)).waarde(invoer.een("reden")).regels(3).uitleg(uitleg).fout(melding.fouten().bij("reden")))
            }
        });
        for (naam, waarde) in bezoek.verborgen_velden() {
            bevestiging = bevestiging.verborgen(naam, waarde);
        }
        antwoord(blad.onder(&self.titel, melding).inhoud(bevestiging), melding)
    }

    async fn doe(
        &self,
        bezoek: &Bezoek,
        zicht: &Zicht,
        persoon: PersoonId,
        invoer: &Invoer,
        opdracht: impl FnOnce(Option<Tekst>) -> Option<ToegangOpdracht>,
    ) -> Antwoord {
        let reden = if self.vraag.is_some() {
            let mut lezer = Lezer::nieuw(invoer);
            let reden = lezer.tekst("reden");
            match lezer.klaar(reden) {
                Ok(reden) => Some(reden),
                Err(fouten) => return self.toon(bezoek, zicht, persoon, invoer, &Melding::Fouten(fouten)),
            }
        } else {
            None
        };
        let opdracht = opdracht(reden).ok_or(Paginafout::NietGevonden)?;
        match bezoek.voer_uit(zicht.dossier(), invoer, None, Opdracht::Toegang(opdracht)).await {
            Ok(_) => Ok(klaar(&begin(zicht.dossier()), "opgeslagen")),
            Err(Ok(melding)) => self.toon(bezoek, zicht, persoon, invoer, &melding),
            Err(Err(fout)) => Err(fout),
        }
    }
}

async fn open(
    bezoek: &Bezoek,
    dossier: DossierId,
    persoon: PersoonId,
) -> Result<(Arc<Zicht>, String), Paginafout> {
    let zicht = zie_als_gezicht(bezoek, dossier).await?;
    let naam = levend(&zicht, persoon)?.naam.kort();
    Ok((zicht, naam))
}

fn samen_vel(naam: &str) -> Vel {
    Vel {
        waar: "samen",
        titel: format!("Samen kijken met {naam}"),
        gevolg: format!(
            "{naam} kijkt samen met u, en niet thuis. Een eigen account of open uitnodiging stopt meteen."
        ),
        knop: "Zo spreken we het af",
        vraag: Some((
            "Waarom, en hoe doen jullie het?",
            "Waar, hoe vaak, en wie er dan niet bij is. Alleen het team leest dit.",
        )),
    }
}

pub(super) async fn toon_samen(bezoek: Bezoek, Path((dossier, persoon)): Wie) -> Antwoord {
    let (zicht, naam) = open(&bezoek, dossier, persoon).await?;
    samen_vel(&naam).toon(&bezoek, &zicht, persoon, &Invoer::default(), &Melding::Geen)
}

pub(super) async fn samen(bezoek: Bezoek, Path((dossier, persoon)): Wie, invoer: Invoer) -> Antwoord {
    let (zicht, naam) = open(&bezoek, dossier, persoon).await?;
    let opdracht = |reden: Option<Tekst>| Some(ToegangOpdracht::Bemiddel { persoon, reden: reden? });
    samen_vel(&naam).doe(&bezoek, &zicht, persoon, &invoer, opdracht).await
}

fn intrek_vel(naam: &str) -> Vel {
    Vel {
        waar: "intrekken",
        titel: format!("Toegang van {naam} intrekken"),
        gevolg: format!(
            "{naam} kan meteen niet meer kijken, ook niet op een pagina die nu open staat. Rechten blijven: inzage gaat dan samen of op papier."
        ),
        knop: "Ja, trek de toegang in",
        vraag: Some(("Waarom?", "Deze persoon mag dit lezen.")),
    }
}

pub(super) async fn toon_intrekken(bezoek: Bezoek, Path((dossier, persoon)): Wie) -> Antwoord {
    let (zicht, naam) = open(&bezoek, dossier, persoon).await?;
    if !zicht.toegang().personen.contains_key(&persoon) {
        return Err(Paginafout::NietGevonden);
    }
    intrek_vel(&naam).toon(&bezoek, &zicht, persoon, &Invoer::default(), &Melding::Geen)
}

pub(super) async fn trek_in(bezoek: Bezoek, Path((dossier, persoon)): Wie, invoer: Invoer) -> Antwoord {
    let (zicht, naam) = open(&bezoek, dossier, persoon).await?;
    let opdracht = |reden: Option<Tekst>| Some(ToegangOpdracht::TrekIn { persoon, reden: reden? });
    intrek_vel(&naam).doe(&bezoek, &zicht, persoon, &invoer, opdracht).await
}

fn veilig_vel(zicht: &Zicht, persoon: PersoonId, naam: &str) -> Vel {
    if zicht.toegang().is_veilige_modus(persoon) {
        return Vel {
            waar: "veilig",
            titel: format!("Veilige modus voor {naam} uitzetten"),
            gevolg: format!(
                "anderen in het gezin kunnen weer zien wat {naam} over gedeelde dingen zegt. Overleg dit eerst met {naam}."
            ),
            knop: "Ja, zet de veilige modus uit",
            vraag: None,
        };
    }
    Vel {
        waar: "veilig",
        titel: format!("Veilige modus voor {naam} aanzetten"),
        gevolg: format!(
            "wat {naam} apart inbrengt, ziet niemand anders in het gezin: geen tekst, geen aantal. Het team ziet het wel. Op het scherm van {naam} staat niet dat dit aan staat."
        ),
        knop: "Zet de veilige modus aan",
        vraag: Some(("Waarom is dit nodig?", "Alleen het team leest dit.")),
    }
}

pub(super) async fn toon_veilig(bezoek: Bezoek, Path((dossier, persoon)): Wie) -> Antwoord {
    let (zicht, naam) = open(&bezoek, dossier, persoon).await?;
    veilig_vel(&zicht, persoon, &naam).toon(&bezoek, &zicht, persoon, &Invoer::default(), &Melding::Geen)
}

pub(super) async fn zet_veilig(bezoek: Bezoek, Path((dossier, persoon)): Wie, invoer: Invoer) -> Antwoord {
    let (zicht, naam) = open(&bezoek, dossier, persoon).await?;
    let opdracht = |reden: Option<Tekst>| Some(ToegangOpdracht::ZetVeiligeModus { persoon, reden });
    veilig_vel(&zicht, persoon, &naam).doe(&bezoek, &zicht, persoon, &invoer, opdracht).await
}

/// Which birthday of this person is to be told about: the first that is open.
pub(super) fn te_vertellen(zicht: &Zicht, persoon: PersoonId) -> Option<u16> {
    [12, 16, 18].into_iter().find(|leeftijd| {
        let sleutel = naast_domain::taak::Openstaand::sleutel("leeftijd", &[&persoon, leeftijd]);
        zicht.openstaand().iter().any(|open| open.sleutel == sleutel)
    })
}

fn verteld_vel(naam: &str, leeftijd: u16) -> Vel {
    let wat = match leeftijd {
        12 => {
            "Vanaf 12 mag een kind zelf meelezen en meebeslissen, met een eigen account waar ouders niet in kunnen."
        }
        16 => {
            "Vanaf 16 beslist een jongere zelf. Ouders zien niets meer over deze jongere, alleen met toestemming."
        }
        _ => "Vanaf 18 stoppen alle maatregelen voor kinderen. Alle rechten zijn van de jongvolwassene zelf.",
    };
    Vel {
        waar: "verteld",
        titel: format!("{naam} en de verjaardag van {leeftijd}"),
        gevolg: format!("u schrijft op dat u het hebt verteld. {wat}"),
        knop: "Het is verteld",
        vraag: Some((
            "Hoe hebt u het verteld, en wat vond deze persoon ervan?",
            "Ook wat u de ouders vertelde.",
        )),
    }
}

pub(super) async fn toon_verteld(bezoek: Bezoek, Path((dossier, persoon)): Wie) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let naam = levend(&zicht, persoon)?.naam.kort();
    let leeftijd = te_vertellen(&zicht, persoon).ok_or(Paginafout::NietGevonden)?;
    verteld_vel(&naam, leeftijd).toon(&bezoek, &zicht, persoon, &Invoer::default(), &Melding::Geen)
}

pub(super) async fn verteld(bezoek: Bezoek, Path((dossier, persoon)): Wie, invoer: Invoer) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let naam = levend(&zicht, persoon)?.naam.kort();
    // Sent once more: it was written down the first time.
    let Some(leeftijd) = te_vertellen(&zicht, persoon) else {
        return Ok(klaar(&begin(dossier), "opgeslagen"));
    };
    let opdracht =
        |hoe: Option<Tekst>| Some(ToegangOpdracht::LegVoorbereidingVast { persoon, leeftijd, hoe: hoe? });
    verteld_vel(&naam, leeftijd).doe(&bezoek, &zicht, persoon, &invoer, opdracht).await
}
