/** `remit simulate --file`: simulated responses go through ingestion, as those of an enumerator who has a link. */
import { type AcceptOutcome, acceptResponse } from '#functions/ingest/accept-response.ts';
import { createReaders } from '#functions/ingest/readers.ts';
import { endless } from '#functions/platform/identity/access.ts';
import { inWords } from '#schemas/language/words/speak.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { englishFor } from '../english.ts';

/** What became of the responses, and how many were refused for each reason. */
export type Filed = {
  readonly stored: number;
  readonly alreadyStored: number;
  readonly refused: number;
  readonly reasons: Readonly<Record<string, number>>;
};

/** Enough that a hundred responses share one wait for the disk. */
const atOnce = 100;

const refusals = {
  'round-not-open': 'the round is a draft; open it with remit round open',
  'round-closing': 'the round is closed, and takes only what was begun before',
  'round-closed': 'the round is closed',
  'id-reused': 'another response has the same id',
  'link-ended': 'the link has ended',
  'unknown-campaign': 'the round has no such campaign',
  'taken-by-others': 'it says that the office took it',
  erased: 'it was erased here',
  'not-signed-in': 'the link does not allow it',
  'out-of-scope': 'the link does not allow it',
  'too-many': 'too many name the same contact',
} as const;

function reasonOf(outcome: Exclude<AcceptOutcome, { kind: 'stored' | 'already-stored' }>): string {
  if (outcome.kind !== 'faulty') return refusals[outcome.kind];
  const { study, faults } = outcome;
  const [first] = study === undefined ? [] : inWords(englishFor(study), faults);
  return first === undefined ? 'nobody knows the questionnaire' : `${first.pointer} ${first.message}`.trim();
}

/**
 * Files responses into a round.
 *
 * @param scope the round, and the questionnaire that they answer
 * @throws {CommandFailure} there is no such round
 */
export async function fileResponses(
  { store, studies, secrets }: Pick<OpenPlatform, 'store' | 'studies' | 'secrets'>,
  scope: { readonly round: string; readonly instrument: string },
  bodies: AsyncIterable<object>,
  now: () => Date,
): Promise<Filed> {
  if ((await store.getRound(scope.round)) === undefined)
    throw new CommandFailure(`there is no round "${scope.round}"; create it with remit round create`);
  const deps = { store, studies, digestKey: secrets.digest, now, ...createReaders(store, now) };
  const link = { jti: 'simulate', exp: endless, ...scope };
  let [stored, alreadyStored, refused] = [0, 0, 0];
  const reasons = new Map<string, number>();
  const file = async (body: object): Promise<void> => {
    const outcome = await acceptResponse(deps, { role: 'enumerator', link }, body);
    if (outcome.kind === 'stored') stored++;
    else if (outcome.kind === 'already-stored') alreadyStored++;
    else {
      refused++;
      const reason = reasonOf(outcome);
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  };
  let together: Promise<void>[] = [];
  for await (const body of bodies) {
    if (together.push(file(body)) < atOnce) continue;
    await Promise.all(together);
    together = [];
  }
  await Promise.all(together);
  const byCount = [...reasons].toSorted(([, one], [, other]) => other - one);
  return { stored, alreadyStored, refused, reasons: Object.fromEntries(byCount) };
}

const reasonsShown = 5;

/** The same in lines for the terminal: the commonest reasons, and how many others there are. */
export function filedInWords({ stored, alreadyStored, refused, reasons }: Filed, round: string): readonly string[] {
  const told = Object.entries(reasons);
  return [
    `${stored} stored in ${round}, ${alreadyStored} already there, ${refused} refused`,
    ...told.slice(0, reasonsShown).map(([reason, count]) => `  ${count} refused: ${reason}`),
    ...(told.length > reasonsShown ? [`  and ${told.length - reasonsShown} other reasons, all with --json`] : []),
  ];
}
