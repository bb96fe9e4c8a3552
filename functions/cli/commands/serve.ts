/** `remit serve`: the whole platform on one port of this machine. */
import { Command, InvalidArgumentError, Option } from 'commander';
import * as v from 'valibot';

import { mailServerAt, MailServerUnreadable } from '#functions/messages/mail-server.ts';

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
/** The longest a timer of Node can wait. */
const longestMs = 2 ** 31 - 1;

function period(text: string): number {
  const [, count = '', unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const ms = Number(count) * (unit in units ? units[v.parse(v.picklist(['s', 'm', 'h', 'd']), unit)] : 0);
  if (ms < 1000 || ms > longestMs) throw new InvalidArgumentError('Write it like 30m, 24h or 7d; at most 24d.');
  return ms;
}

function portNumber(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError('A port is a number from 0 (any free one) to 65535.');
  return port;
}

function proofNumbers(text: string): number {
  const numbers = /^\d{1,8}$/.test(text) ? Number(text) : NaN;
  if (!(numbers >= 1000 && numbers <= 10_000_000))
    throw new InvalidArgumentError('A number from 1000 to 10000000; 100000 takes a slow phone less than two seconds.');
  return numbers;
}

/** Read here as well, so that a mistake is told before anything starts. */
function mailServer(text: string): string {
  try {
    mailServerAt(text);
    return text;
  } catch (error) {
    throw new InvalidArgumentError(error instanceof MailServerUnreadable ? error.message : 'it cannot be read');
  }
}

const optionsSchema = v.object({
  data: v.string(),
  port: v.number(),
  host: v.string(),
  demo: v.optional(v.boolean(), false),
  json: v.optional(v.boolean(), false),
  releaseEvery: v.number(),
  log: v.exactOptional(v.string()),
  proof: v.exactOptional(v.number()),
  smtp: v.exactOptional(v.string()),
  sync: v.optional(v.boolean(), true),
  acceptLoss: v.optional(v.boolean(), false),
});

/** Aborted by the first Ctrl-C or SIGTERM; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      controller.abort();
    });
  }
  return controller.signal;
}

async function run(given: unknown): Promise<void> {
  const { json, ...options } = v.parse(optionsSchema, given);
  const { serve } = await import('../../laptop/serve.ts');
  const { addressesInWords } = await import('../../laptop/addresses.ts');
  const stop = stopSignal();
  await serve(options, {
    now: () => new Date(),
    stop,
    say: (line) => process.stderr.write(`${line}\n`),
    ready: (addresses) => process.stdout.write(json ? `${JSON.stringify(addresses)}\n` : addressesInWords(addresses)),
  });
}

/** The command. */
export function makeCommand(): Command {
  return new Command('serve')
    .description('run the platform on this machine until Ctrl-C or SIGTERM')
    .option('--demo', 'fill one demo round from the simulator and publish it, unless that was done before')
    .addOption(
      new Option('--port <number>', 'port to listen on; 0 for any free one').default(8787).argParser(portNumber),
    )
    .option('--host <address>', 'address to listen on; 0.0.0.0 lets other machines in', '127.0.0.1')
    .option('--data <folder>', 'folder that holds everything', '.remit')
    .addOption(
      new Option('--release-every <period>', 'how often every round is computed and published, such as 30m, 24h or 7d')
        .default(units.d, '24h')
        .argParser(period),
    )
    .addOption(
      new Option('--proof <numbers>', 'how hard the proof of work of a registration is').argParser(proofNumbers),
    )
    .addOption(
      new Option(
        '--smtp <address>',
        'mail server for messages to registrants, like smtps://user:password@mail.example.org?from=registry@example.org; better in the variable than in the command, which others on the machine can read',
      )
        .env('REMIT_SMTP')
        .argParser(mailServer),
    )
    .option('--log <file>', 'append one JSON line per request to this file: ids and codes only')
    .option(
      '--no-sync',
      'acknowledge a response before the disk has it: faster on a slow disk, but a power cut takes the last',
    )
    .option('--accept-loss', 'go on without what is damaged or missing in the folder, which is told; once')
    .option('--json', 'print one line of JSON with the addresses and tokens once ready, and nothing else')
    .action(run);
}
