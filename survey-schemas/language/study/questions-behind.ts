/** Which questions a published figure is made of, so that a reader can see what was asked. */
import { referenceGroups } from '../../reference/groups.ts';
import { checkDerivations, type Derived, neededFor } from '../derive/check-derivations.ts';
import { termIn } from './check-terms.ts';
import { publishedAs } from './published-as.ts';
import type { Study } from './study.ts';
import { type Measure, questionOf, type SurveyTables } from './tables.ts';

/** Those of amounts and numbers that another measure is made of. */
const namedByTerms = (plan: SurveyTables, terms: readonly (string | undefined)[]): readonly string[] =>
  terms.flatMap((name) => {
    const term = name === undefined ? undefined : termIn(plan, name);
    return term === undefined ? [] : namedBy(plan, term);
  });

/** Questions and derived variables that a measure names, itself or through the measures that it is made of. */
function namedBy(plan: SurveyTables, measure: Measure): readonly string[] {
  switch (measure.kind) {
    case 'share':
      return [measure.question];
    case 'number':
      return [measure.question];
    case 'distribution':
      return [questionOf(plan.dimensions[measure.over]) ?? []].flat();
    case 'amount':
      return [
        ...(measure.askedIf === undefined ? [] : [measure.askedIf]),
        ...measure.from.map(({ amount }) => amount),
        ...(measure.whole === undefined ? [] : [measure.whole.amount]),
      ];
    case 'ratio':
      return namedByTerms(plan, [measure.of, measure.to]);
    case 'composition':
      return [...namedByTerms(plan, [measure.of]), ...[questionOf(plan.dimensions[measure.over]) ?? []].flat()];
    case 'concentration':
    case 'poverty':
      return namedByTerms(plan, [measure.of, measure.per, measure.less]);
    case 'units':
      return [];
  }
}

function derivedOf({ instrument, derive = [] }: Study): readonly Derived[] {
  const checked = checkDerivations(instrument, derive, referenceGroups);
  return checked.kind === 'sound' ? checked.derived : [];
}

/**
 * Paths of the questions behind a figure, each once: `receives_remittances`, `senders.cash_total`.
 *
 * @param indicator as it is published: `cash-received-total`
 */
export function questionsBehind(study: Study, table: string, indicator: string): readonly string[] {
  const { id } = study.instrument;
  const named = study.tables.flatMap((plan) => {
    if (plan.kind === 'census') return plan.table === table && plan.only !== undefined ? [plan.only.question] : [];
    if (plan.kind !== 'survey') return [];
    return plan.measures
      .filter((measure) => measure.table === table && publishedAs(measure).includes(indicator))
      .flatMap((measure) => namedBy(plan, measure));
  });
  const wanted = named.map((path) => `${id}.${path}`);
  const derived = neededFor(wanted, derivedOf(study));
  const made = new Set(derived.map(({ at, name }) => `${at}.${name}`));
  const asked = [...wanted.filter((path) => !made.has(path)), ...derived.flatMap((one) => one.asked)];
  return [...new Set(asked)].map((path) => path.slice(id.length + 1));
}
