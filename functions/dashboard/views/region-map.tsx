/** The map of regions within a page: the picture, what its shades mean, and which regions it lacks. */
import type { DrawnPlot } from '#functions/platform/plots/drawn.ts';
import { lackingOf, type LegendLine, legendOf } from '#functions/platform/plots/regions/legend.ts';
import { Hatching, RegionMap, SwatchShape } from '#functions/platform/plots/regions/region-map.tsx';
import type { RegionShape } from '#schemas/fieldwork/region-shapes.ts';
import type { Wording } from '../tables/wording.ts';

type MapProps = { readonly plot: DrawnPlot; readonly shapes: readonly RegionShape[]; readonly wording: Wording };

const Swatch = ({ shade }: Pick<LegendLine, 'shade'>) => (
  <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
    {shade === 'withheld' || shade === 'caution' ? <Hatching id={`hatching-legend-${shade}`} /> : null}
    <SwatchShape shade={shade} hatching={`hatching-legend-${shade}`} />
  </svg>
);

const Legend = ({ plot, shapes, wording }: MapProps) => (
  <ul class="legend">
    {legendOf(plot, shapes, wording).map(({ shade, text }) => (
      <li>
        <Swatch shade={shade} /> {text}
      </li>
    ))}
  </ul>
);

/** Pixels of the two pictures. */
const [wide, narrow] = [620, 320];

/** The picture, its legend in words, and what has no shape. */
export const MapOfRegions = ({ plot, shapes, wording }: MapProps) => {
  const { say } = wording;
  const lacking = lackingOf(plot, shapes);
  return (
    <div class="card plot">
      <p class="muted">{say('map.lead', { unit: plot.scale.unit })}</p>
      <RegionMap plot={plot} shapes={shapes} width={wide} className="wide" />
      <RegionMap plot={plot} shapes={shapes} width={narrow} className="narrow" />
      <Legend plot={plot} shapes={shapes} wording={wording} />
      {lacking.length === 0 ? null : <p class="muted">{say('map.lacks', { regions: lacking.join(', ') })}</p>}
    </div>
  );
};
