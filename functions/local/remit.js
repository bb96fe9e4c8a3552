#!/usr/bin/env node
// Entry of the command line. Answers --version at once; everything else is loaded on demand through tsx.
import { readFileSync } from 'node:fs';

const [first] = process.argv.slice(2);
if (first === '--version' || first === '-V') {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else {
  const { tsImport } = await import('tsx/esm/api');
  const { runCommandLine } = await tsImport('./cli.ts', import.meta.url);
  process.exitCode = await runCommandLine(process.argv.slice(2));
}
