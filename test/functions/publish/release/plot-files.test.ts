/** What somebody can rely on who takes a picture out of a release: it shows what may be shown, says what it is, and runs nothing. */
import { disclosed } from '#analysis/production/observations/disclosed.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { englishOf } from '#functions/publish/release/in-english.ts';
import { releaseFiles } from '#functions/publish/release/release-files.ts';
import { regionShapes } from '#analysis/simulate/region-shapes.ts';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';

import { catalogue } from '../../../studies.ts';
import { drawSmallRound } from '../memory-platform.ts';
import { few, told } from './rows.ts';

const { round } = drawSmallRound();
const english = await englishOf([]);

const receipts = {
  table: 'household-remittances',
  indicator: 'personal-remittances-total',
  statistic: 'total',
  unit: 'USD',
} as const;
const russia = { ...told, ...receipts, domain: { corridor: 'RU-TJ' }, estimate: 400, ciLow: 300, ciHigh: 500 };
const germany = { ...told, ...receipts, domain: { corridor: 'DE-TJ' } };
const kazakhstan = { ...few, ...receipts, domain: { corridor: 'KZ-TJ' } };

async function plotsOf(
  estimates: readonly EstimateRow[],
  title = round.title,
  more: Partial<Pick<typeof round, 'shapes'>> = {},
) {
  const files = await releaseFiles(
    disclosed({ estimates: [...estimates], corridorCosts: [], refusedPrices: [], weighting: [], warnings: [] }),
    {
      ...{ series: 'estimates', round: { ...round, title, ...more }, studies: catalogue, codeVersion: '0', english },
      ...{ snapshot: { hash: 'ab' }, standings: [], summary: [] },
    },
  );
  return new Map(
    files.flatMap(({ name, bytes }) => (name.startsWith('plots/') ? [[name, new TextDecoder().decode(bytes)]] : [])),
  );
}

const plain = (svg: string) => svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

/** Names of the elements of a document; throws where it is not well-formed. */
function elementsOf(svg: string): ReadonlySet<string> {
  const names = new Set<string>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => names.add(name));
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.write(svg).close();
  return names;
}

describe('the plots of a release', () => {
  test('have the map of its regions beside them where the round has shapes', async () => {
    const share = (region: string) => ({
      ...{ ...told, table: 'household-receiving', indicator: 'receiving-share', statistic: 'share', unit: 'share' },
      ...{ domain: { region }, estimate: 0.4 },
    });
    const regions: readonly EstimateRow[] = ['North', 'South'].map((region) => ({
      ...share(region),
      statistic: 'share',
    }));
    const plots = await plotsOf(regions, round.title, { shapes: [...regionShapes] });
    const name = 'plots/regions.household-receiving.receiving-share.map';
    expect([...plots.keys()]).toEqual([`${name}.svg`, `${name}.ru.svg`]);
    const svg = plots.get(`${name}.svg`) ?? '';
    expect(elementsOf(svg)).toContain('path');
    expect(plain(svg)).toContain('North 40%');
    expect([...(await plotsOf(regions)).keys()]).toEqual([]);
  });

  test('are a file for each plot and language', async () => {
    const plots = await plotsOf([russia, germany, kazakhstan]);
    expect([...plots.keys()]).toEqual([
      'plots/household.corridors.svg',
      'plots/household.corridors.map.svg',
      'plots/household.corridors.ru.svg',
      'plots/household.corridors.map.ru.svg',
    ]);
    expect(plots.get('plots/household.corridors.ru.svg')).toContain('lang="ru"');
    expect(plain(plots.get('plots/household.corridors.ru.svg') ?? '')).toContain('Россия → Таджикистан');
  });

  test('have corridors on a map, with a dashed line and the reason for one that is withheld', async () => {
    const svg = (await plotsOf([russia, germany, kazakhstan])).get('plots/household.corridors.map.svg') ?? '';
    expect(svg.match(/class="p-stroke-mark"/g)).toHaveLength(2);
    expect(svg.match(/stroke-dasharray="3 3"/g)).toHaveLength(1);
    expect(plain(svg)).toContain('Kazakhstan → Tajikistan: withheld: could tell of too few people');
  });

  test('say what they show, of which round and of when', async () => {
    const words = plain((await plotsOf([russia, germany])).get('plots/household.corridors.svg') ?? '');
    expect(words).toContain('Personal remittances');
    expect(words).toMatch(new RegExp(`${round.title}\\. .*20\\d\\d to .*20\\d\\d\\.`));
  });

  test('keep the place of a withheld figure, and give it no length and no number', async () => {
    const svg = (await plotsOf([russia, germany, kazakhstan])).get('plots/household.corridors.svg') ?? '';
    expect(plain(svg)).toContain('Kazakhstan → Tajikistan withheld: could tell of too few people');
    expect(svg.match(/class="p-mark"/g)).toHaveLength(2);
  });

  test('are not there where fewer than two figures may be shown', async () => {
    expect([...(await plotsOf([russia, kazakhstan])).keys()]).toEqual([]);
  });

  test('are well-formed pictures that run nothing and fetch nothing, whatever the round is called', async () => {
    const plots = await plotsOf([russia, germany], '<script>x</script> & "y"');
    for (const [name, svg] of plots) {
      const drawn = name.includes('.map.') ? ['circle', 'g', 'path'] : ['g', 'line'];
      expect([...elementsOf(svg)].toSorted()).toEqual([...drawn, 'rect', 'svg', 'text', 'title']);
      expect(svg).not.toMatch(/\s(href|xlink:href|on\w+|style)=|url\(/);
    }
  });

  test('are the same to the byte whenever and in whatever time zone they are drawn', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const there = await plotsOf([russia, germany]);
    process.env['TZ'] = zone;
    if (zone === undefined) delete process.env['TZ'];
    expect([...there]).toEqual([...(await plotsOf([russia, germany]))]);
  });
});
