/** A message to a group through its life: written, approved by another person, sent, stopped; each step is in the trail with who and when. */
import type { AuditEntry } from '#functions/store/audit.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import { sha256 } from '#functions/store/sha256.ts';
import type { Store, StoredGroupMessage } from '#functions/store/store.ts';
import type { GroupMessage } from '#schemas/fieldwork/group-message.ts';

import { type PutJobs } from '#functions/messages/group-jobs.ts';
import { planGroup } from './plan-group.ts';
import type { ReachDeps } from './reached.ts';
import { draftOf, type GroupFaults, isSameDraft, readGroup, type TypedGroup } from './typed-group.ts';

export type GroupDeps = ReachDeps & {
  readonly store: ReachDeps['store'] &
    Pick<Store, 'getRoundEntry' | 'getGroupMessage' | 'putGroupMessage' | 'countGroup' | 'putAudit'>;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  /** Account of the person who acts. */
  readonly by: string;
  /** The queue; undefined where no message can go out. */
  readonly putJobs: PutJobs | undefined;
};

/** Why nothing was changed. */
export type GroupRefusal =
  | 'unknown-round'
  | 'unknown-message'
  | 'round-over'
  | 'changed-meanwhile'
  /** Whoever wrote any of it does not approve it. */
  | 'own-text'
  | 'not-approved'
  /** It is being sent: nothing of it changes any more. */
  | 'under-way'
  | 'not-under-way'
  | 'no-sender';

type Refused = { readonly kind: GroupRefusal };

export type GroupLed =
  | { readonly kind: 'done' | 'unchanged'; readonly message: GroupMessage }
  | { readonly kind: 'faulty'; readonly faults: GroupFaults }
  | Refused;

type Found = { readonly kind: 'found'; readonly entry: RoundEntry; readonly present: StoredGroupMessage };

async function openRound(
  { store }: GroupDeps,
  round: string,
): Promise<{ readonly kind: 'open'; readonly entry: RoundEntry } | Refused> {
  const entry = await store.getRoundEntry(round);
  if (entry === undefined) return { kind: 'unknown-round' };
  return entry.state === 'archived' ? { kind: 'round-over' } : { kind: 'open', entry };
}

/** The message, in the revision that somebody looked at. */
async function find(deps: GroupDeps, round: string, id: string, seen: number): Promise<Found | Refused> {
  const open = await openRound(deps, round);
  if (open.kind !== 'open') return open;
  const present = await deps.store.getGroupMessage(round, id);
  if (present === undefined) return { kind: 'unknown-message' };
  return present.revision === seen ? { kind: 'found', entry: open.entry, present } : { kind: 'changed-meanwhile' };
}

async function keep(
  deps: GroupDeps,
  round: string,
  message: GroupMessage & { readonly revision?: number | undefined },
  action: AuditEntry['action'],
): Promise<GroupLed> {
  if ((await deps.store.putGroupMessage(round, message)) === 'changed-meanwhile') return { kind: 'changed-meanwhile' };
  const at = deps.now().toISOString();
  const content = sha256(JSON.stringify(draftOf(message)));
  const line = { id: deps.newId(), round, at, by: deps.by, action, subject: message.id, reason: '', content };
  await deps.store.putAudit(line);
  return { kind: 'done', message };
}

/** Writes a new one. */
export async function writeGroup(deps: GroupDeps, round: string, typed: TypedGroup): Promise<GroupLed> {
  const open = await openRound(deps, round);
  if (open.kind !== 'open') return open;
  const read = readGroup(typed);
  if (read.kind === 'faulty') return read;
  const writtenAt = deps.now().toISOString();
  const message: GroupMessage = { ...read.draft, id: deps.newId(), state: 'written', writers: [deps.by], writtenAt };
  return keep(deps, round, message, 'group-written');
}

/** Changes one that is not sent yet; whoever approved it before approved something else. */
export async function rewriteGroup(
  deps: GroupDeps,
  round: string,
  typed: TypedGroup,
  { id, seen }: { readonly id: string; readonly seen: number },
): Promise<GroupLed> {
  const found = await find(deps, round, id, seen);
  if (found.kind !== 'found') return found;
  const { present } = found;
  if (present.state !== 'written' && present.state !== 'approved') return { kind: 'under-way' };
  const read = readGroup(typed);
  if (read.kind === 'faulty') return read;
  if (isSameDraft(read.draft, present)) return { kind: 'unchanged', message: present };
  const { revision, writers } = present;
  const writtenAt = deps.now().toISOString();
  const message: GroupMessage = {
    ...read.draft,
    ...{ id, state: 'written', writtenAt, writers: [...new Set([...writers, deps.by])] },
  };
  return keep(deps, round, { ...message, revision }, 'group-written');
}

/** Says that it may go out as it stands; nobody says so of what they wrote themselves. */
export async function approveGroup(deps: GroupDeps, round: string, id: string, seen: number): Promise<GroupLed> {
  const found = await find(deps, round, id, seen);
  if (found.kind !== 'found') return found;
  const { present } = found;
  if (present.state === 'approved') return { kind: 'unchanged', message: present };
  if (present.state !== 'written') return { kind: 'under-way' };
  if (present.writers.includes(deps.by)) return { kind: 'own-text' };
  const approved = { by: deps.by, at: deps.now().toISOString() };
  return keep(deps, round, { ...present, state: 'approved', approved }, 'group-approved');
}

/** Sends what was approved; where that was cut off, goes on: nobody gets it twice. */
export async function sendGroup(deps: GroupDeps, round: string, id: string, seen: number): Promise<GroupLed> {
  const found = await find(deps, round, id, seen);
  if (found.kind !== 'found') return found;
  const { present, entry } = found;
  if (deps.putJobs === undefined) return { kind: 'no-sender' };
  if (present.state === 'stopped') return { kind: 'under-way' };
  if (present.approved === undefined) return { kind: 'not-approved' };
  const sent = { by: deps.by, at: deps.now().toISOString() };
  if (present.state !== 'sending') {
    const kept = await keep(deps, round, { ...present, state: 'sending', sent }, 'group-sent');
    if (kept.kind !== 'done') return kept;
  }
  await planGroup({ ...deps, putJobs: deps.putJobs }, entry.round, id);
  return { kind: 'done', message: present };
}

/** Nobody gets it any more who has not got it. */
export async function stopGroup(deps: GroupDeps, round: string, id: string, seen: number): Promise<GroupLed> {
  const found = await find(deps, round, id, seen);
  if (found.kind !== 'found') return found;
  const { present } = found;
  if (present.state !== 'sending') return { kind: 'not-under-way' };
  const stopped = { by: deps.by, at: deps.now().toISOString() };
  return keep(deps, round, { ...present, state: 'stopped', stopped }, 'group-stopped');
}
