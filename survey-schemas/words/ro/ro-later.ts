/** What a browser says that no first question waits for, in one file: together they are a tenth smaller than apart. */
export { rare } from './ro-rare.ts';
export { work } from './ro-work.ts';
