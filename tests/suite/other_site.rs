//! Another site, on this computer, that answers as sites do on their bad days.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread::{sleep, spawn},
    time::Duration,
};

/// What was asked: the method, the path, and how many questions were being answered, this one among them.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) at_once: usize,
}

/// A running site; it ends with the test program.
pub(crate) struct OtherSite {
    /// Its host with its port.
    pub(crate) host: String,
    questions: Arc<Mutex<Vec<Question>>>,
}

/// Everything that was asked of one site, and how many questions are being answered.
#[derive(Default)]
struct Told {
    questions: Arc<Mutex<Vec<Question>>>,
    at_once: AtomicUsize,
}

impl OtherSite {
    /// Starts a site on a free port of `number`, one of this computer's own addresses.
    pub(crate) fn start(number: &str) -> Self {
        let listener = TcpListener::bind((number, 0)).unwrap();
        let host = format!("{number}:{}", listener.local_addr().unwrap().port());
        let told = Arc::new(Told::default());
        let questions = Arc::clone(&told.questions);
        spawn(move || {
            for stream in listener.incoming().flatten() {
                let told = Arc::clone(&told);
                spawn(move || converse(stream, &told));
            }
        });
        Self { host, questions }
    }

    /// The address of `path` on it.
    pub(crate) fn at(&self, path: &str) -> String {
        format!("http://{}{path}", self.host)
    }

    /// What it was asked so far.
    pub(crate) fn questions(&self) -> Vec<Question> {
        self.questions.lock().unwrap().clone()
    }
}

fn converse(stream: TcpStream, told: &Told) {
    let mut reader = BufReader::new(stream);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 {
            return;
        }
        let mut words = line.split_whitespace().map(str::to_owned);
        let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let mut chunked = false;
        loop {
            let mut header = String::new();
            if reader.read_line(&mut header).unwrap_or(0) == 0 || header.trim().is_empty() {
                break;
            }
            chunked |= header.to_ascii_lowercase().starts_with("transfer-encoding:");
        }
        // Some clients say that a body follows, and send an empty one.
        if chunked && reader.buffer().starts_with(b"0\r\n\r\n") {
            let _ = reader.read_exact(&mut [0; 5]);
        }
        let at_once = told.at_once.fetch_add(1, Ordering::SeqCst) + 1;
        let before = told.questions.lock().unwrap().iter().filter(|one| one.path == path).count();
        let (reply, more) = reply(&method, &path, before);
        told.questions.lock().unwrap().push(Question { method, path, at_once });
        told.at_once.fetch_sub(1, Ordering::SeqCst);
        let sent = reader.get_mut().write_all(&reply);
        if sent.is_err() || !more {
            return;
        }
    }
}

/// The bytes of an answer, and whether the connection stays open. `before` is how often the path was asked before.
fn reply(method: &str, path: &str, before: usize) -> (Vec<u8>, bool) {
    let page = |status: &str, more: &str, body: &str| {
        let shown = if method == "HEAD" { "" } else { body };
        let head = format!("HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\n{more}content-length: {}\r\n\r\n", body.len());
        ((head + shown).into_bytes(), true)
    };
    let to = |status: &str, to: &str| page(status, &format!("location: {to}\r\n"), "");
    let good = "<!DOCTYPE html><title>Club</title><h1 id=top-of-club>Saturday club</h1><p id=join>Come along.";
    let path = path.split('?').next().unwrap_or(path);
    match path.trim_end_matches(char::is_numeric) {
        "/moved" => to("301 Moved Permanently", "/good"),
        "/coffee" => to("302 Found", "/café"),
        "/moved-for-good" => to("308 Permanent Redirect", "/moved"),
        "/elsewhere-for-now" => to("302 Found", "/good"),
        "/elsewhere-with-method" => to("307 Temporary Redirect", "/good"),
        "/round" => to("302 Found", "/round-again"),
        "/round-again" => to("302 Found", "/round"),
        "/front" => to("302 Found", "/"),
        "/to-itself-inside" => to("302 Found", "http://127.0.0.1:9/latest/meta-data"),
        "/script" => to("302 Found", "javascript:alert(1)"),
        "/not-there" => page("404 Not Found", "", "gone"),
        "/gone" => page("410 Gone", "", "gone"),
        "/private" => page("403 Forbidden", "", ""),
        "/teapot" => page("418 I'm a teapot", "", ""),
        "/busy" if before == 0 => page("429 Too Many Requests", "retry-after: 1\r\n", ""),
        "/always-busy" => page("429 Too Many Requests", "retry-after: 900\r\n", ""),
        "/broken-down" => page("500 Internal Server Error", "", ""),
        "/waking" if before < 2 => page("503 Service Unavailable", "", ""),
        "/slow" => {
            sleep(Duration::from_secs(5));
            page("200 OK", "", good)
        }
        "/cut" => (b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 9000\r\n\r\n<h1>Half".to_vec(), false),
        "/hangs-up" => (Vec::new(), false),
        "/no-head" if method == "HEAD" => page("405 Method Not Allowed", "", ""),
        "/no-head" if before == 0 => page("503 Service Unavailable", "", ""),
        "/disguised" => page("200 OK", "", "<!DOCTYPE html><title>Club</title><h1>Page not found</h1><p>Try our search."),
        "/huge" => page("200 OK", "", &format!("{good}{}", "<p>more</p>".repeat(400_000))),
        "/form.pdf" => (b"HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\ncontent-length: 4\r\n\r\n%PDF".to_vec(), true),
        "/data" => (b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}".to_vec(), true),
        _ => page("200 OK", "", good),
    }
}
