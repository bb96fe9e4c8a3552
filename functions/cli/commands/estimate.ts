/** `remit estimate --case FILE`: any CSV, design and estimator in, JSON out; `--check` compares with what another program answered. */
import { Command } from 'commander';

import type { LoadedCase } from '../cases/read-case-file.ts';
import { CommandFailure } from '../../laptop/data/failures.ts';
import { encodingOption } from '../files/encoding-option.ts';
import type { Encoding } from '../files/encodings.ts';

type Options = {
  readonly encoding?: Encoding;
  readonly case: string;
  readonly check?: boolean;
  readonly data?: string;
  readonly json?: boolean;
};

/** Describes the command; analysis is loaded when it runs. */
export function makeCommand(): Command {
  return new Command('estimate')
    .description('Estimate from a CSV file, a sample design and an estimator; the answer is JSON')
    .requiredOption(
      '--case <file>',
      'the case: input, design, options, adjust, replicates, estimator (docs/estimate.md)',
    )
    .addOption(encodingOption('the tables of the case'))
    .option('--check', 'compare with the case’s expected block; exit code 1 when a cell differs')
    .option('--data <folder>', 'not used: a case names its own files')
    .option('--json', 'answer in one line of JSON, also to --check')
    .action(async (options: Options) => {
      const { readCaseFile } = await import('../cases/read-case-file.ts');
      const { explain } = await import('../cases/explain.ts');
      await explain(options.case, async () => {
        const loaded = await readCaseFile(options.case, options.encoding);
        if (options.check === true) await check(loaded, options);
        else await print(loaded, options);
      });
    });
}

async function print({ spec, table, files }: LoadedCase, { json }: Options): Promise<void> {
  const { runCase } = await import('#analysis/cases/run-case.ts');
  const { answer, warnings } = runCase(spec, table, files);
  const told = [...table.warnings, ...warnings];
  for (const warning of told) process.stderr.write(`remit: ${warning}\n`);
  const whole = told.length === 0 ? answer : { ...answer, warnings: told };
  process.stdout.write(`${JSON.stringify(whole, null, json === true ? 0 : 2)}\n`);
}

async function check({ spec, table, files }: LoadedCase, { case: path, json }: Options): Promise<void> {
  const { checkCase } = await import('#analysis/cases/check-case.ts');
  const outcome = checkCase(spec, table, files);
  if (json === true) process.stdout.write(`${JSON.stringify({ case: spec.id ?? path, ...outcome })}\n`);
  switch (outcome.kind) {
    case 'agrees':
      if (json !== true) process.stdout.write(`${spec.id ?? path}: agrees\n`);
      return;
    case 'nothing-expected':
      throw new CommandFailure(`${path} has no expected block to compare with`);
    case 'differs': {
      for (const { place, expected, actual } of json === true ? [] : outcome.differences) {
        process.stdout.write(`${place}: expected ${expected}, answered ${actual}\n`);
      }
      throw new CommandFailure(`${spec.id ?? path}: ${outcome.differences.length} cells differ`);
    }
  }
}
