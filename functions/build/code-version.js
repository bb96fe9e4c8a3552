#!/usr/bin/env node
// Prints the version of the code that computes figures; the deployment hands it to the functions, which have no sources.
const { tsImport } = await import('tsx/esm/api');
const { codeVersionOf } = await tsImport('./code-version.ts', import.meta.url);
process.stdout.write(await codeVersionOf(new URL('../../', import.meta.url)));
