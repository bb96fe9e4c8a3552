/** What holds of weights whatever came of the contacts: sums that a step keeps, totals that it meets, and nothing silent. */
import { describe, expect, test } from 'vitest';

import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { weigh, type Weighed } from '#analysis/production/weigh/weigh.ts';
import { makeRandom } from '#analysis/statistics/random/random.ts';
import type { WeightingStep } from '#schemas/fieldwork/weighting.ts';
import { roundWith, tableOf } from './small-round.ts';
import { messageOf, toldOf } from '../../in-english.ts';

const outcomes = ['complete', 'partial', 'refusal', 'other', 'non_contact', 'ineligible'] as const;
const regions = ['north', 'south', 'west'] as const;
const usual: readonly WeightingStep[] = [{ kind: 'base' }, { kind: 'eligibility' }, { kind: 'non-response' }];
const seeds = Array.from({ length: 25 }, (_, seed) => seed + 1);

/** 24 villages of three regions, with some dwellings visited in each and any outcome. */
function drawTables(seed: number): SnapshotTables {
  const random = makeRandom(seed, 'contacts');
  const places = Array.from({ length: 24 }, (_, k) => ({ psu: `v${k}`, region: regions[k % 3]! }));
  const contacts = places.flatMap((place) =>
    Array.from({ length: random.integer(0, 9) }, () => ({
      ...place,
      disposition: random.weighted(outcomes, [50, 5, 15, 5, 15, 10]),
      sex: random.choice(['female', 'male'] as const),
    })),
  );
  return {
    frame: tableOf({
      instrument: places.map(() => 'list'),
      psu: places.map(({ psu }) => psu),
      stratum: places.map(({ region }) => region),
      first_stage_weight: places.map(() => 1 + random.integer(0, 20)),
      units: places.map(() => random.integer(10, 90)),
    }),
    list: tableOf({
      psu: contacts.map(({ psu }) => psu),
      region: contacts.map(({ region }) => region),
      disposition: contacts.map(({ disposition }) => disposition),
      sex: contacts.map(({ sex }) => sex),
    }),
  };
}

function weighed(tables: SnapshotTables, steps: readonly WeightingStep[], settings = {}): Weighed {
  const round = roundWith({ psuWithoutInterviews: 'leave', weighting: { list: [...steps] }, ...settings });
  return weigh(tables, 'list', { weights: { kind: 'psu' } }, round);
}

const lineOf = ({ report }: Weighed, step: string) => report.find((line) => line.step === step);

function factorIn(tables: SnapshotTables, name: string) {
  const column = tables['list']?.columns[name];
  if (column?.kind !== 'factor') throw new Error(name);
  return column;
}

function sumsBy(tables: SnapshotTables, name: string, { interviews }: Weighed): Readonly<Record<string, number>> {
  const { levels, codes } = factorIn(tables, name);
  const sums: Record<string, number> = {};
  for (const [k, row] of (interviews?.rows ?? []).entries()) {
    const level = levels[codes[row]!]!;
    sums[level] = (sums[level] ?? 0) + interviews!.weights[k]!;
  }
  return sums;
}

const cellsOf = (name: string, sums: Readonly<Record<string, number>>, total: number) =>
  Object.entries(sums).map(([level, sum], k) => ({
    levels: { [name]: level },
    count: sum * (1 + 0.1 * Math.sin(k)) * total,
  }));

function expectClose(ours: number | null | undefined, theirs: number): void {
  expect(Math.abs((ours ?? Number.NaN) / theirs - 1)).toBeLessThan(1e-9);
}

describe.each(seeds)('contacts drawn with seed %i', (seed) => {
  const tables = drawTables(seed);

  test('stand for all units of their villages, and those who answer in a region for all who are eligible there', () => {
    const places = factorIn(tables, 'psu');
    const met = new Set(Array.from(places.codes, (code) => places.levels[code]));
    const frame = tables['frame']?.columns;
    const [psu, weights, units] = [frame?.['psu'], frame?.['first_stage_weight'], frame?.['units']];
    if (psu?.kind !== 'factor' || weights?.kind !== 'numeric' || units?.kind !== 'numeric') throw new Error('frame');
    const listed = [...psu.codes].reduce(
      (sum, code, row) => sum + (met.has(psu.levels[code]) ? weights.values[row]! * units.values[row]! : 0),
      0,
    );
    const ours = weighed(tables, [
      { kind: 'base' },
      { kind: 'eligibility' },
      { kind: 'non-response', classes: ['region'] },
    ]);
    expectClose(lineOf(ours, 'base')?.sum, listed);
    expectClose(lineOf(ours, 'non-response')?.sum, lineOf(ours, 'eligibility')?.sum ?? Number.NaN);
  });

  test('meet every total that they are raked or post-stratified to', () => {
    const before = weighed(tables, usual);
    const [byRegion, bySex] = [sumsBy(tables, 'region', before), sumsBy(tables, 'sex', before)];
    const region = cellsOf('region', byRegion, 1);
    const all = region.reduce((sum, { count }) => sum + count, 0);
    const sexes = cellsOf('sex', bySex, 1);
    const scale = all / sexes.reduce((sum, { count }) => sum + count, 0);
    const sex = sexes.map(({ levels, count }) => ({ levels, count: count * scale }));
    const margins = [
      { variables: ['region'], population: region, source: 'S' },
      { variables: ['sex'], population: sex, source: 'S' },
    ];
    const raked = weighed(tables, [...usual, { kind: 'rake', margins }]);
    const stratified = weighed(tables, [...usual, { kind: 'poststratify', ...margins[0]! }]);
    for (const { levels, count } of region) {
      expectClose(sumsBy(tables, 'region', raked)[levels['region'] ?? ''], count);
      expectClose(sumsBy(tables, 'region', stratified)[levels['region'] ?? ''], count);
    }
    for (const { levels, count } of sex) expectClose(sumsBy(tables, 'sex', raked)[levels['sex'] ?? ''], count);
  });

  test('keep their sum when they are trimmed, and none is larger than allowed', () => {
    const before = weighed(tables, usual);
    const after = weighed(tables, [...usual, { kind: 'trim', largest: 4 }]);
    expectClose(lineOf(after, 'trim')?.sum, lineOf(before, 'non-response')?.sum ?? Number.NaN);
    expect(lineOf(after, 'trim')?.max).toBeLessThanOrEqual(
      4 * (lineOf(before, 'non-response')?.median ?? 0) * (1 + 1e-9),
    );
  });

  test('leave no class without respondents when small classes are joined', () => {
    const steps: WeightingStep[] = [
      { kind: 'base' },
      { kind: 'eligibility' },
      { kind: 'non-response', collapse: { minimumRespondents: 3 } },
    ];
    const ours = weighed(tables, steps);
    expectClose(lineOf(ours, 'non-response')?.sum, lineOf(ours, 'eligibility')?.sum ?? Number.NaN);
    expect(lineOf(ours, 'non-response')?.collapsed.length).toBeGreaterThan(0);
  });
});

describe('a step that cannot be taken', () => {
  const tables = drawTables(1);
  const before = weighed(tables, usual);
  const region = {
    variables: ['region'],
    population: cellsOf('region', sumsBy(tables, 'region', before), 1),
    source: 'S',
  };
  const missing = { ...region, population: region.population.slice(1) };
  const absent = { ...region, population: [...region.population, { levels: { region: 'east' }, count: 5 }] };
  const tooMany = {
    variables: ['sex'],
    population: [
      { levels: { sex: 'female' }, count: 9 },
      { levels: { sex: 'male' }, count: 9 },
    ],
    source: 'S',
  };

  test.each([
    [
      'a variable nobody is asked',
      { kind: 'poststratify', ...region, variables: ['age'] },
      'age is not among the questions',
    ],
    [
      'a category of the sample without a total',
      { kind: 'poststratify', ...missing },
      'the population has no total for a category that was interviewed',
    ],
    [
      'a total of a category that nobody is in',
      { kind: 'rake', margins: [absent] },
      'nobody was interviewed in a category of the population',
    ],
    [
      'totals that exclude each other',
      { kind: 'rake', margins: [region, tooMany] },
      'the totals add up to different populations',
    ],
    [
      'a model that cannot be read',
      { kind: 'calibrate', model: '~ (region', totals: {}, source: 'S', distance: 'linear' },
      'the model cannot be read (~ (region)',
    ],
    [
      'limits below the mean of the weights',
      { kind: 'trim', largest: 1.000001 },
      'no weights meet these totals or limits',
    ],
  ] as const)('because of %s is told, and the weights are those before it', (_, given, because) => {
    const step: WeightingStep =
      given.kind === 'rake'
        ? { ...given, margins: [...given.margins] }
        : given.kind === 'poststratify'
          ? { ...given, variables: [...given.variables] }
          : given;
    const ours = weighed(tables, [...usual, step]);
    expect(ours.interviews?.weights).toEqual(before.interviews?.weights);
    expect(lineOf(ours, step.kind)).toMatchObject({ outcome: 'not-done' });
    expect(toldOf(lineOf(ours, step.kind))?.note).toContain(because);
    expect(ours.warnings.interviews[0]).toMatchObject({
      code: 'weighting-step-not-done',
      table: 'list',
      subject: step.kind,
    });
    expect(messageOf(ours.warnings.interviews[0])).toContain(because);
  });

  test('because not everybody answered its variable says how many did not', () => {
    const list = tables['list'];
    const sex = factorIn(tables, 'sex');
    if (list === undefined) throw new Error('no list');
    const refused = { ...sex, levels: [...sex.levels, 'refused'], codes: sex.codes.map(() => sex.levels.length) };
    const ours = weighed({ ...tables, list: { ...list, columns: { ...list.columns, sex: refused } } }, [
      ...usual,
      { kind: 'rake', margins: [tooMany] },
    ]);
    const { length } = before.interviews?.rows ?? [];
    expect(toldOf(lineOf(ours, 'rake'))?.note).toContain(`${length} of ${length} interviews have no answer to sex`);
  });

  test('because its classes are unknown of those who did not answer falls back to the usual classes, and says so', () => {
    const list = tables['list'];
    if (list === undefined) throw new Error('no list');
    const region = factorIn(tables, 'region');
    const answered = factorIn(tables, 'disposition');
    const codes = region.codes.map((code, row) => (answered.levels[answered.codes[row]!] === 'complete' ? code : -1));
    const unknown = { ...tables, list: { ...list, columns: { ...list.columns, region: { ...region, codes } } } };
    const steps: WeightingStep[] = [
      { kind: 'base' },
      { kind: 'eligibility' },
      { kind: 'non-response', classes: ['region'] },
    ];
    const ours = weighed(unknown, steps);
    expect(ours.interviews?.weights).toEqual(before.interviews?.weights);
    expect(lineOf(ours, 'non-response')).toMatchObject({ outcome: 'usual-classes' });
    expect(messageOf(ours.warnings.interviews[0])).toMatch(
      /region is unknown for \d+ of \d+ contacts.*the usual classes are used/u,
    );
  });
});
