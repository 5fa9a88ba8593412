//! The words of the stories: plain, kind, and about nobody.

use crate::{
    draaiboek::alle_zinnen,
    mensen::bekend,
    verhaal::{Rol, Soort, Verhaal},
    verhalen::VERHALEN,
};
use naast_domain::stelling::{Stellingsoort, Taalhint, Taalhintsoort, taaladvies};

/// What could be clearer. Words of the trade stay: the page explains them beside the text.
fn adviezen(tekst: &str, soort: Stellingsoort) -> impl Iterator<Item = Taalhint> {
    taaladvies(tekst, soort).into_iter().filter(|hint| hint.soort != Taalhintsoort::Vakwoord)
}

/// Every text of a story that people read.
fn teksten(verhaal: &Verhaal) -> Vec<&'static str> {
    let mut uit: Vec<&'static str> = verhaal.aanleiding.to_vec();
    uit.extend(verhaal.stellingen.iter().map(|stelling| stelling.tekst));
    uit.extend(verhaal.stellingen.iter().filter_map(|stelling| match stelling.soort {
        Soort::Vermoeden(_, grond) => Some(grond),
        _ => None,
    }));
    let analyse = &verhaal.analyse;
    uit.extend(analyse.vragen);
    uit.extend(analyse.factoren.iter().map(|factor| factor.4));
    uit.extend([analyse.patroon.2, analyse.hypothese.1, analyse.hypothese.2]);
    uit.extend(analyse.tegengeluid.iter().flat_map(|(_, een, ander)| [*een, *ander]));
    uit.extend(analyse.hulp.iter().flat_map(|hulp| [hulp.wat, hulp.toelichting]));
    uit.extend(analyse.behoeften.iter().map(|behoefte| behoefte.3));
    uit.extend(analyse.achterliggend.iter().map(|(_, tekst)| *tekst));
    uit.extend(analyse.belangen.iter().flat_map(|(_, belang, mening)| [*belang, *mening]));
    uit.extend(analyse.stemmen.iter().map(|(.., tekst)| *tekst));
    uit.extend(analyse.anders.iter().map(|(.., tekst)| *tekst));
    let plan = &verhaal.plan;
    uit.extend(plan.doelen.iter().flat_map(|doel| [doel.tekst, doel.zichtbaar]));
    uit.extend(plan.inzetten.iter().flat_map(|inzet| [inzet.tekst, inzet.resultaat]));
    uit.extend(plan.geen_inzet.iter().map(|(_, tekst)| *tekst));
    uit.extend(plan.stemmen.iter().map(|(_, tekst)| *tekst));
    uit.extend(plan.oplossingen.iter().flat_map(|oplossing| [oplossing.tekst, oplossing.omdat]));
    uit.extend(plan.anders.iter().map(|(.., tekst)| *tekst));
    uit.extend(plan.evaluatie);
    let veilig = &verhaal.veilig;
    uit.extend(veilig.acuut);
    uit.extend(veilig.onveilig.iter().map(|(_, tekst)| *tekst));
    uit.extend(veilig.voorwaarden.iter().map(|voorwaarde| voorwaarde.tekst));
    uit.extend(veilig.afspraken.iter().flat_map(|een| [een.wat, een.wanneer, een.controle, een.misgaat]));
    uit.extend(veilig.signalen.iter().flat_map(|(_, waaraan, dan)| [*waaraan, *dan]));
    uit.extend(veilig.steun.iter().map(|steun| steun.wat));
    uit.extend(veilig.kindversie);
    uit.extend(veilig.woorden.iter().map(|(_, tekst)| *tekst));
    uit.extend(veilig.criteria.iter().flat_map(|(tekst, waaraan)| [*tekst, *waaraan]));
    uit.extend(veilig.visie.iter().map(|(_, tekst)| *tekst));
    uit.extend(veilig.incident.iter().flat_map(|een| [een.tekst, een.bron, een.oordeel]));
    uit.extend(verhaal.erbij.iter().flat_map(|een| [Some(een.reden), een.los]).flatten());
    uit.extend(verhaal.besluiten.iter().flat_map(|besluit| [besluit.wat, besluit.motivering]));
    uit
}

#[test]
fn r_033_a_feit_in_a_story_judges_nobody_and_says_who_did_what_and_when() {
    let mut fouten = Vec::new();
    for (verhaal, _) in VERHALEN {
        for stelling in verhaal.stellingen.iter().filter(|een| matches!(een.soort, Soort::Feit(..))) {
            for hint in adviezen(stelling.tekst, Stellingsoort::Feit) {
                fouten.push(format!("{}: {:?} in «{}»", verhaal.naam, hint.soort, stelling.tekst));
            }
        }
    }
    assert!(fouten.is_empty(), "{fouten:#?}");
}

#[test]
fn every_text_is_plain_dutch_without_long_sentences_or_hard_words() {
    let verhalen = VERHALEN
        .iter()
        .flat_map(|(verhaal, _)| teksten(verhaal).into_iter().map(|tekst| (verhaal.naam, tekst)));
    let zinnen = alle_zinnen().into_iter().map(|zin| ("zinnen", zin));
    let mut fouten = Vec::new();
    for (waar, tekst) in verhalen.chain(zinnen) {
        for hint in adviezen(tekst, Stellingsoort::Mening) {
            if matches!(hint.soort, Taalhintsoort::LangeZin | Taalhintsoort::MoeilijkWoord) {
                fouten.push(format!("{waar}: {} in «{tekst}»", hint.advies));
            }
        }
    }
    assert!(fouten.is_empty(), "{fouten:#?}");
}

#[test]
fn nobody_is_called_by_a_word_that_judges() {
    for (verhaal, _) in VERHALEN {
        for tekst in teksten(verhaal) {
            let klein = tekst.to_lowercase();
            for woord in ["pleger", "hysterisch", "onwillig", "zorgmijd"] {
                assert!(!klein.contains(woord), "{}: «{tekst}»", verhaal.naam);
            }
        }
    }
}

/// Whether somebody of this role is in the story.
fn heeft(verhaal: &Verhaal, rol: Rol) -> bool {
    verhaal.leden.iter().any(|lid| lid.rol == rol)
}

#[test]
fn every_name_in_a_text_belongs_to_somebody_in_that_story() {
    for (verhaal, _) in VERHALEN {
        for tekst in teksten(verhaal) {
            for stuk in tekst.split('{').skip(1) {
                let (code, _) = stuk.split_once('}').unwrap();
                let bekend = ["gezicht", "rvt", "x"].contains(&code)
                    || Rol::ALLE.into_iter().any(|rol| rol.code() == code && heeft(verhaal, rol));
                assert!(bekend, "{}: {{{code}}} in «{tekst}»", verhaal.naam);
            }
        }
    }
}

#[test]
fn a_name_of_somebody_well_known_is_recognised() {
    assert!(bekend::aantal() >= 50);
    assert!(bekend::is_bekend("Frank", "de Boer"));
    assert!(bekend::is_bekend("maarten", "'t Hart"));
    assert!(!bekend::is_bekend("Maarten", "Visser"));
}
