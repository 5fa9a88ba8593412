//! How the installation stands, in counts.

use super::{ACCOUNTS, CONTROLE, NOODTOEGANG, controleer, in_nederland};
use crate::kern::{Antwoord, Bezoek, Melding, bezoek::antwoord, pad};
use crate::vorm::{Gegevenslijst, Kaart, Stand, Status, alinea, link};
use maud::{Markup, html};
use naast_domain::regels::Functie;
use naast_service::{Controle, Controleuitslag, Poststand};

/// The page.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    controleer(&bezoek)?;
    let stand = bezoek.dienst().beheerstand(bezoek.kijker()).await?;
    let (bezig, uitslag) = bezoek.dienst().controle(bezoek.kijker()).await?;
    let post = bezoek.dienst().poststand(bezoek.kijker())?;
    let melding = Melding::Geen;
    let opslag = &stand.opslag;
    let fg = bezoek.kijker().functie() == Some(Functie::Fg);
    let pagina = bezoek
        .beheerpagina("Beheer", pad::BEHEER, &melding)
        .inleiding("Aantallen en instellingen. Van gezinnen ziet u hier niets.")
        .inhoud(html! {
            div class="naast-kaarten" {
                (Kaart::new("In de opslag", Gegevenslijst::new()
                    .regel("Dossiers", opslag.dossiers)
                    .regel("Gebeurtenissen", opslag.gebeurtenissen)
                    .regel("Keren gekeken", opslag.leesregels)
                    .regel("Open termijnen", opslag.open_termijnen)))
                (Kaart::new("Klopt alles nog?", html! {
                    (Gegevenslijst::new()
                        .regel("Laatste controlepunt", html! {
                            @match opslag.laatste_controlepunt {
                                Some(punt) => { (in_nederland(punt.moment)) },
                                None => "nog geen",
                            }
                        })
                        .regel("Laatste controle", controle(&bezig, uitslag.as_ref())))
                }).href(CONTROLE))
                (Kaart::new("Berichten per mail", berichten(post.as_ref())))
                @if fg {
                    (Kaart::new("Noodtoegang", html! {
                        @match stand.noodtoegangen {
                            0 => (alinea("Er is niets te beoordelen.")),
                            1 => p class="nl-paragraph" { (link(NOODTOEGANG, "1 keer te beoordelen")) },
                            n => p class="nl-paragraph" { (link(NOODTOEGANG, [&n.to_string(), " keer te beoordelen"].concat())) },
                        }
                    }))
                } @else {
                    (Kaart::new("Accounts", Gegevenslijst::new()
                        .regel("Te gebruiken", stand.accounts)
                        .regel("Geblokkeerd of verlopen", stand.accounts_ongeldig)
                        .regel("Regio’s", stand.regios)).href(ACCOUNTS))
                }
            }
        });
    antwoord(pagina, &melding)
}

/// How sending messages goes: whoever keeps the system hears it here when the mail server is gone.
fn berichten(post: Option<&Poststand>) -> Markup {
    let Some(post) = post else {
        return alinea("Er is geen mailserver ingesteld. Er gaan geen berichten uit.");
    };
    html! {
        (Gegevenslijst::new()
            .regel("Mailserver", html! {
                @match post.storing {
                    Some((sinds, fout)) => {
                        (Status::new(Stand::Ernstig, "storing")) " sinds " (in_nederland(sinds)) ": " (fout) "."
                    },
                    None => (Status::new(Stand::Goed, "geen storing bekend")),
                }
            })
            .als("Laatste ronde", post.laatste_ronde.map(in_nederland))
            .regel("Verstuurd sinds de start", post.verstuurd)
            .regel("Adres bestaat niet", post.teruggekomen)
            .regel("Uitgesteld", post.uitgesteld)
            .regel("Onzeker of het aankwam", post.onzeker))
    }
}

/// How the last verification ended, in a few words.
pub(super) fn controle(bezig: &Controle, uitslag: Option<&Controleuitslag>) -> Markup {
    html! {
        @if matches!(bezig, Controle::Bezig { .. }) {
            (Status::new(Stand::LetOp, "nu bezig"))
        } @else if let Some(uitslag) = uitslag {
            @if uitslag.breuk.is_some() { (Status::new(Stand::Ernstig, "iets klopt niet")) }
            @else if uitslag.afgebroken.is_some() { (Status::new(Stand::LetOp, "niet afgemaakt")) }
            @else { (Status::new(Stand::Goed, "alles klopt")) }
            " " (in_nederland(uitslag.klaar))
        } @else { "nog niet gedaan" }
    }
}
