/** The terminal speaks English: what a check or a form would say, for commands that print faults. */
import type { Study } from '#schemas/language/study/study.ts';
import { formWords, type FormWords } from '#schemas/language/words/form-words.ts';
import { en } from '#schemas/words/en/en-all.ts';

/** English words for a study. */
export const englishFor = ({ words }: Study): FormWords => formWords(en, words.en);
