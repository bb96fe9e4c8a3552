#!/usr/bin/env node
// Entry of the command line. Answers --version at once; everything else is loaded on demand through tsx.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [first] = process.argv.slice(2);
if (first === '--version' || first === '-V') {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else {
  // The AWS client speaks to the embedded database alone here; its advice on Node versions is not for this terminal.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const { tsImport } = await import('tsx/esm/api');
  const { endInASentence, runCommandLine } = await tsImport('./cli.ts', {
    parentURL: import.meta.url,
    // Our own, whatever folder the command is run from: it says how pages are compiled.
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
  });
  endInASentence();
  process.exitCode = await runCommandLine(process.argv.slice(2));
}
