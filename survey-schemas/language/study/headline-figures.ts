/** The figures that a release opens with, as studies name them. */
import type { Study } from './study.ts';
import type { PublishedFigure } from './tables.ts';

/** In the order of the studies. */
export const headlineFigures = (studies: readonly Study[]): readonly PublishedFigure[] =>
  studies.flatMap(({ tables }) => tables.flatMap((plan) => (plan.kind === 'survey' ? (plan.headline ?? []) : [])));
