/** Beside which field a fault of the reader is told, and how the page says it there. */
import { isDay } from '#schemas/basics/calendar.ts';
import type { Key } from '#schemas/words/registry.ts';
import { partAt, type PartField, partFields, toldInPart } from './typed-parts.ts';
import { type LineField, refreshFields, type Slot, thresholdFields, type TypedRound, valueOf } from './typed-round.ts';

/** What a fault stands beside: a line, a part of several lines, or a group of fields. */
export type FaultField = LineField | PartField | Slot | 'studies' | 'languages';

/** What is said beside a field. */
export type FaultKey = Extract<Key, `opening.fault.${string}` | `running.planFault.${string}`>;

export type FieldFaults = {
  /** A sentence a field. */
  readonly beside: ReadonlyMap<FaultField, FaultKey>;
  /** Lines of the reader about a part of several lines, in English. */
  readonly inside: ReadonlyMap<PartField, readonly string[]>;
  /** Lines of the reader about what the form does not hold, in English. */
  readonly others: readonly string[];
};

/** Places of a description, the narrower one first. */
const places: readonly (readonly [beginning: string, field: FaultField])[] = [
  ['id', 'id'],
  ['title', 'title'],
  ['country', 'country'],
  ['referencePeriod.start', 'start'],
  ['referencePeriod', 'end'],
  ['reportingCurrency', 'reportingCurrency'],
  ['instruments', 'studies'],
  ['comparedWith', 'comparedWith'],
  ['rateSource', 'rateSource'],
  ['settings.minimumCell', 'minimumCell'],
  ['settings.lonelyPsu', 'lonelyPsu'],
  ['settings.deliveredDays', 'deliveredDays'],
  ['settings.position', 'position'],
  ...refreshFields.map((name) => [`settings.refresh.${name}`, name] as const),
  ['settings.refresh', 'staleAfterMonths'],
  ...thresholdFields.map((name) => [`settings.${name}`, name] as const),
  ['settings.languages', 'languages'],
  ['settings.fieldwork.dwellings', 'dwellings'],
  ['settings.fieldwork.days.from', 'from'],
  ['settings.fieldwork.days', 'until'],
  ['settings.registration.office', 'office'],
  ['settings.registration.kept', 'kept'],
  ['settings.registration.contact', 'contact'],
];

/** The field beside which a place is told; undefined for what the form does not hold. */
export const fieldAt = (place: string): FaultField | undefined =>
  places.find(([beginning]) => place === beginning || place.startsWith(`${beginning}.`))?.[1];

const dayFault = (day: string): FaultKey => (isDay(day) ? 'running.planFault.order' : 'running.planFault.day');
const planDayFault = (day: string): FaultKey => (day === '' ? 'running.planFault.both' : dayFault(day));

function sentenceOf(field: FaultField, typed: TypedRound): FaultKey {
  switch (field) {
    case 'title':
    case 'id':
    case 'country':
    case 'studies':
    case 'minimumCell':
    case 'deliveredDays':
    case 'comparedWith':
    case 'rateSource':
      return `opening.fault.${field}`;
    case 'reportingCurrency':
      return 'opening.fault.currency';
    case 'start':
    case 'end':
      return dayFault(valueOf(typed, field));
    case 'from':
    case 'until':
      return planDayFault(valueOf(typed, field));
    case 'dwellings':
      return 'running.planFault.dwellings';
    case 'lonelyPsu':
    case 'position':
    case 'languages':
      return 'opening.fault.choice';
    case 'remindAfterMonths':
    case 'staleAfterMonths':
    case 'retireAfterMonths':
      return 'opening.fault.refresh';
    case 'cvPublish':
    case 'cvCaution':
      return 'opening.fault.cv';
    case 'minimumDf':
    case 'fewestDf':
      return 'opening.fault.whole';
    case 'unknownLimit':
    case 'confidenceLevel':
      return 'opening.fault.share';
    case 'exchangeRates':
    case 'weighting':
    case 'imputation':
      return 'opening.fault.part';
    case 'office':
    case 'kept':
    case 'contact':
      return 'opening.fault.text';
  }
}

/**
 * Every fault where it is told.
 *
 * @param faults lines of the reader, each beginning with its place
 */
export function fieldFaults(faults: readonly string[], typed: TypedRound): FieldFaults {
  const placed = faults.map((says) => ({
    says,
    part: partAt(says),
    field: fieldAt(says.slice(0, Math.max(0, says.indexOf(':')))),
  }));
  const inside = new Map(
    partFields.flatMap((part) => {
      const lines = placed.filter((one) => one.part === part).map(({ says }) => toldInPart(part, says, typed.values));
      return lines.length === 0 ? [] : [[part, lines] as const];
    }),
  );
  const fields = [...placed.map(({ field }) => field), ...inside.keys()];
  return {
    beside: new Map(fields.flatMap((field) => (field === undefined ? [] : [[field, sentenceOf(field, typed)]]))),
    inside,
    others: placed.flatMap(({ says, part, field }) => ((part ?? field) === undefined ? [says] : [])),
  };
}

/** Nothing is wrong. */
export const noFaults: FieldFaults = { beside: new Map(), inside: new Map(), others: [] };
