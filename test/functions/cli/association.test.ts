/** The office brings a table of organisations in: whole or not at all, never twice, and takes it away again. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { remitHere } from './remit-here.ts';

const root = mkdtempSync(join(tmpdir(), 'remit-associations-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});
const data = ['--data', join(root, 'data')];
const association = (what: string, ...args: readonly string[]) =>
  remitHere('association', what, '--round', 'abroad', ...args, ...data);
const file = (text: string, name = 'table.csv'): string => {
  writeFileSync(join(root, name), text);
  return join(root, name);
};
const header = 'id,name,country,city,kind,members,languages,email,phone,consent_by,consent_on';
const club = 'club,Club,DE,Berlin,cultural,120,"tg, de",club@canary.example,+49 30 1234567,Zarina,2026-10-01';

beforeAll(async () => {
  const path = join(root, 'abroad.json');
  const round = {
    ...{ id: 'abroad', title: 'abroad', country: 'TJ', reportingCurrency: 'TJS', settings: {} },
    instruments: { registration: 2 },
    referencePeriod: { start: '2026-01-01', end: '2026-12-31' },
  };
  writeFileSync(path, JSON.stringify(round));
  expect(await remitHere('round', 'create', '--open', '--file', path, ...data)).toMatchObject({ code: 0 });
});

test('a table with faults is not brought in: every one is told by its line and column', async () => {
  const refused = await association(
    'import',
    file(
      [
        header,
        club,
        ',Union,XX,,umbrella,many,,,,,',
        'Bad Id,Other,DE,,cultural,,,other@canary.example,,,',
        ',CLUB,DE,berlin,cultural,,,,,,',
      ].join('\n'),
    ),
  );
  expect(refused.code).toBe(1);
  for (const says of [
    'line 3, country: Choose a country',
    'line 3, members: Write a whole number',
    'line 4, id: Small letters',
    'line 4, consent_by: A contact needs consent',
    'line 4, consent_on: A contact needs consent',
    'line 5: the same organisation stands in line 2',
  ])
    expect(refused.err).toContain(says);
  expect(refused.err).not.toContain('canary.example');
  expect((await association('list')).out).toContain('There are no associations yet');
  const strange = await association('import', file('name,land\nClub,DE'));
  for (const says of ['no column "land"', 'column country is missing', 'column kind is missing'])
    expect(strange.err).toContain(says);
  expect((await association('import', file(`${header}\n`))).err).toContain('no lines under the header');
});

test('it is tried, brought in, and brought in again without a second one', async () => {
  const table = file([header, club, ',Исток,RU,Москва,students,,ru,,,,'].join('\r\n'));
  const trial = await association('import', table, '--dry-run');
  expect(trial).toMatchObject({ code: 0, out: 'Would be: 2 added, 0 changed, 0 as they were.\n' });
  expect((await association('list')).out).toContain('There are no associations yet');
  expect((await association('import', table)).out).toBe('Associations: 2 added, 0 changed, 0 as they were.\n');
  expect((await association('import', table)).out).toBe('Associations: 0 added, 0 changed, 2 as they were.\n');
  const renamed = file('name,country,city,kind\nИСТОК ,RU,москва,students\nClub,DE,Berlin,women');
  expect((await association('import', renamed)).out).toBe('Associations: 0 added, 2 changed, 0 as they were.\n');
  const { out } = await association('list');
  expect(out).toContain('club  Club  DE Berlin  with contact  revision 2\n'); // columns that a table lacks change nothing
  expect(out.trim().split('\n').length).toBe(2);
  const twin = await association('import', file('id,name,country,city,kind\nother,Club,DE,Berlin,women'));
  expect(twin.err).toContain('line 2: it is there already as "club"');
});

test('what export writes, import reads', async () => {
  const { out } = await association('export');
  expect(out).toContain("club@canary.example,'+49 30 1234567,,Zarina,2026-10-01");
  expect((await association('import', file(out, 'exported.csv'))).out).toBe(
    'Associations: 0 added, 0 changed, 2 as they were.\n',
  );
});

/** Everything that the data folder holds. */
const kept = (): string =>
  readdirSync(join(root, 'data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

test('when consent is taken back nothing is left of the contact in any file, and the old table does not bring it back', async () => {
  expect(kept()).toContain('club@canary.example'); // the search is not blind
  expect((await association('erase-contact', 'club', '--reason', ' ')).err).toContain('cannot be empty');
  const erased = await association('erase-contact', 'club', '--reason', 'they asked');
  expect(erased).toMatchObject({ code: 0, out: 'Association club: done.\n' });
  expect(kept()).not.toMatch(/canary\.example|1234567|Zarina/);
  expect((await association('list')).out).toContain('without contact');
  const again = await association('import', file([header, club].join('\n')));
  expect(again.err).toContain('line 2, consent_on: Consent was taken back');
  const since = file([header, club.replace('2026-10-01', new Date().toISOString().slice(0, 10))].join('\n'));
  expect((await association('import', since)).code).toBe(1); // of the same day: nobody knows which came first
});

test('a withdrawn one stays so, whatever a table says', async () => {
  expect((await association('withdraw', 'club', '--reason', 'closed')).code).toBe(0);
  expect((await association('import', file([header, club].join('\n')))).out).toContain('1 are withdrawn and stay so');
  expect((await association('export')).out).not.toContain('Club');
  expect((await association('withdraw', 'nobody', '--reason', 'x')).err).toContain('no association "nobody"');
});
