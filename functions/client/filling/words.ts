/** Speaks to whoever fills something in, in the language of the page. */
import { fill, type Filled, type Place } from '#schemas/language/words/sentence.ts';
import { dateIn } from '#schemas/language/words/writing.ts';
import type { FillingEnglish, FillingWords } from '#schemas/words/form-words.ts';

type Key = keyof FillingEnglish;

/** What is filled in: an interview for somebody, or a registration by themself. */
export type Subject = 'interview' | 'entry';

export type Speech = {
  /** A sentence of the registry; `{here}` is known. */
  readonly say: <K extends Key>(key: K, ...places: Filled<FillingEnglish[K], Place, 'here'>) => string;
  /** “22 November at 14:05”, in the time of the device; the year only when it is not this one. */
  readonly when: (iso: string) => string;
};

/** People call what they hold a phone; an office machine is a computer. */
const isPhone = (): boolean => matchMedia('(pointer: coarse)').matches;

/** “On this phone”, or “on this computer”. */
export const hereIn = ({ sentences }: FillingWords): string =>
  sentences[isPhone() ? 'filling.onPhone' : 'filling.onComputer'];

/** A moment in the time of the device. */
export function whenIn(locale: string, iso: string): string {
  const date = new Date(iso);
  return dateIn(locale, date, { year: date.getFullYear() !== new Date().getFullYear(), time: true });
}

/** Speech in the language of these words. */
export function speechOf(words: FillingWords): Speech {
  const { language, locale, sentences } = words;
  return {
    say: (key, ...[places]) => fill(language, sentences[key], { here: hereIn(words), ...places }),
    when: (iso) => whenIn(locale, iso),
  };
}
