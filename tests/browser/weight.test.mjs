// What a page costs a family that pays for its data: bytes as sent, compressed.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { open } from './browser.mjs';
import { oneOfEachKind } from './pages.mjs';

const KB = 1024;
const SERVICE = 'en/services/saturday-splash/';
const NEXT = 'en/services/relaxed-swimming/';

const proof = await open();
after(() => proof.close());

/** What the host sends while `what` is done. */
async function sent(what) {
  const from = proof.site.served.length;
  await what();
  return proof.site.served.slice(from);
}

const sum = (answers, ending = '') => answers.filter(({ path }) => path.endsWith(ending)).reduce((total, { bytes }) => total + bytes, 0);

function atMost(answers, limit, ending) {
  const total = sum(answers, ending);
  const list = answers.filter(({ path }) => path.endsWith(ending ?? '')).map(({ path, bytes }) => `${path} ${bytes}`);
  assert.ok(total <= limit, `${(total / KB).toFixed(1)} KB, not ${limit / KB} KB:\n${list.join('\n')}`);
}

test('a service: 40 KB for the first visit, 12 KB for the next page; styles 14 KB, scripts 12 KB', async (told) => {
  await proof.reader({}, async ({ page, go }) => {
    const first = await sent(async () => {
      await go(SERVICE);
      await page.waitForLoadState('networkidle');
    });
    const next = await sent(async () => {
      await go(NEXT);
      await page.waitForLoadState('networkidle');
    });
    told.diagnostic(`first ${sum(first)} bytes, next ${sum(next)}, styles ${sum(first, '.css')}, scripts ${sum(first, '.js')}`);
    atMost(first, 40 * KB);
    atMost(next, 12 * KB);
    atMost(first, 14 * KB, '.css');
    assert.ok(sum(first, '.css') > 0 && sum(first, '.js') > 0, 'the page loaded no style or no script');
  });
});

test('a search from an empty phone, with all it loads: 60 KB in each language', async (told) => {
  for (const [language, words] of Object.entries({ en: 'swiming', pl: 'autyzm', ar: 'السباحة' })) {
    await proof.reader({}, async ({ page, go }) => {
      const loaded = await sent(async () => {
        await go(`${language}/search/?q=${encodeURIComponent(words)}`);
        await page.locator('[data-search-results] > li').first().waitFor();
        await page.waitForLoadState('networkidle');
      });
      told.diagnostic(`${language}: ${sum(loaded)} bytes, scripts ${sum(loaded, '.js')}, index ${sum(loaded, '.json')}`);
      atMost(loaded, 12 * KB, '.js');
      atMost(loaded, 60 * KB);
    });
  }
});

test('no page of any kind weighs more than 150 KB with all it shows, a booklet 250 KB', async () => {
  await proof.reader({}, async ({ page, go }) => {
    for (const { kind, path } of oneOfEachKind(['en', 'en-simple'])) {
      const loaded = await sent(async () => {
        await go(path);
        await page.waitForLoadState('networkidle');
      });
      const still = loaded.filter((one) => !/\.(webm|mp4)$/.test(one.path));
      atMost(still, (kind === 'booklet' ? 250 : 150) * KB);
    }
  });
});
