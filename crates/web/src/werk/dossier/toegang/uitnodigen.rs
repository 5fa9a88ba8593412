//! Inviting: a deliberate choice, then a letter with a code, or the screen itself.

use super::{Blad, begin, levend, onder, zie_als_gezicht};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::open::{SLEUTEL, persona_apparaat, zet_sessie};
use crate::vorm::{
    Bericht, Formulier, Fouten, Keuze, Knop, Label, Optiegroep, Tekstvak, Toon, alinea, knoplink, link,
};
use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::IntoResponse,
};
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    ids::{DossierId, OpdrachtId, PersoonId},
    regels::Leeftijdsgroep,
    toegang::{ToegangOpdracht, Uitnodigwijze},
};
use naast_service::{Dienstfout, Documentfout, account::Uitgenodigd};

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, persoon)): Path<(DossierId, PersoonId)>) -> Antwoord {
    let zicht = zie_als_gezicht(&bezoek, dossier).await?;
    pagina(&bezoek, &zicht, persoon, &Invoer::default(), &Melding::Geen)
}

/// Invites, and shows the code once.
pub(super) async fn nodig_uit(
    bezoek: Bezoek,
    Path((dossier, persoon)): Path<(DossierId, PersoonId)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = zie_als_gezicht(&bezoek, dossier).await?;
    let opdracht = match lees(&invoer, persoon) {
        Ok(opdracht) => opdracht,
        Err(fouten) => return pagina(&bezoek, &zicht, persoon, &invoer, &Melding::Fouten(fouten)),
    };
    let nummer: OpdrachtId = bezoek.opdrachtnummer(&invoer)?;
    match bezoek.dienst().nodig_uit(bezoek.kijker(), dossier, nummer, opdracht).await {
        Ok(uitgenodigd) => Ok(gelukt(&bezoek, &zicht, persoon, &uitgenodigd).into_response()),
        Err(Dienstfout::Weigering(weigering)) => {
            pagina(&bezoek, &zicht, persoon, &invoer, &Melding::van_weigering(weigering))
        }
        Err(fout) => Err(fout.into()),
    }
}

fn lees(invoer: &Invoer, persoon: PersoonId) -> Result<ToegangOpdracht, Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let wijze =
        lezer.keuze("wijze", |code| code.parse::<Uitnodigwijze>().ok(), "Kies hoe u de uitnodiging geeft.");
    let uitleg = lezer.tekst_misschien("uitleg");
    let afweging = lezer.tekst_misschien("afweging");
    lezer.klaar(wijze.map(|wijze| ToegangOpdracht::NodigUit { persoon, wijze, uitleg, afweging }))
}

/// The name of who is invited: of this family, or who acts for one of them.
fn naam(zicht: &Zicht, persoon: PersoonId) -> Result<String, Paginafout> {
    if let Ok(persoon) = levend(zicht, persoon) {
        return Ok(persoon.naam.kort());
    }
    let gemachtigd =
        zicht.toegang().machtigingen.values().find(|een| een.aan == persoon && zicht.machtiging_loopt(een));
    gemachtigd.map(|een| een.naam.to_string()).ok_or(Paginafout::NietGevonden)
}

fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    persoon: PersoonId,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let naam = naam(zicht, persoon)?;
    let blad = Blad::nieuw(bezoek, zicht, Tab::Toegang);
    let titel = format!("{naam} uitnodigen");
    let actie = onder(zicht.dossier(), "uitnodigen", persoon);
    let zorgen = zicht.zorgen(persoon);
    let uitleggen = zicht.leeftijdsgroep(persoon) == Leeftijdsgroep::Van12Tot15;
    let fout = |veld: &str| melding.fouten().bij(veld);
    let pagina = blad
        .onder(&titel, melding)
        .inleiding("Doe dit alleen als u zeker weet dat deze persoon veilig kan kijken. Een eerdere sleutel werkt na uitnodigen meteen niet meer.")
        .inhoud_met(|primair| {
            let keuzes = vec![
                Keuze::new("brief", "Met een brief").uitleg("U drukt een brief af met een code voor één keer. Buitenop staat niets over het dossier."),
                Keuze::new("ter_plekke", "Samen, op dit scherm").uitleg("U geeft uw scherm. U wordt eerst zelf uitgelogd."),
            ];
            let velden = html! {
                (Optiegroep::new("wijze", Label("Hoe geeft u de uitnodiging?"), keuzes).gekozen(invoer.een("wijze")).fout(fout("wijze")))
                @if uitleggen || fout("uitleg").is_some() {
                    (Tekstvak::new("uitleg", Label("Hoe hebt u het uitgelegd, en wat vindt deze jongere ervan?")).waarde(invoer.een("uitleg")).regels(3).fout(fout("uitleg"))
                        .uitleg("Van 12 tot en met 15 heeft een kind een eigen account. Ouders kunnen daar niet in."))
                }
                @if !zorgen.is_empty() || fout("afweging").is_some() {
                    (Bericht::new(Toon::Waarschuwing, html! {
                        ul class="naast-lijst" { @for zorg in &zorgen { li { (zorg.naam()) } } }
                        p class="nl-paragraph" { "Twijfelt u? " (link(&onder(zicht.dossier(), "samen", persoon), "Spreek af om samen te kijken")) "." }
                    }).kop("Let op: wie kijkt er thuis mee?"))
                    (Tekstvak::new("afweging", Label("Waarom is het toch veilig?")).waarde(invoer.een("afweging")).regels(3).fout(fout("afweging"))
                        .uitleg("Waar en wanneer kijkt deze persoon? Van wie is het toestel? Wat spraken jullie af? Alleen het team leest dit."))
                }
            };
            html! { (bezoek.formulier(&actie, velden, primair.knop("Uitnodigen"))) }
        });
    antwoord(pagina, melding)
}

/// The code, this once; then the letter, or the screen.
fn gelukt(bezoek: &Bezoek, zicht: &Zicht, persoon: PersoonId, uitgenodigd: &Uitgenodigd) -> Markup {
    let naam = naam(zicht, persoon).unwrap_or_default();
    let dossier = zicht.dossier();
    let blad = Blad::nieuw(bezoek, zicht, Tab::Toegang);
    let melding = Melding::Geen;
    let Some(code) = &uitgenodigd.code else {
        return blad.onder("Uitnodiging", &melding).inhoud(html! {
            (alinea("Deze uitnodiging is al gemaakt, en de code is toen getoond. Kwijt? Nodig opnieuw uit: de vorige code werkt dan niet meer."))
            (knoplink(&begin(dossier), "Terug naar toegang"))
        });
    };
    let titel = format!("{naam} is uitgenodigd");
    let [(token, waarde), _] = bezoek.verborgen_velden();
    let brief = pad::dossier_onder(dossier, Tab::Toegang, &[&"brief"]);
    let scherm = pad::dossier_onder(dossier, Tab::Toegang, &[&"scherm-geven"]);
    let ter_plekke = uitgenodigd.wijze == Uitnodigwijze::TerPlekke;
    blad.onder(&titel, &melding).inhoud_met(|primair| {
        let knop = |tekst: &str| Knop::new(tekst).render();
        let formulier = |actie, knop: Markup| {
            Formulier::new(actie, html! {}, knop).verborgen(token, &waarde).verborgen("code", code).onbewaakt().render()
        };
        html! {
            @if ter_plekke {
                (alinea("Geef nu uw scherm. U wordt eerst uitgelogd. Daarna kiest deze persoon zelf een sleutel; kijk dan even weg."))
                (formulier(scherm.as_str(), primair.knop("Log mij uit en geef het scherm")))
            } @else {
                (Bericht::new(Toon::Waarschuwing, html! {
                    p class="nl-paragraph" { code class="naast-code" { (code) } }
                    (alinea("Dit is de enige keer dat u de code ziet. Geef hem alleen aan deze persoon zelf. Stuur hem nooit per mail of app."))
                }).kop("De code"))
                (formulier(brief.as_str(), primair.knop("Brief maken (PDF)")))
                (alinea("Op de envelop komt alleen de naam, en het eigen adres als dat niet verborgen is. Is er geen adres in de brief? Geef hem dan zelf af."))
                (formulier(scherm.as_str(), knop("Toch samen, op dit scherm")))
            }
            (knoplink(&begin(dossier), "Terug naar toegang"))
        }
    })
}

/// The letter as PDF.
pub(super) async fn brief(
    bezoek: Bezoek,
    Path(dossier): Path<DossierId>,
    koppen: HeaderMap,
    invoer: Invoer,
) -> Antwoord {
    let gastheer = koppen.get(header::HOST).and_then(|waarde| waarde.to_str().ok()).unwrap_or("Naast");
    let adres = [gastheer, crate::open::WELKOM].concat();
    match bezoek.dienst().uitnodiging_pdf(bezoek.kijker(), dossier, invoer.een("code"), &adres).await {
        Ok(document) => {
            let bijlage = HeaderValue::from_str(&format!("attachment; filename=\"{}\"", document.naam))
                .map_err(|_| Paginafout::NietGevonden)?;
            let soort = HeaderValue::from_static("application/pdf");
            let koppen = [(header::CONTENT_TYPE, soort), (header::CONTENT_DISPOSITION, bijlage)];
            Ok((koppen, document.inhoud).into_response())
        }
        Err(Documentfout::Dienst(fout)) => Err(fout.into()),
        Err(fout) => {
            let uitleg = "De brief kon niet als PDF worden gemaakt. Ga terug en schrijf de code over, of geef uw scherm.";
            tracing::error!(%fout, "een brief is niet gemaakt");
            Ok((StatusCode::SERVICE_UNAVAILABLE, Paginafout::Ongeldig(uitleg.to_owned())).into_response())
        }
    }
}

/// Hands the screen over: the professional is logged out, and only the invitation is open.
pub(super) async fn geef_scherm(
    bezoek: Bezoek,
    Path(dossier): Path<DossierId>,
    koppen: HeaderMap,
    invoer: Invoer,
) -> Antwoord {
    // Only the fixed face of this very family gets here; others learn nothing.
    zie_als_gezicht(&bezoek, dossier).await?;
    let apparaat = persona_apparaat(&koppen);
    let token = bezoek.dienst().geef_scherm(bezoek.sessie(), dossier, invoer.een("code"), &apparaat).await?;
    Ok(zet_sessie(bezoek.toestand(), token, SLEUTEL))
}
