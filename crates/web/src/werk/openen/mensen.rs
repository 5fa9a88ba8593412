//! The first step: the people, from one to twelve at once.

use super::{
    persoonsvelden::{Persoonsvelden, VELDEN},
    stap::{self, Stap},
    zoekcheck::Zoekcheck,
};
use crate::kern::{Invoer, Melding};
use crate::vorm::{Fouten, Keuze, Label, Veldgroep, Vinkjes};
use jiff::civil::Date;
use maud::{Markup, html};
use naast_domain::{
    gezin::Persoon,
    ids::{OpdrachtId, PersoonId},
};
use uuid::Uuid;

/// So many people fit in the form at once; more can be added on the page of the family.
pub(super) const HOOGSTENS: usize = 12;
/// Form field with the number of blocks.
const AANTAL: &str = "personen";

/// Somebody in the form, by the number of the block.
pub(super) struct Mens {
    pub(super) nummer: usize,
    pub(super) persoon: Persoon,
}

impl Mens {
    pub(super) fn is_kind(&self, vandaag: Date) -> bool {
        self.persoon.is_minderjarig_op(vandaag)
    }
}

fn voorvoegsel(nummer: usize) -> String {
    format!("p{nummer}-")
}

/// How many blocks are shown.
pub(super) fn aantal(invoer: &Invoer) -> usize {
    stap::rijen(invoer, AANTAL, Stap::Mensen, HOOGSTENS)
}

/// The names of all fields of this step.
pub(super) fn namen(invoer: &Invoer) -> Vec<String> {
    let mut namen = vec![AANTAL.to_owned()];
    for nummer in 0..aantal(invoer) {
        namen.extend(VELDEN.iter().map(|veld| [&voorvoegsel(nummer), *veld].concat()));
    }
    namen
}

/// Reads everybody who was filled in; blocks that are empty or crossed out do not count.
///
/// The number of a person follows from the command: the same form sent twice means the same people.
pub(super) fn lees(invoer: &Invoer, opdracht: OpdrachtId, vandaag: Date) -> Result<Vec<Mens>, Fouten> {
    let mut fouten = Fouten::new();
    let mut mensen = Vec::new();
    for nummer in 0..aantal(invoer) {
        let voor = voorvoegsel(nummer);
        let velden = Persoonsvelden::nieuw(invoer, &voor);
        if invoer.aan(&[&voor, "weg"].concat()) || velden.is_leeg() {
            continue;
        }
        let id = PersoonId(Uuid::new_v5(&opdracht.0, format!("persoon {nummer}").as_bytes()));
        if let Some(persoon) = velden.lees(id, vandaag, &mut fouten) {
            mensen.push(Mens { nummer, persoon });
        }
    }
    if mensen.is_empty() && fouten.leeg() {
        fouten.bij_veld(
            "p0-voornamen",
            "Vul ten minste één persoon in. Een volwassene zonder kinderen mag ook.",
        );
    }
    if fouten.leeg() { Ok(mensen) } else { Err(fouten) }
}

/// The fields.
pub(super) fn velden(invoer: &Invoer, melding: &Melding, check: &Zoekcheck) -> Markup {
    let aantal = aantal(invoer);
    html! {
        input type="hidden" name=(AANTAL) value=(aantal);
        @if let Some(waarschuwing) = check.waarschuwing() { (waarschuwing) }
        @if check.houdt_tegen() { (Zoekcheck::bevestigen(melding)) }
        @for nummer in 0..aantal {
            div id=[stap::is_nieuw(invoer, Stap::Mensen, nummer, aantal).then_some("nieuw")] { (blok(invoer, melding, nummer, aantal)) }
        }
    }
}

fn blok(invoer: &Invoer, melding: &Melding, nummer: usize, aantal: usize) -> Markup {
    let voor = voorvoegsel(nummer);
    let velden = Persoonsvelden::nieuw(invoer, &voor);
    let aanroep = velden.aanroep();
    let kop = if aanroep.is_empty() {
        format!("Persoon {}", nummer + 1)
    } else {
        format!("Persoon {}: {aanroep}", nummer + 1)
    };
    let weg = [&voor, "weg"].concat();
    html! {
        (Veldgroep::new(Label(&kop), html! {
            (velden.toon(melding.fouten()))
            @if aantal > 1 {
                (Vinkjes::new(&weg, Label("Toch niet?"), vec![Keuze::new("ja", "Deze persoon hoort er niet bij")])
                    .vrij().gekozen(invoer.aan(&weg).then_some("ja")))
            }
        }))
    }
}

/// What was asked on the search page, in the boxes of the first person and the first home.
pub(super) fn uit_zoekvraag(invoer: &Invoer) -> Invoer {
    let [voornamen, tussen, achternaam] = splits_naam(invoer.een("naam"));
    let mut velden = vec![
        ("p0-voornamen".to_owned(), voornamen),
        ("p0-voorvoegsel".to_owned(), tussen),
        ("p0-achternaam".to_owned(), achternaam),
    ];
    for (van, naar) in [
        ("geboren-dag", "p0-geboren-dag"),
        ("geboren-maand", "p0-geboren-maand"),
        ("geboren-jaar", "p0-geboren-jaar"),
        ("telefoon", "p0-telefoon"),
        ("bsn", "p0-bsn"),
        ("postcode", "h0-postcode"),
        ("huisnummer", "h0-huisnummer"),
    ] {
        velden.push((naar.to_owned(), invoer.een(van).to_owned()));
    }
    Invoer::van(velden)
}

/// Given names, tussenvoegsel and surname of a name in one box. A single word is a surname.
fn splits_naam(naam: &str) -> [String; 3] {
    const TUSSEN: [&str; 17] = [
        "van", "de", "den", "der", "het", "'t", "te", "ten", "ter", "in", "op", "aan", "el", "al", "la",
        "von", "v.d.",
    ];
    let woorden: Vec<&str> = naam.split_whitespace().collect();
    let is_tussen = |woord: &&str| TUSSEN.contains(&woord.to_lowercase().as_str());
    let eerste = woorden.iter().position(is_tussen);
    let (voor, tussen, achter) = match eerste {
        Some(eerste) => {
            let na = woorden[eerste..]
                .iter()
                .position(|woord| !is_tussen(woord))
                .map_or(woorden.len(), |n| eerste + n);
            (&woorden[..eerste], &woorden[eerste..na], &woorden[na..])
        }
        None if woorden.len() > 1 => (&woorden[..1], &[][..], &woorden[1..]),
        None => (&[][..], &[][..], &woorden[..]),
    };
    [voor.join(" "), tussen.join(" "), achter.join(" ")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_from_the_search_box_lands_in_the_right_boxes() {
        assert_eq!(splits_naam("Anna Maria van den Berg"), ["Anna Maria", "van den", "Berg"]);
        assert_eq!(splits_naam("Fatima El Amrani"), ["Fatima", "El", "Amrani"]);
        assert_eq!(splits_naam("Jan Smit Bakker"), ["Jan", "", "Smit Bakker"]);
        assert_eq!(splits_naam("Yılmaz"), ["", "", "Yılmaz"]);
        assert_eq!(splits_naam(" "), ["", "", ""]);
    }

    #[test]
    fn r_003_one_adult_is_enough_and_nobody_is_not() {
        let vandaag = jiff::civil::date(2026, 11, 17);
        let nummer = OpdrachtId(Uuid::nil());
        let alleen =
            Invoer::van([("p0-voornamen", "Rina"), ("p0-achternaam", "Postma"), ("p0-geboren-jaar", "1938")]);
        assert_eq!(lees(&alleen, nummer, vandaag).map(|mensen| mensen.len()), Ok(1));
        assert!(lees(&Invoer::default(), nummer, vandaag).is_err());
    }

    #[test]
    fn empty_and_crossed_out_blocks_do_not_count() {
        let vandaag = jiff::civil::date(2026, 11, 17);
        let invoer = Invoer::van([
            ("personen", "4"),
            ("p0-achternaam", "Postma"),
            ("p0-geboren-jaar", "1938"),
            ("p1-achternaam", "Typfout"),
            ("p1-weg", "ja"),
            ("p2-geslacht", "onbekend"),
            ("p3-achternaam", "Postma"),
            ("p3-geboren-jaar", "1940"),
        ]);
        let nummers = lees(&invoer, OpdrachtId(Uuid::nil()), vandaag)
            .map(|mensen| mensen.iter().map(|mens| mens.nummer).collect::<Vec<_>>());
        assert_eq!(nummers, Ok(vec![0, 3]));
    }
}
