/**
 * Messages to groups, an item each that is changed by whoever read it last; who has one, by keyed digests of contacts; and what became of
 * it, an item a person under a keyed name. Nothing of it leads to anybody without the key.
 */
import * as v from 'valibot';

import { groupMessageSchema, groupOutcomes, groupReturns } from '#schemas/fieldwork/group-message.ts';

import type { Store } from './store.ts';
import type { Attributes, Table } from './table-port.ts';

const item = v.object({ entry: v.pipe(v.string(), v.parseJson(), groupMessageSchema), revision: v.number() });
const claimItem = v.object({ by: v.string() });

const messagesOf = (round: string): string => `groups#${round}`;
const claimsOf = (round: string, message: string): string => `groups#${round}#${message}#claims`;
const outcomesOf = (round: string, message: string, what: string): string => `groups#${round}#${message}#${what}`;
const failingKey = (round: string, contact: string) => ({ pk: `groups#${round}##failing`, sk: contact });

const messageIn = (attributes: Attributes) => {
  const { entry, revision } = v.parse(item, attributes);
  return { ...entry, revision };
};

export type GroupMethods = Pick<
  Store,
  | 'putGroupMessage'
  | 'getGroupMessage'
  | 'listGroupMessages'
  | 'claimGroup'
  | 'freeGroup'
  | 'isClaimedGroup'
  | 'noteGroup'
  | 'hasGroupNote'
  | 'countGroup'
  | 'forgetGroups'
  | 'noteFailing'
  | 'isFailing'
  | 'mendFailing'
>;

/** The methods of the store that are about them. */
export function groupItems(
  platform: Pick<Table, 'get' | 'all' | 'count' | 'putNew' | 'replace' | 'replaceIf' | 'remove'>,
): GroupMethods {
  const listGroupMessages = async (round: string) => (await platform.all(messagesOf(round))).map(messageIn);
  return {
    async putGroupMessage(round, { revision, ...entry }) {
      // What could not be read back is not written.
      const checked = v.parse(groupMessageSchema, entry);
      const next = {
        ...{ pk: messagesOf(round), sk: entry.id, revision: (revision ?? 0) + 1 },
        entry: JSON.stringify(checked),
      };
      const isWritten = revision === undefined ? platform.putNew(next) : platform.replaceIf(next, 'revision', revision);
      return (await isWritten) ? 'written' : 'changed-meanwhile';
    },
    async getGroupMessage(round, id) {
      const found = await platform.get({ pk: messagesOf(round), sk: id });
      return found && messageIn(found);
    },
    listGroupMessages,

    async claimGroup(round, message, contact, by) {
      const key = { pk: claimsOf(round, message), sk: contact };
      if (await platform.putNew({ ...key, by })) return 'claimed';
      const found = v.safeParse(claimItem, await platform.get(key));
      return found.success && found.output.by === by ? 'ours' : 'taken';
    },
    freeGroup: (round, message, contact) => platform.remove({ pk: claimsOf(round, message), sk: contact }),
    isClaimedGroup: async (round, message, contact) =>
      (await platform.get({ pk: claimsOf(round, message), sk: contact })) !== undefined,

    async noteGroup(round, message, what, person) {
      const keyOf = (outcome: string) => ({ pk: outcomesOf(round, message, outcome), sk: person });
      // Handed over twice at one moment: whoever came second knows less than whoever sent it.
      if (what === 'unsure' && (await platform.get(keyOf('sent'))) !== undefined) return;
      if (what === 'sent') await platform.remove(keyOf('unsure'));
      await platform.putNew({ pk: outcomesOf(round, message, what), sk: person });
    },
    hasGroupNote: async (round, message, what, person) =>
      (await platform.get({ pk: outcomesOf(round, message, what), sk: person })) !== undefined,
    async countGroup(round, message) {
      const counts = [...groupOutcomes, ...groupReturns].map(
        async (what) => [what, await platform.count(outcomesOf(round, message, what))] as const,
      );
      return new Map(await Promise.all(counts));
    },
    async forgetGroups(round, contacts) {
      if (contacts.length === 0) return;
      const messages = await listGroupMessages(round);
      for (const contact of contacts) {
        for (const { id } of messages) {
          await platform.remove({ pk: claimsOf(round, id), sk: contact });
          for (const what of groupReturns) await platform.remove({ pk: outcomesOf(round, id, what), sk: contact });
        }
        await platform.remove(failingKey(round, contact));
      }
    },

    noteFailing: (round, contact, at) => platform.replace({ ...failingKey(round, contact), at }),
    isFailing: async (round, contact) => (await platform.get(failingKey(round, contact))) !== undefined,
    mendFailing: (round, contact) => platform.remove(failingKey(round, contact)),
  };
}
