//! The names under which pages say texts, one file per subject.

mod account;
mod analyse;
mod berichten;
mod datum;
mod gezin;
mod hulp;
mod keek;
mod klacht;
mod open;
mod plan;
mod rechten;
mod schil;
mod sleutel;
mod staat;
mod toestemming;
mod veiligheid;
mod verhaal;
mod vorm;
mod welkom;
mod woorden;

/// Declares texts: each becomes a method of [`Taal`](super::Taal), and a line in `LIJST` by which a test compares the
/// names and variables with the files of every language.
macro_rules! teksten {
    ($($naam:ident $(($($variabele:ident),+))? = $sleutel:literal),+ $(,)?) => {
        impl $crate::taal::Taal {
            $($crate::taal::teksten::tekst!($naam $(($($variabele),+))? = $sleutel);)+
        }

        /// Each name with its variables.
        #[cfg(test)]
        pub(in crate::taal) const LIJST: &[(&str, &[&str])] =
            &[$(($sleutel, &[$($(stringify!($variabele)),+)?])),+];
    };
}

/// One text, with or without variables.
macro_rules! tekst {
    ($naam:ident = $sleutel:literal) => {
        #[doc = concat!("The text `", $sleutel, "`.")]
        pub fn $naam(self) -> std::borrow::Cow<'static, str> {
            $crate::taal::bundel::zeg(self, $sleutel, None)
        }
    };
    ($naam:ident($($variabele:ident),+) = $sleutel:literal) => {
        #[doc = concat!("The text `", $sleutel, "`, with what has to be filled in.")]
        pub fn $naam<'v>(
            self,
            $($variabele: impl Into<fluent_bundle::FluentValue<'v>>),+
        ) -> std::borrow::Cow<'static, str> {
            let mut variabelen = fluent_bundle::FluentArgs::new();
            $(variabelen.set(stringify!($variabele), $variabele);)+
            $crate::taal::bundel::zeg(self, $sleutel, Some(&variabelen))
        }
    };
}

use {tekst, teksten};

/// All names of all subjects.
#[cfg(test)]
pub(super) fn alle() -> impl Iterator<Item = &'static (&'static str, &'static [&'static str])> {
    [
        account::LIJST,
        analyse::LIJST,
        berichten::LIJST,
        datum::LIJST,
        gezin::LIJST,
        hulp::LIJST,
        keek::LIJST,
        klacht::LIJST,
        open::LIJST,
        plan::LIJST,
        rechten::LIJST,
        schil::LIJST,
        sleutel::LIJST,
        staat::LIJST,
        toestemming::LIJST,
        veiligheid::LIJST,
        verhaal::LIJST,
        vorm::LIJST,
        welkom::LIJST,
        woorden::LIJST,
    ]
    .into_iter()
    .flatten()
}
