/** A form gets its questions: from the device where they were shown before, else from the server, and never from anybody else. */
import { fetchStudy } from '#functions/client/filling/study/fetch-study.ts';
import type { WantedStudy } from '#functions/client/filling/study/study-address.ts';
import type { StudyCopies } from '#functions/client/filling/study/study-copies.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const wanted: WantedStudy = { id: 'savings-clubs', version: 3, language: 'tg' };
const address = '/v1/studies/savings-clubs/3?language=tg';
const study = (title: string) => ({ format: 'remit-form/2', words: { title } });

const kept = new Map<string, unknown>();
const copies: StudyCopies = {
  get: (at) => Promise.resolve(kept.get(at)),
  put: (at, value) => Promise.resolve(void kept.set(at, value)),
  remove: (at) => Promise.resolve(void kept.delete(at)),
  hold: () => Promise.resolve(),
};
const asked: string[] = [];
const answering = (answer: () => Response): void => {
  vi.stubGlobal('fetch', (at: string) => {
    asked.push(at);
    return Promise.resolve().then(answer);
  });
};
const noNetwork = (): never => {
  throw new TypeError('no network');
};

beforeEach(() => {
  kept.clear();
  asked.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the version that the round pins is asked for, in the language of the page, and kept', async () => {
  answering(() => Response.json(study('Clubs')));
  expect(await fetchStudy(wanted, copies)).toMatchObject({ kind: 'study', value: study('Clubs') });
  expect(asked).toEqual([address]);
  expect(kept.get(address)).toEqual(study('Clubs'));
});

test('without a connection the form opens from the copy', async () => {
  kept.set(address, study('Clubs'));
  answering(noNetwork);
  expect(await fetchStudy(wanted, copies)).toMatchObject({ kind: 'study', value: study('Clubs') });
});

test('with a copy nobody waits for the server, and words put right since come with the next opening', async () => {
  kept.set(address, study('Clbus'));
  let release = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  vi.stubGlobal('fetch', () => slow.then(() => Response.json(study('Clubs'))));
  expect(await fetchStudy(wanted, copies)).toMatchObject({ value: study('Clbus') });
  release();
  await vi.waitFor(() => {
    expect(kept.get(address)).toEqual(study('Clubs'));
  });
});

test('another version, and another language, have copies of their own', async () => {
  kept.set(address, study('Clubs'));
  answering(noNetwork);
  expect((await fetchStudy({ ...wanted, version: 4 }, copies)).kind).toBe('unreachable');
  expect((await fetchStudy({ ...wanted, language: 'ru' }, copies)).kind).toBe('unreachable');
});

test('a copy in a format of another version of the page is fetched anew', async () => {
  kept.set(address, { format: 'remit-form/0' });
  answering(() => Response.json(study('Clubs')));
  expect(await fetchStudy(wanted, copies)).toMatchObject({ value: study('Clubs') });
});

test('a busy server, a firewall and the sign-in page of a hotel are no study, and nothing of them is kept', async () => {
  for (const answer of [
    noNetwork,
    () => new Response('', { status: 429 }),
    () => new Response('', { status: 503 }),
    () => new Response('<html>', { status: 200 }),
    () => new Response('<html>', { status: 404 }),
    () => Response.json({ signIn: true }),
  ]) {
    answering(answer);
    expect((await fetchStudy(wanted, copies)).kind).toBe('unreachable');
    expect(kept.size).toBe(0);
  }
});

test('only the server itself says that there is no such study, and a copy outlives that', async () => {
  const headers = { 'content-type': 'application/problem+json' };
  answering(() => Response.json({}, { status: 404, headers }));
  expect((await fetchStudy(wanted, copies)).kind).toBe('unknown');
  kept.set(address, study('Clubs'));
  expect((await fetchStudy(wanted, copies)).kind).toBe('study');
  await Promise.resolve();
  expect(kept.size).toBe(1);
});

test('a copy that turns out to be no study can be forgotten', async () => {
  kept.set(address, study('Clubs'));
  answering(noNetwork);
  const fetched = await fetchStudy(wanted, copies);
  if (fetched.kind === 'study') await fetched.forget();
  expect(kept.size).toBe(0);
});
