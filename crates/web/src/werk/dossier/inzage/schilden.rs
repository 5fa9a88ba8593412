//! What is shielded in this file, and from whom.

use super::{Blad, begin, is_gezicht, naam_van_professional, niet_tonen, zie_schilden};
use crate::kern::{
    Antwoord, Bezoek, Melding,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::vorm::{Kaart, Kop, Leeg, Stand, Status, Uitklap, alinea, link, naar_bevestiging};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{dossier::Item, gezin::Huishouden, ids::DossierId};

/// So many statements can be chosen from at once, the newest first.
const KEUZES: usize = 60;

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie_schilden(&bezoek, dossier).await?;
    let melding = Melding::Geen;
    let blad = Blad::nieuw(&bezoek, &zicht, Tab::Inzage);
    let pagina = blad
        .onder("Wie mag wat niet zien", &melding)
        .inleiding("Soms is iets weten gevaarlijk. Wat u hier afschermt, is voor diegene helemaal weg: ook aan aantallen of data is niets te merken.")
        .inhoud(html! {
            (adressen(&bezoek, &zicht))
            (items(&zicht))
            (verzegeling(&zicht))
        });
    antwoord(pagina, &melding)
}

fn adressen(bezoek: &Bezoek, zicht: &Zicht) -> Markup {
    let geheim: Vec<&Huishouden> = zicht.gezin().huishoudens.values().filter(|thuis| thuis.geheim).collect();
    let gezin = pad::dossier(zicht.dossier(), Tab::Gezin);
    html! {
        (Kaart::new("Geheime adressen", html! {
            @if geheim.is_empty() {
                p class="nl-paragraph" { "Geen adres is geheim. Is iemand in gevaar als een ander weet waar hij woont? Scherm het adres dan af." }
            } @else {
                ul class="naast-lijst" { @for thuis in geheim { li { (adres(bezoek, zicht, thuis)) } } }
            }
            p class="nl-paragraph" { (link(&gezin, "Adressen afschermen of weer tonen doet u bij Gezin")) }
        }))
    }
}

fn adres(bezoek: &Bezoek, zicht: &Zicht, thuis: &Huishouden) -> Markup {
    let bewoners: Vec<String> = thuis.leden_op(zicht.vandaag()).map(|lid| zicht.naam_van(lid)).collect();
    let kennen: Vec<String> = zicht
        .afscherming()
        .kent_adres
        .get(&thuis.id)
        .into_iter()
        .flatten()
        .map(|id| naam_van_professional(bezoek, zicht, *id))
        .collect();
    html! {
        p class="nl-paragraph" { strong { "Waar " (opsomming(&bewoners)) " woont" } " " (Status::new(Stand::LetOp, "geheim")) }
        p class="nl-paragraph" {
            "Dit weten alleen: wie er woont, het vast gezicht"
            @if kennen.is_empty() { "." } @else { ", en " (opsomming(&kennen)) "." }
        }
    }
}

fn opsomming(namen: &[String]) -> String {
    match namen {
        [] => "niemand".to_owned(),
        [een] => een.clone(),
        [begin @ .., laatste] => [&begin.join(", "), " en ", laatste].concat(),
    }
}

fn items(zicht: &Zicht) -> Markup {
    let verborgen = &zicht.afscherming().niet_tonen;
    let wijzigen = !zicht.is_gesloten();
    html! {
        (Kaart::new("Niet tonen aan …", html! {
            @if verborgen.is_empty() {
                p class="nl-paragraph" { "Er is nog niets dat iemand uit het gezin niet mag zien." }
            } @else {
                ul class="naast-lijst" {
                    @for (item, personen) in verborgen {
                        @if let Some(tekst) = niet_tonen::tekst(zicht, *item) {
                            li {
                                p class="nl-paragraph" { (begin(&tekst, 160)) }
                                p class="nl-paragraph" {
                                    (Status::new(Stand::LetOp, "niet voor")) " "
                                    (opsomming(&personen.iter().map(|id| zicht.naam_van(*id)).collect::<Vec<_>>()))
                                    @if wijzigen { " · " (link(&niet_tonen::naar(zicht.dossier(), *item), html! { "Wijzigen" span class="naast-sr" { ": " (begin(&tekst, 60)) } })) }
                                }
                            }
                        }
                    }
                }
            }
            @if wijzigen { (kiezen(zicht)) }
        }))
    }
}

/// What can be shielded: statements and agreements, each with a link to its own page.
fn kiezen(zicht: &Zicht) -> Markup {
    let mut stellingen: Vec<_> =
        zicht.stellingen().alle().filter(|stelling| !stelling.is_ingetrokken()).collect();
    stellingen.sort_by_key(|stelling| std::cmp::Reverse(stelling.huidige().op));
    let stellingen: Vec<(Item, String)> = stellingen
        .into_iter()
        .take(KEUZES)
        .map(|stelling| (Item::Stelling(stelling.id), begin(stelling.inhoud().tekst(), 100)))
        .collect();
    let afspraken: Vec<(Item, String)> = niet_tonen::afspraken(zicht)
        .map(|(id, afspraak)| (Item::Afspraak(id), begin(&afspraak.wat, 100)))
        .collect();
    let lijst = |keuzes: &[(Item, String)]| {
        html! { ul { @for (item, tekst) in keuzes { li { (link(&niet_tonen::naar(zicht.dossier(), *item), tekst)) } } } }
    };
    html! {
        @if stellingen.is_empty() && afspraken.is_empty() {
            (Leeg::new("Nog niets om af te schermen", "Zodra er iets is opgeschreven of afgesproken, kunt u hier kiezen wie het niet mag zien.").niveau(Kop::H3))
        }
        @if !stellingen.is_empty() { (Uitklap::new("Iets afschermen van wat we weten", lijst(&stellingen))) }
        @if !afspraken.is_empty() { (Uitklap::new("Een veiligheidsafspraak afschermen", lijst(&afspraken))) }
    }
}

fn verzegeling(zicht: &Zicht) -> Markup {
    let href = pad::dossier_onder(zicht.dossier(), Tab::Inzage, &[&"verzegelen"]);
    let mag = is_gezicht(zicht);
    html! {
        (Kaart::new("Verzegelen", html! {
            @match &zicht.afscherming().verzegeld {
                Some(reden) => {
                    p class="nl-paragraph" { (Status::new(Stand::LetOp, "verzegeld")) " Buiten het team laat niets zien dat dit dossier bestaat. Ook niet bij zoeken." }
                    (alinea(reden))
                }
                None => {
                    p class="nl-paragraph" { "Kent iemand die kan zoeken dit gezin persoonlijk, of is er groot gevaar? Verzegel het dossier. Buiten het team laat dan niets meer zien dat het bestaat." }
                }
            }
            @if mag {
                div class="naast-knoppen" {
                    (naar_bevestiging(&href, if zicht.afscherming().verzegeld.is_some() { "Verzegeling opheffen" } else { "Dossier verzegelen" }))
                }
            } @else { p class="naast-bijschrift" { "Alleen het vast gezicht verzegelt een dossier of heft dat op." } }
        }))
    }
}
