/**
 * `npm run cost`: list price of a round (20,000 households, 5,000 travellers, 10,000 registrants in six months) and of an
 * idle month, from the synthesised templates and from what is measured here. Writes docs/cost.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

import { idleMonth, type Line, type Measured, partLines, type Standing, wholeRound } from './estimate.ts';
import { prices } from './prices.ts';

const measuredSchema = v.object({
  responseBytes: v.number(),
  ingestMs: v.number(),
  releaseMsPerThousand: v.number(),
  formBytes: v.number(),
  releaseBytes: v.number(),
});
const resourceSchema = v.object({ Type: v.string(), Properties: v.optional(v.record(v.string(), v.unknown()), {}) });
const templateSchema = v.object({ Resources: v.record(v.string(), resourceSchema) });

/** What stands there and costs by standing, counted in the templates of a stage. */
function countStanding(folder: string): Standing {
  const resources = readdirSync(folder)
    .filter((file) => file.endsWith('.template.json'))
    .flatMap((file) =>
      Object.values(v.parse(templateSchema, JSON.parse(readFileSync(join(folder, file), 'utf8'))).Resources),
    );
  const count = (type: string): number => resources.filter(({ Type }) => Type === type).length;
  return {
    alarms: count('AWS::CloudWatch::Alarm'),
    dashboards: count('AWS::CloudWatch::Dashboard'),
    secrets: count('AWS::SecretsManager::Secret'),
    keys: count('AWS::KMS::Key'),
    schedules: count('AWS::Scheduler::Schedule'),
    webAcls: 0,
    webAclRules: 0,
  };
}

const dollars = (usd: number): string => usd.toFixed(2);
const total = (lines: readonly Line[], of: 'usd' | 'afterFree'): number =>
  lines.reduce((sum, line) => sum + line[of], 0);

const table = (title: string, lines: readonly Line[]): string =>
  [
    `## ${title}`,
    '',
    '| what | amount | unit | list price, USD | after what is always free, USD | source |',
    '|---|---:|---|---:|---:|---|',
    ...lines.map(({ what, amount, usd, afterFree }) => {
      const shown = amount >= 100 ? Math.round(amount).toLocaleString('en') : amount.toPrecision(3);
      return `| ${what} | ${shown} | ${prices[what].unit} | ${dollars(usd)} | ${dollars(afterFree)} | [AWS](${prices[what].source}) |`;
    }),
    `| **total** | | | **${dollars(total(lines, 'usd'))}** | **${dollars(total(lines, 'afterFree'))}** | |`,
    '',
  ].join('\n');

const aim = 5;
const against = (usd: number): string => `${dollars(usd)} (${usd < aim ? 'below' : 'above'} ${aim})`;

/** The aim, measured by every definition that a reader may have in mind. */
function aimOfRound(lines: readonly Line[], length: number): string {
  const { usage, standing: due } = partLines(lines);
  const row = (what: string, some: readonly Line[]) =>
    `| ${what} | ${against(total(some, 'usd'))} | ${against(total(some, 'afterFree'))} |`;
  return [
    `## A round, against the aim of ${aim} USD`,
    '',
    '| | list price, USD | after what is always free, USD |',
    '|---|---:|---:|',
    row('**what the round adds**: requests, storage, nights, logs, metrics, staff', usage),
    row(`what is due for standing ${length} months, round or no round: keys, secrets, alarms, dashboard`, due),
    row('both', lines),
    '',
    `The aim is for what the round adds, after what is always free. Whoever sets the platform up for one round alone pays`,
    'both; in an account whose allowances are used up by others, the list price is what counts.',
    '',
  ].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'remit-cost-'));
execFileSync('npx', ['cdk', 'synth', '--quiet', '--output', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
const standing = countStanding(folder);
const measure = ['--import', 'tsx', 'test/bench/measure-round.ts'];
const measured: Measured = v.parse(
  measuredSchema,
  JSON.parse(execFileSync(process.execPath, measure, { encoding: 'utf8' })),
);
const size = { responses: 35_000, months: 6 };
const idle = idleMonth(standing, measured, size);
const guarded = idleMonth({ ...standing, webAcls: 1, webAclRules: 3 }, measured, size);
const round = wholeRound(standing, measured, size);
const measurements = Object.entries(measured).map(([name, value]) => `- ${name}: ${value.toPrecision(3)}`);
const text = [
  '# What it costs',
  '',
  'Made by `npm run cost`, from the synthesised templates, from AWS list prices (infra/cost/prices.ts; compare with the pages named there) and from what was measured on the machine that ran it:',
  '',
  ...measurements,
  '',
  'Each line has two prices: what AWS lists, and what is left after the allowance that every account has for ever. The aims',
  'are for the second: an idle month below 2 USD, below 10 with the firewall, and what a round adds below 5 USD.',
  '',
  aimOfRound(round, size.months),
  table('An idle month', idle),
  table('An idle month with the firewall', guarded),
  table('A round, line by line: 20,000 households, 5,000 travellers, 10,000 registrants in six months', round),
].join('\n');
writeFileSync('docs/cost.md', text);
process.stdout.write(text);
