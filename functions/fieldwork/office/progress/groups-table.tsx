/** Counts of contacts as tables: by groups, and day by day. */
import type { Day } from '#analysis/fieldwork/progress/days.ts';
import type { Group } from '#analysis/fieldwork/progress/groups.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { Scroll } from '../scroll.tsx';

type Worded = { readonly wording: PageWording };

const outcomes = ['complete', 'partial', 'refusal', 'non_contact', 'ineligible', 'other'] as const;
const rates = ['rr1', 'coop1', 'ref1', 'con1'] as const;

type GroupsProps = Worded & {
  readonly caption: string;
  /** Heading of the first column. */
  readonly first: string;
  readonly groups: readonly Group[];
  readonly nameOf: (group: Group) => string;
};

/** One line a group: expected, attempted, what came of it, and the rates that are looked at first. */
export const GroupsTable = ({ caption, first, groups, nameOf, wording }: GroupsProps) => {
  const { say, count, percent } = wording;
  return (
    <Scroll label={caption}>
      <table class="many-columns">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col" class="num">
              {say('office.expected')}
            </th>
            <th scope="col" class="num">
              {say('office.attempted')}
            </th>
            {outcomes.map((outcome) => (
              <th scope="col" class="num">
                {wording.domainValue('', 'disposition', outcome)}
              </th>
            ))}
            {rates.map((rate) => (
              <th scope="col" class="num">
                {rate.toUpperCase()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr data-key={group.key}>
              <th scope="row">{nameOf(group)}</th>
              <td class="num">{count(group.expected)}</td>
              <td class="num">{count(group.attempted)}</td>
              {outcomes.map((outcome) => (
                <td class="num">{count(group.outcomes[outcome])}</td>
              ))}
              {rates.map((rate) => (
                <td class="num">{percent(group.rates[rate])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

const columns = ['attempted', 'complete', 'attemptedSoFar', 'completeSoFar', 'left', 'pace'] as const;

/** One line a day on which somebody worked. */
export const DaysTable = ({
  caption,
  days,
  wording,
}: Worded & { readonly caption: string; readonly days: readonly Day[] }) => {
  const { say, count, formats } = wording;
  return (
    <Scroll label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('office.by.day')}</th>
            {columns.map((column) => (
              <th scope="col" class="num">
                {say(`office.day.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr>
              <th scope="row">{formats.day(day.day)}</th>
              {columns.map((column) => {
                const value = day[column];
                return <td class="num">{count(value === null ? null : Math.round(value))}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
