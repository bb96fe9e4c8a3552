/** Makes the demo round: simulated people answer, their responses go through ingestion like everybody's, a release is published. */
import { instrumentIds } from '#analysis/simulate/body.ts';
import { demoRoundId, drawDemoRound } from '#analysis/simulate/demo.ts';
import type { Progress, PublishOutcome } from '#functions/publish/outcomes.ts';
import { createRound } from '#functions/fieldwork/create-round.ts';
import { type AcceptDeps, acceptResponse } from '#functions/ingest/accept-response.ts';
import { createReaders } from '#functions/ingest/readers.ts';
import { endless } from '#functions/platform/identity/access.ts';
import type { Store } from '#functions/store/store.ts';
import type { Studies } from '#schemas/language/study/study.ts';

import { CommandFailure } from './data/failures.ts';
import { listInvented } from './demo-associations.ts';

export type DemoDeps = {
  readonly store: Store;
  readonly studies: Studies;
  readonly digestKey: string;
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  readonly say: (line: string) => void;
  /** A stop leaves a part that the next start completes. */
  readonly stop: AbortSignal;
  readonly publish: (round: string, progress: (progress: Progress) => void) => Promise<PublishOutcome>;
};

/** Enough that a hundred responses share one wait for the disk. */
const atOnce = 100;
const sayEvery = 500;

/** Files one body as the enumerator who has the link for it would. */
async function file(deps: AcceptDeps, instrument: string, body: unknown): Promise<void> {
  const link = { jti: 'demo', instrument, round: demoRoundId, exp: endless };
  const outcome = await acceptResponse(deps, { role: 'enumerator', link }, body);
  switch (outcome.kind) {
    case 'stored':
    case 'already-stored':
    case 'id-reused': // filled in part by an earlier version of the simulator
    case 'round-not-open':
    case 'round-closing':
    case 'round-closed': // somebody tried out what closing does
    case 'unknown-campaign': // or has given the demo campaigns of their own
    case 'erased': // somebody tried out what an erasure does, and it holds
      return;
    case 'faulty':
      throw new Error(`the simulator made a faulty ${instrument}: ${JSON.stringify(outcome.faults[0])}`);
    case 'not-signed-in':
    case 'out-of-scope':
    case 'taken-by-others':
    case 'link-ended':
    case 'too-many':
      throw new Error(`the simulator made a ${instrument} outside its link`);
  }
}

async function fill(deps: DemoDeps): Promise<void> {
  deps.say('demo round: people are drawn from a country whose true figures are known, and answer …');
  const { round, frame, bodies } = drawDemoRound();
  const described = { state: 'open', reason: 'the demo round', faultsIn: () => [] } as const;
  await createRound({ ...deps, by: 'remit serve --demo' }, { round, frame }, described);
  await listInvented(deps.store, demoRoundId);
  const accept = { ...deps, ...createReaders(deps.store, deps.now) };
  for (const instrument of instrumentIds) {
    const waiting = bodies(instrument);
    let filed = 0;
    const fileSome = async (): Promise<void> => {
      for (const body of waiting) {
        if (deps.stop.aborted) return;
        await file(accept, instrument, body);
        if (++filed % sayEvery === 0) deps.say(`demo round: ${filed} responses to ${instrument} filed …`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, fileSome));
    deps.say(`demo round: ${filed} responses to ${instrument} filed`);
  }
}

/** Fills and publishes the demo round, unless it has been published already. */
export async function makeDemo(deps: DemoDeps): Promise<void> {
  if ((await deps.store.listReleases(demoRoundId)).length > 0) return;
  await fill(deps);
  if (deps.stop.aborted) return;
  deps.say('demo round: computing the first release …');
  const outcome = await deps
    .publish(demoRoundId, ({ step, detail, done }) => {
      if (step === 'snapshot') deps.say(`demo round: ${done} responses to ${detail} read`);
    })
    .catch((error: unknown) => {
      if (deps.stop.aborted) return undefined;
      throw error;
    });
  if (outcome === undefined) return;
  if (outcome.kind !== 'published') throw new CommandFailure(`the demo round was not published: ${outcome.kind}`);
  deps.say('demo round: published');
}
