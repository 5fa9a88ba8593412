//! The file in the words of people: functions, phases, statements, answers.

use crate::taal::{Taal, merk::na_het_merk};
use jiff::Timestamp;
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Actor, Professional,
    context::dag_in_nederland,
    regels::Functie,
    stelling::{Bron, Inhoud, Spreker, Stellingsoort, Tijd, Versie},
    team::Modus,
    veiligheid::Fase,
};
use std::borrow::Cow;

/// What somebody in this function does, in plain words: the task, and what he or she may and may not do.
pub(crate) fn functie_gewoon(functie: Functie) -> (&'static str, &'static str) {
    match functie {
        Functie::VasteProfessional => (
            "uw vaste gezicht",
            "Blijft bij uw gezin, wat er ook gebeurt. Luistert, helpt, en haalt anderen erbij als dat nodig is. Beslist niet over u zonder u.",
        ),
        Functie::LokaalTeamlid => {
            ("medewerker van het wijkteam", "Helpt uw vaste gezicht. Mag hulp regelen. Mag niets opleggen.")
        }
        Functie::RvtVt => (
            "Veilig Thuis",
            "Kijkt of iedereen veilig is. Mag onderzoek doen en voorwaarden stellen voor veiligheid. Mag geen kind uit huis plaatsen.",
        ),
        Functie::RvtGi => (
            "gecertificeerde instelling (jeugdbescherming)",
            "Denkt mee over veiligheid. Voert een maatregel alleen uit als de rechter die heeft uitgesproken.",
        ),
        Functie::RvtRvdk => (
            "Raad voor de Kinderbescherming",
            "Denkt mee over wat een kind nodig heeft. Alleen de rechter beslist over een maatregel.",
        ),
        Functie::RvtVrouwenopvang => ("opvang", "Helpt bij een veilige plek en bij wat daarna komt."),
        Functie::RvdkToetser => (
            "onderzoeker van de Raad voor de Kinderbescherming",
            "Kijkt met een frisse blik of een verzoek aan de rechter nodig is. Werkt niet mee aan de hulp.",
        ),
        Functie::Jr => {
            ("jeugdreclasseerder", "Begeleidt een jongere na een straf. Doet dat in opdracht van de rechter.")
        }
        Functie::Gedragswetenschapper => {
            ("gedragswetenschapper", "Denkt mee over gedrag en wat daarachter zit. Geeft advies.")
        }
        Functie::Jurist => {
            ("jurist van het team", "Geeft het team advies over de regels. Is niet uw advocaat.")
        }
        Functie::Vertrouwensarts => ("vertrouwensarts", "Geeft advies over gezondheid en letsel."),
        Functie::Spv => (
            "verpleegkundige (geestelijke gezondheid)",
            "Helpt volwassenen bij psychische klachten of verslaving.",
        ),
        Functie::Ervaringsdeskundige => (
            "ervaringsdeskundige",
            "Heeft zelf iets vergelijkbaars meegemaakt. Staat naast u. Beslist niets.",
        ),
        Functie::Aanbieder => {
            ("hulpverlener", "Geeft de hulp die in het plan staat. Ziet alleen wat daarvoor nodig is.")
        }
        Functie::Politie => ("politie", "Denkt mee als er gevaar is. Heeft dit dossier niet."),
        Functie::Om => ("Openbaar Ministerie", "Beslist over straf. Heeft dit dossier niet."),
        Functie::Zvh => ("Zorg- en Veiligheidshuis", "Helpt als veel organisaties moeten samenwerken."),
        Functie::Reclassering => ("reclassering", "Begeleidt volwassenen na een straf."),
        Functie::Schuldhulp => ("schuldhulp", "Helpt bij schulden en geldzorgen."),
        Functie::WerkEnInkomen => ("werk en inkomen", "Helpt bij werk en een uitkering."),
        Functie::Woningcorporatie => ("woningcorporatie", "Helpt bij wonen."),
        Functie::Gezinsadvocaat => {
            ("advocaat", "Staat aan uw kant, en vertelt niets door zonder dat u dat wilt.")
        }
        Functie::Clientondersteuner => ("cliëntondersteuner", "Staat naast u, is onafhankelijk en gratis."),
        Functie::Vertrouwenspersoon => {
            ("vertrouwenspersoon", "Helpt u als u ontevreden bent. Is onafhankelijk en gratis.")
        }
        Functie::MdoVoorzitter => ("voorzitter van het overleg", "Leidt het overleg. Beslist niet alleen."),
        Functie::Teamleider => ("teamleider", "Verdeelt het werk. Leest niet mee in wat u vertelt."),
        Functie::Procesregisseur => (
            "procesregisseur",
            "Zorgt dat iedereen doet wat is afgesproken. Leest niet mee in wat u vertelt.",
        ),
        Functie::Burgemeester => ("burgemeester", "Mag een huisverbod opleggen als er direct gevaar is."),
        Functie::Hulpofficier => {
            ("hulpofficier van justitie", "Mag namens de burgemeester een huisverbod opleggen.")
        }
        Functie::College => ("gemeente", "Handelt namens het college van burgemeester en wethouders."),
        Functie::Fg => (
            "privacy-functionaris",
            "Controleert of iedereen zich aan de privacyregels houdt. Werkt niet met uw gezin.",
        ),
        Functie::Klachtfunctionaris => {
            ("klachtfunctionaris", "Behandelt klachten. Is niet betrokken bij de hulp.")
        }
        Functie::Beheerder => ("beheerder", "Zorgt dat het systeem werkt. Kan niet in uw dossier."),
        Functie::Onderzoeker => ("onderzoeker", "Onderzoekt hoe hulp beter kan. Ziet geen namen."),
        Functie::Programmateam => ("programmateam", "Ziet alleen aantallen, nooit een gezin."),
        Functie::RaadOfBestuur => ("raad of bestuur", "Ziet alleen aantallen, nooit een gezin."),
        Functie::Inspectie => ("inspectie", "Controleert of de hulp goed is."),
        // Functions that do not work with families.
        Functie::Beoordelaar => ("beoordelaar", "Heeft geen taak bij de hulp aan uw gezin."),
    }
}

/// How somebody stands beside the fixed face.
pub(super) fn modus(modus: Modus, taal: Taal) -> Cow<'static, str> {
    match modus {
        Modus::Advies => taal.modus_advies(),
        Modus::Ondersteunen => taal.modus_ondersteunen(),
        Modus::Doen => taal.modus_doen(),
    }
}

/// What a phase means, for somebody who lives in it.
pub(super) fn fase(fase: Fase, taal: Taal) -> Cow<'static, str> {
    match fase {
        Fase::Onbekend => taal.uitleg_onbekend(),
        Fase::DirecteVeiligheid => taal.uitleg_direct(),
        Fase::StabieleVeiligheid => taal.uitleg_stabiel(),
        Fase::Herstel => taal.uitleg_herstel(),
        Fase::Nazorg => taal.uitleg_nazorg(),
    }
}

/// What kind of statement it is, as one would say it.
pub(super) fn soort(soort: Stellingsoort, taal: Taal) -> Cow<'static, str> {
    match soort {
        Stellingsoort::Feit => taal.soort_feit(),
        Stellingsoort::Mening => taal.soort_mening(),
        Stellingsoort::Vermoeden => taal.soort_vermoeden(),
        Stellingsoort::Citaat => taal.soort_citaat(),
        Stellingsoort::Conclusie => taal.soort_conclusie(),
    }
}

/// A professional, when this looker may know who stands beside the family; otherwise only that it was one.
pub(super) fn professional<'z>(zicht: &'z Zicht, actor: &Actor) -> Option<&'z Professional> {
    let id = actor.professional()?;
    let team = zicht.team();
    std::iter::once(&team.vast_gezicht.professional)
        .chain(team.vorige_gezichten.iter().map(|wissel| &wissel.was.professional))
        .chain(team.waarneming.iter().map(|waarneming| &waarneming.waarnemer))
        .chain(team.inzetten.values().map(|inzet| &inzet.professional))
        .find(|professional| professional.id == id)
}

/// Who wrote or did something. Somebody whom the looker does not know by name is "een professional": the same words for
/// whatever reason (INV-20, INV-21).
pub(super) fn wie(zicht: &Zicht, actor: &Actor, taal: Taal) -> String {
    if let Some(persoon) = actor.persoon() {
        return zicht.naam_van(persoon);
    }
    match professional(zicht, actor) {
        Some(professional) => {
            [&professional.naam, " (", &*taal.zin(functie_gewoon(professional.functie).0), ")"].concat()
        }
        None => taal.een_professional().into_owned(),
    }
}

fn spreker(zicht: &Zicht, spreker: &Spreker) -> String {
    match spreker {
        Spreker::Persoon(id) => zicht.naam_van(*id),
        Spreker::Professional { naam, .. } | Spreker::Ander(naam) => naam.to_string(),
    }
}

/// When it was so.
fn tijd(tijd: &Tijd, taal: Taal) -> Cow<'static, str> {
    match tijd {
        Tijd::Moment(moment) => {
            taal.op_moment(taal.lang(moment.date()), format!("{:02}:{:02}", moment.hour(), moment.minute()))
        }
        Tijd::Dag(dag) => taal.op_een_dag(taal.lang(*dag)),
        Tijd::Tijdvak(tijdvak) => match tijdvak.tot() {
            Some(tot) => taal.van_tot_en_met(taal.lang(tijdvak.van()), taal.lang(tot)),
            None => taal.sinds(taal.lang(tijdvak.van())),
        },
    }
}

/// Where it was known from, when it was so, who wrote it down and when: one or two sentences.
pub(super) fn herkomst(zicht: &Zicht, versie: &Versie, taal: Taal) -> String {
    let mut zinnen: Vec<Cow<'static, str>> = Vec::new();
    match &versie.inhoud {
        Inhoud::Mening { van, .. } => zinnen.push(taal.dit_vindt(spreker(zicht, van))),
        Inhoud::Vermoeden { van, .. } => zinnen.push(taal.dit_denkt(spreker(zicht, van))),
        Inhoud::Citaat { van, .. } => zinnen.push(taal.dit_zei(spreker(zicht, van))),
        Inhoud::Feit { .. } | Inhoud::Conclusie { .. } => {}
    }
    match versie.inhoud.bron() {
        Some(Bron::VanHorenZeggen { van }) => {
            zinnen.push(taal.vertelde_over_ander(spreker(zicht, van)));
        }
        Some(Bron::Persoon { van }) => zinnen.push(taal.vertelde_zelf(spreker(zicht, van))),
        Some(Bron::Document { titel, .. }) => zinnen.push(taal.staat_in(taal.geschreven(titel))),
        Some(Bron::Instrument(uitkomst)) => zinnen.push(taal.komt_uit(taal.geschreven(&uitkomst.naam))),
        Some(Bron::EigenWaarneming) | None => {}
    }
    if let Some(wanneer) = versie.inhoud.tijd() {
        zinnen.push(taal.het_ging_om(tijd(wanneer, taal)));
    }
    zinnen.push(taal.opgeschreven_door(wie(zicht, &versie.auteur, taal), dag(versie.op, taal)));
    zinnen.iter().map(|zin| hoofdletter(zin)).collect::<Vec<_>>().join(". ") + "."
}

/// The day of a moment, in words.
pub(super) fn dag(moment: Timestamp, taal: Taal) -> String {
    taal.lang(dag_in_nederland(moment))
}

/// "A, B en C".
pub(super) fn opsomming(namen: &[String], taal: Taal) -> String {
    match namen {
        [] => String::new(),
        [een] => een.clone(),
        [begin @ .., laatste] => taal.en_namen(begin.join(", "), laatste.as_str()).into_owned(),
    }
}

/// With a capital.
pub(super) fn hoofdletter(tekst: &str) -> String {
    let (merk, tekst) = na_het_merk(tekst);
    let mut tekens = tekst.chars();
    merk.chars().chain(tekens.next().into_iter().flat_map(char::to_uppercase)).chain(tekens).collect()
}

/// A part of the file, as the family knows it.
pub(super) fn onderdeel(onderdeel: Onderdeel) -> &'static str {
    match onderdeel {
        Onderdeel::Overzicht => "de eerste bladzijde",
        Onderdeel::Gezin => "wie we zijn en waar we wonen",
        Onderdeel::Team => "wie er naast ons staan",
        Onderdeel::Stellingen => "wat er staat",
        Onderdeel::Analyse => "hoe het komt",
        Onderdeel::Plan => "het plan",
        Onderdeel::Veiligheidsplan => "het veiligheidsplan",
        Onderdeel::Veiligheid => "hoe veilig het is",
        Onderdeel::Kaarten => "de veiligheidskaart",
        Onderdeel::Besluiten => "besluiten",
        Onderdeel::Taken => "wat er te doen is",
        Onderdeel::Bijdragen => "wat wij zelf inbrachten",
        Onderdeel::Rechten => "wat u vroeg over uw gegevens, en uw toestemming",
        Onderdeel::Klachten => "uw klacht",
        Onderdeel::Ervaring => "hoe het voor u is",
        Onderdeel::Inzage => "wie er keek",
    }
}
