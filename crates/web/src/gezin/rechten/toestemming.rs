//! Consent: what was asked, what I answered, and taking it back, which works at once (§9.6.14).

use super::{super::Kader, plek, woorden};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar};
use crate::vorm::{
    Bericht, Kaart, Keuze, Knop, Kop, Label, Optiegroep, Status, Tekstvak, Tekstveld, Toon, alinea, knoplink,
    lang,
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
    let vandaag = kader.vandaag();
    let (wacht, rest): (Vec<&Toestemming>, Vec<&Toestemming>) = kader
        .zicht
        .toestemmingen()
        .alle()
        .into_iter()
        .partition(|een| een.stand(kader.ik, vandaag) == Stand::Gevraagd);
    let boven = kader.aanspreek.kies("Uw rechten", "Jouw rechten");
    let html = kader.onderpagina("Mijn toestemmingen", (boven, plek::LIJST), melding, |pagina| {
        pagina
            .inleiding("Zonder uw ja gebeurt het niet. Niets zeggen is geen ja. Een ja kunt u altijd terugnemen; dat werkt meteen.")
            .inhoud(html! {
                @if !wacht.is_empty() { (Kop::H2.met("Er wacht een vraag op u")) }
                @for een in &wacht { (kaart(&kader, een)) }
                @if !rest.is_empty() { (Kop::H2.met("Wat u antwoordde")) }
                @for een in &rest { (kaart(&kader, een)) }
                @if wacht.is_empty() && rest.is_empty() {
                    (super::lijst::leeg("Er is niets gevraagd", "Vraagt iemand uw toestemming, dan staat het hier."))
                }
                @if !kader.is_vertegenwoordiger() {
                    div class="naast-knoppen" { (knoplink(plek::GEVEN, "Zelf toestemming geven")) }
                }
                p class="nl-paragraph" { "Wie uw verhaal mag lezen, regelt u bij " (crate::vorm::link(super::super::adres::VERHAAL, "Mijn verhaal")) "." }
                (super::steun())
            })
    });
    antwoord(html, melding)
}

fn ontvanger(kader: &Kader<'_>, ontvanger: &Ontvanger) -> String {
    match ontvanger {
        Ontvanger::Team => "iedereen die naast u staat".to_owned(),
        Ontvanger::Professional(id) => {
            let team = kader.zicht.team();
            team.inzetten
                .values()
                .map(|inzet| &inzet.professional)
                .chain([&team.vast_gezicht.professional])
                .find(|wie| wie.id == *id)
                .map_or_else(|| "een professional".to_owned(), |wie| wie.naam.clone())
        }
        Ontvanger::Persoon(id) => kader.zicht.naam_van(*id),
        Ontvanger::Buiten(wie) => wie.to_string(),
    }
}

fn kaart(kader: &Kader<'_>, een: &Toestemming) -> Markup {
    let (vraag, vandaag) = (&een.vraag, kader.vandaag());
    let stand = een.stand(kader.ik, vandaag);
    let (toon, tekst) = woorden::toestemmingstand(stand);
    let loopt = vraag.tot >= vandaag && !kader.is_vertegenwoordiger();
    let id = een.id.to_string();
    let knop = |actie: &str, waarde: &str, knop: Knop<'_>| {
        kader.bezoek.knopformulier(actie, &[("toestemming", id.clone()), ("ja", waarde.to_owned())], knop)
    };
    html! {
        (Kaart::new(woorden::doel(vraag.doel), html! {
            p class="nl-paragraph" { (Status::new(toon, tekst)) }
            p class="nl-paragraph" {
                "Over: " (kader.wie(vraag.over)) ". Wat: " (woorden::gegevens(vraag.gegevens)) ". Voor: " (ontvanger(kader, &vraag.ontvanger))
                ". Tot en met " (lang(vraag.tot)) "."
            }
            (alinea(&vraag.uitleg))
            @if let Some((_, wie)) = &een.gevraagd_door { p class="naast-bijschrift" { "Gevraagd door " (wie) " op " (lang(een.op)) } }
            (gezegd(kader, een))
            @if loopt {
                div class="naast-knoppen" {
                    @match stand {
                        Stand::Gegeven => (knop(plek::TOESTEMMING, "terug", Knop::new("Ik trek het in").over(woorden::doel(vraag.doel)))),
                        Stand::Gevraagd => {
                            (knop(plek::TOESTEMMING, "ja", Knop::new("Ja, dat is goed").over(woorden::doel(vraag.doel))))
                            (knop(plek::TOESTEMMING, "nee", Knop::new("Nee, liever niet").over(woorden::doel(vraag.doel))))
                        },
                        Stand::Geweigerd | Stand::Ingetrokken | Stand::Betwist =>
                            (knop(plek::TOESTEMMING, "ja", Knop::new("Ik zeg nu toch ja").over(woorden::doel(vraag.doel)).licht())),
                        Stand::Verlopen => {},
                    }
                }
            }
        }).niveau(Kop::H3))
    }
}

/// What a professional wrote down as said: shown, and to be said whether it is so.
fn gezegd(kader: &Kader<'_>, een: &Toestemming) -> Markup {
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
            p class="nl-paragraph" { (naam) " schreef op dat u dit zei op " (lang(gesproken.op)) " (" (gesproken.hoe) "):" }
            (alinea(&["“", gesproken.woorden.als_str(), "”"].concat()))
            @match bevestigd_op {
                Some(op) => p class="naast-bijschrift" { "U zei op " (lang(*op)) " dat dit klopt." },
                None => div class="naast-knoppen" { (knop("ja", Knop::new("Dat klopt"))) (knop("nee", Knop::new("Dit heb ik niet gezegd"))) },
            }
        }))
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
    if kader.is_vertegenwoordiger() {
        return Err(Paginafout::NietGevonden);
    }
    let fouten = melding.fouten();
    let mut wie = vec![(kader.ik.to_string(), "Over mijzelf".to_owned())];
    wie.extend(
        kader.kinderen().iter().map(|kind| (kind.id.to_string(), ["Over ", &kind.naam.kort()].concat())),
    );
    let html = kader.onderpagina("Zelf toestemming geven", ("Mijn toestemmingen", plek::TOESTEMMING), melding, |pagina| {
        pagina.inleiding("Bijvoorbeeld: het plan mag naar de juf. U kunt het altijd terugnemen.").inhoud_met(|primair| {
            let ik = kader.ik.to_string();
            let velden = html! {
                @if wie.len() > 1 {
                    (Optiegroep::new("over", Label("Over wie gaat het?"), wie.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
                        .gekozen(invoer.of("over", &ik)).fout(fouten.bij("over")))
                } @else { input type="hidden" name="over" value=(ik); }
                (Optiegroep::new("doel", Label("Waarvoor?"), DOELEN.iter().map(|doel| Keuze::new(doel.code(), woorden::doel(*doel))).collect())
                    .gekozen(invoer.een("doel")).fout(fouten.bij("doel")))
                (Optiegroep::new("gegevens", Label("Wat mag diegene weten?"), Gegevenssoort::ALLE.iter().map(|wat| Keuze::new(wat.code(), woorden::gegevens(*wat))).collect())
                    .gekozen(invoer.een("gegevens")).fout(fouten.bij("gegevens")))
                (Tekstveld::new("wie", Label("Voor wie is het?")).waarde(invoer.een("wie"))
                    .uitleg("Naam en wat diegene doet. Bijvoorbeeld: juf Els van de basisschool.").fout(fouten.bij("wie").or(fouten.bij("ontvanger"))))
                (Optiegroep::new("maanden", Label("Tot wanneer?"), vec![
                    Keuze::new("1", "Eén maand"), Keuze::new("3", "Drie maanden"), Keuze::new("12", "Een jaar"),
                ]).gekozen(invoer.of("maanden", "3")).fout(fouten.bij("maanden").or(fouten.bij("tot"))))
                (Tekstvak::new("uitleg", Label("In uw eigen woorden")).waarde(invoer.een("uitleg")).regels(3).maximum(Tekst::MAX)
                    .uitleg("Wat vindt u goed, en wat niet?").fout(fouten.bij("uitleg")))
            };
            html! { (kader.bezoek.formulier(plek::GEVEN, velden, primair.knop("Ik geef toestemming"))) }
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
