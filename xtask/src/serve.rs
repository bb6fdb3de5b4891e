//! `cargo xtask serve`: the built site on this machine, as a good host would send it.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::thread::JoinHandle;

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::map_response;
use axum::response::Response;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::headers::{self, Site};
use crate::{build, paths};

/// What is served, and what is said with it.
pub struct Served {
    /// The folder of the site.
    pub folder: PathBuf,
    /// The file at `/hoshimi.html`; it carries its policy inside.
    pub single: PathBuf,
    /// The folder of the page with all parts, at `/parts/`; it is for those who work here.
    pub parts: PathBuf,
    pub site: Site,
}

/// A server that runs until the program ends.
pub struct Server {
    pub address: SocketAddr,
    thread: JoinHandle<Result<()>>,
}

pub fn command(port: u16) -> Result<()> {
    build::build()?;
    let server = start(port, &built()?)?;
    println!("Hoshimi: http://{}/", server.address);
    match server.thread.join() {
        Ok(end) => end,
        Err(_) => bail!("the server has crashed; what it said is above"),
    }
}

/// What the last build made.
pub fn built() -> Result<Served> {
    Ok(Served {
        folder: build::served_folder(),
        single: paths::dist().join("hoshimi.html"),
        parts: build::parts_folder(),
        site: headers::load()?.site,
    })
}

/// Starts to serve, for this machine only.
pub fn start(port: u16, served: &Served) -> Result<Server> {
    let listener = match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Err(error) if error.kind() == ErrorKind::AddrInUse => bail!(
            "port {port} is taken by another program; stop that one, \
             or choose another port: `cargo xtask serve --port 0`"
        ),
        bound => bound.with_context(|| format!("cannot listen at port {port}"))?,
    };
    listener.set_nonblocking(true).context("cannot listen without blocking")?;
    let address = listener.local_addr().context("cannot read the address")?;
    let router = router(served)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("cannot start the server's runtime")?;
    let thread = std::thread::spawn(move || {
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, router).await?;
            Ok(())
        })
    });
    Ok(Server { address, thread })
}

fn router(served: &Served) -> Result<Router> {
    let worker = ServeFile::new(served.folder.join("sw.js")).precompressed_br();
    let worker =
        Router::new().route_service("/sw.js", worker).layer(policy(&served.site.worker)?);
    let folder = ServeDir::new(&served.folder).precompressed_br();
    let folder = Router::new().fallback_service(folder).layer(policy(&served.site.csp)?);
    let mut all = Router::new()
        .route_service("/hoshimi.html", ServeFile::new(&served.single))
        .nest_service("/parts", ServeDir::new(&served.parts))
        .merge(worker)
        .fallback_service(folder)
        .layer(map_response(name_charset));
    for (name, value) in &served.site.headers {
        let header = (HeaderName::try_from(name), HeaderValue::try_from(value));
        let (Ok(name), Ok(value)) = header else {
            bail!(
                "`{name}: {value}` in pkg-config/headers.toml is no header; correct it"
            );
        };
        all = all.layer(SetResponseHeaderLayer::overriding(name, value));
    }
    Ok(all)
}

/// Sends a policy with everything.
fn policy(csp: &[String]) -> Result<SetResponseHeaderLayer<HeaderValue>> {
    let policy = HeaderValue::from_str(&headers::policy(csp)).context(
        "csp in pkg-config/headers.toml has a character that no header may have",
    )?;
    Ok(SetResponseHeaderLayer::overriding(CONTENT_SECURITY_POLICY, policy))
}

/// Says that a text is UTF-8: else a browser guesses, and for Japanese it may guess wrong.
async fn name_charset(mut response: Response) -> Response {
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if let Some(kind) = kind
        && kind.starts_with("text/")
        && !kind.contains("charset")
        && let Ok(kind) = HeaderValue::try_from(format!("{kind}; charset=utf-8"))
    {
        response.headers_mut().insert(CONTENT_TYPE, kind);
    }
    response
}

#[cfg(test)]
mod tests;
