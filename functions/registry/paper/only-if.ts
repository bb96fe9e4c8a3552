/** A skip rule in words, for paper: “you answered “Yes” to question 12”. */
import { codeInWords, type Telling } from '#functions/client/screens/telling.ts';
import type { Condition, Operand } from '#schemas/language/conditions/expression.ts';
import type { Answers } from '#schemas/language/evaluate/answers.ts';
import type { Plan, PlannedQuestion } from '#schemas/language/questions/outline.ts';
import type { Voice } from '#schemas/words/voice.ts';

import type { Numbers } from './question-numbers.ts';

/** What a rule comes to on paper; `untold`: there are no few words for it. */
export type OnlyIf = { readonly kind: 'always' | 'never' | 'untold' } | { readonly kind: 'if'; readonly words: string };

type Paper = {
  readonly voice: Voice;
  readonly telling: Telling;
  readonly numbers: Numbers;
  /** Answers that are known before anybody writes: what hangs on them is settled when the form is printed. */
  readonly known: Answers;
  /** Questions that a rule may name, the innermost first. */
  readonly plans: readonly Plan[];
};

/** More answers than that are no few words. */
const mostAnswers = 6;

const [always, never, untold] = [{ kind: 'always' }, { kind: 'never' }, { kind: 'untold' }] as const;
const settled = (isSo: boolean): OnlyIf => (isSo ? always : never);
const only = (words: string): OnlyIf => ({ kind: 'if', words });

const named = ({ plans, numbers }: Paper, name: string): { planned: PlannedQuestion; number: string } | undefined => {
  const planned = plans.map(({ questions }) => questions.get(name)).find((one) => one !== undefined);
  const number = planned && numbers.get(planned.path);
  return planned && number !== undefined ? { planned, number } : undefined;
};

const answerOf = (operand: Operand): string | undefined =>
  typeof operand === 'object' && 'answer' in operand ? operand.answer : undefined;
const literalOf = (operand: Operand): string | undefined =>
  typeof operand === 'object' && 'literal' in operand ? operand.literal : undefined;

/** The answer is one of these codes, or none of them. */
function oneOf(paper: Paper, name: string, codes: readonly string[], isNot: boolean): OnlyIf {
  const known = paper.known[name];
  if (typeof known === 'string') return settled(codes.includes(known) !== isNot);
  const at = named(paper, name);
  if (at === undefined || codes.length > mostAnswers) return untold;
  const { number } = at;
  const answers = codes.map((code) => codeInWords(paper.telling, at.planned, code));
  const { say } = paper.voice;
  if (answers.length === 1) return only(say(isNot ? 'paper.isNot' : 'paper.is', { number, answer: answers[0] ?? '' }));
  return only(say(isNot ? 'paper.isNoneOf' : 'paper.isOneOf', { number, answers: answers.join(', ') }));
}

/** Several rules of which all must hold, or one. */
function several(paper: Paper, parts: readonly Condition[], joined: 'paper.and' | 'paper.or'): OnlyIf {
  const [neutral, ending] = joined === 'paper.and' ? [always, never] : [never, always];
  const alike = joined === 'paper.or' ? sameAnswer(paper, parts) : undefined;
  const others = parts.filter((part) => !alike?.parts.some((one) => one === part)).map((part) => onlyIf(paper, part));
  if (others.some(({ kind }) => kind === ending.kind)) return ending;
  if (others.some(({ kind }) => kind === 'untold')) return untold;
  const words = [
    ...(alike === undefined ? [] : [alike.words]),
    ...others.flatMap((one) => (one.kind === 'if' ? [one.words] : [])),
  ];
  return words.length === 0 ? neutral : only(words.reduce((one, other) => paper.voice.say(joined, { one, other })));
}

/** Rules of which several ask for the same answer to questions of this paper: their numbers in one list. */
function sameAnswer(paper: Paper, parts: readonly Condition[]) {
  const found = parts.flatMap((part) => {
    if (part.op !== 'eq') return [];
    const [name, code] = [answerOf(part.left), literalOf(part.right)];
    const at = name === undefined ? undefined : named(paper, name);
    return at && code !== undefined ? [{ ...at, part, code }] : [];
  });
  const [first] = found;
  const same = found.filter(({ code }) => code === first?.code);
  if (first === undefined || same.length < 2) return undefined;
  const numbers = same.map(({ number }) => number).join(', ');
  const words = paper.voice.say('paper.oneIs', {
    numbers,
    answer: codeInWords(paper.telling, first.planned, first.code),
  });
  return { words, parts: same.map(({ part }) => part) };
}

/** What a rule says on this paper. */
export function onlyIf(paper: Paper, condition: Condition, isNot = false): OnlyIf {
  switch (condition.op) {
    case 'eq':
    case 'ne': {
      const [name, code] = [answerOf(condition.left), literalOf(condition.right)];
      if (name === undefined || code === undefined) return untold;
      return oneOf(paper, name, [code], (condition.op === 'ne') !== isNot);
    }
    case 'in':
      return oneOf(paper, condition.answer, condition.codes, isNot);
    case 'includes':
      return oneOf(paper, condition.answer, [condition.code], isNot);
    case 'answered': {
      if (paper.known[condition.answer] !== undefined) return settled(!isNot);
      const number = named(paper, condition.answer)?.number;
      if (number === undefined) return untold;
      return only(paper.voice.say(isNot ? 'paper.notAnswered' : 'paper.answered', { number }));
    }
    case 'not':
      return onlyIf(paper, condition.of, !isNot);
    case 'all':
    case 'any': {
      const joined = (condition.op === 'all') !== isNot ? 'paper.and' : 'paper.or';
      const parts = isNot ? condition.of.map((of) => ({ op: 'not' as const, of })) : condition.of;
      return several(paper, parts, joined);
    }
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
    case 'known':
    case 'some':
    case 'every':
      return untold;
  }
}
