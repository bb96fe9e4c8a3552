/** What one process asks of the database that another has open. */
import { tableLetters } from '#functions/store/level/level-format.ts';
import * as v from 'valibot';

const table = v.picklist(['responses', 'vault', 'platform'] satisfies (keyof typeof tableLetters)[]);
const key = v.strictObject({ pk: v.string(), sk: v.string() });
const when = v.variant('kind', [
  v.strictObject({ kind: v.literal('always') }),
  v.strictObject({ kind: v.literal('absent') }),
  v.strictObject({ kind: v.literal('absent-or-same'), attribute: v.string(), value: v.unknown() }),
  v.strictObject({ kind: v.literal('same'), attribute: v.string(), value: v.unknown() }),
  v.strictObject({ kind: v.literal('without'), attribute: v.string() }),
]);
const change = v.variant('kind', [
  v.strictObject({ kind: v.literal('put'), item: v.looseObject({ pk: v.string(), sk: v.string() }), when }),
  v.strictObject({ kind: v.literal('remove'), key, when }),
]);

export const askedSchema = v.variant('do', [
  v.strictObject({ do: v.literal('get'), table, key }),
  v.strictObject({
    do: v.literal('page'),
    table,
    pk: v.string(),
    order: v.picklist(['ascending', 'descending']),
    after: v.exactOptional(v.string()),
    begins: v.exactOptional(v.string()),
  }),
  v.strictObject({ do: v.literal('count'), table, pk: v.string() }),
  v.strictObject({ do: v.literal('write'), table, change }),
  v.strictObject({ do: v.literal('no-room') }),
  v.strictObject({ do: v.literal('scrub') }),
]);

export type Asked = v.InferOutput<typeof askedSchema>;

/** Why something was not answered. */
export const failureSchema = v.object({ name: v.string(), message: v.string() });
