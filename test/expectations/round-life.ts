/**
 * The life of a round, from a draft to the archive, as an office leads it: what the field may send in each state, what
 * readers keep, and what the trail says of who did what, when and why. Driven by what a person types and what a device
 * sends alone.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import * as v from 'valibot';

import { household } from '#schemas/studies/household/newest.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';

import { drawSmallRound } from './place.ts';
import type { StudyPlace } from './study-from-a-file.ts';

export type LifePlace = Pick<StudyPlace, 'visit' | 'remit' | 'analystToken'> & {
  /** Lets half a minute go by, after which whoever takes interviews has heard of a step. */
  readonly later: () => Promise<void>;
};

const small = drawSmallRound();
const round = {
  ...small.round,
  id: 'life',
  title: 'A round with an end',
  instruments: { household: household.version },
};
const bodies = small.bodies.household.map((body) => ({ ...body, round: round.id }));
const folder = mkdtempSync(join(tmpdir(), 'remit-life-'));
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

function fileWith(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Villages as a spreadsheet keeps them. */
function frameFile(): string {
  const columns = ['instrument', 'psu', 'stratum', 'label', 'firstStageWeight', 'units'] as const;
  const rows = small.frame
    .filter(({ instrument }) => instrument === 'household')
    .map((unit) => columns.map((column) => `"${String(unit[column] ?? '')}"`).join(','));
  return fileWith('frame.csv', [columns.join(','), ...rows].join('\n'));
}

const linkSchema = v.pipe(v.string(), v.parseJson(), v.object({ token: v.string() }));
const trailSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(
    v.object({ action: v.string(), by: v.string(), at: v.pipe(v.string(), v.isoTimestamp()), reason: v.string() }),
  ),
);
const releasesSchema = v.object({ releases: v.array(v.object({ id: v.string() })) });

/** What a place answers to the field, and to readers. */
function asked({ visit, remit, analystToken, later }: LifePlace, token: string) {
  const post = async (body: object): Promise<readonly [number, string]> => {
    const headers = { 'content-type': 'application/json', ...bearer(token) };
    const answer = await visit('/v1/responses', { method: 'POST', headers, body: JSON.stringify(body) });
    return [answer.status, await answer.text()];
  };
  const releases = async () => {
    const answer = await visit(`/v1/rounds/${round.id}/releases`, { headers: bearer(await analystToken()) });
    return v.parse(releasesSchema, await answer.json()).releases.map(({ id }) => id);
  };
  const step = async (name: readonly string[], why: string) => {
    await remit('round', ...name, '--round', round.id, '--reason', why, '--by', 'ana@example.org');
    await later();
  };
  return { post, releases, step };
}

const refusal = (code: string): unknown => expect.stringContaining(`urn:remit:problem:${code}`);

const anotherId = uuidV7Maker(() => new Date(), randomBytes);
/** An interview that was begun in the months of fieldwork. */
const begunBefore = () => ({ ...bodies[0], id: anotherId() });
/** One that begins now. */
const begunNow = () => {
  const now = new Date().toISOString();
  return { ...begunBefore(), startedAt: now, endedAt: now };
};

/** The whole life. */
export async function driveRoundLife(place: LifePlace): Promise<void> {
  const { remit } = place;
  const described = ['--file', fileWith('round.json', JSON.stringify(round)), '--frame', frameFile()];
  await remit('round', 'create', ...described, '--reason', 'planned for spring', '--by', 'ben@example.org');
  const printed = await remit('link', '--round', round.id, '--instrument', 'household', '--json');
  const { post, releases, step } = asked(place, v.parse(linkSchema, printed).token);
  const [first, onItsWay] = bodies;
  if (first === undefined || onItsWay === undefined) throw new Error('too few households');

  // A draft takes nothing; opened, it does.
  expect(await post(first)).toEqual([404, refusal('round-not-open')]);
  await step(['open'], 'the teams are trained');
  expect((await post(first))[0]).toBe(201);

  // Closing, it takes what a phone had begun before, nothing that is begun now, and says so.
  await step(['close', '--anyway'], 'the last village is done');
  expect(await post(begunNow())).toEqual([410, refusal('round-closing')]);
  expect((await post(onItsWay))[0]).toBe(201);

  // Closed, it takes nothing; a phone whose receipt was lost gets it again, and readers keep their release.
  await step(['close', '--finally', '--anyway'], 'everything has come in');
  expect(await post(begunBefore())).toEqual([410, refusal('round-closed')]);
  expect((await post(onItsWay))[0]).toBe(200);
  await remit('release', '--round', round.id);
  const kept = await releases();
  expect(kept.length).toBe(1);

  // Archived, it is computed for nobody, and what was published stays.
  await step(['archive'], 'published in the yearbook');
  await expect(remit('release', '--round', round.id)).rejects.toThrow('archived');
  expect(await releases()).toEqual(kept);
  await expect(step(['reopen'], 'second thoughts')).rejects.toThrow('archived');

  const trail = v.parse(trailSchema, await remit('round', 'history', '--round', round.id, '--json'));
  expect(trail.map(({ action, by, reason }) => [action, by, reason])).toEqual([
    ['round-created', 'ben@example.org', 'planned for spring'],
    ['round-opened', 'ana@example.org', 'the teams are trained'],
    ['round-closing', 'ana@example.org', 'the last village is done'],
    ['round-closed', 'ana@example.org', 'everything has come in'],
    ['round-archived', 'ana@example.org', 'published in the yearbook'],
  ]);
  const times = trail.map(({ at }) => at);
  expect(times).toEqual(times.toSorted());
}
