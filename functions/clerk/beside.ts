/** Two registrations side by side, as far as a clerk may see them: what tells people apart, and no way to reach them. */
import { alikeParts, type NamePart } from '#analysis/registry/names/name-keys.ts';
import { answersTold, type Beside, tellingOf } from '#functions/fieldwork/office/interviews/answers.ts';
import type { Pair, Side } from '#functions/registry/office/duplicates/pairs.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { Language } from '#schemas/words/languages.ts';

/**
 * Questions whose answers are shown, of the vault and of the profile. Contacts are not: that two share one is said. What somebody
 * earns, sends, can do or wants tells nobody apart.
 */
export const shownQuestions = [
  'birth_date',
  'birth_year',
  'sex',
  'origin_district',
  'residence_country',
  'residence_city',
  'generation',
  'arrival_year',
] as const;

export type Compared = {
  /** The names, in pieces: which of them sound alike. */
  readonly names: readonly (readonly NamePart[])[];
  readonly rows: readonly Beside[];
};

const nameOf = ({ identity: { identity } }: Side): string =>
  typeof identity['name'] === 'string' ? identity['name'] : '';

/** Everything that is shown of the two, in the language of a page. */
export async function compared(study: Study, { one, two }: Pair, language: Language): Promise<Compared> {
  const telling = await tellingOf(study, language);
  const told = [one, two].map(({ identity: { identity }, response: { answers } }) => {
    const all = { ...answers, ...identity };
    const shown = shownQuestions.flatMap((name) => {
      const answer = all[name];
      return answer === undefined ? [] : [[name, answer] as const];
    });
    return answersTold(telling, study, Object.fromEntries(shown));
  });
  const questions = new Map(told.flat().map((each) => [each.pointer, each]));
  const rows = [...questions.values()].map(({ pointer, row, question }) => ({
    ...{ pointer, row, question },
    said: told.map((of) => of.find((each) => each.pointer === pointer)?.said),
  }));
  const [first, second] = [nameOf(one), nameOf(two)];
  return { names: [alikeParts(first, second), alikeParts(second, first)], rows };
}
