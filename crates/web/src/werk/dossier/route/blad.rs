//! What the pages about decisions, tasks, who looked and the route share: the frame of a page, and who may act here.

use crate::kern::{
    Bezoek, Melding,
    gezinskop::Kopteksten,
    pad::{self, Tab},
};
use crate::vorm::{Kruimel, Pagina};
use naast_access::Zicht;
use naast_domain::{
    Invoerfout,
    gezin::Persoon,
    ids::{PersoonId, ProfessionalId},
    tekst::Tekst,
};
use std::collections::BTreeSet;

/// The frame of a page of one tab: strip of the family and path, with the texts they borrow.
pub(in crate::werk::dossier) struct Blad<'b> {
    bezoek: &'b Bezoek,
    kop: Kopteksten,
    gezin: (String, String),
    tab: (&'static str, String),
}

impl<'b> Blad<'b> {
    /// The frame for a page of or below `tab`.
    pub fn nieuw(bezoek: &'b Bezoek, zicht: &Zicht, tab: Tab) -> Self {
        let id = zicht.dossier();
        Self {
            bezoek,
            kop: bezoek.kop(zicht, tab),
            gezin: (["Gezin ", zicht.naam()].concat(), pad::dossier(id, Tab::Overzicht)),
            tab: (tab.naam(), pad::dossier(id, tab)),
        }
    }

    /// The page of the tab itself.
    pub fn tab(&'b self, titel: &'b str, melding: &'b Melding) -> Pagina<'b> {
        self.bezoek.dossierpagina(titel, &self.kop, melding).kruimels(self.kruimels())
    }

    /// A page below the tab.
    pub fn onder(&'b self, titel: &'b str, melding: &'b Melding) -> Pagina<'b> {
        let mut kruimels = self.kruimels();
        kruimels.push(Kruimel { tekst: self.tab.0, href: &self.tab.1 });
        self.bezoek.dossierpagina(titel, &self.kop, melding).kruimels(kruimels)
    }

    fn kruimels(&self) -> Vec<Kruimel<'_>> {
        vec![
            Kruimel { tekst: "Vandaag", href: pad::WERK },
            Kruimel { tekst: &self.gezin.0, href: &self.gezin.1 },
        ]
    }
}

/// Whether the one who looks stands around this family now.
pub(in crate::werk::dossier) fn is_betrokken(zicht: &Zicht) -> bool {
    zicht.kijker().professional().is_some_and(|id| zicht.team().is_betrokken(id, zicht.vandaag()))
}

/// Whether the one who looks is the fixed face, or stands in.
pub(in crate::werk::dossier) fn is_gezicht(zicht: &Zicht) -> bool {
    zicht.kijker().professional().is_some_and(|id| zicht.team().is_lokaal_gezicht(id, zicht.vandaag()))
}

/// Whether the one who looks can write something down here now.
pub(in crate::werk::dossier) fn kan_werken(zicht: &Zicht) -> bool {
    is_betrokken(zicht) && !zicht.is_gesloten()
}

/// The children, youngest first.
pub(in crate::werk::dossier) fn kinderen(zicht: &Zicht) -> Vec<&Persoon> {
    zicht.gezin().minderjarigen(zicht.vandaag())
}

/// The members of the family who are no children.
pub(in crate::werk::dossier) fn volwassenen(zicht: &Zicht) -> Vec<&Persoon> {
    let kinderen: BTreeSet<PersoonId> = kinderen(zicht).into_iter().map(|kind| kind.id).collect();
    leden(zicht).into_iter().filter(|persoon| !kinderen.contains(&persoon.id)).collect()
}

/// The members of the family.
pub(in crate::werk::dossier) fn leden(zicht: &Zicht) -> Vec<&Persoon> {
    let leden = zicht.gezin().gezinsleden(zicht.vandaag());
    zicht.gezin().levenden().into_iter().filter(|persoon| leden.contains(&persoon.id)).collect()
}

/// Name of a professional: as the team knows it, or else as the accounts do.
pub(in crate::werk::dossier) fn naam_van_professional(
    bezoek: &Bezoek,
    zicht: &Zicht,
    id: ProfessionalId,
) -> String {
    let team = zicht.team();
    std::iter::once(&team.vast_gezicht.professional)
        .chain(team.vorige_gezichten.iter().map(|wissel| &wissel.was.professional))
        .chain(team.inzetten.values().map(|inzet| &inzet.professional))
        .chain(team.waarneming.iter().map(|waarneming| &waarneming.waarnemer))
        .find(|professional| professional.id == id)
        .map(|professional| professional.naam.clone())
        .or_else(|| {
            let accounts = bezoek.dienst().accounts();
            accounts.iter().find(|account| account.id == id).map(|account| account.naam.clone())
        })
        .unwrap_or_else(|| "een professional".to_owned())
}

/// Reads a text of which the name of the field holds a number; `leeg` says what to write when nothing was written.
pub(in crate::werk::dossier) fn lees_tekst(getypt: &str, leeg: &str) -> Result<Tekst, String> {
    if getypt.trim().is_empty() {
        return Err(leeg.to_owned());
    }
    Tekst::lees("tekst", getypt).map_err(|fout: Invoerfout| fout.melding)
}

/// The first words of a long text.
pub(in crate::werk::dossier) fn begin(tekst: &str, tekens: usize) -> String {
    let mut regels = tekst.lines().map(str::trim).filter(|regel| !regel.is_empty());
    let eerste = regels.next().unwrap_or_default();
    let meer = regels.next().is_some();
    if eerste.chars().count() <= tekens {
        return if meer { [eerste, " …"].concat() } else { eerste.to_owned() };
    }
    let kort: String = eerste.chars().take(tekens).collect();
    let woord = kort.rfind(char::is_whitespace).unwrap_or(kort.len());
    [&kort[..woord], " …"].concat()
}
