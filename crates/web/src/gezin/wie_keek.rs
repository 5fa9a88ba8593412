//! Who looked at me, when, at what and why (INV-22); and one button to ask about it.

use super::{Bezoek, Kader, adres, ons_gezin::namen_in_taal, woorden};
use crate::kern::{Antwoord, Invoer, Melding, Toestand, bezoek::antwoord, invoer::Lezer, klaar};
use crate::vorm::{
    Bericht, Kaart, Keuze, Kop, Label, Leeg, Optiegroep, Tekstvak, Toon, Uitklap, alinea, dag_lang, knoplink,
    lang, link,
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

const VRAAG: &str = "/gezin/wie-keek/vraag";

pub(super) fn router() -> Router<Toestand> {
    Router::new().route(adres::KEEK, get(toon)).route(VRAAG, get(toon_vraag).post(stel))
}

async fn toon(bezoek: Bezoek, RawQuery(query): RawQuery) -> Antwoord {
    let kader = Kader::open(&bezoek, &[Onderdeel::Bijdragen]).await?;
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
        @if !mijn_vragen.is_empty() { (vragen(&mijn_vragen)) }
        @if dagen.is_empty() {
            (Leeg::new("Er is nog niemand die heeft gekeken", "Zodra iemand uw dossier leest, staat het hier."))
        }
        @for (dag, regels) in &dagen {
            (Kop::H2.met(woorden::hoofdletter(&dag_lang(*dag))))
            ul class="naast-blikken" { @for regel in regels { li class="naast-kaart" { (blik(&kader, regel)) } } }
        }
        @if let Some(href) = vervolg { p { (knoplink(&href, "Eerder")) } }
        (Kaart::new("Wie staat hier niet bij?", html! {
            (alinea("Als iemand anders uit uw gezin kijkt, is dat van diegene zelf. Dat staat hier bij niemand. Soms mag een naam door de wet niet worden getoond, bijvoorbeeld voor iemands veiligheid. Dan kijkt de privacy-functionaris of dat klopt."))
        }))
    };
    let titel = kader.aanspreek.kies("Wie keek er?", "Wie keek er naar mij?");
    let pagina = kader.pagina(titel, &melding, |pagina| {
        pagina.inleiding("Elke keer dat iemand uw dossier leest, schrijft het systeem dat op. Niemand kan dat uitzetten of veranderen.").inhoud(inhoud)
    });
    antwoord(pagina, &melding)
}

fn uur(moment: Timestamp) -> String {
    let tijd = moment.to_zoned(nederland());
    format!("{:02}:{:02}", tijd.hour(), tijd.minute())
}

/// Who, in words: "Noor de Wit, uw vaste gezicht, Wijkteam Zuid".
fn wie(kader: &Kader<'_>, regel: &Blikregel) -> String {
    if regel.zelf {
        return woorden::hoofdletter(kader.aanspreek.kies("u zelf", "jij zelf"));
    }
    let functie = regel.functie.map_or("medewerker", |functie| super::functie_gewoon(functie).0);
    let mut tekst = match &regel.naam {
        Some(naam) => [naam, ", ", functie].concat(),
        None => woorden::hoofdletter(functie),
    };
    if !regel.organisatie.is_empty() && !functie.eq_ignore_ascii_case(&regel.organisatie) {
        tekst.push_str(", ");
        tekst.push_str(&regel.organisatie);
    }
    tekst
}

fn waarom(regel: &Blikregel) -> &'static str {
    match regel.doel {
        _ if regel.noodtoegang => {
            "Via de noodtoegang, omdat er gevaar kon zijn. De privacy-functionaris kijkt of dat terecht was."
        }
        Some(Doel::Begeleiden) => "Om met uw gezin te werken.",
        Some(Doel::Werkverdeling) => "Om het werk te verdelen.",
        Some(Doel::Overleg) => "Voor een overleg.",
        Some(Doel::Nood) => "Omdat er gevaar kon zijn.",
        Some(Doel::Meekijken) => "Om te zien wat u zelf kunt zien.",
        Some(Doel::EigenInzage) => "Om het eigen dossier te lezen.",
        Some(Doel::Toezicht) => "Om te controleren wie er keek.",
        Some(Doel::Document) => "Om een brief of document te maken.",
        Some(Doel::Zoeken) => "Om te zien of er al een dossier was.",
        None => "Voor het werk.",
    }
}

fn blik(kader: &Kader<'_>, regel: &Blikregel) -> Markup {
    let delen: Vec<String> =
        regel.onderdelen.iter().map(|deel| woorden::onderdeel(*deel).to_owned()).collect();
    let over = namen_in_taal(kader, regel.over.iter().copied());
    let wanneer = if regel.keren == 1 {
        ["om ", &uur(regel.van)].concat()
    } else {
        format!("{} keer, tussen {} en {}", regel.keren, uur(regel.van), uur(regel.tot))
    };
    html! {
        p class="nl-paragraph" { strong { (wie(kader, regel)) } }
        p class="nl-paragraph" { (waarom(regel)) }
        p class="naast-bijschrift" { (woorden::hoofdletter(&wanneer)) @if !over.is_empty() { " · over " (over) } }
        (Uitklap::new("Wat is er bekeken?", alinea(&woorden::hoofdletter(&(woorden::opsomming(&delen, kader.taal) + ".")))))
        @if !regel.zelf {
            p class="nl-paragraph" {
                (link(&vraagadres(regel), html! { "Vraag hierover of klopt dit niet?" span class="naast-sr" { " " (wie(kader, regel)) } }))
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

fn vragen(vragen: &[&Vraag]) -> Markup {
    html! {
        (Kop::H2.met("Mijn vragen"))
        @for vraag in vragen {
            (Kaart::new(&["Over: ", &vraag.over].concat(), html! {
                p class="naast-bijschrift" { "Gevraagd op " (lang(vraag.op)) " aan " (vraag.aan.naam()) }
                (alinea(&vraag.tekst))
                @match &vraag.antwoord {
                    Some(gegeven) => div class="naast-eigen" {
                        p class="naast-bijschrift" { "Antwoord van " (gegeven.naam) ", " (lang(gegeven.op)) }
                        (alinea(&gegeven.tekst))
                    },
                    None => (Bericht::new(Toon::Info, alinea("Er is nog geen antwoord. Duurt het te lang? Bel uw vaste gezicht of een vertrouwenspersoon."))),
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
    let fouten = melding.fouten();
    let gezicht = &kader.zicht.team().vast_gezicht.professional.naam;
    let aan_gezicht = ["Aan ", gezicht].concat();
    let pagina = kader.onderpagina("Vraag over wie er keek", ("Wie keek er?", adres::KEEK), melding, |pagina| {
        pagina.inhoud_met(|primair| {
            let velden = html! {
                p class="nl-paragraph" { strong { "Over: " } (over) }
                input type="hidden" name="over" value=(over);
                (Optiegroep::new("aan", Label("Aan wie stelt u de vraag?"), vec![
                    Keuze::new("vast_gezicht", &aan_gezicht).uitleg("Uw vaste gezicht zoekt het uit en antwoordt u."),
                    Keuze::new("fg", "Aan de privacy-functionaris").uitleg("Die werkt niet met uw gezin. Uw vaste gezicht leest uw vraag dan niet."),
                ]).gekozen(invoer.of("aan", "vast_gezicht")).fout(fouten.bij("aan")))
                (Tekstvak::new("tekst", Label("Uw vraag of klacht")).waarde(invoer.een("tekst")).maximum(Tekst::MAX)
                    .uitleg("Bijvoorbeeld: waarom keek deze persoon? Of: ik wil niet dat deze persoon kijkt.").fout(fouten.bij("tekst")))
            };
            html! {
                (bezoek.formulier(VRAAG, velden, primair.knop("Versturen")))
                p class="nl-paragraph" { "Liever iemand spreken? " (link(adres::HULP, "Hulp en steun")) }
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
