//! How it is to be helped here: six questions on one page, with faces for children (R-009… ).

use super::{super::Kader, plek};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar};
use crate::taal::Taal;
use crate::vorm::{Kaart, Keuze, Knop, Kop, Label, Optiegroep, Tekstvak, Vinkjes, alinea, link};
use axum::extract::RawQuery;
use maud::{Markup, html};
use naast_access::Onderdeel;
use naast_domain::{
    Opdracht,
    ervaring::{ErvaringOpdracht, Ervaringsvraag, Meetinvoer, Meting, Score, Vragenlijst},
    ids::{MetingId, PersoonId},
    tekst::Tekst,
};
use std::collections::BTreeMap;

/// The frame: what somebody answers is read by nobody else, also not by who acts for somebody.
async fn open(bezoek: &Bezoek) -> Result<Kader<'_>, Paginafout> {
    let kader = Kader::open(bezoek, &[Onderdeel::Ervaring]).await?;
    if kader.is_vertegenwoordiger() { Err(Paginafout::NietGevonden) } else { Ok(kader) }
}

/// The page. `?lijst=kind` is the one with faces, for a parent who fills it in together with a young child.
pub(super) async fn toon(bezoek: Bezoek, RawQuery(query): RawQuery) -> Antwoord {
    let kader = open(&bezoek).await?;
    let query = Invoer::ontleed(query.unwrap_or_default().as_bytes());
    pagina(&kader, &query, &Melding::Geen)
}

/// The face that belongs to an answer: drawn with signs, said in words.
const fn gezicht(nummer: u8) -> &'static str {
    match nummer {
        1 => "😢",
        2 => "🙁",
        3 => "😐",
        4 => "🙂",
        _ => "😀",
    }
}

/// The text of each answer, in the words of the list.
fn antwoorden(lijst: Vragenlijst, taal: Taal) -> Vec<(String, String)> {
    Score::ALLE
        .iter()
        .map(|score| {
            let nummer = u8::from(*score);
            let tekst = match lijst {
                Vragenlijst::Kind => [gezicht(nummer), " ", &*taal.zin(score.gezicht())].concat(),
                Vragenlijst::Volwassene => taal.zin(score.woord()).into_owned(),
            };
            (nummer.to_string(), tekst)
        })
        .collect()
}

/// The young children with whom this person can fill it in.
fn samen_met(kader: &Kader<'_>) -> Vec<(String, String)> {
    let kinderen = kader.kinderen().into_iter().filter(|kind| kader.antwoordt_voor(kind.id));
    kinderen.map(|kind| (kind.id.to_string(), kader.taal.samen_met(kind.naam.kort()).into_owned())).collect()
}

fn pagina(kader: &Kader<'_>, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let taal = kader.taal;
    let fouten = melding.fouten();
    let kinderen = samen_met(kader);
    let met_kind = !kinderen.is_empty() && invoer.een("lijst") == Vragenlijst::Kind.code();
    let lijst = if kader.jong || met_kind { Vragenlijst::Kind } else { Vragenlijst::Volwassene };
    let keuzes = antwoorden(lijst, taal);
    let ik = kader.ik.to_string();
    let wie = if met_kind { kinderen.as_slice() } else { &[] };
    let eerste = wie.first().map_or(ik.as_str(), |(id, _)| id);
    let mijn: Vec<&Meting> = kader.zicht.ervaringen().alle();
    let delen: Vec<&str> = invoer.alle("gedeeld").collect();
    let boven = taal.uw_rechten_kop();
    let titel = taal.hoe_is_het_u_titel();
    let gezicht = taal.ook_laten_lezen(kader.zicht.team().vast_gezicht.professional.naam.as_str());
    let html = kader.onderpagina(&titel, (&boven, plek::LIJST), melding, |pagina| {
        pagina
            .vertaald()
            .inleiding(&taal.ervaring_inleiding())
            .inhoud_met(|primair| {
                let velden = html! {
                    input type="hidden" name="lijst" value=(lijst.code());
                    @if wie.len() > 1 {
                        (Optiegroep::new("persoon", Label(&taal.voor_wie_invullen_kop()), wie.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
                            .gekozen(invoer.of("persoon", eerste)).taal(taal).fout(fouten.bij("persoon")))
                    } @else {
                        input type="hidden" name="persoon" value=(eerste);
                        @for (_, naam) in wie { p class="nl-paragraph" { strong { (naam) } } }
                    }
                    @for vraag in Ervaringsvraag::ALLE {
                        @let tekst = if lijst == Vragenlijst::Kind { vraag.voor_kinderen() } else { vraag.naam() };
                        (Optiegroep::new(vraag.code(), Label(&taal.zin(tekst)), keuzes.iter().map(|(code, tekst)| Keuze::new(code, tekst)).collect())
                            .niet_verplicht().gekozen(invoer.een(vraag.code())).taal(taal).fout(fouten.bij(vraag.code())))
                    }
                    (Tekstvak::new("woorden", Label(&taal.nog_iets_zeggen_kop())).waarde(invoer.een("woorden")).regels(3).maximum(Tekst::MAX)
                        .niet_verplicht().taal(taal).fout(fouten.bij("woorden")))
                    (Vinkjes::new("gedeeld", Label(&taal.wie_leest_dit_kop()), vec![Keuze::new("ja", &gezicht)]).taal(taal).gekozen(delen.iter().copied()).niet_verplicht()
                        .uitleg(&taal.zonder_vinkje()))
                };
                html! {
                    @if met_kind { p class="nl-paragraph" { (link(plek::ERVARING, taal.liever_voor_uzelf_knop())) } }
                    @else if let [(_, naam)] = kinderen.as_slice() { p class="nl-paragraph" { (link(plek::ERVARING_KIND, taal.kindervragen_van(naam.as_str()))) } }
                    @else if !kinderen.is_empty() { p class="nl-paragraph" { (link(plek::ERVARING_KIND, taal.kindervragen_knop())) } }
                    (kader.bezoek.formulier(plek::ERVARING, velden, primair.knop(&taal.bewaren_knop())))
                    @if !mijn.is_empty() { (Kop::H2.met(taal.eerder_antwoordde_kop())) }
                    @for meting in mijn { (eerder(kader, meting)) }
                }
            })
    });
    antwoord(html, melding)
}

fn eerder(kader: &Kader<'_>, meting: &Meting) -> Markup {
    let taal = kader.taal;
    let mut kop = taal.lang(meting.op);
    if meting.persoon != kader.ik {
        kop = taal.dag_samen_met(kop, kader.zicht.naam_van(meting.persoon)).into_owned();
    }
    let (waarde, tekst) = if meting.gedeeld {
        ("nee", taal.niet_meer_laten_lezen_knop())
    } else {
        ("ja", taal.laat_gezicht_lezen_knop())
    };
    html! {
        (Kaart::new(&kop, html! {
            ul class="naast-gewonelijst" {
                @for (vraag, score) in &meting.antwoorden {
                    li {
                        @match meting.lijst {
                            Vragenlijst::Kind => { (taal.zin(vraag.voor_kinderen())) " " strong { (taal.zin(score.gezicht())) } },
                            Vragenlijst::Volwassene => { (taal.zin(vraag.naam())) " " strong { (taal.zin(score.woord())) } },
                        }
                    }
                }
            }
            @if let Some(woorden) = &meting.woorden { div dir="auto" { (alinea(woorden)) } }
            p class="naast-bijschrift" { @if meting.gedeeld { (taal.gezicht_kan_lezen()) } @else { (taal.alleen_u_kunt_lezen()) } }
            (kader.bezoek.knopformulier(plek::ERVARING_DELEN, &[("meting", meting.id.to_string()), ("gedeeld", waarde.to_owned())], Knop::new(&tekst).over(&kop).licht()))
        }).niveau(Kop::H3))
    }
}

/// Keeps the answers.
pub(super) async fn meet(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = open(&bezoek).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let persoon: Option<PersoonId> = lezer.id("persoon", "Kies voor wie u dit invult.");
    let woorden = lezer.tekst_misschien("woorden");
    let mut antwoorden = BTreeMap::new();
    for vraag in Ervaringsvraag::ALLE {
        let getypt = invoer.een(vraag.code());
        if getypt.is_empty() {
            continue;
        }
        match getypt.parse::<u8>().ok().and_then(|waarde| Score::try_from(waarde).ok()) {
            Some(score) => {
                antwoorden.insert(*vraag, score);
            }
            None => lezer.fout(vraag.code(), "Kies een van de antwoorden."),
        }
    }
    let met_gezichten = kader.jong || persoon.is_some_and(|persoon| persoon != kader.ik);
    let lijst = if met_gezichten { Vragenlijst::Kind } else { Vragenlijst::Volwassene };
    let gedeeld = invoer.aan("gedeeld");
    let opdracht = persoon.map(|persoon| ErvaringOpdracht::Meet {
        persoon,
        invoer: Meetinvoer { lijst, antwoorden, woorden, gedeeld },
    });
    let opdracht = match lezer.klaar(opdracht) {
        Ok(opdracht) => opdracht,
        Err(fouten) => return pagina(&kader, &invoer, &Melding::Fouten(fouten)),
    };
    match kader.doe(&invoer, None, Opdracht::Ervaring(opdracht)).await {
        Ok(_) => Ok(klaar(plek::ERVARING, "bedankt")),
        Err(Ok(melding)) => pagina(&kader, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

/// Shares it with the fixed face, or stops that.
pub(super) async fn deel(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = open(&bezoek).await?;
    let meting: MetingId = invoer.een("meting").parse().map_err(|_| Paginafout::NietGevonden)?;
    let opdracht =
        Opdracht::Ervaring(ErvaringOpdracht::Deel { meting, gedeeld: invoer.een("gedeeld") == "ja" });
    match kader.doe(&invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(plek::ERVARING, "opgeslagen")),
        Err(Ok(melding)) => pagina(&kader, &Invoer::default(), &melding),
        Err(Err(fout)) => Err(fout),
    }
}
