/** What the pages of fieldwork are given, and a round as one of their readers has it. */
import type { PutJobs } from '#functions/messages/group-jobs.ts';
import type { Accounts } from '#functions/platform/members/accounts.ts';
import type { Identify } from '#functions/platform/identity/access.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { Store, StoredEnumerator } from '#functions/store/store.ts';
import type { Studies } from '#schemas/language/study/study.ts';

export type OfficeDeps = {
  readonly identify: Identify;
  readonly store: Pick<
    Store,
    | 'listRounds'
    | 'changeRound'
    | 'putUnits'
    | 'getRoundEntry'
    | 'getFrame'
    | 'getRateFeed'
    | 'listRateDays'
    | 'readRound'
    | 'getResponse'
    | 'markResponse'
    | 'reviseResponse'
    | 'noteSentBack'
    | 'listHistory'
    | 'listConflicts'
    | 'settleConflict'
    | 'listAudit'
    | 'putAudit'
    | 'forgetComputed'
    | 'getEnumerator'
    | 'listEnumerators'
    | 'putEnumerator'
    | 'listHandBacks'
    | 'getCheckRun'
    | 'settleHandBack'
    | 'listShiftSheets'
    | 'listListings'
    | 'listListingsOf'
    | 'getDrawn'
    | 'putDrawn'
    | 'heardAt'
    | 'putLink'
    | 'endLink'
    | 'getLink'
    | 'listLinks'
    | 'putLinkCode'
    | 'getCampaign'
    | 'putCampaign'
    | 'listCampaigns'
    | 'listWaiting'
    | 'getOffer'
    | 'putOffer'
    | 'listOffers'
    | 'getAssociation'
    | 'putAssociation'
    | 'listAssociations'
    | 'scrub'
    | 'getGroupMessage'
    | 'putGroupMessage'
    | 'listGroupMessages'
    | 'countGroup'
    | 'readStaff'
    | 'changeStaff'
  >;
  readonly studies: Studies;
  /** Origin that people see, where requests come in under the name of something behind it. */
  readonly origin?: string;
  /** Name of the stage on AWS. */
  readonly stage?: string;
  /** Accounts with which staff sign in, where there is a user pool; without one they come in by an address. */
  readonly accounts?: Accounts;
  /** The queue of messages to many; undefined where none can go out. */
  readonly putJobs?: PutJobs | undefined;
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  /** Bytes that nobody foresees. */
  readonly random: (bytes: number) => Uint8Array;
};

/** A round as one member of staff has it: whole, or the work of their teams alone. */
export type SeenRound = {
  readonly entry: RoundEntry;
  readonly isWhole: boolean;
  /** Those whose work they see, by id. */
  readonly enumerators: readonly StoredEnumerator[];
  /** Whether they see what this enumerator filed; of nobody's link, who sees the whole round alone. */
  readonly sees: (enumerator: string | undefined) => boolean;
};
