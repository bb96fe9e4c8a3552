/** Where messages to registrants are written, approved and sent; the pages are loaded when somebody asks for one. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import type { OfficeVariables } from '../read/variables.ts';

const answers = () => import('./groups-answers.tsx');

/** Six texts of 5,000 signs, two bytes each and written as a form does, and the codes of all countries. Bytes. */
const limit = bodyLimit({ maxSize: 256 * 1024 });

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createGroupsApp = () =>
  new Hono<OfficeVariables>()
    .get('/rounds/:round/messages', async (c) => (await answers()).showGroups(c))
    .post('/rounds/:round/messages', limit, async (c) => (await answers()).writeOne(c))
    .get('/rounds/:round/messages/:id', async (c) => (await answers()).showGroup(c))
    .post('/rounds/:round/messages/:id', limit, async (c) => (await answers()).changeOne(c))
    .post('/rounds/:round/messages/:id/approve', limit, async (c) => (await answers()).approveOne(c))
    .post('/rounds/:round/messages/:id/send', limit, async (c) => (await answers()).sendOne(c))
    .post('/rounds/:round/messages/:id/stop', limit, async (c) => (await answers()).stopOne(c));
