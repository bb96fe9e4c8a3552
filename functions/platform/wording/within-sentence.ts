/** Names within a sentence: of a dimension, which stands alone elsewhere. */

/** A name that goes on a sentence; a question stays one. */
export const withinSentence = (name: string): string =>
  name.endsWith('?') ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
