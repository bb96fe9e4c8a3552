/** Objects of files: every key that nobody knows is told at once, each with the one that was meant. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { closedObject } from '#schemas/basics/closed-object.ts';
import { issuesInWords } from '#schemas/basics/issue-words.ts';

const place = closedObject({ region: v.string(), district: v.exactOptional(v.string()) });
const told = (text: string) => issuesInWords(v.safeParse(place, JSON.parse(text)).issues ?? []);

test('what is missing, what is wrong and every unknown key are told together', () => {
  expect(told('{ "regoin": "north", "distrikt": 4, "district": 5, "weather": "fair" }')).toEqual([
    'region: is missing',
    'district: must be text in quotes, not 5',
    'regoin: unknown key "regoin"; did you mean "region"?',
    'distrikt: unknown key "distrikt"; did you mean "district"?',
    'weather: unknown key "weather"; known here: region, district',
  ]);
});

test('names that every object inherits are unknown like any other', () => {
  const [first, second] = told('{ "region": "north", "__proto__": {}, "constructor": {} }');
  expect(first).toContain('unknown key "__proto__"');
  expect(second).toContain('unknown key "constructor"');
});

test('a list is no object, whatever lists inherit', () => {
  const found = issuesInWords(v.safeParse(closedObject({ at: v.string(), length: v.number() }), []).issues ?? []);
  expect(found).toEqual(['the file: must be an object { … }, not "a list"']);
});
