/** A map of regions as a file: the map, what its shades mean, and where it comes from. */
import type { RegionShape } from '#schemas/fieldwork/region-shapes.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';
import type { DrawnPlot } from '../drawn.ts';
import { FileFrame, wide } from '../plot-svg.tsx';
import { fitted, Text } from '../svg.tsx';
import { lackingOf, legendOf } from './legend.ts';
import { heightOfMap, MapShapes, SwatchShape } from './region-map.tsx';

type FileProps = {
  readonly plot: DrawnPlot;
  readonly shapes: readonly RegionShape[];
  readonly wording: Wording;
  readonly source: string;
};

const lineHeight = 24;
const swatchWidth = 34;

/** What a map is called in addresses and names of files, beside the plot of the same figures. */
export const mapName = (plot: string): string => `${plot}.map`;

/** The file: regions that have no shape are named below the legend. */
export const RegionMapFile = ({ plot, shapes, wording, source }: FileProps) => {
  const top = heightOfMap(shapes, wide) + 8;
  const lines = legendOf(plot, shapes, wording);
  const lacking = lackingOf(plot, shapes);
  const below = lacking.length === 0 ? [] : [wording.say('map.lacks', { regions: lacking.join(', ') })];
  const height = top + (lines.length + below.length) * lineHeight;
  return (
    <FileFrame title={plot.title} height={height} source={source} wording={wording}>
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
    </FileFrame>
  );
};
