/** What a form holds, as plain records that walks compare with their own. */
import { type Address, type Entered, keyOf } from '#functions/client/engine/entered.ts';

/** Names of rows, and yeses to doubts with their notes: address, and the rule where it is a yes. */
export function saidIn(entered: Entered, around: Address = []): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const [name, { confirmed = {} }] of Object.entries(entered.cells))
    for (const [rule, note] of Object.entries(confirmed)) said.set(`${keyOf([...around, name])} ${rule}`, note);
  for (const [roster, list] of Object.entries(entered.rows)) {
    for (const row of list) {
      const address = [...around, roster, row.id];
      if (row.name !== undefined) said.set(keyOf(address), row.name);
      for (const [key, word] of saidIn(row.entered, address)) said.set(key, word);
    }
  }
  return said;
}

type Held = { readonly given: ReadonlyMap<string, string>; readonly rows: ReadonlySet<string> };

/** Everything that is there, as a plain record. */
export function heldIn(entered: Entered, around: Address = []): Held {
  const given = new Map<string, string>();
  const rows = new Set<string>();
  for (const [name, { answer }] of Object.entries(entered.cells))
    if (answer !== undefined) given.set(keyOf([...around, name]), JSON.stringify(answer));
  for (const [roster, list] of Object.entries(entered.rows)) {
    for (const row of list) {
      const address = [...around, roster, row.id];
      rows.add(keyOf(address));
      const inside = heldIn(row.entered, address);
      for (const [key, value] of inside.given) given.set(key, value);
      for (const key of inside.rows) rows.add(key);
    }
  }
  return { given, rows };
}
