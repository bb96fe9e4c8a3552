/** The world of a form on this page: the study, what its link knows, and the day by the clock of the device. */
import type { KnownAnswers } from '#schemas/fieldwork/round.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import type { ShiftCounts, Unit } from '#schemas/language/study/collection.ts';
import type { FormLayout } from '#schemas/language/study/form-layout.ts';
import { conventionsOf } from '#schemas/reference/conventions.ts';
import type { World } from '../engine/world.ts';

type Given = {
  readonly instrument: Instrument;
  readonly layout?: FormLayout | undefined;
  readonly unit?: Unit | undefined;
  readonly shift?: ShiftCounts | undefined;
  readonly known?: KnownAnswers;
  readonly country?: string | undefined;
  readonly currencies?: readonly string[];
  readonly regions?: readonly string[];
  readonly period?: World['period'] | undefined;
  readonly others?: World['others'];
  readonly suggested?: World['suggested'];
  /** The day, `YYYY-MM-DD`; needed where days are asked. */
  readonly today?: string;
};

/** The world; what is not given is not known. */
export const worldAt = ({
  instrument,
  layout = {},
  unit,
  shift,
  known = {},
  country,
  currencies = [],
  regions,
  period,
  others,
  suggested,
  today = '',
}: Given): World => ({
  instrument,
  layout,
  ...(unit && { unit }),
  ...(shift && { shift }),
  known,
  ...(country !== undefined && country !== '' && { country }),
  currencies,
  ...(regions && { regions }),
  ...(period && { period }),
  ...(others && { others }),
  ...(suggested && { suggested }),
  today,
  usualSign: (language) => (conventionsOf(language).point === ',' ? ',' : '.'),
});
