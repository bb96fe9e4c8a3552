/** The words of every study in every language, loaded when they are asked for. */
import type { StudyWords } from '../language/words/study-words.ts';
import type { Language } from '../words/languages.ts';

type Load = () => Promise<StudyWords>;

/** By id and version of the study. */
const loads: Readonly<Record<string, Readonly<Record<Language, Load>>>> = {
  'household.v2': { en: async () => (await import('./household/words/en.ts')).household },
  'border.v2': { en: async () => (await import('./border/words/en.ts')).border },
  'registration.v2': { en: async () => (await import('./registration/words/en.ts')).registration },
  'price-quote.v2': { en: async () => (await import('./price-quote/words/en.ts')).priceQuote },
};

/** The words of one version of a study; undefined when there is no such study. */
export const loadStudyWords = async (
  { id, version }: { readonly id: string; readonly version: number },
  language: Language,
): Promise<StudyWords | undefined> => loads[`${id}.v${version}`]?.[language]();
