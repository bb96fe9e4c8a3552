/** Where the pages of the office about organisations of people abroad are. */
import { roundAddress } from '../round-page.tsx';

/** All of them, or one. */
export const associationsAddress = (round: string, id?: string, under = ''): string =>
  roundAddress(round, id === undefined ? '/associations' : `/associations/${id}${under}`);
