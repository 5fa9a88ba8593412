//! What is said above a page after something was done or could not be done.

use crate::taal::Taal;
use crate::vorm::{Alternatief, Bericht, Fouten, Toon, Weigeringspaneel};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, Render, html};
use naast_domain::{Regelnummer, Weigering, weigering::Weigeringsoort};

/// What is said above a page.
#[derive(Clone, Debug, Default)]
pub enum Melding {
    /// Nothing.
    #[default]
    Geen,
    /// It worked.
    Gelukt(&'static str),
    /// Fields are not right; they are marked too.
    Fouten(Fouten),
    /// A rule says no.
    Geweigerd(Box<Weigering>),
}

impl Melding {
    /// From a refusal of the core: faults per field where it is about fields.
    pub fn van_weigering(weigering: Weigering) -> Self {
        if let Weigeringsoort::Invoer(fouten) = &weigering.soort {
            return Self::Fouten(
                fouten.iter().map(|fout| (fout.veld.to_string(), fout.melding.clone())).collect(),
            );
        }
        Self::Geweigerd(Box::new(weigering))
    }

    /// The faults per field, for `.fout(…)` of the fields.
    pub fn fouten(&self) -> &Fouten {
        static GEEN: std::sync::LazyLock<Fouten> = std::sync::LazyLock::new(Fouten::new);
        if let Self::Fouten(fouten) = self { fouten } else { &GEEN }
    }

    /// Whether another person changed the same part since it was shown.
    pub fn is_conflict(&self) -> bool {
        matches!(self, Self::Geweigerd(weigering) if matches!(weigering.soort, Weigeringsoort::DeelGewijzigd { .. }))
    }
}

impl Render for Melding {
    fn render(&self) -> Markup {
        self.in_taal(Taal::NL)
    }
}

impl Melding {
    /// The same in the language of the page.
    pub fn in_taal(&self, taal: Taal) -> Markup {
        match self {
            Self::Geen | Self::Fouten(_) => html! {},
            Self::Gelukt(tekst) => {
                Bericht::new(Toon::Gelukt, taal.zin(tekst)).taal(taal).aankondigen().render()
            }
            Self::Geweigerd(weigering) => geweigerd(weigering, self.is_conflict(), taal),
        }
    }
}

fn geweigerd(weigering: &Weigering, conflict: bool, taal: Taal) -> Markup {
    let uitwegen: Vec<_> = weigering.uitwegen.iter().map(|tekst| taal.zin(tekst)).collect();
    Weigeringspaneel {
        regel: &weigering.regel.to_string(),
        bron: None,
        kop: &if conflict { taal.conflict_kop() } else { taal.weigering_kop() },
        uitleg: &taal.zin(&weigering.reden),
        wel: uitwegen.iter().map(|tekst| Alternatief { tekst, href: None }).collect(),
        // Closing is refused with all that it still needs (INV-12).
        wel_kop: &if weigering.regel == Regelnummer::Inv(12) { taal.nodig_kop() } else { taal.wel_kop() },
    }
    .in_taal(taal)
}

/// What can be said after an act, by a code in the address. The code says nothing about anybody.
const GEDAAN: &[(&str, &str)] = &[
    ("opgeslagen", "Het is opgeslagen."),
    ("geopend", "Het dossier is open. U bent er vanaf nu voor dit gezin."),
    ("gedeeld", "Het is gedeeld."),
    ("voorgelegd", "Het is voorgelegd."),
    ("verwijderd", "Het is weggehaald."),
    ("afgesloten", "Het dossier is afgesloten."),
    ("heropend", "Het dossier is weer open, met hetzelfde gezicht."),
    ("uitgelogd", "U bent uitgelogd."),
    ("beantwoord", "Uw antwoord is bewaard. Het staat er precies zoals u het schreef."),
    ("niets", "Er is niets opgeslagen. U kunt hier altijd op terugkomen."),
    ("ondertekend", "Uw antwoord staat erbij, op uw eigen naam."),
    ("gelezen", "We hebben opgeschreven dat u dit hebt gelezen."),
    (
        "gevraagd",
        "Uw vraag is verstuurd naar iedereen die iets over u heeft. Hieronder ziet u wanneer het antwoord er uiterlijk is.",
    ),
    ("verklaard", "Uw woorden staan er nu bij. Alleen u kunt ze veranderen."),
    ("klacht", "Uw klacht is aangekomen. Hieronder ziet u waar, en wanneer u uiterlijk iets hoort."),
    ("bedankt", "Dank u wel. Uw antwoorden zijn bewaard."),
    ("gestuurd", "Uw vraag is verstuurd. U leest het antwoord op deze bladzijde."),
    ("gestopt", "Het delen is gestopt. Vanaf nu kan diegene het niet meer lezen."),
];

/// The text that belongs to a code in the address.
pub fn gedaan(code: &str) -> Melding {
    GEDAAN
        .iter()
        .find(|(bekend, _)| *bekend == code)
        .map_or(Melding::Geen, |(_, tekst)| Melding::Gelukt(tekst))
}

/// Sends the visitor on after an act, so that reloading the page does not do it again. `code` is one of [`GEDAAN`].
pub fn klaar(naar: &str, code: &str) -> Response {
    let (pad, anker) = naar.split_once('#').map_or((naar, ""), |(pad, anker)| (pad, anker));
    let mut naar = [pad, "?klaar=", code].concat();
    if !anker.is_empty() {
        naar.push('#');
        naar.push_str(anker);
    }
    Redirect::to(&naar).into_response()
}
