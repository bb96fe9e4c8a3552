/** Code lists: the answers a select question offers. Their words live in the locales, under the name of the list. */
export type CodeList<Name extends string = string, Code extends string = string> = {
  readonly name: Name;
  readonly codes: readonly Code[];
  /** The standard that names the codes in every language (Unicode CLDR): then nobody translates them. */
  readonly standard?: Standard;
};
export type Standard = 'region' | 'currency' | 'language';

/** A short list whose codes are part of the answer's type. */
export const codeList = <const Name extends string, const Code extends string>(
  name: Name,
  codes: readonly Code[],
): CodeList<Name, Code> => ({ name, codes });

/** A long standard list: the answer's type is `string`, the codes are checked when a response arrives. */
export const standardList = <const Name extends string>(
  name: Name,
  codes: readonly string[],
  standard?: Standard,
): CodeList<Name> => ({ name, codes, ...(standard !== undefined && { standard }) });
