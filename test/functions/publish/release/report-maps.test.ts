/** Figures by corridor and by region stand on maps in the report as well, withheld ones among them without a number. */
import { disclosed } from '#analysis/production/observations/disclosed.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { regionShapes } from '#analysis/simulate/region-shapes.ts';
import { englishOf } from '#functions/publish/release/in-english.ts';
import { releaseFiles } from '#functions/publish/release/release-files.ts';
import { expect, test } from 'vitest';

import { catalogue } from '../../../studies.ts';
import { drawSmallRound } from '../memory-platform.ts';
import { few, told } from './rows.ts';

const { round } = drawSmallRound();
const studies = catalogue.filter(({ instrument: { id, version } }) => round.instruments[id] === version);

test('a report has figures by corridor and by region on maps beside their tables', async () => {
  const by = (corridor: string): EstimateRow => ({
    ...{ ...told, table: 'household-remittances', indicator: 'personal-remittances-total', statistic: 'total' },
    ...{ unit: 'USD', domain: { corridor } },
  });
  const share = (region: string): EstimateRow => ({
    ...{ ...told, table: 'household-receiving', indicator: 'receiving-share', statistic: 'share', unit: 'share' },
    ...{ domain: { region }, estimate: 0.4 },
  });
  const kazakhstan = { ...few, ...{ table: by('').table, indicator: by('').indicator, statistic: by('').statistic } };
  const estimates = [
    ...[by('RU-TJ'), by('DE-TJ'), { ...kazakhstan, domain: { corridor: 'KZ-TJ' } }],
    ...[share('North'), share('South')],
  ];
  const files = await releaseFiles(
    disclosed({ estimates, corridorCosts: [], refusedPrices: [], weighting: [], warnings: [] }),
    {
      ...{ series: 'estimates', studies, codeVersion: '0', snapshot: { hash: 'ab' }, standings: [] },
      ...{ summary: [], english: await englishOf([]), round: { ...round, shapes: [...regionShapes] } },
    },
  );
  const html = new TextDecoder().decode(files.find(({ name }) => name === 'report.html')?.bytes);
  const maps = [...html.matchAll(/<figure class="map">.*?<\/figure>/gs)].map(([figure]) => figure);
  expect(maps).toHaveLength(2);
  const [flows = '', regions = ''] = maps; // in the order of their tables
  expect(flows).toContain('Kazakhstan → Tajikistan: withheld: could tell of too few people');
  expect(flows.match(/class="p-stroke-mark"/g)).toHaveLength(2);
  expect(regions).toContain('North 40%');
  expect(html.match(/id="hatching"/g)).toHaveLength(1);
});
