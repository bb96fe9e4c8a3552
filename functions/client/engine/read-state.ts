/** A state that was kept on a device: nothing of it is believed before its shape is known to be right. */
import * as v from 'valibot';
import type { Entered } from './entered.ts';
import type { State } from './state.ts';

const texts = v.record(v.string(), v.string());
const address = v.array(v.string());
const cell = v.object({
  answer: v.exactOptional(v.unknown()),
  typed: v.exactOptional(texts),
  note: v.exactOptional(v.string()),
  confirmed: v.exactOptional(texts),
});
const entered: v.GenericSchema<unknown, Entered> = v.object({
  cells: v.record(v.string(), cell),
  rows: v.record(v.string(), v.array(v.lazy(() => row))),
});
const row = v.object({ id: v.string(), name: v.exactOptional(v.string()), entered });

const stateSchema: v.GenericSchema<unknown, State> = v.object({
  entered,
  at: address,
  tried: v.boolean(),
  visited: v.record(v.string(), v.literal(true)),
  undo: v.exactOptional(
    v.variant('what', [
      v.object({ what: v.literal('row'), roster: address, index: v.number(), row }),
      v.object({ what: v.literal('answer'), address, cell }),
    ]),
  ),
  renamed: v.exactOptional(v.object({ row: address, name: v.string() })),
  language: v.string(),
  habit: v.exactOptional(v.picklist([',', '.'])),
  told: v.array(v.object({ address, rule: v.string(), message: v.string() })),
  stage: v.picklist(['asking', 'finished']),
});

/** The state in what came of parsing JSON; undefined when it is none that this form can open. */
export function readState(value: unknown): State | undefined {
  const read = v.safeParse(stateSchema, value, { abortEarly: true });
  return read.success ? read.output : undefined;
}
