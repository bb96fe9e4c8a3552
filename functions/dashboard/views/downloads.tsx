/** Links to the files of a release. What tells a published file from a forged one stands on a page of its own. */
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import type { Wording } from '../tables/wording.ts';
import { provenanceAddress } from './shown.tsx';

const size = (bytes: number, { say, formats }: Wording): string =>
  bytes < 1024
    ? say('release.bytes', { count: bytes })
    : say('release.kilobytes', { size: formats.number(bytes / 1024, 1) });

type DownloadsProps = { readonly release: ReleaseEntry; readonly wording: Wording };

const addressOf = (release: ReleaseEntry, name: string): string => `/v1/releases/${release.id}/${name}`;

/** What most readers take away, near the top: the report in their language, where there is one, and the workbook. */
export const MainFiles = ({ release, wording }: DownloadsProps) => {
  const { say, voice } = wording;
  const names = release.files.map(({ name }) => name);
  const report = [`report.${voice.language}.html`, 'report.html'].find((name) => names.includes(name));
  const workbook = names.find((name) => name.endsWith('.xlsx'));
  const links = [
    { name: report, text: say('release.report') },
    { name: workbook, text: say('release.workbook') },
  ];
  return (
    <p class="actions">
      {links.map(({ name, text }) =>
        name === undefined ? null : (
          <a href={addressOf(release, name)} download={name}>
            {text}
          </a>
        ),
      )}
      <a href="#downloads">{say('release.allFiles')}</a>
    </p>
  );
};

type ListProps = DownloadsProps & { readonly files: ReleaseEntry['files'] };

const FileList = ({ release, files, wording }: ListProps) => (
  <ul class="files short">
    {files.map(({ name, bytes }) => (
      <li>
        <a href={addressOf(release, name)} download={name.split('/').at(-1)}>
          {name}
        </a>
        <span class="muted">{size(bytes, wording)}</span>
      </li>
    ))}
  </ul>
);

const isPlot = ({ name }: ReleaseEntry['files'][number]): boolean => name.startsWith('plots/');

/** Every file and its size; plots are many, and folded. */
export const Downloads = ({ release, wording }: DownloadsProps) => (
  <section aria-labelledby="downloads">
    <h2 id="downloads">{wording.say('release.files')}</h2>
    <FileList release={release} files={release.files.filter((file) => !isPlot(file))} wording={wording} />
    {release.files.some(isPlot) ? (
      <details class="about">
        <summary>{wording.say('release.plotFiles')}</summary>
        <FileList release={release} files={release.files.filter(isPlot)} wording={wording} />
      </details>
    ) : null}
    <p>
      <a href={provenanceAddress(release.id)}>{wording.say('provenance.title')}</a>
    </p>
  </section>
);
