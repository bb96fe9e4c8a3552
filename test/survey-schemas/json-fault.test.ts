/** Somebody who edits a round by hand is told line and column of the slip. */
import { jsonFault, readJson } from '#schemas/basics/json-fault.ts';
import { expect, it, test } from 'vitest';

it.each([
  ['a missing comma', '{\n  "id": "r"\n  "title": "R"\n}', 3, 3, 'a comma is missing before this'],
  ['a comma too many', '{ "a": [1, 2,] }', 1, 14, 'the comma before "]" is one too many'],
  ['single quotes', "{ 'a': 1 }", 1, 3, 'a key stands in double quotes, not in single ones'],
  ['a comment', '{ "a": // one\n 1 }', 1, 8, 'JSON has no comments'],
  ['no value', '{ "a": }', 1, 8, 'a value is missing here'],
  ['no colon', '{ "a" 1 }', 1, 7, '":" is missing after the key "a"'],
  ['an end too early', '{ "a": [1', 1, 10, 'the text ends too early; a bracket is not closed'],
  ['quotes never closed', '{ "a": "b\n}', 1, 8, 'the quotes are not closed on this line'],
  ['a number with a leading zero', '[007]', 1, 3, 'a comma is missing before this'],
  ['a key that stands twice', '{ "a": 1,\n "a": 2 }', 2, 2, 'the key "a" stands twice in this object'],
  [
    'a key that stands twice, once with an escape',
    '{ "version": 1, "v\\u0065rsion": 2 }',
    1,
    17,
    'the key "version" stands twice in this object',
  ],
  ['more after the end', '{} {}', 1, 4, 'something follows after the end'],
])('%s', (_, text, line, column, message) => {
  expect(jsonFault(text)).toEqual({ line, column, message });
});

test('what JSON.parse takes is taken, and what it refuses is refused', () => {
  const texts = [
    '{}',
    '[]',
    '""',
    '-0.5e+3',
    ' [1, {"a": null, "b": [true, false]}]\n',
    '"\\u00e9\\n"',
    '{"a":{"a":1}}',
  ];
  for (const text of texts) {
    const value: unknown = JSON.parse(text);
    expect(readJson(text)).toEqual({ kind: 'json', value });
  }
  for (const text of ['', '{', '[1,,2]', '01', '+1', '.5', 'nul', '"\\x"', '{"a":1}}', '[1 2]', 'NaN', '"\t"']) {
    expect(() => {
      JSON.parse(text);
    }, text).toThrow();
    expect(readJson(text).kind, text).toBe('faulty');
  }
});
