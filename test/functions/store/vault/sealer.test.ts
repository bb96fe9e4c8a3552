/** Sealed identities: opened by their own key for their own person, and by nothing else. */
import { createCipheriv } from 'node:crypto';
import { expect, test } from 'vitest';

import { fileKeys } from '#functions/store/vault/file-keys.ts';
import { decrypt, sealerWith } from '#functions/store/vault/sealer.ts';

const master = new Uint8Array(32).fill(1);
const { seal, open } = sealerWith(fileKeys(master));
const identity = { name: 'Нигора Раҳимова', email: 'nigora@example.org', birth_date: '1990-05-01' };

test('what was sealed comes back, and nothing of it can be read before', async () => {
  const sealed = await seal(identity, 'person-1');
  expect(await open(sealed, 'person-1')).toEqual(identity);
  const text = JSON.stringify(sealed) + Buffer.from(sealed.text, 'base64url').toString('latin1');
  for (const value of Object.values(identity)) expect(text).not.toContain(value);
});

test('the same identity is sealed with another key and another text each time', async () => {
  const [one, two] = [await seal(identity, 'person-1'), await seal(identity, 'person-1')];
  expect([one.key, one.iv, one.text]).not.toContain(two.key);
  expect(one.text).not.toBe(two.text);
});

test.each(['key', 'iv', 'text'] as const)('one sign of %s changed, and it does not open', async (part) => {
  const sealed = await seal(identity, 'person-1');
  const bytes = Buffer.from(sealed[part], 'base64url');
  bytes.writeUInt8((bytes[3] ?? 0) ^ 1, 3);
  await expect(open({ ...sealed, [part]: bytes.toString('base64url') }, 'person-1')).rejects.toThrow('damaged');
});

test('put under the name of somebody else it does not open, nor do its parts in another one', async () => {
  const [one, two] = [await seal(identity, 'person-1'), await seal(identity, 'person-2')];
  await expect(open(one, 'person-2')).rejects.toThrow('damaged');
  await expect(open({ ...one, key: two.key }, 'person-1')).rejects.toThrow('damaged');
  await expect(sealerWith(fileKeys(new Uint8Array(32).fill(2))).open(one, 'person-1')).rejects.toThrow('damaged');
});

test('a tag that is shorter than 16 bytes is no tag', async () => {
  await expect(open({ v: 1, key: '', iv: '', text: 'AAAA' }, 'person-1')).rejects.toThrow('damaged');
});

test('the cipher is AES-256-GCM as others have it: test case 16 of McGrew and Viega, which NIST took over', () => {
  const bytes = (hex: string) => Buffer.from(hex, 'hex');
  const key = bytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308');
  const iv = bytes('cafebabefacedbaddecaf888');
  const plain =
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39';
  const text =
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662';
  const tag = '76fc6ece0f4e1768cddf8853bb2d551b';
  const about = bytes('feedfacedeadbeeffeedfacedeadbeefabaddad2');
  const work = createCipheriv('aes-256-gcm', key, iv).setAAD(about);
  expect(work.update(bytes(plain)).toString('hex') + work.final('hex')).toBe(text);
  expect(work.getAuthTag().toString('hex')).toBe(tag);
  // Ours names a person in the place of these bytes, so its tag is another one.
  expect(() => decrypt(key, { iv, text: bytes(text + tag) }, 'somebody')).toThrow('damaged');
});
