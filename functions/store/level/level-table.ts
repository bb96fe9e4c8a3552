/** A table of an embedded database behind the port of table-port.ts. */
import { isPossible } from '../item-limits.ts';
import { parseJsonObject } from '../json.ts';
import type { Attributes, Key, Table, Tables } from '../table-port.ts';
import type { LevelEngine, Order, Rows } from './level-engine.ts';
import type { TableName } from './level-format.ts';

/** A key alone; whoever has an item may hand it in as its own key. */
const bare = ({ pk, sk }: Key): Key => ({ pk, sk });

/** One table of this database. */
export function levelTable(engine: LevelEngine, name: TableName): Table {
  async function* pages(pk: string, order: Order): AsyncGenerator<readonly Attributes[], void, undefined> {
    if (!isPossible({ pk })) {
      yield [];
      return;
    }
    let coming: Promise<Rows> | undefined = engine.page(name, pk, order);
    while (coming !== undefined) {
      const { texts, next }: Rows = await coming;
      coming = next === undefined ? undefined : engine.page(name, pk, order, next);
      coming?.catch(() => undefined); // seen when awaited; until then it must not end the process
      yield texts.map(parseJsonObject);
    }
  }

  return {
    putNew: (item) => engine.write(name, { kind: 'put', item, when: { kind: 'absent' } }),

    putSame: (item, attribute) =>
      engine.write(name, { kind: 'put', item, when: { kind: 'absent-or-same', attribute, value: item[attribute] } }),

    async removeIf(key, attribute, value) {
      if (isPossible(key))
        await engine.write(name, { kind: 'remove', key: bare(key), when: { kind: 'same', attribute, value } });
    },

    async replace(item) {
      await engine.write(name, { kind: 'put', item, when: { kind: 'always' } });
    },

    replaceIf: (item, attribute, value) =>
      engine.write(name, {
        kind: 'put',
        item,
        when: value === undefined ? { kind: 'without', attribute } : { kind: 'same', attribute, value },
      }),

    async remove(key) {
      if (isPossible(key)) await engine.write(name, { kind: 'remove', key: bare(key), when: { kind: 'always' } });
    },

    async get(key) {
      const text = isPossible(key) ? await engine.get(name, bare(key)) : undefined;
      return text === undefined ? undefined : parseJsonObject(text);
    },

    pages: (pk) => pages(pk, 'ascending'),

    async under(pk, begins) {
      if (!isPossible({ pk })) return [];
      const items: Attributes[] = [];
      let after: string | undefined;
      do {
        const { texts, next }: Rows = await engine.page(name, pk, 'ascending', after, begins);
        items.push(...texts.map(parseJsonObject));
        after = next;
      } while (after !== undefined);
      return items;
    },

    async all(pk, order = 'ascending') {
      const items: Attributes[] = [];
      for await (const page of pages(pk, order)) items.push(...page);
      return items;
    },

    count: (pk) => engine.count(name, pk),

    noRoom: () => engine.noRoom(),

    scrub: () => engine.scrub(),
  };
}

/** The three tables of a store. */
export const levelTables = (engine: LevelEngine): Tables => ({
  responses: levelTable(engine, 'responses'),
  vault: levelTable(engine, 'vault'),
  platform: levelTable(engine, 'platform'),
});
