/** The central banks whose rates can be fetched: the only list. */
import type { Bank } from './bank.ts';
import { ecb } from './ecb.ts';
import { nbu } from './nbu.ts';
import { cbr, nbm, nbt } from './valcurs.ts';

export const banks: readonly Bank[] = [ecb, nbu, nbm, nbt, cbr];

/** The bank with this name. */
export const bankOf = (id: string): Bank | undefined => banks.find((bank) => bank.id === id);
