/** One study among those that are known, by what a person types. */
import { InvalidArgumentError } from 'commander';

import { nearestName } from '#schemas/basics/nearest-name.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { type StudyName, unreadableInWords } from '#functions/store/study-entry.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';

export type Named = { readonly id: string; readonly version: number | undefined };

/** Reads `ID` or `ID@VERSION`. @throws {InvalidArgumentError} it is neither */
export function namedStudy(text: string): Named {
  const [, id, version] = /^([^@]+)(?:@([0-9]{1,4}))?$/.exec(text) ?? [];
  if (id === undefined) throw new InvalidArgumentError('a study is named ID or ID@VERSION, such as savings-clubs@1');
  return { id, version: version === undefined ? undefined : Number(version) };
}

/**
 * The study of this name; the newest version where none is named.
 *
 * @param unreadable versions that are there, and cannot be read
 * @throws {CommandFailure} there is none, and the sentence says which there are; or it cannot be read
 */
export function knownStudy(
  { id, version }: Named,
  known: readonly Study[],
  unreadable: readonly StudyName[] = [],
): Study {
  const versions = known
    .filter(({ instrument }) => instrument.id === id)
    .toSorted((a, b) => a.instrument.version - b.instrument.version);
  const study =
    version === undefined ? versions.at(-1) : versions.find(({ instrument }) => instrument.version === version);
  const least = version ?? study?.instrument.version ?? 0;
  const lost = unreadable.find(
    (one) => one.id === id && (version === undefined ? one.version > least : one.version === least),
  );
  if (lost !== undefined) throw new CommandFailure(unreadableInWords(lost));
  if (study !== undefined) return study;
  if (versions.length > 0)
    throw new CommandFailure(
      `there is no version ${version ?? ''} of "${id}"; there is ${versions.map(({ instrument }) => instrument.version).join(', ')}`,
    );
  const ids = [...new Set(known.map(({ instrument }) => instrument.id))];
  const near = nearestName(id, ids);
  const advice = near === undefined ? `there is ${ids.join(', ')}` : `did you mean "${near}"?`;
  throw new CommandFailure(`there is no study "${id}"; ${advice}`);
}
