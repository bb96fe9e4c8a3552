/** `--encoding` of every command that reads tables. */
import { Option } from 'commander';

import { encodings } from './encodings.ts';

/** @param what the file that it is about */
export const encodingOption = (what = 'the file'): Option =>
  new Option(
    '--encoding <name>',
    `what ${what} is written in (default: utf-8, or what its byte order mark says)`,
  ).choices(encodings);
