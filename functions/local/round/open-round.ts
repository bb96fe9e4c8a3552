/** Creates a round with its frame. What exists already stays as it is unless a person says that it shall be replaced. */
import { isDeepStrictEqual } from 'node:util';

import { knownFaults } from '#schemas/core/known-answers.ts';
import type { FrameUnit, Round } from '#schemas/core/round.ts';
import { findInstrument } from '#schemas/instruments/index.ts';
import type { Store } from '#functions/store/store.ts';

type What = 'round' | 'frame';

export type OpenRoundOutcome =
  | { readonly kind: 'done'; readonly round: 'created' | 'unchanged' | 'changed'; readonly frame: readonly FrameUnit[] }
  /** Weights and figures would change without anybody having said so. */
  | { readonly kind: 'differs'; readonly what: readonly What[] }
  /** Every interview in these units would be refused by the questionnaires that the round asks. */
  | { readonly kind: 'faulty-frame'; readonly faults: readonly string[] };

const order = ({ instrument, psu }: FrameUnit): string => JSON.stringify([instrument, psu]);
const sorted = (units: readonly FrameUnit[]): readonly FrameUnit[] =>
  units.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));

function faultsIn(round: Round, unit: FrameUnit): readonly string[] {
  const instrument = findInstrument(unit.instrument, round.instruments[unit.instrument] ?? 0);
  if (instrument === undefined) return [];
  return knownFaults(instrument, unit).map(({ column, message }) => `psu ${unit.psu}, ${column}: ${message}`);
}

/**
 * Puts a round and, if given, its frame.
 *
 * @param replace also when another description or frame is there already
 */
export async function openRound(
  store: Pick<Store, 'getRound' | 'putRound' | 'getFrame' | 'putFrame'>,
  round: Round,
  frame: readonly FrameUnit[] | undefined,
  { replace }: { readonly replace: boolean },
): Promise<OpenRoundOutcome> {
  const [old, oldFrame] = await Promise.all([store.getRound(round.id), store.getFrame(round.id)]);
  const newRound = !isDeepStrictEqual(old, round);
  const newFrame = frame !== undefined && !isDeepStrictEqual(sorted(oldFrame), sorted(frame));
  const what: readonly What[] = [
    ...(old !== undefined && newRound ? (['round'] as const) : []),
    ...(oldFrame.length > 0 && newFrame ? (['frame'] as const) : []),
  ];
  if (what.length > 0 && !replace) return { kind: 'differs', what };
  const faults = (frame ?? oldFrame).flatMap((unit) => faultsIn(round, unit));
  if (faults.length > 0) return { kind: 'faulty-frame', faults };
  // The frame first: a round is only seen once what its weights need is there.
  if (newFrame) await store.putFrame(round.id, frame);
  if (newRound) await store.putRound(round);
  const said = old === undefined ? 'created' : newRound || newFrame ? 'changed' : 'unchanged';
  return { kind: 'done', round: said, frame: frame ?? oldFrame };
}
