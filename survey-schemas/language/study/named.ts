/** What a study may name in its collection and tables: questions by their paths, and derived variables beside them. */
import { nearestName } from '../../basics/nearest-name.ts';
import type { Derived } from '../derive/check-derivations.ts';
import type { LeafQuestion } from '../kinds/kind-of.ts';
import type { Instrument } from '../questions/instrument.ts';
import { everyQuestion, isRoster, type PlannedQuestion, planOf } from '../questions/outline.ts';

/** A contradiction and its place, as a JSON Pointer into the study. */
export type StudyFault = { readonly pointer: string; readonly message: string };

export type Kind = LeafQuestion['kind'];
export type Paths = ReadonlyMap<string, PlannedQuestion | Derived>;

export const numbers: readonly Kind[] = ['integer', 'decimal'];
export const categories: readonly Kind[] = ['select-one', 'code'];

/** Every question of an instrument by its path. */
export const pathsOf = (instrument: Instrument): Paths =>
  new Map([...everyQuestion(planOf(instrument))].map((planned) => [planned.path, planned]));

/** Where tables name a derived variable: its table without the questionnaire's id, and its name. */
export const pathOf = ({ at, name }: Derived): string => [...at.split('.').slice(1), name].join('.');

/** A derived code is a category; a derived number is one, or an amount in the reporting currency. */
function isOneOf({ declared }: Derived, kinds: readonly Kind[]): boolean {
  return declared.kind === 'code'
    ? kinds.includes('code')
    : declared.kind === 'number' && (kinds.includes('money') || kinds.includes('decimal'));
}

function unknownPath(paths: Paths, path: string): string {
  const near = nearestName(path, [...paths.keys()]);
  const advice = near === undefined ? '' : `; did you mean "${near}"?`;
  return `the questionnaire asks nothing called "${path}"${advice}`;
}

/** `select-one, code or select-many` */
const oneOf = (kinds: readonly string[]): string => kinds.join(', ').replace(/, ([^,]*)$/, ' or $1');

function faultIn(paths: Paths, path: string, kinds: readonly Kind[]): string | undefined {
  const planned = paths.get(path);
  if (planned === undefined) return unknownPath(paths, path);
  if ('declared' in planned) {
    if (isOneOf(planned, kinds)) return undefined;
    return `"${path}" is a derived ${planned.declared.kind}, and ${oneOf(kinds)} is needed`;
  }
  if (isRoster(planned) || !kinds.includes(planned.question.kind))
    return `"${path}" is a ${planned.question.kind} question, and ${oneOf(kinds)} is needed`;
  return planned.question.vault === true
    ? `"${path}" identifies a person, and is in no column that could be counted`
    : undefined;
}

/** What is wrong with a path that a study names: nobody asks it, or it is of another kind, or of the vault. */
export function* named(paths: Paths, path: string, kinds: readonly Kind[], pointer: string): Generator<StudyFault> {
  const message = faultIn(paths, path, kinds);
  if (message !== undefined) yield { pointer, message };
}

/** The codes that a variable may have; undefined where the frame decides, or there is no such variable. */
export function codesAt(paths: Paths, path: string): readonly string[] | undefined {
  const planned = paths.get(path);
  if (planned === undefined) return undefined;
  if ('declared' in planned) return planned.declared.codes;
  if (isRoster(planned) || planned.leaf.codes.length === 0) return undefined;
  return [...planned.leaf.codes, ...(planned.question.nonResponse ?? [])];
}

/** An answer that nobody can give. */
export function* coded(paths: Paths, path: string, code: string, pointer: string): Generator<StudyFault> {
  const codes = codesAt(paths, path);
  if (codes === undefined || codes.includes(code)) return;
  const near = nearestName(code, codes);
  const advice = near === undefined ? '' : `; did you mean "${near}"?`;
  yield { pointer, message: `"${path}" has no code "${code}"${advice}` };
}
