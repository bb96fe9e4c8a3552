/** Bodies that no questionnaire produces: hostile, broken or merely strange. The check refuses them and never throws. */
import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { bodySchema } from '#schemas/language/check/body-schema.ts';
import { checkResponse, mostFaults } from '#schemas/language/check/check-response.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { instruments } from '../studies.ts';
import { registrationV2 } from '#schemas/studies/registration/registration.v2.ts';
import { adult } from './family-samples.ts';
import {
  envelope,
  householdWithSon,
  householdWithSonV2,
  quote,
  quoteV3,
  registrant,
  traveller,
  travellerV2,
} from './samples.ts';

const household = (changes: object) => ({
  ...envelope(householdV3, householdWithSon),
  answers: { ...householdWithSon, ...changes },
});

/** Faults as `rule pointer`, sorted. */
const faults = (instrument: Instrument, body: unknown): string[] => {
  const checked = checkResponse(instrument, body);
  return checked.kind === 'valid' ? [] : checked.faults.map(({ rule, pointer }) => `${rule} ${pointer}`).sort();
};
const ofHousehold = (changes: object) => faults(householdV3, household(changes));

describe('what no store can keep', () => {
  test('NUL and half surrogates are refused wherever they stand, in keys as well', () => {
    expect(ofHousehold({ provider: 'Koro\u0000na' })).toEqual(['characters /answers/provider']);
    expect(ofHousehold({ provider: 'Korona \ud83e' })).toEqual(['characters /answers/provider']);
    expect(ofHousehold({ 'a\u0000b': 1 })).toContain('unknown-key /answers');
  });

  test.each([NaN, Infinity, -0, 2 ** 53, 1e400])('%s is not a number that can be kept', (n) => {
    expect(ofHousehold({ visit_number: n })).toContain('number /answers/visit_number');
  });

  test('keys that reach for the prototype are unknown keys', () => {
    const body: unknown = JSON.parse(
      JSON.stringify(household({})).replace('"answers":{', '"answers":{"__proto__":{"urban":"rural"},"constructor":1,'),
    );
    expect(faults(householdV3, body)).toEqual(['unknown-key /answers/__proto__', 'unknown-key /answers/constructor']);
  });

  test('nesting without end and lists without end are refused in no time, and the list of faults is bounded', () => {
    const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    const start = process.cpuUsage();
    expect(ofHousehold({ members: deep })).toEqual(['nesting /answers/members' + '/0'.repeat(18)]);
    expect(ofHousehold({ members: Array.from({ length: 50_000 }, () => 0) })).toEqual(['rows /answers/members']);
    const strange = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, i]));
    const checked = checkResponse(householdV3, household(strange));
    expect(checked.kind === 'faulty' && checked.faults.length).toBe(mostFaults + 1);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });

  test('a list of the same choice without end is refused in no time', () => {
    const start = process.cpuUsage();
    const skills = Array.from({ length: 100_000 }, () => 'education' as const);
    expect(faults(registrationV2, envelope(registrationV2, { ...registrant, skills }))).toEqual([
      'twice /answers/skills',
    ]);
    // Looking through the list for each of its choices would take a minute.
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });

  test('a key without end is refused, and is not read back to its sender', () => {
    expect(ofHousehold({ ['k'.repeat(101)]: 1 })).toContain('unknown-key /answers');
  });

  test('an answer that is inherited is no answer', () => {
    const body = household({});
    const answers: unknown = Object.create(body.answers);
    expect(faults(householdV3, { ...body, answers })).toContain('required /answers/psu');
  });

  test('a very long contact is refused without being read twice', () => {
    const start = process.cpuUsage();
    expect(
      faults(registrationV2, envelope(registrationV2, { ...registrant, email: `x@${'a.'.repeat(120_000)} ` })),
    ).toEqual(['too-long /answers/email']);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });
});

describe('anything at all', () => {
  const samples = [
    ...[householdWithSonV2, householdWithSon, householdWithSon, travellerV2, traveller],
    ...[registrant, adult, quote, quoteV3, quoteV3],
  ];
  const anything = fc.jsonValue({ maxDepth: 4 });

  test('no JSON value makes the check throw, whether as a body, as answers or as one answer', () => {
    fc.assert(
      fc.property(fc.nat(instruments.length - 1), anything, fc.nat(200), fc.string(), (which, value, pick, key) => {
        const instrument = instruments[which] ?? householdV3;
        const answers: object = samples[which] ?? {};
        const names = Object.keys(answers);
        const name = names[pick % names.length] ?? 'x';
        const around = { ...envelope(householdV3, householdWithSon), instrument: instrument.id };
        for (const body of [
          value,
          { ...around, answers: value },
          { ...around, answers: { ...answers, [name]: value, [key]: value } },
        ]) {
          checkResponse(instrument, body);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('whatever passes the check also passes the schema that documents it', () => {
    for (const [i, instrument] of instruments.entries()) {
      const answers: object = samples[i] ?? {};
      const { id, version } = instrument;
      const body = { ...envelope(householdV3, householdWithSon), instrument: id, version, answers };
      expect(v.safeParse(bodySchema(instrument), body).issues?.map((issue) => issue.message)).toBeUndefined();
    }
  });
});

test('the documented schema turns into JSON Schema and allows no unknown key', () => {
  for (const instrument of instruments) {
    // The calendar, long lists and repeated choices are beyond JSON Schema; everything else has to turn into it.
    const schema = toJsonSchema(bodySchema(instrument), { ignoreActions: ['check', 'raw_check'] });
    expect(schema.additionalProperties).toBe(false);
    expect(JSON.stringify(schema).length).toBeLessThan(100_000);
  }
});
