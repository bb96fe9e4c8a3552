/** What one page's work is given: the questions, what is known, and where answers are kept. */
import type { KnownAnswers } from '#schemas/fieldwork/round.ts';
import type { DeviceStore } from './device-store.ts';
import type { Held, Kept } from './kept.ts';
import type { PositionAsked } from './place/coarse-position.ts';
import type { State } from '../engine/state.ts';
import type { World } from '../engine/world.ts';
import type { Telling } from '../screens/telling.ts';
import type { Prove, SendOutcome } from './send.ts';
import type { HeldStudies, Questions } from './study/held-studies.ts';
import type { Speech, Subject } from './words.ts';

export type Session = Questions & {
  /** The questions of other versions, for what was begun in them. */
  readonly studies: HeldStudies;
  /** A version in the words of another language; undefined where they are not here. */
  readonly spokenBy: (version: number, language: string) => Promise<Telling | undefined>;
  readonly round: string;
  /** Known answers: sent, not asked. */
  readonly prefilled: KnownAnswers;
  /** Answers that a new response starts with; asked all the same. */
  readonly suggested: KnownAnswers;
  /** Answers that the first new response of this page begins with: somebody said on another page what it is to be. */
  readonly start?: KnownAnswers | undefined;
  /** Country of the round; a device may remember a link from before. */
  readonly country?: string | undefined;
  readonly currencies: readonly string[];
  readonly regions: readonly string[];
  /** The round's reference period; a device may remember a link from before. */
  readonly period?: World['period'] | undefined;
  readonly token: string | undefined;
  readonly keeping: DeviceStore;
  /** What is kept outlives this tab, or needs not to. */
  readonly lasts: boolean;
  /** Headers that a registration is sent with, proof of work among them; nothing of the kind is asked of whoever has a link. */
  readonly prove: Prove | undefined;
  /** Unfinished work is kept on an enumerator's phone; on a machine that many people share, only what failed to go out. */
  readonly keepDrafts: boolean;
  /** `false`: what was begun may be finished and sent, and nothing new is begun. */
  readonly takesNew?: boolean;
  /** The link has ended: why nothing new is begun. */
  readonly linkEnded?: boolean;
  /** Days for which what was delivered is shown; nothing is kept of it without. A device may remember a link from before. */
  readonly deliveredDays?: number;
  /** How coarse the place of an interview may be sent along, where the person agrees; undefined where nobody asks. */
  readonly position?: PositionAsked | undefined;
  readonly speech: Speech;
  readonly subject: Subject;
  /** Where the interview takes place, in words. */
  readonly place: string;
  /** Whether these answers say that nothing may be kept; then nothing leaves the device. */
  readonly declined?: (answers: Readonly<Record<string, unknown>>) => boolean;
  /** Remembers that something was received, whatever becomes of its answers here. */
  readonly note?: (entry: Kept, receivedAt: string) => Promise<void>;
  /** Of a preview, which files nothing: what is said, and why, when it is finished. */
  readonly unfiled?: readonly [says: string, why: string];
  /** Where no draft is kept: what is on the screen, whenever that changes. */
  readonly changed?: (draft: Extract<Kept, { state: 'draft' }>, keeping: DeviceStore) => void;
  /** Where no draft is kept: what another page left for this one. */
  readonly carried?: (keeping: DeviceStore) => Promise<readonly Held[]>;
  /** Somebody is told what became of what they finished. */
  readonly shown?: (outcome: SendOutcome['kind'], entry: { readonly id: string; readonly body: string }) => void;
  /** What becomes of the state of the form after a step. */
  readonly settled?: (before: State, now: State) => State;
  /** Somebody begins. */
  readonly onNew?: () => void;
  /** Loads the page again, which asks the server what may be filled in now. */
  readonly startAgain: () => void;
  readonly now: () => Date;
  readonly newId: () => string;
  /** From 0 up to 1. */
  readonly random: () => number;
};
