/** A message of a caseworker to somebody on a shortlist: what is typed, and what is handed on to whatever can reach people. */
import * as v from 'valibot';

import { inOneLine } from '#schemas/basics/control-characters.ts';
import { emailPattern } from '#schemas/basics/patterns.ts';

const line = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(most),
    v.check((text) => inOneLine(text) === text),
  );

/** Plain text; a browser ends its lines with CRLF. */
const text = v.pipe(
  v.string(),
  v.transform((typed) => typed.replaceAll(/\r\n?/g, '\n').trim()),
  v.minLength(20),
  v.maxLength(2000),
  v.check((typed) => typed.split('\n').every((one) => inOneLine(one) === one)),
);

const answer = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(254),
  v.check((typed) => emailPattern.test(typed) || /^\+[\d ().-]{6,25}$/.test(typed)),
);

/** What a caseworker writes. */
const written = { who: line(200), text, answer };
export type WrittenField = keyof typeof written;

/** Everything that is handed on. No name, contact or key is in it: whatever opens the vault looks these up by itself. */
export const relaySchema = v.strictObject({
  ...written,
  id: v.string(),
  round: v.string(),
  instrument: v.string(),
  /** Id of the response of whom it is for. */
  response: v.string(),
  by: v.string(),
  /** Key of the row that they fit. */
  row: v.string(),
});
export type Relay = v.InferOutput<typeof relaySchema>;

export type Typed = Readonly<Record<WrittenField, string>>;
export const nothingTyped: Typed = { who: '', text: '', answer: '' };

/** What a posted form holds. */
export const typedIn = (body: Readonly<Record<string, unknown>>): Typed => {
  const of = (name: WrittenField): string => {
    const value = body[name];
    return typeof value === 'string' ? value : '';
  };
  return { who: of('who'), text: of('text'), answer: of('answer') };
};

/** What was typed, or the first field that is not right. */
export function readTyped(
  typed: Typed,
): { readonly kind: 'read'; readonly written: Typed } | { readonly kind: 'wrong'; readonly field: WrittenField } {
  for (const field of ['who', 'text', 'answer'] as const)
    if (!v.safeParse(written[field], typed[field]).success) return { kind: 'wrong', field };
  return { kind: 'read', written: v.parse(v.object(written), typed) };
}
