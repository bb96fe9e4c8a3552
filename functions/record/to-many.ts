/** Whether the function was started for messages to many, and by whom. */

/** By a queue. */
export const isQueued = (event: object): event is { readonly Records: unknown } => 'Records' in event;

/** By an event of SES. */
export const isReturned = (event: object): event is { readonly source: unknown } =>
  'source' in event && event.source === 'aws.ses';
