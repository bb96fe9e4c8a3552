/** Responses: one item each, and the bodies that reused an id, kept apart for review. */
import * as v from 'valibot';

import { ways } from '#schemas/fieldwork/ways.ts';
import { interviewMoves, storedStates } from '#schemas/fieldwork/interview-states.ts';
import { paradataSchema } from '#schemas/language/questions/paradata.ts';
import { positionSchema } from '#schemas/language/questions/position.ts';
import { remarksSchema } from '#schemas/language/questions/remark.ts';
import { erasedAttribute, type Table } from './table-port.ts';
import { canonicalJson, parseJsonObject } from './json.ts';
import { partitionKey, type RoundPart, shardKey, shardsOf } from './partition-keys.ts';
import { readAhead } from './read-ahead.ts';
import type { Receipt, ResponseKey, ResponseRecord } from './response-record.ts';
import { type Store, StoreUnavailable } from './store.ts';

/** Shards read at the same time: enough to hide the network, few enough to hold their pages (1 MB each) in memory. */
const shardsAtOnce = 8;

/** A stored response, as the table gives it back. */
export const responseItem = v.object({
  id: v.string(),
  round: v.string(),
  instrument: v.string(),
  version: v.number(),
  startedAt: v.string(),
  endedAt: v.string(),
  /** JSON text: half the size of a DynamoDB map, and numbers come back exactly as sent. */
  answers: v.pipe(v.string(), v.transform(parseJsonObject)),
  receivedAt: v.string(),
  contentDigest: v.string(),
  /** Earlier versions wrote the name of a study for `self`. */
  source: v.pipe(
    v.string(),
    v.transform((source) => (source === 'link' || source === 'import' ? source : 'self')),
  ),
  design: v.exactOptional(v.object({ stratum: v.string(), psu: v.string(), weight: v.number() })),
  clock: v.exactOptional(v.object({ offsetSeconds: v.number(), startedAt: v.string(), endedAt: v.string() })),
  notCollected: v.exactOptional(v.array(v.string())),
  notes: v.exactOptional(v.array(v.object({ pointer: v.string(), rule: v.string() }))),
  remarks: v.exactOptional(remarksSchema),
  paradata: v.exactOptional(paradataSchema),
  position: v.exactOptional(positionSchema),
  link: v.exactOptional(v.string()),
  enumerator: v.exactOptional(v.string()),
  trial: v.exactOptional(v.literal(true)),
  review: v.exactOptional(
    v.object({
      state: v.picklist(storedStates),
      move: v.picklist(interviewMoves),
      by: v.string(),
      at: v.string(),
      reason: v.string(),
      line: v.exactOptional(v.string()),
      asked: v.exactOptional(v.object({ reason: v.string(), at: v.string() })),
    }),
  ),
  edition: v.exactOptional(v.number()),
  revision: v.exactOptional(v.number()),
  revisedAt: v.exactOptional(v.string()),
  verified: v.exactOptional(v.literal(true)),
  reachedBy: v.exactOptional(v.array(v.picklist(ways))),
  pausedAt: v.exactOptional(v.string()),
  refreshedAt: v.exactOptional(v.string()),
  remindedAt: v.exactOptional(v.string()),
  who: v.exactOptional(v.string()),
  decided: v.exactOptional(
    v.array(v.object({ pair: v.string(), as: v.picklist(['two-people', 'stays', 'set-aside']) })),
  ),
  settledAt: v.exactOptional(v.string()),
});

/** What a response is stored as, without its key. */
export const responseAttributes = (record: ResponseRecord) => ({ ...record, answers: canonicalJson(record.answers) });

/** Partition of what a response was before each revision. */
export const historyKey = ({ round, instrument, id }: ResponseKey): string => `history#${round}#${instrument}#${id}`;

/** What stands in the place of a response that was erased. */
export const isErased = (item: object): boolean => erasedAttribute in item;

function receiptOf({ id, round, instrument, version, receivedAt, revisedAt }: Receipt): Receipt {
  return { id, round, instrument, version, receivedAt, ...(revisedAt !== undefined && { revisedAt }) };
}

/** Items as records, without those that were erased; a page is decoded only when its turn comes. */
async function* records(pages: AsyncIterable<readonly object[]>): AsyncGenerator<ResponseRecord, void, undefined> {
  for await (const page of pages) {
    for (const item of page) if (!isErased(item)) yield v.parse(responseItem, item);
  }
}

/** The methods of the store that are about responses. */
export function responseMethods(
  responses: Table,
  platform: Table,
): Pick<Store, 'putResponse' | 'readRound' | 'countResponses' | 'listConflicts' | 'listHistory'> {
  const shards = (round: string, instrument: string, part: RoundPart = { index: 0, of: 1 }) =>
    shardsOf(part).map((shard) => shardKey(round, instrument, shard));

  const historyOf = async (key: ResponseKey): Promise<readonly ResponseRecord[]> => {
    const found: ResponseRecord[] = [];
    for await (const each of records(platform.pages(historyKey(key)))) found.push(each);
    return found;
  };

  return {
    listHistory: historyOf,

    async putResponse(record, others) {
      const key = { pk: partitionKey(record), sk: record.id };
      const attributes = responseAttributes(record);
      if (await responses.putNew({ ...key, ...attributes })) return { kind: 'stored', receipt: receiptOf(record) };
      const first = await responses.get(key);
      if (first === undefined) throw new StoreUnavailable('the response went away while it was compared');
      if (isErased(first)) return { kind: 'erased' };
      const kept = v.parse(responseItem, first);
      const isKnown = ({ contentDigest }: ResponseRecord): boolean => contentDigest === record.contentDigest;
      // A phone may send again, late, what it has corrected since.
      if (isKnown(kept) || (await historyOf(record)).some(isKnown))
        return { kind: 'already-stored', receipt: receiptOf(kept) };
      if (others === undefined)
        await platform.putNew({
          pk: `conflict#${record.round}`,
          sk: `${record.id}#${record.contentDigest}`,
          ...attributes,
        });
      return { kind: 'id-reused' };
    },

    readRound: (round, instrument, part) =>
      records(
        readAhead(
          shards(round, instrument, part).map((pk) => () => responses.pages(pk)),
          shardsAtOnce,
        ),
      ),

    async countResponses(round, instrument) {
      const counts = await Promise.all(shards(round, instrument).map((pk) => responses.count(pk)));
      return counts.reduce((sum, count) => sum + count, 0);
    },

    listConflicts: (round) => records(platform.pages(`conflict#${round}`)),
  };
}
