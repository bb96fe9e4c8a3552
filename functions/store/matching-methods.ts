/** What a round lacks: its shortage list, one item that is replaced whole. And what became of messages to people who fit it. */
import * as v from 'valibot';

import { relayEntrySchema } from '#schemas/fieldwork/relays.ts';
import { shortageListSchema } from '#schemas/fieldwork/shortages.ts';

import { type Store, StoreUnavailable } from './store.ts';
import type { Table } from './table-port.ts';

const fromJson = v.transform((text: string): unknown => JSON.parse(text));
const listItem = v.object({ list: v.pipe(v.string(), fromJson, shortageListSchema) });
const listKey = (round: string) => ({ pk: `shortages#${round}`, sk: 'list' });

const messagesOf = (round: string): string => `relays#${round}`;
const personKey = (round: string, person: string) => ({ pk: `relays#${round}#${person}`, sk: 'sent' });
const personItem = v.object({
  revision: v.number(),
  sent: v.array(v.object({ id: v.string(), at: v.string(), text: v.string() })),
});

/** Writers of one person at a time who get through: a caseworker has no more hands. */
const mostTries = 8;

type Methods =
  'putShortages' | 'getShortages' | 'putRelay' | 'settleRelay' | 'listRelays' | 'noteRelay' | 'forgetRelays';

/** The methods of the store that are about matching. */
export function matchingMethods(platform: Table): Pick<Store, Methods> {
  return {
    putShortages: (round, list) => platform.replace({ ...listKey(round), list: JSON.stringify(list) }),
    async getShortages(round) {
      const item = await platform.get(listKey(round));
      return item && v.parse(listItem, item).list;
    },

    async putRelay(entry) {
      await platform.putNew({ pk: messagesOf(entry.round), sk: entry.id, ...entry });
    },
    async settleRelay(round, id, state) {
      const key = { pk: messagesOf(round), sk: id };
      const item = await platform.get(key);
      if (item !== undefined) await platform.replace({ ...key, ...v.parse(relayEntrySchema, item), state });
    },
    async listRelays(round) {
      return (await platform.all(messagesOf(round))).map((item) => v.parse(relayEntrySchema, item));
    },

    async noteRelay(round, person, one, { most, since }) {
      const key = personKey(round, person);
      for (let tries = 0; tries < mostTries; tries++) {
        const item = await platform.get(key);
        const { revision, sent } = item === undefined ? { revision: 0, sent: [] } : v.parse(personItem, item);
        if (sent.some(({ id }) => id === one.id)) return 'noted';
        if (sent.some(({ text }) => text === one.text)) return 'said-before';
        if (sent.filter(({ at }) => at >= since).length >= most) return 'too-many';
        const next = { ...key, revision: revision + 1, sent: [...sent, one] };
        if (await (item === undefined ? platform.putNew(next) : platform.replaceIf(next, 'revision', revision)))
          return 'noted';
      }
      throw new StoreUnavailable('too many write to one person at this moment');
    },
    forgetRelays: (round, person) => platform.remove(personKey(round, person)),
  };
}
