//! The veiligheidskaart at a transition: made from the file, confirmed by giver, receiver and family.

use super::{Naast, Pen, zinnen};
use crate::{fout::Wereldfout, toeval::gemaakt, verhaal::Rol};
use naast_domain::{
    ids::KaartId,
    plan::{Tekenaar, Wijze},
    veiligheid::{Kaartaanleiding, Ontvangerkeuze, VeiligheidOpdracht},
};

impl Pen<'_> {
    /// A card at this transition.
    pub(super) fn maak_kaart(
        &mut self,
        aanleiding: Kaartaanleiding,
        ontvanger: Option<Naast>,
    ) -> Result<(), Wereldfout> {
        // A card costs an hour; not every team makes one at every transition, and that shows.
        if !self.aanvraag.rijk && !self.toeval.kans(45) {
            return Ok(());
        }
        let naar = ontvanger.map(|naast| Ontvangerkeuze::Professional(self.ploeg.id(naast.stoel)));
        let open_punten = if self.toeval.kans(30) {
            vec![self.kort("De school weet nog niet wie er mag ophalen")?]
        } else {
            Vec::new()
        };
        let begin = self.dag;
        let opdracht = self.gezicht_doet(VeiligheidOpdracht::MaakKaart {
            aanleiding,
            ontvanger: naar,
            grond: None,
            open_punten,
        });
        let kaart: KaartId = gemaakt(opdracht, "kaart");
        self.gezicht_doet(VeiligheidOpdracht::BevestigKaart { kaart, woorden: None });
        if let Some(naast) = ontvanger {
            self.op(begin + 1);
            let woorden = self.toeval.kies(zinnen::KAART_GEZIEN);
            let woorden = Some(self.tekst(woorden)?);
            self.doe(self.ploeg.kijker(naast.stoel), VeiligheidOpdracht::BevestigKaart { kaart, woorden });
        }
        let volwassenen: Vec<Rol> =
            self.gezin.bewoners().into_iter().filter(|rol| self.leeftijd(*rol) >= 12).collect();
        for rol in volwassenen.into_iter().take(2) {
            let Some(voor) = self.gezin.id(rol) else { continue };
            self.lid_doet(
                rol,
                VeiligheidOpdracht::BevestigKaartAlsGezinslid {
                    kaart,
                    voor,
                    door: Tekenaar::Persoon(voor),
                    wijze: Wijze::EigenAccount,
                    woorden: None,
                },
            );
        }
        self.op(begin);
        Ok(())
    }
}
