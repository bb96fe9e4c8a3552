/** The firms of the International MTO index. */
import { note, someOf } from '#schemas/words/note.ts';
import { firmNamed, type NamedFirm } from '#schemas/reference/transfer-firms.ts';
import { answerColumn, textColumn } from '../../production/columns/read-column.ts';
import type { Warning } from '../../production/observations/rows.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import { firmColumn } from '../firm-names.ts';
import { groupsBy } from '../groups-by.ts';
import type { Quote } from '../read-quotes.ts';

/** A money transfer operator is international when it serves at least this share of all corridors. */
const internationalShare = 0.85;

/** Whose a name is, each name looked up once. */
function rememberedFirms(): (name: string) => NamedFirm {
  const known = new Map<string, NamedFirm>();
  return (name) => {
    const firm = known.get(name) ?? firmNamed(name);
    known.set(name, firm);
    return firm;
  };
}

const corridorsOf = (quotes: readonly Quote[]): number => new Set(quotes.map(({ corridor }) => corridor)).size;

/** Services of money transfer operators that are seen in 85 % of the corridors of a quarter or more, however their names are spelled. */
export function ofInternationalMtos(quotes: readonly Quote[]): readonly Quote[] {
  const corridors = corridorsOf(quotes);
  const firmOf = rememberedFirms();
  const named = quotes.filter(({ provider, offer }) => offer.providerType === 'mto' && provider !== '');
  const operators = groupsBy(named, ({ provider }) => firmOf(provider).firm);
  return [...operators.values()].filter((own) => corridorsOf(own) >= internationalShare * corridors).flat();
}

/**
 * Names of operators that are on no list of firms: each counts as a firm of its own, and may be one of them in another spelling.
 *
 * @param quotes a table of them, every quarter and amount
 */
export function unlistedMtos(study: string, quotes: Table): readonly Warning[] {
  const [providers, types] = [textColumn(quotes, firmColumn), answerColumn(quotes, 'provider_type')];
  const written = new Set<string>();
  for (const [row, name = ''] of providers.entries()) if (types.levels[types.codes[row]!] === 'mto') written.add(name);
  const names = [...written].filter((name) => name !== '' && firmNamed(name).kind === 'unlisted').toSorted();
  const [count, subject] = [names.length, names.join('; ')];
  const says = note('note.firms-unlisted', { count, names: someOf(names) });
  return count === 0 ? [] : [{ code: 'firms-unlisted', table: study, subject, count, says }];
}
