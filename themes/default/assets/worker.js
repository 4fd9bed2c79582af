// Keeps pages for when there is no internet. The build puts SITE before this: { version, base, shell, assets }, addresses from the root of the host.
const OURS = `localoffer ${SITE.base} `;
const NAME = OURS + SITE.version;
const MOST = 200;

const path = address => new URL(address, location.origin).pathname;
const folder = address => path(address).slice(SITE.base.length).split('/')[0];
const isPage = address => /(\/[^./]*|\.html)$/.test(path(address));
const isLasting = address => SITE.assets.includes(path(address)) || /\.[0-9a-f]{8,}\.\w+$/.test(path(address));
const stored = address => caches.open(NAME).then(cache => cache.match(path(address))).catch(() => undefined);

async function keep(address, response) {
  const cache = await caches.open(NAME);
  if (response.status === 404 || response.status === 410) return cache.delete(path(address));
  if (response.status !== 200 || response.redirected || response.type !== 'basic') return;
  await cache.put(path(address), response);
  const others = (await cache.keys()).map(({ url }) => path(url)).filter(other => !SITE.assets.includes(other) && !SITE.shell.includes(other));
  for (const group of [others.filter(isPage), others.filter(other => !isPage(other))]) {
    await Promise.all(group.slice(0, -MOST).map(old => cache.delete(old)));
  }
}

async function fetchAndKeep(event) {
  const response = (await event.preloadResponse) || (await fetch(event.request));
  const { url, destination } = event.request;
  if (isPage(url) || isLasting(url) || destination === 'image') event.waitUntil(keep(url, response.clone()).catch(() => {}));
  return response;
}

async function offlinePage(request) {
  const pages = request.mode === 'navigate' ? SITE.shell.filter(page => /\/offline(\/|\.html)$/.test(page)) : [];
  const own = pages.filter(page => folder(page) === folder(request.url));
  for (const page of own.concat(pages)) {
    const copy = await stored(page);
    if (copy) return copy;
  }
  return Response.error();
}

// A page is always asked of the network, however slow: what is on the device may be out of date.
function freshFirst(event) {
  return fetchAndKeep(event).catch(async () => (await stored(event.request.url)) || offlinePage(event.request));
}

async function keepAll({ here, keep: wanted }) {
  const shell = SITE.shell.filter(page => folder(page) === folder(here));
  for (const address of [...SITE.assets, ...shell, here, ...wanted]) {
    if (path(address).startsWith(SITE.base) && !(await stored(address))) await fetch(address).then(response => keep(address, response)).catch(() => {});
  }
}

addEventListener('fetch', event => {
  const { request } = event;
  const { origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !path(request.url).startsWith(SITE.base) || request.headers.has('range')) return;
  if (isLasting(request.url)) event.respondWith(stored(request.url).then(copy => copy || fetchAndKeep(event)));
  else if (isPage(request.url) || request.mode === 'navigate' || request.destination === 'image') event.respondWith(freshFirst(event));
});

let last = Promise.resolve();
addEventListener('message', event => {
  last = last.then(() => keepAll(event.data)).catch(() => {});
  event.waitUntil(last);
});
addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil((async () => {
  const old = (await caches.keys()).filter(name => name.startsWith(OURS) && name !== NAME);
  await Promise.all(old.map(name => caches.delete(name)));
  if (registration.navigationPreload) await registration.navigationPreload.enable();
  await clients.claim();
})()));
