/** How much the forms of clerks may hold. More than that is told on a page, in its language: no clerk is left with a bare number. */
import { bodyLimit } from 'hono/body-limit';

import { TooLarge } from './pages/too-large.tsx';

/** Refuses a form of more bytes than that before anything of it is read. */
export const limitTo = (maxSize: number) =>
  bodyLimit({ maxSize, onError: (c) => c.html(<TooLarge wording={c.get('wording')} />, 413) });
