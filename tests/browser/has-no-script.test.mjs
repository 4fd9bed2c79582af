// A phone without script: everything that is on the site is reached by links from the first page, and nothing is shown that cannot work.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { after, test } from 'node:test';
import { nothingWrong, open } from './browser.mjs';
import { all, oneOfEachKind } from './pages.mjs';

const proof = await open();
after(() => proof.close());

/** What nobody is meant to come to by a link; to a page about what has ended lead only old addresses. */
const NOT_LINKED = ['ended', 'not-found', 'offline'];

test('every page in English is reached by links, or the search field, from the first page', async () => {
  await proof.reader({ script: false }, async ({ context, base }) => {
    const pages = new Map(all(['en']).map((page) => [base + page.path, page]));
    const seen = new Set([`${base}en/`]);
    for (const path of seen) {
      const html = await (await context.request.get(proof.site.origin + path)).text();
      for (const [, href] of html.matchAll(/<(?:a|form)\s[^>]*?(?:href|action)="?([^"\s>]+)/g)) {
        const there = new URL(href, proof.site.origin + path);
        if (there.origin === proof.site.origin && pages.has(there.pathname)) seen.add(there.pathname);
      }
    }
    const lost = [...pages.values()].filter(({ kind, path }) => !seen.has(base + path) && !NOT_LINKED.includes(kind));
    nothingWrong(lost.map(({ kind, path }) => `no link leads to ${path} (${kind})`));
    assert.ok(seen.size > 400, `only ${seen.size} pages`);
  });
});

test('no control is shown that needs script', async () => {
  await proof.reader({ script: false }, async ({ page, go }) => {
    for (const { path } of oneOfEachKind(['en', 'ar'])) {
      await go(path);
      const shown = page.locator('main button:visible, main select:visible, main input:visible');
      for (const control of await shown.all()) {
        assert.ok(await control.evaluate((element) => Boolean(element.closest('form[action]'))), `${await control.evaluate((element) => element.outerHTML)} on ${path}`);
      }
    }
  });
});

test('the page for an address that is not there helps on, at any depth', async () => {
  await proof.reader({ script: false, missing: true }, async ({ page, go }) => {
    for (const path of ['no-such-page/', 'en/services/no/such/service/', 'ar/nothing']) {
      const answer = await go(path);
      assert.equal(answer.status(), 404);
      assert.ok(await page.locator('main a').first().isVisible());
      assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector('main')).fontFamily), 'serif', 'no style');
      assert.ok(await page.evaluate(() => [...document.styleSheets].length > 0), 'no style');
    }
  });
});

test('old addresses lead to the new pages', async () => {
  const moved = readdirSync(proof.site.folder, { recursive: true })
    .filter((file) => file.endsWith('index.html') && file.split(sep).length > 1)
    .filter((file) => /http-equiv="?refresh/.test(readFileSync(join(proof.site.folder, file), 'utf8')));
  assert.ok(moved.length > 5, `only ${moved.length} old addresses`);
  await proof.reader({ script: false }, async ({ page, base, go }) => {
    for (const file of moved) {
      const path = file.replaceAll(sep, '/').replace(/index\.html$/, '');
      await go(path);
      // What has ended is at its own address below each language.
      await page.waitForURL((address) => address.pathname !== base + path);
      assert.ok(await page.locator('body[class^=kind-] h1').isVisible(), path);
    }
  });
});
