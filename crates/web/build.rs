//! Prepares the assets at build time: a hashed name, the bytes and a gzip copy for each file.
//!
//! Why not at run time: the hash and the compression never change, a start takes no longer for it, and a debug binary
//! is as complete as a release binary. Order of style sheets: `assets/npm/*.css` (NL Design System, fetched by
//! `cargo xtask assets`, absent in a bare checkout) by name, then one bundle of `assets/css/*.css` by name.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::{env, fs};

use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

/// One file to serve.
struct Asset {
    /// Name before hashing, for instance `naast.js`.
    name: String,
    mime: &'static str,
    bytes: Vec<u8>,
}

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("assets");
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    for folder in ["npm", "npm/themas", "css", "js", "js/los", "beeld"] {
        fs::create_dir_all(root.join(folder))?;
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
    }

    let mut assets = Vec::new();
    let mut styles = Vec::new();
    for path in files(&root.join("npm"), "css")? {
        styles.push(assets.len());
        assets.push(Asset { name: name_of(&path), mime: "text/css; charset=utf-8", bytes: fs::read(&path)? });
    }
    let mut own = Vec::new();
    for path in files(&root.join("css"), "css")? {
        own.extend(fs::read(&path)?);
        own.push(b'\n');
    }
    styles.push(assets.len());
    assets.push(Asset { name: "eigen.css".into(), mime: "text/css; charset=utf-8", bytes: own });
    let mut scripts = Vec::new();
    for path in files(&root.join("js"), "js")? {
        scripts.push(assets.len());
        assets.push(Asset {
            name: name_of(&path),
            mime: "text/javascript; charset=utf-8",
            bytes: fs::read(&path)?,
        });
    }
    // Scripts that only some pages ask for.
    for path in files(&root.join("js/los"), "js")? {
        assets.push(Asset {
            name: name_of(&path),
            mime: "text/javascript; charset=utf-8",
            bytes: fs::read(&path)?,
        });
    }
    // Themes of municipalities are linked only when the house style names them; licences can always be read.
    for path in files(&root.join("npm/themas"), "css")? {
        let name = format!("thema-{}", name_of(&path));
        assets.push(Asset { name, mime: "text/css; charset=utf-8", bytes: fs::read(&path)? });
    }
    for path in files(&root.join("npm"), "txt")? {
        assets.push(Asset {
            name: name_of(&path),
            mime: "text/plain; charset=utf-8",
            bytes: fs::read(&path)?,
        });
    }
    for path in files(&root.join("beeld"), "svg")? {
        assets.push(Asset { name: name_of(&path), mime: "image/svg+xml", bytes: fs::read(&path)? });
    }
    write_table(&out, &assets, &styles, &scripts)
}

/// Files with this extension, by name; the order of style sheets depends on it.
fn files(folder: &Path, extension: &str) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == extension) {
            println!("cargo::rerun-if-changed={}", path.display());
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Writes `assets.rs`: the table that `src/assets.rs` includes.
fn write_table(out: &Path, assets: &[Asset], styles: &[usize], scripts: &[usize]) -> io::Result<()> {
    let mut table = String::from("/// All embedded files.\npub(crate) static ALLE: &[Asset] = &[\n");
    let mut urls = Vec::new();
    for (i, asset) in assets.iter().enumerate() {
        let hash = hex::encode(Sha256::digest(&asset.bytes));
        let (stem, extension) = asset.name.rsplit_once('.').unwrap_or((&asset.name, "bin"));
        let hashed = format!("{stem}.{}.{extension}", &hash[..12]);
        let plain = out.join(format!("asset-{i}.bin"));
        let packed = out.join(format!("asset-{i}.gz"));
        fs::write(&plain, &asset.bytes)?;
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&asset.bytes)?;
        fs::write(&packed, encoder.finish()?)?;
        writeln!(
            table,
            "    Asset {{ naam: {:?}, bestand: {hashed:?}, mime: {:?}, bytes: include_bytes!({:?}), gzip: \
             include_bytes!({:?}) }},",
            asset.name,
            asset.mime,
            plain.display().to_string(),
            packed.display().to_string()
        )
        .map_err(io::Error::other)?;
        urls.push(format!("/assets/{hashed}"));
    }
    table.push_str("];\n");
    let pick = |chosen: &[usize]| chosen.iter().map(|i| urls[*i].as_str()).collect::<Vec<_>>();
    writeln!(
        table,
        "/// Style sheets in the order in which a page links them.\npub static STIJLBLADEN: &[&str] = &{:?};\n\
         /// Scripts; each page works without them.\npub static SCRIPTS: &[&str] = &{:?};",
        pick(styles),
        pick(scripts)
    )
    .map_err(io::Error::other)?;
    fs::write(out.join("assets.rs"), table)
}
