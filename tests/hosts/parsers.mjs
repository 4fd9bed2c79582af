// Host files, read by what their hosts read them with: the parsers of Netlify; the parsers and the file server of Cloudflare Pages; the schema and the emulator of Azure
// Static Web Apps; and the function for CloudFront, run as it stands. The readers of the first three are also shown broken files, which they must not take.
//
//     cd tests/hosts && npm ci --ignore-scripts --omit=optional && node parsers.mjs ../../target/release/localoffer
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import Ajv from "ajv-draft-04";
import { createJiti } from "jiti";

const tool = resolve(process.argv[2] ?? "../../target/release/localoffer");
const here = fileURLToPath(new URL(".", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "localoffer-parsers-"));
const REDIRECTS = 'redirects:\n  "/old-club/": "/services/club/"\n  "/old/page.html/": "/guides/first-steps/"\n';
const FOR_EVER = "public, max-age=31536000, immutable";
const SECURITY = ["content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy", "cross-origin-opener-policy", "strict-transport-security"];

// The site of the fixtures, built for a host at a base path.
function built(host, base) {
  const source = mkdtempSync(join(work, "source-"));
  cpSync(join(here, "../fixtures/base"), source, { recursive: true });
  writeFileSync(join(source, "content/redirects.yaml"), REDIRECTS);
  appendFileSync(join(source, "content/site.yaml"), `host: ${host}\nhosting: { https_only: true }\n`);
  const out = join(source, "public");
  execFileSync(tool, ["build", "--root", source, "--today", "2026-11-23", "--base-url", `https://localoffer.smallham.example${base}`, "--out", out]);
  return out;
}

function broken(name, text) {
  const file = join(mkdtempSync(join(work, "broken-")), name);
  writeFileSync(file, text);
  return file;
}

// Where old addresses lead, by old address.
const moved = (base) => {
  const all = { [`${base}old-club/`]: `${base}en/services/club/`, [`${base}old/page.html`]: `${base}en/guides/first-steps/` };
  for (const language of ["en", "en-simple", "ar"]) all[`${base}${language}/old-club/`] = `${base}${language}/services/club/`;
  return all;
};

async function netlify(base) {
  const site = built("netlify", base);
  const { redirects, errors } = await parseAllRedirects({ redirectsFiles: [join(site, "_redirects")], minimal: true });
  assert.deepEqual(errors, []);
  for (const [from, to] of Object.entries(moved(base))) {
    const rule = redirects.find((rule) => rule.from === from);
    assert.deepEqual([rule?.to, rule?.status, rule?.force], [to, 301, true], from);
  }
  const arabic = redirects.find((rule) => rule.from === `${base}ar/*`);
  assert.deepEqual([arabic.to, arabic.status, arabic.force ?? false], [`${base}ar/404/index.html`, 404, false]);
  for (const rule of redirects.filter((rule) => rule.status === 404)) assert.ok(existsSync(join(site, rule.to.slice(base.length))), rule.to);
  const order = redirects.map((rule) => rule.from);
  assert.ok(order.indexOf(`${base}ar/old-club/`) < order.indexOf(`${base}ar/*`), "old addresses come before what is not there");

  const headers = await parseAllHeaders({ headersFiles: [join(site, "_headers")], minimal: true });
  assert.deepEqual(headers.errors, []);
  const values = (path) => Object.fromEntries(Object.entries(headers.headers.find((rule) => rule.for === path).values).map(([name, value]) => [name.toLowerCase(), value]));
  assert.deepEqual(Object.keys(values(`${base}*`)), SECURITY);
  assert.equal(values(`${base}assets/*`)["cache-control"], FOR_EVER);
  assert.equal(values(`${base}sw.js`)["cache-control"], "no-cache");

  assert.notDeepEqual((await parseAllRedirects({ redirectsFiles: [broken("_redirects", "/old/ 301x\n")], minimal: true })).errors, []);
  assert.notDeepEqual((await parseAllHeaders({ headersFiles: [broken("_headers", "/*\n  : no name\n")], minimal: true })).errors, []);
  return redirects.length + headers.headers.length;
}

async function cloudflare(base) {
  const load = createJiti(import.meta.url);
  const from = (name) => load.import(join(here, "node_modules/@cloudflare/pages-shared", name));
  const [{ parseRedirects }, { parseHeaders }, { createMetadataObject }, { generateHandler }] = await Promise.all(
    ["metadata-generator/parseRedirects.ts", "metadata-generator/parseHeaders.ts", "metadata-generator/createMetadataObject.ts", "asset-server/handler.ts"].map(from),
  );
  const site = built("cloudflare-pages", base);
  const redirects = parseRedirects(readFileSync(join(site, "_redirects"), "utf8"));
  const headers = parseHeaders(readFileSync(join(site, "_headers"), "utf8"));
  assert.deepEqual([redirects.invalid, headers.invalid], [[], []]);
  assert.deepEqual(parseRedirects("/old/\n").invalid.length, 1);
  assert.deepEqual(parseHeaders("/*\n  no colon here\n").invalid.length > 0, true);

  const metadata = createMetadataObject({ redirects, headers });
  const types = { html: "text/html; charset=utf-8", css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8" };
  const ask = (address) =>
    generateHandler({
      request: new Request(`https://localoffer.smallham.example${address}`),
      metadata,
      logError: (error) => { throw error; },
      findAssetEntryForPath: async (path) => {
        const file = path.startsWith(base) ? join(site, path.slice(base.length)) : "";
        return file && existsSync(file) && statSync(file).isFile() ? file : null;
      },
      getAssetKey: (file) => file,
      negotiateContent: () => ({ encoding: null }),
      fetchAsset: async (file) => ({ body: new Blob([readFileSync(file)]).stream(), contentType: types[file.split(".").pop()] ?? "application/octet-stream" }),
    });
  for (const [old, target] of Object.entries(moved(base))) {
    const answer = await ask(old);
    assert.deepEqual([answer.status, answer.headers.get("location")], [301, target], old);
  }
  const style = readdirSync(join(site, "assets")).find((name) => name.endsWith(".css"));
  const page = await ask(`${base}ar/services/club/`);
  assert.equal(page.status, 200);
  for (const name of SECURITY) assert.ok(page.headers.get(name), name);
  assert.equal(page.headers.get("referrer-policy"), "strict-origin-when-cross-origin", "said once");
  assert.equal(page.headers.get("x-content-type-options"), "nosniff", "said once");
  assert.equal(page.headers.get("strict-transport-security"), "max-age=31536000");
  assert.match(page.headers.get("content-security-policy"), /frame-ancestors 'none'$/);
  assert.equal((await ask(`${base}assets/${style}`)).headers.get("cache-control"), FOR_EVER);
  assert.equal((await ask(`${base}sw.js`)).headers.get("cache-control"), "no-cache");
  for (const language of ["en", "en-simple", "ar"]) {
    const lost = await ask(`${base}${language}/services/nothing-here/`);
    assert.equal(lost.status, 404);
    assert.equal(await lost.text(), readFileSync(join(site, language, "404/index.html"), "utf8"), `the page of ${language}`);
  }
  assert.equal((await ask(`${base}nothing-here/`)).status, 404, "never the first page in place of what is not there");
  return redirects.rules.length + headers.rules.length;
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => probe.once("listening", done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

async function azure(base) {
  const site = built("azure-static-web-apps", base);
  const config = JSON.parse(readFileSync(join(site, "staticwebapp.config.json"), "utf8"));
  const kept = join(here, "node_modules/@azure/static-web-apps-cli");
  const schema = JSON.parse(readFileSync(join(kept, "schema/staticwebapp.config.json"), "utf8"));
  const valid = new Ajv({ strict: false, logger: false }).compile(schema);
  assert.ok(valid(config), JSON.stringify(valid.errors));
  assert.ok(!valid({ ...config, routes: [{ route: "/old/", redirect: "/new/", statusCode: "301" }] }), "a number in quotes is noticed");
  assert.ok(!valid({ ...config, headers: {} }), "a key that is not known is noticed");
  if (base !== "/") return config.routes.length;

  const port = await freePort();
  const emulator = spawn(process.execPath, [join(kept, "dist/cli/bin.js"), "start", site, "--host", "127.0.0.1", "--port", String(port)], { cwd: work, stdio: "ignore", detached: true });
  try {
    const ask = (path) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual" });
    for (let tries = 0; ; tries++) {
      try { await ask("/"); break; } catch (error) { if (tries > 200 || emulator.exitCode !== null) throw error; await wait(100); }
    }
    for (const [old, target] of Object.entries(moved(base))) {
      const answer = await ask(old);
      assert.deepEqual([answer.status, new URL(answer.headers.get("location"), "http://here").pathname], [301, target], old);
    }
    const page = await ask("/ar/services/club/");
    for (const name of SECURITY) assert.ok(page.headers.get(name), name);
    assert.equal(page.headers.get("cache-control"), "public, max-age=60, must-revalidate");
    const style = readdirSync(join(site, "assets")).find((name) => name.endsWith(".css"));
    assert.equal((await ask(`/assets/${style}`)).headers.get("cache-control"), FOR_EVER);
    assert.equal((await ask("/sw.js")).headers.get("cache-control"), "no-cache");
    const page404 = readFileSync(join(site, "404.html"), "utf8");
    for (const path of ["/ar/nothing-here/", "/.localoffer-manifest", "/_host/x", "/_localoffer/x"]) {
      const answer = await ask(path);
      assert.equal(answer.status, 404, path);
      assert.equal(await answer.text(), page404, path);
    }
  } finally {
    // With the server that it starts itself.
    process.kill(-emulator.pid);
  }
  return config.routes.length;
}

function cloudfront(base) {
  const site = built("s3-cloudfront", base);
  const text = readFileSync(join(site, "_host/s3-cloudfront/viewer-request.js"), "utf8");
  assert.ok(Buffer.byteLength(text) <= 10 * 1024, "CloudFront takes 10 KB");
  const handler = vm.runInNewContext(`${text}\nhandler`);
  const ask = (uri) => handler({ request: { uri, method: "GET", headers: {} } });
  for (const [old, target] of Object.entries(moved(base))) assert.deepEqual([ask(old).statusCode, ask(old).headers.location.value], [301, target], old);
  assert.equal(ask(`${base}en/`).uri, `${base}en/index.html`);
  assert.equal(ask(`${base}en/services`).headers.location.value, `${base}en/services/`);
  assert.equal(ask(`${base}media/map.png`).uri, `${base}media/map.png`);
  for (const hidden of [".localoffer-manifest", "_localoffer/x", "_host/s3-cloudfront/viewer-request.js"]) assert.equal(ask(base + hidden).statusCode, 404, hidden);
  const policy = JSON.parse(readFileSync(join(site, "_host/s3-cloudfront/response-headers-policy.json"), "utf8"));
  assert.equal(policy.CustomHeadersConfig.Quantity, policy.CustomHeadersConfig.Items.length);
  const errors = JSON.parse(readFileSync(join(site, "_host/s3-cloudfront/custom-error-responses.json"), "utf8"));
  for (const { ResponsePagePath } of errors.Items) assert.ok(existsSync(join(site, ResponsePagePath.slice(base.length))));
  return Object.keys(moved(base)).length;
}

try {
  for (const base of ["/", "/a/b/"]) {
    for (const [name, read] of Object.entries({ netlify, "cloudflare-pages": cloudflare, "azure-static-web-apps": azure, "s3-cloudfront": cloudfront })) {
      console.log(`${name} at ${base}: ${await read(base)} rules are read as they were meant`);
    }
  }
  console.log("broken files for Netlify, Cloudflare and Azure are noticed");
} finally {
  rmSync(work, { recursive: true, force: true });
}
