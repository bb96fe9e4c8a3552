/** Conditions of measures as derived variables, so that one evaluator says whether a unit is in. */
import type { Derivation } from '../derive/derivation.ts';
import type { Instrument } from '../questions/instrument.ts';
import type { Measure, TablePlan } from './tables.ts';

export type Filter = {
  readonly measure: Measure;
  /** Yes, no, or unknown of each unit of the tables. */
  readonly derivation: Derivation;
  /** JSON Pointer of the condition in the study. */
  readonly pointer: string;
};

/** The filters of a study, in the order of its tables. */
export const filtersOf = ({
  instrument: { id },
  tables,
}: {
  readonly instrument: Pick<Instrument, 'id'>;
  readonly tables: readonly TablePlan[];
}): readonly Filter[] =>
  tables.flatMap((plan, t) =>
    plan.kind !== 'survey'
      ? []
      : plan.measures.flatMap((measure, m): readonly Filter[] => {
          if (measure.where === undefined) return [];
          const at = plan.rows === undefined ? id : `${id}.${plan.rows}`;
          const derivation = { name: `in_table_${t}_measure_${m}`, at, is: measure.where };
          return [{ measure, derivation, pointer: `/tables/${t}/measures/${m}/where` }];
        }),
  );
