/** What a drawing shows, as a sentence for those who do not see it. */
import type { Wording } from '#functions/platform/wording/wording.ts';
import type { Drawing, Mark } from './drawing.ts';

const markInWords = (mark: Mark, { scale }: Drawing, { say }: Wording): string => {
  const { label, value, low, high, se } = mark;
  const write = (one: number): string => scale.write(one, se);
  if (value === null) return say('plot.noPoint', { label, why: mark.withheld });
  if (low === null || high === null) return say('plot.bare', { label, value: write(value) });
  return say('plot.point', { label, value: write(value), low: write(low), high: write(high) });
};

/** All marks in a sentence. */
export const drawingInWords = (drawing: Drawing, wording: Wording): string =>
  wording.say('plot.inUnit', {
    points: drawing.marks.map((mark) => markInWords(mark, drawing, wording)).join('; '),
    unit: drawing.scale.unit,
  });
