/** `remit link`: prints the address that an enumerator opens. */
import { randomBytes } from 'node:crypto';

import { Command, InvalidArgumentError } from 'commander';

import { plainCode } from '#schemas/basics/plain-text.ts';
import { signToken } from '#functions/platform/identity/tokens.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { openPlatform, type Place, withWhere } from '../open/open-platform.ts';

type Options = Place & {
  readonly round: string;
  readonly instrument: string;
  readonly psu?: string;
  readonly days: number;
  readonly url?: string;
  readonly json?: true;
};

/** Longer than any fieldwork; a lost telephone should not open a round for ever. */
const longestDays = 366;

function daysOf(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= longestDays) return days;
  throw new InvalidArgumentError(`a whole number from 1 to ${longestDays}`);
}

/** The command. */
export function makeCommand(): Command {
  const command = new Command('link')
    .description('Print a link for an enumerator')
    .requiredOption('--round <id>', 'the round that is answered')
    .requiredOption('--instrument <id>', 'the questionnaire that it opens')
    .option('--psu <id>', 'the village or shift that it is for; without it, the whole round')
    .option('--days <n>', 'how long it is good for', daysOf, 30)
    .option('--url <address>', 'where the platform is (default: the stage, or the server that has the folder open)');
  return withWhere(command)
    .option('--json', 'print one line of JSON')
    .action(async (options: Options) => {
      const platform = await openPlatform(options, 'refuse');
      try {
        await print(platform, options);
      } finally {
        await platform.close();
      }
    });
}

async function print({ store, studies, secrets, site, isServed }: OpenPlatform, options: Options): Promise<void> {
  const { round: id, instrument, days } = options;
  const psu = options.psu === undefined ? undefined : plainCode(options.psu);
  const entry = await store.getRoundEntry(id);
  if (entry === undefined) throw new CommandFailure(`there is no round "${id}"; create it with remit round create`);
  const { round, state } = entry;
  if (state === 'closed' || state === 'archived')
    throw new CommandFailure(
      `the round "${id}" is ${state}, so nobody could use a link${state === 'closed' ? '; reopen it first with remit round reopen' : ''}`,
    );
  const version = round.instruments[instrument];
  if (version === undefined) throw new CommandFailure(`the round "${id}" does not ask "${instrument}"`);
  const files = (await studies.find(instrument, version))?.collection.files ?? [];
  if (files.includes('self'))
    throw new CommandFailure(`${instrument} needs no link: people open ${options.url ?? site}/register/${id}`);
  if (!files.includes('link')) throw new CommandFailure(`${instrument} is not filled in through a link`);
  if (psu !== undefined) {
    const frame = await store.getFrame(id);
    if (!frame.some((unit) => unit.instrument === instrument && unit.psu === psu))
      throw new CommandFailure(`the frame of "${id}" has no PSU "${psu}" for ${instrument}`);
  }
  const now = () => new Date();
  const expires = new Date(now().getTime() + days * 86_400_000);
  const token = await signToken(
    {
      kind: 'link',
      jti: uuidV7Maker(now, randomBytes)(),
      instrument,
      round: id,
      ...(psu !== undefined && { psu }),
      exp: Math.floor(expires.getTime() / 1000),
    },
    secrets.signing,
  );
  const link = `${options.url ?? site}/collect/${instrument}#${token}`;
  if (!isServed && options.url === undefined)
    process.stderr.write(
      `remit: nobody serves the folder now, so the link names the usual address, ${site}; start remit serve first, or say --url\n`,
    );
  if (state === 'draft')
    process.stderr.write(
      `remit: the round "${id}" is a draft; the link works once it is opened with remit round open\n`,
    );
  const line = options.json === true ? JSON.stringify({ link, token, expires: expires.toISOString() }) : link;
  process.stdout.write(`${line}\n`);
}
