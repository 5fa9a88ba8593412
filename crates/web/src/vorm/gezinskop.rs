//! What stands on every page of a family: who they are, who stays beside them, where they are and what comes next.

use jiff::civil::Date;
use maud::{Markup, Render, html};

use super::icoon::{Icoon, icoon};
use super::stap::{Fase, Stand};
use super::tekst::telefoon;
use crate::taal::Taal;

/// The fixed face, or who stands in for him.
#[derive(Clone, Debug)]
pub struct Gezicht<'a> {
    /// Name as the family knows it.
    pub naam: &'a str,
    /// Team or organisation.
    pub team: &'a str,
    /// Number at which the family can reach him.
    pub telefoon: Option<&'a str>,
    /// URL of a photo; without it the initials are shown.
    pub foto: Option<&'a str>,
    /// Who answers while the fixed face is away, and until when. The face stays (INV-2).
    pub waarnemer: Option<(&'a str, Option<Date>)>,
}

/// What happens next and by when.
#[derive(Clone, Copy, Debug)]
pub struct Vervolg<'a> {
    /// "Gesprek over het veiligheidsplan".
    pub wat: &'a str,
    /// The last day for it.
    pub uiterlijk: Option<Date>,
    /// Where one can do or read it.
    pub href: Option<&'a str>,
}

/// Link to a part of the dossier.
#[derive(Clone, Copy, Debug)]
pub struct Dossiertab<'a> {
    /// Name of the part.
    pub tekst: &'a str,
    /// Its page.
    pub href: &'a str,
    /// Number of things that wait there for this reader.
    pub wacht: Option<u32>,
}

/// Strip below the header on each page of a family.
#[derive(Clone, Debug)]
pub struct Gezinskop<'a> {
    /// "Gezin Van den Berg".
    pub huishouden: &'a str,
    /// Overview page of the dossier.
    pub href: &'a str,
    /// Fixed face.
    pub gezicht: Gezicht<'a>,
    /// Phase of the dossier: the lowest of the persons.
    pub fase: Fase,
    /// What happens next.
    pub vervolg: Option<Vervolg<'a>>,
    /// Today, to say how far away that is.
    pub vandaag: Date,
    /// Parts of the dossier.
    pub tabs: Vec<Dossiertab<'a>>,
    /// `href` of the part that is shown.
    pub actief: &'a str,
    /// Short marks such as "Gesloten" or "Dit is een oude stand".
    pub let_op: Vec<&'a str>,
}

/// First letters of a name: "Noor van der Wal" → "NW".
pub(crate) fn initialen(naam: &str) -> String {
    let mut grote = naam
        .split([' ', '-'])
        .filter_map(|deel| deel.trim_start_matches(['\'', '’']).chars().next())
        .filter(|letter| letter.is_uppercase());
    let eerste = grote.next();
    let laatste = grote.next_back();
    let kort: String = eerste.into_iter().chain(laatste).collect();
    if kort.is_empty() { naam.chars().take(1).flat_map(char::to_uppercase).collect() } else { kort }
}

/// Photo or initials in a circle.
pub(crate) fn portret(naam: &str, foto: Option<&str>) -> Markup {
    html! {
        @if let Some(foto) = foto {
            img class="naast-portret" src=(foto) alt={ "Foto van " (naam) } width="56" height="56";
        } @else {
            span class="naast-portret" aria-hidden="true" { (initialen(naam)) }
        }
    }
}

impl Render for Gezinskop<'_> {
    fn render(&self) -> Markup {
        self.in_taal(Taal::NL)
    }
}

impl Gezinskop<'_> {
    /// The strip in this language; names, and what a professional wrote, stay as they are.
    pub fn in_taal(&self, taal: Taal) -> Markup {
        html! {
            section class="naast-gezinskop" aria-label=(taal.strook_over(self.huishouden)) {
                div class="naast-binnen naast-gezinskop__rij" {
                    div class="naast-gezinskop__wie" {
                        p class="naast-bijschrift" { (taal.strook_gezin()) }
                        p class="naast-gezinskop__naam" { a href=(self.href) { (self.huishouden) } }
                        (self.fase.in_taal(taal))
                        @for merk in &self.let_op {
                            " " (super::stap::Status::new(Stand::LetOp, merk))
                        }
                    }
                    (self.gezicht.in_taal(taal))
                    div class="naast-gezinskop__vervolg" {
                        p class="naast-bijschrift" { (taal.wat_er_nu_komt()) }
                        @if let Some(vervolg) = &self.vervolg {
                            p class="naast-gezinskop__wat" {
                                @if let Some(href) = vervolg.href { a class="nl-link" href=(href) { (vervolg.wat) } }
                                @else { bdi { (vervolg.wat) } }
                            }
                            @if let Some(dag) = vervolg.uiterlijk { (uiterlijk_in_taal(dag, self.vandaag, taal)) }
                        } @else {
                            p class="naast-gezinskop__wat" { (taal.niets_open()) }
                        }
                    }
                }
                @if !self.tabs.is_empty() {
                    div class="naast-binnen" {
                        // On a phone the list opens from this button, without script; elsewhere it is always there.
                        button class="naast-dossiernav__knop" type="button" popovertarget="dossiernav" {
                            (icoon(Icoon::Menu)) "Onderdelen van dit dossier"
                        }
                        nav class="naast-dossiernav" id="dossiernav" popover="auto"
                            aria-label="Onderdelen van dit dossier" {
                            button class="naast-dossiernav__sluit" type="button" popovertarget="dossiernav"
                                popovertargetaction="hide" { (icoon(Icoon::Sluit)) "Sluiten" }
                            ul {
                                @for tab in &self.tabs {
                                    li {
                                        a href=(tab.href) aria-current=[(tab.href == self.actief).then_some("page")] {
                                            (tab.tekst)
                                            @if let Some(wacht) = tab.wacht.filter(|wacht| *wacht > 0) {
                                                " " span class="nl-number-badge naast-telling" {
                                                    (wacht) span class="naast-sr" { " wacht op u" }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

impl Render for Gezicht<'_> {
    fn render(&self) -> Markup {
        self.in_taal(Taal::NL)
    }
}

impl Gezicht<'_> {
    fn in_taal(&self, taal: Taal) -> Markup {
        html! {
            div class="naast-gezicht" {
                (portret(self.naam, self.foto))
                div {
                    p class="naast-bijschrift" { (taal.vast_gezicht()) }
                    p class="naast-gezicht__naam" { (self.naam) }
                    p class="naast-gezicht__team" {
                        span { (self.team) }
                        @if let Some(nummer) = self.telefoon { " " (telefoon(nummer)) }
                    }
                    @if let Some((waarnemer, tot)) = self.waarnemer {
                        p class="naast-gezicht__waarnemer" {
                            @match tot {
                                Some(tot) => (taal.neemt_waar_tot(waarnemer, taal.kort(tot))),
                                None => (taal.neemt_waar(waarnemer)),
                            }
                        }
                    }
                }
            }
        }
    }
}

/// "uiterlijk 3 nov 2026 · over 3 dagen"; too late is said, shown by an icon and by colour.
pub(crate) fn uiterlijk(dag: Date, vandaag: Date) -> Markup {
    uiterlijk_in_taal(dag, vandaag, Taal::NL)
}

/// The same in the language of the reader.
fn uiterlijk_in_taal(dag: Date, vandaag: Date, taal: Taal) -> Markup {
    let te_laat = dag < vandaag;
    html! {
        span class=(if te_laat { "naast-uiterlijk naast-uiterlijk--laat" } else { "naast-uiterlijk" }) {
            (icoon(if te_laat { Icoon::LetOp } else { Icoon::Klok }))
            span { time datetime=(dag) { (taal.uiterlijk(taal.kort(dag))) } " · " strong { (taal.afstand(dag, vandaag)) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn initials_skip_the_small_words_of_a_name() {
        assert_eq!(initialen("Noor van der Wal"), "NW");
        assert_eq!(initialen("Fatima"), "F");
        assert_eq!(initialen("Jan-Willem in 't Veld"), "JV");
        assert_eq!(initialen("de"), "D");
        assert_eq!(initialen(""), "");
    }

    #[test]
    fn inv_02_the_fixed_face_stays_named_while_someone_stands_in() {
        let html = Gezicht {
            naam: "Noor van der Wal",
            team: "Wijkteam Zuid",
            telefoon: Some("06 1234"),
            foto: None,
            waarnemer: Some(("Ilse Mol", Some(date(2026, 8, 1)))),
        }
        .render()
        .into_string();
        assert!(html.contains("Noor van der Wal") && html.contains("Ilse Mol neemt waar tot 1 aug 2026"));
    }

    #[test]
    fn too_late_is_said_in_words() {
        let html = uiterlijk(date(2026, 1, 1), date(2026, 1, 3)).into_string();
        assert!(html.contains("2 dagen te laat"));
    }
}
