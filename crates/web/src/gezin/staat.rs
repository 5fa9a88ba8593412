//! What stands about me and my children, my own words first, each with an answer per person.

use super::{Bezoek, Kader, adres, ons_gezin::namen_in_taal, woorden};
use crate::kern::{Antwoord, Invoer, Melding, Paginafout, Toestand, bezoek::antwoord, invoer::Lezer, klaar};
use crate::taal::Taal;
use crate::vorm::{
    Bericht, Fouten, Kaart, Keuze, Kop, Label, Leeg, Optiegroep, Stand, Status as Merk, Tekstvak, Toon,
    Uitklap, Veldgroep, alinea, knoplink, link,
};
use axum::{
    Router,
    extract::Path,
    routing::{get, post},
};
use maud::{Markup, Render, html};
use naast_domain::{
    Opdracht,
    context::dag_in_nederland,
    ids::{PersoonId, StellingId},
    stelling::{Reactie, Spreker, Status, Stelling, StellingOpdracht, Stellingsoort, Uitkomst, Wederhoor},
    tekst::Tekst,
};
use std::borrow::Cow;

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
    let (melding, taal) = (Melding::Geen, kader.taal);
    let mut alle: Vec<&Stelling> = kader.zicht.stellingen().alle().filter(|s| !s.is_ingetrokken()).collect();
    alle.sort_by_key(|stelling| std::cmp::Reverse(stelling.huidige().op));
    let (eigen, anderen): (Vec<&Stelling>, Vec<&Stelling>) =
        alle.into_iter().partition(|stelling| is_eigen(&kader, stelling));
    let (wachten, rest): (Vec<&Stelling>, Vec<&Stelling>) = anderen
        .into_iter()
        .partition(|stelling| te_beantwoorden(&kader, stelling).iter().any(|wederhoor| wederhoor.wacht()));
    let deel = |kop: Cow<'_, str>, uitleg: Cow<'_, str>, stellingen: &[&Stelling]| {
        html! {
            @if !stellingen.is_empty() {
                (Kop::H2.met(kop))
                (alinea(&uitleg))
                @for stelling in stellingen { (kaart(&kader, stelling)) }
            }
        }
    };
    let leeg = eigen.is_empty() && wachten.is_empty() && rest.is_empty();
    let inhoud = html! {
        (deel(taal.eigen_woorden_kop(), taal.eigen_woorden_uitleg(), &eigen))
        (deel(taal.wacht_kop(), taal.wacht_uitleg(), &wachten))
        (deel(taal.rest_kop(), taal.rest_uitleg(), &rest))
        @if leeg {
            (Leeg::new(&taal.nog_niets_kop(), &taal.nog_niets_uitleg()))
        }
        p class="nl-paragraph" { (taal.zelf_vertellen()) " " (link(adres::VERHAAL, taal.bij_mijn_verhaal())) }
    };
    let titel = taal.staat_titel();
    let inleiding = taal.staat_inleiding();
    let pagina =
        kader.pagina(&titel, &melding, |pagina| pagina.vertaald().inleiding(&inleiding).inhoud(inhoud));
    antwoord(pagina, &melding)
}

/// The words; somebody's own words stand in quotation marks.
fn woorden_van(stelling: &Stelling, taal: Taal) -> Markup {
    let inhoud = stelling.inhoud();
    if inhoud.soort() == Stellingsoort::Citaat {
        taal.nederlandse_alinea(&["“", inhoud.tekst(), "”"].concat())
    } else {
        html! { (taal.nederlandse_alinea(inhoud.tekst())) (taal.woorden_van_het_vak(inhoud.tekst())) }
    }
}

fn merk(stelling: &Stelling, taal: Taal) -> Markup {
    let soort = woorden::soort(stelling.soort(), taal);
    html! { (Merk::new(Stand::Neutraal, &soort)) }
}

/// "Over u en Sem".
fn over(kader: &Kader<'_>, stelling: &Stelling) -> String {
    let over = namen_in_taal(kader, stelling.betrokkenen().iter().copied());
    if over.is_empty() {
        kader.taal.over_ons_gezin().into_owned()
    } else {
        kader.taal.over_wie(over).into_owned()
    }
}

fn kaart(kader: &Kader<'_>, stelling: &Stelling) -> Markup {
    let href = href(stelling);
    let taal = kader.taal;
    let titel = over(kader, stelling);
    let inhoud = html! {
        (woorden_van(stelling, taal))
        p class="naast-bijschrift" { (woorden::herkomst(&kader.zicht, stelling.huidige(), taal)) }
        (weerspraken(kader, stelling))
        (antwoorden(kader, stelling))
        p class="nl-paragraph" {
            @let wacht = te_beantwoorden(kader, stelling).iter().any(|wederhoor| wederhoor.wacht());
            (link(&href, html! {
                @if wacht { (taal.zeg_of_klopt()) } @else { (taal.bekijk_antwoord()) }
                span class="naast-sr" { ": " (titel) }
            }))
        }
    };
    html! { (Kaart::new(&titel, inhoud).niveau(Kop::H3).rechts(merk(stelling, taal))) }
}

/// Disputes of others stand with the statement everywhere (INV-14); one's own is among the answers.
fn weerspraken(kader: &Kader<'_>, stelling: &Stelling) -> Markup {
    html! {
        @for weerspraak in stelling.weerspraken().into_iter().filter(|w| kader.zicht.persoon(w.persoon).is_none()) {
            p class="nl-paragraph" { (kader.taal.ander_niet_eens()) " " (kader.taal.nederlands_woord(html! { "“" (weerspraak.tekst) "”" })) }
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
                p class="naast-bijschrift" { (kader.taal.verklaring_van(kader.over_wie_in_taal(verklaring.0))) }
                // In whatever language it was written.
                div dir="auto" { (alinea(verklaring.1)) }
            }
        }
    }
}

fn stand(kader: &Kader<'_>, wederhoor: &Wederhoor) -> Markup {
    let taal = kader.taal;
    let ik = wederhoor.persoon == kader.ik;
    html! {
        @match (wederhoor.uitkomst(), &wederhoor.voorgelegd) {
            (Some(uitkomst), _) => div class="naast-eigen" {
                p class="nl-paragraph" {
                    strong { (zin(kader, uitkomst, wederhoor.persoon)) }
                    @if let Some(gegeven) = wederhoor.gegeven.last() {
                        " " span class="naast-bijschrift" { (taal.op_dag(taal.lang(dag_in_nederland(gegeven.op)))) }
                    }
                }
                @if let Some(tekst) = uitkomst.tekst() { div dir="auto" { (alinea(&["“", tekst, "”"].concat())) } }
            },
            (None, Some(voorlegging)) => p class="nl-paragraph" {
                strong {
                    @if ik { (taal.nog_geen_antwoord_u()) }
                    @else { (taal.nog_geen_antwoord(kader.wie_in_taal(wederhoor.persoon))) }
                    " "
                }
                @if voorlegging.termijn >= kader.vandaag() {
                    (taal.kan_tot_en_met(taal.lang(voorlegging.termijn), taal.afstand(voorlegging.termijn, kader.vandaag())))
                } @else {
                    (taal.dag_voorbij())
                }
            },
            (None, None) => {},
        }
    }
}

/// Who answered what, as a sentence; silence is said as silence (INV-16).
fn zin(kader: &Kader<'_>, uitkomst: &Uitkomst, persoon: PersoonId) -> Cow<'static, str> {
    let taal = kader.taal;
    let wie = woorden::hoofdletter(&kader.wie_in_taal(persoon));
    match uitkomst {
        Uitkomst::Geaccordeerd => taal.uitkomst_akkoord(wie),
        Uitkomst::Aangevuld(_) => taal.uitkomst_aanvulling(wie),
        Uitkomst::Weersproken(_) => taal.uitkomst_weerspraak(wie),
        Uitkomst::Gezegd(_) => taal.uitkomst_gezegd(wie),
        Uitkomst::GeenReactie if persoon == kader.ik => taal.uitkomst_geen_reactie_u(),
        Uitkomst::GeenReactie => taal.uitkomst_geen_reactie(wie),
        Uitkomst::Uitgesteld => taal.uitkomst_uitgesteld(wie),
    }
}

async fn toon(bezoek: Bezoek, Path(id): Path<StellingId>) -> Antwoord {
    tonen(&bezoek, id, &Invoer::default(), &Melding::Geen).await
}

async fn tonen(bezoek: &Bezoek, id: StellingId, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let kader = Kader::open(bezoek, &[]).await?;
    let stelling = kader.zicht.stellingen().get(id).ok_or(Paginafout::NietGevonden)?;
    let te_horen = te_beantwoorden(&kader, stelling);
    let taal = kader.taal;
    let titel = over(&kader, stelling);
    let boven = html! {
        (Kaart::new(&taal.dit_staat_er(), html! {
            (woorden_van(stelling, taal))
            p class="naast-bijschrift" { (woorden::herkomst(&kader.zicht, stelling.huidige(), taal)) }
            (weerspraken(&kader, stelling))
        }).rechts(merk(stelling, taal)))
        (antwoorden(&kader, stelling))
    };
    let onder = html! {
        (eigen_verklaring(&kader, stelling))
        (versies(&kader, stelling))
    };
    let lijst = taal.staat_titel();
    let terug = (&*lijst, adres::STAAT);
    let actie = href(stelling);
    let pagina = kader.onderpagina(&titel, terug, melding, |pagina| match te_horen.first() {
        None => pagina.vertaald().inhoud(html! { (boven) (niet_te_beantwoorden(&kader, stelling)) (onder) }),
        Some(eerste) => pagina.vertaald().inhoud_met(|primair| {
            let velden = antwoordvelden(&kader, stelling, &te_horen, eerste, invoer, melding.fouten());
            html! {
                (boven)
                (Kop::H2.met(taal.klopt_dit()))
                (bezoek.formulier(&actie, velden, primair.knop(&taal.antwoord_bewaren())))
                (onder)
            }
        }),
    });
    antwoord(pagina, melding)
}

fn niet_te_beantwoorden(kader: &Kader<'_>, stelling: &Stelling) -> Markup {
    html! {
        @if stelling.huidige().auteur.persoon() == Some(kader.ik) {
            (Bericht::new(Toon::Info, alinea(&kader.taal.zelf_opgeschreven())).taal(kader.taal))
        } @else if stelling.huidige().wederhoor.values().any(|w| w.persoon != kader.ik && kader.zicht.persoon(w.persoon).is_some()) {
            (Bericht::new(Toon::Info, alinea(&kader.taal.zelf_antwoorden())).taal(kader.taal))
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
    let taal = kader.taal;
    let (klopt, erbij, erbij_uitleg) = (taal.keuze_klopt(), taal.keuze_erbij(), taal.keuze_erbij_uitleg());
    let (klopt_niet, klopt_niet_uitleg) = (taal.keuze_klopt_niet(), taal.keuze_klopt_niet_uitleg());
    let (nu_niet, nu_niet_uitleg) = (taal.keuze_nu_niet(), taal.keuze_nu_niet_uitleg());
    let gekozen = invoer.een("antwoord");
    let tekst = invoer.een("woorden");
    let namen: Vec<(String, String)> = te_horen
        .iter()
        .map(|w| (w.persoon.to_string(), woorden::hoofdletter(&kader.wie_in_taal(w.persoon))))
        .collect();
    let voor = invoer.of("voor", &namen[0].0).to_owned();
    let eigen_woorden = stelling.soort() != Stellingsoort::Citaat
        || te_horen.iter().any(|w| stelling.inhoud().geciteerde() == Some(w.persoon));
    let mut keuzes = Vec::new();
    if eigen_woorden {
        keuzes.push(Keuze::new("klopt", &klopt));
    }
    keuzes.push(Keuze::new("erbij", &erbij).uitleg(&erbij_uitleg));
    keuzes.push(Keuze::new("klopt_niet", &klopt_niet).uitleg(&klopt_niet_uitleg));
    keuzes.push(Keuze::new("nu_niet", &nu_niet).uitleg(&nu_niet_uitleg));
    html! {
        @if namen.len() > 1 {
            (Optiegroep::new("voor", Label(&taal.voor_wie()), namen.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
                .gekozen(&voor).fout(fouten.bij("voor")))
        } @else {
            input type="hidden" name="voor" value=(voor);
            @if eerste.persoon != kader.ik {
                p class="nl-paragraph" { (taal.u_antwoordt_voor(kader.wie_in_taal(eerste.persoon))) }
            }
        }
        (Optiegroep::new("antwoord", Label(&taal.mijn_antwoord()), keuzes).gekozen(gekozen).fout(fouten.bij("antwoord")))
        (Tekstvak::new("woorden", Label(&taal.eigen_woorden_kop())).taal(taal).waarde(tekst).maximum(Tekst::MAX)
            .uitleg(&taal.precies_zo())
            .fout(fouten.bij("woorden")).niet_verplicht())
        @if kader.jong {
            p class="naast-bijschrift" {
                (taal.ouders_lezen_mee())
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
    let taal = kader.taal;
    html! {
        @if !kader.is_vertegenwoordiger() {
            (Kaart::new(&taal.verklaring_kop(), html! {
                (alinea(&taal.verklaring_uitleg()))
                (knoplink(&naar, &if mijn { taal.verklaring_bekijken() } else { taal.verklaring_schrijven() }))
            }))
        }
    }
}

/// Earlier wordings, so that it is seen what changed.
fn versies(kader: &Kader<'_>, stelling: &Stelling) -> Markup {
    html! {
        @if !stelling.eerdere().is_empty() {
            (Uitklap::new(&kader.taal.eerder_stond(), html! {
                @for versie in stelling.eerdere().iter().rev() {
                    (kader.taal.nederlandse_alinea(versie.inhoud.tekst()))
                    p class="naast-bijschrift" {
                        (woorden::wie(&kader.zicht, &versie.auteur, kader.taal)) ", "
                        (kader.taal.lang(dag_in_nederland(versie.op)))
                    }
                    @if let Some(gegeven) = versie.wederhoor.get(&kader.ik).and_then(Wederhoor::laatste_reactie) {
                        p class="nl-paragraph" {
                            (zin(kader, &gegeven.uitkomst, kader.ik))
                            @if let Some(tekst) = gegeven.uitkomst.tekst() { ": " bdi { "“" (tekst) "”" } }
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
    let taal = kader.taal;
    let vak = |waarde: &str| {
        Tekstvak::new("tekst", Label(&taal.mijn_verklaring()))
            .taal(taal)
            .waarde(waarde)
            .maximum(Tekst::MAX)
            .uitleg(&taal.verklaring_alleen_u())
            .fout(fouten.bij("tekst"))
            .render()
    };
    let pagina = kader.onderpagina(&taal.mijn_verklaring(), (&over(&kader, stelling), &naar), melding, |pagina| {
        pagina.vertaald().inhoud_met(|primair| {
            html! {
                (Veldgroep::new(Label(&taal.dit_staat_er()), html! { (woorden_van(stelling, taal)) }))
                @match laatste {
                    Some(laatste) => {
                        @let actie = [&actie, "/", &laatste.nummer.to_string()].concat();
                        (bezoek.formulier(&actie, vak(invoer.of("tekst", eerder)), primair.knop(&taal.verklaring_veranderen())))
                        @if laatste.versies.len() > 1 {
                            (Uitklap::new(&taal.eerder_schreef(), html! {
                                @for (op, tekst) in laatste.versies.iter().rev().skip(1) {
                                    p class="naast-bijschrift" { (taal.lang(dag_in_nederland(*op))) }
                                    div dir="auto" { (alinea(tekst)) }
                                }
                            }))
                        }
                    },
                    None => (bezoek.formulier(&actie, vak(invoer.een("tekst")), primair.knop(&taal.verklaring_bewaren()))),
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
