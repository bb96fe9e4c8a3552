/** Enumerators of a round, their links, and the codes that are exchanged for them. */
import * as v from 'valibot';

import { enumeratorSchema, linkSchema } from '#schemas/fieldwork/enumerators.ts';

import type { Store } from './store.ts';
import type { Attributes, Table } from './table-port.ts';
import { timeToLiveAttribute } from './tables.ts';

const fromJson = v.transform((text: string): unknown => JSON.parse(text));
const enumeratorItem = v.object({ entry: v.pipe(v.string(), fromJson, enumeratorSchema), revision: v.number() });
const linkItem = v.object({ entry: v.pipe(v.string(), fromJson, linkSchema) });
const codeItem = v.object({
  round: v.string(),
  link: v.string(),
  device: v.exactOptional(v.string()),
  [timeToLiveAttribute]: v.number(),
});

const enumeratorsOf = (round: string): string => `enumerators#${round}`;
const linksOf = (round: string): string => `links#${round}`;
const codeKey = (digest: string) => ({ pk: `link-code#${digest}`, sk: 'code' });

const linkOf = (item: Attributes) => v.parse(linkItem, item).entry;
const enumeratorOf = (item: Attributes) => {
  const { entry, revision } = v.parse(enumeratorItem, item);
  return { ...entry, revision };
};

type LinkMethods = Pick<
  Store,
  | 'putEnumerator'
  | 'getEnumerator'
  | 'listEnumerators'
  | 'putLink'
  | 'endLink'
  | 'getLink'
  | 'listLinks'
  | 'putLinkCode'
  | 'spendLinkCode'
  | 'noteLinkUse'
>;

/** The methods of the store that are about who goes where. */
export function linkMethods(platform: Table): LinkMethods {
  return {
    async putEnumerator(round, { revision, ...entry }) {
      const key = { pk: enumeratorsOf(round), sk: entry.id };
      const item = { ...key, entry: JSON.stringify(entry), revision: (revision ?? 0) + 1 };
      const isWritten = revision === undefined ? platform.putNew(item) : platform.replaceIf(item, 'revision', revision);
      return (await isWritten) ? 'written' : 'changed-meanwhile';
    },

    async getEnumerator(round, id) {
      const item = await platform.get({ pk: enumeratorsOf(round), sk: id });
      return item && enumeratorOf(item);
    },

    listEnumerators: async (round) => (await platform.all(enumeratorsOf(round))).map(enumeratorOf),

    async putLink(link) {
      await platform.putNew({ pk: linksOf(link.round), sk: link.id, entry: JSON.stringify(link) });
    },

    async endLink(link, ended) {
      const item = { pk: linksOf(link.round), sk: link.id, entry: JSON.stringify({ ...link, ended }), revision: 1 };
      return (await platform.replaceIf(item, 'revision', undefined)) ? 'ended' : 'ended-before';
    },

    async getLink(round, id) {
      const item = await platform.get({ pk: linksOf(round), sk: id });
      return item && linkOf(item);
    },

    listLinks: async (round) => (await platform.all(linksOf(round))).map(linkOf),

    async putLinkCode(digest, { round, link, expiresAt }) {
      const forgotten = Math.ceil(Date.parse(expiresAt) / 1000);
      await platform.putNew({ ...codeKey(digest), round, link, [timeToLiveAttribute]: forgotten });
    },

    async spendLinkCode(digest, device) {
      const item = await platform.get(codeKey(digest));
      if (item === undefined) return { kind: 'unknown' };
      const known = v.parse(codeItem, item);
      const { round, link } = known;
      if (known.device === undefined) {
        const spent = { ...codeKey(digest), ...known, device, spent: 1 };
        if (await platform.replaceIf(spent, 'spent', undefined)) return { kind: 'spent', round, link };
      }
      // An answer that was lost on its way is asked for again, by the device that asked first.
      const now = v.parse(codeItem, (await platform.get(codeKey(digest))) ?? known);
      return now.device === device ? { kind: 'spent', round, link } : { kind: 'spent-elsewhere' };
    },

    async noteLinkUse({ round, id }, response) {
      const pk = `link-use#${round}#${id}`;
      await platform.putNew({ pk, sk: response });
      return (await platform.all(pk)).length;
    },
  };
}
