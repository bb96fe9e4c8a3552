/** A thread that reads responses for the one that computes a release: wiring only. */
import { parentPort, workerData } from 'node:worker_threads';

import { serveTasks } from '#functions/publish/together/serve-tasks.ts';
import * as v from 'valibot';

import { openAt } from '../data/open-at.ts';
import { whereSchema } from './messages.ts';

if (parentPort === null) throw new TypeError('this is the work of a thread');
serveTasks(parentPort, openAt(v.parse(whereSchema, workerData)));
