// The checks themselves: each must find the fault that it is there for.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { launchBrowser, withPage } from '../harness/browser.mjs';
import {
  addPasskeyDevice,
  assertAccessible,
  assertNoSidewaysScroll,
  assertWellFormed,
  focused,
  onLocalhost,
  tabTo,
  totp,
  weigh,
} from '../harness/naast.mjs';

const page = (body, head = '') =>
  `<!doctype html><html lang="nl"><head><title>Proef</title>${head}</head><body><main><h1>Proef</h1>${body}</main></body></html>`;
const FOCUS = '<style>:focus{outline:3px solid}</style>';
const pages = {
  '/goed': page('<label>Naam <input></label> <button>Bewaren</button>', FOCUS),
  '/zonder-label': page('<input>'),
  '/breed': page('<p style="width:500px">Breed</p>'),
  '/brede-tabel': page('<div style="overflow-x:auto" tabindex="0"><p style="width:500px">Breed</p></div>'),
  '/twee-koppen': page('<h1>Nog een</h1>'),
  '/onzichtbaar': page('<button style="outline:none">Bewaren</button>'),
  '/script': page('<script>document.title = "Met script"; throw new Error("stuk")</script>'),
  '/script-verboden': page('<script>document.title = "Met script"</script>'),
};
const server = createServer((request, response) => {
  const body = pages[request.url];
  response.writeHead(body ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    ...(request.url === '/script-verboden' && { 'content-security-policy': "script-src 'none'" }),
  });
  response.end(body ?? '');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}`;
const browser = await launchBrowser();
after(async () => {
  await browser.close();
  server.close();
});

const visit = (path, how, action) =>
  withPage(browser, { url, name: `harness ${path}`, ...how }, async (opened) => {
    await opened.goto(path);
    await action(opened);
  });

for (const javascript of [true, false]) {
  const how = javascript ? 'with' : 'without';
  test(`a good page passes everything ${how} JavaScript`, () =>
    visit('/goed', { javascript, size: 'smal' }, async (opened) => {
      await assertWellFormed(opened);
      await assertAccessible(opened);
      await assertNoSidewaysScroll(opened);
    }));

  test(`axe finds a field without a label ${how} JavaScript`, () =>
    visit('/zonder-label', { javascript }, (opened) => assert.rejects(assertAccessible(opened), /label \(critical\)/)));
}

test('a page that is too wide is found, a box that scrolls is not', async () => {
  await visit('/breed', { size: 'smal' }, (opened) =>
    assert.rejects(assertNoSidewaysScroll(opened), /scrolls sideways: 5\d\d px .* look at p\./),
  );
  await visit('/brede-tabel', { size: 'smal' }, assertNoSidewaysScroll);
});

test('a second main heading is found', () =>
  visit('/twee-koppen', {}, (opened) => assert.rejects(assertWellFormed(opened), /one main heading/)));

test('the keyboard reaches what it should, and an invisible focus is found', async () => {
  await visit('/goed', { javascript: false }, async (opened) => {
    await tabTo(opened, 'Bewaren');
    assert.equal((await focused(opened)).tag, 'button');
    await assert.rejects(tabTo(opened, 'Weggooien', 5), /cannot be reached/);
  });
  await visit('/onzichtbaar', {}, (opened) => assert.rejects(tabTo(opened, 'Bewaren'), /cannot be seen/));
});

test('a page without JavaScript runs no script', () =>
  visit('/script', { javascript: false }, async (opened) => {
    assert.equal(await opened.title(), 'Proef');
    // Not while a check has its way, and not on the next page either.
    await assertAccessible(opened);
    assert.equal(await opened.title(), 'Proef');
    await opened.reload();
    assert.equal(await opened.title(), 'Proef');
  }));

test('a page that complains fails its test, with a picture', async () => {
  await assert.rejects(
    visit('/script', {}, async () => {}),
    /stuk[^]*picture: .*harness-script\.png/,
  );
  await assert.rejects(
    visit('/script-verboden', {}, async () => {}),
    /Content Security Policy/i,
  );
});

test('a passkey can be made on a virtual device', () =>
  withPage(browser, { url: onLocalhost(url), name: 'harness passkey' }, async (opened) => {
    await opened.goto('/goed');
    const device = await addPasskeyDevice(opened);
    await opened.evaluate(() =>
      navigator.credentials.create({
        publicKey: {
          challenge: new Uint8Array(32),
          rp: { name: 'Proef' },
          user: { id: new Uint8Array(16), name: 'proef', displayName: 'Proef' },
          pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
        },
      }),
    );
    assert.deepEqual((await device.credentials()).map(({ rpId }) => rpId), ['localhost']);
  }));

test('the weight of a page is what went over the wire', () =>
  withPage(browser, { url, name: 'harness weight' }, async (opened) => {
    const bytes = await weigh(opened, '/goed');
    assert.ok(bytes > pages['/goed'].length && bytes < pages['/goed'].length + 1000, `${bytes} bytes`);
  }));

test('codes are those of the standard', () => {
  // RFC 6238, appendix B, the SHA-1 rows, last six digits.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  assert.equal(totp(secret, 59_000), '287082');
  assert.equal(totp(secret, 1_111_111_109_000), '081804');
});
