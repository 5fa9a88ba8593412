//! A complaint: one page that asks what it is about, and finds the way (D-48). The team does not see it.

use super::{super::Kader, plek, woorden};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar};
use crate::taal::Taal;
use crate::vorm::{
    Bericht, Bevestiging, Kaart, Keuze, Knop, Kop, Label, Optiegroep, Status, Tekstvak, Toon, alinea, link,
    naar_bevestiging,
};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Onderdeel;
use naast_domain::{
    Opdracht, Organisatie,
    ids::{KlachtId, PersoonId},
    klacht::{Klacht, KlachtOpdracht, KlachtOver, Klachtaard, Klachtstand, wijs_weg},
    regels::Klachtweg,
    tekst::Tekst,
};

/// The frame: a complaint is read by nobody else, also not by who acts for somebody without being asked to complain.
async fn open(bezoek: &Bezoek) -> Result<Kader<'_>, Paginafout> {
    let kader = Kader::open(bezoek, &[Onderdeel::Klachten]).await?;
    if kader.mag_klagen() { Ok(kader) } else { Err(Paginafout::NietGevonden) }
}

/// The page.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    let kader = open(&bezoek).await?;
    pagina(&kader, &Invoer::default(), &Melding::Geen)
}

/// For whom it can be: with a mandate for that person alone, otherwise for oneself and the young children for whom one
/// answers.
fn voor_wie(kader: &Kader<'_>) -> Vec<(PersoonId, String)> {
    let taal = kader.taal;
    if kader.is_vertegenwoordiger() {
        return vec![(kader.ik, taal.klacht_voor_naam(kader.zicht.naam_van(kader.ik)).into_owned())];
    }
    let kinderen = kader.kinderen().into_iter().filter(|kind| kader.antwoordt_voor(kind.id));
    let kinderen = kinderen.map(|kind| (kind.id, taal.klacht_voor_naam(kind.naam.kort()).into_owned()));
    std::iter::once((kader.ik, taal.klacht_voor_mijzelf().into_owned())).chain(kinderen).collect()
}

/// Whom it can be about: the code of the choice, the name, the organisation.
fn over_wie(kader: &Kader<'_>) -> Vec<(String, String, KlachtOver, Organisatie)> {
    let (team, taal) = (kader.zicht.team(), kader.taal);
    let mensen = [&team.vast_gezicht.professional]
        .into_iter()
        .chain(team.waarneming.as_ref().map(|waarneming| &waarneming.waarnemer))
        .chain(team.inzetten.values().map(|inzet| &inzet.professional))
        .chain(team.vorige_gezichten.iter().map(|wissel| &wissel.was.professional));
    let mut keuzes: Vec<(String, String, KlachtOver, Organisatie)> = Vec::new();
    let mut erbij = |code: String, naam: String, over, organisatie: &Organisatie| {
        if keuzes.iter().all(|(bekend, ..)| *bekend != code) {
            keuzes.push((code, naam, over, organisatie.clone()));
        }
    };
    let mensen: Vec<_> = mensen.collect();
    for wie in &mensen {
        let naam = [&wie.naam, ", ", &*taal.zin(super::super::functie_gewoon(wie.functie).0)].concat();
        erbij(format!("wie:{}", wie.id), naam, KlachtOver::Professional(wie.id), &wie.organisatie);
    }
    for wie in &mensen {
        let organisatie = &wie.organisatie;
        let naam = taal.niet_over_een_persoon(organisatie.naam.as_str()).into_owned();
        erbij(format!("bij:{}", organisatie.id), naam, KlachtOver::Organisatie(organisatie.id), organisatie);
    }
    keuzes
}

fn pagina(kader: &Kader<'_>, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let taal = kader.taal;
    let (keuzes, voor) = (over_wie(kader), voor_wie(kader));
    let voor: Vec<_> = voor.iter().map(|(id, naam)| (id.to_string(), naam)).collect();
    let ik = kader.ik.to_string();
    let aarden: Vec<_> =
        Klachtaard::ALLE.iter().map(|aard| (aard.code(), woorden::aard(*aard, taal))).collect();
    let fouten = melding.fouten();
    let eerder = kader.zicht.klachten().alle();
    let boven = taal.uw_rechten_kop();
    let html = kader.onderpagina(&taal.niet_tevreden_titel(), (&boven, plek::LIJST), melding, |pagina| {
        pagina
            .vertaald()
            .inleiding(&taal.klacht_inleiding())
            .inhoud_met(|primair| {
                let velden = html! {
                    @if voor.len() > 1 {
                        (Optiegroep::new("voor", Label(&taal.klacht_voor_wie_kop()), voor.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
                            .gekozen(invoer.of("voor", &ik)).taal(taal).fout(fouten.bij("voor")))
                    } @else {
                        input type="hidden" name="voor" value=(ik);
                        @if kader.is_vertegenwoordiger() {
                            @for (_, naam) in &voor { p class="nl-paragraph" { strong { (naam) } } }
                        }
                    }
                    (Optiegroep::new("over", Label(&taal.over_wie_kop()), keuzes.iter().map(|(code, naam, ..)| Keuze::new(code, naam)).collect())
                        .gekozen(invoer.een("over")).taal(taal).fout(fouten.bij("over")))
                    (Optiegroep::new("aard", Label(&taal.waarover_kop()), aarden.iter().map(|(code, (naam, uitleg))| Keuze::new(code, naam).uitleg(uitleg)).collect()).gekozen(invoer.een("aard")).taal(taal).fout(fouten.bij("aard")))
                    (Tekstvak::new("tekst", Label(&taal.wat_gebeurd_kop())).waarde(invoer.een("tekst")).maximum(Tekst::MAX).taal(taal).fout(fouten.bij("tekst"))
                        .uitleg(&taal.zo_gewoon()))
                    (Tekstvak::new("wens", Label(&taal.wat_zou_helpen_kop())).waarde(invoer.een("wens")).regels(3).maximum(Tekst::MAX).niet_verplicht().taal(taal).fout(fouten.bij("wens")))
                    (Optiegroep::new("bemiddeling", Label(&taal.eerst_gesprek_kop()), vec![
                        Keuze::new("nee", &taal.keuze_nee()), Keuze::new("ja", &taal.keuze_ja()),
                    ]).naast_elkaar().gekozen(invoer.of("bemiddeling", "nee")).taal(taal).fout(fouten.bij("bemiddeling")))
                };
                html! {
                    @if !eerder.is_empty() {
                        (Kop::H2.met(taal.mijn_klachten_kop()))
                        @for klacht in &eerder { (regel(kader, klacht)) }
                        (Kop::H2.met(taal.nieuwe_klacht_kop()))
                    }
                    (kader.bezoek.formulier(plek::KLACHT, velden, primair.knop(&taal.versturen_knop())))
                    (super::steun(taal))
                }
            })
    });
    antwoord(html, melding)
}

fn regel(kader: &Kader<'_>, klacht: &Klacht) -> Markup {
    let taal = kader.taal;
    let (toon, tekst) = woorden::klachtstand(klacht, kader.vandaag(), taal);
    let kop = taal.klacht_van_kop(taal.lang(klacht.op));
    html! {
        (Kaart::new(&kop, html! {
            p class="nl-paragraph" { (woorden::aard(klacht.aard, taal).0) ". " (Status::new(toon, &tekst)) }
            (namens(kader, klacht))
            p { (link(&plek::klacht(klacht.id), html! { (taal.bekijk_klacht_knop()) span class="naast-sr" { ": " (kop) } })) }
        }).niveau(Kop::H3))
    }
}

/// Sends it.
pub(super) async fn dien_in(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = open(&bezoek).await?;
    let keuzes = over_wie(&kader);
    let mut lezer = Lezer::nieuw(&invoer);
    let voor = lezer.id::<PersoonId>("voor", "Kies voor wie het is.");
    let over = lezer.keuze(
        "over",
        |code| keuzes.iter().find(|(bekend, ..)| bekend == code).map(|(_, _, over, _)| *over),
        "Kies over wie het gaat.",
    );
    let aard = lezer.keuze("aard", |code| code.parse::<Klachtaard>().ok(), "Kies waar het over gaat.");
    let tekst = lezer.tekst("tekst");
    let wens = lezer.tekst_misschien("wens");
    let wil_bemiddeling = invoer.een("bemiddeling") == "ja";
    let opdracht = voor.zip(over).zip(aard.zip(tekst)).map(|((voor, over), (aard, tekst))| {
        KlachtOpdracht::DienIn { voor: Some(voor), over, aard, tekst, wens, wil_bemiddeling, weg: None }
    });
    let opdracht = match lezer.klaar(opdracht) {
        Ok(opdracht) => opdracht,
        Err(fouten) => return pagina(&kader, &invoer, &Melding::Fouten(fouten)),
    };
    match kader.doe(&invoer, None, Opdracht::Klacht(opdracht)).await {
        Ok(_) => Ok(klaar(plek::KLACHT, "klacht")),
        Err(Ok(melding)) => pagina(&kader, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

/// One complaint.
pub(super) async fn toon_een(bezoek: Bezoek, Path(id): Path<KlachtId>) -> Antwoord {
    een(&bezoek, id, &Melding::Geen).await
}

async fn een(bezoek: &Bezoek, id: KlachtId, melding: &Melding) -> Antwoord {
    let kader = open(bezoek).await?;
    let taal = kader.taal;
    let klacht = kader.zicht.klachten().get(id).ok_or(Paginafout::NietGevonden)?;
    let kop = taal.klacht_van_kop(taal.lang(klacht.op));
    let (toon, tekst) = woorden::klachtstand(klacht, kader.vandaag(), taal);
    let html = kader.onderpagina(&kop, (&taal.niet_tevreden_titel(), plek::KLACHT), melding, |pagina| {
        pagina.vertaald().inhoud(html! {
            p class="nl-paragraph" { (taal.klacht_over_wie(woorden::aard(klacht.aard, taal).0, naam(klacht))) " " (Status::new(toon, &tekst)) }
            (namens(&kader, klacht))
            div class="naast-eigen" dir="auto" { (alinea(&klacht.tekst)) @if let Some(wens) = &klacht.wens { (alinea(wens)) } }
            (de_weg(&kader, klacht))
            (verloop(&kader, klacht))
            @if klacht.stand.loopt() { p { (naar_bevestiging(&plek::klacht_terug(id), &taal.trek_klacht_in_knop())) } }
            (super::steun(taal))
        })
    });
    antwoord(html, melding)
}

/// For whom, and who wrote it, where that is not the same person.
fn namens(kader: &Kader<'_>, klacht: &Klacht) -> Markup {
    html! {
        @if let Some(namens) = &klacht.namens {
            p class="naast-bijschrift" { (kader.taal.klacht_namens(kader.zicht.naam_van(klacht.van), &*namens.naam)) }
        }
    }
}

fn naam(klacht: &Klacht) -> &str {
    match &klacht.over {
        naast_domain::klacht::Beklaagde::Professional { naam, .. } => naam,
        naast_domain::klacht::Beklaagde::Organisatie(organisatie) => &organisatie.naam,
    }
}

/// Where it went, and where one may go too.
fn de_weg(kader: &Kader<'_>, klacht: &Klacht) -> Markup {
    let taal = kader.taal;
    let rechten = kader.bezoek.dienst().regels().rechten();
    let wijzer = wijs_weg(klacht.over.organisatie(), klacht.aard, kader.zicht.ots_loopt());
    let ook: Vec<Klachtweg> =
        [wijzer.weg].into_iter().chain(wijzer.ook).filter(|weg| *weg != klacht.weg).collect();
    html! {
        @if let Some(regel) = rechten.klachtweg(klacht.weg, kader.vandaag()) {
            (Kaart::new(&taal.kijkt_ernaar_kop(taal.zin(&regel.naam)), html! {
                (alinea(&taal.zin(&regel.uitleg)))
                @if regel.intern { p class="naast-bijschrift" { (taal.organisatie_is(klacht.bij.naam.as_str())) } }
                @else { (Bericht::new(Toon::Info, alinea(&taal.buiten_naast())).taal(taal)) }
            }))
        }
        @for weg in ook {
            @if let Some(regel) = rechten.klachtweg(weg, kader.vandaag()) {
                (Kaart::new(&taal.kan_ook_kop(taal.zin(&regel.naam)), html! {
                    (alinea(&taal.zin(&regel.uitleg)))
                    @if regel.intern && klacht.stand == Klachtstand::Verwezen {
                        (kader.bezoek.knopformulier(&plek::klacht_ook(klacht.id), &[("weg", weg.code().to_owned())], Knop::new(&taal.stuur_ook_knop()).over(&taal.zin(&regel.naam))))
                    }
                }))
            }
        }
    }
}

fn verloop(kader: &Kader<'_>, klacht: &Klacht) -> Markup {
    let taal = kader.taal;
    html! {
        @if let Some((op, reden)) = &klacht.verdaagd { (alinea(&taal.hoorde_langer(taal.lang(*op), taal.geschreven(reden)))) }
        @for (op, hoe) in &klacht.gehoord { (alinea(&taal.vertelde_verhaal(taal.lang(*op), taal.geschreven(hoe)))) }
        @match &klacht.stand {
            Klachtstand::Bemiddeling { bemiddelaar, sinds } => (Kaart::new(&taal.bemiddelaar_kop(), html! {
                (alinea(&taal.bemiddelt_sinds(bemiddelaar.als_str(), taal.lang(*sinds))))
                div class="naast-knoppen" {
                    (kader.bezoek.knopformulier(&plek::klacht_bemiddeling(klacht.id), &[("opgelost", "ja".to_owned())], Knop::new(&taal.opgelost_knop())))
                    (kader.bezoek.knopformulier(&plek::klacht_bemiddeling(klacht.id), &[("opgelost", "nee".to_owned())], Knop::new(&taal.hielp_niet_knop())))
                }
            })),
            Klachtstand::BijCommissie { commissie, .. } => (Kaart::new(&taal.commissie_kop(), html! {
                ul class="naast-gewonelijst" { @for lid in commissie.leden() { li { (lid.naam) } } }
                (alinea(&taal.voorzitter_is(commissie.voorzitter().naam.als_str())))
            })),
            Klachtstand::Geoordeeld(oordeel) => (oordeelkaart(oordeel, None, taal)),
            Klachtstand::Beantwoord { oordeel, reactie, inspectie } => {
                (oordeelkaart(oordeel, Some(reactie), taal))
                @if let Some((op, _)) = inspectie { (alinea(&taal.gemeld_inspectie(taal.lang(*op)))) }
            },
            _ => {},
        }
    }
}

fn oordeelkaart(
    oordeel: &naast_domain::klacht::Klachtoordeel,
    reactie: Option<&naast_domain::klacht::Klachtreactie>,
    taal: Taal,
) -> Markup {
    html! {
        (Kaart::new(&taal.oordeel_kop(taal.zin(oordeel.oordeel.naam())), html! {
            (taal.geschreven_alinea(&oordeel.motivering))
            @match reactie {
                Some(reactie) => { p class="naast-bijschrift" { (taal.organisatie_zegt(taal.lang(reactie.op))) } (taal.geschreven_alinea(&reactie.reactie)) },
                None => (alinea(&taal.organisatie_zegt_uiterlijk(taal.lang(oordeel.reactie_uiterlijk)))),
            }
        }))
    }
}

/// The page before taking it back.
pub(super) async fn toon_terug(bezoek: Bezoek, Path(id): Path<KlachtId>) -> Antwoord {
    let kader = open(&bezoek).await?;
    let taal = kader.taal;
    kader.zicht.klachten().get(id).filter(|klacht| klacht.stand.loopt()).ok_or(Paginafout::NietGevonden)?;
    let melding = Melding::Geen;
    let (actie, terug) = (plek::klacht_terug(id), plek::klacht(id));
    let velden = kader.bezoek.verborgen_velden();
    let html = kader.onderpagina(
        &taal.klacht_intrekken_titel(),
        (&taal.niet_tevreden_titel(), plek::KLACHT),
        &melding,
        |pagina| {
            let (gevolg, ja) = (taal.klacht_intrekken_gevolg(), taal.klacht_intrekken_ja_knop());
            let mut bevestiging = Bevestiging::new(&actie, &gevolg, &ja, &terug).taal(taal);
            for (naam, waarde) in &velden {
                bevestiging = bevestiging.verborgen(naam, waarde);
            }
            pagina.vertaald().inhoud(bevestiging)
        },
    );
    antwoord(html, &melding)
}

/// Takes it back.
pub(super) async fn terug(bezoek: Bezoek, Path(id): Path<KlachtId>, invoer: Invoer) -> Antwoord {
    doe(&bezoek, id, &invoer, KlachtOpdracht::TrekIn { klacht: id }).await
}

/// Says how the conversation went.
pub(super) async fn bemiddeling(bezoek: Bezoek, Path(id): Path<KlachtId>, invoer: Invoer) -> Antwoord {
    let opgelost = invoer.een("opgelost") == "ja";
    doe(&bezoek, id, &invoer, KlachtOpdracht::RondBemiddelingAf { klacht: id, opgelost }).await
}

/// The same complaint, also along the other way.
pub(super) async fn ook(bezoek: Bezoek, Path(id): Path<KlachtId>, invoer: Invoer) -> Antwoord {
    let kader = open(&bezoek).await?;
    let klacht = kader.zicht.klachten().get(id).ok_or(Paginafout::NietGevonden)?;
    let weg = invoer.een("weg").parse().map_err(|_| Paginafout::NietGevonden)?;
    let over = match klacht.over.professional() {
        Some(wie) => KlachtOver::Professional(wie),
        None => KlachtOver::Organisatie(klacht.over.organisatie().id),
    };
    let opdracht = KlachtOpdracht::DienIn {
        voor: Some(klacht.van),
        over,
        aard: klacht.aard,
        tekst: klacht.tekst.clone(),
        wens: klacht.wens.clone(),
        wil_bemiddeling: klacht.wil_bemiddeling,
        weg: Some(weg),
    };
    doe(&bezoek, id, &invoer, opdracht).await
}

async fn doe(bezoek: &Bezoek, id: KlachtId, invoer: &Invoer, opdracht: KlachtOpdracht) -> Antwoord {
    let kader = open(bezoek).await?;
    match kader.doe(invoer, None, Opdracht::Klacht(opdracht)).await {
        Ok(_) => Ok(klaar(plek::KLACHT, "opgeslagen")),
        Err(Ok(melding)) => een(bezoek, id, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}
