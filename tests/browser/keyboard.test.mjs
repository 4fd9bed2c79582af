// Every kind of page by keyboard alone: where one is can be seen, is never covered, and goes on as the page does; the first stop leads over the menu.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { nothingWrong, open } from './browser.mjs';
import { oneOfEachKind } from './pages.mjs';

/** Stops on one page; longer pages repeat themselves. */
const MOST = 120;
const DEVICES = { en: { scheme: 'light', width: 390 }, ar: { scheme: 'forced colours', width: 1280 } };

const proof = await open();
after(() => proof.close());

for (const [language, device] of Object.entries(DEVICES)) {
  const pages = oneOfEachKind([language]).filter((one) => !one.inSource);

  test(`${language}, ${device.width} px, ${device.scheme}: each stop of ${pages.length} pages is seen, in view and in order`, async () => {
    const wrong = [];
    let stops = 0;
    await proof.reader(device, async ({ page, go }) => {
      const looks = new Set();
      for (const { path } of pages) {
        await go(path);
        for (let number = 0; number < MOST; number += 1) {
          await page.keyboard.press('Tab');
          const stop = await page.evaluate(whereFocusIs);
          if (!stop) break;
          stops += 1;
          wrong.push(...stop.wrong.map((one) => `${path} stop ${number + 1}, ${stop.name}: ${one}`));
          if (looks.has(stop.look)) continue;
          looks.add(stop.look);
          if (!(await changesPixels(page, stop.box))) wrong.push(`${path} stop ${number + 1}, ${stop.name}: nothing changes to the eye`);
        }
      }
      assert.ok(looks.size > 10, `only ${looks.size} kinds of stops were looked at`);
    });
    nothingWrong(wrong);
    assert.ok(stops > pages.length * 15, `only ${stops} stops`);
  });

  test(`${language}: the first stop of ${pages.length} pages leads over the menu`, async () => {
    await proof.reader(device, async ({ page, go }) => {
      for (const { path } of pages) {
        await go(path);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        const isPast = await page.evaluate(() => {
          const main = document.querySelector('main');
          return main.contains(document.activeElement) || !main.querySelector('a, button, input, select, summary');
        });
        assert.ok(isPast, path);
      }
    });
  });
}

/** In the page: the stop that has the focus and what is wrong with it; nothing when the end of the page was passed. */
function whereFocusIs() {
  const element = document.activeElement;
  const before = globalThis.stopBefore;
  if (element === document.body || (before && element === before)) return null;
  const isBack = before && before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
  if (isBack && element.closest('.skip')) return null;
  globalThis.stopBefore = element;
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const isSeen = top && (element.contains(top) || [...(element.labels ?? [])].some((label) => label.contains(top)));
  const isMarked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
  const wrong = [];
  if (!isMarked) wrong.push('no outline');
  if (!isSeen) wrong.push(`covered by ${top ? `${top.localName}.${top.className}` : 'the edge of the screen'}`);
  if (isBack || element.tabIndex > 0) wrong.push('out of order');
  return {
    wrong,
    name: `${element.localName} "${(element.textContent.trim() || element.id).slice(0, 30)}"`,
    look: [element.localName, element.className, element.closest('[class]')?.className, element.closest('header, nav, main, footer')?.localName].join(' '),
    box: { x: box.x, y: box.y, width: box.width, height: box.height },
  };
}

/** Whether the screen around `box` is another one without the focus. The next Tab goes on from where the focus was. */
async function changesPixels(page, box) {
  const { width, height } = page.viewportSize();
  const x = Math.max(0, box.x - 8);
  const y = Math.max(0, box.y - 8);
  const clip = { x, y, width: Math.min(width - x, box.width + 16), height: Math.min(height - y, box.height + 16) };
  const seen = await page.screenshot({ clip });
  await page.evaluate(() => document.activeElement.blur());
  return !seen.equals(await page.screenshot({ clip }));
}
