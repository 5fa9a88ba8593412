// What must hold on every page, whatever it is about.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { evaluateWithTimers } from './browser.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails when axe finds a violation of WCAG 2.2 AA; works with scripts of the page switched off, too. */
export async function assertAccessible(page) {
  // Evaluated, not added as a script: the page's content security policy stays as it is.
  await page.evaluate(AXE);
  const violations = await evaluateWithTimers(
    page,
    async (tags) => (await globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations,
    TAGS,
  );
  const report = violations.map(
    ({ id, impact, help, nodes }) =>
      `${id} (${impact}): ${help}\n` +
      nodes.map((node) => `    ${node.target.join(' ')}\n      ${node.failureSummary.replaceAll('\n', '\n      ')}`).join('\n'),
  );
  assert.equal(violations.length, 0, `axe on ${page.url()}:\n${report.join('\n')}`);
}

/** Fails when the page is wider than the window; wide tables must scroll in a box of their own. */
export async function assertNoSidewaysScroll(page) {
  const { wide, window: width, culprits } = await page.evaluate(() => {
    const root = document.documentElement;
    const boxed = (element) => {
      for (let parent = element.parentElement; parent; parent = parent.parentElement) {
        if (parent !== root && parent !== document.body && getComputedStyle(parent).overflowX !== 'visible') return true;
      }
      return false;
    };
    const culprits = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !boxed(element))
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`);
    return { wide: root.scrollWidth, window: root.clientWidth, culprits };
  });
  assert.ok(
    wide <= width + 1,
    `${page.url()} scrolls sideways: ${wide} px in a window of ${width} px; look at ${culprits.join(', ')}`,
  );
}

/** Fails when words run out of the box that is theirs, and so over other words. */
export async function assertNothingOverlaps(page) {
  const culprits = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(td, th, tr, li, dd, dt, p, h1, h2, h3, section, fieldset)')]
      .filter((element) => {
        const { display, overflowY, position } = getComputedStyle(element);
        if (display === 'inline' || display === 'contents' || overflowY !== 'visible' || position === 'absolute') return false;
        return element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 8;
      })
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}: ${element.innerText.slice(0, 60)}`),
  );
  assert.deepEqual(culprits, [], `words run out of their box on ${page.url()}`);
}

/** What a screen reader asks for first: language, title, one main heading, one main part. */
export async function assertWellFormed(page, language = 'nl') {
  const found = await page.evaluate(() => ({
    language: document.documentElement.lang,
    title: document.title.trim(),
    headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
    mains: document.querySelectorAll('main').length,
    doctype: document.doctype?.name ?? null,
  }));
  assert.equal(found.language.slice(0, 2), language, 'the language of the page');
  assert.notEqual(found.title, '', 'the page has a title');
  assert.equal(found.headings.length, 1, `one main heading, found: ${found.headings.join(' | ')}`);
  assert.equal(found.mains, 1, 'one main part');
  assert.equal(found.doctype, 'html', 'the page is in standards mode');
}

/** Bytes over the wire for this page and all that it loads, on a first visit. */
export async function weigh(page, path) {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(path, { waitUntil: 'networkidle' });
  await session.detach();
  return bytes;
}

/**
 * Makes this page that of an old telephone on a mobile network: a processor four times as slow, 1.6 Mbit/s, 150 ms to and
 * fro. `open` goes to a page and tells what came over the wire and after how long something could be read.
 */
export async function onSlowPhone(page) {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return {
    async open(path, { fresh }) {
      bytes = 0;
      await session.send('Network.setCacheDisabled', { cacheDisabled: fresh });
      const response = await page.goto(path, { waitUntil: 'load' });
      assert.equal(response.status(), 200, path);
      const painted = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now(),
      );
      return { bytes, painted: Math.round(painted) };
    },
  };
}

/** Leaves by the quick way out, for a harmless page elsewhere; what answers there is made up. */
export async function assertLeaves(page, press) {
  const session = await page.context().newCDPSession(page);
  // The way out is sent on by the server, and only here a request that was sent on can be answered.
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'https://www.knmi.nl/*' }] });
  session.on('Fetch.requestPaused', ({ requestId }) =>
    session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [{ name: 'content-type', value: 'text/html' }],
      // With an icon of its own, so that the browser does not ask for one.
      body: btoa('<!doctype html><link rel="icon" href="data:,"><title>Het weer</title>'),
    }),
  );
  await Promise.all([page.waitForURL('https://www.knmi.nl/**'), press()]);
  await session.detach();
}
