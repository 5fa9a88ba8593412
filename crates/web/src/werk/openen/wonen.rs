//! The second step: one home or two, and who lives where. A hidden address is hidden from the first event on (INV-20).

use super::mensen::Mens;
use crate::kern::{Invoer, Melding};
use crate::vorm::{Fouten, Keuze, Keuzelijst, Label, Soort, Tekstveld, Uitklap, Veldgroep, Vinkjes};
use maud::{Markup, html};
use naast_domain::{
    gebied::Postcode,
    gezin::{Adres, Huishouden, Lidmaatschap},
    ids::{HuishoudenId, OpdrachtId},
    tekst::Korttekst,
};
use uuid::Uuid;

/// The fields of an address, below a prefix.
const ADRES: [&str; 5] = ["straat", "huisnummer", "postcode", "plaats", "land"];

/// The names of all fields of this step.
pub(super) fn namen(invoer: &Invoer) -> Vec<String> {
    let mut namen: Vec<String> = Vec::new();
    for huis in ["h0-", "h1-"] {
        namen.extend(ADRES.iter().chain(&["geheim", "geen"]).map(|veld| [huis, veld].concat()));
    }
    namen.extend((0..super::mensen::aantal(invoer)).map(|nummer| format!("w{nummer}")));
    namen
}

/// The fields of one address, below a prefix; also for the pages of the family.
#[derive(Clone, Copy)]
pub(in crate::werk) struct Adresvelden<'a> {
    invoer: &'a Invoer,
    voor: &'a str,
}

impl<'a> Adresvelden<'a> {
    /// The address whose fields begin with `voor`.
    pub(in crate::werk) fn nieuw(invoer: &'a Invoer, voor: &'a str) -> Self {
        Self { invoer, voor }
    }

    fn veld(self, naam: &str) -> String {
        [self.voor, naam].concat()
    }

    fn een(self, naam: &str) -> &'a str {
        self.invoer.een(&self.veld(naam)).trim()
    }

    /// Nothing was filled in.
    pub(in crate::werk) fn is_leeg(self) -> bool {
        ADRES.iter().all(|veld| self.een(veld).is_empty())
    }

    /// The fields.
    pub(in crate::werk) fn toon(self, fouten: &Fouten) -> Markup {
        let [straat, huisnummer, postcode, plaats, land] = ADRES.map(|naam| self.veld(naam));
        html! {
            (Tekstveld::new(&postcode, Label("Postcode")).soort(Soort::Postcode).waarde(self.een("postcode")).niet_verplicht().fout(fouten.bij(&postcode)))
            (Tekstveld::new(&huisnummer, Label("Huisnummer")).soort(Soort::Tijd).waarde(self.een("huisnummer")).niet_verplicht()
                .uitleg("Met letter of toevoeging, bijvoorbeeld 12 B.").fout(fouten.bij(&huisnummer)))
            (Tekstveld::new(&straat, Label("Straat")).soort(Soort::Naam).waarde(self.een("straat")).fout(fouten.bij(&straat)))
            (Tekstveld::new(&plaats, Label("Plaats")).soort(Soort::Naam).waarde(self.een("plaats")).niet_verplicht().fout(fouten.bij(&plaats)))
            (Uitklap::new("Adres in het buitenland", html! {
                (Tekstveld::new(&land, Label("Land")).soort(Soort::Naam).waarde(self.een("land")).niet_verplicht().fout(fouten.bij(&land)))
            }).open(!self.een("land").is_empty()))
        }
    }

    /// Reads the address; notes all faults.
    pub(in crate::werk) fn lees(self, fouten: &mut Fouten) -> Option<Adres> {
        let straat = match Korttekst::lees("straat", self.een("straat")) {
            Ok(straat) => Some(straat),
            Err(_) if self.een("straat").is_empty() => {
                fouten.bij_veld(self.veld("straat"), "Vul de straat in.");
                None
            }
            Err(fout) => {
                fouten.bij_veld(self.veld("straat"), fout.melding);
                None
            }
        };
        let mut kort = |naam: &'static str| match Korttekst::lees_misschien(naam, self.een(naam)) {
            Ok(tekst) => tekst,
            Err(fout) => {
                fouten.bij_veld(self.veld(naam), fout.melding);
                None
            }
        };
        let (huisnummer, plaats, land) = (kort("huisnummer"), kort("plaats"), kort("land"));
        let postcode = match self.een("postcode") {
            "" => None,
            // Only a Dutch postcode decides on anything; one of another country stays with the town.
            _ if land.is_some() => None,
            tekst => match tekst.parse::<Postcode>() {
                Ok(postcode) => Some(postcode),
                Err(fout) => {
                    fouten.bij_veld(self.veld("postcode"), fout.to_string());
                    None
                }
            },
        };
        Some(Adres { straat: straat?, huisnummer, postcode, plaats, land })
    }
}

/// In which homes somebody lives.
fn thuizen(keuze: &str) -> &'static [usize] {
    match keuze {
        "1" => &[0],
        "2" => &[1],
        "12" => &[0, 1],
        _ => &[],
    }
}

/// Where somebody lives by the form; the first home unless something else was chosen.
fn woont(invoer: &Invoer, mens: &Mens) -> String {
    let gekozen = invoer.een(&format!("w{}", mens.nummer));
    if gekozen.is_empty() { "1".to_owned() } else { gekozen.to_owned() }
}

/// Reads the homes. The second one is there when it has an address or when somebody lives in it.
pub(super) fn lees(
    invoer: &Invoer,
    mensen: &[Mens],
    opdracht: OpdrachtId,
) -> Result<Vec<Huishouden>, Fouten> {
    let mut fouten = Fouten::new();
    let mut huishoudens = Vec::new();
    for (nummer, voor) in ["h0-", "h1-"].into_iter().enumerate() {
        let velden = Adresvelden::nieuw(invoer, voor);
        let leden: Vec<Lidmaatschap> = mensen
            .iter()
            .filter(|mens| thuizen(&woont(invoer, mens)).contains(&nummer))
            .map(|mens| Lidmaatschap { persoon: mens.persoon.id, van: None, tot: None })
            .collect();
        let geen_adres = invoer.aan(&[voor, "geen"].concat());
        if velden.is_leeg() && leden.is_empty() && (nummer > 0 || geen_adres) {
            continue;
        }
        let adres = if geen_adres { None } else { velden.lees(&mut fouten) };
        huishoudens.push(Huishouden {
            id: HuishoudenId(Uuid::new_v5(&opdracht.0, format!("huishouden {nummer}").as_bytes())),
            adres,
            leden,
            geheim: invoer.aan(&[voor, "geheim"].concat()),
        });
    }
    if fouten.leeg() { Ok(huishoudens) } else { Err(fouten) }
}

/// The fields.
pub(super) fn velden(invoer: &Invoer, melding: &Melding, mensen: &[Mens]) -> Markup {
    let tweede = ["straat", "postcode", "geheim", "geen"]
        .iter()
        .any(|veld| !invoer.een(&["h1-", veld].concat()).is_empty())
        || mensen.iter().any(|mens| woont(invoer, mens).contains('2'));
    html! {
        (Veldgroep::new(Label("Adres"), huis(invoer, melding, "h0-")))
        (Uitklap::new("Er is nog een adres", html! {
            (Veldgroep::new(Label("Tweede adres"), huis(invoer, melding, "h1-"))
                .uitleg("Bijvoorbeeld van de andere ouder. Een kind kan op beide adressen wonen."))
        }).open(tweede))
        (Veldgroep::new(Label("Wie woont waar?"), html! {
            @for mens in mensen { (wie(invoer, mens)) }
        }))
    }
}

fn huis(invoer: &Invoer, melding: &Melding, voor: &str) -> Markup {
    let [geheim, geen] = ["geheim", "geen"].map(|naam| [voor, naam].concat());
    html! {
        (Adresvelden::nieuw(invoer, voor).toon(melding.fouten()))
        (Vinkjes::new(&geen, Label("Geen adres"), vec![Keuze::new("ja", "Er is geen vast adres, of het is niet bekend")])
            .vrij().gekozen(invoer.aan(&geen).then_some("ja")))
        (Vinkjes::new(&geheim, Label("Bescherming"), vec![
            Keuze::new("ja", "Dit adres moet geheim blijven")
                .uitleg("Alleen wie er woont en het vast gezicht ziet het dan. Ook in zoeken en brieven komt het niet voor."),
        ]).vrij().gekozen(invoer.aan(&geheim).then_some("ja")))
    }
}

fn wie(invoer: &Invoer, mens: &Mens) -> Markup {
    let veld = format!("w{}", mens.nummer);
    let naam = mens.persoon.naam.kort();
    let woont = woont(invoer, mens);
    html! {
        (Keuzelijst::new(&veld, Label(&naam), vec![
            Keuze::new("1", "Eerste adres"),
            Keuze::new("2", "Tweede adres"),
            Keuze::new("12", "Allebei"),
            Keuze::new("elders", "Ergens anders"),
        ]).gekozen(&woont))
    }
}
