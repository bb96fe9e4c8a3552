/** Dimensions that split amounts, and not the people who have them: the form of a transfer, the channel it came by. */
import type { Study } from '#schemas/language/study/study.ts';
import { questionOf } from '#schemas/language/study/tables.ts';

/** Names of such dimensions in the survey tables of a study: those of parts, and those of which measures say codes themselves. */
export function partDimensionsOf({ tables }: Study): readonly string[] {
  const names = tables.flatMap((plan) => {
    if (plan.kind !== 'survey') return [];
    const parts = Object.entries(plan.dimensions).flatMap(([name, told]) =>
      questionOf(told) === undefined ? [name] : [],
    );
    const said = plan.measures.flatMap((measure) =>
      measure.kind === 'amount'
        ? [...measure.from.map(({ fixed }) => fixed), measure.whole?.rest].flatMap((codes) => Object.keys(codes ?? {}))
        : [],
    );
    return [...parts, ...said];
  });
  return [...new Set(names)];
}
