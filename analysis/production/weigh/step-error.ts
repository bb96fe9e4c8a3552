/** A step of weighting that cannot be taken as it is asked for. */
export class StepError extends Error {
  override readonly name = 'StepError';
}
