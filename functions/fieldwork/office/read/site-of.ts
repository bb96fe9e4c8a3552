/** The address of the platform, as people who are handed one come to it. */
import type { Context } from 'hono';

import type { OfficeVariables } from './variables.ts';

/** The name by which they reached this page, without a slash at its end. */
export const siteOf = (c: Context<OfficeVariables>): string => c.get('deps').origin ?? new URL(c.req.url).origin;
