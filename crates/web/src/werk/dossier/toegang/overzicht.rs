//! Who comes in, since when, and what each may see.

use super::{Blad, is_gezicht, onder, zie};
use crate::kern::{Antwoord, Bezoek, Melding, bezoek::antwoord, pad::Tab};
use crate::vorm::{
    Bericht, Gegevenslijst, Kaart, Kop, Leeg, Stand, Status, Toon, Uitklap, alinea, knoplink, lang, link,
    moment,
};
use axum::extract::Path;
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    context::nederland,
    gezin::Persoon,
    ids::{DossierId, PersoonId},
    regels::Leeftijdsgroep,
    toegang::{Machtiging, Toegang},
};
use naast_service::{
    Gezinsberichten,
    account::{Zending, Zendingstand},
};

/// So many days on which a message went are shown at once.
const RECENT: usize = 5;

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let blad = Blad::nieuw(&bezoek, &zicht, Tab::Toegang);
    let melding = Melding::Geen;
    let gezicht = is_gezicht(&zicht);
    let berichten = bezoek.dienst().gezinsberichten(&zicht).await?;
    let mut levenden = zicht.gezin().levenden();
    levenden.reverse();
    let pagina = blad
        .tab("Toegang van het gezin", &melding)
        .inleiding("Wie leest en schrijft zelf mee, wie doet iets voor een ander, en voor wie moet het veiliger.")
        .inhoud(html! {
            @if !gezicht {
                (Bericht::new(Toon::Info, alinea("Alleen het vaste gezicht, of wie waarneemt, nodigt uit en trekt in.")))
            }
            (verjaardagen(&zicht))
            @for persoon in levenden { (kaart(&zicht, persoon, gezicht, berichten.get(&persoon.id))) }
            (machtigingen(&zicht, gezicht))
            (uitleg())
        });
    antwoord(pagina, &melding)
}

fn kaart(zicht: &Zicht, persoon: &Persoon, gezicht: bool, berichten: Option<&Gezinsberichten>) -> Markup {
    let id = zicht.dossier();
    let naam = persoon.naam.kort();
    let toegang = zicht.toegang().personen.get(&persoon.id);
    let veilig = zicht.toegang().veilige_modus.get(&persoon.id);
    let te_jong = zicht.leeftijdsgroep(persoon.id) == Leeftijdsgroep::Tot12;
    let leeftijd = persoon.leeftijd_minstens(zicht.vandaag()).map(|jaren| format!("{jaren} jaar"));
    let heeft_iets =
        matches!(toegang, Some(Toegang::Eigen { .. } | Toegang::Uitgenodigd(_) | Toegang::Bemiddeld { .. }));
    Kaart::new(
        &naam,
        html! {
            (Gegevenslijst::new()
                .als("Leeftijd", leeftijd)
                .regel("Toegang", stand(toegang, te_jong))
                .als("Veilige modus", veilig.map(|modus| html! { (Status::new(Stand::LetOp, "aan")) " sinds " (lang(modus.sinds)) }))
                .als("Berichten per mail", berichten.map(berichtenstand)))
            @if let Some(berichten) = berichten { (gedeelde_mailbox(zicht, persoon.id, berichten)) }
            @if gezicht {
                div class="naast-knoppen" {
                    @if !te_jong {
                        (knoplink(&onder(id, "uitnodigen", persoon.id), if heeft_iets { "Opnieuw uitnodigen" } else { "Uitnodigen" }))
                        (knoplink(&onder(id, "meekijken", persoon.id), "Zien wat deze persoon ziet"))
                        (knoplink(&onder(id, "machtigen", persoon.id), "Iemand machtigen"))
                    }
                    (knoplink(&onder(id, "samen", persoon.id), "Samen kijken"))
                    @if heeft_iets { (knoplink(&onder(id, "intrekken", persoon.id), "Intrekken")) }
                    (knoplink(&onder(id, "veilig", persoon.id), if veilig.is_some() { "Veilige modus uitzetten" } else { "Veilige modus aanzetten" }))
                }
            }
        },
    )
    .render()
}

/// That somebody gets messages and on which days; where to and what about is not for anybody else.
fn berichtenstand(berichten: &Gezinsberichten) -> Markup {
    let hoe = |zending: &Zending| match zending.stand {
        Zendingstand::Verstuurd => "",
        Zendingstand::Onzeker => " (misschien niet aangekomen)",
        Zendingstand::Teruggekomen => " (niet aangekomen)",
    };
    let (nieuw, ouder) = berichten.zendingen.split_at(berichten.zendingen.len().min(RECENT));
    let lijst = |zendingen: &[Zending]| {
        html! { ul class="naast-lijst" { @for een in zendingen { li { (lang(een.dag)) (hoe(een)) } } } }
    };
    html! {
        @match berichten.sinds {
            Some(_) if berichten.tegengehouden => { (Status::new(Stand::LetOp, "gekozen, maar er gaat niets uit")) },
            Some(sinds) => { (Status::new(Stand::Neutraal, "gekozen")) " sinds " (lang(sinds)) },
            None => "niet meer",
        }
        @if !nieuw.is_empty() { p class="nl-paragraph" { "Verstuurd op:" } (lijst(nieuw)) }
        @if !ouder.is_empty() { (Uitklap::new("Eerder", lijst(ouder))) }
    }
}

/// What the fixed face has to think of when somebody gets messages (D-58).
fn gedeelde_mailbox(zicht: &Zicht, persoon: PersoonId, berichten: &Gezinsberichten) -> Markup {
    if berichten.sinds.is_none() || berichten.tegengehouden {
        return Markup::default();
    }
    let zorgen = zicht.zorgen(persoon);
    let toon = if zorgen.is_empty() { Toon::Info } else { Toon::Waarschuwing };
    Bericht::new(
        toon,
        html! {
            @for zorg in &zorgen { (alinea(zorg.naam())) }
            (alinea("Een mailbox wordt vaak gedeeld, en ook een mail zonder inhoud laat zien dat er iets is. Vraag wie er mee kan kijken."))
            (alinea("Is het niet veilig? Zet de veilige modus aan, of schrijf bij ‘Gezin’ op dat dit e-mailadres niet veilig is. Dan gaat er niets meer uit."))
        },
    )
    .kop("Deze persoon krijgt mail")
    .render()
}

/// How somebody comes in, in words.
fn stand(toegang: Option<&Toegang>, te_jong: bool) -> Markup {
    match toegang {
        Some(Toegang::Eigen { sinds, .. }) => {
            html! { (Status::new(Stand::Goed, "eigen account")) " sinds " (lang(*sinds)) }
        }
        Some(Toegang::Uitgenodigd(open)) => html! {
            (Status::new(Stand::Neutraal, "uitgenodigd")) " " (open.wijze.naam()) "; de code werkt tot " (moment(&open.tot.to_zoned(nederland())))
        },
        Some(Toegang::Bemiddeld { sinds, reden }) => {
            html! { "kijkt samen met het vaste gezicht, sinds " (lang(*sinds)) ". " (reden) }
        }
        Some(Toegang::Ingetrokken { op, reden }) => html! { "ingetrokken op " (lang(*op)) ". " (reden) },
        None if te_jong => html! { "geen eigen account onder de 12; samen kijken, in woorden die passen" },
        None => html! { "nog niet uitgenodigd" },
    }
}

fn verjaardagen(zicht: &Zicht) -> Markup {
    let open: Vec<_> = zicht.openstaand().iter().filter(|open| open.soort == "leeftijd").collect();
    html! {
        @if !open.is_empty() {
            (Bericht::new(Toon::Waarschuwing, html! {
                ul class="naast-lijst" {
                    @for een in &open {
                        li { (een.onderwerp) @if let Some(dag) = een.vervalt_op { " (" (lang(dag)) ")" } "." }
                    }
                }
                (alinea("De rechten gaan op de verjaardag vanzelf over. Vertel het van tevoren, en schrijf daarna op dat het is verteld."))
                @for persoon in jarigen(zicht) {
                    p class="nl-paragraph" { (link(&onder(zicht.dossier(), "verteld", persoon), html! { "Opschrijven wat u " (zicht.naam_van(persoon)) " vertelde" })) }
                }
            }).kop("Een verjaardag die ertoe doet"))
        }
    }
}

/// The people with such a birthday, once each.
fn jarigen(zicht: &Zicht) -> Vec<PersoonId> {
    zicht
        .gezin()
        .levenden()
        .into_iter()
        .map(|persoon| persoon.id)
        .filter(|id| super::wijzigen::te_vertellen(zicht, *id).is_some())
        .collect()
}

fn machtigingen(zicht: &Zicht, gezicht: bool) -> Markup {
    let lopend: Vec<&Machtiging> =
        zicht.toegang().machtigingen.values().filter(|een| zicht.machtiging_loopt(een)).collect();
    html! {
        section aria-labelledby="namens" {
            h2 class="nl-heading nl-heading--level-2" id="namens" { "Wie doet iets voor een ander" }
            @if lopend.is_empty() {
                (Leeg::new("Nog niemand", "Wil iemand dat een steunfiguur of cliëntondersteuner meeleest of iets doet? Leg dat hier vast, met toestemming, wat en hoelang.").niveau(Kop::H3))
            }
            ul class="naast-lijst" {
                @for een in lopend {
                    li {
                        strong { (een.naam) } " (" (een.hoedanigheid.naam()) ") voor " (zicht.naam_van(een.van)) ": "
                        (crate::open::wat_mag(een)) ", tot en met " (lang(een.tot)) ". "
                        @if gezicht {
                            (link(&onder(zicht.dossier(), "uitnodigen", een.aan), html! { "Uitnodigen" span class="naast-sr" { " van " (een.naam) } })) " "
                            (link(&onder(zicht.dossier(), "machtiging", een.id), html! { "Intrekken" span class="naast-sr" { " van " (een.naam) } }))
                        }
                    }
                }
            }
        }
    }
}

fn uitleg() -> Markup {
    Uitklap::new(
        "Wie ziet wat?",
        html! {
            ul class="naast-lijst" {
                li { "Iedereen ziet wie naast het gezin staat, de fase, en wat er over hem- of haarzelf staat." }
                li { "Een ouder met gezag ziet ook wat over het kind gaat, tot het kind 16 is." }
                li { "Van 12 tot en met 15 heeft een kind een eigen account. Ouders kunnen daar niet in." }
                li { "Vanaf 16 beslist een jongere zelf. Ouders zien niets meer over dit kind, alleen met toestemming." }
                li { "Een verborgen adres ziet alleen wie daar woont." }
                li { "Bij veilige modus weten anderen in huis niet dat deze persoon apart iets inbrengt." }
            }
        },
    )
    .render()
}
