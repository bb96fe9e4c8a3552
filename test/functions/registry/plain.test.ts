/** Registering without scripts: what a browser posts by itself, and what comes of it. */
import { expect, test } from 'vitest';
import * as v from 'valibot';

import { address, agreed, app, asks, faultAt, fieldsetOf, passes, post } from './plain-form.ts';

/** What a page keeps of what was posted, for the way back. */
const hiddenIn = (html: string): readonly (readonly [string, string])[] =>
  [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);

test('the page asks without scripts, and other questions after what was answered', async () => {
  const first = await (await app.request(address)).text();
  expect(first).not.toContain('<script');
  expect(asks(first, 'consent_registry')).toBe(true);
  expect(asks(first, 'name')).toBe(false);
  const agreed = [
    ['chose consent_registry', 'yes'],
    ['chose consent_statistics', 'yes'],
  ] as const;
  expect(asks(await post(agreed), 'name')).toBe(true);
});

test('a list of ticks that nobody has seen yet is no refusal; one that was seen and left empty is', async () => {
  const agreed = [
    ['chose consent_registry', 'yes'],
    ['shown', 'consent_registry'],
    ['check', 'yes'],
  ] as const;
  const html = await post(agreed);
  expect(html).toContain('name="chose consent_statistics"');
  const shown = [...html.matchAll(/name="shown" value="([^"]*)"/g)].map(([, name = '']) => ['shown', name] as const);
  const declined = await post([...agreed, ...shown]);
  expect(declined).toContain('Nothing was kept');
  expect(declined).toContain('please agree to at least one purpose');
  expect(await post(hiddenIn(declined))).toContain('name="chose consent_statistics"'); // the way back
});

test('whoever agrees to no entry is told that, and finds the way back', async () => {
  const declined = await post([
    ['chose consent_registry', 'no'],
    ['shown', 'consent_registry'],
    ['check', 'yes'],
  ]);
  expect(declined).toContain('Without your agreement to an entry in the registry, nothing is kept.');
  expect(hiddenIn(declined)).toContainEqual(['chose consent_registry', 'no']);
});

test('what is posted is shown again, and no fault is told of a question that is new', async () => {
  const html = await post([
    ['chose consent_registry', 'yes'],
    ['chose consent_statistics', 'yes'],
    ['typed name|', '<b>Ana</b>'],
    ['check', 'yes'],
  ]);
  expect(html).toContain('value="&lt;b&gt;Ana&lt;/b&gt;"');
  expect(html).not.toContain('class="fault"');
});

test('rows are added and removed, and no more than a person adds are taken', async () => {
  const agreed = [
    ['chose consent_registry', 'yes'],
    ['chose consent_statistics', 'yes'],
  ] as const;
  const one = await post([...agreed, ['add', 'citizenships']]);
  const [, row = ''] = /name="row" value="([^"]*)"/.exec(one) ?? [];
  expect(row).toMatch(/^citizenships /);
  expect(await post([...agreed, ['row', row], ['remove', row]])).not.toContain('name="row"');
  const many = Array.from({ length: 500 }, (_, i) => ['row', `citizenships r${i}`] as const);
  expect((await post([...agreed, ...many])).split('name="row"').length).toBeLessThan(62);
});

test.each([
  ['1.500', '150000', '1,500 EUR'],
  ['1.500', '150', '1.50 EUR'],
])('an amount written as %s is asked about, and %s cents are an answer to it', async (text, amount, shown) => {
  const given = [
    ['chose consent_registry', 'yes'],
    ['chose consent_statistics', 'yes'],
    ['chose sends', 'yes'],
    ['typed sent|', text],
    ['typed sent|_currency', 'EUR'],
    ['shown', 'sent'],
    ['check', 'yes'],
  ] as const;
  const asked = await post(given);
  expect(asked).toContain(`<span>${shown}</span>`);
  expect(faultAt(asked, 'sent')).not.toBe('');
  const value = JSON.stringify({ amount: Number(amount), currency: 'EUR' });
  expect(faultAt(await post([...given, ['meant sent', value]]), 'sent')).toBe('');
  const other = JSON.stringify({ amount: 7, currency: 'EUR' });
  expect(faultAt(await post([...given, ['meant sent', other]]), 'sent')).not.toBe('');
});

test('an address with a slip is asked about, and a yes to it is none to the next one', async () => {
  const agreed = [
    ['chose consent_registry', 'yes'],
    ['chose consent_statistics', 'yes'],
  ] as const;
  const shown = [...(await post(agreed)).matchAll(/name="shown" value="([^"]*)"/g)].map(
    ([, name = '']) => ['shown', name] as const,
  );
  const filled = (email: string) => [...agreed, ...shown, ['typed email|', email], ['check', 'yes']] as const;
  const asked = await post(filled('ana@gmial.com'));
  expect(asked).toContain('Is ana@gmial.com written as it is meant?');
  const [, sure = ''] = /type="checkbox" name="sure" value="([^"]*)"/.exec(asked) ?? [];
  const yes = ['sure', sure.replaceAll('&quot;', '"')] as const;
  const confirmed = await post([...filled('ana@gmial.com'), yes]);
  expect(confirmed).not.toContain('written as it is meant?');
  expect(confirmed).toContain(`type="hidden" name="sure" value="${sure}"`);
  expect(await post([...filled('ana@yaho.com'), yes])).toContain('Is ana@yaho.com written as it is meant?');
  expect(
    await post([...filled('ana@gmial.com'), ['sure', '{"a":'], ['sure', '[["__proto__"],"x","y","z"]']]),
  ).toContain('written as it is meant?');
});

test('fields that no question has change nothing, and a body that no form of ours has is refused', async () => {
  const html = await post([
    ['chose __proto__', 'yes'],
    ['typed no_such|day', '3'],
    ['row', 'name x'],
    ['add', 'constructor'],
    ['id', '"><script>'],
  ]);
  expect(html).not.toContain('<script');
  expect(asks(html, 'consent_registry')).toBe(true);
});

test('more than a form holds is told in words, in the language of whoever filled it in', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'ru' };
  const large = await app.request(address, { method: 'POST', headers, body: `a=${'x'.repeat(200_000)}` });
  const html = await large.text();
  expect([large.status, html.includes('<h1>Это слишком много для одной анкеты</h1>')]).toEqual([413, true]);
  expect(html).not.toContain('xxx');
});

/** Somebody who says no more than has to be said, until it can be sent: the page then, and all that was posted to it. */
async function filledIn(born: readonly (readonly [string, string])[] = [['typed birth_year|', '1990']]) {
  let posted: (readonly [string, string])[] = [
    ['chose consent_registry', 'yes'],
    ['chose consent_statistics', 'yes'],
    ['typed name|', 'Ana'],
    ['typed email|', 'ana@example.org'],
    ...born,
    ['chose residence_country', 'PL'],
    ['chose generation', 'second'],
    ['row', 'citizenships a'],
    ['chose citizenships a country', 'TJ'],
    ['row', 'languages b'],
    ['chose languages b language', 'en'],
    ['chose languages b level', 'good'],
    ['typed family_abroad|', '1'],
    ['typed family_at_home|', '1'],
  ];
  for (let n = 0; n < 6; n += 1) {
    const html = await post([...posted, ['check', 'yes']]);
    if (html.includes('Everything is filled in')) return { html, posted };
    const shown = [...html.matchAll(/name="shown" value="([^"]*)"/g)].map(([, name = '']) => ['shown', name] as const);
    const open = [...html.matchAll(/<input type="radio" name="(chose [^"]*)" value="(refused|no)"/g)]
      .map(([, name = '', code = '']) => [name, code] as const)
      .filter(([name]) => !posted.some(([one]) => one === name));
    posted = [...posted.filter(([name]) => name !== 'shown'), ...new Map(open), ...shown];
  }
  throw new Error('the form never came to its end');
}

test('a row that was added has the focus, and no other', async () => {
  const one = await post([...agreed, ['add', 'citizenships']]);
  const [, row = ''] = /name="row" value="([^"]*)"/.exec(one) ?? [];
  expect(one).toContain(`<h3 id="at.${row.replace(' ', '.')}" tabindex="-1" autofocus="">`);
  const two = await post([...agreed, ['row', row], ['add', 'languages']]);
  expect(two.split('autofocus')).toHaveLength(2);
  expect(await post([...agreed, ['row', row]])).not.toContain('autofocus');
});

test('what needs attention is a list that leads to each question', async () => {
  const shown = [...(await post(agreed)).matchAll(/name="shown" value="([^"]*)"/g)].map(
    ([, name = '']) => ['shown', name] as const,
  );
  const html = await post([...agreed, ...shown, ['check', 'yes']]);
  const [, told = ''] = /role="alert"[^>]*>(.*?)<\/div>/s.exec(html) ?? [];
  const ways = [...told.matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => id);
  expect(ways).toContain('at.name');
  expect(told).toContain(`${ways.length} answers need attention`);
  for (const id of ways) expect(html).toContain(`id="${id}"`);
});

test('before it is sent the page tells what was read, and leads back to what was filled in', async () => {
  const { html, posted } = await filledIn();
  expect(html).toContain('ana@example.org');
  expect(html).toMatch(/<dd><span>1990<\/span>/);
  const kept = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].flatMap(
    ([, name = '', value = '']) => (name === 'response' ? [] : [[name, value] as const]),
  );
  expect(kept.some(([name]) => name === 'check')).toBe(false);
  expect(kept).toEqual(expect.arrayContaining(posted.map(([name, value]) => [name, value])));
  const back = await post(kept);
  expect(fieldsetOf(back, 'email')).toContain('value="ana@example.org"');
});

test('lists that unfold begin with what is likely, under a heading', async () => {
  const html = await post([...agreed, ['chose sends', 'yes']]);
  const [, countries = ''] = /<select name="chose residence_country"[^>]*>(.*?)<\/select>/s.exec(html) ?? [];
  expect(countries).toMatch(/^<option value=""><\/option><optgroup label="Likely"><option value="RU">Russia/);
  expect(countries).toMatch(/<optgroup label="All others"><option value="AF">Afghanistan/);
});

test('who tells the date of birth is not asked for the year, and the year is sent', async () => {
  const { html } = await filledIn([
    ['typed birth_date|day', '1'],
    ['typed birth_date|month', '5'],
    ['typed birth_date|year', '1988'],
  ]);
  expect(html).toContain('&quot;birth_year&quot;:1988');
  expect(
    asks(
      await post([
        ['chose consent_registry', 'yes'],
        ['chose consent_statistics', 'yes'],
      ]),
      'birth_year',
    ),
  ).toBe(true);
});

test('a field that nobody sees stands empty on the page; who fills it in sends nothing, is told, and loses nothing', async () => {
  const first = await (await app.request(address)).text();
  expect(first).toMatch(/<div class="visually-hidden" aria-hidden="true"><label>.*name="website" tabindex="-1"/);
  const { html, posted } = await filledIn();
  expect(html).toContain('action="/v1/registrations"');
  const trapped = await post([...posted, ['website', 'https://spam.example'], ['check', 'yes']]);
  expect(trapped).toContain('A field that nobody sees was filled in');
  expect(trapped).not.toContain('action="/v1/registrations"');
  expect(trapped).not.toContain('spam.example');
  expect(trapped).toContain('value="ana@example.org"');
  expect(await post([...posted, ['website', ''], ['check', 'yes']])).toContain('action="/v1/registrations"');
});

test('whoever goes back and changes what they said sends another registration; the same answers are the same one', async () => {
  const page = [
    ['id', '01a21bb8-2ab6-7345-883f-00000000aaaa'],
    ['began', '2026-11-22T14:00:00.000+05:00'],
  ] as const;
  const { posted } = await filledIn();
  const sentBy = async (fields: readonly (readonly [string, string])[]): Promise<unknown> => {
    const html = await post([...page, ...fields, ['check', 'yes']]);
    const [, body = ''] = /name="response" value="([^"]*)"/.exec(html) ?? [];
    return JSON.parse(body.replaceAll('&quot;', '"'));
  };
  const first = await sentBy(posted);
  passes(60);
  expect(await sentBy(posted)).toEqual(first);
  const other = await sentBy(posted.map(([name, value]) => [name, value === 'Ana' ? 'Bea' : value]));
  const idOf = (body: unknown) => v.parse(v.object({ id: v.pipe(v.string(), v.uuid()) }), body).id;
  expect(new Set([idOf(first), idOf(other), page[0][1]]).size).toBe(3);
});

test('a country that somebody made up breaks nothing, whatever it is called', async () => {
  const sends = [...agreed, ['chose sends', 'yes']] as const; // an amount in the money of some country
  for (const name of ['toString', 'constructor', '__proto__', 'XX'])
    expect(asks(await post([...sends, ['chose residence_country', name]]), 'sent')).toBe(true);
});
