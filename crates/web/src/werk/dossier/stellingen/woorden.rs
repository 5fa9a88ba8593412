//! Statements in the words of people: who, when, where from, where it stands.

use crate::vorm::{Stand, Status, kort, lang};
use jiff::Timestamp;
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    Actor,
    context::dag_in_nederland,
    etiket::{Gevoeligheid, Publiek},
    ids::{OrganisatieId, PersoonId},
    stelling::{
        Bron, Deelgrond, Hergebruik, Inhoud, Spreker, Status as Stellingstatus, Stelling, Stellingsoort,
        Tijd, Uitkomst, Versie, Voorbehoud, Wijze,
    },
};

/// "A, B en C".
pub fn opsomming<T: AsRef<str>>(namen: &[T]) -> String {
    match namen {
        [] => String::new(),
        [een] => een.as_ref().to_owned(),
        [begin @ .., laatste] => {
            let begin: Vec<&str> = begin.iter().map(AsRef::as_ref).collect();
            [&begin.join(", "), " en ", laatste.as_ref()].concat()
        }
    }
}

/// The names of these people: "Anna, Bram en Cas".
pub fn namen(zicht: &Zicht, personen: impl IntoIterator<Item = PersoonId>) -> String {
    opsomming(&personen.into_iter().map(|persoon| zicht.naam_van(persoon)).collect::<Vec<_>>())
}

/// The day of a moment, in words.
pub fn dag(moment: Timestamp) -> String {
    lang(dag_in_nederland(moment))
}

/// With a capital.
pub fn hoofdletter(tekst: &str) -> String {
    let mut tekens = tekst.chars();
    tekens.next().map_or_else(String::new, |eerste| eerste.to_uppercase().chain(tekens).collect())
}

/// The kind of a statement as a heading.
pub fn soort(soort: Stellingsoort) -> &'static str {
    match soort {
        Stellingsoort::Feit => "Feit",
        Stellingsoort::Mening => "Mening",
        Stellingsoort::Vermoeden => "Vermoeden",
        Stellingsoort::Citaat => "Citaat",
        Stellingsoort::Conclusie => "Conclusie",
    }
}

/// "Feit over Sem en Anna".
pub fn titel(zicht: &Zicht, stelling: &Stelling) -> String {
    let over = namen(zicht, stelling.betrokkenen().iter().copied());
    [soort(stelling.soort()), " over ", &over].concat()
}

/// Who says, thinks or told it.
pub fn spreker(zicht: &Zicht, spreker: &Spreker) -> String {
    match spreker {
        Spreker::Persoon(id) => zicht.naam_van(*id),
        Spreker::Professional { naam, .. } | Spreker::Ander(naam) => naam.to_string(),
    }
}

/// Who wrote it: "Noor de Wit, vaste professional (lokaal team)".
pub fn schrijver(actor: &Actor) -> String {
    match actor.functie() {
        Some(functie) => [&actor.naam, ", ", functie.naam()].concat(),
        None => actor.naam.clone(),
    }
}

/// Where it was known from, as the beginning of a sentence.
pub fn bron(zicht: &Zicht, bron: &Bron, auteur: &Actor) -> String {
    match bron {
        Bron::EigenWaarneming => [&auteur.naam, " zag of hoorde dit zelf"].concat(),
        Bron::VanHorenZeggen { van } => {
            ["Van horen zeggen: ", &spreker(zicht, van), " vertelde het"].concat()
        }
        Bron::Persoon { van } => [&spreker(zicht, van), " vertelde dit zelf"].concat(),
        Bron::Document { titel, van, datum } => {
            let mut tekst = ["Staat in ‘", titel, "’"].concat();
            if let Some(van) = van {
                tekst.push_str(" van ");
                tekst.push_str(van);
            }
            if let Some(datum) = datum {
                tekst.push_str(", ");
                tekst.push_str(&lang(*datum));
            }
            tekst
        }
        Bron::Instrument(uitkomst) => format!(
            "Uitkomst van {} ({}), {}, door {}: {}",
            uitkomst.naam,
            uitkomst.versie,
            lang(uitkomst.datum),
            uitkomst.door,
            uitkomst.uitkomst
        ),
    }
}

/// When it was so.
pub fn tijd(tijd: &Tijd) -> String {
    match tijd {
        Tijd::Moment(moment) => {
            format!("op {} om {:02}:{:02}", lang(moment.date()), moment.hour(), moment.minute())
        }
        Tijd::Dag(dag) => ["op ", &lang(*dag)].concat(),
        Tijd::Tijdvak(tijdvak) => match tijdvak.tot() {
            Some(tot) => ["van ", &lang(tijdvak.van()), " tot en met ", &lang(tot)].concat(),
            None => ["sinds ", &lang(tijdvak.van())].concat(),
        },
    }
}

/// Source and time in one line, as the kind has them.
pub fn herkomst(zicht: &Zicht, versie: &Versie) -> String {
    let inhoud = &versie.inhoud;
    let mut delen: Vec<String> = Vec::new();
    match inhoud {
        Inhoud::Feit { .. } => {}
        Inhoud::Mening { van, .. } => delen.push(["Dit vindt ", &spreker(zicht, van)].concat()),
        Inhoud::Vermoeden { van, .. } => delen.push(["Dit denkt ", &spreker(zicht, van)].concat()),
        Inhoud::Citaat { van, .. } => delen.push(["Dit zei ", &spreker(zicht, van)].concat()),
        Inhoud::Conclusie { .. } => {
            delen.push(match inhoud.steunt_op().count() {
                1 => "Rust op 1 andere stelling".to_owned(),
                aantal => format!("Rust op {aantal} andere stellingen"),
            });
        }
    }
    delen.extend(inhoud.bron().map(|b| bron(zicht, b, &versie.auteur)));
    delen.extend(inhoud.tijd().map(tijd));
    delen.join(" · ")
}

/// Everything a version says, as one text: to compare two of them.
pub fn volledig(zicht: &Zicht, versie: &Versie, over: impl IntoIterator<Item = PersoonId>) -> String {
    let mut regels = vec![versie.inhoud.tekst().to_string()];
    if let Inhoud::Vermoeden { grond, .. } = &versie.inhoud {
        regels.push(["Rust op: ", grond].concat());
    }
    regels.push(herkomst(zicht, versie));
    regels.push(["Over: ", &namen(zicht, over)].concat());
    if !versie.leefgebieden.is_empty() {
        regels.push(["Leefgebied: ", &leefgebieden(versie)].concat());
    }
    regels.join("\n\n")
}

/// The domains of life of a version.
pub fn leefgebieden(versie: &Versie) -> String {
    opsomming(&versie.leefgebieden.iter().map(|leefgebied| leefgebied.naam()).collect::<Vec<_>>())
}

/// Where a statement stands, as badges: state first, then what has to be said beside it.
pub fn merktekens(stelling: &Stelling) -> Markup {
    let (stand, tekst) = status(stelling.status());
    html! {
        (Status::new(stand, tekst))
        @if stelling.is_weersproken() { " " (Status::new(Stand::LetOp, "weersproken")) }
        @if stelling.heeft_uitstel() && *stelling.status() != Stellingstatus::UitgesteldWederhoor {
            " " (Status::new(Stand::LetOp, Voorbehoud::WederhoorUitgesteld.naam()))
        }
        @if stelling.etiket.bron_beschermd { " " (Status::new(Stand::LetOp, Voorbehoud::BeschermdeBron.naam())) }
        @match &stelling.etiket.publiek {
            Publiek::TeamEnGezin => "",
            Publiek::Team => { " " (Status::new(Stand::Neutraal, "nog niet voor het gezin")) }
            Publiek::Functies(_) => { " " (Status::new(Stand::Neutraal, "alleen voor enkelen")) }
            Publiek::Bronhouder => { " " (Status::new(Stand::Neutraal, "alleen eigen organisatie")) }
        }
    }
}

/// Where a version stands.
pub fn status(status: &Stellingstatus) -> (Stand, &'static str) {
    match status {
        Stellingstatus::Concept => (Stand::Neutraal, "concept"),
        Stellingstatus::UitgesteldWederhoor => (Stand::LetOp, "wederhoor uitgesteld"),
        Stellingstatus::Voorgelegd => (Stand::Neutraal, "voorgelegd"),
        Stellingstatus::Vervangen { .. } => (Stand::Neutraal, "vervangen"),
        Stellingstatus::Vastgesteld { .. } => (Stand::Goed, "vastgesteld"),
        Stellingstatus::Gecorrigeerd { .. } => (Stand::Neutraal, "gecorrigeerd"),
        Stellingstatus::Ingetrokken { .. } => (Stand::Neutraal, "ingetrokken"),
    }
}

/// An outcome of the hearing, in a word.
pub fn uitkomst(uitkomst: &Uitkomst) -> (Stand, &'static str) {
    match uitkomst {
        Uitkomst::Geaccordeerd => (Stand::Goed, "akkoord"),
        Uitkomst::Aangevuld(_) => (Stand::Neutraal, "aangevuld"),
        Uitkomst::Weersproken(_) => (Stand::LetOp, "niet mee eens"),
        Uitkomst::Gezegd(_) => (Stand::Neutraal, "heeft gereageerd"),
        Uitkomst::GeenReactie => (Stand::Neutraal, "geen reactie"),
        Uitkomst::Uitgesteld => (Stand::LetOp, "uitgesteld"),
    }
}

/// How somebody's words came in.
pub fn wijze(zicht: &Zicht, wijze: &Wijze, op: Timestamp) -> String {
    match wijze {
        Wijze::Zelf => ["zelf geschreven, ", &dag(op)].concat(),
        Wijze::Vertegenwoordiger(id) => ["door ", &zicht.naam_van(*id), ", ", &dag(op)].concat(),
        Wijze::Mondeling(mondeling) => {
            ["verteld op ", &lang(mondeling.op), " (getuige: ", &mondeling.getuige, ")"].concat()
        }
        Wijze::Geen => dag(op),
    }
}

/// Who may read it.
pub fn publiek(publiek: &Publiek) -> String {
    match publiek {
        Publiek::TeamEnGezin => "het team, en de mensen over wie het gaat".to_owned(),
        Publiek::Team => "het team, nog niet het gezin".to_owned(),
        Publiek::Functies(functies) => {
            let functies: Vec<&str> = functies.iter().map(|functie| functie.naam()).collect();
            ["alleen ", &opsomming(&functies)].concat()
        }
        Publiek::Bronhouder => "alleen de organisatie die het inbracht".to_owned(),
    }
}

/// Which shield.
pub fn gevoeligheid(gevoeligheid: Gevoeligheid) -> &'static str {
    match gevoeligheid {
        Gevoeligheid::Gewoon => "gewoon",
        Gevoeligheid::Gezondheid => "gezondheid",
        Gevoeligheid::Strafrechtelijk => "strafrecht",
        Gevoeligheid::Verblijfplaats => "waar iemand verblijft",
    }
}

/// On which ground an audience was changed.
pub fn deelgrond(zicht: &Zicht, grond: &Deelgrond) -> String {
    match grond {
        Deelgrond::Taak(taak) => ["nodig voor een wettelijke taak: ", taak].concat(),
        Deelgrond::Toestemming { van, op } => {
            ["toestemming van ", &namen(zicht, van.iter().copied()), ", ", &kort(*op)].concat()
        }
        Deelgrond::Meldrecht(recht) => ["meldrecht: ", recht].concat(),
        Deelgrond::Afscherming => "minder mensen lezen mee".to_owned(),
    }
}

/// In what it is used again.
pub fn hergebruik(hergebruik: Hergebruik) -> &'static str {
    match hergebruik {
        Hergebruik::Analyse => "de analyse",
        Hergebruik::Plan => "het plan",
        Hergebruik::Veiligheidsplan => "het veiligheidsplan",
        Hergebruik::Kaart(_) => "een veiligheidskaart",
        Hergebruik::Besluit(_) => "een besluit",
    }
}

/// The name of an organisation around this family; one that left is "een andere organisatie".
pub fn organisatie(zicht: &Zicht, id: OrganisatieId) -> String {
    let team = zicht.team();
    let eigen = zicht.kijker().pet.as_ref().map(|pet| &pet.organisatie);
    std::iter::once(&team.vast_gezicht.professional.organisatie)
        .chain(team.inzetten.values().map(|inzet| &inzet.professional.organisatie))
        .chain(team.vorige_gezichten.iter().map(|wissel| &wissel.was.professional.organisatie))
        .chain(eigen)
        .find(|organisatie| organisatie.id == id)
        .map_or_else(|| "een andere organisatie".to_owned(), |organisatie| organisatie.naam.clone())
}

/// What has to be said beside something that rests on a statement, as badges.
pub fn voorbehouden(voorbehouden: &std::collections::BTreeSet<Voorbehoud>) -> Markup {
    html! {
        @for voorbehoud in voorbehouden {
            @let stand = if *voorbehoud == Voorbehoud::NietVastgesteld { Stand::Neutraal } else { Stand::LetOp };
            (Status::new(stand, kort_voorbehoud(*voorbehoud)).render()) " "
        }
    }
}

/// A reservation in a word or two: a badge is never wider than a cell on a phone.
pub fn kort_voorbehoud(voorbehoud: Voorbehoud) -> &'static str {
    match voorbehoud {
        Voorbehoud::NietVastgesteld => "niet vastgesteld",
        Voorbehoud::Ingetrokken => "ingetrokken",
        Voorbehoud::Weersproken => "weersproken",
        Voorbehoud::WederhoorUitgesteld => "wederhoor later",
        Voorbehoud::GeenReactie => "zonder reactie",
        Voorbehoud::BeschermdeBron => "bron beschermd",
    }
}

/// The beginning of a text, for a line in a list; cut at a word.
pub fn begin(tekst: &str, tekens: usize) -> String {
    if tekst.chars().count() <= tekens {
        return tekst.to_owned();
    }
    let begin: String = tekst.chars().take(tekens).collect();
    let heel = begin.rfind(char::is_whitespace).map_or(begin.as_str(), |plek| &begin[..plek]);
    [heel.trim_end(), "…"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_a_sentence() {
        assert_eq!(opsomming::<&str>(&[]), "");
        assert_eq!(opsomming(&["Anna", "Bram", "Cas"]), "Anna, Bram en Cas");
    }

    #[test]
    fn a_long_text_is_cut_at_a_word_and_says_so() {
        assert_eq!(begin("De bank stond op straat.", 40), "De bank stond op straat.");
        assert_eq!(begin("De bank stond op straat.", 15), "De bank stond…");
        assert_eq!(begin("🙂🙂🙂🙂", 2), "🙂🙂…");
    }

    #[test]
    fn a_time_is_said_with_its_hour_and_a_period_with_both_ends() {
        let dag = jiff::civil::date(2026, 3, 1);
        assert_eq!(tijd(&Tijd::Moment(dag.at(9, 5, 0, 0))), "op 1 maart 2026 om 09:05");
        assert_eq!(tijd(&Tijd::Dag(dag)), "op 1 maart 2026");
    }
}
