/** A country of 800 villages whose totals are known, and samples of it in which some answers are refused at random within classes. */
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { makeRandom, type Random } from '#analysis/statistics/random/random.ts';
import { defineStudy } from '#schemas/language/study/study.ts';
import { householdV2 } from '#schemas/studies/household/household.v2.ts';
import { household } from '#schemas/studies/household/words/en.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { repeat, tableOf } from '../analysis/production/small-round.ts';

/** Two measures of the household study: what senders give, and what households earn. */
export const receiptsAndIncome = defineStudy({
  instrument: householdV2,
  words: { en: household },
  collection: householdStudy.collection,
  tables: [
    {
      kind: 'survey',
      unit: 'household',
      dimensions: { corridor: 'senders.country' },
      measures: [
        {
          kind: 'amount',
          table: 'household-receipts',
          indicator: 'cash-received',
          from: [{ amount: 'senders.cash_total' }],
          askedIf: 'receives_remittances',
          annualise: 1,
          by: [[], ['corridor']],
        },
        {
          kind: 'amount',
          table: 'household-income',
          indicator: 'income',
          from: [{ amount: 'income' }],
          annualise: 1,
          by: [[]],
        },
      ],
    },
  ],
});

type Household = {
  readonly urban: boolean;
  readonly members: number;
  readonly income: number;
  readonly senders: readonly { readonly country: string; readonly cash: number }[];
};
type Village = { readonly stratum: string; readonly psu: string; readonly households: readonly Household[] };

const strata = ['north', 'south', 'east', 'west'];
const [perStratum, perVillage] = [200, 12];

/** Mean sent, and how often what was sent is refused: those who send most tell least. */
const countries = [
  { country: 'RU', share: 60, mean: 2000, refused: 0.06 },
  { country: 'KZ', share: 25, mean: 1200, refused: 0.08 },
  { country: 'DE', share: 15, mean: 6000, refused: 0.3 },
];
const refusal = new Map(countries.map(({ country, refused }) => [country, refused]));

const aroundMean = (random: Random, mean: number, spread: number) =>
  Math.round(mean * Math.exp(random.normal(-(spread ** 2) / 2, spread)));

function drawHousehold(random: Random, generosity: number): Household {
  const members = random.integer(1, 8);
  const count = random.chance(0.6) ? random.weighted([1, 2, 3], [70, 20, 10]) : 0;
  const senders = Array.from({ length: count }, () => {
    const { country, mean } = random.weighted(
      countries,
      countries.map(({ share }) => share),
    );
    return { country, cash: aroundMean(random, mean * generosity, 0.6) };
  });
  return { urban: random.chance(0.4), members, income: aroundMean(random, 700 * members * generosity, 0.4), senders };
}

/** All villages. */
export function smallCountry(seed: number): readonly Village[] {
  const random = makeRandom(seed, 'country');
  return strata.flatMap((stratum, s) =>
    Array.from({ length: perStratum }, (_, number): Village => {
      const generosity = (0.8 + 0.15 * s) * Math.exp(random.normal(0, 0.15));
      const households = Array.from({ length: perVillage }, () => drawHousehold(random, generosity));
      return { stratum, psu: `${stratum}-${number}`, households };
    }),
  );
}

/** What everybody would have told. */
export const trueTotals = (villages: readonly Village[]) => {
  const all = villages.flatMap(({ households }) => households);
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const sent = (country?: string) =>
    sum(
      all.flatMap(({ senders }) =>
        senders.filter((one) => country === undefined || one.country === country).map(({ cash }) => cash),
      ),
    );
  return {
    'cash-received-total': sent(),
    'cash-received-total DE': sent('DE'),
    'income-total': sum(all.map(({ income }) => income)),
  };
};

/** Ten villages of every stratum, eight households in each. Of amounts about one in ten is refused, and of rosters one in thirty. */
export function drawSample(villages: readonly Village[], seed: number): SnapshotTables {
  const random = makeRandom(seed, 'sample');
  const drawn = strata.flatMap((stratum) =>
    random.shuffle(villages.filter((village) => village.stratum === stratum)).slice(0, 10),
  );
  const met = drawn.flatMap(({ psu, stratum, households }) =>
    random
      .shuffle(households)
      .slice(0, 8)
      .map((household) => ({ psu, stratum, household })),
  );
  const named = met.map(({ household: { senders } }) => (random.chance(1 / 30) ? [] : senders));
  const refusesIncome = met.map(({ household: { urban, members } }) =>
    random.chance((urban ? 0.16 : 0.04) * (members > 4 ? 1.5 : 0.7)),
  );
  const senders = named.flatMap((list, row) =>
    list.map((one) => ({ ...one, row, refused: random.chance(refusal.get(one.country) ?? 0) })),
  );
  const minor = (amount: number) => amount * 100;
  return {
    frame: tableOf({
      instrument: drawn.map(() => 'household'),
      psu: drawn.map(({ psu }) => psu),
      stratum: drawn.map(({ stratum }) => stratum),
      stage_one_weight: drawn.map(() => perStratum / 10),
      units: drawn.map(() => perVillage),
    }),
    household: tableOf({
      psu: met.map(({ psu }) => psu),
      region: met.map(({ stratum }) => stratum),
      urban: met.map(({ household: { urban } }) => (urban ? 'urban' : 'rural')),
      disposition: repeat('complete', met.length),
      income: met.map(({ household: { income } }, k) => (refusesIncome[k] === true ? undefined : minor(income))),
      income_currency: refusesIncome.map((refused) => (refused ? undefined : 'TJS')),
      income_nonresponse: refusesIncome.map((refused) => (refused ? 'refused' : undefined)),
      receives_remittances: met.map(({ household }) => (household.senders.length > 0 ? 'yes' : 'no')),
    }),
    'household.members': tableOf({
      parent_row: met.flatMap(({ household: { members } }, row) => repeat(row, members)),
    }),
    'household.senders': tableOf({
      parent_row: senders.map(({ row }) => row),
      country: senders.map(({ country }) => country),
      cash_total: senders.map(({ cash, refused }) => (refused ? undefined : minor(cash))),
      cash_total_currency: senders.map(({ refused }) => (refused ? undefined : 'TJS')),
      cash_total_nonresponse: senders.map(({ refused }) => (refused ? 'refused' : undefined)),
    }),
  };
}
