/** The note of a response that was filled in by a version of its questionnaire that the round asked before; the release counts them. */
export const earlierVersion = { pointer: '/version', rule: 'earlier-version' } as const;
