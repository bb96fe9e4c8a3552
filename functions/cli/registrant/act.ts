/** What every command about a registrant does: finds the round, its registry and the record, and says who acts and why. */
import { randomBytes } from 'node:crypto';

import type { Command } from 'commander';

import { forgetIn, outboxOf } from '#functions/messages/outbox.ts';
import type { OfficeDeps, Request } from '#functions/registry/office/record.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { readShortReceipt, shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import { studiesIn, type Study } from '#schemas/language/study/study.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { mustSayWhy } from '../open/must-say-why.ts';
import { openPlatform, type Place, withWhere } from '../open/open-platform.ts';

/** Which record, why, and who acts. */
export type Acting = { readonly round: string; readonly id: string; readonly reason: string; readonly by: string };
type Options = Place & Acting;

/** Options that a command about one record takes. */
export const withRecord = (command: Command): Command =>
  withWhere(
    command
      .requiredOption('--round <id>', 'the round of the registry')
      .requiredOption('--id <id>', 'the number that the person was given: eight signs, or the whole id')
      .requiredOption('--reason <text>', 'why, for the audit trail: the request of the person, its date, its number')
      .option('--by <name>', 'who acts, for the audit trail', whoActs()),
  );

/** What a person was told goes to standard output; it is theirs, so nothing else is printed of it. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What the use cases of the office are given. */
export const depsOf = ({ store, secrets }: OpenPlatform, { data, stage }: Place, by: string): OfficeDeps => {
  const now = () => new Date();
  const forgetMessages = stage === undefined ? forgetIn(outboxOf(data)) : undefined;
  return { store, now, digestKey: secrets.digest, newId: uuidV7Maker(now, randomBytes), forgetMessages, by };
};

/** Opens the platform for a registry of a round, and closes it. */
export async function withRegistry(
  options: Place & Pick<Acting, 'round'>,
  work: (platform: OpenPlatform, registry: { readonly round: string; readonly study: Study }) => Promise<void>,
): Promise<void> {
  const platform = await openPlatform(options, 'refuse');
  try {
    const round = await platform.store.getRound(options.round);
    if (round === undefined) throw new CommandFailure(`there is no round "${options.round}" here`);
    const studies = await studiesIn(platform.studies, round.instruments);
    const study = studies.find(({ collection }) => collection.sealed === true);
    if (study === undefined) throw new CommandFailure(`the round "${round.id}" has no registry`);
    await work(platform, { round: round.id, study });
  } finally {
    await platform.close();
  }
}

/** What a command about one record is given. */
export type Asked = Request & { readonly study: Study };

/** Does something with one record. */
export async function act(options: Options, work: (deps: OfficeDeps, request: Asked) => Promise<void>): Promise<void> {
  mustSayWhy(options);
  await withRegistry(options, async (platform, { round, study }) => {
    const { reason, by } = options;
    const id = await fullId(platform.store, round, study.instrument.id, options.id);
    await work(depsOf(platform, options, by), { round, study, instrument: study.instrument, id, reason });
  });
}

/**
 * The id of the response that a short number was given for; any other text is an id.
 *
 * @throws {CommandFailure} nobody has the number, or more than one
 */
export async function fullId(
  store: OpenPlatform['store'],
  round: string,
  instrument: string,
  given: string,
): Promise<string> {
  const number = readShortReceipt(given);
  if (number === undefined) return given;
  const found: string[] = [];
  for await (const { id } of store.readRound(round, instrument)) if (shortReceipt(id) === number) found.push(id);
  const [only, ...others] = found;
  if (only === undefined) throw unknown({ id: given, round });
  if (others.length > 0)
    throw new CommandFailure(
      `${found.length} people have the number ${number}; say which with --id: ${found.join(', ')}`,
    );
  return only;
}

/** Nobody has such a number. */
export const unknown = ({ id, round }: Pick<Request, 'id' | 'round'>): CommandFailure =>
  new CommandFailure(`nobody is registered under ${id} in the round "${round}"; the number is on the person's receipt`);
