/** Two small studies of one total: households tell of senders, people met on the road of themselves. */
import { defineInstrument } from '#schemas/language/questions/instrument.ts';
import { code, flag, money, roster, selectOne } from '#schemas/language/questions/question.ts';
import type { CombinedTables } from '#schemas/language/study/tables.ts';
import { countryList } from '#schemas/reference/countries.ts';
import { dispositions } from '#schemas/reference/lists.ts';
import { defineStudy } from '../../../survey-schemas/checked-study.ts';

const unsure = ['refused', 'dont_know'] as const;
const design = {
  stratum: code({ design: true }),
  psu: code({ design: true }),
  disposition: selectOne(dispositions, { design: true }),
};
const collection = { files: ['link'], weights: { kind: 'psu' }, about: 'people' } as const;
const words = { en: { title: 'Money', groups: {}, questions: {}, rules: {} } };

export const homes = defineStudy({
  instrument: defineInstrument({
    id: 'homes',
    version: 1,
    questions: {
      ...design,
      senders: roster(
        { min: 0, max: 5 },
        {
          received: money({ nonResponse: unsure }),
          was_here: flag({ nonResponse: unsure }),
          country: selectOne(countryList, { nonResponse: unsure }),
        },
      ),
    },
  }),
  words,
  collection,
  tables: [
    {
      kind: 'survey',
      unit: 'household',
      dimensions: { was_here: 'senders.was_here', corridor: 'senders.country' },
      measures: [
        {
          kind: 'amount',
          table: 'homes',
          indicator: 'received',
          from: [{ amount: 'senders.received' }],
          annualise: 1,
          by: [[], ['corridor']],
        },
      ],
    },
  ],
});

const roadInstrument = defineInstrument({
  id: 'road',
  version: 1,
  questions: {
    ...design,
    home_tells: flag({ nonResponse: unsure }),
    lives_in: selectOne(countryList, { nonResponse: unsure }),
    sent: money({ nonResponse: unsure }),
  },
});

const together = {
  kind: 'combined',
  table: 'combined-money',
  indicator: 'money-from-abroad',
  with: { study: 'homes', indicator: 'received', alone: { dimension: 'was_here', code: 'no' }, by: 'corridor' },
  here: { indicator: 'sent', alone: { dimension: 'home_tells', code: 'no' }, by: 'country' },
} as const satisfies CombinedTables;

/** The study of the road, with what its combined table names of itself changed. */
export const roadWith = (here: Partial<CombinedTables['here']> = {}) =>
  defineStudy({
    instrument: roadInstrument,
    words,
    collection,
    tables: [
      {
        kind: 'survey',
        unit: 'person',
        dimensions: { home_tells: 'home_tells', country: 'lives_in' },
        measures: [
          {
            kind: 'amount',
            table: 'road',
            indicator: 'sent',
            from: [{ amount: 'sent' }],
            annualise: 1,
            by: [[], ['country']],
          },
        ],
      },
      { ...together, here: { ...together.here, ...here } },
    ],
  });

export const road = roadWith();

/** The same, of which both together are told in all alone. */
export const roadInAll = defineStudy({
  ...road,
  tables: road.tables.map((plan) => {
    if (plan.kind !== 'combined') return plan;
    const { study, indicator, alone } = together.with;
    return { ...plan, with: { study, indicator, alone }, here: { indicator: 'sent', alone: together.here.alone } };
  }),
});
