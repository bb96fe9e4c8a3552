/** `remit simulate`: simulated responses to a round, printed one JSON text a line, or filed into the round. */
import { once } from 'node:events';

import { Command, InvalidArgumentError, Option } from 'commander';

import { instrumentIds, type InstrumentId } from '#analysis/simulate/body.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { type Place, within, withWhere } from '../open/open-platform.ts';
import { filedInWords, fileResponses } from '../simulate/file-responses.ts';
import { namedStudy } from '../study/known-study.ts';
import { type Scene, sceneOf } from '../study/scene.ts';

type Options = Place & {
  readonly instrument: string;
  readonly n: number;
  readonly seed: number;
  readonly faulty: number;
  readonly round: string;
  readonly random?: true;
  readonly file?: true;
  readonly json?: true;
};

const wholeNumber = (text: string): number => {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('a whole number, 0 or more');
  return Number(text);
};

const share = (text: string): number => {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('a share from 0 to 1');
  return value;
};

/** Writes lines to stdout as fast as the reader takes them; stops quietly when the reader goes away. */
async function writeLines(lines: AsyncIterable<string>): Promise<void> {
  const gone = new AbortController();
  let failure: Error | undefined;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') failure = error;
    gone.abort();
  });
  for await (const line of lines) {
    if (gone.signal.aborted) break;
    if (!process.stdout.write(line)) {
      // Not `drain` alone: a reader that has gone away never drains.
      await once(process.stdout, 'drain', { signal: gone.signal }).catch(() => undefined);
    }
  }
  if (failure !== undefined) throw new CommandFailure(`cannot write the output: ${failure.message}`);
}

/** Responses out of the questions alone. */
async function* atRandom(
  { n, seed, faulty, round }: Options,
  { study, setting, places }: Scene,
): AsyncGenerator<object> {
  const { makeRandom } = await import('#analysis/statistics/random/random.ts');
  const { randomResponses, spoilAnswer } = await import('#analysis/simulate/random-response.ts');
  const { instrument } = study;
  const random = makeRandom(seed, 'answers');
  const spoiling = makeRandom(seed, 'faults');
  for (const body of randomResponses(instrument, { round, n, setting, places }, random))
    yield spoiling.chance(faulty) ? spoilAnswer(instrument, body, spoiling, setting).body : body;
}

/** Responses of the people of the simulated country. */
async function* ofPeople(options: Options, instrument: InstrumentId): AsyncGenerator<object> {
  const { makeRandom } = await import('#analysis/statistics/random/random.ts');
  const { demoPopulation, demoSampleSeed } = await import('#analysis/simulate/demo.ts');
  const { moreBodies } = await import('#analysis/simulate/more-bodies.ts');
  const { spoilSome } = await import('#analysis/simulate/faults.ts');
  // The demo's own seed would give the demo's own ids again.
  const seed = options.seed === demoSampleSeed ? options.seed + 2 ** 40 : options.seed;
  const bodies = moreBodies(demoPopulation(), instrument, options.n, seed);
  const spoiled = spoilSome(bodies, options.faulty, makeRandom(seed, 'faults'));
  for (const { body } of spoiled) yield { ...body, round: options.round };
}

/** People of the simulated country answer the studies that were made for them; any other study is answered at random. */
async function bodiesOf(options: Options): Promise<AsyncIterable<object>> {
  const simulated = instrumentIds.find((id) => id === options.instrument);
  if (simulated !== undefined && options.random !== true) return ofPeople(options, simulated);
  return atRandom(options, await sceneOf(options, new Date()));
}

async function* linesOf(bodies: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const body of bodies) yield `${JSON.stringify(body)}\n`;
}

/** Files the responses, says what became of them, and fails when one was refused. */
async function file(options: Options): Promise<void> {
  const { round, instrument, json } = options;
  const bodies = await bodiesOf(options);
  const scope = { round, instrument: namedStudy(instrument).id };
  const filed = await within(options, 'refuse', (platform) => fileResponses(platform, scope, bodies, () => new Date()));
  const lines = json === true ? [JSON.stringify({ round, ...filed })] : filedInWords(filed, round);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  if (filed.refused > 0) throw new CommandFailure(`${filed.refused} of ${options.n} simulated responses were refused`);
}

/** Describes the command. */
export function makeCommand(): Command {
  const command = new Command('simulate')
    .description('print simulated responses to a round, one JSON text a line, ready to post; or file them with --file')
    .addOption(new Option('--instrument <id>', 'which questionnaire, or ID@VERSION').makeOptionMandatory())
    .addOption(new Option('--n <count>', 'how many responses').argParser(wholeNumber).default(100))
    .addOption(
      new Option('--seed <number>', 'the same seed gives the same responses').argParser(wholeNumber).default(1),
    )
    .addOption(new Option('--faulty <share>', 'share of responses with one fault each').argParser(share).default(0))
    .addOption(new Option('--round <id>', 'round the responses are for').default('demo'))
    .addOption(new Option('--random', 'answers at random, which fit the questions and nothing else'))
    .addOption(new Option('--file', 'file the responses into the round instead of printing them'))
    .addOption(new Option('--json', 'with --file, print the counts as JSON; responses are always printed as JSON'));
  return withWhere(command).action(async (options: Options) =>
    options.file === true ? file(options) : writeLines(linesOf(await bodiesOf(options))),
  );
}
