//! Texts with rules of their own: how each is written, checked and described.

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
};
use naast_domain::{
    gebied::{Postcode, RegioId},
    persoon::{Bsn, Geboortedatum, OnvolledigeDatum},
    tekst::{Korttekst, Tekst},
};
use serde_json::{Value, json};
use std::{any::type_name, str::FromStr, sync::LazyLock};
use uuid::Uuid;

/// A text with rules of its own.
pub(super) struct Blad {
    /// Type it is read into.
    pub soort: &'static str,
    /// An example that is right.
    pub voorbeeld: &'static str,
    /// The rules, as JSON Schema.
    pub schema: Value,
    /// Checks; gives the text as it is kept, or what is wrong in plain Dutch.
    pub lees: fn(&str) -> Result<String, String>,
}

static BLADEN: LazyLock<Vec<Blad>> = LazyLock::new(|| {
    let dag = json!({ "type": "string", "format": "date", "description": "Dag, als jjjj-mm-dd." });
    let moment =
        json!({ "type": "string", "format": "date-time", "description": "Moment in UTC (RFC 3339)." });
    let nummer = json!({ "type": "string", "format": "uuid" });
    vec![
        Blad {
            soort: type_name::<Tekst>(),
            voorbeeld: "Dit is een tekst.",
            schema: json!({ "type": "string", "minLength": 1, "maxLength": Tekst::MAX, "description": "Een tekst; regels mogen op een nieuwe regel beginnen." }),
            lees: |tekst| Tekst::lees("", tekst).map(|tekst| tekst.to_string()).map_err(|fout| fout.melding),
        },
        Blad {
            soort: type_name::<Korttekst>(),
            voorbeeld: "korte tekst",
            schema: json!({ "type": "string", "minLength": 1, "maxLength": Korttekst::MAX, "description": "Een korte tekst." }),
            lees: |tekst| {
                Korttekst::lees("", tekst).map(|tekst| tekst.to_string()).map_err(|fout| fout.melding)
            },
        },
        Blad {
            soort: type_name::<Uuid>(),
            voorbeeld: "01990000-0000-7000-8000-000000000000",
            schema: nummer,
            lees: |tekst| als::<Uuid>(tekst, "Dit is geen nummer van Naast (een UUID)."),
        },
        Blad {
            soort: type_name::<Date>(),
            voorbeeld: "2026-01-31",
            schema: dag,
            lees: |tekst| als::<Date>(tekst, "Schrijf een bestaande dag als jjjj-mm-dd."),
        },
        Blad {
            soort: type_name::<DateTime>(),
            voorbeeld: "2026-01-31T14:05:00",
            schema: json!({ "type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$", "description": "Dag en tijd zoals de klok in Nederland stond, als jjjj-mm-ddTuu:mm." }),
            lees: |tekst| als::<DateTime>(tekst, "Schrijf dag en tijd als jjjj-mm-ddTuu:mm."),
        },
        Blad {
            soort: type_name::<Timestamp>(),
            voorbeeld: "2026-01-31T13:05:00Z",
            schema: moment,
            lees: |tekst| als::<Timestamp>(tekst, "Schrijf een moment als jjjj-mm-ddTuu:mm:ssZ."),
        },
        Blad {
            soort: type_name::<Postcode>(),
            voorbeeld: "1501 AA",
            schema: json!({ "type": "string", "pattern": r"^[1-9][0-9]{3} ?[A-Za-z]{2}$", "description": "Nederlandse postcode." }),
            lees: gelezen::<Postcode>,
        },
        Blad {
            soort: type_name::<Bsn>(),
            voorbeeld: "999990019",
            schema: json!({ "type": "string", "pattern": r"^[0-9]{9}$", "description": "Burgerservicenummer. Alleen voor wie de wet het toestaat (D-56)." }),
            lees: gelezen::<Bsn>,
        },
        Blad {
            soort: type_name::<RegioId>(),
            voorbeeld: "zaanstreek-waterland-2.0",
            schema: json!({ "type": "string", "pattern": r"^[a-z0-9][a-z0-9.-]*$", "description": "Code van een regio." }),
            lees: gelezen::<RegioId>,
        },
        Blad {
            soort: type_name::<OnvolledigeDatum>(),
            voorbeeld: "1985",
            schema: json!({ "type": "string", "minLength": 1, "description": "jjjj-mm-dd, jjjj-mm, jjjj of onbekend." }),
            lees: |tekst| {
                OnvolledigeDatum::lees(tekst).map(OnvolledigeDatum::code).map_err(|fout| fout.to_string())
            },
        },
        Blad {
            soort: type_name::<Geboortedatum>(),
            voorbeeld: "1985-04-02",
            schema: json!({ "type": "string", "minLength": 1, "description": "jjjj-mm-dd, of jjjj-mm, jjjj of onbekend als er niet meer bekend is; twee dagen met / ertussen als het is geschat." }),
            lees: |tekst| {
                serde_json::from_value::<Geboortedatum>(Value::from(tekst))
                    .map(Geboortedatum::code)
                    .map_err(|fout| fout.to_string())
            },
        },
    ]
});

fn als<T: FromStr>(tekst: &str, fout: &str) -> Result<String, String> {
    tekst.parse::<T>().map(|_| tekst.to_owned()).map_err(|_| fout.to_owned())
}

fn gelezen<T: FromStr<Err: std::fmt::Display>>(tekst: &str) -> Result<String, String> {
    tekst.parse::<T>().map(|_| tekst.to_owned()).map_err(|fout| fout.to_string())
}

/// The rules of this type, if it is a text with rules of its own.
pub(super) fn blad(soort: &str) -> Option<&'static Blad> {
    BLADEN.iter().find(|blad| blad.soort == soort)
}
