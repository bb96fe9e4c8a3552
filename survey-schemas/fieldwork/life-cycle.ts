/** The life of a round as data: its states, what leads from one to the next, and what each permits. */
import { isMoment, momentToMs } from '../basics/calendar.ts';

/** In the order in which a round goes through them. */
export const roundStates = ['draft', 'open', 'closing', 'closed', 'archived'] as const;
export type RoundState = (typeof roundStates)[number];

/** The state of a round and when it began, ISO 8601; a round that was made before rounds had states has been open since ever. */
export type Standing = { readonly state: RoundState; readonly since?: string | undefined };

type Step = { readonly from: readonly RoundState[]; readonly to: RoundState };

/** What a person can do with a round's state; nothing leads out of `archived`. */
export const roundSteps = {
  /** Fieldwork begins. */
  open: { from: ['draft'], to: 'open' },
  /** No new interviews from this moment on; what was begun before may still come. */
  close: { from: ['open'], to: 'closing' },
  /** Nothing comes in any more. */
  'close-finally': { from: ['open', 'closing'], to: 'closed' },
  reopen: { from: ['closing', 'closed'], to: 'open' },
  /** For good: kept and shown, never changed again. */
  archive: { from: ['draft', 'closed'], to: 'archived' },
} as const satisfies Readonly<Record<string, Step>>;
export type RoundStep = keyof typeof roundSteps;

/** The state that a step leads to, or undefined when it does not begin in this one. */
export function stateAfter(state: RoundState, step: RoundStep): RoundState | undefined {
  const { from, to }: Step = roundSteps[step];
  return from.includes(state) ? to : undefined;
}

export type Permissions = {
  /** Interviews and registrations that come in: all, only those begun before the state was, or none. */
  readonly filing: 'not-yet' | 'all' | 'begun-before' | 'none';
  readonly importing: boolean;
  /** Releases by the schedule: every night, once after each change of the round, or none. */
  readonly nightly: 'always' | 'once' | 'never';
  /** Releases that somebody asks for, and previews. */
  readonly computing: boolean;
  /** Parts of the description and the frame: all, those that no response depends on, those that only figures depend on, or none. */
  readonly editing: 'all' | 'without-responses' | 'figures' | 'none';
};

/** The whole matrix: whoever asks what a round permits reads it here. */
export const permits: Readonly<Record<RoundState, Permissions>> = {
  draft: { filing: 'not-yet', importing: true, nightly: 'never', computing: true, editing: 'all' },
  open: { filing: 'all', importing: true, nightly: 'always', computing: true, editing: 'without-responses' },
  closing: {
    filing: 'begun-before',
    importing: true,
    nightly: 'always',
    computing: true,
    editing: 'without-responses',
  },
  closed: { filing: 'none', importing: false, nightly: 'once', computing: true, editing: 'figures' },
  archived: { filing: 'none', importing: false, nightly: 'never', computing: false, editing: 'none' },
};

/** Why a response is not taken; the codes are those of the problems that ingestion answers. */
export type FilingRefusal = 'round-not-open' | 'round-closing' | 'round-closed';

/**
 * What stands against filing a response that was begun at this moment; undefined when nothing does.
 *
 * @param startedAt by a clock that is right; what is no moment is a fault of the response, and not judged here
 * @param isPractice it came by a practice link and is in no figure: people practise before fieldwork begins
 */
export function filingRefusal(
  { state, since }: Standing,
  startedAt: unknown,
  isPractice: boolean,
): FilingRefusal | undefined {
  switch (permits[state].filing) {
    case 'not-yet':
      return isPractice ? undefined : 'round-not-open';
    case 'all':
      return undefined;
    case 'begun-before': {
      const begun = typeof startedAt === 'string' && isMoment(startedAt) ? momentToMs(startedAt) : -Infinity;
      return since !== undefined && begun >= momentToMs(since) ? 'round-closing' : undefined;
    }
    case 'none':
      return 'round-closed';
  }
}

/** What stands against beginning a response now; of one for practice as for {@link filingRefusal}. */
export function beginningRefusal({ state }: Standing, isPractice: boolean): FilingRefusal | undefined {
  const refusals = {
    'not-yet': isPractice ? undefined : 'round-not-open',
    all: undefined,
    'begun-before': 'round-closing',
    none: 'round-closed',
  } as const;
  return refusals[permits[state].filing];
}

/**
 * Whether the schedule computes a round.
 *
 * @param revision how often the round was changed
 * @param computed the revision that was computed last; undefined when none was
 */
export function isDueAtNight(state: RoundState, revision: number, computed: number | undefined): boolean {
  const { nightly } = permits[state];
  return nightly === 'always' || (nightly === 'once' && computed !== revision);
}
