//! Colleagues one can choose from: who can be a fixed face (INV-2), and who can be brought in.

use crate::kern::Bezoek;
use crate::vorm::{Fouten, Keuze, Keuzelijst, Label};
use jiff::civil::Date;
use maud::{Markup, Render as _, html};
use naast_domain::{Professional, context::dag_in_nederland, gebied::RegioId, team::kan_vast_gezicht_zijn};

/// Somebody who can be chosen, by the code that a form posts.
#[derive(Clone)]
pub(in crate::werk) struct Collega {
    /// Account and number of the pet.
    pub(in crate::werk) code: String,
    /// Who, in that pet.
    pub(in crate::werk) professional: Professional,
}

/// Everybody in this region who may be used now, in each of their pets.
pub(in crate::werk) fn collegas(bezoek: &Bezoek, regio: &RegioId) -> Vec<Collega> {
    let vandaag: Date = dag_in_nederland(bezoek.dienst().klok().nu());
    bezoek
        .dienst()
        .accounts()
        .iter()
        .filter(|account| account.is_geldig_op(vandaag))
        .flat_map(|account| {
            account.petten.iter().enumerate().filter(|(_, pet)| pet.regio == *regio).map(|(nummer, pet)| {
                Collega {
                    code: format!("{}.{nummer}", account.id),
                    professional: account.professional(pet, vandaag),
                }
            })
        })
        .collect()
}

/// The region of the pet that is worn.
pub(in crate::werk) fn regio_van(bezoek: &Bezoek) -> Option<RegioId> {
    bezoek.sessie().account().petten.get(bezoek.sessie().pet()).map(|pet| pet.regio.clone())
}

/// Who can be a fixed face: professionals of the local teams of this region, oneself and the own team first.
pub(in crate::werk) struct Gezichten {
    collegas: Vec<(Collega, String)>,
    zelf: Option<String>,
}

impl Gezichten {
    /// In this region.
    pub(in crate::werk) fn in_regio(bezoek: &Bezoek, regio: &RegioId) -> Self {
        Self::uit(
            bezoek,
            collegas(bezoek, regio)
                .into_iter()
                .filter(|collega| kan_vast_gezicht_zijn(&collega.professional)),
        )
    }

    /// From a list of one's own.
    pub(in crate::werk) fn uit(bezoek: &Bezoek, collegas: impl Iterator<Item = Collega>) -> Self {
        let eigen = bezoek.kijker().professional();
        let organisatie = bezoek.kijker().pet.as_ref().map(|pet| pet.organisatie.id);
        let mut gevonden: Vec<Collega> = collegas.collect();
        gevonden.sort_by_key(|collega| {
            let professional = &collega.professional;
            (
                Some(professional.id) != eigen,
                Some(professional.organisatie.id) != organisatie,
                professional.organisatie.naam.clone(),
                professional.naam.clone(),
            )
        });
        let zelf = gevonden
            .iter()
            .find(|collega| Some(collega.professional.id) == eigen)
            .map(|collega| collega.code.clone());
        let collegas = gevonden
            .into_iter()
            .map(|collega| {
                let u = if Some(collega.professional.id) == eigen { " (uzelf)" } else { "" };
                let tekst =
                    [&collega.professional.naam, u, ", ", &collega.professional.organisatie.naam].concat();
                (collega, tekst)
            })
            .collect();
        Self { collegas, zelf }
    }

    /// The one with this code.
    pub(in crate::werk) fn kies(&self, code: &str) -> Option<&Professional> {
        self.collegas
            .iter()
            .find(|(collega, _)| collega.code == code)
            .map(|(collega, _)| &collega.professional)
    }

    /// The field to choose one; oneself is chosen beforehand when that can be.
    pub(in crate::werk) fn veld(
        &self,
        naam: &str,
        label: &str,
        gekozen: &str,
        fouten: &Fouten,
        uitleg: &str,
    ) -> Markup {
        let keuzes = self.collegas.iter().map(|(collega, tekst)| Keuze::new(&collega.code, tekst)).collect();
        let gekozen = if gekozen.is_empty() { self.zelf.as_deref().unwrap_or_default() } else { gekozen };
        let veld = Keuzelijst::new(naam, Label(label), keuzes)
            .gekozen(gekozen)
            .fout(fouten.bij(naam))
            .uitleg(uitleg);
        html! { (veld.render()) }
    }
}
