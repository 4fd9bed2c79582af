// A parent's phone is out of reach of the internet, and comes back: what was read and saved is there, nothing old is shown when the new page can be had.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { open } from './browser.mjs';

const proof = await open();
after(() => proof.close());
afterEach(() => proof.site.mend());

const READ = 'en/guides/where-to-start/';
const SAVED = 'en/services/saturday-splash/';
const NEVER_SEEN = 'en/services/school-travel/';
const ALSO_SAVED = 'services/relaxed-swimming';

const words = (page) => page.locator('h1').innerText();

/** The paths of everything that the device keeps. */
function all(page) {
  return page.evaluate(async () => {
    const lists = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** Waits until the device keeps a copy of each of `paths`. */
async function kept(page, paths, base) {
  for (let tries = 0; tries < 150; tries += 1) {
    const there = await all(page);
    if (paths.every((path) => there.includes(base + path))) return;
    await page.waitForTimeout(100);
  }
  const there = await all(page);
  assert.fail(`not kept: ${paths.filter((path) => !there.includes(base + path)).join(' ')}`);
}

async function away(context) {
  proof.site.cut();
  await context.setOffline(true);
}

async function back(context) {
  proof.site.mend();
  await context.setOffline(false);
}

test('pages that were read or saved are there; any other leads to the page that says which ones are; and all is new again afterwards', async () => {
  await proof.reader({ keeps: true, missing: true, cutOff: true }, async ({ page, context, base, go }) => {
    await go(READ);
    // Whoever reads a page stays on it for a moment; the first one is kept when the worker has begun.
    await kept(page, [READ], base);
    await page.evaluate((path) => localStorage.setItem('localoffer-list', JSON.stringify([path])), ALSO_SAVED);
    await go(SAVED);
    await page.locator('[data-save]').click();
    await kept(page, [READ, SAVED, `en/${ALSO_SAVED}/`, 'en/offline/', 'en/my-list/'], base);

    await away(context);
    await go(READ);
    assert.equal(await words(page), 'Where to start');
    assert.equal(await page.evaluate(() => [...document.styleSheets].length > 0 && getComputedStyle(document.body).fontFamily !== ''), true);
    await go(`en/${ALSO_SAVED}/`);
    assert.equal(await page.locator('body').getAttribute('class'), 'kind-service');
    await go('en/my-list/');
    await page.locator('[data-my-list-items] [data-contact-copy] a').nth(1).waitFor();
    await go(NEVER_SEEN);
    assert.equal(await page.locator('body').getAttribute('class'), 'kind-offline');
    await page.locator('[data-kept] a', { hasText: 'Saturday Splash' }).waitFor();
    assert.ok(await page.locator('main a[href^="tel:"]').first().isVisible());

    const changed = readFileSync(join(proof.site.folder, READ, 'index.html'), 'utf8').replaceAll('Where to start', 'A newer page');
    proof.site.replace(`${READ}index.html`, changed);
    await back(context);
    await go(READ);
    assert.equal(await words(page), 'A newer page');
    await go(NEVER_SEEN);
    assert.equal(await page.locator('body').getAttribute('class'), 'kind-service');
    await away(context);
    await go(READ);
    assert.equal(await words(page), 'A newer page');
  });
});

test('only the language in use is kept, and in it the offline page', async () => {
  await proof.reader({ keeps: true, cutOff: true }, async ({ page, context, base, go }) => {
    await go('ar/');
    await kept(page, ['ar/offline/', 'ar/'], base);
    const others = (await all(page)).filter((path) => /\/(en|pl|ur|cy)\//.test(path));
    assert.deepEqual(others, []);
    await away(context);
    await go('ar/services/saturday-splash/');
    assert.match(await words(page), /\p{Script=Arabic}/u);
  });
});

test('a page that was taken down is not shown from the device', async () => {
  await proof.reader({ keeps: true, missing: true, cutOff: true }, async ({ page, base, go }) => {
    await go(NEVER_SEEN);
    await kept(page, [NEVER_SEEN], base);
    proof.site.remove(`${NEVER_SEEN}index.html`);
    await go(NEVER_SEEN);
    assert.equal(await page.locator('body').getAttribute('class'), 'kind-not-found');
  });
});
