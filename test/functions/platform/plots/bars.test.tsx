/** Bars against lines of a target: on a telephone, where labels stand above their bars, both can be read. */
import { Bars, heightOfBars } from '#functions/platform/plots/bars.tsx';
import type { Drawing } from '#functions/platform/plots/drawing.ts';
import { expect, test } from 'vitest';

const write = (value: number): string => String(value);
const plotTo = (largest: number): Drawing => ({
  kind: 'bars',
  scale: { unit: '%', factor: 1, write, tick: write, mark: (value) => `${write(value)}%` },
  lines: [3, 5],
  marks: [largest, 4].map((value) => ({
    ...{ label: `Corridor ${value}`, along: null, value, low: null, high: null, se: null, isSure: true, withheld: '' },
  })),
});

const drawn = async (plot: Drawing, width: number): Promise<string> =>
  String(await (<Bars plot={plot} width={width} notFromZero="Not from 0." />));
const dashed = (svg: string) =>
  [...svg.matchAll(/<line [^>]*y1="([\d.]+)" [^>]*y2="([\d.]+)"[^>]*stroke-dasharray/g)].map(([, from, to]) => [
    Number(from),
    Number(to),
  ]);
const anchors = (svg: string) =>
  [...svg.matchAll(/<text [^>]*text-anchor="(\w+)"[^>]*class="p-line"/g)].map(([, anchor]) => anchor);

test('no line runs through a label of a telephone', async () => {
  const svg = await drawn(plotTo(9), 320);
  const labels = [...svg.matchAll(/<text [^>]*y="([\d.]+)"[^>]*>Corridor/g)].map(([, y]) => Number(y));
  expect(labels).toHaveLength(2);
  expect(dashed(svg)).toHaveLength(4);
  for (const [from = 0, to = 0] of dashed(svg))
    for (const label of labels) expect(from < label && label - 10 < to).toBe(false);
});

test('on a desktop a line is whole: labels stand beside it', async () => {
  expect(dashed(await drawn(plotTo(9), 580))).toHaveLength(2);
});

test('what two lines stand for is written apart, however near they are', async () => {
  expect(anchors(await drawn(plotTo(9), 580))).toEqual(['middle', 'middle']);
  expect(anchors(await drawn(plotTo(90), 320))).toEqual(['end', 'start']);
});

test('an axis of dots that begins after zero says so, within the picture', async () => {
  const plot = plotTo(9);
  const dots = (value: number): Drawing => ({
    ...plot,
    kind: 'dots',
    lines: [],
    marks: plot.marks.map((mark) => ({ ...mark, value: value + (mark.value ?? 0) })),
  });
  for (const width of [320, 580]) {
    const y = /<text [^>]*y="([\d.]+)"[^>]*>Not from 0.</.exec(await drawn(dots(60), width))?.[1];
    expect(Number(y)).toBeLessThan(heightOfBars(dots(60), width));
    expect(heightOfBars(dots(60), width)).toBe(heightOfBars(dots(-4), width) + 18);
    expect(await drawn(dots(-4), width)).not.toContain('Not from 0.');
    expect(await drawn(plotTo(9), width)).not.toContain('Not from 0.');
  }
});

test('a label too long for its column has a second line, and room for it', async () => {
  const corridor = (label: string): Drawing => {
    const plot = plotTo(9);
    return { ...plot, marks: plot.marks.map((mark, row) => (row === 0 ? { ...mark, label } : mark)) };
  };
  const labels = async (label: string) => {
    const svg = await drawn(corridor(label), 500);
    return [...svg.matchAll(/y="([\d.]+)" text-anchor="end" [^>]*class="p-ink">([^<]+)</g)].map(([, y, text]) => ({
      y: Number(y),
      text,
    }));
  };
  expect((await labels('Kenya → Uganda')).map(({ text }) => text)).toEqual(['Kenya → Uganda', 'Corridor 4']);
  const [first, second, next] = await labels('United States of America → Tajikistan');
  expect([first?.text, second?.text, next?.text]).toEqual(['United States of America →', 'Tajikistan', 'Corridor 4']);
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(14);
  expect((next?.y ?? 0) - (second?.y ?? 0)).toBeGreaterThan(20);
});
