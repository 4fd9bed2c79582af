// A parent prints a page, the list, or a booklet.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { open } from './browser.mjs';

const proof = await open();
after(() => proof.close());

test('on paper: no menu, no buttons, letters of 14 points, black on white, the address after each link to elsewhere', async () => {
  await proof.reader({ scheme: 'dark' }, async ({ page, go }) => {
    for (const path of ['en/services/saturday-splash/', 'en/guides/where-to-start/', 'ar/services/saturday-splash/', 'en/needs/autism/']) {
      await go(path);
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      // A sheet of A4 in pixels of CSS.
      await page.setViewportSize({ width: 794, height: 1123 });
      for (const part of ['.main-nav', '.languages', '.search', '.skip', '.tools', '[data-filter]', 'footer nav', '.crumbs']) {
        for (const seen of await page.locator(part).all()) assert.ok(await seen.isHidden(), `${part} is printed on ${path}`);
      }
      const paper = await page.evaluate(() => {
        const { fontSize, color } = getComputedStyle(document.querySelector('main p'));
        return { size: parseFloat(fontSize), color, wide: document.documentElement.scrollWidth > document.documentElement.clientWidth };
      });
      assert.ok(paper.size >= 18, `${paper.size} px`);
      assert.equal(paper.color, 'rgb(0, 0, 0)');
      assert.equal(paper.wide, false);
      const addresses = await page.locator('main a[href^="http"]').evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
      assert.ok(addresses.every((content) => /http/.test(content)), `a link to elsewhere has no address on ${path}`);
      await page.emulateMedia({ media: null, colorScheme: 'dark' });
    }
  });
});

test('the print buttons print', async () => {
  await proof.reader({}, async ({ page, go }) => {
    await page.addInitScript(() => (globalThis.print = () => (globalThis.printed = (globalThis.printed ?? 0) + 1)));
    for (const path of ['en/services/saturday-splash/', 'en/booklets/topics/start/']) {
      await go(path);
      await page.locator('[data-print]').first().click();
      assert.equal(await page.evaluate(() => globalThis.printed), 1, path);
    }
  });
});

test('a booklet has every guide of its subject, a list of contents whose links work, and makes a PDF with headings', async () => {
  await proof.reader({ script: false }, async ({ page, go }) => {
    await go('en/booklets/topics/start/');
    const wanted = await page.locator('main .contents a').evaluateAll((links) => links.map((link) => link.hash.slice(1)));
    assert.ok(wanted.length > 1);
    for (const id of wanted) assert.ok(await page.locator(`[id="${id}"] h2`).first().isVisible(), id);
    const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(pages >= wanted.length, `${pages} sheets for ${wanted.length} guides`);
    assert.match(pdf.toString('latin1'), /\/StructTreeRoot/);
  });
});
