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
  DependsOn: v.optional(v.array(v.string()), []),
});
const outputSchema = v.object({ Value: v.unknown(), Export: v.optional(v.object({ Name: v.string() })) });
const templateSchema = v.object({
  Resources: v.optional(v.record(v.string(), resourceSchema), {}),
  Outputs: v.optional(v.record(v.string(), outputSchema), {}),
});
const contextSchema = v.object({ context: values });

export type Resource = v.InferOutput<typeof resourceSchema> & { readonly id: string; readonly stack: string };

export type Synthesised = {
  readonly resources: readonly Resource[];
  /** What stacks tell each other, by the name of the export. */
  readonly exports: ReadonlyMap<string, { readonly stack: string; readonly value: unknown }>;
};

/**
 * Every resource and every export of every stack.
 *
 * @param before is given the application before it is synthesised, to add checks to it
 * @param restartedAt as an operator asks for it
 */
export function synthesise(
  config: StageConfig,
  before: (app: App) => void = () => undefined,
  restartedAt?: string,
): Synthesised {
  const { context } = v.parse(contextSchema, JSON.parse(readFileSync(cdkJson, 'utf8')));
  const app = new App({
    context: { ...context, 'aws:cdk:bundling-stacks': [] },
    outdir: mkdtempSync(join(tmpdir(), 'cdk-')),
  });
  makePlatform(app, config, { version: '0.0.0+test', bundles: undefined, restartedAt });
  before(app);
  const resources: Resource[] = [];
  const exports = new Map<string, { readonly stack: string; readonly value: unknown }>();
  for (const { stackName: stack, template } of app.synth().stacks) {
    const { Resources, Outputs } = v.parse(templateSchema, template);
    for (const [id, resource] of Object.entries(Resources)) resources.push({ ...resource, id, stack });
    for (const { Value: value, Export } of Object.values(Outputs)) {
      if (Export !== undefined) exports.set(Export.Name, { stack, value });
    }
  }
  return { resources, exports };
}

/** Every resource of every stack; `before` as above. */
export const resourcesOf = (config: StageConfig, before?: (app: App) => void): readonly Resource[] =>
  synthesise(config, before).resources;

/** Those of one CloudFormation type. */
export const ofType = (resources: readonly Resource[], type: string): readonly Resource[] =>
  resources.filter((resource) => resource.Type === type);
