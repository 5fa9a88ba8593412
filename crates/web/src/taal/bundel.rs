//! The texts of one language, read from the binary once.

use super::{Taal, merk::onvertaald};
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
        ]
    };
}

/// The Dutch sentences by which a translation is found.
pub(super) const ZINNEN: &str = include_str!("../../../../locales/nl/zinnen.ftl");

/// The files of a language as they are in the repository.
pub(super) const fn bronnen(taal: Taal) -> &'static [&'static str] {
    match taal {
        Taal::Nl => bestanden!("nl"),
        Taal::En => bestanden!("en"),
        Taal::Tr => bestanden!("tr"),
        Taal::Ar => bestanden!("ar"),
        Taal::Pl => bestanden!("pl"),
        Taal::Uk => bestanden!("uk"),
    }
}

static NL: LazyLock<Bundel> = LazyLock::new(|| laad(Taal::Nl));
static EN: LazyLock<Bundel> = LazyLock::new(|| laad(Taal::En));
static TR: LazyLock<Bundel> = LazyLock::new(|| laad(Taal::Tr));
static AR: LazyLock<Bundel> = LazyLock::new(|| laad(Taal::Ar));
static PL: LazyLock<Bundel> = LazyLock::new(|| laad(Taal::Pl));
static UK: LazyLock<Bundel> = LazyLock::new(|| laad(Taal::Uk));

/// The identifier by which the plural rules of a language are found.
pub(super) fn kenmerk(taal: Taal) -> LanguageIdentifier {
    taal.code().parse().unwrap_or_default()
}

fn laad(taal: Taal) -> Bundel {
    let mut bundel = FluentBundle::new_concurrent(vec![kenmerk(taal)]);
    // Names and numbers run from left to right inside a right-to-left sentence; elsewhere the marks are only in the way.
    bundel.set_use_isolating(taal.richting() == "rtl");
    for bron in bronnen(taal) {
        // A file with a fault fails a test; should one get here, what can be read is still said.
        let bestand = FluentResource::try_new((*bron).to_owned()).unwrap_or_else(|(leesbaar, _)| leesbaar);
        bundel.add_resource_overriding(bestand);
    }
    bundel
}

fn bundel(taal: Taal) -> &'static Bundel {
    match taal {
        Taal::Nl => &NL,
        Taal::En => &EN,
        Taal::Tr => &TR,
        Taal::Ar => &AR,
        Taal::Pl => &PL,
        Taal::Uk => &UK,
    }
}

/// The text under a key in this language; where it has none, the Dutch text, marked as such.
pub(super) fn zeg(taal: Taal, sleutel: &str, variabelen: Option<&FluentArgs<'_>>) -> Cow<'static, str> {
    zeg_in(taal, sleutel, variabelen).unwrap_or_else(|| {
        zeg_in(Taal::Nl, sleutel, variabelen).map(|tekst| onvertaald(&tekst).into()).unwrap_or_default()
    })
}

/// The text under a key, when this language has it.
pub(super) fn zeg_in(
    taal: Taal,
    sleutel: &str,
    variabelen: Option<&FluentArgs<'_>>,
) -> Option<Cow<'static, str>> {
    let bundel = bundel(taal);
    let patroon = bundel.get_message(sleutel)?.value()?;
    Some(bundel.format_pattern(patroon, variabelen, &mut Vec::new()))
}
