/** Names of countries, currencies and languages in any language, as Unicode CLDR has them; a few we say otherwise. */
import type { Standard } from '../../basics/code-list.ts';

/** Names that a language says otherwise than CLDR, or that older browsers do not know. */
export type OtherNames = Readonly<Partial<Record<Standard, Readonly<Record<string, string>>>>>;

/** The name of a code of a standard; the code itself when nobody has a name for it. */
export type NameOf = (standard: Standard, code: string) => string;

/** Languages are written with a small letter in many languages, and stand in a list of capitals here. */
const capitalised = (language: string, text: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/**
 * Names in one language.
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
