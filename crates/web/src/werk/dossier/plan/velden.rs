//! The fields that the forms of plan and safety share: for whom, who does it, when, and who may not see it.

use crate::kern::{Invoer, Lezer};
use crate::vorm::{
    Datumveld, Fouten, Keuze, Keuzelijst, Label, Optiegroep, Soort, Tekstvak, Tekstveld, Uitklap, Veldgroep,
    Vinkjes,
};
use jiff::civil::Date;
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    Etiket, Professional,
    dossier::Belang,
    etiket::{Gevoeligheid, Publiek},
    gezin::{Gezagshouder, Persoon},
    ids::PersoonId,
    persoon::HeeftGezag,
    plan::{Afscherming, Eigenaar, Eigenaarkeuze},
    regels::Functie,
    stelling::Leefgebied,
    tekst::Tekst,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Display,
    str::FromStr,
};

/// Below this age who stands for the child by law signs; the domain judges, this only chooses what is offered.
const TEKENT_ZELF: u16 = 12;

/// Values and texts to choose from, owned.
pub(in crate::werk::dossier) type Opties = Vec<(String, String)>;

/// What a form page has in hand.
#[derive(Clone, Copy)]
pub(in crate::werk::dossier) struct Blik<'a> {
    /// What the looker may see.
    pub zicht: &'a Zicht,
    /// What is in the fields.
    pub invoer: &'a Invoer,
    /// What is wrong with them.
    pub fouten: &'a Fouten,
    /// What the page is about, from the address.
    pub item: Option<&'a str>,
}

/// Choices of a closed list.
macro_rules! codes {
    ($lijst:ty) => {
        <$lijst>::ALLE.iter().map(|een| crate::vorm::Keuze::new(een.code(), een.naam())).collect::<Vec<_>>()
    };
}
pub(in crate::werk::dossier) use codes;

impl Blik<'_> {
    /// What the page is about.
    pub fn id<T: FromStr>(&self) -> Option<T> {
        self.item?.parse().ok()
    }

    /// One line.
    pub fn kort(&self, naam: &str, label: &str, uitleg: &str) -> Markup {
        self.regel(naam, label, uitleg).render()
    }

    /// One line that may stay empty.
    pub fn kort_misschien(&self, naam: &str, label: &str, uitleg: &str) -> Markup {
        self.regel(naam, label, uitleg).niet_verplicht().render()
    }

    /// A telephone number.
    pub fn telefoon(&self, naam: &str, label: &str) -> Markup {
        self.regel(naam, label, "").soort(Soort::Telefoon).render()
    }

    fn regel<'v>(&'v self, naam: &'v str, label: &'v str, uitleg: &'v str) -> Tekstveld<'v> {
        let veld =
            Tekstveld::new(naam, Label(label)).waarde(self.invoer.een(naam)).fout(self.fouten.bij(naam));
        if uitleg.is_empty() { veld } else { veld.uitleg(uitleg) }
    }

    /// A text.
    pub fn tekst(&self, naam: &str, label: &str, uitleg: &str) -> Markup {
        self.vak(naam, label, uitleg).render()
    }

    /// A text that may stay empty.
    pub fn tekst_misschien(&self, naam: &str, label: &str, uitleg: &str) -> Markup {
        self.vak(naam, label, uitleg).niet_verplicht().render()
    }

    fn vak<'v>(&'v self, naam: &'v str, label: &'v str, uitleg: &'v str) -> Tekstvak<'v> {
        let veld = Tekstvak::new(naam, Label(label))
            .nakijken("")
            .waarde(self.invoer.een(naam))
            .fout(self.fouten.bij(naam))
            .regels(3);
        if uitleg.is_empty() { veld } else { veld.uitleg(uitleg) }
    }

    /// A day.
    pub fn datum(&self, naam: &str, label: &str, uitleg: &str) -> Markup {
        let veld =
            Datumveld::new(naam, Label(label)).waarde(self.invoer.datum(naam)).fout(self.fouten.bij(naam));
        if uitleg.is_empty() { veld.render() } else { veld.uitleg(uitleg).render() }
    }

    /// Choose one.
    pub fn keuze(&self, naam: &str, label: &str, keuzes: Vec<Keuze<'_>>) -> Markup {
        let gekozen = self.invoer.een(naam);
        if keuzes.len() > 6 {
            Keuzelijst::new(naam, Label(label), keuzes).gekozen(gekozen).fout(self.fouten.bij(naam)).render()
        } else {
            Optiegroep::new(naam, Label(label), keuzes).gekozen(gekozen).fout(self.fouten.bij(naam)).render()
        }
    }

    /// Choose one from a list of our own.
    pub fn kies(&self, naam: &str, label: &str, opties: &Opties) -> Markup {
        self.keuze(naam, label, keuzes(opties))
    }

    /// Tick what holds; at least one.
    pub fn vinkjes(&self, naam: &str, label: &str, opties: &Opties) -> Markup {
        Vinkjes::new(naam, Label(label), keuzes(opties))
            .gekozen(self.invoer.alle(naam))
            .fout(self.fouten.bij(naam))
            .render()
    }

    /// Tick what holds; none is fine.
    pub fn vinkjes_misschien(&self, naam: &str, label: &str, uitleg: &str, opties: &Opties) -> Markup {
        if opties.is_empty() {
            return Markup::default();
        }
        let veld = Vinkjes::new(naam, Label(label), keuzes(opties))
            .gekozen(self.invoer.alle(naam))
            .fout(self.fouten.bij(naam))
            .niet_verplicht();
        if uitleg.is_empty() { veld.render() } else { veld.uitleg(uitleg).render() }
    }

    /// For whom: members of the family and others of the family system.
    pub fn voor_wie(&self, naam: &str, label: &str) -> Markup {
        self.vinkjes(naam, label, &personen(self.zicht))
    }

    /// On which leefgebieden.
    pub fn leefgebieden(&self) -> Markup {
        let opties =
            Leefgebied::ALLE.iter().map(|gebied| (gebied.code().to_owned(), gebied.naam().to_owned()));
        self.vinkjes_misschien("leefgebieden", "Op welke leefgebieden?", "", &opties.collect())
    }

    /// Who sees to it: somebody in the team, in the family, in the network, or an organisation.
    pub fn eigenaar(&self, label: &str) -> Markup {
        let mut opties: Opties = team(self.zicht)
            .into_iter()
            .map(|wie| (format!("p:{}", wie.id), format!("{} ({})", wie.naam, wie.organisatie.naam)))
            .collect();
        opties.extend(leden(self.zicht).into_iter().map(|lid| (format!("g:{}", lid.id), lid.naam.kort())));
        opties.push(("netwerk".to_owned(), "iemand uit het eigen netwerk".to_owned()));
        opties.push(("organisatie".to_owned(), "een andere organisatie".to_owned()));
        html! {
            (Keuzelijst::new("eigenaar", Label(label), keuzes(&opties)).gekozen(self.invoer.een("eigenaar"))
                .fout(self.fouten.bij("eigenaar")))
            (self.kort_misschien("eigenaar_naam", "Naam", "Alleen bij iemand uit het eigen netwerk of een andere organisatie."))
        }
    }

    /// Who may not see this. Folded, unless something was chosen.
    pub fn afscherming(&self) -> Markup {
        let publiek = match self.invoer.een("publiek") {
            "" => "gezin",
            gekozen => gekozen,
        };
        let gevoelig = match self.invoer.een("gevoeligheid") {
            "" => "gewoon",
            gekozen => gekozen,
        };
        let mut voor = vec![
            Keuze::new("gezin", "Het team en de gezinsleden om wie het gaat"),
            Keuze::new("team", "Alleen het team"),
            Keuze::new("bronhouder", "Alleen mijn organisatie"),
        ];
        let functies: Vec<Functie> =
            self.invoer.alle("functie").filter_map(|code| code.parse().ok()).collect();
        if !functies.is_empty() {
            voor.push(Keuze::new("functies", "Alleen de functies die eerder zijn gekozen"));
        }
        let open = publiek != "gezin"
            || gevoelig != "gewoon"
            || self.invoer.aan("niet_tonen_aan")
            || self.fouten.bij("niet_tonen_aan").is_some();
        let velden = html! {
            (Optiegroep::new("publiek", Label("Wie mag dit lezen?"), voor).gekozen(publiek))
            @for functie in &functies { input type="hidden" name="functie" value=(functie.code()); }
            (self.vinkjes_misschien("niet_tonen_aan", "Aan wie nooit laten zien?",
                "Bijvoorbeeld omdat het voor iemand anders gevaarlijk is als deze persoon dit weet.", &personen(self.zicht)))
            (Optiegroep::new("gevoeligheid", Label("Staat er iets in dat extra beschermd is?"), vec![
                Keuze::new("gewoon", "Nee"),
                Keuze::new("gezondheid", "Ja, over iemands gezondheid"),
                Keuze::new("strafrechtelijk", "Ja, over politie of justitie"),
                Keuze::new("verblijfplaats", "Ja, over waar iemand verblijft"),
            ]).gekozen(gevoelig))
        };
        html! { (Uitklap::new("Wie mag dit zien?", velden).open(open)) }
    }

    /// First: what this means for each minor (INV-10). Nothing in a household without minors (INV-39).
    pub fn belangen(&self) -> Markup {
        let kinderen = self.zicht.gezin().minderjarigen(self.zicht.vandaag());
        html! {
            @for kind in kinderen {
                @let naam = kind.naam.kort();
                (Veldgroep::new(Label(&["Het belang van ", &naam].concat()), html! {
                    (self.tekst(&format!("belang-{}", kind.id), &["Wat is in het belang van ", &naam, "?"].concat(), ""))
                    (self.tekst(&format!("mening-{}", kind.id), &["Wat vindt ", &naam, " zelf?"].concat(),
                        "In de eigen woorden van het kind. Niet gevraagd? Schrijf dan op waarom niet."))
                }))
            }
        }
    }
}

/// Choices from an owned list.
pub(in crate::werk::dossier) fn keuzes(opties: &Opties) -> Vec<Keuze<'_>> {
    opties.iter().map(|(waarde, tekst)| Keuze::new(waarde, tekst)).collect()
}

/// Reads the interest of each minor.
pub(in crate::werk::dossier) fn lees_belangen(
    blik: &Blik<'_>,
    lezer: &mut Lezer<'_>,
) -> BTreeMap<PersoonId, Belang> {
    let mut belangen = BTreeMap::new();
    for kind in blik.zicht.gezin().minderjarigen(blik.zicht.vandaag()) {
        let belang = tekst_in(blik, lezer, &format!("belang-{}", kind.id));
        let mening_kind = tekst_in(blik, lezer, &format!("mening-{}", kind.id));
        if let (Some(belang), Some(mening_kind)) = (belang, mening_kind) {
            belangen.insert(kind.id, Belang { belang, mening_kind });
        }
    }
    belangen
}

/// A text in a field of which the name is made on the page, such as one per person.
pub(in crate::werk::dossier) fn tekst_in(
    blik: &Blik<'_>,
    lezer: &mut Lezer<'_>,
    veld: &str,
) -> Option<Tekst> {
    Tekst::lees("tekst", blik.invoer.een(veld)).map_err(|fout| lezer.fout(veld, fout.melding)).ok()
}

/// The same, when it may stay empty.
pub(in crate::werk::dossier) fn tekst_in_misschien(
    blik: &Blik<'_>,
    lezer: &mut Lezer<'_>,
    veld: &str,
) -> Option<Tekst> {
    Tekst::lees_misschien("tekst", blik.invoer.een(veld))
        .map_err(|fout| lezer.fout(veld, fout.melding))
        .ok()
        .flatten()
}

/// Reads who may not see this.
pub(in crate::werk::dossier) fn lees_afscherming(blik: &Blik<'_>, lezer: &Lezer<'_>) -> Afscherming {
    let publiek = match blik.invoer.een("publiek") {
        "team" => Publiek::Team,
        "bronhouder" => Publiek::Bronhouder,
        "functies" => {
            Publiek::Functies(blik.invoer.alle("functie").filter_map(|code| code.parse().ok()).collect())
        }
        _ => Publiek::TeamEnGezin,
    };
    let gevoeligheid = match blik.invoer.een("gevoeligheid") {
        "gezondheid" => Gevoeligheid::Gezondheid,
        "strafrechtelijk" => Gevoeligheid::Strafrechtelijk,
        "verblijfplaats" => Gevoeligheid::Verblijfplaats,
        _ => Gevoeligheid::Gewoon,
    };
    Afscherming { publiek, gevoeligheid, niet_tonen_aan: lezer.ids("niet_tonen_aan") }
}

/// Reads who sees to it.
pub(in crate::werk::dossier) fn lees_eigenaar(
    blik: &Blik<'_>,
    lezer: &mut Lezer<'_>,
) -> Option<Eigenaarkeuze> {
    let gekozen = blik.invoer.een("eigenaar");
    match gekozen {
        "netwerk" => lezer.kort("eigenaar_naam").map(Eigenaarkeuze::Netwerk),
        "organisatie" => lezer.kort("eigenaar_naam").map(Eigenaarkeuze::Organisatie),
        _ => {
            let professional =
                gekozen.strip_prefix("p:").and_then(|id| id.parse().ok()).map(Eigenaarkeuze::Professional);
            let keuze = professional.or_else(|| {
                gekozen.strip_prefix("g:").and_then(|id| id.parse().ok()).map(Eigenaarkeuze::Gezinslid)
            });
            if keuze.is_none() {
                lezer.fout("eigenaar", "Kies wie dit doet.");
            }
            keuze
        }
    }
}

/// What is in a form now, put together field by field.
#[derive(Default)]
pub(in crate::werk::dossier) struct Vulling(Vec<(String, String)>);

impl Vulling {
    /// Adds a field.
    #[must_use]
    pub fn met(mut self, naam: &str, waarde: impl Display) -> Self {
        self.0.push((naam.to_owned(), waarde.to_string()));
        self
    }

    /// Adds a field when there is a value.
    #[must_use]
    pub fn als(self, naam: &str, waarde: Option<impl Display>) -> Self {
        match waarde {
            Some(waarde) => self.met(naam, waarde),
            None => self,
        }
    }

    /// Adds ticked boxes.
    #[must_use]
    pub fn alle(mut self, naam: &str, waarden: impl IntoIterator<Item = impl Display>) -> Self {
        self.0.extend(waarden.into_iter().map(|waarde| (naam.to_owned(), waarde.to_string())));
        self
    }

    /// Adds a day.
    #[must_use]
    pub fn dag(self, naam: &str, dag: Date) -> Self {
        self.met(&[naam, "-dag"].concat(), dag.day())
            .met(&[naam, "-maand"].concat(), dag.month())
            .met(&[naam, "-jaar"].concat(), dag.year())
    }

    /// Adds who may not see it.
    #[must_use]
    pub fn etiket(self, etiket: &Etiket) -> Self {
        let (publiek, functies) = match &etiket.publiek {
            Publiek::TeamEnGezin => ("gezin", BTreeSet::new()),
            Publiek::Team => ("team", BTreeSet::new()),
            Publiek::Bronhouder => ("bronhouder", BTreeSet::new()),
            Publiek::Functies(functies) => ("functies", functies.clone()),
        };
        let gevoeligheid = match etiket.gevoeligheid {
            Gevoeligheid::Gewoon => "gewoon",
            Gevoeligheid::Gezondheid => "gezondheid",
            Gevoeligheid::Strafrechtelijk => "strafrechtelijk",
            Gevoeligheid::Verblijfplaats => "verblijfplaats",
        };
        self.met("publiek", publiek)
            .alle("functie", functies.iter().map(|functie| functie.code()))
            .met("gevoeligheid", gevoeligheid)
            .alle("niet_tonen_aan", &etiket.niet_tonen_aan)
    }

    /// Adds who sees to it.
    #[must_use]
    pub fn eigenaar(self, eigenaar: &Eigenaar) -> Self {
        match eigenaar {
            Eigenaar::Professional { id, .. } => self.met("eigenaar", format!("p:{id}")),
            Eigenaar::Gezinslid(id) => self.met("eigenaar", format!("g:{id}")),
            Eigenaar::Netwerk(naam) => self.met("eigenaar", "netwerk").met("eigenaar_naam", naam),
            Eigenaar::Organisatie(naam) => self.met("eigenaar", "organisatie").met("eigenaar_naam", naam),
        }
    }

    /// The form.
    pub fn klaar(self) -> Invoer {
        Invoer::van(self.0)
    }
}

/// The members of the family, oldest first.
pub(in crate::werk::dossier) fn leden(zicht: &Zicht) -> Vec<&Persoon> {
    let leden = zicht.gezin().gezinsleden(zicht.vandaag());
    let mut levenden = zicht.gezin().levenden();
    levenden.reverse();
    levenden.retain(|persoon| leden.contains(&persoon.id));
    levenden
}

/// Everybody in the family system to choose from: members of the family first.
pub(in crate::werk::dossier) fn personen(zicht: &Zicht) -> Opties {
    let leden = leden(zicht);
    let binnen: BTreeSet<PersoonId> = leden.iter().map(|lid| lid.id).collect();
    let anderen = zicht.gezin().levenden().into_iter().rev().filter(|persoon| !binnen.contains(&persoon.id));
    let leeftijd = |persoon: &Persoon| persoon.geboortedatum.leeftijd_op(zicht.vandaag());
    let gezin =
        leden.iter().map(|lid| (lid.id.to_string(), format!("{}, {}", lid.naam.kort(), leeftijd(lid))));
    gezin
        .chain(anderen.map(|ander| (ander.id.to_string(), format!("{} (woont elders)", ander.naam.kort()))))
        .collect()
}

/// The minors, to choose from.
pub(in crate::werk::dossier) fn kinderen(zicht: &Zicht) -> Opties {
    let kinderen = zicht.gezin().minderjarigen(zicht.vandaag());
    kinderen.into_iter().map(|kind| (kind.id.to_string(), kind.naam.kort())).collect()
}

/// The professionals around the family now.
pub(in crate::werk::dossier) fn team(zicht: &Zicht) -> Vec<&Professional> {
    let team = zicht.team();
    let waarnemer = team.waarneming.as_ref().filter(|waarneming| waarneming.loopt_op(zicht.vandaag()));
    let mut professionals = vec![&team.vast_gezicht.professional];
    professionals.extend(waarnemer.map(|waarneming| &waarneming.waarnemer));
    professionals.extend(team.actieve_inzetten().map(|inzet| &inzet.professional));
    professionals
}

/// Who can hold the pen for this person: himself, or for a child who sees to that by law.
pub(in crate::werk::dossier) fn tekenaars(zicht: &Zicht, voor: &Persoon) -> Opties {
    if voor.geboortedatum.leeftijd_op(zicht.vandaag()).hoogstens().is_none_or(|jaren| jaren >= TEKENT_ZELF) {
        return vec![(voor.id.to_string(), voor.naam.kort())];
    }
    let gezag = zicht.gezin().gezag_over(voor.id, zicht.vandaag());
    let houders: BTreeSet<PersoonId> = gezag
        .filter(|gezag| gezag.soort.heeft_gezag() == HeeftGezag::Ja)
        .filter_map(|gezag| if let Gezagshouder::Persoon(id) = &gezag.houder { Some(*id) } else { None })
        .collect();
    let bekend = houders.into_iter().filter_map(|id| zicht.persoon(id)).filter(|persoon| persoon.leeft());
    bekend.map(|persoon| (persoon.id.to_string(), persoon.naam.kort())).collect()
}

/// Names in a row: "Anna, Bram en Cas".
pub(in crate::werk::dossier) fn namen<'a>(
    zicht: &Zicht,
    personen: impl IntoIterator<Item = &'a PersoonId>,
) -> String {
    let namen: Vec<String> = personen.into_iter().map(|id| zicht.naam_van(*id)).collect();
    match namen.split_last() {
        None => "niemand".to_owned(),
        Some((een, [])) => een.clone(),
        Some((laatste, rest)) => [&rest.join(", "), " en ", laatste].concat(),
    }
}

/// Who sees to it, in words.
pub(in crate::werk::dossier) fn eigenaar(zicht: &Zicht, eigenaar: &Eigenaar) -> String {
    match eigenaar {
        Eigenaar::Professional { naam, organisatie, .. } => format!("{naam} ({})", organisatie.naam),
        Eigenaar::Gezinslid(id) => zicht.naam_van(*id),
        Eigenaar::Netwerk(naam) => format!("{naam} (eigen netwerk)"),
        Eigenaar::Organisatie(naam) => naam.to_string(),
    }
}

/// The name of a professional of this team, now or before.
pub(in crate::werk::dossier) fn professional(zicht: &Zicht, id: naast_domain::ids::ProfessionalId) -> String {
    let team = zicht.team();
    std::iter::once(&team.vast_gezicht.professional)
        .chain(team.waarneming.as_ref().map(|waarneming| &waarneming.waarnemer))
        .chain(team.inzetten.values().map(|inzet| &inzet.professional))
        .find(|professional| professional.id == id)
        .map_or_else(|| "een professional".to_owned(), |professional| professional.naam.clone())
}

/// A small mark for what not everybody may see.
pub(in crate::werk::dossier) fn schild(zicht: &Zicht, etiket: &Etiket) -> Markup {
    html! {
        @match &etiket.publiek {
            Publiek::TeamEnGezin => {},
            Publiek::Team => p class="naast-bijschrift" { "Alleen voor het team." },
            Publiek::Functies(_) => p class="naast-bijschrift" { "Alleen voor enkele functies in het team." },
            Publiek::Bronhouder => p class="naast-bijschrift" { "Alleen voor de organisatie die dit schreef." },
        }
        @if !etiket.niet_tonen_aan.is_empty() {
            p class="naast-bijschrift" { "Nooit laten zien aan " (namen(zicht, &etiket.niet_tonen_aan)) "." }
        }
    }
}
