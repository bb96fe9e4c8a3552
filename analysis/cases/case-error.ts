/** What is wrong with a case. */

/** A case that asks for something that does not exist; the message says where. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
}
