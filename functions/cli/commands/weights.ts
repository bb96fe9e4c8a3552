/** `remit weights`: writes the weights of single units with their replicates, for whoever may read the answers of a round. */
import { rename, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { Command } from 'commander';

import type { HowReplicated, WeightsOutcome } from '#functions/publish/weights-file.ts';

import type { AuditEntry } from '#functions/store/audit.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { counted } from '../counted.ts';
import { type Place, within, withWhere } from '../open/open-platform.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { whyUnread } from '../why-unread.ts';

type Options = Place & {
  readonly release: string;
  readonly instrument: string;
  readonly out: string;
  readonly with: readonly string[];
  readonly people?: true;
  readonly reason?: string;
  readonly by: string;
};

const listed = (text: string): readonly string[] => text.split(',').map((name) => name.trim());

/** The command. */
export function makeCommand(): Command {
  const made = new Command('weights')
    .description(
      'Write the weights of single units with their replicates; the file stays with those who may read answers',
    )
    .requiredOption('--release <id>', 'the release whose figures they are the weights of')
    .requiredOption('--instrument <id>', 'the study, such as household')
    .requiredOption('--out <file>', 'the CSV file to write')
    .requiredOption('--with <variables>', 'questions and derived variables to tell beside, separated by commas', listed)
    .option('--people', 'weights of the people behind crossings')
    .option('--reason <text>', 'why, for the audit trail')
    .option('--by <name>', 'who acts, for the audit trail', whoActs());
  return withWhere(made).action((options: Options) =>
    within(options, 'refuse', async ({ store, objects, studies }) => {
      const { weightsOf } = await import('#functions/publish/weights-file.ts');
      const asked = { instrument: options.instrument, beside: options.with, people: options.people === true };
      const deps = { store, objects, studies, now: () => new Date() };
      const { csv, how, units, round, imputed } = weighedOrFail(await weightsOf(deps, options.release, asked), options);
      // Before the file: whoever has it stands in the trail.
      await store.putAudit(lineOfTrail(round, options));
      await write(csv, options.out);
      const scales = isEven(how) ? undefined : `${options.out}.scales.csv`;
      if (scales !== undefined) await write(scaleLines(how), scales);
      const note = `${options.out}.note.txt`;
      if (imputed) await write([`${notImputed(options)}\n`], note);
      else await rm(note, { force: true });
      say(
        `${counted(units, 'unit')} with ${counted(how.count, 'replicate')} in ${options.out}. It tells which of them come from one place:`,
      );
      say('keep it as you keep the interviews. Standard errors in R:');
      for (const line of linesOfR(options, how, scales)) say(line);
      if (imputed) say(`Note: ${notImputed(options)} It stands in ${note} as well.`);
    }),
  );
}

/** Why R says something else than a release in which answers were imputed. */
const notImputed = ({ release, instrument }: Options): string =>
  `Release ${release} imputed answers of ${instrument}. The file has the answers that were given alone, so R gives the figures without imputation: they and their standard errors differ from those of the release wherever imputed_share is above 0.`;

/** That these answers and weights left the platform, which questions, and with whom. */
function lineOfTrail(round: string, { release, instrument, with: beside, by, reason, out }: Options): AuditEntry {
  const now = () => new Date();
  return {
    id: uuidV7Maker(now, randomBytes)(),
    round,
    at: now().toISOString(),
    by,
    action: 'weights-exported',
    subject: `${release}/${instrument}`,
    reason: reason ?? `weights of single units, written to ${basename(out)}`,
    questions: [...beside],
  };
}

function weighedOrFail(outcome: WeightsOutcome, { release, instrument }: Options) {
  switch (outcome.kind) {
    case 'weights':
      return outcome;
    case 'not-asked':
      throw new CommandFailure(
        `the round of release ${release} does not ask ${instrument}; it asks ${outcome.instruments.join(', ')}`,
      );
    case 'nobody-weighs':
      throw new CommandFailure(`in release ${release} no response of ${instrument} has a weight`);
    case 'no-replicates':
      throw new CommandFailure(
        `the weighting of ${instrument} made no replicates in release ${release}: put { "kind": "replicates", "method": "rao-wu", "count": 500 } among the steps in settings.weighting of the round, and publish it again`,
      );
    case 'no-people':
      throw new CommandFailure(`${instrument} has weights of responses alone; leave --people out`);
    case 'not-told':
      throw new CommandFailure(outcome.faults.join('; '));
    case 'unknown-release':
    case 'unknown-study':
    case 'damaged':
    case 'forgotten':
      throw new CommandFailure(whyUnread(outcome, release));
  }
}

/** Writes a file that nobody else on this machine may read; what is there when it breaks off is what was there before. */
async function write(pieces: Iterable<string>, path: string): Promise<void> {
  const half = `${path}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(half, { mode: 0o600 }));
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true });
    throw new CommandFailure(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const isEven = ({ rscales }: HowReplicated): boolean => rscales.every((one) => one === 1);

const scaleLines = ({ rscales }: HowReplicated): readonly string[] => [
  'rscale\r\n',
  ...Array.from(rscales, (one) => `${one}\r\n`),
];

/** The design as R's survey package takes it, and a total of it. */
function linesOfR(
  { out, with: [told = ''] }: Options,
  { count, scale, mse }: HowReplicated,
  scales?: string,
): readonly string[] {
  const read = (path: string) => `read.csv(${JSON.stringify(path)}, na.strings = "")`;
  const each = scales === undefined ? `rep(1, ${count})` : `${read(scales)}$rscale`;
  return [
    `d <- survey::svrepdesign(data = ${read(out)}, weights = ~weight, repweights = "^replicate_", type = "other", scale = ${scale}, rscales = ${each}, combined.weights = TRUE, mse = ${mse ? 'TRUE' : 'FALSE'})`,
    `survey::svytotal(~${told}, d, na.rm = TRUE)`,
  ];
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
