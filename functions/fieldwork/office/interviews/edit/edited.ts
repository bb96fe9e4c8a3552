/** The questionnaire as the office changes it: filled in with what was filed, and what of it was changed. */
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { isRoster, planOf } from '#schemas/language/questions/outline.ts';
import { regionsOf } from '#schemas/fieldwork/known-answers.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { answersOf } from '#functions/client/engine/filing.ts';
import { problemsOf } from '#functions/client/engine/problems.ts';
import type { State } from '#functions/client/engine/state.ts';
import { begin } from '#functions/client/engine/step.ts';
import type { World } from '#functions/client/engine/world.ts';
import { worldAt } from '#functions/client/filling/world.ts';
import { type Telling, tellingIn } from '#functions/client/screens/telling.ts';
import { leafAt } from '#functions/client/screens/view.ts';
import { formStudyIn } from '#functions/platform/form-study.ts';
import { likelyCurrencies } from '#functions/platform/likely-currencies.ts';
import {
  askedIn,
  boxField,
  chosenField,
  fields,
  type Played,
  playPosted,
  type Posted,
} from '#functions/registry/plain/fields.ts';
import { isSameAnswer } from '#functions/registry/paper/same-answer.ts';
import type { Json, JsonObject } from '#functions/store/json.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import type { Language } from '#schemas/words/languages.ts';

export type Form = {
  readonly world: World;
  readonly telling: Telling;
  /** Filled in with what was filed. */
  readonly filed: State;
  readonly newId: () => string;
};

type Given = {
  readonly round: Round;
  readonly frame: readonly FrameUnit[];
  readonly study: Study;
  readonly record: ResponseRecord;
  readonly language: Language;
  readonly newId: () => string;
  /** The day that answers are judged on, where it is not that of the interview. */
  readonly today?: string;
};

/** Answers that the design of the sample tells: nobody changes them. */
const designOf = ({ instrument }: Study, answers: JsonObject): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    [...planOf(instrument).questions.values()].flatMap((planned) => {
      const answer = answers[planned.name];
      return isRoster(planned) ||
        planned.question.design !== true ||
        (typeof answer !== 'string' && typeof answer !== 'number')
        ? []
        : [[planned.name, answer] as const];
    }),
  );

/** The form of an interview. */
export async function formOf({ round, frame, study, record, language, newId, today }: Given): Promise<Form> {
  const [words, form] = await Promise.all([loadFormWords(language), formStudyIn(study, language)]);
  const world = worldAt({
    ...form,
    known: designOf(study, record.answers),
    country: round.country,
    currencies: likelyCurrencies(round),
    regions: regionsOf(frame),
    today: today ?? record.endedAt.slice(0, 10),
  });
  const filed = begin(world, language, record.answers, newId);
  return { world, telling: tellingIn(words, form.words), filed, newId };
}

/** Without a reason why there was no answer, where somebody typed one since: browsers cannot take back a choice. */
const withoutOvertaken = ({ world, filed }: Form, posted: Posted): Posted => {
  const typed = new Set(posted.flatMap(([name, value]) => (value.trim() === '' ? [] : [name])));
  const overtaken = new Set(
    askedIn(world, filed).flatMap((address) => {
      const answer = leafAt({ world, state: filed }, address)?.cell.answer;
      return typeof answer === 'string' && typed.has(boxField(address, ''))
        ? [`${chosenField(address)} ${answer}`]
        : [];
    }),
  );
  return posted.filter(([name, value]) => !overtaken.has(`${name} ${value}`));
};

/** What was posted, played on a form that holds what was filed and did not stand on that page yet; rows have ids of their own. */
export function playedOn(form: Form, posted: Posted): Played {
  const { world, filed, newId } = form;
  const shown = new Set(posted.flatMap(([name, value]) => (name === fields.shown ? [value] : [])));
  const others = <T>(of: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(of).filter(([name]) => !shown.has(name)));
  const blank = begin(world, filed.language, {}, newId);
  const entered = {
    cells: { ...others(filed.entered.cells), ...blank.entered.cells },
    rows: others(filed.entered.rows),
  };
  return playPosted(world, { ...blank, entered }, withoutOvertaken(form, posted), newId);
}

/** Whether everything that is asked stood on the page, and nothing of it is at fault. */
export const isWhole = ({ world }: Form, { state, isShown }: Played): boolean =>
  askedIn(world, state).every(isShown) && problemsOf(world, state).length === 0;

const isJson = (value: unknown): value is Json =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) ? value.every(isJson) : isPlainObject(value) && Object.values(value).every(isJson));

/**
 * Question → new answer of those that were changed, null where one was taken away. What was never on the page stays as it
 * was filed.
 */
export function changesIn(
  { world, filed }: Form,
  { state }: Played,
  { answers }: Pick<ResponseRecord, 'answers'>,
): Readonly<Record<string, Json>> {
  const after = answersOf(world, state.entered);
  const onPage = new Set([filed, state].flatMap((each) => askedIn(world, each).map(([name = '']) => name)));
  return Object.fromEntries(
    [...onPage].flatMap((name) => {
      const [before, now] = [answers[name], after[name]];
      if (before === undefined && now === undefined) return [];
      return isSameAnswer(before, now) ? [] : [[name, isJson(now) ? now : null] as const];
    }),
  );
}
