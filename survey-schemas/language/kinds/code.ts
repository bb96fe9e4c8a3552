/** Short identifiers from the frame or the campaign, such as a PSU; tabulated as factors. */
import * as v from 'valibot';
import { quarterPattern } from '../../basics/period.ts';
import { plainCode } from '../../basics/plain-text.ts';
import { itself } from './contract/column.ts';
import type { Declaration, Spec } from './contract/declared.ts';
import { defineKind, type KindTypes } from './contract/kind.ts';
import { type Format, wordsSchema, wrongWords } from './contract/words.ts';

const longest = 64;
const declares = {
  maxLength: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000), v.description('Unicode code points')),
    longest,
  ),
  codesOf: v.exactOptional(
    v.pipe(
      v.literal('regions'),
      v.description(
        'Only codes that the round knows, or other: the regions of its frame. Checked where the round is at hand',
      ),
    ),
  ),
  format: v.exactOptional(v.literal('quarter')),
};
export type CodeQuestion = Declaration<'code', typeof declares>;

interface CodeTypes extends KindTypes {
  readonly answer: string;
  readonly numeric: never;
  readonly factor: '';
  readonly text: never;
  readonly nonResponse: 'beside';
}

/** A short identifier. */
export const code = <const S extends Partial<Spec<CodeQuestion>>>(spec: S) => ({
  kind: 'code' as const,
  maxLength: longest,
  ...spec,
});

const quarter: Format = {
  says: 'quarter',
  pattern: quarterPattern,
  random: (draw, { day }) => `${day.slice(0, 4)}-Q${draw.integer(1, 4)}`,
};

export const codeKind = defineKind<CodeQuestion, CodeTypes>({
  kind: 'code',
  holds: 'code',
  nonResponse: 'beside',
  declares,
  describe: ({ maxLength, format, codesOf }) => ({
    schema: wordsSchema(maxLength, plainCode, format && quarter),
    columns: [{ ending: '', kind: 'factor', read: itself }],
    asked: { control: 'code', maxLength, regions: codesOf === 'regions', ...(format && { format }) },
    cell: (cell) => cell.text(),
    random(draw, setting) {
      if (codesOf === 'regions') return draw.choice([...setting.regions, 'other']);
      return format ? quarter.random(draw, setting) : `v${draw.integer(1, 99)}`.slice(0, maxLength);
    },
    wrong: (draw) => wrongWords(draw, maxLength, format && quarter),
    kept: (value) => (typeof value === 'string' ? plainCode(value) : value),
  }),
});
