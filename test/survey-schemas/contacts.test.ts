/** Contacts as people copy them out of address books and web pages, and a country whose code looks like a gap. */
import { expect, test } from 'vitest';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { flattenAnswers } from '#schemas/language/columns/flatten.ts';
import { keptAnswers } from '#schemas/language/check/kept-answers.ts';
import { splitIdentity } from '#schemas/language/questions/identity.ts';
import { defineInstrument } from '#schemas/language/questions/instrument.ts';
import { selectOne } from '#schemas/language/questions/question.ts';
import { codeList } from '#schemas/basics/code-list.ts';
import { registrationV2 } from '#schemas/studies/registration/registration.v2.ts';
import { envelope, registrant } from './samples.ts';

const judge = (change: Readonly<Record<string, unknown>>) => {
  const answers = { ...registrant, ...change };
  const checked = checkResponse(registrationV2, { ...envelope(registrationV2, registrant), answers });
  const { identity = {} } = splitIdentity(registrationV2, keptAnswers(registrationV2, answers));
  return {
    faults: checked.kind === 'valid' ? [] : checked.faults.map(({ pointer, rule }) => `${rule} ${pointer}`),
    kept: identity,
  };
};

test.each([
  ['8 (926) 123-45-67', '89261234567'],
  ['+7 (926) 123-45-67', '+79261234567'],
  ['+44 (0)20 7946 0000', '+442079460000'],
  ['0044 20.7946.0000', '+442079460000'],
  ['\u202a+992 37 221 00 00\u202c', '+992372210000'],
  ['tel:+1-202-555-0143', '+12025550143'],
  ['  +7  ( 926 )  123  -  45  -  67  ', '+79261234567'],
  ['+7\ufe0f 926 123 45 67', '+79261234567'],
  ['+683 4123', '+6834123'],
])('the telephone number “%s” is kept as %s', (phone, kept) => {
  expect(judge({ phone })).toMatchObject({ faults: [], kept: { phone: kept } });
});

test.each([
  'call me',
  '12',
  '+',
  '+7926124',
  '+1 202 555 014',
  '+992 4460',
  '+7 926 123 or 124',
  '1234567890123456',
  '\u200b',
])('“%s” is no telephone number', (phone) => {
  expect(judge({ phone }).faults).toHaveLength(1);
});

test.each([
  'ana@exam\u200bple.org',
  'mailto:ana@example.org',
  ' \ufeffana@example.org',
  'ana\ufe0f@example.org',
  'MAILTO:ana@example.org',
])('the address “%s” is kept without what nobody sees', (email) => {
  expect(judge({ email })).toMatchObject({ faults: [], kept: { email: 'ana@example.org' } });
});

test.each([
  ...['.a@x.org', 'a.@x.org', 'a..b@x.org', 'a@-x.org', 'a@x-.org', 'a@x.o', 'a@x', 'a@1.2.3.4', '<a@x.org>'],
  ...['a@x..org', 'a@x.org.', 'a@@x.org', 'a,b@x.org', 'a@x_.org@y.org'],
])('“%s” is no address', (email) => {
  expect(judge({ email }).faults).toEqual(['format /answers/email']);
});

test.each(["o'neil+news@mail.example.org", 'ана@почта.рф', 'a@x-y.xn--p1ai', 'a-@b--c.co', 'a@1.fm'])(
  '“%s” is an address',
  (email) => {
    expect(judge({ email })).toMatchObject({ faults: [], kept: { email } });
  },
);

test('an address is judged in time linear in its length', () => {
  const started = process.cpuUsage();
  for (const email of [`a@${'-'.repeat(200_000)}`, `a@x${'-x'.repeat(100_000)}-`, `${'a.'.repeat(100_000)}@`])
    expect(judge({ email }).faults).toHaveLength(1);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5); // one that goes back takes hours
});

test.each(['\u200b\u2060\u200d', '\u2800', '\ufe0f', '\u0301', '\u0001', '\u3164 \uffa0', '\ue000'])(
  'a name of characters that nobody sees is no name',
  (name) => {
    expect(judge({ name }).faults).toEqual(['blank /answers/name']);
  },
);

test('a letter that an earlier program lost is asked for again', () => {
  for (const name of ['\ufffd', 'An\ufffd']) expect(judge({ name }).faults).toContain('characters /answers/name');
});

test('the joiner inside a Persian name stays, and so does the accent of a letter that has no composed form', () => {
  expect(judge({ name: 'علی\u200cرضا\u200b' }).kept['name']).toBe('علی\u200cرضا');
  expect(judge({ name: 'Мари\u0301я' }).kept['name']).toBe('Мари\u0301я');
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
