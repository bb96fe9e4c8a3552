/** What enumerators say of their places through ingestion: handed back or not, the sheet of a shift, dwellings that were listed. */
import { expect } from 'vitest';

import type { Asked } from './api-event.ts';

type Headers = Readonly<Record<string, string>>;
type Ask = (path: string, asked?: Asked) => Promise<{ readonly statusCode: number }>;

/** Says each of them twice, as phones do. */
export async function liveSayings(
  ask: Ask,
  { village, shift }: { readonly village: Headers; readonly shift: Headers },
): Promise<void> {
  const json = { ...village, 'content-type': 'application/json' };
  for (const [n, reason] of ['the road is closed', undefined].entries()) {
    const said = { id: String(n).padStart(32, '0'), at: `2026-05-0${n + 1}T00:00:00.000Z`, reason };
    const sent = { method: 'POST', headers: json, body: said } as const;
    expect(await ask('/v1/links/hand-back', sent)).toMatchObject({ statusCode: 200 });
  }
  const sheet = {
    id: '0'.repeat(32),
    ...{ at: '2026-05-01T10:00:00.000Z', startedAt: '2026-05-01T08:00:00.000Z' },
    ...{ interval: 20, first: 7, counted: 30, nonresponse: 0, interviews: 1 },
    refusals: { female: 0, male: 1, unknown: 0 },
  };
  for (const counted of [30, 40]) {
    const body = { ...sheet, counted, at: `2026-05-01T1${counted / 10}:00:00.000Z` };
    const sent = { method: 'POST', headers: { ...shift, 'content-type': 'application/json' }, body } as const;
    expect(await ask('/v1/links/shift-sheet', sent)).toMatchObject({ statusCode: 200 });
  }
  const drawn = { seed: 7, dwellings: 1, at: sheet.startedAt, positions: [1] };
  for (const revision of [1, 2]) {
    const body = {
      id: '1'.repeat(32),
      revision,
      startedAt: sheet.startedAt,
      dwellings: [{ address: 'by the well' }],
      ...(revision === 2 && { drawn }),
    };
    const sent = { method: 'POST', headers: json, body } as const;
    expect(await ask('/v1/links/listing', sent)).toMatchObject({ statusCode: 200 });
  }
}
