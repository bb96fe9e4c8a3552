/** An analyst at the terminal, for tests: she writes a CSV and a case, and reads what is printed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { vi } from 'vitest';
import { runCommandLine } from '#functions/cli/cli.ts';

const rowsShape = v.object({ rows: v.array(v.looseObject({ name: v.string(), estimate: v.nullable(v.number()) })) });

const covarianceShape = v.object({ vcov: v.array(v.array(v.number())) });

export type Analyst = ReturnType<typeof makeAnalyst>;

/** Listens to the terminal until `leave`. */
export function makeAnalyst() {
  const folder = mkdtempSync(join(tmpdir(), 'analyst-'));
  let [printed, complained] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += String(text);
    return true;
  });
  return {
    /** Estimates from the file; the exit code. */
    estimate: async (
      csv: string,
      { input, ...parts }: { input?: object; [part: string]: unknown },
    ): Promise<number> => {
      [printed, complained] = ['', ''];
      writeFileSync(join(folder, 'survey.csv'), csv);
      writeFileSync(join(folder, 'case.json'), JSON.stringify({ input: { file: 'survey.csv', ...input }, ...parts }));
      return runCommandLine(['estimate', '--case', join(folder, 'case.json')]);
    },
    /** Writes a file beside the case. */
    keep: (name: string, text: string): void => {
      writeFileSync(join(folder, name), text);
    },
    answer: (): unknown => JSON.parse(printed),
    estimates: () => v.parse(v.pipe(v.string(), v.parseJson(), rowsShape), printed).rows,
    covariances: (): number[] => v.parse(v.pipe(v.string(), v.parseJson(), covarianceShape), printed).vcov.flat(),
    complaint: (): string => complained,
    leave: (): void => {
      vi.restoreAllMocks();
      rmSync(folder, { recursive: true });
    },
  };
}
