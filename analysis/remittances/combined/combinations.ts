/** Which totals of a round are combined out of two samples, and what each of these must tell for it. */
import type { Study } from '#schemas/language/study/study.ts';
import type { CombinedTables } from '#schemas/language/study/tables.ts';
import { plansOf } from '../../production/plan/plan.ts';
import type { PartsOfTotal } from '../../production/sums/contract.ts';
import { fillParts, type PartsAsked } from '../../production/sums/fill-parts.ts';
import type { Samples } from '../../production/sums/samples.ts';

/** One combined total, and the study that asks for it. */
export type Combination = { readonly plan: CombinedTables; readonly here: string };

/** What one study tells for one combination. */
export type Told = { readonly study: string; readonly of: CombinedTables; readonly parts: PartsOfTotal };

/** The combinations of which a round asks both studies. */
export const combinationsOf = (studies: readonly Study[]): readonly Combination[] =>
  studies.flatMap(({ instrument, tables }) =>
    tables.flatMap((plan) =>
      plan.kind === 'combined' && studies.some((other) => other.instrument.id === plan.with.study)
        ? [{ plan, here: instrument.id }]
        : [],
    ),
  );

/** What is asked of a study, by its id, for the combinations that it has a part in. */
export const sidesOf = (
  id: string,
  combinations: readonly Combination[],
): readonly { readonly plan: CombinedTables; readonly asked: PartsAsked }[] =>
  combinations.flatMap(({ plan, here }) => {
    const side = id === here ? plan.here : id === plan.with.study ? plan.with : undefined;
    return side === undefined ? [] : [{ plan, asked: { indicator: side.indicator, alone: side.alone, by: side.by } }];
  });

/**
 * What a study tells for the combinations that it has a part in.
 *
 * @param imputed the same after imputation, in their order, where the study imputes
 */
export function tellParts(
  study: Study,
  samples: Samples,
  combinations: readonly Combination[],
  imputed?: readonly (PartsOfTotal | undefined)[],
): readonly Told[] {
  const { id } = study.instrument;
  return sidesOf(id, combinations).flatMap(({ plan, asked }, k) => {
    const parts = imputed === undefined ? fillParts(plansOf(study), samples, asked) : imputed[k];
    return parts === undefined ? [] : [{ study: id, of: plan, parts }];
  });
}

/** What combined figures stand under where a study stands elsewhere: the answers of both are behind them. */
export const bothStudies = ({ plan, here }: Combination): string => `${plan.with.study}+${here}`;
