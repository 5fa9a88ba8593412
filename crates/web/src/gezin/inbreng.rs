//! What somebody brings in beside the story: wishes and ideas with what was done with them, the words of the
//! three houses, drawings, photos and spoken notes. Only the person changes or takes back what is his or hers (INV-38).

use super::{Bezoek, Kader, adres, bijlage, ons_gezin::eigen_woorden, verhaal::open, woorden};
use crate::kern::{
    Antwoord, Invoer, Melding, Paginafout, Toestand, bestand, bezoek::antwoord, invoer::Lezer, klaar,
};
use crate::taal::Taal;
use crate::vorm::{
    Bestandveld, Bevestiging, Fouten, Kaart, Keuze, Kop, Label, Optiegroep, Stand, Status as Merk, Tekstvak,
    Tekstveld, Uitklap, alinea, link,
};
use axum::{
    Router,
    extract::{Multipart, Path, RawQuery},
    routing::get,
};
use maud::{Markup, Render, html};
use naast_domain::{
    Opdracht,
    bijdrage::{Bijdrage, BijdrageOpdracht, Bijdragesoort, Lezers},
    ids::BijdrageId,
    tekst::{Korttekst, Tekst},
};

/// Words are brought in here.
pub(super) const ERBIJ: &str = "/gezin/mijn-verhaal/erbij";
/// A file is brought in here.
pub(super) const BESTAND: &str = "/gezin/mijn-verhaal/bestand";

pub(super) fn router() -> Router<Toestand> {
    Router::new()
        .route(ERBIJ, get(toon_erbij).post(draag_bij))
        .route("/gezin/mijn-verhaal/inbreng/{bijdrage}", get(toon_inbreng).post(wijzig))
        .route("/gezin/mijn-verhaal/inbreng/{bijdrage}/terug", get(toon_terug).post(neem_terug))
        .route(BESTAND, get(toon_bestand).post(stuur_bestand).layer(bestand::limiet()))
}

/// The page of one thing.
pub(super) fn href(id: BijdrageId) -> String {
    ["/gezin/mijn-verhaal/inbreng/", &id.to_string()].concat()
}

/// A thing that was brought in, for its owner.
pub(super) fn kaart(bijdrage: &Bijdrage, taal: Taal) -> Markup {
    let titel = woorden::hoofdletter(&taal.zin(bijdrage.soort.naam()));
    html! {
        (Kaart::new(&titel, html! {
            @if let Some(bestand) = &bijdrage.bijlage { (beeld_of_geluid(&bijlage::href(bestand.id), bestand)) }
            @if let Some(tekst) = bijdrage.tekst() { (eigen_woorden(tekst)) }
            p class="naast-bijschrift" { (taal.leest_mee(woorden::dag(bijdrage.op, taal), taal.zin(bijdrage.lezers.naam()))) }
            @match &bijdrage.antwoord {
                Some(gegeven) => div class="naast-eigen" {
                    p class="nl-paragraph" {
                        (Merk::new(if gegeven.gebruikt { Stand::Goed } else { Stand::Neutraal }, &if gegeven.gebruikt { taal.gebruikt() } else { taal.niet_gebruikt() }))
                        " " (taal.omdat(taal.geschreven(&gegeven.omdat)))
                    }
                    p class="naast-bijschrift" { (gegeven.naam) ", " (taal.lang(gegeven.op)) }
                },
                None if bijdrage.soort.vraagt_antwoord() => p class="naast-bijschrift" { (taal.team_laat_weten()) },
                None => {},
            }
            p { (link(&href(bijdrage.id), html! { (taal.veranderen_weghalen_knop()) span class="naast-sr" { ": " (titel) } })) }
        }).niveau(Kop::H3))
    }
}

/// The file itself: a picture with its description, or sound that plays without a script.
pub(crate) fn beeld_of_geluid(href: &str, bijlage: &naast_domain::bijdrage::Bijlage) -> Markup {
    html! {
        @if bijlage.soort.is_geluid() {
            audio class="naast-geluid" controls preload="none" src=(href) aria-label=(bijlage.beschrijving) {}
            p class="naast-bijschrift" { (bijlage.beschrijving) }
        } @else {
            img class="naast-beeld" src=(href) alt=(bijlage.beschrijving) loading="lazy";
        }
    }
}

/// Who reads something that is brought in.
fn lezersvraag(kader: &Kader<'_>, gekozen: &str, fouten: &Fouten) -> Markup {
    let taal = kader.taal;
    let gezicht = taal.alleen_gezicht(kader.zicht.team().vast_gezicht.professional.naam.as_str());
    Optiegroep::new(
        "lezers",
        Label(&taal.wie_mag_dit_zien_kop()),
        vec![Keuze::new("vast_gezicht", &gezicht), Keuze::new("team", &taal.iedereen_naast_ons())],
    )
    .uitleg(&taal.anderen_zien_dit_niet())
    .gekozen(gekozen)
    .taal(taal)
    .fout(fouten.bij("lezers"))
    .render()
}

async fn toon_erbij(bezoek: Bezoek, RawQuery(query): RawQuery) -> Antwoord {
    let query = Invoer::ontleed(query.unwrap_or_default().as_bytes());
    erbijpagina(&bezoek, &query, true, &Melding::Geen).await
}

async fn erbijpagina(bezoek: &Bezoek, invoer: &Invoer, nieuw: bool, melding: &Melding) -> Antwoord {
    let kader = open(bezoek).await?;
    let taal = kader.taal;
    let soort = invoer.een("soort").parse::<Bijdragesoort>().ok().filter(|soort| !soort.is_bestand());
    let soort = soort.ok_or(Paginafout::NietGevonden)?;
    let fouten = melding.fouten();
    let (titel, vraag) = match soort {
        Bijdragesoort::Wens => (taal.een_wens_knop(), taal.wat_wens_ik_kop()),
        Bijdragesoort::Oplossing => (taal.een_idee_knop(), taal.wat_is_mijn_idee_kop()),
        _ => (taal.huizen_titel(), taal.wat_hoort_in_huis_kop()),
    };
    let lezers = if nieuw { "vast_gezicht" } else { invoer.een("lezers") };
    let pagina = kader.onderpagina(&titel, (&taal.verhaal_titel(), adres::VERHAAL), melding, |pagina| {
        pagina.vertaald().inhoud_met(|primair| {
            let velden = html! {
                input type="hidden" name="soort" value=(soort.code());
                (Tekstvak::new("tekst", Label(&vraag)).waarde(invoer.een("tekst")).maximum(Tekst::MAX).taal(taal).fout(fouten.bij("tekst")))
                (lezersvraag(&kader, lezers, fouten))
            };
            html! { (bezoek.formulier(ERBIJ, velden, primair.knop(&taal.bewaren_knop()))) }
        })
    });
    antwoord(pagina, melding)
}

async fn draag_bij(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = open(&bezoek).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let soort = lezer.keuze("soort", |code| code.parse::<Bijdragesoort>().ok(), "Kies wat u toevoegt.");
    let tekst = lezer.tekst("tekst");
    let lezers = lezer.keuze("lezers", |code| code.parse::<Lezers>().ok(), "Kies wie dit mag zien.");
    let gelezen = soort.zip(tekst).zip(lezers);
    let ((soort, tekst), lezers) = match lezer.klaar(gelezen) {
        Ok(gelezen) => gelezen,
        Err(fouten) => return erbijpagina(&bezoek, &invoer, false, &Melding::Fouten(fouten)).await,
    };
    let opdracht = BijdrageOpdracht::DraagBij { soort, tekst: Some(tekst), bijlage: None, lezers };
    let naar = if Bijdragesoort::HUIZEN.contains(&soort) { adres::HUIZEN } else { adres::VERHAAL };
    match kader.doe(&invoer, None, Opdracht::Bijdrage(opdracht)).await {
        Ok(_) => Ok(klaar(naar, "opgeslagen")),
        Err(Ok(melding)) => erbijpagina(&bezoek, &invoer, false, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

async fn toon_inbreng(bezoek: Bezoek, Path(id): Path<BijdrageId>) -> Antwoord {
    inbrengpagina(&bezoek, id, &Invoer::default(), &Melding::Geen).await
}

async fn inbrengpagina(bezoek: &Bezoek, id: BijdrageId, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let kader = open(bezoek).await?;
    let taal = kader.taal;
    let bijdrage =
        kader.zicht.bijdragen().get(id).filter(|b| b.van == kader.ik).ok_or(Paginafout::NietGevonden)?;
    let titel = woorden::hoofdletter(&taal.zin(bijdrage.soort.naam()));
    let eerder = bijdrage.tekst().map_or("", |tekst| tekst.als_str());
    let actie = href(id);
    let terug = [&actie, "/terug"].concat();
    let fouten = melding.fouten();
    let pagina = kader.onderpagina(&titel, (&taal.verhaal_titel(), adres::VERHAAL), melding, |pagina| {
        pagina.vertaald().inhoud_met(|primair| {
            let velden = html! {
                @if let Some(bestand) = &bijdrage.bijlage { (beeld_of_geluid(&bijlage::href(bestand.id), bestand)) }
                (Tekstvak::new("tekst", Label(&taal.eigen_woorden_kop())).waarde(invoer.of("tekst", eerder)).maximum(Tekst::MAX).taal(taal).fout(fouten.bij("tekst")))
                (lezersvraag(&kader, invoer.of("lezers", bijdrage.lezers.code()), fouten))
            };
            html! {
                (bezoek.formulier(&actie, velden, primair.knop(&taal.bewaren_knop())))
                @if bijdrage.versies.len() > 1 {
                    (Uitklap::new(&taal.eerder_schreef(), html! {
                        @for (op, tekst) in bijdrage.versies.iter().rev().skip(1) {
                            p class="naast-bijschrift" { (woorden::dag(*op, taal)) } div dir="auto" { (alinea(tekst)) }
                        }
                    }))
                }
                p { (crate::vorm::naar_bevestiging(&terug, &taal.weghalen_knop())) }
            }
        })
    });
    antwoord(pagina, melding)
}

async fn wijzig(bezoek: Bezoek, Path(id): Path<BijdrageId>, invoer: Invoer) -> Antwoord {
    let kader = open(&bezoek).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let tekst = lezer.tekst("tekst");
    let lezers = lezer.keuze("lezers", |code| code.parse::<Lezers>().ok(), "Kies wie dit mag zien.");
    let (tekst, lezers) = match lezer.klaar(tekst.zip(lezers)) {
        Ok(gelezen) => gelezen,
        Err(fouten) => return inbrengpagina(&bezoek, id, &invoer, &Melding::Fouten(fouten)).await,
    };
    match kader
        .doe(&invoer, None, Opdracht::Bijdrage(BijdrageOpdracht::WijzigBijdrage { id, tekst, lezers }))
        .await
    {
        Ok(_) => Ok(klaar(adres::VERHAAL, "opgeslagen")),
        Err(Ok(melding)) => inbrengpagina(&bezoek, id, &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

async fn toon_terug(bezoek: Bezoek, Path(id): Path<BijdrageId>) -> Antwoord {
    let kader = open(&bezoek).await?;
    let taal = kader.taal;
    kader.zicht.bijdragen().get(id).filter(|b| b.van == kader.ik).ok_or(Paginafout::NietGevonden)?;
    let melding = Melding::Geen;
    let actie = [&href(id), "/terug"].concat();
    let pagina = kader.onderpagina(
        &taal.weghalen_titel(),
        (&taal.verhaal_titel(), adres::VERHAAL),
        &melding,
        |pagina| {
            let (gevolg, ja) = (taal.weghalen_gevolg(), taal.weghalen_ja_knop());
            let mut vraag = Bevestiging::new(&actie, &gevolg, &ja, adres::VERHAAL).taal(taal);
            for (naam, waarde) in bezoek.verborgen_velden() {
                vraag = vraag.verborgen(naam, waarde);
            }
            pagina.vertaald().inhoud(vraag)
        },
    );
    antwoord(pagina, &melding)
}

async fn neem_terug(bezoek: Bezoek, Path(id): Path<BijdrageId>, invoer: Invoer) -> Antwoord {
    let kader = open(&bezoek).await?;
    let bestand = kader.zicht.bijdragen().get(id).and_then(|b| b.bijlage.as_ref()).map(|bijlage| bijlage.id);
    match kader.doe(&invoer, None, Opdracht::Bijdrage(BijdrageOpdracht::NeemTerug { id })).await {
        Ok(_) => {
            if let Some(bestand) = bestand {
                bezoek.dienst().ruim_bijlage_op(kader.dossier, bestand).await?;
            }
            Ok(klaar(adres::VERHAAL, "verwijderd"))
        }
        Err(Ok(_)) => Err(Paginafout::NietGevonden),
        Err(Err(fout)) => Err(fout),
    }
}

async fn toon_bestand(bezoek: Bezoek, RawQuery(query): RawQuery) -> Antwoord {
    let query = Invoer::ontleed(query.unwrap_or_default().as_bytes());
    bestandpagina(&bezoek, &query, true, &Melding::Geen).await
}

async fn bestandpagina(bezoek: &Bezoek, invoer: &Invoer, nieuw: bool, melding: &Melding) -> Antwoord {
    let kader = open(bezoek).await?;
    let taal = kader.taal;
    let soort = invoer.een("soort").parse::<Bijdragesoort>().ok().filter(|soort| soort.is_bestand());
    let soort = soort.ok_or(Paginafout::NietGevonden)?;
    let fouten = melding.fouten();
    let (titel, label, uitleg, soorten) = match soort {
        Bijdragesoort::Spraak => (
            taal.iets_inspreken_knop(),
            taal.kies_opname_kop(),
            taal.opname_uitleg(),
            "audio/mp4,audio/x-m4a,audio/mpeg,audio/wav,.m4a,.mp3,.wav",
        ),
        Bijdragesoort::Foto => (
            taal.een_foto_knop(),
            taal.kies_foto_kop(),
            taal.foto_uitleg(),
            "image/jpeg,image/png,image/webp",
        ),
        _ => (
            taal.een_tekening_knop(),
            taal.foto_van_tekening_kop(),
            taal.foto_uitleg(),
            "image/jpeg,image/png,image/webp",
        ),
    };
    let lezers = if nieuw { "vast_gezicht" } else { invoer.een("lezers") };
    let pagina = kader.onderpagina(&titel, (&taal.verhaal_titel(), adres::VERHAAL), melding, |pagina| {
        pagina.vertaald().inleiding(&taal.waar_en_wanneer_eruit()).inhoud_met(|primair| {
            let velden = html! {
                input type="hidden" name="soort" value=(soort.code());
                (Bestandveld { label: &label, uitleg: &uitleg, soorten, fout: fouten.bij(bestand::BESTAND), taal })
                (Tekstveld::new("beschrijving", Label(&taal.wat_te_zien_kop())).waarde(invoer.een("beschrijving"))
                    .uitleg(&taal.wat_te_zien()).taal(taal).fout(fouten.bij("beschrijving")))
                (Tekstvak::new("tekst", Label(&taal.iets_bij_vertellen_kop())).waarde(invoer.een("tekst")).maximum(Tekst::MAX).taal(taal).fout(fouten.bij("tekst")).niet_verplicht())
                (lezersvraag(&kader, lezers, fouten))
            };
            html! { (bezoek.formulier(BESTAND, velden, primair.knop(&taal.bewaren_knop())).met_bestanden()) }
        })
    });
    antwoord(pagina, melding)
}

async fn stuur_bestand(bezoek: Bezoek, delen: Multipart) -> Antwoord {
    let (invoer, bytes) = bestand::lees(&bezoek, delen).await?;
    let kader = open(&bezoek).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let soort = lezer.keuze("soort", |code| code.parse::<Bijdragesoort>().ok(), "Kies wat u toevoegt.");
    let beschrijving: Option<Korttekst> = lezer.kort("beschrijving");
    let tekst = lezer.tekst_misschien("tekst");
    let lezers = lezer.keuze("lezers", |code| code.parse::<Lezers>().ok(), "Kies wie dit mag zien.");
    if let Err(fout) = naast_service::bijlagen::lees_bestand(&bytes) {
        lezer.fout(bestand::BESTAND, fout.melding);
    }
    let ((soort, beschrijving), lezers) = match lezer.klaar(soort.zip(beschrijving).zip(lezers)) {
        Ok(gelezen) => gelezen,
        Err(fouten) => return bestandpagina(&bezoek, &invoer, false, &Melding::Fouten(fouten)).await,
    };
    let nummer = bezoek.opdrachtnummer(&invoer)?;
    let bijlage =
        bezoek.dienst().bewaar_bijlage(bezoek.kijker(), kader.dossier, nummer, &bytes, beschrijving).await?;
    let id = bijlage.id;
    let opdracht = BijdrageOpdracht::DraagBij { soort, tekst, bijlage: Some(bijlage), lezers };
    match kader.doe(&invoer, None, Opdracht::Bijdrage(opdracht)).await {
        Ok(_) => Ok(klaar(adres::VERHAAL, "opgeslagen")),
        Err(anders) => {
            // What a rule did not let in is not kept either.
            bezoek.dienst().ruim_bijlage_op(kader.dossier, id).await?;
            match anders {
                Ok(melding) => bestandpagina(&bezoek, &invoer, false, &melding).await,
                Err(fout) => Err(fout),
            }
        }
    }
}
