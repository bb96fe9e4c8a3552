/**
 * `npm run deploy -- --context stage=NAME`: checks what can be checked before anything is made, then deploys in an order
 * in which no page is ever without its assets: state and front door, assets, everything else. With `--restart` every
 * function starts anew, and so reads its secrets again, also when nothing else has changed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { stageFromFiles } from './config/stage-files.ts';
import type { StageConfig } from './config/stage.ts';
import { reasonNotToDeploy } from './preflight.ts';
import { outputOf } from './stack-outputs.ts';
import { uploadAssets } from './upload-assets.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdk = join(root, 'node_modules', '.bin', 'cdk');

/** Runs the CDK in the terminal of the operator; false when it failed, which it has then said itself. */
const runCdk = (args: readonly string[]): boolean => spawnSync(cdk, args, { cwd: root, stdio: 'inherit' }).status === 0;

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`);
};

async function deploy(config: StageConfig, context: readonly string[]): Promise<boolean> {
  const out = mkdtempSync(join(tmpdir(), 'remit-deploy-'));
  const { region } = config;
  const id = (what: string) => `remit-${config.stage}-${what}`;
  const ofWeb = (key: string) => outputOf({ region, stack: id('web') }, key);
  const settings = [`stage=${config.stage}`, ...context].flatMap((setting) => ['--context', setting]);
  if (!runCdk(['synth', '--quiet', '--output', out, ...settings])) return false;
  const deployStacks = (stacks: readonly string[]) =>
    runCdk(['deploy', ...stacks, '--app', out, '--require-approval', 'never', '--no-notices']);
  if (!deployStacks([id('data'), id('web')])) return false;
  const assets = join(out, 'assets-of-pages');
  execFileSync(process.execPath, ['functions/build/assets.js', assets], { cwd: root });
  const uploaded = await uploadAssets(assets, { region, name: await ofWeb('AssetsBucket') });
  say(`${uploaded} assets uploaded`);
  if (!deployStacks(['--all'])) return false;
  say(`The stage "${config.stage}" is at ${await ofWeb('SiteUrl')}`);
  return true;
}

const { values } = parseArgs({
  options: { context: { type: 'string', short: 'c', multiple: true }, restart: { type: 'boolean' } },
});
const stage = values.context?.find((entry) => entry.startsWith('stage='))?.slice('stage='.length);
const found = stageFromFiles(stage);
const problem = found.kind === 'wrong' ? found.sentence : await reasonNotToDeploy(found.config, process.env);
if (problem !== undefined || found.kind === 'wrong') {
  process.stderr.write(`${problem ?? ''}\nNothing was changed.\n`);
  process.exitCode = 1;
} else if (!(await deploy(found.config, values.restart === true ? [`restarted-at=${new Date().toISOString()}`] : []))) {
  process.exitCode = 1;
}
