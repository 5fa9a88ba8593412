//! Adding, changing and taking out a piece of the analysis, each on a small page of its own.

use super::{
    Kruimelpad, Mag, adres, als_gesloten, conflict, inlezen,
    samenloop::{Afloop, MERK, merk, voer_uit_mits},
    terug, velden, vind, vraag, woorden, zie,
};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{
    Bericht, Bevestiging, Kaart, Knop, Kop, Label, Primair, Tekstvak, Toon, alinea, knoplink, lang, link,
    naar_bevestiging,
};
use axum::{
    extract::{Path, RawQuery},
    http::StatusCode,
    response::IntoResponse,
};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    analyse::{AnalyseOpdracht, Item, Itemsoort, Onderdeel},
    ids::{AnalyseItemId, DossierId},
    stelling::Etiketwens,
    tekst::Tekst,
};

/// What of an item may not have changed under the hands of the writer.
pub fn merk_van(onderdeel: &Onderdeel) -> String {
    merk(&(&onderdeel.item, &onderdeel.etiket))
}

fn merk_nu(zicht: &Zicht, id: AnalyseItemId) -> Option<String> {
    zicht.analyse().werk.onderdelen.get(&id).map(merk_van)
}

/// The empty form; a statement or person in the query is chosen beforehand.
pub(super) async fn toon_nieuw(
    bezoek: Bezoek,
    Path((dossier, soort)): Path<(DossierId, Itemsoort)>,
    RawQuery(query): RawQuery,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let query = Invoer::ontleed(query.unwrap_or_default().as_bytes());
    let vooraf = [("stelling", "stellingen"), ("persoon", "persoon"), ("volgt_uit", "volgt_uit")];
    let invoer = Invoer::van(
        vooraf.into_iter().flat_map(|(van, naar)| query.alle(van).map(move |waarde| (naar, waarde))),
    );
    let melding = Melding::Geen;
    antwoord(pagina_nieuw(&bezoek, &zicht, soort, &invoer, &melding)?, &melding)
}

/// Adds an item.
pub(super) async fn voeg_toe(
    bezoek: Bezoek,
    Path((dossier, soort)): Path<(DossierId, Itemsoort)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let melding = match inlezen::onderdeel(&zicht, soort, &invoer) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok((item, etiket)) => {
            let opdracht = Opdracht::Analyse(AnalyseOpdracht::VoegToe { item, etiket });
            match bezoek.voer_uit(dossier, &invoer, None, opdracht).await {
                Ok(_) => {
                    let naar = if invoer.een("stap") == "nog_een" {
                        adres(dossier, &[&"nieuw", &soort])
                    } else {
                        terug(dossier, woorden::anker(soort))
                    };
                    return Ok(klaar(&naar, "opgeslagen"));
                }
                Err(Ok(melding)) => melding,
                Err(Err(fout)) => return Err(fout),
            }
        }
    };
    antwoord(pagina_nieuw(&bezoek, &zicht, soort, &invoer, &melding)?, &melding)
}

fn pagina_nieuw(
    bezoek: &Bezoek,
    zicht: &Zicht,
    soort: Itemsoort,
    invoer: &Invoer,
    melding: &Melding,
) -> Result<Markup, Paginafout> {
    let mag = Mag::van(bezoek, zicht);
    if !(mag.analyseert() || mag.adviseert() && matches!(soort, Itemsoort::Kernvraag | Itemsoort::Hypothese))
    {
        return Err(Paginafout::NietGevonden);
    }
    let titel = [woorden::soort(soort), " toevoegen"].concat();
    let kop = bezoek.kop(zicht, Tab::Analyse);
    let kruimels = Kruimelpad::tot_tab(zicht, Tab::Analyse);
    let actie = adres(zicht.dossier(), &[&"nieuw", &soort]);
    let weg = pad::dossier(zicht.dossier(), Tab::Analyse);
    Ok(bezoek
        .dossierpagina(&titel, &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding(uitleg(soort))
        .inhoud_met(|primair| {
            let knoppen = html! {
                (primair.knop("Bewaren"))
                (Knop::new("Bewaren en nog een").met("stap", "nog_een"))
                (knoplink(&weg, "Terug"))
            };
            html! {
                (als_gesloten(zicht))
                (bezoek.formulier(&actie, velden::item(zicht, soort, invoer, melding, None), knoppen))
            }
        }))
}

fn uitleg(soort: Itemsoort) -> &'static str {
    match soort {
        Itemsoort::Kernvraag => {
            "Een vraag van het gezin of van de professionals. Begin met wat het gezin zelf wil weten."
        }
        Itemsoort::Factor => {
            "Iets dat meespeelt. Koppel het aan wat we weten, dan kan iedereen nagaan waar het op rust."
        }
        Itemsoort::Patroon => "Iets dat steeds terugkomt, of hoe mensen op elkaar reageren.",
        Itemsoort::Hypothese => {
            "Een mogelijke verklaring. Schrijf er altijd bij waaraan u zou merken dat het niet klopt."
        }
        Itemsoort::EerdereHulp => {
            "Hulp die er al was, met wat het opleverde. Zo hoeft niemand te herhalen wat niet hielp."
        }
        Itemsoort::Behoefte => "Wat iemand nodig heeft, los van welke hulp er te krijgen is.",
    }
}

/// The form to change an item.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, id)): Path<(DossierId, AnalyseItemId)>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let onderdeel = vind(&zicht, id)?;
    let melding = Melding::Geen;
    let invoer = inlezen::als_invoer(onderdeel);
    antwoord(pagina(&bezoek, &zicht, onderdeel, &invoer, &melding, None)?, &melding)
}

/// Saves the change.
pub(super) async fn wijzig(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, AnalyseItemId)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let onderdeel = vind(&zicht, id)?;
    let (item, etiket) = match inlezen::onderdeel(&zicht, onderdeel.item.soort(), &invoer) {
        Ok(gelezen) => gelezen,
        Err(fouten) => {
            let melding = Melding::Fouten(fouten);
            return antwoord(pagina(&bezoek, &zicht, onderdeel, &invoer, &melding, None)?, &melding);
        }
    };
    let soort = item.soort();
    match voer_wijziging_uit(&bezoek, dossier, id, &invoer, item.clone(), etiket).await? {
        Afloop::Gedaan => Ok(klaar(&terug(dossier, woorden::anker(soort)), "opgeslagen")),
        Afloop::Nee(melding) => {
            antwoord(pagina(&bezoek, &zicht, onderdeel, &invoer, &melding, None)?, &melding)
        }
        Afloop::Veranderd(zicht) => {
            // Taken out by somebody else: what was typed can still be kept, as a new item.
            let Some(onderdeel) = zicht.analyse().werk.onderdelen.get(&id) else {
                let melding = Melding::Fouten(std::iter::once((String::new(), "Iemand anders heeft dit intussen weggehaald. Uw tekst staat hieronder. U kunt hem als nieuw onderdeel bewaren.".to_owned())).collect());
                return antwoord(pagina_nieuw(&bezoek, &zicht, soort, &invoer, &melding)?, &melding);
            };
            let melding = Melding::Geen;
            let pagina = pagina(&bezoek, &zicht, onderdeel, &invoer, &melding, Some(&item))?;
            Ok((StatusCode::CONFLICT, pagina).into_response())
        }
    }
}

async fn voer_wijziging_uit(
    bezoek: &Bezoek,
    dossier: DossierId,
    id: AnalyseItemId,
    invoer: &Invoer,
    item: Item,
    etiket: Etiketwens,
) -> Result<Afloop, Paginafout> {
    let opdracht = Opdracht::Analyse(AnalyseOpdracht::Wijzig { onderdeel: id, item, etiket });
    voer_uit_mits(bezoek, dossier, invoer, &vraag(), Deel::Analyse, |zicht| merk_nu(zicht, id), opdracht)
        .await
}

fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    onderdeel: &Onderdeel,
    invoer: &Invoer,
    melding: &Melding,
    botsing: Option<&Item>,
) -> Result<Markup, Paginafout> {
    let mag = Mag::van(bezoek, zicht);
    let soort = onderdeel.item.soort();
    if !mag.adviseert() {
        return Err(Paginafout::NietGevonden);
    }
    let titel = woorden::soort(soort);
    let kop = bezoek.kop(zicht, Tab::Analyse);
    let kruimels = Kruimelpad::tot_tab(zicht, Tab::Analyse);
    let van_gezin = onderdeel.auteur.persoon().is_some();
    Ok(bezoek.dossierpagina(titel, &kop, melding).kruimels(kruimels.kruimels()).inhoud_met(|primair| {
        if van_gezin {
            primair.ongebruikt();
            return html! { (alleen_lezen(zicht, onderdeel)) };
        }
        let formulier = formulier(bezoek, zicht, onderdeel, invoer, melding, primair);
        match botsing {
            None => html! { (als_gesloten(zicht)) (formulier) (meer(zicht, onderdeel, mag)) },
            Some(mijn) => {
                let werk = &zicht.analyse().werk;
                conflict(
                    "dit onderdeel van de analyse",
                    &onderdeel.auteur.naam,
                    &lang(onderdeel.op),
                    &woorden::volledig(zicht, werk, &onderdeel.item),
                    &woorden::volledig(zicht, werk, mijn),
                    formulier,
                )
            }
        }
    }))
}

/// What a member of the family wrote is changed only by that person (INV-38).
fn alleen_lezen(zicht: &Zicht, onderdeel: &Onderdeel) -> Markup {
    let weg = terug(zicht.dossier(), woorden::anker(onderdeel.item.soort()));
    html! {
        (Kaart::new(&onderdeel.auteur.naam, html! {
            (alinea(&woorden::volledig(zicht, &zicht.analyse().werk, &onderdeel.item)))
        }).niveau(Kop::H2))
        div { (Bericht::new(Toon::Info, "Dit schreef iemand uit het gezin zelf. Alleen diegene verandert het. Ziet u het anders? Schrijf dat ernaast.")) }
        div class="naast-knoppen" { (knoplink(&weg, "Terug naar de analyse")) }
    }
}

fn formulier(
    bezoek: &Bezoek,
    zicht: &Zicht,
    onderdeel: &Onderdeel,
    invoer: &Invoer,
    melding: &Melding,
    primair: Primair,
) -> Markup {
    let soort = onderdeel.item.soort();
    let actie = adres(zicht.dossier(), &[&"onderdeel", &onderdeel.id]);
    let weg = terug(zicht.dossier(), woorden::anker(soort));
    let velden = velden::item(zicht, soort, invoer, melding, Some(onderdeel.id));
    let knoppen = html! { (primair.knop("Bewaren")) (knoplink(&weg, "Niet veranderen")) };
    html! { (bezoek.formulier(&actie, velden, knoppen).verborgen(MERK, merk_van(onderdeel))) }
}

fn meer(zicht: &Zicht, onderdeel: &Onderdeel, mag: Mag) -> Markup {
    let pagina = |deel: &'static str| adres(zicht.dossier(), &[&"onderdeel", &onderdeel.id, &deel]);
    let naar: Vec<String> = zicht.analyse().werk.verwijzen_naar(onderdeel.id).map(woorden::begin).collect();
    html! {
        @if mag.analyseert() {
            (Kop::H2.met("Meer doen"))
            @if !naar.is_empty() {
                p class="nl-paragraph" { "Hiernaar verwijst:" }
                ul { @for naam in &naar { li { (naam) } } }
            }
            ul {
                li { (link(&pagina("publiek"), "Veranderen wie dit mag lezen")) }
                li { (link(&pagina("niet-tonen-aan"), "Nooit tonen aan iemand")) }
            }
            div class="naast-knoppen" { (naar_bevestiging(&pagina("weghalen"), "Weghalen")) }
        }
    }
}

/// The page that asks for confirmation.
pub(super) async fn toon_weghalen(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, AnalyseItemId)>,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let melding = Melding::Geen;
    antwoord(pagina_weghalen(&bezoek, &zicht, vind(&zicht, id)?, &Invoer::default(), &melding)?, &melding)
}

/// Takes it out of the work version; shared versions keep it.
pub(super) async fn haal_weg(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, AnalyseItemId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let reden = lezer.tekst("reden");
    let melding = match lezer.klaar(reden) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(reden) => {
            let opdracht = Opdracht::Analyse(AnalyseOpdracht::Verwijder { onderdeel: id, reden });
            let nu = |zicht: &Zicht| merk_nu(zicht, id);
            match voer_uit_mits(&bezoek, dossier, &invoer, &vraag(), Deel::Analyse, nu, opdracht).await? {
                Afloop::Gedaan => return Ok(klaar(&pad::dossier(dossier, Tab::Analyse), "verwijderd")),
                Afloop::Nee(melding) => melding,
                Afloop::Veranderd(_) => Melding::Fouten(
                    std::iter::once((
                        String::new(),
                        "Iemand anders heeft dit intussen veranderd. Lees wat er nu staat en kies opnieuw."
                            .to_owned(),
                    ))
                    .collect(),
                ),
            }
        }
    };
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina_weghalen(&bezoek, &zicht, vind(&zicht, id)?, &invoer, &melding)?, &melding)
}

fn pagina_weghalen(
    bezoek: &Bezoek,
    zicht: &Zicht,
    onderdeel: &Onderdeel,
    invoer: &Invoer,
    melding: &Melding,
) -> Result<Markup, Paginafout> {
    if !Mag::van(bezoek, zicht).analyseert() {
        return Err(Paginafout::NietGevonden);
    }
    let kop = bezoek.kop(zicht, Tab::Analyse);
    let kruimels = Kruimelpad::tot_tab(zicht, Tab::Analyse);
    let actie = adres(zicht.dossier(), &[&"onderdeel", &onderdeel.id, &"weghalen"]);
    let weg = adres(zicht.dossier(), &[&"onderdeel", &onderdeel.id]);
    let bevestiging = Bevestiging::new(
        &actie,
        "Dit staat dan niet meer in de analyse. In versies die al zijn gedeeld, blijft het staan.",
        "Ja, haal het weg",
        &weg,
    )
    .velden(
        Tekstvak::new("reden", Label("Waarom haalt u het weg?"))
            .nakijken("")
            .regels(3)
            .maximum(Tekst::MAX)
            .waarde(invoer.een("reden"))
            .fout(melding.fouten().bij("reden")),
    )
    .verborgen(MERK, merk_van(onderdeel));
    let bevestiging = bezoek
        .verborgen_velden()
        .into_iter()
        .fold(bevestiging, |bevestiging, (naam, waarde)| bevestiging.verborgen(naam, waarde));
    Ok(bezoek.dossierpagina("Weghalen uit de analyse", &kop, melding).kruimels(kruimels.kruimels()).inhoud(
        html! {
            (Kaart::new(woorden::soort(onderdeel.item.soort()), html! {
                (alinea(&woorden::volledig(zicht, &zicht.analyse().werk, &onderdeel.item)))
            }).niveau(Kop::H2))
            (bevestiging)
        },
    ))
}
