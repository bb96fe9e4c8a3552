/** What tells one way of computing a round from another: whether a figure that was computed before is still right. */
import { ratesTable } from '#analysis/production/derive/rated-round.ts';
import { canonicalJson, parseJsonObject } from '#functions/store/json.ts';
import type { SnapshotFile } from '#functions/store/release-entry.ts';
import { sha256 } from '#functions/store/sha256.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

type Described = {
  readonly round: Round;
  readonly codeVersion: string;
  readonly snapshot: { readonly files: readonly SnapshotFile[] };
};

/**
 * What figures depend on besides the answers: where it is the same, an earlier figure is still right for its people. Benchmarks
 * and earlier rounds stand beside figures that may be read, texts that people read around them, and shapes below: none of these depends on any.
 */
export function descriptionOf({ round, codeVersion, snapshot }: Described): string {
  const settings = { ...round.settings, report: undefined, registration: undefined, refresh: undefined };
  const figures = { ...round, benchmarks: undefined, comparedWith: undefined, shapes: undefined, settings };
  const rates = snapshot.files.find(({ name }) => name === `${ratesTable}.parquet`)?.sha256 ?? '';
  return sha256(`${codeVersion}\n${canonicalJson(parseJsonObject(JSON.stringify(figures)))}${rates}`);
}
