/** Whether a condition holds for answers as they were stored. */
import type { Condition } from '../conditions/condition.ts';
import type { Answers } from '../evaluate/answers.ts';
import { holds } from '../evaluate/scope.ts';
import type { Instrument } from '../questions/instrument.ts';
import { planOf } from '../questions/outline.ts';
import { scopeOf } from './scopes.ts';

const unheard = { notCollected: new Set<string>(), report: () => undefined };

/** True only where it is known to hold; what is not known does not. */
export const answersHold = (instrument: Instrument, answers: Answers, condition: Condition): boolean =>
  holds(condition, scopeOf(planOf(instrument), answers, undefined, '', unheard)) === true;
