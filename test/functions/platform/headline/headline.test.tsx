/** What the headline of a release says of two levels that are told together. */
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import { Headline } from '#functions/platform/headline/headline.tsx';
import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { usualSettings } from '#schemas/fieldwork/round.ts';
import { openingOf } from '#schemas/language/study/headline-figures.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { expect, test } from 'vitest';

const share = (channel_kind: string, estimate: number | null): EstimateRow => ({
  ...{ table: 'household-transfers-by-way', indicator: 'cash-transfers-by-kind-share', statistic: 'share' },
  ...{ domain: { channel_kind }, unit: 'share', n: null, base: null, unknownShare: 0, estimate },
  ...{ se: null, ciLow: null, ciHigh: null, cv: null, df: 30, deff: 1, method: 'design-based', reason: '' },
  ...(estimate === null
    ? { quality: 'suppress', reason: 'linked' }
    : { n: 400, base: 430, se: 0.03, ciLow: estimate - 0.06, ciHigh: estimate + 0.05, cv: 0.05, quality: 'publish' }),
});

test.each([
  ['en', 'informal or unknown'],
  ['ru', 'неофициальный или неизвестно'],
  ['uk', 'неофіційний або невідомо'],
  ['tg', 'ғайрирасмӣ ё номаълум'],
  ['ro', 'informal sau necunoscut'],
  ['sq', 'joformal ose nuk dihet'],
] as const)('in %s their names are one: “%s”', async (language, names) => {
  const wording = (await wordingsOf([householdStudy], [language])).at(-1); // the other is English
  if (wording === undefined) throw new Error(`no words in ${language}`);
  const rows = [share('formal', 0.7), share('informal', null), share('unknown', null)];
  const told = { observations: rows.map(estimateObservation), warnings: [], settings: usualSettings };
  const html = await (
    <Headline
      {...{ told, wording, opening: openingOf([householdStudy]), weighting: [] }}
      addressOf={(table) => `#${table}`}
    />
  );
  expect(String(html)).toContain(` · ${names}</a>`);
});
