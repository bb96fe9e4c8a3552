#!/usr/bin/env node
// Writes docs/study.schema.json: `npm run study:schema`.
import { writeFileSync } from 'node:fs';

import { tsImport } from 'tsx/esm/api';

const { studySchemaText } = await tsImport('./study-schema.ts', import.meta.url);
writeFileSync(new URL('../../docs/study.schema.json', import.meta.url), studySchemaText());
