/**
 * Counts for CloudWatch in its embedded metric format: one JSON line that both is logged and feeds a graph.
 * Few names and dimensions on purpose: each pair of them costs as much in a month as everything else that a round
 * sends us, in the hours in which it is sent. What is asked now and then is counted from the logs, on the dashboard
 * (infra/stacks/observability.ts).
 */

/**
 * What we count, and by what: `Stored` is the pulse of fieldwork, over the whole stage. `Failed` is an answer of 500 or
 * above, by function; it is sent, and paid for, only when something fails.
 */
export const metricDimensions = { Stored: ['stage'], Failed: ['stage', 'function'] } as const;
export type MetricName = keyof typeof metricDimensions;

export type Count = (name: MetricName) => void;

/** Counts one event at a time. The line bypasses `console`, which Lambda would wrap and so make unreadable as a metric. */
export function emfCount(deps: {
  readonly stage: string;
  /** Name of the function. */
  readonly service: string;
  readonly now: () => Date;
  readonly write: (line: string) => void;
}): Count {
  return (name) => {
    const metrics = [{ Name: name, Unit: 'Count' }];
    const metric = {
      _aws: {
        Timestamp: deps.now().getTime(),
        CloudWatchMetrics: [{ Namespace: 'remit', Dimensions: [metricDimensions[name]], Metrics: metrics }],
      },
      stage: deps.stage,
      function: deps.service,
      [name]: 1,
    };
    deps.write(`${JSON.stringify(metric)}\n`);
  };
}
