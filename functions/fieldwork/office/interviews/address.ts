/** Where the page of an interview is, and what is below it. */
import { roundAddress } from '../round-page.tsx';

type Key = { readonly instrument: string; readonly id: string };

/** @param under `/edit`, or nothing */
export const interviewAddress = (round: string, { instrument, id }: Key, under = ''): string =>
  roundAddress(round, `/interviews/${encodeURIComponent(instrument)}/${encodeURIComponent(id)}${under}`);
