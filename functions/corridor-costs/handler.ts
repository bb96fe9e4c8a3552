/** What sending money costs, corridor by corridor, computed on Lambda each night: wiring only. */
import { publishingHandler } from '../shared/cloud-publish.ts';

export const handler = publishingHandler('corridor-costs', process.env);
