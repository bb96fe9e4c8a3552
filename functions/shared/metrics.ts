/**
 * Counts for CloudWatch in its embedded metric format: one JSON line that both is logged and feeds a graph.
 * Few names and one dimension on purpose: each pair of name and dimension costs money every month.
 */

/** What we count. */
export type MetricName = 'Stored' | 'AlreadyStored' | 'IdReused' | 'Refused' | 'ReleasesPublished' | 'ReleasesFailed';

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
