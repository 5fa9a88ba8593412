//! One statement: what it says, who says what of it, what comes next, who may read it, and how it came to be.

use super::{
    Kruimelpad, Mag,
    mag::{nog_te_horen, nog_voor_te_leggen, te_horen},
    onder, vind, weergave, wie_leest, woorden, zie,
};
use crate::kern::{
    Antwoord, Bezoek, Melding, Paginafout,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::vorm::{
    Bericht, Gegevenslijst, Knop, Kolom, Kop, Primair, Stand, Status, Tabel, Toon, Uitklap, alinea, kort,
    lang, link, naar_bevestiging,
};
use crate::werk::schrijfhulp;
use axum::extract::Path;
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    Deel,
    etiket::Publiek,
    ids::{DossierId, PersoonId, StellingId},
    stelling::{Gegeven, Inhoud, Status as Stellingstatus, Stelling, Verklaring, Wederhoor},
};
use std::collections::BTreeSet;

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, id)): Path<(DossierId, StellingId)>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina(&bezoek, &zicht, id, &Melding::Geen)?, &Melding::Geen)
}

/// The page again, after an act of one button that could not be done.
pub(super) async fn opnieuw(
    bezoek: &Bezoek,
    dossier: DossierId,
    id: StellingId,
    melding: &Melding,
) -> Antwoord {
    let zicht = zie(bezoek, dossier).await?;
    antwoord(pagina(bezoek, &zicht, id, melding)?, melding)
}

fn pagina(bezoek: &Bezoek, zicht: &Zicht, id: StellingId, melding: &Melding) -> Result<Markup, Paginafout> {
    let stelling = vind(zicht, id)?;
    let mag = Mag::van(bezoek, zicht);
    let titel = woorden::titel(zicht, stelling);
    let kop = bezoek.kop(zicht, Tab::Stellingen);
    let kruimels = Kruimelpad::tot_tab(zicht, Tab::Stellingen);
    Ok(bezoek.dossierpagina(&titel, &kop, melding).kruimels(kruimels.kruimels()).inhoud_met(|primair| {
        html! {
            (stelling_zelf(zicht, stelling))
            (hierna(bezoek, zicht, stelling, mag, primair))
            (gehoord(bezoek, zicht, stelling, mag))
            (verklaringen(zicht, stelling, mag))
            (samenhang(zicht, stelling))
            (wie_mag_lezen(zicht, stelling, mag))
            (geschiedenis(zicht, stelling))
            (meer(zicht, stelling, mag))
        }
    }))
}

fn stelling_zelf(zicht: &Zicht, stelling: &Stelling) -> Markup {
    let huidige = stelling.huidige();
    html! {
        section class="naast-kaart" aria-label="De stelling" {
            p { (woorden::merktekens(stelling)) }
            (weergave::woorden_van(huidige))
            @if let Inhoud::Vermoeden { grond, .. } = &huidige.inhoud {
                div { strong { "Dit rust op:" } (alinea(grond)) }
            }
            @if let Some(naast_domain::stelling::Bron::Instrument(uitkomst)) = huidige.inhoud.bron()
                && let Some(motivering) = &uitkomst.motivering {
                div { strong { "Wat de professional er zelf van vindt:" } (alinea(motivering)) }
            }
            p class="naast-bijschrift" { (woorden::herkomst(zicht, huidige)) }
            p class="naast-bijschrift" {
                "Opgeschreven door " (woorden::schrijver(&huidige.auteur)) ", " (woorden::dag(huidige.op))
                @if !huidige.leefgebieden.is_empty() { " · leefgebied " (woorden::leefgebieden(huidige)) }
            }
            (weergave::weerspraken(zicht, stelling, Kop::H2))
            @if let Stellingstatus::Ingetrokken { op, reden } = stelling.status() {
                (Bericht::new(Toon::Info, alinea(reden)).kop(&["Ingetrokken op ", &lang(*op)].concat()))
            }
            @if let Some(reden) = &stelling.opnieuw_omdat {
                p class="naast-bijschrift" { "Opnieuw opgeschreven, omdat: " (reden) }
            }
        }
        @if stelling.is_concept() && let Some(tips) = schrijfhulp::tips(huidige.inhoud.tekst(), stelling.soort()) { div { (tips) } }
    }
}

/// The one thing to do now.
enum Hierna {
    Niets,
    Uitleg(String),
    Link { uitleg: String, href: String, tekst: String },
    Vaststellen,
}

impl Hierna {
    fn van(zicht: &Zicht, stelling: &Stelling, mag: Mag) -> Self {
        let (dossier, id) = (zicht.dossier(), stelling.id);
        let klaar = matches!(
            stelling.status(),
            Stellingstatus::Vastgesteld { .. } | Stellingstatus::Ingetrokken { .. }
        );
        if klaar || !mag.schrijft() {
            return Self::Niets;
        }
        let voor_te_leggen = nog_voor_te_leggen(zicht, stelling);
        let wachten_op = nog_te_horen(zicht, stelling);
        let namen = |personen: &BTreeSet<PersoonId>| woorden::namen(zicht, personen.iter().copied());
        if !voor_te_leggen.is_empty() && stelling.etiket.publiek == Publiek::Team {
            let uitleg = "Deze stelling is nog niet voor het gezin. Deel hem eerst, met de reden erbij. Daarna legt u hem voor.".to_owned();
            return if mag.is_bronhouder(stelling) {
                Self::Link {
                    uitleg,
                    href: onder(dossier, id, "publiek"),
                    tekst: "Delen met het gezin".to_owned(),
                }
            } else {
                Self::Uitleg(uitleg)
            };
        }
        if !voor_te_leggen.is_empty() && stelling.etiket.bron_beschermd {
            return Self::Uitleg("De bron is beschermd en deze tekst kan verraden wie het vertelde. U legt hem dus niet voor. Schrijf een stelling op die de bron niet verraadt, of laat een collega het wederhoor uitstellen.".to_owned());
        }
        if !voor_te_leggen.is_empty() {
            let namen = namen(&voor_te_leggen);
            return Self::Link {
                uitleg: [
                    namen.as_str(),
                    if voor_te_leggen.len() == 1 { " heeft" } else { " hebben" },
                    " deze stelling nog niet gezien. Leg hem voor en vraag of het klopt.",
                ]
                .concat(),
                href: onder(dossier, id, "voorleggen"),
                tekst: ["Voorleggen aan ", &namen].concat(),
            };
        }
        if !wachten_op.is_empty() {
            let uitleg =
                ["Het wachten is op ", &namen(&wachten_op), ". Geen antwoord is geen akkoord."].concat();
            let eerste = wachten_op
                .iter()
                .find(|id| stelling.wederhoor(**id).is_some_and(|wederhoor| wederhoor.uitstel.is_none()));
            return match eerste {
                Some(wie) => Self::Link {
                    uitleg,
                    href: reactie(dossier, id, *wie),
                    tekst: ["Opschrijven wat ", &zicht.naam_van(*wie), " zei"].concat(),
                },
                None => Self::Uitleg(uitleg),
            };
        }
        if mag.stelt_vast(stelling) {
            return Self::Vaststellen;
        }
        let wie = woorden::organisatie(zicht, stelling.etiket.bronhouder);
        Self::Uitleg(["Iedereen is gehoord. ", &wie, " kan deze stelling nu vaststellen."].concat())
    }
}

fn hierna(bezoek: &Bezoek, zicht: &Zicht, stelling: &Stelling, mag: Mag, primair: Primair) -> Markup {
    let (uitleg, doen) = match Hierna::van(zicht, stelling, mag) {
        Hierna::Niets => {
            primair.ongebruikt();
            return html! {};
        }
        Hierna::Uitleg(uitleg) => {
            primair.ongebruikt();
            (uitleg, html! {})
        }
        Hierna::Link { uitleg, href, tekst } => {
            (uitleg, html! { div class="naast-knoppen" { (primair.link(&href, &tekst)) } })
        }
        Hierna::Vaststellen => {
            let actie = onder(zicht.dossier(), stelling.id, "vaststellen");
            let formulier = bezoek
                .formulier_op(
                    zicht,
                    Deel::Stelling(stelling.id),
                    &actie,
                    html! {},
                    primair.knop("Vaststellen"),
                )
                .onbewaakt();
            (vaststelbaar(stelling), formulier.render())
        }
    };
    html! {
        (Kop::H2.met("Wat nu"))
        p class="nl-paragraph" { (uitleg) }
        (doen)
    }
}

/// What establishing says about who did not agree: silence and dispute stay with it (INV-14, INV-16).
fn vaststelbaar(stelling: &Stelling) -> String {
    let mut uitleg = if stelling.heeft_uitstel() {
        "Wie nu gehoord kan worden, is gehoord. U kunt deze stelling vaststellen. Erbij blijft staan dat het wederhoor is uitgesteld.".to_owned()
    } else {
        "Iedereen is gehoord. U kunt deze stelling vaststellen.".to_owned()
    };
    if stelling.is_weersproken() {
        uitleg.push_str(" Wat ertegen is gezegd, blijft er altijd bij staan.");
    }
    uitleg
}

fn reactie(dossier: DossierId, stelling: StellingId, persoon: PersoonId) -> String {
    pad::dossier_onder(dossier, Tab::Stellingen, &[&stelling, &"reactie", &persoon])
}

/// What each person says of it.
fn gehoord(bezoek: &Bezoek, zicht: &Zicht, stelling: &Stelling, mag: Mag) -> Markup {
    let mut wie = te_horen(zicht, stelling);
    wie.extend(stelling.huidige().wederhoor.keys().copied());
    if wie.is_empty() {
        return html! {};
    }
    let kolommen = vec![
        Kolom::tekst("Wie"),
        Kolom::tekst("Voorgelegd"),
        Kolom::tekst("Wat vindt die ervan"),
        Kolom::tekst("Doen"),
    ];
    let rijen = wie.into_iter().map(|persoon| {
        let wederhoor = stelling.wederhoor(persoon);
        vec![
            html! { (zicht.naam_van(persoon)) },
            voorgelegd(wederhoor),
            uitkomst(zicht, wederhoor),
            doen(bezoek, zicht, stelling, mag, persoon),
        ]
    });
    html! {
        (Kop::H2.met("Wat iedereen ervan vindt"))
        (Tabel::new("Wat iedereen ervan vindt", kolommen).stil_bijschrift().rijen(weergave::cellen(rijen)))
    }
}

fn voorgelegd(wederhoor: Option<&Wederhoor>) -> Markup {
    html! {
        @match wederhoor.and_then(|wederhoor| wederhoor.voorgelegd.as_ref()) {
            Some(voorlegging) => { (kort(voorlegging.op)) ", " (voorlegging.kanaal.naam()) }
            None => "nog niet",
        }
    }
}

fn uitkomst(zicht: &Zicht, wederhoor: Option<&Wederhoor>) -> Markup {
    let Some(wederhoor) = wederhoor else { return html! { "nog niet bekend" } };
    if let Some(uitstel) = &wederhoor.uitstel {
        let verlopen = !uitstel.loopt_op(zicht.vandaag());
        return html! {
            (Status::new(Stand::LetOp, "uitgesteld"))
            p { "Om " (uitstel.grond.naam()) ". " (uitstel.toelichting) }
            p class="naast-bijschrift" {
                "Besloten door " (woorden::schrijver(&uitstel.besloten_door)) ". Opnieuw kijken op " (lang(uitstel.herbeoordeling))
                @if verlopen { ": die dag is voorbij" } "."
            }
        };
    }
    let eerder = wederhoor.gegeven.len().saturating_sub(1);
    html! {
        @match (wederhoor.gegeven.last(), &wederhoor.voorgelegd) {
            (Some(gegeven), _) => (antwoord_van(zicht, gegeven)),
            (None, Some(voorlegging)) if wederhoor.is_verlopen(zicht.vandaag()) => {
                "geen antwoord; de termijn was " (kort(voorlegging.termijn))
            }
            (None, Some(voorlegging)) => { "kan antwoorden tot en met " (kort(voorlegging.termijn)) }
            (None, None) => "nog niet bekend",
        }
        @if eerder > 0 {
            (Uitklap::new("Eerdere antwoorden", html! {
                @for gegeven in wederhoor.gegeven.iter().rev().skip(1) { div { (antwoord_van(zicht, gegeven)) } }
            }))
        }
    }
}

fn antwoord_van(zicht: &Zicht, gegeven: &Gegeven) -> Markup {
    let (stand, woord) = woorden::uitkomst(&gegeven.uitkomst);
    html! {
        (Status::new(stand, woord))
        @if let Some(tekst) = gegeven.uitkomst.tekst() { p { "“" (tekst) "”" } }
        @if !gegeven.uitkomst.heeft_gereageerd() { p { "De termijn is voorbij. Dit is geen akkoord." } }
        p class="naast-bijschrift" { (woorden::hoofdletter(&woorden::wijze(zicht, &gegeven.wijze, gegeven.op))) }
    }
}

fn doen(bezoek: &Bezoek, zicht: &Zicht, stelling: &Stelling, mag: Mag, persoon: PersoonId) -> Markup {
    let (dossier, id) = (zicht.dossier(), stelling.id);
    let naam = zicht.naam_van(persoon);
    let open = matches!(stelling.status(), Stellingstatus::Voorgelegd | Stellingstatus::Vastgesteld { .. });
    let Some(wederhoor) = stelling.wederhoor(persoon).filter(|_| mag.schrijft()) else { return html! { "" } };
    if wederhoor.uitstel.is_some() {
        return html! {
            @if mag.stelt_uit(stelling) {
                (link(&onder(dossier, id, "uitstel-beoordelen"), html! { "Uitstel beoordelen" span class="naast-sr" { " van " (naam) } }))
            }
        };
    }
    let geen_reactie = pad::dossier_onder(dossier, Tab::Stellingen, &[&id, &"geen-reactie", &persoon]);
    html! {
        @if open && wederhoor.voorgelegd.is_some() {
            (link(&reactie(dossier, id, persoon), html! { "Antwoord opschrijven" span class="naast-sr" { " van " (naam) } }))
            @if wederhoor.is_verlopen(zicht.vandaag()) {
                (bezoek.knopformulier(&geen_reactie, &[], Knop::new("Geen reactie gekregen").over(&naam).licht()))
            }
        }
    }
}

/// People's own declarations: always possible, always with it (D-50).
fn verklaringen(zicht: &Zicht, stelling: &Stelling, mag: Mag) -> Markup {
    let toevoegen = onder(zicht.dossier(), stelling.id, "verklaring");
    html! {
        @if !stelling.verklaringen.is_empty() || mag.schrijft() {
            (Kop::H2.met("Eigen verklaringen"))
            @for verklaring in &stelling.verklaringen { (een_verklaring(zicht, verklaring)) }
            @if mag.schrijft() {
                p class="nl-paragraph" { "Iedereen over wie dit gaat, mag er een eigen verhaal bij zetten." }
                p class="nl-paragraph" { (link(&toevoegen, "Een verklaring toevoegen die u kreeg")) }
            }
        }
    }
}

fn een_verklaring(zicht: &Zicht, verklaring: &Verklaring) -> Markup {
    html! {
        @if let Some((moment, tekst)) = verklaring.versies.last() {
            section class="naast-kaart" {
                (Kop::H3.met(["Verklaring van ", &zicht.naam_van(verklaring.persoon)].concat()))
                (alinea(tekst))
                p class="naast-bijschrift" {
                    @match &verklaring.aangereikt {
                        Some(mondeling) => { "Gekregen op " (lang(mondeling.op)) ", " (mondeling.getuige) " was erbij" }
                        None => { "Zelf geschreven, " (woorden::dag(*moment)) }
                    }
                }
                @if verklaring.versies.len() > 1 {
                    (Uitklap::new("Eerdere woorden", html! {
                        @for (moment, tekst) in verklaring.versies.iter().rev().skip(1) {
                            (alinea(tekst)) p class="naast-bijschrift" { (woorden::dag(*moment)) }
                        }
                    }))
                }
            }
        }
    }
}

/// What it rests on, what rests on it, and where it is used again.
fn samenhang(zicht: &Zicht, stelling: &Stelling) -> Markup {
    let onder: Vec<&Stelling> =
        stelling.inhoud().steunt_op().filter_map(|id| zicht.stellingen().get(id)).collect();
    let boven: Vec<&Stelling> = zicht
        .stellingen()
        .alle()
        .filter(|ander| ander.inhoud().steunt_op().any(|id| id == stelling.id))
        .collect();
    let gebruikt: Vec<&str> = stelling.hergebruikt_in.iter().map(|waar| woorden::hergebruik(*waar)).collect();
    html! {
        @if !onder.is_empty() {
            (Kop::H2.met("Waar dit op rust"))
            ul { @for ander in onder { li { (weergave::regel(zicht, ander)) } } }
        }
        @if !boven.is_empty() {
            (Kop::H2.met("Wat hierop rust"))
            ul { @for ander in boven { li { (weergave::regel(zicht, ander)) } } }
        }
        @if !gebruikt.is_empty() {
            p class="nl-paragraph" { "Ook gebruikt in " (woorden::opsomming(&gebruikt)) ". Zo hoeft niemand het opnieuw te vertellen." }
        }
    }
}

fn wie_mag_lezen(zicht: &Zicht, stelling: &Stelling, mag: Mag) -> Markup {
    let (dossier, id) = (zicht.dossier(), stelling.id);
    html! {
        (Kop::H2.met("Wie mag dit lezen"))
        (wie_leest::in_woorden(zicht, &stelling.etiket))
        @if let Some(ontvangst) = &stelling.ontvangst {
            (Gegevenslijst::new()
                .regel("Binnengekomen bij", ontvangst.ontvangen_door.naam())
                .regel("Op", lang(ontvangst.op))
                .regel("Mocht worden gegeven door", ontvangst.grondslag.to_string()))
        }
        @if !stelling.publiekwijzigingen.is_empty() {
            (Uitklap::new("Wat hierin is veranderd", html! {
                ul {
                    @for wijziging in &stelling.publiekwijzigingen {
                        li {
                            (lang(wijziging.op)) ": " (woorden::publiek(&wijziging.naar)) ". "
                            (woorden::hoofdletter(&woorden::deelgrond(zicht, &wijziging.grond))) ". "
                            (wijziging.toelichting) " (" (wijziging.door.naam) ")"
                        }
                    }
                }
            }))
        }
        @if mag.is_bronhouder(stelling) || mag.schermt_af(stelling) {
            ul {
                @if mag.is_bronhouder(stelling) { li { (link(&onder(dossier, id, "publiek"), "Veranderen wie dit mag lezen")) } }
                @if mag.schermt_af(stelling) { li { (link(&onder(dossier, id, "niet-tonen-aan"), "Nooit tonen aan iemand")) } }
            }
        }
    }
}

/// Every version is kept, with what each person said of it.
fn geschiedenis(zicht: &Zicht, stelling: &Stelling) -> Markup {
    if stelling.eerdere().is_empty() {
        return html! {};
    }
    let inhoud = html! {
        @for versie in stelling.eerdere().iter().rev() {
            section class="naast-kaart" {
                (Kop::H3.met(html! { "Versie " (versie.nummer) }))
                p class="naast-bijschrift" {
                    (woorden::schrijver(&versie.auteur)) ", " (woorden::dag(versie.op)) " · " (woorden::status(&versie.status).1)
                    @if let Stellingstatus::Gecorrigeerd { reden, .. } = &versie.status { ", omdat: " (reden) }
                }
                (weergave::woorden_van(versie))
                p class="naast-bijschrift" { (woorden::herkomst(zicht, versie)) }
                @for wederhoor in versie.wederhoor.values() {
                    @if let Some(gegeven) = wederhoor.gegeven.last() {
                        div { strong { (zicht.naam_van(wederhoor.persoon)) ": " } (antwoord_van(zicht, gegeven)) }
                    }
                }
            }
        }
    };
    let kop = match stelling.eerdere().len() {
        1 => "Eén eerdere versie".to_owned(),
        aantal => format!("{aantal} eerdere versies"),
    };
    html! {
        (Kop::H2.met("Hoe het tot stand kwam"))
        (Uitklap::new(&kop, inhoud))
    }
}

/// What can be done besides.
fn meer(zicht: &Zicht, stelling: &Stelling, mag: Mag) -> Markup {
    let (dossier, id) = (zicht.dossier(), stelling.id);
    if stelling.is_ingetrokken() || !mag.schrijft() {
        return html! {};
    }
    let vast = stelling.is_vastgesteld();
    let voor_te_leggen = !nog_voor_te_leggen(zicht, stelling).is_empty();
    let eigen_woorden = stelling.inhoud().van().is_some_and(|van| van.persoon().is_some());
    let factor = pad::dossier_onder(dossier, Tab::Analyse, &[&"nieuw", &"factor"]);
    let factor = [&factor, "?stelling=", &id.to_string()].concat();
    html! {
        (Kop::H2.met("Meer doen"))
        ul {
            @if mag.herschrijft(stelling) && !vast { li { (link(&onder(dossier, id, "wijzigen"), "De tekst wijzigen")) } }
            @if mag.herschrijft(stelling) && vast && !eigen_woorden { li { (link(&onder(dossier, id, "corrigeren"), "Corrigeren: er klopt iets niet")) } }
            @if vast && voor_te_leggen { li { (link(&onder(dossier, id, "voorleggen"), "Aan nog iemand voorleggen")) } }
            @if !vast && voor_te_leggen { li { (link(&onder(dossier, id, "uitstellen"), "Wederhoor uitstellen: vertellen is nu niet veilig")) } }
            @if !stelling.is_concept() && mag.analyseert() { li { (link(&factor, "Gebruiken in de analyse")) } }
        }
        @if mag.herschrijft(stelling) {
            div class="naast-knoppen" { (naar_bevestiging(&onder(dossier, id, "intrekken"), "Intrekken")) }
        }
    }
}
