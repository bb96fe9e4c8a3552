/** Occupations by their names in the language of a page. */
import { last } from '#schemas/basics/last.ts';
import { occupationUnits } from '#schemas/reference/occupations.ts';
import type { Voice } from '#schemas/words/voice.ts';

const inList = ({ words }: Pick<Voice, 'words'>, list: string, code: string): string =>
  words.lists[list]?.[code] ?? code;

/** A group of ISCO-08 by its name; where it has none of its own, by the first and the last unit group in it. */
export function occupationSaid(voice: Pick<Voice, 'words'>, code: string): string {
  if (code.length === 4) return inList(voice, 'occupation_unit', code);
  if (code.length === 1) return inList(voice, 'occupation_group', code);
  const units = occupationUnits.codes.filter((unit) => unit.startsWith(code));
  const names = [...new Set([units[0] ?? code, last(units) ?? code])].map((unit) =>
    inList(voice, 'occupation_unit', unit),
  );
  return names.join(' … ');
}
