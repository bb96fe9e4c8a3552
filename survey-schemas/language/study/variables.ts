/** What can be counted or classed by in a study: its questions, and what is worked out of their answers. */
import { referenceGroups } from '../../reference/groups.ts';
import { checkDerivations } from '../derive/check-derivations.ts';
import { pathOf, type Paths, pathsOf } from './named.ts';
import type { Study } from './study.ts';

/** Questions and derived variables by their paths. */
export function variablesOf({ instrument, derive = [] }: Pick<Study, 'instrument' | 'derive'>): Paths {
  const checked = checkDerivations(instrument, derive, referenceGroups);
  const derived = checked.kind === 'sound' ? checked.derived : [];
  return new Map([...pathsOf(instrument), ...derived.map((one) => [pathOf(one), one] as const)]);
}
