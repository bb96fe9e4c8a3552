/** Words of a release that speaks of several rounds: each is called by its title. */
import { ownValue } from '#schemas/basics/own-value.ts';
import { roundTables } from '#analysis/production/observations/round-tables.ts';
import type { Wording } from './wording.ts';

/** Dimensions whose codes are ids of rounds. */
const ofRounds: readonly string[] = ['round', 'since'];

/**
 * The same words with rounds by their titles; one without a title, by its id; two of one title, by both.
 *
 * @param titles by id
 */
export function namingRounds<W extends Wording>(wording: W, titles: Readonly<Record<string, string>>): W {
  const all = Object.values(titles);
  const named = (id: string): string => {
    const title = ownValue(titles, id);
    if (title === undefined) return id;
    return all.filter((one) => one === title).length > 1 ? `${title} (${id})` : title;
  };
  return {
    ...wording,
    domainValue: (table: string, dimension: string, code: string): string =>
      roundTables.includes(table) && ofRounds.includes(dimension)
        ? named(code)
        : wording.domainValue(table, dimension, code),
  };
}
