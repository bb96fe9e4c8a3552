/** Lists of countries and currencies begin with those that are likely: what was told before, and what the round is about. */
import { expect, test } from 'vitest';

import { likelyCodes } from '#functions/client/engine/likely.ts';
import type { State } from '#functions/client/engine/state.ts';
import { begin } from '#functions/client/engine/step.ts';
import type { World } from '#functions/client/engine/world.ts';
import { likelyFirst } from '#functions/client/screens/controls/choices-of.ts';
import { Question } from '#functions/client/screens/question.tsx';
import { tellingIn } from '#functions/client/screens/telling.ts';
import type { CodeList } from '#schemas/basics/code-list.ts';
import { isRoster, type Plan, type PlannedLeaf, planOf } from '#schemas/language/questions/outline.ts';
import { type Study, wordsOf } from '#schemas/language/study/study.ts';
import { citiesOf, cityList } from '#schemas/reference/cities.ts';
import { educationLevels } from '#schemas/reference/classifications.ts';
import { countryList } from '#schemas/reference/countries.ts';
import { currencyList } from '#schemas/reference/currencies.ts';
import { skillAreas } from '#schemas/reference/lists.ts';
import { borderStudy } from '#schemas/studies/border/study.ts';
import { registrationStudy } from '#schemas/studies/registration/study.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { catalogue } from '../../studies.ts';
import { borderWorld, householdWorld } from './engine/worlds.ts';

type List = Parameters<typeof likelyCodes>[3];
const inTajikistan = (world: World): World => ({ ...world, country: 'TJ' });
const after = (world: World, answers: Readonly<Record<string, unknown>>): State => {
  let n = 0;
  return begin(world, 'en', answers, () => `r${String((n += 1))}`);
};
const likely = (world: World, answers: Readonly<Record<string, unknown>>, name: string, list: List = countryList) =>
  likelyCodes(inTajikistan(world), after(world, answers), [name], list);

const began = { disposition: 'complete', consent: 'yes' };
const traveller = { ...began, residence_country: 'RU', citizenship: 'TJ', sent: { amount: 500_000, currency: 'RUB' } };
const from = (country: string) => ({ country, cash_total: { amount: 100, currency: 'KZT' } });
const told = { ...began, receives_remittances: 'yes', senders: [from('RU'), from('KZ')] };

test('a traveller’s last transfer likely comes from where they live, to the country of the round', () => {
  expect(likely(borderWorld, traveller, 'sending_country')).toEqual(['RU', 'TJ']);
});

test('that of a household comes from where its senders live, whoever was named last first', () => {
  expect(likely(householdWorld, told, 'sending_country')).toEqual(['KZ', 'RU', 'TJ']);
  expect(likely(householdWorld, { ...told, sending_country: 'RU' }, 'receiving_country')).toEqual(['RU', 'KZ', 'TJ']);
});

test('it is paid out in the currency of the country that it goes to, or in that of the amount, or in one of the round', () => {
  const sent = { ...told, sending_country: 'RU', receiving_country: 'TJ' };
  expect(likely(householdWorld, sent, 'paid_out_in', currencyList)).toEqual(['TJS', 'RUB', 'KZT', 'USD']);
  const amount = { ...sent, amount_sent: { amount: 100, currency: 'EUR' } };
  expect(likely(householdWorld, amount, 'paid_out_in', currencyList)[0]).toBe('EUR');
});

test('nobody who refused to say where they live makes a country of it', () => {
  expect(
    likely(borderWorld, { ...traveller, citizenship: 'refused', residence_country: 'refused' }, 'sending_country'),
  ).toEqual(['TJ']);
});

const registering = catalogue.flatMap((study) =>
  study.instrument.id === 'registration'
    ? [{ ...borderWorld, instrument: study.instrument, layout: study.form ?? {}, known: {} }]
    : [],
);

test.each(registering)(
  'who registers is offered the towns of the country where they live, and no others first',
  (world) => {
    const towns = (country: string) =>
      likely(
        world,
        { consent_registry: 'yes', consent_statistics: 'yes', residence_country: country },
        'residence_city',
        cityList,
      );
    expect(towns('IL')).toEqual(['il_jerusalem', 'il_tel_aviv', 'il_haifa', 'il_ashdod', 'other']);
    expect(towns('DE')).toEqual([...(citiesOf.get('DE') ?? []), 'other']);
    expect(towns('RU')).toHaveLength(21);
    expect(towns('JP')).toEqual([]); // no town of it has a code: the question is not asked
  },
);

function* listsIn(plan: Plan): Generator<readonly [readonly string[], PlannedLeaf]> {
  for (const planned of plan.questions.values()) {
    if (isRoster(planned))
      for (const [address, leaf] of listsIn(planned.rows)) yield [[planned.name, 'r', ...address], leaf];
    else if (planned.leaf.asked.control === 'choice') yield [[planned.name], planned];
  }
}
const asked = catalogue.flatMap((study) =>
  [...listsIn(planOf(study.instrument))].flatMap(([address, { leaf }]) => {
    const list = leaf.asked.control === 'choice' ? leaf.asked.list : undefined;
    const isMeant = list?.standard === 'region' || list?.standard === 'currency';
    return isMeant ? [{ study, name: `${study.instrument.id} ${address.join(' ')}`, address, list }] : [];
  }),
);

test.each(asked)('$name begins with likely ones, before anything was said', ({ study, address, list }) => {
  const world = { ...borderWorld, instrument: study.instrument, layout: study.form ?? {}, known: {}, country: 'TJ' };
  expect(likelyCodes(world, after(world, {}), address, list)).toContain(list.standard === 'region' ? 'TJ' : 'TJS');
});

/** Comparisons of two names while the last list was drawn. */
let compared = 0;

async function shown(study: Study, world: World, answers: Readonly<Record<string, unknown>>, name: string) {
  const said = tellingIn(await loadFormWords('en'), await wordsOf(study, 'en'));
  const { compare } = said.formats;
  compared = 0;
  const counting = (a: string, b: string): number => {
    compared += 1;
    return compare(a, b);
  };
  const telling = { ...said, formats: { ...said.formats, compare: counting } };
  const state = after(world, answers);
  const view = { world, state, telling, dispatch: () => undefined, newRowId: () => '', place: '', takesNotes: false };
  const html = String(await (<Question view={view} address={[name]} alone problems={[]} doubts={[]} level={1} />));
  return {
    html,
    options: [...html.matchAll(/<input type="radio" id="([^"]*)".*?<span>([^<]*)/g)].map(([, id, text]) => [id, text]),
  };
}

test('the list shows them under a heading, with a way to all the others; the label leads to the first', async () => {
  const { html, options } = await shown(borderStudy, inTajikistan(borderWorld), traveller, 'sending_country');
  expect(html).toMatch(/aria-label="Likely"/);
  expect(html).toContain(`Show all ${String(countryList.codes.length)}`);
  expect(options).toEqual([
    ['q.sending_country', 'Russia'],
    ['q.sending_country.TJ', 'Tajikistan'],
  ]);
});

test('what was chosen is in sight, too, when it is none of them', async () => {
  const world = inTajikistan(householdWorld);
  const { options } = await shown(householdStudy, world, { ...told, sending_country: 'IT' }, 'sending_country');
  expect(options.map(([, text]) => text)).toEqual(['Italy', 'Kazakhstan', 'Russia', 'Tajikistan']);
});

test('names that nobody looks at are put in no order, which takes a slow phone longer than the screen itself', async () => {
  await shown(borderStudy, inTajikistan(borderWorld), traveller, 'sending_country');
  expect(compared).toBe(0);
});

test('where none is likely, and once they are wanted, they stand in the order of the alphabet, which is made once', async () => {
  const telling = tellingIn(await loadFormWords('en'), await wordsOf(borderStudy, 'en'));
  let calls = 0;
  const compare = (a: string, b: string): number => {
    calls += 1;
    return telling.formats.compare(a, b);
  };
  const counting = { ...telling, formats: { ...telling.formats, compare } };
  const names = likelyFirst(counting, countryList, ['TJ'], false)
    .others()
    .map(({ text }) => text);
  expect(names.slice(0, 3)).toEqual(['Afghanistan', 'Åland Islands', 'Albania']);
  expect(names).not.toContain('Tajikistan');
  expect(names.length).toBe(countryList.codes.length - 1);
  const before = calls;
  expect(
    likelyFirst(counting, countryList, [], false)
      .others()
      .map(({ text }) => text),
  ).toContain('Tajikistan');
  expect(calls).toBe(before);
});

test.each(['en', 'ru', 'tg'] as const)(
  'in %s skills stand in the order of their names, with others last; levels keep the order of the study',
  async (language) => {
    const telling = tellingIn(await loadFormWords(language), await wordsOf(registrationStudy, language));
    const textsOf = (list: CodeList, isByName: boolean) =>
      likelyFirst(telling, list, [], isByName)
        .others()
        .map(({ text }) => text);
    const skills = textsOf(skillAreas, true);
    const other = telling.words.option(skillAreas, 'other');
    expect(skills.at(-1)).toBe(other);
    expect(skills.slice(0, -1)).toEqual(
      textsOf(skillAreas, false).filter((text) => text !== other).sort(telling.formats.compare), // prettier-ignore
    );
    expect(textsOf(educationLevels, false)).toEqual(
      educationLevels.codes.map((code) => telling.words.option(educationLevels, code)),
    );
    expect(registrationStudy.form?.byName).toContain('skills');
  },
);
