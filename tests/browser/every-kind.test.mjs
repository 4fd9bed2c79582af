// Every kind of page, in five languages and three ways of seeing, holds to WCAG 2.2 AA as far as axe can tell; and it was really tried.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { nothingWrong, open, SCHEMES } from './browser.mjs';
import { faintWords } from './measure.mjs';
import { all, KINDS, LANGUAGES, oneOfEachKind } from './pages.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** axe reads a colour that the reader's own colours do not change, so there `faintWords` looks in its place. */
const NOT_WITH_OWN_COLOURS = ['color-contrast'];
const WIDTHS = { light: 320, dark: 1280, 'forced colours': 768 };

const proof = await open();
after(() => proof.close());
const pages = oneOfEachKind();

test('the site has every kind of page in every language, and no kind that is not tried', () => {
  for (const language of LANGUAGES) {
    const kinds = new Set(all([language]).map((page) => page.kind));
    assert.deepEqual([...kinds].sort(), KINDS, language);
  }
});

for (const scheme of Object.keys(SCHEMES)) {
  test(`${pages.length} pages, ${scheme}, ${WIDTHS[scheme]} px: axe finds nothing wrong`, async () => {
    const wrong = [];
    let tried = 0;
    await proof.reader({ scheme, width: WIDTHS[scheme] }, async ({ page, go }) => {
      for (const { path } of pages) {
        await go(path);
        const ownColours = scheme === 'forced colours';
        const found = await violations(page, ownColours ? NOT_WITH_OWN_COLOURS : []);
        if (ownColours) found.violations.push(...(await page.evaluate(faintWords)));
        assert.ok(found.passes > 5, `axe looked at nothing on ${path}`);
        wrong.push(...found.violations.map((one) => `${path} ${one}`));
        tried += 1;
      }
    });
    nothingWrong(wrong);
    assert.equal(tried, pages.length);
    assert.ok(tried >= KINDS.length * LANGUAGES.length, `only ${tried} pages were tried`);
  });
}

/** What axe finds with everything unfolded. */
async function violations(page, without) {
  await page.evaluate(AXE);
  return page.evaluate(
    async ([values, without]) => {
      document.querySelectorAll('details').forEach((details) => (details.open = true));
      const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
      const result = await globalThis.axe.run(document, { preload: false, resultTypes: ['violations'], runOnly: { type: 'tag', values }, rules });
      const place = (node) => `${node.target.join(' ')}: ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message}`;
      return { passes: result.passes.length, violations: result.violations.map((one) => `${one.id} at ${one.nodes.length}: ${place(one.nodes[0])}`) };
    },
    [RULES, without],
  );
}
