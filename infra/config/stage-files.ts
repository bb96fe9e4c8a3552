/** Reads the stage files that lie beside the stacks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { findStage, type StageOutcome } from './stage.ts';

const folder = fileURLToPath(new URL('../stages/', import.meta.url));

/** The settings of the stage with this name, or what is wrong with it. */
export function stageFromFiles(stage: string | undefined): StageOutcome {
  const known = readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []));
  const read = (name: string): string | undefined =>
    existsSync(`${folder}${name}.json`) ? readFileSync(`${folder}${name}.json`, 'utf8') : undefined;
  return findStage(stage, read, known);
}
