/** In which order the levels of a dimension are told: as the study defines them, where it does. */
import type { CodeList } from '../../basics/code-list.ts';
import type { Derivation } from '../derive/derivation.ts';
import type { Study } from './study.ts';

/** Lists whose codes go from less to more, or from more to less: in this order they stand in tables and plots. */
const ordinalLists: ReadonlySet<string> = new Set([
  ...['frequency', 'education', 'intended_stay', 'language_level', 'generation', 'speed', 'coverage'],
]);

export type LevelOrder = {
  /** As they are defined; none where a standard, or the frame, has them. */
  readonly codes: readonly string[];
  /** Whether one is more than the other, as weekly is than monthly: a plot keeps their order, and does not put the largest first. */
  readonly isOrdinal: boolean;
};

/** The variable of a path; undefined where it is a question, or nothing. */
export const derivedAt = ({ derive = [] }: Pick<Study, 'derive'>, path: string): Derivation | undefined =>
  derive.find(({ name, at }) => [...at.split('.').slice(1), name].join('.') === path);

/** Classes of a number, from the lowest to the highest; undefined of what is derived otherwise, or not at all. */
const classesAt = (study: Pick<Study, 'derive'>, path: string): readonly string[] | undefined => {
  const is = derivedAt(study, path)?.is;
  return typeof is === 'object' && 'classes' in is ? is.classes.map((one) => one.is) : undefined;
};

/**
 * @param path of the question or the variable that tells the dimension
 * @param list that it is answered from
 * @param worded codes that the study has words for, in the order in which it has them
 */
export function levelOrderOf(
  study: Pick<Study, 'derive'>,
  path: string,
  list: CodeList | undefined,
  worded: readonly string[],
): LevelOrder {
  const classes = list === undefined ? classesAt(study, path) : undefined;
  if (classes !== undefined) return { codes: classes, isOrdinal: true };
  if (list === undefined) return { codes: worded, isOrdinal: false };
  const isOwn = list.standard === undefined;
  return { codes: isOwn ? list.codes : [], isOrdinal: isOwn && ordinalLists.has(list.name) };
}
