//! Help and support: always one press away, directly, with no professional in between (R-044, R-045, D-46).

use super::{Bezoek, Kader};
use crate::kern::{Antwoord, Melding, bezoek::antwoord};
use crate::taal::Taal;
use crate::vorm::{Kaart, Kop, alinea, telefoon};
use maud::{Markup, html};
use std::borrow::Cow;

/// A text in the language of the reader.
type Zin = fn(Taal) -> Cow<'static, str>;

/// One place to turn to.
struct Plek {
    naam: Zin,
    wat: Zin,
    /// The number, and when somebody answers.
    nummer: Option<(&'static str, Zin)>,
}

const GEVAAR: Plek =
    Plek { naam: Taal::gevaar_kop, wat: Taal::gevaar_wat, nummer: Some(("112", Taal::dag_en_nacht)) };

const STEUN: [Plek; 4] = [
    Plek { naam: Taal::ondersteuner_kop, wat: Taal::ondersteuner_wat, nummer: None },
    Plek {
        naam: Taal::vertrouwenspersoon_kop,
        wat: Taal::vertrouwenspersoon_wat,
        nummer: Some(("088 555 1000", Taal::op_werkdagen)),
    },
    Plek {
        naam: Taal::veilig_thuis_kop,
        wat: Taal::veilig_thuis_wat,
        nummer: Some(("0800 2000", Taal::dag_en_nacht_gratis)),
    },
    Plek {
        naam: Taal::nazorghulp_kop,
        wat: Taal::nazorghulp_wat,
        nummer: Some(("0900 0101", Taal::op_werkdagen)),
    },
];

const KIND: Plek = Plek {
    naam: Taal::kindertelefoon_kop,
    wat: Taal::kindertelefoon_wat,
    nummer: Some(("0800 0432", Taal::elke_dag_gratis)),
};

impl Plek {
    fn kaart(&self, taal: Taal) -> Markup {
        html! {
            (Kaart::new(&(self.naam)(taal), html! {
                @if let Some((nummer, wanneer)) = self.nummer {
                    p class="nl-paragraph naast-bel" { (telefoon(nummer)) " " span class="naast-bijschrift" { (wanneer(taal)) } }
                }
                (alinea(&(self.wat)(taal)))
            }))
        }
    }
}

/// The page.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    let kader = Kader::open(&bezoek, &[]).await?;
    let (melding, taal) = (Melding::Geen, kader.taal);
    let gezicht = &kader.zicht.team().vast_gezicht.professional;
    let inleiding = taal.hulp_inleiding();
    let inhoud = html! {
        (GEVAAR.kaart(taal))
        @if kader.jong { (KIND.kaart(taal)) }
        (Kop::H2.met(taal.naast_u()))
        @for plek in &STEUN { (plek.kaart(taal)) }
        @if !kader.jong { (KIND.kaart(taal)) }
        (Kaart::new(&taal.uw_vaste_gezicht(), html! {
            p class="nl-paragraph naast-bel" {
                (gezicht.naam)
                @if let Some(nummer) = &gezicht.telefoon { ", " (telefoon(nummer)) }
            }
            (alinea(&taal.liever_een_ander()))
        }))
        (Kaart::new(&taal.kijkt_mee_kop(), html! {
            (alinea(&taal.kijkt_mee_sluiten()))
            (alinea(&taal.kijkt_mee_samen()))
        }))
        (Kaart::new(&taal.andere_taal_kop(), html! {
            (alinea(&taal.andere_taal_wat()))
        }))
    };
    let pagina = kader.pagina(&taal.hulp_en_steun(), &melding, |pagina| {
        pagina.vertaald().inleiding(&inleiding).inhoud(inhoud)
    });
    antwoord(pagina, &melding)
}
