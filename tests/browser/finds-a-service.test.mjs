// A parent finds a service by need, age and area; by the questions families ask; and by the letters. By keyboard, with script and without.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { open } from './browser.mjs';
import { choose, follow } from './keys.mjs';

const proof = await open();
after(() => proof.close());

/** Holds the list on the page to what was asked for. */
async function fitsAll(page, asked) {
  const cards = await page.locator('[data-cards] > li:visible').evaluateAll((all) => all.map(({ dataset }) => ({ ...dataset })));
  assert.ok(cards.length > 0, 'the list is empty');
  for (const card of cards) for (const [group, value] of Object.entries(asked)) assert.match(card[group], new RegExp(`(^| )(${value}|\\*)( |$)`));
}

const ASKED = { needs: 'autism', stages: 'primary', areas: 'riverside' };

test('by need, age and area, by keyboard, with script: the list gets shorter where it is', async () => {
  await proof.reader({}, async ({ page, go }) => {
    await go('en/');
    await follow(page, 'main a', 'Autism');
    await choose(page, '[data-filter] [name=stages]', 'Prim');
    await choose(page, '[data-filter] [name=areas]', 'River');
    await fitsAll(page, ASKED);
    await follow(page, '[data-cards] a', 'Saturday Splash');
    assert.equal(await page.locator('h1').innerText(), 'Saturday Splash');
  });
});

test('by need, age and area, by keyboard, without script: each choice is a page', async () => {
  await proof.reader({ script: false }, async ({ page, go }) => {
    await go('en/');
    await follow(page, 'main a', 'Autism');
    await follow(page, '[data-narrow] a', 'Primary school');
    await follow(page, '[data-narrow] a', 'Riverside');
    assert.match(page.url(), /\/en\/needs\/autism\/primary\/riverside\/$/);
    assert.match(await page.locator('h1').innerText(), /Autism.*Primary school.*Riverside/);
    await fitsAll(page, ASKED);
    await follow(page, '[data-cards] a', 'Saturday Splash');
    assert.equal(await page.locator('h1').innerText(), 'Saturday Splash');
  });
});

for (const script of [true, false]) {
  const how = script ? 'with script' : 'without script';

  test(`by the letters, ${how}`, async () => {
    await proof.reader({ script }, async ({ page, go }) => {
      await go('en/a-z/');
      await page.locator('.letters a', { hasText: /^S$/ }).click();
      await page.locator('[data-cards] a', { hasText: 'Saturday Splash' }).click();
      assert.equal(await page.locator('h1').innerText(), 'Saturday Splash');
    });
  });

  test(`by a question, ${how}`, async () => {
    await proof.reader({ script }, async ({ page, go }) => {
      await go('en/questions/');
      const question = page.locator('main section li a').first();
      await question.click();
      await page.waitForLoadState();
      assert.match(await page.locator('body').getAttribute('class'), /kind-(guide|step|service)/);
    });
  });
}

test('a service tells its state first, when it is not simply open', async () => {
  await proof.reader({ script: false }, async ({ page, go }) => {
    await go('en/changes/');
    for (const state of ['paused', 'closed', 'waiting-list', 'planned']) {
      await go('en/changes/');
      const services = page.locator(`section[aria-labelledby="${state}"] .card-name a`);
      if ((await services.count()) === 0) continue;
      await services.first().click();
      const notice = page.locator(`main .notice.status.${state}`);
      const [height, lead] = [await notice.boundingBox(), await page.locator('main .lead').first().boundingBox()];
      assert.ok(height.y < lead.y && height.y < 844, `${state}: the notice is not at the top of ${page.url()}`);
    }
  });
});
