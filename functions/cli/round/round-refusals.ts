/** Why nothing was done to a round, and the way out. */
import type { RoundState, RoundStep } from '#schemas/fieldwork/life-cycle.ts';
import type { NotComparable } from '#functions/fieldwork/compared-round.ts';
import type { ChangeOutcome } from '#functions/fieldwork/change-round.ts';
import type { MoveOutcome } from '#functions/fieldwork/move-round.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { faulty, firstLines } from './round-files.ts';

/** Of somebody who works on the same round at the same time. */
const meanwhile = (id: string): CommandFailure =>
  new CommandFailure(
    `somebody else changed the round "${id}" in the meantime; nothing was changed: look at it (remit round history --round ${id}) and try again`,
  );

/** There is no such round; those that there are. */
export function unknownRound(id: string, known: readonly string[]): CommandFailure {
  return new CommandFailure(
    `there is no round "${id}"; there is ${known.length === 0 ? 'none yet' : known.join(', ')}`,
  );
}

const afterwards: Readonly<Record<RoundState, string>> = {
  draft: '',
  open: 'people have answered; with another one their answers would mean something else. Make another round',
  closing: 'people have answered; with another one their answers would mean something else. Make another round',
  closed: 'the round is closed, and what was asked in it stays as it is',
  archived: 'the round is archived, which is for good. Make another round',
};

const whyNotComparable = {
  itself: 'a round is not compared with itself',
  'unknown-round': 'there is no such round here',
  'other-currency': 'it reports in another currency, and what changed would be exchange rates too',
  'not-earlier': 'its reference period does not begin before that of this round',
  circle: 'the rounds that it is compared with, one after the other, lead back in a circle',
} as const;
const whatIsNamed = {
  'named-other-currency': 'would then report in another currency',
  'named-not-earlier': 'would then begin no earlier',
} as const;

/** It cannot be compared with the round that it names, or one that names it no longer with it. */
export const notComparable = (id: string, { with: other, why }: NotComparable): CommandFailure =>
  new CommandFailure(
    why === 'named-other-currency' || why === 'named-not-earlier'
      ? `the round "${other}" is compared with "${id}" (comparedWith), which ${whatIsNamed[why]}; nothing was changed: take comparedWith out of "${other}" first (remit round update)`
      : `the round "${id}" cannot be compared with "${other}" (comparedWith): ${whyNotComparable[why]}; nothing was changed: name an earlier round in the same currency`,
  );

/** Why a description or frame was not changed. */
export function notChanged(
  id: string,
  outcome: Exclude<ChangeOutcome, { kind: 'changed' | 'unchanged' | 'unknown-round' }>,
): CommandFailure {
  switch (outcome.kind) {
    case 'frozen':
      return new CommandFailure(
        `${outcome.parts.join(', ')} of "${id}" cannot be changed any more: ${afterwards[outcome.state]}. Nothing was changed`,
      );
    case 'loses-interviews': {
      const total = outcome.psus.reduce((sum, { interviews }) => sum + interviews, 0);
      const reasons = { 'left-out': 'left out', 'other-stratum': 'in another stratum' } as const;
      const lines = outcome.psus.map(
        ({ instrument, psu, why, interviews }) => `${instrument} ${psu}: ${interviews}, ${reasons[why]}`,
      );
      return new CommandFailure(
        `the new frame of "${id}" leaves out or moves ${outcome.psus.length} PSUs that hold ${total} interviews, which would fall out of every figure; nothing was changed: keep their rows in the frame\n  ${firstLines(lines)}`,
      );
    }
    case 'faulty-frame':
      return faulty(`the frame of "${id}"`, 'frame for this round', outcome.faults);
    case 'not-comparable':
      return notComparable(id, outcome);
    case 'changed-meanwhile':
      return meanwhile(id);
  }
}

const waysOut: Readonly<Record<RoundState, string>> = {
  draft: 'open it first (remit round open)',
  open: 'close it first (remit round close --finally)',
  closing: 'close it for good first (remit round close --finally), or reopen it (remit round reopen)',
  closed: 'reopen it first (remit round reopen)',
  archived: 'what is archived stays as it is; make another round',
};

const verbs: Readonly<Record<RoundStep, string>> = {
  open: 'opened',
  close: 'closed',
  'close-finally': 'closed',
  reopen: 'reopened',
  archive: 'archived',
};

/** Why a round was not moved to another state. */
export function notMoved(
  id: string,
  step: RoundStep,
  outcome: Extract<MoveOutcome, { kind: 'not-from-here' | 'changed-meanwhile' }>,
): CommandFailure {
  if (outcome.kind === 'changed-meanwhile') return meanwhile(id);
  const { state } = outcome;
  return new CommandFailure(`the round "${id}" is ${state} and cannot be ${verbs[step]} now: ${waysOut[state]}`);
}

/** Why a round was not closed: what is still open, as lines. */
export const notClosed = (id: string, open: readonly string[]): CommandFailure =>
  new CommandFailure(
    `the round "${id}" was not closed, since something is still open; settle it, or say --anyway, with the reason why\n  ${open.join('\n  ')}`,
  );
