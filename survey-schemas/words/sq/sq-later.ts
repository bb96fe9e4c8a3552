/** What a browser says that no first question waits for, in one file: together they are a tenth smaller than apart. */
export { rare } from './sq-rare.ts';
export { work } from './sq-work.ts';
