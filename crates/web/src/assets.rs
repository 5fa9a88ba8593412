//! Style sheets, script and images, embedded with a hash in their name, so that a browser may keep them for ever.
//!
//! `build.rs` makes the table; see there for the order of the style sheets.

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

/// One embedded file.
pub struct Asset {
    /// Name without hash, for instance `naast.js`.
    pub naam: &'static str,
    /// Name under which it is served, for instance `naast.0f3a….js`.
    pub bestand: &'static str,
    /// Media type.
    pub mime: &'static str,
    /// Content as it is.
    pub bytes: &'static [u8],
    /// Content compressed at build time.
    pub gzip: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The URL of a file by its name without hash; `None` when it is not embedded.
pub fn url(naam: &str) -> Option<String> {
    ALLE.iter().find(|asset| asset.naam == naam).map(|asset| format!("/assets/{}", asset.bestand))
}

/// All embedded files, for instance to write a static gallery.
pub fn alle() -> &'static [Asset] {
    ALLE
}

/// Serves `/assets/{file}`; add it to the router with `.merge(assets::router())`.
pub fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{bestand}", get(serve))
}

/// Answers with the compressed copy when the browser takes it. An unknown name is a plain 404: old pages may ask for an
/// old hash after an update.
async fn serve(Path(bestand): Path<String>, headers: HeaderMap) -> Response {
    let Some(asset) = ALLE.iter().find(|asset| asset.bestand == bestand) else {
        return (StatusCode::NOT_FOUND, "Dit bestand bestaat niet (meer). Ververs de pagina.")
            .into_response();
    };
    let fixed = [
        (header::CONTENT_TYPE, asset.mime),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::VARY, "Accept-Encoding"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    if accepts_gzip(&headers) {
        (fixed, [(header::CONTENT_ENCODING, "gzip")], asset.gzip).into_response()
    } else {
        (fixed, asset.bytes).into_response()
    }
}

/// Whether `Accept-Encoding` names gzip without refusing it (`gzip;q=0`).
fn accepts_gzip(headers: &HeaderMap) -> bool {
    headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok()).any(|value| {
        value.split(',').any(|part| {
            let mut pieces = part.split(';').map(str::trim);
            pieces.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip"))
                && !pieces
                    .any(|q| q.strip_prefix("q=").is_some_and(|q| q.parse::<f32>().is_ok_and(|q| q == 0.0)))
        })
    })
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test stops at the first surprise")]
mod tests {
    use std::io::Read as _;

    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use tower::ServiceExt as _;

    use super::*;

    async fn ask(uri: &str, encoding: Option<&str>) -> Response {
        let mut request = Request::get(uri);
        if let Some(encoding) = encoding {
            request = request.header(header::ACCEPT_ENCODING, encoding);
        }
        router::<()>().oneshot(request.body(Body::empty()).expect("a request")).await.expect("an answer")
    }

    #[tokio::test]
    async fn every_asset_is_served_whole_with_and_without_compression() {
        for asset in alle() {
            let uri = format!("/assets/{}", asset.bestand);
            let plain = ask(&uri, None).await;
            assert_eq!(plain.status(), StatusCode::OK);
            assert!(plain.headers()[header::CACHE_CONTROL].to_str().expect("text").contains("immutable"));
            let plain = to_bytes(plain.into_body(), usize::MAX).await.expect("a body");
            assert_eq!(&plain[..], asset.bytes);

            let packed = ask(&uri, Some("br, gzip")).await;
            assert_eq!(packed.headers()[header::CONTENT_ENCODING], "gzip");
            let packed = to_bytes(packed.into_body(), usize::MAX).await.expect("a body");
            let mut unpacked = Vec::new();
            flate2::read::GzDecoder::new(&packed[..]).read_to_end(&mut unpacked).expect("gzip");
            assert_eq!(unpacked, asset.bytes);
        }
    }

    #[tokio::test]
    async fn an_old_hash_or_a_path_upwards_is_not_found() {
        for uri in ["/assets/eigen.000000000000.css", "/assets/..%2Fbuild.rs", "/assets/eigen.css"] {
            assert_eq!(ask(uri, None).await.status(), StatusCode::NOT_FOUND, "{uri}");
        }
    }

    #[tokio::test]
    async fn refused_compression_is_respected() {
        let uri = format!("/assets/{}", alle()[0].bestand);
        assert!(!ask(&uri, Some("gzip;q=0")).await.headers().contains_key(header::CONTENT_ENCODING));
    }

    #[test]
    fn style_sheets_of_others_come_before_our_own() {
        assert!(STIJLBLADEN.last().is_some_and(|last| last.starts_with("/assets/eigen.")));
    }
}
