/** The parts of an expression, with the step that leads to each. */
import type { Expression } from './expression.ts';
import { isCondition } from './expression.ts';

type Part = readonly [step: string, part: Expression];

const listed = (step: string, parts: readonly Expression[]): Part[] =>
  parts.map((part, i) => [`${step}/${i}`, part] as const);

const present = (...parts: readonly (readonly [string, Expression | undefined])[]): Part[] =>
  parts.flatMap(([step, part]) => (part === undefined ? [] : [[step, part] as const]));

/** Direct parts of an expression; steps are pieces of JSON Pointers. */
export function partsOf(node: Expression): readonly Part[] {
  if (typeof node === 'number') return [];
  if (isCondition(node)) {
    switch (node.op) {
      case 'all':
      case 'any':
        return listed('of', node.of);
      case 'not':
      case 'known':
        return [['of', node.of]];
      case 'some':
      case 'every':
        return [['where', node.where]];
      case 'in':
      case 'includes':
      case 'answered':
        return [];
      case 'eq':
      case 'ne':
      case 'lt':
      case 'le':
      case 'gt':
      case 'ge':
        return [
          ['left', node.left],
          ['right', node.right],
        ];
    }
  }
  if ('plus' in node) return listed('plus', node.plus);
  if ('minus' in node) return listed('minus', node.minus);
  if ('times' in node) return listed('times', node.times);
  if ('dividedBy' in node) return listed('dividedBy', node.dividedBy);
  if ('least' in node) return listed('least', node.least);
  if ('greatest' in node) return listed('greatest', node.greatest);
  if ('firstKnown' in node) return listed('firstKnown', node.firstKnown);
  if ('when' in node) {
    const cases = node.when.flatMap(({ if: test, then }, i) =>
      present([`when/${i}/if`, test], [`when/${i}/then`, then]),
    );
    return [...cases, ...present(['otherwise', node.otherwise])];
  }
  if ('classOf' in node) return [['classOf', node.classOf]];
  if ('groupOf' in node) return [['groupOf', node.groupOf]];
  if ('complete' in node) return present(['from', node.from], ['until', node.until]);
  if ('rows' in node) return present(['of', node.take === 'count' ? undefined : node.of], ['where', node.where]);
  return [];
}

/** Every node of an expression, itself first. */
export function* everyNode(node: Expression): Generator<Expression> {
  yield node;
  for (const [, part] of partsOf(node)) yield* everyNode(part);
}
