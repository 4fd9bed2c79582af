// A parent searches, in a hurry and with mistakes; without script the same field leads to the letters.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { open } from './browser.mjs';

const proof = await open();
after(() => proof.close());

/** What is typed, and the page that must be among the first five. */
const TYPED = {
  en: ['saterday splsh', 'services/saturday-splash'],
  'en-simple': ['scool travl', 'services/school-travel'],
  pl: ['saturday splash', 'services/saturday-splash'],
  ar: ['saturday splash', 'services/saturday-splash'],
};

const first = (page) => page.locator('[data-search-results] > li a').evaluateAll((links) => links.slice(0, 5).map((link) => link.pathname));

for (const [language, [words, wanted]] of Object.entries(TYPED)) {
  test(`${language}: “${words}”, from the field at the top of a page`, async () => {
    await proof.reader({}, async ({ page, go, base }) => {
      await go(`${language}/contact/`);
      await page.locator('header [name=q]').fill(words);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=/);
      await page.locator('[data-search-results] > li').first().waitFor();
      const found = await first(page);
      assert.ok(found.includes(`${base}${language}/${wanted}/`), `found ${found.join(' ')}`);
      assert.match(await page.locator('[data-search-status]').innerText(), /[0-9]|واحدة/, 'how many there are; Arabic says “one” without a digit');
      assert.ok(await page.locator('[data-without-script]').isHidden());
    });
  });
}

test('results come while one types, the address keeps the words, and going back brings them back', async () => {
  await proof.reader({}, async ({ page, go }) => {
    await go('en/search/');
    await page.locator('main [name=q]').pressSequentially('swim', { delay: 40 });
    await page.locator('[data-search-results] > li').first().waitFor();
    await page.waitForURL(/q=swim$/);
    const before = await first(page);
    await page.locator('[data-search-results] > li a').first().click();
    await page.waitForURL(/\/services\/|\/guides\/|\/events\//);
    await page.goBack();
    await page.locator('[data-search-results] > li').first().waitFor();
    assert.equal(await page.locator('main [name=q]').inputValue(), 'swim');
    assert.deepEqual(await first(page), before);
  });
});

test('ten at a time, and words that are nowhere are answered kindly', async () => {
  await proof.reader({}, async ({ page, go }) => {
    await go('en/search/?q=children');
    const results = page.locator('[data-search-results] > li');
    await results.first().waitFor();
    assert.equal(await results.count(), 10);
    await page.locator('[data-search-more]').click();
    await results.nth(10).waitFor();
    await page.locator('main [name=q]').fill('zzzxqqvvkkw');
    await page.locator('[data-search-none]').waitFor();
    assert.equal(await results.count(), 0);
  });
});

test('what was typed is shown as words, never run', async () => {
  await proof.reader({}, async ({ page, go }) => {
    await go(`en/search/?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
    await page.locator('[data-search-none], [data-search-results] > li').locator('visible=true').first().waitFor();
    assert.equal(await page.locator('main img').count(), 0);
  });
});

test('without script the field leads to the letters', async () => {
  await proof.reader({ script: false }, async ({ page, go }) => {
    await go('en/');
    await page.locator('[name=q]').fill('swimming');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/search\/\?q=swimming$/);
    assert.ok(await page.locator('[data-without-script]').isVisible());
    await page.locator('.letters a', { hasText: /^S$/ }).click();
    assert.ok(await page.locator('[data-cards] a', { hasText: 'Saturday Splash' }).isVisible());
  });
});
