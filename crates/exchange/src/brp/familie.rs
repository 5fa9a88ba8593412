//! Puts the records of one family together: who is whom, who is whose parent and partner, who lives where.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use naast_domain::persoon::{Geboortedatum, Naam, Periode, Relatiesoort};

use super::gelezen::{
    Adressoort, Bewoner, GelezenHuishouden, GelezenPersoon, GelezenRelatie, Herkomst, Inschrijving,
    Leesopties, PersoonNr, Relatiebron,
};
use super::persoon::{Genoemd, GenoemdePartner, RuwPersoon, Verwijzing};
use super::veld::Meldingen;

/// The family while it is being put together.
pub(crate) struct Familie<'a> {
    pub opties: &'a Leesopties,
    pub meldingen: &'a Meldingen,
    pub personen: Vec<GelezenPersoon>,
    pub relaties: Vec<GelezenRelatie>,
    pub niet_overgenomen: usize,
    nummers: HashMap<Verwijzing, PersoonNr>,
    /// people without a number, by name and birth date
    naamlozen: HashMap<(String, Geboortedatum), PersoonNr>,
    /// people of whom the age is not certain, over whom the BRP knows gezag: that is only so of minors
    vermoedelijk_minderjarig: BTreeSet<PersoonNr>,
}

impl<'a> Familie<'a> {
    /// Takes the people with an own record, in the order of the file.
    pub(crate) fn nieuw(ruw: &[RuwPersoon], opties: &'a Leesopties, meldingen: &'a Meldingen) -> Self {
        let mut familie = Self {
            opties,
            meldingen,
            personen: Vec::new(),
            relaties: Vec::new(),
            niet_overgenomen: 0,
            nummers: HashMap::new(),
            naamlozen: HashMap::new(),
            vermoedelijk_minderjarig: BTreeSet::new(),
        };
        for persoon in ruw {
            familie.voeg_toe(persoon.gelezen.clone(), persoon.verwijzing.as_ref());
        }
        familie.vermoed_minderjarigen(ruw);
        familie
    }

    /// Better too much protection than none because one date could not be read (D-40).
    fn vermoed_minderjarigen(&mut self, ruw: &[RuwPersoon]) {
        for verwijzing in
            ruw.iter().flat_map(|persoon| &persoon.gezag).filter_map(|gezag| gezag.minderjarige.as_ref())
        {
            let Some(nr) = self.met_nummer(verwijzing) else { continue };
            let Some(kind) = ruw.get(nr.0) else { continue };
            let onzeker = kind.gelezen.geboortedatum.is_minderjarig_op(self.opties.peildatum).is_none();
            if onzeker && self.vermoedelijk_minderjarig.insert(nr) {
                self.meldingen.let_op(
                    &kind.pad.veld("geboorte").veld("datum"),
                    "De geboortedatum is niet zeker, maar er is gezag over deze persoon. Er is daarom aangenomen dat hij of zij minderjarig is.",
                );
            }
        }
    }

    fn voeg_toe(&mut self, persoon: GelezenPersoon, verwijzing: Option<&Verwijzing>) -> PersoonNr {
        let nr = PersoonNr(self.personen.len());
        if let Some(verwijzing) = verwijzing {
            self.nummers.entry(verwijzing.clone()).or_insert(nr);
        }
        if let Some(sleutel) = naamsleutel(&persoon.naam, persoon.geboortedatum) {
            self.naamlozen.entry(sleutel).or_insert(nr);
        }
        self.personen.push(persoon);
        nr
    }

    /// The person with this number, in this family.
    pub(crate) fn met_nummer(&self, verwijzing: &Verwijzing) -> Option<PersoonNr> {
        self.nummers.get(verwijzing).copied()
    }

    fn met_naam(&self, genoemd: &Genoemd) -> Option<PersoonNr> {
        self.naamlozen.get(&naamsleutel(genoemd.naam.as_ref()?, genoemd.geboortedatum)?).copied()
    }

    /// A child may name its parent by a number that has changed since. It is the same parent if that one names the
    /// child in turn.
    fn ouder_met_ander_nummer(
        &self,
        genoemd: &Genoemd,
        kind: &RuwPersoon,
        ruw: &[RuwPersoon],
    ) -> Option<PersoonNr> {
        if self.vind(genoemd).is_some() {
            return None;
        }
        let nr = self.met_naam(genoemd)?;
        let noemt_kind = ruw
            .get(nr.0)?
            .kinderen
            .iter()
            .any(|ander| ander.verwijzing.is_some() && ander.verwijzing == kind.verwijzing);
        let pad = genoemd.pad.veld("burgerservicenummer");
        if noemt_kind {
            self.meldingen.let_op(
                &pad,
                "Deze ouder heeft hier een ander burgerservicenummer dan bij de eigen gegevens. Ga na welk nummer klopt.",
            );
            return Some(nr);
        }
        self.meldingen.let_op(
            &pad,
            "In dit gezin is nog iemand met dezelfde naam en geboortedatum en een ander burgerservicenummer. Ga na of het een en dezelfde is.",
        );
        None
    }

    fn vind(&self, genoemd: &Genoemd) -> Option<PersoonNr> {
        if let Some(nr) = genoemd.verwijzing.as_ref().and_then(|verwijzing| self.met_nummer(verwijzing)) {
            return Some(nr);
        }
        let nr = self.met_naam(genoemd)?;
        // Two people who both have a number, and another one, are two people.
        let ander_nummer = genoemd.bsn.is_some() && self.personen.get(nr.0)?.bsn.is_some();
        (!ander_nummer).then_some(nr)
    }

    /// The named person, found or taken over. `overnemen` says whether somebody new may be added.
    fn vind_of_neem_over(
        &mut self,
        genoemd: &Genoemd,
        overnemen: bool,
        wie: &'static str,
    ) -> Option<PersoonNr> {
        if let Some(nr) = self.vind(genoemd) {
            return Some(nr);
        }
        let bekend = genoemd.naam.as_ref().filter(|_| genoemd.geboortedatum != Geboortedatum::Onbekend);
        match bekend {
            Some(naam) if overnemen => Some(self.voeg_toe(
                GelezenPersoon {
                    herkomst: Herkomst::AlleenGenoemd,
                    bsn: genoemd.bsn.clone(),
                    naam: naam.clone(),
                    geboortedatum: genoemd.geboortedatum,
                    geslacht: genoemd.geslacht,
                    overleden_op: None,
                    opschorting: None,
                    inschrijving: Inschrijving::Onbekend,
                    adres: None,
                    adres_sinds: None,
                    geheim: false,
                },
                genoemd.verwijzing.as_ref(),
            )),
            Some(_) => {
                self.niet_overgenomen += 1;
                None
            }
            None if overnemen => {
                self.meldingen
                    .let_op(&genoemd.pad, format!("Van {wie} zijn naam en geboortedatum niet allebei bekend. Deze persoon is niet overgenomen."));
                None
            }
            None => None,
        }
    }

    fn is_minderjarig(&self, nr: PersoonNr) -> bool {
        self.personen.get(nr.0).is_some_and(|persoon| {
            let zeker = persoon.geboortedatum.is_minderjarig_op(self.opties.peildatum) == Some(true);
            !persoon.is_overleden() && (zeker || self.vermoedelijk_minderjarig.contains(&nr))
        })
    }

    /// Living minors on the day of reading.
    pub(crate) fn minderjarigen(&self) -> Vec<PersoonNr> {
        (0..self.personen.len()).map(PersoonNr).filter(|nr| self.is_minderjarig(*nr)).collect()
    }

    /// Parents and children, from both sides.
    pub(crate) fn leg_ouders_vast(&mut self, ruw: &[RuwPersoon]) {
        for (index, persoon) in ruw.iter().enumerate() {
            let kind = PersoonNr(index);
            // The parents of a minor belong in the file; those of an adult mostly do not (as little data as needed).
            let overnemen = self.opties.ruime_familie || self.is_minderjarig(kind);
            for genoemd in &persoon.ouders {
                let ouder = self
                    .ouder_met_ander_nummer(genoemd, persoon, ruw)
                    .or_else(|| self.vind_of_neem_over(genoemd, overnemen, "deze ouder"));
                if let Some(ouder) = ouder {
                    self.leg_ouder_vast(ouder, kind, genoemd);
                }
            }
        }
        for (index, persoon) in ruw.iter().enumerate() {
            let ouder = PersoonNr(index);
            for genoemd in &persoon.kinderen {
                let minderjarig =
                    genoemd.geboortedatum.is_minderjarig_op(self.opties.peildatum) == Some(true);
                let bekend = self.vind(genoemd);
                let Some(kind) =
                    self.vind_of_neem_over(genoemd, minderjarig || self.opties.ruime_familie, "dit kind")
                else {
                    continue;
                };
                if self.is_ouder_van(ouder, kind) {
                    continue;
                }
                let eigen = bekend.and_then(|nr| ruw.get(nr.0)).is_some_and(|kind| !kind.ouders.is_empty());
                if eigen {
                    self.meldingen.let_op(
                        &genoemd.pad,
                        "Deze ouder noemt het kind, maar het kind noemt deze ouder niet. Ga na of deze persoon de juridische ouder is.",
                    );
                }
                self.leg_ouder_vast(ouder, kind, genoemd);
            }
        }
    }

    fn leg_ouder_vast(&mut self, ouder: PersoonNr, kind: PersoonNr, genoemd: &Genoemd) {
        if ouder == kind || self.is_ouder_van(kind, ouder) {
            self.meldingen.fout(
                &genoemd.pad,
                "Hier staat iemand als ouder van zichzelf of van de eigen ouder. Dit is niet overgenomen.",
            );
            return;
        }
        if self.is_ouder_van(ouder, kind) {
            return;
        }
        let periode = genoemd.sinds.map_or_else(Periode::default, Periode::sinds);
        self.relaties.push(GelezenRelatie {
            a: ouder,
            b: kind,
            soort: Relatiesoort::OuderKind,
            periode,
            bron: Relatiebron::Register,
        });
    }

    pub(crate) fn is_ouder_van(&self, ouder: PersoonNr, kind: PersoonNr) -> bool {
        self.relaties.iter().any(|relatie| {
            relatie.soort == Relatiesoort::OuderKind && relatie.a == ouder && relatie.b == kind
        })
    }

    /// The parents of everybody.
    pub(crate) fn ouders(&self) -> BTreeMap<PersoonNr, BTreeSet<PersoonNr>> {
        let mut ouders: BTreeMap<PersoonNr, BTreeSet<PersoonNr>> = BTreeMap::new();
        for relatie in self.relaties.iter().filter(|relatie| relatie.soort == Relatiesoort::OuderKind) {
            ouders.entry(relatie.b).or_default().insert(relatie.a);
        }
        ouders
    }

    /// Marriages and registered partnerships; each stands with both partners and is taken over once.
    pub(crate) fn leg_partners_vast(&mut self, ruw: &[RuwPersoon]) {
        for (index, persoon) in ruw.iter().enumerate() {
            for partner in &persoon.partners {
                let loopt = partner.tot.is_none();
                if let Some(ander) =
                    self.vind_of_neem_over(&partner.wie, loopt || self.opties.ruime_familie, "deze partner")
                {
                    self.leg_partner_vast(PersoonNr(index), ander, partner);
                }
            }
        }
    }

    fn leg_partner_vast(&mut self, een: PersoonNr, ander: PersoonNr, partner: &GenoemdePartner) {
        if een == ander {
            self.meldingen.fout(
                &partner.wie.pad,
                "Hier staat iemand als partner van zichzelf. Dit is niet overgenomen.",
            );
            return;
        }
        if self.is_ouder_van(een, ander) || self.is_ouder_van(ander, een) {
            self.meldingen.fout(
                &partner.wie.pad,
                "Hier staat iemand als partner van de eigen ouder of het eigen kind. Dit is niet overgenomen.",
            );
            return;
        }
        let Ok(periode) = Periode::nieuw(partner.van, partner.tot) else {
            self.meldingen.fout(
                &partner.wie.pad,
                "Het huwelijk of partnerschap eindigt voor het begint. De datums zijn niet overgenomen.",
            );
            self.voeg_partners_toe(een, ander, Periode::default(), false);
            return;
        };
        let door_overlijden = partner.tot.is_some_and(|tot| {
            [een, ander]
                .into_iter()
                .filter_map(|nr| self.personen.get(nr.0)?.overleden_op)
                .any(|dood| dood == tot)
        });
        self.voeg_partners_toe(een, ander, periode, partner.tot.is_some() && !door_overlijden);
    }

    fn voeg_partners_toe(&mut self, een: PersoonNr, ander: PersoonNr, periode: Periode, gescheiden: bool) {
        let soort = if gescheiden { Relatiesoort::ExPartner } else { Relatiesoort::Partner };
        let (a, b) = (een.min(ander), een.max(ander));
        let bestaand = self.relaties.iter_mut().find(|relatie| {
            matches!(relatie.soort, Relatiesoort::Partner | Relatiesoort::ExPartner)
                && (relatie.a, relatie.b) == (a, b)
                && (relatie.periode.van() == periode.van()
                    || relatie.periode.van().is_none()
                    || periode.van().is_none())
        });
        match bestaand {
            // The record of the dead is not kept up: the end stands with the survivor only.
            Some(relatie) if relatie.periode.tot().is_none() && periode.tot().is_some() => {
                relatie.periode = periode;
                relatie.soort = soort;
            }
            Some(_) => {}
            None => self.relaties.push(GelezenRelatie { a, b, soort, periode, bron: Relatiebron::Register }),
        }
    }

    /// The living partners of somebody on the day of reading.
    pub(crate) fn partners_van(&self, nr: PersoonNr) -> impl Iterator<Item = PersoonNr> + '_ {
        self.relaties
            .iter()
            .filter(|relatie| {
                relatie.soort == Relatiesoort::Partner && relatie.periode.geldt_op(self.opties.peildatum)
            })
            .filter_map(move |relatie| match (relatie.a == nr, relatie.b == nr) {
                (true, _) => Some(relatie.b),
                (_, true) => Some(relatie.a),
                _ => None,
            })
            .filter(|partner| self.personen.get(partner.0).is_some_and(|partner| !partner.is_overleden()))
    }

    /// Who lives together, by address.
    pub(crate) fn huishoudens(&self) -> Vec<GelezenHuishouden> {
        let mut huishoudens: Vec<GelezenHuishouden> = Vec::new();
        for (index, persoon) in
            self.personen.iter().enumerate().filter(|(_, persoon)| !persoon.is_overleden())
        {
            let Some(adres) = persoon.adres.as_ref().filter(|adres| adres.soort != Adressoort::Briefadres)
            else {
                continue;
            };
            let bewoner = Bewoner { persoon: PersoonNr(index), sinds: persoon.adres_sinds };
            let zelfde = huishoudens.iter_mut().find(|huishouden| zelfde_adres(&huishouden.adres, adres));
            match zelfde {
                Some(huishouden) => {
                    huishouden.geheim |= persoon.geheim;
                    huishouden.adres.in_onderzoek |= adres.in_onderzoek;
                    huishouden.bewoners.push(bewoner);
                }
                None => huishoudens.push(GelezenHuishouden {
                    adres: adres.clone(),
                    bewoners: vec![bewoner],
                    geheim: persoon.geheim,
                }),
            }
        }
        huishoudens
    }
}

/// One dwelling, however the street was written.
fn zelfde_adres(een: &super::GelezenAdres, ander: &super::GelezenAdres) -> bool {
    let klein = |tekst: &str| tekst.to_lowercase();
    if een.soort != ander.soort || klein(&een.huisnummer) != klein(&ander.huisnummer) {
        return false;
    }
    match (een.postcode, ander.postcode) {
        (Some(een), Some(ander)) => een == ander,
        _ => {
            (klein(&een.straat), klein(&een.plaats), &een.regels, &een.land)
                == (klein(&ander.straat), klein(&ander.plaats), &ander.regels, &ander.land)
        }
    }
}

fn naamsleutel(naam: &Naam, geboortedatum: Geboortedatum) -> Option<(String, Geboortedatum)> {
    (geboortedatum != Geboortedatum::Onbekend && !naam.geslachtsnaam().is_empty())
        .then(|| (naam.volledig().to_lowercase(), geboortedatum))
}
