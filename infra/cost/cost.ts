/**
 * `npm run cost`: list price of a round and of an idle month, from the synthesised templates and from what is measured
 * here. Writes docs/cost.md and prints its summary.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

import { stageFromFiles } from '../config/stage-files.ts';
import { resourcesOf } from '../synthesise.ts';
import { round } from './assumptions.ts';
import { priced } from './lines.ts';
import { machineryOf } from './machinery.ts';
import { type Measured, measuredSchema } from './measured.ts';
import { report } from './report.ts';
import { closedMonth, idleMonth, ledFromPages, wholeRound } from './usage.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = join(root, 'docs', 'cost.md');
const say = (what: string) => process.stderr.write(`${what}\n`);

function measure(): Measured {
  const program = ['--no-warnings', '--import', 'tsx', 'test/bench/measure-round.ts'];
  const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit'];
  return v.parse(
    measuredSchema,
    JSON.parse(execFileSync(process.execPath, program, { cwd: root, encoding: 'utf8', stdio })),
  );
}

const found = stageFromFiles('example');
if (found.kind === 'wrong') throw new Error(found.sentence);
say('templates of the example stage, without and with the firewall');
const plain = machineryOf(resourcesOf(found.config));
const guarded = machineryOf(resourcesOf({ ...found.config, firewall: true }));
say('a sample of the round, measured');
const measured = measure();
const text = report({
  round: priced(wholeRound(plain, measured), round.months),
  linkedRound: priced(wholeRound({ ...plain, sendsLinks: true }, measured), round.months),
  led: priced(ledFromPages(plain, measured), round.months),
  idle: priced(idleMonth(plain, measured), 1),
  closed: priced(closedMonth(plain, measured), 1),
  guardedRound: priced(wholeRound(guarded, measured), round.months),
  guardedIdle: priced(idleMonth(guarded, measured), 1),
  measured,
});
writeFileSync(page, text);
process.stdout.write(`${text.slice(0, text.indexOf('**Which column')).trim()}\n`);
say('\nwritten: docs/cost.md');
