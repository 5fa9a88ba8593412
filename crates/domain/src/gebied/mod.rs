//! Regions as data: areas by postcode, inclusion, the duo rule (design §2.7).

mod onveiligheid;
mod postcode;
mod regio_id;

pub use onveiligheid::{Duur, Gedrag, Onveiligheid, Vlak};
pub use postcode::{Pc4, Postcode, PostcodeFout};
pub use regio_id::{RegioId, RegioIdFout};
