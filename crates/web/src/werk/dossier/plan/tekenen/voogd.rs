//! Signing by the institution that has the voogdij over a child below twelve: one of its professionals beside this family,
//! in an account of his or her own (INV-15).

use super::{Bij, Delen, Getekend, Tekenstuk, vinger};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar};
use crate::vorm::{Knop, Kop, knoplink};
use axum::extract::Path;
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    Organisatiesoort,
    gezin::{Gezagshouder, Persoon},
    persoon::HeeftGezag,
    plan::{Tekenaar, Wijze},
};

/// Who looks, as voogd of this child; nothing for anybody else.
pub(super) fn tekenaar(zicht: &Zicht, kind: &Persoon) -> Option<Tekenaar> {
    let organisatie = &zicht.kijker().pet.as_ref()?.organisatie;
    let voogdij = organisatie.soort == Organisatiesoort::GecertificeerdeInstelling
        && zicht.gezin().gezag_over(kind.id, zicht.vandaag()).any(|gezag| {
            matches!(gezag.houder, Gezagshouder::Instelling(_)) && gezag.soort.heeft_gezag() == HeeftGezag::Ja
        });
    let nog_geen_twaalf = !super::tekenaars(zicht, kind).iter().any(|(id, _)| *id == kind.id.to_string());
    (voogdij && nog_geen_twaalf)
        .then(|| zicht.kijker().professional())
        .flatten()
        .map(|professional| Tekenaar::Voogd { professional, organisatie: organisatie.clone() })
}

impl Tekenstuk {
    pub(super) async fn voogd(self, bezoek: Bezoek, Path(delen): Delen) -> Antwoord {
        let bij = self.bij(&bezoek, &delen).await?;
        let melding = Melding::Geen;
        antwoord(self.voogd_pagina(&bezoek, &bij, &Invoer::default(), &melding)?, &melding)
    }

    fn voogd_pagina(
        self,
        bezoek: &Bezoek,
        bij: &Bij,
        invoer: &Invoer,
        melding: &Melding,
    ) -> Result<Markup, Paginafout> {
        let persoon = bij.persoon()?;
        tekenaar(&bij.zicht, persoon).ok_or(Paginafout::NietGevonden)?;
        let tekst = (self.tekst)(&bij.zicht, bij.kaart.as_deref()).ok_or(Paginafout::NietGevonden)?;
        let blik = super::Blik { zicht: &bij.zicht, invoer, fouten: melding.fouten(), item: None };
        let titel = format!("Tekenen als voogd van {}", persoon.naam.kort());
        let actie = format!("{}/voogd", bij.basis);
        let knop = if self.met_standpunt { "Ik teken als voogd" } else { "Ik heb dit gezien" };
        let knoppen = html! { (Knop::new(knop)) (knoplink(&bij.terug, "Nu niet")) };
        let formulier = bezoek
            .formulier(&actie, self.velden(&blik), knoppen)
            .verborgen("vinger", vinger(&tekst))
            .verborgen("versie", tekst.versie);
        let inhoud = html! {
            (tekst.inhoud)
            (Kop::H2.met(if self.met_standpunt { "Wat vindt u ervan?" } else { "Bevestigen" }))
            (formulier)
        };
        Ok(self.werkpagina(bezoek, bij, &titel, melding, inhoud.render()))
    }

    pub(super) async fn teken_als_voogd(
        self,
        bezoek: Bezoek,
        Path(delen): Delen,
        invoer: Invoer,
    ) -> Antwoord {
        let bij = self.bij(&bezoek, &delen).await?;
        let door = tekenaar(&bij.zicht, bij.persoon()?).ok_or(Paginafout::NietGevonden)?;
        let tekst = (self.tekst)(&bij.zicht, bij.kaart.as_deref()).ok_or(Paginafout::NietGevonden)?;
        let mut lezer = Lezer::nieuw(&invoer);
        let standpunt = self.lees_standpunt(&mut lezer);
        let woorden = lezer.tekst_misschien("woorden");
        if invoer.een("vinger") != vinger(&tekst) {
            lezer.fout("", "De tekst is intussen veranderd. Lees hem opnieuw.");
        }
        let gelezen = standpunt.and_then(|standpunt| {
            let (kaart, versie, voor) = (bij.kaart.clone(), tekst.versie, bij.voor);
            (self.opdracht)(Getekend {
                kaart,
                versie,
                voor,
                door,
                standpunt,
                woorden,
                wijze: Wijze::EigenAccount,
            })
        });
        let melding = match lezer.klaar(gelezen) {
            Ok(opdracht) => match self.stuur(&bezoek, &bij, &invoer, opdracht).await {
                Ok(()) => return Ok(klaar(&[&bij.terug, "#tekenen"].concat(), "opgeslagen")),
                Err(melding) => melding?,
            },
            Err(fouten) => Melding::Fouten(fouten),
        };
        antwoord(self.voogd_pagina(&bezoek, &bij, &invoer, &melding)?, &melding)
    }
}
