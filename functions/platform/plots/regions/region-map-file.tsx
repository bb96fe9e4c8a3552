/** All that a map of regions says by itself: the map, what its shades mean, and what has no shape. */
import type { RegionShape } from '#schemas/fieldwork/region-shapes.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';
import type { DrawnPlot } from '../drawn.ts';
import { wide } from '../plot-svg.tsx';
import { fitted, Text } from '../svg.tsx';
import { lackingOf, legendOf } from './legend.ts';
import { heightOfMap, MapShapes, SwatchShape } from './region-map.tsx';

type WholeProps = { readonly plot: DrawnPlot; readonly shapes: readonly RegionShape[]; readonly wording: Wording };

const lineHeight = 24;
const swatchWidth = 34;

/** As SVG of the width of a plot, and its height in pixels: regions that have no shape are named below the legend. */
export function wholeRegionMap({ plot, shapes, wording }: WholeProps) {
  const top = heightOfMap(shapes, wide) + 8;
  const lines = legendOf(plot, shapes, wording);
  const lacking = lackingOf(plot, shapes);
  const below = lacking.length === 0 ? [] : [wording.say('map.lacks', { regions: lacking.join(', ') })];
  return {
    height: top + (lines.length + below.length) * lineHeight,
    body: (
      <>
        <MapShapes plot={plot} shapes={shapes} width={wide} hatching="hatching" />
        {lines.map(({ shade, text }, n) => (
          <g transform={`translate(0 ${Math.round(top + n * lineHeight)})`}>
            <SwatchShape shade={shade} hatching="hatching" />
            <Text x={swatchWidth} y={13}>
              {fitted(text, wide - swatchWidth)}
            </Text>
          </g>
        ))}
        {below.map((text) => (
          <Text x={0} y={top + lines.length * lineHeight + 13} tone="muted">
            {fitted(text, wide)}
          </Text>
        ))}
      </>
    ),
  };
}
