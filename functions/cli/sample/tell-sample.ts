/** What a draw says at the terminal. */
import { inLines } from '#schemas/basics/control-characters.ts';
import type { SampleRecord } from '#schemas/fieldwork/sample-record.ts';
import type { DrawnSample } from '#functions/fieldwork/sampling/draw-sample.ts';

import { counted } from '../counted.ts';

/** Strata shown; a country has some dozens, a list of districts hundreds. */
const shown = 30;

const allocated = ({ allocation }: SampleRecord['design']): string =>
  allocation.kind === 'power' ? `power ${allocation.q} allocation` : `${allocation.kind} allocation`;

/** How it was drawn, in a line: for the terminal and the audit trail. */
export function howDrawn({ design, seed, frame, psus, panel }: SampleRecord): string {
  const { rotation, method } = design;
  return [
    `${psus.length} of ${frame.psus} PSUs in ${counted(frame.strata, 'stratum', 'strata')}`,
    method,
    allocated(design),
    `seed ${seed}`,
    ...(rotation === undefined ? [] : [`groups ${rotation.use.join(', ')} of ${rotation.groups}`]),
    ...(panel === undefined ? [] : [`${psus.filter(({ kept }) => kept === true).length} kept`]),
    `list ${frame.sha256}`,
  ].join(', ');
}

type Telling = {
  readonly json?: true;
  readonly outcome: string;
  readonly warnings: readonly string[];
  readonly files: readonly string[];
  readonly round?: string;
};

/** Prints what was drawn: for people, or as one line of JSON. */
export function sampleInWords({ record }: DrawnSample, { json, outcome, warnings, files, round }: Telling): void {
  for (const warning of warnings) process.stderr.write(`remit: note: ${inLines(warning)}\n`);
  const { psus, strata, frame, seed, design } = record;
  const dwellings =
    design.dwellings === undefined
      ? undefined
      : psus.reduce((sum, { units }) => sum + Math.min(design.dwellings ?? 0, units ?? Infinity), 0);
  if (json === true) {
    const told = { outcome, warnings, files, round, seed, psus: psus.length, dwellings, frame, strata };
    process.stdout.write(`${JSON.stringify(told)}\n`);
    return;
  }
  const lines = [
    `Drawn: ${howDrawn(record)}`,
    ...strata
      .slice(0, shown)
      .map(
        ({ stratum, drawn, psus: all, kept }) =>
          `  ${stratum}: ${drawn} of ${all}${kept === undefined ? '' : `, ${kept} kept`}`,
      ),
    ...(strata.length > shown ? [`  and ${strata.length - shown} more strata, which the record tells`] : []),
    ...(dwellings === undefined ? [] : [`Dwellings: ${dwellings}`]),
    ...files.map((path) => `Written: ${path}`),
    ...(round === undefined ? [] : [`Round ${round}: frame ${outcome}`]),
  ];
  for (const line of lines) process.stdout.write(`${inLines(line)}\n`);
}
