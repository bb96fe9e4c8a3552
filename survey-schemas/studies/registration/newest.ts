/** The registration as it is asked today: what is made of it, such as made-up answers, follows this line. */
export { registrationV3 as registration } from './registration.v3.ts';
