/** The answers of an interview in words, as rows that versions of it can be laid side by side by. */
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { isRoster, type Plan, type PlannedQuestion, planOf } from '#schemas/language/questions/outline.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { Language } from '#schemas/words/languages.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { answerInWords, questionText, type Telling, tellingIn } from '#functions/client/screens/telling.ts';
import { formStudyIn } from '#functions/platform/form-study.ts';
import type { JsonObject } from '#functions/store/json.ts';

/** One answer: where, what was asked, and what was said. */
export type Told = {
  /** JSON Pointer below the answers: `/senders/0/country`. */
  readonly pointer: string;
  /** Of which row, such as `2`; none outside rosters. */
  readonly row: string;
  readonly question: string;
  readonly said: string;
};

/** The words of a study's form in a language. */
export const tellingOf = async (study: Study, language: Language): Promise<Telling> => {
  const [words, form] = await Promise.all([loadFormWords(language), formStudyIn(study, language)]);
  return tellingIn(words, form.words);
};

function* rowsOf(
  telling: Telling,
  planned: PlannedQuestion,
  answer: unknown,
  at: string,
  row: string,
): Generator<Told> {
  const pointer = `${at}/${planned.name}`;
  const question = questionText(telling, planned).label;
  if (!isRoster(planned)) {
    yield { pointer, row, question, said: answerInWords(telling, planned, answer) };
    return;
  }
  const rows: readonly unknown[] = Array.isArray(answer) ? answer : [];
  yield { pointer, row, question, said: telling.formats.number(rows.length) };
  for (const [n, each] of rows.entries())
    if (isPlainObject(each))
      yield* inScope(telling, planned.rows, each, `${pointer}/${n}`, row === '' ? `${n + 1}` : `${row}.${n + 1}`);
}

function* inScope(
  telling: Telling,
  plan: Plan,
  answers: Readonly<Record<string, unknown>>,
  at: string,
  row: string,
): Generator<Told> {
  for (const planned of plan.questions.values())
    if (answers[planned.name] !== undefined) yield* rowsOf(telling, planned, answers[planned.name], at, row);
}

/** Every answer of a version, in the order of the questionnaire. What was not asked has no row. */
export const answersTold = (telling: Telling, { instrument }: Study, answers: JsonObject): readonly Told[] => [
  ...inScope(telling, planOf(instrument), answers, '', ''),
];

/** One question, and what each version says; undefined where a version has no answer to it. */
export type Beside = Omit<Told, 'said'> & { readonly said: readonly (string | undefined)[] };

/** Questions that versions answer differently, in the order in which the first that answers them has them. */
export function differing(versions: readonly (readonly Told[])[]): readonly Beside[] {
  const known = new Map<string, Told>();
  for (const told of versions.flat()) if (!known.has(told.pointer)) known.set(told.pointer, told);
  const said = versions.map((told) => new Map(told.map((one) => [one.pointer, one.said])));
  return [...known.values()].flatMap(({ pointer, row, question }) => {
    const all = said.map((version) => version.get(pointer));
    return new Set(all).size > 1 ? [{ pointer, row, question, said: all }] : [];
  });
}
