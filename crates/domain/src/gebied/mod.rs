//! Regions as data: areas by postcode, inclusion, the duo rule (design §2.7).
//!
//! One file in `regions/` is one configuration of a pilot or programme region, with dated versions. What a region may
//! choose is a closed list; what no region may choose (the national invariants) has no field, and a file that tries
//! anyway is refused by number.

mod bestand;
mod codes;
mod configuratie;
mod deelgebied;
mod duo;
mod instroom;
mod onveiligheid;
mod postcode;
mod postcodetabel;
mod regio;
mod regio_id;
mod regios;
#[cfg(test)]
mod tests;
mod wacht;

pub use codes::{
    Dossierhouder, Erbijhaalvraag, Gebiedsmodus, Gebiedssoort, JrPlek, Lezing, MdoRitme, NaTriage,
    Partnersoort, Pilotfase, Plaats, Postcodeherkomst, Regiosoort, RvtModus, Teammodel, Zekerheid,
};
pub use configuratie::{
    Aanname, Configuratie, Doelgroep, Duoafspraak, Instroomregel, Mdo, Partner, Team, Teamplek, Voorbehoud,
    Vraagstuk,
};
pub use deelgebied::{Gebied, Gemeente, Modusovergang, Pc4Bereik};
pub use duo::{DuoFout, Duolid, Duoregel};
pub use instroom::{
    AardErnst, AardErnstOordeel, Criterium, Instroomoordeel, PostcodeOordeel, beoordeel_instroom,
};
pub use onveiligheid::{Duur, Gedrag, Onveiligheid, Vlak};
pub use postcode::{Pc4, Postcode, PostcodeFout};
pub use postcodetabel::{Gemeentecode, PostcodeTabel};
pub use regio::{Bron, GeenConfiguratie, Regio, RegioFout};
pub use regio_id::{RegioId, RegioIdFout};
pub use regios::Regios;
