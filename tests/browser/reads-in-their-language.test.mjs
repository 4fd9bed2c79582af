// A parent changes the language of a page, reads a page that is not translated, and reads easy read.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { open } from './browser.mjs';
import { LANGUAGES } from './pages.mjs';

const proof = await open();
after(() => proof.close());

for (const script of [true, false]) {
  test(`the same page in another language and back, ${script ? 'with script' : 'without script'}`, async () => {
    await proof.reader({ script }, async ({ page, go }) => {
      await go('en/services/saturday-splash/');
      await page.locator('.languages summary').click();
      await page.locator('.languages a[lang=ar]').click();
      await page.waitForURL(/\/ar\/services\/saturday-splash\/$/);
      assert.deepEqual(await page.locator('html').evaluate(({ lang, dir }) => [lang, dir]), ['ar', 'rtl']);
      assert.match(await page.locator('main .prose').first().innerText(), /\p{Script=Arabic}/u);
      await page.locator('.languages summary').click();
      await page.locator('.languages a[lang=en]').click();
      await page.waitForURL(/\/en\/services\/saturday-splash\/$/);
    });
  });
}

test('phone numbers, prices and postcodes keep their order in pages that run from right to left', async () => {
  await proof.reader({ script: false }, async ({ page, go }) => {
    for (const language of ['ar', 'ur']) {
      await go(`${language}/services/saturday-splash/`);
      const numbers = page.locator('main a[href^="tel:"] bdi');
      assert.ok((await numbers.count()) > 0);
      for (const number of await numbers.all()) {
        assert.equal(await number.getAttribute('dir'), 'ltr');
        const [first, last] = await number.evaluate((element) => {
          const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
          const at = (place) => {
            const range = document.createRange();
            range.setStart(node, place);
            range.setEnd(node, place + 1);
            return range.getBoundingClientRect();
          };
          return [at(0), at(node.length - 1)].map(({ left, top }) => ({ left, top }));
        });
        assert.ok(first.left < last.left || first.top < last.top, `${language}: a phone number runs from right to left`);
      }
    }
  });
});

test('a page that is not translated says so, in the words of the reader, with a phone number and the language marked', async () => {
  await proof.reader({ script: false }, async ({ page, go }) => {
    await go('ur/services/northmere-college-supported-learning/');
    assert.match(await page.locator('.notice.fallback').innerText(), /\p{Script=Arabic}/u);
    assert.ok(await page.locator('.notice.fallback a[href^="tel:"]').isVisible());
    const marked = page.locator('main [lang=en]').first();
    assert.equal(await marked.evaluate((element) => getComputedStyle(element).direction), 'ltr');
  });
});

test('easy read: short sentences of at least 14 points, each with its picture at the start side, and a mark that says what it is', async () => {
  await proof.reader({ script: false, width: 800 }, async ({ page, go }) => {
    await go('en-simple/services/school-travel/');
    const blocks = page.locator('.easy-block');
    assert.ok((await blocks.count()) > 5);
    const sizes = await blocks.evaluateAll((all) => all.map((block) => parseFloat(getComputedStyle(block).fontSize)));
    assert.ok(Math.min(...sizes) >= 18.6, `${Math.min(...sizes)} px is less than 14 points`);
    for (const block of await blocks.all()) {
      const picture = block.locator('img').first();
      await picture.scrollIntoViewIfNeeded();
      assert.ok(await picture.evaluate((image) => image.complete && image.naturalWidth > 0), 'a picture does not load');
      const [image, whole] = [await picture.boundingBox(), await block.boundingBox()];
      assert.ok(image.x - whole.x < whole.width / 4, 'a picture stands at the end side');
    }
    assert.match(await page.locator('main').innerText(), /easy read/i);
  });
});

test('easy read is one press away from a page, and the full page one press from easy read', async () => {
  await proof.reader({ script: false }, async ({ page, go }) => {
    await go('en/services/school-travel/');
    await page.locator('header a[lang=en-simple]').locator('visible=true').first().click();
    await page.waitForURL(/\/en-simple\/services\/school-travel\/$/);
    await page.locator('.languages summary').click();
    await page.locator('.languages a[lang=en]').click();
    await page.waitForURL(/\/en\/services\/school-travel\/$/);
  });
});

test('every language is named in itself in the list, and each leads to a page that is there', async () => {
  await proof.reader({ script: false }, async ({ page, context, go }) => {
    for (const language of LANGUAGES) {
      await go(`${language}/guides/where-to-start/`);
      const links = await page.locator('.languages a').evaluateAll((all) => all.map(({ href, lang, textContent }) => ({ href, lang, words: textContent.trim() })));
      assert.equal(new Set(links.map(({ words }) => words)).size, links.length);
      assert.ok(links.length >= 14, `${links.length} languages in ${language}`);
      for (const { href } of links) assert.equal((await context.request.get(href)).status(), 200, href);
    }
  });
});
