/** One thing wrong with a body: where it is, which rule it breaks, and what to do, in a plain sentence. */
export type Fault = {
  /** JSON Pointer (RFC 6901) into the body, e.g. `/answers/senders/0/age`. */
  readonly pointer: string;
  /** Stable code of the rule, e.g. `required`, `range`, `hidden`, `unknown-key`. */
  readonly rule: string;
  readonly message: string;
};
