/** A study that arrived at a form, or was kept there: nothing of it is believed before its shape is known to be right. */
import * as v from 'valibot';
import type { CodeList } from '../../../basics/code-list.ts';
import type { QuestionText } from '../../words/study-words.ts';
import { unitSchema } from '../collection.ts';
import { formLayoutSchema } from '../form-layout.ts';
import { questionsWith } from '../questions-schema.ts';
import { formFormat } from './form-format.ts';
import type { FormStudy } from './form-study.ts';

const listSchema: v.GenericSchema<unknown, CodeList> = v.object({
  name: v.string(),
  codes: v.array(v.string()),
  standard: v.exactOptional(v.picklist(['region', 'currency', 'language'])),
});

const texts = v.record(v.string(), v.string());
const question: v.GenericSchema<unknown, QuestionText> = v.union([
  v.string(),
  v.object({ label: v.string(), hint: v.string() }),
]);

export const formStudySchema = v.object({
  format: v.literal(formFormat),
  id: v.string(),
  version: v.number(),
  language: v.string(),
  questions: questionsWith(listSchema),
  layout: formLayoutSchema,
  unit: v.exactOptional(unitSchema),
  shift: v.exactOptional(
    v.object({ counted: v.string(), interval: v.string(), refusals: v.string(), nonresponse: v.string() }),
  ),
  words: v.object({
    title: v.string(),
    groups: texts,
    questions: v.record(v.string(), question),
    rules: texts,
    rows: texts,
    named: v.exactOptional(texts),
    noAnswer: v.exactOptional(v.object({ refused: v.string(), dont_know: v.string() })),
    options: v.record(v.string(), texts),
  }),
});

/**
 * The study in plain data; undefined when it is none that this form can show.
 *
 * @param value what came of parsing JSON
 */
export function readFormStudy(value: unknown): FormStudy | undefined {
  const read = v.safeParse(formStudySchema, value, { abortEarly: true });
  if (!read.success) return undefined;
  const { id, version, questions, ...rest } = read.output;
  return { instrument: { id, version, questions }, ...rest };
}
