//! The professionals of the region: two local teams, the safety team beside them, and who keeps the system.

use crate::{fout::Wereldfout, toeval::Nummers};
use jiff::{Timestamp, civil::Date};
use naast_access::Kijker;
use naast_domain::{
    Actor, Organisatie, Organisatiesoort, Pet, Professional,
    context::dag_in_nederland,
    gebied::RegioId,
    ids::{OrganisatieId, ProfessionalId},
    regels::Functie,
};
use naast_service::{Account, Accountpet, Dienst, NieuwAccount};
use std::sync::Arc;

/// The region all of this plays in.
pub(crate) const REGIO: &str = "zaanstreek-waterland-2.0";

/// A local team.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Lokaal {
    /// Waterland.
    Waterland,
    /// Zaanstad-Noord.
    ZaanstadNoord,
}

/// One organisation: short name, name and kind.
type Org = (&'static str, &'static str, Organisatiesoort);

const WATERLAND: Org = ("waterland", "Lokaal team Waterland", Organisatiesoort::LokaalTeam);
const ZAANSTAD: Org = ("zaanstad-noord", "Lokaal team Zaanstad-Noord", Organisatiesoort::LokaalTeam);
const VEILIG_THUIS: Org =
    ("veilig-thuis", "Veilig Thuis Zaanstreek-Waterland", Organisatiesoort::VeiligThuis);
const GI: Org = ("gi", "Jeugdbescherming in de regio", Organisatiesoort::GecertificeerdeInstelling);
const RAAD: Org = ("raad", "Raad voor de Kinderbescherming", Organisatiesoort::Raad);
const RNVT: Org = ("rnvt", "Regionaal Netwerk Veiligheidsteam", Organisatiesoort::RegionaalVeiligheidsteam);
const VGGZ: Org = ("v-ggz", "V-GGZ in de regio", Organisatiesoort::VolwassenenGgz);
const ERVARING: Org = ("ervaring", "Stichting Ervaring Telt Mee", Organisatiesoort::Overig);
const GEMEENTE: Org = ("gemeente", "Gemeente Zaanstad (penvoerder)", Organisatiesoort::Gemeente);

const JEUGDWET: &str = "Jeugdwet 2.3, Wmo 2015 2.3.1";

struct Collega {
    login: &'static str,
    naam: &'static str,
    petten: &'static [(Functie, Org, &'static str)],
    /// Registered in SKJ or BIG.
    geregistreerd: bool,
}

/// In order of name. The first one is a fixed face: with her the demonstration begins.
const COLLEGAS: [Collega; 16] = [
    Collega {
        login: "aafke",
        naam: "Aafke Dijkgraaf",
        petten: &[(Functie::VasteProfessional, WATERLAND, JEUGDWET)],
        geregistreerd: true,
    },
    Collega {
        login: "bilal",
        naam: "Bilal Ouazzani",
        petten: &[(Functie::VasteProfessional, WATERLAND, JEUGDWET)],
        geregistreerd: true,
    },
    Collega {
        login: "carlijn",
        naam: "Carlijn Stuurman",
        petten: &[(Functie::VasteProfessional, ZAANSTAD, JEUGDWET)],
        geregistreerd: true,
    },
    Collega {
        login: "djoeke",
        naam: "Djoeke van der Zwaag",
        petten: &[(Functie::VasteProfessional, ZAANSTAD, JEUGDWET)],
        geregistreerd: true,
    },
    Collega {
        login: "emre",
        naam: "Emre Taşdelen",
        petten: &[(Functie::LokaalTeamlid, WATERLAND, JEUGDWET)],
        geregistreerd: true,
    },
    Collega {
        login: "famke",
        naam: "Famke Roozeboom",
        petten: &[(Functie::LokaalTeamlid, ZAANSTAD, JEUGDWET)],
        geregistreerd: true,
    },
    Collega {
        login: "gerda",
        naam: "Gerda Wognum",
        petten: &[(Functie::Teamleider, WATERLAND, JEUGDWET)],
        geregistreerd: false,
    },
    Collega {
        login: "hidde",
        naam: "Hidde Boonacker",
        petten: &[(Functie::Teamleider, ZAANSTAD, JEUGDWET)],
        geregistreerd: false,
    },
    Collega {
        login: "indra",
        naam: "Indra Ramcharan",
        petten: &[(Functie::RvtVt, VEILIG_THUIS, "Wmo 2015 4.1.1")],
        geregistreerd: true,
    },
    Collega {
        login: "jorrit",
        naam: "Jorrit Kamphof",
        petten: &[
            (Functie::RvtGi, GI, "Jeugdwet 3.2 en 7.3.11"),
            (Functie::Jr, GI, "Jeugdwet 3.2, jeugdreclassering"),
        ],
        geregistreerd: true,
    },
    Collega {
        login: "karima",
        naam: "Karima el Haddaoui",
        petten: &[(Functie::RvtRvdk, RAAD, "Burgerlijk Wetboek 1:238")],
        geregistreerd: true,
    },
    Collega {
        login: "lotte",
        naam: "Lotte Verschuur",
        petten: &[(Functie::Gedragswetenschapper, RNVT, "Jeugdwet 2.3")],
        geregistreerd: true,
    },
    Collega {
        login: "mees",
        naam: "Mees Oldenburger",
        petten: &[(Functie::Spv, VGGZ, "Wgbo, met toestemming")],
        geregistreerd: true,
    },
    Collega {
        login: "nynke",
        naam: "Nynke Posthumus",
        petten: &[(Functie::Ervaringsdeskundige, ERVARING, "met toestemming van het gezin")],
        geregistreerd: false,
    },
    Collega {
        login: "olga",
        naam: "Olga Bruinsma",
        petten: &[(Functie::Beheerder, GEMEENTE, "beheer van het systeem")],
        geregistreerd: false,
    },
    Collega {
        login: "pieterjan",
        naam: "Pieter-Jan Sluijters",
        petten: &[(Functie::Fg, GEMEENTE, "AVG 37 tot en met 39")],
        geregistreerd: false,
    },
];

/// A professional in one of his or her functions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Stoel {
    collega: usize,
    pet: usize,
}

/// The professionals, with their accounts.
pub(crate) struct Ploeg {
    accounts: Vec<Arc<Account>>,
    vandaag: Date,
}

fn organisatie((kort, naam, soort): Org) -> Organisatie {
    // Organisations are the same in every region of this kind, so that two regions can stand side by side.
    let id = OrganisatieId(Nummers::van_regio(0).id(&["organisatie ", kort].concat()));
    Organisatie { id, naam: naam.to_owned(), soort }
}

impl Ploeg {
    /// Makes the accounts, or finds them again.
    pub(crate) async fn maak(dienst: &Dienst, nummers: Nummers, nu: Timestamp) -> Result<Self, Wereldfout> {
        let regio: RegioId = REGIO.parse().map_err(|_| Wereldfout::Onzin("regio"))?;
        let mut accounts = Vec::with_capacity(COLLEGAS.len());
        let vandaag = dag_in_nederland(nu);
        for (plek, collega) in COLLEGAS.iter().enumerate() {
            let id = ProfessionalId(nummers.id(&["collega ", collega.login].concat()));
            if dienst.account(id).await?.is_none() {
                let nieuw = nieuw_account(plek, collega, &regio, vandaag);
                let opdracht = nummers.id(&["account ", collega.login].concat());
                dienst.maak_account_met_nummer(&Actor::systeem(), opdracht, id, nieuw).await?;
            }
            let account = dienst.account(id).await?.ok_or(Wereldfout::Onzin("account"))?;
            accounts.push(account);
        }
        Ok(Self { accounts, vandaag })
    }

    /// How many there are.
    pub(crate) fn aantal(&self) -> usize {
        self.accounts.len()
    }

    /// The fixed faces of a local team.
    pub(crate) fn gezichten(&self, team: Lokaal) -> Vec<Stoel> {
        self.stoelen(Functie::VasteProfessional, Some(team))
    }

    /// Who stands in, in a local team.
    pub(crate) fn waarnemer(&self, team: Lokaal) -> Option<Stoel> {
        self.stoelen(Functie::LokaalTeamlid, Some(team)).first().copied()
    }

    /// The team lead of a local team.
    pub(crate) fn teamleider(&self, team: Lokaal) -> Option<Stoel> {
        self.stoelen(Functie::Teamleider, Some(team)).first().copied()
    }

    /// Somebody in this function.
    pub(crate) fn in_functie(&self, functie: Functie) -> Option<Stoel> {
        self.stoelen(functie, None).first().copied()
    }

    #[expect(clippy::unused_self, reason = "reads as a question to the team")]
    fn stoelen(&self, functie: Functie, team: Option<Lokaal>) -> Vec<Stoel> {
        let (in_team, _, _) = if team == Some(Lokaal::ZaanstadNoord) { ZAANSTAD } else { WATERLAND };
        COLLEGAS
            .iter()
            .enumerate()
            .flat_map(|(collega, wie)| {
                wie.petten.iter().enumerate().map(move |(pet, zit)| (Stoel { collega, pet }, zit))
            })
            .filter(|(_, (is, (kort, ..), _))| *is == functie && (team.is_none() || *kort == in_team))
            .map(|(stoel, _)| stoel)
            .collect()
    }

    fn pet(&self, stoel: Stoel) -> &Accountpet {
        &self.accounts[stoel.collega].petten[stoel.pet]
    }

    /// As the one who acts.
    pub(crate) fn kijker(&self, stoel: Stoel) -> Kijker {
        self.accounts[stoel.collega].kijker(stoel.pet, self.vandaag)
    }

    /// As the one who stands beside a family.
    pub(crate) fn professional(&self, stoel: Stoel) -> Professional {
        self.accounts[stoel.collega].professional(self.pet(stoel), self.vandaag)
    }

    /// The organisation this person works for.
    pub(crate) fn organisatie(&self, stoel: Stoel) -> Organisatie {
        self.pet(stoel).pet.organisatie.clone()
    }

    /// The identity.
    pub(crate) fn id(&self, stoel: Stoel) -> ProfessionalId {
        self.accounts[stoel.collega].id
    }

    /// The name by which the family calls this person.
    pub(crate) fn voornaam(stoel: Stoel) -> &'static str {
        let naam = COLLEGAS[stoel.collega].naam;
        naam.split(' ').next().unwrap_or(naam)
    }
}

fn nieuw_account(plek: usize, collega: &Collega, regio: &RegioId, vandaag: Date) -> NieuwAccount {
    let pet = |(functie, org, grondslag): &(Functie, Org, &str)| Accountpet {
        pet: Pet { organisatie: organisatie(*org), functie: *functie, grondslag: (*grondslag).to_owned() },
        regio: regio.clone(),
    };
    NieuwAccount {
        gebruikersnaam: collega.login.to_owned(),
        naam: collega.naam.to_owned(),
        telefoon: Some(format!("075 000 {:02} {:02}", plek + 10, plek * 3 + 1)),
        petten: collega.petten.iter().map(pet).collect(),
        geregistreerd_tot: collega.geregistreerd.then(|| vandaag.saturating_add(jiff::Span::new().years(3))),
    }
}
