/** Seconds on the wall beside those of the processor: on a busy machine only the second say something. */
import * as v from 'valibot';

export const spentSchema = v.object({
  ms: v.number(),
  /** Of all threads, garbage collection included. */
  processorMs: v.number(),
});
export type Spent = v.InferOutput<typeof spentSchema>;

/** Milliseconds since the process was started, loading of its modules included. */
export function sinceStart(): Spent {
  const { user, system } = process.cpuUsage();
  return { ms: performance.now(), processorMs: (user + system) / 1000 };
}

/** Starts to count; what is returned says what has been spent since. */
export function stopwatch(): () => Spent {
  const began = sinceStart();
  return () => {
    const { ms, processorMs } = sinceStart();
    return { ms: ms - began.ms, processorMs: processorMs - began.processorMs };
  };
}
