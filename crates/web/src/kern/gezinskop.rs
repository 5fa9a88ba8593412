//! The strip on every page of a family: who they are, who stays beside them, where they are, what comes next.

use super::pad::{self, Tab};
use crate::vorm::{Dossiertab, Fase, Gezicht, Gezinskop, Vervolg};
use jiff::civil::Date;
use naast_access::Zicht;
use naast_domain::veiligheid;

/// The texts of the strip, owned, so that the page can borrow them.
pub struct Kopteksten {
    huishouden: String,
    href: String,
    gezicht: String,
    team: String,
    telefoon: Option<String>,
    waarnemer: Option<(String, Option<Date>)>,
    fase: Fase,
    vervolg: Option<(String, Option<Date>, String)>,
    vandaag: Date,
    tabs: Vec<(Tab, String)>,
    actief: String,
    let_op: Vec<&'static str>,
}

impl Kopteksten {
    /// Takes the texts out of a view.
    pub fn van(zicht: &Zicht, actief: Tab) -> Self {
        let id = zicht.dossier();
        let gezicht = &zicht.team().vast_gezicht.professional;
        let vandaag = zicht.vandaag();
        let waarneming = zicht.team().waarneming.as_ref().filter(|waarneming| waarneming.loopt_op(vandaag));
        let vervolg = zicht
            .openstaand()
            .iter()
            .find(|open| open.vervalt_op.is_some())
            .map(|open| (open.onderwerp.clone(), open.vervalt_op, pad::waar(id, open.waar)));
        let mut let_op = Vec::new();
        if zicht.is_gesloten() {
            let_op.push("Gesloten");
        }
        if zicht.afscherming().verzegeld.is_some() {
            let_op.push("Verzegeld");
        }
        Self {
            huishouden: zicht.naam().to_owned(),
            href: pad::dossier(id, Tab::Overzicht),
            gezicht: gezicht.naam.clone(),
            team: gezicht.organisatie.naam.clone(),
            telefoon: gezicht.telefoon.clone(),
            waarnemer: waarneming.map(|waarneming| (waarneming.waarnemer.naam.clone(), Some(waarneming.tot))),
            fase: fase(zicht.fase()),
            vervolg,
            vandaag,
            tabs: Tab::ALLE.into_iter().map(|tab| (tab, pad::dossier(id, tab))).collect(),
            actief: pad::dossier(id, actief),
            let_op,
        }
    }

    /// The strip.
    pub fn kop(&self) -> Gezinskop<'_> {
        Gezinskop {
            huishouden: &self.huishouden,
            href: &self.href,
            gezicht: Gezicht {
                naam: &self.gezicht,
                team: &self.team,
                telefoon: self.telefoon.as_deref(),
                foto: None,
                waarnemer: self.waarnemer.as_ref().map(|(naam, tot)| (naam.as_str(), *tot)),
            },
            fase: self.fase,
            vervolg: self.vervolg.as_ref().map(|(wat, uiterlijk, href)| Vervolg {
                wat,
                uiterlijk: *uiterlijk,
                href: Some(href),
            }),
            vandaag: self.vandaag,
            tabs: self
                .tabs
                .iter()
                .map(|(tab, href)| Dossiertab { tekst: tab.naam(), href, wacht: None })
                .collect(),
            actief: &self.actief,
            let_op: self.let_op.clone(),
        }
    }
}

/// The phase as the components draw it.
pub fn fase(fase: veiligheid::Fase) -> Fase {
    match fase {
        veiligheid::Fase::Onbekend => Fase::Onbekend,
        veiligheid::Fase::DirecteVeiligheid => Fase::DirecteVeiligheid,
        veiligheid::Fase::StabieleVeiligheid => Fase::StabieleVeiligheid,
        veiligheid::Fase::Herstel => Fase::Herstel,
        veiligheid::Fase::Nazorg => Fase::Nazorg,
    }
}
