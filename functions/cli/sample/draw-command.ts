/** `remit sample draw`: the frame of a round out of the list of a country, with the record of the draw. */
import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';

import { Command, Option } from 'commander';

import { nearestName } from '#schemas/basics/nearest-name.ts';
import { knownFaults } from '#schemas/fieldwork/known-answers.ts';
import { methods, type SampleDesign } from '#schemas/fieldwork/sample-design.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { drawSample, type DrawnSample, type Panel } from '#functions/fieldwork/sampling/draw-sample.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import { sha256 } from '#functions/store/sha256.ts';
import { readNumber } from '#schemas/basics/read-number.ts';
import { knownInWords } from '#functions/fieldwork/describing/known-in-words.ts';
import { frameDelimiters } from '#functions/fieldwork/describing/read-frame.ts';

import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { encodingOption } from '../files/encoding-option.ts';
import type { Encoding } from '../files/encodings.ts';
import { type Place, studiesAt, within, withWhere } from '../open/open-platform.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { firstLines } from '../round/round-files.ts';
import { frameAsCsv } from '../round/write-frame.ts';
import { doubtsAboutSample } from './doubts.ts';
import { jointCsv } from './joint-file.ts';
import { type NewFile, removeFiles, writeNewFiles } from './new-files.ts';
import { draftOf, putIntoRound } from './put-into-round.ts';
import { type DesignFlags, type DesignReading, readDesign } from './read-design.ts';
import { readList, type ListReading } from './read-list.ts';
import { readRecord } from './read-record.ts';
import { howDrawn, sampleInWords } from './tell-sample.ts';

type Options = Place &
  DesignFlags & {
    readonly frame: string;
    readonly encoding?: Encoding;
    readonly delimiter?: string;
    readonly former?: string;
    readonly keep?: string;
    readonly out?: string;
    readonly record?: string;
    readonly joint?: string;
    readonly round?: string;
    readonly reason: string;
    readonly by: string;
    readonly json?: true;
  };

/** The command. */
export function drawCommand(): Command {
  const command = new Command('draw')
    .description(
      'draw PSUs out of the list of a country: the frame of a round with its weights, and a record of the draw',
    )
    .requiredOption('--frame <csv>', 'the list: psu, stratum, size, and what a round knows of a PSU')
    .option('--design <json>', 'how it is drawn; options below say it too, and win')
    .option('--instrument <id>', 'the questionnaire that it is for')
    .addOption(new Option('--method <name>', 'how PSUs are drawn in a stratum').choices(methods))
    .option('--psus <n>', 'how many PSUs')
    .option('--dwellings <m>', 'how many dwellings in each')
    .addOption(
      new Option('--allocation <kind>', 'among strata (proportional unless said)').choices(['proportional', 'power']),
    )
    .option('--power <q>', 'of the allocation by power, from 0 to 1')
    .option('--order <columns>', 'what a stratum is sorted by, separated by commas; or random')
    .option('--units-from-size', 'sizes are numbers of dwellings listed')
    .option('--rotation <groups>', 'draw a master sample in so many groups')
    .option('--use <groups>', 'groups of the master sample that this round visits, such as 1,2')
    .option('--seed <number>', 'a whole number; the same one draws the same sample')
    .option('--former <record>', 'a panel: keep PSUs of the sample that this record tells of')
    .option('--keep <share>', 'share of them that stays in each stratum')
    .option('--out <csv>', 'the frame of the round, a new file')
    .option('--record <json>', 'the record, a new file (default: beside --out)')
    .option('--joint <csv>', 'joint inclusion probabilities inside strata, a new file')
    .option('--round <id>', 'put the sample into this draft round')
    .option('--reason <text>', 'why, for the audit trail', 'a sample was drawn')
    .option('--by <name>', 'who acts, for the audit trail', whoActs())
    .addOption(new Option('--delimiter <sign>', 'what stands between the columns of the list').choices(frameDelimiters))
    .addOption(encodingOption('the list'))
    .option('--json', 'print one line of JSON');
  return withWhere(command).action(draw);
}

type Wanted = { readonly reading: DesignReading; readonly panel?: Panel; readonly seed?: number };

/** The design of this draw: its own, or that of the sample of which a share stays. */
async function wantedOf(options: Options): Promise<Wanted> {
  if (options.former === undefined) {
    if (options.keep !== undefined) throw new WrongUse('--keep needs --former: the record of the sample that is kept');
    const reading = await readDesign(options);
    return { reading, ...(reading.kind === 'design' && { seed: reading.design.seed }) };
  }
  const { instrument, method, psus, allocation, power, order, rotation, use, design } = options;
  if ([instrument, method, psus, allocation, power, order, rotation, use, design].some((flag) => flag !== undefined))
    throw new WrongUse(
      'a panel has the design of the former sample; beside --former give --keep, --seed and --dwellings',
    );
  const keep = readNumber(options.keep ?? '', '.');
  const seed = readNumber(options.seed ?? '', '.');
  if (keep === undefined || keep < 0 || keep > 1) throw new WrongUse('--keep is a share from 0 to 1, such as 0.5');
  if (seed === undefined || !Number.isSafeInteger(seed) || seed < 0) throw new WrongUse('--seed is a whole number');
  const dwellings = options.dwellings === undefined ? undefined : readNumber(options.dwellings, '.');
  if (options.dwellings !== undefined && (dwellings === undefined || !Number.isInteger(dwellings) || dwellings < 1))
    throw new WrongUse('--dwellings is a whole number, 1 or more');
  const { record, text } = await readRecord(options.former);
  if (record.seed === seed)
    throw new WrongUse(`--seed ${seed} is that of the former sample; a panel is drawn by chance of its own`);
  const own = { ...record.design, ...(dwellings !== undefined && { dwellings }) };
  return { reading: { kind: 'design', design: own }, panel: { former: record, sha256: sha256(text), keep }, seed };
}

/** The study in the version of the round, or the newest one. */
function studyFor(known: readonly Study[], id: string, version: number | undefined): Study | string {
  const versions = known.filter(({ instrument }) => instrument.id === id);
  const study =
    version === undefined
      ? versions.reduce<Study | undefined>(
          (best, one) => (best === undefined || one.instrument.version > best.instrument.version ? one : best),
          undefined,
        )
      : versions.find(({ instrument }) => instrument.version === version);
  if (study === undefined) {
    const ids = [...new Set(known.map(({ instrument }) => instrument.id))];
    const meant = nearestName(id, ids);
    return `instrument: there is no study "${id}"; ${meant === undefined ? `there are ${ids.join(', ')}` : `did you mean "${meant}"?`}`;
  }
  return study.collection.weights.kind === 'none'
    ? `instrument: nobody is drawn for "${id}", whose responses stand for themselves`
    : study;
}

const inFile = (file: string, faults: readonly string[]): readonly string[] =>
  faults.map((fault) => `${basename(file)}: ${fault}`);

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new CommandFailure(`nothing was drawn:\n  ${firstLines(faults)}`);
}

type Read = { readonly design: SampleDesign; readonly study: Study; readonly list: ListReading };

/** Design and list; every fault of both at once. @throws {CommandFailure} */
async function readAll(
  { reading }: Wanted,
  options: Options,
  known: readonly Study[],
  entry: RoundEntry | undefined,
): Promise<Read> {
  const design = reading.kind === 'design' ? reading.design : undefined;
  const id = design?.instrument ?? options.instrument;
  const study = id === undefined ? undefined : studyFor(known, id, entry?.round.instruments[id]);
  const asked = study === undefined || typeof study === 'string' ? undefined : study.instrument;
  const list = await readList(
    { file: options.frame, encoding: options.encoding, holds: 'table' },
    {
      instrument: design?.instrument ?? 'unknown',
      asked,
      needsSize: (design?.method ?? options.method) !== 'srs' || design?.unitsFrom === 'size',
      order: design === undefined || design.order === 'random' ? [] : design.order,
      unitsFromSize: design?.unitsFrom === 'size',
    },
    options.delimiter,
  );
  const ofDesign = [
    ...(reading.kind === 'faulty' ? reading.faults : []),
    ...(typeof study === 'string' ? [study] : []),
  ];
  const named = options.design ?? options.former;
  refuse([...(named === undefined ? ofDesign : inFile(named, ofDesign)), ...inFile(options.frame, list.faults)]);
  if (design === undefined || study === undefined || typeof study === 'string')
    throw new WrongUse('a design is missing');
  return { design, study, list };
}

function filesOf(options: Options, sample: DrawnSample, list: ListReading): readonly NewFile[] {
  const { out, joint } = options;
  const record = options.record ?? (out === undefined ? undefined : `${out.replace(/\.csv$/i, '')}.record.json`);
  if (record === undefined) throw new WrongUse('say where the record of the draw goes: --record FILE');
  return [
    ...(out === undefined ? [] : [{ path: out, text: frameAsCsv(sample.units) }]),
    { path: record, text: `${JSON.stringify(sample.record, null, 1)}\n` },
    ...(joint === undefined ? [] : [{ path: joint, text: jointCsv(sample.strata, list.listed) }]),
  ];
}

async function draw(options: Options): Promise<void> {
  const { out, record, round: id } = options;
  if (out === undefined && id === undefined)
    throw new WrongUse('say where the sample goes: --out FILE, --round ID or both');
  if (out === undefined && record === undefined)
    throw new WrongUse('say where the record of the draw goes: --record FILE');
  const wanted = await wantedOf(options);
  const work = async (platform?: OpenPlatform): Promise<void> => {
    const instrument = wanted.reading.kind === 'design' ? wanted.reading.design.instrument : options.instrument;
    const entry =
      platform && id !== undefined && instrument !== undefined ? await draftOf(platform, id, instrument) : undefined;
    const known = await (platform === undefined ? studiesAt(options) : platform.studies.list());
    const { design, study, list } = await readAll(wanted, options, known, entry);
    const sample = drawSample(list.listed, design, { seed: wanted.seed ?? design.seed, panel: wanted.panel });
    if (sample.kind === 'faulty') {
      refuse(sample.faults);
      return;
    }
    refuse(
      sample.units.flatMap((unit) =>
        knownFaults(study.instrument, unit).map(
          (fault) => `${basename(options.frame)}: psu ${unit.psu}, ${knownInWords(fault)}`,
        ),
      ),
    );
    const files = filesOf(options, sample, list);
    await writeNewFiles(files);
    let outcome = 'drawn';
    if (platform !== undefined && entry !== undefined) {
      const now = () => new Date();
      const reason = `${options.reason} (${howDrawn(sample.record)}; record ${sha256(files.find(({ path }) => path !== out)?.text ?? '')})`;
      const who = { by: options.by, now, newId: uuidV7Maker(now, randomBytes), reason };
      const put = { instrument: design.instrument, units: sample.units };
      outcome = await putIntoRound(platform, entry, put, who).catch(async (error: unknown) => {
        await removeFiles(files);
        throw error;
      });
    }
    const warnings = doubtsAboutSample(sample, study, list.left);
    sampleInWords(sample, { ...options, outcome, warnings, files: files.map(({ path }) => path) });
  };
  await (id === undefined ? work() : within(options, 'refuse', work));
}
