/** Decisions about single interviews, put into what was read of a round: the round need not be read again for them. */
import { isCounted } from '#analysis/fieldwork/interviews/interview.ts';
import { qualityOfStudy } from '#analysis/fieldwork/round/fieldwork-of.ts';
import { stateOf } from '#functions/store/standing.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { type FiledRound, type FiledStudy, lineOf } from './filed-round.ts';

/** Flags look at content, and at whether an interview counts: they are looked for anew only where that has changed. */
function studyWith(study: FiledStudy, moved: ReadonlyMap<string, ResponseRecord>): FiledStudy {
  const records = new Map(
    study.lines.flatMap(({ id, revision }) => {
      const record = moved.get(id);
      return record === undefined || (record.revision ?? 0) < revision ? [] : [[id, record] as const];
    }),
  );
  const movedTo = (one: FiledStudy['interviews'][number]) => {
    const record = records.get(one.id);
    return record === undefined ? one : { ...one, state: stateOf(record) };
  };
  const interviews = study.interviews.map(movedTo);
  const isOther = study.interviews.some((one) => isCounted(movedTo(one)) !== isCounted(one));
  const lines = study.lines.map((line) => {
    const record = records.get(line.id);
    return record === undefined ? line : lineOf(record, study.study.collection.unit);
  });
  const after = { ...study, interviews, lines };
  return isOther ? { ...after, quality: qualityOfStudy(after) } : after;
}

/**
 * What was read, with what these interviews became by being moved; undefined where one of them was filed since, so that the
 * round has to be read again. Of an interview that was edited the answers have changed: it is no use here.
 */
export function withMoved(filed: FiledRound, moved: readonly ResponseRecord[]): FiledRound | undefined {
  const known = filed.studies.flatMap(({ study, lines }) => {
    const { id } = study.instrument;
    const records = new Map(moved.flatMap((one) => (one.instrument === id ? [[one.id, one] as const] : [])));
    return records.size > lines.filter((line) => records.has(line.id)).length ? [] : [{ id, records }];
  });
  if (known.length < filed.studies.length) return undefined;
  const recordsOf = new Map(known.map(({ id, records }) => [id, records]));
  const studies = filed.studies.map((study) => {
    const records = recordsOf.get(study.study.instrument.id);
    return records === undefined || records.size === 0 ? study : studyWith(study, records);
  });
  return { ...filed, studies };
}
