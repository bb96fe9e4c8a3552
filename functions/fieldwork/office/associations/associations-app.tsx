/** Where the office says which organisations of people abroad there are; the pages are loaded when somebody asks for one. */
import { Hono } from 'hono';

import type { OfficeVariables } from '../read/variables.ts';

const answers = () => import('./associations-answers.tsx');

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createAssociationsApp = () =>
  new Hono<OfficeVariables>()
    .get('/rounds/:round/associations', async (c) => (await answers()).showAssociations(c))
    .post('/rounds/:round/associations', async (c) => (await answers()).writeAssociation(c))
    .get('/rounds/:round/associations/:id', async (c) => (await answers()).showAssociation(c))
    .post('/rounds/:round/associations/:id', async (c) => (await answers()).changeOne(c))
    .post('/rounds/:round/associations/:id/withdraw', async (c) => (await answers()).takeOutOf(c, 'association'))
    .post('/rounds/:round/associations/:id/erase-contact', async (c) => (await answers()).takeOutOf(c, 'contact'));
