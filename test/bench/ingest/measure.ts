/** Repeats something from several callers for a while: how often a second, how long each took, what processor each took. */

export type Measured = {
  /** A second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor, each. */
  readonly processor: number;
};

type How = {
  readonly callers: number;
  readonly seconds: number;
  /** Milliseconds of processor that whoever is measured has taken so far. */
  readonly processor: () => Promise<number>;
};

async function repeat({ callers }: How, seconds: number, one: (caller: number) => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  const call = async (_: unknown, caller: number): Promise<void> => {
    for (let start = performance.now(); start < until; start = performance.now()) {
      await one(caller);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  return times;
}

/** Measures `one`, after a warm-up that does not count: half as long. */
export async function measure(how: How, one: (caller: number) => Promise<void>): Promise<Measured> {
  await repeat(how, how.seconds / 2, one);
  const [began, before] = [performance.now(), await how.processor()];
  const times = await repeat(how, how.seconds, one);
  const [elapsed, after] = [performance.now() - began, await how.processor()];
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? NaN;
  const { length } = times;
  return { rate: length / (elapsed / 1000), p50: at(0.5), p99: at(0.99), processor: (after - before) / length };
}

/** One line of a report. */
export function inWords(what: string, { rate, p50, p99, processor }: Measured): string {
  const rest = `p50 ${p50.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms   processor ${processor.toFixed(2)} ms each`;
  return `${what.padEnd(40)} ${rate.toFixed(0).padStart(6)}/s   ${rest}`;
}
