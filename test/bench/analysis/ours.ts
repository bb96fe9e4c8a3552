/** Runs one task of ours in a process of its own and prints its time, its peak memory and its first estimates as JSON. */
import { tasks, taskNames } from './tasks.ts';

const [folder = '', wanted] = process.argv.slice(2);
const name = taskNames.find((task) => task === wanted);
if (name === undefined) throw new Error(`no task called ${wanted ?? ''}`);
const work = tasks[name](folder);
const before = process.cpuUsage();
const { rows } = work();
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6; // of all threads, garbage collection included
console.log(
  JSON.stringify({
    seconds,
    megabytes: process.resourceUsage().maxRSS / 1024,
    estimates: rows.slice(0, 12).map(({ value }) => value),
    errors: rows.slice(0, 12).map(({ standardError }) => standardError),
  }),
);
