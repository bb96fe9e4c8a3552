/** Above a table that sets a survey beside figures from outside: these are of calendar years, and which months the survey is of. */
import type { MethodCode, Observation } from '#analysis/production/observations/observation.ts';
import type { Wording } from '../wording/wording.ts';
import type { Told } from './figures.ts';
import { monthsInWords } from './months.ts';

/** Methods of figures from outside, and of a survey over them. */
const outside: ReadonlySet<MethodCode> = new Set(['given', 'benchmarked', 'ratha-shaw'] as const);

type YearsProps = Pick<Told, 'warnings'> & { readonly rows: readonly Observation[]; readonly wording: Wording };

/** Nothing above other tables. */
export const YearsBeside = ({ rows, warnings, wording }: YearsProps) =>
  rows.some(({ method }) => outside.has(method)) ? (
    <>
      {[wording.say('benchmarks.years'), ...monthsInWords({ warnings }, wording)].map((line) => (
        <p class="muted">{line}</p>
      ))}
    </>
  ) : null;
