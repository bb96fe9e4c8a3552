/** The two lines of R that docs/weighting.md shows have the standard errors of a release, from the file that its command writes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { readRelease } from '#functions/publish/read-release.ts';
import { weightsOf } from '#functions/publish/weights-file.ts';
import type { WeightingStep } from '#schemas/fieldwork/weighting.ts';
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';

import { drawSmallRound, memoryPlatform } from '../functions/publish/memory-platform.ts';
import { computeTables } from '../studies.ts';

const folder = mkdtempSync(join(tmpdir(), 'replicate-weights-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const page = readFileSync('docs/weighting.md', 'utf8');
const shown = (start: string): string => {
  const found = new RegExp(`\`\`\`${start}\\n([^\`]*)\`\`\``).exec(
    page.slice(page.indexOf('## Replicate weights in R')),
  );
  if (found?.[1] === undefined) throw new Error(`the page shows no ${start}`);
  return found[1];
};
const beside = /--with (\S+)/.exec(shown('bash'))?.[1]?.split(',') ?? [];

/** What R is asked besides: figures of domains, with the design of the first line. */
const asked = `
told <- function(x) data.frame(value = as.numeric(coef(x)), se = as.numeric(survey::SE(x)))
receiving <- subset(d, cash_of_household > 0)
regions <- survey::svyby(~income, ~region, d, survey::svymean, na.rm = TRUE)
answer <- rbind(
  cbind(name = "income-mean", told(survey::svymean(~income, d, na.rm = TRUE))),
  cbind(name = paste("income-mean", regions$region), told(regions)),
  cbind(name = "cash-received-mean", told(survey::svymean(~cash_of_household, receiving, na.rm = TRUE))),
  cbind(name = "receiving-count", told(survey::svytotal(~I(as.numeric(receives_remittances == "yes")), d, na.rm = TRUE))))
cat(jsonlite::toJSON(answer, digits = NA))
`;
const answers = v.array(v.object({ name: v.string(), value: v.number(), se: v.number() }));

const drawn = drawSmallRound();
const base: readonly WeightingStep[] = [{ kind: 'base' }, { kind: 'eligibility' }, { kind: 'non-response' }];
const raoWu: WeightingStep = { kind: 'replicates', method: 'rao-wu', count: 500 };
const margin = (variable: string, counts: Readonly<Record<string, number>>) => ({
  variables: [variable],
  source: 'made up',
  population: Object.entries(counts).map(([code, count]) => ({ levels: { [variable]: code }, count })),
});
const raked: WeightingStep = { kind: 'rake', margins: [margin('urban', { urban: 40_000, rural: 60_000 })] };

const nameOf = ({ indicator, domain }: EstimateRow): string => [indicator, domain['region'] ?? ''].join(' ').trim();

describe.each([
  ['as they were drawn', [...base, raoWu]],
  ['raked in each replicate', [...base, raoWu, raked]],
])('weights %s', (_, steps) => {
  test('give R the figures and standard errors of the release', async () => {
    const settings = { ...drawn.round.settings, weighting: { household: steps } };
    const { deps } = memoryPlatform({ drawn: { ...drawn, round: { ...drawn.round, settings } } });
    const release = await publishRelease(deps, drawn.round.id, { series: 'estimates' });
    if (release.kind !== 'published') throw new Error(release.kind);
    const wanted = { instrument: 'household', beside, people: false };
    const [weights, read] = await Promise.all([
      weightsOf(deps, release.releaseId, wanted),
      readRelease(deps, release.releaseId),
    ]);
    if (weights.kind !== 'weights' || read.kind !== 'read') throw new Error('not read');
    writeFileSync(join(folder, 'household.csv'), [...weights.csv].join(''));
    writeFileSync(join(folder, 'lines.R'), `sink("/dev/null")\n${shown('r')}\nsink()\n${asked}`);
    const out = execFileSync('Rscript', ['lines.R'], { cwd: folder, encoding: 'utf8' });
    const byR = v.parse(v.pipe(v.string(), v.parseJson(), answers), out);
    const ours = new Map(
      computeTables(read.tables, read.manifest.round)
        .estimates.filter(({ domain }) => Object.keys(domain).every((dimension) => dimension === 'region'))
        .map((row) => [nameOf(row), row]),
    );
    const compared = byR.filter(({ name }) => (ours.get(name)?.se ?? null) !== null);
    const whole = ['income-mean', 'cash-received-mean', 'receiving-count'];
    expect(compared.map(({ name }) => name)).toEqual(expect.arrayContaining([...whole, 'income-mean North']));
    for (const { name, value, se } of compared) {
      expect(ours.get(name)?.estimate, name).toBeCloseTo(value, -Math.log10(Math.abs(value)) + 10);
      expect(ours.get(name)?.se, name).toBeCloseTo(se, -Math.log10(se) + 10);
    }
  });
});
