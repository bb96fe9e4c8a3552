// Entry of a thread that reads responses for the one that computes a release: loads it as thread.js does.
import { load } from '../../build/load.js';

await load('functions/laptop/computing/helping-thread.ts');
