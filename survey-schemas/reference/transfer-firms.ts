/** Firms that transfer money in many countries, and how price files spell their names. Sources: SOURCES.md. */

/** Spellings in the form that {@link plainName} gives; a name that goes on behind one, such as “Western Union Online”, is of the firm as well. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  'Western Union': ['western union', 'westernunion', 'wu', 'вестерн юнион'],
  MoneyGram: ['moneygram', 'money gram', 'манигрэм'],
  Ria: ['ria', 'riamoneytransfer'],
  Wise: ['wise', 'transferwise'],
  WorldRemit: ['worldremit', 'world remit'],
  Remitly: ['remitly'],
  Xoom: ['xoom'],
  'Small World': ['small world', 'smallworld'],
  'Xpress Money': ['xpress money', 'xpressmoney'],
  KoronaPay: ['koronapay', 'korona pay', 'zolotaya korona', 'золотая корона'],
  Unistream: ['unistream', 'юнистрим'],
  Contact: ['contact', 'контакт'],
};

const legalForm = /(?: (?:limited|ltd|inc|llc|llp|plc|corp|co|gmbh|ag|sa|bv|spa|pty|pvt|ооо|ао|зао|пао))+$/u;

/** A name without case, accents, punctuation, double blanks and legal form: `WESTERN  UNION, Inc.` → `western union`. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’'`.]/gu, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(legalForm, '');

/** Who a name is of: a firm of the list, or a name that is on none and stands for itself. */
export type NamedFirm =
  { readonly kind: 'listed'; readonly firm: string } | { readonly kind: 'unlisted'; readonly firm: string };

const firmBySpelling = new Map(
  Object.entries(spellings).flatMap(([firm, names]) => names.map((name) => [name, firm] as const)),
);

/** Names that a name begins with, word by word: `western`, `western union`, `western union online`. */
const beginnings = (name: string): readonly string[] =>
  name.split(' ').map((_, at, words) => words.slice(0, at + 1).join(' '));

/** The firm that a name is of. */
export function firmNamed(name: string): NamedFirm {
  const plain = plainName(name);
  const firm = beginnings(plain)
    .map((beginning) => firmBySpelling.get(beginning))
    .find((found) => found !== undefined);
  return firm === undefined ? { kind: 'unlisted', firm: plain } : { kind: 'listed', firm };
}
