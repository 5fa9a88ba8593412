//! Draws one of each document: `cargo run -p naast-report --example voorbeelden -- DIR`.

use std::path::PathBuf;
use std::process::ExitCode;

use naast_report::{DrukFout, Drukwerk};

#[path = "../tests/drukwerk/voorbeelden.rs"]
mod voorbeelden;

fn main() -> ExitCode {
    let Some(map) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("gebruik: voorbeelden MAP");
        return ExitCode::FAILURE;
    };
    let documenten: [(&str, Result<Drukwerk, DrukFout>); 7] = [
        ("kaart.pdf", voorbeelden::kaart().druk()),
        ("kaart-leeg.pdf", voorbeelden::lege_kaart().druk()),
        ("kaart-vol.pdf", voorbeelden::volle_kaart(4).druk()),
        ("kaart-te-vol.pdf", voorbeelden::volle_kaart(20).druk()),
        ("kaart-vervallen.pdf", voorbeelden::vervallen_kaart().druk()),
        ("brief.pdf", voorbeelden::brief().druk()),
        ("afschrift.pdf", voorbeelden::afschrift().druk()),
    ];
    for (naam, drukwerk) in documenten {
        let gelukt = drukwerk.map_err(|fout| fout.to_string()).and_then(|drukwerk| {
            std::fs::write(map.join(naam), &drukwerk.pdf).map_err(|fout| fout.to_string())?;
            Ok(drukwerk.paginas)
        });
        match gelukt {
            Ok(paginas) => println!("{naam}: {paginas} pagina('s)"),
            Err(fout) => {
                eprintln!("{naam}: {fout}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}
