// A parent makes a list shorter and sends its address to somebody.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { open } from './browser.mjs';

const proof = await open();
after(() => proof.close());

const shown = (page) => page.locator('[data-cards] > li:visible .card-name a').allInnerTexts();

test('choices shorten the list, say how many are left, stand in the address, and come back with the back button', async () => {
  let address;
  let list;
  await proof.reader({}, async ({ page, go }) => {
    await go('en/needs/autism/');
    const before = await shown(page);
    await page.locator('[data-filter] [name=stages]').selectOption('primary');
    await page.locator('[data-filter] [name=areas]').selectOption('harbour');
    await page.locator('[data-filter] [name=marks][value=free]').check();
    list = await shown(page);
    address = page.url();
    assert.match(address, /\?stages=primary&areas=harbour&marks=free$/);
    assert.ok(list.length > 0 && list.length < before.length, `${list.length} of ${before.length}`);
    assert.ok((await page.locator('[data-filter-count]').innerText()).includes(String(list.length)));
    const kept = await page.locator('[data-cards] > li:visible').evaluateAll((cards) => cards.every(({ dataset }) => dataset.marks.split(' ').includes('free')));
    assert.ok(kept, 'a service that costs money is still there');
    await page.goBack();
    await page.goBack();
    assert.match(page.url(), /\?stages=primary$/);
    assert.ok((await shown(page)).length > list.length);
    await page.locator('[data-filter-clear]').click();
    assert.deepEqual(await shown(page), before);
    assert.doesNotMatch(page.url(), /\?/);
  });
  await proof.reader({}, async ({ page }) => {
    await page.goto(address);
    assert.deepEqual(await shown(page), list);
    assert.equal(await page.locator('[data-filter] [name=areas]').inputValue(), 'harbour');
  });
});

test('each option says how many it leaves, and one that leaves nothing cannot be chosen', async () => {
  await proof.reader({}, async ({ page, go }) => {
    await go('en/a-z/');
    const options = await page.locator('[data-filter] [name=needs] option').evaluateAll((all) => all.filter(({ value }) => value).map(({ text, value, disabled }) => ({ text, value, disabled })));
    for (const { text, value, disabled } of options) {
      const [, number] = /\((\d+)\)$/.exec(text) ?? [];
      assert.ok(number !== undefined, `“${text}” has no number`);
      assert.equal(disabled, number === '0');
      if (disabled) continue;
      await page.locator('[data-filter] [name=needs]').selectOption(value);
      assert.equal((await shown(page)).length, Number(number), text);
    }
  });
});

test('the A to Z hides letters that have nothing left', async () => {
  await proof.reader({}, async ({ page, go }) => {
    await go('en/a-z/?categories=transport');
    for (const heading of await page.locator('main section:has([data-cards]) h2:visible').all()) {
      assert.ok(await heading.locator('xpath=..').locator('[data-cards] > li:visible').count(), `nothing under “${await heading.innerText()}”`);
    }
    assert.ok((await shown(page)).length > 0);
  });
});

test('words in the address that are no choice change nothing', async () => {
  await proof.reader({}, async ({ page, go }) => {
    await go('en/needs/autism/?stages=nonsense&marks=%3Cb%3E&areas=');
    assert.ok((await shown(page)).length > 20);
  });
});
