/** Choices out of a code list: what a declaration says of the list, and the schema of one code. */
import * as v from 'valibot';
import type { CodeList } from '../../../basics/code-list.ts';
import type { Draw, Setting } from './draw.ts';
import { saying } from './saying.ts';

const word = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_]{1,40}$/, 'a code is letters, digits and underscores, at most 40'),
);

/** Choices as a declaration gives them. */
export const codeListSchema: v.GenericSchema<unknown, CodeList> = v.strictObject({
  name: v.pipe(word, v.description('The words of the choices stand under this name')),
  codes: v.pipe(
    v.array(word),
    v.minLength(1),
    v.check((codes) => new Set(codes).size === codes.length, 'the same code is given twice'),
    v.readonly(),
  ),
});

/** The codes of a list as the type of an answer. */
export type CodeOf<Q> = Q extends { readonly list: CodeList<string, infer Code> } ? Code : never;

const codeSets = new WeakMap<CodeList, ReadonlySet<string>>();

/** Whether a list holds a code. */
export function isCodeOf(list: CodeList, code: string): boolean {
  let codes = codeSets.get(list);
  if (!codes) codeSets.set(list, (codes = new Set(list.codes)));
  return codes.has(code);
}

/** Longer lists are described by name; 156 currencies in every amount would drown the API's documentation. */
const listedInSchema = 40;

/** One code of a list. */
export function choiceSchema(list: CodeList): v.GenericSchema<string> {
  const noCode = saying('choice', 'choice', { list: list.name });
  if (list.codes.length <= listedInSchema) return v.picklist(list.codes, noCode);
  return v.pipe(
    v.string(noCode),
    v.regex(/^[A-Za-z0-9_]{1,40}$/, noCode),
    v.description(`a code of the list "${list.name}"`),
    v.check((code) => isCodeOf(list, code), noCode),
  );
}

/** A code that is a choice and a non-response at once, which no answer could tell apart. */
export function ambiguousCode(list: CodeList, nonResponse: readonly string[] = []): string | undefined {
  const both = list.codes.find((code) => nonResponse.includes(code));
  return both && `"${both}" is a code of the list and a non-response`;
}

/**
 * A code of a list, currencies among those of the place; the first more often than the others, as it is the one that opens
 * the rest of an interview.
 */
export function randomCode(draw: Draw, { codes, standard }: CodeList, { currencies }: Setting): string {
  const near = standard === 'currency' ? codes.filter((code) => currencies.includes(code)) : codes;
  const [first] = near;
  return first !== undefined && draw.chance(0.3) ? first : draw.choice(near.length > 0 ? near : codes);
}

/** A code that a list does not have. */
export const noCodeOf = ({ codes }: CodeList): string => `not_${codes.join('').slice(0, 30)}_`;
