/** Telephones file interviews while the server is killed again and again, and some of its answers never arrive. */
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';

import { makeRandom } from '#analysis/statistics/random/random.ts';
import { demoPopulation } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { openData } from '#functions/laptop/data/open-data.ts';
import { startRemit } from '../functions/cli/remit-process.ts';
import { putFrame, putRound } from '../functions/store/lay-out.ts';

export type FilingCounts = {
  readonly interviews: number;
  readonly acknowledged: number;
  readonly lostAnswers: number;
  readonly kills: number;
  readonly lost: number;
  readonly doubled: number;
  /** Stored otherwise than sent, or counted otherwise than stored. */
  readonly half: number;
  /** Sent once more at the end, with another answer than that it is there already. */
  readonly takenAgain: number;
};

const telephones = 16;
/** Share of answers that a telephone does not hear, so that it sends the same interview again. */
const lostShare = 0.15;
const printed = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ url: v.string(), tokens: v.looseObject({ household: v.string() }) }),
);

/** Sends everything once more, as telephones do that lost every receipt; answers how many were not there already. */
async function sendAllAgain(folder: string, queue: readonly object[]): Promise<number> {
  const server = startRemit('serve', '--port', '0', '--json', '--data', folder);
  const { url, tokens } = v.parse(printed, await server.firstLine);
  const waiting = [...queue];
  let taken = 0;
  const telephone = async (): Promise<void> => {
    for (let body = waiting.shift(); body !== undefined; body = waiting.shift()) {
      const answer = await fetch(`${url}/v1/responses`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.household}` },
        body: JSON.stringify(body),
      });
      await answer.arrayBuffer();
      if (answer.status !== 200) taken += 1;
    }
  };
  await Promise.all(Array.from({ length: telephones }, telephone));
  server.child.kill('SIGTERM');
  await server.ended;
  return taken;
}

/** Runs the drill in a new data folder. */
export async function drillFiling(
  folder: string,
  { interviews, kills: wanted }: { readonly interviews: number; readonly kills: number },
  say: (line: string) => void,
): Promise<FilingCounts> {
  const villagesPerStratum = Math.ceil(interviews / 150);
  const sizes = {
    villagesPerStratum,
    dwellingsPerVillage: 40,
    shiftsPerPoint: 1,
    travellersPerShift: 1,
    registrants: 1,
    quotes: 1,
  };
  const { round, frame, bodies } = drawRound(demoPopulation(), 11, sizes, 'trust');
  const queue = [...bodies('household')].slice(0, interviews);
  if (queue.length < interviews) throw new Error(`only ${queue.length} interviews were drawn`);
  const setUp = await openData(folder, 'alone');
  await putRound(setUp.store, round);
  await putFrame(setUp.store, round.id, frame);
  await setUp.close();

  const random = makeRandom(5);
  const acknowledged = new Set<string>();
  const waiting = [...queue];
  let lostAnswers = 0;
  let kills = 0;

  /** Sends until the server is gone or nothing waits; what was not acknowledged goes back to the end of the queue. */
  async function telephone(url: string, token: string, isAlive: () => boolean): Promise<void> {
    for (let body = waiting.shift(); body !== undefined; body = waiting.shift()) {
      const heard = await fetch(`${url}/v1/responses`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      }).then(
        (answer) => answer.status < 300,
        () => false,
      );
      if (heard && random.uniform() < lostShare) lostAnswers += 1;
      else if (heard) {
        acknowledged.add(body.id);
        continue;
      }
      waiting.push(body);
      if (!isAlive()) return;
    }
  }

  while (waiting.length > 0) {
    const server = startRemit('serve', '--port', '0', '--json', '--data', folder);
    const isAlive = (): boolean => server.child.exitCode === null && server.child.signalCode === null;
    const { url, tokens } = v.parse(printed, await server.firstLine);
    const until = Math.ceil((queue.length * (kills + 1)) / (wanted + 1));
    const filing = Promise.all(Array.from({ length: telephones }, () => telephone(url, tokens.household, isAlive)));
    if (kills < wanted) {
      while (isAlive() && acknowledged.size < until && waiting.length > 0) await pause(5);
      server.child.kill('SIGKILL');
      kills += 1;
    }
    await filing;
    if (isAlive() && waiting.length === 0) server.child.kill('SIGTERM');
    await server.ended;
    say(`filing: ${acknowledged.size} of ${queue.length} acknowledged, ${kills} kills`);
  }

  const takenAgain = await sendAllAgain(folder, queue);
  const stored = new Map<string, number>();
  const sent = new Map(queue.map(({ id, answers }) => [id, answers]));
  const data = await openData(folder, 'alone');
  let half = 0;
  for await (const { id, answers } of data.store.readRound(round.id, 'household')) {
    stored.set(id, (stored.get(id) ?? 0) + 1);
    if (!isDeepStrictEqual(answers, sent.get(id))) half += 1;
  }
  half += Math.abs((await data.store.countResponses(round.id, 'household')) - stored.size);
  await data.close();
  return {
    interviews: queue.length,
    acknowledged: acknowledged.size,
    lostAnswers,
    kills,
    lost: [...acknowledged].filter((id) => !stored.has(id)).length,
    half,
    takenAgain,
    doubled: [...stored.values()].filter((times) => times > 1).length + Math.max(0, stored.size - queue.length),
  };
}
