//! Gallery of all components and drawings, as static pages to look at.
//!
//! `cargo run -p naast-web --example galerij -- target/galerij` writes the pages and the assets they need.

mod gezin;
mod paginas;

use std::path::PathBuf;
use std::{env, fs, io};

use naast_web::assets;

fn main() -> io::Result<()> {
    let map = PathBuf::from(env::args().nth(1).unwrap_or_else(|| "target/galerij".into()));
    fs::create_dir_all(map.join("assets"))?;
    for asset in assets::alle() {
        fs::write(map.join("assets").join(asset.bestand), asset.bytes)?;
    }
    for (naam, pagina) in paginas::alle() {
        let html = pagina.into_string();
        println!("{naam}.html {} kB", html.len().div_ceil(1000));
        fs::write(map.join(format!("{naam}.html")), html.replace("\"/assets/", "\"assets/"))?;
    }
    Ok(())
}
