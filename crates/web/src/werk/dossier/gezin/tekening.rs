//! The genogram of a view: whoever is not in the view leaves no trace in the drawing.

use super::huisnaam;
use crate::tekening::{
    Afkomst, Afstamming, Band, Genogram, Geslacht, Gezag, Gezaghouder, Huishouden, Leven, Partnerband,
    Persoon, Tekening, Verbintenis,
};
use naast_access::Zicht;
use naast_domain::{
    gezin::{self, Gezagshouder},
    ids::PersoonId,
    persoon::{self, Geboortedatum, HeeftGezag, Leeftijd, Relatiesoort},
};
use std::collections::BTreeMap;

/// Draws the family.
pub(super) fn genogram(zicht: &Zicht) -> Tekening {
    let gezin = zicht.gezin();
    let vandaag = zicht.vandaag();
    let ids: BTreeMap<PersoonId, String> = gezin.personen.keys().map(|id| (*id, id.to_string())).collect();
    let id = |persoon: PersoonId| ids.get(&persoon).map(String::as_str).unwrap_or_default();
    let teksten: BTreeMap<PersoonId, (String, Option<String>)> = gezin
        .personen
        .values()
        .map(|persoon| (persoon.id, (persoon.naam.kort(), noot(zicht, persoon))))
        .collect();
    let namen: Vec<String> = gezin.huishoudens.values().map(|thuis| huisnaam(zicht, thuis)).collect();
    let leden: Vec<Vec<&str>> =
        gezin.huishoudens.values().map(|thuis| thuis.leden_op(vandaag).map(id).collect()).collect();

    let mut genogram = Genogram {
        naam: "Genogram van dit gezin",
        personen: gezin
            .personen
            .values()
            .map(|persoon| teken(zicht, persoon, id(persoon.id), &teksten))
            .collect(),
        afstammingen: Vec::new(),
        partners: Vec::new(),
        banden: Vec::new(),
        gezag: Vec::new(),
        huishoudens: namen.iter().zip(&leden).map(|(naam, leden)| Huishouden { naam, leden }).collect(),
        peildatum: vandaag,
    };
    for relatie in &gezin.relaties {
        verbind(&mut genogram, zicht, relatie, id(relatie.van_persoon), id(relatie.naar_persoon));
    }
    for kind in gezin.minderjarigen(vandaag) {
        genogram.gezag.extend(gezin.gezag_over(kind.id, vandaag).filter_map(|gezag| {
            if matches!(gezag.soort.heeft_gezag(), HeeftGezag::Nee | HeeftGezag::Onbekend) {
                return None;
            }
            let houder = match &gezag.houder {
                Gezagshouder::Persoon(wie) => Gezaghouder::Persoon(id(*wie)),
                Gezagshouder::Instelling(naam) => Gezaghouder::Instelling(naam),
                Gezagshouder::Onbekend => return None,
            };
            Some(Gezag { houder, kind: id(kind.id), sinds: gezag.van, bron: gezag.bron.omschrijving() })
        }));
    }
    genogram.teken()
}

fn teken<'a>(
    zicht: &Zicht,
    persoon: &gezin::Persoon,
    id: &'a str,
    teksten: &'a BTreeMap<PersoonId, (String, Option<String>)>,
) -> Persoon<'a> {
    let (naam, noot) =
        teksten.get(&persoon.id).map_or(("", None), |(naam, noot)| (naam.as_str(), noot.as_deref()));
    let vandaag = zicht.vandaag();
    let geboren = if let Geboortedatum::Volledig(dag) = persoon.geboortedatum { Some(dag) } else { None };
    let leven = match persoon.overleden_op {
        Some(dag) => Leven::Overleden(Some(dag)),
        None if geboren.is_some_and(|dag| dag > vandaag) => Leven::Ongeboren,
        None => Leven::Leeft,
    };
    let geslacht = match persoon.geslacht {
        persoon::Geslacht::Man => Geslacht::Man,
        persoon::Geslacht::Vrouw => Geslacht::Vrouw,
        persoon::Geslacht::X | persoon::Geslacht::Onbekend => Geslacht::Onbekend,
    };
    Persoon { id, naam, geslacht, geboren, leven, centraal: persoon.is_minderjarig_op(vandaag), noot }
}

/// An age that is not exact cannot be drawn from a date: it is said in words.
fn noot(zicht: &Zicht, persoon: &gezin::Persoon) -> Option<String> {
    let leeftijd = persoon.geboortedatum.leeftijd_op(zicht.vandaag());
    let onvolledig = !matches!(persoon.geboortedatum, Geboortedatum::Volledig(_));
    (persoon.leeft() && onvolledig && leeftijd != Leeftijd::Onbekend).then(|| leeftijd.to_string())
}

fn verbind<'a>(
    genogram: &mut Genogram<'a>,
    zicht: &Zicht,
    relatie: &gezin::Relatie,
    van: &'a str,
    naar: &'a str,
) {
    let afkomst = match relatie.soort {
        Relatiesoort::OuderKind => Some(Afkomst::Juridisch),
        Relatiesoort::NietJuridischeOuderKind => Some(Afkomst::NietJuridisch),
        Relatiesoort::PleegouderPleegkind => Some(Afkomst::Pleeg),
        Relatiesoort::StiefouderStiefkind => Some(Afkomst::Stief),
        _ => None,
    };
    if let Some(soort) = afkomst {
        genogram.afstammingen.push(Afstamming { ouder: van, kind: naar, soort });
        return;
    }
    // A broken line needs a day on which it broke; where nobody knows that day, the table says it in words.
    let einde = relatie.tot.or(if relatie.soort == Relatiesoort::ExPartner { relatie.van } else { None });
    let als_paar = match relatie.soort {
        Relatiesoort::Partner => true,
        Relatiesoort::ExPartner => einde.is_some(),
        _ => false,
    };
    if als_paar {
        let begin = if relatie.soort == Relatiesoort::Partner { relatie.van } else { None };
        genogram.partners.push(Partnerband {
            a: van,
            b: naar,
            soort: Verbintenis::Relatie,
            van: begin,
            tot: einde,
        });
        return;
    }
    let geslacht = zicht.persoon(relatie.van_persoon).map(|persoon| persoon.geslacht).unwrap_or_default();
    let soort = relatie.soort.a_is(geslacht);
    genogram.banden.push(Band { a: van, b: naar, soort, van: relatie.van, tot: relatie.tot });
}
