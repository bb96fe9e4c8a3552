/** What the use cases of a round are given. */
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';
import type { Store } from '#functions/store/store.ts';

export type RoundDeps = {
  readonly store: Pick<Store, 'getRoundEntry' | 'listRounds' | 'changeRound' | 'putUnits' | 'getFrame' | 'readRound'>;
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  /** Account of the person who acts. */
  readonly by: string;
};

/** A description and, if one is given, the frame that goes with it. */
export type Described = { readonly round: Round; readonly frame?: readonly FrameUnit[] | undefined };

/** Sentences about what makes a unit of a frame useless for the questionnaires that a round asks. */
export type FrameFaults = (round: Round, unit: FrameUnit) => readonly string[];
