/** What a release says first: a few figures with their limits and grades, and what sending money costs. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import { type CostSummary, costSummary, headlineOf, partOfAll } from '../plots/headline.ts';
import { costTargets } from '#functions/platform/plots/planned.ts';
import { scaleOf } from '#functions/platform/plots/scale.ts';
import type { Wording } from '../tables/wording.ts';
import { whyGrade } from '../tables/why-grade.ts';
import type { PartPageProps, ReleasePageProps } from './release-props.ts';
import { tableAddress } from './shown.tsx';

type FigureProps = PartPageProps & { readonly figure: Observation };

/** Levels that the figure is of, in words: “Informal”. */
const levelsOf = ({ table, dimensions, measure }: Observation, { domainValue }: Wording): readonly string[] =>
  measure.indicator.endsWith('-of-gdp')
    ? [dimensions['year'] ?? '', dimensions['source'] ?? ''].filter((text) => text !== '')
    : Object.entries(dimensions).map(([name, code]) => domainValue(table, name, code));

const Figure = ({ figure, shown, contents, wording }: FigureProps) => {
  const { say, formats } = wording;
  const part = partOfAll(figure, contents.observations);
  const { value, uncertainty, quality, table } = figure;
  const scale = scaleOf([figure], wording);
  const write = (one: number): string => scale.write(one / scale.factor);
  const { ciLow, ciHigh } = uncertainty;
  const why = whyGrade(figure, contents.manifest.round.settings, wording);
  return (
    <div class="card">
      <dt>
        <a href={tableAddress(shown, table)}>
          {[wording.indicator(figure.measure), ...levelsOf(figure, wording)].join(' · ')}
        </a>
      </dt>
      <dd>
        <strong>{value === null ? '–' : write(value)}</strong>{' '}
        {value === null || scale.unit === '%' ? null : <span class="unit">{scale.unit}</span>}
      </dd>
      {part === undefined ? null : <dd class="muted">{say('headline.ofAll', { share: formats.percent(part) })}</dd>}
      {ciLow === null || ciHigh === null ? null : (
        <dd class="muted">{say('headline.limits', { low: write(ciLow), high: write(ciHigh) })}</dd>
      )}
      {why === undefined ? null : (
        <dd>
          <span class={`badge ${quality.grade}`}>{say(`quality.${quality.grade}`)}</span>{' '}
          <span class="muted">{why}</span>
        </dd>
      )}
    </div>
  );
};

type CostsProps = Pick<PartPageProps, 'shown' | 'wording'> & { readonly summary: CostSummary };

const inPercent = ({ formats }: Wording, value: number): string => formats.percentExactly(value / 100);

/** “0.60 points above 3 %, 1.40 points below 5 %”. */
const against = (cost: number, { say, formats }: Wording): string =>
  costTargets
    .map((target) => {
      const points = formats.number(Math.abs(cost - target), 2);
      return say(cost > target ? 'headline.overTarget' : 'headline.underTarget', {
        points,
        target: formats.number(target),
      });
    })
    .join(', ');

type ByVolumeProps = Pick<CostsProps, 'shown' | 'wording'> & { readonly figure: Observation };

/** The mean weighted by the volumes of one survey. */
const ByVolume = ({ figure: { table, value, uncertainty, quality }, shown, wording }: ByVolumeProps) => {
  const { say } = wording;
  const { ciLow, ciHigh } = uncertainty;
  const limits =
    ciLow === null || ciHigh === null || ciLow === ciHigh
      ? ''
      : say('headline.limits', { low: inPercent(wording, ciLow), high: inPercent(wording, ciHigh) });
  return value === null ? null : (
    <dd class="muted">
      <a href={tableAddress(shown, table)}>{wording.table(table)}</a>: <b>{inPercent(wording, value)}</b>{' '}
      {[limits, against(value, wording)].filter((text) => text !== '').join(', ')}
      {quality.grade === 'publish' ? null : (
        <>
          {' '}
          <span class={`badge ${quality.grade}`}>{say(`quality.${quality.grade}`)}</span>
        </>
      )}
    </dd>
  );
};

const Costs = ({ summary, shown, wording }: CostsProps) => {
  const { say, formats } = wording;
  const { mean, byVolume, corridors, least, most, above } = summary;
  const range = say('table.range', { low: inPercent(wording, least), high: inPercent(wording, most) });
  return (
    <div class="card">
      <dt>
        <a href={tableAddress(shown, costTable)}>{say('headline.costs')}</a>
      </dt>
      <dd>
        <strong>{mean === undefined ? range : inPercent(wording, mean)}</strong>
      </dd>
      {mean === undefined ? null : <dd class="muted">{`${say('headline.simple')}: ${against(mean, wording)}`}</dd>}
      {byVolume.map((figure) => (
        <ByVolume figure={figure} shown={shown} wording={wording} />
      ))}
      {mean === undefined ? null : <dd class="muted">{say('headline.range', { range })}</dd>}
      {above.map(({ target, count }) => (
        <dd class="muted">{say('headline.above', { count, corridors, target: formats.number(target) })}</dd>
      ))}
    </div>
  );
};

/** Nothing where a release has none of these figures. */
export const Headline = ({ headline, ...page }: PartPageProps & Pick<ReleasePageProps, 'headline'>) => {
  const { observations } = page.contents;
  const [figures, summary] = [headlineOf(observations, headline), costSummary(observations)];
  if (figures.length === 0 && summary === undefined) return null;
  return (
    <section aria-labelledby="headline">
      <h2 id="headline">{page.wording.say('headline.title')}</h2>
      <dl class="headline">
        {figures.map((figure) => (
          <Figure {...page} figure={figure} />
        ))}
        {summary === undefined ? null : <Costs summary={summary} shown={page.shown} wording={page.wording} />}
      </dl>
    </section>
  );
};
