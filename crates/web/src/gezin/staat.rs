//! What stands about me and my children, my own words first, each with an answer per person.

use super::{Bezoek, Kader, adres, ons_gezin::namen, woorden};
use crate::kern::{Antwoord, Invoer, Melding, Paginafout, Toestand, bezoek::antwoord, invoer::Lezer, klaar};
use crate::vorm::{
    Bericht, Fouten, Kaart, Keuze, Kop, Label, Leeg, Optiegroep, Stand, Status as Merk, Tekstvak, Toon,
    Uitklap, Veldgroep, afstand, alinea, knoplink, lang, link,
};
use axum::{
    Router,
    extract::Path,
    routing::{get, post},
};
use maud::{Markup, Render, html};
use naast_domain::{
    Opdracht,
    ids::{PersoonId, StellingId},
    stelling::{Reactie, Spreker, Status, Stelling, StellingOpdracht, Stellingsoort, Uitkomst, Wederhoor},
    tekst::Tekst,
};

const VERKLARING: &str = "/verklaring";

pub(super) fn router() -> Router<Toestand> {
    let een = [adres::STAAT, "/{stelling}"].concat();
    let verklaring = [&een, VERKLARING].concat();
    Router::new()
        .route(adres::STAAT, get(lijst))
        .route(&een, get(toon).post(reageer))
        .route(&verklaring, get(toon_verklaring).post(verklaar))
        .route(&[&verklaring, "/{nummer}"].concat(), post(wijzig_verklaring))
}

fn href(stelling: &Stelling) -> String {
    [adres::STAAT, "/", &stelling.id.to_string()].concat()
}

/// Whether these are the reader's own words: written by, or spoken by.
fn is_eigen(kader: &Kader<'_>, stelling: &Stelling) -> bool {
    let huidige = stelling.huidige();
    huidige.auteur.persoon() == Some(kader.ik)
        || huidige.inhoud.van().and_then(Spreker::persoon) == Some(kader.ik)
}

/// The hearings in this statement that this person can answer: the own one first.
fn te_beantwoorden<'s>(kader: &Kader<'_>, stelling: &'s Stelling) -> Vec<&'s Wederhoor> {
    let open = matches!(stelling.status(), Status::Voorgelegd | Status::Vastgesteld { .. });
    let mut gehoord: Vec<&Wederhoor> = stelling
        .huidige()
        .wederhoor
        .values()
        .filter(|wederhoor| open && wederhoor.voorgelegd.is_some() && kader.antwoordt_voor(wederhoor.persoon))
        .collect();
    gehoord.sort_by_key(|wederhoor| wederhoor.persoon != kader.ik);
    gehoord
}

async fn lijst(bezoek: Bezoek) -> Antwoord {
    let kader = Kader::open(&bezoek, &[]).await?;
    let melding = Melding::Geen;
    let mut alle: Vec<&Stelling> = kader.zicht.stellingen().alle().filter(|s| !s.is_ingetrokken()).collect();
    alle.sort_by_key(|stelling| std::cmp::Reverse(stelling.huidige().op));
    let (eigen, anderen): (Vec<&Stelling>, Vec<&Stelling>) =
        alle.into_iter().partition(|stelling| is_eigen(&kader, stelling));
    let (wachten, rest): (Vec<&Stelling>, Vec<&Stelling>) = anderen
        .into_iter()
        .partition(|stelling| te_beantwoorden(&kader, stelling).iter().any(|wederhoor| wederhoor.wacht()));
    let deel = |kop: &str, uitleg: &str, stellingen: &[&Stelling]| {
        html! {
            @if !stellingen.is_empty() {
                (Kop::H2.met(kop))
                (alinea(uitleg))
                @for stelling in stellingen { (kaart(&kader, stelling)) }
            }
        }
    };
    let leeg = eigen.is_empty() && wachten.is_empty() && rest.is_empty();
    let inhoud = html! {
        (deel("In mijn eigen woorden", "Zo hebt u het zelf gezegd of geschreven.", &eigen))
        (deel("Hierop kunt u antwoorden", "Zeg of het klopt. U hoeft niet meteen te antwoorden. Niets zeggen is geen ja.", &wachten))
        (deel("Wat anderen schreven", "Ook hier kunt u nog op antwoorden, of van mening veranderen.", &rest))
        @if leeg {
            (Leeg::new("Er is nog niets aan u voorgelegd", "Als iemand iets over u opschrijft, krijgt u het hier te lezen. Dan kunt u zeggen of het klopt."))
        }
        p class="nl-paragraph" { "Wilt u zelf iets vertellen? " (link(adres::VERHAAL, "Schrijf het bij mijn verhaal")) }
    };
    let titel = kader.aanspreek.kies("Wat er staat", "Wat er over mij staat");
    let inleiding = kader.aanspreek.kies(
        "Dit staat er over u en over de kinderen voor wie u zorgt. Bij elk stuk kunt u zeggen of het klopt.",
        "Dit staat er over jou. Bij elk stuk kun je zeggen of het klopt.",
    );
    let pagina = kader.pagina(titel, &melding, |pagina| pagina.inleiding(inleiding).inhoud(inhoud));
    antwoord(pagina, &melding)
}

/// The words; somebody's own words stand in quotation marks.
fn woorden_van(stelling: &Stelling) -> Markup {
    let inhoud = stelling.inhoud();
    if inhoud.soort() == Stellingsoort::Citaat {
        alinea(&["“", inhoud.tekst(), "”"].concat())
    } else {
        alinea(inhoud.tekst())
    }
}

fn merk(stelling: &Stelling) -> Markup {
    let soort = woorden::soort(stelling.soort());
    html! { (Merk::new(Stand::Neutraal, soort)) }
}

/// "Over u en Sem".
fn over(kader: &Kader<'_>, stelling: &Stelling) -> String {
    let over = namen(kader, stelling.betrokkenen().iter().copied());
    if over.is_empty() { "Over ons gezin".to_owned() } else { ["Over ", &over].concat() }
}

fn kaart(kader: &Kader<'_>, stelling: &Stelling) -> Markup {
    let href = href(stelling);
    let titel = over(kader, stelling);
    let inhoud = html! {
        (woorden_van(stelling))
        p class="naast-bijschrift" { (woorden::herkomst(&kader.zicht, stelling.huidige())) }
        (weerspraken(kader, stelling))
        (antwoorden(kader, stelling))
        p class="nl-paragraph" {
            @let wacht = te_beantwoorden(kader, stelling).iter().any(|wederhoor| wederhoor.wacht());
            (link(&href, html! {
                @if wacht { "Zeg of het klopt" } @else { "Bekijk of verander het antwoord" }
                span class="naast-sr" { ": " (titel) }
            }))
        }
    };
    html! { (Kaart::new(&titel, inhoud).niveau(Kop::H3).rechts(merk(stelling))) }
}

/// Disputes of others stand with the statement everywhere (INV-14); one's own is among the answers.
fn weerspraken(kader: &Kader<'_>, stelling: &Stelling) -> Markup {
    html! {
        @for weerspraak in stelling.weerspraken().into_iter().filter(|w| kader.zicht.persoon(w.persoon).is_none()) {
            p class="nl-paragraph" { "Iemand anders is het hier niet mee eens: “" (weerspraak.tekst) "”" }
        }
    }
}

/// What this person and the children in view answered; silence is said as silence (INV-16).
fn antwoorden(kader: &Kader<'_>, stelling: &Stelling) -> Markup {
    html! {
        @for wederhoor in stelling.huidige().wederhoor.values().filter(|w| kader.zicht.persoon(w.persoon).is_some()) {
            (stand(kader, wederhoor))
        }
        @for verklaring in stelling.verklaringen.iter().filter_map(|v| Some((v.persoon, v.tekst()?))) {
            div class="naast-eigen" {
                p class="naast-bijschrift" { "Eigen verklaring van " (kader.wie(verklaring.0)) }
                (alinea(verklaring.1))
            }
        }
    }
}

fn stand(kader: &Kader<'_>, wederhoor: &Wederhoor) -> Markup {
    let wie = woorden::hoofdletter(&kader.wie(wederhoor.persoon));
    let ik = wederhoor.persoon == kader.ik;
    html! {
        @match (wederhoor.uitkomst(), &wederhoor.voorgelegd) {
            (Some(uitkomst), _) => div class="naast-eigen" {
                p class="nl-paragraph" {
                    strong { (wie) " " (zin(uitkomst, ik && !kader.jong)) }
                    @if let Some(gegeven) = wederhoor.gegeven.last() {
                        " " span class="naast-bijschrift" { "op " (woorden::dag(gegeven.op)) }
                    }
                }
                @if let Some(tekst) = uitkomst.tekst() { (alinea(&["“", tekst, "”"].concat())) }
            },
            (None, Some(voorlegging)) => p class="nl-paragraph" {
                strong { (wie) " " @if ik && !kader.jong { "hebt" } @else if ik { "hebt" } @else { "heeft" } " nog niet gereageerd. " }
                @if voorlegging.termijn >= kader.vandaag() {
                    "Dat kan tot en met " (lang(voorlegging.termijn)) " (" (afstand(voorlegging.termijn, kader.vandaag())) "). Later mag ook."
                } @else {
                    "De dag is voorbij, maar het mag nog steeds."
                }
            },
            (None, None) => {},
        }
    }
}

/// The outcome as it goes on after a name, "u" or "jij".
fn zin(uitkomst: &Uitkomst, u: bool) -> &'static str {
    match (uitkomst, u) {
        (Uitkomst::GeenReactie, true) => "hebt niet gereageerd. Dat is geen ja.",
        (Uitkomst::GeenReactie, false) => "heeft niet gereageerd. Dat is geen ja.",
        (uitkomst, _) => woorden::uitkomst(uitkomst),
    }
}

async fn toon(bezoek: Bezoek, Path(id): Path<StellingId>) -> Antwoord {
    tonen(&bezoek, id, &Invoer::default(), &Melding::Geen).await
}

async fn tonen(bezoek: &Bezoek, id: StellingId, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let kader = Kader::open(bezoek, &[]).await?;
    let stelling = kader.zicht.stellingen().get(id).ok_or(Paginafout::NietGevonden)?;
    let te_horen = te_beantwoorden(&kader, stelling);
    let titel = over(&kader, stelling);
    let boven = html! {
        (Kaart::new("Dit staat er", html! {
            (woorden_van(stelling))
            p class="naast-bijschrift" { (woorden::herkomst(&kader.zicht, stelling.huidige())) }
            (weerspraken(&kader, stelling))
        }).rechts(merk(stelling)))
        (antwoorden(&kader, stelling))
    };
    let onder = html! {
        (eigen_verklaring(&kader, stelling))
        (versies(&kader, stelling))
    };
    let terug = ("Wat er staat", adres::STAAT);
    let actie = href(stelling);
    let pagina = kader.onderpagina(&titel, terug, melding, |pagina| match te_horen.first() {
        None => pagina.inhoud(html! { (boven) (niet_te_beantwoorden(&kader, stelling)) (onder) }),
        Some(eerste) => pagina.inhoud_met(|primair| {
            let velden = antwoordvelden(&kader, stelling, &te_horen, eerste, invoer, melding.fouten());
            html! {
                (boven)
                (Kop::H2.met(kader.aanspreek.kies("Klopt dit volgens u?", "Klopt dit volgens jou?")))
                (bezoek.formulier(&actie, velden, primair.knop("Mijn antwoord bewaren")))
                (onder)
            }
        }),
    });
    antwoord(pagina, melding)
}

fn niet_te_beantwoorden(kader: &Kader<'_>, stelling: &Stelling) -> Markup {
    html! {
        @if stelling.huidige().auteur.persoon() == Some(kader.ik) {
            (Bericht::new(Toon::Info, alinea("Dit hebt u zelf opgeschreven.")))
        } @else if stelling.huidige().wederhoor.values().any(|w| w.persoon != kader.ik && kader.zicht.persoon(w.persoon).is_some()) {
            (Bericht::new(Toon::Info, alinea("Wie 12 jaar of ouder is, antwoordt zelf.")))
        }
    }
}

/// The answer: right, complete, not right, or not now — in own words.
fn antwoordvelden(
    kader: &Kader<'_>,
    stelling: &Stelling,
    te_horen: &[&Wederhoor],
    eerste: &Wederhoor,
    invoer: &Invoer,
    fouten: &Fouten,
) -> Markup {
    let gekozen = invoer.een("antwoord");
    let tekst = invoer.een("woorden");
    let namen: Vec<(String, String)> =
        te_horen.iter().map(|w| (w.persoon.to_string(), kader.wie(w.persoon))).collect();
    let voor = invoer.of("voor", &namen[0].0).to_owned();
    let eigen_woorden = stelling.soort() != Stellingsoort::Citaat
        || te_horen.iter().any(|w| stelling.inhoud().geciteerde() == Some(w.persoon));
    let mut keuzes = Vec::new();
    if eigen_woorden {
        keuzes.push(Keuze::new("klopt", "Het klopt"));
    }
    keuzes.push(Keuze::new("erbij", "Er hoort iets bij").uitleg("Schrijf hieronder wat er nog bij hoort."));
    keuzes.push(Keuze::new("klopt_niet", "Het klopt niet").uitleg("Schrijf hieronder hoe het volgens u is."));
    keuzes.push(
        Keuze::new("nu_niet", "Ik wil hier nu niets over zeggen")
            .uitleg("Er wordt niets bewaard. Dat is geen ja."),
    );
    html! {
        @if namen.len() > 1 {
            (Optiegroep::new("voor", Label("Voor wie antwoordt u?"), namen.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
                .gekozen(&voor).fout(fouten.bij("voor")))
        } @else {
            input type="hidden" name="voor" value=(voor);
            @if eerste.persoon != kader.ik {
                p class="nl-paragraph" { "U antwoordt voor " (kader.wie(eerste.persoon)) ", omdat u het gezag hebt." }
            }
        }
        (Optiegroep::new("antwoord", Label("Mijn antwoord"), keuzes).gekozen(gekozen).fout(fouten.bij("antwoord")))
        (Tekstvak::new("woorden", Label("In mijn eigen woorden")).waarde(tekst).maximum(Tekst::MAX)
            .uitleg("Dit staat er straks precies zo. Niemand anders kan het veranderen.")
            .fout(fouten.bij("woorden")).niet_verplicht())
        @if kader.jong {
            p class="naast-bijschrift" {
                "Ouders met gezag kunnen je antwoord meestal lezen tot je 16 bent. Wil je dat niet? Bel dan eerst je vaste gezicht."
            }
        }
    }
}

async fn reageer(bezoek: Bezoek, Path(id): Path<StellingId>, invoer: Invoer) -> Antwoord {
    let naar = [adres::STAAT, "/", &id.to_string()].concat();
    if invoer.een("antwoord") == "nu_niet" {
        return Ok(klaar(&naar, "niets"));
    }
    let gelezen = lees_antwoord(&invoer);
    let (voor, reactie) = match gelezen {
        Ok(gelezen) => gelezen,
        Err(fouten) => return tonen(&bezoek, id, &invoer, &Melding::Fouten(fouten)).await,
    };
    let dossier = bezoek.gezin()?.dossier();
    let opdracht = Opdracht::Stelling(StellingOpdracht::Reageer { stelling: id, voor, reactie });
    match bezoek.voer_uit(dossier, &invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(&naar, "beantwoord")),
        Err(Ok(melding)) => tonen(&bezoek, id, &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

fn lees_antwoord(invoer: &Invoer) -> Result<(PersoonId, Reactie), Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let voor = lezer.id("voor", "Kies voor wie u antwoordt.");
    let soort = invoer.een("antwoord");
    let reactie = match soort {
        "klopt" => Some(Reactie::Akkoord),
        "erbij" | "klopt_niet" => match lezer.tekst_misschien("woorden") {
            Some(tekst) if soort == "erbij" => Some(Reactie::Aanvulling(tekst)),
            Some(tekst) => Some(Reactie::Weerspraak(tekst)),
            None => {
                lezer.fout("woorden", "Schrijf het in uw eigen woorden. Een paar woorden is genoeg.");
                None
            }
        },
        _ => {
            lezer.fout("antwoord", "Kies een van de antwoorden.");
            None
        }
    };
    lezer.klaar(voor.zip(reactie))
}

/// The person's own declaration: any time, editable by that person only, every wording kept (D-50, INV-38).
fn eigen_verklaring(kader: &Kader<'_>, stelling: &Stelling) -> Markup {
    let mijn = stelling.verklaringen.iter().any(|verklaring| verklaring.persoon == kader.ik);
    let naar = [&href(stelling), VERKLARING].concat();
    html! {
        @if !kader.is_vertegenwoordiger() {
            (Kaart::new("Een eigen verklaring", html! {
                (alinea("Wilt u er meer bij vertellen? U mag altijd een eigen verklaring toevoegen. Die blijft bij dit stuk, en alleen u kunt haar veranderen."))
                (knoplink(&naar, if mijn { "Mijn verklaring bekijken of veranderen" } else { "Een verklaring schrijven" }))
            }))
        }
    }
}

/// Earlier wordings, so that it is seen what changed.
fn versies(kader: &Kader<'_>, stelling: &Stelling) -> Markup {
    html! {
        @if !stelling.eerdere().is_empty() {
            (Uitklap::new("Wat er eerder stond", html! {
                @for versie in stelling.eerdere().iter().rev() {
                    (alinea(versie.inhoud.tekst()))
                    p class="naast-bijschrift" { (woorden::wie(&kader.zicht, &versie.auteur)) ", " (woorden::dag(versie.op)) }
                    @if let Some(gegeven) = versie.wederhoor.get(&kader.ik).and_then(Wederhoor::laatste_reactie) {
                        p class="nl-paragraph" {
                            (woorden::hoofdletter(kader.aanspreek.u())) " " (woorden::uitkomst(&gegeven.uitkomst))
                            @if let Some(tekst) = gegeven.uitkomst.tekst() { ": “" (tekst) "”" }
                        }
                    }
                }
            }))
        }
    }
}

async fn toon_verklaring(bezoek: Bezoek, Path(id): Path<StellingId>) -> Antwoord {
    tonen_verklaring(&bezoek, id, &Invoer::default(), &Melding::Geen).await
}

async fn tonen_verklaring(bezoek: &Bezoek, id: StellingId, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let kader = Kader::open(bezoek, &[]).await?;
    if kader.is_vertegenwoordiger() {
        return Err(Paginafout::NietGevonden);
    }
    let stelling = kader.zicht.stellingen().get(id).ok_or(Paginafout::NietGevonden)?;
    let naar = href(stelling);
    let actie = [&naar, VERKLARING].concat();
    let mijn: Vec<_> = stelling.verklaringen.iter().filter(|v| v.persoon == kader.ik).collect();
    let laatste = mijn.last();
    let eerder = laatste.and_then(|v| v.tekst()).map_or("", |tekst| tekst.als_str());
    let fouten = melding.fouten();
    let vak = |waarde: &str| {
        Tekstvak::new("tekst", Label("Mijn verklaring"))
            .waarde(waarde)
            .maximum(Tekst::MAX)
            .uitleg("In uw eigen woorden. Niemand anders kan dit veranderen.")
            .fout(fouten.bij("tekst"))
            .render()
    };
    let pagina = kader.onderpagina("Mijn verklaring", (&over(&kader, stelling), &naar), melding, |pagina| {
        pagina.inhoud_met(|primair| {
            html! {
                (Veldgroep::new(Label("Dit staat er"), html! { (woorden_van(stelling)) }))
                @match laatste {
                    Some(laatste) => {
                        @let actie = [&actie, "/", &laatste.nummer.to_string()].concat();
                        (bezoek.formulier(&actie, vak(invoer.of("tekst", eerder)), primair.knop("Mijn verklaring veranderen")))
                        @if laatste.versies.len() > 1 {
                            (Uitklap::new("Wat ik eerder schreef", html! {
                                @for (op, tekst) in laatste.versies.iter().rev().skip(1) {
                                    p class="naast-bijschrift" { (woorden::dag(*op)) }
                                    (alinea(tekst))
                                }
                            }))
                        }
                    },
                    None => (bezoek.formulier(&actie, vak(invoer.een("tekst")), primair.knop("Mijn verklaring bewaren"))),
                }
            }
        })
    });
    antwoord(pagina, melding)
}

async fn verklaar(bezoek: Bezoek, Path(id): Path<StellingId>, invoer: Invoer) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let tekst = lezer.tekst("tekst");
    let tekst = match lezer.klaar(tekst) {
        Ok(tekst) => tekst,
        Err(fouten) => return tonen_verklaring(&bezoek, id, &invoer, &Melding::Fouten(fouten)).await,
    };
    let persoon = bezoek.gezin()?.persoon();
    let opdracht = StellingOpdracht::VoegVerklaringToe { stelling: id, persoon, tekst, aangereikt: None };
    bewaar_verklaring(&bezoek, id, &invoer, opdracht).await
}

async fn wijzig_verklaring(
    bezoek: Bezoek,
    Path((id, nummer)): Path<(StellingId, u32)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let tekst = lezer.tekst("tekst");
    let tekst = match lezer.klaar(tekst) {
        Ok(tekst) => tekst,
        Err(fouten) => return tonen_verklaring(&bezoek, id, &invoer, &Melding::Fouten(fouten)).await,
    };
    let opdracht = StellingOpdracht::WijzigVerklaring { stelling: id, nummer, tekst };
    bewaar_verklaring(&bezoek, id, &invoer, opdracht).await
}

async fn bewaar_verklaring(
    bezoek: &Bezoek,
    id: StellingId,
    invoer: &Invoer,
    opdracht: StellingOpdracht,
) -> Antwoord {
    let dossier = bezoek.gezin()?.dossier();
    match bezoek.voer_uit(dossier, invoer, None, Opdracht::Stelling(opdracht)).await {
        Ok(_) => Ok(klaar(&[adres::STAAT, "/", &id.to_string()].concat(), "beantwoord")),
        Err(Ok(melding)) => tonen_verklaring(bezoek, id, invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}
