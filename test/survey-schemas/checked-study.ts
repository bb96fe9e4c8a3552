/** Studies that tests declare: checked at once, as those of the catalogue are by a test. */
import { assertStudy } from '#schemas/language/study/check-study.ts';
import { defineStudy as declared } from '#schemas/language/study/study.ts';

/**
 * Declares a study and checks what no compiler sees.
 *
 * @throws {StudyError} it names what it does not have
 */
export const defineStudy: typeof declared = (study) => {
  assertStudy(study);
  return declared(study);
};
