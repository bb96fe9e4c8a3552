/**
 * Names of countries, currencies and languages. They are data of each language, not of the engine: browsers lack Tajik and
 * Albanian, and every version of an engine has the names of its own year.
 */
import type { Standard } from '../../basics/code-list.ts';
import { ownValue } from '../../basics/own-value.ts';

/** Names by code, of one standard or several. */
export type NamesByStandard = Readonly<Partial<Record<Standard, Readonly<Record<string, string>>>>>;

/** The name of a code of a standard; the code itself when nobody has a name for it. */
export type NameOf = (standard: Standard, code: string) => string;

/**
 * Names out of several sources: the first that has a code names it.
 *
 * @example namesIn([{ region: { XK: 'Kosovo*' } }])('region', 'XK') // Kosovo*
 */
export const namesIn =
  (sources: readonly NamesByStandard[]): NameOf =>
  (standard, code) =>
    sources.map((names) => ownValue(names[standard] ?? {}, code)).find((name) => name !== undefined) ?? code;
