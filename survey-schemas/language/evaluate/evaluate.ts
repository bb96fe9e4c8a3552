/**
 * What conditions mean. One evaluator over answers; the form compiler says the same in SurveyJS expressions.
 *
 * A frame is one scope of answers: the interview itself, or one row of a roster inside its parent's frame.
 */
import type { Comparison, Condition, Operand } from '../conditions/condition.ts';
import type { Plan, PlannedQuestion } from '../questions/outline.ts';
import { nonResponseOf } from '../questions/outline.ts';

export type Answers = Readonly<Record<string, unknown>>;

export type Frame = {
  readonly plan: Plan;
  readonly answers: Answers;
  readonly parent: Frame | undefined;
  readonly rows: Map<string, readonly Frame[]>;
  /** Questions whose answer cannot be relied on: malformed, or never collected. */
  readonly doubtful: Set<string>;
  readonly shown: Map<string, Shown>;
};

/** `unclear`: it hangs on an answer that cannot be relied on. */
export type Shown = 'shown' | 'hidden' | 'unclear';

type Known = number | string | readonly unknown[];
type Truth = boolean | undefined;
/** Notes that an unknown came from a doubtful answer and not from a gap. */
type Doubt = { seen: boolean };
type Found = { readonly planned: PlannedQuestion; readonly frame: Frame };

/** An object as JSON writes it: neither null nor a list. */
export const isPlainObject = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a key of its own; inherited names are not answers. */
export const ownValue = (object: Answers, key: string): unknown =>
  Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined;

/** Absent, an empty list or undefined: nobody answered. */
export const isBlank = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

function find(name: string, frame: Frame): Found | undefined {
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    const planned = at.plan.questions.get(name);
    if (planned) return { planned, frame: at };
  }
  return undefined;
}

/** The raw answer of a question that is shown; undefined for a gap. */
function reach(
  name: string,
  from: Frame,
  doubt: Doubt,
): { readonly planned: PlannedQuestion; readonly raw: unknown } | undefined {
  const found = find(name, from);
  if (!found) return undefined;
  const shown = shownIn(found.frame, found.planned);
  if (shown === 'unclear' || (shown === 'shown' && found.frame.doubtful.has(name))) doubt.seen = true;
  if (shown !== 'shown' || found.frame.doubtful.has(name)) return undefined;
  return { planned: found.planned, raw: ownValue(found.frame.answers, name) };
}

/** The answer as a value; a non-response code is not one. */
function valueOf(name: string, from: Frame, doubt: Doubt): unknown {
  const found = reach(name, from, doubt);
  if (!found || nonResponseOf(found.planned).some((code) => code === found.raw)) return undefined;
  return found.raw;
}

const scalar = (value: unknown): Known | undefined =>
  typeof value === 'number' || typeof value === 'string' || Array.isArray(value) ? value : undefined;

const part = (value: unknown, key: 'amount' | 'currency'): Known | undefined =>
  isPlainObject(value) ? scalar(ownValue(value, key)) : undefined;

function rowsOf(roster: string, from: Frame, doubt: Doubt): readonly Frame[] {
  const found = find(roster, from);
  const answered = reach(roster, from, doubt);
  return found && answered && Array.isArray(answered.raw) ? (found.frame.rows.get(roster) ?? []) : [];
}

function sum(values: readonly (Known | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
}

function operate(
  pair: readonly [Operand, Operand],
  from: Frame,
  doubt: Doubt,
  op: (a: number, b: number) => number,
): Known | undefined {
  const [a, b] = [evaluateOperand(pair[0], from, doubt), evaluateOperand(pair[1], from, doubt)];
  return typeof a === 'number' && typeof b === 'number' ? op(a, b) : undefined;
}

function evaluateOperand(operand: Operand, from: Frame, doubt: Doubt): Known | undefined {
  if (typeof operand === 'number') return operand;
  if ('literal' in operand) return operand.literal;
  if ('answer' in operand) return scalar(valueOf(operand.answer, from, doubt));
  if ('amountOf' in operand) return part(valueOf(operand.amountOf, from, doubt), 'amount');
  if ('currencyOf' in operand) return part(valueOf(operand.currencyOf, from, doubt), 'currency');
  if ('yearOf' in operand) {
    const day = valueOf(operand.yearOf, from, doubt);
    return typeof day === 'string' ? Number(day.slice(0, 4)) : undefined;
  }
  if ('countOf' in operand) return rowsOf(operand.countOf, from, doubt).length;
  if ('sumOf' in operand) {
    const [roster, question] = operand.sumOf;
    return sum(rowsOf(roster, from, doubt).map((row) => scalar(valueOf(question, row, doubt))));
  }
  if ('sumOfAmounts' in operand) {
    const [roster, question] = operand.sumOfAmounts;
    const currency = part(valueOf(operand.inCurrencyOf, from, doubt), 'currency');
    const amounts = rowsOf(roster, from, doubt).map((row) => valueOf(question, row, doubt));
    if (currency === undefined) return undefined;
    const inCurrency = amounts.map((m) => (part(m, 'currency') === currency ? part(m, 'amount') : undefined));
    return operand.whole === true && inCurrency.includes(undefined) ? undefined : sum(inCurrency);
  }
  if ('plus' in operand) return operate(operand.plus, from, doubt, (a, b) => a + b);
  if ('minus' in operand) return operate(operand.minus, from, doubt, (a, b) => a - b);
  return operate(operand.times, from, doubt, (a, b) => a * b);
}

function compare(op: Comparison, a: Known | undefined, b: Known | undefined): Truth {
  if (a === undefined || b === undefined || typeof a !== typeof b) return undefined;
  switch (op) {
    case 'eq':
      return a === b;
    case 'ne':
      return a !== b;
    case 'lt':
      return a < b;
    case 'le':
      return a <= b;
    case 'gt':
      return a > b;
    case 'ge':
      return a >= b;
  }
}

function all(of: readonly Truth[]): Truth {
  if (of.includes(false)) return false;
  return of.includes(undefined) ? undefined : true;
}

function invert(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function evaluate(condition: Condition, from: Frame, doubt: Doubt): Truth {
  switch (condition.op) {
    case 'all':
      return all(condition.of.map((part) => evaluate(part, from, doubt)));
    case 'any':
      return invert(all(condition.of.map((part) => invert(evaluate(part, from, doubt)))));
    case 'not':
      return invert(evaluate(condition.of, from, doubt));
    case 'answered': {
      const asked: Doubt = { seen: false };
      const found = reach(condition.answer, from, asked);
      if (asked.seen) doubt.seen = true;
      return asked.seen ? undefined : found !== undefined && !isBlank(found.raw);
    }
    case 'in': {
      const value = valueOf(condition.answer, from, doubt);
      return typeof value === 'string' ? condition.codes.includes(value) : undefined;
    }
    case 'includes': {
      const value = valueOf(condition.answer, from, doubt);
      return Array.isArray(value) && value.length > 0 ? value.includes(condition.code) : undefined;
    }
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return compare(
        condition.op,
        evaluateOperand(condition.left, from, doubt),
        evaluateOperand(condition.right, from, doubt),
      );
  }
}

/** Whether a condition holds in a frame: true, false, or undefined when it cannot be told. */
export const holds = (condition: Condition, frame: Frame): boolean | undefined =>
  evaluate(condition, frame, { seen: false });

/** Whether a question of a frame is shown. */
export function shownIn(frame: Frame, planned: PlannedQuestion): Shown {
  if (planned.visibleIf.length === 0) return 'shown';
  const known = frame.shown.get(planned.name);
  if (known) return known;
  const doubt: Doubt = { seen: false };
  const truth = all(planned.visibleIf.map((condition) => evaluate(condition, frame, doubt)));
  const shown = truth === true ? 'shown' : truth === undefined && doubt.seen ? 'unclear' : 'hidden';
  frame.shown.set(planned.name, shown);
  return shown;
}

/** Whether a question must be answered, given that it is shown; false as long as it cannot be told. */
export const mustAnswer = (frame: Frame, planned: PlannedQuestion): boolean =>
  typeof planned.required === 'boolean' ? planned.required : holds(planned.required, frame) === true;
