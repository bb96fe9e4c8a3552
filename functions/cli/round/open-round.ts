/** Creates a round with its frame. What exists already stays as it is unless a person says that it shall be replaced. */
import { isDeepStrictEqual } from 'node:util';

import { knownFaults } from '#schemas/fieldwork/known-answers.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { instrumentIn } from './instrument-in.ts';
import type { Store } from '#functions/store/store.ts';

import { knownInWords } from './known-in-words.ts';

type What = 'round' | 'frame';

export type OpenRoundOutcome =
  | { readonly kind: 'done'; readonly round: 'created' | 'unchanged' | 'changed'; readonly frame: readonly FrameUnit[] }
  /** Weights and figures would change without anybody having said so. */
  | { readonly kind: 'differs'; readonly what: readonly What[] }
  /** Interviews would stand in PSUs that the frame no longer has, and fall out of every figure. */
  | { readonly kind: 'drops-interviews'; readonly psus: readonly DroppedPsu[] }
  /** Every interview in these units would be refused by the questionnaires that the round asks. */
  | { readonly kind: 'faulty-frame'; readonly faults: readonly string[] };

/** A PSU that a new frame leaves out although people were interviewed there. */
export type DroppedPsu = { readonly instrument: string; readonly psu: string; readonly interviews: number };

const order = ({ instrument, psu }: FrameUnit): string => JSON.stringify([instrument, psu]);
const sorted = (units: readonly FrameUnit[]): readonly FrameUnit[] =>
  units.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));

function faultsIn(round: Round, unit: FrameUnit, known: readonly Study[]): readonly string[] {
  const instrument = instrumentIn(round, unit.instrument, known);
  if (instrument === undefined) return [];
  return knownFaults(instrument, unit).map((fault) => `psu ${unit.psu}, ${knownInWords(fault)}`);
}

/** PSUs of the old frame that the new one lacks and that hold interviews; imported ones bring a design of their own. */
async function droppedPsus(
  store: Pick<Store, 'readRound'>,
  round: string,
  old: readonly FrameUnit[],
  frame: readonly FrameUnit[],
): Promise<readonly DroppedPsu[]> {
  const kept = new Set(frame.map(order));
  const interviews = new Map(old.filter((unit) => !kept.has(order(unit))).map((unit) => [order(unit), 0]));
  const dropped = old.filter((unit) => interviews.has(order(unit)));
  for (const instrument of new Set(dropped.map((unit) => unit.instrument))) {
    for await (const { answers, design } of store.readRound(round, instrument)) {
      const { psu } = answers;
      if (design !== undefined || typeof psu !== 'string') continue;
      const key = JSON.stringify([instrument, psu]);
      const count = interviews.get(key);
      if (count !== undefined) interviews.set(key, count + 1);
    }
  }
  return dropped
    .map((unit) => ({ instrument: unit.instrument, psu: unit.psu, interviews: interviews.get(order(unit)) ?? 0 }))
    .filter((unit) => unit.interviews > 0);
}

/**
 * Puts a round and, if given, its frame.
 *
 * @param known studies of the platform
 * @param replace also when another description or frame is there already
 */
export async function openRound(
  store: Pick<Store, 'getRound' | 'putRound' | 'getFrame' | 'putFrame' | 'readRound'>,
  round: Round,
  frame: readonly FrameUnit[] | undefined,
  { replace, known }: { readonly replace: boolean; readonly known: readonly Study[] },
): Promise<OpenRoundOutcome> {
  const [old, oldFrame] = await Promise.all([store.getRound(round.id), store.getFrame(round.id)]);
  const newRound = !isDeepStrictEqual(old, round);
  const newFrame = frame !== undefined && !isDeepStrictEqual(sorted(oldFrame), sorted(frame));
  const what: readonly What[] = [
    ...(old !== undefined && newRound ? (['round'] as const) : []),
    ...(oldFrame.length > 0 && newFrame ? (['frame'] as const) : []),
  ];
  if (what.length > 0 && !replace) return { kind: 'differs', what };
  const faults = (frame ?? oldFrame).flatMap((unit) => faultsIn(round, unit, known));
  if (faults.length > 0) return { kind: 'faulty-frame', faults };
  const dropped = newFrame ? await droppedPsus(store, round.id, oldFrame, frame) : [];
  if (dropped.length > 0) return { kind: 'drops-interviews', psus: dropped };
  // The frame first: a round is only seen once what its weights need is there.
  if (newFrame) await store.putFrame(round.id, frame);
  if (newRound) await store.putRound(round);
  const said = old === undefined ? 'created' : newRound || newFrame ? 'changed' : 'unchanged';
  return { kind: 'done', round: said, frame: frame ?? oldFrame };
}
