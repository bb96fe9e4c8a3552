/** A round from a form: every fault at once, beside its field; made as a draft, by whoever has the role in all rounds. */
import { describe, expect, test } from 'vitest';

import { besideFields, csv, fieldsOf, frame, roundsIn, typed } from './opening.ts';
import { coordinator, openPlace, round, staff, supervisorOf } from './place.ts';

const { store, see, send, sendFiles } = await openPlace();
const maker = staff({ role: 'coordinator' });
const { entryOf, ids } = roundsIn(store);

test('a round is made as a draft out of a form, with what is usual, and its trail says who made it', async () => {
  const { status, headers } = await send(maker, '/new-round', typed);
  expect([status, headers.get('location')]).toEqual([303, '/fieldwork/rounds/tj-2027-spring/about?made=yes']);
  const { round: made, state } = await entryOf('tj-2027-spring');
  expect(state).toBe('draft');
  const { settings, ...said } = made;
  expect(said).toEqual({
    id: 'tj-2027-spring',
    title: 'Tajikistan, spring 2027',
    country: 'TJ',
    referencePeriod: { start: '2027-03-01', end: '2027-05-31' },
    reportingCurrency: 'TJS',
    instruments: { household: Number(typed['study.household']) },
    exchangeRates: [],
  });
  expect(settings).toMatchObject({ minimumCell: 10, lonelyPsu: 'fail', confidenceLevel: 0.95 });
  for (const left of ['languages', 'registration', 'fieldwork', 'deliveredDays'])
    expect(settings).not.toHaveProperty(left);
  expect(await store.listAudit('tj-2027-spring')).toMatchObject([
    { action: 'round-created', by: 'ana', after: { state: 'draft' } },
  ]);
  // Sent twice it is the same round.
  expect((await send(maker, '/new-round', typed)).status).toBe(303);
  expect(await store.listAudit('tj-2027-spring')).toHaveLength(1);
});

test('before it is opened its page shows what it is, each form in each language, and what is mostly a slip', async () => {
  const { html } = await see(maker, '/rounds/tj-2027-spring/about?made=yes');
  for (const told of ['The draft is made', 'Tajikistan', 'TJS', 'Open it', 'Change the description'])
    expect(html).toContain(told);
  expect(html).toContain('/fieldwork/rounds/tj-2027-spring/forms/household?lang=tg');
  expect(html).toMatch(
    /<strong>Exchange rates of the round<\/strong>: no rate of TJS lies in the reference period, March/,
  );
  expect(html).not.toContain('exchangeRates');
  const inRussian = await see(maker, '/rounds/tj-2027-spring/about', 'ru');
  expect(inRussian.html).toMatch(/<strong>Курсы валют раунда<\/strong>: нет курса TJS за отчётный период/);
  expect((await see(maker, '/rounds/tj-2027-spring/forms/household?lang=tg')).status).toBe(200);
});

test('all that a form can say is in the round', async () => {
  const everything = {
    ...typed,
    id: 'tj-2028-spring',
    start: '2028-03-01',
    end: '2028-05-31',
    dwellings: '10',
    from: '2028-03-05',
    until: '2028-04-05',
    minimumCell: '12',
    lonelyPsu: 'adjust',
    deliveredDays: '5',
    remindAfterMonths: '12',
    staleAfterMonths: '15',
    comparedWith: 'tj-2027-spring',
    rateSource: 'nbt',
    'office.en': 'The Agency on Statistics',
    'office.tg': 'Агентии омор',
    'kept.en': 'five years',
    'contact.en': '',
  };
  const fields = [...fieldsOf(everything), ['languages', 'tg'], ['languages', 'ru'], ['frame', csv(frame)]] as const;
  expect((await sendFiles(maker, '/new-round', fields)).status).toBe(303);
  const { round: made } = await entryOf('tj-2028-spring');
  expect(made).toMatchObject({ comparedWith: 'tj-2027-spring', rateSource: 'nbt' });
  expect(made.settings).toMatchObject({
    minimumCell: 12,
    lonelyPsu: 'adjust',
    deliveredDays: 5,
    refresh: { remindAfterMonths: 12, staleAfterMonths: 15 },
    languages: ['ru', 'tg'],
    fieldwork: { dwellings: 10, days: { from: '2028-03-05', until: '2028-04-05' } },
    registration: { office: { en: 'The Agency on Statistics', tg: 'Агентии омор' }, kept: 'five years' },
  });
  expect((await store.getFrame('tj-2028-spring')).map(({ psu, label }) => [psu, label])).toEqual([
    ['A-1', 'Dusti, upper'],
    ['A-2', 'Navobod'],
  ]);
});

describe('what is wrong', () => {
  test('in a form is told all at once, each beside its field, in the language of the page; what was typed stays', async () => {
    const before = await ids();
    const wrong = {
      title: '',
      id: 'TJ 2027',
      country: '',
      start: '2027-02-30',
      end: '',
      reportingCurrency: 'LEI',
      'study.household': '',
      dwellings: 'ten',
      from: '2027-03-05',
      minimumCell: '0',
      deliveredDays: '40',
      remindAfterMonths: '12',
      staleAfterMonths: '6',
      lonelyPsu: 'pray',
      rateSource: 'The Bank',
      'office.en': 'x'.repeat(10_001),
    };
    const { status, html } = await send(maker, '/new-round', wrong);
    expect(status).toBe(422);
    // Every field above but the first day in the field, whose last day lacks.
    expect(besideFields(html)).toBe(15);
    expect(html).toContain('What is to be put right: 15');
    expect(html.match(/<fieldset[^>]*aria-invalid|<(input|select|textarea)[^>]*aria-invalid/g)).toHaveLength(15);
    for (const kept of ['TJ 2027', '2027-02-30', 'LEI', 'ten', 'The Bank']) expect(html).toContain(`value="${kept}"`);
    expect(html).toContain('There is no such currency in use');
    const inTajik = await send(maker, '/new-round?lang=tg', wrong);
    expect(besideFields(inTajik.html)).toBe(15);
    expect(inTajik.html).toContain('Чунин асъори амалкунанда нест');
    expect(await ids()).toEqual(before);
  });

  test('a period that ends before it begins', async () => {
    const { html } = await send(maker, '/new-round', { ...typed, id: 'other', end: '2027-01-31' });
    expect([besideFields(html), html.includes('The last day is before the first.')]).toEqual([1, true]);
  });

  test('in the frame is told with row and column, beside what is wrong with the description', async () => {
    const broken = frame.replace('12.5', 'a dozen').replace('A-2', 'A-1').replace('household,A-1', 'border,A-1');
    const fields = [...fieldsOf({ ...typed, id: 'Other' }), ['frame', csv(broken)]] as const;
    const { status, html } = await sendFiles(maker, '/new-round', fields);
    expect(status).toBe(422);
    expect(html).toContain('row 2, firstStageWeight: must be a number');
    expect(html).toContain('Choose'.toLowerCase());
    expect(html).toContain('choose the frame once more');
    expect(html).toMatch(/id="round-id-fault"/);
  });

  test('a frame that is no text, or has other columns', async () => {
    const sent = async (given: File) =>
      sendFiles(maker, '/new-round', [...fieldsOf({ ...typed, id: 'x' }), ['frame', given]]);
    const workbook = await sent(csv(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0])));
    expect(workbook.status).toBe(422);
    expect(workbook.html).toContain('save it as “CSV UTF-8”');
    expect((await sent(csv('a,b\n1,2'))).html).toContain('row 1: the column instrument is missing');
  });

  test('the id of another round is told beside it, and that round stays as it is', async () => {
    const before = await entryOf(round.id);
    const { status, html } = await send(maker, '/new-round', { ...typed, id: round.id });
    expect([status, besideFields(html)]).toEqual([409, 1]);
    expect(html).toContain('There is a round of this id');
    expect(html).toContain('value="Tajikistan, spring 2027"');
    expect(await entryOf(round.id)).toEqual(before);
  });

  test('a round that cannot be compared', async () => {
    const { status, html } = await send(maker, '/new-round', {
      ...typed,
      id: 'before',
      comparedWith: 'tj-2028-spring',
    });
    expect([status, besideFields(html), html.includes('An earlier round that is there')]).toEqual([422, 1, true]);
  });
});

test('nobody makes a round who has the role in one round alone, nor a page of another site', async () => {
  const before = await ids();
  const form = { ...typed, id: 'forged' };
  for (const who of [coordinator, supervisorOf('north'), staff({ role: 'analyst' })]) {
    expect((await send(who, '/new-round', form)).status).toBe(404);
    expect((await see(who, '')).html).not.toContain('A new round');
  }
  expect((await send(maker, '/new-round', form, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  const elsewhere = { 'sec-fetch-site': 'cross-site' };
  expect((await sendFiles(maker, '/new-round', fieldsOf(form), elsewhere)).status).toBe(403);
  expect(await ids()).toEqual(before);
  expect((await see(maker, '')).html).toContain('A new round');
});
