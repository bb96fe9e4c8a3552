/**
 * People are crossings divided by how often each traveller crosses. Somebody who remembers only some of their crossings stands
 * for too many people, and somebody who rounds them for too many or too few: what the figures would be then stands beside them.
 */
import { all, answer, any, atMost, equals, minus, plus } from '../../language/conditions/condition.ts';
import { dividedBy, when } from '../../language/conditions/derive-words.ts';
import type { Condition, Operand } from '../../language/conditions/expression.ts';
import type { Derivation } from '../../language/derive/derivation.ts';

const crossings = answer('crossings');
const isNumber = (number: number): Condition => equals(crossings, number);

/** Percent of the crossings before this one that are remembered; this one is. */
export const recalled = [60, 70, 80, 90, 100] as const;

/** Numbers that people round to, with the smallest and the largest that each may stand for. */
const rounded = [
  { told: 5, least: 3, most: 7 },
  { told: 10, least: 8, most: 11 },
  { told: 12, least: 11, most: 13 },
] as const;

/** What a weight of people, w/m, becomes where m stands for other crossings: w/m × m/M. */
const perTraveller = (truth: Operand): Operand => dividedBy(crossings, truth);

const heaped = (end: 'least' | 'most'): Operand =>
  perTraveller(
    when(
      rounded.map(({ told, [end]: meant }) => [isNumber(told), meant] as const),
      crossings,
    ),
  );

export const recallDerive = [
  ...recalled.map((percent) => ({
    // Told m = 1 + share × (M − 1), so that M = 1 + (m − 1) / share.
    name: `recall_${percent}` as const,
    at: 'border' as const,
    is: perTraveller(plus(1, dividedBy(minus(crossings, 1), percent / 100))),
  })),
  { name: 'rounded_up', at: 'border', is: heaped('least') },
  { name: 'rounded_down', at: 'border', is: heaped('most') },
  { name: 'crossings_rounded', at: 'border', is: any(...rounded.map(({ told }) => isNumber(told))) },
  {
    // Who comes in goes out: the numbers of the two directions differ by one at most.
    name: 'directions_agree',
    at: 'border',
    is: all(atMost(answer('crossings_back'), plus(crossings, 1)), atMost(crossings, plus(answer('crossings_back'), 1))),
  },
] as const satisfies readonly Derivation[];
