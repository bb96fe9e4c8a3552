/** Tables of a study that nobody built in: any dimensions, any statistic, in the words of its questionnaire. */
import { type Observation, observationSchema, statistics } from '#analysis/production/observations/observation.ts';
import { countryList } from '#schemas/reference/countries.ts';
import { type Study, studiesOf, wordsOf } from '#schemas/language/study/study.ts';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';

import { savingsClubsStudy } from '../../survey-schemas/studies/example.ts';
import { analystCookie, dashboard, fixtureObjects, fixtureStore, manifest, release as today } from './fixture.ts';

const { en } = savingsClubsStudy.words;
const figures = { tables: {}, indicators: {}, units: {}, ...en.figures };
const derived = { dimensions: { age: 'Age of the member' }, codes: { age: { young: 'Under 40' } } };
const { instrument } = savingsClubsStudy;
const clubs: Study = {
  ...savingsClubsStudy,
  instrument: {
    ...instrument,
    questions: {
      ...instrument.questions,
      lives_in: { kind: 'select-one', list: countryList },
      hall: { kind: 'select-one', list: { name: 'halls', codes: ['KZ-UZ', 'north'] } },
    },
  },
  words: {
    ...savingsClubsStudy.words,
    en: {
      ...en,
      questions: { ...en.questions, lives_in: 'Where does the member live?', hall: 'Which hall?' },
      options: { ...en.options, halls: { 'KZ-UZ': 'Hall by the bazaar', north: 'Northern hall' } },
      figures: { ...figures, ...derived },
    },
  },
  tables: savingsClubsStudy.tables.map((plan) =>
    plan.kind === 'survey'
      ? {
          ...plan,
          dimensions: {
            ...plan.dimensions,
            ...{ saver: 'saves', age: 'age_class', sender_country: 'lives_in', corridor: 'hall', host_country: 'hall' },
          },
        }
      : plan,
  ),
};

type Change = Partial<Pick<Observation, 'dimensions' | 'value'>> & {
  readonly measure?: Partial<Observation['measure']>;
  readonly attributes?: Partial<Observation['attributes']>;
};

const observed = ({ measure, attributes, ...change }: Change): Observation =>
  v.parse(observationSchema, {
    table: 'clubs',
    dimensions: { saver: 'yes' },
    measure: { indicator: 'saved', statistic: 'total', at: null, unit: 'TJS', unitMultiplier: 0, ...measure },
    value: 1234.5,
    uncertainty: { se: 12, ciLow: 1200, ciHigh: 1270, cv: 0.01, df: 30, deff: null, method: 'linearisation' },
    quality: { grade: 'publish', n: 40, base: 40, unknownShare: 0, leftOut: {}, noted: {} },
    attributes: { status: 'shown', reason: '', basis: 'sample', ...attributes },
    method: 'design-based',
    ...change,
  });

const unitOf = (statistic: Observation['measure']['statistic']): string =>
  new Map([
    ['count', 'members'],
    ['share', 'share'],
    ['ratio', 'TJS per TJS'],
  ]).get(statistic) ?? 'TJS';

const observations = [
  ...statistics.map((statistic) =>
    observed({
      measure: {
        indicator: `saved-${statistic}`,
        statistic,
        at: statistic === 'quantile' ? 0.25 : null,
        unit: unitOf(statistic),
      },
      value: statistic === 'share' ? 0.25 : 1234.5,
    }),
  ),
  observed({ measure: { indicator: 'saved-quantile', statistic: 'quantile', at: 0.5, unit: 'TJS' } }),
  observed({ dimensions: { sender_country: 'UZ', corridor: 'KZ-UZ', host_country: 'north' } }),
  observed({ dimensions: { saver: 'unknown', unit: 'north-coast', country: 'KZ', age: 'young' } }),
];

const tables = [
  { study: 'savings-clubs', table: 'clubs', rows: observations.length, outcome: 'told' as const },
  { study: 'savings-clubs', table: 'lenders', rows: 0, outcome: 'no-responses' as const },
];
const files = [{ name: 'estimates.json', contentType: '', bytes: 1, rows: 1, sha256: 'a'.repeat(64) }];
const contents: Readonly<Record<string, unknown>> = {
  'releases/clubs/manifest.json': { ...manifest, summary: [], files, tables },
  'releases/clubs/estimates.json': { format: 'remit-observations/1', methods: {}, warnings: [], observations },
};
/** The same without figures in Russian; English also has words for members. */
const halfTranslated: Study = {
  ...clubs,
  words: {
    en: {
      ...clubs.words.en,
      figures: { ...figures, ...derived, units: { member: 'member of a club', members: 'members of clubs' } },
    },
    ru: { ...(await wordsOf(clubs, 'ru')), figures: { tables: {}, indicators: {}, units: {} } },
  },
};
const pagesOf = (study: Study) =>
  dashboard({
    studies: studiesOf([study]),
    store: { ...fixtureStore, getRelease: () => Promise.resolve({ ...today, id: 'clubs', files }) },
    objects: {
      get: (key) =>
        contents[key] === undefined
          ? fixtureObjects.get(key)
          : Promise.resolve({ bytes: new TextEncoder().encode(JSON.stringify(contents[key])), contentType: '' }),
    },
  });
const app = pagesOf(clubs);
const seeRussianOf = (study: Study, path: string) => seeParts(`${path}?lang=ru`, pagesOf(study));
const ask = async (path: string, pages: typeof app): Promise<string> => {
  const answer = await pages.request(`/dashboard/releases/clubs${path}`, {
    headers: { cookie: await analystCookie() },
  });
  expect(answer.status).toBe(200);
  return answer.text();
};
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const see = async (path: string, pages = app) => textOf(await ask(path, pages));

/** What every part of a table says, each reached by the links of another. */
async function seeParts(path: string, pages = app): Promise<string> {
  const [table = '', language = ''] = path.split('?');
  const seen = new Map<string, string>();
  const open = [''];
  for (let query = open.pop(); query !== undefined; query = open.pop()) {
    const html = await ask(`${table}?${[language, query].filter(Boolean).join('&')}`, pages);
    seen.set(query, textOf(html));
    const parts = [...html.matchAll(/<nav class="parts".*?<\/nav>/gs)].join('');
    const links = [...parts.matchAll(/href="\?([^"]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
    open.push(...links.filter((link) => !seen.has(link) && !open.includes(link)));
  }
  return [...seen.values()].join(' ');
}

describe('a table of savings clubs', () => {
  let page: string;
  beforeAll(async () => {
    page = await seeParts('/tables/clubs');
  });

  test('has a column for each dimension, named by the question that tells it', () => {
    for (const words of ['Did you save with the club in the last 12 months?', 'Unit', 'Country'])
      expect(page).toContain(words);
  });

  test('says its codes in the words of the list they are of, countries by name, and others as they read', () => {
    for (const words of ['Yes', 'Unknown', 'North coast', 'Kazakhstan']) expect(page).toContain(words);
  });

  test('says countries by name under any name of a dimension, and a list of its own in its words under that of another', () => {
    for (const told of [
      'Where does the member live?',
      'Uzbekistan',
      'Which hall?',
      'Hall by the bazaar',
      'Northern hall',
    ])
      expect(page).toContain(told);
    expect(page).not.toContain('Kazakhstan → ');
  });

  test('says a derived variable, which nobody is asked, in the words that the study gives it', () => {
    for (const told of ['Age of the member', 'Under 40']) expect(page).toContain(told);
  });

  test('says what is made of the amount: total, mean, share, ratio, quantile and the rest', () => {
    for (const words of [
      'Money saved, total',
      'Money saved, total with the largest amounts cut',
      'Money saved, mean',
      'Money saved, count',
      'Money saved, share',
      'Money saved, ratio',
      'Money saved · Quantiles',
      'Share below Estimate Quality Yes 25% 1,235 Publish Yes 50% 1,235 Publish',
    ])
      expect(page).toContain(words);
  });

  test('prints a share in percent and an amount in its currency', () => {
    expect(page).toContain('25%');
    expect(page).toContain('1,235 TJS');
  });

  test('names the questions that a figure is made of, in their words', () => {
    expect(page).toContain(
      'Questions asked Savings clubs: Did you save with the club in the last 12 months? Savings clubs: How much did you save?',
    );
  });

  test('is there in Russian as well', async () => {
    expect(await seeParts('/tables/clubs?lang=ru')).toContain('Отложенные деньги: всего');
  });
});

test('a table that the study promises and the release does not hold is named, with the reason', async () => {
  expect(await see('')).toContain('Lenders: nobody has answered “Savings clubs” yet.');
});

describe('a study whose Russian words lack figures', () => {
  let page: string;
  beforeAll(async () => {
    page = await seeRussianOf(halfTranslated, '/tables/clubs');
  });

  test('has English words of the study for the table, indicators, units, dimensions and codes, one by one', () => {
    for (const told of [
      'Members of savings clubs',
      'Money saved: всего',
      '1 235 members of clubs',
      'Age of the member',
      'Under 40',
      'Which hall?',
      'Hall by the bazaar',
    ])
      expect(page).toContain(told);
  });

  test('keeps what is said in Russian, and the words of the platform', () => {
    for (const told of ['Откладывали ли вы деньги в кассе', 'Да', 'Узбекистан']) expect(page).toContain(told);
  });
});
