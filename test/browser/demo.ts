/** Files the demo round once for all browser tests: each serves a copy of its own, instead of filing it anew. */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';

import { fileDemo } from './platform.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder in which the demo round is filed and published. */
    demo: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = await fileDemo();
  project.provide('demo', folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
