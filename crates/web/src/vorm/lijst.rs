//! Things in a row: cards, whose turn it is, the story, folded details, and what to do when there is nothing yet.

use jiff::civil::Date;
use maud::{Markup, Render, html};

use super::datum::tijdvak;
use super::gezinskop::uiterlijk;
use super::tekst::Kop;

/// Box with a heading.
#[derive(Clone, Debug)]
pub struct Kaart<'a> {
    kop: &'a str,
    niveau: Kop,
    href: Option<&'a str>,
    rechts: Option<Markup>,
    inhoud: Markup,
}

impl<'a> Kaart<'a> {
    /// Card with its heading.
    pub fn new(kop: &'a str, inhoud: impl Render) -> Self {
        Self { kop, niveau: Kop::H2, href: None, rechts: None, inhoud: inhoud.render() }
    }

    /// Level of the heading.
    #[must_use]
    pub fn niveau(mut self, niveau: Kop) -> Self {
        self.niveau = niveau;
        self
    }

    /// The heading goes to this page.
    #[must_use]
    pub fn href(mut self, href: &'a str) -> Self {
        self.href = Some(href);
        self
    }

    /// Status or small link beside the heading.
    #[must_use]
    pub fn rechts(mut self, rechts: impl Render) -> Self {
        self.rechts = Some(rechts.render());
        self
    }
}

impl Render for Kaart<'_> {
    fn render(&self) -> Markup {
        let kop = html! {
            @if let Some(href) = self.href { a class="nl-link" href=(href) { (self.kop) } } @else { (self.kop) }
        };
        html! {
            section class="naast-kaart" {
                div class="naast-kaart__kop" {
                    (self.niveau.met(kop))
                    @if let Some(rechts) = &self.rechts { div { (rechts) } }
                }
                (self.inhoud)
            }
        }
    }
}

/// Whose turn it is: one line in "wat wacht op wie". Stands in an `<ol class="naast-beurten">`.
#[derive(Clone, Copy, Debug)]
pub struct Beurt<'a> {
    /// Who must do something: "U", "Sanne de Wit", "Raad voor de Kinderbescherming".
    pub wie: &'a str,
    /// It is the reader's own turn.
    pub aan_u: bool,
    /// What must be done.
    pub wat: &'a str,
    /// Where.
    pub href: Option<&'a str>,
    /// For which family, on lists over families.
    pub gezin: Option<&'a str>,
    /// Last day.
    pub uiterlijk: Option<Date>,
    /// Today.
    pub vandaag: Date,
}

impl Beurt<'_> {
    /// The list; an empty one renders nothing, so show [`Leeg`] instead.
    pub fn lijst(beurten: &[Self]) -> Markup {
        html! {
            @if !beurten.is_empty() { ol class="naast-beurten" { @for beurt in beurten { (beurt) } } }
        }
    }
}

impl Render for Beurt<'_> {
    fn render(&self) -> Markup {
        html! {
            li class=(if self.aan_u { "naast-beurt naast-beurt--u" } else { "naast-beurt" }) { div class="naast-beurt__rij" {
                div class="naast-beurt__wie" { (self.wie) }
                div class="naast-beurt__wat" {
                    @if let Some(href) = self.href { a class="nl-link" href=(href) { (self.wat) } }
                    @else { (self.wat) }
                    @if let Some(gezin) = self.gezin { div class="naast-beurt__gezin" { (gezin) } }
                }
                @if let Some(dag) = self.uiterlijk { div class="naast-beurt__dag" { (uiterlijk(dag, self.vandaag)) } }
            } }
        }
    }
}

/// One moment in a story.
#[derive(Clone, Debug)]
pub struct Moment<'a> {
    /// Day on which it happened.
    pub datum: Date,
    /// Kind, in a word: "Gesprek", "Besluit", "Incident".
    pub soort: &'a str,
    /// What happened, in a few words.
    pub titel: &'a str,
    /// Page with more.
    pub href: Option<&'a str>,
    /// Rest of the story.
    pub inhoud: Markup,
}

/// The story in order of time, as a list.
#[derive(Clone, Debug)]
pub struct Tijdlijn<'a> {
    label: &'a str,
    niveau: Kop,
    momenten: Vec<Moment<'a>>,
}

impl<'a> Tijdlijn<'a> {
    /// Timeline with its name for screen readers.
    pub fn new(label: &'a str, momenten: Vec<Moment<'a>>) -> Self {
        Self { label, niveau: Kop::H3, momenten }
    }

    /// Level of the headings.
    #[must_use]
    pub fn niveau(mut self, niveau: Kop) -> Self {
        self.niveau = niveau;
        self
    }
}

impl Render for Tijdlijn<'_> {
    fn render(&self) -> Markup {
        html! {
            ol class="naast-tijdlijn" aria-label=(self.label) {
                @for moment in &self.momenten {
                    li class="naast-moment" {
                        p class="naast-moment__dag" { (tijdvak(moment.datum)) " · " (moment.soort) }
                        (self.niveau.met(html! {
                            @if let Some(href) = moment.href { a class="nl-link" href=(href) { (moment.titel) } }
                            @else { (moment.titel) }
                        }))
                        (moment.inhoud)
                    }
                }
            }
        }
    }
}

/// Details that open on request, without script.
#[derive(Clone, Debug)]
pub struct Uitklap<'a> {
    kop: &'a str,
    inhoud: Markup,
    open: bool,
}

impl<'a> Uitklap<'a> {
    /// Closed, with the text to press.
    pub fn new(kop: &'a str, inhoud: impl Render) -> Self {
        Self { kop, inhoud: inhoud.render(), open: false }
    }

    /// Open from the start.
    #[must_use]
    pub fn open(mut self, open: bool) -> Self {
        self.open = open;
        self
    }
}

impl Render for Uitklap<'_> {
    fn render(&self) -> Markup {
        html! {
            details class="naast-uitklap" open[self.open] {
                summary { (self.kop) }
                div class="naast-uitklap__inhoud" { (self.inhoud) }
            }
        }
    }
}

/// Nothing here yet: what belongs here and what one can do.
#[derive(Clone, Debug)]
pub struct Leeg<'a> {
    kop: &'a str,
    uitleg: &'a str,
    doen: Option<Markup>,
    niveau: Kop,
}

impl<'a> Leeg<'a> {
    /// What is missing, and what this place is for.
    pub fn new(kop: &'a str, uitleg: &'a str) -> Self {
        Self { kop, uitleg, doen: None, niveau: Kop::H2 }
    }

    /// What one can do now: a button or link.
    #[must_use]
    pub fn doen(mut self, doen: impl Render) -> Self {
        self.doen = Some(doen.render());
        self
    }

    /// Level of the heading.
    #[must_use]
    pub fn niveau(mut self, niveau: Kop) -> Self {
        self.niveau = niveau;
        self
    }
}

impl Render for Leeg<'_> {
    fn render(&self) -> Markup {
        html! {
            div class="naast-leeg" {
                (self.niveau.met(self.kop))
                p class="nl-paragraph" { (self.uitleg) }
                @if let Some(doen) = &self.doen { div class="naast-knoppen" { (doen) } }
            }
        }
    }
}
