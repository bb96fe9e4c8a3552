/**
 * People register on the deployed platform, an older copy of its tables is taken as AWS restores them, all of them are erased, and what
 * the stage lost is brought back from that copy: nothing of them is anywhere, in the copy neither. Where roles are enforced.
 */
import {
  DeleteTableCommand,
  DynamoDBClient,
  RestoreTableToPointInTimeCommand,
  UpdateContinuousBackupsCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { expect } from 'vitest';

import { kioskHeader } from '#functions/campaigns/kiosk-shown.ts';
import { openStageTables } from '#functions/cli/open/open-stage.ts';
import { eraseRegistrant } from '#functions/registry/office/erase.ts';
import { correctRegistrant } from '#functions/registry/office/revise.ts';
import { atMost } from '#functions/store/at-most.ts';
import { openStore, openTables } from '#functions/store/open-store.ts';
import { partitionKey } from '#functions/store/partition-keys.ts';
import { restoredNames } from '#functions/store/restored-tables.ts';
import { peoplePartition, sealedOf } from '#functions/store/vault/people.ts';
import { drawSmallRound, type Visit } from '../expectations/place.ts';
import {
  type Desk,
  embassy,
  formOf,
  instrument,
  officeDeps,
  type Person,
  register,
  registryOf,
  wayOf,
} from '../faults/drilled-people.ts';
import { countThere, type EraseCounts, peopleIn, type Sealed, sealedIn, tracesOf } from '../faults/what-is-left.ts';
import { typedIn } from '../functions/clerk/type-in.ts';
import { proofOf } from '../functions/ingest/proof.ts';
import { invoke } from './deployed-place.ts';
import { findEverywhere } from './everything.ts';
import { onStage, openRound, remit } from './operator.ts';
import { allMailedTo, mailedTo } from './outbox.ts';
import { posted } from './registry-round.ts';

const round = 'erasing';
const airport = 'airport-e';
const dynamo = new DynamoDBClient({});
const isRestored = (name: string): boolean => name.endsWith('-restored');

type Stage = {
  readonly visit: Visit;
  readonly site: string;
  readonly coordinator: string;
  /** Cookies of two who type. */
  readonly clerks: Readonly<Record<'first' | 'second', string>>;
};

/** Lets the work of one after the other be done, of some at the same time; answers in their order. */
async function each<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const turns = atMost(4);
  return Promise.all(all.map((one) => turns(() => work(one))));
}

/** Opens the round, with a kiosk and with forms for so many; answers the code of the kiosk. */
async function openErasing({ visit, coordinator }: Stage, forms: number): Promise<string> {
  const drawn = drawSmallRound();
  openRound({ ...drawn, round: { ...drawn.round, id: round } });
  for (const [id, mode] of [
    [airport, 'airport'],
    [embassy.id, embassy.mode],
  ] as const)
    remit('campaign', 'set', '--round', round, '--id', id, '--name', id, '--mode', mode, '--begins', embassy.begins);
  for (let left = forms; left > 0; left -= 20) {
    const path = `/fieldwork/rounds/${round}/campaigns/${embassy.id}/paper`;
    expect((await visit(path, posted({ count: String(Math.min(left, 20)) }, coordinator))).status).toBe(303);
  }
  const printed = remit('campaign', 'kiosk', '--round', round, '--id', airport, '--most-an-hour', '20000');
  return /kiosk#(\S+)/.exec(printed)?.[1] ?? '';
}

/** The pages of the stage: a kiosk, and two clerks who type forms; the office corrects as its commands do. */
function deskOf(
  stage: Stage,
  platform: Parameters<typeof officeDeps>[0],
  kiosk: string,
  registry: Desk['registry'],
): Desk {
  const headers = { [kioskHeader]: kiosk, 'content-type': 'application/json' };
  const { instrument: asked } = registry.study;
  return {
    registry,
    digestKey: platform.secrets.digest,
    known: { campaign: airport, intake_mode: 'airport', taken_by: 'self' },
    async file(body) {
      const altcha = proofOf(await (await stage.visit('/v1/registrations/challenge')).json());
      const sent = { method: 'POST', headers: { ...headers, altcha }, body: JSON.stringify(body) };
      const answer = await stage.visit('/v1/registrations', sent);
      if (answer.status !== 201) throw new Error(`not registered: ${answer.status} ${await answer.text()}`);
    },
    async type({ n, paper }, clerk) {
      const path = `/registrants/rounds/${round}/paper/${formOf(n)}`;
      const typed = typedIn(asked, paper ?? {}, { day: '2026-10-30' });
      const answer = await stage.visit(path, posted(typed, stage.clerks[clerk]));
      if (answer.status !== 303) throw new Error(`a form was not taken: ${answer.status} ${await answer.text()}`);
    },
    async correct(id, changes) {
      const outcome = await correctRegistrant(
        officeDeps(platform),
        { round, instrument: asked, id, reason: 'a drill' },
        changes,
      );
      if (outcome.kind !== 'revised') throw new Error(`not corrected: ${outcome.kind}`);
    },
  };
}

/** Somebody comes to their record by a link that is mailed to them, and has it erased. */
async function eraseThemself({ visit, site }: Stage, { email, traces }: Person): Promise<void> {
  const post = (path: string, fields: Readonly<Record<string, string>>, cookie = '') =>
    visit(`/record/${round}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: site, accept: 'text/html', cookie },
      body: new URLSearchParams(fields).toString(),
    });
  const comeIn = async (mailed: string) => {
    const code = /enter#([\w.-]+)/.exec(mailed)?.[1] ?? '';
    const cookie = ((await post('/enter', { code })).headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const page = await (await visit(`/record/${round}`, { headers: { cookie, accept: 'text/html' } })).text();
    return { cookie, page };
  };
  const before = (await allMailedTo(email, 'enter#')).length;
  expect((await post('/link', { contact: email })).status).toBe(202);
  let { cookie, page } = await comeIn(await mailedTo(email, 'enter#'));
  // The link of a registration, if there was one, has run out; while it opens the record, no other is sent.
  if (!isOf(page, traces)) ({ cookie, page } = await comeIn(await mailedTo(email, 'enter#', before)));
  expect(isOf(page, traces)).toBe(true);
  const [, record = ''] = /name="record" value="([^"]*)"/.exec(page) ?? [];
  expect((await post('/erase', { record, sure: 'yes' }, cookie)).status).toBe(200);
}

/** Whether a page says something that somebody alone has said. */
const isOf = (page: string, traces: readonly string[]): boolean => traces.some((text) => page.includes(text));

/** Restores a table as docs/operations.md tells, to now: later it is older. */
async function restore(from: string, to: string): Promise<void> {
  await dynamo.send(
    new UpdateContinuousBackupsCommand({
      TableName: from,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }, // what was deployed was dropped there
    }),
  );
  await dynamo.send(
    new RestoreTableToPointInTimeCommand({ SourceTableName: from, TargetTableName: to, UseLatestRestorableTime: true }),
  );
  await waitUntilTableExists({ client: dynamo, maxWaitTime: 60 }, { TableName: to });
}

/** Runs the drill with so many people. */
export async function drillErased(
  stage: Stage,
  registrants: number,
  say: (line: string) => void = () => undefined,
): Promise<EraseCounts> {
  const kiosk = await openErasing(stage, registrants);
  const { platform, tables, vaultKeys } = await openStageTables('emulator');
  const registry = await registryOf(platform, round);
  const desk = deskOf(stage, platform, kiosk, registry);
  const { registration } = drawSmallRound().bodies;
  const numbers = Array.from({ length: registrants + 1 }, (_, n) => n);
  const bodyOf = (n: number) => {
    const body = registration[n % registration.length];
    if (body === undefined) throw new Error('nobody was drawn');
    return body;
  };
  let there = 0;
  const everybody = await each(numbers, async (n) => {
    const person = await register(desk, bodyOf(n), n);
    there += 1;
    if (there % 100 === 0) say(`${there} of ${numbers.length} are registered`);
    return person;
  });
  // The last of them stays, and is what the stage loses.
  const [people, lost] = [everybody.slice(0, registrants), everybody.slice(registrants)];
  // Digests of how a name sounds, with a year of birth, may be shared with whoever stays.
  const staying = new Set(lost.flatMap(({ traces }) => traces));
  const tracesIn = (sealed: Sealed) => tracesOf(people, sealed).filter(({ text }) => !staying.has(text));
  await invoke('publish', { round, nightly: true });

  const names = restoredNames(tables, 'restored');
  const [own, copy] = [openTables({ tables }), openTables({ tables: names })];
  for (const name of ['responses', 'vault', 'platform'] as const) await restore(tables[name], names[name]);
  const inCopy = await sealedIn(copy.vault, round);
  const before = await findEverywhere(tracesIn(inCopy), (name) => !isRestored(name));
  const seenBefore = peopleIn(before.found);
  say(
    `${registrants} people are registered; something of ${seenBefore} of them is found in ${JSON.stringify(before.seen)}`,
  );

  await each(
    people.filter(({ n }) => wayOf(n) === 'half-typed'),
    (person) => desk.type(person, 'second'),
  );
  const traces = tracesIn([...inCopy, ...(await sealedIn(own.vault, round))]);
  const [first, second, third, ...others] = people;
  if (first === undefined || second === undefined || third === undefined) throw new Error('too few people');
  await eraseThemself(stage, first);
  await eraseThemself(stage, second);
  remit('registrant', 'erase', '--round', round, '--id', third.id, '--reason', 'a drill');
  const began = performance.now();
  await each(others, ({ id }) =>
    eraseRegistrant(officeDeps(platform), { round, instrument: registry.study.instrument, id, reason: 'a drill' }),
  );
  const eraseMs = (performance.now() - began) / others.length;
  const after = await findEverywhere(traces, (name) => !isRestored(name));
  say(`all are erased, ${eraseMs.toFixed(1)} ms each; something of ${peopleIn(after.found)} of them is found`);

  for (const { id, person } of lost) {
    const key = { round, instrument, id };
    await own.responses.remove({ pk: partitionKey(key), sk: id });
    const pk = peoplePartition(key, person);
    for (const { sk } of await own.vault.under(pk, sealedOf(person))) await own.vault.remove({ pk, sk: String(sk) });
    expect(await platform.store.getResponse(key)).toBeUndefined();
  }
  const back = await countThere(openStore({ tables: names, vaultKeys }), round, people);
  say(await onStage('restore'));
  for (const { id, traces: said } of lost) {
    const [identity] = await platform.store.identitiesUnder({ round, instrument, id });
    expect(said).toContain(identity?.identity['name']);
    expect(await platform.store.getResponse({ round, instrument, id })).toBeDefined();
  }
  const last = await findEverywhere(traces);
  say(`the copy held ${back}; something of ${peopleIn(last.found)} is found in ${JSON.stringify(last.seen)}`);
  for (const TableName of Object.values(names)) await dynamo.send(new DeleteTableCommand({ TableName }));
  return {
    ...{ registered: people.length, seenBefore, back, eraseMs },
    leftAfter: peopleIn(after.found),
    leftAtLast: peopleIn(last.found),
    where: [...after.found, ...last.found].slice(0, 5),
  };
}
