/** What tables of benchmarks and of costs by volume name: figures that the other tables of their study publish. */
import { nearestName } from '../../basics/nearest-name.ts';
import type { StudyFault } from './named.ts';
import type { BenchmarkTables, PublishedFigure, StockTables, VolumeCostTables } from './tables.ts';

type Published = {
  readonly table: string;
  readonly published: readonly string[];
  readonly by: readonly (readonly string[])[];
};

/** What is wrong with a figure that is named, and not published so. */
export function* figureFaults(
  { table, indicator, domain = {} }: PublishedFigure,
  figures: readonly Published[],
  pointer: string,
): Generator<StudyFault> {
  const there = figures.filter((figure) => figure.table === table);
  if (there.length === 0) {
    const near = nearestName(table, [...new Set(figures.map((figure) => figure.table))]);
    const advice = near === undefined ? '' : `; did you mean "${near}"?`;
    yield { pointer: `${pointer}/table`, message: `the study publishes no table "${table}"${advice}` };
    return;
  }
  const named = there.filter(({ published }) => published.includes(indicator));
  if (named.length === 0) {
    const near = nearestName(
      indicator,
      there.flatMap(({ published }) => published),
    );
    const advice = near === undefined ? '' : `; did you mean "${near}"?`;
    yield { pointer: `${pointer}/indicator`, message: `the table "${table}" has no "${indicator}"${advice}` };
    return;
  }
  const wanted = Object.keys(domain).toSorted().join();
  if (!named.some(({ by }) => by.some((names) => names.toSorted().join() === wanted)))
    yield {
      pointer: `${pointer}/${wanted === '' ? 'indicator' : 'domain'}`,
      message: `"${indicator}" is not told ${wanted === '' ? 'of everybody' : `by ${wanted}`}`,
    };
}

/**
 * Everything that a table of benchmarks names and its study does not publish.
 *
 * @param figures what the study publishes
 */
export function* benchmarkTableFaults(
  { total, ways, corridors, people, stock }: BenchmarkTables,
  figures: readonly Published[],
  pointer: string,
): Generator<StudyFault> {
  yield* figureFaults(total, figures, `${pointer}/total`);
  if (people !== undefined) yield* figureFaults(people, figures, `${pointer}/people`);
  for (const [name, split] of Object.entries({ ways, corridors }))
    if (split !== undefined) yield* splitFaults(split, {}, figures, `${pointer}/${name}`);
  if (stock === undefined) return;
  const { dimension, domain = {}, ...figure } = stock;
  yield* figureFaults({ ...figure, domain }, figures, `${pointer}/stock`);
  yield* splitFaults({ ...figure, dimension }, domain, figures, `${pointer}/stock`);
}

/** What is wrong with a figure that is named by a dimension, besides those that it is of. */
function* splitFaults(
  { dimension, ...figure }: NonNullable<BenchmarkTables['ways']>,
  domain: Readonly<Record<string, string>>,
  figures: readonly Published[],
  pointer: string,
): Generator<StudyFault> {
  yield* figureFaults({ ...figure, domain: { ...domain, [dimension]: '' } }, figures, pointer);
}

/** Everything that a table of costs by volume names and its study does not publish. */
export function* volumeCostFaults(
  { volumes: { dimension, ...figure } }: VolumeCostTables,
  figures: readonly Published[],
  pointer: string,
): Generator<StudyFault> {
  yield* figureFaults({ ...figure, domain: { [dimension]: '' } }, figures, `${pointer}/volumes`);
  yield* figureFaults(figure, figures, `${pointer}/volumes`);
}

/** Everything that a table of stocks names and its study does not publish. What the registry publishes, another study says. */
export function* stockFaults(
  { met: { dimension, ...figure } }: StockTables,
  figures: readonly Published[],
  pointer: string,
): Generator<StudyFault> {
  for (const ending of ['share', 'count'])
    yield* figureFaults(
      { ...figure, indicator: `${figure.indicator}-${ending}`, domain: { [dimension]: '' } },
      figures,
      `${pointer}/met`,
    );
}
