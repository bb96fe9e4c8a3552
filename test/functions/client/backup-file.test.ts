/** A backup file says in the open what it is and nothing else, and opens with the key of its round alone, whole and unchanged. */
import { createECDH } from 'node:crypto';
import { sealBackup } from '#functions/client/backup/seal-backup.ts';
import { openBackup } from '#functions/platform/backup/open-backup.ts';
import { publicKeyOf, roundKeys } from '#functions/platform/backup/round-keys.ts';
import { splitBackup } from '#schemas/fieldwork/backup-file.ts';
import { expect, test } from 'vitest';

const secret = 'the secret of one platform';
const common = { round: 'valleys', instrument: 'household', version: 1, startedAt: '2026-11-22T09:00:00+05:00' };
const entries = [
  {
    ...common,
    id: 'id-of-one',
    state: 'unsent',
    endedAt: 'e',
    body: '{"answers":{"name":"Ҳамсоя Planted"}}',
    form: {},
  },
  { ...common, id: 'id-of-two', state: 'draft', form: { typed: 'Planted too' }, answers: {} },
  { ...common, id: 'id-of-three', state: 'refused', form: {}, answers: { income: 'Planted as well' } },
];
const pointOf = (round: string, from = secret) => Uint8Array.from(Buffer.from(publicKeyOf(from, round), 'base64'));

const saved = (publicKey = pointOf('valleys')): Promise<Uint8Array<ArrayBuffer>> =>
  sealBackup({ round: 'valleys', instrument: 'household', savedAt: '2026-11-22T10:00:00+05:00', entries, publicKey });

/** The same bytes with one bit turned. */
function turned(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  const other = bytes.slice();
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}

test('the office opens it, and finds every entry as it was on the phone', async () => {
  const opened = openBackup(await saved(), secret, 'valleys');
  expect(opened).toMatchObject({ kind: 'opened', entries });
});

test('its first line says what it is, of which round, when and how many; no answer and no id is in its bytes', async () => {
  const bytes = await saved();
  const [line = ''] = Buffer.from(bytes).toString('utf8').split('\n');
  expect(JSON.parse(line)).toMatchObject({
    format: 'remit-backup',
    version: 1,
    round: 'valleys',
    instrument: 'household',
    savedAt: '2026-11-22T10:00:00+05:00',
    unsent: 1,
    refused: 1,
    drafts: 1,
  });
  const all = Buffer.from(bytes);
  for (const planted of ['Planted', 'Ҳамсоя', 'id-of-', '2026-11-22T09', 'answers'])
    expect(all.includes(Buffer.from(planted)), planted).toBe(false);
});

test('the same entries are never sealed into the same bytes', async () => {
  const [one, other] = [splitBackup(await saved()), splitBackup(await saved())];
  if (one.kind !== 'backup' || other.kind !== 'backup') throw new Error('no backup');
  expect(Buffer.from(one.sealed).equals(Buffer.from(other.sealed))).toBe(false);
  expect(one.header.ephemeral).not.toBe(other.header.ephemeral);
});

test('a bit that was turned anywhere is refused', async () => {
  const bytes = await saved();
  const kinds = new Set<string>();
  for (let at = 0; at < bytes.length; at += 1) kinds.add(openBackup(turned(bytes, at), secret, 'valleys').kind);
  expect([...kinds].sort()).not.toContain('opened');
  expect(openBackup(turned(bytes, bytes.length - 20), secret).kind).toBe('damaged');
});

test('what the first line says cannot be changed either', async () => {
  const text = Buffer.from(await saved())
    .toString('latin1')
    .replace('"unsent":1', '"unsent":7');
  expect(openBackup(Uint8Array.from(Buffer.from(text, 'latin1')), secret).kind).toBe('damaged');
});

test('a file that was cut, or that goes on, is told so', async () => {
  const bytes = await saved();
  const longer = Uint8Array.from([...bytes, 0]);
  expect(openBackup(bytes.slice(0, -1), secret)).toEqual({
    kind: 'cut',
    expected: bytes.length,
    found: bytes.length - 1,
  });
  expect(openBackup(longer, secret).kind).toBe('cut');
  for (const nothing of ['', '{}', '{}\n', '{"format":"remit-backup"', 'PK\u0003\u0004 an archive\n'])
    expect(openBackup(Uint8Array.from(Buffer.from(nothing)), secret).kind).toBe('no-backup');
});

test('another round, another platform and a later version are told apart', async () => {
  const bytes = await saved();
  expect(openBackup(bytes, secret, 'hills')).toEqual({ kind: 'other-round', round: 'valleys' });
  expect(openBackup(bytes, 'the secret of another', 'valleys')).toEqual({ kind: 'other-key', round: 'valleys' });
  expect(openBackup(await saved(pointOf('hills')), secret)).toEqual({ kind: 'other-key', round: 'valleys' });
  const later = Buffer.from(bytes).toString('latin1').replace('"version":1', '"version":3');
  expect(openBackup(Uint8Array.from(Buffer.from(later, 'latin1')), secret)).toEqual({
    kind: 'other-version',
    version: '3',
  });
});

test('what was sealed to the key of one round does not open as of another, though its first line says so', async () => {
  const named = Buffer.from(await saved())
    .toString('latin1')
    .replace('"round":"valleys"', '"round":"hillock"');
  expect(openBackup(Uint8Array.from(Buffer.from(named, 'latin1')), secret).kind).toBe('other-key');
});

test('each round has a key pair of its own, the same each time', () => {
  expect(publicKeyOf(secret, 'valleys')).toBe(publicKeyOf(secret, 'valleys'));
  expect(publicKeyOf(secret, 'valleys')).not.toBe(publicKeyOf(secret, 'hills'));
  const [mine, theirs] = [roundKeys(secret, 'valleys'), createECDH('prime256v1')];
  theirs.generateKeys();
  expect(mine.computeSecret(theirs.getPublicKey()).equals(theirs.computeSecret(mine.getPublicKey()))).toBe(true);
});

test('a key that is no point of the curve seals nothing', async () => {
  await expect(saved(new Uint8Array(65).fill(4))).rejects.toThrow();
});
