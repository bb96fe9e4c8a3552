/**
 * The expression language as data: skip rules, constraints and derived variables are all trees of these nodes.
 *
 * A condition is true, false or unknown; an operand has a value – a number, a code, a text or a day – or is unknown.
 * An answer to a question that is hidden, unanswered or answered with a non-response code is unknown, and what is
 * worked out from something unknown is unknown, unless it would be the same whatever was said (Kleene's logic).
 *
 * Names are looked up among the variables of the same row, then outwards, roster by roster.
 */

/** Codes gathered under a name: `{ formal: ['bank', 'mto'], informal: ['driver'] }`. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** Cut points, lowest first: a number belongs to the last class whose `from` it reaches. */
export type Classes = readonly { readonly from: number; readonly is: string }[];

export type Operand =
  | number
  | { readonly literal: string }
  /** A calendar day, `2025-12-31`. */
  | { readonly day: string }
  /** First or last day of the round's reference period; unknown where there is no round. */
  | { readonly periodDay: 'start' | 'end' }
  /** The day on which the interview ended; for skip rules and rules alone. */
  | { readonly interviewDay: true }
  /** A number, code, text or day that was answered, or a derived variable. */
  | { readonly answer: string }
  /** Amount of a money answer, in minor units of its currency. */
  | { readonly amountOf: string }
  /** Currency of a money answer. */
  | { readonly currencyOf: string }
  /** A money answer in units of the reporting currency, at the average rate of the months that it is of. */
  | { readonly converted: string }
  /** Calendar year of a date answer. */
  | { readonly yearOf: string }
  | { readonly plus: readonly [Operand, Operand] }
  | { readonly minus: readonly [Operand, Operand] }
  | { readonly times: readonly [Operand, Operand] }
  /** Unknown when it would divide by zero. */
  | { readonly dividedBy: readonly [Operand, Operand] }
  | { readonly least: readonly Operand[] }
  | { readonly greatest: readonly Operand[] }
  /** The first of several that is known. */
  | { readonly firstKnown: readonly Operand[] }
  /** What stands beside the first condition that is true; unknown as soon as one before it is unknown. */
  | {
      readonly when: readonly { readonly if: Condition; readonly then: Operand }[];
      /** Where no condition is true; unknown without it. */
      readonly otherwise?: Operand;
    }
  /** The class of a number; unknown below the first. */
  | { readonly classOf: Operand; readonly classes: Classes }
  /** The group of a code, by a table of the study or one of `reference/groups.ts`, by name. */
  | {
      readonly groupOf: Operand;
      readonly groups: string | Groups;
      /** Group of a code that none holds; unknown without it. */
      readonly otherwise?: string;
    }
  /** Complete days, months or years from one day to another; negative when the second lies before the first. */
  | { readonly complete: 'days' | 'months' | 'years'; readonly from: Operand; readonly until: Operand }
  /** How many rows of a roster there are, of those for which a condition holds. */
  | { readonly rows: string; readonly take: 'count'; readonly where?: Condition }
  /**
   * Sum, least or greatest over the rows of a roster, unknown as soon as one of them is; or the first or last that is
   * known. No rows: the sum is 0, the others are unknown.
   */
  | {
      readonly rows: string;
      readonly take: 'sum' | 'least' | 'greatest' | 'first' | 'last';
      readonly of: Operand;
      readonly where?: Condition;
    }
  /** Rows entered in a roster; 0 when it is hidden or empty. */
  | { readonly countOf: string }
  /** Sum of a number over the rows entered that gave one. */
  | { readonly sumOf: readonly [roster: string, question: string] }
  /** Sum, over the rows entered, of amounts in the currency of another money answer; other currencies are left out. */
  | {
      readonly sumOfAmounts: readonly [roster: string, question: string];
      readonly inCurrencyOf: string;
      /** Unknown unless every row gives an amount in that currency. */
      readonly whole?: true;
    };

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

export type Condition =
  | { readonly op: Comparison; readonly left: Operand; readonly right: Operand }
  | { readonly op: 'in'; readonly answer: string; readonly codes: readonly string[] }
  /** A select-many answer holds this code. */
  | { readonly op: 'includes'; readonly answer: string; readonly code: string }
  /** Any answer was given, a non-response code among them; never unknown. */
  | { readonly op: 'answered'; readonly answer: string }
  /** The operand has a value; never unknown. */
  | { readonly op: 'known'; readonly of: Operand }
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  /** The condition holds for a row of the roster, or for every one. */
  | { readonly op: 'some' | 'every'; readonly rows: string; readonly where: Condition };

/** What a derived variable is: an operand, or a condition, which is answered by the codes `yes` and `no`. */
export type Expression = Operand | Condition;

/** Whether an expression is a condition. */
export const isCondition = (expression: Expression): expression is Condition =>
  typeof expression === 'object' && 'op' in expression;
