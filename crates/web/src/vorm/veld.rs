//! Text fields. A field cannot be made without its [`Label`].

use crate::taal::Taal;
use maud::{Markup, PreEscaped, Render, html};

/// The visible name of a field or group: what should someone fill in?
#[derive(Clone, Copy, Debug)]
pub struct Label<'a>(pub &'a str);

/// Whether a field must be filled in. Only the exception is marked, in words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Verplichting {
    /// Must be filled in; the usual case, so not marked.
    #[default]
    Ja,
    /// May stay empty, and says so.
    Nee,
    /// May stay empty and does not say so: filters and search.
    Stil,
}

/// What all fields have in common.
#[derive(Clone, Debug)]
pub(super) struct Kern<'a> {
    pub naam: &'a str,
    pub label: Label<'a>,
    pub uitleg: Option<&'a str>,
    pub fout: Option<&'a str>,
    pub id: Option<&'a str>,
    pub verplichting: Verplichting,
    pub taal: Taal,
}

impl<'a> Kern<'a> {
    pub fn new(naam: &'a str, label: Label<'a>) -> Self {
        debug_assert!(!label.0.trim().is_empty(), "a field without a label cannot be understood: {naam}");
        Self {
            naam,
            label,
            uitleg: None,
            fout: None,
            id: None,
            verplichting: Verplichting::Ja,
            taal: Taal::NL,
        }
    }

    /// The id of the input; the error summary links to it.
    pub fn id(&self) -> String {
        self.id.map_or_else(|| format!("veld-{}", self.naam), str::to_owned)
    }

    /// Ids of explanation and error, for `aria-describedby`.
    pub fn beschreven_door(&self) -> Option<String> {
        let id = self.id();
        match (self.uitleg, self.fout) {
            (Some(_), Some(_)) => Some(format!("{id}-uitleg {id}-fout")),
            (Some(_), None) => Some(format!("{id}-uitleg")),
            (None, Some(_)) => Some(format!("{id}-fout")),
            (None, None) => None,
        }
    }

    pub fn verplicht(&self) -> bool {
        self.verplichting == Verplichting::Ja
    }

    /// Label text with the mark "(niet verplicht)".
    pub fn labeltekst(&self) -> Markup {
        html! {
            (self.label.0)
            @if self.verplichting == Verplichting::Nee {
                " " span class="naast-optioneel" { (self.taal.niet_verplicht()) }
            }
        }
    }

    pub fn uitleg_en_fout(&self) -> Markup {
        let id = self.id();
        html! {
            @if let Some(uitleg) = self.uitleg {
                div class="utrecht-form-field-description naast-uitleg" id={ (id) "-uitleg" } { (uitleg) }
            }
            @if let Some(fout) = self.fout {
                div class="utrecht-form-field-error-message naast-fout" id={ (id) "-fout" } {
                    span class="naast-sr" { (self.taal.fout_in_titel()) ": " } (self.taal.zin(fout))
                }
            }
        }
    }

    /// Box around one input: label, explanation, error, input.
    pub fn veld(&self, invoer: &Markup) -> Markup {
        html! {
            div class=(self.veldklasse()) {
                div class="utrecht-form-field__label" {
                    label class="utrecht-form-label" for=(self.id()) { (self.labeltekst()) }
                }
                (self.uitleg_en_fout())
                div class="utrecht-form-field__input" { (invoer) }
            }
        }
    }

    pub fn veldklasse(&self) -> &'static str {
        if self.fout.is_some() {
            "utrecht-form-field utrecht-form-field--invalid naast-veld naast-veld--fout"
        } else {
            "utrecht-form-field naast-veld"
        }
    }
}

/// The methods that every field offers.
macro_rules! veldmethoden {
    ($type:ident) => {
        impl<'a> $type<'a> {
            /// Short explanation below the label: what is meant, with an example.
            #[must_use]
            pub fn uitleg(mut self, uitleg: &'a str) -> Self {
                self.kern.uitleg = Some(uitleg);
                self
            }

            /// What is wrong and how to mend it; usually `fouten.bij("naam")`.
            #[must_use]
            pub fn fout(mut self, fout: Option<&'a str>) -> Self {
                self.kern.fout = fout;
                self
            }

            /// Another id than `veld-<naam>`, when a page has the same field twice.
            #[must_use]
            pub fn id(mut self, id: &'a str) -> Self {
                self.kern.id = Some(id);
                self
            }

            /// What the field says by itself, it says in this language.
            #[must_use]
            pub fn taal(mut self, taal: $crate::taal::Taal) -> Self {
                self.kern.taal = taal;
                self
            }

            /// May stay empty; the label says "(niet verplicht)".
            #[must_use]
            pub fn niet_verplicht(mut self) -> Self {
                self.kern.verplichting = $crate::vorm::veld::Verplichting::Nee;
                self
            }

            /// May stay empty without saying so: filters and search.
            #[must_use]
            pub fn vrij(mut self) -> Self {
                self.kern.verplichting = $crate::vorm::veld::Verplichting::Stil;
                self
            }
        }
    };
}
pub(super) use veldmethoden;

/// Kind of text: decides keyboard on a phone, width and spelling help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Soort {
    /// Ordinary text.
    #[default]
    Tekst,
    /// Names: no spelling check.
    Naam,
    /// E-mail address.
    Email,
    /// Telephone number.
    Telefoon,
    /// Password: the browser may fill it in.
    Wachtwoord,
    /// New password.
    NieuwWachtwoord,
    /// User name at login.
    Gebruikersnaam,
    /// Code of six digits.
    Code,
    /// Whole number.
    Getal,
    /// Hour and minutes, "14:30".
    Tijd,
    /// Postcode.
    Postcode,
    /// Search words.
    Zoeken,
}

impl Soort {
    /// `type`, `inputmode`, `autocomplete`, class.
    fn kenmerken(self) -> (&'static str, Option<&'static str>, &'static str, &'static str) {
        match self {
            Self::Tekst | Self::Naam => ("text", None, "off", ""),
            Self::Email => ("email", None, "off", ""),
            Self::Telefoon => ("tel", None, "off", "naast-breedte-m"),
            Self::Wachtwoord => ("password", None, "current-password", "naast-breedte-l"),
            Self::NieuwWachtwoord => ("password", None, "new-password", "naast-breedte-l"),
            Self::Gebruikersnaam => ("text", None, "username", "naast-breedte-l"),
            Self::Code => ("text", Some("numeric"), "one-time-code", "naast-breedte-s"),
            Self::Getal => ("text", Some("numeric"), "off", "naast-breedte-s"),
            Self::Tijd | Self::Postcode => ("text", None, "off", "naast-breedte-s"),
            Self::Zoeken => ("search", None, "off", ""),
        }
    }
}

/// One line of text.
#[derive(Clone, Debug)]
pub struct Tekstveld<'a> {
    kern: Kern<'a>,
    waarde: &'a str,
    soort: Soort,
}

impl<'a> Tekstveld<'a> {
    /// Field with its form name and its label.
    pub fn new(naam: &'a str, label: Label<'a>) -> Self {
        Self { kern: Kern::new(naam, label), waarde: "", soort: Soort::Tekst }
    }

    /// What is in it now, also when it is wrong: nothing typed is lost.
    #[must_use]
    pub fn waarde(mut self, waarde: &'a str) -> Self {
        self.waarde = waarde;
        self
    }

    /// Kind of text.
    #[must_use]
    pub fn soort(mut self, soort: Soort) -> Self {
        self.soort = soort;
        self
    }
}

veldmethoden!(Tekstveld);

impl Render for Tekstveld<'_> {
    fn render(&self) -> Markup {
        let (soort, toetsen, aanvullen, breedte) = self.soort.kenmerken();
        let spelling = matches!(self.soort, Soort::Tekst | Soort::Zoeken);
        let wachtwoord = matches!(self.soort, Soort::Wachtwoord | Soort::NieuwWachtwoord);
        self.kern.veld(&html! {
            input
                class={ "utrecht-textbox utrecht-textbox--html-input naast-invoer " (breedte)
                    @if self.kern.fout.is_some() { " utrecht-textbox--invalid" } }
                id=(self.kern.id()) name=(self.kern.naam) type=(soort)
                value=[(!wachtwoord).then_some(self.waarde)]
                inputmode=[toetsen] autocomplete=(aanvullen) spellcheck=[(!spelling).then_some("false")]
                aria-describedby=[self.kern.beschreven_door()]
                aria-invalid=[self.kern.fout.map(|_| "true")] required[self.kern.verplicht()];
        })
    }
}

/// Where a text is looked over.
pub const SCHRIJFHULP: &str = "/werk/schrijfhulp";
/// Hidden field with which a form tells which of its texts can be looked over: "name|kind|label".
pub const KIJKNA: &str = "kijkna";

/// Several lines of text.
#[derive(Clone, Debug)]
pub struct Tekstvak<'a> {
    kern: Kern<'a>,
    waarde: &'a str,
    regels: u8,
    maximum: Option<usize>,
    nakijken: Option<&'a str>,
}

impl<'a> Tekstvak<'a> {
    /// Field with its form name and its label.
    pub fn new(naam: &'a str, label: Label<'a>) -> Self {
        Self { kern: Kern::new(naam, label), waarde: "", regels: 5, maximum: None, nakijken: None }
    }

    /// Text that a professional writes: may be looked over for clearness before it is sent. The kind is the code of the
    /// kind of stelling, or empty for any other text.
    #[must_use]
    pub fn nakijken(mut self, soort: &'a str) -> Self {
        self.nakijken = Some(soort);
        self
    }

    /// What is in it now.
    #[must_use]
    pub fn waarde(mut self, waarde: &'a str) -> Self {
        self.waarde = waarde;
        self
    }

    /// Height in lines.
    #[must_use]
    pub fn regels(mut self, regels: u8) -> Self {
        self.regels = regels;
        self
    }

    /// Longest text. It is said and counted, never cut off: the server refuses with an explanation and keeps the text.
    #[must_use]
    pub fn maximum(mut self, tekens: usize) -> Self {
        self.maximum = Some(tekens);
        self
    }
}

veldmethoden!(Tekstvak);

impl Render for Tekstvak<'_> {
    fn render(&self) -> Markup {
        let id = self.kern.id();
        let taal = self.kern.taal;
        let beschreven = [self.kern.beschreven_door(), self.maximum.map(|_| format!("{id}-teller"))];
        let beschreven = beschreven.into_iter().flatten().collect::<Vec<_>>().join(" ");
        self.kern.veld(&html! {
            textarea
                class={ "utrecht-textarea utrecht-textarea--html-textarea naast-invoer naast-invoer--breed"
                    @if self.kern.fout.is_some() { " utrecht-textarea--invalid" } }
                id=(id) name=(self.kern.naam) rows=(self.regels) autocomplete="off"
                data-maximum=[self.maximum.filter(|_| taal.is_nederlands())] data-schrijfhulp=[self.nakijken]
                aria-describedby=[(!beschreven.is_empty()).then_some(&beschreven)]
                aria-invalid=[self.kern.fout.map(|_| "true")] required[self.kern.verplicht()]
                // The parser drops the first line end in a textarea: give it one that may be dropped.
                { (PreEscaped("\n")) (self.waarde) }
            @if let Some(soort) = self.nakijken {
                input type="hidden" name=(KIJKNA) value={ (self.kern.naam) "|" (soort) "|" (self.kern.label.0) };
            }
            @if let Some(maximum) = self.maximum {
                div class="naast-teller" id={ (id) "-teller" } data-teller {
                    (taal.tekens_kwijt(in_taal(maximum, taal)))
                }
            }
        })
    }
}

/// 2000 → "2.000".
pub(crate) fn duizendtal(getal: usize) -> String {
    let cijfers = getal.to_string();
    let mut uit = String::with_capacity(cijfers.len() + cijfers.len() / 3);
    for (i, cijfer) in cijfers.chars().enumerate() {
        if i > 0 && (cijfers.len() - i).is_multiple_of(3) {
            uit.push('.');
        }
        uit.push(cijfer);
    }
    uit
}

/// The same as one writes it in this language: "20,000" in English.
fn in_taal(getal: usize, taal: Taal) -> String {
    duizendtal(getal).replace('.', taal.duizendteken())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_tied_to_its_label_explanation_and_error() {
        let html = Tekstveld::new("achternaam", Label("Achternaam"))
            .uitleg("Zoals op de ID-kaart")
            .fout(Some("Vul een achternaam in."))
            .waarde("\"><script>")
            .render()
            .into_string();
        assert!(html.contains(r#"<label class="utrecht-form-label" for="veld-achternaam">"#));
        assert!(html.contains(r#"aria-describedby="veld-achternaam-uitleg veld-achternaam-fout""#));
        assert!(html.contains(r#"aria-invalid="true""#));
        assert!(!html.contains("<script>"), "what a user types is escaped");
    }

    #[test]
    fn a_password_is_never_sent_back() {
        let html = Tekstveld::new("wachtwoord", Label("Wachtwoord"))
            .soort(Soort::Wachtwoord)
            .waarde("geheim")
            .render()
            .into_string();
        assert!(!html.contains("geheim"));
    }

    #[test]
    fn a_text_that_is_too_long_is_not_cut_off_by_the_browser() {
        let html = Tekstvak::new("verhaal", Label("Wat is er gebeurd?")).maximum(4000).render().into_string();
        assert!(html.contains("4.000 tekens"));
        let engels = Tekstvak::new("x", Label("What happened?")).maximum(4000).taal(Taal::EN).render();
        assert!(engels.into_string().contains("4,000 characters"));
        assert!(!html.contains("maxlength"));
    }
}
