//! Who looked at me, when, at what and why (INV-22); and one button to ask about it.

use super::{Bezoek, Kader, adres, ons_gezin::namen_in_taal, woorden};
use crate::kern::{Antwoord, Invoer, Melding, Toestand, bezoek::antwoord, invoer::Lezer, klaar};
use crate::taal::Taal;
use crate::vorm::{
    Bericht, Kaart, Keuze, Kop, Label, Leeg, Optiegroep, Tekstvak, Toon, Uitklap, alinea, knoplink, lang,
    link,
};
use axum::{Router, extract::RawQuery, routing::get};
use jiff::{Timestamp, civil::Date};
use maud::{Markup, html};
use naast_access::{Doel, Onderdeel};
use naast_domain::{
    Opdracht,
    bijdrage::{BijdrageOpdracht, Vraag, Vraagadres},
    context::nederland,
    tekst::{Korttekst, Tekst},
};
use naast_service::Blikregel;
use std::borrow::Cow;

const VRAAG: &str = "/gezin/wie-keek/vraag";

pub(super) fn router() -> Router<Toestand> {
    Router::new().route(adres::KEEK, get(toon)).route(VRAAG, get(toon_vraag).post(stel))
}

async fn toon(bezoek: Bezoek, RawQuery(query): RawQuery) -> Antwoord {
    let kader = Kader::open(&bezoek, &[Onderdeel::Bijdragen]).await?;
    let taal = kader.taal;
    let melding = Melding::Geen;
    let query = Invoer::ontleed(query.unwrap_or_default().as_bytes());
    let voor: Option<Date> = query.een("voor").parse().ok();
    let blikken = bezoek.dienst().wie_keek_naar_mij(bezoek.kijker(), kader.dossier, voor).await?;
    let mijn_vragen: Vec<&Vraag> =
        kader.zicht.bijdragen().vragen().into_iter().filter(|vraag| vraag.van == kader.ik).collect();
    let mut dagen: Vec<(Date, Vec<&Blikregel>)> = Vec::new();
    for regel in &blikken.regels {
        match dagen.last_mut().filter(|(dag, _)| *dag == regel.dag) {
            Some((_, regels)) => regels.push(regel),
            None => dagen.push((regel.dag, vec![regel])),
        }
    }
    let vervolg = blikken.ouder_dan.map(|dag| [adres::KEEK, "?voor=", &dag.to_string()].concat());
    let inhoud = html! {
        @if !mijn_vragen.is_empty() { (vragen(&mijn_vragen, taal)) }
        @if dagen.is_empty() {
            (Leeg::new(&taal.keek_leeg_kop(), &taal.keek_leeg()))
        }
        @for (dag, regels) in &dagen {
            (Kop::H2.met(woorden::hoofdletter(&taal.dag_lang(*dag))))
            ul class="naast-blikken" { @for regel in regels { li class="naast-kaart" { (blik(&kader, regel)) } } }
        }
        @if let Some(href) = vervolg { p { (knoplink(&href, &taal.eerder_knop())) } }
        (Kaart::new(&taal.wie_niet_kop(), html! {
            (alinea(&taal.wie_niet()))
        }))
    };
    let titel = taal.keek_titel();
    let pagina = kader.pagina(&titel, &melding, |pagina| {
        pagina.vertaald().inleiding(&taal.keek_inleiding()).inhoud(inhoud)
    });
    antwoord(pagina, &melding)
}

fn uur(moment: Timestamp) -> String {
    let tijd = moment.to_zoned(nederland());
    format!("{:02}:{:02}", tijd.hour(), tijd.minute())
}

/// Who, in words: "Noor de Wit, uw vaste gezicht, Wijkteam Zuid".
fn wie(kader: &Kader<'_>, regel: &Blikregel) -> String {
    let taal = kader.taal;
    if regel.zelf {
        return woorden::hoofdletter(&taal.u_zelf_keek());
    }
    let functie = regel.functie.map_or("medewerker", |functie| super::functie_gewoon(functie).0);
    let mut tekst = match &regel.naam {
        Some(naam) => [naam, ", ", &*taal.zin(functie)].concat(),
        None => woorden::hoofdletter(&taal.zin(functie)),
    };
    if !regel.organisatie.is_empty() && !functie.eq_ignore_ascii_case(&regel.organisatie) {
        tekst.push_str(", ");
        tekst.push_str(&regel.organisatie);
    }
    tekst
}

fn waarom(regel: &Blikregel, taal: Taal) -> Cow<'static, str> {
    match regel.doel {
        _ if regel.noodtoegang => taal.waarom_nood(),
        Some(Doel::Begeleiden) => taal.waarom_begeleiden(),
        Some(Doel::Werkverdeling) => taal.waarom_werkverdeling(),
        Some(Doel::Overleg) => taal.waarom_overleg(),
        Some(Doel::Nood) => taal.waarom_gevaar(),
        Some(Doel::Meekijken) => taal.waarom_meekijken(),
        Some(Doel::EigenInzage) => taal.waarom_eigen(),
        Some(Doel::Toezicht) => taal.waarom_toezicht(),
        Some(Doel::Document) => taal.waarom_document(),
        Some(Doel::Zoeken) => taal.waarom_zoeken(),
        None => taal.waarom_werk(),
    }
}

fn blik(kader: &Kader<'_>, regel: &Blikregel) -> Markup {
    let taal = kader.taal;
    let delen: Vec<String> =
        regel.onderdelen.iter().map(|deel| taal.zin(woorden::onderdeel(*deel)).into_owned()).collect();
    let over = namen_in_taal(kader, regel.over.iter().copied());
    let wanneer = if regel.keren == 1 {
        taal.om_uur(uur(regel.van))
    } else {
        taal.keren_tussen(regel.keren, uur(regel.van), uur(regel.tot))
    };
    html! {
        p class="nl-paragraph" { strong { (wie(kader, regel)) } }
        p class="nl-paragraph" { (waarom(regel, taal)) }
        p class="naast-bijschrift" { (woorden::hoofdletter(&wanneer)) @if !over.is_empty() { " " (taal.over_namen(over)) } }
        (Uitklap::new(&taal.wat_bekeken_kop(), alinea(&woorden::hoofdletter(&(woorden::opsomming(&delen, taal) + ".")))))
        @if !regel.zelf {
            p class="nl-paragraph" {
                (link(&vraagadres(regel), html! { (taal.vraag_hierover_knop()) span class="naast-sr" { " " (wie(kader, regel)) } }))
            }
        }
    }
}

/// The address of the form. It says the day and the function, never who or about whom.
fn vraagadres(regel: &Blikregel) -> String {
    let mut adres = [VRAAG, "?dag=", &regel.dag.to_string()].concat();
    if let Some(functie) = regel.functie {
        adres.push_str("&functie=");
        adres.push_str(functie.code());
    }
    adres
}

fn vragen(vragen: &[&Vraag], taal: Taal) -> Markup {
    html! {
        (Kop::H2.met(taal.mijn_vragen_kop()))
        @for vraag in vragen {
            (Kaart::new(&taal.over_kop(taal.zin(&vraag.over)), html! {
                p class="naast-bijschrift" { (taal.gevraagd_op_aan(taal.lang(vraag.op), taal.zin(vraag.aan.naam()))) }
                div dir="auto" { (alinea(&vraag.tekst)) }
                @match &vraag.antwoord {
                    Some(gegeven) => div class="naast-eigen" {
                        p class="naast-bijschrift" { (taal.antwoord_van(&*gegeven.naam, taal.lang(gegeven.op))) }
                        (taal.geschreven_alinea(&gegeven.tekst))
                    },
                    None => (Bericht::new(Toon::Info, alinea(&taal.nog_geen_antwoord_bel())).taal(taal)),
                }
            }).niveau(Kop::H3))
        }
    }
}

async fn toon_vraag(bezoek: Bezoek, RawQuery(query): RawQuery) -> Antwoord {
    let query = Invoer::ontleed(query.unwrap_or_default().as_bytes());
    let over = onderwerp(&query);
    vraagpagina(&bezoek, &over, &Invoer::default(), &Melding::Geen).await
}

/// About which look: the day, and in which function.
fn onderwerp(invoer: &Invoer) -> String {
    let dag: Option<Date> = invoer.een("dag").parse().ok();
    let functie: Option<naast_domain::regels::Functie> = invoer.een("functie").parse().ok();
    let dag = dag.map_or_else(|| "wie er keek".to_owned(), |dag| ["wie er keek op ", &lang(dag)].concat());
    match functie {
        Some(functie) => [&dag, " (", super::functie_gewoon(functie).0, ")"].concat(),
        None => dag,
    }
}

async fn vraagpagina(bezoek: &Bezoek, over: &str, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let kader = Kader::open(bezoek, &[]).await?;
    let taal = kader.taal;
    let fouten = melding.fouten();
    let gezicht = &kader.zicht.team().vast_gezicht.professional.naam;
    let aan_gezicht = taal.aan_naam(gezicht.as_str());
    let pagina = kader.onderpagina(&taal.keek_vraag_titel(), (&taal.keek_titel(), adres::KEEK), melding, |pagina| {
        pagina.vertaald().inhoud_met(|primair| {
            let velden = html! {
                p class="nl-paragraph" { strong { (taal.over_woord()) " " } (taal.zin(over)) }
                input type="hidden" name="over" value=(over);
                (Optiegroep::new("aan", Label(&taal.aan_wie_kop()), vec![
                    Keuze::new("vast_gezicht", &aan_gezicht).uitleg(&taal.aan_gezicht_uitleg()),
                    Keuze::new("fg", &taal.aan_fg()).uitleg(&taal.aan_fg_uitleg()),
                ]).gekozen(invoer.of("aan", "vast_gezicht")).taal(taal).fout(fouten.bij("aan")))
                (Tekstvak::new("tekst", Label(&taal.uw_vraag_kop())).waarde(invoer.een("tekst")).maximum(Tekst::MAX)
                    .uitleg(&taal.uw_vraag_voorbeeld()).taal(taal).fout(fouten.bij("tekst")))
            };
            html! {
                (bezoek.formulier(VRAAG, velden, primair.knop(&taal.versturen_knop())))
                p class="nl-paragraph" { (taal.liever_spreken()) " " (link(adres::HULP, taal.hulp_en_steun())) }
            }
        })
    });
    antwoord(pagina, melding)
}

async fn stel(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = Kader::open(&bezoek, &[]).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let over: Option<Korttekst> = lezer.kort("over");
    let tekst = lezer.tekst("tekst");
    let aan = lezer.keuze("aan", |code| code.parse::<Vraagadres>().ok(), "Kies aan wie u de vraag stelt.");
    let gelezen = over.zip(tekst).zip(aan);
    let ((over, tekst), aan) = match lezer.klaar(gelezen) {
        Ok(gelezen) => gelezen,
        Err(fouten) => {
            return vraagpagina(&bezoek, invoer.een("over"), &invoer, &Melding::Fouten(fouten)).await;
        }
    };
    let opdracht = Opdracht::Bijdrage(BijdrageOpdracht::StelVraag { over, tekst, aan });
    match kader.doe(&invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(adres::KEEK, "gestuurd")),
        Err(Ok(melding)) => vraagpagina(&bezoek, invoer.een("over"), &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}
