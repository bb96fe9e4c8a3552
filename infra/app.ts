/** The CDK application: reads the stage, bundles the functions, makes the stacks and refuses what cdk-nag refuses. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import * as v from 'valibot';

import { bundleHandler } from './bundle.ts';
import { stageFromFiles } from './config/stage-files.ts';
import { functionSpecs } from './functions.ts';
import { makePlatform } from './platform.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const app = new App();
const contextOf = (name: string) => v.parse(v.optional(v.string()), app.node.tryGetContext(name));
const found = stageFromFiles(contextOf('stage'));
if (found.kind === 'wrong') {
  console.error(found.sentence);
  process.exitCode = 1;
} else {
  const bundles = join(root, 'cdk.out', 'bundles');
  for (const { name } of functionSpecs) await bundleHandler(name, join(bundles, name));
  // Infra imports no code of functions; what it needs of them it asks for as a command.
  const version = execFileSync(process.execPath, ['functions/build/code-version.js'], { cwd: root, encoding: 'utf8' });
  makePlatform(app, found.config, { version, bundles, restartedAt: contextOf('restarted-at') });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}
