/** What may name the receiver of a message, and nothing more. */
import { emailPattern } from '#schemas/basics/patterns.ts';

const control = /\p{Cc}|\p{Zl}|\p{Zp}/u;

/** Whether it is the address of exactly one receiver: no second one, no name, no other header. */
export const isOneReceiver = (address: string): boolean =>
  emailPattern.test(address) && !control.test(address) && !/[\s,;:<>()"\\]/.test(address);
