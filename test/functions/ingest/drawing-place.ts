/** A round whose villages are to be listed, with two enumerators whose phones list and draw there. */
import * as v from 'valibot';

import { unitsWithin } from '#analysis/statistics/sampling/units-within.ts';
import { putFrame, putRound } from '../store/lay-out.ts';
import { bodyOf, drawn, linkTo, now, startIngest } from './ingest-platform.ts';

/** What phones draw by. */
export const rule = { seed: 20270301, dwellings: 4 };
const heard = v.object({ noted: v.string(), drawing: v.optional(v.string()) });
export const dwellings = (count: number, street = 'Rudaki') =>
  Array.from({ length: count }, (_, at) => ({ address: `${street} ${at + 1}` }));
/** What a phone draws of ten: by the function that is held against R in test/analysis/statistics/sampling/within.test.ts. */
export const drawOf = (psu: string) => ({
  ...{ ...rule, at: '2026-11-01T10:00:00.000Z' },
  positions: [...unitsWithin(rule.seed, psu, 10, rule.dwellings).positions],
});
/** A place of the round. */
export const placeOf = (psu: string) => ({ round: 'tests', instrument: 'household', psu });

/** @param codes its villages */
export async function openDrawingPlace(codes: readonly string[]) {
  let posted = 0;
  const clock = () => new Date(now().getTime() + posted * 1000);
  const { app, store, logged, post: postBody, close } = await startIngest(undefined, clock);
  const body = bodyOf('household');
  const answers = v.parse(v.looseObject({}), body['answers']);
  let interviews = 0;
  const [unit] = drawn.frame.filter(({ instrument }) => instrument === 'household');
  if (unit === undefined) throw new Error('the round has villages');
  const settings = { ...drawn.round.settings, drawOnPhones: { household: rule } };
  await putRound(store, { ...drawn.round, settings });
  await putFrame(
    store,
    'tests',
    codes.map((psu) => ({ ...unit, psu, label: psu, units: undefined })),
  );
  for (const id of ['sitora', 'zarina']) {
    await store.putEnumerator('tests', {
      ...{ id, name: id, revision: undefined },
      assignments: codes.map((psu) => ({ instrument: 'household', psu })),
    });
    const link = { id: `link-${id}`, round: 'tests', enumerator: id, madeAt: now().toISOString(), by: 'office' };
    await store.putLink({ ...link, expiresAt: '2026-11-02T13:00:00.000Z' });
    await store.putLink({ ...link, id: `practice-${id}`, trial: true, expiresAt: '2026-11-02T13:00:00.000Z' });
  }
  const post = async (psu: string, body: unknown, by = 'sitora', jti = `link-${by}`) => {
    posted += 1;
    return app.request('/v1/links/listing', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await linkTo('household', { jti, enumerator: by, psu })}`,
      },
      body: JSON.stringify(body),
    });
  };
  /** A coordinator says a number of the frame. */
  const frameSays = async (psu: string, units: number | undefined) => {
    const frame = await store.getFrame('tests');
    await putFrame(
      store,
      'tests',
      frame.map((one) => (one.psu === psu ? { ...one, units } : one)),
    );
  };
  /** A coordinator changes what phones draw by. */
  const drawBy = async (other: typeof rule) =>
    putRound(store, { ...drawn.round, settings: { ...settings, drawOnPhones: { household: other } } });
  /** An interview that is filed as it is begun, a second after whatever was posted before; answers what finds it. */
  const interview = async (psu: string, by: string, dwelling: string, more: object = {}) => {
    posted += 1;
    interviews += 1;
    const id = `01890a5d-ac96-774b-bcce-d302${String(10000000 + interviews)}`;
    const startedAt = clock().toISOString();
    posted += 1;
    const filed = {
      ...body,
      ...{ id, startedAt, endedAt: clock().toISOString() },
      answers: { ...answers, stratum: unit.stratum, psu, dwelling },
      ...more,
    };
    const answer = await postBody(filed, await linkTo('household', { jti: `link-${by}`, enumerator: by, psu }));
    if (answer.status !== 201) throw new Error(`not filed: ${answer.status} ${await answer.text()}`);
    return { round: 'tests', instrument: 'household', id };
  };
  return {
    ...{ store, logged, close, post, clock, frameSays, drawBy, interview },
    /** A list as a phone holds it, which drew from it unless it says otherwise. */
    list: (psu: string, more: object = {}) => ({
      ...{ id: codes.indexOf(psu).toString(16).padStart(32, 'a'), revision: 2, startedAt: '2026-11-01T08:00:00.000Z' },
      ...{ dwellings: dwellings(10), drawn: drawOf(psu) },
      ...more,
    }),
    /** What became of the draw; the status where the list was refused. */
    send: async (...sent: Parameters<typeof post>) => {
      const answer = await post(...sent);
      return answer.status === 200 ? v.parse(heard, await answer.json()).drawing : answer.status;
    },
    unitsOf: async (psu: string) => (await store.getFrame('tests')).find((one) => one.psu === psu)?.units,
    trailOf: async (psu: string) =>
      (await store.listAudit('tests'))
        .filter(({ subject }) => subject === `household/${psu}`)
        .map(({ action, by }) => `${action} ${by}`),
  };
}
