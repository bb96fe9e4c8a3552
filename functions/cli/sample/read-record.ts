/** Reads the record of a draw. */
import * as v from 'valibot';

import { issuesInWords } from '#schemas/basics/issue-words.ts';
import { type SampleRecord, sampleRecordSchema } from '#schemas/fieldwork/sample-record.ts';
import { readJson } from '#schemas/basics/json-fault.ts';

import { readTextFile } from '../files/decode-file.ts';
import { faulty } from '../round/round-files.ts';

/** The record in this file, and its text. @throws {CommandFailure} with every fault of it */
export async function readRecord(file: string): Promise<{ readonly record: SampleRecord; readonly text: string }> {
  const text = await readTextFile({ file, holds: 'json' });
  const json = readJson(text);
  if (json.kind === 'faulty') throw faulty(file, 'record of a draw', [json.fault]);
  const parsed = v.safeParse(sampleRecordSchema, json.value);
  if (!parsed.success) throw faulty(file, 'record of a draw', issuesInWords(parsed.issues));
  return { record: parsed.output, text };
}
