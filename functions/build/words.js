#!/usr/bin/env node
// Prints what each language lacks or says too much, one line a fault: `npm run words`.
import { tsImport } from 'tsx/esm/api';

const { checkWords } = await tsImport('./words/check-words.ts', import.meta.url);
const faults = await checkWords();
for (const fault of faults) process.stdout.write(`${fault}\n`);
if (faults.length === 0) process.stdout.write('every language says everything\n');
process.exitCode = faults.length === 0 ? 0 : 1;
