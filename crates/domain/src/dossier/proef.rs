//! A dossier to try rules on: given what happened, when somebody asks this, then that follows.
#![expect(
    clippy::expect_used,
    clippy::missing_panics_doc,
    clippy::panic,
    reason = "test support: a trial stops at the first surprise"
)]

use super::{Dossier, OpenDossier, beslis, open};
use crate::{
    Actor, Context, Gebeurtenis, Opdracht, Opdrachtbrief, Organisatie, Organisatiesoort, Pet, Professional,
    Vastgelegd, Weigering, Wie,
    gebied::{RegioId, Regios},
    gezin::{Adres, Gezag, Gezagshouder, Huishouden, Lidmaatschap, NieuwGezin, Persoon, Relatie},
    ids::{DossierId, HuishoudenId, OpdrachtId, OrganisatieId, PersoonId, ProfessionalId},
    persoon::{Geboortedatum, Geslacht, GezagBron, Gezagsoort, Naam, NaamDelen, Relatiesoort},
    regels::{Functie, Rechtsmodus, Regels},
    tekst::{Korttekst, Tekst},
};
use jiff::{Timestamp, civil::Date};
use std::sync::LazyLock;
use uuid::Uuid;

static REGELS: LazyLock<Regels> =
    LazyLock::new(|| Regels::ingebouwd().expect("de ingebouwde regels kloppen"));
static REGIOS: LazyLock<Regios> =
    LazyLock::new(|| Regios::ingebouwd().expect("de ingebouwde regio's kloppen"));

/// The built-in rules.
pub fn regels() -> &'static Regels {
    &REGELS
}

/// The built-in regions.
pub fn regios() -> &'static Regios {
    &REGIOS
}

fn id(naam: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, naam.as_bytes())
}

/// A short text.
pub fn kort(tekst: &str) -> Korttekst {
    Korttekst::lees("proef", tekst).expect("een korte proeftekst")
}

/// A text.
pub fn tekst(tekst: &str) -> Tekst {
    Tekst::lees("proef", tekst).expect("een proeftekst")
}

/// A day such as `2026-03-01`.
pub fn dag(dag: &str) -> Date {
    dag.parse().expect("een proefdag")
}

/// The number of the person with this first name.
pub fn persoon_id(voornaam: &str) -> PersoonId {
    PersoonId(id(&format!("persoon {voornaam}")))
}

/// A professional by name: the same name is the same one.
pub fn professional(naam: &str, soort: Organisatiesoort, functie: Functie) -> Professional {
    let organisatie = format!("{soort:?}");
    Professional {
        id: ProfessionalId(id(&format!("professional {naam}"))),
        naam: naam.to_owned(),
        organisatie: Organisatie { id: OrganisatieId(id(&organisatie)), naam: organisatie, soort },
        functie,
        telefoon: Some("075 000 00 00".to_owned()),
        geregistreerd: true,
    }
}

/// A fixed face of the local team.
pub fn lokaal(naam: &str) -> Professional {
    professional(naam, Organisatiesoort::LokaalTeam, Functie::VasteProfessional)
}

/// Somebody of Veilig Thuis in the safety team.
pub fn rvt(naam: &str) -> Professional {
    professional(naam, Organisatiesoort::VeiligThuis, Functie::RvtVt)
}

/// The one who acts as this professional, in his or her own function.
pub fn als(professional: &Professional) -> Actor {
    Actor {
        wie: Wie::Professional(professional.id),
        naam: professional.naam.clone(),
        pet: Some(Pet {
            organisatie: professional.organisatie.clone(),
            functie: professional.functie,
            grondslag: "Jeugdwet 2.3, Wmo 2015 2.3.1".to_owned(),
        }),
        namens: None,
    }
}

/// The member of the family with this first name, who acts.
pub fn als_gezinslid(voornaam: &str) -> Actor {
    Actor { wie: Wie::Persoon(persoon_id(voornaam)), naam: voornaam.to_owned(), pet: None, namens: None }
}

/// A person.
pub fn persoon(voornaam: &str, geboren: &str) -> Persoon {
    let naam = Naam::nieuw(NaamDelen {
        voornamen: voornaam.to_owned(),
        geslachtsnaam: "Proef".to_owned(),
        ..NaamDelen::default()
    });
    Persoon {
        id: persoon_id(voornaam),
        naam: naam.expect("een proefnaam"),
        geboortedatum: Geboortedatum::lees(geboren).expect("een proefgeboortedatum"),
        geslacht: Geslacht::Onbekend,
        bsn: None,
        overleden_op: None,
        contact: Vec::new(),
        taal: None,
    }
}

/// A home in Waterland with these people.
pub fn huis(naam: &str, huisnummer: &str, leden: &[&str]) -> Huishouden {
    Huishouden {
        id: HuishoudenId(id(&format!("huis {naam}"))),
        adres: Some(Adres {
            straat: kort("Kerkstraat"),
            huisnummer: Some(kort(huisnummer)),
            postcode: Some("1141AB".parse().expect("een proefpostcode")),
            plaats: Some(kort("Monnickendam")),
            land: None,
        }),
        leden: leden
            .iter()
            .map(|lid| Lidmaatschap { persoon: persoon_id(lid), van: None, tot: None })
            .collect(),
        geheim: false,
    }
}

/// Two parents apart, with a teenager and a young child who lives in both homes.
pub fn gezin_met_kinderen() -> NieuwGezin {
    let ouder = |ouder: &str, kind: &str| Relatie {
        van_persoon: persoon_id(ouder),
        naar_persoon: persoon_id(kind),
        soort: Relatiesoort::OuderKind,
        van: None,
        tot: None,
    };
    let gezag = |ouder: &str, kind: &str| Gezag {
        kind: persoon_id(kind),
        houder: Gezagshouder::Persoon(persoon_id(ouder)),
        soort: Gezagsoort::Gezamenlijk,
        van: None,
        tot: None,
        bron: GezagBron::Brp,
        gezien_op: dag("2026-01-01"),
    };
    NieuwGezin {
        personen: vec![
            persoon("Anna", "1985-04-02"),
            persoon("Bram", "1983-09-12"),
            persoon("Cas", "2012-05-20"),
            persoon("Daan", "2019-11-03"),
        ],
        huishoudens: vec![huis("Anna", "1", &["Anna", "Cas", "Daan"]), huis("Bram", "2", &["Bram", "Daan"])],
        relaties: vec![
            ouder("Anna", "Cas"),
            ouder("Bram", "Cas"),
            ouder("Anna", "Daan"),
            ouder("Bram", "Daan"),
        ],
        gezag: vec![gezag("Anna", "Cas"), gezag("Bram", "Cas"), gezag("Anna", "Daan"), gezag("Bram", "Daan")],
        rollen: Vec::new(),
    }
}

/// A couple without children.
pub fn paar() -> NieuwGezin {
    NieuwGezin {
        personen: vec![persoon("Eva", "1961-01-15"), persoon("Frans", "1958-07-30")],
        huishoudens: vec![huis("Eva", "9", &["Eva", "Frans"])],
        ..NieuwGezin::default()
    }
}

/// A dossier in the pilot Zaanstreek-Waterland 2.0, with a hand that moves the clock.
#[derive(Clone, Debug)]
pub struct Proef {
    /// The dossier as it stands.
    pub dossier: Dossier,
    /// Everything that happened.
    pub stroom: Vec<Vastgelegd>,
    /// The moment of the next act.
    pub nu: Timestamp,
    teller: u64,
}

impl Proef {
    /// Opens a dossier for this family with "Noor" as fixed face, on 2 March 2026.
    pub fn open(gezin: NieuwGezin) -> Self {
        Self::probeer_open(gezin, lokaal("Noor")).expect("een dossier dat open kan")
    }

    /// Tries to open one.
    pub fn probeer_open(gezin: NieuwGezin, vast_gezicht: Professional) -> Result<Self, Weigering> {
        let nu: Timestamp = "2026-03-02T09:00:00Z".parse().expect("een proefmoment");
        let actor = als(&lokaal("Noor"));
        let context = context(&actor, OpdrachtId(id("opening")), nu);
        let opdracht = OpenDossier {
            aanleiding: tekst("De school maakt zich zorgen over ruzies thuis."),
            onveiligheid: std::collections::BTreeSet::new(),
            kindcheck: Some(kort("In gesprek met het gezin")),
            gezin,
            vast_gezicht,
            herkomst: None,
            postcode: None,
        };
        let stroom = vastgelegd(open(&opdracht, &context)?, &context);
        let dossier =
            Dossier::vouw(DossierId(id("proef")), &stroom).expect("een stroom die met een opening begint");
        Ok(Self { dossier, stroom, nu, teller: 0 })
    }

    /// Asks; what happens is folded in.
    pub fn doe(&mut self, actor: &Actor, opdracht: Opdracht) -> Result<Vec<Gebeurtenis>, Weigering> {
        self.doe_gezien(actor, opdracht, None)
    }

    /// Asks, with the version of the part that was on screen.
    pub fn doe_gezien(
        &mut self,
        actor: &Actor,
        opdracht: Opdracht,
        gezien: Option<(crate::Deel, u64)>,
    ) -> Result<Vec<Gebeurtenis>, Weigering> {
        self.teller += 1;
        let nummer = OpdrachtId(id(&format!("opdracht {}", self.teller)));
        let context = context(actor, nummer, self.nu);
        let gebeurtenissen =
            beslis(&self.dossier, &Opdrachtbrief { id: nummer, gezien, opdracht }, &context)?;
        for een in vastgelegd(gebeurtenissen.clone(), &context) {
            self.dossier.pas_toe(&een);
            self.stroom.push(een);
        }
        Ok(gebeurtenissen)
    }

    /// Asks something that must be possible.
    pub fn moet(&mut self, actor: &Actor, opdracht: Opdracht) -> Vec<Gebeurtenis> {
        match self.doe(actor, opdracht) {
            Ok(gebeurtenissen) => gebeurtenissen,
            Err(weigering) => panic!("geweigerd: {weigering:?}"),
        }
    }

    /// Moves the clock ahead by so many days.
    pub fn na_dagen(&mut self, dagen: i64) {
        self.nu = self
            .nu
            .saturating_add(jiff::SignedDuration::from_hours(24 * dagen))
            .expect("een moment in de toekomst");
    }

    /// Today.
    pub fn vandaag(&self) -> Date {
        crate::context::dag_in_nederland(self.nu)
    }
}

/// A context in Zaanstreek-Waterland 2.0.
pub fn context(actor: &Actor, opdracht: OpdrachtId, moment: Timestamp) -> Context<'_> {
    let regio = "zaanstreek-waterland-2.0".parse::<RegioId>().expect("een bekende regio");
    Context {
        moment,
        actor,
        opdracht,
        regels: regels(),
        regio: regios().regio(&regio).expect("een bekende regio"),
        regio_versie: "proef",
        rechtsmodus: Rechtsmodus::HuidigRecht,
    }
}

fn vastgelegd(gebeurtenissen: Vec<Gebeurtenis>, context: &Context<'_>) -> Vec<Vastgelegd> {
    gebeurtenissen.into_iter().map(|gebeurtenis| Vastgelegd { kop: context.kop(), gebeurtenis }).collect()
}
