/** What figures of a round rest on, from its form: the place of interviews, thresholds, rates, weighting and imputation. */
import { expect, test } from 'vitest';

import { besideFields, roundsIn, typed } from './opening.ts';
import { openPlace, staff } from './place.ts';

const { store, see, send } = await openPlace();
const maker = staff({ role: 'coordinator' });
const { entryOf, ids } = roundsIn(store);

const weighting = { household: [{ kind: 'base' }, { kind: 'eligibility' }, { kind: 'trim', largest: 4 }] };
const imputation = { household: { steps: [{ method: 'left-out', question: 'income_total' }] } };
const figures = {
  ...typed,
  id: 'figures',
  position: '3',
  cvPublish: '0,2', // as a keyboard in Dushanbe writes it
  cvCaution: '0.4',
  minimumDf: '10',
  fewestDf: '4',
  unknownLimit: '0.1',
  confidenceLevel: '0.9',
  exchangeRates: 'TJS 2027-03 10.9\n\nUSD;2027-03;1\ntjs\t2027-04\t10,95\n',
  weighting: JSON.stringify(weighting, null, 2),
};

/** What the form of a round holds, as a browser would send it back unchanged. */
function shown(html: string): Readonly<Record<string, string>> {
  const of = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, name = '', value = '']) => [name, value] as const);
  const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  const fields = [
    ...of(/<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"/g).filter(([name]) => name !== 'languages'),
    ...of(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</g),
    ...of(/<select[^>]* name="([^"]+)"(?:(?!<\/select>).)*?<option value="([^"]*)" selected/gs),
  ];
  return Object.fromEntries(fields.map(([name, value]) => [name, plain(value)]));
}

test('all of it is in the round, and a form that is sent back as it stands changes nothing', async () => {
  expect((await send(maker, '/new-round', figures)).status).toBe(303);
  const { round, revision } = await entryOf('figures');
  expect(round.exchangeRates).toEqual([
    { currency: 'TJS', month: '2027-03', perUsd: 10.9 },
    { currency: 'USD', month: '2027-03', perUsd: 1 },
    { currency: 'TJS', month: '2027-04', perUsd: 10.95 },
  ]);
  expect(round.settings).toMatchObject({ weighting, position: { decimals: 3 }, cvPublish: 0.2, cvCaution: 0.4 });
  expect(round.settings).toMatchObject({ minimumDf: 10, fewestDf: 4, unknownLimit: 0.1, confidenceLevel: 0.9 });
  const { html } = await see(maker, '/rounds/figures/describe');
  expect((await send(maker, '/rounds/figures/describe', shown(html))).status).toBe(303);
  expect(await entryOf('figures')).toMatchObject({ round, revision });
});

test('what is emptied is as usual again', async () => {
  const { revision } = await entryOf('figures');
  const emptied = { ...typed, id: 'figures', revision: String(revision), cvPublish: '', position: '', weighting: '' };
  expect((await send(maker, '/rounds/figures/describe', emptied)).status).toBe(303);
  const { round } = await entryOf('figures');
  expect([round.settings.cvPublish, round.settings.minimumDf, round.exchangeRates]).toEqual([0.165, 8, []]);
  for (const gone of ['position', 'weighting', 'imputation']) expect(round.settings).not.toHaveProperty(gone);
});

test('a round that says nothing of it asks nobody where an interview took place', async () => {
  const { html } = await see(maker, '/new-round');
  expect(html).toMatch(/name="position"[^>]*><option value="" selected="">is never asked/);
  expect(html).not.toContain('<details open=""><summary>Thresholds');
});

test('everything that is wrong is told at once, beside its field and with its line', async () => {
  const before = await ids();
  const wrong = {
    ...figures,
    id: 'wrong',
    position: '5',
    cvPublish: 'a lot',
    minimumDf: '2.5',
    confidenceLevel: '95',
    exchangeRates: 'TJS 2027-03 10.9\nTJS 2027-13 10.9\nXXZ 2027-03 1\nTJS 2027-05',
    weighting: '{ "household": [{ "kind": "base" }, ] }',
    imputation: JSON.stringify({ household: { steps: [{ method: 'guess' }] } }),
  };
  const { status, html } = await send(maker, '/new-round', wrong);
  expect(status).toBe(422);
  // The four fields of one line, and the three parts.
  expect(besideFields(html)).toBe(7);
  expect(html).toContain('<details open=""><summary>Thresholds');
  for (const told of [
    '“TJS 2027-13 10.9”: month: write the month as YYYY-MM',
    '“XXZ 2027-03 1”: currency: ',
    '“TJS 2027-05”: rate: ',
    'line 1, column 37: the comma before &quot;]&quot; is one too many',
    'household.steps.0.method: ',
  ])
    expect(html).toContain(told);
  // 4 fields, 3 rates, 1 fault of the weighting and 1 of the imputation.
  expect(html).toContain('What is to be put right: 9');
  expect(html).toContain('value="a lot"');
  expect(html).toContain('TJS 2027-13 10.9\nXXZ 2027-03 1');
  expect(await ids()).toEqual(before);
  const inTajik = await send(maker, '/new-round?lang=tg', wrong);
  expect(inTajik.html).toContain('Инро ислоҳ кардан лозим аст:');
});

test('weighting that its questionnaire cannot do is told, with the variable that lacks', async () => {
  const lacks = { household: [{ kind: 'base' }, { kind: 'non-response', classes: ['shoe_size'] }] };
  const { status, html } = await send(maker, '/new-round', {
    ...figures,
    id: 'lacks',
    weighting: JSON.stringify(lacks),
    imputation: JSON.stringify(imputation),
  });
  expect(status).toBe(422);
  expect(html).toContain('shoe_size');
  expect(html).toContain('income_total');
});
