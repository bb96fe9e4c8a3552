/** What tables are split by has a name that stands in a heading and in the title of a plot, in every language. */
import { describe, expect, test } from 'vitest';

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

describe('travellers by how long they stay', () => {
  const words = {
    en: { residence: 'Country of residence', yes: 'Yes', no: 'No' },
    ru: { residence: 'Страна проживания', yes: 'Да', no: 'Нет' },
    uk: { residence: 'Країна проживання', yes: 'Так', no: 'Ні' },
    tg: { residence: 'Кишвари истиқомат', yes: 'Ҳа', no: 'Не' },
    ro: { residence: 'Țara de reședință', yes: 'Da', no: 'Nu' },
    sq: { residence: 'Vendi i banimit', yes: 'Po', no: 'Jo' },
  };

  test.each(languages)('yes and no of a derived variable are words of the language: %s', async (language) => {
    const wording = (await wordingsOf(catalogue, [language])).find(({ voice }) => voice.language === language);
    const said = (code: string) => wording?.domainValue('border-stays', 'stay', code);
    expect([said('yes'), said('no')]).toEqual([words[language].yes, words[language].no]);
    expect(wording?.levels('border-stays', 'stay').codes).toEqual(['yes', 'no']);
  });

  test.each(languages)('the country is that of residence, for some live here: %s', async (language) => {
    const wording = (await wordingsOf(catalogue, [language])).find(({ voice }) => voice.language === language);
    for (const table of ['border-stays', 'border-people', 'border-money', 'border-remittances', 'registrants'])
      expect([table, wording?.dimension(table, 'country')]).toEqual([table, words[language].residence]);
    // money from outside figures is of the country that it comes from
    expect(wording?.dimension('combined-benchmarks', 'country')).not.toBe(words[language].residence);
  });
});
