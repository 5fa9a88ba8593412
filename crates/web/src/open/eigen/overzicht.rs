//! One's own account: only the person sees this.

use super::{ACCOUNT, BERICHTEN, MACHTIGING, OVERAL, SESSIE, STOPPEN, berichten};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar, pad};
use crate::open::{inloggen::zonder_sessie, welkom};
use crate::taal::Taal;
use crate::vorm::{
    Bevestiging, Deur, Gegevenslijst, Kaart, Knop, Kolom, Kop, Kruimel, Label, Leeg, Pagina, Tabel, Tekstvak,
    alinea, knoplink, link, naar_bevestiging,
};
use axum::{extract::RawQuery, response::IntoResponse};
use maud::{Markup, html};
use naast_access::{Doel, Onderdeel, Zicht};
use naast_domain::{
    Opdracht,
    ids::MachtigingId,
    toegang::{Machtiging, ToegangOpdracht},
};
use naast_service::{Kijkvraag, account::Apparaatsessie};
use std::{borrow::Cow, sync::Arc};

/// The page.
pub(in crate::open) async fn toon(bezoek: Bezoek) -> Antwoord {
    pagina(&bezoek, &Melding::Geen).await
}

async fn zie(bezoek: &Bezoek) -> Result<Arc<Zicht>, Paginafout> {
    let onderdelen = [Onderdeel::Overzicht, Onderdeel::Team].into();
    let vraag = Kijkvraag { doel: Doel::EigenInzage, onderdelen };
    bezoek.bekijk(bezoek.gezin()?.dossier(), &vraag).await
}

fn vel<'p>(bezoek: &'p Bezoek, titel: &'p str, begin: &'p str, melding: &'p Melding) -> Pagina<'p> {
    bezoek
        .pagina(titel, Deur::Gezin, Vec::new(), "", melding)
        .taal(bezoek.taal())
        .vertaald()
        .snel_sluiten(welkom::SNEL_SLUITEN)
        .kruimels(vec![Kruimel { tekst: begin, href: pad::GEZIN }])
}

async fn pagina(bezoek: &Bezoek, melding: &Melding) -> Antwoord {
    let zicht = zie(bezoek).await?;
    let plek = bezoek.gezin()?;
    let sessies = bezoek.dienst().eigen_sessies(bezoek.sessie()).await?;
    let meer = bezoek.dienst().plekken(bezoek.sessie().account()).await?.len() > 1;
    let (account, taal) = (bezoek.sessie().account(), bezoek.taal());
    let inleiding = taal.alleen_u_ziet();
    let (titel, begin) = (taal.mijn_account_kop(), taal.deur_gezin());
    let pagina = vel(bezoek, &titel, &begin, melding).inleiding(&inleiding).inhoud(html! {
        (Gegevenslijst::new()
            .regel(&taal.account_nummer(), welkom::gegroepeerd(&account.gebruikersnaam))
            .regel(&taal.inloggen_met(), html! {
                @if account.passkeys().is_empty() { (taal.met_wachtwoord_en_app()) } @else { (taal.met_eigen_toestel()) }
            })
            .als(&taal.laatst_ingelogd(), account.laatst_ingelogd().map(|(op, _)| taal.moment(op))))
        @if meer { div class="naast-knoppen" { (knoplink(pad::GEZIN_KIEZEN, &taal.ander_gezin_knop())) } }
        (sessielijst(bezoek, &sessies))
        (machtigingen(&zicht, taal))
        @if berichten::kan_kiezen(bezoek) {
            (Kaart::new(&taal.berichten_titel(), html! {
                (alinea(&taal.berichten_kort()))
                div class="naast-knoppen" { (knoplink(BERICHTEN, &taal.berichten_kiezen_knop())) }
            }))
        }
        (Kaart::new(&taal.sleutel_kwijt_kop(), alinea(&taal.sleutel_kwijt())))
        @if plek.namens.is_none() {
            (Kaart::new(&taal.stoppen_kop(), html! {
                (alinea(&taal.stoppen_wat()))
                (naar_bevestiging(STOPPEN, &taal.stoppen_knop()))
            }))
        }
    });
    antwoord(pagina, melding)
}

fn sessielijst(bezoek: &Bezoek, sessies: &[Apparaatsessie]) -> Markup {
    let taal = bezoek.taal();
    let koppen = [taal.apparaat_kop(), taal.sinds_wanneer_kop(), taal.laatst_gebruikt_kop(), taal.doen_kop()];
    let kolommen = koppen.iter().map(|kop| Kolom::tekst(kop)).collect();
    let bijschrift = taal.waar_open_kop();
    let tabel = Tabel::new(&bijschrift, kolommen).stil_bijschrift().rijen(sessies.iter().map(|sessie| {
        vec![
            html! { (apparaatnaam(&sessie.apparaat, taal)) @if sessie.deze { " " (taal.dit_apparaat()) } },
            taal.moment(sessie.begonnen),
            taal.moment(sessie.laatst),
            if sessie.deze {
                html! {}
            } else {
                bezoek.knopformulier(
                    SESSIE,
                    &[("sessie", sessie.kenmerk.clone())],
                    Knop::new(&taal.uitloggen()).licht().over(&apparaatnaam(&sessie.apparaat, taal)),
                )
            },
        ]
    }));
    html! {
        section aria-labelledby="open" {
            h2 class="nl-heading nl-heading--level-2" id="open" { (taal.waar_nu_open_kop()) }
            (alinea(&taal.onbekend_u()))
            (tabel)
            (bezoek.knopformulier(OVERAL, &[], Knop::new(&taal.overal_uit_knop())))
        }
    }
}

/// The kind of device, not its exact make: enough to recognise one's own.
fn apparaatnaam(kenmerk: &str, taal: Taal) -> Cow<'static, str> {
    let bevat = |woord| kenmerk.contains(woord);
    match () {
        () if bevat("iPhone") => "iPhone".into(),
        () if bevat("iPad") => "iPad".into(),
        () if bevat("Android") => taal.android(),
        () if bevat("Windows") => taal.windows(),
        () if bevat("Macintosh") => "Mac".into(),
        () if bevat("Linux") => taal.linux(),
        () => taal.onbekend_apparaat(),
    }
}

fn machtigingen(zicht: &Zicht, taal: Taal) -> Markup {
    let zelf = zicht.kijker().persoon();
    let lopend: Vec<&Machtiging> = zicht
        .toegang()
        .machtigingen
        .values()
        .filter(|machtiging| zicht.machtiging_loopt(machtiging))
        .collect();
    html! {
        section aria-labelledby="namens" {
            h2 class="nl-heading nl-heading--level-2" id="namens" { (taal.wie_mag_voor_ander_kop()) }
            @if lopend.is_empty() {
                (Leeg::new(&taal.niemand_kop(), &taal.wilt_u_dat_iemand()).niveau(Kop::H3))
            }
            ul class="naast-lijst" {
                @for machtiging in lopend {
                    li {
                        @if Some(machtiging.van) == zelf && zicht.kijker().namens.is_none() {
                            (taal.iemand_mag(&*machtiging.naam, taal.zin(machtiging.hoedanigheid.naam()), mag(machtiging, taal), taal.lang(machtiging.tot)))
                        } @else {
                            (taal.ik_mag_voor_ander(mag(machtiging, taal), taal.lang(machtiging.tot)))
                        }
                        // What the court decided is not for the person to end.
                        @if !(machtiging.hoedanigheid.is_door_rechter() && Some(machtiging.van) == zelf && zicht.kijker().namens.is_none()) {
                            " " (link(&[MACHTIGING, "?welke=", &machtiging.id.to_string()].concat(), taal.stop_hiermee_knop()))
                        }
                    }
                }
            }
        }
    }
}

/// The same in the language of the reader.
fn mag(machtiging: &Machtiging, taal: Taal) -> String {
    machtiging.bereik.iter().map(|een| taal.zin(een.naam())).collect::<Vec<_>>().join(", ")
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
    let taal = bezoek.taal();
    let (gevolg, ja, begin) = (taal.machtiging_gevolg(), taal.machtiging_ja_knop(), taal.deur_gezin());
    let mut bevestiging =
        Bevestiging::new(MACHTIGING, &gevolg, &ja, ACCOUNT).taal(taal).verborgen("welke", welke);
    for (naam, waarde) in bezoek.verborgen_velden() {
        bevestiging = bevestiging.verborgen(naam, waarde);
    }
    antwoord(vel(&bezoek, &taal.machtiging_stoppen_titel(), &begin, &melding).inhoud(bevestiging), &melding)
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
    let taal = bezoek.taal();
    let (gevolg, ja, begin) = (taal.stoppen_gevolg(), taal.stoppen_ja_knop(), taal.deur_gezin());
    let mut bevestiging = Bevestiging::new(STOPPEN, &gevolg, &ja, ACCOUNT).taal(taal).velden(html! {
        (Tekstvak::new("reden", Label(&taal.waarom_stopt_u_kop())).waarde(invoer.een("reden")).regels(2)
            .uitleg(&taal.gezicht_leest_dit()).taal(taal).fout(melding.fouten().bij("reden")))
    });
    for (naam, waarde) in bezoek.verborgen_velden() {
        bevestiging = bevestiging.verborgen(naam, waarde);
    }
    antwoord(vel(bezoek, &taal.stoppen_knop(), &begin, melding).inhoud(bevestiging), melding)
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
