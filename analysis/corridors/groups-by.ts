/** Groups of anything by a key, in the order of keys. */

/** Groups in the order of their keys. */
export const inOrder = <Group>(groups: ReadonlyMap<string, Group>): ReadonlyMap<string, Group> =>
  new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Groups by a key; within each, items stay in their order. */
export function groupsBy<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return inOrder(groups);
}
