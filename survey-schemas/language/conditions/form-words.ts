/** Which expressions skip rules and rules may use: those that hold of one interview. The others are for derived variables. */
import type { Expression } from './expression.ts';
import { isCondition } from './expression.ts';
import { everyNode } from './walk.ts';

const operands = new Set([
  'literal',
  'answer',
  'amountOf',
  'currencyOf',
  'yearOf',
  'day',
  'interviewDay',
  'complete',
  'from',
  'until',
  'countOf',
  'sumOf',
  'sumOfAmounts',
  'inCurrencyOf',
  'whole',
  'plus',
  'minus',
  'times',
]);
const unsaid = new Set(['known', 'some', 'every']);

function isSaid(node: Expression): boolean {
  if (typeof node === 'number') return true;
  return isCondition(node) ? !unsaid.has(node.op) : Object.keys(node).every((key) => operands.has(key));
}

/** Whether a skip rule or a constraint can stand in an instrument. */
export const sayableByForms = (expression: Expression): boolean => [...everyNode(expression)].every(isSaid);
