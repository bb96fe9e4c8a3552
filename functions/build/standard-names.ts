/** Writes the names of countries, currencies and languages that the platform says, as Unicode CLDR has them today. */
import type { Standard } from '#schemas/basics/code-list.ts';
import { countryList } from '#schemas/reference/countries.ts';
import { currencyList } from '#schemas/reference/currencies.ts';
import { formerCurrencies } from '#schemas/reference/currency-changes.ts';
import { languageList } from '#schemas/reference/languages.ts';

const former = Object.values(formerCurrencies).flatMap((all) => all.map(([, currency]) => currency));

/** Codes that a file of a release may name. */
const codes: Readonly<Record<Standard, readonly string[]>> = {
  region: countryList.codes,
  currency: [...new Set([...currencyList.codes, ...former])].toSorted(),
  language: languageList.codes,
};

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

/** The source of `survey-schemas/words/LANGUAGE/standard-names.ts`. */
export function standardNamesText(language: string, cldr: string): string {
  const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  const parts = Object.entries(codes).map(([type, all]) => {
    const names = new Intl.DisplayNames(language, {
      type: type === 'region' || type === 'currency' ? type : 'language',
    });
    const entries = all.flatMap((code) => {
      const name = names.of(code) ?? code;
      return name === code ? [] : [`${code} ${type === 'language' ? capitalised(name) : name}`];
    });
    return `  ${type}: namesByCode(\`\n${packed(entries)}\n\`),`;
  });
  return `/** Names of countries, currencies and languages after Unicode CLDR ${cldr}, written by \`npm run names\`; names.ts corrects them. */
import { namesByCode } from '../names-by-code.ts';

export const standardNames = {
${parts.join('\n')}
};
`;
}
