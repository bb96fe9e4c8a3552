/** Publishing from a page: it starts, waits, leads to the release, or says why there is none. */
import { describe, expect, test } from 'vitest';

import type { PublishNowOutcome } from '#functions/dashboard/read/deps.ts';
import type { Identity } from '#functions/platform/identity/access.ts';
import { note } from '#schemas/words/note.ts';
import { dashboard, fixtureStore, preview, release, round } from './fixture.ts';

const staff = (role: 'analyst' | 'coordinator' | 'administrator' | 'caseworker', of?: string): Identity => ({
  role: 'staff',
  subject: 'ana',
  grants: [{ role, ...(of !== undefined && { round: of }) }],
});
const at = `/dashboard/rounds/${round.id}`;
const post = {
  method: 'POST',
  headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
};
const appFor = (identity: Identity, outcome: PublishNowOutcome, asked: string[] = []) =>
  dashboard({
    identify: () => Promise.resolve(identity),
    publish: (id) => {
      asked.push(id);
      return Promise.resolve(outcome);
    },
  });
const inTwoStrata = note('design.unit-in-two-strata', { names: { names: ['P1: north, south'], more: 0 } });
const publish = async (outcome: PublishNowOutcome) => {
  const answer = await appFor(staff('coordinator'), outcome).request(`${at}/publish`, post);
  return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() };
};
const see = async (path: string, store = fixtureStore, language = 'en') => {
  const app = dashboard({ identify: () => Promise.resolve(staff('coordinator')), store });
  const answer = await app.request(path, { headers: { 'accept-language': language } });
  return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() };
};

describe('publish now', () => {
  test('is a button on the page of the round, which leads to the release where that is made at once', async () => {
    expect((await see(at)).html).toContain(`action="${at}/publish"`);
    const unchanged = { kind: 'unchanged', releaseId: release.id } as const;
    expect((await publish(unchanged)).html).toContain('nothing has changed since the release that readers have');
    expect((await publish({ kind: 'no-responses', series: 'estimates' })).status).toBe(409);
    expect((await publish({ kind: 'cannot-compute', message: '', says: inTwoStrata })).html).toContain('P1: north');
  });

  test('leads to a page that waits where the work runs elsewhere, for what was not there before', async () => {
    expect((await publish({ kind: 'started' })).location).toBe(
      `${at}/publishing?after=${release.id}&told=${preview.id}`,
    );
    const waiting = await see(`${at}/publishing?after=${release.id}&told=${preview.id}`);
    expect([waiting.status, waiting.html.includes('Publishing a release')]).toEqual([202, true]);
    expect((await see(`${at}/publishing?after=the-one-before&told=`)).location).toBe(
      `/dashboard/releases/${release.id}`,
    );
  });

  test('that came to nothing where nobody waited says why, in the language of the reader', async () => {
    const refused = { ...preview, id: 'told-2', refused: { kind: 'unchanged', releaseId: release.id } } as const;
    const store = { ...fixtureStore, getPreview: () => Promise.resolve(refused) };
    const address = `${at}/publishing?after=${release.id}&told=`;
    expect((await see(`${address}told-1`, store, 'ru')).html).toContain('с последнего выпуска ничего не изменилось');
    expect((await see(`${address}told-2`, store)).status).toBe(202); // told before
  });

  test.each([
    ['coordinator', round.id, true],
    ['administrator', undefined, true],
    ['analyst', undefined, false],
    ['coordinator', 'elsewhere', false],
    ['caseworker', undefined, false],
  ] as const)('a %s of %s: %s', async (role, of, may) => {
    const asked: string[] = [];
    const app = appFor(staff(role, of), { kind: 'started' }, asked);
    const answer = await app.request(`${at}/publish`, post);
    expect(answer.headers.get('location')?.includes('/publishing?') ?? false).toBe(may);
    expect(asked).toEqual(may ? [round.id] : []);
    expect((await (await app.request(at)).text()).includes(`${at}/publish`)).toBe(may);
    if (!may) expect((await app.request(`${at}/publishing?after=x`)).status).not.toBe(202);
  });

  test('asked for by another site publishes nothing', async () => {
    const asked: string[] = [];
    const headers = { ...post.headers, 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
    const app = appFor(staff('coordinator'), { kind: 'started' }, asked);
    expect([(await app.request(`${at}/publish`, { ...post, headers })).status, asked]).toEqual([403, []]);
  });
});
