// Pictures of the pages that matter, for people to look at: `npm run screens`, then open target/screens/. Nothing is compared.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { open, SCHEMES } from './browser.mjs';

const OUT = new URL('../../target/screens/', import.meta.url).pathname;
const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };
const LANGUAGES = ['en', 'ur'];
const SAVED = JSON.stringify(['services/saturday-splash', 'guides/where-to-start']);

/** Name of the picture, and the page; what is to be done first on it, if anything. */
const PAGES = {
  home: '',
  need: 'needs/autism/',
  combination: 'needs/autism/primary/riverside/',
  'service-open': 'services/saturday-splash/',
  'service-paused': 'services/equipment-loans/',
  'service-closed': 'services/tiny-tides-playgroup/',
  'service-not-translated': 'services/northmere-college-supported-learning/',
  guide: 'guides/where-to-start/',
  step: 'guides/ehc-needs-assessment/ask/',
  search: 'search/?q=swimming',
  'my-list': 'my-list/',
  'a-to-z': 'a-z/',
  events: 'events/',
  changes: 'changes/',
  questions: 'questions/',
  'you-said': 'you-said-we-did/',
  'you-said-list': 'you-said-we-did/themes/waiting/',
  languages: 'languages/',
  coverage: 'coverage/',
  release: 'about-this-site/',
  accessibility: 'accessibility/',
  disagree: 'if-you-disagree/',
  formats: 'formats/',
  booklet: 'booklets/topics/start/',
  offline: 'offline/',
  'not-found': '404/',
};
const EASY = { 'easy-home': '', 'easy-service': 'services/school-travel/', 'easy-guide': 'guides/short-breaks/' };

const proof = await open();
mkdirSync(OUT, { recursive: true });
let pictures = 0;

for (const [size, screen] of Object.entries(SIZES)) {
  for (const scheme of Object.keys(SCHEMES).filter((name) => name !== 'forced colours')) {
    await proof.reader({ ...screen, scheme, missing: true }, async ({ page, go }) => {
      await page.addInitScript((saved) => localStorage.setItem('localoffer-list', saved), SAVED);
      const shoot = async (language, name, path) => {
        await go(`${language}/${path}`);
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => document.querySelectorAll('img[loading=lazy]').forEach((image) => (image.loading = 'eager')));
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: join(OUT, `${name}-${language}-${size}-${scheme}.png`), fullPage: true });
        pictures += 1;
      };
      for (const language of LANGUAGES) for (const [name, path] of Object.entries(PAGES)) await shoot(language, name, path);
      for (const [name, path] of Object.entries(EASY)) await shoot('en-simple', name, path);
    });
  }
}

await proof.reader({}, async ({ page, go }) => {
  for (const [name, path] of Object.entries({ service: 'en/services/saturday-splash/', booklet: 'en/booklets/topics/start/' })) {
    await go(path);
    await page.pdf({ path: join(OUT, `print-${name}.pdf`), format: 'A4', tagged: true, outline: true });
  }
});
await proof.close();
console.log(`${pictures} pictures and 2 PDFs in ${OUT}`);
