/** Why a registration that the office took was not taken in, in words. */
import type { AcceptOutcome } from '#functions/ingest/accept-response.ts';
import type { Telling } from '#functions/client/screens/telling.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { inWords } from '#schemas/language/words/speak.ts';

/** A sentence a fault; none of what was taken in. */
export function refusedBecause({ say }: PageWording, telling: Telling, why: AcceptOutcome): readonly string[] {
  if (why.kind === 'faulty') return inWords(telling.words, why.faults).map(({ message }) => message);
  if (why.kind === 'stored' || why.kind === 'already-stored') return [];
  return [say(`problems.${why.kind === 'id-reused' ? 'response-id-reused' : why.kind}`)];
}
