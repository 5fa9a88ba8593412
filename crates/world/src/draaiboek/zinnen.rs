//! Sentences that come back in many families, each in several wordings.

pub(super) const KINDCHECK: &[&str] = &[
    "Gevraagd in het eerste gesprek; klopt met de BRP",
    "Kinderen zelf gezien bij het huisbezoek",
    "Nagekeken in de BRP en besproken met de ouder",
    "Verteld door de ouder en door de school",
];

pub(super) const RECHTEN: &[&str] = &[
    "Uw rechten: meelezen, reageren en zelf schrijven in het dossier",
    "Wie er in het dossier kijkt en waarom",
    "U mag iemand meenemen die u vertrouwt, ook een cliëntondersteuner",
    "Wat er gebeurt met wat u vertelt",
];

pub(super) const HOE_VERTELD: &[&str] = &[
    "In een gesprek thuis",
    "Aan de telefoon, daarna op papier",
    "In een gesprek op kantoor",
    "Met een folder en uitleg erbij",
];

/// What adults say when something was read to them.
pub(super) const GEZEGD: &[&str] = &[
    "Ja, zo is het gegaan.",
    "Dat klopt. Ik wil het er nu niet verder over hebben.",
    "Zo heb ik het verteld.",
    "Het is moeilijk om te lezen. Maar het staat er goed.",
    "Ik heb het gelezen. Het is goed zo.",
];

/// What children say.
pub(super) const GEZEGD_KIND: &[&str] = &[
    "Ja, zo was het.",
    "Dat heb ik gezegd. Klopt.",
    "Goed. Mag ik nu spelen?",
    "Ja. En het hoeft niet vaker verteld te worden.",
    "Klopt wel.",
];

/// What somebody says about words of somebody else.
pub(super) const GEHOORD: &[&str] = &[
    "Ik wist niet dat dit zo voelde. Ik moet erover nadenken.",
    "Ik hoor wat hier staat. Ik heb er nu niets bij te zeggen.",
    "Het doet pijn om te lezen. Ik wil het begrijpen.",
];

pub(super) const GETUIGEN: &[&str] = &[
    "een collega van het lokale team",
    "de partner zat erbij",
    "een familielid zat erbij",
    "de mentor van school zat erbij",
    "niemand anders; opgeschreven tijdens het gesprek",
];

pub(super) const AANBOD: &[&str] = &[
    "Jullie kunnen zelf een plan maken, met familie en vrienden. Wij helpen als jullie dat willen.",
    "U mag eerst zelf een plan maken met mensen die u vertrouwt. Een Eigen Kracht-coördinator kan helpen.",
    "Het plan is van jullie. Jullie mogen het zelf schrijven, met wie jullie willen. Wij denken mee als je vraagt.",
];

pub(super) const BESPROKEN: &[&str] = &[
    "Aan de keukentafel",
    "Op kantoor, met koffie",
    "Thuis, met het netwerk erbij",
    "In twee gesprekken na elkaar",
    "Op school, in een rustige kamer",
];

pub(super) const CONTACT: &[&str] = &[
    "Bellen: hoe was het weekend?",
    "Afspraak maken voor een huisbezoek",
    "School vragen hoe het in de klas gaat",
    "Het plan op papier meenemen",
    "Nabellen over de aanmelding",
    "Huisarts vragen om mee te kijken, met toestemming",
    "Uitzoeken of er recht is op een toeslag",
    "Kinderen apart spreken",
    "Met de woningcorporatie bellen",
    "Een tolk regelen voor het volgende gesprek",
];

pub(super) const NOG_NIET: &[&str] = &[
    "Ik wil er een nachtje over slapen.",
    "Ik teken als ik het rustig heb gelezen.",
    "Eerst wil ik het met mijn zus bespreken.",
];

pub(super) const TOCH_VAST: &[&str] = &[
    "Niet iedereen heeft getekend. De afspraken zijn wel nodig, en niemand is ertegen dat ze nu beginnen.",
    "We hebben het twee keer besproken. Wachten maakt het niet veiliger. Wie wil, kan later tekenen.",
    "De woorden van wie het anders ziet, staan erbij. De afspraken gaan nu in omdat de kinderen rust nodig hebben.",
];

pub(super) const TOCH_VAST_VOLWASSEN: &[&str] = &[
    "Niet iedereen heeft getekend. De afspraken zijn wel nodig, en niemand is ertegen dat ze nu beginnen.",
    "We hebben het twee keer besproken. Wachten maakt het niet veiliger. Wie wil, kan later tekenen.",
];

pub(super) const VEILIG_GENOEG: &[&str] = &[
    "Voor {x} is het nu veilig. Dat moet zo blijven.",
    "{x} voelt zich thuis veilig. {x} merkt wel dat de anderen spanning hebben.",
];

pub(super) const OORDEEL_FASE: &[&str] = &[
    "Er is al weken geen geweld meer. De afspraken werken, ook als het spannend is.",
    "Ik heb iedereen apart gesproken. Zij zeggen hetzelfde: het is rustiger en zij durven weer.",
    "De school, de familie en het gezin zien alle drie dat het beter gaat.",
];

pub(super) const OORDEEL_FASE_RVT: &[&str] = &[
    "Ik ben het eens met het vast gezicht. De voorwaarden zijn gehaald.",
    "Ik heb het plan en de gesprekken gelezen en het gezin gesproken. Deze stap is verantwoord.",
];

pub(super) const KAART_GEZIEN: &[&str] = &[
    "Gelezen en samen besproken.",
    "Klopt met wat wij hebben afgesproken.",
    "Besproken aan de telefoon, ik heb geen vragen.",
];

pub(super) const WAARNEMING: &[&str] =
    &["Vakantie", "Ziekte", "Ouderschapsverlof", "Studieweek", "Familieomstandigheden"];

pub(super) const WISSEL: &[&str] = &[
    "{gezicht} gaat met zwangerschapsverlof en komt daarna in een ander team.",
    "Het gezin verhuisde binnen het gebied en vroeg om iemand die dichterbij werkt.",
    "{gezicht} stopt met dit werk. De kennismaking was samen, aan de keukentafel.",
];

pub(super) const EINDGESPREK: &[&str] = &[
    "Bel het lokale team, ook als het iets kleins is. {gezicht} blijft jullie vast gezicht.",
    "Bij zorgen: eerst elkaar, dan {gezicht}. Bij gevaar 112. Het plan hangt op de koelkast.",
    "De huisarts, de school en {gezicht}. Jullie weten wie je kunt bellen, en dat het mag.",
];

pub(super) const SLUIT_GEZICHT: &[&str] = &[
    "Ik heb iedereen apart gesproken. Het is al maanden veilig en er zijn mensen om hen heen die opletten.",
    "De cijfers zijn goed en de verhalen passen daarbij. De familie weet wat te doen als het spannend wordt.",
];

pub(super) const SLUIT_ANDER: &[&str] = &[
    "Ik heb het dossier gelezen en het gezin zelf gesproken. Ik zie geen onveiligheid meer.",
    "Ik kom los van mijn collega tot hetzelfde oordeel: het is veilig en het netwerk let op.",
];

pub(super) const HEROPEND: &[&str] = &[
    "{a} belde zelf. Er was weer veel spanning in huis, en zij wil voor zijn dat het misgaat.",
    "School belde met nieuwe zorgen. {a} wil graag opnieuw met {gezicht} praten.",
];

pub(super) const NOODTOEGANG: &[&str] = &[
    "Melding van de crisisdienst buiten werktijd. Ik moet weten welke afspraken er gelden en wie er bij de kinderen is.",
    "De politie staat aan de deur en vraagt naar de afspraken. Het vast gezicht is niet bereikbaar.",
];

pub(super) const ZONDER_STEM: &[&str] =
    &["{x} is te klein om het te vertellen. We kijken hoe {x} doet en slaapt."];

pub(super) const ZONDER_STEM_GROOT: &[&str] = &[
    "{x} wil er nu niet over praten. We vragen het later nog eens.",
    "We hebben {x} drie keer gebeld. Het lukte nog niet om elkaar te spreken.",
];

pub(super) const KLEIN_KIND: &[&str] = &[
    "{x} is nog klein. We hebben in kinderwoorden verteld wat er in de analyse staat.",
    "{x} hoeft dit niet te lezen. De ouder heeft het in eigen woorden verteld.",
];

pub(super) const STIL: &[&str] = &[
    "{x} heeft niet gereageerd, ook niet na twee berichten. Dat is geen instemming. We gaan verder omdat de anderen hulp nodig hebben.",
    "Van {x} kwam geen antwoord. We blijven het vragen. De analyse is nodig om met het plan te beginnen.",
];

/// Every sentence of this file.
#[cfg(test)]
pub(crate) fn alle_zinnen() -> Vec<&'static str> {
    [
        KINDCHECK,
        RECHTEN,
        HOE_VERTELD,
        GEZEGD,
        GEZEGD_KIND,
        GEHOORD,
        GETUIGEN,
        AANBOD,
        BESPROKEN,
        CONTACT,
        NOG_NIET,
        TOCH_VAST,
        TOCH_VAST_VOLWASSEN,
        VEILIG_GENOEG,
        OORDEEL_FASE,
        OORDEEL_FASE_RVT,
        KAART_GEZIEN,
        WAARNEMING,
        WISSEL,
        EINDGESPREK,
        SLUIT_GEZICHT,
        SLUIT_ANDER,
        HEROPEND,
        NOODTOEGANG,
        ZONDER_STEM,
        ZONDER_STEM_GROOT,
        KLEIN_KIND,
        STIL,
    ]
    .concat()
}
