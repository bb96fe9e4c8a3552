/** One code out of a list. */
import type { CodeList } from '../../basics/code-list.ts';
import { codeList } from '../../basics/code-list.ts';
import { ambiguousCode, choiceSchema, codeListSchema, type CodeOf, noCodeOf, randomCode } from './contract/choice.ts';
import { itself } from './contract/column.ts';
import type { Declaration, Spec } from './contract/declared.ts';
import { oneOf, wrong } from './contract/draw.ts';
import { defineKind, type KindTypes } from './contract/kind.ts';

const declares = { list: codeListSchema };
export type SelectOneQuestion = Declaration<'select-one', typeof declares>;

interface SelectOneTypes extends KindTypes {
  readonly answer: CodeOf<this['question']>;
  readonly numeric: never;
  readonly factor: '';
  readonly text: never;
  readonly nonResponse: 'choice';
}

/** One code out of a list. */
export const selectOne = <const L extends CodeList, const S extends Omit<Spec<SelectOneQuestion>, 'list'>>(
  list: L,
  spec: S,
) => ({ kind: 'select-one' as const, list, ...spec });

export const yesNo = codeList('yes_no', ['yes', 'no']);
/** Yes or no. */
export const flag = <const S extends Omit<Spec<SelectOneQuestion>, 'list'>>(spec: S) => selectOne(yesNo, spec);

export const selectOneKind = defineKind<SelectOneQuestion, SelectOneTypes>({
  kind: 'select-one',
  holds: 'code',
  nonResponse: 'choice',
  declares,
  contradiction: ({ list, nonResponse }) => ambiguousCode(list, nonResponse),
  describe: ({ list, nonResponse = [] }) => ({
    schema: choiceSchema(list),
    columns: [{ ending: '', kind: 'factor', levels: [...list.codes, ...nonResponse], read: itself }],
    asked: { control: 'choice', list },
    cell: (cell) => cell.text(),
    codes: list.codes,
    random: (draw, setting) => randomCode(draw, list, setting),
    wrong: (draw, setting) =>
      oneOf(draw, [
        () => wrong(noCodeOf(list), 'choice'),
        () => wrong([randomCode(draw, list, setting)], 'choice'),
        () => wrong(draw.integer(0, 100), 'choice'),
      ]),
  }),
});
