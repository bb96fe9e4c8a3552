/** With how many digits a published figure is printed, wherever it stands: as many as its file has. */

/**
 * Digits after the point of what has a standard error: down to the second digit of that, as releases round figures and
 * limits. Undefined where there is none to go by.
 *
 * @param se in the unit that is printed: in percent, of a percentage
 * @example digitsOfError(1.5) // 1: 31.5%, SE 1.5%
 */
export function digitsOfError(se: number | null | undefined): number | undefined {
  if (se === null || se === undefined || !(se > 0)) return undefined;
  const power = Number(se.toExponential(1).split('e')[1]);
  return Math.max(0, 1 - power);
}
