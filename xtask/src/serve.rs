//! `cargo xtask serve`: the built site on this machine, as a good host would send it.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::map_response;
use axum::response::Response;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::build::Example;
use crate::headers::{self, Headers};
use crate::{build, paths};

/// What is served, and what is said with it.
pub struct Served {
    /// The folder of the site.
    pub folder: PathBuf,
    /// The file at `/hoshimi.html`; it carries its policy inside.
    pub single: PathBuf,
    /// The folder of the page with all parts, at `/parts/`; it is for those who work here.
    pub parts: PathBuf,
    /// The folder at `/examples/`, and what is in it.
    pub examples: (PathBuf, Vec<Example>),
    pub headers: Headers,
}

/// A server that runs until the program ends.
pub struct Server {
    pub address: SocketAddr,
    thread: JoinHandle<Result<()>>,
}

pub fn command(port: u16) -> Result<()> {
    build::build()?;
    let server = start(port, &built()?)?;
    for (what, path) in [
        ("Hoshimi", ""),
        ("one file", "hoshimi.html"),
        ("in a frame", "embed.html"),
        ("examples", "examples/"),
        ("all parts", "parts/"),
    ] {
        println!("{what:<12}http://{}/{path}", server.address);
    }
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
        examples: (build::examples_folder(), build::examples()?),
        headers: headers::load()?,
    })
}

/// Starts to serve the site, for this machine only.
pub fn start(port: u16, served: &Served) -> Result<Server> {
    listen(port, router(served)?)
}

/// Starts to serve a folder as it is, for this machine only; each file as brotli where that
/// lies beside it.
pub fn start_folder(port: u16, folder: &Path) -> Result<Server> {
    let files = ServeDir::new(folder).precompressed_br();
    listen(port, Router::new().fallback_service(files))
}

fn listen(port: u16, router: Router) -> Result<Server> {
    let listener = match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Err(error) if error.kind() == ErrorKind::AddrInUse => bail!(
            "port {port} is taken by another program; stop that one, \
             or choose another port: `cargo xtask serve --port 0`"
        ),
        bound => bound.with_context(|| format!("cannot listen at port {port}"))?,
    };
    listener.set_nonblocking(true).context("cannot listen without blocking")?;
    let address = listener.local_addr().context("cannot read the address")?;
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
    let Headers { site, embed, .. } = &served.headers;
    let folder = || ServeDir::new(&served.folder).precompressed_br();
    let everything = Router::new().fallback_service(folder());
    let worker = Router::new().route_service("/sw.js", folder());
    let framed = Router::new().route_service("/embed.html", folder());
    let (examples, list) = &served.examples;
    let mut all = Router::new()
        .route_service("/hoshimi.html", ServeFile::new(&served.single))
        .nest_service("/parts", ServeDir::new(&served.parts))
        .merge(under(worker, &headers::policy(&site.worker))?)
        .merge(under(framed, &headers::beyond_meta(&embed.csp))?)
        .nest_service("/examples", ServeDir::new(examples))
        .fallback_service(under(everything, &headers::policy(&site.csp))?);
    for example in list.iter().filter(|example| !example.csp.is_empty()) {
        let pages = ServeDir::new(examples.join(&example.folder));
        let pages = Router::new().fallback_service(pages);
        let policy = headers::policy(&example.csp);
        let path = format!("/examples/{}", example.folder);
        all = all.nest_service(&path, under(pages, &policy)?);
    }
    let mut all = all.layer(map_response(name_charset));
    for (name, value) in &site.headers {
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

/// These pages with that policy.
fn under(pages: Router, policy: &str) -> Result<Router> {
    let policy = HeaderValue::from_str(policy)
        .with_context(|| format!("`{policy}` has a character that no header may have"))?;
    let says = SetResponseHeaderLayer::overriding(CONTENT_SECURITY_POLICY, policy);
    Ok(pages.layer(says))
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
