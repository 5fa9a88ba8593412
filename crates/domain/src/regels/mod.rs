//! The law as data: terms, powers and age lines with their source and validity (design §2.6).
//!
//! Nothing here is a literal in code: the files in `rules/` say how long, who and from which age, and every question
//! names the day for which it is asked. What is code is how to count: holidays, working days, the Algemene
//! termijnenwet, birthdays.

mod bestandsfout;
mod bevoegdheid;
mod bevoegdheidsregel;
mod codelijst;

mod fase;
mod feestdagen;
mod functie;
mod geldigheid;
mod kalender;
mod leeftijd;
mod lezer;
mod looptijd;
mod rechten;
mod rechtsmodus;
mod regelboek;
mod rolrecht;
mod termijn;
mod termijn_bestand;
mod termijn_id;
#[cfg(test)]
mod tests;

pub use bestandsfout::{Bestandsfout, Veldfout};
pub use bevoegdheid::Bevoegdheid;
pub use bevoegdheidsregel::{Bevoegd, Bevoegdheidsregel, Verzoeksoort, Voorwaarde};
pub use codelijst::OnbekendeCode;
pub(crate) use codelijst::{Codewaarde, codelijst, lees_code, lees_tekst, lees_tekst_met};
pub use fase::Faseregel;
pub use feestdagen::Feestdag;
pub use functie::{Functie, Gezinsrol, Rol};
pub use geldigheid::{Geldigheid, Herkomst, Merk};
pub use kalender::{Bevrijdingsdag, GelijkgesteldeDag, Kalender};
pub use leeftijd::{
    Leeftijdsgroep, Leeftijdsonderwerp, Leeftijdsrecht, Leeftijdsregel, Vertegenwoordiger, Zelf, leeftijd_op,
    wordt_op,
};
pub(crate) use lezer::{Tabel, Verslag};
pub use looptijd::{Looptijd, Looptijdeenheid, Looptijdregel};
pub use rechten::{
    Deelgrondregel, Deelwet, Klachtweg, Klachtwegregel, Rechtenregels, Rechtsmiddel, Rechtsmiddelregel,
    Rechtsvorm,
};
pub use rechtsmodus::Rechtsmodus;
pub use regelboek::{RegelFout, Regelbestanden, Regels, Termijn};
pub use rolrecht::{Bereik, Onderdeel, Recht, Rolrecht, Rolregel};
pub use termijn::{
    Aanvang, Beginpunt, Eenheid, GeenVerlenging, Herinnering, Lengte, Richting, Telwijze, TermijnRegel,
    Termijnsoort, Verlenging, Vervalmoment,
};
pub use termijn_id::TermijnId;
