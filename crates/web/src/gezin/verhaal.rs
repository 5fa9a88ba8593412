//! My story, told once: I write it, I keep every wording, I say who reads it, for what and until when (R-015, R-158,
//! INV-38).

use super::{Bezoek, Kader, adres, inbreng, woorden};
use crate::kern::{Antwoord, Invoer, Melding, Paginafout, Toestand, bezoek::antwoord, invoer::Lezer, klaar};
use crate::taal::Taal;
use crate::vorm::{
    Kaart, Keuze, Knop, Kop, Label, Leeg, Optiegroep, Tekstvak, Tekstveld, Uitklap, alinea, knoplink, link,
};
use axum::{
    Router,
    routing::{get, post},
};
use jiff::ToSpan;
use maud::{Markup, html};
use naast_access::Onderdeel;
use naast_domain::{
    Deel, Opdracht,
    bijdrage::{Bijdrage, BijdrageOpdracht, Bijdragesoort, Deling, Ontvanger, Verhaal},
    ids::ProfessionalId,
    tekst::Tekst,
};

const SCHRIJVEN: &str = "/gezin/mijn-verhaal/schrijven";
const DELEN: &str = "/gezin/mijn-verhaal/delen";
const STOPPEN: &str = "/gezin/mijn-verhaal/stoppen";

pub(super) fn router() -> Router<Toestand> {
    Router::new()
        .route(adres::VERHAAL, get(toon))
        .route(SCHRIJVEN, get(toon_schrijven).post(schrijf))
        .route(DELEN, get(toon_delen).post(deel))
        .route(STOPPEN, post(stop))
}

/// The frame of these pages: own words are only for the person.
pub(super) async fn open(bezoek: &Bezoek) -> Result<Kader<'_>, Paginafout> {
    let kader = Kader::open(bezoek, &[Onderdeel::Bijdragen]).await?;
    if kader.is_vertegenwoordiger() { Err(Paginafout::NietGevonden) } else { Ok(kader) }
}

async fn toon(bezoek: Bezoek) -> Antwoord {
    let kader = Kader::open(&bezoek, &[Onderdeel::Bijdragen]).await?;
    let taal = kader.taal;
    let melding = Melding::Geen;
    if kader.is_vertegenwoordiger() {
        let pagina = kader.pagina(&taal.verhaal_titel(), &melding, |pagina| {
            pagina.vertaald().inhoud(Leeg::new(&taal.verhaal_alleen_zelf_kop(), &taal.verhaal_alleen_zelf()))
        });
        return antwoord(pagina, &melding);
    }
    let bijdragen = kader.zicht.bijdragen();
    let verhaal = bijdragen.verhaal(kader.ik);
    let mijn: Vec<&Bijdrage> = bijdragen.alle().into_iter().filter(|b| b.van == kader.ik).rev().collect();
    let lijst = |kop: &str, soorten: &[Bijdragesoort]| {
        let deze: Vec<_> = mijn.iter().filter(|bijdrage| soorten.contains(&bijdrage.soort)).collect();
        html! { @if !deze.is_empty() { (Kop::H2.met(kop)) @for bijdrage in deze { (inbreng::kaart(bijdrage, taal)) } } }
    };
    let gesloten = kader.zicht.is_gesloten();
    let pagina = kader.pagina(&taal.verhaal_titel(), &melding, |pagina| {
        pagina
            .vertaald()
            .inleiding(&taal.verhaal_inleiding())
            .inhoud_met(|primair| {
                let geschreven = verhaal.and_then(Verhaal::tekst);
                html! {
                    @match geschreven {
                        Some(tekst) => {
                            (Kaart::new(&taal.zo_vertel_ik_kop(), html! {
                                div dir="auto" { (alinea(tekst)) }
                                (eerder(verhaal, taal))
                                @if gesloten { ({ primair.ongebruikt(); Markup::default() }) } @else { div class="naast-knoppen" { (primair.link(SCHRIJVEN, &taal.verder_schrijven_knop())) } }
                            }))
                            (gedeeld(&kader, verhaal))
                        },
                        None => (Leeg::new(&taal.niets_geschreven_kop(), &taal.niets_geschreven())
                            .doen(if gesloten { primair.ongebruikt(); Markup::default() } else { primair.link(SCHRIJVEN, &taal.beginnen_schrijven_knop()) })),
                    }
                    (lijst(&taal.wensen_ideeen_kop(), &[Bijdragesoort::Wens, Bijdragesoort::Oplossing]))
                    (lijst(&taal.tekeningen_kop(), &[Bijdragesoort::Tekening, Bijdragesoort::Foto, Bijdragesoort::Spraak]))
                    @if !gesloten {
                        (Kop::H2.met(taal.iets_toevoegen_kop()))
                        div class="naast-knoppen" {
                            (knoplink(&[inbreng::ERBIJ, "?soort=wens"].concat(), &taal.een_wens_knop()))
                            (knoplink(&[inbreng::ERBIJ, "?soort=oplossing"].concat(), &taal.een_idee_knop()))
                            (knoplink(&[inbreng::BESTAND, "?soort=tekening"].concat(), &taal.een_tekening_knop()))
                            (knoplink(&[inbreng::BESTAND, "?soort=foto"].concat(), &taal.een_foto_knop()))
                            (knoplink(&[inbreng::BESTAND, "?soort=spraak"].concat(), &taal.iets_inspreken_knop()))
                        }
                        p { (link(adres::HUIZEN, taal.huizen_titel())) }
                    }
                }
            })
    });
    antwoord(pagina, &melding)
}

fn eerder(verhaal: Option<&Verhaal>, taal: Taal) -> Markup {
    html! {
        @if let Some(verhaal) = verhaal.filter(|verhaal| verhaal.versies.len() > 1) {
            (Uitklap::new(&taal.eerder_schreef(), html! {
                @for (op, tekst) in verhaal.versies.iter().rev().skip(1) {
                    p class="naast-bijschrift" { (woorden::dag(*op, taal)) }
                    div dir="auto" { (alinea(tekst)) }
                }
            }))
        }
    }
}

/// With whom, in words for the owner.
fn met(kader: &Kader<'_>, deling: &Deling) -> String {
    let taal = kader.taal;
    match deling.met {
        Ontvanger::VastGezicht => {
            taal.vast_of_waarnemer(kader.zicht.team().vast_gezicht.professional.naam.as_str()).into_owned()
        }
        Ontvanger::Team => taal.iedereen_naast_u().into_owned(),
        Ontvanger::Professional(id) => kader
            .zicht
            .team()
            .inzetten
            .values()
            .find(|inzet| inzet.professional.id == id)
            .map_or_else(|| taal.een_professional().into_owned(), |inzet| inzet.professional.naam.clone()),
    }
}

fn gedeeld(kader: &Kader<'_>, verhaal: Option<&Verhaal>) -> Markup {
    let taal = kader.taal;
    let vandaag = kader.vandaag();
    let (lopend, voorbij): (Vec<&Deling>, Vec<&Deling>) = verhaal
        .into_iter()
        .flat_map(|verhaal| &verhaal.delingen)
        .partition(|deling| deling.loopt_op(vandaag));
    html! {
        (Kaart::new(&taal.wie_mijn_verhaal_kop(), html! {
            @if lopend.is_empty() { (alinea(&taal.niemand_leest())) }
            @for deling in &lopend {
                div class="naast-iemand" {
                    p class="nl-paragraph" {
                        strong { (woorden::hoofdletter(&met(kader, deling))) } (taal.deling_regel(taal.lang(deling.tot), taal.geschreven(&deling.waarvoor)))
                    }
                    (kader.bezoek.knopformulier(STOPPEN, &[("nummer", deling.nummer.to_string())], Knop::new(&taal.stoppen_delen_knop()).over(&met(kader, deling))))
                }
            }
            @if !kader.zicht.is_gesloten() { (knoplink(DELEN, &taal.delen_met_iemand_knop())) }
            @if !voorbij.is_empty() {
                (Uitklap::new(&taal.eerder_gedeeld_kop(), html! {
                    ul class="naast-gewonelijst" {
                        @for deling in voorbij { li {
                            (woorden::hoofdletter(&met(kader, deling))) (taal.deling_was(taal.lang(deling.gegeven_op), taal.lang(deling.ingetrokken_op.unwrap_or(deling.tot))))
                        } }
                    }
                }))
            }
        }))
    }
}

async fn toon_schrijven(bezoek: Bezoek) -> Antwoord {
    schrijfpagina(&bezoek, &Invoer::default(), &Melding::Geen).await
}

async fn schrijfpagina(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let kader = open(bezoek).await?;
    let taal = kader.taal;
    let eerder = kader
        .zicht
        .bijdragen()
        .verhaal(kader.ik)
        .and_then(Verhaal::tekst)
        .map_or("", |tekst| tekst.als_str());
    let pagina = kader.onderpagina(&taal.verhaal_schrijven_titel(), (&taal.verhaal_titel(), adres::VERHAAL), melding, |pagina| {
        pagina.vertaald().inleiding(&taal.verhaal_schrijven()).inhoud_met(|primair| {
            let velden = html! {
                (Tekstvak::new("tekst", Label(&taal.verhaal_titel())).waarde(invoer.of("tekst", eerder)).regels(14).maximum(Tekst::MAX)
                    .uitleg(&taal.verhaal_vragen()).taal(taal).fout(melding.fouten().bij("tekst")))
            };
            html! { (bezoek.formulier_op(&kader.zicht, Deel::Bijdragen, SCHRIJVEN, velden, primair.knop(&taal.bewaren_knop()))) }
        })
    });
    antwoord(pagina, melding)
}

async fn schrijf(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = open(&bezoek).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let tekst = lezer.tekst("tekst");
    let tekst = match lezer.klaar(tekst) {
        Ok(tekst) => tekst,
        Err(fouten) => return schrijfpagina(&bezoek, &invoer, &Melding::Fouten(fouten)).await,
    };
    // Nobody else writes this story: what somebody else brought in meanwhile does not matter here.
    match kader.doe(&invoer, None, Opdracht::Bijdrage(BijdrageOpdracht::SchrijfVerhaal { tekst })).await {
        Ok(_) => Ok(klaar(adres::VERHAAL, "opgeslagen")),
        Err(Ok(melding)) => schrijfpagina(&bezoek, &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

async fn toon_delen(bezoek: Bezoek) -> Antwoord {
    deelpagina(&bezoek, &Invoer::default(), &Melding::Geen).await
}

async fn deelpagina(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let kader = open(bezoek).await?;
    let taal = kader.taal;
    let team = kader.zicht.team();
    let gezicht = taal.gezicht_uw_vaste(team.vast_gezicht.professional.naam.as_str());
    let anderen: Vec<(String, String)> = team
        .actieve_inzetten()
        .map(|inzet| {
            let (taak, _) = super::functie_gewoon(inzet.professional.functie);
            (inzet.professional.id.to_string(), [&inzet.professional.naam, ", ", &*taal.zin(taak)].concat())
        })
        .collect();
    let mut keuzes = vec![Keuze::new("vast_gezicht", &gezicht)];
    keuzes.extend(anderen.iter().map(|(id, naam)| Keuze::new(id, naam)));
    let iedereen = taal.iedereen_naast_ons();
    keuzes.push(Keuze::new("team", &iedereen));
    let fouten = melding.fouten();
    let pagina = kader.onderpagina(&taal.verhaal_delen_titel(), (&taal.verhaal_titel(), adres::VERHAAL), melding, |pagina| {
        pagina.vertaald().inleiding(&taal.verhaal_delen()).inhoud_met(|primair| {
            let velden = html! {
                (Optiegroep::new("met", Label(&taal.wie_mag_het_lezen_kop()), keuzes).gekozen(invoer.een("met")).taal(taal).fout(fouten.bij("met")))
                (Tekstveld::new("waarvoor", Label(&taal.waarvoor_kop())).waarde(invoer.een("waarvoor"))
                    .uitleg(&taal.waarvoor_voorbeeld()).taal(taal).fout(fouten.bij("waarvoor")))
                (Optiegroep::new("maanden", Label(&taal.tot_wanneer_kop()), vec![
                    Keuze::new("1", &taal.een_maand()), Keuze::new("3", &taal.drie_maanden()), Keuze::new("12", &taal.een_jaar()),
                ]).uitleg(&taal.daarna_niet_meer())
                    .gekozen(invoer.of("maanden", "3")).taal(taal).fout(fouten.bij("tot").or(fouten.bij("maanden"))))
            };
            html! { (bezoek.formulier(DELEN, velden, primair.knop(&taal.delen_knop()))) }
        })
    });
    antwoord(pagina, melding)
}

async fn deel(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = open(&bezoek).await?;
    let vandaag = kader.vandaag();
    let mut lezer = Lezer::nieuw(&invoer);
    let met = lezer.keuze(
        "met",
        |code| match code {
            "vast_gezicht" => Some(Ontvanger::VastGezicht),
            "team" => Some(Ontvanger::Team),
            id => id.parse::<ProfessionalId>().ok().map(Ontvanger::Professional),
        },
        "Kies wie uw verhaal mag lezen.",
    );
    let waarvoor = lezer.kort("waarvoor");
    let tot = lezer.keuze(
        "maanden",
        |code| {
            matches!(code, "1" | "3" | "12")
                .then(|| vandaag.saturating_add(code.parse::<i32>().unwrap_or(1).months()))
        },
        "Kies tot wanneer.",
    );
    let opdracht = met.zip(waarvoor).zip(tot).map(|((met, waarvoor), tot)| BijdrageOpdracht::DeelVerhaal {
        met,
        waarvoor,
        tot,
    });
    let opdracht = match lezer.klaar(opdracht) {
        Ok(opdracht) => opdracht,
        Err(fouten) => return deelpagina(&bezoek, &invoer, &Melding::Fouten(fouten)).await,
    };
    match kader.doe(&invoer, None, Opdracht::Bijdrage(opdracht)).await {
        Ok(_) => Ok(klaar(adres::VERHAAL, "gedeeld")),
        Err(Ok(melding)) => deelpagina(&bezoek, &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

async fn stop(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = open(&bezoek).await?;
    let nummer = invoer.een("nummer").parse().map_err(|_| Paginafout::NietGevonden)?;
    match kader.doe(&invoer, None, Opdracht::Bijdrage(BijdrageOpdracht::StopDelen { nummer })).await {
        Ok(_) => Ok(klaar(adres::VERHAAL, "gestopt")),
        Err(Ok(_)) => Err(Paginafout::NietGevonden),
        Err(Err(fout)) => Err(fout),
    }
}
