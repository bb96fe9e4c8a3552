/** Why a registration that the office took was not taken in, in words. */
import type { AcceptOutcome } from '#functions/ingest/accept-response.ts';
import { questionText, type Telling } from '#functions/client/screens/telling.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { isRoster, type Plan, type PlannedQuestion, planOf } from '#schemas/language/questions/outline.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { inWords } from '#schemas/language/words/speak.ts';

/** The question that a fault is about, with the row where it is in one; undefined where it is about none. */
function questionAt(telling: Telling, { instrument }: Study, pointer: string): string | undefined {
  let plan: Plan | undefined = planOf(instrument);
  let said: string | undefined;
  for (const step of pointer.split('/').slice(2)) {
    const planned: PlannedQuestion | undefined = plan?.questions.get(step);
    if (planned === undefined) said = /^\d+$/.test(step) && said !== undefined ? `${said} ${Number(step) + 1}` : said;
    else {
      const { label } = questionText(telling, planned);
      said = said === undefined ? label : `${said}, ${label}`;
      plan = isRoster(planned) ? planned.rows : undefined;
    }
  }
  return said;
}

/** A sentence a fault, with the question that it is about; none of what was taken in. */
export function refusedBecause(
  { say }: Pick<PageWording, 'say'>,
  telling: Telling,
  study: Study,
  why: AcceptOutcome,
): readonly string[] {
  if (why.kind === 'faulty')
    return inWords(telling.words, why.faults).map(({ pointer, message }) => {
      const question = questionAt(telling, study, pointer);
      return question === undefined ? message : `${question}: ${message}`;
    });
  if (why.kind === 'stored' || why.kind === 'already-stored') return [];
  return [say(`problems.${why.kind === 'id-reused' ? 'response-id-reused' : why.kind}`)];
}
