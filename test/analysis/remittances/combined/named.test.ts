/** What a combined table may name: an amount of its own study, a dimension of it and a code; and which rounds have it. */
import { expect, test } from 'vitest';
import { computeTables } from '#analysis/production/compute-tables.ts';
import { tableStandings } from '#analysis/production/promised.ts';
import { labelsOf } from '#schemas/language/study/labels.ts';
import { roundWith, tableOf } from '../../production/small-round.ts';
import { homes, road, roadWith } from './two-studies.ts';
import { defineStudy } from '../../../survey-schemas/checked-study.ts';

test('an amount that its study does not tell is refused', () => {
  expect(() => roadWith({ indicator: 'sent-home' })).toThrow(
    '/tables/1/here/indicator: the survey tables hold no amount or number "sent-home"',
  );
});

test('so is a dimension that the tables of the amount do not have', () => {
  expect(() => roadWith({ alone: { dimension: 'region', code: 'no' } })).toThrow(
    '/tables/1/here/alone/dimension: the tables with "sent" have no dimension "region"',
  );
});

test('and a code that nobody can answer', () => {
  expect(() => roadWith({ alone: { dimension: 'home_tells', code: 'never' } })).toThrow('/tables/1/here/alone/code');
});

test('and a dimension that both are told by, where the tables do not have it, it splits no part, or the other study names none', () => {
  const { alone } = { alone: { dimension: 'home_tells', code: 'no' } };
  expect(() => roadWith({ by: 'region' })).toThrow(
    '/tables/1/here/by: the tables with "sent" have no dimension "region"',
  );
  expect(() => roadWith({ alone, by: 'home_tells' })).toThrow(
    '/tables/1/here/by: "home_tells" does not split everybody in both parts',
  );
  const { study, indicator } = { study: 'homes', indicator: 'received' };
  const tables = road.tables.map((plan) =>
    plan.kind === 'combined'
      ? { ...plan, with: { study, indicator, alone: { dimension: 'was_here', code: 'no' } } }
      : plan,
  );
  expect(() => defineStudy({ ...road, tables })).toThrow(
    '/tables/1/here/by: both studies name a dimension to be told by, or neither does',
  );
});

test('corridors of both have the words of countries', () => {
  const label = labelsOf([{ study: road, words: road.words.en }]);
  expect(label('combined-money', 'corridor')?.list?.standard).toBe('region');
});

test('a round that does not ask the other study has no such table, and is promised none', () => {
  const tables = { road: tableOf({ psu: ['a'], disposition: ['complete'] }) };
  const computed = computeTables([road], tables, roundWith());
  expect(computed.estimates.filter(({ table }) => table === 'combined-money')).toEqual([]);
  const named = (studies: Parameters<typeof tableStandings>[0]) =>
    tableStandings(studies, tables, computed, computed).map(({ table }) => table);
  expect(named([road])).toEqual(['road']);
  expect(named([homes, road])).toEqual(['homes', 'road', 'combined-money']);
});

test('its two dimensions have words of their own, since no question tells them', () => {
  const figures = {
    tables: {},
    indicators: {},
    units: {},
    dimensions: { frame: 'Who was asked', part: 'Who can be met' },
  };
  const label = labelsOf([{ study: road, words: { ...road.words.en, figures } }]);
  expect([label('combined-money', 'frame')?.name, label('combined-money', 'part')?.name]).toEqual([
    'Who was asked',
    'Who can be met',
  ]);
});
