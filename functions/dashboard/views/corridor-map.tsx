/** The map of corridors within a page: the picture for desktops and for telephones, what it does not name, and both as files. */
import { corridorMapOf, CorridorPicture, flowInWords } from '#functions/platform/plots/corridors/corridor-map.tsx';
import { hasMap } from '#functions/platform/plots/corridors/flows.ts';
import type { DrawnPlot } from '#functions/platform/plots/drawn.ts';
import type { Wording } from '../tables/wording.ts';
import { MapFiles } from './plot-figure.tsx';
import type { Shown } from './shown.tsx';

type MapProps = { readonly plot: DrawnPlot; readonly wording: Wording };

/** Pixels of the two pictures. */
const widths = { wide: 960, narrow: 320 } as const;

/** Corridors that one of the pictures draws and does not name, the largest first. */
const Unnamed = ({ plot, wording, size }: MapProps & { readonly size: keyof typeof widths }) => {
  const { unnamed } = corridorMapOf({ plot, wording, width: widths[size] });
  return unnamed.length === 0 ? null : (
    <div class={`unnamed ${size}`}>
      <p class="muted">{wording.say('plot.mapRest')}</p>
      <ul>
        {unnamed.map((mark) => (
          <li>{flowInWords(mark, plot)}</li>
        ))}
      </ul>
    </div>
  );
};

/** Nothing where fewer than two corridors can be shown on it. */
export const CorridorMap = ({ plot, shown, wording }: MapProps & { readonly shown: Shown }) => {
  if (!hasMap(plot)) return <></>;
  const { say } = wording;
  const { missing } = corridorMapOf({ plot, wording, width: widths.wide });
  return (
    <section aria-labelledby="map">
      <h2 id="map">{say('plot.map')}</h2>
      <p class="muted">{say('plot.mapLead', { unit: plot.scale.unit })}</p>
      <div class="card plot">
        <CorridorPicture plot={plot} width={widths.wide} wording={wording} className="wide world" />
        <CorridorPicture plot={plot} width={widths.narrow} wording={wording} className="narrow world" />
        <Unnamed plot={plot} wording={wording} size="wide" />
        <Unnamed plot={plot} wording={wording} size="narrow" />
      </div>
      {missing.length === 0 ? null : (
        <p class="muted">{say('plot.mapLacks', { corridors: missing.map(({ label }) => label).join(', ') })}</p>
      )}
      <MapFiles plot={plot} shown={shown} wording={wording} />
    </section>
  );
};
