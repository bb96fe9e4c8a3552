/** Moves interviews that were chosen in a list: each by itself, as it was seen; what could not be moved is told with why. */
import * as v from 'valibot';

import { moveInterview, type MoveOutcome } from '#functions/fieldwork/review/move-interview.ts';
import type { OfficeMove, ReviewDeps } from '#functions/fieldwork/review/review-deps.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import type { SeenRound } from '../read/deps.ts';

/** One that was chosen, and which of its writings was seen. */
export type Picked = { readonly instrument: string; readonly id: string; readonly revision: number };

/** As many as a page of the list has. */
const mostPicked = 50;

/** How a checkbox says it; neither part holds a slash. */
export const asPick = ({ instrument, id, revision }: Picked): string => `${instrument}/${id}/${revision}`;

const pickSchema = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[^/]+\/[^/]+\/\d{1,9}$/),
  v.transform((text): Picked => {
    const [instrument = '', id = '', revision = ''] = text.split('/');
    return { instrument, id, revision: Number(revision) };
  }),
);
const picksSchema = v.union([
  v.pipe(
    pickSchema,
    v.transform((one) => [one]),
  ),
  v.pipe(v.array(pickSchema), v.maxLength(mostPicked)),
]);

/** Those that a form names; none where it is not as our page sends it. */
export const picksIn = (field: unknown): readonly Picked[] => v.parse(v.fallback(picksSchema, []), field);

export type NotMoved = Picked & { readonly why: Exclude<MoveOutcome['kind'], 'moved' | 'no-interview'> };
export type Moved = {
  /** What those that were moved are by now. */
  readonly responses: readonly ResponseRecord[];
  readonly notMoved: readonly NotMoved[];
};

/** One after the other: of a list with one that cannot be moved the others are. */
export async function moveMany(
  deps: ReviewDeps,
  { entry, sees }: SeenRound,
  picks: readonly Picked[],
  how: { readonly move: OfficeMove; readonly reason: string },
): Promise<Moved> {
  const [responses, notMoved]: [ResponseRecord[], NotMoved[]] = [[], []];
  const round = entry.round.id;
  for (const pick of picks) {
    const found = await deps.store.getResponse({ round, instrument: pick.instrument, id: pick.id });
    const isTheirs = found !== undefined && found.source !== 'self' && sees(found.enumerator);
    const outcome = isTheirs ? await moveInterview(deps, { ...pick, round }, how) : { kind: 'unknown' as const };
    if (outcome.kind === 'moved') responses.push(outcome.response);
    else notMoved.push({ ...pick, why: outcome.kind === 'no-interview' ? 'unknown' : outcome.kind });
  }
  return { responses, notMoved };
}
