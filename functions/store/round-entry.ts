/** What the store keeps of a round: its description, where it stands in its life, and how often it was changed. */
import type { RoundState } from '#schemas/fieldwork/life-cycle.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

/** Id of a study → its versions, oldest first. */
export type EarlierVersions = Readonly<Record<string, readonly number[]>>;

export type RoundEntry = {
  readonly round: Round;
  readonly state: RoundState;
  /** When the state began; absent in rounds that were made before rounds had states. */
  readonly since?: string;
  /** How often it was changed; whoever changes it says which revision they read. */
  readonly revision: number;
  /** Name of its frame, made from the units; absent while it has none, and in rounds of before. */
  readonly frame?: string;
  /** Versions of questionnaires that it asked before, by study: what was begun in one is still filed. */
  readonly earlier?: EarlierVersions;
};

/** A round as it was read, and as it shall be. */
export type RoundChange = {
  /** Undefined: the round is new. */
  readonly before: RoundEntry | undefined;
  readonly after: Omit<RoundEntry, 'revision'>;
};
