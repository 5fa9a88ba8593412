//! The one door out.

use crate::{
    Beleid, Doel, Kijker, Leesregel, Onderdeel, Zicht,
    beleid::{Kijkersoort, Vraag},
    kijker::Band,
    verblijf::iets_verborgen_voor,
    zicht::zeef,
};
use jiff::{Timestamp, civil::Date};
use naast_domain::{
    Dossier, Etiket, Wie,
    bijdrage::Lezer,
    context::dag_in_nederland,
    dossier::Item,
    etiket::{Gevoeligheid, Publiek},
    ids::{HuishoudenId, PersoonId, ProfessionalId},
    recht::Rechtenlezer,
    regels::{Functie, Gezinsrol, Regels},
    toegang::Machtigingsbereik,
    toestemming::Gegevenssoort,
};
use std::{
    cell::RefCell,
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

/// There is nothing to show. Whether that is because nothing is there, or because this looker may not know it, cannot
/// be told apart: not in words, not in kind, not by what is in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("Er is geen informatie die we u kunnen tonen.")]
pub struct Geweigerd;

/// A view that is ready but not yet released: first its read line must be durable (INV-22).
#[must_use = "leg de leesregel vast en roep dan `vastgelegd` aan"]
#[derive(Clone)]
pub struct Voorgenomen {
    zicht: Arc<Zicht>,
    regel: Leesregel,
}

impl Voorgenomen {
    /// The line to write before the view may leave.
    pub fn leesregel(&self) -> &Leesregel {
        &self.regel
    }

    /// Releases the view. To be called only after the read line was made durable.
    pub fn vastgelegd(&self) -> Arc<Zicht> {
        Arc::clone(&self.zicht)
    }
}

/// Turns a dossier into what this looker may see of these parts, now, for this purpose.
///
/// # Errors
/// [`Geweigerd`] when there is no tie with this dossier, or nothing of the parts asked may be seen.
pub fn inzage(
    dossier: &Dossier,
    kijker: &Kijker,
    doel: Doel,
    onderdelen: &BTreeSet<Onderdeel>,
    moment: Timestamp,
    beleid: &Beleid,
    regels: &Regels,
) -> Result<Voorgenomen, Geweigerd> {
    let blik = Blik::nieuw(dossier, kijker, moment, (beleid, regels)).ok_or(Geweigerd)?;
    let toegestaan: BTreeSet<Onderdeel> =
        onderdelen.iter().copied().filter(|deel| blik.mag_onderdeel(*deel)).collect();
    if toegestaan.is_empty()
        || !blik.mag_onderdeel(Onderdeel::Overzicht)
            && !toegestaan.contains(&Onderdeel::Inzage)
            && !toegestaan.contains(&Onderdeel::Klachten)
    {
        return Err(Geweigerd);
    }
    let gezien = zeef(dossier, &blik, &toegestaan, regels);
    let personen = gezien.personen_in_beeld();
    let regel = Leesregel {
        moment,
        wie: kijker.wie.clone(),
        naam: kijker.naam.clone(),
        pet: kijker.pet.clone(),
        dossier: dossier.id,
        onderdelen: toegestaan,
        doel,
        personen,
        beleid: blik.gebruikt.into_inner(),
        noodtoegang: blik.via_noodtoegang.into_inner(),
    };
    Ok(Voorgenomen { zicht: Arc::new(gezien), regel })
}

/// One looker before one dossier: answers "may this be seen?" per label.
pub(crate) struct Blik<'a> {
    pub dossier: &'a Dossier,
    pub kijker: &'a Kijker,
    pub vandaag: Date,
    beleid: &'a Beleid,
    regels: &'a Regels,
    band: Band,
    nood: BTreeSet<String>,
    kinderen: BTreeSet<PersoonId>,
    gebruikt: RefCell<BTreeSet<String>>,
    via_noodtoegang: RefCell<bool>,
    onthouden: RefCell<HashMap<(Onderdeel, Etiket, bool), bool>>,
}

impl<'a> Blik<'a> {
    fn nieuw(
        dossier: &'a Dossier,
        kijker: &'a Kijker,
        moment: Timestamp,
        (beleid, regels): (&'a Beleid, &'a Regels),
    ) -> Option<Self> {
        let vandaag = dag_in_nederland(moment);
        let band = Band::van(kijker, dossier, moment);
        let nood: BTreeSet<String> = dossier
            .afscherming
            .noodtoegang
            .values()
            .filter(|nood| {
                kijker.namens.is_none()
                    && Some(nood.professional) == kijker.professional()
                    && nood.van <= moment
                    && moment < nood.tot
            })
            .flat_map(|nood| nood.delen.iter().map(ToString::to_string))
            .collect();
        let toezicht = kijker.namens.is_none()
            && matches!(kijker.functie(), Some(Functie::Fg | Functie::Klachtfunctionaris));
        if !band.bestaat() && nood.is_empty() && !toezicht {
            return None;
        }
        // Who acts for a parent acts for that parent, not for the children: rights are per person (INV-8).
        let kinderen = kijker
            .persoon()
            .filter(|_| kijker.namens.is_none() || kijker.kijkt_mee())
            .map(|ouder| kinderen_van(dossier, ouder, vandaag))
            .unwrap_or_default();
        Some(Self {
            dossier,
            kijker,
            vandaag,
            beleid,
            regels,
            band,
            nood,
            kinderen,
            gebruikt: RefCell::new(met_andermans_ogen(dossier, kijker, vandaag)),
            via_noodtoegang: RefCell::default(),
            onthouden: RefCell::default(),
        })
    }

    /// Whether this part may be seen at all.
    pub fn mag_onderdeel(&self, onderdeel: Onderdeel) -> bool {
        let iedereen = self.dossier.gezin.personen.keys().copied();
        let bronhouder = self.dossier.team.vast_gezicht.professional.organisatie.id;
        let etiket = Etiket::gewoon(bronhouder, "", iedereen);
        // Where consent is needed, one person who gave it opens the part; of the others nothing is in it.
        let zonder_toestemming =
            self.heeft_toestemming_nodig() && !etiket.over.iter().any(|wie| self.stemt_toe(onderdeel, *wie));
        self.beslis(onderdeel, &etiket, Bezwaar { niet_tonen: false, zonder_toestemming })
    }

    /// Whether an item with this label may be seen.
    pub fn mag(&self, onderdeel: Onderdeel, etiket: &Etiket, item: Option<Item>) -> bool {
        let verborgen = item.is_some_and(|item| self.staat_op_lijst(item))
            || self.ogen().any(|persoon| etiket.niet_tonen_aan.contains(&persoon));
        if let Some(bekend) = self.onthouden.borrow().get(&(onderdeel, etiket.clone(), verborgen)) {
            return *bekend;
        }
        let zonder_toestemming =
            self.heeft_toestemming_nodig() && !etiket.over.iter().all(|wie| self.stemt_toe(onderdeel, *wie));
        let mag = self.beslis(onderdeel, etiket, Bezwaar { niet_tonen: verborgen, zonder_toestemming });
        self.onthouden.borrow_mut().insert((onderdeel, etiket.clone(), verborgen), mag);
        mag
    }

    /// Whether the address of this home may be seen (INV-20).
    pub fn mag_adres(&self, huishouden: HuishoudenId) -> bool {
        let Some(thuis) = self.dossier.gezin.huishoudens.get(&huishouden) else { return false };
        if !thuis.geheim {
            return self.kijker.persoon().is_none_or(|persoon| {
                thuis.woont_hier(persoon, self.vandaag)
                    || self.kinderen.iter().any(|kind| thuis.woont_hier(*kind, self.vandaag))
            });
        }
        match (self.kijker.persoon(), self.kijker.professional()) {
            // Who acts for somebody in a hidden home learns the place only by living there too.
            (Some(_), _) => self.ogen().all(|persoon| thuis.woont_hier(persoon, self.vandaag)),
            (None, Some(professional)) => self.kent_adres(huishouden, professional),
            (None, None) => false,
        }
    }

    /// Whether this person is not for this looker: for a member of the family everybody who is neither he nor his child; for who
    /// reads along with consent everybody who did not give it.
    pub fn is_ander(&self, persoon: PersoonId) -> bool {
        match self.kijker.persoon() {
            Some(zelf) => zelf != persoon && !self.kinderen.contains(&persoon),
            None => self.heeft_toestemming_nodig() && !self.stemt_toe(Onderdeel::Overzicht, persoon),
        }
    }

    /// Whether some persons of the dossier may not be for this looker.
    pub fn ziet_niet_iedereen(&self) -> bool {
        self.kijker.persoon().is_some() || self.heeft_toestemming_nodig()
    }

    /// Whether what this person brought in apart may be known at all: in safe mode only to the person and the team, not
    /// even as a count to the others at home (D-58).
    pub fn ziet_inbreng(&self, persoon: PersoonId) -> bool {
        self.kijker.persoon().is_none_or(|zelf| zelf == persoon)
            || !self.dossier.toegang.is_veilige_modus(persoon)
    }

    /// The members of the family before whom this is shown: whose eyes are used, and who uses them.
    fn ogen(&self) -> impl Iterator<Item = PersoonId> + '_ {
        let aan = match self.kijker.wie {
            Wie::Persoon(aan) => Some(aan),
            Wie::Professional(_) | Wie::Systeem => None,
        };
        self.kijker.persoon().into_iter().chain(aan.filter(|aan| Some(*aan) != self.kijker.persoon()))
    }

    /// Whether the BSN may be seen: by the local team, Veilig Thuis, GI, Raad (D-56), and by oneself.
    pub fn mag_bsn(&self, persoon: PersoonId) -> bool {
        match self.kijker.functie() {
            Some(functie) => {
                self.band.betrokken
                    && (functie.is_lokaal() || functie.is_rvt() || functie == Functie::RvdkToetser)
            }
            None => self.kijker.namens.is_none() && self.kijker.persoon() == Some(persoon),
        }
    }

    /// The looker, as far as the consent of the owner of a story depends on it. Somebody who looks with another's eyes
    /// does not read what that other tells in confidence.
    pub fn lezer(&self) -> Lezer {
        let zelf = self.kijker.namens.is_none();
        let fg = zelf && self.kijker.functie() == Some(Functie::Fg);
        Lezer {
            persoon: self.kijker.persoon().filter(|_| zelf),
            professional: self.kijker.professional().filter(|_| zelf),
            betrokken: zelf && self.band.betrokken && !fg,
            lokaal_gezicht: zelf && self.band.lokaal_gezicht,
            fg,
            op: self.vandaag,
        }
    }

    /// The one who reads about rights and consent: with whose eyes is looked. Experience is never read for or along with
    /// somebody else: see [`Self::leest_zelf`]; of complaints only what one filed for that person (D-48).
    pub fn rechtenlezer(&self) -> Rechtenlezer {
        let professional = self.kijker.professional().filter(|_| self.kijker.namens.is_none());
        let pet = self.kijker.pet.as_ref().filter(|_| professional.is_some());
        Rechtenlezer {
            persoon: self.kijker.persoon(),
            vertegenwoordiger: self.vertegenwoordiger(),
            kinderen: self.kinderen.clone(),
            professional,
            organisatie: pet.map(|pet| pet.organisatie.id),
            functie: pet.map(|pet| pet.functie),
            betrokken: professional.is_some() && self.band.betrokken,
            lokaal_gezicht: professional.is_some() && self.band.lokaal_gezicht,
            op: self.vandaag,
        }
    }

    /// Whether the looker looks for himself or herself.
    pub fn leest_zelf(&self) -> bool {
        self.kijker.namens.is_none()
    }

    /// Who looks with somebody else's eyes, by mandate.
    fn vertegenwoordiger(&self) -> Option<PersoonId> {
        match self.kijker.wie {
            Wie::Persoon(aan) if self.kijker.namens.is_some() => Some(aan),
            _ => None,
        }
    }

    /// Whether the looker acts for somebody with a mandate that says that he or she may complain (D-48).
    pub fn klaagt_voor_ander(&self) -> bool {
        self.vertegenwoordiger().zip(self.kijker.namens).is_some_and(|(aan, voor)| {
            self.dossier
                .machtiging(aan, voor, self.vandaag)
                .is_some_and(|machtiging| machtiging.bereik.contains(&Machtigingsbereik::Klagen))
        })
    }

    /// Whether somebody of this family lives at a hidden address at which this looker, or the one for whom he or she looks,
    /// does not live.
    pub fn iets_verborgen(&self) -> bool {
        self.ogen().any(|persoon| iets_verborgen_voor(self.dossier, persoon, self.vandaag))
    }

    fn kent_adres(&self, huishouden: HuishoudenId, professional: ProfessionalId) -> bool {
        self.band.lokaal_gezicht
            || (self.band.betrokken
                && self
                    .dossier
                    .afscherming
                    .kent_adres
                    .get(&huishouden)
                    .is_some_and(|kennen| kennen.contains(&professional)))
    }

    fn staat_op_lijst(&self, item: Item) -> bool {
        self.dossier
            .afscherming
            .niet_tonen
            .get(&item)
            .is_some_and(|verborgen_voor| self.ogen().any(|persoon| verborgen_voor.contains(&persoon)))
    }

    /// Whether the looker reads along with consent only: an expert by experience.
    fn heeft_toestemming_nodig(&self) -> bool {
        self.kijker.persoon().is_none() && self.kijker.functie() == Some(Functie::Ervaringsdeskundige)
    }

    fn stemt_toe(&self, onderdeel: Onderdeel, persoon: PersoonId) -> bool {
        self.kijker.professional().is_some_and(|wie| {
            self.dossier.mag_meelezen(self.regels, persoon, wie, gegevenssoort(onderdeel), self.vandaag)
        })
    }

    fn beslis(&self, onderdeel: Onderdeel, etiket: &Etiket, bezwaar: Bezwaar) -> bool {
        let kijker = match (self.kijker.functie(), self.kijker.persoon()) {
            (_, Some(persoon)) => Kijkersoort::Gezinslid { rol: self.gezinsrol(persoon).code() },
            (Some(functie), None) => Kijkersoort::Professional {
                functie: functie.code(),
                betrokken: self.band.betrokken,
                lokaal_gezicht: self.band.lokaal_gezicht,
                teamleider: self.band.teamleider,
                noodtoegang: self.nood.contains(onderdeel.code())
                    || (onderdeel == Onderdeel::Overzicht && !self.nood.is_empty()),
            },
            (None, None) => return false,
        };
        let zelf = self.kijker.persoon();
        let vraag = Vraag {
            kijker,
            geldig: self.kijker.geldig,
            onderdeel: onderdeel.code(),
            gevoeligheid: gevoeligheid(etiket.gevoeligheid),
            in_publiek: self.in_publiek(&etiket.publiek),
            voor_gezin: etiket.publiek == Publiek::TeamEnGezin,
            eigen_bron: zelf.is_none()
                && self.kijker.pet.as_ref().is_some_and(|pet| pet.organisatie.id == etiket.bronhouder),
            over_kijker: zelf.is_some_and(|persoon| etiket.over.contains(&persoon)) && !self.is_te_jong(),
            over_kind_van_kijker: etiket.over.iter().any(|persoon| self.kinderen.contains(persoon)),
            over_anderen: etiket
                .over
                .iter()
                .any(|persoon| Some(*persoon) != zelf && !self.kinderen.contains(persoon)),
            bron_beschermd: etiket.bron_beschermd,
            zonder_toestemming: bezwaar.zonder_toestemming,
            niet_tonen: bezwaar.niet_tonen,
            kent_verblijfplaats: self.kent_verblijfplaats_van(&etiket.over),
        };
        let antwoord = self.beleid.beslis(vraag);
        if antwoord.mag {
            self.gebruikt.borrow_mut().extend(antwoord.beleid.iter().cloned());
            if antwoord.beleid.iter().all(|id| id == "noodtoegang-leest-gevraagd") {
                *self.via_noodtoegang.borrow_mut() = true;
            }
        }
        antwoord.mag
    }

    fn in_publiek(&self, publiek: &Publiek) -> bool {
        match publiek {
            Publiek::TeamEnGezin | Publiek::Team => true,
            Publiek::Functies(functies) => {
                self.kijker.functie().is_some_and(|functie| functies.contains(&functie))
            }
            Publiek::Bronhouder => false,
        }
    }

    /// Somebody knows where these persons stay when he knows every hidden home in which one of them lives.
    fn kent_verblijfplaats_van(&self, over: &BTreeSet<PersoonId>) -> bool {
        self.dossier
            .gezin
            .huishoudens
            .values()
            .filter(|thuis| {
                thuis.geheim && over.iter().any(|persoon| thuis.woont_hier(*persoon, self.vandaag))
            })
            .all(|thuis| self.mag_adres(thuis.id))
            && (self.kijker.persoon().is_none_or(|zelf| over.contains(&zelf)))
            && (self.kijker.persoon().is_some() || self.band.lokaal_gezicht || self.staat_genoemd())
    }

    fn staat_genoemd(&self) -> bool {
        self.kijker
            .professional()
            .is_some_and(|id| self.dossier.afscherming.kent_adres.values().any(|kennen| kennen.contains(&id)))
    }

    fn is_te_jong(&self) -> bool {
        self.kijker.persoon().is_some_and(|persoon| self.gezinsrol(persoon) == Gezinsrol::KindTot12)
    }

    fn gezinsrol(&self, persoon: PersoonId) -> Gezinsrol {
        match leeftijd(self.dossier, persoon, self.vandaag) {
            Some(0..=11) => Gezinsrol::KindTot12,
            Some(12..=15) => Gezinsrol::Jongere12Tot15,
            Some(16..=17) => Gezinsrol::Jongere16Tot17,
            _ if !self.kinderen.is_empty() => Gezinsrol::OuderMetGezag,
            _ => Gezinsrol::Volwassene,
        }
    }
}

/// What people themselves have against showing something to this looker.
#[derive(Clone, Copy)]
struct Bezwaar {
    niet_tonen: bool,
    zonder_toestemming: bool,
}

/// Which data a consent must be about to open this part; `None` where consent for anything at all is enough: without who the people
/// are and who stands beside them, nobody can be beside them.
fn gegevenssoort(onderdeel: Onderdeel) -> Option<Gegevenssoort> {
    match onderdeel {
        Onderdeel::Overzicht | Onderdeel::Team | Onderdeel::Gezin => None,
        Onderdeel::Stellingen => Some(Gegevenssoort::Stellingen),
        Onderdeel::Analyse => Some(Gegevenssoort::Analyse),
        Onderdeel::Plan => Some(Gegevenssoort::Plan),
        Onderdeel::Veiligheidsplan | Onderdeel::Veiligheid | Onderdeel::Kaarten => {
            Some(Gegevenssoort::Veiligheidsplan)
        }
        Onderdeel::Besluiten
        | Onderdeel::Taken
        | Onderdeel::Bijdragen
        | Onderdeel::Rechten
        | Onderdeel::Klachten
        | Onderdeel::Ervaring
        | Onderdeel::Inzage => Some(Gegevenssoort::Alles),
    }
}

/// What goes into the read line when somebody looks with another's eyes: by which mandate, or with whose eyes.
fn met_andermans_ogen(dossier: &Dossier, kijker: &Kijker, op: Date) -> BTreeSet<String> {
    let machtiging = |van| match kijker.wie {
        Wie::Persoon(aan) => dossier.machtiging(aan, van, op).map(|een| format!("machtiging:{}", een.id)),
        _ => Some(format!("meekijken:{van}")),
    };
    kijker.namens.and_then(machtiging).into_iter().collect()
}

/// The children below sixteen over whom this person holds gezag on `op` (D-40: from sixteen on only with consent).
fn kinderen_van(dossier: &Dossier, ouder: PersoonId, op: Date) -> BTreeSet<PersoonId> {
    dossier
        .gezin
        .minderjarigen(op)
        .into_iter()
        .filter(|kind| leeftijd(dossier, kind.id, op).is_some_and(|jaren| jaren < 16))
        .filter(|kind| dossier.gezin.heeft_gezag(ouder, kind.id, op))
        .map(|kind| kind.id)
        .collect()
}

/// Age in whole years; with an incomplete birth date the youngest possible age counts.
fn leeftijd(dossier: &Dossier, persoon: PersoonId, op: Date) -> Option<u16> {
    dossier.gezin.persoon(persoon)?.leeftijd_minstens(op)
}

fn gevoeligheid(gevoeligheid: Gevoeligheid) -> &'static str {
    match gevoeligheid {
        Gevoeligheid::Gewoon => "gewoon",
        Gevoeligheid::Gezondheid => "gezondheid",
        Gevoeligheid::Strafrechtelijk => "strafrechtelijk",
        Gevoeligheid::Verblijfplaats => "verblijfplaats",
    }
}
