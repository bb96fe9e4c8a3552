/** Derived variables over the answers of one response. */
import type { Facts, Variable } from '../evaluate/reach.ts';
import { noReadings } from '../evaluate/reach.ts';
import { compileExpression } from '../evaluate/compile.ts';
import type { Scope } from '../evaluate/scope.ts';
import { answerReaches } from '../evaluate/scope.ts';
import type { Scalar, Unknown } from '../evaluate/unknown.ts';
import { isUnknown, untold } from '../evaluate/unknown.ts';
import type { Derived } from './check-derivations.ts';

/** A reader of derived variables: the value of one by its name, in the scope of a row that has it or lies inside. */
export function deriveFromAnswers(derived: readonly Derived[], facts: Facts) {
  const reachIn = answerReaches(facts, (plan, reach) => (name): Variable<Scope> | undefined => {
    const found = derived.find((one) => one.plan === plan && one.name === name);
    if (found === undefined) return undefined;
    const value = compileExpression(found.is, reach());
    return { ...noReadings, declared: found.declared, value, answered: (scope) => !isUnknown(value(scope)) };
  });
  return (name: string, scope: Scope): Scalar | Unknown => reachIn(scope).find(name)?.value(scope) ?? untold;
}
