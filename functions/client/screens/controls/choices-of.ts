/** What can be chosen, in the order in which people find it: likely ones first, then as the list has them, or by the alphabet. */
import type { CodeList } from '#schemas/basics/code-list.ts';
import type { PlannedLeaf } from '#schemas/language/questions/outline.ts';
import type { Telling } from '../telling.ts';
import type { World } from '../../engine/world.ts';

export type Choice = { readonly code: string; readonly text: string };

/** The list that a question chooses from: its own, or the regions of the round; undefined for one that is answered in boxes. */
export function listOf(
  { regions }: Pick<World, 'regions'>,
  { leaf: { asked } }: PlannedLeaf,
): Pick<CodeList, 'name' | 'codes' | 'standard'> | undefined {
  if (asked.control === 'choice' || asked.control === 'choices') return asked.list;
  const isRegion = asked.control === 'code' && asked.regions && regions !== undefined;
  return isRegion ? { name: 'regions', codes: [...regions, 'other'] } : undefined;
}

/** A place that is none of the regions has a word of its own: regions are named by the round. */
const wordOf = (words: Telling['words'], list: Pick<CodeList, 'name' | 'codes' | 'standard'>, code: string): string =>
  list.name === 'regions' && code === 'other' ? words.say('form.otherPlace') : words.option(list, code);

export type Choices = {
  readonly likely: readonly Choice[];
  /** All of them, as the list has them. */
  readonly all: readonly Choice[];
  /** All but the likely ones, in order. A slow phone takes longer to put two hundred names in order than to draw a screen. */
  readonly others: () => readonly Choice[];
};

const lastIsOther = ({ code }: Choice): number => Number(code === 'other');

/** By the formats of a language, and the codes of a list. */
const inOrder = new WeakMap<object, Map<unknown, readonly Choice[]>>();

/**
 * Codes of a list with their words; where a standard names them, or the study says so, in the order of the alphabet of the
 * language, what is none of them last.
 *
 * @param first codes that are likely, likeliest first
 * @param isByName whether the study says so
 */
export function likelyFirst(
  { words, formats }: Telling,
  list: Pick<CodeList, 'name' | 'codes' | 'standard'>,
  first: readonly string[],
  isByName: boolean,
): Choices {
  const all = list.codes.map((code) => ({ code, text: wordOf(words, list, code) }));
  const likely = first.flatMap((code) => all.find((one) => one.code === code) ?? []);
  const ordered = (): readonly Choice[] => {
    if (list.standard === undefined && !isByName) return all;
    const known = inOrder.get(formats) ?? new Map<unknown, readonly Choice[]>();
    const made =
      known.get(list.codes) ??
      [...all].sort((a, b) => lastIsOther(a) - lastIsOther(b) || formats.compare(a.text, b.text));
    inOrder.set(formats, known.set(list.codes, made));
    return made;
  };
  return { likely, all, others: () => ordered().filter(({ code }) => !likely.some((one) => one.code === code)) };
}

/** Whether the study wants the choices of a question in the order of their names. */
export const isByName = ({ layout }: Pick<World, 'layout'>, { path }: PlannedLeaf): boolean =>
  layout.byName?.includes(path) === true;

/** The same in one list; likely are those that the study names. */
export function choicesOf(
  telling: Telling,
  world: Pick<World, 'layout'>,
  planned: PlannedLeaf,
  list: Pick<CodeList, 'name' | 'codes' | 'standard'>,
): readonly Choice[] {
  const { likely, others } = likelyFirst(
    telling,
    list,
    world.layout.likely?.[planned.path] ?? [],
    isByName(world, planned),
  );
  return [...likely, ...others()];
}

/** Without accents, and with one apostrophe for all that keyboards have. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[’ʼ‘ʻ`´]/g, "'")
    .toLowerCase()
    .trim();

/**
 * Choices that a text finds: by how a word of theirs begins, by code, by any letters inside, in this order.
 *
 * @param synonyms further words of a code
 */
export function found(
  choices: readonly Choice[],
  text: string,
  synonyms: Readonly<Record<string, string>> = {},
): readonly Choice[] {
  const sought = plain(text);
  if (sought === '') return choices;
  const rank = ({ code, text: word }: Choice): number => {
    const names = `${plain(word)} ${plain(synonyms[code] ?? '')}`;
    if (names.startsWith(sought)) return 0;
    if (names.split(/[^\p{L}\p{N}']+/u).some((one) => one.startsWith(sought))) return 1;
    if (plain(code).startsWith(sought)) return 2;
    return sought.length > 1 && names.includes(sought) ? 3 : 4;
  };
  return choices
    .map((choice) => ({ choice, at: rank(choice) }))
    .filter(({ at }) => at < 4)
    .sort((a, b) => a.at - b.at)
    .map(({ choice }) => choice);
}
