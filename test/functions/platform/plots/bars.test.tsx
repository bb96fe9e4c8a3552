/** Bars against lines of a target: on a telephone, where labels stand above their bars, both can be read. */
import { Bars } from '#functions/platform/plots/bars.tsx';
import type { Drawing } from '#functions/platform/plots/drawing.ts';
import { expect, test } from 'vitest';

const write = (value: number): string => String(value);
const plotTo = (largest: number): Drawing => ({
  kind: 'bars',
  scale: { unit: '%', factor: 1, write, tick: write, mark: (value) => `${write(value)}%` },
  lines: [3, 5],
  marks: [largest, 4].map((value) => ({
    ...{ label: `Corridor ${value}`, along: null, value, low: null, high: null, isSure: true, withheld: '' },
  })),
});

const drawn = async (plot: Drawing, width: number): Promise<string> =>
  String(await (<Bars plot={plot} width={width} />));
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
