/** Where pages of two releases are. */

/** Where two releases stand side by side. */
export const comparisonAddress = (after: string, before: string): string =>
  `/dashboard/releases/${after}/compared-with/${before}`;
