/** Of whom a published figure is: all who answered, those who have any, those of a condition. Read off the tables of its study. */
import type { Condition } from '../conditions/condition.ts';
import { termIn } from './check-terms.ts';
import { publishedAs } from './published-as.ts';
import type { Study } from './study.ts';
import type { Measure, SurveyTables } from './tables.ts';

/** Who is told of: `some` have any of an amount, `heads` are counted in units whose sums are known, `whole` is a part of a sum. */
export type BaseKind = 'answered' | 'some' | 'number' | 'both' | 'whole' | 'spread' | 'heads';

export type Base = {
  readonly kind: BaseKind;
  /** What is measured: `cash-received`. */
  readonly indicator: string;
  /** Who is counted, in the plural: `households`. */
  readonly units: string;
  /** The answer that they gave; `condition` where it is not a single one. */
  readonly only?: { readonly question: string; readonly answer: string } | 'condition';
};

/** The one answer that a condition asks for; undefined where it is another condition. */
function answerIn(condition: Condition): { readonly question: string; readonly answer: string } | undefined {
  if (condition.op !== 'eq') return undefined;
  const { left, right } = condition;
  if (typeof left !== 'object' || !('answer' in left) || typeof right !== 'object' || !('literal' in right))
    return undefined;
  return { question: left.answer, answer: right.literal };
}

const kindOf = (measure: Measure): BaseKind | undefined => {
  switch (measure.kind) {
    case 'share':
    case 'distribution':
      return 'answered';
    case 'amount':
      return 'some';
    case 'number':
      return 'number';
    case 'ratio':
      return 'both';
    case 'composition':
      return 'whole';
    case 'concentration':
    case 'poverty':
      return measure.per === undefined ? 'spread' : 'heads';
    case 'units':
      return undefined;
  }
};

/** What units are counted in: a distribution per head is one of persons. */
function unitsOf(plan: SurveyTables, measure: Measure): string {
  const per = measure.kind === 'concentration' || measure.kind === 'poverty' ? measure.per : undefined;
  const term = per === undefined ? undefined : termIn(plan, per);
  return term?.kind === 'number' ? term.of : `${plan.unit}s`;
}

/**
 * The base of a figure; undefined of a number of units, which is of all, and of what is no estimate of a survey.
 *
 * @param indicator as it is published: `cash-received-mean`
 */
export function baseOf(study: Study, table: string, indicator: string): Base | undefined {
  for (const plan of study.tables) {
    if (plan.kind !== 'survey') continue;
    const measure = plan.measures.find((one) => one.table === table && publishedAs(one).includes(indicator));
    const kind = measure && kindOf(measure);
    if (measure === undefined || kind === undefined) continue;
    const { where } = measure;
    return {
      ...{ kind, indicator: measure.indicator, units: unitsOf(plan, measure) },
      ...(where !== undefined && { only: answerIn(where) ?? 'condition' }),
    };
  }
  return undefined;
}
