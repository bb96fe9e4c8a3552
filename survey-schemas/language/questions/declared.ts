/** Questions as variables that expressions may name. */
import type { Declared, Kind, Names } from '../conditions/names.ts';
import type { LeafQuestion, Question, RosterQuestion } from './question.ts';

const kinds: Readonly<Record<LeafQuestion['kind'], Kind>> = {
  integer: 'number',
  decimal: 'number',
  money: 'money',
  date: 'date',
  'select-one': 'code',
  'select-many': 'codes',
  text: 'text',
  code: 'code',
};

/** A question as a variable; `inside` are those of a roster's rows. */
export function declaredOf(question: LeafQuestion | RosterQuestion, inside?: Names): Declared {
  const { kind, visibleIf } = question;
  return {
    kind: kind === 'roster' ? 'roster' : kinds[kind],
    ...('list' in question && { codes: question.list.codes }),
    ...(inside && { inside }),
    ...(visibleIf && { sometimes: true }),
  };
}

/** Questions of a scope and those around it, as names. Groups are opened before. */
export const namesIn =
  (questions: ReadonlyMap<string, Question>, inside: (roster: RosterQuestion) => Names, around?: Names): Names =>
  (name) => {
    const question = questions.get(name);
    if (question === undefined || question.kind === 'group') return around?.(name);
    return declaredOf(question, question.kind === 'roster' ? inside(question) : undefined);
  };
