/** Where what those who register are offered is written; the pages are loaded when somebody asks for one. */
import { Hono } from 'hono';

import type { OfficeVariables } from '../read/variables.ts';

const answers = () => import('./offers-answers.tsx');

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createOffersApp = () =>
  new Hono<OfficeVariables>()
    .get('/rounds/:round/offers', async (c) => (await answers()).showOffers(c))
    .post('/rounds/:round/offers', async (c) => (await answers()).writeOffer(c))
    .get('/rounds/:round/offers/:country/:language', async (c) => (await answers()).showOffer(c))
    .post('/rounds/:round/offers/:country/:language', async (c) => (await answers()).changeOffer(c))
    .post('/rounds/:round/offers/:country/:language/take-back', async (c) => (await answers()).endOffer(c));
