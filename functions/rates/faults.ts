/** What keeps rates out, as a sentence for the terminal, the log and the release. */
import { type Note, note } from '#schemas/words/note.ts';

import { firstDay, type RateFault } from './check-days.ts';
import type { AnswerFault } from './fetch-answer.ts';

export type FeedFault =
  | AnswerFault
  | RateFault
  | { readonly kind: 'not-readable'; readonly where: string }
  | { readonly kind: 'no-rates' }
  /** Asked for a day, the bank answers for another one. */
  | { readonly kind: 'other-day'; readonly asked: string; readonly date: string }
  /** Answers come, and their newest rates are old. */
  | { readonly kind: 'late'; readonly newest: string }
  /** Nobody asked for a while. */
  | { readonly kind: 'not-fetched'; readonly since: string };

/** The sentence of a fault, without its source. */
export function faultNote(fault: FeedFault): Note {
  switch (fault.kind) {
    case 'unreachable':
      return note('rates.unreachable');
    case 'too-slow':
      return note('rates.too-slow', { seconds: fault.seconds });
    case 'status':
      return note('rates.status', { status: String(fault.status) });
    case 'redirected':
      return note('rates.redirected', { host: fault.host });
    case 'in-circles':
      return note('rates.in-circles', { count: fault.count });
    case 'wrong-type':
      return note('rates.wrong-type', { type: fault.type });
    case 'too-large':
      return note('rates.too-large', { bytes: fault.bytes });
    case 'cut-off':
      return note('rates.cut-off');
    case 'not-readable':
      return note('rates.not-readable', { where: fault.where });
    case 'no-rates':
      return note('rates.no-rates');
    case 'other-day':
      return note('rates.other-day', { asked: fault.asked, day: fault.date });
    case 'late':
      return note('rates.late', { day: fault.newest });
    case 'not-fetched':
      return note('rates.not-fetched', { day: fault.since });
    case 'not-a-day':
      return note('rates.not-a-day', { day: fault.date });
    case 'future':
      return note('rates.future', { day: fault.date });
    case 'too-early':
      return note('rates.too-early', { day: fault.date, first: firstDay });
    case 'not-a-rate':
      return note('rates.not-a-rate', { currency: fault.currency, day: fault.date });
    case 'twice':
      return note('rates.twice', { currency: fault.currency, day: fault.date });
    case 'wrong-pivot':
      return note('rates.wrong-pivot', { currency: fault.currency, day: fault.date });
    case 'no-dollar':
      return note('rates.no-dollar', { day: fault.date });
    case 'shrunk':
      return note('rates.shrunk', { day: fault.date, count: fault.count, before: fault.before });
    case 'leap': {
      const { currency, base } = fault.published;
      const [rate, before] = [fault.published.rate, fault.before].map((value) => Number(value.toPrecision(6)));
      return note('rates.leap-of', { currency, base, day: fault.date, rate: rate ?? 0, before: before ?? 0 });
    }
    case 'contradicts':
      return note('rates.contradicts', { currency: fault.currency, day: fault.date });
  }
}
