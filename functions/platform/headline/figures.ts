/** The few figures that a release opens with: those that its studies name, both surveys together where they agree, and their part of the product. */
import { gradeFigure } from '#analysis/disclosure/grade.ts';
import type { Observation } from '#analysis/production/observations/observation.ts';
import type { Opening, OpeningFigure } from '#schemas/language/study/headline-figures.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { PublishedFigure } from '#schemas/language/study/tables.ts';
import type { Warned } from '../wording/spoken-notes.ts';

/** Told of every year and source that the round brings; the newest is the headline's. */
const ofProduct = 'remittances-of-gdp';

/** What a release says, as far as its headline needs it. */
export type Told = {
  readonly observations: readonly Observation[];
  readonly warnings: readonly (Warned & { readonly code: string; readonly table: string; readonly subject: string })[];
  readonly settings: RoundSettings;
};

/** One figure of the headline. */
export type HeadlineFigure = {
  readonly figure: Observation;
  /** Studies whose answers it is made of. */
  readonly surveys: readonly string[];
  /** Codes of which it is the share together, where each alone is withheld. */
  readonly rest?: { readonly dimension: string; readonly codes: readonly string[] };
};

const isFigure = (row: Observation, { table, indicator, domain = {} }: PublishedFigure): boolean => {
  const entries = Object.entries(row.dimensions);
  return (
    row.table === table &&
    row.measure.indicator === indicator &&
    entries.length === Object.keys(domain).length &&
    entries.every(([name, code]) => domain[name] === code)
  );
};

/**
 * Where all shares of a whole but one are withheld, what is left beside that one: 1 less it, with the same standard error.
 * Every reader of the table can work it out; it tells nothing of how it is divided among those that are withheld.
 */
function restOf(named: OpeningFigure, { observations, settings }: Told): HeadlineFigure | undefined {
  const { table, indicator, over, surveys } = named;
  if (over === undefined) return undefined;
  const shares = observations.filter(
    (row) => row.table === table && row.measure.indicator === indicator && Object.keys(row.dimensions).join() === over,
  );
  const [shown, ...more] = shares.filter(({ value }) => value !== null);
  const codes = shares.flatMap(({ value, dimensions }) => (value === null ? (dimensions[over] ?? []) : []));
  if (shown === undefined || shown.value === null || more.length > 0 || codes.length < 2) return undefined;
  const { se, ciLow, ciHigh, df } = shown.uncertainty;
  const { base, unknownShare } = shown.quality;
  const value = 1 - shown.value;
  const raw = { n: base ?? 0, estimate: value, se: se ?? Number.NaN, df: df ?? 0, unknownShare: unknownShare ?? 0 };
  const { quality: grade, reason } = gradeFigure(raw, settings);
  if (grade === 'suppress') return undefined;
  const limits = { ciLow: ciHigh === null ? null : 1 - ciHigh, ciHigh: ciLow === null ? null : 1 - ciLow };
  return {
    figure: {
      ...shown,
      value,
      dimensions: {},
      uncertainty: { ...shown.uncertainty, ...limits, cv: value === 0 || se === null ? null : se / value },
      quality: { ...shown.quality, grade },
      attributes: { ...shown.attributes, reason },
    },
    surveys,
    rest: { dimension: over, codes },
  };
}

/** Whether the surveys of a combined table tell differently of the people whom both can meet. */
const disagree = (warnings: Told['warnings'], table: string): boolean =>
  warnings.some(({ code, subject }) => code === 'frames-disagree' && subject === table);

function figureOf(named: OpeningFigure, told: Told): readonly HeadlineFigure[] {
  const { surveys, table } = named;
  const figure = told.observations.find((row) => isFigure(row, named));
  if (figure === undefined) return [];
  if (surveys.length > 1) return figure.value === null || disagree(told.warnings, table) ? [] : [{ figure, surveys }];
  return [(figure.value === null ? restOf(named, told) : undefined) ?? { figure, surveys }];
}

/** The part of the product: of both surveys where their total is told, else of one. */
function productOf({ products }: Opening, told: Told, combined: boolean): readonly HeadlineFigure[] {
  const rows = told.observations
    .filter(({ measure }) => measure.indicator === ofProduct)
    .toSorted((a, b) => ((a.dimensions['year'] ?? '') < (b.dimensions['year'] ?? '') ? 1 : -1));
  const isUsable = (of: Pick<OpeningFigure, 'surveys'>): boolean => combined || of.surveys.length === 1;
  const beside = products.flatMap((product) => {
    const figure = isUsable(product) ? rows.find(({ table }) => table === product.table) : undefined;
    return figure === undefined ? [] : [{ figure, surveys: product.surveys }];
  });
  const known = beside.find(({ figure }) => figure.value !== null) ?? beside[0];
  if (known !== undefined) return [known];
  const undeclared = rows.find((row) => products.every(({ table }) => table !== row.table)); // of an earlier version
  return undeclared === undefined ? [] : [{ figure: undeclared, surveys: [] }];
}

/** The headline that a release has, withheld figures among it. */
export function headlineOf(opening: Opening, told: Told): readonly HeadlineFigure[] {
  const figures = opening.figures.flatMap((named) => figureOf(named, told));
  return [
    ...figures,
    ...productOf(
      opening,
      told,
      figures.some(({ surveys }) => surveys.length > 1),
    ),
  ];
}

/** What part of the total of all a total of some is; undefined where one of them is not shown, and for figures that do not add up. */
export function partOfAll(figure: Observation, observations: readonly Observation[]): number | undefined {
  const { table, measure, value, dimensions } = figure;
  if (measure.statistic !== 'total' || Object.keys(dimensions).length === 0) return undefined;
  const all = observations.find((row) => isFigure(row, { table, indicator: measure.indicator }))?.value;
  return value === null || !all ? undefined : value / all;
}
