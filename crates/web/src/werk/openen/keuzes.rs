//! The choices about people: what somebody is to somebody else, gezag and its source, sex. Codes for the forms, words
//! for the reader.

use crate::vorm::Keuze;
use naast_domain::persoon::{Geslacht, GezagBron, Gezagsoort, Relatiesoort};

/// What can be chosen, by its code.
pub(in crate::werk) trait Kiesbaar: Copy + PartialEq + 'static {
    /// Code, value and text, in the order of the list.
    const LIJST: &'static [(&'static str, Self, &'static str)];

    /// The value with this code.
    fn van_code(code: &str) -> Option<Self> {
        Self::LIJST.iter().find(|(bekend, ..)| *bekend == code).map(|(_, waarde, _)| *waarde)
    }

    /// The code of this value.
    fn code(self) -> &'static str {
        Self::LIJST.iter().find(|(_, waarde, _)| *waarde == self).map_or("", |(code, ..)| code)
    }

    /// The choices for a field.
    fn keuzes() -> Vec<Keuze<'static>> {
        Self::LIJST.iter().map(|(code, _, tekst)| Keuze::new(code, tekst)).collect()
    }
}

impl Kiesbaar for Relatiesoort {
    const LIJST: &'static [(&'static str, Self, &'static str)] = &[
        ("ouder", Self::OuderKind, "ouder"),
        ("ouder_niet_juridisch", Self::NietJuridischeOuderKind, "ouder, maar niet voor de wet"),
        ("partner", Self::Partner, "partner"),
        ("ex_partner", Self::ExPartner, "ex-partner"),
        ("broer_zus", Self::BroerZus, "broer of zus"),
        ("halfbroer_zus", Self::HalfbroerZus, "halfbroer of halfzus"),
        ("stiefbroer_zus", Self::StiefbroerZus, "stiefbroer of stiefzus"),
        ("pleegbroer_zus", Self::PleegbroerZus, "pleegbroer of pleegzus"),
        ("grootouder", Self::GrootouderKleinkind, "opa of oma"),
        ("pleegouder", Self::PleegouderPleegkind, "pleegouder"),
        ("stiefouder", Self::StiefouderStiefkind, "stiefouder"),
        ("voogd", Self::Voogd, "voogd"),
        ("opvoeder", Self::OpvoederKind, "opvoeder, zonder familie te zijn"),
        ("familie", Self::OverigeVerwant, "ander familielid"),
        ("steunfiguur", Self::Steunfiguur, "steunfiguur: vriend, buur, iemand die helpt"),
    ];
}

/// What an adult can be to a child, for the question per child.
pub(in crate::werk) fn opvoedkeuzes() -> Vec<Keuze<'static>> {
    let zijdelings = [
        Relatiesoort::Partner,
        Relatiesoort::ExPartner,
        Relatiesoort::StiefbroerZus,
        Relatiesoort::PleegbroerZus,
    ];
    std::iter::once(Keuze::new("", "hoort niet bij dit kind"))
        .chain(
            Relatiesoort::LIJST
                .iter()
                .filter(|(_, soort, _)| !zijdelings.contains(soort))
                .map(|(code, _, tekst)| Keuze::new(code, tekst)),
        )
        .collect()
}

impl Kiesbaar for GezagBron {
    const LIJST: &'static [(&'static str, Self, &'static str)] = &[
        ("gezagsregister", Self::Gezagsregister, "Het gezagsregister"),
        ("brp", Self::Brp, "De BRP"),
        ("rechtbank", Self::Rechtbank, "Een beschikking van de rechter die ik heb gezien"),
        ("gehoord", Self::Onbekend, "Verteld, nog niet nagekeken"),
    ];
}

impl Kiesbaar for Gezagsoort {
    const LIJST: &'static [(&'static str, Self, &'static str)] = &[
        ("alleen", Self::Alleen, "alleen gezag"),
        ("gezamenlijk", Self::Gezamenlijk, "gezamenlijk gezag"),
        ("voogdij", Self::Voogdij, "voogdij"),
        ("gedeeltelijk_gi", Self::GedeeltelijkGi, "gezag, voor een deel bij de gecertificeerde instelling"),
        ("geen", Self::Geen, "geen gezag"),
        ("geschorst", Self::Geschorst, "gezag geschorst"),
        ("beeindigd", Self::Beeindigd, "gezag beëindigd"),
        ("tijdelijk_geen", Self::TijdelijkGeen, "tijdelijk geen gezag"),
        ("niet_te_bepalen", Self::NietTeBepalen, "niet te bepalen"),
    ];
}

impl Kiesbaar for Geslacht {
    const LIJST: &'static [(&'static str, Self, &'static str)] = &[
        ("vrouw", Self::Vrouw, "Vrouw"),
        ("man", Self::Man, "Man"),
        ("x", Self::X, "X"),
        ("onbekend", Self::Onbekend, "Niet bekend"),
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_relation_and_gezag_can_be_chosen_once() {
        for soort in Relatiesoort::ALLE {
            assert_eq!(Relatiesoort::van_code(soort.code()), Some(soort));
        }
        for soort in Gezagsoort::ALLE {
            assert_eq!(Gezagsoort::van_code(soort.code()), Some(soort));
        }
        assert_eq!(Relatiesoort::van_code("bestaat_niet"), None);
    }
}
