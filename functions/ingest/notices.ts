/** What the holder of a link hears from the office: what the last checks found in their own interviews, and how places that they handed back were settled. Nothing of anybody else. */
import type { Check, CheckKind, Checks } from '#schemas/fieldwork/checks.ts';
import type { Notices } from '#schemas/fieldwork/notices.ts';
import type { Voice } from '#schemas/words/voice.ts';
import type { Link } from '#functions/platform/identity/access.ts';
import type { Store } from '#functions/store/store.ts';

import { hasEnded, type ReadLink } from './link-standing.ts';

export type NoticesDeps = {
  readonly store: Pick<Store, 'getChecks' | 'getCheckRun' | 'listHandBacks'>;
  readonly readLink: ReadLink;
  readonly now: () => Date;
};

export type NoticesOutcome = { readonly kind: 'told'; readonly notices: Notices } | { readonly kind: 'link-ended' };

/** What was kept of them by a run before the last one is told no more: the last one found nothing. */
async function lastChecks({ store }: NoticesDeps, round: string, whose: string): Promise<Checks | undefined> {
  const [kept, run] = await Promise.all([store.getChecks(round, whose), store.getCheckRun(round)]);
  const doneAt = run?.doneAt;
  if (kept !== undefined && kept.at >= (doneAt ?? '')) return kept;
  return doneAt === undefined ? undefined : { at: doneAt, found: [] };
}

const timed = { short: 'check.short', long: 'check.long' } as const;
const others = {
  night: 'check.night',
  clock: 'check.clock',
  overlap: 'check.overlap',
  visits: 'check.visits',
  twice: 'check.twice',
} as const satisfies Readonly<Record<Exclude<CheckKind, keyof typeof timed>, string>>;

function sentence({ kind, count, minutes = 0 }: Check, { say }: Voice): string {
  return kind === 'short' || kind === 'long' ? say(timed[kind], { count, minutes }) : say(others[kind], { count });
}

const inWords = ({ at, found }: Checks, voice: Voice) => ({
  at,
  advice: voice.say('check.advice'),
  found: found.map((one) => ({
    instrument: one.instrument,
    says: sentence(one, voice),
    interviews: one.interviews,
  })),
});

/** Whose they are, the link says: there is no way to ask for those of another one. */
export async function noticesFor(deps: NoticesDeps, link: Link, voice: Voice): Promise<NoticesOutcome> {
  const { round, enumerator, jti } = link;
  if (await hasEnded(deps.readLink, link, deps.now())) return { kind: 'link-ended' };
  const whose = enumerator ?? jti;
  const [checks, said] = await Promise.all([lastChecks(deps, round, whose), deps.store.listHandBacks(round)]);
  const settled = said.flatMap(({ by, instrument, psu, id, settled: how }) =>
    by === whose && how !== undefined ? [{ instrument, psu, id, at: how.at, reason: how.reason }] : [],
  );
  return { kind: 'told', notices: { round, ...(checks !== undefined && { checks: inWords(checks, voice) }), settled } };
}
