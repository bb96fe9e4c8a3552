/** One response on a device, and what it waits for. */
import type { Fault } from '#schemas/language/faults/fault.ts';
import type { Position } from '#schemas/language/questions/position.ts';

/** What stays the same from the first answer to the receipt, and is sent. */
export type Envelope = {
  /** Id of the response, minted when it was begun; the same through every retry, and in its corrections. */
  readonly id: string;
  readonly round: string;
  readonly instrument: string;
  readonly version: number;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Which correction of what was delivered it is, from 1; absent on what was never delivered before. */
  readonly correction?: number;
};

type Filled = Envelope & {
  /** The form as it was left; `readState` reads it. */
  readonly form: unknown;
  /** In its place, what the form before this one kept; `withForm` reads it. */
  readonly data?: unknown;
  /** How it was led so far; `paradata.ts` reads it. */
  readonly led?: unknown;
  /** By whose link it was begun, as `inToken` tells it; absent on what a page from before kept, and on a registration. */
  readonly whose?: string;
  /** Where it took place, as coarse as its round keeps it, where the person agreed. */
  readonly position?: Position | undefined;
};

/**
 * The server has it; shown until the days of the round are over, and sent again when a person asks for it: a server that
 * was brought back from an older copy has lost it. `receivedAt` by the server, the others by the device; ISO 8601.
 */
export type Delivered = Filled & {
  readonly state: 'delivered';
  readonly endedAt: string;
  readonly body: string;
  readonly receivedAt: string;
  readonly deliveredAt: string;
  readonly until: string;
};

/** `before` is what a correction corrects: it is there again when the correction is given up. */
type Common = Filled & { readonly before?: Delivered };

export type Kept =
  /** Being filled in; `editedAt` when that was done last, by the device, ISO 8601. */
  | (Common & { readonly state: 'draft'; readonly editedAt?: string })
  /** Finished, not acknowledged by the server. `body` is sent again byte for byte. */
  | (Common & { readonly state: 'unsent'; readonly endedAt: string; readonly body: string })
  /** The server will not take it as it is: it named faults, or gave another reason. It is not sent before somebody corrects it. */
  | (Common & { readonly state: 'refused'; readonly faults: readonly Fault[]; readonly reason?: string })
  /** The server has other answers under this id. Kept, and not sent, until somebody decides what it is. */
  | (Common & { readonly state: 'taken'; readonly endedAt: string; readonly body: string })
  /** Somebody decided to leave it as it is: kept, and not sent. */
  | (Common & { readonly state: 'set-aside' })
  | Delivered;

/** Whether a draft may be written over it: what is finished is not begun again by an older page. */
export const isUnfinished = (present: Kept | undefined): boolean =>
  present?.state !== 'unsent' && present?.state !== 'taken' && present?.state !== 'delivered';

/** The server has it. */
export const isDelivered = (entry: Kept): entry is Delivered => entry.state === 'delivered';

/** What a person still has to do something about, or to wait for. */
export type Held = Exclude<Kept, Delivered>;
/** The server does not have it, as far as is known here. */
export const isHeld = (entry: Kept): entry is Held => entry.state !== 'delivered';

/**
 * Whether a page goes on with what is kept. Two people may share a phone, and one may have a link for practice beside that
 * for work: what was begun by the link of one is not sent by that of the other. What names nobody goes with any link of its kind.
 *
 * @param whose of the link of the page, as `inToken` tells it; undefined for a page of everybody
 */
export const isOfHolder = ({ whose: its }: { readonly whose?: string }, whose: string | undefined): boolean =>
  its === undefined || whose === undefined || its === whose || ((!its || !whose) && its + whose < '~');
