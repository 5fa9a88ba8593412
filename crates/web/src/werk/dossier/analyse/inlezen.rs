//! From what was typed to a piece of the analysis, and back.

use super::super::stellingen::wie_leest;
use crate::kern::{Invoer, Lezer};
use crate::vorm::Fouten;
use naast_access::Zicht;
use naast_domain::{
    analyse::{Factorsoort, Hulpresultaat, Hypothesestatus, Item, Itemsoort, Onderdeel, Patroonsoort},
    ids::PersoonId,
    stelling::{Etiketwens, Leefgebied},
};
use std::collections::BTreeSet;

/// Reads an item of this kind with its label.
pub fn onderdeel(zicht: &Zicht, soort: Itemsoort, invoer: &Invoer) -> Result<(Item, Etiketwens), Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let item = item(&mut lezer, zicht, soort);
    let over: BTreeSet<PersoonId> = lezer.ids("over");
    let etiket = wie_leest::lees(&mut lezer, invoer, over);
    lezer.klaar(item.zip(etiket))
}

fn item(lezer: &mut Lezer<'_>, zicht: &Zicht, soort: Itemsoort) -> Option<Item> {
    // Every field is read before anything is put together, so that all faults are told at once.
    match soort {
        Itemsoort::Kernvraag => lezer.tekst("tekst").map(|tekst| Item::Kernvraag { tekst }),
        Itemsoort::Factor => {
            let tekst = lezer.tekst("tekst");
            let soort = lezer.keuze("soort", |code| code.parse::<Factorsoort>().ok(), "Kies wat dit doet.");
            let leefgebied = leefgebied(lezer);
            let stellingen = lezer.ids("stellingen");
            Some(Item::Factor { tekst: tekst?, soort: soort?, leefgebied: leefgebied?, stellingen })
        }
        Itemsoort::Patroon => {
            let tekst = lezer.tekst("tekst");
            let soort = lezer.keuze(
                "soort",
                |code| code.parse::<Patroonsoort>().ok(),
                "Kies wat voor patroon het is.",
            );
            let factoren = lezer.ids("factoren");
            Some(Item::Patroon { tekst: tekst?, soort: soort?, factoren })
        }
        Itemsoort::Hypothese => {
            let (tekst, weerlegd_door) = (lezer.tekst("tekst"), lezer.tekst("weerlegd_door"));
            let status = lezer.keuze(
                "status",
                |code| code.parse::<Hypothesestatus>().ok(),
                "Kies hoe het ervoor staat.",
            );
            let verklaart = lezer.ids("verklaart");
            Some(Item::Hypothese { tekst: tekst?, status: status?, weerlegd_door: weerlegd_door?, verklaart })
        }
        Itemsoort::EerdereHulp => {
            let (wat, door) = (lezer.tekst("wat"), lezer.kort_misschien("door"));
            let (van, tot) = (lezer.datum_misschien("van"), lezer.datum_misschien("tot"));
            let resultaat =
                lezer.keuze("resultaat", |code| code.parse::<Hulpresultaat>().ok(), "Kies of het hielp.");
            let toelichting = lezer.tekst_misschien("toelichting");
            Some(Item::EerdereHulp { wat: wat?, door, van, tot, resultaat: resultaat?, toelichting })
        }
        Itemsoort::Behoefte => {
            let persoon = lezer.keuze(
                "persoon",
                |code| code.parse::<PersoonId>().ok().filter(|id| zicht.persoon(*id).is_some()),
                "Kies om wie het gaat.",
            );
            let (leefgebied, tekst) = (leefgebied(lezer), lezer.tekst("tekst"));
            let volgt_uit = lezer.ids("volgt_uit");
            Some(Item::Behoefte { persoon: persoon?, leefgebied: leefgebied?, tekst: tekst?, volgt_uit })
        }
    }
}

fn leefgebied(lezer: &mut Lezer<'_>) -> Option<Leefgebied> {
    lezer.keuze("leefgebied", |code| code.parse().ok(), "Kies bij welk leefgebied dit hoort.")
}

/// The fields as they would have been typed for this item.
pub fn als_invoer(onderdeel: &Onderdeel) -> Invoer {
    let mut velden = wie_leest::als_invoer(&onderdeel.etiket);
    let mut zet = |naam: &str, waarde: String| velden.push((naam.to_owned(), waarde));
    match &onderdeel.item {
        Item::Kernvraag { tekst } => zet("tekst", tekst.to_string()),
        Item::Factor { tekst, soort, leefgebied, stellingen } => {
            zet("tekst", tekst.to_string());
            zet("soort", soort.to_string());
            zet("leefgebied", leefgebied.to_string());
            for id in stellingen {
                zet("stellingen", id.to_string());
            }
        }
        Item::Patroon { tekst, soort, factoren } => {
            zet("tekst", tekst.to_string());
            zet("soort", soort.to_string());
            for id in factoren {
                zet("factoren", id.to_string());
            }
        }
        Item::Hypothese { tekst, status, weerlegd_door, verklaart } => {
            zet("tekst", tekst.to_string());
            zet("status", status.to_string());
            zet("weerlegd_door", weerlegd_door.to_string());
            for id in verklaart {
                zet("verklaart", id.to_string());
            }
        }
        Item::EerdereHulp { wat, door, van, tot, resultaat, toelichting } => {
            zet("wat", wat.to_string());
            zet("resultaat", resultaat.to_string());
            if let Some(door) = door {
                zet("door", door.to_string());
            }
            if let Some(toelichting) = toelichting {
                zet("toelichting", toelichting.to_string());
            }
            for (naam, dag) in [("van", van), ("tot", tot)] {
                if let Some(dag) = dag {
                    zet(&[naam, "-dag"].concat(), dag.day().to_string());
                    zet(&[naam, "-maand"].concat(), dag.month().to_string());
                    zet(&[naam, "-jaar"].concat(), dag.year().to_string());
                }
            }
        }
        Item::Behoefte { persoon, leefgebied, tekst, volgt_uit } => {
            zet("persoon", persoon.to_string());
            zet("leefgebied", leefgebied.to_string());
            zet("tekst", tekst.to_string());
            for id in volgt_uit {
                zet("volgt_uit", id.to_string());
            }
        }
    }
    for id in &onderdeel.etiket.over {
        zet("over", id.to_string());
    }
    Invoer::van(velden)
}
