//! The fields of one person, in the opening form (several times) and on the pages of the family (once).

use super::keuzes::Kiesbaar as _;
use crate::kern::Invoer;
use crate::vorm::{
    Datumveld, Fouten, Invoerdatum, Keuze, Keuzelijst, Label, Optiegroep, Soort, Tekstveld, Uitklap,
};
use jiff::civil::Date;
use maud::{Markup, html};
use naast_domain::{
    gezin::{Contactkanaal, Contactsoort, Persoon},
    ids::PersoonId,
    persoon::{Bsn, Geboortedatum, Geslacht, Naam, NaamDelen, Naamdeel},
    tekst::Korttekst,
};

/// How far off an estimated age may be. Wide enough that a child of seventeen is never taken for an adult.
const MARGE: u16 = 1;

/// The names of the fields of one person below a prefix, without the three boxes of the date.
pub(super) const VELDEN: [&str; 13] = [
    "voornamen",
    "voorvoegsel",
    "achternaam",
    "roepnaam",
    "geboren-dag",
    "geboren-maand",
    "geboren-jaar",
    "leeftijd",
    "geslacht",
    "bsn",
    "telefoon",
    "veilig",
    "weg",
];

/// One person in a form. With a prefix such as `p0-` a form can hold several.
#[derive(Clone, Copy)]
pub(in crate::werk) struct Persoonsvelden<'a> {
    invoer: &'a Invoer,
    voor: &'a str,
}

impl<'a> Persoonsvelden<'a> {
    /// The person whose fields begin with `voor`.
    pub(in crate::werk) fn nieuw(invoer: &'a Invoer, voor: &'a str) -> Self {
        Self { invoer, voor }
    }

    fn veld(self, naam: &str) -> String {
        [self.voor, naam].concat()
    }

    fn een(self, naam: &str) -> &'a str {
        self.invoer.een(&self.veld(naam)).trim()
    }

    /// The fields filled in with what is known of somebody.
    pub(in crate::werk) fn ingevuld(persoon: &Persoon) -> Invoer {
        let naam = persoon.naam.delen();
        let (jaar, maand, dag) = match persoon.geboortedatum {
            Geboortedatum::Volledig(dag) => {
                (dag.year().to_string(), dag.month().to_string(), dag.day().to_string())
            }
            Geboortedatum::JaarMaand { jaar, maand } => (jaar.to_string(), maand.to_string(), String::new()),
            Geboortedatum::Jaar(jaar) => (jaar.to_string(), String::new(), String::new()),
            Geboortedatum::Geschat { .. } | Geboortedatum::Onbekend => Default::default(),
        };
        Invoer::van([
            ("voornamen", naam.voornamen.clone()),
            ("voorvoegsel", naam.voorvoegsel.clone().unwrap_or_default()),
            ("achternaam", naam.geslachtsnaam.clone()),
            ("roepnaam", naam.roepnaam.clone().unwrap_or_default()),
            ("geboren-dag", dag),
            ("geboren-maand", maand),
            ("geboren-jaar", jaar),
        ])
    }

    /// Nothing was filled in: there is no such person.
    pub(in crate::werk) fn is_leeg(self) -> bool {
        VELDEN
            .iter()
            .filter(|naam| !matches!(**naam, "geslacht" | "veilig" | "weg"))
            .all(|naam| self.een(naam).is_empty())
    }

    /// The name as typed, to speak of this person before it was read.
    pub(in crate::werk) fn aanroep(self) -> String {
        let voornaam =
            if self.een("roepnaam").is_empty() { self.een("voornamen") } else { self.een("roepnaam") };
        [voornaam, self.een("voorvoegsel"), self.een("achternaam")]
            .into_iter()
            .filter(|deel| !deel.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The fields of the name.
    pub(in crate::werk) fn naamvelden(self, fouten: &Fouten) -> Markup {
        let [voornamen, voorvoegsel, achternaam, roepnaam] =
            ["voornamen", "voorvoegsel", "achternaam", "roepnaam"].map(|naam| self.veld(naam));
        html! {
            (Tekstveld::new(&voornamen, Label("Voornamen")).soort(Soort::Naam).waarde(self.een("voornamen")).fout(fouten.bij(&voornamen)))
            (Tekstveld::new(&roepnaam, Label("Roepnaam")).soort(Soort::Naam).waarde(self.een("roepnaam")).niet_verplicht()
                .uitleg("Als die anders is dan de eerste voornaam.").fout(fouten.bij(&roepnaam)))
            (Tekstveld::new(&voorvoegsel, Label("Tussenvoegsel")).soort(Soort::Tijd).waarde(self.een("voorvoegsel")).niet_verplicht()
                .uitleg("van, de, van der").fout(fouten.bij(&voorvoegsel)))
            (Tekstveld::new(&achternaam, Label("Achternaam")).soort(Soort::Naam).waarde(self.een("achternaam")).fout(fouten.bij(&achternaam)))
        }
    }

    /// The fields of the birth date; incomplete is fine.
    pub(in crate::werk) fn geboortevelden(self, fouten: &Fouten) -> Markup {
        let [geboren, leeftijd] = ["geboren", "leeftijd"].map(|naam| self.veld(naam));
        let geschat = !self.een("leeftijd").is_empty() || fouten.bij(&leeftijd).is_some();
        html! {
            (Datumveld::new(&geboren, Label("Geboortedatum")).waarde(self.invoer.datum(&geboren)).fout(fouten.bij(&geboren))
                .uitleg("Alleen een jaar, of een maand en een jaar, mag ook."))
            (Uitklap::new("De geboortedatum is niet bekend", html! {
                (Tekstveld::new(&leeftijd, Label("Geschatte leeftijd")).soort(Soort::Getal).waarde(self.een("leeftijd")).niet_verplicht()
                    .uitleg("In jaren. We rekenen met een jaar meer of minder.").fout(fouten.bij(&leeftijd)))
            }).open(geschat))
        }
    }

    /// All fields of a new person.
    pub(in crate::werk) fn toon(self, fouten: &Fouten) -> Markup {
        let [geslacht, bsn, telefoon, veilig] =
            ["geslacht", "bsn", "telefoon", "veilig"].map(|naam| self.veld(naam));
        let meer = !self.een("bsn").is_empty()
            || !self.een("telefoon").is_empty()
            || [&bsn, &telefoon].into_iter().any(|veld| fouten.bij(veld).is_some());
        html! {
            (self.naamvelden(fouten))
            (self.geboortevelden(fouten))
            (Keuzelijst::new(&geslacht, Label("Geslacht"), Geslacht::keuzes())
                .gekozen(if self.een("geslacht").is_empty() { "onbekend" } else { self.een("geslacht") }))
            (Uitklap::new("Telefoon en burgerservicenummer", html! {
                (Tekstveld::new(&telefoon, Label("Telefoonnummer")).soort(Soort::Telefoon).waarde(self.een("telefoon")).niet_verplicht()
                    .fout(fouten.bij(&telefoon)))
                (Optiegroep::new(&veilig, Label("Kunt u dit nummer veilig bellen?"), vec![
                    Keuze::new("ja", "Ja, alleen deze persoon neemt op"),
                    Keuze::new("nee", "Nee, of dat weet ik niet"),
                ]).niet_verplicht().gekozen(self.een("veilig")))
                (Tekstveld::new(&bsn, Label("Burgerservicenummer")).soort(Soort::Getal).waarde(self.een("bsn")).niet_verplicht()
                    .uitleg("Alleen als u het voor deze hulp mag gebruiken.").fout(fouten.bij(&bsn)))
            }).open(meer))
        }
    }

    /// Reads the name; notes its fault beside the right box. What these fields do not ask (the name of a partner) stays
    /// as it was in `eerder`.
    pub(in crate::werk) fn naam(self, eerder: Option<&Naam>, fouten: &mut Fouten) -> Option<Naam> {
        let eerder = eerder.map(Naam::delen).cloned().unwrap_or_default();
        let niet_leeg = |tekst: &str| (!tekst.is_empty()).then(|| tekst.to_owned());
        let gelezen = Naam::nieuw(NaamDelen {
            voornamen: self.een("voornamen").to_owned(),
            voorvoegsel: niet_leeg(self.een("voorvoegsel")),
            geslachtsnaam: self.een("achternaam").to_owned(),
            roepnaam: niet_leeg(self.een("roepnaam")),
            ..eerder
        });
        gelezen
            .map_err(|fout| {
                let veld = match fout.veld() {
                    Naamdeel::Voornamen => "voornamen",
                    Naamdeel::Voorvoegsel => "voorvoegsel",
                    Naamdeel::Roepnaam => "roepnaam",
                    Naamdeel::Geslachtsnaam | Naamdeel::Partnernaam => "achternaam",
                };
                fouten.bij_veld(self.veld(veld), fout.to_string());
            })
            .ok()
    }

    /// Reads the birth date, or the estimated age.
    pub(in crate::werk) fn geboortedatum(self, vandaag: Date, fouten: &mut Fouten) -> Option<Geboortedatum> {
        let veld = self.veld("geboren");
        match lees_geboortedatum(&self.invoer.datum(&veld), vandaag) {
            Ok(Some(datum)) => return Some(datum),
            Ok(None) => {}
            Err(melding) => {
                fouten.bij_veld(veld, melding);
                return None;
            }
        }
        if self.een("leeftijd").is_empty() {
            fouten.bij_veld(veld, "Vul de geboortedatum in. Is die niet bekend? Schat dan de leeftijd.");
            return None;
        }
        let geschat = self
            .een("leeftijd")
            .parse()
            .ok()
            .and_then(|jaren| Geboortedatum::geschat(jaren, MARGE, vandaag).ok());
        if geschat.is_none() {
            fouten.bij_veld(self.veld("leeftijd"), "Schrijf de leeftijd als getal, bijvoorbeeld 9.");
        }
        geschat
    }

    /// Reads a whole person; notes all faults.
    pub(in crate::werk) fn lees(self, id: PersoonId, vandaag: Date, fouten: &mut Fouten) -> Option<Persoon> {
        let naam = self.naam(None, fouten);
        let geboortedatum = self.geboortedatum(vandaag, fouten);
        let bsn = self.bsn(fouten);
        let contact = self.telefoon(fouten);
        Some(Persoon {
            id,
            naam: naam?,
            geboortedatum: geboortedatum?,
            geslacht: Geslacht::van_code(self.een("geslacht")).unwrap_or_default(),
            bsn,
            overleden_op: None,
            contact,
            taal: None,
        })
    }

    fn bsn(self, fouten: &mut Fouten) -> Option<Bsn> {
        if self.een("bsn").is_empty() {
            return None;
        }
        Bsn::lees(self.een("bsn")).map_err(|fout| fouten.bij_veld(self.veld("bsn"), fout.to_string())).ok()
    }

    fn telefoon(self, fouten: &mut Fouten) -> Vec<Contactkanaal> {
        match Korttekst::lees_misschien("telefoon", self.een("telefoon")) {
            Ok(nummer) => nummer
                .into_iter()
                .map(|waarde| Contactkanaal {
                    soort: Contactsoort::Telefoon,
                    waarde,
                    // Safe only when somebody said so (D-58).
                    veilig: self.een("veilig") == "ja",
                    toelichting: None,
                })
                .collect(),
            Err(fout) => {
                fouten.bij_veld(self.veld("telefoon"), fout.melding);
                Vec::new()
            }
        }
    }
}

/// Reads three boxes as a birth date: a year, a month and a year, or a whole date. `None` when all are empty.
pub(in crate::werk) fn lees_geboortedatum(
    getypt: &Invoerdatum<'_>,
    vandaag: Date,
) -> Result<Option<Geboortedatum>, String> {
    let (dag, maand, jaar) = (getypt.dag.trim(), getypt.maand.trim(), getypt.jaar.trim());
    let tekst = match (dag.is_empty(), maand.is_empty(), jaar.is_empty()) {
        (true, true, true) => return Ok(None),
        (_, _, true) => return Err("Vul ten minste het jaar in, met vier cijfers.".to_owned()),
        (false, true, _) => return Err("Vul ook de maand in, of laat de dag leeg.".to_owned()),
        (true, true, false) => jaar.to_owned(),
        (true, false, false) => [jaar, "-", maand].concat(),
        (false, false, false) => [jaar, "-", maand, "-", dag].concat(),
    };
    if jaar.len() != 4 {
        return Err("Schrijf het jaar met vier cijfers, bijvoorbeeld 2015.".to_owned());
    }
    Geboortedatum::lees_op(&tekst, vandaag).map(Some).map_err(|fout| fout.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const VANDAAG: Date = date(2026, 11, 17);

    fn lees(
        dag: &'static str,
        maand: &'static str,
        jaar: &'static str,
    ) -> Result<Option<Geboortedatum>, String> {
        lees_geboortedatum(&Invoerdatum { dag: dag.into(), maand: maand.into(), jaar: jaar.into() }, VANDAAG)
    }

    #[test]
    fn a_birth_date_may_be_incomplete_but_never_a_guess() {
        assert_eq!(lees("", "", "2015"), Ok(Some(Geboortedatum::Jaar(2015))));
        assert_eq!(lees("", "5", "2015"), Ok(Some(Geboortedatum::JaarMaand { jaar: 2015, maand: 5 })));
        assert_eq!(lees("3", "mei", "2015"), Ok(Some(Geboortedatum::Volledig(date(2015, 5, 3)))));
        assert_eq!(lees("", "", ""), Ok(None));
        assert!(lees("3", "", "2015").is_err(), "a day without a month is not a month");
        assert!(lees("3", "5", "").is_err());
        assert!(lees("3", "5", "15").is_err(), "nobody guesses the century");
        assert!(lees("30", "2", "2015").is_err());
        assert!(lees("1", "1", "2027").is_err(), "not born yet");
    }

    #[test]
    fn inv_39_an_estimated_age_of_seventeen_still_counts_as_a_child() {
        let invoer = Invoer::van([("p-voornamen", "Youssef"), ("p-leeftijd", "17")]);
        let mut fouten = Fouten::new();
        let persoon =
            Persoonsvelden::nieuw(&invoer, "p-").lees(PersoonId(uuid::Uuid::nil()), VANDAAG, &mut fouten);
        assert!(fouten.leeg());
        assert!(persoon.is_some_and(|persoon| persoon.is_minderjarig_op(VANDAAG)));
    }

    #[test]
    fn all_faults_of_a_person_are_said_together_and_a_number_is_only_safe_when_somebody_said_so() {
        let invoer = Invoer::van([("p-bsn", "123456789"), ("p-telefoon", "0612345678")]);
        let velden = Persoonsvelden::nieuw(&invoer, "p-");
        let mut fouten = Fouten::new();
        assert!(velden.lees(PersoonId(uuid::Uuid::nil()), VANDAAG, &mut fouten).is_none());
        let velden_fout: Vec<_> = fouten.alle().map(|(veld, _)| veld.to_owned()).collect();
        assert_eq!(velden_fout, ["p-achternaam", "p-geboren", "p-bsn"]);
        assert!(fouten.bij("p-bsn").is_some_and(|fout| fout.contains("elfproef")));
        assert!(velden.telefoon(&mut fouten).iter().all(|kanaal| !kanaal.veilig));
    }
}
