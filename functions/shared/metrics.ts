/**
 * Counts for CloudWatch in its embedded metric format: one JSON line that both is logged and feeds a graph.
 * One name and one dimension on purpose: each pair of them costs as much in a month as everything else that a round
 * sends us. What is asked now and then is counted from the logs, on the dashboard (infra/stacks/observability.ts).
 */

/** What we count: responses stored, the pulse of fieldwork. */
export type MetricName = 'Stored';

export type Count = (name: MetricName) => void;

/** Counts one event at a time. The line bypasses `console`, which Lambda would wrap and so make unreadable as a metric. */
export function emfCount(deps: {
  readonly stage: string;
  readonly now: () => Date;
  readonly write: (line: string) => void;
}): Count {
  return (name) => {
    const metric = {
      _aws: {
        Timestamp: deps.now().getTime(),
        CloudWatchMetrics: [{ Namespace: 'remit', Dimensions: [['stage']], Metrics: [{ Name: name, Unit: 'Count' }] }],
      },
      stage: deps.stage,
      [name]: 1,
    };
    deps.write(`${JSON.stringify(metric)}\n`);
  };
}
