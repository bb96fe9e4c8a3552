/** What the store keeps for one response, and what it answers when one is put. */

import type { Way } from '#schemas/fieldwork/ways.ts';
import type { InterviewMove, StoredState } from '#schemas/fieldwork/interview-states.ts';
import type { Paradata } from '#schemas/language/questions/paradata.ts';
import type { Position } from '#schemas/language/questions/position.ts';
import type { Remark } from '#schemas/language/questions/remark.ts';
import type { JsonObject } from './json.ts';

/** How a response came in: through an enumerator's link, by people about themselves, or from a file of existing microdata. */
export type ResponseSource = 'link' | 'self' | 'import';

/** Sampling design of one imported row; responses collected here take theirs from the frame. */
export type ResponseDesign = { readonly stratum: string; readonly psu: string; readonly weight: number };

/** Times as a device had them whose clock was wrong, and the seconds that were added to them. */
export type ClockNote = { readonly offsetSeconds: number; readonly startedAt: string; readonly endedAt: string };

/** The last move of an interview: where it has stood since, and who moved it there, when and why. */
export type Review = {
  readonly state: StoredState;
  readonly move: InterviewMove;
  /** Account of the person in the office; of a phone, the id of its link. */
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** What its enumerator is asked for, and since when, where the office edited what waits for their correction. */
  readonly asked?: { readonly reason: string; readonly at: string };
  /** Id of its line in the audit trail of the round; a phone's moves are in the history alone. */
  readonly line?: string;
};

/** One response as stored. Answers of identity questions (name, contact …) are never in it: they live in the vault. */
export type ResponseRecord = {
  /** UUIDv7 minted where the response was filled in; the key for ever, unique within round and instrument. */
  readonly id: string;
  readonly round: string;
  readonly instrument: string;
  readonly version: number;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly answers: JsonObject;
  /** When the first copy was stored, ISO 8601 in UTC. */
  readonly receivedAt: string;
  /** Keyed digest of the whole body, identity included: tells a retry from a different body, and confirms nothing to others. */
  readonly contentDigest: string;
  readonly source: ResponseSource;
  readonly design?: ResponseDesign;
  /** Paths of questions that an imported source never asked. */
  readonly notCollected?: readonly string[];
  /** Absent when the device's clock was right; else its times were mended by the time of sending. */
  readonly clock?: ClockNote;
  /** What was found unlikely when it arrived, and where; stored all the same. Codes alone, never an answer. */
  readonly notes?: readonly { readonly pointer: string; readonly rule: string }[];
  /** What the interviewer noted, and what they said is right though unlikely; for the office, in no release. */
  readonly remarks?: readonly Remark[];
  /** How it was led, as the form saw it; for the office, in no release. */
  readonly paradata?: Paradata;
  /** Where it took place, as coarse as its round keeps it; for the office, in no release. */
  readonly position?: Position;
  /** Id of the link that it was filed through, and of the enumerator whose link that is. */
  readonly link?: string;
  readonly enumerator?: string;
  /** Filed to try the form out: in no figure. */
  readonly trial?: true;
  /** Where it stands; absent while nobody has looked at it: it is filed. */
  readonly review?: Review;
  /** How often its answers were changed, by whoever filed it and by the office; absent in what was stored before and where it is the same as `revision`. */
  readonly edition?: number;
  /** How often it was written over, and when its answers were changed last; absent while it is as it was sent. */
  readonly revision?: number;
  readonly revisedAt?: string;
  /** Of a registrant: that one of their contacts was confirmed by opening what was sent to it. */
  readonly verified?: true;
  /**
   * Of a registrant: how the contacts that they left are written to; none where they left none. Absent of what was filed before it was
   * noted, until a night has looked.
   */
  readonly reachedBy?: readonly Way[];
  /** Of a registrant: since when they have paused their record, ISO 8601; then it is in no figure and no list. */
  readonly pausedAt?: string;
  /** Of a registrant: when they said last that all of it is still right, and when they were asked last. */
  readonly refreshedAt?: string;
  readonly remindedAt?: string;
  /** Of a registrant: which version of their identity belongs to these answers; absent while it is the one that came with them. */
  readonly who?: string;
  /** Of a registrant: what the office decided about them and others, by a keyed digest of the two. */
  readonly decided?: readonly PairDecision[];
  /** Of a body that reused an id: when somebody decided which one counts; absent while nobody has. */
  readonly settledAt?: string;
};

/** What a registrant and another were decided to be, and of one person whether this one stays; the digest leads to neither. */
export type PairDecision = { readonly pair: string; readonly as: 'two-people' | 'stays' | 'set-aside' };

/** Proof of receipt; a retry gets the first one again, byte for byte. */
export type Receipt = {
  readonly id: string;
  readonly round: string;
  readonly instrument: string;
  readonly version: number;
  readonly receivedAt: string;
  /** When the correction was stored that stands there now; absent where nothing was corrected. */
  readonly revisedAt?: string;
};

export type PutOutcome =
  | { readonly kind: 'stored'; readonly receipt: Receipt }
  | { readonly kind: 'already-stored'; readonly receipt: Receipt }
  /** The id is taken by other content; this content is kept apart, for review. */
  | { readonly kind: 'id-reused' }
  /** The person asked for it to be erased; it does not come back. */
  | { readonly kind: 'erased' };

/** Answers that identify a registrant, kept in a table of their own and found by the response's id and digest. */
export type IdentityRecord = {
  readonly id: string;
  readonly round: string;
  readonly instrument: string;
  readonly contentDigest: string;
  readonly receivedAt: string;
  readonly identity: JsonObject;
  /** Keyed digests of the contacts in it, by which the same person is found again. */
  readonly contacts?: readonly string[];
  /** Keyed digests of how their name sounds, with when they were born and where they come from: who registered before with one may be them. */
  readonly likenesses?: readonly string[];
  /** Which version it is, as the response names it; absent of the first. */
  readonly who?: string;
  /** When a version was written; until the response names it, it counts for nothing. */
  readonly writtenAt?: string;
};

/** One contact of a round, or a likeness, by its keyed digest, and the response that names it. */
export type ContactClaim = ResponseKey & { readonly contact: string };

/** What finds a response. */
export type ResponseKey = Pick<ResponseRecord, 'id' | 'round' | 'instrument'>;

export type IdentityKey = Pick<IdentityRecord, 'id' | 'round' | 'instrument' | 'contentDigest' | 'who'>;
