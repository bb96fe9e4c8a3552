/** Contacts as people copy them out of address books and web pages, and a country whose code looks like a gap. */
import { expect, test } from 'vitest';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { flattenAnswers } from '#schemas/language/columns/flatten.ts';
import { plainIdentity, splitIdentity } from '#schemas/language/questions/identity.ts';
import { defineInstrument } from '#schemas/language/questions/instrument.ts';
import { selectOne } from '#schemas/language/questions/question.ts';
import { codeList } from '#schemas/basics/code-list.ts';
import { registrationV2 } from '#schemas/studies/registration/registration.v2.ts';
import { envelope, registrant } from './samples.ts';

const judge = (change: Readonly<Record<string, unknown>>) => {
  const answers = { ...registrant, ...change };
  const checked = checkResponse(registrationV2, { ...envelope(registrationV2, registrant), answers });
  const { identity = {} } = splitIdentity(registrationV2, answers);
  return {
    faults: checked.kind === 'valid' ? [] : checked.faults.map(({ pointer, rule }) => `${rule} ${pointer}`),
    kept: plainIdentity(registrationV2, identity),
  };
};

test.each([
  ['8 (926) 123-45-67', '89261234567'],
  ['+7 (926) 123-45-67', '+79261234567'],
  ['+44 (0)20 7946 0000', '+442079460000'],
  ['0044 20.7946.0000', '+442079460000'],
  ['\u202a+992 37 221 00 00\u202c', '+992372210000'],
  ['tel:+1-202-555-0143', '+12025550143'],
])('the telephone number “%s” is kept as %s', (phone, kept) => {
  expect(judge({ phone })).toMatchObject({ faults: [], kept: { phone: kept } });
});

test.each(['call me', '12', '+', '+7 926 123 or 124', '1234567890123456', '\u200b'])(
  '“%s” is no telephone number',
  (phone) => {
    expect(judge({ phone }).faults).toHaveLength(1);
  },
);

test.each(['ana@exam\u200bple.org', 'mailto:ana@example.org', ' \ufeffana@example.org', 'MAILTO:ana@example.org'])(
  'the address “%s” is kept without what nobody sees',
  (email) => {
    expect(judge({ email })).toMatchObject({ faults: [], kept: { email: 'ana@example.org' } });
  },
);

test('a name of invisible characters is no name; the joiner inside a Persian one stays', () => {
  expect(judge({ name: '\u200b\u2060\u200d' }).faults).toEqual(['blank /answers/name']);
  expect(judge({ name: 'علی\u200cرضا\u200b' }).kept['name']).toBe('علی\u200cرضا');
});

test('a citizen of Namibia is one, in the check and in the columns', () => {
  const answers = { ...registrant, citizenships: [{ country: 'NA' }] };
  expect(judge(answers).faults).toEqual([]);
  const table = flattenAnswers(registrationV2, [answers]).find(
    ({ spec }) => spec.table === 'registration.citizenships',
  );
  const column = table?.columns['country'];
  expect(table?.rowCount).toBe(1);
  expect(column?.kind === 'factor' && column.levels[column.codes[0] ?? -1]).toBe('NA');
});

test('a list whose code would be taken for a non-response is refused when it is declared', () => {
  const outcomes = codeList('outcome', ['done', 'refused']);
  const questions = { outcome: selectOne(outcomes, { nonResponse: ['refused'] }) };
  expect(() => defineInstrument({ id: 'draft', version: 1, questions })).toThrow(
    'a code of the list and a non-response',
  );
});
