/** One or more codes out of a list. */
import * as v from 'valibot';
import type { CodeList } from '../../basics/code-list.ts';
import { ambiguousCode, choiceSchema, codeListSchema, type CodeOf, noCodeOf } from './contract/choice.ts';
import type { Declaration, Spec } from './contract/declared.ts';
import { oneOf, wrong } from './contract/draw.ts';
import { defineKind, type KindTypes } from './contract/kind.ts';
import { guarded, saying } from './contract/saying.ts';

const declares = { list: codeListSchema };
export type SelectManyQuestion = Declaration<'select-many', typeof declares>;

interface SelectManyTypes extends KindTypes {
  readonly answer: readonly CodeOf<this['question']>[];
  readonly numeric: `__${CodeOf<this['question']>}`;
  readonly factor: never;
  readonly text: never;
  readonly nonResponse: 'beside';
}

/** One or more codes out of a list. */
export const selectMany = <const L extends CodeList, const S extends Omit<Spec<SelectManyQuestion>, 'list'>>(
  list: L,
  spec: S,
) => ({ kind: 'select-many' as const, list, ...spec });

const twice = saying('twice', 'twice');

/** Every code that stands in the list before, at its place. */
const noRepeats = v.rawCheck<string[]>(({ dataset, addIssue }) => {
  const input = dataset.value;
  if (!Array.isArray(input)) return;
  const seen = new Set<unknown>();
  for (const [key, value] of input.entries()) {
    if (seen.has(value)) addIssue({ message: twice, path: [{ type: 'array', origin: 'value', input, key, value }] });
    seen.add(value);
  }
});

/** 1 when the option was chosen, 0 when the question was answered without it, missing otherwise. */
const chosen = (code: string) => (answer: unknown) =>
  Array.isArray(answer) ? Number(answer.includes(code)) : undefined;

export const selectManyKind = defineKind<SelectManyQuestion, SelectManyTypes>({
  kind: 'select-many',
  holds: 'codes',
  nonResponse: 'beside',
  declares,
  contradiction: ({ list, nonResponse }) => ambiguousCode(list, nonResponse),
  describe({ list }) {
    const codes = v.config(v.pipe(v.array(choiceSchema(list), saying('type', 'choices')), noRepeats), {
      abortPipeEarly: false,
    });
    const isLonger = (value: unknown): boolean => Array.isArray(value) && value.length > list.codes.length;
    return {
      schema: guarded(codes, (value) => !isLonger(value), twice),
      columns: list.codes.map((code) => ({ ending: `__${code}`, kind: 'numeric', read: chosen(code) })),
      asked: { control: 'choices', list },
      cell: (cell) => cell.codes(),
      codes: list.codes,
      blank: [],
      random: (draw) => [...new Set(Array.from({ length: draw.integer(1, 4) }, () => draw.choice(list.codes)))],
      wrong(draw) {
        const code = draw.choice(list.codes);
        return oneOf(draw, [
          () => wrong([noCodeOf(list)], 'choice', '/0'),
          () => wrong([code, code], 'twice', list.codes.length === 1 ? '' : '/1'),
          () => wrong(noCodeOf(list), 'type'),
        ]);
      },
    };
  },
});
