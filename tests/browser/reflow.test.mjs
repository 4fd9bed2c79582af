// On the smallest screen, with wider spacing, and with letters twice as large: everything is there, nothing scrolls sideways, nothing is cut, every target is large enough.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { nothingWrong, open } from './browser.mjs';
import { cutWords, smallTargets, widerThanScreen } from './measure.mjs';
import { LANGUAGES, oneOfEachKind } from './pages.mjs';

const RIGHT_TO_LEFT = ['ar', 'ur'];

/** What a reader may do to a page (WCAG 1.4.4, 1.4.12) without losing anything. */
const CHANGES = {
  'as it is': '',
  'wider spacing': '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  'letters twice as large': 'html { font-size: 200% !important }',
};

const proof = await open();
after(() => proof.close());
const pages = oneOfEachKind();

test(`${pages.length} pages at 320 px hold what they say, three ways`, async () => {
  const wrong = [];
  await proof.reader({ width: 320 }, async ({ page, go }) => {
    for (const { path } of pages) {
      await go(path);
      for (const [change, css] of Object.entries(CHANGES)) {
        await wear(page, css);
        const found = [...(await page.evaluate(widerThanScreen)), ...(await page.evaluate(cutWords))];
        wrong.push(...found.map((one) => `${path} ${change}: ${one}`));
      }
      await wear(page, '');
      wrong.push(...(await page.evaluate(smallTargets)).map((one) => `${path} target: ${one}`));
    }
  });
  nothingWrong(wrong);
});

test('pages run in the direction of their language, and help stands at the same place with the same words', async () => {
  await proof.reader({ script: false }, async ({ page, go }) => {
    for (const language of LANGUAGES) {
      const helps = new Map();
      for (const { path } of pages.filter((one) => one.language === language)) {
        await go(path);
        const seen = await page.evaluate(() => {
          const help = document.querySelector('footer .help');
          return {
            direction: getComputedStyle(document.body).direction,
            isFirstOfLast: document.querySelector('body > footer:last-of-type a') === help?.querySelector('a') || document.querySelector('footer')?.contains(help),
            follows: Boolean(document.querySelector('main').compareDocumentPosition(help) & Node.DOCUMENT_POSITION_FOLLOWING),
            ways: [...help.querySelectorAll('a[href^="tel:"], a[href^="sms:"], a[href^="mailto:"]')].map((link) => link.textContent.trim()).join(' | '),
          };
        });
        assert.equal(seen.direction, RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr', path);
        assert.ok(seen.follows && seen.isFirstOfLast, `help is at another place on ${path}`);
        helps.set(seen.ways, path);
      }
      assert.equal(helps.size, 1, `help differs: ${JSON.stringify([...helps])}`);
      assert.notEqual([...helps.keys()][0], '', `no ways to reach help in ${language}`);
    }
  });
});

/** Puts one style sheet over those of the page, as a reader's own settings do. */
function wear(page, css) {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    document.querySelectorAll('details').forEach((details) => (details.open = true));
  }, css);
}
