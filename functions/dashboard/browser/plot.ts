/** Draws the plots of a page: one row per corridor, a dot for the estimate, a line for its confidence limits. */
import * as Plot from '@observablehq/plot';

type Point = { readonly label: string; readonly value: number; readonly low: number; readonly high: number };

const isPoint = (value: unknown): value is Point =>
  typeof value === 'object' &&
  value !== null &&
  'label' in value &&
  'value' in value &&
  'low' in value &&
  'high' in value;

const parsePoints = (text: string): Point[] => {
  const parsed: unknown = JSON.parse(text);
  return Array.isArray(parsed) ? parsed.filter(isPoint) : [];
};

/** Width of the longest label in pixels, near enough for a margin. */
const labelWidth = (points: readonly Point[]): number => Math.max(...points.map(({ label }) => label.length)) * 7 + 16;

function draw(points: readonly Point[], unit: string, width: number): Element {
  const narrow = width < 560;
  const chart = Plot.plot({
    width,
    height: points.length * (narrow ? 46 : 34) + 70,
    marginLeft: narrow ? 4 : labelWidth(points),
    marginRight: 24,
    marginBottom: 46,
    x: { label: unit, labelOffset: 42, nice: true, zero: true, ticks: narrow ? 4 : 8 },
    y: { label: null, domain: points.map(({ label }) => label), ...(narrow && { axis: null }) },
    marks: [
      Plot.gridX({ className: 'grid', stroke: null, strokeOpacity: 1 }),
      Plot.ruleY(points, { className: 'limits', stroke: null, y: 'label', x1: 'low', x2: 'high', strokeWidth: 2.5 }),
      Plot.dot(points, { className: 'dots', fill: null, y: 'label', x: 'value', r: 5 }),
      // On a phone the label stands above its line, so that the line has the whole width.
      ...(narrow
        ? [Plot.text(points, { text: 'label', y: 'label', frameAnchor: 'left', dy: -15, fontWeight: 600 })]
        : []),
    ],
  });
  // Plot adds a style element, which our content security policy refuses; dashboard.css says the same.
  for (const style of chart.querySelectorAll('style')) style.remove();
  return chart;
}

for (const place of document.querySelectorAll<HTMLElement>('[data-plot]')) {
  const points = parsePoints(place.dataset['plot'] ?? '[]');
  const redraw = (): void => {
    place.replaceChildren(draw(points, place.dataset['unit'] ?? '', place.clientWidth));
  };
  redraw();
  new ResizeObserver(() => {
    if (place.firstElementChild?.getAttribute('width') !== String(place.clientWidth)) redraw();
  }).observe(place);
}
