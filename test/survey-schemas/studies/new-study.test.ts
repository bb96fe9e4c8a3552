/**
 * A new study is one folder and one line: a folder that is made up here is handed to the apps in a catalogue of one, and
 * nothing else of the platform is touched to have it checked, asked, filed, drawn at random, computed and described.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { computeTables } from '#analysis/production/compute-tables.ts';
import { factorOf } from '#analysis/production/columns/factor-of.ts';
import { randomResponses } from '#analysis/simulate/random-response.ts';
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { createCollectApp } from '#functions/collect/app.tsx';
import { createIngestApp } from '#functions/ingest/app.ts';
import type { Identify } from '#functions/platform/identity/access.ts';
import { flattenAnswers } from '#schemas/language/columns/flatten.ts';
import { defineInstrument } from '#schemas/language/questions/instrument.ts';
import { code, flag, selectOne } from '#schemas/language/questions/question.ts';
import { studiesOf } from '#schemas/language/study/study.ts';
import type { StudyText } from '#schemas/language/words/study-words.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';
import { usualSettings } from '#schemas/fieldwork/round.ts';
import { dispositions } from '#schemas/reference/lists.ts';
import { catalogue } from '../../studies.ts';
import { openOffice } from '../../functions/fieldwork/office.ts';
import { putFrame, putRound } from '../../functions/store/lay-out.ts';
import { noFloods } from '../../functions/no-floods.ts';
import { defineStudy } from '../checked-study.ts';

const { store, as } = await openOffice();

/** The folder: questions, words and the study, in as many files as its author likes. */
const wells = defineInstrument({
  id: 'wells',
  version: 1,
  questions: {
    stratum: code({ design: true }),
    psu: code({ design: true }),
    disposition: selectOne(dispositions, { design: true }),
    works: flag({ requiredIf: { op: 'in', answer: 'disposition', codes: ['complete'] } }),
  },
});
const words = {
  title: 'Wells of a village',
  groups: {},
  questions: { stratum: 'Stratum', psu: 'Village', disposition: 'How did it end?', works: 'Does the well give water?' },
  rules: {},
} satisfies StudyText<typeof wells>;
const wellsStudy = defineStudy({
  instrument: wells,
  words: { en: words },
  collection: { files: ['link', 'import'], weights: { kind: 'psu' }, about: 'firms' },
  tables: [
    {
      kind: 'survey',
      unit: 'well',
      dimensions: {},
      measures: [{ kind: 'share', table: 'wells', indicator: 'working', question: 'works', answer: 'yes', by: [[]] }],
    },
  ],
});
/** The line. */
const studies = studiesOf([...catalogue, wellsStudy]);

const round: Round = {
  id: 'wells-2026',
  title: 'Wells 2026',
  country: 'TJ',
  referencePeriod: { start: '2026-01-01', end: '2026-12-31' },
  reportingCurrency: 'TJS',
  instruments: { wells: 1 },
  exchangeRates: [],
  settings: usualSettings,
};
const frame: readonly FrameUnit[] = ['a', 'b', 'c', 'd'].map((psu) => ({
  instrument: 'wells',
  psu,
  stratum: 'all',
  label: psu,
  firstStageWeight: 2,
  units: 30,
}));
const places = frame.map(({ psu, stratum }) => ({ psu, stratum }));
const setting = { day: '2026-06-01', currencies: ['TJS'], regions: [] };
const bodies = [...randomResponses(wells, { round: round.id, n: 120, setting, places }, makeRandom(1, 'wells'))];

const identify: Identify = () =>
  Promise.resolve({ role: 'enumerator', link: { jti: 'l', instrument: 'wells', round: round.id, exp: 4e9 } });

describe('a study of a made-up folder, in a catalogue that is handed in', () => {
  test('is asked by the page and filed through ingestion, which describes it', async () => {
    const { now } = as('zarina');
    await putRound(store, round);
    await putFrame(store, round.id, frame);
    const collect = createCollectApp({ identify, store, studies, secret: 'secret', now });
    expect(await (await collect.request('/collect/wells/assignment')).json()).toMatchObject({ version: 1 });
    const late = () => new Date('2026-07-01T00:00:00Z');
    const ingest = createIngestApp({ store, studies, identify, digestKey: 'key', now: late, ...noFloods });
    const statuses = new Set<number>();
    for (const body of bodies.slice(0, 20)) {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      statuses.add((await ingest.request('/v1/responses', init)).status);
    }
    expect([...statuses]).toEqual([201]);
    expect(await store.countResponses(round.id, 'wells')).toBe(20);
    expect(await (await ingest.request('/v1/openapi.json')).text()).toContain('wells');
    expect(now().getTime()).toBeGreaterThan(0);
  });

  test('is computed by the same production as the others', () => {
    const answers = bodies.map((body) => body.answers);
    const tables = Object.fromEntries(flattenAnswers(wells, answers).map((table) => [table.spec.table, table]));
    const column = (values: readonly string[]) => factorOf([...values]);
    const frameTable = {
      rowCount: frame.length,
      columns: {
        instrument: column(frame.map(() => 'wells')),
        psu: column(frame.map(({ psu }) => psu)),
        stratum: column(frame.map(({ stratum }) => stratum)),
        first_stage_weight: { kind: 'numeric' as const, values: new Float64Array(frame.length).fill(2) },
        units: { kind: 'numeric' as const, values: new Float64Array(frame.length).fill(30) },
      },
    };
    const computed = computeTables([wellsStudy], { ...tables, frame: frameTable }, round);
    expect(JSON.stringify(computed)).toContain('working');
  });
});

describe('the studies that there are', () => {
  const named = catalogue.map(({ instrument }) => instrument.id).join('|');
  const literal = new RegExp(`['"](${named})['".]`);
  const sources = ['survey-schemas', 'analysis', 'functions', 'infra'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx|js)$/.test(file))
      .map((file) => join(room, file)),
  );

  test('are named in their folders, in the words and in the simulated country, and nowhere else', () => {
    // A border is also a place to meet people at: `reference` has such codes.
    const allowed = /^(survey-schemas\/(studies|words|reference)|analysis\/simulate)\//;
    const naming = sources.filter((file) => !allowed.test(file) && literal.test(readFileSync(file, 'utf8')));
    expect(naming).toEqual([]);
  });

  test('touch one file outside their folder: the catalogue', () => {
    const importing = (folder: string) =>
      sources.filter(
        (file) =>
          !file.startsWith(`survey-schemas/studies/${folder}/`) &&
          !file.startsWith('analysis/simulate/') &&
          new RegExp(`from '[^']*/${folder}/study\\.ts'`).test(readFileSync(file, 'utf8')),
      );
    for (const { instrument } of catalogue)
      expect([instrument.id, ...importing(instrument.id)]).toEqual([
        instrument.id,
        'survey-schemas/studies/catalogue.ts',
      ]);
  });
});
