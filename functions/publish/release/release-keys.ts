/** Where the files of releases and snapshots lie in the object store. */
import type { Study } from '#schemas/language/study/study.ts';

export const manifestName = 'manifest.json';

/** Plots have a folder in a release; English says nothing of its language, as in other names of files. */
export const plotName = (plot: string, language: string): string =>
  `plots/${plot}${language === 'en' ? '' : `.${language}`}.svg`;

/** A file of a release. */
export const releaseKey = (releaseId: string, file: string): string => `releases/${releaseId}/${file}`;

/** Previews lie apart: their pages are for staff, and they are forgotten. */
export const previewsPrefix = 'previews/';

/** After so many days the bucket forgets a preview; nobody is shown one that is a day old. */
export const previewsKeptDays = 1;

/** What pages are made of; a preview has no other file. */
export const previewFiles = ['estimates.json', 'corridor-costs.json', 'weighting.json', manifestName] as const;

/** A file of a preview. */
export const previewKey = (round: string, previewId: string, file: string): string =>
  `${previewsPrefix}${round}/${previewId}/${file}`;

/** What the next release is held against. It lies beside the snapshots, which nobody downloads. */
export const recordKey = (round: string, releaseId: string): string => `snapshots/${round}/records/${releaseId}.json`;

/** Snapshots of registrants lie apart: under the key of the vault, and for a limited time. */
export const registrantsPrefix = 'registrants/';

/** How long the snapshots of registrants are kept; what was computed from them stays. */
export const registrantsKeptDays = 400;

/** The study that a table, or a file that holds it, is of; undefined of the frame and of notes. */
export const studyOfTable = (studies: readonly Study[], table: string): Study | undefined => {
  const [id] = table.split('.');
  return studies.find(({ instrument }) => instrument.id === id);
};

/** Whether a table, or a file that holds it, has a row for each of those who came by themselves. */
export const isSealed = (studies: readonly Study[], table: string): boolean =>
  studyOfTable(studies, table)?.collection.sealed === true;

/** A file of a snapshot. */
export const snapshotKey = (round: string, hash: string, file: string, sealed: boolean): string =>
  `${sealed ? registrantsPrefix : 'snapshots/'}${round}/${hash}/${file}`;
