/** Files what a backup file holds, each response as the phone would have posted it: again is no duplicate. */
import type { BackupEntry } from '#schemas/fieldwork/backup-file.ts';
import type { BackupHeader } from '#schemas/fieldwork/backup-header.ts';
import { endless, type Identity } from '#functions/platform/identity/access.ts';
import { atMost } from '#functions/store/at-most.ts';

import { type AcceptDeps, type AcceptOutcome, acceptResponse } from './accept-response.ts';

/** What became of one; `unfinished` and `refused-before` were not posted. */
export type FiledEntry = {
  readonly entry: BackupEntry;
  readonly outcome: AcceptOutcome | { readonly kind: 'unfinished' | 'refused-before' | 'unreadable' };
};

type Enumerator = Extract<Identity, { role: 'enumerator' }>;

/** Whoever brings the file with a command may file whatever the round and the questionnaire of the file take. */
export const bearerOf = ({ round, instrument }: Pick<BackupHeader, 'round' | 'instrument'>): Enumerator => ({
  role: 'enumerator',
  link: { jti: 'backup', round, instrument, exp: endless },
});

async function outcomeOf(deps: AcceptDeps, sender: Identity, entry: BackupEntry): Promise<FiledEntry['outcome']> {
  const { body, state } = entry;
  if (body === undefined) return { kind: state === 'draft' ? 'unfinished' : 'refused-before' };
  let sent: unknown;
  try {
    sent = JSON.parse(body);
  } catch {
    return { kind: 'unreadable' };
  }
  return acceptResponse(deps, sender, sent);
}

/** So many are filed at the same time: a connection waits half a minute for an answer. */
const atOnce = 8;

/**
 * In the order of the file.
 *
 * @param sender of each
 */
export function fileBackup(
  deps: AcceptDeps,
  sender: (entry: BackupEntry) => Identity,
  entries: readonly BackupEntry[],
): Promise<readonly FiledEntry[]> {
  const inTurn = atMost(atOnce);
  return Promise.all(
    entries.map(async (entry) => ({ entry, outcome: await inTurn(() => outcomeOf(deps, sender(entry), entry)) })),
  );
}

/** What became of a file, in numbers of responses. */
export type FiledCounts = {
  readonly filed: number;
  readonly alreadyHere: number;
  /** Other answers are here under their id; both are kept. */
  readonly inConflict: number;
  readonly erased: number;
  /** Finished on the phone, and not taken. */
  readonly notFiled: number;
  readonly refusedBefore: number;
  readonly unfinished: number;
};

const countedAs = {
  stored: 'filed',
  'already-stored': 'alreadyHere',
  'id-reused': 'inConflict',
  erased: 'erased',
  'refused-before': 'refusedBefore',
  unfinished: 'unfinished',
  unreadable: 'notFiled',
  faulty: 'notFiled',
  'not-signed-in': 'notFiled',
  'out-of-scope': 'notFiled',
  'round-not-open': 'notFiled',
  'round-closing': 'notFiled',
  'round-closed': 'notFiled',
  'link-ended': 'notFiled',
  'unknown-campaign': 'notFiled',
  'taken-by-others': 'notFiled',
  'too-many': 'notFiled',
} as const satisfies Readonly<Record<FiledEntry['outcome']['kind'], keyof FiledCounts>>;

/** Adds up {@link fileBackup}. */
export function countsOf(filed: readonly FiledEntry[]): FiledCounts {
  const of = (count: keyof FiledCounts) => filed.filter(({ outcome }) => countedAs[outcome.kind] === count).length;
  return {
    filed: of('filed'),
    alreadyHere: of('alreadyHere'),
    inConflict: of('inConflict'),
    erased: of('erased'),
    notFiled: of('notFiled'),
    refusedBefore: of('refusedBefore'),
    unfinished: of('unfinished'),
  };
}

/** The same store, which answers as if it stored and stores nothing. */
export const storingNothing = (store: AcceptDeps['store']): AcceptDeps['store'] => ({
  ...store,
  wasErased: (key) => store.wasErased(key),
  getResponse: (key) => store.getResponse(key),
  putIdentity: () => Promise.resolve(),
  removeIdentity: () => Promise.resolve(),
  claimContact: () => Promise.resolve('fresh' as const),
  releaseContact: () => Promise.resolve(),
  noteLinkUse: () => Promise.resolve(0),
  reviseResponse: () => Promise.resolve('revised' as const),
  putResponse: async (record) => {
    const { id, round, instrument, version, receivedAt } = record;
    const present = await store.getResponse({ id, round, instrument });
    if (present === undefined) return { kind: 'stored', receipt: { id, round, instrument, version, receivedAt } };
    return present.contentDigest === record.contentDigest
      ? {
          kind: 'already-stored',
          receipt: { id, round, instrument, version: present.version, receivedAt: present.receivedAt },
        }
      : { kind: 'id-reused' };
  },
});
