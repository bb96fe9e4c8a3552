/** The office names who goes out, gives each one address, sees the links, and ends one: at a terminal. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { readLinkCode } from '#schemas/fieldwork/link-code.ts';
import { remitHere } from './remit-here.ts';

const root = mkdtempSync(join(tmpdir(), 'remit-enumerators-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});
const remit = (...args: readonly string[]) => remitHere(...args, '--data', join(root, 'data'), '--round', 'links');
const file = (name: string, text: string): string => {
  const path = join(root, name);
  writeFileSync(path, text);
  return path;
};
const set = (text: string) => remit('enumerator', 'set', file('people.csv', text));
const head = 'id,name,team,instrument,psu\n';

beforeAll(async () => {
  const round = {
    id: 'links',
    title: 'Links',
    country: 'TJ',
    referencePeriod: { start: '2025-01-01', end: '2025-12-31' },
    reportingCurrency: 'TJS',
    instruments: { household: 3, registration: 2 },
    exchangeRates: [],
    settings: {},
  };
  const frame = 'instrument,psu,stratum,label,region,firstStageWeight,units\n';
  const rows = ['a', 'b', 'c'].map((psu) => `household,${psu},s,Village ${psu},Sughd,5,60\n`).join('');
  const made = await remitHere(
    ...['round', 'create', '--open', '--data', join(root, 'data')],
    ...['--file', file('round.json', JSON.stringify(round)), '--frame', file('frame.csv', frame + rows)],
  );
  expect(made).toMatchObject({ code: 0 });
});

test('a list with faults is refused whole, each fault with its row', async () => {
  const refused = await set(
    `${head}zarina,Zarina S.,north,household,a\nzarina,Somebody Else,,household,b\nzarina,,,household,a\n,Nobody,,household,a\n`,
  );
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('row 3, name: "zarina" is called "Zarina S." in row 2');
  expect(refused.err).toContain('row 4: "zarina" was given this in row 2 as well');
  expect(refused.err).toContain('row 5, id: must not be empty');
  const strange = await set(
    `${head}zarina,Zarina S.,north,household,a\nzarina,,,household,z\nrustam,R.,,registration,\nali,A.,,border,\nBad Id,B.,,,\n`,
  );
  expect(strange.err).toContain('row 3, psu: the frame has no PSU "z" for this questionnaire');
  expect(strange.err).toContain('row 4, instrument: "registration" is not filled in by enumerators');
  expect(strange.err).toContain('row 5, instrument: the round does not ask "border"');
  expect(strange.err).toContain('row 6, id: ');
  expect((await set('id,name,instrument,village\n')).err).toContain('row 1: there is no column "village"');
  expect((await remit('enumerator', 'list')).out).toContain('Nobody goes out yet');
});

test('enumerators are added, changed and listed, with the places that nobody is to visit', async () => {
  const added = await set(`${head}zarina,Zarina S.,north,household,a\nzarina,,,household,b\nrustam,Rustam K.,,,\n`);
  expect(added).toMatchObject({ code: 0, err: '' });
  expect(added.out).toContain('added: zarina, rustam');
  expect((await set(`${head}zarina,Zarina S.,north,household,a\nzarina,,,household,b\n`)).out).toContain(
    'Nothing changed',
  );
  const listed = (await remit('enumerator', 'list')).out;
  expect(listed).toContain('zarina  Zarina S. (north)  household a, household b');
  expect(listed).toContain('rustam  Rustam K.  nothing to do');
  expect(listed).toContain('Nobody is to visit: household c');
  const json = v.parse(
    v.object({ enumerators: v.array(v.unknown()) }),
    JSON.parse((await remit('enumerator', 'list', '--json')).out),
  );
  const again = await remit('enumerator', 'set', file('people.json', JSON.stringify(json.enumerators)));
  expect(again.out).toContain('Nothing changed');
});

test('an address is printed once, short enough to be typed, and its code is kept nowhere', async () => {
  const given = await remit('enumerator', 'link', '--id', 'zarina', '--url', 'https://collect.example/');
  expect(given).toMatchObject({ code: 0, err: '' });
  const [, code = ''] = /^https:\/\/collect\.example\/go#(\S+)\n$/.exec(given.out) ?? [];
  expect(readLinkCode(code)).toEqual({ kind: 'code', code });
  const [links, trail] = [await remit('links', 'list', '--json'), await remit('round', 'history')];
  expect(links.out).toContain('"enumerator":"zarina"');
  for (const said of [links.out, trail.out]) expect(said).not.toContain(code);
});

test('everybody who has something to do gets a link, in a new file that its owner alone can read', async () => {
  const path = join(root, 'links.csv');
  const all = await remit(
    'enumerator',
    'link',
    '--all',
    '--csv',
    path,
    '--url',
    'https://collect.example',
    '--quota',
    '5',
  );
  expect(all).toMatchObject({ code: 0, out: '' });
  expect(all.err).toContain('no link for those who have nothing to do: rustam');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(path, 'utf8')).toMatch(
    /^id,name,team,places,address,code,expires\r\nzarina,Zarina S\.,north,2,https:/,
  );
  const before = (await remit('links', 'list')).out;
  expect((await remit('enumerator', 'link', '--all', '--csv', path)).err).toContain('there is a file');
  expect((await remit('links', 'list')).out).toBe(before);
});

test('who has nothing to do, or is unknown, gets no link, and the sentence says what to do', async () => {
  expect((await remit('enumerator', 'link', '--id', 'rustam')).err).toContain('has nothing to do in the round');
  expect((await remit('enumerator', 'link', '--id', 'nobody')).err).toContain('has no enumerator "nobody"');
  expect((await remit('enumerator', 'link')).code).toBe(2);
  expect((await remit('enumerator', 'link', '--id', 'zarina', '--days', '0')).code).toBe(2);
});

test('a link is ended once, with its reason in the trail', async () => {
  const given = await remit('enumerator', 'link', '--id', 'zarina', '--json', '--trial');
  const { link } = v.parse(v.object({ link: v.string() }), JSON.parse(given.out));
  const end = () => remit('links', 'end', '--id', link, '--reason', 'her phone was stolen');
  expect((await remit('links', 'end', '--id', link, '--reason', ' ')).code).toBe(2);
  expect((await end()).out).toContain(`The link ${link} has ended`);
  expect((await end()).out).toContain('had ended already');
  expect((await remit('links', 'list')).out).toMatch(
    new RegExp(`${link}  zarina  ended \\S+: her phone was stolen  for practice`),
  );
  expect((await remit('round', 'history')).out).toContain('her phone was stolen');
  expect((await remit('links', 'end', '--id', 'none', '--reason', 'x')).err).toContain('has no link "none"');
});
