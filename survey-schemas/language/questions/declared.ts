/** Questions as variables that expressions may name. */
import type { Declared, Names } from '../conditions/names.ts';
import { leafOf, type LeafQuestion } from '../kinds/kind-of.ts';
import type { Question, RosterQuestion } from './question.ts';

const rows = { holds: 'roster', codes: [] } as const;

/** A question as a variable; `inside` are those of a roster's rows. */
export function declaredOf(question: LeafQuestion | RosterQuestion, inside?: Names): Declared {
  const { visibleIf } = question;
  const { holds, codes } = question.kind === 'roster' ? rows : leafOf(question);
  return {
    kind: holds,
    ...(codes.length > 0 && { codes }),
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
