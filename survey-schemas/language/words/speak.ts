/** Puts problems into words, for whoever asked in whatever language. */
import type { FormWords } from './form-words.ts';
import type { Fault } from '../faults/fault.ts';
import type { Problem } from '../faults/problems.ts';

/** The sentence of a rule between answers: the study's own, or one that names the rule. */
export const ruleSentence = ({ study, say }: Pick<FormWords, 'study' | 'say'>, rule: string): string =>
  study.rules[rule] ?? say('faults.rule', { rule });

/** Faults as they travel: with a sentence each. */
export const inWords = (words: FormWords, problems: readonly Problem[]): readonly Fault[] =>
  problems.map(({ pointer, rule, says }) => ({
    pointer,
    rule,
    message: says.key === 'rule' ? ruleSentence(words, rule) : words.say(`faults.${says.key}`, says.places),
  }));
