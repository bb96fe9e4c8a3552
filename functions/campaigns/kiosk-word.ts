/** The word with which staff open the panel of a kiosk: it follows from the code of the kiosk, so that a tablet knows it without a connection. */
import { sha256 } from '#functions/client/proof/sha256.ts';

const digits = 6;

/**
 * Six digits.
 *
 * @param code of the kiosk, as it stands in its address
 */
export function kioskWord(code: string): string {
  const [first = 0] = sha256(`word of the staff ${code}`);
  return String((first >>> 0) % 10 ** digits).padStart(digits, '0');
}
