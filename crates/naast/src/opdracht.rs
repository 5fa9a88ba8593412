//! The command line. Each command has an example in its help.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::{fmt, net::SocketAddr, path::PathBuf};

/// Eén gedeeld dossier voor een gezin, met één vast gezicht dat blijft.
#[derive(Debug, Parser)]
#[command(name = "naast", version, arg_required_else_help = true)]
#[command(
    after_help = "Begin hier:\n  naast demo              een verzonnen regio om rond te kijken\n  naast serve --help      voor echt gebruik"
)]
pub struct Naast {
    /// Hoeveel er in het logboek komt: error, warn, info, debug
    #[arg(long, global = true, env = "NAAST_LOG", value_name = "NIVEAU")]
    pub log: Option<String>,
    #[command(subcommand)]
    pub opdracht: Opdracht,
}

#[derive(Debug, Subcommand)]
pub enum Opdracht {
    /// Start een verzonnen regio op deze computer, om rond te kijken
    #[command(after_help = "Voorbeeld:\n  naast demo --port 8080 --data /tmp/naast-demo --no-browser")]
    Demo(Demo),
    /// Start Naast voor echt gebruik
    #[command(
        after_help = "Voorbeeld:\n  naast serve --config naast.toml\n  naast serve --data /var/lib/naast --port 8443\n  naast serve --config naast.toml --smtp smtps://naam@mail.voorbeeld.nl --smtp-wachtwoord /run/secrets/smtp --mail-van post@bericht.voorbeeld.nl"
    )]
    Serve(Serve),
    /// Lees gezinnen of gebiedstabellen in
    #[command(subcommand)]
    Import(Import),
    /// Maak accounts en zet wachtwoorden
    #[command(subcommand)]
    Account(Account),
    /// Tel dossiers, gebeurtenissen en open termijnen
    #[command(after_help = "Voorbeeld:\n  naast status --data /var/lib/naast --json")]
    Status(Status),
    /// Controleer of er niets is veranderd of weggehaald
    #[command(
        after_help = "Voorbeeld:\n  naast verify --data /var/lib/naast\n\nUitkomst 0: alles klopt. Uitkomst 1: de eerste plek die niet klopt, met stroom, versie en tabel."
    )]
    Verify(Verify),
    /// Maak een kopie van alle gegevens, terwijl Naast gewoon doorwerkt
    #[command(
        after_help = "Voorbeeld:\n  naast backup --data /var/lib/naast --naar /backup/naast-2026-11-22"
    )]
    Backup(Backup),
    /// Zet een kopie terug in een lege map
    #[command(
        after_help = "Voorbeeld:\n  naast restore --van /backup/naast-2026-11-22 --data /var/lib/naast-nieuw"
    )]
    Restore(Restore),
    /// Maak de leesmodellen opnieuw uit de gebeurtenissen
    #[command(after_help = "Voorbeeld:\n  naast rebuild --data /var/lib/naast")]
    Rebuild(Rebuild),
    /// Meet hoeveel deze computer aankan: vul een lege opslag, of belast een demonstratie die draait
    #[command(
        after_help = "Voorbeeld:\n  naast load --maak 1000 --data /tmp/naast-proef\n  naast demo --port 8080 --data /tmp/naast-proef --no-browser &\n  naast load --scenario dossierpagina --seconds 10 --clients 32 --pid $!\n  naast load --scenario caseload --pid $!\n  naast load --scenario zoeken --clients 8 --pid $!\n  naast load --scenario opdracht --pid $!\n  naast load --scenario gemengd --json --pid $!\n  naast load --opdrachten 10000 --clients 32 --data /tmp/naast-proef\n\nOp PostgreSQL: geef --maak, --opdrachten en demo ook --postgres URL en --sleutel BESTAND mee.\nAlleen op deze computer. Gebruik nooit een opslag met echte gezinnen: er wordt in geschreven."
    )]
    Load(Load),
    /// Toon de beschrijving van de API (OpenAPI)
    #[command(after_help = "Voorbeeld:\n  naast openapi > openapi.json\n  naast openapi --yaml")]
    Openapi(OpenApi),
}

/// Where the data is.
#[derive(Debug, Clone, Args)]
pub struct Gegevens {
    /// Map met de ingebouwde opslag
    #[arg(long, env = "NAAST_DATA", default_value = "naast-data", value_name = "MAP")]
    pub data: PathBuf,
    /// Verbinding met PostgreSQL in plaats van de ingebouwde opslag
    #[arg(long, env = "NAAST_POSTGRES", value_name = "URL", hide_env_values = true)]
    pub postgres: Option<String>,
    /// Bestand met de wortelsleutel (standaard: `wortelsleutel` in de map met gegevens)
    #[arg(long, env = "NAAST_SLEUTEL", value_name = "BESTAND")]
    pub sleutel: Option<PathBuf>,
}

// What a service that runs may use. No doc comment: that would become the help of the command it stands in.
#[derive(Debug, Args)]
pub struct Ruimte {
    /// Hoeveel geheugen er is om dossiers bij de hand te houden, in MB (standaard: 20)
    #[arg(long, value_name = "MB", value_parser = clap::value_parser!(u16).range(5..))]
    pub geheugen: Option<u16>,
}

#[derive(Debug, Args)]
pub struct Demo {
    #[command(flatten)]
    pub gegevens: Gegevens,
    /// Poort op deze computer; 0 kiest een vrije
    #[arg(long, default_value_t = 0)]
    pub port: u16,
    /// Open geen browser
    #[arg(long)]
    pub no_browser: bool,
    /// Hetzelfde getal geeft dezelfde regio
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Hoeveel huishoudens er worden gemaakt
    #[arg(long, default_value_t = 200)]
    pub gezinnen: u32,
    #[command(flatten)]
    pub ruimte: Ruimte,
    /// Zet de klok van de demonstratie zoveel dagen vooruit, om te zien wat er na een termijn gebeurt
    #[arg(long, value_name = "DAGEN", default_value_t = 0)]
    pub vooruit: u16,
}

#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    pub gegevens: Gegevens,
    /// Instellingen
    #[arg(long, value_name = "BESTAND")]
    pub config: Option<PathBuf>,
    /// Poort; 0 kiest een vrije
    #[arg(long)]
    pub port: Option<u16>,
    /// Adres om op te luisteren
    #[arg(long)]
    pub adres: Option<String>,
    /// Adres en poort waar een bewaker tellingen kan ophalen (/metrics), bijvoorbeeld 127.0.0.1:9464; zonder is dat er niet
    #[arg(long, env = "NAAST_METEN", value_name = "ADRES:POORT")]
    pub meten: Option<SocketAddr>,
    #[command(flatten)]
    pub ruimte: Ruimte,
    #[command(flatten)]
    pub mail: Mail,
    /// Open geen browser (doet `serve` nooit; bestaat voor scripts die beide commando's gebruiken)
    #[arg(long, hide = true)]
    pub no_browser: bool,
}

/// How messages are sent. Without a mail server there are none.
#[derive(Debug, Clone, Default, Args)]
pub struct Mail {
    /// Mailserver voor berichten dat er iets klaarstaat, bijvoorbeeld smtps://naam@mail.voorbeeld.nl
    #[arg(long, env = "NAAST_SMTP", value_name = "URL", hide_env_values = true)]
    pub smtp: Option<String>,
    /// Bestand met het wachtwoord van de mailserver
    #[arg(long, env = "NAAST_SMTP_WACHTWOORD_BESTAND", value_name = "BESTAND")]
    pub smtp_wachtwoord: Option<PathBuf>,
    /// E-mailadres van de afzender; kies een adres dat niets verraadt
    #[arg(long = "mail-van", env = "NAAST_MAIL_VAN", value_name = "ADRES")]
    pub van: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum Import {
    /// Lees gezinnen uit een BRP-bestand (Haal Centraal, JSON) en open hun dossiers
    #[command(
        after_help = "Voorbeeld:\n  naast import brp gezinnen.json --data naast-data --regio zaanstreek-waterland-2.0 --json"
    )]
    Brp(ImportBrp),
    /// Lees tabellen met gemeenten en postcodes (CSV)
    #[command(after_help = "Voorbeeld:\n  naast import regio pc4_gemeente.csv --data naast-data")]
    Regio(ImportRegio),
}

#[derive(Debug, Args)]
pub struct ImportBrp {
    #[command(flatten)]
    pub gegevens: Gegevens,
    /// Het bestand
    pub bestand: PathBuf,
    /// Onder welke regio de dossiers vallen
    #[arg(long, default_value = "zaanstreek-waterland-2.0")]
    pub regio: String,
    /// Eindig met een regel JSON met aantallen
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct ImportRegio {
    #[command(flatten)]
    pub gegevens: Gegevens,
    /// De bestanden
    #[arg(required = true)]
    pub bestanden: Vec<PathBuf>,
    /// Eindig met een regel JSON met aantallen
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Subcommand)]
pub enum Account {
    /// Maak een account; het wachtwoord wordt gevraagd of gelezen van standaardinvoer
    #[command(
        after_help = "Voorbeeld:\n  naast account maak noor --naam \"Noor de Wit\" --functie vaste_professional \\\n      --organisatie \"Wijkteam Waterland\" --soort lokaal_team --regio zaanstreek-waterland-2.0"
    )]
    Maak(AccountMaak),
    /// Zet een nieuw wachtwoord
    Wachtwoord(AccountWachtwoord),
    /// Toon alle accounts
    Lijst(AccountLijst),
}

#[derive(Debug, Args)]
pub struct AccountMaak {
    #[command(flatten)]
    pub gegevens: Gegevens,
    /// Inlognaam
    pub gebruikersnaam: String,
    /// Naam voor mensen
    #[arg(long)]
    pub naam: String,
    /// Functie, bijvoorbeeld vaste_professional, rvt_vt, teamleider, beheerder, fg
    #[arg(long)]
    pub functie: String,
    /// Naam van de organisatie
    #[arg(long)]
    pub organisatie: String,
    /// Soort organisatie, bijvoorbeeld lokaal_team, veilig_thuis, gecertificeerde_instelling, raad
    #[arg(long)]
    pub soort: String,
    /// Regio
    #[arg(long, default_value = "zaanstreek-waterland-2.0")]
    pub regio: String,
    /// Telefoonnummer op het werk
    #[arg(long)]
    pub telefoon: Option<String>,
}

#[derive(Debug, Args)]
pub struct AccountWachtwoord {
    #[command(flatten)]
    pub gegevens: Gegevens,
    /// Inlognaam
    pub gebruikersnaam: String,
}

#[derive(Debug, Args)]
pub struct AccountLijst {
    #[command(flatten)]
    pub gegevens: Gegevens,
}

#[derive(Debug, Args)]
pub struct Status {
    #[command(flatten)]
    pub gegevens: Gegevens,
    /// Als JSON, voor scripts
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct OpenApi {
    /// Als YAML in plaats van JSON
    #[arg(long)]
    pub yaml: bool,
}

#[derive(Debug, Args)]
pub struct Verify {
    #[command(flatten)]
    pub gegevens: Gegevens,
    /// Als JSON, voor scripts
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Backup {
    #[command(flatten)]
    pub gegevens: Gegevens,
    /// Lege map waar de kopie komt
    #[arg(long, value_name = "MAP")]
    pub naar: PathBuf,
    /// Kopieer ook de wortelsleutel; bewaar die kopie dan even veilig als de sleutel zelf
    #[arg(long)]
    pub met_sleutel: bool,
}

#[derive(Debug, Args)]
pub struct Restore {
    /// Map met de kopie
    #[arg(long, value_name = "MAP")]
    pub van: PathBuf,
    /// Lege map waar de gegevens komen
    #[arg(long, env = "NAAST_DATA", default_value = "naast-data", value_name = "MAP")]
    pub data: PathBuf,
}

#[derive(Debug, Args)]
pub struct Rebuild {
    #[command(flatten)]
    pub gegevens: Gegevens,
}

#[derive(Debug, Args)]
pub struct Load {
    #[command(flatten)]
    pub gegevens: Gegevens,
    /// Vul de opslag van --data met zoveel kleine, verzonnen dossiers, en belast niets
    #[arg(long, value_name = "AANTAL", conflicts_with_all = ["pid", "sessie"])]
    pub maak: Option<u64>,
    #[command(flatten)]
    pub ruimte: Ruimte,
    /// Geef zoveel opdrachten rechtstreeks aan een opslag die met --maak is gevuld, zonder server ertussen
    #[arg(long, value_name = "AANTAL", conflicts_with_all = ["maak", "pid", "sessie"])]
    pub opdrachten: Option<u64>,
    /// Adres van een server op deze computer
    #[arg(long, default_value = "http://127.0.0.1:8080/")]
    pub url: String,
    /// Wat de gebruikers doen
    #[arg(long, value_enum, default_value_t = Scenario::Dossierpagina)]
    pub scenario: Scenario,
    /// Hoe lang
    #[arg(long, default_value_t = 10)]
    pub seconds: u64,
    /// Hoeveel verzoeken (of schrijvers bij --maak) tegelijk
    #[arg(long, default_value_t = 32)]
    pub clients: usize,
    /// Hoeveel professionals er meedoen (bij --maak: hoeveel er een account krijgen)
    #[arg(long, default_value_t = 10)]
    pub personen: usize,
    /// Proces van de server, om processortijd en geheugen te meten
    #[arg(long)]
    pub pid: Option<u32>,
    /// Sessiecookie van iemand die is ingelogd; anders wordt de wissel van de demonstratie gebruikt
    #[arg(long, env = "NAAST_SESSIE", hide_env_values = true)]
    pub sessie: Option<String>,
    /// Vraag pagina's zonder gzip
    #[arg(long)]
    pub oningepakt: bool,
    /// Als JSON, voor scripts
    #[arg(long)]
    pub json: bool,
}

/// What the users of a load do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Scenario {
    /// Overzicht van een dossier bekijken
    #[value(alias = "dossier")]
    Dossierpagina,
    /// Het begin van de werkdag bekijken, met alle gezinnen
    #[value(alias = "werkdag")]
    Caseload,
    /// Een gezin zoeken op naam en geboortedatum
    Zoeken,
    /// Iets opschrijven in een dossier
    Opdracht,
    /// 70 % dossierpagina, 10 % caseload, 5 % zoeken, 15 % opdracht
    Gemengd,
}

impl Scenario {
    /// Whether something is written.
    pub fn schrijft(self) -> bool {
        matches!(self, Self::Opdracht | Self::Gemengd)
    }

    /// The status of an answer that is right: a page, or on to the next page after an act.
    pub fn verwacht(self) -> u16 {
        if self == Self::Opdracht { 303 } else { 200 }
    }
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Dossierpagina => "dossierpagina",
            Self::Caseload => "caseload",
            Self::Zoeken => "zoeken",
            Self::Opdracht => "opdracht",
            Self::Gemengd => "gemengd",
        })
    }
}
