/** A new kind of question is one file and one line: with both, everything that is done with answers is done with its answers. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { randomResponses, spoilAnswer } from '#analysis/simulate/random-response.ts';
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { answersOf } from '#functions/client/engine/filing.ts';
import { problemsOf } from '#functions/client/engine/problems.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import { worldAt } from '#functions/client/filling/world.ts';
import { readCell } from '#functions/cli/import/cell-values.ts';
import { bodySchema } from '#schemas/language/check/body-schema.ts';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { flattenAnswers } from '#schemas/language/columns/flatten.ts';
import { kinds } from '#schemas/language/kinds/kind-of.ts';
import { defineInstrument } from '#schemas/language/questions/instrument.ts';
import { isRoster, planOf } from '#schemas/language/questions/outline.ts';
import type { Questions } from '#schemas/language/questions/question.ts';

// The line: what `export * from './rating.ts';` adds to the index.
vi.mock('#schemas/language/kinds/index.ts', async (original) => ({
  ...(await original<object>()),
  ...(await import('./rating.ts')),
}));

/** Questions as a file brings them: each is what its kind lets through. */
const isDeclared = (value: unknown): boolean =>
  kinds.some(({ kind, declares }) => v.is(v.looseObject({ kind: v.literal(kind), ...declares }), value));
const questionsSchema = v.custom<Questions>(
  (input) => typeof input === 'object' && input !== null && Object.entries(input).every(([, one]) => isDeclared(one)),
);
const questions = (json: string): Questions => v.parse(questionsSchema, JSON.parse(json));

const visit = defineInstrument({
  id: 'visit',
  version: 1,
  questions: questions(`{
    "service": { "kind": "rating", "stars": 7, "nonResponse": ["refused"] },
    "complaint": {
      "kind": "text",
      "maxLength": 200,
      "visibleIf": { "op": "lt", "left": { "answer": "service" }, "right": 3 }
    }
  }`),
});
const setting = { day: '2026-05-31', currencies: ['TJS'], regions: ['north'] };
const body = (answers: object) => ({
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  round: 'visits-2026',
  instrument: 'visit',
  version: 1,
  startedAt: '2026-06-02T08:00:00Z',
  endedAt: '2026-06-02T08:10:00Z',
  answers,
});
const problems = (answers: object) => {
  const checked = checkResponse(visit, body(answers));
  return checked.kind === 'valid' ? [] : checked.faults;
};
const service = () => {
  const planned = planOf(visit).questions.get('service');
  if (!planned || isRoster(planned)) throw new Error('no such question');
  return planned;
};

test('a declaration with too many stars is refused', () => {
  expect(() => questions('{ "service": { "kind": "rating", "stars": 99 } }')).toThrow();
});

test('four stars are accepted, and eight are out of range', () => {
  expect(problems({ service: 4 })).toEqual([]);
  expect(problems({ service: 'refused' })).toEqual([]);
  expect(problems({ service: 8 })).toEqual([
    { pointer: '/answers/service', rule: 'range', says: { key: 'range', places: { min: 1, max: 7 } } },
  ]);
});

test('a skip rule compares stars as numbers', () => {
  expect(problems({ service: 2 }).map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
    'required /answers/complaint',
  ]);
});

test('stars become a column of numbers, and refusals one beside it', () => {
  const [table] = flattenAnswers(visit, [{ service: 4 }, { service: 'refused' }, {}]);
  expect(Object.keys(table?.columns ?? {})).toEqual(['service', 'service_nonresponse', 'complaint']);
  expect(table?.columns['service']).toEqual({ kind: 'numeric', values: Float64Array.of(4, NaN, NaN) });
  expect(table?.columns['service_nonresponse']).toMatchObject({ levels: ['refused'] });
});

test('a form asks for it with the control that it names, and what is written comes back', () => {
  const world = worldAt({ instrument: visit, today: '2026-05-31' });
  const begun = begin(world, 'en', {}, () => 'none');
  const write = (text: string) =>
    step(world, begun, { kind: 'typed', address: ['service'], box: '', text, ms: 0 }).state;
  expect(answersOf(world, write('4').entered)).toEqual({ service: 4 });
  expect(problemsOf(world, write('4'))).toEqual([]);
  expect(problemsOf(world, write('8')).map(({ rule }) => rule)).toEqual(['range']);
});

test('a cell of a file is read as a number, with the decimal mark of the file', () => {
  const map = { column: 'q1', separator: ' ' };
  const read = (text: string) => readCell(service().leaf, text, map, { decimal: ',', missing: new Set(['']) });
  expect(read('4,0')).toEqual({ kind: 'answer', value: 4 });
  expect(read('good')).toMatchObject({ kind: 'fault', rule: 'number' });
  expect(read('')).toEqual({ kind: 'missing' });
});

test('responses at random are accepted, and spoiled ones refused for the rule that they break', () => {
  const random = makeRandom(7);
  for (const response of randomResponses(visit, { round: 'visits-2026', n: 100, setting }, random)) {
    expect(checkResponse(visit, response).kind).toBe('valid');
    const { body: spoiled, fault } = spoilAnswer(visit, response, random, setting);
    const checked = checkResponse(visit, spoiled);
    expect(checked.kind === 'faulty' && checked.faults).toMatchObject([fault]);
  }
});

test('the description of the API tells its range', () => {
  const { properties } = toJsonSchema(v.pick(bodySchema(visit), ['answers']), { ignoreActions: ['raw_check'] });
  expect(JSON.stringify(properties)).toContain('{"type":"integer","minimum":1,"maximum":7}');
});
