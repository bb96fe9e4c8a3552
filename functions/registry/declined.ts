/** Who leaves nothing: whoever agrees to none of the purposes that a study asks about. */
import type { Answers } from '#schemas/language/evaluate/answers.ts';

/** @param purposes questions of consent; where there are none, nobody declines */
export const isDeclined = (purposes: readonly string[], answers: Answers): boolean =>
  purposes.length > 0 && !purposes.some((purpose) => answers[purpose] === 'yes');
