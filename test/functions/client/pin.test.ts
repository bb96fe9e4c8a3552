/** What a PIN closes opens with it, with the office, and with nothing else. */
import { openBackup } from '#functions/platform/backup/open-backup.ts';
import { publicKeyOf } from '#functions/platform/backup/round-keys.ts';
import { asBase64 } from '#functions/client/backup/key-for.ts';
import { sealFile } from '#functions/client/backup/seal-backup.ts';
import { masked, newMask } from '#functions/client/device/mask.ts';
import { newKey } from '#functions/client/device/seal.ts';
import { ringOf } from '#functions/client/filling/key-ring.ts';
import { keptIn, lockedState, recordOf, sealedIn } from '#functions/client/filling/kept-record.ts';
import type { Kept } from '#functions/client/filling/kept.ts';
import { restOf, waitAfter } from '#functions/client/lock/attempt.ts';
import { newLock, openLock } from '#functions/client/lock/pin-key.ts';
import { faultOfPin } from '#functions/client/lock/simple-pin.ts';
import type { Rescue } from '#schemas/fieldwork/rescue-file.ts';
import { describe, expect, test } from 'vitest';

const secret = 'the secret of one platform';
const officeOf = (round: string) => Uint8Array.from(Buffer.from(publicKeyOf(secret, round), 'base64'));
const offices = new Map([['valleys', officeOf('valleys')]]);
const pin = '271828';

const common = {
  round: 'valleys',
  instrument: 'household',
  version: 1,
  startedAt: '2026-11-22T09:00:00+05:00',
} as const;
const draft: Kept = { ...common, id: 'id-of-one', state: 'draft', form: { typed: 'Ҳамсоя Planted' } };
const unsent: Kept = { ...common, id: 'id-of-two', state: 'unsent', form: {}, endedAt: 'e', body: '{"planted":1}' };

describe('a PIN', () => {
  test.each(['12345', '1a2b', '', '👍👍👍'])('of too few signs is refused: “%s”', (given) => {
    expect(faultOfPin(given)).toBe('short');
  });

  test.each([
    ...['123456', '654321', '234567', '987654', '111111', '121212', '123123', '112233', '332211', '000001', '147258'],
    ...['abcdef', 'FEDCBA', 'qwerty', 'йцукен', 'password', 'Password1', 'parola', 'пароль', '１２３４５６', '159753'],
  ])('that would be guessed among the first is refused: “%s”', (given) => {
    expect(faultOfPin(given)).toBe('simple');
  });

  test.each(['271126', '112726', '261127', '27112026', '20261127', '１２０５９０', '12051990'])(
    'that is a day is refused: “%s”',
    (given) => {
      expect(faultOfPin(given)).toBe('date');
    },
  );

  test.each(['271828', '840193', 'Ҳамсоя-7', 'three horses', '19-Тир-48'])('of another kind will do: “%s”', (given) => {
    expect(faultOfPin(given)).toBeUndefined();
  });

  test('that is wrong makes one wait 1 s, then 2, 4 … and at most a minute, by whatever clock', () => {
    expect([0, 1, 2, 3, 6, 7, 8, 90].map(waitAfter)).toEqual([0, 1000, 2000, 4000, 32_000, 60_000, 60_000, 60_000]);
    expect(restOf({ wrong: 3, until: 10_000 }, 7500)).toBe(2500);
    expect(restOf({ wrong: 3, until: 10_000 }, 10_001)).toBe(0);
    expect(restOf({ wrong: 3, until: 10_000_000 }, 0)).toBe(4000); // a clock that was set back
  });
});

describe('the data key', () => {
  test('opens with the PIN and the key of the device, with neither alone; no script reads it', async () => {
    const [device, another] = [await newKey(), await newKey()];
    const { lock, unlocked } = await newLock(pin, device, offices);
    expect(lock.rounds).toBeGreaterThanOrEqual(600_000);
    expect(lock.salt.length).toBe(16);
    expect(unlocked.key.extractable).toBe(false);
    const opened = await openLock(lock, pin, device, offices);
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    expect(opened.unlocked.key.extractable).toBe(false);
    expect(opened.unlocked.stamp).toBe(unlocked.stamp);
    expect(await keptIn(await recordOf(draft, unlocked.key, 'locked'), opened.unlocked.key)).toEqual(draft);
    expect(await openLock(lock, '271829', device, offices)).toEqual({ kind: 'wrong' });
    expect(await openLock(lock, pin, another, offices)).toEqual({ kind: 'no-device-key' });
    expect(await openLock({ ...lock, salt: new Uint8Array(16) }, pin, device, offices)).toEqual({
      kind: 'no-device-key',
    });
  });

  test('is another one each time, whatever the PIN', async () => {
    const device = await newKey();
    const [first, second] = [await newLock(pin, device, offices), await newLock(pin, device, offices)];
    expect(first.unlocked.stamp).not.toBe(second.unlocked.stamp);
    expect(await keptIn(await recordOf(draft, first.unlocked.key), second.unlocked.key)).toBe('unreadable');
  });

  test('opens with digits as another keyboard writes them, and is sealed for offices that were learned since', async () => {
    const device = await newKey();
    const { lock } = await newLock('８４０１９３', device, offices);
    expect(lock.isDigits).toBe(true);
    const opened = await openLock(lock, '840193', device, new Map([...offices, ['hills', officeOf('hills')]]));
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    expect(Object.keys(opened.forOffice)).toEqual(['hills']);
  });
});

describe('a record', () => {
  test('behind a PIN tells how far it has got, and nothing else; one of the device opens for both', async () => {
    const [device, data] = [await newKey(), await newKey()];
    const ring = ringOf(device, { unlocked: { key: data, stamp: 's' } });
    const record = await recordOf(unsent, ring.key, ring.mark);
    expect(Object.keys(record)).toEqual(['id', 'sealed', 'locked']);
    expect(lockedState(record)).toBe('unsent');
    expect(await keptIn(record, device)).toBe('unreadable');
    expect(await keptIn(await recordOf(unsent, device), ...ring.opens)).toEqual(unsent);
  });

  test('of people who do not know the PIN lies under the key of the device', async () => {
    const [device, data] = [await newKey(), await newKey()];
    const ring = ringOf(device, { unlocked: undefined, shared: true });
    const record = await recordOf(unsent, ring.key, ring.mark);
    expect(lockedState(record)).toBeUndefined();
    expect(await keptIn(record, device)).toEqual(unsent);
    expect(await keptIn(await recordOf(unsent, data, 'locked'), ...ring.opens)).toBe('unreadable');
  });
});

/** What a phone with a PIN has of an entry, as it goes into a rescue file. */
async function lying(kept: Kept, key: CryptoKey): Promise<Rescue['records'][number]> {
  const sealed = sealedIn(await recordOf(kept, key, 'locked'));
  if (sealed === undefined) throw new Error('not sealed');
  return { id: kept.id, iv: asBase64(sealed.iv), sealed: asBase64(new Uint8Array(sealed.bytes)) };
}

describe('a rescue file', () => {
  const told = { round: 'valleys', instrument: '', savedAt: 'now', publicKey: officeOf('valleys') };
  const counts = { unsent: 1, drafts: 1, refused: 0 };

  async function rescued(more: Partial<Rescue> = {}, kept: readonly Kept[] = [draft, unsent]) {
    const { lock, unlocked } = await newLock(pin, await newKey(), offices);
    const office = lock.forOffice['valleys'];
    if (office === undefined) throw new Error('not sealed for the office');
    const { ephemeral, iv, sealed } = office;
    const records = await Promise.all(kept.map((one) => lying(one, unlocked.key)));
    const rescue: Rescue = { key: { ephemeral, iv, sealed }, records, words: [], entries: [], ...more };
    return { bytes: await sealFile(2, told, counts, rescue), key: unlocked.key, office, rescue };
  }

  test('is opened by the office without any PIN, every entry as it was, and shows nothing to anybody else', async () => {
    const { bytes } = await rescued();
    expect(openBackup(bytes, secret, 'valleys')).toMatchObject({ kind: 'opened', entries: [draft, unsent] });
    expect(openBackup(bytes, 'the secret of another').kind).toBe('other-key');
    for (const planted of ['Planted', 'planted', 'Ҳамсоя', 'id-of-'])
      expect(Buffer.from(bytes).includes(Buffer.from(planted)), planted).toBe(false);
  });

  test('has what was typed in the last moment, unless the interview was finished since', async () => {
    const later: Kept = { ...draft, form: { typed: 'Planted later' } };
    const over: Kept = { ...common, id: unsent.id, state: 'draft', form: { typed: 'before the end' } };
    const { key, rescue } = await rescued();
    const words = await Promise.all(
      [later, over].map(async (kept) => ({
        id: kept.id,
        masked: masked(await newMask(key, 2000), JSON.stringify(kept)) ?? '',
      })),
    );
    const bytes = await sealFile(2, told, counts, { ...rescue, words });
    const opened = openBackup(bytes, secret);
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    expect([...opened.entries].sort((a, b) => a.id.localeCompare(b.id))).toEqual([later, unsent]);
  });

  test('with an entry that was damaged on the phone gives the others, and tells of that one', async () => {
    const { rescue } = await rescued();
    const [first, second] = rescue.records;
    const records = [
      { id: 'x', iv: '', sealed: '', ...first, ...(second && { sealed: second.sealed }) },
      ...rescue.records.slice(1),
    ];
    const opened = openBackup(await sealFile(2, told, counts, { ...rescue, records }), secret);
    expect(opened).toMatchObject({ kind: 'opened', entries: [{ id: 'id-of-one', state: 'unreadable' }, unsent] });
  });

  test('whose data key was sealed for another round is not opened', async () => {
    const { lock } = await newLock(pin, await newKey(), new Map([['valleys', officeOf('hills')]]));
    const { ephemeral = '', iv = '', sealed = '' } = lock.forOffice['valleys'] ?? {};
    const { bytes } = await rescued({ key: { ephemeral, iv, sealed } });
    expect(openBackup(bytes, secret)).toEqual({ kind: 'damaged' });
  });
});
