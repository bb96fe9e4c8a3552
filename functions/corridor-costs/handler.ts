/** What sending money costs, corridor by corridor, computed on Lambda each night: wiring only. */
import { publishingHandler } from '../publish/cloud-publish.ts';

export const handler = publishingHandler('corridor-costs', process.env);
