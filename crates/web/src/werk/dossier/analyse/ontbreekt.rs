//! What is still missing, each with the way to mend it. The core judges at the act (R-136, R-017, INV-39); this list
//! tells it beforehand.

use super::{
    super::stellingen::woorden::{begin, namen},
    adres, gezinsleden, woorden,
};
use crate::vorm::link;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    analyse::{Achterliggend, AnalyseInhoud, Itemsoort},
    ids::PersoonId,
};

/// One thing that is missing.
pub struct Gemis {
    /// What.
    pub tekst: String,
    /// Where it can be mended.
    pub href: String,
}

/// What is missing in this version before it can be established.
pub fn in_inhoud(zicht: &Zicht, inhoud: &AnalyseInhoud) -> Vec<Gemis> {
    let dossier = zicht.dossier();
    let vandaag = zicht.vandaag();
    let mut gemis = Vec::new();
    let mut mist = |tekst: String, href: String| gemis.push(Gemis { tekst, href });
    let leden = gezinsleden(zicht);
    for lid in &leden {
        if !inhoud.stemmen.contains_key(&lid.id) && !inhoud.zonder_stem.contains_key(&lid.id) {
            mist(["De stem van ", &lid.naam.kort()].concat(), adres(dossier, &[&"stem", &lid.id]));
        }
    }
    let nieuw = |soort: Itemsoort| adres(dossier, &[&"nieuw", &soort]);
    if inhoud.factoren().next().is_none() {
        mist("Wat er speelt: ten minste één factor".to_owned(), nieuw(Itemsoort::Factor));
    }
    for factor in inhoud.factoren() {
        let rust = factor.item.stellingen().filter_map(|id| zicht.stellingen().get(id));
        if !rust.into_iter().any(|stelling| !stelling.is_concept() && !stelling.is_ingetrokken()) {
            let tekst =
                ["Een stelling die al is voorgelegd, onder ‘", &begin(factor.item.tekst(), 80), "’"].concat();
            mist(tekst, adres(dossier, &[&"onderdeel", &factor.id]));
        }
    }
    if inhoud.van_soort(Itemsoort::Behoefte).next().is_none() {
        mist("Wie wat nodig heeft: ten minste één behoefte".to_owned(), nieuw(Itemsoort::Behoefte));
    }
    let met_kinderen = zicht.gezin().heeft_minderjarigen(vandaag);
    let open: Vec<Achterliggend> = Achterliggend::gevraagd(met_kinderen)
        .filter(|vraag| !inhoud.achterliggend.contains_key(vraag))
        .collect();
    let vragen = match open.as_slice() {
        [] => None,
        [een] => Some(["Antwoord op: ", woorden::vraag(*een)].concat()),
        meer => Some(format!("Antwoord op {} vragen over de achtergrond", meer.len())),
    };
    if let Some(tekst) = vragen {
        mist(tekst, adres(dossier, &[&"achtergrond"]));
    }
    for kind in
        leden.iter().filter(|lid| lid.is_minderjarig_op(vandaag) && !inhoud.belangen.contains_key(&lid.id))
    {
        mist(["Het belang van ", &kind.naam.kort()].concat(), adres(dossier, &[&"belang", &kind.id]));
    }
    gemis
}

/// The list, with links; nothing when nothing is missing.
pub fn lijst(gemis: &[Gemis]) -> Markup {
    html! {
        @if !gemis.is_empty() { ul { @for een in gemis { li { (link(&een.href, &een.tekst)) } } } }
    }
}

/// "Anna en Bram kunnen", "Anna kan".
pub fn kunnen(zicht: &Zicht, personen: &[PersoonId]) -> String {
    let namen = namen(zicht, personen.iter().copied());
    [namen.as_str(), if personen.len() == 1 { " kan" } else { " kunnen" }].concat()
}
