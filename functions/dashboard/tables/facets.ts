/** A table is read one part at a time: one indicator, one figure made of it, one breakdown. Which part is in the address. */

/** In the order in which a reader chooses. */
export const facetNames = ['indicator', 'statistic', 'by', 'amount'] as const;
export type FacetName = (typeof facetNames)[number];

export type Facet<Row> = {
  readonly name: FacetName;
  readonly label: string;
  /** Code of the part that a row belongs to; undefined where it belongs to every part. */
  readonly codeOf: (row: Row) => string | undefined;
  readonly inWords: (row: Row) => string;
};

type Option = { readonly code: string; readonly text: string; readonly isChosen: boolean };

/** What a reader may choose between, in the order of the table. */
export type Choice = { readonly name: FacetName; readonly label: string; readonly options: readonly Option[] };

export type Part<Row> = { readonly rows: readonly Row[]; readonly choices: readonly Choice[] };

/**
 * The rows of the part asked for, and what else there is. Each choice is among the rows that the ones before it leave;
 * what nobody has falls back to the first.
 */
export function partOf<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  asked: Readonly<Partial<Record<FacetName, string>>>,
): Part<Row> {
  const choices: Choice[] = [];
  let left = rows;
  for (const { name, label, codeOf, inWords } of facets) {
    const texts = new Map<string, string>();
    for (const row of left) {
      const code = codeOf(row);
      if (code !== undefined && !texts.has(code)) texts.set(code, inWords(row));
    }
    const codes = [...texts.keys()];
    const chosen = codes.find((code) => code === asked[name]) ?? codes[0];
    if (chosen === undefined) continue;
    left = left.filter((row) => (codeOf(row) ?? chosen) === chosen);
    const options = [...texts].map(([code, text]) => ({ code, text, isChosen: code === chosen }));
    choices.push({ name, label, options });
  }
  return { rows: left, choices };
}
