/** The templates of a stage as plain data, made in this process in seconds and without bundling. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import * as v from 'valibot';

import type { StageConfig } from './config/stage.ts';
import { makePlatform } from './platform.ts';

const cdkJson = fileURLToPath(new URL('../cdk.json', import.meta.url));
const values = v.record(v.string(), v.unknown());
const resourceSchema = v.object({
  Type: v.string(),
  Properties: v.optional(values, {}),
  DeletionPolicy: v.optional(v.string()),
});
const templateSchema = v.object({ Resources: v.optional(v.record(v.string(), resourceSchema), {}) });
const contextSchema = v.object({ context: values });

export type Resource = v.InferOutput<typeof resourceSchema> & { readonly id: string; readonly stack: string };

/**
 * Every resource of every stack.
 *
 * @param before is given the application before it is synthesised, to add checks to it
 */
export function resourcesOf(config: StageConfig, before: (app: App) => void = () => undefined): readonly Resource[] {
  const { context } = v.parse(contextSchema, JSON.parse(readFileSync(cdkJson, 'utf8')));
  const app = new App({
    context: { ...context, 'aws:cdk:bundling-stacks': [] },
    outdir: mkdtempSync(join(tmpdir(), 'cdk-')),
  });
  makePlatform(app, config, { version: '0.0.0+test', bundles: undefined });
  before(app);
  return app.synth().stacks.flatMap((stack) => {
    const { Resources } = v.parse(templateSchema, stack.template);
    return Object.entries(Resources).map(([id, resource]) => ({ ...resource, id, stack: stack.stackName }));
  });
}

/** Those of one CloudFormation type. */
export const ofType = (resources: readonly Resource[], type: string): readonly Resource[] =>
  resources.filter((resource) => resource.Type === type);
