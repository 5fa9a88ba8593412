//! Asking: what, for whom, in own words. At most three presses from the list.

use super::{super::Kader, plek, woorden};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar};
use crate::taal::Taal;
use crate::vorm::{Keuze, Label, Optiegroep, Tekstvak, Vinkjes};
use axum::extract::{Path, RawQuery};
use maud::{Markup, html};
use naast_access::Onderdeel;
use naast_domain::{
    Opdracht,
    dossier::Item,
    ids::{PersoonId, StellingId, VerklaringId},
    recht::{RechtOpdracht, Verzoeksoort, Waarover},
    tekst::Tekst,
};
use std::{borrow::Cow, collections::BTreeSet};

/// The form. `?soort=` says what is asked; nothing about anybody.
pub(super) async fn toon(bezoek: Bezoek, RawQuery(query): RawQuery) -> Antwoord {
    let query = Invoer::ontleed(query.unwrap_or_default().as_bytes());
    let soort = query.een("soort").parse().map_err(|_| Paginafout::NietGevonden)?;
    let kader = Kader::open(&bezoek, &[Onderdeel::Rechten]).await?;
    if !kader.mag_vragen() || soort == Verzoeksoort::Verklaring && kader.is_vertegenwoordiger() {
        return Err(Paginafout::NietGevonden);
    }
    pagina(&kader, soort, &Invoer::default(), &Melding::Geen)
}

/// Whether words are needed.
const fn vraagt_woorden(soort: Verzoeksoort) -> bool {
    !matches!(soort, Verzoeksoort::Inzage | Verzoeksoort::Afschrift)
}

fn voor_wie(kader: &Kader<'_>) -> Vec<(String, String)> {
    let taal = kader.taal;
    let mut wie = vec![(kader.ik.to_string(), taal.over_mijzelf().into_owned())];
    wie.extend(
        kader
            .kinderen()
            .iter()
            .map(|kind| (kind.id.to_string(), taal.over_naam(kind.naam.kort()).into_owned())),
    );
    wie
}

/// The statements somebody can point at: in view, short.
fn aanwijsbaar(kader: &Kader<'_>) -> Vec<(String, String)> {
    kader
        .zicht
        .stellingen()
        .alle()
        .filter(|stelling| !stelling.is_ingetrokken())
        .map(|stelling| {
            (
                stelling.id.to_string(),
                kader.taal.geschreven(&inkorten(stelling.inhoud().tekst())).into_owned(),
            )
        })
        .collect()
}

fn inkorten(tekst: &str) -> String {
    let mut kort: String = tekst.chars().take(140).collect();
    if kort.len() < tekst.len() {
        kort.push('…');
    }
    kort
}

fn pagina(kader: &Kader<'_>, soort: Verzoeksoort, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let taal = kader.taal;
    let (titel, uitleg) = woorden::vraag(soort, taal);
    let (wie, items) = (voor_wie(kader), aanwijsbaar(kader));
    let ik = kader.ik.to_string();
    let fouten = melding.fouten();
    let wat =
        matches!(soort, Verzoeksoort::Correctie | Verzoeksoort::Vernietiging | Verzoeksoort::Verklaring)
            && !items.is_empty();
    let gekozen: Vec<&str> = invoer.alle("item").collect();
    let boven = taal.uw_rechten_kop();
    let html = kader.onderpagina(&titel, (&boven, plek::LIJST), melding, |pagina| {
        pagina.vertaald().inleiding(&uitleg).inhoud_met(|primair| {
            let velden = html! {
                input type="hidden" name="soort" value=(soort.code());
                @if wie.len() > 1 {
                    (Optiegroep::new("voor", Label(&taal.over_wie_kop()), wie.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
                        .gekozen(invoer.of("voor", &ik)).taal(taal).fout(fouten.bij("voor")))
                } @else { input type="hidden" name="voor" value=(ik); }
                @if wat {
                    (Vinkjes::new("item", Label(&taal.waarover_kop()), items.iter().map(|(id, tekst)| Keuze::new(id, tekst)).collect())
                        .gekozen(gekozen.iter().copied()).taal(taal).fout(fouten.bij("item")).niet_verplicht()
                        .uitleg(&taal.over_alles_kies_niets()))
                }
                @if vraagt_woorden(soort) {
                    (Tekstvak::new("toelichting", Label(&taal.in_uw_eigen_woorden_kop()))
                        .waarde(invoer.een("toelichting")).maximum(Tekst::MAX).taal(taal).fout(fouten.bij("toelichting"))
                        .uitleg(&woorden_uitleg(soort, taal)))
                } @else {
                    (Tekstvak::new("toelichting", Label(&taal.iets_bij_zeggen_kop())).waarde(invoer.een("toelichting")).maximum(Tekst::MAX)
                        .niet_verplicht().taal(taal).fout(fouten.bij("toelichting")).uitleg(&taal.hoeft_niet_waarom()))
                }
            };
            html! {
                (kader.bezoek.formulier(plek::VRAGEN, velden, primair.knop(&if soort == Verzoeksoort::Verklaring { taal.zet_het_erbij_knop() } else { taal.versturen_knop() })))
                (super::steun(taal))
            }
        })
    });
    antwoord(html, melding)
}

fn woorden_uitleg(soort: Verzoeksoort, taal: Taal) -> Cow<'static, str> {
    match soort {
        Verzoeksoort::Correctie => taal.uitleg_correctie(),
        Verzoeksoort::Vernietiging => taal.uitleg_vernietiging(),
        Verzoeksoort::Verklaring => taal.uitleg_verklaring(),
        _ => taal.uitleg_waarom(),
    }
}

/// Sends it.
pub(super) async fn verstuur(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let soort: Verzoeksoort = invoer.een("soort").parse().map_err(|_| Paginafout::NietGevonden)?;
    let kader = Kader::open(&bezoek, &[Onderdeel::Rechten]).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let voor: Option<PersoonId> = lezer.id("voor", "Kies over wie het gaat.");
    let toelichting =
        if vraagt_woorden(soort) { lezer.tekst("toelichting") } else { lezer.tekst_misschien("toelichting") };
    let items: BTreeSet<Item> =
        lezer.ids::<StellingId, Vec<_>>("item").into_iter().map(Item::Stelling).collect();
    let waarover = if items.is_empty() { Waarover::Alles } else { Waarover::Items(items) };
    let opdracht =
        voor.map(|voor| RechtOpdracht::DienIn { soort, voor, waarover, toelichting, aangereikt: None });
    let opdracht = match lezer.klaar(opdracht) {
        Ok(opdracht) => opdracht,
        Err(fouten) => return pagina(&kader, soort, &invoer, &Melding::Fouten(fouten)),
    };
    match kader.doe(&invoer, None, Opdracht::Recht(opdracht)).await {
        Ok(_) if soort == Verzoeksoort::Verklaring => Ok(klaar(plek::LIJST, "verklaard")),
        Ok(_) => Ok(klaar(plek::LIJST, "gevraagd")),
        Err(Ok(melding)) => pagina(&kader, soort, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

/// The form to change one's own declaration (INV-38).
pub(super) async fn toon_verklaring(bezoek: Bezoek, Path(id): Path<VerklaringId>) -> Antwoord {
    let kader = Kader::open(&bezoek, &[Onderdeel::Rechten]).await?;
    verklaringpagina(&kader, id, &Invoer::default(), &Melding::Geen)
}

fn verklaringpagina(kader: &Kader<'_>, id: VerklaringId, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let taal = kader.taal;
    let eigen = kader.zicht.rechten().verklaring(id).filter(|een| een.van == kader.ik);
    let tekst = eigen.and_then(|een| een.tekst()).ok_or(Paginafout::NietGevonden)?;
    let actie = plek::verklaring(id);
    let boven = taal.uw_rechten_kop();
    let html = kader.onderpagina(&taal.mijn_verklaring(), (&boven, plek::LIJST), melding, |pagina| {
        pagina.vertaald().inleiding(&taal.mijn_verklaring_inleiding()).inhoud_met(|primair| {
            let velden: Markup = html! {
                (Tekstvak::new("tekst", Label(&taal.in_uw_eigen_woorden_kop())).waarde(invoer.of("tekst", tekst)).maximum(Tekst::MAX).taal(taal).fout(melding.fouten().bij("tekst")))
            };
            html! { (kader.bezoek.formulier(&actie, velden, primair.knop(&taal.bewaren_knop()))) }
        })
    });
    antwoord(html, melding)
}

/// Keeps the new wording.
pub(super) async fn wijzig_verklaring(
    bezoek: Bezoek,
    Path(id): Path<VerklaringId>,
    invoer: Invoer,
) -> Antwoord {
    let kader = Kader::open(&bezoek, &[Onderdeel::Rechten]).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let tekst = lezer.tekst("tekst");
    let tekst = match lezer.klaar(tekst) {
        Ok(tekst) => tekst,
        Err(fouten) => return verklaringpagina(&kader, id, &invoer, &Melding::Fouten(fouten)),
    };
    let opdracht = Opdracht::Recht(RechtOpdracht::WijzigVerklaring { verklaring: id, tekst });
    match kader.doe(&invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(plek::LIJST, "opgeslagen")),
        Err(Ok(melding)) => verklaringpagina(&kader, id, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}
