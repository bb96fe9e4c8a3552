/** A form on paper, typed by two clerks: one registration, sealed in the vault, where roles are enforced. */
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { expect } from 'vitest';

import type { OpenPlatform } from '#functions/laptop/data/open-data.ts';
import { idOfForm } from '#functions/registry/paper/form-id.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import { registrationStudy } from '#schemas/studies/registration/study.ts';
import type { Visit } from '../expectations/place.ts';
import { onPaper, typedIn } from '../functions/clerk/type-in.ts';
import { mailedTo } from './outbox.ts';
import { posted, registrant, registry } from './registry-round.ts';

const round = registry.round.id;
const pages = `/registrants/rounds/${round}/paper`;
const number = 'embassy-x-0007';
const name = 'Farrukh Planted';
const contact = 'farrukh@example.org';

type PaperPlace = Pick<OpenPlatform, 'store' | 'secrets'> & {
  readonly visit: Visit;
  /** Cookie of whoever makes the forms. */
  readonly coordinator: string;
  /** Cookies of two who type. */
  readonly clerks: readonly [string, string];
};

/** The whole way. */
export async function drivePaperForm({ visit, store, secrets, coordinator, clerks }: PaperPlace): Promise<void> {
  const [one, two] = clerks;
  const at = `${pages}/${number}`;
  const key = { round, instrument: 'registration', id: idOfForm(secrets.digest, round, number) };
  const see = async (path: string, cookie: string) => (await visit(path, { headers: { cookie } })).text();
  const typing = typedIn(registrationStudy.instrument, onPaper(registrant.answers, { name, email: contact }), {
    day: '2026-10-30',
  });
  const type = async (cookie: string) => {
    const answer = await visit(at, posted(typing, cookie));
    return [answer.status, answer.headers.get('location')] as const;
  };
  const namesKept = async () => (await store.identitiesUnder(key)).map(({ identity }) => identity['name']);
  const onRoll = async () => {
    const all: string[] = [];
    for await (const { id, answers } of store.readRound(round, key.instrument))
      if (answers['campaign'] === 'embassy-x') all.push(id);
    return all;
  };
  /** The table as it lies there, all of it. */
  const vault = async () =>
    JSON.stringify((await new DynamoDBClient({}).send(new ScanCommand({ TableName: 'remit-emulator-vault' }))).Items);

  const forms = `/fieldwork/rounds/${round}/campaigns/embassy-x/paper`;
  const made = await visit(forms, posted({ count: '7' }, coordinator));
  expect([made.status, made.headers.get('location')]).toEqual([303, `${forms}?from=1&count=7`]);
  const opened = await visit(pages, posted({ campaign: 'embassy-x', number: '7' }, one));
  expect([opened.status, opened.headers.get('location')]).toEqual([303, at]);
  expect(await type(one)).toEqual([303, `${pages}?done=typed-once`]);
  expect([await store.getResponse(key), await onRoll()]).toEqual([undefined, []]);
  expect((await store.getPaper({ ...key, number }))?.first?.answers['name']).toBe(name);
  expect((await type(one))[0]).toBe(409); // nobody types the same form twice
  expect(await see(at, two)).not.toContain(name);
  const afterOne = await vault();
  expect(afterOne).toContain(number);
  for (const said of [name, contact]) expect(afterOne).not.toContain(said);

  expect(await type(two)).toEqual([303, at]);
  expect(await see(at, two)).toContain(shortReceipt(key.id));
  const kept = await store.getResponse(key);
  expect(kept?.answers).toMatchObject({ campaign: 'embassy-x', intake_mode: 'embassy', taken_by: 'paper' });
  expect(kept?.answers).not.toHaveProperty('name');
  expect([await namesKept(), await onRoll()]).toEqual([[name], [key.id]]);
  expect(await mailedTo(contact, 'enter#')).toContain('registry@remit.example.org');

  for (const clerk of clerks) expect((await type(clerk))[0]).toBe(409);
  expect([await namesKept(), await onRoll()]).toEqual([[name], [key.id]]);
  expect((await store.getPaper({ ...key, number }))?.first).toBeUndefined();
  expect(await vault()).not.toContain(name);
}
