/** What a release says first: a few figures with their limits and grades, and what sending money costs. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import { type CostRange, costRange, headlineOf, partOfAll } from '../plots/headline.ts';
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

type CostsProps = Pick<PartPageProps, 'shown' | 'wording'> & { readonly range: CostRange };

const Costs = ({ range, shown, wording: { say, formats } }: CostsProps) => {
  const percent = (value: number): string => formats.percentExactly(value / 100);
  return (
    <div class="card">
      <dt>
        <a href={tableAddress(shown, costTable)}>{say('headline.costs')}</a>
      </dt>
      <dd>
        <strong>{say('table.range', { low: percent(range.least), high: percent(range.most) })}</strong>
      </dd>
      {range.above.map(({ target, count }) => (
        <dd class="muted">
          {say('headline.above', { count, corridors: range.corridors, target: formats.number(target) })}
        </dd>
      ))}
    </div>
  );
};

/** Nothing where a release has none of these figures. */
export const Headline = ({ headline, ...page }: PartPageProps & Pick<ReleasePageProps, 'headline'>) => {
  const { observations } = page.contents;
  const [figures, range] = [headlineOf(observations, headline), costRange(observations)];
  if (figures.length === 0 && range === undefined) return null;
  return (
    <section aria-labelledby="headline">
      <h2 id="headline">{page.wording.say('headline.title')}</h2>
      <dl class="headline">
        {figures.map((figure) => (
          <Figure {...page} figure={figure} />
        ))}
        {range === undefined ? null : <Costs range={range} shown={page.shown} wording={page.wording} />}
      </dl>
    </section>
  );
};
