//! Checks what came in before it is read: every fault at once, each with its place and in plain Dutch, and never
//! repeating what was typed.

use super::{Boek, Keuze, Soort, Vorm, bladen::blad, is_verwijzing};
use naast_domain::{
    Invoerfout,
    gezin::{Huishouden, Persoon},
    ids::{HuishoudenId, PersoonId},
};
use serde_json::{Map, Value};
use std::any::type_name;
use uuid::Uuid;

/// What a check needs from outside.
pub(in crate::api) trait Bekende {
    /// The colleague that is pointed at, written out; or what is wrong.
    fn collega(&self, account: &str, functie: &str) -> Result<Value, String>;
    /// The organisation that is pointed at, written out; or what is wrong.
    fn organisatie(&self, organisatie: &str) -> Result<Value, String>;
    /// The number that something new gets, from the one the caller made up for it. A caller never chooses a number
    /// himself: it could be that of somebody in another family.
    fn nieuw_nummer(&self, bedacht: Uuid) -> Uuid;
    /// Whether everybody in the request is new (opening a dossier): then all persons and homes get a number.
    fn alles_nieuw(&self) -> bool;
}

/// Checks a value against its shape and puts it in the form in which it can be read.
pub(in crate::api) fn lees_na(
    boek: &Boek,
    vorm: &Vorm,
    waarde: &mut Value,
    veld: &str,
    bekende: &dyn Bekende,
) -> Vec<Invoerfout> {
    let mut nalezer = Nalezer { boek, bekende, fouten: Vec::new() };
    nalezer.vorm(vorm, waarde, veld);
    nalezer.fouten
}

struct Nalezer<'a> {
    boek: &'a Boek,
    bekende: &'a dyn Bekende,
    fouten: Vec<Invoerfout>,
}

impl Nalezer<'_> {
    fn fout(&mut self, veld: &str, melding: impl Into<String>) {
        self.fouten.push(Invoerfout::nieuw(veld.to_owned(), melding));
    }

    fn vorm(&mut self, vorm: &Vorm, waarde: &mut Value, veld: &str) {
        match vorm {
            Vorm::Niets | Vorm::Misschien(_) if waarde.is_null() => {}
            Vorm::Niets => self.fout(veld, "Laat dit leeg."),
            Vorm::Waar if waarde.is_boolean() => {}
            Vorm::Waar => self.fout(veld, "Hier hoort true of false."),
            Vorm::Geheel { laagst, hoogst } => self.geheel(waarde, *laagst, *hoogst, veld),
            Vorm::Tekst if waarde.is_string() => {}
            Vorm::Tekst => self.fout(veld, "Hier hoort tekst, tussen aanhalingstekens."),
            Vorm::Lijst(een) | Vorm::Verzameling(een) => match waarde {
                Value::Array(lijst) => {
                    for (nummer, waarde) in lijst.iter_mut().enumerate() {
                        self.vorm(een, waarde, &onder(veld, &nummer.to_string()));
                    }
                }
                _ => self.fout(veld, "Hier hoort een lijst, tussen vierkante haken."),
            },
            Vorm::Kaart(sleutel, inhoud) => match waarde {
                Value::Object(velden) => self.kaart(sleutel, inhoud, velden, veld),
                _ => self.fout(veld, OBJECT),
            },
            Vorm::Misschien(binnen) => self.vorm(binnen, waarde, veld),
            Vorm::Rij(vormen) => match waarde {
                Value::Array(lijst) if lijst.len() == vormen.len() => {
                    for (nummer, (vorm, waarde)) in vormen.iter().zip(lijst).enumerate() {
                        self.vorm(vorm, waarde, &onder(veld, &nummer.to_string()));
                    }
                }
                _ => self.fout(veld, format!("Hier hoort een lijst van {}.", vormen.len())),
            },
            Vorm::Soort(soort) => self.soort(soort, waarde, veld),
        }
    }

    fn geheel(&mut self, waarde: &Value, laagst: i64, hoogst: Option<u64>, veld: &str) {
        let past = match (waarde.as_i64(), waarde.as_u64()) {
            (_, Some(getal)) => {
                i64::try_from(getal).map_or(true, |getal| getal >= laagst)
                    && hoogst.is_none_or(|hoogst| getal <= hoogst)
            }
            (Some(getal), None) => getal >= laagst,
            (None, None) => false,
        };
        if !past {
            self.fout(veld, "Hier hoort een heel getal dat bij dit veld past.");
        }
    }

    fn kaart(&mut self, sleutel: &Vorm, inhoud: &Vorm, velden: &mut Map<String, Value>, veld: &str) {
        for (naam, mut waarde) in std::mem::take(velden) {
            let pad = onder(veld, &kort(&naam));
            let mut gelezen = Value::from(naam);
            self.vorm(sleutel, &mut gelezen, &pad);
            self.vorm(inhoud, &mut waarde, &pad);
            if let Value::String(naam) = gelezen {
                velden.insert(naam, waarde);
            }
        }
    }

    fn soort(&mut self, soort: &'static str, waarde: &mut Value, veld: &str) {
        if is_verwijzing(soort) {
            return self.verwijzing(waarde, veld);
        }
        if let Some(blad) = blad(soort) {
            let Value::String(tekst) = waarde else {
                return self.fout(veld, "Hier hoort tekst, tussen aanhalingstekens.");
            };
            match (blad.lees)(tekst) {
                Ok(gelezen) => *tekst = gelezen,
                Err(melding) => self.fout(veld, melding),
            }
            return;
        }
        let boek = self.boek;
        match boek.soort(soort) {
            Some(Soort::Alias(vorm)) => {
                self.vorm(vorm, waarde, veld);
                let nieuw = soort == type_name::<PersoonId>() || soort == type_name::<HuishoudenId>();
                if nieuw && self.bekende.alles_nieuw() {
                    self.geef_nummer(waarde);
                }
            }
            Some(Soort::Velden(velden)) => {
                self.velden(velden, waarde, veld);
                let nieuw = soort == type_name::<Persoon>() || soort == type_name::<Huishouden>();
                if let Some(nummer) = waarde.get_mut("id").filter(|_| nieuw && !self.bekende.alles_nieuw()) {
                    self.geef_nummer(nummer);
                }
            }
            Some(Soort::Keuze(keuzes)) => self.keuze(keuzes, waarde, veld),
            Some(Soort::Blad) | None => {}
        }
    }

    fn geef_nummer(&self, waarde: &mut Value) {
        if let Some(bedacht) = waarde.as_str().and_then(|tekst| tekst.parse().ok()) {
            *waarde = Value::from(self.bekende.nieuw_nummer(bedacht).to_string());
        }
    }

    fn verwijzing(&mut self, waarde: &mut Value, veld: &str) {
        let Value::Object(velden) = waarde else { return self.fout(veld, OBJECT) };
        let collega = velden.contains_key("account") || velden.contains_key("functie");
        let toegestaan: &[&str] = if collega { &["account", "functie"] } else { &["organisatie"] };
        let vreemd: Vec<String> =
            velden.keys().filter(|naam| !toegestaan.contains(&naam.as_str())).cloned().collect();
        for naam in vreemd {
            self.onbekend(veld, &naam, toegestaan);
        }
        let tekst = |naam: &str| velden.get(naam).and_then(Value::as_str).unwrap_or_default();
        let gevonden = if collega {
            self.bekende.collega(tekst("account"), tekst("functie"))
        } else {
            self.bekende.organisatie(tekst("organisatie"))
        };
        match gevonden {
            Ok(gevonden) => *waarde = gevonden,
            Err(melding) => self.fout(veld, melding),
        }
    }

    fn velden(&mut self, velden: &[(&'static str, Vorm)], waarde: &mut Value, veld: &str) {
        let Value::Object(gegeven) = waarde else { return self.fout(veld, OBJECT) };
        let namen: Vec<&str> = velden.iter().map(|(naam, _)| *naam).collect();
        let vreemd: Vec<String> =
            gegeven.keys().filter(|naam| !namen.contains(&naam.as_str())).cloned().collect();
        for naam in vreemd {
            self.onbekend(veld, &naam, &namen);
        }
        for (naam, vorm) in velden {
            let pad = onder(veld, naam);
            match gegeven.get_mut(*naam) {
                Some(waarde) => self.vorm(vorm, waarde, &pad),
                None if matches!(vorm, Vorm::Misschien(_)) => {}
                None => self.fout(&pad, "Dit veld ontbreekt. Vul het in."),
            }
        }
    }

    fn onbekend(&mut self, veld: &str, naam: &str, toegestaan: &[&str]) {
        let naam = kort(naam);
        let melding =
            format!("Het veld ‘{naam}’ kennen we hier niet. Wat hier kan: {}.", toegestaan.join(", "));
        self.fout(&onder(veld, &naam), melding);
    }

    fn keuze(&mut self, keuzes: &[(&'static str, Keuze)], waarde: &mut Value, veld: &str) {
        let namen = || keuzes.iter().map(|(naam, _)| *naam).collect::<Vec<_>>().join(", ");
        match waarde {
            Value::String(gekozen) => match keuzes.iter().find(|(naam, _)| naam == gekozen) {
                Some((_, Keuze::Kaal)) => {}
                Some((naam, _)) => {
                    self.fout(veld, format!("Bij ‘{naam}’ hoort meer: schrijf {{\"{naam}\": …}}."));
                }
                None => self.fout(veld, format!("Kies een van deze: {}.", namen())),
            },
            Value::Object(velden) if velden.len() == 1 => {
                let Some((gekozen, binnen)) = velden.iter_mut().next() else { return };
                let pad = onder(veld, gekozen);
                match keuzes.iter().find(|(naam, _)| naam == gekozen) {
                    Some((_, Keuze::Met(vorm))) => self.vorm(vorm, binnen, &pad),
                    Some((_, Keuze::Velden(velden))) => self.velden(velden, binnen, &pad),
                    Some((naam, Keuze::Kaal)) => {
                        self.fout(veld, format!("Bij ‘{naam}’ hoort niets meer: schrijf alleen \"{naam}\"."));
                    }
                    None => self.fout(veld, format!("Kies een van deze: {}.", namen())),
                }
            }
            _ => self.fout(veld, format!("Kies er één van: {}.", namen())),
        }
    }
}

const OBJECT: &str = "Hier horen velden, tussen accolades.";

/// The place of a field below another.
fn onder(veld: &str, naam: &str) -> String {
    if veld.is_empty() { naam.to_owned() } else { [veld, ".", naam].concat() }
}

/// A name that somebody made up, short enough to be said.
fn kort(naam: &str) -> String {
    naam.chars().filter(|teken| !teken.is_control()).take(60).collect()
}

/// The same, for the fields of one choice.
pub(in crate::api) fn lees_velden_na(
    boek: &Boek,
    velden: &[(&'static str, Vorm)],
    waarde: &mut Value,
    veld: &str,
    bekende: &dyn Bekende,
) -> Vec<Invoerfout> {
    let mut nalezer = Nalezer { boek, bekende, fouten: Vec::new() };
    nalezer.velden(velden, waarde, veld);
    nalezer.fouten
}
