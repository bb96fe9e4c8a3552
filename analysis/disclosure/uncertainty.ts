/** How uncertain a withheld number must stay. */

/**
 * Share of a withheld number by which it must stay uncertain: whatever is hidden with it in one sum is at least so large.
 * Not a setting, which a release would tell.
 */
export const uncertainty = 0.1;
