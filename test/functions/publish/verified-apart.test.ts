/** Registrations whose contact was verified are told apart from the others, and both add up to everybody. */
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';

import { drawRound } from '#analysis/simulate/draw-round.ts';
import { makePopulation } from '#analysis/simulate/population.ts';
import { receivedSegment, sentSegment, sentSegmentSchema } from '#functions/publish/snapshot/segment-messages.ts';
import { readSegment } from '#functions/publish/snapshot/read-segment.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';

import { newest } from '../../studies.ts';
import { askingOnly, memoryPlatform, recordsOf, smallSizes } from './memory-platform.ts';
import { textIn } from './text-in.ts';

type Row = Readonly<Record<string, string>>;

const sizes = { ...smallSizes, registrants: 400 };
const whole = drawRound(makePopulation(1), 7, sizes, 'small', 'A small round');
const drawn = { ...whole, round: askingOnly(whole.round, ['registration']) };
const study = newest.find(({ instrument }) => instrument.id === 'registration') ?? newest[0];
const agreed = recordsOf(drawn, 'registration').filter(({ answers }) => answers['consent_statistics'] === 'yes');
const verified = agreed.slice(0, Math.floor(agreed.length / 2));
const records = agreed.map((record, at) => (at < verified.length ? { ...record, verified: true as const } : record));
const platform = memoryPlatform({ drawn, records: { registration: records } });

let rows: readonly Row[];
beforeAll(async () => {
  const outcome = await publishRelease(platform.deps, drawn.round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  const csv = textIn(platform.objects.get(`releases/${outcome.releaseId}/estimates.csv`) ?? new Uint8Array());
  const all: readonly Row[] = parse(csv, { columns: true });
  rows = all.filter((row) => row['table'] === 'registrants');
});

const dimensions = ['country', 'city', 'sex', 'age_class', 'education', 'occupation', 'arrival', 'sends'];
const told = (codes: Readonly<Record<string, string>>): number | undefined => {
  const wanted = [
    ...dimensions,
    'verified',
    ...['investing', 'mentoring', 'returning', 'volunteering'].map((one) => `interest_${one}`),
  ];
  const found = rows.find((row) => wanted.every((name) => (row[name] ?? '') === (codes[name] ?? '')));
  return found === undefined || found['estimate'] === '' ? undefined : Number(found['estimate']);
};

test('those verified, the others, and everybody', () => {
  const [yes, no, all] = [told({ verified: 'yes' }), told({ verified: 'no' }), told({})];
  expect(Math.abs((yes ?? 0) - verified.length)).toBeLessThan(5);
  expect(Math.abs((no ?? 0) - (agreed.length - verified.length))).toBeLessThan(5);
  expect((yes ?? 0) + (no ?? 0)).toBe(all);
});

test('each breakdown is told apart as well: its parts add up, wherever they are told', () => {
  const split = dimensions.filter(
    (name) => name !== 'city' && rows.some((row) => row[name] !== '' && row['verified'] === 'yes'),
  );
  expect(split.length).toBeGreaterThan(4);
  const sums = split.flatMap((name) =>
    [...new Set(rows.flatMap((row) => row[name] || []))].flatMap((code) => {
      const [yes, no, all] = [
        told({ [name]: code, verified: 'yes' }),
        told({ [name]: code, verified: 'no' }),
        told({ [name]: code }),
      ];
      return yes === undefined || no === undefined || all === undefined ? [] : [yes + no - all];
    }),
  );
  expect(sums.length).toBeGreaterThan(5);
  expect(new Set(sums)).toEqual(new Set([0]));
});

test('a thread that reads for another tells it who is verified', async () => {
  const store = {
    async *readRound() {
      yield* records;
      await Promise.resolve();
    },
  };
  if (study === undefined) throw new Error('no registration');
  const read = await readSegment(store, drawn.round, study);
  const sent = v.parse(sentSegmentSchema, sentSegment(read).message);
  expect(receivedSegment(sent, study.instrument).verified).toEqual(read.verified);
  expect(read.verified?.filter(Boolean)).toHaveLength(verified.length);
});
