/** Interviews on the terminal: a line each, or all that was decided about one. */
import type { AuditEntry } from '#functions/store/audit.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { stateOf } from '#functions/store/standing.ts';

const placeOf = ({ answers }: ResponseRecord): string => (typeof answers['psu'] === 'string' ? answers['psu'] : '–');

/** Ids and codes alone. */
export function lineOfInterview(record: ResponseRecord, asJson: boolean): string {
  const { id, instrument, enumerator, link, endedAt, receivedAt, trial, notes = [], revision = 0 } = record;
  const state = stateOf(record);
  const rules = [...new Set(notes.map(({ rule }) => rule))];
  if (asJson)
    return JSON.stringify({
      ...{ id, instrument, state, psu: placeOf(record), enumerator, link, endedAt, receivedAt, revision },
      ...(trial === true && { trial }),
      notes: rules,
    });
  const about = [trial === true ? ['trial'] : [], rules].flat().join(', ');
  return [id, instrument, state, placeOf(record), enumerator ?? '–', endedAt, about].join('  ').trimEnd();
}

/** Names of the questions whose answers differ between two versions. */
const changedIn = (before: ResponseRecord, after: ResponseRecord): readonly string[] =>
  [...new Set([...Object.keys(before.answers), ...Object.keys(after.answers)])]
    .filter((name) => JSON.stringify(before.answers[name]) !== JSON.stringify(after.answers[name]))
    .toSorted();

/** Where an interview stands, each version with what it changed, and each decision with who, when and why. */
export function describeInterview(
  record: ResponseRecord,
  history: readonly ResponseRecord[],
  trail: readonly AuditEntry[],
  nameOf: (by: string) => string,
): readonly string[] {
  const { link, enumerator, startedAt, endedAt, receivedAt, trial, version } = record;
  const versions = [...history, record];
  const changes = versions.flatMap((after, at) => {
    const before = versions[at - 1];
    const names = before === undefined ? [] : changedIn(before, after);
    if (before === undefined || names.length === 0) return [];
    const lines = names.map(
      (name) => `  ${name}: ${JSON.stringify(before.answers[name])} → ${JSON.stringify(after.answers[name])}`,
    );
    return [`changed ${after.revisedAt ?? ''}`.trimEnd(), ...lines];
  });
  return [
    `${record.id}  ${record.instrument} version ${version}  ${stateOf(record)}${trial === true ? '  trial' : ''}`,
    `place ${placeOf(record)}, enumerator ${enumerator ?? '–'}, link ${link ?? '–'}`,
    `from ${startedAt} to ${endedAt}, received ${receivedAt}`,
    ...(record.notes ?? []).map(({ pointer, rule }) => `unlikely: ${rule} ${pointer}`.trimEnd()),
    ...(record.remarks ?? []).map((remark) => `remark: ${JSON.stringify(remark)}`),
    ...changes,
    ...trail.map(({ at, by, action, reason }) => `${at}  ${action} by ${nameOf(by)}: ${reason}`),
  ];
}
