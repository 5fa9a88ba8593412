//! The 23 current jeugdzorgrollen of the StUF-Jeugdzorg reference list (2026-07), the words in which the chain says
//! who somebody is to a jeugdige. Source: VNG-Realisatie/StUF-Jeugdzorg, reference list JZR.

use serde::{Deserialize, Serialize};

/// To which part of the list a role belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rolgroep {
    /// kinship and gezag
    VerwantschapEnGezag,
    /// family life without kinship
    FamilyLife,
    /// only in view of a message or document
    InstrumenteelBetrokken,
    /// in view of a profession
    ProfessioneelBetrokken,
}

macro_rules! jeugdzorgrollen {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $naam:literal, $groep:ident;)+) => {
        /// Who somebody is to a jeugdige, by the code of the chain.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Jeugdzorgrol {
            $($(#[$doc])* #[serde(rename = $code)] $variant,)+
        }

        impl Jeugdzorgrol {
            /// All roles, by code.
            pub const ALLE: [Self; 23] = [$(Self::$variant),+];

            /// Three digits: the code in messages and payloads.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The official name.
            pub fn naam(self) -> &'static str {
                match self { $(Self::$variant => $naam),+ }
            }

            /// Its part of the list.
            pub fn groep(self) -> Rolgroep {
                match self { $(Self::$variant => Rolgroep::$groep),+ }
            }

            /// The role with this code, if it is a current one.
            pub fn uit_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

jeugdzorgrollen! {
    /// It is not known whether this (adoptive) parent has gezag.
    OuderGezagNietBenoemd = "111", "ouder, gezag niet benoemd", VerwantschapEnGezag;
    /// It is certain that this (adoptive) parent has gezag.
    OuderMetGezag = "112", "ouder met gezag", VerwantschapEnGezag;
    /// It is certain that this (adoptive) parent has no gezag.
    OuderZonderGezag = "113", "ouder zonder gezag", VerwantschapEnGezag;
    /// Parent in fact, not (or no longer) in law.
    OuderNietJuridisch = "114", "ouder, niet juridisch", VerwantschapEnGezag;
    /// Child of the jeugdige.
    Kind = "115", "kind", VerwantschapEnGezag;
    /// Shares two parents.
    BroerOfZus = "121", "broer of zus", VerwantschapEnGezag;
    /// Shares one parent.
    HalfbroerOfZus = "122", "halfbroer of -zus", VerwantschapEnGezag;
    /// Parent of a parent.
    Grootouder = "125", "grootouder", VerwantschapEnGezag;
    /// Kinship in the third degree or further.
    OverigeVerwant = "139", "overige verwant", VerwantschapEnGezag;
    /// Guardian, not a parent and not an institution.
    Voogd = "191", "voogd", VerwantschapEnGezag;
    /// Foster parent.
    Pleegouder = "211", "pleegouder", FamilyLife;
    /// Partner of the parent.
    Stiefouder = "212", "stiefouder", FamilyLife;
    /// Brings the child up in his household, not being parent, foster or step parent.
    OpvoederVerzorger = "213", "opvoeder/verzorger", FamilyLife;
    /// Child of a step parent.
    StiefbroerOfZus = "221", "stiefbroer of -zus", FamilyLife;
    /// Child of a foster parent.
    PleegbroerOfZus = "222", "pleegbroer of -zus", FamilyLife;
    /// The jeugdige himself.
    Jeugdige = "301", "jeugdige", InstrumenteelBetrokken;
    /// Who reported the concern.
    Melder = "391", "melder", InstrumenteelBetrokken;
    /// Who gave information without reporting.
    Informant = "392", "informant", InstrumenteelBetrokken;
    /// Whom to call at an organisation.
    Contactpersoon = "393", "contactpersoon", InstrumenteelBetrokken;
    /// Youth care worker.
    Hulpverlener = "411", "hulpverlener", ProfessioneelBetrokken;
    /// Nurse or doctor.
    VerpleegkundigeOfArts = "412", "verpleegkundige, arts of medisch specialist", ProfessioneelBetrokken;
    /// Teacher.
    Onderwijsgevende = "413", "onderwijsgevende", ProfessioneelBetrokken;
    /// Any other professional.
    OverigeProfessional = "491", "overige professional", ProfessioneelBetrokken;
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use std::collections::BTreeMap;
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn a_role_is_written_as_its_code_and_read_back() {
        for rol in Jeugdzorgrol::ALLE {
            assert_eq!(serde_json::to_string(&rol).unwrap(), format!("\"{}\"", rol.code()));
            assert_eq!(Jeugdzorgrol::uit_code(rol.code()), Some(rol));
        }
        assert_eq!(Jeugdzorgrol::uit_code("015"), None, "moeder (015) was withdrawn in 2016");
    }

    /// The list in the shared folder is not ours and stays outside the repository.
    #[test]
    fn the_23_roles_are_those_of_the_official_list() {
        let gedeeld = std::env::var_os("NAAST_SHARED").map_or_else(
            || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared")),
            PathBuf::from,
        );
        let pad = gedeeld.join("data/corv-jeugdzorg-xsd/jeugdzorgrollen.csv");
        let Ok(tekst) = std::fs::read_to_string(&pad) else {
            eprintln!("SKIPPED: the jeugdzorgrollen list is not at {}; set NAAST_SHARED", pad.display());
            return;
        };
        let officieel: BTreeMap<String, (String, String)> = tekst
            .lines()
            .skip(1)
            .map(velden)
            .filter(|velden| velden.get(5).is_some_and(String::is_empty))
            .map(|velden| (velden[1].clone(), (velden[0].clone(), velden[3].clone())))
            .collect();
        let groep = |rol: Jeugdzorgrol| match rol.groep() {
            Rolgroep::VerwantschapEnGezag => "verwantschap en gezag",
            Rolgroep::FamilyLife => "family-life",
            Rolgroep::InstrumenteelBetrokken => "instrumenteel betrokken bij het bedrijfsdocument",
            Rolgroep::ProfessioneelBetrokken => "professioneel betrokken bij de jeugdige",
        };
        let onze: BTreeMap<String, (String, String)> = Jeugdzorgrol::ALLE
            .into_iter()
            .map(|rol| (rol.code().to_owned(), (rol.naam().to_owned(), groep(rol).to_owned())))
            .collect();
        assert_eq!(onze, officieel);
    }

    /// Splits one line of comma-separated values with quotes.
    fn velden(regel: &str) -> Vec<String> {
        let mut velden = vec![String::new()];
        let mut in_aanhaling = false;
        for teken in regel.chars() {
            match teken {
                '"' => in_aanhaling = !in_aanhaling,
                ',' if !in_aanhaling => velden.push(String::new()),
                _ => velden.last_mut().unwrap().push(teken),
            }
        }
        velden
    }
}
