// A built site, served as a plain host serves it: files, gzip, types, an address without its slash led on, and (if wanted) the site's own page for what is not there.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The folder that is tried: a site built by `localoffer build`. */
export const FOLDER = resolve(process.env.LOCALOFFER_SITE ?? join(import.meta.dirname ?? '.', '../../target/northmere'));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
};
const SMALLER_BY_GZIP = /^(text|application)\/|svg/;
const NAMED_BY_DIGEST = /\.[0-9a-f]{8}\.\w+$/;

/** The address that the site was built for, from the first page: `/`, or `/northmere/` for a site that shares its host. */
export function base(folder = FOLDER) {
  const canonical = /rel="?canonical"? href="?(https?:[^">\s]+)/.exec(readFileSync(join(folder, 'index.html'), 'utf8'));
  const home = new URL(canonical?.[1] ?? 'http://localhost/').pathname;
  return home.replace(/[^/]+\/?$/, '') || '/';
}

/**
 * Serves `folder` on a free port.
 * `served` holds one entry an answer: `{ path, status, bytes }`, bytes as sent. `replace(path, text)` puts another text in place of a file, `remove(path)` takes it away.
 * `cut()` is the host out of reach (every connection is dropped) until `mend()`.
 */
export async function serve({ folder = FOLDER, notFound = true } = {}) {
  const under = base(folder);
  const files = new Map();
  const served = [];
  let reachable = true;

  function load(path) {
    if (!files.has(path)) {
      const place = join(folder, normalize(path));
      const body = existsSync(place) && statSync(place).isFile() ? readFileSync(place) : null;
      files.set(path, body && prepared(path, body));
    }
    return files.get(path);
  }

  function answer(path) {
    if (!path.startsWith(under)) return null;
    const inside = path.slice(under.length);
    if (inside === '' || inside.endsWith('/')) return load(`${inside}index.html`);
    return load(inside) ?? (load(`${inside}/index.html`) && { status: 301, headers: { location: `${path}/` }, body: Buffer.alloc(0) });
  }

  const server = createServer((request, response) => {
    if (!reachable) return request.socket.destroy();
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const missing = { status: 404, headers: { 'content-type': TYPES['.html'] }, body: Buffer.from('Not found') };
    const page = notFound ? load('404.html') : null;
    const found = answer(path) ?? (page ? { ...page, status: 404 } : missing);
    const known = found.headers.etag && request.headers['if-none-match'] === found.headers.etag;
    const status = known ? 304 : found.status;
    const body = known ? '' : found.body;
    served.push({ path, status, bytes: body.length });
    response.writeHead(status, found.headers).end(request.method === 'HEAD' ? '' : body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    folder,
    served,
    origin: `http://127.0.0.1:${server.address().port}`,
    address: (path = '') => `http://127.0.0.1:${server.address().port}${under}${path}`,
    replace: (path, text) => files.set(path, prepared(path, Buffer.from(text))),
    remove: (path) => files.set(path, null),
    cut: () => {
      reachable = false;
      server.closeAllConnections();
    },
    mend: () => (reachable = true),
    close: () => new Promise((done) => (server.close(done), server.closeAllConnections())),
  };
}

function prepared(path, text) {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const small = SMALLER_BY_GZIP.test(type);
  const keep = NAMED_BY_DIGEST.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
  const headers = { 'content-type': type, 'cache-control': keep, etag, ...(small && { 'content-encoding': 'gzip' }) };
  return { status: 200, headers, body: small ? gzipSync(text) : text };
}
