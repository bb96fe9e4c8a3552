/** The CDK application: reads the stage, makes its stacks and refuses what cdk-nag refuses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import * as v from 'valibot';

import { bundleHandler } from './bundle.ts';
import { stageFromFiles } from './config/stage-files.ts';
import { functionSpecs } from './functions.ts';
import { makePlatform } from './platform.ts';

const packageSchema = v.object({ version: v.string() });
const { version } = v.parse(
  packageSchema,
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')),
);

const app = new App();
const stage = v.parse(v.optional(v.string()), app.node.tryGetContext('stage'));
const found = stageFromFiles(stage);
if (found.kind === 'wrong') {
  console.error(found.sentence);
  process.exitCode = 1;
} else {
  const bundles = fileURLToPath(new URL('../cdk.out/bundles', import.meta.url));
  for (const { name } of functionSpecs) await bundleHandler(name, join(bundles, name));
  makePlatform(app, found.config, { version, bundles });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}
