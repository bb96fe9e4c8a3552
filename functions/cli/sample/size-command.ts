/** `remit sample size`: how many interviews and PSUs a figure of a given precision needs. */
import { Command } from 'commander';

import { clusterEffect, sampleSize } from '#analysis/statistics/sampling/sample-size.ts';
import { SamplingError } from '#analysis/statistics/sampling/sampling-error.ts';
import { readNumber } from '#schemas/basics/read-number.ts';

import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';

type Options = {
  readonly cv: string;
  readonly share?: string;
  readonly mean?: string;
  readonly sd?: string;
  readonly deff?: string;
  readonly icc?: string;
  readonly dwellings?: string;
  readonly response: string;
  readonly population?: string;
  readonly json?: true;
};

/** The command. */
export function sizeCommand(): Command {
  return new Command('size')
    .description('work out how many dwellings have to be drawn for a figure of a given precision')
    .requiredOption('--cv <cv>', 'wanted: standard error / figure, such as 0.05')
    .option('--share <p>', 'the figure is a share, expected to be about this (0.2)')
    .option('--mean <value>', 'the figure is a mean or total, expected to be about this for one household')
    .option('--sd <value>', 'standard deviation between households, in the unit of the mean')
    .option('--deff <value>', 'design effect; otherwise from --icc and --dwellings')
    .option('--icc <rho>', 'likeness of dwellings inside a PSU: intraclass correlation, 0 to 1')
    .option('--dwellings <m>', 'interviews in each PSU')
    .option('--response <share>', 'share of dwellings that will answer', '1')
    .option('--population <N>', 'households in all, for the finite population correction')
    .option('--json', 'print one line of JSON')
    .action(tell);
}

const numberOf = (name: string, text: string): number => {
  const value = readNumber(text, '.');
  if (value === undefined) throw new WrongUse(`--${name} is a number, not ${JSON.stringify(text)}`);
  return value;
};
const perhaps = (name: string, text: string | undefined): number | undefined =>
  text === undefined ? undefined : numberOf(name, text);

/** S/Ȳ of one household. */
function unitCvOf({ share, mean, sd }: Options): number {
  if ((share === undefined) === (mean === undefined)) throw new WrongUse('say --share P, or --mean M with --sd S');
  if (share !== undefined) {
    const p = numberOf('share', share);
    if (!(p > 0 && p < 1)) throw new WrongUse('--share lies between 0 and 1');
    return Math.sqrt((1 - p) / p);
  }
  if (sd === undefined) throw new WrongUse('--mean needs --sd, the standard deviation between households');
  return numberOf('sd', sd) / numberOf('mean', mean ?? '');
}

function deffOf({ deff, icc, dwellings }: Options): number {
  if (deff !== undefined && icc !== undefined) throw new WrongUse('say --deff, or --icc with --dwellings');
  if (deff !== undefined) return numberOf('deff', deff);
  if (icc === undefined) return 1;
  if (dwellings === undefined) throw new WrongUse('--icc needs --dwellings, how many are interviewed in each PSU');
  return clusterEffect(numberOf('dwellings', dwellings), numberOf('icc', icc));
}

function tell(options: Options): void {
  try {
    const deff = deffOf(options);
    const [cv, response] = [numberOf('cv', options.cv), numberOf('response', options.response)];
    const population = perhaps('population', options.population);
    const needed = sampleSize({ cv, unitCv: unitCvOf(options), deff, response, population });
    const m = perhaps('dwellings', options.dwellings);
    const psus = m === undefined ? undefined : Math.ceil(needed.interviews / m);
    if (options.json === true) {
      process.stdout.write(`${JSON.stringify({ ...needed, deff, response, psus })}\n`);
      return;
    }
    process.stdout.write(
      `Interviews needed: ${needed.interviews} (CV ${needed.cv.toFixed(4)}, design effect ${deff})\n`,
    );
    process.stdout.write(`Dwellings to draw: ${needed.drawn} (response ${response})\n`);
    if (psus !== undefined && m !== undefined)
      process.stdout.write(
        `PSUs: ${psus} with ${m} interviews in each, for which ${Math.ceil(needed.drawn / psus)} dwellings are drawn there\n`,
      );
  } catch (error) {
    if (error instanceof SamplingError) throw new CommandFailure(error.message);
    throw error;
  }
}
