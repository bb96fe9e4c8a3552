/**
 * A study that nobody built in, from its file to the dashboard: an administrator adds it, a round asks it, members of
 * savings clubs answer by link, others are imported, and an analyst reads the table. Driven by what a person types and what
 * a browser asks alone, on the laptop and on a deployed stage.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import * as v from 'valibot';

import type { Visit } from './place.ts';

export type StudyPlace = {
  readonly visit: Visit;
  /** Runs `remit …` there and answers what it printed; throws what it complained of. */
  readonly remit: (...args: readonly string[]) => Promise<string>;
  readonly analystToken: () => Promise<string>;
  readonly signIn: () => Promise<string>;
  readonly download: (path: string) => Promise<string>;
};

const studyPath = fileURLToPath(new URL('../../docs/examples/savings-clubs.json', import.meta.url));

const clubs = Array.from({ length: 8 }, (_, at) => ({
  psu: `club-${at + 1}`,
  stratum: at < 4 ? 'north' : 'south',
  region: at < 4 ? 'Sughd' : 'Khatlon',
}));
const round = {
  id: 'clubs-2026',
  title: 'Savings clubs 2026',
  country: 'TJ',
  referencePeriod: { start: '2025-01-01', end: '2025-12-31' },
  reportingCurrency: 'TJS',
  instruments: { 'savings-clubs': 1 },
  exchangeRates: [],
  settings: {},
};
const frame = [
  'instrument,psu,stratum,label,region,firstStageWeight,units',
  ...clubs.map(({ psu, stratum, region }) => `savings-clubs,${psu},${stratum},${psu},${region},5,60`),
].join('\n');

const map = {
  id: ['member'],
  design: { stratum: 'zone', psu: 'club', weight: 'weight' },
  answers: {
    disposition: { value: 'complete' },
    stratum: { column: 'zone' },
    psu: { column: 'club' },
    region: { column: 'region' },
    age: { column: 'age' },
    meets: { column: 'meets', codes: { w: 'weekly', m: 'monthly' } },
    saves: { column: 'saves', codes: { '1': 'yes', '2': 'no' } },
    saved: { column: 'saved', currency: 'TJS' },
    borrowed: { column: 'borrowed', currency: 'TJS' },
  },
};
const rows = [
  'member,zone,club,region,weight,age,meets,saves,saved,borrowed',
  '1,old,o-1,Sughd,11,34,w,1,120.50,20',
  '2,old,o-1,Sughd,11,51,m,2,,',
  '3,old,o-2,Khatlon,9,28,w,1,80,80',
];

/** Answers of a member of a club, as `remit simulate` prints them. */
const bodySchema = v.looseObject({ id: v.string(), answers: v.looseObject({ disposition: v.string() }) });
type Body = v.InferOutput<typeof bodySchema>;
const fromLines = (text: string): readonly Body[] =>
  text
    .trim()
    .split('\n')
    .map((line) => v.parse(bodySchema, JSON.parse(line)));

function filesIn(folder: string) {
  return (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
}

const files = filesIn(mkdtempSync(join(tmpdir(), 'remit-clubs-')));
const withToken = (token: string) => ({ authorization: `Bearer ${token}` });

/** It is added, once; nobody deploys anything. */
async function addStudy({ remit }: StudyPlace): Promise<void> {
  const added = await remit('study', 'add', studyPath, '--why', 'asked for by the ministry', '--json');
  expect(JSON.parse(added)).toMatchObject({ outcome: 'added', id: 'savings-clubs', version: 1, missing: {} });
  expect(await remit('study', 'add', studyPath, '--why', 'again', '--json')).toContain('already-there');
  expect(await remit('study', 'list')).toContain('savings-clubs@1');
}

/** A round asks it: its link tells the page what to show, and the API says what may be sent. */
async function askInRound({ remit, visit }: StudyPlace): Promise<string> {
  const described = ['--file', files('round.json', round), '--frame', files('frame.csv', frame)];
  expect(await remit('round', 'create', ...described)).toContain('8 PSUs in 2 strata');
  await remit('round', 'open', '--round', round.id);
  const printed = await remit('link', '--round', round.id, '--instrument', 'savings-clubs', '--json');
  const { token } = v.parse(v.object({ token: v.string() }), JSON.parse(printed));
  const assignment = await visit('/collect/savings-clubs/assignment', { headers: withToken(token) });
  expect(await assignment.json()).toMatchObject({ version: 1 });
  const shown = await (await visit('/v1/studies/savings-clubs/1?language=ru')).text();
  for (const words of ['club_meets', 'Как часто собирается касса?']) expect(shown).toContain(words);
  expect(await (await visit('/v1/openapi.json')).text()).toContain('savings-clubs');
  return token;
}

/** Members answer, and what contradicts itself is refused in the words of the file. */
async function fileInterviews({ remit, visit }: StudyPlace, token: string): Promise<readonly Body[]> {
  const post = (body: unknown) =>
    visit('/v1/responses', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...withToken(token) },
      body: JSON.stringify(body),
    });
  const drawn = ['--instrument', 'savings-clubs', '--round', round.id, '--seed', '3'];
  const bodies = fromLines(await remit('simulate', ...drawn, '--n', '160'));
  for (const body of bodies) expect((await post(body)).status).toBe(201);
  const saver = bodies.find(({ answers }) => answers['saves'] === 'yes');
  const money = (amount: number) => ({ amount, currency: 'TJS' });
  const answers = { ...saver?.answers, saved: money(100), borrowed: money(101) };
  const refused = await post({ ...saver, id: '019b21ba-b560-713f-b7e7-e6c18eda5bb1', answers });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('A member cannot borrow more than they saved.');
  return bodies;
}

/** A survey of before comes in through a map. */
async function importOlder({ remit }: StudyPlace): Promise<void> {
  const args = ['--round', round.id, '--instrument', 'savings-clubs', '--map', files('map.json', map), '--json'];
  const stored = await remit('import', ...args, files('members.csv', rows.join('\n')));
  expect(JSON.parse(stored)).toMatchObject({ stored: 3, refused: 0 });
}

const releasesSchema = v.object({ releases: v.array(v.object({ id: v.string(), series: v.string() })) });

const study = 'savings-clubs';
const studiesSchema = v.array(v.object({ id: v.string(), sha256: v.optional(v.string()) }));
const estimatesSchema = v.object({
  observations: v.array(
    v.object({
      table: v.string(),
      measure: v.object({ indicator: v.string(), statistic: v.string() }),
      dimensions: v.record(v.string(), v.string()),
      quality: v.object({ n: v.nullable(v.number()) }),
    }),
  ),
});

/** The release holds the tables of the file, names the study by its hash, and can be computed again to the bit. */
async function readRelease(place: StudyPlace, filed: readonly Body[]): Promise<void> {
  const { remit, visit, download } = place;
  await remit('release', '--round', round.id);
  const headers = withToken(await place.analystToken());
  const listed: unknown = await (await visit(`/v1/rounds/${round.id}/releases`, { headers })).json();
  const [release] = v.parse(releasesSchema, listed).releases;
  const id = release?.id ?? '';
  const figures = v.parse(estimatesSchema, JSON.parse(await download(`/v1/releases/${id}/estimates.json`)));
  const shares = figures.observations.filter(
    ({ table, measure }) =>
      table === 'clubs' && measure.indicator.startsWith('members-saving') && measure.statistic === 'share',
  );
  const answered = filed.filter(({ answers }) => answers['saves'] === 'yes' || answers['saves'] === 'no');
  const whole = shares.find(({ dimensions }) => Object.keys(dimensions).length === 0);
  const counted = answered.length + 3; // those who filed, and those who were imported
  expect(Math.abs((whole?.quality.n ?? 0) - counted)).toBeLessThanOrEqual(2); // published to the nearest five
  const split = shares.flatMap(({ dimensions }) => Object.entries(dimensions).map((entry) => entry.join(': ')));
  for (const part of ['region: Sughd', 'region: Khatlon', 'age: 40_and_over']) expect(split).toContain(part);
  const added = v
    .parse(studiesSchema, JSON.parse(await remit('study', 'list', '--json')))
    .find(({ id: of }) => of === study);
  const manifest: unknown = JSON.parse(await download(`/v1/releases/${id}/manifest.json`));
  expect(manifest).toMatchObject({ studies: { [study]: added?.sha256 } });
  expect(await remit('release', '--verify', id)).toContain('identical');
  const cookie = await place.signIn();
  const shown = async (path: string) => {
    const page = await visit(`/dashboard/releases/${id}${path}`, { headers: { cookie } });
    const text = await page.text();
    expect(page.status, `${path}: ${/<main.*/s.exec(text)?.[0].slice(0, 600) ?? text}`).toBe(200);
    return text;
  };
  expect(await shown('')).toContain('/tables/clubs');
  const table = await shown('/tables/clubs');
  for (const words of ['Members of savings clubs', 'Members who save', 'Money saved', 'Khatlon'])
    expect(table).toContain(words);
}

/** The whole way. */
export async function driveStudy(place: StudyPlace): Promise<void> {
  await addStudy(place);
  const token = await askInRound(place);
  const filed = await fileInterviews(place, token);
  await importOlder(place);
  await readRelease(place, filed);
}
