/** What tables are split by has a name that stands in a heading and in the title of a plot, in every language. */
import { expect, test } from 'vitest';

import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { languages } from '#schemas/words/languages.ts';

import { catalogue } from '../../studies.ts';

test('no dimension of a study is called by the question that tells it', async () => {
  const asked = (await wordingsOf(catalogue, languages)).flatMap((wording) =>
    catalogue.flatMap(({ tables }) =>
      tables.flatMap((plan) =>
        plan.kind === 'survey'
          ? plan.measures.flatMap(({ table }) =>
              Object.keys(plan.dimensions).map((dimension) => wording.dimension(table, dimension)),
            )
          : [],
      ),
    ),
  );
  expect(asked.length).toBeGreaterThan(50);
  expect([...new Set(asked.filter((name) => name.includes('?')))]).toEqual([]);
});

test('all corridors with a volume are not called all that were quoted', async () => {
  for (const wording of await wordingsOf(catalogue, languages)) {
    const all = (table: string) => wording.domainValue(table, 'price_group', 'all-corridors');
    expect(all('household-transfer-costs')).not.toBe(all('corridor-costs'));
    expect(all('border-transfer-costs')).toBe(all('household-transfer-costs'));
    const region = (table: string) => wording.domainValue(table, 'price_group', 'ECA');
    expect(region('household-transfer-costs')).toBe(region('corridor-costs'));
  }
});
