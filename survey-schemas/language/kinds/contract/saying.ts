/**
 * Faults as valibot finds them. Every rule of an answer's schema is given a message by `saying`, so that an issue already
 * is the fault: the rule that is broken, and the sentence about it without its words.
 */
import * as v from 'valibot';
import { under } from '../../../basics/pointer.ts';
import { answerKeys, type Sentence } from '../../faults/messages.ts';

type AnswerKey = (typeof answerKeys)[number];

/** `at` continues the question's pointer: '', '/amount', '/2'. */
export type AnswerFault = { readonly at: string; readonly rule: string; readonly says: Sentence };

type Places = NonNullable<Sentence['places']>;

const saidSchema = v.object({
  rule: v.string(),
  key: v.picklist(answerKeys),
  places: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
  whole: v.exactOptional(v.literal(true)),
});

/**
 * The message of a valibot rule: which rule of the questionnaire it is, and the sentence to say.
 *
 * @example v.integer(saying('integer', 'whole-number'))
 */
export const saying = (rule: string, key: AnswerKey, places?: Places): string => JSON.stringify({ rule, key, places });

/** The same of a key that does not belong in an answer: the fault is the whole answer's, which the key is no part of. */
export const sayingOfWhole = (rule: string, key: AnswerKey): string => JSON.stringify({ rule, key, whole: true });

function faultOf({ message, path }: v.BaseIssue<unknown>): AnswerFault {
  const { rule, key, places, whole } = v.parse(saidSchema, JSON.parse(message));
  const keys = whole === true ? [] : (path ?? []).map(({ key }) => String(key));
  const at = keys.reduce<string>(under, '');
  return { at, rule, says: places === undefined ? { key } : { key, places } };
}

/**
 * The schema, for a value that passes a test of it as a whole. One that does not is not looked into: the message is all
 * that is said of it.
 */
export function guarded<S extends v.GenericSchema>(schema: S, test: (value: unknown) => boolean, message: string) {
  const refusal = v.custom(() => false, message);
  const run: S['~run'] = (dataset, config) => (test(dataset.value) ? schema : refusal)['~run'](dataset, config);
  return { ...schema, '~run': run };
}

/** Of the parts of an answer each rule is judged, but none that builds on one already broken. */
const config = { abortPipeEarly: true } as const;

const noFaults: readonly AnswerFault[] = [];

/** What a schema finds wrong with a value: first of the value as a whole, then of its parts. */
export function faultsBy(schema: v.GenericSchema, value: unknown): readonly AnswerFault[] {
  const { issues } = schema['~run']({ value }, config); // `safeParse` without its detours: every answer comes through here
  if (issues === undefined) return noFaults;
  const faults = issues.map(faultOf);
  return [...faults.filter(({ at }) => at === ''), ...faults.filter(({ at }) => at !== '')];
}
