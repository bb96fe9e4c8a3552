/** The store as the rest of the platform sees it; table-store.ts keeps it in tables. */
import type { Association } from '#schemas/fieldwork/association.ts';
import type { Campaign } from '#schemas/fieldwork/campaign.ts';
import type { CheckRun, Checks } from '#schemas/fieldwork/checks.ts';
import type { DrawnPlace } from '#schemas/fieldwork/drawn-place.ts';
import type { Enumerator, LinkEntry } from '#schemas/fieldwork/enumerators.ts';
import type { GroupMessage, GroupOutcome, GroupReturn } from '#schemas/fieldwork/group-message.ts';
import type { KeptHandBack } from '#schemas/fieldwork/hand-back.ts';
import type { KeptListing } from '#schemas/fieldwork/kept-listing.ts';
import type { KeptShiftSheet } from '#schemas/fieldwork/shift-sheet.ts';
import type { Offer } from '#schemas/fieldwork/offer.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';
import type { RelayEntry, RelayState } from '#schemas/fieldwork/relays.ts';
import type { ShortageList } from '#schemas/fieldwork/shortages.ts';
import type { Member, StaffRoll } from '#schemas/fieldwork/staff.ts';

import type { PaperForm, PaperKey, PaperLine, StoredPaper } from './paper-entry.ts';
import type { RoundPart } from './partition-keys.ts';
import type { PreviewEntry } from './preview-entry.ts';
import type { RateDay, RateFeed } from './rate-entry.ts';
import type { ReleaseEntry } from './release-entry.ts';
import type { PutStudyOutcome, StoredStudies, StudyEntry } from './study-entry.ts';
import type { RoundChange, RoundEntry } from './round-entry.ts';
import type { AuditEntry, ErasedEntry } from './audit.ts';
import type { Waiting } from './waiting.ts';
import type {
  ContactClaim,
  IdentityKey,
  IdentityRecord,
  PutOutcome,
  ResponseKey,
  ResponseRecord,
} from './response-record.ts';

export type StoredEnumerator = Enumerator & { readonly revision: number };
/** A place of a round. */
export type PlaceKey = { readonly round: string; readonly instrument: string; readonly psu: string };
export type StoredDrawn = DrawnPlace & { readonly revision: number };
export type StoredCampaign = Campaign & { readonly revision: number };
export type StoredOffer = Offer & { readonly revision: number };
export type StoredAssociation = Association & { readonly revision: number };
export type StoredGroupMessage = GroupMessage & { readonly revision: number };
/** How many have joined, as everybody may know it, and when they were counted (ISO 8601). */
export type StoredJoined = {
  readonly at: string;
  readonly people: number | null;
  readonly countries: ReadonlyMap<string, number>;
  /** What decides where counts move, of nobody but whoever counts. */
  readonly salt: string;
};

/** Somebody whom the vault knows by a name of its own. */
export type KnownPerson = { readonly round: string; readonly instrument: string; readonly person: string };

export type SpentCode =
  | { readonly kind: 'spent'; readonly round: string; readonly link: string }
  | { readonly kind: 'unknown' | 'spent-elsewhere' };

/**
 * Everything kept in tables. Each write is one conditional write of one item, so it happens whole or not at all.
 * Every method may throw {@link StoreUnavailable}; no outcome value is returned unless the store confirmed it.
 */
export type Store = {
  /**
   * Stores a response once. Same id and content: the first receipt. Same id, other content: kept for review, unless others are
   * dropped, as where no device filed the first one that may have changed it since.
   */
  readonly putResponse: (record: ResponseRecord, others?: 'drop-others') => Promise<PutOutcome>;
  /**
   * Every response of a round, or of a part of its partitions; read from several of them at a time, always in the same
   * order, in bounded memory.
   */
  readonly readRound: (round: string, instrument: string, part?: RoundPart) => AsyncIterable<ResponseRecord>;
  readonly countResponses: (round: string, instrument: string) => Promise<number>;
  /** Bodies that reused the id of another response, oldest first. */
  readonly listConflicts: (round: string) => AsyncIterable<ResponseRecord>;

  /** Marks such a body as decided upon; it stays, and a retry of it opens nothing again. */
  readonly settleConflict: (record: ResponseRecord, at: string) => Promise<void>;

  readonly getResponse: (key: ResponseKey) => Promise<ResponseRecord | undefined>;
  /** Puts a revised response in the place of the one that was read, which is kept in its history. */
  readonly reviseResponse: (before: ResponseRecord, after: ResponseRecord) => Promise<'revised' | 'changed-meanwhile'>;
  /** Notes something of a response that changes none of its answers, and stands in no history. */
  readonly markResponse: (before: ResponseRecord, after: ResponseRecord) => Promise<'marked' | 'changed-meanwhile'>;
  /** What a response was before each revision, oldest first. */
  readonly listHistory: (key: ResponseKey) => Promise<readonly ResponseRecord[]>;
  /** Notes that an interview is sent back to an enumerator, or to the holder of a link; before it is moved, so that none is missed. */
  readonly noteSentBack: (key: ResponseKey, to: string) => Promise<void>;
  /** What was ever sent back to them; whether it still is, the response itself says. */
  readonly listSentBack: (round: string, to: string) => Promise<readonly ResponseKey[]>;
  /** Erases a response, its history and its conflicts; what stays is a mark that keeps it from coming back. Repeatable. */
  readonly eraseResponse: (key: ResponseKey, at: string) => Promise<void>;
  /** Leaves no bytes of what was erased in files that somebody could read: after a person was erased, and after the vault was sealed. */
  readonly scrub: () => Promise<void>;
  /** Whether a response was erased, so that nothing of it may come back. */
  readonly wasErased: (key: ResponseKey) => Promise<boolean>;
  /** Responses of a round that were erased: after a restore they are erased again. */
  readonly listErased: (round: string) => Promise<readonly ErasedEntry[]>;

  /** Writes down who did what to whose record, and why. */
  readonly putAudit: (entry: AuditEntry) => Promise<void>;
  /** What was done to a round and to records in it, oldest first. */
  readonly listAudit: (round: string) => Promise<readonly AuditEntry[]>;
  /** What was done to the record of one registrant, oldest first; no other line of the round is read. */
  readonly listAuditOf: (round: string, subject: string) => Promise<readonly AuditEntry[]>;

  /**
   * Keeps who a registrant is, sealed and apart from what they answered. Written before the response, which names the version
   * that counts; it is never written over, and repeating it changes nothing. Without the keys of the vault this and what follows throws {@link NoWayIntoVault}.
   */
  readonly putIdentity: (record: IdentityRecord) => Promise<void>;
  /**
   * Notes that a response names a contact, or is alike to others by how its name sounds: `fresh` when nobody had before, `ours` when it had itself, `taken` when
   * another one has, `taken-again` when that was noted before.
   */
  readonly claimContact: (claim: ContactClaim) => Promise<'fresh' | 'ours' | 'taken' | 'taken-again'>;
  readonly releaseContact: (claim: ContactClaim) => Promise<void>;
  /** Notes that somebody opened what was sent to a contact of theirs; the first time counts, and it goes with the contact. */
  readonly verifyContact: (who: KnownPerson & { readonly contact: string }, at: string) => Promise<void>;
  /** Whether a contact that a response names was verified. */
  readonly isVerified: (claim: ContactClaim) => Promise<boolean>;
  readonly removeIdentity: (key: IdentityKey) => Promise<void>;
  /** Removes every identity under the id of a response, and answers how many there were. */
  readonly removeIdentities: (key: ResponseKey) => Promise<number>;
  readonly getIdentity: (key: IdentityKey) => Promise<IdentityRecord | undefined>;
  /** Everybody who named a contact of a round, by its keyed digest. */
  readonly whoHas: (round: string, contact: string) => Promise<readonly KnownPerson[]>;
  /** What is sealed of a person: one identity a body that came in under the id of their response, all of the same id. */
  readonly openPerson: (who: KnownPerson) => Promise<readonly IdentityRecord[]>;
  /**
   * By what everybody in a registry is found, one a body that came in or was corrected, in no order; nothing of it is opened.
   * `likenesses` is undefined of whoever came in before names were compared.
   */
  readonly readDigests: (
    round: string,
    instrument: string,
  ) => AsyncIterable<
    KnownPerson & { readonly contacts: readonly string[]; readonly likenesses?: readonly string[] | undefined }
  >;
  /** The same of whoever filed a response. */
  readonly identitiesUnder: (key: ResponseKey) => Promise<readonly IdentityRecord[]>;

  /** A form on paper with what clerks typed of it; undefined where nobody typed it. */
  readonly getPaper: (key: PaperKey) => Promise<StoredPaper | undefined>;
  /** Keeps a form in the place of what was seen (undefined: nothing); answers whether it did. Goes with the person whom the registration is of. */
  readonly putPaper: (key: PaperKey, form: PaperForm, seen: number | undefined) => Promise<boolean>;
  /** How every form of a round stands, in the order of their numbers; nothing is opened. */
  readonly listPaper: (round: string) => Promise<readonly PaperLine[]>;

  /** The description of a round. */
  readonly getRound: (id: string) => Promise<Round | undefined>;
  /** The same with its state and revision. */
  readonly getRoundEntry: (id: string) => Promise<RoundEntry | undefined>;
  readonly listRounds: () => Promise<readonly RoundEntry[]>;
  /**
   * Makes or changes a round, and writes down who did it and why: both happen, or neither. Of two that read the same
   * revision one is first, and the other hears it.
   */
  readonly changeRound: (change: RoundChange, line: AuditEntry) => Promise<'changed' | 'changed-meanwhile'>;
  /** Keeps the units of a frame and answers the name by which a round refers to it; until then nobody sees them. */
  readonly putUnits: (round: string, units: readonly FrameUnit[]) => Promise<string>;
  readonly getFrame: (round: string) => Promise<readonly FrameUnit[]>;

  /** Adds an enumerator, or changes the one that was read; of two who read the same revision one is first. */
  readonly putEnumerator: (
    round: string,
    enumerator: Enumerator & { readonly revision?: number | undefined },
  ) => Promise<'written' | 'changed-meanwhile'>;
  readonly getEnumerator: (round: string, id: string) => Promise<StoredEnumerator | undefined>;
  /** By id. */
  readonly listEnumerators: (round: string) => Promise<readonly StoredEnumerator[]>;

  /** Adds a campaign, or changes the one that was read; of two who read the same revision one is first. */
  readonly putCampaign: (
    round: string,
    campaign: Campaign & { readonly revision?: number | undefined },
  ) => Promise<'written' | 'changed-meanwhile'>;
  readonly getCampaign: (round: string, id: string) => Promise<StoredCampaign | undefined>;
  /** By id. */
  readonly listCampaigns: (round: string) => Promise<readonly StoredCampaign[]>;

  /** Adds what people who live in a country are offered, in a language, or changes what was read; of two who read the same revision one is first. */
  readonly putOffer: (
    round: string,
    offer: Offer & { readonly revision?: number | undefined },
  ) => Promise<'written' | 'changed-meanwhile'>;
  readonly getOffer: (round: string, country: string, language: string) => Promise<StoredOffer | undefined>;
  /** By country and language. */
  readonly listOffers: (round: string) => Promise<readonly StoredOffer[]>;
  /** Adds an organisation of people abroad, or changes the one that was read; of two who read the same revision one is first. */
  readonly putAssociation: (
    round: string,
    association: Association & { readonly revision?: number | undefined },
  ) => Promise<'written' | 'changed-meanwhile'>;
  readonly getAssociation: (round: string, id: string) => Promise<StoredAssociation | undefined>;
  /** By id, withdrawn ones among them. */
  readonly listAssociations: (round: string) => Promise<readonly StoredAssociation[]>;
  /** Keeps how many have joined, in the place of what was counted before. */
  readonly putJoined: (round: string, joined: StoredJoined) => Promise<void>;
  /** Undefined when nobody has counted yet. */
  readonly getJoined: (round: string) => Promise<StoredJoined | undefined>;

  /**
   * Keeps what was drawn inside a PSU, in the place of what was read there (`revision`; undefined: nothing was there). Of two who
   * read the same one is first.
   */
  readonly putDrawn: (
    of: PlaceKey,
    drawn: DrawnPlace & { readonly revision?: number | undefined },
  ) => Promise<'written' | 'changed-meanwhile'>;
  /** Undefined where nothing was drawn. */
  readonly getDrawn: (of: PlaceKey) => Promise<StoredDrawn | undefined>;
  /** Notes that the phone of somebody was told what was decided there at that moment; the first time counts. */
  readonly noteHeard: (of: PlaceKey, holder: string, decidedAt: string, at: string) => Promise<void>;
  /** When it was first told; undefined where it was not, or nothing was decided. */
  readonly heardAt: (of: PlaceKey, holder: string, decidedAt: string | undefined) => Promise<string | undefined>;

  /** Keeps what somebody said last of a place, and answers what that is: something else, where this was overtaken on its way. */
  readonly putHandBack: (entry: KeptHandBack) => Promise<KeptHandBack>;
  /**
   * Notes that the office has settled what was said of a place. `said-meanwhile`: something else was said of it since, or
   * somebody else has settled it; nothing is changed.
   */
  readonly settleHandBack: (
    of: Pick<KeptHandBack, 'id' | 'round' | 'instrument' | 'psu' | 'by'>,
    settled: NonNullable<KeptHandBack['settled']>,
  ) => Promise<'settled' | 'said-meanwhile'>;
  readonly listHandBacks: (round: string) => Promise<readonly KeptHandBack[]>;

  /** Keeps the newest state of a sheet, and answers what that is. Nothing is lost of another one's. */
  readonly putShiftSheet: (sheet: KeptShiftSheet) => Promise<KeptShiftSheet>;
  /** By study, shift and who counted. */
  readonly listShiftSheets: (round: string) => Promise<readonly KeptShiftSheet[]>;

  /**
   * Keeps a list of dwellings, or the newest revision of it. `other-content`: that revision is there with other dwellings, or a
   * list that was drawn from, which stays for good; `of-another`: the id names a list of another place, of somebody else, or
   * of practice; `too-many`: its place has as many lists as it may. Then nothing is changed.
   */
  readonly putListing: (list: KeptListing) => Promise<'kept' | 'other-content' | 'of-another' | 'too-many'>;
  /** Those of all places of a round, by study, place and id. */
  readonly listListings: (round: string) => Promise<readonly KeptListing[]>;
  /** Those of one place, by id. */
  readonly listListingsOf: (of: PlaceKey) => Promise<readonly KeptListing[]>;

  /** Members of staff, where the platform knows its own; nobody, where a user pool does. */
  readonly readStaff: () => Promise<StaffRoll>;
  /**
   * Puts these in the place of the members that were read, and writes down who did it and why: both happen, or neither. Of
   * two that read the same revision one is first, and the other hears it.
   */
  readonly changeStaff: (
    before: StaffRoll,
    after: readonly Member[],
    line: AuditEntry,
  ) => Promise<'changed' | 'changed-meanwhile'>;

  /** Keeps what the checks of a night found of an enumerator, or the holder of a link, in the place of the night before. */
  readonly putChecks: (round: string, enumerator: string, checks: Checks) => Promise<void>;
  readonly getChecks: (round: string, enumerator: string) => Promise<Checks | undefined>;
  /** Keeps how the checks of a round go. */
  readonly putCheckRun: (round: string, run: CheckRun) => Promise<void>;
  /** Undefined when there never were any. */
  readonly getCheckRun: (round: string) => Promise<CheckRun | undefined>;

  /** Keeps how much waits for clerks, in the place of what was counted before. */
  readonly putWaiting: (round: string, waiting: Waiting) => Promise<void>;
  /** What was counted last; nothing of what no clerk has looked at. */
  readonly listWaiting: (round: string) => Promise<readonly Waiting[]>;

  /** Keeps what a round lacks, in the place of what was there. */
  readonly putShortages: (round: string, list: ShortageList) => Promise<void>;
  /** Undefined when there never was a list. */
  readonly getShortages: (round: string) => Promise<ShortageList | undefined>;

  /** Notes that a caseworker has a message sent; and what became of it. */
  readonly putRelay: (entry: RelayEntry) => Promise<void>;
  readonly settleRelay: (round: string, id: string, state: RelayState) => Promise<void>;
  /** By age. */
  readonly listRelays: (round: string) => Promise<readonly RelayEntry[]>;
  /**
   * Counts a message to a person, who is known by a keyed name: `noted` to the first and to whoever repeats it; nothing is
   * counted of one whose text they had before, or that would be more than so many since that moment. Of two at once one is first.
   */
  readonly noteRelay: (
    round: string,
    person: string,
    message: { readonly id: string; readonly at: string; readonly text: string },
    limit: { readonly most: number; readonly since: string },
  ) => Promise<'noted' | 'said-before' | 'too-many'>;
  readonly forgetRelays: (round: string, person: string) => Promise<void>;

  /** Adds a message to a group, or changes the one that was read; of two who read the same revision one is first. */
  readonly putGroupMessage: (
    round: string,
    message: GroupMessage & { readonly revision?: number | undefined },
  ) => Promise<'written' | 'changed-meanwhile'>;
  readonly getGroupMessage: (round: string, id: string) => Promise<StoredGroupMessage | undefined>;
  /** By age. */
  readonly listGroupMessages: (round: string) => Promise<readonly StoredGroupMessage[]>;
  /**
   * Takes the one message that a contact, known by its keyed digest, may get: `claimed` to the first; `ours` where the same person
   * took it before, `taken` where another one with that contact did.
   */
  readonly claimGroup: (
    round: string,
    message: string,
    contact: string,
    by: string,
  ) => Promise<'claimed' | 'ours' | 'taken'>;
  /** Gives it back: nothing went out. */
  readonly freeGroup: (round: string, message: string, contact: string) => Promise<void>;
  readonly isClaimedGroup: (round: string, message: string, contact: string) => Promise<boolean>;
  /** Notes what became of it, once a person, who is known by a keyed name. */
  readonly noteGroup: (
    round: string,
    message: string,
    what: GroupOutcome | GroupReturn,
    person: string,
  ) => Promise<void>;
  readonly hasGroupNote: (round: string, message: string, what: GroupOutcome, person: string) => Promise<boolean>;
  /** People by what became of it. */
  readonly countGroup: (round: string, message: string) => Promise<ReadonlyMap<GroupOutcome | GroupReturn, number>>;
  /** Forgets of which messages these contacts had one, and that they fail. */
  readonly forgetGroups: (round: string, contacts: readonly string[]) => Promise<void>;
  /** Notes that messages to a contact, known by its keyed digest, come back. */
  readonly noteFailing: (round: string, contact: string, at: string) => Promise<void>;
  readonly isFailing: (round: string, contact: string) => Promise<boolean>;
  /** A message to it was opened. */
  readonly mendFailing: (round: string, contact: string) => Promise<void>;

  readonly putLink: (link: LinkEntry) => Promise<void>;
  /** Ends a link before its time; the first to do so says why. */
  readonly endLink: (link: LinkEntry, ended: NonNullable<LinkEntry['ended']>) => Promise<'ended' | 'ended-before'>;
  readonly getLink: (round: string, id: string) => Promise<LinkEntry | undefined>;
  /** By age. */
  readonly listLinks: (round: string) => Promise<readonly LinkEntry[]>;
  /** Keeps the digest of the code of a link, until the link expires. */
  readonly putLinkCode: (
    digest: string,
    of: { readonly round: string; readonly link: string; readonly expiresAt: string },
  ) => Promise<void>;
  /** Spends a code: the first device has it, and may ask again; no other one gets anything for it. */
  readonly spendLinkCode: (digest: string, device: string) => Promise<SpentCode>;
  /** Notes that a response came by a link, and answers how many have. */
  readonly noteLinkUse: (link: Pick<LinkEntry, 'round' | 'id'>, response: string) => Promise<number>;

  /**
   * Keeps a version of a study that came as a file, and writes down who added it and why. Once there it never changes:
   * `already-there` with the same content, `frozen` with another. A table is that of the study that was first to publish
   * under its name, also when two are added at the same moment; `table-taken` when that is another one.
   */
  readonly putStudy: (entry: StudyEntry, publishes: readonly string[]) => Promise<PutStudyOutcome>;
  /** @throws {UnreadableStudy} its item is not as it was written */
  readonly getStudy: (id: string, version: number) => Promise<StudyEntry | undefined>;
  /** Every version of every one, by id; those whose items are not as they were written apart. */
  readonly listStudies: () => Promise<StoredStudies>;

  /** Notes which revision of a round a series was computed of, by the schedule. */
  readonly noteComputed: (series: ReleaseEntry['series'], round: string, revision: number) => Promise<void>;
  /** Round → revision that the schedule computed last. */
  readonly listComputed: (series: ReleaseEntry['series']) => Promise<ReadonlyMap<string, number>>;
  /** Lets the schedule compute a closed round once more: an answer in it was changed by the office. */
  readonly forgetComputed: (round: string) => Promise<void>;

  /**
   * Lists a release, which makes it current. Its files and manifest must be in the object store already. `overtaken`, and
   * not listed, when readers have another one by then than it was held against.
   */
  readonly putRelease: (
    release: ReleaseEntry,
    unless?: { readonly heldAgainst: string | undefined },
  ) => Promise<'published' | 'already-published' | 'overtaken'>;
  /** Releases of a round, the last to be published first. */
  readonly listReleases: (round: string) => Promise<readonly ReleaseEntry[]>;
  readonly getRelease: (id: string) => Promise<ReleaseEntry | undefined>;

  /** Remembers the preview of a round in the place of the one before; forgotten some time after its day. */
  readonly putPreview: (preview: PreviewEntry) => Promise<void>;
  /** The newest preview of a round; whether it still stands is for the caller to judge. */
  readonly getPreview: (round: string) => Promise<PreviewEntry | undefined>;

  /** Keeps the exchange rates of one day of a source. A day that is there stays as it is, unless it is to be replaced. */
  readonly putRateDay: (day: RateDay, over?: 'replace') => Promise<'kept' | 'already-there'>;
  /** Days of a source from one to the other, both included, the oldest first. */
  readonly listRateDays: (source: string, first: string, last: string) => Promise<readonly RateDay[]>;
  /** Remembers how the feed of a source stands. */
  readonly putRateFeed: (feed: RateFeed) => Promise<void>;
  readonly getRateFeed: (source: string) => Promise<RateFeed | undefined>;
  readonly listRateFeeds: () => Promise<readonly RateFeed[]>;

  /** Spends a one-time token: `spent` to the first caller alone. Forgotten some time after `expiresAt`. */
  readonly spendOnce: (id: string, expiresAt: Date) => Promise<'spent' | 'spent-before'>;
  /** Makes one that was spent for nothing good once more. */
  readonly giveBack: (id: string) => Promise<void>;
  /**
   * Notes that something was done once more under a name, unless it was done as often as it may be; of several at the same
   * moment some may be let through beyond that. Forgotten some time after `until`.
   *
   * @param name says nothing about anybody to whoever reads it
   * @param id of this one time
   */
  readonly noteOften: (name: string, id: string, most: number, until: Date) => Promise<'noted' | 'too-often'>;
  /** Throws unless the store answers. */
  readonly ping: () => Promise<void>;
  /** Why nothing can be stored now though the store answers: its disk is full or read-only; undefined while there is room. */
  readonly noRoom: () => Promise<string | undefined>;
};

/** The store cannot answer now (throttled, timed out, unreachable). Nothing may be acknowledged; the caller may retry. */
export class StoreUnavailable extends Error {
  override readonly name: string = 'StoreUnavailable';
}

/** The disk that the store is on takes nothing more: it is full, or read-only. Reading goes on; writing when there is room. */
export class StoreFull extends StoreUnavailable {
  override readonly name = 'StoreFull';
}

/** Whoever asks was not given the keys of the vault: a broken contract of the caller. */
export class NoWayIntoVault extends Error {
  override readonly name = 'NoWayIntoVault';
}

/** The item is larger than a table can hold; nothing was stored. */
export class ItemTooLarge extends Error {
  override readonly name = 'ItemTooLarge';
}

/** A round was written by another version of the platform, with settings that this one does not know. */
export class RoundOfNewerVersion extends Error {
  override readonly name = 'RoundOfNewerVersion';
  constructor(round: string, unknown: readonly string[]) {
    super(
      `the round "${round}" has ${unknown.join(', ')}, which this version of remit does not know: a newer version wrote it. Nothing was changed; use that version or a later one with this data`,
    );
  }
}

/** A stored item is not what was once written; nothing can be told from it. */
export class StoreDamaged extends Error {
  override readonly name = 'StoreDamaged';
  constructor() {
    super('an item of the database is damaged; stop, and bring the data folder back from a copy');
  }
}
