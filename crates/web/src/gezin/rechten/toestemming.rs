//! Consent: what was asked, what I answered, and taking it back, which works at once (§9.6.14).

use super::{
    super::{Kader, ons_gezin::eigen_woorden},
    plek, woorden,
};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar};
use crate::vorm::{
    Bericht, Kaart, Keuze, Knop, Kop, Label, Optiegroep, Status, Tekstvak, Tekstveld, Toon, knoplink,
};
use jiff::ToSpan;
use maud::{Markup, html};
use naast_access::Onderdeel;
use naast_domain::{
    Opdracht,
    ids::{PersoonId, ToestemmingId},
    tekst::{Korttekst, Tekst},
    toestemming::{
        Antwoord as Gegeven, Gegevenssoort, Gift, Ontvanger, Stand, Toestemming, ToestemmingOpdracht,
        Toestemmingsdoel, Toestemmingsvraag, Wijze,
    },
};

/// The list.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    tonen(&bezoek, &Melding::Geen).await
}

async fn tonen(bezoek: &Bezoek, melding: &Melding) -> Antwoord {
    let kader = Kader::open(bezoek, &[Onderdeel::Rechten]).await?;
    let taal = kader.taal;
    let vandaag = kader.vandaag();
    let (wacht, rest): (Vec<&Toestemming>, Vec<&Toestemming>) = kader
        .zicht
        .toestemmingen()
        .alle()
        .into_iter()
        .partition(|een| een.stand(kader.ik, vandaag) == Stand::Gevraagd);
    let boven = taal.uw_rechten_kop();
    let html = kader.onderpagina(&taal.mijn_toestemmingen_titel(), (&boven, plek::LIJST), melding, |pagina| {
        pagina
            .vertaald()
            .inleiding(&taal.toestemming_inleiding())
            .inhoud(html! {
                @if !wacht.is_empty() { (Kop::H2.met(taal.wacht_vraag_kop())) }
                @for een in &wacht { (kaart(&kader, een)) }
                @if !rest.is_empty() { (Kop::H2.met(taal.wat_u_antwoordde_kop())) }
                @for een in &rest { (kaart(&kader, een)) }
                @if wacht.is_empty() && rest.is_empty() {
                    (super::lijst::leeg(&taal.niets_gevraagd_kop(), &taal.niets_gevraagd()))
                }
                @if !kader.is_vertegenwoordiger() {
                    div class="naast-knoppen" { (knoplink(plek::GEVEN, &taal.zelf_geven_titel())) }
                }
                p class="nl-paragraph" { (taal.wie_verhaal_leest()) " " (crate::vorm::link(super::super::adres::VERHAAL, taal.verhaal_titel())) "." }
                (super::steun(taal))
            })
    });
    antwoord(html, melding)
}

fn ontvanger(kader: &Kader<'_>, ontvanger: &Ontvanger) -> String {
    let taal = kader.taal;
    match ontvanger {
        Ontvanger::Team => taal.iedereen_naast_u().into_owned(),
        Ontvanger::Professional(id) => {
            let team = kader.zicht.team();
            team.inzetten
                .values()
                .map(|inzet| &inzet.professional)
                .chain([&team.vast_gezicht.professional])
                .find(|wie| wie.id == *id)
                .map_or_else(|| taal.een_professional().into_owned(), |wie| wie.naam.clone())
        }
        Ontvanger::Persoon(id) => kader.zicht.naam_van(*id),
        Ontvanger::Buiten(wie) => wie.to_string(),
    }
}

fn kaart(kader: &Kader<'_>, een: &Toestemming) -> Markup {
    let taal = kader.taal;
    let (vraag, vandaag) = (&een.vraag, kader.vandaag());
    let stand = een.stand(kader.ik, vandaag);
    let (toon, tekst) = woorden::toestemmingstand(stand, taal);
    let doel = woorden::doel(vraag.doel, taal);
    let loopt = vraag.tot >= vandaag && !kader.is_vertegenwoordiger();
    let id = een.id.to_string();
    let knop = |actie: &str, waarde: &str, knop: Knop<'_>| {
        kader.bezoek.knopformulier(actie, &[("toestemming", id.clone()), ("ja", waarde.to_owned())], knop)
    };
    html! {
        (Kaart::new(&doel, html! {
            p class="nl-paragraph" { (Status::new(toon, &tekst)) }
            p class="nl-paragraph" {
                (taal.toestemming_regel(kader.over_wie_in_taal(vraag.over), woorden::gegevens(vraag.gegevens, taal), ontvanger(kader, &vraag.ontvanger), taal.lang(vraag.tot)))
            }
            (taal.geschreven_alinea(&vraag.uitleg))
            @if let Some((_, wie)) = &een.gevraagd_door { p class="naast-bijschrift" { (taal.gevraagd_door_op(&**wie, taal.lang(een.op))) } }
            (gezegd(kader, een))
            @if loopt {
                div class="naast-knoppen" {
                    @match stand {
                        Stand::Gegeven => (knop(plek::TOESTEMMING, "terug", Knop::new(&taal.ik_trek_in_knop()).over(&doel))),
                        Stand::Gevraagd => {
                            (knop(plek::TOESTEMMING, "ja", Knop::new(&taal.ja_goed_knop()).over(&doel)))
                            (knop(plek::TOESTEMMING, "nee", Knop::new(&taal.nee_liever_niet_knop()).over(&doel)))
                        },
                        Stand::Geweigerd | Stand::Ingetrokken | Stand::Betwist =>
                            (knop(plek::TOESTEMMING, "ja", Knop::new(&taal.toch_ja_knop()).over(&doel).licht())),
                        Stand::Verlopen => {},
                    }
                }
            }
        }).niveau(Kop::H3))
    }
}

/// What a professional wrote down as said: shown, and to be said whether it is so.
fn gezegd(kader: &Kader<'_>, een: &Toestemming) -> Markup {
    let taal = kader.taal;
    let (
        Some(
            Gegeven::Gegeven(Gift { wijze, .. })
            | Gegeven::Geweigerd { wijze, .. }
            | Gegeven::Ingetrokken { wijze, .. },
        ),
        false,
    ) = (een.antwoord(kader.ik), kader.is_vertegenwoordiger())
    else {
        return html! {};
    };
    let Wijze::Gezegd { naam, gesproken, bevestigd_op, .. } = wijze else { return html! {} };
    let id = een.id.to_string();
    let knop = |klopt: &str, knop: Knop<'_>| {
        kader.bezoek.knopformulier(
            plek::GEZEGD,
            &[("toestemming", id.clone()), ("klopt", klopt.to_owned())],
            knop,
        )
    };
    html! {
        (Bericht::new(Toon::Info, html! {
            p class="nl-paragraph" { (taal.schreef_dat_u_zei(&**naam, taal.lang(gesproken.op), taal.geschreven(&gesproken.hoe))) }
            (eigen_woorden(&gesproken.woorden))
            @match bevestigd_op {
                Some(op) => p class="naast-bijschrift" { (taal.u_zei_klopt(taal.lang(*op))) },
                None => div class="naast-knoppen" { (knop("ja", Knop::new(&taal.dat_klopt_knop()))) (knop("nee", Knop::new(&taal.niet_gezegd_knop()))) },
            }
        }).taal(taal))
    }
}

fn nummer(invoer: &Invoer) -> Result<ToestemmingId, Paginafout> {
    invoer.een("toestemming").parse().map_err(|_| Paginafout::NietGevonden)
}

/// Answers, or takes back.
pub(super) async fn antwoorden(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let toestemming = nummer(&invoer)?;
    let opdracht = match invoer.een("ja") {
        "ja" => ToestemmingOpdracht::Antwoord { toestemming, ja: true, woorden: None },
        "nee" => ToestemmingOpdracht::Antwoord { toestemming, ja: false, woorden: None },
        _ => ToestemmingOpdracht::TrekIn { toestemming },
    };
    doe(&bezoek, &invoer, opdracht).await
}

/// Says whether what was written down is so.
pub(super) async fn klopt(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let opdracht = ToestemmingOpdracht::ReageerOpGesproken {
        toestemming: nummer(&invoer)?,
        klopt: invoer.een("klopt") == "ja",
    };
    doe(&bezoek, &invoer, opdracht).await
}

async fn doe(bezoek: &Bezoek, invoer: &Invoer, opdracht: ToestemmingOpdracht) -> Antwoord {
    let kader = Kader::open(bezoek, &[Onderdeel::Rechten]).await?;
    match kader.doe(invoer, None, Opdracht::Toestemming(opdracht)).await {
        Ok(_) => Ok(klaar(plek::TOESTEMMING, "opgeslagen")),
        Err(Ok(melding)) => tonen(bezoek, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

/// The form to give it without being asked.
pub(super) async fn toon_geven(bezoek: Bezoek) -> Antwoord {
    let kader = Kader::open(&bezoek, &[Onderdeel::Rechten]).await?;
    gevenpagina(&kader, &Invoer::default(), &Melding::Geen)
}

/// What can be given without being asked: for somebody outside. Who reads along from the team, is asked for first.
const DOELEN: [Toestemmingsdoel; 2] = [Toestemmingsdoel::DelenBuitenTeam, Toestemmingsdoel::Onderzoek];

fn gevenpagina(kader: &Kader<'_>, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let taal = kader.taal;
    if kader.is_vertegenwoordiger() {
        return Err(Paginafout::NietGevonden);
    }
    let fouten = melding.fouten();
    let mut wie = vec![(kader.ik.to_string(), taal.over_mijzelf().into_owned())];
    wie.extend(
        kader
            .kinderen()
            .iter()
            .map(|kind| (kind.id.to_string(), taal.over_naam(kind.naam.kort()).into_owned())),
    );
    let doelen = DOELEN.map(|doel| (doel.code(), woorden::doel(doel, taal)));
    let gegevens: Vec<_> =
        Gegevenssoort::ALLE.iter().map(|wat| (wat.code(), woorden::gegevens(*wat, taal))).collect();
    let html = kader.onderpagina(&taal.zelf_geven_titel(), (&taal.mijn_toestemmingen_titel(), plek::TOESTEMMING), melding, |pagina| {
        pagina.vertaald().inleiding(&taal.geven_inleiding()).inhoud_met(|primair| {
            let ik = kader.ik.to_string();
            let velden = html! {
                @if wie.len() > 1 {
                    (Optiegroep::new("over", Label(&taal.over_wie_kop()), wie.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
                        .gekozen(invoer.of("over", &ik)).taal(taal).fout(fouten.bij("over")))
                } @else { input type="hidden" name="over" value=(ik); }
                (Optiegroep::new("doel", Label(&taal.waarvoor_kop()), doelen.iter().map(|(code, naam)| Keuze::new(code, naam)).collect())
                    .gekozen(invoer.een("doel")).taal(taal).fout(fouten.bij("doel")))
                (Optiegroep::new("gegevens", Label(&taal.wat_mag_weten_kop()), gegevens.iter().map(|(code, naam)| Keuze::new(code, naam)).collect())
                    .gekozen(invoer.een("gegevens")).taal(taal).fout(fouten.bij("gegevens")))
                (Tekstveld::new("wie", Label(&taal.voor_wie_is_het_kop())).waarde(invoer.een("wie"))
                    .uitleg(&taal.voor_wie_voorbeeld()).taal(taal).fout(fouten.bij("wie").or(fouten.bij("ontvanger"))))
                (Optiegroep::new("maanden", Label(&taal.tot_wanneer_kop()), vec![
                    Keuze::new("1", &taal.een_maand()), Keuze::new("3", &taal.drie_maanden()), Keuze::new("12", &taal.een_jaar()),
                ]).gekozen(invoer.of("maanden", "3")).taal(taal).fout(fouten.bij("maanden").or(fouten.bij("tot"))))
                (Tekstvak::new("uitleg", Label(&taal.in_uw_eigen_woorden_kop())).waarde(invoer.een("uitleg")).regels(3).maximum(Tekst::MAX)
                    .uitleg(&taal.wat_goed_wat_niet()).taal(taal).fout(fouten.bij("uitleg")))
            };
            html! { (kader.bezoek.formulier(plek::GEVEN, velden, primair.knop(&taal.ik_geef_toestemming_knop()))) }
        })
    });
    antwoord(html, melding)
}

/// Gives it.
pub(super) async fn geef(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = Kader::open(&bezoek, &[Onderdeel::Rechten]).await?;
    let vandaag = kader.vandaag();
    let mut lezer = Lezer::nieuw(&invoer);
    let over: Option<PersoonId> = lezer.id("over", "Kies over wie het gaat.");
    let doel =
        lezer.keuze("doel", |code| DOELEN.into_iter().find(|doel| doel.code() == code), "Kies waarvoor.");
    let gegevens =
        lezer.keuze("gegevens", |code| code.parse::<Gegevenssoort>().ok(), "Kies wat diegene mag weten.");
    let wie: Option<Korttekst> = lezer.kort("wie");
    let tot = lezer.keuze(
        "maanden",
        |code| {
            matches!(code, "1" | "3" | "12")
                .then(|| vandaag.saturating_add(code.parse::<i32>().unwrap_or(1).months()))
        },
        "Kies tot wanneer.",
    );
    let uitleg = lezer.tekst("uitleg");
    let vraag = over.zip(doel).zip(gegevens).zip(wie).zip(tot).zip(uitleg).map(
        |(((((over, doel), gegevens), wie), tot), uitleg)| Toestemmingsvraag {
            over,
            doel,
            ontvanger: Ontvanger::Buiten(wie),
            gegevens,
            tot,
            uitleg,
        },
    );
    let vraag = match lezer.klaar(vraag) {
        Ok(vraag) => vraag,
        Err(fouten) => return gevenpagina(&kader, &invoer, &Melding::Fouten(fouten)),
    };
    let opdracht = ToestemmingOpdracht::GeefUitEigenBeweging { vraag };
    match kader.doe(&invoer, None, Opdracht::Toestemming(opdracht)).await {
        Ok(_) => Ok(klaar(plek::TOESTEMMING, "opgeslagen")),
        Err(Ok(melding)) => gevenpagina(&kader, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}
