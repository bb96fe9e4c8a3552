/** The map of regions within a page: the picture, what its shades mean, and which regions it lacks. */
import type { DrawnPlot } from '#functions/platform/plots/drawn.ts';
import { colours } from '#functions/platform/plots/svg.tsx';
import type { RegionShape } from '#schemas/fieldwork/region-shapes.ts';

import { Hatching, RegionMap } from '../plots/region-map.tsx';
import { classesOf } from '../plots/shades.ts';
import type { Wording } from '../tables/wording.ts';

type MapProps = { readonly plot: DrawnPlot; readonly shapes: readonly RegionShape[]; readonly wording: Wording };

const Swatch = ({ shade }: { readonly shade: number | 'withheld' | 'none' }) => (
  <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
    {shade === 'withheld' ? <Hatching id="hatching-legend" /> : null}
    {typeof shade === 'number' ? (
      <rect width="24" height="16" fill={colours.mark} fill-opacity={shade.toFixed(2)} class="p-region" />
    ) : (
      <rect
        width="24"
        height="16"
        fill={shade === 'withheld' ? 'url(#hatching-legend)' : 'none'}
        stroke={colours.muted}
        class="p-stroke-muted"
      />
    )}
  </svg>
);

const Legend = ({ plot, shapes, wording: { say } }: MapProps) => {
  const { write } = plot.scale;
  const told = new Map(plot.marks.map(({ value, observation }) => [observation.dimensions['region'] ?? '', value]));
  const withheld = shapes.filter(({ region }) => told.get(region) === null).length;
  const none = shapes.filter(({ region }) => !told.has(region)).length;
  return (
    <ul class="legend">
      {classesOf(plot.marks).map(({ low, high, count, shade }) => (
        <li>
          <Swatch shade={shade} />{' '}
          {low === high
            ? say('map.one', { value: write(low), count })
            : say('map.class', { low: write(low), high: write(high), count })}
        </li>
      ))}
      {withheld === 0 ? null : (
        <li>
          <Swatch shade="withheld" /> {say('map.withheld', { count: withheld })}
        </li>
      )}
      {none === 0 ? null : (
        <li>
          <Swatch shade="none" /> {say('map.none', { count: none })}
        </li>
      )}
    </ul>
  );
};

/** Pixels of the two pictures. */
const [wide, narrow] = [620, 320];

/** The picture, its legend in words, and what has no shape. */
export const MapOfRegions = ({ plot, shapes, wording }: MapProps) => {
  const { say } = wording;
  const drawn = new Set(shapes.map(({ region }) => region));
  const lacking = plot.marks.filter(({ observation }) => !drawn.has(observation.dimensions['region'] ?? ''));
  return (
    <div class="card plot">
      <p class="muted">{say('map.lead', { unit: plot.scale.unit })}</p>
      <RegionMap plot={plot} shapes={shapes} width={wide} className="wide" />
      <RegionMap plot={plot} shapes={shapes} width={narrow} className="narrow" />
      <Legend plot={plot} shapes={shapes} wording={wording} />
      {lacking.length === 0 ? null : (
        <p class="muted">{say('map.lacks', { regions: lacking.map(({ label }) => label).join(', ') })}</p>
      )}
    </div>
  );
};
