#!/usr/bin/env node
// Writes the browser assets to a folder and prints their sizes: `node functions/build/assets.js OUTDIR`.
import { brotliCompressSync } from 'node:zlib';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node functions/build/assets.js OUTDIR\n');
  process.exitCode = 2;
} else {
  const { tsImport } = await import('tsx/esm/api');
  const { writeAssets } = await tsImport('./assets.ts', import.meta.url);
  for (const { name, bytes } of await writeAssets(folder)) {
    const kilobytes = (size) => `${(size / 1024).toFixed(1)} kB`.padStart(10);
    process.stdout.write(`${kilobytes(bytes.length)} ${kilobytes(brotliCompressSync(bytes).length)} brotli  ${name}\n`);
  }
}
