/** The study of docs/examples, as tests take it apart. */
import { readFileSync } from 'node:fs';

import * as v from 'valibot';

const file = new URL('../../../docs/examples/savings-clubs.json', import.meta.url);

export const savingsClubsText = readFileSync(file, 'utf8');

const tree = v.record(v.string(), v.unknown());

/** The example, as far as tests look into it. */
export const savingsClubs = v.parse(
  v.looseObject({ questions: v.object({ design: tree, interview: tree }), words: tree }),
  JSON.parse(savingsClubsText),
);
