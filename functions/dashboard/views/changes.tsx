/** What changed in the headline since the earlier round that this one is compared with; the whole table is one link away. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { changeTable, roundDimensions } from '#analysis/production/observations/round-tables.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { PublishedFigure } from '#schemas/language/study/tables.ts';
import { scaleOf } from '#functions/platform/plots/scale.ts';
import type { Wording } from '../tables/wording.ts';
import type { PartPageProps, ReleasePageProps } from './release-props.ts';
import { qualityColumn } from './shared-columns.tsx';
import { tableAddress } from './shown.tsx';

/** A change as its difference and its ratio tell it. */
type Change = { readonly difference: Observation; readonly ratio: Observation | undefined };

const ownDomain = ({ dimensions }: Observation): readonly (readonly [string, string])[] =>
  Object.entries(dimensions).filter(([name]) => !roundDimensions.includes(name));

const isOf = (row: Observation, { table, indicator, domain = {} }: PublishedFigure): boolean => {
  const own = ownDomain(row);
  return (
    row.dimensions['of'] === table &&
    row.measure.indicator === indicator &&
    own.length === Object.keys(domain).length &&
    own.every(([name, code]) => domain[name] === code)
  );
};

/** Changes of the headline, in its order. */
function changesOf(observations: readonly Observation[], headline: readonly PublishedFigure[]): readonly Change[] {
  const rows = observations.filter(({ table }) => table === changeTable);
  return headline.flatMap((figure) => {
    const of = rows.filter((row) => isOf(row, figure));
    const difference = of.find(({ measure }) => measure.statistic === 'difference');
    const ratio = of.find(({ measure }) => measure.statistic === 'ratio');
    return difference === undefined ? [] : [{ difference, ratio }];
  });
}

/** A figure with its limits below. */
const Limited = ({ row, write, say }: LimitedProps) => {
  const { ciLow, ciHigh } = row.uncertainty;
  if (row.value === null) return <>{say('quality.suppress')}</>;
  return (
    <>
      {write(row.value)}
      {ciLow === null || ciHigh === null ? null : (
        <span class="unit"> ({say('table.range', { low: write(ciLow), high: write(ciHigh) })})</span>
      )}
    </>
  );
};

type LimitedProps = Pick<Wording, 'say'> & {
  readonly row: Observation;
  readonly write: (value: number) => string;
};

const ChangeRow = ({ change: { difference, ratio }, settings, wording }: ChangeRowProps) => {
  const { say, formats } = wording;
  const quality = qualityColumn<Observation>(wording, settings, (row) => row).cell(difference);
  const { before = null, after = null } = difference.attributes.change ?? {};
  const sides = [before, after].map((value) => ({ ...difference, value }));
  const scale = scaleOf(sides, wording);
  const write = (value: number): string => scale.write(value / scale.factor);
  const levels = ownDomain(difference).map(([name, code]) => wording.domainValue(changeTable, name, code));
  const writeChange = scale.unit === '%' ? (value: number) => wording.figure(value, difference.measure) : write;
  const unit = scale.unit === '' || scale.unit === '%' ? '' : `, ${scale.unit}`;
  return (
    <tr class={difference.value === null ? 'withheld' : undefined}>
      <th scope="row">
        {[wording.figureOf(difference.measure), ...levels].join(' · ')}
        <span class="unit">{unit}</span>
      </th>
      {[before, after].map((value) => (
        <td class="num">{value === null ? '–' : write(value)}</td>
      ))}
      <td class="num">
        <Limited row={difference} write={writeChange} say={say} />
      </td>
      <td class="num spacious">
        {ratio === undefined ? '–' : <Limited row={ratio} write={(value) => formats.significant(value, 3)} say={say} />}
      </td>
      <td>{quality.show ?? quality.text}</td>
    </tr>
  );
};

type ChangeRowProps = { readonly change: Change; readonly settings: RoundSettings; readonly wording: Wording };

/** Nothing where the release tells no change. */
export const ChangeSection = ({
  headline,
  shown,
  contents,
  wording,
}: PartPageProps & Pick<ReleasePageProps, 'headline'>) => {
  const changes = changesOf(contents.observations, headline);
  const [first] = changes;
  if (first === undefined) return null;
  const { say } = wording;
  const round = wording.domainValue(changeTable, 'since', first.difference.dimensions['since'] ?? '');
  const since = say('change.title', { round });
  const columns = ['change.before', 'change.after', 'change.difference', 'change.ratio'] as const;
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{since}</h2>
      <div class="table-scroll" tabindex={0} role="region" aria-label={since}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('change.what')}</th>
              {columns.map((key) => (
                <th scope="col" class={key === 'change.ratio' ? 'num spacious' : 'num'}>
                  {say(key)}
                </th>
              ))}
              <th scope="col">{say('column.quality')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <ChangeRow change={change} settings={contents.manifest.round.settings} wording={wording} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="muted">{say('change.points')}</p>
      <p>
        <a href={tableAddress(shown, changeTable)}>{say('change.all')}</a>
      </p>
    </section>
  );
};
