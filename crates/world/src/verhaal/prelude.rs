//! The words a story is written with.

pub(crate) use crate::mensen::Achtergrond;

pub(crate) use super::{
    Aanbod, Afspraak, Analyse, Band, Behoefte, Besluit, Bron, Doel, Erbij, Extra, Factor, Hoor, Huis,
    Huishoudsoort, Hulp, Incident, Inzet, Kader, Lid, Maatregel, Onveilig, Oplossing, Ouderschap, Plan,
    Rol::{A, B, C, K1, K2, K3, N, O, P},
    Stelling, Steun, Tijd, Van, Veilig, Verhaal, Voorwaarde, Wanneer, Wie,
};
pub(crate) use naast_domain::{
    analyse::{
        Achterliggend::{
            ComplexeScheiding, Huisvesting, PatroonOverGeneraties, PsychischeProblematiek, Schulden,
            Verslaving,
        },
        Factorsoort::{Beschermend, InStandHoudend, Oorzakelijk, Risico},
        Hulpresultaat, Hypothesestatus, Patroonsoort,
        Stemvorm::{Gedrag as Gebaar, Geschreven, Gesprek, Spel, Tekening},
    },
    dossier::Maatregelsoort,
    gebied::{
        Duur::{Acuut, Structureel},
        Gedrag::{Gewelddadig, Misbruikend, Verwaarlozend},
        Vlak::{Emotioneel, Lichamelijk, Seksueel},
    },
    plan::{
        Doelsoort::{Herstellen, Oplossen},
        Inzetsoort::{self, Bestaanszekerheid, EigenNetwerk, Hulp as Hulpverlening, Zorg as Behandeling},
    },
    regels::Functie,
    stelling::Leefgebied::{Financien, Gezin, Werk, Wonen, Zorg},
    team::Modus,
    veiligheid::{
        Fase::{DirecteVeiligheid, Herstel, StabieleVeiligheid},
        Incidentgevolg,
        Trede::{Geel, Groen, Oranje, Rood},
    },
};
