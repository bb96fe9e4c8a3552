/** Largest body that describes a round, in bytes: Lambda takes 6 MB of an event, in which a form with files is written as base64, a third longer. */
export const mostBytes = 4 * 1024 * 1024;
/** The same as it is told, in MB. */
export const mostMegabytes = '4';
