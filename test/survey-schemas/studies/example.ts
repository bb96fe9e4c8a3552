/** The study of docs/examples, as tests take it apart. */
import { readFileSync } from 'node:fs';

import { readStudy } from '#schemas/language/study/file/read-study.ts';
import * as v from 'valibot';

const file = new URL('../../../docs/examples/savings-clubs.json', import.meta.url);

const savingsClubsText = readFileSync(file, 'utf8');

const tree = v.record(v.string(), v.unknown());

/** The example, as far as tests look into it. */
export const savingsClubs = v.parse(
  v.looseObject({ questions: v.object({ design: tree, interview: tree }), words: tree }),
  JSON.parse(savingsClubsText),
);

const read = readStudy(savingsClubs);
if (read.kind !== 'study') throw new Error(`the example is faulty: ${JSON.stringify(read.faults)}`);
/** The same as a study. */
export const savingsClubsStudy = read.study;
