// Entry of the thread that computes a release: loads it as remit.js loads the command line.
import { load } from '../../build/load.js';

await load('functions/laptop/computing/thread.ts');
