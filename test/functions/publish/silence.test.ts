/** Every figure that a study promises is a row of its release, or the release and the terminal say why it is not. */
import { releaseLines, type Terms } from '#functions/cli/release-lines.ts';
import type { Manifest } from '#functions/publish/release/manifest.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { isJsonObject, type Json, type JsonObject } from '#functions/store/json.ts';
import { publishedOver } from '#schemas/language/study/published-as.ts';
import { type Study, studiesOf } from '#schemas/language/study/study.ts';
import type { Measure } from '#schemas/language/study/tables.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

import { catalogue, dimensionNames } from '../../studies.ts';
import { drawSmallRound, memoryPlatform, recordsOf } from './memory-platform.ts';

const drawn = drawSmallRound('household');
const isPerson = (json: Json): json is JsonObject => isJsonObject(json);
/** Everybody abroad is sent something from here as well, which few are. */
const households = recordsOf(drawn, 'household').map(({ answers, ...record }) => {
  const { senders } = answers;
  if (!Array.isArray(senders)) return { ...record, answers };
  const reverse_transfers = { amount: 5_000, currency: 'TJS' };
  return {
    ...record,
    answers: { ...answers, senders: senders.filter(isPerson).map((one) => ({ ...one, reverse_transfers })) },
  };
});

/** Nothing in words, so that what is told of each code can be found. */
const codes: Terms = { table: (code) => code, study: (id) => id, reasons: {}, note: ({ message }) => message };

type Row = Readonly<Record<string, string>>;
type Published = { readonly manifest: Manifest; readonly rows: readonly Row[] };

async function published(records: ResponseRecord[], study: Study = householdStudy): Promise<Published> {
  const { deps, objects } = memoryPlatform({ drawn, records: { household: records } });
  const others = catalogue.filter(({ instrument }) => instrument.id !== 'household');
  const outcome = await publishRelease({ ...deps, studies: studiesOf([...others, study]) }, drawn.round.id, {
    series: 'estimates',
  });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  const bytes = objects.get(`releases/${outcome.releaseId}/estimates.csv`);
  return { manifest: outcome.manifest, rows: parse(new TextDecoder().decode(bytes), { columns: true }) };
}

type Figure = { readonly table: string; readonly indicator: string; readonly name: string; readonly split: string[] };

/** Every figure that the household study promises, over every breakdown. */
const promises = ({ tables }: Study): readonly Figure[] =>
  tables.flatMap((plan) =>
    plan.kind !== 'survey'
      ? []
      : plan.measures.flatMap((measure) =>
          measure.by.flatMap((by) =>
            publishedOver(measure, by).map((name) => ({
              ...{ table: measure.table, indicator: measure.indicator, name },
              split: [...by, ...('over' in measure ? [measure.over] : [])].toSorted(),
            })),
          ),
        ),
  );

/** Promised figures that are in no row, and that no line of a text speaks of: of itself, of its measure or of its table. */
function silentOn(study: Study, rows: readonly Row[], said: readonly string[]): readonly string[] {
  const isRow = ({ table, name, split }: Figure) =>
    rows.some(
      (row) =>
        row['table'] === table &&
        row['indicator'] === name &&
        dimensionNames
          .filter((dimension) => (row[dimension] ?? '') !== '')
          .toSorted()
          .join() === split.join(),
    );
  const isSaid = ({ table, indicator, name }: Figure) =>
    said.some((line) =>
      [`${table} \\(household\\): `, `${table}: ${name}`, `${table}: ${indicator}(?![\\w-])`].some((what) =>
        new RegExp(what, 'u').test(line),
      ),
    );
  return promises(study)
    .filter((figure) => !isRow(figure) && !isSaid(figure))
    .map(({ table, name, split }) => [table, name, ...split].join(' '));
}

/** What the manifest says in its own fields, as text. */
const manifestText = ({ tables = [], warnings }: Manifest): readonly string[] => [
  ...tables.flatMap(({ study, table, outcome }) => (outcome === 'told' ? [] : [`${table} (${study}): ${outcome}`])),
  ...warnings.filter(({ code }) => code !== 'rows-withheld').map(({ message, subject }) => `${message} (${subject})`),
];

type Change = (answers: ResponseRecord['answers'], n: number) => ResponseRecord['answers'];
const changed = (change: Change): ResponseRecord[] =>
  households.map((record, n) => ({ ...record, answers: change(record.answers, n) }));

/** Everybody abroad once with goods of a known value, and once with goods that nobody values. */
const halfKnown: Change = (answers) => {
  const { senders } = answers;
  if (!Array.isArray(senders)) return answers;
  const twice = senders.filter(isPerson).flatMap((sender) => [
    { ...sender, goods_value: { amount: 10_000, currency: 'TJS' } },
    { ...sender, goods_value: 'refused' },
  ]);
  return { ...answers, senders: twice };
};
/** Nobody receives anything. */
const nothingSent: Change = (answers) => ({
  ...Object.fromEntries(Object.entries(answers).filter(([name]) => name !== 'senders')),
  receives_remittances: 'no',
});
/** All of one sampled place, of which one interview says that it lies in another stratum. */
const inTwoStrata = households.map((record, n) => ({
  ...record,
  design: { weight: 1, psu: `p${n % 9}`, stratum: n === 0 ? 's2' : 's1' },
}));

const ofSavings: Measure = {
  kind: 'amount',
  table: 'household-savings',
  indicator: 'saved',
  from: [{ amount: 'savings' }],
  annualise: 1,
  quantiles: [0.5],
  winsorised: true,
  by: [[], ['region']],
};
const plan = { kind: 'survey', unit: 'household', dimensions: { region: 'region' }, measures: [ofSavings] } as const;
const withSavings: Study = { ...householdStudy, tables: [...householdStudy.tables, plan] };

describe.each([
  {
    why: 'a study that cannot be computed',
    records: inTwoStrata,
    said: [
      'household-receipts (household): could not be computed',
      'The study household could not be computed; its earlier figures stay. The reason: ',
    ],
  },
  {
    why: 'tables that came out empty',
    records: changed(nothingSent),
    said: [
      'household-receipts (household): not in this release',
      'No figure could be computed for household-remittances',
    ],
  },
  {
    why: 'medians for which too little is known, though the totals are there',
    records: changed(halfKnown),
    said: ['household-receipts: kind-received-median by region'],
  },
  {
    why: 'a variable that tables name and nobody was asked',
    records: households,
    study: withSavings,
    said: [
      'that the tables of household name is not in the data: ',
      'Lacking: savings. ',
      'household-savings (household): not in',
    ],
  },
])('of $why', ({ records, study = householdStudy, said }) => {
  test('nothing is silent: neither the release nor the terminal', async () => {
    const { manifest, rows } = await published(records, study);
    const lines = releaseLines(manifest, codes, false);
    expect(silentOn(study, rows, manifestText(manifest))).toEqual([]);
    expect(silentOn(study, rows, lines)).toEqual([]);
    for (const sentence of said) expect(lines.join('\n')).toContain(sentence);
    expect(silentOn(study, rows, [])).not.toEqual([]);
  });
});

test('of a round as it should be every promised figure is a row, and no breakdown is called empty', async () => {
  const { manifest, rows } = await published(households);
  expect(silentOn(householdStudy, rows, [])).toEqual([]);
  expect(manifest.warnings.map(({ code }) => code)).not.toContain('empty-breakdown');
});

test('a row whose figure is withheld has a reason, and its table says on the terminal how many there are of each', async () => {
  const { manifest, rows } = await published(households);
  const lines = releaseLines(manifest, codes, true);
  for (const name of ['cash-received-median', 'cash-received-total-winsorised', 'income-median']) {
    const withheld = rows.filter((row) => row['indicator'] === name && row['estimate'] === '');
    expect(withheld.length, name).toBeGreaterThan(0);
    for (const { table = '', reason = '' } of withheld)
      expect(lines.find((line) => line.startsWith(`  ${table}: `))).toMatch(new RegExp(`\\d+ ${reason}\\b`));
  }
});

test('what is absent comes before other notes, however many there are', async () => {
  const { manifest } = await published(changed(nothingSent));
  const [absent] = manifest.warnings.filter(({ code }) => code === 'empty-table');
  const many = Array.from({ length: 30 }, (_, n) => ({
    ...{ code: 'psu-without-interviews', table: 'household', subject: `p${n}`, count: 1, message: 'no interview' },
  }));
  const lines = releaseLines({ ...manifest, warnings: [...many, ...(absent ? [absent] : [])] }, codes, false);
  expect(lines.filter((line) => line.includes('No figure could be computed'))).toHaveLength(1);
  expect(lines.at(-2)).toBe('  and 11 more notes, in the manifest');
});
