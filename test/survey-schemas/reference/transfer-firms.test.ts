/** Names of firms as price files spell them. */
import { firmNamed, plainName } from '#schemas/reference/transfer-firms.ts';
import { describe, expect, test } from 'vitest';

describe('a name of a firm', () => {
  test.each([
    ['Western Union'],
    ['WESTERN UNION'],
    ['  western   union '],
    ['Western-Union'],
    ['WesternUnion'],
    ['Western Union Ltd.'],
    ['Western Union (online)'],
    ['Western Union - agent'],
    ['WU'],
    ['Ｗｅｓｔｅｒｎ Ｕｎｉｏｎ'],
    ['Вестерн Юнион'],
  ])('%s is Western Union', (name) => {
    expect(firmNamed(name)).toEqual({ kind: 'listed', firm: 'Western Union' });
  });

  test.each([
    ['Western', 'western'],
    ['Great Western Union', 'great western union'],
    ['Wural', 'wural'],
    ['Riad Exchange', 'riad exchange'],
    ['Contacto', 'contacto'],
    ['ABC Bank', 'abc bank'],
  ])('%s is none of the list', (name, firm) => {
    expect(firmNamed(name)).toEqual({ kind: 'unlisted', firm });
  });

  test('that changed is the firm that it is now', () => {
    expect([firmNamed('TransferWise Ltd'), firmNamed('Wise')].map(({ firm }) => firm)).toEqual(['Wise', 'Wise']);
  });

  test('loses its legal form, and nothing else of what it is', () => {
    expect(plainName('Posta Co. Ltd')).toBe('posta');
    expect(plainName('Ltd')).toBe('ltd');
    expect(plainName('Al-Ansari’s Exchange L.L.C.')).toBe('al ansaris exchange');
  });
});
