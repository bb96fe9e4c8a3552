/** The office writes at a terminal what registrants are offered, by the checks of the page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { remitHere } from './remit-here.ts';

const root = mkdtempSync(join(tmpdir(), 'remit-offers-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});
const data = ['--data', join(root, 'data')];
const offer = (what: string, ...args: readonly string[]) =>
  remitHere('offer', what, '--round', 'abroad', ...args, ...data);

beforeAll(async () => {
  const path = join(root, 'abroad.json');
  const round = {
    ...{ id: 'abroad', title: 'abroad', country: 'TJ', reportingCurrency: 'TJS', settings: {} },
    instruments: { registration: 2 },
    referencePeriod: { start: '2026-01-01', end: '2026-12-31' },
  };
  writeFileSync(path, JSON.stringify(round));
  expect(await remitHere('round', 'create', '--open', '--file', path, ...data)).toMatchObject({ code: 0 });
  writeFileSync(join(root, 'text.txt'), 'Якум.\n\nДуюм.\n');
  writeFileSync(join(root, 'latin.txt'), Buffer.from([0xe9, 0x20, 0x61]));
});

const kz = ['--country', 'KZ', '--language', 'tg'];

test('one is written, changed by what is said alone, listed, shown and taken back', async () => {
  const said = [
    ...kz,
    '--title',
    'Хуш омадед',
    '--text',
    join(root, 'text.txt'),
    '--link',
    'Сафорат https://a.example/',
  ];
  expect(await offer('set', ...said)).toMatchObject({ code: 0, out: 'Offer KZ/tg: written.\n' });
  expect((await offer('set', ...said)).out).toBe('Offer KZ/tg: unchanged.\n');
  expect((await offer('set', ...kz, '--title', 'Салом')).out).toBe('Offer KZ/tg: written.\n');
  expect((await offer('list')).out).toBe('KZ/tg  Салом  shown  revision 2\n');
  expect(JSON.parse((await offer('show', ...kz)).out)).toMatchObject({
    text: 'Якум.\n\nДуюм.',
    links: [{ label: 'Сафорат', address: 'https://a.example/' }],
  });
  expect((await offer('take-back', ...kz, '--reason', ' ')).err).toContain('--reason says why');
  expect((await offer('list')).out).toContain('shown');
  expect((await offer('take-back', ...kz, '--reason', 'old', '--if-revision', '1')).err).toContain('in the meantime');
  expect((await offer('take-back', ...kz, '--reason', 'old', '--if-revision', '2')).code).toBe(0);
  expect((await offer('list')).out).toContain('taken back');
});

test('every fault is told by its option, and nothing is kept', async () => {
  const refused = await offer('set', '--country', 'XX', '--language', 'en', '--link', 'Bank http://bank.example/');
  expect(refused.code).toBe(1);
  for (const says of ['--country: Choose', '--title: Write 1', '--text: Write 1', '--link: At most 20'])
    expect(refused.err).toContain(says);
  expect((await offer('set', ...kz, '--text', join(root, 'latin.txt'))).err).toContain('UTF-8');
  expect((await offer('set', ...kz, '--text', join(root, 'none.txt'))).err).toContain('no such file');
  expect((await offer('show', '--language', 'en')).err).toContain('offers nothing');
});
