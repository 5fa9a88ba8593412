//! One's own account: only the person sees this.

use super::{ACCOUNT, MACHTIGING, OVERAL, SESSIE, STOPPEN};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar, pad};
use crate::open::{account::in_nederland, inloggen::zonder_sessie, welkom};
use crate::vorm::{
    Bevestiging, Deur, Gegevenslijst, Kaart, Knop, Kolom, Kop, Kruimel, Label, Leeg, Pagina, Tabel, Tekstvak,
    alinea, knoplink, lang, link, naar_bevestiging,
};
use axum::{extract::RawQuery, response::IntoResponse};
use maud::{Markup, html};
use naast_access::{Doel, Onderdeel, Zicht};
use naast_domain::{
    Opdracht,
    ids::MachtigingId,
    regels::Leeftijdsgroep,
    toegang::{Machtiging, ToegangOpdracht},
};
use naast_service::{Kijkvraag, account::Apparaatsessie};
use std::sync::Arc;

/// The page.
pub(in crate::open) async fn toon(bezoek: Bezoek) -> Antwoord {
    pagina(&bezoek, &Melding::Geen).await
}

async fn zie(bezoek: &Bezoek) -> Result<Arc<Zicht>, Paginafout> {
    let onderdelen = [Onderdeel::Overzicht, Onderdeel::Team].into();
    let vraag = Kijkvraag { doel: Doel::EigenInzage, onderdelen };
    bezoek.bekijk(bezoek.gezin()?.dossier(), &vraag).await
}

fn vel<'p>(bezoek: &'p Bezoek, titel: &'p str, melding: &'p Melding) -> Pagina<'p> {
    bezoek
        .pagina(titel, Deur::Gezin, Vec::new(), "", melding)
        .snel_sluiten(welkom::SNEL_SLUITEN)
        .kruimels(vec![Kruimel { tekst: "Ons gezin", href: pad::GEZIN }])
}

async fn pagina(bezoek: &Bezoek, melding: &Melding) -> Antwoord {
    let zicht = zie(bezoek).await?;
    let plek = bezoek.gezin()?;
    let sessies = bezoek.dienst().eigen_sessies(bezoek.sessie()).await?;
    let meer = bezoek.dienst().plekken(bezoek.sessie().account()).await?.len() > 1;
    let jong = plek.groep != Leeftijdsgroep::Vanaf18;
    let account = bezoek.sessie().account();
    let inleiding = if jong { "Alleen jij ziet deze pagina." } else { "Alleen u ziet deze pagina." };
    let pagina = vel(bezoek, "Mijn account", melding).inleiding(inleiding).inhoud(html! {
        (Gegevenslijst::new()
            .regel("Accountnummer", welkom::gegroepeerd(&account.gebruikersnaam))
            .regel("Inloggen met", html! {
                @if account.passkeys().is_empty() { "wachtwoord en code-app" } @else { "eigen toestel (passkey)" }
            })
            .als("Laatst ingelogd", account.laatst_ingelogd().map(|(op, _)| in_nederland(op))))
        @if meer { div class="naast-knoppen" { (knoplink(pad::GEZIN_KIEZEN, "Naar een ander gezin, of voor iemand anders")) } }
        (sessielijst(bezoek, &sessies, jong))
        (machtigingen(&zicht, jong))
        (Kaart::new("Telefoon of wachtwoord kwijt?", alinea("Dan maakt het vaste gezicht een nieuwe uitnodiging. De oude sleutels werken dan meteen niet meer. Niemand anders kan dat doen.")))
        @if plek.namens.is_none() {
            (Kaart::new("Stoppen", html! {
                (alinea("Met stoppen gaat alleen dit account dicht. Het dossier en alle rechten blijven. Later weer beginnen kan altijd."))
                (naar_bevestiging(STOPPEN, "Stoppen met dit account"))
            }))
        }
    });
    antwoord(pagina, melding)
}

fn sessielijst(bezoek: &Bezoek, sessies: &[Apparaatsessie], jong: bool) -> Markup {
    let kolommen = vec![
        Kolom::tekst("Apparaat"),
        Kolom::tekst("Sinds"),
        Kolom::tekst("Laatst gebruikt"),
        Kolom::tekst("Doen"),
    ];
    let tabel = Tabel::new("Waar dit account open is", kolommen).stil_bijschrift().rijen(sessies.iter().map(
        |sessie| {
            vec![
                html! { (apparaatnaam(&sessie.apparaat)) @if sessie.deze { " (dit apparaat)" } },
                in_nederland(sessie.begonnen),
                in_nederland(sessie.laatst),
                if sessie.deze {
                    html! {}
                } else {
                    bezoek.knopformulier(
                        SESSIE,
                        &[("sessie", sessie.kenmerk.clone())],
                        Knop::new("Uitloggen").licht().over(apparaatnaam(&sessie.apparaat)),
                    )
                },
            ]
        },
    ));
    html! {
        section aria-labelledby="open" {
            h2 class="nl-heading nl-heading--level-2" id="open" { "Waar dit account nu open is" }
            (alinea(if jong { "Zie je iets dat je niet kent? Log dan overal uit en bel je vaste gezicht." } else { "Ziet u iets dat u niet kent? Log dan overal uit en bel uw vaste gezicht." }))
            (tabel)
            (bezoek.knopformulier(OVERAL, &[], Knop::new("Overal uitloggen")))
        }
    }
}

/// The kind of device, not its exact make: enough to recognise one's own.
fn apparaatnaam(kenmerk: &str) -> &'static str {
    let bevat = |woord| kenmerk.contains(woord);
    match () {
        () if bevat("iPhone") => "iPhone",
        () if bevat("iPad") => "iPad",
        () if bevat("Android") => "Android-telefoon of -tablet",
        () if bevat("Windows") => "computer met Windows",
        () if bevat("Macintosh") => "Mac",
        () if bevat("Linux") => "computer met Linux",
        () => "onbekend apparaat",
    }
}

fn machtigingen(zicht: &Zicht, jong: bool) -> Markup {
    let zelf = zicht.kijker().persoon();
    let lopend: Vec<&Machtiging> = zicht
        .toegang()
        .machtigingen
        .values()
        .filter(|machtiging| zicht.machtiging_loopt(machtiging))
        .collect();
    html! {
        section aria-labelledby="namens" {
            h2 class="nl-heading nl-heading--level-2" id="namens" { "Wie mag iets doen voor een ander" }
            @if lopend.is_empty() {
                (Leeg::new("Niemand", if jong {
                    "Wil je dat iemand meeleest of iets voor je doet? Vraag het je vaste gezicht. Jij kiest wie, wat en hoelang."
                } else {
                    "Wilt u dat iemand meeleest of iets voor u doet? Vraag het uw vaste gezicht. U kiest wie, wat en hoelang."
                }).niveau(Kop::H3))
            }
            ul class="naast-lijst" {
                @for machtiging in lopend {
                    li {
                        @if Some(machtiging.van) == zelf && zicht.kijker().namens.is_none() {
                            strong { (machtiging.naam) } " (" (machtiging.hoedanigheid.naam()) ") mag: " (wat(machtiging))
                        } @else {
                            "Ik mag voor een ander: " (wat(machtiging))
                        }
                        ", tot en met " (lang(machtiging.tot)) ". "
                        (link(&[MACHTIGING, "?welke=", &machtiging.id.to_string()].concat(), "Stop hiermee"))
                    }
                }
            }
        }
    }
}

/// What may be done, in words.
pub(crate) fn wat(machtiging: &Machtiging) -> String {
    machtiging.bereik.iter().map(|een| een.naam()).collect::<Vec<_>>().join(", ")
}

/// Ends one of one's own sessions.
pub(in crate::open) async fn beeindig(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    bezoek.dienst().beeindig_sessie(bezoek.sessie(), invoer.een("sessie")).await?;
    Ok(klaar(ACCOUNT, "uitgelogd"))
}

/// Logs out everywhere, here too.
pub(in crate::open) async fn overal(bezoek: Bezoek) -> Antwoord {
    bezoek.dienst().meld_overal_af(bezoek.sessie()).await?;
    Ok(zonder_sessie(&bezoek))
}

/// Sure to take it back?
pub(in crate::open) async fn vraag_machtiging(bezoek: Bezoek, RawQuery(query): RawQuery) -> Antwoord {
    let welke = form_urlencoded::parse(query.unwrap_or_default().as_bytes())
        .find(|(naam, _)| naam == "welke")
        .and_then(|(_, nummer)| nummer.parse::<MachtigingId>().ok())
        .ok_or(Paginafout::NietGevonden)?;
    let zicht = zie(&bezoek).await?;
    if !zicht.toegang().machtigingen.get(&welke).is_some_and(|een| zicht.machtiging_loopt(een)) {
        return Err(Paginafout::NietGevonden);
    }
    let melding = Melding::Geen;
    let mut bevestiging = Bevestiging::new(
        MACHTIGING,
        "de machtiging stopt meteen. Meelezen of iets doen voor de ander kan dan niet meer.",
        "Ja, stop hiermee",
        ACCOUNT,
    )
    .verborgen("welke", welke);
    for (naam, waarde) in bezoek.verborgen_velden() {
        bevestiging = bevestiging.verborgen(naam, waarde);
    }
    antwoord(vel(&bezoek, "Machtiging stoppen", &melding).inhoud(bevestiging), &melding)
}

/// Takes it back: it works at once.
pub(in crate::open) async fn trek_in(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let machtiging = invoer.een("welke").parse().map_err(|_| Paginafout::NietGevonden)?;
    let opdracht = Opdracht::Toegang(ToegangOpdracht::TrekMachtigingIn { machtiging, reden: None });
    match bezoek.voer_uit(bezoek.gezin()?.dossier(), &invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(
            if bezoek.gezin()?.namens.is_some() { pad::GEZIN_KIEZEN } else { ACCOUNT },
            "opgeslagen",
        )),
        Err(Ok(melding)) => pagina(&bezoek, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

/// Sure to stop?
pub(in crate::open) async fn vraag_stoppen(bezoek: Bezoek) -> Antwoord {
    stoppagina(&bezoek, &Invoer::default(), &Melding::Geen)
}

fn stoppagina(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let mut bevestiging = Bevestiging::new(
        STOPPEN,
        "dit account gaat meteen dicht. Wat er staat, blijft staan. Wilt u later weer meelezen? Vraag het vaste gezicht om een nieuwe brief.",
        "Ja, stop met dit account",
        ACCOUNT,
    )
    .velden(html! {
        (Tekstvak::new("reden", Label("Waarom stopt u? Een paar woorden zijn genoeg.")).waarde(invoer.een("reden")).regels(2)
            .uitleg("Het vaste gezicht leest dit.").fout(melding.fouten().bij("reden")))
    });
    for (naam, waarde) in bezoek.verborgen_velden() {
        bevestiging = bevestiging.verborgen(naam, waarde);
    }
    antwoord(vel(bezoek, "Stoppen met dit account", melding).inhoud(bevestiging), melding)
}

/// Stops: the next click is out.
pub(in crate::open) async fn stop(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let plek = bezoek.gezin()?;
    if plek.namens.is_some() {
        return Err(Paginafout::NietGevonden);
    }
    let mut lezer = Lezer::nieuw(&invoer);
    let reden = lezer.tekst("reden");
    let reden = match lezer.klaar(reden) {
        Ok(reden) => reden,
        Err(fouten) => return stoppagina(&bezoek, &invoer, &Melding::Fouten(fouten)),
    };
    let opdracht = Opdracht::Toegang(ToegangOpdracht::TrekIn { persoon: plek.persoon(), reden });
    match bezoek.voer_uit(plek.dossier(), &invoer, None, opdracht).await {
        Ok(_) => Ok(zonder_sessie(&bezoek).into_response()),
        Err(Ok(melding)) => stoppagina(&bezoek, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}
