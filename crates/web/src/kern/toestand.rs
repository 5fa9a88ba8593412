//! What the pages share.

use super::meting::Meting;
use crate::vorm::Huisstijl;
use naast_service::Dienst;
use std::sync::Arc;

/// What the pages share: the use cases and how this installation presents itself.
#[derive(Clone)]
pub struct Toestand {
    binnen: Arc<Binnen>,
}

struct Binnen {
    dienst: Dienst,
    huisstijl: Huisstijl,
    demo: bool,
    veilige_cookie: bool,
    meting: Meting,
}

impl Toestand {
    /// Pages over these use cases. `demo` shows the persona switch: only for synthetic data on loopback.
    /// `veilige_cookie` asks for HTTPS; only a loopback installation can do without.
    pub fn nieuw(dienst: Dienst, huisstijl: Huisstijl, demo: bool, veilige_cookie: bool) -> Self {
        Self { binnen: Arc::new(Binnen { dienst, huisstijl, demo, veilige_cookie, meting: Meting::nieuw() }) }
    }

    /// The use cases.
    pub fn dienst(&self) -> &Dienst {
        &self.binnen.dienst
    }

    /// What is counted.
    pub fn meting(&self) -> &Meting {
        &self.binnen.meting
    }

    /// The look.
    pub fn huisstijl(&self) -> &Huisstijl {
        &self.binnen.huisstijl
    }

    /// Whether this is a demonstration with made-up people.
    pub fn is_demo(&self) -> bool {
        self.binnen.demo
    }

    /// Name of the session cookie. `__Host-` binds it to this host and to HTTPS.
    pub fn cookienaam(&self) -> &'static str {
        if self.binnen.veilige_cookie { "__Host-naast" } else { "naast" }
    }

    /// Whether the cookie is for HTTPS only.
    pub fn veilige_cookie(&self) -> bool {
        self.binnen.veilige_cookie
    }
}
