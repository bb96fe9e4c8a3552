/** What a caseworker learns of somebody: what they can do and where they live, and nothing by which they could be sought out. */
import { answersTold, tellingOf } from '#functions/fieldwork/office/interviews/answers.ts';
import type { Told } from '#functions/fieldwork/office/interviews/answers.ts';
import type { JsonObject } from '#functions/store/json.ts';
import type { Language } from '#schemas/words/languages.ts';

import type { Candidate } from './shortlist.ts';

/**
 * Questions whose answers are shown. Age, sex, citizenship, city and family are not: they say nothing of what somebody can
 * do, and together they would name people.
 */
export const shownQuestions = [
  'occupation',
  'activity',
  'education',
  'education_field',
  'skills',
  'languages',
  'residence_country',
  'interest_returning',
] as const;

const shownOf = (answers: JsonObject): JsonObject =>
  Object.fromEntries(
    shownQuestions.flatMap((name) => {
      const answer = answers[name];
      return answer === undefined ? [] : [[name, answer] as const];
    }),
  );

/** Reads the words of every study once. */
export async function factsIn(
  candidates: readonly Candidate[],
  language: Language,
): Promise<(candidate: Candidate) => readonly Told[]> {
  const studies = new Set(candidates.map(({ study }) => study));
  const tellings = new Map(
    await Promise.all([...studies].map(async (study) => [study, await tellingOf(study, language)] as const)),
  );
  return ({ study, response }) => {
    const telling = tellings.get(study);
    return telling === undefined ? [] : answersTold(telling, study, shownOf(response.answers));
  };
}
