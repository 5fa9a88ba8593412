//! One request: who answers, by when, what was decided and why, and what can be done against it.

use super::{super::Kader, plek, woorden};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, Paginafout, bezoek::antwoord, klaar};
use crate::vorm::{Bericht, Bevestiging, Kaart, Knop, Status, Toon, alinea, naar_bevestiging};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Onderdeel;
use naast_domain::{
    Opdracht,
    ids::{OrganisatieId, VerzoekId},
    recht::{Deelstand, RechtOpdracht, Uitvoering, Verzoek, Verzoekdeel, rechtsvorm},
    regels::Rechtsmiddel,
};

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(id): Path<VerzoekId>) -> Antwoord {
    tonen(&bezoek, id, &Melding::Geen).await
}

async fn tonen(bezoek: &Bezoek, id: VerzoekId, melding: &Melding) -> Antwoord {
    let kader = Kader::open(bezoek, &[Onderdeel::Rechten]).await?;
    let taal = kader.taal;
    let verzoek = kader.zicht.rechten().verzoek(id).ok_or(Paginafout::NietGevonden)?;
    let (titel, _) = woorden::vraag(verzoek.soort, taal);
    let boven = taal.uw_rechten_kop();
    let html = kader.onderpagina(&titel, (&boven, plek::LIJST), melding, |pagina| {
        pagina.vertaald().inhoud(html! {
            p class="naast-bijschrift" { (taal.gevraagd_op_over(taal.lang(verzoek.op), kader.over_wie_in_taal(verzoek.voor))) }
            @if let Some(tekst) = &verzoek.toelichting { div class="naast-eigen" dir="auto" { (alinea(tekst)) } }
            @if let Some(op) = verzoek.ingetrokken_op { (Bericht::new(Toon::Info, alinea(&taal.teruggenomen_op(taal.lang(op)))).taal(taal)) }
            @if !verzoek.verklaard_bij.is_empty() {
                (Bericht::new(Toon::Gelukt, alinea(&taal.mening_van_ander())).taal(taal))
            }
            @for deel in verzoek.delen.values() { (deelkaart(&kader, verzoek, deel)) }
            @if verzoek.loopt() && kader.gaat_over_verzoek(verzoek) { p { (naar_bevestiging(&plek::terug(id), &taal.neem_terug_knop())) } }
            (super::steun(taal))
        })
    });
    antwoord(html, melding)
}

fn deelkaart(kader: &Kader<'_>, verzoek: &Verzoek, deel: &Verzoekdeel) -> Markup {
    let taal = kader.taal;
    let (toon, tekst) = woorden::stand(deel, kader.vandaag(), taal);
    html! {
        (Kaart::new(&deel.bronhouder.naam, html! {
            p class="nl-paragraph" { (Status::new(toon, &tekst)) }
            @if let Some(verlenging) = &deel.verlenging {
                (alinea(&taal.duurt_langer(taal.geschreven(&verlenging.reden))))
            }
            @match &deel.stand {
                Deelstand::Bevoegdheid(_) => (alinea(&taal.eerst_bevoegd())),
                Deelstand::Open => {},
                Deelstand::NietBevoegd { reden, .. } => (taal.geschreven_alinea(reden)),
                Deelstand::Besloten { besluit, uitvoering } => {
                    p class="naast-bijschrift" { (taal.besloten_door(&*besluit.naam, taal.lang(besluit.op))) }
                    (taal.geschreven_alinea(&besluit.reden))
                    @if let Some(weigering) = besluit.uitkomst.weigering() {
                        p class="nl-paragraph" { (taal.reden_wet(taal.zin(weigering.grond.naam()))) }
                        @if let Some(dag) = weigering.herbeoordelen_op { p class="nl-paragraph" { (taal.opnieuw_gekeken(taal.lang(dag))) } }
                    }
                    @match uitvoering {
                        Uitvoering::Open => (alinea(&taal.wordt_nu_gedaan())),
                        Uitvoering::Gedaan { op, toelichting } => (alinea(&taal.gedaan_op(taal.lang(*op), taal.geschreven(toelichting)))),
                        Uitvoering::Nvt => {},
                    }
                },
            }
            (middelen(kader, verzoek, deel))
        }))
    }
}

/// What can be done against it. Also when the answer is late: then waiting is not needed.
fn middelen(kader: &Kader<'_>, verzoek: &Verzoek, deel: &Verzoekdeel) -> Markup {
    let taal = kader.taal;
    let te_laat = deel.wacht() && kader.vandaag() > deel.laatste_dag();
    let mag = kader.gaat_over_verzoek(verzoek)
        && (te_laat
            || deel.besluit().is_some_and(|besluit| besluit.uitkomst.weigering().is_some())
            || matches!(deel.stand, Deelstand::NietBevoegd { .. }));
    let dienst = kader.bezoek.dienst();
    let regels: Vec<_> =
        dienst.regels().rechten().rechtsmiddelen(rechtsvorm(&deel.bronhouder), kader.vandaag()).collect();
    html! {
        @for (gebruikt, op) in &deel.rechtsmiddelen { (alinea(&taal.op_datum_punt(woorden::middel(*gebruikt, taal).1, taal.lang(*op)))) }
        @if mag {
            p class="nl-paragraph" { strong { (taal.niet_mee_eens_kop()) } }
            @for regel in regels.iter().filter(|regel| deel.rechtsmiddelen.iter().all(|(eerder, _)| *eerder != regel.middel)) {
                (alinea(&taal.zin(&regel.uitleg)))
                @if let Some(weken) = regel.weken { p class="naast-bijschrift" { (taal.binnen_weken(weken)) } }
                (kader.bezoek.knopformulier(&plek::middel(verzoek.id),
                    &[("bronhouder", deel.bronhouder.id.to_string()), ("middel", regel.middel.code().to_owned())],
                    Knop::new(&woorden::middel(regel.middel, taal).0).over(&deel.bronhouder.naam)))
            }
            p class="naast-bijschrift" { (taal.brief_zelf()) }
        }
    }
}

/// The page before taking it back.
pub(super) async fn toon_terug(bezoek: Bezoek, Path(id): Path<VerzoekId>) -> Antwoord {
    let kader = Kader::open(&bezoek, &[Onderdeel::Rechten]).await?;
    let taal = kader.taal;
    kader.zicht.rechten().verzoek(id).filter(|verzoek| verzoek.loopt()).ok_or(Paginafout::NietGevonden)?;
    let melding = Melding::Geen;
    let (actie, terug) = (plek::terug(id), plek::verzoek(id));
    let velden = kader.bezoek.verborgen_velden();
    let boven = taal.uw_rechten_kop();
    let html = kader.onderpagina(&taal.terugnemen_titel(), (&boven, plek::LIJST), &melding, |pagina| {
        let (gevolg, ja) = (taal.terugnemen_gevolg(), taal.terugnemen_ja_knop());
        let mut bevestiging = Bevestiging::new(&actie, &gevolg, &ja, &terug).taal(taal);
        for (naam, waarde) in &velden {
            bevestiging = bevestiging.verborgen(naam, waarde);
        }
        pagina.vertaald().inhoud(bevestiging)
    });
    antwoord(html, &melding)
}

/// Takes it back.
pub(super) async fn terug(bezoek: Bezoek, Path(id): Path<VerzoekId>, invoer: Invoer) -> Antwoord {
    doe(&bezoek, id, &invoer, RechtOpdracht::TrekIn { verzoek: id }).await
}

/// Does not leave it at that.
pub(super) async fn middel(bezoek: Bezoek, Path(id): Path<VerzoekId>, invoer: Invoer) -> Antwoord {
    let bronhouder: OrganisatieId = invoer.een("bronhouder").parse().map_err(|_| Paginafout::NietGevonden)?;
    let middel: Rechtsmiddel = invoer.een("middel").parse().map_err(|_| Paginafout::NietGevonden)?;
    doe(&bezoek, id, &invoer, RechtOpdracht::GebruikRechtsmiddel { verzoek: id, bronhouder, middel }).await
}

async fn doe(bezoek: &Bezoek, id: VerzoekId, invoer: &Invoer, opdracht: RechtOpdracht) -> Antwoord {
    let kader = Kader::open(bezoek, &[Onderdeel::Rechten]).await?;
    match kader.doe(invoer, None, Opdracht::Recht(opdracht)).await {
        Ok(_) => Ok(klaar(&plek::verzoek(id), "opgeslagen")),
        Err(Ok(melding)) => tonen(bezoek, id, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}
