/** A coordinator plans a round, publishes it from its page, and closes it with everything that may still be open confirmed. */
import { expect } from 'vitest';

import type { Asked } from './api-event.ts';

type Send = (path: string, text: string) => Promise<{ readonly statusCode: number }>;
type Stood = {
  /** Path of the round among the pages. */
  readonly at: string;
  readonly studies: readonly string[];
  /** How often the round has been changed by now. */
  readonly revision: () => Promise<number>;
};

const mayBeOpen = ['conflicts', 'quarantined', 'sent-back', 'no-interview', 'not-arrived', 'sheets-open'];

export async function liveClosing(send: Send, { at, studies, revision }: Stood): Promise<void> {
  const plan = `dwellings=12&from=2026-09-01&until=2026-09-30&revision=${await revision()}`;
  expect(await send(`${at}/plan`, plan)).toMatchObject({ statusCode: 303 });
  const close = `step=close&reason=done&revision=${await revision()}`;
  expect(await send(`${at}/step`, close)).toMatchObject({ statusCode: 422 });
  const open = studies.flatMap((study) => mayBeOpen.map((key) => `closing.${key}/${study}`));
  const anyway = encodeURIComponent([...open, 'closing.links-unused'].join(' '));
  expect(await send(`${at}/step`, `${close}&anyway=${anyway}`)).toMatchObject({ statusCode: 303 });
}

/** Computes a preview, and publishes. */
export async function livePublishing(
  ask: (path: string, asked: Asked) => Promise<{ readonly statusCode: number }>,
  at: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  for (const what of ['compute', 'publish'])
    expect(await ask(`${at}/${what}`, { method: 'POST', headers })).toMatchObject({ statusCode: 303 });
}
