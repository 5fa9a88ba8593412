//! What a member of the family does not read in an answer: who else may see something and who may not, and the numbers
//! and names of people who are out of his or her view. The view itself was sieved before; labels and references are not
//! meant for the family (D-58).

use super::{Boek, Keuze, Soort, Vorm};
use naast_domain::{Actor, Etiket, ids::PersoonId, veiligheid::Kaartpersoon};
use serde_json::{Map, Value};
use std::{any::type_name, collections::BTreeSet};
use uuid::Uuid;

/// Takes it out.
pub(in crate::api) fn voor_gezinslid(
    boek: &Boek,
    vorm: &Vorm,
    waarde: &mut Value,
    in_beeld: &BTreeSet<PersoonId>,
) {
    Zever { boek, in_beeld }.vorm(vorm, waarde);
}

struct Zever<'a> {
    boek: &'a Boek,
    in_beeld: &'a BTreeSet<PersoonId>,
}

/// How somebody out of view is called, here and on the pages.
const IEMAND_ANDERS: &str = "iemand anders";

impl Zever<'_> {
    fn is_buiten_beeld(&self, vorm: &Vorm, waarde: &Value) -> bool {
        match vorm {
            Vorm::Soort(soort) if *soort == type_name::<PersoonId>() => !self.kent(waarde),
            Vorm::Soort(soort) if *soort == type_name::<Kaartpersoon>() => {
                waarde.get("persoon").is_some_and(|persoon| !self.kent(persoon))
            }
            _ => false,
        }
    }

    fn kent(&self, waarde: &Value) -> bool {
        waarde
            .as_str()
            .and_then(|tekst| tekst.parse::<PersoonId>().ok())
            .is_none_or(|persoon| self.in_beeld.contains(&persoon))
    }

    fn vorm(&self, vorm: &Vorm, waarde: &mut Value) {
        match (vorm, waarde) {
            (Vorm::Misschien(binnen), waarde) if !waarde.is_null() => self.vorm(binnen, waarde),
            (Vorm::Lijst(een) | Vorm::Verzameling(een), Value::Array(lijst)) => {
                lijst.retain(|waarde| !self.is_buiten_beeld(een, waarde));
                for waarde in lijst.iter_mut() {
                    self.vorm(een, waarde);
                }
            }
            (Vorm::Kaart(sleutel, inhoud), Value::Object(velden)) => {
                velden.retain(|naam, _| !self.is_buiten_beeld(sleutel, &Value::from(naam.as_str())));
                velden.values_mut().for_each(|waarde| self.vorm(inhoud, waarde));
            }
            (Vorm::Rij(vormen), Value::Array(lijst)) => {
                vormen.iter().zip(lijst).for_each(|(vorm, waarde)| self.vorm(vorm, waarde));
            }
            (Vorm::Soort(soort), waarde) => self.soort(soort, waarde),
            _ => {}
        }
    }

    fn soort(&self, soort: &'static str, waarde: &mut Value) {
        if soort == type_name::<PersoonId>() {
            if !self.kent(waarde) {
                *waarde = Value::from(Uuid::nil().to_string());
            }
            return;
        }
        if soort == type_name::<Actor>() && waarde.pointer("/wie/persoon").is_some_and(|wie| !self.kent(wie))
        {
            waarde["naam"] = Value::from(IEMAND_ANDERS);
        }
        if soort == type_name::<Etiket>()
            && let Value::Object(velden) = waarde
        {
            for naam in ["publiek", "bron_beschermd", "niet_tonen_aan"] {
                velden.remove(naam);
            }
        }
        match (self.boek.soort(soort), waarde) {
            (Some(Soort::Alias(vorm)), waarde) => self.vorm(vorm, waarde),
            (Some(Soort::Velden(vormen)), Value::Object(velden)) => self.velden(vormen, velden),
            (Some(Soort::Keuze(keuzes)), Value::Object(velden)) => {
                for (naam, waarde) in velden {
                    match keuzes.iter().find(|(keuze, _)| keuze == naam) {
                        Some((_, Keuze::Met(vorm))) => self.vorm(vorm, waarde),
                        Some((_, Keuze::Velden(vormen))) => {
                            if let Value::Object(velden) = waarde {
                                self.velden(vormen, velden);
                            }
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    fn velden(&self, vormen: &[(&'static str, Vorm)], velden: &mut Map<String, Value>) {
        for (naam, vorm) in vormen {
            if let Some(waarde) = velden.get_mut(*naam) {
                self.vorm(vorm, waarde);
            }
        }
    }
}
