//! Every text in every language, with the same variables and all the plural forms that the language has.

use super::{Taal, Tong, bundel, teksten};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};

/// What a text asks for and how it chooses.
#[derive(Debug, Default)]
struct Vorm {
    variabelen: BTreeSet<String>,
    /// Per variable that is counted: the forms that are written out.
    meervouden: BTreeMap<String, BTreeSet<String>>,
    leeg: bool,
}

fn vormen(taal: Taal) -> BTreeMap<String, Vorm> {
    vormen_in(taal, bundel::bronnen(taal))
}

fn vormen_in(taal: Taal, bronnen: &[&'static str]) -> BTreeMap<String, Vorm> {
    let mut uit = BTreeMap::new();
    for bron in bronnen {
        let bestand = fluent_syntax::parser::parse(*bron)
            .unwrap_or_else(|(_, fouten)| panic!("{taal:?} kan niet worden gelezen: {fouten:?}"));
        for stuk in bestand.body {
            let Entry::Message(Message { id, value: Some(patroon), .. }) = stuk else { continue };
            let mut vorm = Vorm::default();
            bekijk(&patroon, &mut vorm);
            vorm.leeg = patroon.elements.is_empty();
            assert!(uit.insert(id.name.to_owned(), vorm).is_none(), "{taal:?}: {} staat er dubbel", id.name);
        }
    }
    uit
}

fn bekijk(patroon: &Pattern<&str>, vorm: &mut Vorm) {
    for stuk in &patroon.elements {
        let PatternElement::Placeable { expression } = stuk else { continue };
        match expression {
            Expression::Inline(invul) => noteer(invul, vorm),
            Expression::Select { selector, variants } => {
                noteer(selector, vorm);
                let InlineExpression::VariableReference { id } = selector else { continue };
                for keuze in variants {
                    if let VariantKey::Identifier { name } = keuze.key {
                        vorm.meervouden.entry(id.name.to_owned()).or_default().insert(name.to_owned());
                    }
                    bekijk(&keuze.value, vorm);
                }
            }
        }
    }
}

fn noteer(invul: &InlineExpression<&str>, vorm: &mut Vorm) {
    match invul {
        InlineExpression::VariableReference { id } => {
            vorm.variabelen.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } => {}
        anders => panic!("dit kan geen tekst van ons zijn: {anders:?}"),
    }
}

/// The forms that whole numbers take in a language, and the one for all others.
fn nodige_vormen(taal: Taal) -> &'static [&'static str] {
    match taal.tong {
        // After a number a Turkish noun stays as it is.
        Tong::Tr => &["other"],
        Tong::Nl | Tong::En => &["one", "other"],
        Tong::Pl | Tong::Uk => &["one", "few", "many", "other"],
        Tong::Ar => &["zero", "one", "two", "few", "many", "other"],
    }
}

/// What somebody needs to find the way: these are there in every language. What a text explains further is there in
/// Dutch and English at least, and is marked as Dutch elsewhere.
const OVERAL: [&str; 3] = ["-titel", "-kop", "-knop"];

/// The names under which sentences of the core stand: those are found by their Dutch text.
fn is_zin(naam: &str) -> bool {
    naam.starts_with("zin-")
}

#[test]
fn every_declared_text_is_there_in_dutch_and_english_and_what_shows_the_way_in_every_language() {
    let namen: BTreeSet<&str> = teksten::alle().map(|(naam, _)| *naam).collect();
    assert_eq!(namen.len(), teksten::alle().count(), "een naam is twee keer opgegeven");
    let nederlands = vormen(Taal::NL);
    let zinnen = nederlands.keys().map(String::as_str).filter(|naam| is_zin(naam));
    let namen: BTreeSet<&str> = namen.into_iter().chain(zinnen).collect();
    for taal in Taal::ALLE {
        let vormen = vormen(taal);
        let aanwezig: BTreeSet<&str> = vormen.keys().map(String::as_str).collect();
        let heel = matches!(taal.tong, Tong::Nl | Tong::En);
        let mist: Vec<_> = namen
            .difference(&aanwezig)
            .filter(|naam| heel || OVERAL.iter().any(|einde| naam.ends_with(einde)))
            .collect();
        let over: Vec<_> = aanwezig.difference(&namen).collect();
        assert!(mist.is_empty() && over.is_empty(), "{taal:?} mist {mist:?} en heeft te veel {over:?}");
        let leeg: Vec<_> = vormen.iter().filter(|(_, vorm)| vorm.leeg).map(|(naam, _)| naam).collect();
        assert!(leeg.is_empty(), "{taal:?}: lege teksten {leeg:?}");
    }
}

#[test]
fn every_text_has_the_same_variables_in_every_language() {
    let nederlands = vormen(Taal::NL);
    for (naam, variabelen) in teksten::alle() {
        let verwacht: BTreeSet<String> = variabelen.iter().map(|naam| (*naam).to_owned()).collect();
        assert_eq!(nederlands[*naam].variabelen, verwacht, "{naam}");
    }
    for taal in Taal::ALLE {
        for (naam, vorm) in vormen(taal) {
            assert_eq!(vorm.variabelen, nederlands[&naam].variabelen, "{taal:?}: {naam}");
        }
    }
}

/// The same language, said to somebody younger than 18.
fn jong(taal: Taal) -> Taal {
    Taal { jong: true, ..taal }
}

#[test]
fn inv_36_no_dutch_text_says_u_to_who_is_young() {
    let adulten = ["u", "uw", "uwe", "uzelf"];
    let aangesproken = |tekst: &str| {
        let mut woorden = tekst.split(|teken: char| !teken.is_alphanumeric());
        woorden.any(|woord| adulten.contains(&woord.to_lowercase().as_str()))
    };
    let fout: Vec<_> = vormen(Taal::NL)
        .into_keys()
        .filter(|naam| aangesproken(&bundel::zeg(jong(Taal::NL), naam, None)))
        .collect();
    assert!(fout.is_empty(), "zet in locales/nl/jong.ftl: {fout:?}");
    // Said to an adult they stay as they are.
    assert!(aangesproken(&bundel::zeg(Taal::NL, "plan-wat-vindt-u-kop", None)));
    assert_eq!(Taal::NL.zin("Kies wat u vindt."), "Kies wat u vindt.");
    assert_eq!(jong(Taal::NL).zin("Kies wat u vindt."), "Kies wat je vindt.");
}

#[test]
fn what_is_said_to_the_young_stands_in_for_a_text_with_the_same_variables() {
    let nederlands = vormen(Taal::NL);
    for taal in Taal::ALLE {
        for (naam, vorm) in vormen_in(taal, &[bundel::bron_jong(taal)]) {
            let voor_allen = nederlands.get(&naam).unwrap_or_else(|| panic!("{taal:?}: {naam} is er niet"));
            assert_eq!(vorm.variabelen, voor_allen.variabelen, "{taal:?}: {naam}");
            assert!(!vorm.leeg, "{taal:?}: {naam} is leeg");
        }
    }
}

#[test]
fn inv_36_a_child_of_any_age_is_young_and_who_acts_for_a_child_is_not() {
    use naast_domain::{
        ids::{DossierId, PersoonId},
        regels::Leeftijdsgroep,
    };
    use naast_service::{
        Gezinsplek,
        account::{Plaats, Plek},
    };
    use uuid::Uuid;
    let plaats = Plaats { dossier: DossierId(Uuid::nil()), persoon: PersoonId(Uuid::nil()) };
    let mut plek = Gezinsplek {
        plek: Plek { plaats, namens: None },
        naam: "Sem".to_owned(),
        namens: None,
        huishouden: String::new(),
        groep: Leeftijdsgroep::Tot12,
    };
    for groep in Leeftijdsgroep::ALLE {
        plek.groep = *groep;
        assert_eq!(Taal::NL.voor_lezer(&plek).jong, *groep != Leeftijdsgroep::Vanaf18, "{groep:?}");
    }
    plek.groep = Leeftijdsgroep::Tot12;
    plek.namens = Some("Sem".to_owned());
    assert!(!Taal::NL.voor_lezer(&plek).jong);
}

#[test]
fn a_sentence_of_the_core_is_found_by_one_dutch_text_only() {
    let mut gezien = BTreeSet::new();
    for naam in vormen(Taal::NL).keys().filter(|naam| is_zin(naam)) {
        let zin = bundel::zeg(Taal::NL, naam, None);
        assert!(gezien.insert(zin.clone().into_owned()), "twee keer: {zin}");
    }
}

#[test]
fn a_text_that_counts_has_every_plural_form_of_its_language() {
    let nederlands = vormen(Taal::NL);
    for taal in Taal::ALLE {
        for (naam, vorm) in vormen(taal) {
            for (variabele, geschreven) in &vorm.meervouden {
                for nodig in nodige_vormen(taal) {
                    assert!(
                        geschreven.contains(*nodig),
                        "{taal:?}: {naam} mist de vorm [{nodig}] voor ${variabele}"
                    );
                }
            }
            // A sentence of the core is found by its Dutch text, which does not count.
            if taal.tong != Tong::Tr && !is_zin(&naam) {
                let telt = |vorm: &Vorm| vorm.meervouden.keys().cloned().collect::<BTreeSet<_>>();
                assert_eq!(
                    telt(&vorm),
                    telt(&nederlands[&naam]),
                    "{taal:?}: {naam} telt iets anders dan het Nederlands"
                );
            }
        }
    }
}

#[test]
fn what_is_said_holds_what_was_filled_in() {
    for taal in Taal::ALLE {
        let gezegd = taal.over_dagen(17);
        assert!(gezegd.contains("17"), "{taal:?}: {gezegd}");
        assert!(!gezegd.contains('{') && !gezegd.contains('$'), "{taal:?}: {gezegd}");
    }
}

#[test]
fn a_translation_is_not_the_dutch_text_left_standing() {
    // Short words can be the same in two languages; a sentence cannot.
    for taal in Taal::ALLE.into_iter().filter(|taal| !taal.is_nederlands()) {
        for (naam, variabelen) in teksten::alle().filter(|(_, variabelen)| variabelen.is_empty()) {
            debug_assert!(variabelen.is_empty());
            let hier = bundel::zeg(taal, naam, None);
            let nl = bundel::zeg(Taal::NL, naam, None);
            assert!(hier != nl || nl.split(' ').count() < 3, "{taal:?}: {naam} is niet vertaald");
        }
    }
}

#[test]
fn the_language_comes_from_the_address_then_the_cookie_then_the_browser() {
    use axum::http::{HeaderMap, HeaderValue, header};
    let mut koppen = HeaderMap::new();
    assert_eq!(Taal::van_verzoek("", &koppen), Taal::NL);
    koppen
        .insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("fr-FR, tr-TR;q=0.6, uk;q=0.8, en;q=0.7"));
    assert_eq!(Taal::van_verzoek("", &koppen), Taal::UK);
    koppen.insert(header::COOKIE, HeaderValue::from_static("naast=x; naast-taal=pl"));
    assert_eq!(Taal::van_verzoek("a=b", &koppen), Taal::PL);
    assert_eq!(Taal::van_verzoek("taal=ar", &koppen), Taal::AR);
    assert_eq!(Taal::van_verzoek("taal=klingon", &koppen), Taal::PL);
}

#[test]
fn a_language_that_the_browser_refuses_or_garbles_is_not_chosen() {
    assert_eq!(Taal::van_voorkeur("tr;q=0, de"), None);
    assert_eq!(Taal::van_voorkeur("ar-MA,fr;q=0.9"), Some(Taal::AR));
    assert_eq!(Taal::van_voorkeur("pl;q=banaan, nl;q=0.1"), Some(Taal::NL));
    assert_eq!(Taal::van_voorkeur(";;;,,"), None);
}

#[test]
fn a_name_in_a_right_to_left_sentence_keeps_its_own_direction() {
    assert!(Taal::AR.sinds("Noor").contains("\u{2068}Noor\u{2069}"));
    assert_eq!(Taal::NL.sinds("3 mei"), "sinds 3 mei");
}

/// What a text says, without what is filled in.
fn gezegd(patroon: &Pattern<&str>) -> String {
    let stukken = patroon.elements.iter().map(|stuk| match stuk {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|keuze| gezegd(&keuze.value)).collect::<Vec<_>>().join(" ")
        }
        PatternElement::Placeable { .. } => " ".to_owned(),
    });
    stukken.collect()
}

/// The names of Dutch texts that address somebody as an adult.
fn met_u(bronnen: &[&'static str]) -> BTreeSet<String> {
    let mut namen = BTreeSet::new();
    for bron in bronnen {
        let bestand = fluent_syntax::parser::parse(*bron).unwrap_or_else(|(bestand, _)| bestand);
        for stuk in bestand.body {
            let Entry::Message(Message { id, value: Some(patroon), .. }) = stuk else { continue };
            let tekst = gezegd(&patroon).to_lowercase();
            let mut woorden = tekst.split(|teken: char| !teken.is_alphanumeric());
            if woorden.any(|woord| ["u", "uw", "uwe", "uzelf"].contains(&woord)) {
                namen.insert(id.name.to_owned());
            }
        }
    }
    namen
}

#[test]
fn inv_36_each_dutch_text_that_says_u_says_je_to_who_is_young() {
    let jong = bundel::bron_jong(Taal::NL);
    assert_eq!(met_u(&[jong]), BTreeSet::new(), "dit zegt u tegen wie jong is");
    let anders = vormen_in(Taal::NL, &[jong]);
    let mist: Vec<_> =
        met_u(bundel::bronnen(Taal::NL)).into_iter().filter(|naam| !anders.contains_key(naam)).collect();
    assert!(mist.is_empty(), "nog geen tekst voor wie jong is, in locales/nl/jong.ftl: {mist:?}");
}
