/** Names of countries, currencies and languages out of the ICU of this Node, as the file of words that `npm run names` writes. */
import type { Standard } from '#schemas/basics/code-list.ts';
import { countryList } from '#schemas/reference/countries.ts';
import { currencyList } from '#schemas/reference/currencies.ts';
import { formerCurrencies } from '#schemas/reference/currency-changes.ts';
import { languageList } from '#schemas/reference/languages.ts';

const former = Object.values(formerCurrencies).flatMap((changes) => changes.map(([, currency]) => currency));

/** Every code that a page may have to name, by standard: those in use, and currencies that earlier figures are in. */
export const namedCodes: Readonly<Record<Standard, readonly string[]>> = {
  region: countryList.codes,
  currency: [...new Set([...currencyList.codes, ...former])].toSorted(),
  language: languageList.codes,
};

/** Languages are written with a small letter in many languages, and stand in a list of capitals here. */
const capitalised = (language: string, text: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

const widest = 130;

/** `AD Andorra | AE United Arab Emirates …`, in lines. */
function packed(entries: readonly string[]): string {
  const lines: string[] = [];
  for (const entry of entries) {
    const longer = `${lines.at(-1) ?? ''} | ${entry}`;
    if (lines.length > 0 && longer.length <= widest) lines[lines.length - 1] = longer;
    else lines.push(entry);
  }
  return lines.join('\n');
}

/** Every code that CLDR has a name for; the code alone is none. */
function namesOf(language: string, standard: Standard): string {
  const names = new Intl.DisplayNames(language, { type: standard, fallback: 'none' });
  const entries = namedCodes[standard].flatMap((code) => {
    const name = names.of(code);
    if (name === undefined || name === code) return [];
    return [`${code} ${standard === 'language' ? capitalised(language, name) : name}`];
  });
  return packed(entries);
}

/**
 * The text of `survey-schemas/words/LANG/cldr.ts`.
 *
 * @param cldr version of Unicode CLDR that this Node holds
 */
export function cldrFile(language: string, cldr: string): string {
  const parts = (['region', 'currency', 'language'] as const).map(
    (standard) => `  ${standard}: namesByCode(\`\n${namesOf(language, standard)}\n\`),\n`,
  );
  return `/** Names as Unicode CLDR ${cldr} has them; \`npm run names\` wrote this. What we say otherwise stands in names.ts. */
import type { NamesByStandard } from '../../language/words/names.ts';
import { namesByCode } from '../names-by-code.ts';

export const cldr: NamesByStandard = {
${parts.join('')}};
`;
}
