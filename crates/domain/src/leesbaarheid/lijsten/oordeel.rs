//! Words that judge, and how the same can be said as what somebody saw or heard.

use crate::leesbaarheid::{
    hint::{Taalhint, Taalhintsoort},
    woorden::Woord,
    zoeken::Lijst,
};
use std::sync::LazyLock;

/// The forms of a word, and an example of what could have been seen or heard.
pub(super) type Oordeel = (&'static str, &'static str);

/// What stands behind a judgement that is really a diagnosis.
const DIAGNOSE: &str = "Wie stelde dit vast, en wanneer? Schrijf dat op, of wat u zelf zag";
/// Nobody is what somebody else did, or what was done to him.
const MENS: &str = "Schrijf op wat iemand deed of meemaakte, en noem de naam";

static LIJST: LazyLock<Lijst<Oordeel>> = LazyLock::new(|| Lijst::van(OORDELEN, |(vormen, _)| vormen));

/// Advice on each judging word. Only for a *feit*: an opinion may judge.
pub(crate) fn oordelende_woorden(tekst: &str, woorden: &[Woord], hints: &mut Vec<Taalhint>) {
    for (plek, (_, voorbeeld)) in LIJST.in_tekst(woorden) {
        let woord = tekst[plek.clone()].to_lowercase();
        let advies = format!(
            "‘{woord}’ is een oordeel. Schrijf op wat u zag of hoorde. {voorbeeld}. Of kies ‘mening’."
        );
        hints.push(Taalhint { soort: Taalhintsoort::Oordeel, plek, advies });
    }
}

pub(super) const OORDELEN: &[Oordeel] = &[
    ("agressief|agressieve|agressie", "Bijvoorbeeld: ‘Hij schreeuwde en gooide een stoel om’"),
    ("gewelddadig|gewelddadige", "Bijvoorbeeld: ‘Hij gaf haar een klap in het gezicht’"),
    (
        "dreigend|dreigende|intimiderend|intimiderende",
        "Bijvoorbeeld: ‘Zij stond vlak voor hem en zei: pas maar op’",
    ),
    (
        "opvliegend|opvliegende|driftig|driftige",
        "Bijvoorbeeld: ‘Hij sloeg drie keer met zijn vuist op tafel’",
    ),
    (
        "asociaal|asociale|onopgevoed|onopgevoede",
        "Bijvoorbeeld: ‘De muziek stond om 2 uur ’s nachts hard aan’",
    ),
    (
        "bazig|bazige|dominant|dominante|overheersend|overheersende",
        "Bijvoorbeeld: ‘Zij gaf antwoord op alle vragen die aan hem waren’",
    ),
    ("claimend|claimende|bemoeizuchtig|bemoeizuchtige", "Bijvoorbeeld: ‘Oma belde op één dag negen keer’"),
    (
        "jaloers|jaloerse|achterdochtig|achterdochtige|wantrouwend|wantrouwende",
        "Bijvoorbeeld: ‘Hij keek twee keer in haar telefoon’",
    ),
    ("brutaal|brutale|onbeschoft|onbeschofte", "Bijvoorbeeld: ‘Ze zei: bemoei je met je eigen zaken’"),
    (
        "chaotisch|chaotische|rommelig|rommelige",
        "Bijvoorbeeld: ‘De afwas van drie dagen stond op het aanrecht’",
    ),
    (
        "smerig|smerige|vies|vieze|vervuild|vervuilde|onverzorgd|onverzorgde",
        "Bijvoorbeeld: ‘Zijn broek had vlekken en rook naar urine’",
    ),
    (
        "dwars|dwarse|onwillig|onwillige|ongemotiveerd|ongemotiveerde|weerstand|zorgmijdend|zorgmijdende",
        "Bijvoorbeeld: ‘Vader kwam op 3 en 10 mei niet naar de afspraak’",
    ),
    (
        "egoïstisch|egoïstische|gemakzuchtig|gemakzuchtige|lui|luie",
        "Bijvoorbeeld: ‘Hij bleef in bed toen de kinderen naar school moesten’",
    ),
    (
        "gestoord|gestoorde|gek|gekke|raar|rare|vreemd|vreemde|abnormaal|abnormale",
        "Bijvoorbeeld: ‘Ze praatte tien minuten tegen de muur’",
    ),
    (
        "hysterisch|hysterische|labiel|labiele|theatraal|theatrale|overspannen reactie",
        "Bijvoorbeeld: ‘Zij huilde een half uur en liep heen en weer’",
    ),
    (
        "incapabel|incapabele|ongeschikt|ongeschikte|onbekwaam|onbekwame",
        "Bijvoorbeeld: ‘De baby kreeg om 8 uur en om 17 uur een fles, en daartussen niet’",
    ),
    (
        "kil|kille|liefdeloos|liefdeloze|afstandelijk|afstandelijke",
        "Bijvoorbeeld: ‘Zij pakte de baby niet op toen die huilde’",
    ),
    (
        "leugenachtig|leugenachtige|onbetrouwbaar|onbetrouwbare|liegt|loog",
        "Bijvoorbeeld: ‘Maandag zei hij dat hij werk had, woensdag zei hij van niet’",
    ),
    (
        "manipulatief|manipulatieve|manipuleert|manipuleerde",
        "Bijvoorbeeld: ‘Hij zei tegen Tim: als jij gaat, ben ik heel verdrietig’",
    ),
    (
        "bagatelliseert|bagatelliseerde|ontkent|ontkende",
        "Bijvoorbeeld: ‘Vader zegt dat hij haar niet heeft geslagen’",
    ),
    (
        "moeilijk kind|onhandelbaar|onhandelbare|onaangepast|onaangepaste|probleemgedrag|lastig|lastige",
        "Bijvoorbeeld: ‘Tim stond tijdens het eten vier keer op’",
    ),
    (
        "moeilijk|moeilijke|vervelend|vervelende",
        "Bijvoorbeeld: ‘Ze riep door de klas tot de juf haar wegstuurde’",
    ),
    ("verwend|verwende", "Bijvoorbeeld: ‘Hij kreeg een tweede ijsje toen hij begon te huilen’"),
    (
        "nalatig|nalatige|verwaarloosd|verwaarloosde|verwaarloost",
        "Bijvoorbeeld: ‘Er lag geen eten in de koelkast en de verwarming was uit’",
    ),
    (
        "onveilig|onveilige|onverantwoord|onverantwoorde|onverantwoordelijk",
        "Bijvoorbeeld: ‘De peuter was alleen thuis van 19 tot 21 uur’",
    ),
    ("overbezorgd|overbezorgde", "Bijvoorbeeld: ‘Moeder bracht haar in mei zes keer naar de huisarts’"),
    ("slecht|slechte|zwak|zwakke", "Bijvoorbeeld: ‘Hij vergat twee keer de medicijnen’"),
    ("zielig|zielige", "Bijvoorbeeld: ‘Zij zat in de pauze alleen op de trap’"),
    ("weigert|weigerde|weigeren|weigerachtig", "Bijvoorbeeld: ‘Zij zei: dat wil ik niet’"),
    (
        "hechtingsgestoord|hechtingsgestoorde|narcistisch|narcistische|narcist|psychopathisch|psychopathische|borderliner",
        DIAGNOSE,
    ),
    ("alcoholist|alcoholiste|junk|verslaafd|verslaafde", DIAGNOSE),
    ("crimineel|criminele", MENS),
    ("dader|daders", MENS),             // lint:woord-mag
    ("slachtoffer|slachtoffers", MENS), // lint:woord-mag
    ("pleger|plegers|aangeklaagde", MENS),
];
