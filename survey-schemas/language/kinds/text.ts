/** Free text on one line or more. Never published. */
import * as v from 'valibot';
import { emailPattern, phonePattern } from '../../basics/patterns.ts';
import { plainText } from '../../basics/plain-text.ts';
import { itself } from './contract/column.ts';
import type { Declaration, Spec } from './contract/declared.ts';
import { defineKind, type KindTypes } from './contract/kind.ts';
import { type Format, wordsSchema, wrongWords } from './contract/words.ts';

const declares = {
  maxLength: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000), v.description('Unicode code points')),
  format: v.exactOptional(v.picklist(['email', 'phone'])),
};
export type TextQuestion = Declaration<'text', typeof declares>;

interface TextTypes extends KindTypes {
  readonly answer: string;
  readonly numeric: never;
  readonly factor: never;
  readonly text: '';
  readonly nonResponse: 'beside';
}

/** Free text on one line or more. */
export const text = <const S extends Spec<TextQuestion>>(spec: S) => ({ kind: 'text' as const, ...spec });

const formats: Readonly<Record<'email' | 'phone', Format>> = {
  email: { says: 'email', pattern: emailPattern, random: (draw) => `a${draw.integer(1, 999)}@b.org` },
  phone: { says: 'phone', pattern: phonePattern, random: (draw) => `+99237${draw.integer(1_000_000, 9_999_999)}` },
};

/** Of several alphabets, none beyond the Basic Multilingual Plane. */
const names = ['Ayni', 'Ямал', 'O’Hara', 'Șoldănești', 'Хатлон'];

/** Longer texts have a box of several lines; addresses and numbers stand on one. */
const longestLine = 200;

export const textKind = defineKind<TextQuestion, TextTypes>({
  kind: 'text',
  holds: 'text',
  nonResponse: 'beside',
  declares,
  describe({ maxLength, format }) {
    const wanted = format && formats[format];
    const keep = (value: string): string => plainText(format, value);
    return {
      schema: wordsSchema(maxLength, keep, wanted),
      columns: [{ ending: '', kind: 'text', sensitive: true, read: itself }],
      asked: {
        control: 'text',
        maxLength,
        long: format === undefined && maxLength > longestLine,
        ...(format && { format }),
      },
      cell: (cell) => cell.text(),
      random: (draw, setting) => wanted?.random(draw, setting) ?? draw.choice(names).slice(0, maxLength),
      wrong: (draw) => wrongWords(draw, maxLength, wanted),
      kept: (value) => (typeof value === 'string' ? keep(value) : value),
    };
  },
});
