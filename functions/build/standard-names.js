#!/usr/bin/env node
// Writes the names of countries, currencies and languages into the words of each language: `npm run names`.
import { writeFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';

const { standardNamesText } = await tsImport('./standard-names.ts', import.meta.url);
const { languages } = await tsImport('#schemas/words/languages.ts', import.meta.url);
for (const language of languages) {
  const file = new URL(`../../survey-schemas/words/${language}/standard-names.ts`, import.meta.url);
  writeFileSync(file, standardNamesText(language, process.versions.cldr));
}
