// A reader at a real browser. Whatever the reader does, a request to another host, an answer that says "not here" and an error in the console are faults.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serve } from './site.mjs';

/** Where the browser is, or `undefined`. */
export const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));

const QUIET = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const NOBODY_ELSE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** The ways of seeing: light, dark, and the reader's own colours in place of the site's. */
export const SCHEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};

/** Fails with everything that is wrong, one a line. */
export function nothingWrong(list) {
  if (list.length) assert.fail(`${list.length} wrong:\n${list.slice(0, 60).join('\n')}`);
}

/** A served site and a browser: `reader(options, what)` lets one reader do `what`, on a device of their own, and then holds the site to the law above. */
export async function open(options) {
  const site = await serve(options);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...QUIET, NOBODY_ELSE] });
  return {
    site,
    reader: (device, what) => read(browser, site, device, what),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** `device`: `script` (on unless false), `width`, `scheme`, `keeps` (whether it may keep pages for later: a service worker), `missing` (404 is wanted), `cutOff` (so is no answer). */
async function read(browser, site, device, what) {
  const { script = true, width = 390, height = 844, scheme = 'light', keeps = false, missing = false, cutOff = false, permissions = [] } = device;
  const context = await browser.newContext({
    viewport: { width, height },
    javaScriptEnabled: script,
    serviceWorkers: keeps ? 'allow' : 'block',
    permissions,
    reducedMotion: 'reduce',
    ...SCHEMES[scheme],
  });
  const faults = [];
  const isExpected = (words) => (missing && /404/.test(words)) || (cutOff && /ERR_(INTERNET_DISCONNECTED|FAILED|EMPTY_RESPONSE|CONNECTION)/.test(words));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^http/.test(protocol) && origin !== site.origin) faults.push(`asked another host: ${request.url()}`);
  });
  context.on('response', (answer) => answer.status() >= 400 && !isExpected(`${answer.status()}`) && faults.push(`${answer.status()} ${answer.url()}`));
  context.on('console', (message) => message.type() === 'error' && !isExpected(message.text()) && faults.push(`console: ${message.text()} ${message.location().url}`));
  context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  try {
    await what({ page, context, base: new URL(site.address()).pathname, go: (path) => page.goto(site.address(path)) });
    nothingWrong(faults);
  } finally {
    await context.close();
  }
}
