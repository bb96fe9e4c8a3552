/** Members of the groups that averages of prices are told of, by the names that they are known by. */
import { countryNamed } from '#schemas/reference/country-names.ts';
import { groupsOfCorridor, receivingRegions, senderGroups } from '#schemas/reference/price-groups.ts';
import { describe, expect, test } from 'vitest';

const codesOf = (names: string): readonly string[] =>
  names
    .split(', ')
    .map((name) => countryNamed(name) ?? name)
    .toSorted();

describe('groups of countries that send', () => {
  test('the G8 as it was until 2014, with Russia', () => {
    const members = 'Canada, France, Germany, Italy, Japan, Russia, United Kingdom, United States';
    expect([...senderGroups.G8].toSorted()).toEqual(codesOf(members));
  });

  test('the nineteen countries of the G20; the unions that are members send nothing as such', () => {
    const members =
      'Argentina, Australia, Brazil, Canada, China, France, Germany, India, Indonesia, Italy, Japan, Mexico, Russia, Saudi Arabia, South Africa, South Korea, Turkey, United Kingdom, United States';
    expect([...senderGroups.G20].toSorted()).toEqual(codesOf(members));
  });

  test('they count who sends, not who receives', () => {
    expect(groupsOfCorridor('AE', 'IN')).toEqual(['SAR']);
    expect(groupsOfCorridor('IN', 'AE')).toEqual(['G20']);
  });
});

describe('regions that receive', () => {
  test.each<[keyof typeof receivingRegions, string]>([
    ['EAP', 'China, Fiji, Indonesia, Philippines, Thailand, Viet Nam'],
    ['ECA', 'Albania, Kosovo, Moldova, Tajikistan, Türkiye, Ukraine'],
    ['LAC', 'Brazil, El Salvador, Haiti, Jamaica, Mexico'],
    ['MNA', 'Egypt, Jordan, Lebanon, Morocco, Yemen'],
    ['SAR', 'Afghanistan, Bangladesh, India, Nepal, Pakistan, Sri Lanka'],
    ['SSA', 'Ethiopia, Kenya, Nigeria, Senegal, Uganda, Zimbabwe'],
  ])('%s has %s', (region, names) => {
    for (const code of codesOf(names)) expect(groupsOfCorridor('CH', code)).toEqual([region]);
  });

  test('no country is in two', () => {
    const all = Object.values(receivingRegions).flatMap((region) => [...region]);
    expect(new Set(all).size).toBe(all.length);
  });
});
