/** The templates of a stage, synthesised once per test file, as plain data. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import * as v from 'valibot';

import type { StageConfig } from '../../infra/config/stage.ts';
import { makePlatform } from '../../infra/platform.ts';

const values = v.record(v.string(), v.unknown());
const resourceSchema = v.object({
  Type: v.string(),
  Properties: v.optional(values, {}),
  DeletionPolicy: v.optional(v.string()),
});
const templateSchema = v.object({ Resources: v.record(v.string(), resourceSchema) });
const contextSchema = v.object({ context: values });

export type Resource = v.InferOutput<typeof resourceSchema> & { readonly id: string; readonly stack: string };

/** A stage as an operator would write it, without a domain or a firewall. */
export const plainStage: StageConfig = {
  stage: 'test',
  account: '111122223333',
  region: 'eu-central-1',
  alertEmail: 'operations@example.org',
  monthlyBudgetUsd: 25,
  signInPrefix: 'remit-test',
  secondFactor: 'required',
  nightly: { hour: 23, minute: 50, timeZone: 'Asia/Dushanbe' },
  logDays: 90,
  firewall: false,
  emulator: false,
};

/** Every resource of every stack. Throws what cdk-nag finds, when `checked`. */
export function resourcesOf(config: StageConfig, { checked = false } = {}): readonly Resource[] {
  const { context } = v.parse(contextSchema, JSON.parse(readFileSync('cdk.json', 'utf8')));
  const app = new App({
    context: { ...context, 'aws:cdk:bundling-stacks': [] },
    outdir: mkdtempSync(join(tmpdir(), 'cdk-')),
  });
  makePlatform(app, config, { version: '0.0.0+test', bundles: undefined });
  if (checked) Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app.synth().stacks.flatMap((stack) => {
    const { Resources } = v.parse(templateSchema, stack.template);
    return Object.entries(Resources).map(([id, resource]) => ({ ...resource, id, stack: stack.stackName }));
  });
}

/** Those of one CloudFormation type. */
export const ofType = (resources: readonly Resource[], type: string): readonly Resource[] =>
  resources.filter((resource) => resource.Type === type);
