/** What the estimate needs to know of a stage, read from its templates. */
import * as v from 'valibot';

import { ofType, type Resource } from '../synthesise.ts';
import { countStanding } from './standing.ts';
import type { Machinery } from './usage.ts';

const functionSchema = v.object({ FunctionName: v.string(), MemorySize: v.number() });

function memoryOf(resources: readonly Resource[], name: string): number {
  for (const { Properties } of ofType(resources, 'AWS::Lambda::Function')) {
    const parsed = v.safeParse(functionSchema, Properties);
    if (parsed.success && parsed.output.FunctionName.endsWith(`-${name}`)) return parsed.output.MemorySize;
  }
  throw new Error(`the templates hold no function ${name}`);
}

/** A function that is told who mail is from. */
const isSender = ({ Properties }: Resource): boolean =>
  JSON.stringify(Properties['Environment'] ?? null).includes('"MAIL_FROM"');

/** Counts and sizes. */
export const machineryOf = (resources: readonly Resource[]): Machinery => ({
  standing: countStanding(resources),
  schedules: ofType(resources, 'AWS::Scheduler::Schedule').length,
  computing: ofType(resources, 'AWS::Scheduler::Schedule').filter(
    ({ Properties }) => !String(Properties['Name']).endsWith('-rates'),
  ).length,
  sendsLinks: ofType(resources, 'AWS::Lambda::Function').some(isSender),
  pageMemoryMb: memoryOf(resources, 'ingest'),
  nightMemoryMb: memoryOf(resources, 'publish'),
});
