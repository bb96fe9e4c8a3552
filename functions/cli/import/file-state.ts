/** Whether a file is still the one that was read before. */
import { stat } from 'node:fs/promises';

/** Size and time of change of a file: by them a second pass knows that it reads what the first one checked. */
export const stateOf = async (file: string): Promise<string> => {
  const { size, mtimeMs, ino } = await stat(file);
  return `${size} ${mtimeMs} ${ino}`;
};
