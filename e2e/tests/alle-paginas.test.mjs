// Nothing is found by axe on any page: not on a desk, not on a phone of 320 px, not with JavaScript and not without.
// The pages are those of the routers; each is found by following links in a demo, or named below with the journey that
// looks at it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { follow, routes } from '../harness/adressen.mjs';
import {
  SIZES,
  assertAccessible,
  assertNoSidewaysScroll,
  assertNothingOverlaps,
  assertWellFormed,
  playPersona,
  useNaast,
} from '../harness/naast.mjs';

/** No pages for people. */
const NO_PAGE = {
  '/': 'sends on to the door of whoever comes',
  '/.well-known/security.txt': 'plain text',
  '/gezond': 'plain text, for a monitor',
  '/klaar': 'plain text, for a monitor',
  '/snel-sluiten': 'sends away, to a harmless page',
  '/werk/dossier/{dossier}/kaarten/{kaart}/pdf': 'a PDF; reizen/reis/07-de-kaart.mjs opens it',
  '/werk/dossier/{dossier}/gezin/inbreng/bestand/{bijlage}': 'a picture or a recording: crates/web/tests/familie',
  '/werk/dossier/{dossier}/rechten/{verzoek}/{bronhouder}/brief': 'a PDF; reizen/gezin/gezicht.mjs reads it',
  '/gezin/vast-gezicht/foto/{foto}': 'a picture: crates/web/tests/familie',
  '/werk/account/foto/beeld': 'a picture: crates/web/tests/familie',
  '/welkom/passkey': 'sends on to the choice of a key',
  '/gezin/bijlage/{bijlage}': 'a picture or a recording; reizen/gezin/inbrengen.mjs opens it',
  '/gezin/rechten/kopie.json': 'a file; reizen/gezin/rechten.mjs opens it',
  '/gezin/rechten/kopie.pdf': 'a PDF; reizen/gezin/rechten.mjs reads it',
};

/** Pages that are there in a certain state only; the journey that comes there checks them. */
const IN_A_JOURNEY = {
  '/inloggen/code': 'reizen/aanmelden.test.mjs',
  '/inloggen/wachtwoord': 'reizen/aanmelden.test.mjs',
  '/werk/account/code-app': 'reizen/aanmelden.test.mjs',
  '/werk/account/code-app/instellen': 'reizen/aanmelden.test.mjs',
  '/werk/account/herstelcodes': 'reizen/aanmelden.test.mjs',
  '/werk/account/passkey': 'reizen/aanmelden.test.mjs',
  '/werk/account/wachtwoord': 'reizen/aanmelden.test.mjs',
  '/werk/account/api-sleutels/{sleutel}/intrekken': 'there with a key only: crates/web/tests/api',
  '/beheer/accounts/{account}/api-sleutels/{sleutel}/intrekken': 'there with a key only: crates/web/tests/api',
  '/werk/dossier/{dossier}/plan/tekenen/{item}/voogd': 'there for the institution that is voogd only',
  '/werk/dossier/{dossier}/veiligheid/plan/tekenen/{item}/voogd': 'there for the institution that is voogd only',
  '/werk/dossier/{dossier}/kaarten/{kaart}/tekenen/{item}/voogd': 'there for the institution that is voogd only',
  '/werk/dossier/{dossier}/analyse/vaststellen': 'reizen/reis/04-samen-begrijpen.mjs',
  '/werk/dossier/{dossier}/analyse/vergelijken': 'reizen/reis/04-samen-begrijpen.mjs',
  '/werk/dossier/{dossier}/inzage/noodtoegang/{noodtoegang}': 'reizen/reis/08-nog-niet-dicht.mjs',
  '/werk/dossier/{dossier}/kaarten/{item}/bevestigen': 'reizen/reis/07-de-kaart.mjs',
  '/werk/dossier/{dossier}/plan/geen-inzet/{item}': 'reizen/reis/05-het-plan.mjs',
  '/werk/dossier/{dossier}/plan/papier/{item}': 'reizen/reis/05-het-plan.mjs',
  '/werk/dossier/{dossier}/route/heropenen': 'reizen/reis/10-dicht-en-weer-open.mjs',
  '/werk/dossier/{dossier}/stellingen/{stelling}/uitstel-beoordelen': 'reizen/reis/09-na-een-maand.mjs',
  '/werk/dossier/{dossier}/stellingen/{stelling}/uitstellen': 'reizen/reis/03-wat-we-weten.mjs',
  '/werk/dossier/{dossier}/stellingen/{stelling}/voorleggen': 'reizen/reis/03-wat-we-weten.mjs',
  '/werk/dossier/{dossier}/veiligheid/fase/{item}/nog-niet': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/fase/{item}/oordeel': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/bedankt': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/bespreken': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/steunfiguur/{item}/toestemming': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/afspraak': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/afspraak/{item}': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/intrekken': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/noodcontact': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/noodcontact/{item}': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/onveiligheid/{item}': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/schrappen/{item}': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/signaal': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/signaal/{item}': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/steunfiguur': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/steunfiguur/{item}': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/voorlopig': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/voorwaarde': 'reizen/reis/06-veiligheid.mjs',
  '/werk/dossier/{dossier}/veiligheid/plan/voorwaarde/{item}': 'reizen/reis/06-veiligheid.mjs',
  '/werk/nood/openen': 'reizen/reis/08-nog-niet-dicht.mjs',
  '/inloggen': 'tests/paginas.test.mjs, and reizen/aanmelden.test.mjs',
  '/werk/dossier/{dossier}/gezin/inbreng': 'reizen/gezin/gezicht.mjs',
  '/werk/dossier/{dossier}/rechten/{verzoek}/{bronhouder}': 'reizen/gezin/gezicht.mjs',
  '/werk/dossier/{dossier}/rechten/{verzoek}/{bronhouder}/besluit': 'reizen/gezin/gezicht.mjs',
  '/werk/dossier/{dossier}/toegang/machtiging/{machtiging}': 'reizen/gezin/verhaal.mjs',
  '/gezin/mijn-verhaal/delen': 'reizen/gezin/inbrengen.mjs',
  '/welkom/app': 'reizen/gezin/binnenkomen.mjs',
  '/welkom/sleutel': 'reizen/gezin/binnenkomen.mjs',
  '/welkom/wachtwoord': 'reizen/gezin/binnenkomen.mjs',
  '/gezin/account/berichten': 'there where messages are sent: crates/web/tests/berichten',
  '/werk/account/berichten': 'there where messages are sent: crates/web/tests/berichten',
  '/gezin/account/machtiging': 'reizen/gezin/verhaal.mjs',
  '/gezin/kiezen': 'reizen/gezin/verhaal.mjs',
  '/gezin/mijn-verhaal/inbreng/{bijdrage}': 'reizen/gezin/inbrengen.mjs',
  '/gezin/mijn-verhaal/inbreng/{bijdrage}/terug': 'reizen/gezin/inbrengen.mjs',
  '/gezin/plan/mijn-woorden': 'reizen/gezin/inbrengen.mjs',
  '/gezin/rechten/klacht/{klacht}': 'reizen/gezin/rechten.mjs',
  '/gezin/rechten/klacht/{klacht}/terug': 'reizen/gezin/rechten.mjs',
  '/gezin/rechten/verklaring/{verklaring}': 'reizen/gezin/rechten.mjs',
  '/gezin/rechten/verzoek/{verzoek}': 'reizen/gezin/rechten.mjs',
  '/gezin/rechten/verzoek/{verzoek}/terug': 'reizen/gezin/rechten.mjs',
};

/** Pages that are there for the complaints desk and the monitor, whom nobody plays in the demo: crates/web/tests. */
const NOBODY_PLAYS = /^\/werk\/(klachten|ervaringen)/;

const naast = await useNaast({ args: ['--gezinnen', '30'] });
const all = await routes();
const family = await familyMembers();
const { found, broken } = await follow(naast.browser, naast.url, {
  all,
  people: ['Aafke', 'Bilal', 'Carlijn', 'Djoeke', 'Indra', 'beheerder', 'gegevensbescherming', ...family],
  from: ['/werk', '/werk/openen', '/werk/pet', '/werk/nood', '/beheer', '/gezin', '/gezin/account', '/inloggen', '/welkom'],
});

/** Some of the family, of different ages, who can be played. */
async function familyMembers() {
  const page = await naast.browser.newPage({ baseURL: naast.url });
  await page.goto('/');
  const names = await page.getByLabel('U bent nu').locator('option').allInnerTexts();
  await page.close();
  return names.filter((name) => /\(gezin \d+\)$/.test(name)).slice(0, 3);
}

// The description of the door for other systems is no page, and a link to one's own family leads nowhere for others.
const elsewhere = / (\/api\/|\/gezin[ ,])/;
test('no link leads nowhere', () => assert.deepEqual(broken.filter((link) => !elsewhere.test(link)), []));

test('every page is looked at, here or on a journey', () => {
  const known = (route) => found.has(route) || route in NO_PAGE || route in IN_A_JOURNEY || NOBODY_PLAYS.test(route);
  assert.deepEqual(all.filter((route) => !route.startsWith('/api/') && !known(route)), []);
});

const pages = [...found].filter(([route]) => !(route in NO_PAGE));
for (const [size, javascript] of [
  ['breed', true],
  ['smal', false],
]) {
  for (const who of new Set(pages.map(([, page]) => page.who))) {
    test(`all pages of ${who}, ${SIZES[size].width} px, ${javascript ? 'with' : 'without'} JavaScript`, (t) =>
      naast.visit(t, { size, javascript }, async (page) => {
        await page.goto('/');
        await playPersona(page, who);
        const faults = [];
        for (const [route, { path }] of pages.filter(([, found]) => found.who === who)) {
          try {
            const response = await page.goto(path);
            assert.equal(response.status(), 200);
            await assertWellFormed(page);
            await assertAccessible(page);
            await assertNoSidewaysScroll(page);
            await assertNothingOverlaps(page);
          } catch (error) {
            faults.push(`${route}\n${error.message}`);
          }
        }
        assert.equal(faults.length, 0, faults.join('\n\n'));
      }));
  }
}
