/** How many steps an expression takes: over one response, and written out for a form. */
import type { Expression } from '../../conditions/expression.ts';
import { isCondition } from '../../conditions/expression.ts';
import { everyNode, partsOf } from '../../conditions/walk.ts';
import { isRoster, type Plan, type PlannedQuestion } from '../../questions/outline.ts';

/** Rosters by name, with the most rows of one. */
export type Rosters = ReadonlyMap<string, number>;

/** The roster whose rows a node goes over. */
function rosterIn(node: Expression): string | undefined {
  if (typeof node === 'number') return undefined;
  if (isCondition(node)) return node.op === 'some' || node.op === 'every' ? node.rows : undefined;
  if ('rows' in node) return node.rows;
  if ('countOf' in node) return node.countOf;
  if ('sumOf' in node) return node.sumOf[0];
  return 'sumOfAmounts' in node ? node.sumOfAmounts[0] : undefined;
}

/** Steps that an expression takes once, every row of a roster that it goes over filled. */
export function steps(node: Expression, rosters: Rosters): number {
  const roster = rosterIn(node);
  const rows = roster === undefined ? 1 : (rosters.get(roster) ?? 1);
  const classes = typeof node === 'object' && 'classes' in node ? node.classes.length : 0;
  return (
    1 +
    classes +
    rows * (partsOf(node).reduce((sum, [, part]) => sum + steps(part, rosters), 0) + Number(roster !== undefined))
  );
}

/** Names that a node refers to by itself. */
function namesIn(node: Expression): readonly string[] {
  if (typeof node === 'number') return [];
  if (isCondition(node)) return 'answer' in node ? [node.answer] : [];
  const one = ['answer', 'amountOf', 'currencyOf', 'yearOf', 'countOf', 'inCurrencyOf'] as const;
  const own = one.flatMap((key): readonly unknown[] => [Reflect.get(node, key)]);
  return own.filter((name) => typeof name === 'string');
}

/**
 * Steps that the conditions of each question take when they are written out for a form, which says with every name when its
 * question is shown, and with those names in turn: skip rules that lean on each other grow without end.
 */
export function* formSteps(plan: Plan, rosters: Rosters, around: readonly Plan[] = []): Generator<number> {
  const scopes = [plan, ...around];
  const known = new Map<PlannedQuestion, number>();
  const written = (expression: Expression): number => {
    const names = [...everyNode(expression)].flatMap(namesIn);
    return names.reduce((sum, name) => sum + shown(name), steps(expression, rosters));
  };
  const shown = (name: string): number => {
    const planned = scopes.map(({ questions }) => questions.get(name)).find((one) => one !== undefined);
    if (planned === undefined) return 0;
    const before = known.get(planned);
    if (before !== undefined) return before;
    known.set(planned, 0);
    const all = planned.visibleIf.reduce<number>((sum, condition) => sum + written(condition), 0);
    known.set(planned, all);
    return all;
  };
  for (const planned of plan.questions.values()) {
    const { visibleIf, required, question } = planned;
    const conditions = [...visibleIf, required, ...(question.rules ?? []).map(({ test }) => test)];
    for (const condition of conditions) if (typeof condition === 'object') yield written(condition);
    if (isRoster(planned)) yield* formSteps(planned.rows, rosters, scopes);
  }
}
