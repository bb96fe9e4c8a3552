/** Rounds: description, state and the last line of the trail in one item, so that a change and its reason are written together. */
import * as v from 'valibot';

import { roundStates } from '#schemas/fieldwork/life-cycle.ts';
import { roundSchema } from '#schemas/fieldwork/round.ts';

import { type AuditEntry, auditEntrySchema } from './audit.ts';
import { allSeries } from './release-entry.ts';
import type { RoundEntry } from './round-entry.ts';
import { RoundOfNewerVersion, type Store } from './store.ts';
import type { Attributes, Table } from './table-port.ts';

const fromJson = v.transform((text: string): unknown => JSON.parse(text));
const roundItem = v.object({
  round: v.pipe(v.string(), fromJson, roundSchema),
  /** Rounds that were made before rounds had states are open. */
  state: v.optional(v.picklist(roundStates), 'open'),
  since: v.exactOptional(v.string()),
  revision: v.optional(v.number(), 0),
  frame: v.exactOptional(v.string()),
  earlier: v.exactOptional(v.record(v.string(), v.array(v.number()))),
});
const lastChangeItem = v.object({
  revision: v.exactOptional(v.number()),
  change: v.exactOptional(v.pipe(v.string(), fromJson, auditEntrySchema)),
});
const computedItem = v.object({ sk: v.string(), revision: v.number() });

/** Names in the description of a round, or values of a choice, that this version does not know. */
const isUnknown = ({ kind, type, expected }: v.BaseIssue<unknown>): boolean =>
  kind === 'schema' && (expected === 'never' || type === 'picklist' || type === 'variant');

/** @throws {RoundOfNewerVersion} the description has settings that are not known here */
function entryOf(item: Attributes): RoundEntry {
  const read = v.safeParse(roundItem, item);
  if (read.success) return read.output;
  const unknown = read.issues.filter(isUnknown).flatMap((issue) => v.getDotPath(issue) ?? []);
  if (unknown.length > 0) throw new RoundOfNewerVersion(String(item['sk']), unknown);
  throw new v.ValiError(read.issues);
}
const auditKey = ({ round, id }: Pick<AuditEntry, 'round' | 'id'>) => ({ pk: `audit#${round}`, sk: id });
/** The lines about one registrant once more, so that their page reads no others. */
const personAuditKey = ({ round, subject }: Pick<AuditEntry, 'round' | 'subject'>): string =>
  `audit#${round}#${subject}`;
/** Says that the lines of a round were copied that are from before there were such copies. No subject has this name. */
const copiedKey = (round: string) => ({ pk: `audit#${round}#*`, sk: 'copied' });
const isAboutPerson = ({ action }: AuditEntry): boolean =>
  action.startsWith('registrant-') || action === 'conflict-decided';
const computedBy = (series: string): string => `computed#${series}`;

type RoundMethods = Pick<
  Store,
  | 'getRound'
  | 'getRoundEntry'
  | 'listRounds'
  | 'changeRound'
  | 'putAudit'
  | 'listAudit'
  | 'listAuditOf'
  | 'noteComputed'
  | 'listComputed'
  | 'forgetComputed'
>;

/** The methods of the store that are about rounds and their trail. */
export function roundMethods(platform: Table): RoundMethods {
  const itemOf = (id: string) => platform.get({ pk: 'rounds', sk: id });
  const putAudit = async (entry: AuditEntry): Promise<void> => {
    await platform.putNew({ ...auditKey(entry), ...entry });
    if (isAboutPerson(entry)) await platform.putNew({ pk: personAuditKey(entry), sk: entry.id, ...entry });
  };
  const copyOlder = async (round: string): Promise<void> => {
    for await (const page of platform.pages(auditKey({ round, id: '' }).pk))
      for (const entry of page.map((line) => v.parse(auditEntrySchema, line)))
        if (isAboutPerson(entry)) await platform.putNew({ pk: personAuditKey(entry), sk: entry.id, ...entry });
    await platform.putNew(copiedKey(round));
  };

  return {
    async getRound(id) {
      const item = await itemOf(id);
      return item && entryOf(item).round;
    },

    async getRoundEntry(id) {
      const item = await itemOf(id);
      return item && entryOf(item);
    },

    async listRounds() {
      return (await platform.all('rounds')).map(entryOf);
    },

    /**
     * One item holds the round and why it was changed; then the line is copied into the trail. Cut off in between, the
     * next change copies it first, and whoever reads the trail meanwhile finds it with the round.
     */
    async changeRound({ before, after }, change) {
      const { round, ...rest } = after;
      const key = { pk: 'rounds', sk: round.id };
      const revision = (before?.revision ?? 0) + 1;
      // What could not be read back is not written.
      const description = JSON.stringify(v.parse(roundSchema, round));
      const item = { ...key, ...rest, revision, round: description, change: JSON.stringify(change) };
      if (before === undefined) {
        if (!(await platform.putNew(item))) return 'changed-meanwhile';
      } else {
        const last = v.parse(lastChangeItem, (await platform.get(key)) ?? {});
        if (last.change !== undefined) await putAudit(last.change);
        if (!(await platform.replaceIf(item, 'revision', last.revision === undefined ? undefined : before.revision)))
          return 'changed-meanwhile';
      }
      await putAudit(change);
      return 'changed';
    },

    putAudit,

    async listAudit(round) {
      const [item, lines] = await Promise.all([itemOf(round), platform.all(`audit#${round}`)]);
      const trail = lines.map((line) => v.parse(auditEntrySchema, line));
      const { change } = v.parse(lastChangeItem, item ?? {});
      if (change === undefined || trail.some(({ id }) => id === change.id)) return trail;
      return [...trail, change].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    },

    async listAuditOf(round, subject) {
      if ((await platform.get(copiedKey(round))) === undefined) await copyOlder(round);
      return (await platform.all(personAuditKey({ round, subject }))).map((line) => v.parse(auditEntrySchema, line));
    },

    noteComputed: (series, round, revision) => platform.replace({ pk: computedBy(series), sk: round, revision }),

    async listComputed(series) {
      const items = (await platform.all(computedBy(series))).map((item) => v.parse(computedItem, item));
      return new Map(items.map(({ sk, revision }) => [sk, revision]));
    },

    async forgetComputed(round) {
      for (const series of allSeries) await platform.remove({ pk: computedBy(series), sk: round });
    },
  };
}
