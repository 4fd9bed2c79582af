#!/usr/bin/env python3
"""Builds a site for nginx and for Apache, lets the real servers serve it on this machine alone, and asks what they answer.

    python3 tests/hosts/served.py target/release/localoffer

Needs nginx and Apache (Debian: nginx-light, apache2), of which only the programs are used: every process here is started with a configuration of its own and ended again.
"""

import contextlib
import http.client
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree

REPOSITORY = Path(__file__).resolve().parents[2]
LONG = "old/" + "a-very-long-name-that-somebody-chose-once-" * 4 + "end"
REDIRECTS = f"""redirects:
  "/old-club/": "/services/club/"
  "/old/page.html/": "/guides/first-steps/"
  "/{LONG}/": "/services/club/"
"""
# An old address that the tool takes only when it takes such letters; until then the line that it would write is added by hand.
BEYOND_ASCII = '  "/help-siân/": "/services/club/"\n'
PERMISSIONS = (
    "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), "
    "payment=(), publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=()"
)
FOR_EVER, DAY, MINUTE, NEVER = "public, max-age=31536000, immutable", "public, max-age=86400", "public, max-age=60, must-revalidate", "no-cache"


class Trouble(Exception):
    """An answer that is not the expected one."""


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        raise Trouble(f"{' '.join(map(str, command))}: {done.stdout}{done.stderr}")


def ask(port, address):
    """Status, headers by small name, and body, of one GET."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", quote(address, safe="/%?="))
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body.decode("utf-8", "replace")


def expect(said, wanted, what):
    if said != wanted:
        raise Trouble(f"{what}: {said!r}, and {wanted!r} was expected")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def serving(command, port, log):
    """The server that `command` starts, until the block is left."""
    with open(log, "w") as out:
        process = subprocess.Popen([str(part) for part in command], stdout=out, stderr=subprocess.STDOUT)
        try:
            for _ in range(200):
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    break
                if process.poll() is not None:
                    raise Trouble(f"the server did not start: {Path(log).read_text()}")
                time.sleep(0.05)
            yield
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def nginx(work, root, site, change=None):
    """The command for nginx with the two files of the site included, and its port."""
    port, home = free_port(), Path(tempfile.mkdtemp(dir=work))
    http_conf, server_conf = ((site / "_host/nginx" / name).read_text() for name in ("http.conf", "server.conf"))
    if change:
        server_conf = change(server_conf)
    (home / "http.conf").write_text(http_conf)
    (home / "server.conf").write_text(server_conf)
    temporary = "".join(f"{name}_temp_path {home}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    # The outer location is the trap of many servers: it would take style sheets out of the site's own, and their headers with them.
    (home / "nginx.conf").write_text(
        f"daemon off; pid {home}/pid; worker_processes 1; error_log {home}/error.log; user root;\n"
        f"events {{ worker_connections 64; }}\n"
        f"http {{ access_log off; {temporary}\ninclude {home}/http.conf;\n"
        f"server {{ listen 127.0.0.1:{port}; root {root}; location ~ \\.css$ {{ expires 1h; }}\ninclude {home}/server.conf; }} }}\n"
    )
    return ["nginx", "-c", home / "nginx.conf", "-e", home / "error.log"], port, home / "log"


def apache(work, root, _site, modules=("headers", "alias", "mime", "deflate", "filter", "dir")):
    """The command for Apache with the site's `.htaccess` allowed as little as it needs, and its port."""
    port, home = free_port(), Path(tempfile.mkdtemp(dir=work))
    home.chmod(0o755)
    loaded = "".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n" for name in ("mpm_event", "authz_core", *modules))
    types = "TypesConfig /etc/mime.types\n" if "mime" in modules else ""
    (home / "apache.conf").write_text(
        f"{loaded}{types}ServerRoot {home}\nPidFile {home}/pid\nErrorLog {home}/error.log\nListen 127.0.0.1:{port}\nServerName 127.0.0.1\nUser www-data\nGroup www-data\n"
        f"DocumentRoot {root}\n<Directory {root}>\n  AllowOverride FileInfo\n  Require all granted\n</Directory>\n" + ("DirectoryIndex index.html\n" if "dir" in modules else "")
    )
    return ["apache2", "-f", home / "apache.conf", "-DFOREGROUND"], port, home / "log"


def security(site):
    """The headers of every answer; the policy is the one that a page says, and a little more."""
    page = (site / "en/index.html").read_text()
    policy = re.search(r'http-equiv="?Content-Security-Policy"? content="([^"]*)"|content="([^"]*)" http-equiv="?Content-Security-Policy"?', page)
    return {
        "content-security-policy": next(filter(None, policy.groups())) + "; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "referrer-policy": "strict-origin-when-cross-origin",
        "permissions-policy": PERMISSIONS,
        "cross-origin-opener-policy": "same-origin",
        "strict-transport-security": "max-age=31536000",
    }


def hold(port, site, base):
    """Asks for everything that a host file is for; gives the number of answers that were as expected."""
    headers, asked = security(site), 0
    style = next(path for path in sorted((site / "assets").iterdir()) if path.suffix == ".css").name
    script = next(path for path in sorted((site / "assets").iterdir()) if path.suffix == ".js").name

    def answer(path, status, caching=None, content_type=None, body=None):
        nonlocal asked
        said, got, text = ask(port, base + path)
        expect(said, status, f"the status of {base}{path}")
        for name, value in headers.items():
            expect(got.get(name), value, f"{name} of {base}{path}")
        if caching:
            expect(got.get("cache-control"), caching, f"cache-control of {base}{path}")
        if content_type:
            expect(got.get("content-type"), content_type, f"the content type of {base}{path}")
        if body and body not in text:
            raise Trouble(f"{base}{path} does not hold {body!r}: {text[:200]}")
        asked += 1
        return got

    page = "text/html; charset=utf-8"
    answer("", 200, MINUTE, page)
    answer("en/", 200, MINUTE, page, 'lang="en')
    answer("ar/services/club/", 200, MINUTE, page, 'dir="rtl"')
    answer(f"assets/{style}", 200, FOR_EVER, "text/css; charset=utf-8")
    answer(f"assets/{script}", 200, FOR_EVER, "text/javascript; charset=utf-8")
    answer("media/map.png", 200, DAY, "image/png")
    answer("sw.js", 200, NEVER, "text/javascript; charset=utf-8")
    answer("sitemap.xml", 200, MINUTE, "application/xml; charset=utf-8")
    answer("robots.txt", 200, MINUTE, "text/plain; charset=utf-8")

    languages = {path.name: re.search(r"<h1>(.*?)</h1>", (path / "404/index.html").read_text()).group(1) for path in site.iterdir() if (path / "404").is_dir()}
    expect(sorted(languages), ["ar", "en", "en-simple"], "languages with a page for what is not there")
    for language, heading in languages.items():
        for path in ("nothing-here/", "services/nothing-here.html", "404/nothing/deep/below/"):
            got = answer(f"{language}/{path}", 404, None, page, heading)
            expect("immutable" in got.get("cache-control", ""), False, f"a page that is not there is kept for ever: {language}/{path}")
    answer("nothing-here/", 404, None, page, languages["en"])
    expect("immutable" in answer("assets/nothing.css", 404).get("cache-control", ""), False, "a style sheet that is not there is kept for ever")

    for path in (".localoffer-manifest", "_localoffer/releases/1.json", "_localoffer/", "_host/nginx/server.conf", "_host/", "en/.localoffer-tmp-1-1", ".htaccess", ".git/config"):
        said, _, text = ask(port, base + path)
        expect(said if said != 403 else 404, 404, f"the status of {base}{path}")
        expect("localoffer manifest" in text or "secret" in text, False, f"{base}{path} is shown")
        asked += 1
    expect(ask(port, f"{base}.well-known/security.txt")[::2], (200, "hello\n"), "what somebody else put in .well-known")

    def moved(path, target):
        nonlocal asked
        said, got, _ = ask(port, base + path)
        expect((said, got.get("location", "").replace(f"http://127.0.0.1:{port}", "")), (301, base + target), f"the answer for the old address {base}{path}")
        asked += 1

    moved("old-club/", "en/services/club/")
    moved("ar/old-club/", "ar/services/club/")
    moved("old/page.html", "en/guides/first-steps/")
    moved(f"{LONG}/", "en/services/club/")
    moved(f"en-simple/{LONG}/", "en-simple/services/club/")
    moved("en/services/club", "en/services/club/")
    moved("old-club/?from=letter", "en/services/club/?from=letter")
    moved("help-siân/", "en/services/club/")
    said, _, _ = ask(port, f"{base}old-club/below/")
    expect(said, 404, "the status of an address below one that moved")
    said, got, _ = ask(port, f"{base}old/page.htmlx")
    expect(said, 404, "the status of an address that only starts like one that moved")
    return asked + 2


def built(tool, work, host, base, beyond_ascii, hosting="https_only: true"):
    """The root of a server, and the site of `host` in it at `base`."""
    source = Path(tempfile.mkdtemp(dir=work)) / "source"
    shutil.copytree(REPOSITORY / "tests/fixtures/base", source)
    (source / "content/redirects.yaml").write_text(REDIRECTS + (BEYOND_ASCII if beyond_ascii else ""))
    with open(source / "content/site.yaml", "a") as settings:
        settings.write(f"host: {host}\nhosting: {{ {hosting} }}\n")
    root = Path(tempfile.mkdtemp(dir=work))
    root.chmod(0o755)
    site = root / base.strip("/")
    run(tool, "build", "--root", source, "--today", "2026-11-23", "--base-url", f"https://localoffer.smallham.example{base}", "--out", site)
    # What publishing keeps, what a build that was stopped leaves behind, and what belongs to somebody else.
    for path, text in (("_localoffer/releases/1.json", "secret"), ("en/.localoffer-tmp-1-1", "secret"), (".git/config", "secret"), (".well-known/security.txt", "hello\n")):
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_text(text)
    if not beyond_ascii:
        add_by_hand(site, base)
    return root, site


def add_by_hand(site, base):
    """The old address with a letter beyond ASCII, in the form that the tool writes."""
    for path, after, line in (
        ("_host/nginx/http.conf", '    default "";\n', f'    "{base}help-siân/" "{base}en/services/club/";\n'),
        (".htaccess", "<IfModule mod_alias.c>\n", f'    RedirectMatch 301 "^{base}help-siân/$" "{base}en/services/club/"\n'),
    ):
        if (site / path).exists():
            text = (site / path).read_text()
            if after not in text:
                raise Trouble(f"{path} has changed its form")
            (site / path).write_text(text.replace(after, after + line, 1))


def takes_beyond_ascii(tool, work):
    try:
        built(tool, work, "nginx", "/", True)
        return True
    except Trouble:
        return False


def refused(start, says, what):
    """`start` must end in trouble that `says` this, or the proof proves nothing."""
    try:
        start()
    except Trouble as trouble:
        if says in str(trouble):
            return
        raise
    raise Trouble(f"{what} is not noticed")


def iis(tool, work, base):
    """IIS does not run here: its files are read as XML, and held against what is known to stop a whole site there."""
    _, site = built(tool, work, "iis", base, False)
    config = ElementTree.parse(site / "web.config").getroot()
    server = config.find("system.webServer")
    for part, child, key in (("staticContent", "mimeMap", "fileExtension"), ("httpProtocol/customHeaders", "add", "name"), ("security/requestFiltering/hiddenSegments", "add", "segment")):
        seen = set()
        for entry in server.find(part):
            name = entry.get(key)
            if entry.tag == "remove":
                seen.add(("remove", name))
            elif entry.tag == child:
                expect((("remove", name) in seen, (child, name) in seen), (True, False), f"{name} of {part} is taken out first, and added once")
                seen.add((child, name))
    said = {entry.get("name").lower(): entry.get("value") for entry in server.find("httpProtocol/customHeaders").findall("add")}
    expect(said, security(site), "the headers of web.config")
    for place in [config, *config.findall("location")]:
        if place.get("path"):
            expect((site / place.get("path")).exists(), True, f"the place {place.get('path')} of web.config")
        for error in place.iter("error") if place.get("path") else server.findall("httpErrors/error"):
            expect((site / error.get("path").replace("\\", "/")).is_file(), True, f"the page {error.get('path')} of web.config")
    expect((server.find("rewrite"), (site / "_host/iis").exists()), (None, False), "a part for the URL Rewrite module that nobody asked for")
    _, site = built(tool, work, "iis", base, False, "server_redirects: true")
    rules = ElementTree.parse(site / "web.config").getroot().find("system.webServer/rewrite/rewriteMaps").get("configSource")
    table = ElementTree.parse(site / rules.replace("\\", "/")).getroot()
    expect(table.tag, "rewriteMaps", "the part that stands in a file of its own")
    old = {entry.get("key"): entry.get("value") for entry in table.find("rewriteMap")}
    expect(old[f"{base}old/page.html"], f"{base}en/guides/first-steps/", "where an old address leads")
    return len(old)


def main():
    tool = Path(sys.argv[1]).resolve()
    work = Path(tempfile.mkdtemp(prefix="localoffer-hosts-"))
    work.chmod(0o755)
    try:
        beyond_ascii = takes_beyond_ascii(tool, work)
        for base in ("/", "/a/b/"):
            for name, server in (("nginx", nginx), ("apache", apache)):
                root, site = built(tool, work, name, base, beyond_ascii)
                command, port, log = server(work, root, site)
                with serving(command, port, log):
                    print(f"{name} at {base}: {hold(port, site, base)} answers as expected")
        # The proof must be able to fail. One header in a location of its own: all others are lost there.
        root, site = built(tool, work, "nginx", "/", False)
        trap = lambda text: text.replace("location /ar/ {", "location /ar/ { add_header X-Own 1;")
        command, port, log = nginx(work, root, site, trap)
        with serving(command, port, log):
            refused(lambda: hold(port, site, "/"), "content-security-policy of /ar/", "an nginx location that loses its headers")
        root, site = built(tool, work, "apache", "/", False)
        (site / ".htaccess").write_text((site / ".htaccess").read_text().replace("RedirectMatch 301", "# RedirectMatch 301"))
        command, port, log = apache(work, root, site)
        with serving(command, port, log):
            refused(lambda: hold(port, site, "/"), "old address", "an .htaccess without redirects")
        # A server without the modules still shows the site.
        root, site = built(tool, work, "apache", "/", False)
        command, port, log = apache(work, root, site, ("dir",))
        with serving(command, port, log):
            expect(ask(port, "/en/")[0], 200, "the status of a page on an Apache with few modules")
            expect(ask(port, "/ar/nothing/")[0], 404, "the status of what is not there on an Apache with few modules")
        print("broken files are noticed; an Apache with few modules shows the site")
        for base in ("/", "/a/b/"):
            print(f"iis at {base}: XML as IIS takes it, with {iis(tool, work, base)} old addresses when asked; not run on IIS")
    except Trouble as trouble:
        sys.exit(f"hosts: {trouble}")
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
