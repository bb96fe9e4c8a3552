/** Everything that is kept about a person, as one archive that they take away: for programs as JSON, for people as a table. */
import { strToU8, zipSync } from 'fflate';

import { answersTold, tellingOf } from '#functions/fieldwork/office/interviews/answers.ts';
import { csvOf } from '#functions/publish/release/csv.ts';
import { showRegistrant } from '#functions/registry/office/record.ts';
import type { Language } from '#schemas/words/languages.ts';

import { officeDeps, type OwnRecord, type RecordDeps, requestFor } from './record-of.ts';

/**
 * `record.json` – answers, identity, what they were before each change, other versions and what was done – and
 * `answers.csv` with questions and answers in words.
 *
 * @returns bytes of a ZIP archive; undefined when the record is gone
 */
export async function takeAway(
  deps: RecordDeps,
  record: OwnRecord,
  language: Language,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const shown = await showRegistrant(officeDeps(deps), requestFor(record, 'taken away by the person'));
  if (shown.kind === 'unknown') return undefined;
  const { response, identity = {}, history, others } = shown;
  const written = new Set(
    record.trail.flatMap(({ action, reason }) => (action === 'registrant-written-to' ? [reason] : [])),
  );
  const letters = (await deps.store.listGroupMessages(response.round)).filter(({ id }) => written.has(id));
  const content = {
    number: response.id,
    round: response.round,
    receivedAt: response.receivedAt,
    revisedAt: response.revisedAt,
    identity,
    answers: response.answers,
    history: history.map(({ answers, receivedAt, revisedAt }) => ({ since: revisedAt ?? receivedAt, answers })),
    otherVersions: others.map(({ answers, receivedAt }) => ({ receivedAt, answers })),
    letters: letters.map(({ id, office, purpose, texts }) => ({ id, office, purpose, texts })),
    done: record.trail.map(({ at, by, action, reason, questions }) => ({ at, by, action, reason, questions })),
  };
  const told = answersTold(await tellingOf(record.study, language), record.study, { ...identity, ...response.answers });
  const table = csvOf(
    ['question', 'row', 'answer'],
    told.map(({ question, row, said }) => [question, row, said]),
  );
  return Uint8Array.from(
    zipSync({
      'record.json': strToU8(`${JSON.stringify(content, undefined, 2)}\n`),
      'answers.csv': strToU8(table),
    }),
  );
}
