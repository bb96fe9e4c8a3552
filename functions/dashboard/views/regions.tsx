/** A map of regions on the page of a release: one figure, the same as a table beside it, and a link to the maps of others. */
import { drawnPlot, type DrawnPlot, type FigureMark } from '#functions/platform/plots/drawn.ts';
import { limitsInWords } from '#functions/platform/wording/limits-in-words.ts';
import type { Wording } from '../tables/wording.ts';
import { MapFiles } from './plot-figure.tsx';
import { MapOfRegions } from './region-map.tsx';
import type { PartPageProps, ReleasePageProps } from './release-props.ts';
import { plotAddress, type Shown } from './shown.tsx';

type RegionTableProps = { readonly plot: DrawnPlot; readonly wording: Wording };

type DoubtProps = Pick<RegionTableProps, 'wording'> & { readonly mark: FigureMark };

/** The mark of a figure that the map has dots over. */
const Doubt = ({ mark: { value, isSure, observation }, wording: { say } }: DoubtProps) =>
  value === null || isSure ? null : (
    <>
      {' '}
      <span class={`badge ${observation.quality.grade}`}>{say(`quality.${observation.quality.grade}`)}</span>
    </>
  );

/** The figures of the map, those with dots marked as there. */
const RegionTable = ({ plot, wording }: RegionTableProps) => {
  const { say, figure } = wording;
  const numeric = { class: 'num' } as const;
  return (
    <div class="data-table">
      <div class="table-scroll" tabindex={0} role="region" aria-label={plot.title}>
        <table>
          <caption>
            <span>{plot.title}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('dimension.region')}</th>
              <th scope="col" {...numeric}>
                {say('column.estimate')}
              </th>
              <th scope="col" {...numeric}>
                {say('column.limits')}
              </th>
            </tr>
          </thead>
          <tbody>
            {plot.marks.map((mark) => {
              const { label, withheld, observation } = mark;
              const { value, measure, uncertainty } = observation;
              return (
                <tr class={value === null ? 'withheld' : undefined}>
                  <th scope="row">
                    {label}
                    <Doubt mark={mark} wording={wording} />
                  </th>
                  <td {...numeric}>{value === null ? withheld : figure(value, measure, uncertainty.se)}</td>
                  <td {...numeric}>
                    {limitsInWords(uncertainty, (limit) => figure(limit, measure, uncertainty.se), wording)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
};

type OthersProps = {
  readonly plots: readonly DrawnPlot[];
  readonly shown: Shown;
  readonly wording: Wording;
  /** The one that is shown. */
  readonly current?: string;
};

/** Links to the maps of a release. */
export const OtherMaps = ({ plots, shown, wording, current }: OthersProps) =>
  plots.length < 2 ? null : (
    <details class="about">
      <summary>{wording.say('map.others', { count: plots.length })}</summary>
      <ul>
        {plots.map(({ plan, title }) => (
          <li>
            <a href={plotAddress(shown, plan.id)} {...(plan.id === current && { 'aria-current': 'page' as const })}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );

/** The maps of a release, drawn. */
export const drawnMaps = ({
  contents,
  maps,
  wording,
}: Pick<ReleasePageProps, 'contents' | 'maps' | 'wording'>): readonly DrawnPlot[] =>
  maps.flatMap((plan) => drawnPlot(contents.observations, plan, wording) ?? []);

/** Nothing where the round has no shapes, or the release no figures by region. */
export const Regions = ({ shown, contents, wording, maps }: PartPageProps & Pick<ReleasePageProps, 'maps'>) => {
  const plots = drawnMaps({ contents, maps, wording });
  const [first] = plots;
  const { shapes = [] } = contents.manifest.round;
  return first === undefined ? null : (
    <section aria-labelledby="regions">
      <h2 id="regions">{wording.say('map.title')}</h2>
      <h3>
        <a href={plotAddress(shown, first.plan.id)}>{first.title}</a>
      </h3>
      <div class="map-and-table">
        <MapOfRegions plot={first} shapes={shapes} wording={wording} />
        <RegionTable plot={first} wording={wording} />
      </div>
      <MapFiles plot={first} shown={shown} wording={wording} />
      <OtherMaps plots={plots} shown={shown} wording={wording} current={first.plan.id} />
    </section>
  );
};
