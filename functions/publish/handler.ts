/** Every table of a round, computed on Lambda each night and when an analyst asks: wiring only. */
import { publishingHandler } from './cloud-publish.ts';

export const handler = publishingHandler('estimates', process.env);
