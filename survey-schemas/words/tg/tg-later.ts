/** What a browser says that no first question waits for, in one file: together they are a tenth smaller than apart. */
export { rare } from './tg-rare.ts';
export { work } from './tg-work.ts';
