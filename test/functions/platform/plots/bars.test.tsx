/** Bars against lines of a target: on a telephone, where labels stand above their bars, both can be read. */
import { Bars } from '#functions/platform/plots/bars.tsx';
import type { Drawing } from '#functions/platform/plots/drawing.ts';
import { expect, test } from 'vitest';

const write = (value: number): string => String(value);
const plotTo = (largest: number): Drawing => ({
  kind: 'bars',
  scale: { unit: '%', factor: 1, write, tick: write },
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
