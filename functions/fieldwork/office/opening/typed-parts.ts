/**
 * The parts of a round that a form takes as text: rates, a line a month, and weighting and imputation, the JSON that stands in the
 * file of a round. What cannot be read is told, and the rest is judged all the same.
 */
import { jsonFault } from '#schemas/basics/json-fault.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

export const partFields = ['exchangeRates', 'weighting', 'imputation'] as const;
export type PartField = (typeof partFields)[number];

/** Where a part stands in the description. */
const placeOf = (part: PartField): string => (part === 'exchangeRates' ? part : `settings.${part}`);

type Values = ReadonlyMap<string, string>;

/** Lines that say something. */
const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

/** A number as people write it, with a point or a comma; what is none stays text, which the reader refuses. */
export const numberIn = (text: string): number | string =>
  /^-?\d{1,15}([.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : text;

/** “TJS 2026-08 10.9”, also with tabs or semicolons between, as a spreadsheet gives it. */
function rateOf(line: string): unknown {
  const [currency, month, perUsd, ...more] = line.trim().split(/[\s;]+/);
  return {
    currency: currency?.toUpperCase(),
    month,
    ...(perUsd !== undefined && { perUsd: numberIn([perUsd, ...more].join(' ')) }),
  };
}

const textOf = (values: Values, part: PartField): string => values.get(part) ?? '';

/** Rates as they were typed, for the reader. */
export const ratesTyped = (values: Values): readonly unknown[] => linesOf(textOf(values, 'exchangeRates')).map(rateOf);

const faultIn = (text: string) => (text === '' ? undefined : jsonFault(text));

/** Settings that are written as JSON, as far as they can be read. */
export function jsonSettings(values: Values): Readonly<Record<string, unknown>> {
  const read = (part: 'weighting' | 'imputation') => {
    const text = textOf(values, part);
    const value: unknown = text === '' || faultIn(text) !== undefined ? undefined : JSON.parse(text);
    return value === undefined ? {} : { [part]: value };
  };
  return { ...read('weighting'), ...read('imputation') };
}

/** Where a text stops being JSON, as the reader tells a fault: a line a part. */
export const unreadParts = (values: Values): readonly string[] =>
  (['weighting', 'imputation'] as const).flatMap((part) => {
    const fault = faultIn(textOf(values, part));
    return fault === undefined
      ? []
      : [`${placeOf(part)}: not JSON: line ${fault.line}, column ${fault.column}: ${fault.message}`];
  });

/** A fault of a part as it is told beside its field: of rates with the line that has it, not the number of it. */
export function toldInPart(part: PartField, fault: string, values: Values): string {
  const said = fault.slice(placeOf(part).length).replace(/^[.:] ?/, '');
  const [, at, rest] = (part === 'exchangeRates' && /^(\d+)[.:] ?(.*)$/s.exec(said)) || [];
  const line = at === undefined ? undefined : linesOf(textOf(values, part))[Number(at)];
  return line === undefined ? said : `“${line.trim()}”: ${(rest ?? '').replace(/^perUsd\b/, 'rate')}`;
}

/** The part that a place lies in. */
export const isPart = (place: string): PartField | undefined => partAt(`${place}:`);

/** The part that a fault is of. */
export const partAt = (fault: string): PartField | undefined =>
  partFields.find((part) => [':', '.'].some((end) => fault.startsWith(placeOf(part) + end)));

const indented = (value: object | undefined): string => (value === undefined ? '' : JSON.stringify(value, null, 2));

/** The parts of a round as a form shows them. */
export const partsAsTyped = ({
  exchangeRates,
  settings,
}: Pick<Round, 'exchangeRates' | 'settings'>): readonly (readonly [PartField, string])[] => [
  [
    'exchangeRates',
    exchangeRates.map(({ currency, month, perUsd }) => `${currency} ${month} ${String(perUsd)}`).join('\n'),
  ],
  ['weighting', indented(settings.weighting)],
  ['imputation', indented(settings.imputation)],
];
