/** Contacts that are left, day by day, beside an even pace; where nobody said how many there are to be, contacts made so far. */
import { type Day, paceOn, type Period } from '#analysis/fieldwork/progress/days.ts';
import type { Progress } from '#analysis/fieldwork/progress/progress.ts';
import { at, colours, Line, Picture, Text, widthOf } from '#functions/platform/plots/svg.tsx';
import { ticksFor } from '#functions/platform/plots/ticks.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';

const margin = { top: 16, right: 16, bottom: 30 } as const;
const millisecondsADay = 86_400_000;
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / millisecondsADay;

type Point = readonly [day: number, contacts: number];
type PlotProps = {
  readonly points: readonly Point[];
  /** The even pace; none without first and last day, or number of a plan. */
  readonly pace: readonly Point[];
  readonly width: number;
  readonly height: number;
  readonly wording: PageWording;
};

/** The line of what is left, from all that is expected on the day before the first. */
function pointsOf(days: readonly Day[], expected: number | null): readonly Point[] {
  const first = days[0];
  if (first === undefined) return [];
  const before = [numberOf(first.day) - 1, expected ?? 0] as const;
  return [before, ...days.map(({ day, left, attemptedSoFar }) => [numberOf(day), left ?? attemptedSoFar] as const)];
}

function paceOf(expected: number | null, period: Period | undefined): readonly Point[] {
  if (expected === null || period === undefined) return [];
  const { from, until } = period;
  return [
    [numberOf(from) - 1, expected],
    [numberOf(until), expected - paceOn(until, expected, period)],
  ];
}

const Lines = ({ points, pace, width, height, wording: { formats } }: PlotProps) => {
  const all = [...points, ...pace];
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const ticks = ticksFor(0, Math.max(1, ...ys), 4).filter(Number.isInteger);
  const top = ticks[ticks.length - 1] ?? 1;
  const marginLeft = 12 + Math.max(...ticks.map((tick) => widthOf(formats.number(tick))));
  const x = (day: number): number =>
    marginLeft + ((day - first) / Math.max(1, last - first)) * (width - marginLeft - margin.right);
  const y = (contacts: number): number => margin.top + (1 - contacts / top) * (height - margin.top - margin.bottom);
  const dayOf = (day: number): string => formats.day(new Date(day * millisecondsADay).toISOString().slice(0, 10));
  return (
    <>
      {ticks.map((tick) => (
        <>
          <Line from={[marginLeft, y(tick)]} to={[width - margin.right, y(tick)]} tone="grid" />
          <Text x={marginLeft - 8} y={y(tick) + 4} anchor="end" tone="muted">
            {formats.number(tick)}
          </Text>
        </>
      ))}
      <Text x={marginLeft} y={height - 8} anchor="start" tone="muted">
        {dayOf(first)}
      </Text>
      <Text x={width - margin.right} y={height - 8} anchor="end" tone="muted">
        {dayOf(last)}
      </Text>
      {pace.length === 2 ? (
        <Line
          from={[x(pace[0]?.[0] ?? 0), y(pace[0]?.[1] ?? 0)]}
          to={[x(pace[1]?.[0] ?? 0), y(pace[1]?.[1] ?? 0)]}
          tone="line"
          width={1.5}
          dashed
        />
      ) : null}
      <polyline
        points={points.map(([day, contacts]) => `${at(x(day))},${at(y(contacts))}`).join(' ')}
        fill="none"
        stroke={colours.mark}
        class="p-stroke-mark"
        stroke-width="2.5"
      />
      {points.slice(1).map(([day, contacts]) => (
        <circle cx={at(x(day))} cy={at(y(contacts))} r="3" fill={colours.mark} class="p-mark" />
      ))}
    </>
  );
};

type PaceProps = {
  readonly progress: Progress;
  readonly period: Period | undefined;
  readonly study: string;
  readonly wording: PageWording;
};

/** The picture, and in a sentence where it stands; its figures are the table by day. */
export const PacePlot = ({ progress, period, study, wording }: PaceProps) => {
  const { say, formats } = wording;
  const expected = progress.groups[0]?.expected ?? null;
  const points = pointsOf(progress.days, expected);
  const pace = paceOf(expected, period);
  const last = progress.days[progress.days.length - 1];
  if (last === undefined) return null;
  const id = `pace-${progress.instrument}`;
  return (
    <figure class="card plot pace" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{say(expected === null ? 'office.paceMade' : 'office.paceLeft', { study })}</h3>
        <p>
          {last.left === null
            ? say('office.paceMadeNow', { day: formats.day(last.day), made: wording.count(last.attemptedSoFar) })
            : say('office.paceLeftNow', { day: formats.day(last.day), left: wording.count(last.left) })}{' '}
          {pace.length === 0 ? null : say('office.paceEven')}
        </p>
      </figcaption>
      <Picture width={720} height={240} className="wide">
        <Lines points={points} pace={pace} width={720} height={240} wording={wording} />
      </Picture>
      <Picture width={340} height={220} className="narrow">
        <Lines points={points} pace={pace} width={340} height={220} wording={wording} />
      </Picture>
    </figure>
  );
};
