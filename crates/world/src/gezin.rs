//! Makes the family of a story: names, birth dates, homes, relations and gezag.

use crate::{
    fout::Wereldfout,
    mensen::{Achtergrond, Achternaam, Buurt, Naamgever, Plaatsgever, naam},
    toeval::{Nummers, Toeval},
    verhaal::{Band, Huis, Lid, Ouderschap, Rol, Verhaal},
};
use jiff::{Span, civil::Date};
use naast_access::Kijker;
use naast_domain::{
    gezin::Rol as Kindrol,
    gezin::{Gezag, Gezagshouder, Huishouden, Lidmaatschap, NieuwGezin, Persoon, Relatie},
    ids::{HuishoudenId, PersoonId},
    persoon::{Bsn, Geboortedatum, Geslacht, GezagBron, Gezagsoort, HeeftGezag, Naamgebruik, Relatiesoort},
    tekst::Korttekst,
};
use std::collections::{BTreeMap, BTreeSet};

/// The first households have made-up BSNs from the test range, so that finding by BSN can be shown.
const MET_BSN: u32 = 40;
/// Numbers that the official test families do not use.
const EERSTE_BSN: u32 = 999_980_000;

/// Somebody in a made household.
pub(crate) struct Mens {
    pub(crate) id: PersoonId,
    pub(crate) roepnaam: &'static str,
    pub(crate) naam: String,
    pub(crate) geboren: Date,
    pub(crate) huizen: &'static [usize],
}

/// A made household.
pub(crate) struct Gezin {
    pub(crate) mensen: BTreeMap<Rol, Mens>,
    pub(crate) nieuw: NieuwGezin,
    pub(crate) huizen: Vec<HuishoudenId>,
}

impl Gezin {
    /// Makes the household of a story, as it is on the day the dossier opens.
    pub(crate) fn maak(
        verhaal: &Verhaal,
        volgnummer: u32,
        (nummers, buurt, begin): (Nummers, Buurt, Date),
        toeval: &mut Toeval,
    ) -> Result<Self, Wereldfout> {
        let mut plaatsgever = Plaatsgever::van_gezin(volgnummer);
        let achternamen = achternamen(verhaal, toeval);
        let achternaam = |lid: &Lid| achternamen[usize::from(lid.naam).min(achternamen.len() - 1)];
        let mut naamgever = Naamgever::nieuw();
        let mut mensen = BTreeMap::new();
        let mut personen = Vec::new();
        for (plek, lid) in verhaal.leden.iter().enumerate() {
            let (van, tot) = lid.maanden;
            let maanden = toeval.tussen(van, tot);
            let geboren = geboortedag(begin, maanden, toeval);
            let familie = achternaam(lid);
            let roepnaam = naamgever.voornaam(familie, lid.geslacht, maanden / 12, toeval);
            let oud = maanden > 45 * 12;
            let tweede = oud.then(|| naamgever.voornaam(familie, lid.geslacht, maanden / 12, toeval));
            let partner = partnernaam(verhaal, lid, &achternamen, toeval);
            let heet = naam(roepnaam, tweede, familie, partner)?;
            let id = PersoonId(nummers.id(&["persoon ", lid.rol.code()].concat()));
            let volwassen = maanden >= 16 * 12;
            let contact = if volwassen {
                let buiten = lid.huizen.is_empty();
                let toelichting = (!buiten && toeval.kans(35)).then(|| {
                    toeval.kies(&["Het liefst een berichtje", "Niet tijdens het werk", "Na vijf uur"])
                });
                vec![plaatsgever.telefoon(true, toelichting)?]
            } else {
                Vec::new()
            };
            let taal = (volwassen && toeval.kans(55)).then(|| familie.achtergrond().taal()).flatten();
            let bsn = (volgnummer < MET_BSN && volwassen)
                .then(|| bsn(volgnummer * 9 + u32::try_from(plek).unwrap_or(0)))
                .flatten();
            mensen.insert(lid.rol, Mens { id, roepnaam, naam: heet.kort(), geboren, huizen: lid.huizen });
            personen.push(Persoon {
                id,
                naam: heet,
                geboortedatum: Geboortedatum::Volledig(geboren),
                geslacht: lid.geslacht,
                bsn,
                overleden_op: None,
                contact,
                taal: taal.map(|taal| Korttekst::lees("taal", taal)).transpose()?,
            });
        }
        let mut gezin =
            Self { mensen, nieuw: NieuwGezin { personen, ..NieuwGezin::default() }, huizen: vec![] };
        gezin.betrek_huizen(verhaal, (nummers, buurt, begin), &mut plaatsgever, toeval)?;
        gezin.leg_banden(verhaal, begin, toeval)?;
        Ok(gezin)
    }

    fn betrek_huizen(
        &mut self,
        verhaal: &Verhaal,
        (nummers, buurt, begin): (Nummers, Buurt, Date),
        plaatsgever: &mut Plaatsgever,
        toeval: &mut Toeval,
    ) -> Result<(), Wereldfout> {
        for (nummer, huis) in verhaal.huizen.iter().enumerate() {
            let id = HuishoudenId(nummers.id(&format!("huis {nummer}")));
            let waar = if *huis == Huis::InGebied { buurt } else { Buurt::Buiten };
            let leden = self.mensen.values().filter(|mens| mens.huizen.contains(&nummer));
            // A shelter is lived in since a short while; a home since the birth of the youngest, or longer.
            let sinds = |mens: &Mens| match huis {
                Huis::Opvang => begin.saturating_sub(Span::new().days(6)),
                Huis::InGebied | Huis::Buiten => mens.geboren.max(begin.saturating_sub(Span::new().years(6))),
            };
            let leden = leden
                .map(|mens| Lidmaatschap { persoon: mens.id, van: Some(sinds(mens)), tot: None })
                .collect();
            let adres = Some(plaatsgever.adres(waar, toeval)?);
            self.nieuw.huishoudens.push(Huishouden { id, adres, leden, geheim: *huis == Huis::Opvang });
            self.huizen.push(id);
        }
        Ok(())
    }

    fn leg_banden(&mut self, verhaal: &Verhaal, begin: Date, toeval: &mut Toeval) -> Result<(), Wereldfout> {
        for band in verhaal.banden {
            match *band {
                Band::Ouders(ouders, kinderen, gezag) => {
                    for kind in kinderen {
                        for ouder in ouders {
                            self.relatie(*ouder, *kind, Relatiesoort::OuderKind, None);
                        }
                        self.gezag(*kind, ouders, gezag, begin)?;
                    }
                }
                Band::OuderVan(ouder, kind) => self.relatie(ouder, kind, Relatiesoort::OuderKind, None),
                Band::Partners(een, ander) => {
                    let sinds = begin.saturating_sub(Span::new().months(i64::from(toeval.tussen(30, 110))));
                    self.relatie(een, ander, Relatiesoort::Partner, Some((sinds, None)));
                }
                Band::Ex(een, ander) => {
                    let tot = begin.saturating_sub(Span::new().months(i64::from(toeval.tussen(4, 20))));
                    let van = tot.saturating_sub(Span::new().years(7));
                    self.relatie(een, ander, Relatiesoort::Partner, Some((van, Some(tot))));
                    self.relatie(een, ander, Relatiesoort::ExPartner, Some((tot, None)));
                }
                Band::Stief(ouder, kinderen) => {
                    self.elk(ouder, kinderen, Relatiesoort::StiefouderStiefkind);
                }
                Band::Grootouder(ouder, kinderen) => {
                    self.elk(ouder, kinderen, Relatiesoort::GrootouderKleinkind);
                }
                Band::Pleeg(ouder, kinderen) => self.elk(ouder, kinderen, Relatiesoort::PleegouderPleegkind),
                Band::BroerZus(een, ander) => self.relatie(een, ander, Relatiesoort::BroerZus, None),
                Band::Half(een, ander) => self.relatie(een, ander, Relatiesoort::HalfbroerZus, None),
                Band::Familie(een, ander) => self.relatie(een, ander, Relatiesoort::OverigeVerwant, None),
                Band::Steun(een, ander) => self.relatie(een, ander, Relatiesoort::Steunfiguur, None),
            }
        }
        Ok(())
    }

    fn elk(&mut self, van: Rol, naar: &[Rol], soort: Relatiesoort) {
        for kind in naar {
            self.relatie(van, *kind, soort, None);
        }
    }

    fn relatie(&mut self, van: Rol, naar: Rol, soort: Relatiesoort, periode: Option<(Date, Option<Date>)>) {
        let (Some(van_persoon), Some(naar_persoon)) = (self.id(van), self.id(naar)) else { return };
        let (van, tot) = periode.map_or((None, None), |(van, tot)| (Some(van), tot));
        self.nieuw.relaties.push(Relatie { van_persoon, naar_persoon, soort, van, tot });
        let gezag =
            self.nieuw.gezag.iter().any(|gezag| {
                gezag.kind == naar_persoon && gezag.houder == Gezagshouder::Persoon(van_persoon)
            });
        let heeft = if gezag { HeeftGezag::Ja } else { HeeftGezag::Onbekend };
        // The roles towards a child, in the words of the chain; those of parents follow with the gezag.
        if soort != Relatiesoort::OuderKind
            && self.is_kind(naar_persoon)
            && let Some(rol) = soort.jeugdzorgrol_van_a(heeft)
        {
            self.nieuw.rollen.push(Kindrol { kind: naar_persoon, persoon: van_persoon, rol });
        }
    }

    fn is_kind(&self, persoon: PersoonId) -> bool {
        self.nieuw.gezag.iter().any(|gezag| gezag.kind == persoon)
    }

    fn gezag(
        &mut self,
        kind: Rol,
        ouders: &[Rol],
        soort: Ouderschap,
        gezien_op: Date,
    ) -> Result<(), Wereldfout> {
        let Some(kind) = self.id(kind) else { return Ok(()) };
        let van = self.nieuw.personen.iter().find(|persoon| persoon.id == kind);
        let van = van.and_then(|persoon| persoon.geboortedatum.vroegst());
        let mut leg = |houder, soort, bron| {
            self.nieuw.gezag.push(Gezag { kind, houder, soort, van, tot: None, bron, gezien_op });
        };
        let ids: Vec<_> = ouders.iter().filter_map(|rol| self.mensen.get(rol)).map(|mens| mens.id).collect();
        let mut met_gezag: BTreeSet<PersoonId> = BTreeSet::new();
        match soort {
            Ouderschap::Samen => {
                for id in &ids {
                    leg(Gezagshouder::Persoon(*id), Gezagsoort::Gezamenlijk, GezagBron::Brp);
                    met_gezag.insert(*id);
                }
            }
            Ouderschap::Alleen => {
                if let Some(id) = ids.first() {
                    leg(Gezagshouder::Persoon(*id), Gezagsoort::Alleen, GezagBron::Brp);
                    met_gezag.insert(*id);
                }
            }
            Ouderschap::Voogd(rol) => {
                if let Some(mens) = self.mensen.get(&rol) {
                    leg(Gezagshouder::Persoon(mens.id), Gezagsoort::Voogdij, GezagBron::Gezagsregister);
                }
            }
            Ouderschap::Instelling(naam) => {
                let houder = Gezagshouder::Instelling(Korttekst::lees("instelling", naam)?);
                leg(houder, Gezagsoort::Voogdij, GezagBron::Gezagsregister);
            }
        }
        for ouder in ids {
            let heeft = if met_gezag.contains(&ouder) { HeeftGezag::Ja } else { HeeftGezag::Nee };
            if let Some(rol) = Relatiesoort::OuderKind.jeugdzorgrol_van_a(heeft) {
                self.nieuw.rollen.push(Kindrol { kind, persoon: ouder, rol });
            }
        }
        Ok(())
    }

    /// The identity of who has this role.
    pub(crate) fn id(&self, rol: Rol) -> Option<PersoonId> {
        self.mensen.get(&rol).map(|mens| mens.id)
    }

    /// The identities of these roles.
    pub(crate) fn ids(&self, rollen: &[Rol]) -> BTreeSet<PersoonId> {
        rollen.iter().filter_map(|rol| self.id(*rol)).collect()
    }

    /// Age in whole years on a day.
    pub(crate) fn leeftijd(&self, rol: Rol, op: Date) -> u16 {
        let Some(mens) = self.mensen.get(&rol) else { return 0 };
        Geboortedatum::Volledig(mens.geboren).leeftijd_op(op).minstens().unwrap_or(0)
    }

    /// The people who live in one of the homes.
    pub(crate) fn bewoners(&self) -> Vec<Rol> {
        self.mensen.iter().filter(|(_, mens)| !mens.huizen.is_empty()).map(|(rol, _)| *rol).collect()
    }

    /// The minors on a day.
    pub(crate) fn minderjarigen(&self, op: Date) -> Vec<Rol> {
        self.mensen.keys().copied().filter(|rol| self.leeftijd(*rol, op) < 18).collect()
    }

    /// Those who have gezag over this child.
    pub(crate) fn gezaghouders(&self, kind: Rol) -> impl Iterator<Item = Rol> {
        let kind = self.id(kind);
        self.mensen.iter().filter_map(move |(rol, mens)| {
            let houder = Gezagshouder::Persoon(mens.id);
            let heeft = |gezag: &Gezag| Some(gezag.kind) == kind && gezag.houder == houder;
            self.nieuw.gezag.iter().any(heeft).then_some(*rol)
        })
    }

    /// Somebody who has gezag over this child.
    pub(crate) fn gezaghouder(&self, kind: Rol) -> Option<Rol> {
        self.gezaghouders(kind).next()
    }

    /// As the one who acts through the family door.
    pub(crate) fn kijker(&self, rol: Rol) -> Option<Kijker> {
        let mens = self.mensen.get(&rol)?;
        Some(Kijker::gezinslid(mens.id, mens.naam.clone()))
    }
}

/// A family name for each group of people; most groups of one household have the same background.
fn achternamen(verhaal: &Verhaal, toeval: &mut Toeval) -> Vec<Achternaam> {
    let groepen = verhaal.leden.iter().map(|lid| lid.naam).max().unwrap_or(0);
    let eerste = verhaal.achtergrond.unwrap_or_else(|| Achtergrond::trek(toeval));
    let mut namen: Vec<Achternaam> = Vec::new();
    for groep in 0..=groepen {
        let achtergrond = if groep == 0 || verhaal.achtergrond.is_some() || toeval.kans(72) {
            eerste
        } else {
            Achtergrond::trek(toeval)
        };
        let mut naam = Achternaam::trek(achtergrond, toeval);
        while namen.iter().any(|bekend| bekend.voluit() == naam.voluit()) {
            naam = Achternaam::trek(achtergrond, toeval);
        }
        namen.push(naam);
    }
    namen
}

/// Some women use the name of their partner, before their own name or instead of it.
fn partnernaam(
    verhaal: &Verhaal,
    lid: &Lid,
    achternamen: &[Achternaam],
    toeval: &mut Toeval,
) -> Option<(Achternaam, Naamgebruik)> {
    let partner = verhaal.banden.iter().find_map(|band| match band {
        Band::Partners(een, ander) if *een == lid.rol => Some(*ander),
        Band::Partners(een, ander) if *ander == lid.rol => Some(*een),
        _ => None,
    })?;
    let partner = verhaal.leden.iter().find(|ander| ander.rol == partner)?;
    let ouder = lid.maanden.0 > 40 * 12;
    if lid.geslacht != Geslacht::Vrouw
        || partner.naam == lid.naam
        || !toeval.kans(if ouder { 55 } else { 15 })
    {
        return None;
    }
    let gebruik =
        toeval.kies(&[Naamgebruik::PartnerVoorEigen, Naamgebruik::PartnerVoorEigen, Naamgebruik::Partner]);
    Some((achternamen[usize::from(partner.naam)], gebruik))
}

fn geboortedag(op: Date, maanden: u32, toeval: &mut Toeval) -> Date {
    let dagen = i64::from(toeval.tussen(0, 27));
    op.saturating_sub(Span::new().months(i64::from(maanden)).days(dagen))
}

/// The first number from here that passes the elfproef.
fn bsn(plek: u32) -> Option<Bsn> {
    let vanaf = EERSTE_BSN + plek * 22;
    (vanaf..vanaf + 22).find_map(|nummer| Bsn::lees(&nummer.to_string()).ok())
}
