/** Whether a contact of whoever filed a response was verified: known to the platform, asked of nobody. */

/** Column of the first table of a study that tells it apart: `yes` or `no`. */
export const verifiedColumn = 'contact_verified';
