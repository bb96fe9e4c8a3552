/** The firms of the International MTO index. */
import { groupsBy } from '../groups-by.ts';
import type { Quote } from '../read-quotes.ts';
import { corridorOf } from './groups.ts';

/** A money transfer operator is international when it serves at least this share of all corridors. */
const internationalShare = 0.85;

/** Services of money transfer operators that are seen in 85 % of the corridors of a quarter or more, by their name as it is written. */
export function ofInternationalMtos(quotes: readonly Quote[]): readonly Quote[] {
  const corridors = new Set(quotes.map(corridorOf)).size;
  const named = quotes.filter(({ provider, providerType }) => providerType === 'mto' && provider !== '');
  const operators = groupsBy(named, ({ provider }) => provider);
  return [...operators.values()]
    .filter((own) => new Set(own.map(corridorOf)).size >= internationalShare * corridors)
    .flat();
}
