//! A complaint: one page that asks what it is about, and finds the way (D-48). The team does not see it.

use super::{super::Kader, plek, woorden};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar};
use crate::vorm::{
    Bericht, Bevestiging, Kaart, Keuze, Knop, Kop, Label, Optiegroep, Status, Tekstvak, Toon, alinea, lang,
    link, naar_bevestiging,
};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Onderdeel;
use naast_domain::{
    Opdracht, Organisatie,
    ids::KlachtId,
    klacht::{Klacht, KlachtOpdracht, KlachtOver, Klachtaard, Klachtstand, wijs_weg},
    regels::Klachtweg,
    tekst::Tekst,
};

/// The frame: a complaint is read by nobody else, also not by who acts for somebody.
async fn open(bezoek: &Bezoek) -> Result<Kader<'_>, Paginafout> {
    let kader = Kader::open(bezoek, &[Onderdeel::Klachten]).await?;
    if kader.is_vertegenwoordiger() { Err(Paginafout::NietGevonden) } else { Ok(kader) }
}

/// The page.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    let kader = open(&bezoek).await?;
    pagina(&kader, &Invoer::default(), &Melding::Geen)
}

/// Whom it can be about: the code of the choice, the name, the organisation.
fn over_wie(kader: &Kader<'_>) -> Vec<(String, String, KlachtOver, Organisatie)> {
    let team = kader.zicht.team();
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
        let naam = [&wie.naam, ", ", super::super::functie_gewoon(wie.functie).0].concat();
        erbij(format!("wie:{}", wie.id), naam, KlachtOver::Professional(wie.id), &wie.organisatie);
    }
    for wie in &mensen {
        let organisatie = &wie.organisatie;
        let naam = ["Niet over één persoon: ", &organisatie.naam].concat();
        erbij(format!("bij:{}", organisatie.id), naam, KlachtOver::Organisatie(organisatie.id), organisatie);
    }
    keuzes
}

fn pagina(kader: &Kader<'_>, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let keuzes = over_wie(kader);
    let fouten = melding.fouten();
    let eerder = kader.zicht.klachten().alle();
    let boven = kader.aanspreek.kies("Uw rechten", "Jouw rechten");
    let html = kader.onderpagina("Niet tevreden?", (boven, plek::LIJST), melding, |pagina| {
        pagina
            .inleiding("U zegt wat er is. Wij sturen het naar de goede plek. De mensen die u helpen, zien uw klacht niet in het dossier. De hulp gaat gewoon door.")
            .inhoud_met(|primair| {
                let velden = html! {
                    (Optiegroep::new("over", Label("Over wie gaat het?"), keuzes.iter().map(|(code, naam, ..)| Keuze::new(code, naam)).collect())
                        .gekozen(invoer.een("over")).fout(fouten.bij("over")))
                    (Optiegroep::new("aard", Label("Waar gaat het over?"), Klachtaard::ALLE.iter().map(|aard| {
                        let (naam, uitleg) = woorden::aard(*aard);
                        Keuze::new(aard.code(), naam).uitleg(uitleg)
                    }).collect()).gekozen(invoer.een("aard")).fout(fouten.bij("aard")))
                    (Tekstvak::new("tekst", Label("Wat is er gebeurd?")).waarde(invoer.een("tekst")).maximum(Tekst::MAX).fout(fouten.bij("tekst"))
                        .uitleg("Zo gewoon als u het zou vertellen."))
                    (Tekstvak::new("wens", Label("Wat zou helpen?")).waarde(invoer.een("wens")).regels(3).maximum(Tekst::MAX).niet_verplicht().fout(fouten.bij("wens")))
                    (Optiegroep::new("bemiddeling", Label("Wilt u eerst een gesprek, met iemand erbij die bemiddelt?"), vec![
                        Keuze::new("nee", "Nee"), Keuze::new("ja", "Ja"),
                    ]).naast_elkaar().gekozen(invoer.of("bemiddeling", "nee")).fout(fouten.bij("bemiddeling")))
                };
                html! {
                    @if !eerder.is_empty() {
                        (Kop::H2.met("Mijn klachten"))
                        @for klacht in &eerder { (regel(kader, klacht)) }
                        (Kop::H2.met("Een nieuwe klacht"))
                    }
                    (kader.bezoek.formulier(plek::KLACHT, velden, primair.knop("Versturen")))
                    (super::steun())
                }
            })
    });
    antwoord(html, melding)
}

fn regel(kader: &Kader<'_>, klacht: &Klacht) -> Markup {
    let (toon, tekst) = woorden::klachtstand(klacht, kader.vandaag());
    let kop = ["Klacht van ", &lang(klacht.op)].concat();
    html! {
        (Kaart::new(&kop, html! {
            p class="nl-paragraph" { (woorden::aard(klacht.aard).0) ". " (Status::new(toon, &tekst)) }
            p { (link(&plek::klacht(klacht.id), html! { "Bekijk deze klacht" span class="naast-sr" { ": " (kop) } })) }
        }).niveau(Kop::H3))
    }
}

/// Sends it.
pub(super) async fn dien_in(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = open(&bezoek).await?;
    let keuzes = over_wie(&kader);
    let mut lezer = Lezer::nieuw(&invoer);
    let over = lezer.keuze(
        "over",
        |code| keuzes.iter().find(|(bekend, ..)| bekend == code).map(|(_, _, over, _)| *over),
        "Kies over wie het gaat.",
    );
    let aard = lezer.keuze("aard", |code| code.parse::<Klachtaard>().ok(), "Kies waar het over gaat.");
    let tekst = lezer.tekst("tekst");
    let wens = lezer.tekst_misschien("wens");
    let wil_bemiddeling = invoer.een("bemiddeling") == "ja";
    let opdracht = over.zip(aard).zip(tekst).map(|((over, aard), tekst)| KlachtOpdracht::DienIn {
        over,
        aard,
        tekst,
        wens,
        wil_bemiddeling,
        weg: None,
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
    let klacht = kader.zicht.klachten().get(id).ok_or(Paginafout::NietGevonden)?;
    let kop = ["Klacht van ", &lang(klacht.op)].concat();
    let (toon, tekst) = woorden::klachtstand(klacht, kader.vandaag());
    let html = kader.onderpagina(&kop, ("Niet tevreden?", plek::KLACHT), melding, |pagina| {
        pagina.inhoud(html! {
            p class="nl-paragraph" { (woorden::aard(klacht.aard).0) ", over " (naam(klacht)) ". " (Status::new(toon, &tekst)) }
            div class="naast-eigen" { (alinea(&klacht.tekst)) @if let Some(wens) = &klacht.wens { (alinea(wens)) } }
            (de_weg(&kader, klacht))
            (verloop(&kader, klacht))
            @if klacht.stand.loopt() { p { (naar_bevestiging(&plek::klacht_terug(id), "Ik trek mijn klacht in")) } }
            (super::steun())
        })
    });
    antwoord(html, melding)
}

fn naam(klacht: &Klacht) -> &str {
    match &klacht.over {
        naast_domain::klacht::Beklaagde::Professional { naam, .. } => naam,
        naast_domain::klacht::Beklaagde::Organisatie(organisatie) => &organisatie.naam,
    }
}

/// Where it went, and where one may go too.
fn de_weg(kader: &Kader<'_>, klacht: &Klacht) -> Markup {
    let rechten = kader.bezoek.dienst().regels().rechten();
    let wijzer = wijs_weg(klacht.over.organisatie(), klacht.aard, kader.zicht.ots_loopt());
    let ook: Vec<Klachtweg> =
        [wijzer.weg].into_iter().chain(wijzer.ook).filter(|weg| *weg != klacht.weg).collect();
    html! {
        @if let Some(regel) = rechten.klachtweg(klacht.weg, kader.vandaag()) {
            (Kaart::new(&["Hier kijkt men ernaar: ", &regel.naam].concat(), html! {
                (alinea(&regel.uitleg))
                @if regel.intern { p class="naast-bijschrift" { "Organisatie: " (klacht.bij.naam) } }
                @else { (Bericht::new(Toon::Info, alinea("Dit gaat buiten Naast om. Uw tekst hierboven kunt u daar gebruiken. Niemand anders ziet hem."))) }
            }))
        }
        @for weg in ook {
            @if let Some(regel) = rechten.klachtweg(weg, kader.vandaag()) {
                (Kaart::new(&["Dit kan ook: ", &regel.naam].concat(), html! {
                    (alinea(&regel.uitleg))
                    @if regel.intern && klacht.stand == Klachtstand::Verwezen {
                        (kader.bezoek.knopformulier(&plek::klacht_ook(klacht.id), &[("weg", weg.code().to_owned())], Knop::new("Stuur mijn klacht ook daarheen").over(&regel.naam)))
                    }
                }))
            }
        }
    }
}

fn verloop(kader: &Kader<'_>, klacht: &Klacht) -> Markup {
    html! {
        @if let Some((op, reden)) = &klacht.verdaagd { (alinea(&["Op ", &lang(*op), " hoorde u dat het langer duurt: ", reden.als_str()].concat())) }
        @for (op, hoe) in &klacht.gehoord { (alinea(&["Op ", &lang(*op), " vertelde u uw verhaal (", hoe.als_str(), ")."].concat())) }
        @match &klacht.stand {
            Klachtstand::Bemiddeling { bemiddelaar, sinds } => (Kaart::new("Gesprek met een bemiddelaar", html! {
                (alinea(&[bemiddelaar.als_str(), " bemiddelt sinds ", &lang(*sinds), "."].concat()))
                div class="naast-knoppen" {
                    (kader.bezoek.knopformulier(&plek::klacht_bemiddeling(klacht.id), &[("opgelost", "ja".to_owned())], Knop::new("Het is opgelost")))
                    (kader.bezoek.knopformulier(&plek::klacht_bemiddeling(klacht.id), &[("opgelost", "nee".to_owned())], Knop::new("Het hielp niet, ga verder")))
                }
            })),
            Klachtstand::BijCommissie { commissie, .. } => (Kaart::new("De commissie", html! {
                ul class="naast-gewonelijst" { @for lid in commissie.leden() { li { (lid.naam) } } }
                (alinea(&["Voorzitter: ", commissie.voorzitter().naam.als_str(), ". Die werkt niet bij de organisatie."].concat()))
            })),
            Klachtstand::Geoordeeld(oordeel) => (oordeelkaart(oordeel, None)),
            Klachtstand::Beantwoord { oordeel, reactie, inspectie } => {
                (oordeelkaart(oordeel, Some(reactie)))
                @if let Some((op, _)) = inspectie { (alinea(&["Op ", &lang(*op), " is dit gemeld bij de inspectie."].concat())) }
            },
            _ => {},
        }
    }
}

fn oordeelkaart(
    oordeel: &naast_domain::klacht::Klachtoordeel,
    reactie: Option<&naast_domain::klacht::Klachtreactie>,
) -> Markup {
    html! {
        (Kaart::new(&["Het oordeel: ", oordeel.oordeel.naam()].concat(), html! {
            (alinea(&oordeel.motivering))
            @match reactie {
                Some(reactie) => { p class="naast-bijschrift" { "De organisatie zegt, op " (lang(reactie.op)) ":" } (alinea(&reactie.reactie)) },
                None => (alinea(&["De organisatie zegt uiterlijk ", &lang(oordeel.reactie_uiterlijk), " wat zij ermee doet."].concat())),
            }
        }))
    }
}

/// The page before taking it back.
pub(super) async fn toon_terug(bezoek: Bezoek, Path(id): Path<KlachtId>) -> Antwoord {
    let kader = open(&bezoek).await?;
    kader.zicht.klachten().get(id).filter(|klacht| klacht.stand.loopt()).ok_or(Paginafout::NietGevonden)?;
    let melding = Melding::Geen;
    let (actie, terug) = (plek::klacht_terug(id), plek::klacht(id));
    let velden = kader.bezoek.verborgen_velden();
    let html =
        kader.onderpagina("Mijn klacht intrekken", ("Niet tevreden?", plek::KLACHT), &melding, |pagina| {
            let mut bevestiging = Bevestiging::new(
                &actie,
                "niemand kijkt er dan nog naar. U mag later altijd opnieuw een klacht indienen.",
                "Ja, ik trek mijn klacht in",
                &terug,
            );
            for (naam, waarde) in &velden {
                bevestiging = bevestiging.verborgen(naam, waarde);
            }
            pagina.inhoud(bevestiging)
        });
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
