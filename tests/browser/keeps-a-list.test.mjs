// A parent saves pages on this device, looks at the list, sends it to another phone, prints it, and empties it.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { open } from './browser.mjs';

const proof = await open();
after(() => proof.close());

const SAVED = { 'services/saturday-splash': 'Saturday Splash', 'guides/where-to-start': 'Where to start' };

async function saveTwo(page, go) {
  for (const path of Object.keys(SAVED)) {
    await go(`en/${path}/`);
    await page.locator('[data-save]').click();
    assert.equal(await page.locator('[data-save]').getAttribute('aria-pressed'), 'true');
  }
}

const names = (page) => page.locator('[data-my-list-items] [data-name]').allInnerTexts();

async function onTheList(page, wanted) {
  await page.locator('[data-my-list-items] [data-name]').nth(wanted.length - 1).waitFor();
  await page.waitForFunction((count) => document.querySelectorAll('[data-my-list-items] [data-contact-copy] a').length >= count, 1);
  assert.deepEqual((await names(page)).sort(), [...wanted].sort());
}

test('two pages are saved, stand in the list with their words and phone, are sent to another phone and kept there', async () => {
  let link;
  await proof.reader({ permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, go }) => {
    await page.addInitScript(() => delete Navigator.prototype.share);
    await saveTwo(page, go);
    assert.equal(await page.locator('[data-my-list-number]').innerText(), '2');
    await page.locator('[data-my-list-link]').click();
    await page.waitForURL(/\/en\/my-list\/$/);
    await onTheList(page, Object.values(SAVED));
    assert.ok(await page.locator('[data-my-list-items] a[href^="tel:"]').first().isVisible());
    assert.ok(await page.locator('[data-without-script]').isHidden());
    await page.locator('[data-my-list-share]').click();
    link = await page.locator('[data-my-list-link-field] input').inputValue();
    assert.match(link, /\/en\/my-list\/#services\/saturday-splash,guides\/where-to-start$/);
    await page.locator('[data-my-list-copied]').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  });
  await proof.reader({}, async ({ page }) => {
    await page.goto(link);
    await onTheList(page, Object.values(SAVED));
    assert.ok(await page.locator('[data-my-list-shared]').isVisible());
    await page.locator('[data-my-list-keep]').click();
    await page.locator('[data-my-list-shared]').waitFor({ state: 'hidden' });
    assert.equal(await page.locator('[data-my-list-number]').innerText(), '2');
    await page.reload();
    await onTheList(page, Object.values(SAVED));
  });
});

test('the same list in another language', async () => {
  await proof.reader({}, async ({ page, go }) => {
    await saveTwo(page, go);
    await go('ar/my-list/');
    await page.locator('[data-my-list-items] [data-name]').nth(1).waitFor();
    await page.waitForFunction(() => [...document.querySelectorAll('[data-my-list-items] a[data-name]')].every((link) => link.pathname.includes('/ar/')));
    await page.waitForFunction(() => /\p{Script=Arabic}/u.test(document.querySelector('[data-my-list-items]').textContent));
  });
});

test('a page is taken off, then all are, and the focus stays on the page', async () => {
  await proof.reader({}, async ({ page, go }) => {
    await saveTwo(page, go);
    await go('en/my-list/');
    await onTheList(page, Object.values(SAVED));
    await page.locator('[data-remove]').first().click();
    assert.equal(await page.locator('[data-my-list-items] > li').count(), 1);
    assert.notEqual(await page.evaluate(() => document.activeElement.localName), 'body');
    await page.locator('[data-my-list-clear]').click();
    assert.ok(await page.locator('[data-my-list-empty]').isVisible());
    assert.ok(await page.locator('[data-my-list-number]').isHidden());
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });
});

test('a link that was tampered with shows nothing that is not a page of this site', async () => {
  await proof.reader({}, async ({ page, go }) => {
    await go(`en/my-list/#${encodeURIComponent('../../evil,services/<img src=x onerror=alert(1)>,https://other.example/,javascript:alert(1)')}`);
    await page.locator('[data-my-list-empty]').waitFor();
    assert.equal(await page.locator('[data-my-list-items] > li').count(), 0);
  });
});

test('a page that is gone says so', async () => {
  await proof.reader({ missing: true }, async ({ page, go }) => {
    await go('en/my-list/#services/never-was-there');
    await page.locator('[data-my-list-items] [data-gone]').waitFor();
  });
});

test('a browser that refuses to store still shows every page', async () => {
  await proof.reader({}, async ({ page, go }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await go('en/services/saturday-splash/');
    assert.ok(await page.locator('[data-print]').isVisible());
    assert.ok(await page.locator('[data-save]').isHidden());
    await go('en/my-list/');
    assert.ok(await page.locator('[data-without-script]').isVisible());
  });
});
