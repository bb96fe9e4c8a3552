/** The design of a draw: a file, with what flags say in its place, and every fault of both. */
import * as v from 'valibot';

import { issuesInWords } from '#schemas/basics/issue-words.ts';
import { type SampleDesign, sampleDesignSchema } from '#schemas/fieldwork/sample-design.ts';
import { readJson } from '#schemas/basics/json-fault.ts';
import { readNumber } from '#schemas/basics/read-number.ts';

import { readTextFile } from '../files/decode-file.ts';
import { faulty } from '../round/round-files.ts';

/** What flags say of a design. */
export type DesignFlags = {
  readonly design?: string;
  readonly instrument?: string;
  readonly method?: string;
  readonly psus?: string;
  readonly dwellings?: string;
  readonly allocation?: string;
  readonly power?: string;
  readonly order?: string;
  readonly seed?: string;
  readonly unitsFromSize?: true;
  readonly rotation?: string;
  readonly use?: string;
};

/** A number; what is none stays text, which the schema then refuses. */
const number = (text: string): number | string => readNumber(text, '.') ?? text;
const numbers = (text: string): readonly (number | string)[] => text.split(',').map((part) => number(part.trim()));

/** Members of the design that flags give. */
function fromFlags(flags: DesignFlags): Readonly<Record<string, unknown>> {
  const { instrument, method, psus, dwellings, allocation, power, order, seed, unitsFromSize, rotation, use } = flags;
  const q = power === undefined ? {} : { q: number(power) };
  const given = {
    instrument,
    method,
    psus: psus === undefined ? undefined : number(psus),
    dwellings: dwellings === undefined ? undefined : number(dwellings),
    allocation: allocation === undefined && power === undefined ? undefined : { kind: allocation ?? 'power', ...q },
    order: order === undefined || order === 'random' ? order : order.split(',').map((name) => name.trim()),
    seed: seed === undefined ? undefined : number(seed),
    unitsFrom: unitsFromSize === true ? 'size' : undefined,
    rotation:
      rotation === undefined && use === undefined
        ? undefined
        : { groups: rotation === undefined ? undefined : number(rotation), use: use === undefined ? [] : numbers(use) },
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export type DesignReading =
  | { readonly kind: 'design'; readonly design: SampleDesign }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/** What is missing and can only be said by a person. */
const seedAdvice =
  'seed: is missing; a draw is made by a whole number that nobody chose for what it draws: throw dice before witnesses, and say --seed';

/**
 * The design that a file and flags give together; a flag wins.
 *
 * @throws {CommandFailure} the file is not there, or is no JSON
 */
export async function readDesign(flags: DesignFlags): Promise<DesignReading> {
  let file: unknown = {};
  if (flags.design !== undefined) {
    const json = readJson(await readTextFile({ file: flags.design, holds: 'json' }));
    if (json.kind === 'faulty') throw faulty(flags.design, 'design', [json.fault]);
    file = json.value;
  }
  const whole = isObject(file) ? { ...file, ...fromFlags(flags) } : file;
  const parsed = v.safeParse(sampleDesignSchema, whole);
  if (parsed.success) return { kind: 'design', design: parsed.output };
  const isSeed = (issue: v.BaseIssue<unknown>): boolean => v.getDotPath(issue) === 'seed' && issue.input === undefined;
  const others = parsed.issues.filter((issue) => !isSeed(issue));
  return {
    kind: 'faulty',
    faults: [...issuesInWords(others, 'the design'), ...(others.length < parsed.issues.length ? [seedAdvice] : [])],
  };
}
