/** Answers that go out at full steps of time, so that how long one took tells nothing of what was found on the way. */
import { setTimeout as pause } from 'node:timers/promises';

import { createMiddleware } from 'hono/factory';

/**
 * Holds an answer back until the next full step since its request came. What is refused is refused before anything is found, and waits
 * for nothing.
 *
 * @param step milliseconds; much longer than what it hides, and shorter than what anybody waits for. 0 holds nothing back
 */
export const atFullSteps = (step: number) =>
  createMiddleware(async (c, next) => {
    const begun = performance.now();
    await next();
    if (step > 0 && c.res.ok) await pause(step - ((performance.now() - begun) % step));
  });
