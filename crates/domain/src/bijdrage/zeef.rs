//! What remains for one looker. Beside the policies, which decide on the part as a whole, the consent of the owner
//! decides here on each thing.

use super::{Bijdragen, Lezers, Ontvanger, Verhaal, Vraagadres};
use crate::{
    ids::{PersoonId, ProfessionalId},
    verzwegen::Verzwegen,
};
use jiff::civil::Date;

/// The one who reads, as far as consent depends on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lezer {
    /// The member of the family, if it is one.
    pub persoon: Option<PersoonId>,
    /// The professional, if it is one.
    pub professional: Option<ProfessionalId>,
    /// Stands beside the family now.
    pub betrokken: bool,
    /// Is the fixed face, or stands in.
    pub lokaal_gezicht: bool,
    /// Looks as privacy officer.
    pub fg: bool,
    /// The day of looking.
    pub op: Date,
}

impl Lezer {
    fn mag(&self, lezers: Lezers) -> bool {
        match lezers {
            Lezers::VastGezicht => self.lokaal_gezicht,
            Lezers::Team => self.betrokken,
        }
    }

    fn mag_verhaal(&self, verhaal: &Verhaal) -> bool {
        verhaal.lopende_delingen(self.op).any(|deling| match deling.met {
            Ontvanger::VastGezicht => self.lokaal_gezicht,
            Ontvanger::Team => self.betrokken,
            Ontvanger::Professional(wie) => self.betrokken && self.professional == Some(wie),
        })
    }
}

impl Bijdragen {
    /// Takes out everything `lezer` may not see. What others brought in leaves no gap or count behind.
    pub fn zeef(&mut self, lezer: &Lezer) {
        let is_eigen = |van: PersoonId| lezer.persoon == Some(van);
        self.bijdragen.retain(|_, bijdrage| is_eigen(bijdrage.van) || lezer.mag(bijdrage.lezers));
        self.verhalen.retain(|persoon, verhaal| is_eigen(*persoon) || lezer.mag_verhaal(verhaal));
        for (_, verhaal) in self.verhalen.iter_mut().filter(|(persoon, _)| !is_eigen(**persoon)) {
            // Who else reads it, and what it said before, is for the owner.
            verhaal.delingen.retain(|deling| deling.loopt_op(lezer.op));
            let nieuwste = verhaal.versies.pop();
            verhaal.versies = nieuwste.into_iter().collect();
        }
        self.vragen.retain(|_, vraag| {
            is_eigen(vraag.van)
                || match vraag.aan {
                    Vraagadres::VastGezicht => lezer.lokaal_gezicht,
                    Vraagadres::Fg => lezer.fg,
                }
        });
    }
}

impl Bijdragen {
    /// Names nobody who may not be named.
    pub fn verzwijg(&mut self, wie: &Verzwegen) {
        let antwoorden = self.bijdragen.values_mut().filter_map(|bijdrage| bijdrage.antwoord.as_mut());
        antwoorden.for_each(|antwoord| wie.korttekst(&mut antwoord.naam));
        let antwoorden = self.vragen.values_mut().filter_map(|vraag| vraag.antwoord.as_mut());
        antwoorden.for_each(|antwoord| wie.korttekst(&mut antwoord.naam));
    }
}
