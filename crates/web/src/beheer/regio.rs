//! One region: every field of its file, in words, with the quotes it rests on.

use super::{REGIOS, controleer, hoofdletter, kruimels, regios::samenstelling};
use crate::kern::{Antwoord, Bezoek, Melding, Paginafout, bezoek::antwoord};
use crate::vorm::{Gegevenslijst, Kolom, Kop, Stand, Status, Tabel, Uitklap, kort, periode};
use axum::extract::Path;
use jiff::civil::Date;
use maud::{Markup, html};
use naast_domain::{
    context::dag_in_nederland,
    gebied::{Configuratie, Gebied, Regio, RegioId, Teamplek},
};

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(id): Path<String>) -> Antwoord {
    controleer(&bezoek)?;
    let id: RegioId = id.parse().map_err(|_| Paginafout::NietGevonden)?;
    let regio = bezoek.dienst().regios().regio(&id).ok_or(Paginafout::NietGevonden)?;
    let vandaag = dag_in_nederland(bezoek.dienst().klok().nu());
    let melding = Melding::Geen;
    let geldend = regio.configuratie_op(vandaag).map(|versie| versie.versie.as_str());
    let pagina = bezoek
        .beheerpagina(&regio.naam, REGIOS, &melding)
        .kruimels(kruimels("Regio’s", REGIOS))
        .inhoud(html! {
            (kop(regio))
            @for versie in regio.versies.iter().rev() {
                @let nu = geldend == Some(versie.versie.as_str());
                section aria-label={ "Versie " (versie.versie) } {
                    h2 class="nl-heading nl-heading--level-2" {
                        "Versie " (versie.versie) " "
                        @if nu { (Status::new(Stand::Goed, "geldt nu")) } @else { (Status::new(Stand::Neutraal, "geldt nu niet")) }
                    }
                    (inhoud(versie, vandaag))
                }
            }
            (bronnen(regio))
        });
    antwoord(pagina, &melding)
}

fn kop(regio: &Regio) -> Markup {
    html! {
        (Gegevenslijst::new()
            .regel("Soort", hoofdletter(regio.soort.naam()).as_str())
            .als("Proeftuin", regio.pilot.as_deref())
            .als("Noemt zich", regio.bijnaam.as_deref())
            .regel("Andere namen", lijst(&regio.aliassen))
            .als("Tranche", regio.tranche)
            .regel("Gestart, volgens de bron", regio.gestart_in_bron.as_str())
            .regel("Veiligheidsregio’s", regio.veiligheidsregios.join(", ").as_str()))
    }
}

fn inhoud(versie: &Configuratie, vandaag: Date) -> Markup {
    html! {
        (Gegevenslijst::new()
            .regel("Geldt", periode(Some(versie.geldigheid.van), versie.geldigheid.tot).as_str())
            .als("Over deze datum", versie.datum_toelichting.as_deref())
            .als("Gepland einde", versie.voorlopig_tot.map(kort))
            .regel("Recht", versie.rechtsmodus.naam())
            .regel("Fase", versie.fase.naam())
            .regel("Het team heet", html! { (versie.team_label) @for ook in &versie.team_labels_ook { ", ook: " (ook) } })
            .regel("Teammodel", versie.teammodel.naam())
            .regel("Duo", html! { (hoofdletter(versie.duo.regel.naam())) ". " (versie.duo.toelichting) })
            .regel("Wie houdt het dossier", versie.dossierhouder.naam())
            .regel("Raad, Veilig Thuis en GI doen mee", samenstelling(versie)))
        (Uitklap::new("Gebieden", gebieden(versie, vandaag)).open(versie.gebieden.len() < 8))
        (Uitklap::new("Team en organisaties", team(versie)))
        (Uitklap::new("Werkwijze", werkwijze(versie)))
        (Uitklap::new("Vraagstukken en opdracht", vraagstukken(versie)))
        @if !versie.aannamen.is_empty() {
            (Uitklap::new("Wat we aannemen, zonder bron", html! {
                ul { @for aanname in &versie.aannamen { li { strong { (aanname.veld) } ": " (aanname.tekst) " (" (aanname.merk.naam()) ")" } } }
            }))
        }
    }
}

fn gebieden(versie: &Configuratie, vandaag: Date) -> Markup {
    let kolommen = vec![
        Kolom::tekst("Gebied"),
        Kolom::tekst("Gemeente"),
        Kolom::tekst("Werkwijze nu"),
        Kolom::tekst("Postcodes"),
    ];
    let tabel = Tabel::new("Gebieden", kolommen)
        .stil_bijschrift()
        .rijen(versie.gebieden.iter().map(|gebied| gebiedsrij(gebied, vandaag)));
    html! { (tabel) }
}

fn gebiedsrij(gebied: &Gebied, vandaag: Date) -> Vec<Markup> {
    let bereiken: Vec<_> = gebied.postcodes.iter().map(ToString::to_string).collect();
    vec![
        html! {
            (gebied.naam)
            @if let Some(wijk) = &gebied.wijk { br; span class="naast-bijschrift" { "wijk " (wijk) } }
            @if let Some(waarom) = &gebied.onderbouwing { br; span class="naast-bijschrift" { (waarom) } }
        },
        html! { (gebied.gemeente.naam) },
        html! {
            (gebied.modus_op(vandaag).naam())
            @for modus in &gebied.modi { br; span class="naast-bijschrift" { "vanaf " (kort(modus.vanaf)) ": " (modus.modus.naam()) } }
            @if gebied.mda_plus_plus { br; span class="naast-bijschrift" { "met MDA++" } }
        },
        html! {
            @if bereiken.is_empty() { (Status::new(Stand::LetOp, "nog inlezen")) } @else { (bereiken.join(", ")) }
            br; span class="naast-bijschrift" {
                (gebied.postcodes_herkomst.naam())
                @if let Some(uitleg) = &gebied.postcodes_toelichting { ": " (uitleg) }
            }
        },
    ]
}

fn plekken(plekken: &[Teamplek]) -> Option<Markup> {
    (!plekken.is_empty()).then(|| {
        html! {
            @for (nummer, plek) in plekken.iter().enumerate() {
                @if nummer > 0 { br; }
                (plek.naam) span class="naast-bijschrift" { " · " (plek.functie.naam()) }
            }
        }
    })
}

fn team(versie: &Configuratie) -> Markup {
    html! {
        (Gegevenslijst::new()
            .als("Teams", (!versie.teams.is_empty()).then(|| html! {
                @for (nummer, team) in versie.teams.iter().enumerate() { @if nummer > 0 { br; } (team.naam) ": " (team.opdracht) }
            }))
            .als("In het team", plekken(&versie.rollen))
            .als("Kernteam", plekken(&versie.kernteam))
            .als("Vaste schil", plekken(&versie.schil_vast))
            .als("Flexibele schil", plekken(&versie.schil_flexibel))
            .als("Alleen voor overleg (kijkt niet in dossiers)", plekken(&versie.consultatie))
            .als("Organisaties", (!versie.organisaties.is_empty()).then(|| html! {
                @for (nummer, partner) in versie.organisaties.iter().enumerate() {
                    @if nummer > 0 { br; }
                    (partner.naam) span class="naast-bijschrift" { " · " (partner.soort.naam()) }
                }
            }))
            .regel("De GI voert uit", versie.gi_uitvoering.naam())
            .regel("Jeugdreclassering", versie.jeugdreclassering.naam())
            .regel("Vrouwenopvang in het team", ja_nee(versie.vrouwenopvang_in_team))
            .regel("De toetser mag teamlid zijn", ja_nee(versie.toetser_mag_teamlid_zijn))
            .regel("De toetser mag dit gezin hebben geholpen", ja_nee(versie.toetser_mag_behandelaar_zijn)))
    }
}

fn werkwijze(versie: &Configuratie) -> Markup {
    let vragen: Vec<_> = versie.instroom.erbij_halen.iter().map(|vraag| vraag.naam()).collect();
    let modi: Vec<_> = versie.rvt_modi.iter().map(|modus| modus.naam()).collect();
    html! {
        (Gegevenslijst::new()
            .regel("Na triage gaat een melding naar", versie.instroom.na_triage.naam())
            .regel("Over de instroom", versie.instroom.toelichting.as_str())
            .regel("Het lokale team kan vragen om", vragen.join(", ").as_str())
            .regel("Het veiligheidsteam doet mee door", modi.join(", ").as_str())
            .regel("Doelgroep", versie.doelgroep.omschrijving.as_str())
            .regel("Voor alle leeftijden", ja_nee(versie.doelgroep.alle_leeftijden))
            .regel("Ook zonder kinderen", ja_nee(versie.doelgroep.zonder_kinderen))
            .regel("MDO", html! { (hoofdletter(versie.mdo.ritme.naam())) ". " (versie.mdo.toelichting) })
            .regel("Verblijfplaats standaard afgeschermd", ja_nee(versie.verborgen_verblijf_standaard))
            .regel("Veiligheidskaart bij elke overgang", ja_nee(versie.veiligheidskaart_bij_elke_overgang))
            .regel("Instrumenten", lijst(&versie.instrumenten))
            .regel("Veranderstrategie", versie.veranderstrategie.as_str())
            .regel("Besturing", lijst(&versie.governance))
            .regel("Leren", lijst(&versie.leren))
            .regel("Stand van zaken", lijst(&versie.stand_van_zaken)))
        @if !versie.voorbehouden_bevoegdheden.is_empty() {
            (Kop::H3.met("Bevoegdheden die de regio apart noemt"))
            ul { @for een in &versie.voorbehouden_bevoegdheden { li { (een.bevoegdheid.naam()) ", " (een.plaats.naam()) ": " (een.toelichting) } } }
        }
    }
}

fn vraagstukken(versie: &Configuratie) -> Markup {
    let kolommen = vec![
        Kolom::tekst("Code"),
        Kolom::tekst("Vraagstuk"),
        Kolom::tekst("Aangevinkt"),
        Kolom::tekst("Lezing"),
        Kolom::tekst("Zekerheid"),
    ];
    let tabel = Tabel::new("Vraagstukken", kolommen).stil_bijschrift().leeg("De bron noemt geen vraagstukken.").rijen(
        versie.vraagstukken.iter().map(|een| vec![
            html! { (een.code) },
            html! { (een.naam) },
            html! { (ja_nee(een.aangevinkt())) },
            html! { (een.gekozen_lezing.naam()) },
            html! { (een.zekerheid.naam()) @if let Some(waarom) = &een.onderbouwing { br; span class="naast-bijschrift" { (waarom) } } },
        ]),
    );
    html! {
        @if !versie.specifieke_opdracht.is_empty() {
            (Kop::H3.met("Eigen opdracht"))
            (lijst(&versie.specifieke_opdracht))
        }
        (tabel)
    }
}

fn bronnen(regio: &Regio) -> Markup {
    html! {
        section aria-labelledby="bronnen" {
            h2 class="nl-heading nl-heading--level-2" id="bronnen" { "Bronnen (" (regio.bronnen.len()) ")" }
            p class="nl-paragraph" { "Letterlijk overgenomen, met taalfouten en al." }
            @for bron in &regio.bronnen {
                figure class="naast-kaart" {
                    blockquote class="nl-paragraph" { "“" (bron.citaat) "”" }
                    figcaption class="naast-bijschrift" {
                        (bron.seed) ", " (bron.plaats) ". "
                        @match (bron.datum, &bron.datum_in_bron) {
                            (Some(datum), _) => (kort(datum)),
                            (None, Some(woorden)) => (woorden),
                            (None, None) => "Zonder datum",
                        }
                        @if !bron.velden.is_empty() { ". Voor: " (bron.velden.join(", ")) }
                    }
                }
            }
        }
    }
}

fn ja_nee(waarde: bool) -> &'static str {
    if waarde { "ja" } else { "nee" }
}

fn lijst(teksten: &[String]) -> Markup {
    html! {
        @match teksten {
            [] => "niet genoemd",
            [een] => (een),
            meer => ul { @for tekst in meer { li { (tekst) } } },
        }
    }
}
