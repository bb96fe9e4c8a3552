/** Where the list of interviews is, the page of one, and what is below it. */
import { roundAddress } from '../round-page.tsx';
import { type Filter, filterAsQuery } from './filter.ts';

type Key = { readonly instrument: string; readonly id: string };

/** @param under `/edit`, or nothing */
export const interviewAddress = (round: string, { instrument, id }: Key, under = ''): string =>
  roundAddress(round, `/interviews/${encodeURIComponent(instrument)}/${encodeURIComponent(id)}${under}`);

/** The list, as a filter names it. */
export const listAddress = (round: string, filter: Partial<Filter>): string =>
  `${roundAddress(round, '/interviews')}${filterAsQuery(filter)}`;
