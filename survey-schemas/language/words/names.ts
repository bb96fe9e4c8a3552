/** Names of countries, currencies and languages in any language, as Unicode CLDR has them; a few we say otherwise. */
import type { Standard } from '../../basics/code-list.ts';
import { ownValue } from '../../basics/own-value.ts';

/** Names that a language says otherwise than CLDR, or that older browsers do not know. */
export type OtherNames = Readonly<Partial<Record<Standard, Readonly<Record<string, string>>>>>;

/** A name for every code that a language names. */
export type AllNames = Readonly<Record<Standard, Readonly<Record<string, string>>>>;

/** The name of a code of a standard; the code itself when nobody has a name for it. */
export type NameOf = (standard: Standard, code: string) => string;

/** Languages are written with a small letter in many languages, and stand in a list of capitals here. */
const capitalised = (language: string, text: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** Names that are written down, with those that a language says otherwise in their place. */
export const namesWith = (standard: AllNames, others: OtherNames): AllNames => ({
  region: { ...standard.region, ...others.region },
  currency: { ...standard.currency, ...others.currency },
  language: { ...standard.language, ...others.language },
});

/** Names out of these alone: what an engine calls a country changes from one version to the next. */
export const namesFrom =
  (names: AllNames): NameOf =>
  (standard, code) =>
    ownValue(names[standard], code) ?? code;

/**
 * Names in one language as the engine knows them, for forms: a phone need not fetch what its browser has.
 *
 * @example namesIn('ru')('region', 'TJ') // Таджикистан
 */
export function namesIn(language: string, others: OtherNames = {}): NameOf {
  const known = new Map<Standard, Intl.DisplayNames>();
  return (standard, code) => {
    const other = others[standard]?.[code];
    if (other !== undefined) return other;
    const names = known.get(standard) ?? new Intl.DisplayNames(language, { type: standard, fallback: 'code' });
    known.set(standard, names);
    try {
      const name = names.of(code) ?? code;
      return standard === 'language' ? capitalised(language, name) : name;
    } catch {
      return code; // not even the shape of one
    }
  };
}
