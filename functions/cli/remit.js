#!/usr/bin/env node
// Entry of the command line. Answers --version at once; everything else is loaded on demand.
import { readFileSync } from 'node:fs';

const [first] = process.argv.slice(2);
if (first === '--version' || first === '-V') {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else {
  // Only commands with --stage load the AWS client; its advice on Node versions is not for this terminal.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const { load } = await import('../build/load.js');
  const { endInASentence, outliveOutput, runCommandLine } = await load('functions/cli/cli.ts');
  endInASentence();
  outliveOutput();
  process.exitCode = await runCommandLine(process.argv.slice(2));
}
