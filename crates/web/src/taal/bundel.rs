//! The texts of one language, read from the binary once.

use super::{Taal, Tong, merk::onvertaald};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::{borrow::Cow, sync::LazyLock};
use unic_langid::LanguageIdentifier;

type Bundel = FluentBundle<FluentResource>;

/// One file of texts per subject, per language.
macro_rules! bestanden {
    ($taal:literal) => {
        &[
            include_str!(concat!("../../../../locales/", $taal, "/schil.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/datum.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/gezin.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/hulp.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/staat.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/welkom.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/zinnen.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/vorm.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/woorden.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/plan.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/veiligheid.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/analyse.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/verhaal.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/keek.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/berichten.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/rechten.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/toestemming.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/klacht.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/sleutel.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/account.ftl")),
            include_str!(concat!("../../../../locales/", $taal, "/open.ftl")),
        ]
    };
}

/// The Dutch sentences by which a translation is found.
pub(super) const ZINNEN: &str = include_str!("../../../../locales/nl/zinnen.ftl");

/// The files of a language as they are in the repository.
pub(super) const fn bronnen(taal: Taal) -> &'static [&'static str] {
    match taal.tong {
        Tong::Nl => bestanden!("nl"),
        Tong::En => bestanden!("en"),
        Tong::Tr => bestanden!("tr"),
        Tong::Ar => bestanden!("ar"),
        Tong::Pl => bestanden!("pl"),
        Tong::Uk => bestanden!("uk"),
    }
}

/// What a young reader gets instead, per language.
pub(super) const fn bron_jong(taal: Taal) -> &'static str {
    match taal.tong {
        Tong::Nl => include_str!("../../../../locales/nl/jong.ftl"),
        Tong::En => include_str!("../../../../locales/en/jong.ftl"),
        Tong::Tr => include_str!("../../../../locales/tr/jong.ftl"),
        Tong::Ar => include_str!("../../../../locales/ar/jong.ftl"),
        Tong::Pl => include_str!("../../../../locales/pl/jong.ftl"),
        Tong::Uk => include_str!("../../../../locales/uk/jong.ftl"),
    }
}

/// The texts for everybody, and those that are said differently to who is young.
struct Teksten {
    allen: LazyLock<Bundel>,
    jongeren: LazyLock<Bundel>,
}

/// The texts of one language, read when somebody first needs them.
macro_rules! teksten {
    ($taal:expr) => {
        Teksten {
            allen: LazyLock::new(|| laad($taal, bronnen($taal))),
            jongeren: LazyLock::new(|| laad($taal, &[bron_jong($taal)])),
        }
    };
}

static NL: Teksten = teksten!(Taal::NL);
static EN: Teksten = teksten!(Taal::EN);
static TR: Teksten = teksten!(Taal::TR);
static AR: Teksten = teksten!(Taal::AR);
static PL: Teksten = teksten!(Taal::PL);
static UK: Teksten = teksten!(Taal::UK);

/// The identifier by which the plural rules of a language are found.
pub(super) fn kenmerk(taal: Taal) -> LanguageIdentifier {
    taal.code().parse().unwrap_or_default()
}

fn laad(taal: Taal, bronnen: &[&str]) -> Bundel {
    let mut bundel = FluentBundle::new_concurrent(vec![kenmerk(taal)]);
    // Names and numbers run from left to right inside a right-to-left sentence; elsewhere the marks are only in the way.
    bundel.set_use_isolating(taal.richting() == "rtl");
    for bron in bronnen {
        // A file with a fault fails a test; should one get here, what can be read is still said.
        let bestand = FluentResource::try_new((*bron).to_owned()).unwrap_or_else(|(leesbaar, _)| leesbaar);
        bundel.add_resource_overriding(bestand);
    }
    bundel
}

fn teksten(taal: Taal) -> &'static Teksten {
    match taal.tong {
        Tong::Nl => &NL,
        Tong::En => &EN,
        Tong::Tr => &TR,
        Tong::Ar => &AR,
        Tong::Pl => &PL,
        Tong::Uk => &UK,
    }
}

/// The text under a key in this language; where it has none, the Dutch text, marked as such.
pub(super) fn zeg(taal: Taal, sleutel: &str, variabelen: Option<&FluentArgs<'_>>) -> Cow<'static, str> {
    zeg_in(taal, sleutel, variabelen).unwrap_or_else(|| {
        let nederlands = Taal { tong: Tong::Nl, ..taal };
        zeg_in(nederlands, sleutel, variabelen).map(|tekst| onvertaald(&tekst).into()).unwrap_or_default()
    })
}

/// The text under a key, when this language has it; for a young reader first what was written for who is young.
pub(super) fn zeg_in(
    taal: Taal,
    sleutel: &str,
    variabelen: Option<&FluentArgs<'_>>,
) -> Option<Cow<'static, str>> {
    if taal.jong
        && let Some(gezegd) = zeg_uit(&teksten(taal).jongeren, sleutel, variabelen)
    {
        return Some(gezegd);
    }
    zeg_uit(&teksten(taal).allen, sleutel, variabelen)
}

fn zeg_uit(
    bundel: &'static Bundel,
    sleutel: &str,
    variabelen: Option<&FluentArgs<'_>>,
) -> Option<Cow<'static, str>> {
    let patroon = bundel.get_message(sleutel)?.value()?;
    Some(bundel.format_pattern(patroon, variabelen, &mut Vec::new()))
}
