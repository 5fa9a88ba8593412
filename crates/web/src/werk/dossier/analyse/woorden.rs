//! The analysis in the words of people.

use super::super::stellingen::woorden as stellingwoorden;
use crate::vorm::{Stand, Status, kort, lang, periode};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    analyse::{
        Achterliggend, AnalyseInhoud, Factorsoort, Hypothesestatus, Item, Itemsoort, JaNeeOnbekend,
        Onderdeel, Oordeel, Patroonsoort, Stem, Stemvorm, Stuk,
    },
    ids::AnalyseItemId,
    stelling::Voorbehoud,
};
use std::collections::BTreeSet;

/// The kind of an item as a heading.
pub fn soort(soort: Itemsoort) -> &'static str {
    match soort {
        Itemsoort::Kernvraag => "Kernvraag",
        Itemsoort::Factor => "Factor",
        Itemsoort::Patroon => "Patroon",
        Itemsoort::Hypothese => "Mogelijke verklaring",
        Itemsoort::EerdereHulp => "Eerdere hulp",
        Itemsoort::Behoefte => "Wat iemand nodig heeft",
    }
}

/// The place of its kind on the sheet.
pub fn anker(soort: Itemsoort) -> &'static str {
    match soort {
        Itemsoort::Kernvraag => "kernvragen",
        Itemsoort::Factor => "factoren",
        Itemsoort::Patroon => "patronen",
        Itemsoort::Hypothese => "verklaringen",
        Itemsoort::EerdereHulp => "hulp",
        Itemsoort::Behoefte => "nodig",
    }
}

/// What a factor does, as the heading of its column.
pub fn factor(soort: Factorsoort) -> &'static str {
    match soort {
        Factorsoort::Oorzakelijk => "Veroorzaakt het",
        Factorsoort::InStandHoudend => "Houdt het in stand",
        Factorsoort::Risico => "Maakt het gevaarlijker",
        Factorsoort::Beschermend => "Beschermt",
    }
}

/// What kind of pattern.
pub fn patroon(soort: Patroonsoort) -> String {
    stellingwoorden::hoofdletter(soort.naam())
}

/// A question about what lies behind, as a question.
pub fn vraag(vraag: Achterliggend) -> &'static str {
    match vraag {
        Achterliggend::PsychischeProblematiek => "Heeft een volwassene psychische klachten?",
        Achterliggend::Verslaving => "Speelt er een verslaving?",
        Achterliggend::Schulden => "Zijn er schulden of geldzorgen?",
        Achterliggend::Huisvesting => "Zijn er zorgen over wonen?",
        Achterliggend::PatroonOverGeneraties => "Was er geweld of onveiligheid in eerdere generaties?",
        Achterliggend::ComplexeScheiding => "Is er een ingewikkelde scheiding?",
    }
}

/// An answer, with a capital.
pub fn antwoord(antwoord: JaNeeOnbekend) -> String {
    stellingwoorden::hoofdletter(antwoord.naam())
}

/// How a voice came in: "verteld in een gesprek, 3 mei 2026, de gezinscoach was erbij".
pub fn herkomst(stem: &Stem) -> String {
    match &stem.opgetekend {
        None => [
            "Zelf ",
            if stem.vorm == Stemvorm::Geschreven { "geschreven" } else { stem.vorm.naam() },
            ", ",
            &lang(stem.op),
        ]
        .concat(),
        Some(mondeling) => [
            &stellingwoorden::hoofdletter(stem.vorm.naam()),
            ", ",
            &lang(mondeling.op),
            ". Opgeschreven door ",
            &stem.door.naam,
            ". Getuige: ",
            &mondeling.getuige,
        ]
        .concat(),
    }
}

/// What somebody thinks of a version, in a word.
pub fn oordeel(oordeel: &Oordeel) -> (Stand, &'static str) {
    match oordeel {
        Oordeel::Eens => (Stand::Goed, "eens"),
        Oordeel::DeelsEens(_) => (Stand::LetOp, "deels eens"),
        Oordeel::Oneens(_) => (Stand::LetOp, "niet eens"),
        Oordeel::Gezegd(_) => (Stand::Neutraal, "heeft gereageerd"),
    }
}

/// What has to be said beside an item because of the statements it rests on, itself or through other items.
pub fn voorbehouden(zicht: &Zicht, inhoud: &AnalyseInhoud, id: AnalyseItemId) -> BTreeSet<Voorbehoud> {
    let mut gezien = BTreeSet::new();
    let mut te_zien = vec![id];
    let mut voorbehouden = BTreeSet::new();
    while let Some(id) = te_zien.pop() {
        let Some(onderdeel) = inhoud.onderdelen.get(&id).filter(|_| gezien.insert(id)) else { continue };
        te_zien.extend(onderdeel.item.verwijst_naar());
        for stelling in onderdeel.item.stellingen().filter_map(|id| zicht.stellingen().get(id)) {
            voorbehouden.extend(stelling.voorbehouden());
        }
    }
    voorbehouden
}

/// Those among them that a reader must know wherever something rests on it.
pub fn merktekens(zicht: &Zicht, inhoud: &AnalyseInhoud, id: AnalyseItemId) -> Markup {
    html! {
        @for voorbehoud in voorbehouden(zicht, inhoud, id) {
            @if let Some(tekst) = rust_op(voorbehoud) { (Status::new(Stand::LetOp, tekst)) " " }
        }
    }
}

/// What is still being heard is the ordinary way of working; only what stands in doubt is marked further on.
fn rust_op(voorbehoud: Voorbehoud) -> Option<&'static str> {
    match voorbehoud {
        Voorbehoud::NietVastgesteld => None,
        Voorbehoud::Ingetrokken => Some("rust op ingetrokken"),
        Voorbehoud::Weersproken => Some("rust op weersproken"),
        Voorbehoud::WederhoorUitgesteld | Voorbehoud::GeenReactie | Voorbehoud::BeschermdeBron => {
            Some(stellingwoorden::kort_voorbehoud(voorbehoud))
        }
    }
}

/// The begin of an item, to refer to it.
pub fn begin(onderdeel: &Onderdeel) -> String {
    [soort(onderdeel.item.soort()), ": ", &stellingwoorden::begin(onderdeel.item.tekst(), 120)].concat()
}

/// Everything an item says, as one text: to compare two of them.
pub fn volledig(zicht: &Zicht, inhoud: &AnalyseInhoud, item: &Item) -> String {
    let mut regels = vec![item.tekst().to_string()];
    let naar = |ids: &BTreeSet<AnalyseItemId>| {
        let namen: Vec<String> = ids.iter().filter_map(|id| inhoud.onderdelen.get(id)).map(begin).collect();
        if namen.is_empty() { "niets gekozen".to_owned() } else { namen.join("; ") }
    };
    match item {
        Item::Kernvraag { .. } => {}
        Item::Factor { soort, leefgebied, stellingen, .. } => {
            regels.push([factor(*soort), ", ", leefgebied.naam()].concat());
            let rust: Vec<String> = stellingen
                .iter()
                .filter_map(|id| zicht.stellingen().get(*id))
                .map(|stelling| stellingwoorden::begin(stelling.inhoud().tekst(), 120))
                .collect();
            regels.push(
                ["Rust op: ", &if rust.is_empty() { "nog niets".to_owned() } else { rust.join("; ") }]
                    .concat(),
            );
        }
        Item::Patroon { soort, factoren, .. } => {
            regels.push(patroon(*soort));
            regels.push(["Hierin spelen mee: ", &naar(factoren)].concat());
        }
        Item::Hypothese { status, weerlegd_door, verklaart, .. } => {
            regels.push(stellingwoorden::hoofdletter(hypothese(*status)));
            regels.push(["Klopt niet als: ", weerlegd_door].concat());
            regels.push(["Verklaart: ", &naar(verklaart)].concat());
        }
        Item::EerdereHulp { door, van, tot, resultaat, toelichting, .. } => {
            regels.extend(door.iter().map(|door| ["Van: ", door].concat()));
            let wanneer = periode(*van, *tot);
            if !wanneer.is_empty() {
                regels.push(wanneer);
            }
            regels.push(stellingwoorden::hoofdletter(resultaat.naam()));
            regels.extend(toelichting.iter().map(ToString::to_string));
        }
        Item::Behoefte { persoon, leefgebied, volgt_uit, .. } => {
            regels.push([&zicht.naam_van(*persoon), ", ", leefgebied.naam()].concat());
            regels.push(["Volgt uit: ", &naar(volgt_uit)].concat());
        }
    }
    regels.join("\n\n")
}

/// How a hypothesis stands.
pub fn hypothese(status: Hypothesestatus) -> &'static str {
    match status {
        Hypothesestatus::Open => "nog open",
        Hypothesestatus::Ondersteund => "wordt ondersteund",
        Hypothesestatus::Weerlegd => "klopt niet",
    }
}

/// The name of a piece, for a comparison.
pub fn naam(zicht: &Zicht, stuk: Stuk<'_>) -> String {
    match stuk {
        Stuk::Onderdeel(onderdeel) => soort(onderdeel.item.soort()).to_owned(),
        Stuk::Achterliggend(v, _) => vraag(v).to_owned(),
        Stuk::Belang(kind, _) => ["Belang van ", &zicht.naam_van(kind)].concat(),
        Stuk::Stem(persoon, _) => ["Stem van ", &zicht.naam_van(persoon)].concat(),
        Stuk::ZonderStem(persoon, _) => ["Zonder stem van ", &zicht.naam_van(persoon)].concat(),
    }
}

/// What a piece says, as one text.
pub fn tekst(zicht: &Zicht, inhoud: &AnalyseInhoud, stuk: Stuk<'_>) -> String {
    match stuk {
        Stuk::Onderdeel(onderdeel) => volledig(zicht, inhoud, &onderdeel.item),
        Stuk::Achterliggend(_, gegeven) => {
            let toelichting = gegeven.toelichting.as_deref().unwrap_or_default();
            [&antwoord(gegeven.antwoord), "\n\n", toelichting].concat().trim_end().to_owned()
        }
        Stuk::Belang(_, belang) => belang.tekst.to_string(),
        Stuk::Stem(_, stem) => ["“", &stem.tekst, "”\n\n", &herkomst(stem)].concat(),
        Stuk::ZonderStem(_, reden) => reden.to_string(),
    }
}

/// "3 mei 2026, Noor de Wit".
pub fn geschreven(onderdeel: &Onderdeel) -> String {
    [&kort(onderdeel.op), ", ", &onderdeel.auteur.naam].concat()
}
