/** No number in the warnings of a release counts people more finely than its figures do, or tells a share that they do not. */
import { drawDemoRound } from '#analysis/simulate/demo.ts';
import type { DrawnRound } from '#analysis/simulate/draw-round.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { isJsonObject, type Json, type JsonObject, parseJsonObject } from '#functions/store/json.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { describe, expect, test } from 'vitest';

import { drawSmallRound, memoryPlatform, recordsOf } from './memory-platform.ts';

/** Places that count no people: countries, sampled places, strata, shifts, rows of files, limits that the round sets. */
const ofNobody: Readonly<Record<string, readonly string[]>> = {
  'note.and-more': ['more', 'count'],
  'note.psu-not-in-frame': ['places'],
  'note.psu-stood-in': ['count', 'sampled', 'strata', 'factor'],
  'note.psu-missed': ['count', 'sampled'],
  'note.psu-empty': ['count', 'sampled'],
  'note.units-unknown': ['places'],
  'note.shift-uncounted': ['count'],
  'note.shift-counts-differ': ['shifts'],
  'note.shift-overfull': ['shifts'],
  'note.crossings-capped': ['cap'],
  'note.single-psu': ['count'],
  'note.no-exchange-rate': ['currencies'],
  'note.incomplete': ['count'],
  'note.empty-breakdown': ['count'],
  'note.lacking-columns': ['count'],
  'note.range': ['low', 'high'],
  'note.rows-withheld': ['withheld', 'rows'],
  'note.counted': ['count'],
  'note.fewer-than': ['count'],
  'note.rare': ['least'],
  'note.and-rare': ['least'],
  'note.transfers-refused': ['lowest', 'highest'],
  'note.quotes-refused': ['count', 'lowest', 'highest'],
  'note.quotes-within': ['count'],
  'note.volume-withheld': ['count'],
  'note.volume-without-price': ['count'],
  'note.stock-untold': ['count', 'names'],
  'note.stock-exceeded': ['count', 'names'],
  'note.calibrated-without': ['count', 'names'],
  'note.calibrated-below': ['count', 'names'],
  'note.calibrated-merged': ['count', 'names'],
  'note.prices-apart': ['count'],
  'note.month-covered': ['months'],
  'note.months-covered': ['months'],
};

const isList = (json: Json | undefined): json is Json[] => Array.isArray(json);
const textOf = (json: Json | undefined): string => (typeof json === 'string' ? json : '');

type Found = { readonly at: string; readonly value: number };

/** Every number of a note that is of people, and every share. */
function numbersIn(json: Json, key: string, name: string): readonly Found[] {
  if (typeof json === 'number')
    return ofNobody[key]?.includes(name) === true ? [] : [{ at: `${key} ${name}`, value: json }];
  if (isList(json)) return json.flatMap((one) => numbersIn(one, key, name));
  if (!isJsonObject(json)) return [];
  const own = typeof json['key'] === 'string' ? json['key'] : key;
  return Object.entries(json).flatMap(([inner, value]) =>
    inner === 'places' && isJsonObject(value)
      ? Object.entries(value).flatMap(([place, given]) => numbersIn(given, own, place))
      : numbersIn(value, own, inner === 'more' ? 'names' : inner === 'share' ? inner : name),
  );
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;
const isCoarse = ({ at, value }: Found): boolean => isWhole(at.endsWith(' share') ? 100 * value : value / 5);

/** Codes of warnings whose `count` is of places, rows, steps and the like. */
const countNobody =
  /^(psu-(empty|without-interviews)|shift-uncounted|single-psu-stratum|rows-withheld|incomplete|empty-|column-missing|weighting-step|frames-disagree|combined-|volume-|stock-|calibrated-(without|below|merged)|prices-apart|months-covered)/;

const warningsOf = (json: JsonObject): readonly JsonObject[] => {
  const { warnings } = json;
  return isList(warnings) ? warnings.filter((one) => isJsonObject(one)) : [];
};

/** Numbers that are too fine, with where they stand. Quotes are of firms. */
function tooFine(warnings: readonly JsonObject[]): readonly string[] {
  return warnings
    .filter(({ table }) => table !== 'price-quote')
    .flatMap(({ code, count, says, message }) => {
      const counted = countNobody.test(textOf(code)) ? [] : [{ at: `${textOf(code)} count`, value: Number(count) }];
      const found = [...numbersIn(says ?? null, '', ''), ...counted].filter((one) => !isCoarse(one));
      const long = /\d\.\d{4,}/.exec(textOf(message));
      return [
        ...found.map(({ at, value }) => `${at} ${value}`),
        ...(long ? [`${textOf(code)}: ${textOf(message)}`] : []),
      ];
    });
}

async function filesOf(drawn: DrawnRound, households?: ResponseRecord[]) {
  const { deps, objects } = memoryPlatform({ drawn, records: households ? { household: households } : {} });
  const outcome = await publishRelease(deps, drawn.round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  const read = (name: string) =>
    parseJsonObject(new TextDecoder().decode(objects.get(`releases/${outcome.releaseId}/${name}`)));
  return { manifest: read('manifest.json'), estimates: read('estimates.json') };
}

/** Of 64 households one gives an unlikely answer, two are filed twice, and some refuse to say what they were sent. */
function attacked(drawn: DrawnRound): ResponseRecord[] {
  const households = recordsOf(drawn, 'household').map((record, n): ResponseRecord => {
    const { senders } = record.answers;
    const silent = isList(senders)
      ? senders.map((sender) => (isJsonObject(sender) ? { ...sender, cash_total: 'refused' } : sender))
      : undefined;
    const answers = n % 4 === 0 && silent ? { ...record.answers, senders: silent } : record.answers;
    const notes = [{ pointer: '/answers/senders/0/gross_monthly_pay', rule: 'sent_within_pay' }];
    return { ...record, answers, ...(n === 0 && { notes }) };
  });
  return [
    ...households,
    ...households.slice(0, 2).map((record, n) => ({ ...record, id: `${record.id.slice(0, -1)}${n}f` })),
  ];
}

const small = drawSmallRound();
describe.each([
  { of: 'the demo', release: () => filesOf(drawDemoRound()), codes: ['unanswered'] },
  {
    of: 'a small round that is asked about single households',
    release: () => filesOf(small, attacked(small)),
    codes: ['unanswered', 'incomplete', 'unlikely-answers', 'possible-duplicates'],
  },
])('the release of $of', ({ release, codes }) => {
  test(
    'has no number in a warning that is finer than its figures, in the manifest and in the file',
    { timeout: 120_000 },
    async () => {
      const { manifest, estimates } = await release();
      expect(warningsOf(manifest).map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
      expect(warningsOf(estimates)).toHaveLength(warningsOf(manifest).length);
      expect(tooFine(warningsOf(manifest))).toEqual([]);
      expect(tooFine(warningsOf(estimates))).toEqual([]);
    },
  );
});
