#!/usr/bin/env node
// Writes the names of countries, currencies and languages in every language of the platform, or in one: `npm run names -- tg`.
import { writeFileSync } from 'node:fs';

import { tsImport } from 'tsx/esm/api';

const { cldrFile } = await tsImport('./words/cldr-names.ts', import.meta.url);
const { languages } = await tsImport('../../survey-schemas/words/languages.ts', import.meta.url);
const asked = process.argv.slice(2);
for (const language of asked.length === 0 ? languages : asked)
  writeFileSync(
    new URL(`../../survey-schemas/words/${language}/cldr.ts`, import.meta.url),
    cldrFile(language, process.versions['cldr'] ?? ''),
  );
