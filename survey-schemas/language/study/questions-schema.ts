/** Questions as plain data declares them: each kind's own entries beside what any question may say. */
import * as v from 'valibot';
import type { CodeList } from '../../basics/code-list.ts';
import { schemaByKind } from '../../basics/chosen-schema.ts';
import { closedObject } from '../../basics/closed-object.ts';
import { boundedConditionSchema } from '../conditions/schema.ts';
import { nonResponseCodes } from '../kinds/contract/declared.ts';
import { isLeafQuestion, kinds } from '../kinds/kind-of.ts';
import type { Question, Questions } from '../questions/question.ts';
import { studyLimits } from './file/limits.ts';

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9_]{0,63}$/, 'a name is small letters, digits and underscores, at most 64'),
);

const ruleSchema = closedObject({
  rule: v.pipe(slug, v.description('The sentence of the rule stands under this name in the words')),
  test: boundedConditionSchema,
  whenFiled: v.exactOptional(v.literal(true)),
  severity: v.exactOptional(v.literal('warn')),
});

const yes = v.exactOptional(v.literal(true));
const when = v.exactOptional(boundedConditionSchema);
const obligation = { visibleIf: when, optional: yes, requiredIf: when };
const rules = { rules: v.exactOptional(v.pipe(v.array(ruleSchema), v.maxLength(studyLimits.rules))) };

/** What any question with an answer may say. */
const common = {
  ...obligation,
  ...rules,
  nonResponse: v.exactOptional(
    v.pipe(
      v.array(v.picklist(nonResponseCodes)),
      v.check((codes) => new Set(codes).size === codes.length, 'the same code is given twice'),
    ),
  ),
  vault: v.exactOptional(v.pipe(v.literal(true), v.description('Identifies a person: kept apart, never a column'))),
  design: v.exactOptional(v.pipe(v.literal(true), v.description('Known before the interview; given by the link'))),
};

const rows = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(studyLimits.rows));

/**
 * Questions by name, in the order they are asked.
 *
 * @param list how a question names the list of its codes
 */
export function questionsWith(list: v.GenericSchema<unknown, CodeList>): v.GenericSchema<unknown, Questions> {
  const leaves = kinds.map(({ kind, declares }): readonly [string, v.GenericSchema<unknown, Question>] => {
    const own = 'list' in declares ? { ...declares, list } : declares;
    const declared: v.GenericSchema<unknown, object> = closedObject({ kind: v.literal(kind), ...common, ...own });
    return [kind, v.pipe(declared, v.guard(isLeafQuestion))];
  });
  const inner: v.GenericSchema<unknown, Questions> = v.lazy(() => questions);
  const question = schemaByKind<Question>(
    new Map<string, v.GenericSchema<unknown, Question>>([
      ...leaves,
      ['roster', closedObject({ kind: v.literal('roster'), ...obligation, ...rules, min: rows, max: rows, of: inner })],
      ['group', closedObject({ kind: v.literal('group'), ...obligation, of: inner })],
    ]),
  );
  const questions: v.GenericSchema<unknown, Questions> = v.pipe(
    v.record(slug, question),
    v.check((named) => Object.keys(named).length > 0, 'a question is missing here'),
  );
  return questions;
}
