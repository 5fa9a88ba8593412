//! My story, told once: I write it, I keep every wording, I say who reads it, for what and until when (R-015, R-158,
//! INV-38).

use super::{Bezoek, Kader, adres, inbreng, woorden};
use crate::kern::{Antwoord, Invoer, Melding, Paginafout, Toestand, bezoek::antwoord, invoer::Lezer, klaar};
use crate::taal::Taal;
use crate::vorm::{
    Kaart, Keuze, Knop, Kop, Label, Leeg, Optiegroep, Tekstvak, Tekstveld, Uitklap, alinea, knoplink, lang,
    link,
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
    let melding = Melding::Geen;
    if kader.is_vertegenwoordiger() {
        let pagina = kader.pagina("Mijn verhaal", &melding, |pagina| {
            pagina.inhoud(Leeg::new(
                "Een verhaal is van de persoon zelf",
                "U bent hier voor iemand anders. Wat diegene zelf vertelt, leest en schrijft alleen diegene.",
            ))
        });
        return antwoord(pagina, &melding);
    }
    let bijdragen = kader.zicht.bijdragen();
    let verhaal = bijdragen.verhaal(kader.ik);
    let mijn: Vec<&Bijdrage> = bijdragen.alle().into_iter().filter(|b| b.van == kader.ik).rev().collect();
    let lijst = |kop: &str, soorten: &[Bijdragesoort]| {
        let deze: Vec<_> = mijn.iter().filter(|bijdrage| soorten.contains(&bijdrage.soort)).collect();
        html! { @if !deze.is_empty() { (Kop::H2.met(kop)) @for bijdrage in deze { (inbreng::kaart(bijdrage, kader.taal)) } } }
    };
    let gesloten = kader.zicht.is_gesloten();
    let pagina = kader.pagina("Mijn verhaal", &melding, |pagina| {
        pagina
            .inleiding(kader.aanspreek.kies(
                "Vertel het één keer, in uw eigen woorden. U kiest wie het leest, en tot wanneer. Alleen u kunt het veranderen.",
                "Vertel het in je eigen woorden. Jij kiest wie het leest. Alleen jij kunt het veranderen.",
            ))
            .inhoud_met(|primair| {
                let geschreven = verhaal.and_then(Verhaal::tekst);
                html! {
                    @match geschreven {
                        Some(tekst) => {
                            (Kaart::new("Zo vertel ik het", html! {
                                (alinea(tekst))
                                (eerder(verhaal, kader.taal))
                                @if gesloten { ({ primair.ongebruikt(); Markup::default() }) } @else { div class="naast-knoppen" { (primair.link(SCHRIJVEN, "Verder schrijven")) } }
                            }))
                            (gedeeld(&kader, verhaal))
                        },
                        None => (Leeg::new("Nog niets geschreven", "Het hoeft niet lang te zijn. Een paar zinnen is goed. U kunt het later altijd aanvullen.")
                            .doen(if gesloten { primair.ongebruikt(); Markup::default() } else { primair.link(SCHRIJVEN, "Beginnen met schrijven") })),
                    }
                    (lijst("Wensen en ideeën", &[Bijdragesoort::Wens, Bijdragesoort::Oplossing]))
                    (lijst("Tekeningen, foto's en opnames", &[Bijdragesoort::Tekening, Bijdragesoort::Foto, Bijdragesoort::Spraak]))
                    @if !gesloten {
                        (Kop::H2.met("Iets toevoegen"))
                        div class="naast-knoppen" {
                            (knoplink(&[inbreng::ERBIJ, "?soort=wens"].concat(), "Een wens"))
                            (knoplink(&[inbreng::ERBIJ, "?soort=oplossing"].concat(), "Een idee dat kan helpen"))
                            (knoplink(&[inbreng::BESTAND, "?soort=tekening"].concat(), "Een tekening"))
                            (knoplink(&[inbreng::BESTAND, "?soort=foto"].concat(), "Een foto"))
                            (knoplink(&[inbreng::BESTAND, "?soort=spraak"].concat(), "Iets inspreken"))
                        }
                        p { (link(adres::HUIZEN, "Mijn drie huizen")) }
                    }
                }
            })
    });
    antwoord(pagina, &melding)
}

fn eerder(verhaal: Option<&Verhaal>, taal: Taal) -> Markup {
    html! {
        @if let Some(verhaal) = verhaal.filter(|verhaal| verhaal.versies.len() > 1) {
            (Uitklap::new("Wat ik eerder schreef", html! {
                @for (op, tekst) in verhaal.versies.iter().rev().skip(1) {
                    p class="naast-bijschrift" { (woorden::dag(*op, taal)) }
                    (alinea(tekst))
                }
            }))
        }
    }
}

/// With whom, in words for the owner.
fn met(kader: &Kader<'_>, deling: &Deling) -> String {
    match deling.met {
        Ontvanger::VastGezicht => {
            [&kader.zicht.team().vast_gezicht.professional.naam, " (uw vaste gezicht, of wie waarneemt)"]
                .concat()
        }
        Ontvanger::Team => "iedereen die naast u staat".to_owned(),
        Ontvanger::Professional(id) => kader
            .zicht
            .team()
            .inzetten
            .values()
            .find(|inzet| inzet.professional.id == id)
            .map_or_else(|| "een professional".to_owned(), |inzet| inzet.professional.naam.clone()),
    }
}

fn gedeeld(kader: &Kader<'_>, verhaal: Option<&Verhaal>) -> Markup {
    let vandaag = kader.vandaag();
    let (lopend, voorbij): (Vec<&Deling>, Vec<&Deling>) = verhaal
        .into_iter()
        .flat_map(|verhaal| &verhaal.delingen)
        .partition(|deling| deling.loopt_op(vandaag));
    html! {
        (Kaart::new("Wie mijn verhaal mag lezen", html! {
            @if lopend.is_empty() { (alinea("Niemand. Ook niet uw vaste gezicht. U kiest zelf of u het deelt.")) }
            @for deling in &lopend {
                div class="naast-iemand" {
                    p class="nl-paragraph" {
                        strong { (woorden::hoofdletter(&met(kader, deling))) } ", tot en met " (lang(deling.tot)) ". Waarvoor: " (deling.waarvoor)
                    }
                    (kader.bezoek.knopformulier(STOPPEN, &[("nummer", deling.nummer.to_string())], Knop::new("Stoppen met delen").over(&met(kader, deling))))
                }
            }
            @if !kader.zicht.is_gesloten() { (knoplink(DELEN, "Delen met iemand")) }
            @if !voorbij.is_empty() {
                (Uitklap::new("Met wie ik het eerder deelde", html! {
                    ul class="naast-gewonelijst" {
                        @for deling in voorbij { li {
                            (woorden::hoofdletter(&met(kader, deling))) ", van " (lang(deling.gegeven_op)) " tot "
                            (lang(deling.ingetrokken_op.unwrap_or(deling.tot)))
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
    let eerder = kader
        .zicht
        .bijdragen()
        .verhaal(kader.ik)
        .and_then(Verhaal::tekst)
        .map_or("", |tekst| tekst.als_str());
    let pagina = kader.onderpagina("Mijn verhaal schrijven", ("Mijn verhaal", adres::VERHAAL), melding, |pagina| {
        pagina.inleiding("Niemand leest dit, totdat u het zelf deelt. Loopt u weg? Bewaar eerst.").inhoud_met(|primair| {
            let velden = html! {
                (Tekstvak::new("tekst", Label("Mijn verhaal")).waarde(invoer.of("tekst", eerder)).regels(14).maximum(Tekst::MAX)
                    .uitleg("Hoe begon het? Hoe is het nu? Wat moet iemand weten die u helpt?").fout(melding.fouten().bij("tekst")))
            };
            html! { (bezoek.formulier_op(&kader.zicht, Deel::Bijdragen, SCHRIJVEN, velden, primair.knop("Bewaren"))) }
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
    let team = kader.zicht.team();
    let gezicht = [&team.vast_gezicht.professional.naam, ", uw vaste gezicht"].concat();
    let anderen: Vec<(String, String)> = team
        .actieve_inzetten()
        .map(|inzet| {
            let (taak, _) = super::functie_gewoon(inzet.professional.functie);
            (inzet.professional.id.to_string(), [&inzet.professional.naam, ", ", taak].concat())
        })
        .collect();
    let mut keuzes = vec![Keuze::new("vast_gezicht", &gezicht)];
    keuzes.extend(anderen.iter().map(|(id, naam)| Keuze::new(id, naam)));
    keuzes.push(Keuze::new("team", "Iedereen die naast ons staat"));
    let fouten = melding.fouten();
    let pagina = kader.onderpagina("Mijn verhaal delen", ("Mijn verhaal", adres::VERHAAL), melding, |pagina| {
        pagina.inleiding("U kunt er altijd mee stoppen. Dat werkt meteen. Andere mensen in uw gezin kunnen uw verhaal nooit lezen.").inhoud_met(|primair| {
            let velden = html! {
                (Optiegroep::new("met", Label("Wie mag het lezen?"), keuzes).gekozen(invoer.een("met")).fout(fouten.bij("met")))
                (Tekstveld::new("waarvoor", Label("Waarvoor?")).waarde(invoer.een("waarvoor"))
                    .uitleg("Bijvoorbeeld: zodat ik het niet nog eens hoef te vertellen.").fout(fouten.bij("waarvoor")))
                (Optiegroep::new("maanden", Label("Tot wanneer?"), vec![
                    Keuze::new("1", "Eén maand"), Keuze::new("3", "Drie maanden"), Keuze::new("12", "Een jaar"),
                ]).uitleg("Daarna kan diegene het niet meer lezen. U kunt het dan opnieuw delen.")
                    .gekozen(invoer.of("maanden", "3")).fout(fouten.bij("tot").or(fouten.bij("maanden"))))
            };
            html! { (bezoek.formulier(DELEN, velden, primair.knop("Delen"))) }
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
