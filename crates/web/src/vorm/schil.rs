//! What stands around a page: doors, house style, who is logged in, the demo bar, the quick exit.

use maud::{Markup, Render, html};

use super::icoon::{Icoon, icoon};
use super::knop::Knop;
use crate::taal::Taal;

/// By which door someone came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deur {
    /// Professionals.
    Werk,
    /// Family: bigger targets, bigger text.
    Gezin,
    /// Programme team: never a person.
    Programma,
    /// Administrators: never content.
    Beheer,
    /// Nobody yet: login, statement, errors.
    Open,
}

impl Deur {
    /// Start page of the door.
    pub fn href(self) -> &'static str {
        match self {
            Self::Werk => "/werk",
            Self::Gezin => "/gezin",
            Self::Programma => "/programma",
            Self::Beheer => "/beheer",
            Self::Open => "/",
        }
    }

    /// Name of the door.
    pub fn naam(self) -> &'static str {
        match self {
            Self::Werk => "Werk",
            Self::Gezin => "Ons gezin",
            Self::Programma => "Programma",
            Self::Beheer => "Beheer",
            Self::Open => "",
        }
    }

    pub(super) fn klasse(self) -> &'static str {
        match self {
            Self::Werk => "naast-deur-werk",
            Self::Gezin => "naast-deur-gezin",
            Self::Programma => "naast-deur-programma",
            Self::Beheer => "naast-deur-beheer",
            Self::Open => "naast-deur-open",
        }
    }
}

/// What a municipality may set: theme class, extra style sheets, name, statement.
#[derive(Clone, Debug)]
pub struct Huisstijl {
    /// Class on `<body>` that switches the design tokens on.
    pub themaklasse: String,
    /// Style sheets after our own, for instance the tokens of a municipality.
    pub extra_stijl: Vec<String>,
    /// Who offers this: "Gemeente Zaanstad".
    pub organisatie: String,
    /// Page with the accessibility statement.
    pub toegankelijkheid: String,
    /// Page about privacy and rights.
    pub privacy: String,
}

impl Default for Huisstijl {
    fn default() -> Self {
        Self {
            themaklasse: "voorbeeld-theme".into(),
            extra_stijl: Vec::new(),
            organisatie: String::new(),
            toegankelijkheid: "/toegankelijkheid".into(),
            privacy: "/privacy".into(),
        }
    }
}

/// Who is logged in, and in which capacity (pet) he acts now.
#[derive(Clone, Copy, Debug)]
pub struct Gebruiker<'a> {
    /// Name.
    pub naam: &'a str,
    /// Acting capacity: "vaste professional, Wijkteam Zuid".
    pub pet: Option<&'a str>,
    /// Page to choose another capacity.
    pub pet_wisselen: Option<&'a str>,
    /// URL to which logging out is posted.
    pub uitloggen: &'a str,
    /// Token against cross-site posting: field name and value.
    pub token: Option<(&'a str, &'a str)>,
}

/// Link in the navigation of a door.
#[derive(Clone, Copy, Debug)]
pub struct Navlink<'a> {
    /// Text.
    pub tekst: &'a str,
    /// Page.
    pub href: &'a str,
}

/// Step in the path above the title.
#[derive(Clone, Copy, Debug)]
pub struct Kruimel<'a> {
    /// Text.
    pub tekst: &'a str,
    /// Page.
    pub href: &'a str,
}

/// Someone to play in the demo.
#[derive(Clone, Copy, Debug)]
pub struct Persona<'a> {
    /// Value to post.
    pub id: &'a str,
    /// "Noor, vaste professional".
    pub tekst: &'a str,
}

/// Bar that says that everything here is made up, with the persona switch.
#[derive(Clone, Debug)]
pub struct Demobalk<'a> {
    /// Where the choice is posted, as `persona`.
    pub actie: &'a str,
    /// Who can be played.
    pub personas: Vec<Persona<'a>>,
    /// Who is played now.
    pub huidige: &'a str,
    /// Token: field name and value.
    pub token: Option<(&'a str, &'a str)>,
}

impl Render for Demobalk<'_> {
    fn render(&self) -> Markup {
        html! {
            aside class="naast-demo" aria-label="Demonstratie" {
                div class="naast-binnen naast-demo__rij" {
                    p { strong { "Demonstratie." } " Alle mensen en verhalen hier zijn verzonnen." }
                    form action=(self.actie) method="post" {
                        @if let Some((naam, waarde)) = self.token { input type="hidden" name=(naam) value=(waarde); }
                        label for="persona" { "U bent nu" }
                        " "
                        select id="persona" name="persona" autocomplete="off" {
                            @for persona in &self.personas {
                                option value=(persona.id) selected[persona.id == self.huidige] { (persona.tekst) }
                            }
                        }
                        " "
                        button type="submit" { "Wissel" }
                    }
                }
            }
        }
    }
}

/// Bar with the button that leaves at once for a harmless page; it stays in sight. Works without script; with it, the
/// page also leaves the history.
pub fn snel_sluiten(naar: &str, taal: Taal) -> Markup {
    html! {
        section class="naast-uitgang" aria-label=(taal.snel_sluiten()) {
            div class="naast-binnen" {
                a class="nl-button nl-button--primary naast-snelsluiten" href=(naar) rel="noreferrer noopener"
                    data-snel-sluiten {
                    (icoon(Icoon::Sluit)) span class="nl-button__label" { (taal.snel_sluiten()) }
                }
            }
        }
    }
}

impl Gebruiker<'_> {
    /// Who is logged in, said in this language; names stay as they are.
    pub(super) fn in_taal(&self, taal: Taal) -> Markup {
        html! {
            div class="naast-gebruiker" {
                div {
                    span class="naast-sr" { (taal.ingelogd_als()) " " }
                    span class="naast-gebruiker__naam" { (self.naam) }
                    @if let Some(pet) = self.pet {
                        span class="naast-gebruiker__pet" {
                            span class="naast-sr" { ", " (taal.u_handelt_als()) " " } (pet)
                            @if let Some(href) = self.pet_wisselen {
                                " " a class="nl-link" href=(href) { "wissel" span class="naast-sr" { " van pet" } }
                            }
                        }
                    }
                }
                form action=(self.uitloggen) method="post" {
                    @if let Some((naam, waarde)) = self.token { input type="hidden" name=(naam) value=(waarde); }
                    (Knop::new(&taal.uitloggen()).licht())
                }
            }
        }
    }
}

/// Two people beside each other.
pub(super) fn merkteken() -> Markup {
    html! {
        svg class="naast-merk__teken" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false" {
            circle cx="11.5" cy="9" r="4.5" fill="currentColor" {}
            path d="M3.5 26.5c0-6 3.3-10 8-10s8 4 8 10z" fill="currentColor" {}
            circle cx="22.5" cy="11.5" r="3.5" fill="currentColor" fill-opacity="0.55" {}
            path d="M21.5 26.5c0-3.6-.8-6.4-2.2-8.5 1-.8 2-1.2 3.2-1.2 3.6 0 6 3.6 6 9.7z" fill="currentColor" fill-opacity="0.55" {}
        }
    }
}
