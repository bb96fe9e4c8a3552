/** Where something stands in the description of a round, in the words of the form; and lines of the reader that begin with such a place. */
import type { Key } from '#schemas/words/registry.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { mostLines, MoreLines } from '../reader-lines.tsx';
import { type FaultField, fieldAt } from './field-faults.ts';
import { isPart } from './typed-parts.ts';
import { refreshFields, textSlots, thresholdFields } from './typed-round.ts';

/** Fields that are called by a label of their own. */
const plain = [
  ...thresholdFields,
  ...textSlots,
  ...(['title', 'id', 'minimumCell', 'lonelyPsu', 'deliveredDays', 'position'] as const),
  ...(['comparedWith', 'rateSource', 'languages', 'exchangeRates', 'weighting', 'imputation'] as const),
] as const;

type Label =
  | Extract<Key, `described.${string}` | `opening.refresh.${string}` | `opening.${(typeof plain)[number]}`>
  | 'running.country'
  | 'running.currency'
  | 'running.period'
  | 'running.studies'
  | 'office.plan'
  | 'office.planDwellings'
  | 'office.planFrom'
  | 'office.planUntil';

/** Parts that no form holds. */
const unheld: readonly (readonly [beginning: string, says: Label])[] = [
  ['benchmarks', 'described.benchmarks'],
  ['shapes', 'described.shapes'],
  ['settings.report', 'described.report'],
  ['settings.drawOnPhones', 'described.drawOnPhones'],
  ['settings.psuWithoutInterviews', 'described.psuWithoutInterviews'],
  ['settings.crossingsCap', 'described.crossingsCap'],
  ['settings.overlapShare', 'described.overlapShare'],
  ['settings.marginBounds', 'described.marginBounds'],
  ['settings.seed', 'described.seed'],
];

const others: Readonly<Partial<Record<FaultField, readonly Label[]>>> = {
  country: ['running.country'],
  reportingCurrency: ['running.currency'],
  studies: ['running.studies'],
  start: ['running.period', 'office.planFrom'],
  end: ['running.period'],
  dwellings: ['office.planDwellings'],
  from: ['office.plan', 'office.planFrom'],
  until: ['office.plan', 'office.planUntil'],
};

function labelsOf(field: FaultField): readonly Label[] {
  const known = others[field];
  if (known !== undefined) return known;
  const refresh = refreshFields.find((name) => name === field);
  if (refresh !== undefined) return [`opening.refresh.${refresh}`];
  const own = plain.find((name) => name === field);
  return own === undefined ? [] : [`opening.${own}`];
}

/** What a place is called; undefined where it has no name, such as a key that nobody knows. */
export function placeSaid(place: string, { say }: PageWording): string | undefined {
  const part = isPart(place);
  const field = part ?? fieldAt(place);
  const keys = field === undefined ? [] : labelsOf(field);
  if (keys.length > 0) return keys.map((key) => say(key)).join(', ');
  const [, says] = unheld.find(([beginning]) => place === beginning || place.startsWith(`${beginning}.`)) ?? [];
  return says === undefined ? undefined : say(says);
}

type LinesProps = {
  readonly lines: readonly string[];
  readonly wording: PageWording;
  /** They are about a file, in which whoever reads looks for the key. */
  readonly isFile: boolean;
};

const Line = ({ line, wording, isFile }: Omit<LinesProps, 'lines'> & { readonly line: string }) => {
  const end = Math.max(0, line.indexOf(': '));
  const place = line.slice(0, end);
  const label = placeSaid(place, wording);
  if (label === undefined) return <li lang="en">{line}</li>;
  return (
    <li>
      {label}
      {isFile ? (
        <>
          {' '}
          (<code>{place}</code>)
        </>
      ) : null}
      : <span lang="en">{line.slice(end + 2)}</span>
    </li>
  );
};

/** Lines of the reader of descriptions, each with the name of its place; nothing where there are none. */
export const PlacedLines = ({ lines, ...rest }: LinesProps) =>
  lines.length === 0 ? null : (
    <>
      <ul class="table-faults">
        {lines.slice(0, mostLines).map((line) => (
          <Line line={line} {...rest} />
        ))}
      </ul>
      <MoreLines count={lines.length} wording={rest.wording} />
    </>
  );
