/** The life of a function alone: a list is brought in, counted, and somebody on it is written to. */
import { expect } from 'vitest';

import type { SmallRound } from '../../expectations/place.ts';
import { apiEvent, type Asked } from './api-event.ts';
import { siteUrl, type Stage } from './stage.ts';

/** A coordinator brings a list and looks at it; a caseworker opens shortlists, and has one message sent. */
export async function liveMatching(stage: Stage, { round }: SmallRound): Promise<void> {
  await stage.store.putResponse({
    ...{ id: '0190a1b2-0000-7000-8000-00000000cccc', round: round.id, instrument: 'registration', version: 2 },
    ...{ startedAt: '2026-10-30T10:00:00.000+05:00', endedAt: '2026-10-30T10:05:00.000+05:00', source: 'self' },
    ...{ receivedAt: '2026-10-30T12:00:00.000Z', contentDigest: 'a digest' },
    answers: { consent_registry: 'yes', consent_matching: 'yes', occupation: '2512' },
  });
  const { handler } = await import('#functions/matching/handler.ts');
  const ask = (path: string, asked?: Asked) => handler(apiEvent(path, asked));
  const at = `/skills/rounds/${round.id}`;
  const post = (path: string, text: string, headers: Readonly<Record<string, string>>) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: siteUrl, ...headers },
      text,
    });
  const occupations = ['2', '5', '7', '8', '9'].map((group) => `${group},10`).join('\n');
  const list = `list=${encodeURIComponent(`occupation,needed\n${occupations}`)}`;
  expect(await post(`${at}/list`, list, stage.coordinator)).toMatchObject({ statusCode: 303 });
  for (const path of ['/skills', at, `${at}/counts.csv`])
    expect(await ask(path, { headers: stage.coordinator })).toMatchObject({ statusCode: 200 });
  let written = '';
  for (const group of ['2', '5', '7', '8', '9']) {
    const path = `${at}/shortlist/${group}%7C%7C`;
    const shown = await ask(path, { headers: stage.caseworker });
    expect(shown).toMatchObject({ statusCode: 200 });
    const [, ref] = /article class=\\?"card\\?" id=\\?"(\w+)/.exec(JSON.stringify(shown)) ?? [];
    if (ref === undefined || written !== '') continue;
    written = ref;
    const letter = 'who=office&text=We+look+for+somebody+like+you.&answer=jobs%40example.org';
    expect(await post(`${path}/${ref}`, letter, stage.caseworker)).toMatchObject({ statusCode: 303 });
  }
  expect(written).not.toBe('');
}
