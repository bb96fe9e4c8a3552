/** Notes as they are read back from files. */
import * as v from 'valibot';

import type { Note, NotePlace } from './note.ts';

const placeSchema: v.GenericSchema<unknown, NotePlace> = v.lazy(() =>
  v.union([
    v.string(),
    v.number(),
    v.strictObject({ share: v.number() }),
    v.strictObject({ month: v.string() }),
    v.strictObject({ names: v.array(v.string()), more: v.number() }),
    v.strictObject({ corridors: v.array(v.string()), more: v.number() }),
    v.strictObject({ countries: v.array(v.string()), of: v.string(), more: v.number() }),
    v.strictObject({ levels: v.array(v.string()), of: v.string(), more: v.number() }),
    v.strictObject({ study: v.string() }),
    v.strictObject({ studies: v.array(v.string()) }),
    v.strictObject({ table: v.string() }),
    v.strictObject({ indicator: v.string() }),
    v.strictObject({ indicators: v.array(v.string()) }),
    v.strictObject({ round: v.string() }),
    v.strictObject({ crossed: v.array(v.string()), of: v.string() }),
    v.strictObject({ rule: v.string(), of: v.string() }),
    v.strictObject({ questions: v.array(v.string()), of: v.string() }),
    v.strictObject({ dimensions: v.array(v.string()), of: v.string() }),
    v.strictObject({ notes: v.array(noteSchema) }),
    noteSchema,
  ]),
);

export const noteSchema: v.GenericSchema<unknown, Note> = v.strictObject({
  key: v.string(),
  places: v.exactOptional(v.record(v.string(), placeSchema)),
});
