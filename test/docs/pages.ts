/** The pages of the documentation, for the tests that hold them to the code. */
import { readdirSync, readFileSync } from 'node:fs';

/** A page, by its path from the root of the repository. */
export type Page = { readonly path: string; readonly text: string };

/** README.md and everything below docs/. */
export const pages: readonly Page[] = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
]
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** The page at this path; fails the test when there is none. */
export function pageAt(path: string): string {
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined) throw new Error(`there is no page ${path}`);
  return page.text;
}

/** The rows of all tables of a page as cells, without headings. */
export const tableRows = (text: string): readonly (readonly string[])[] =>
  text
    .split(/\n(?!\|)/)
    .flatMap((block) =>
      block
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .slice(2),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** The blocks of code in one language, in their order. */
export const codeBlocks = (text: string, language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(([, code = '']) => code);
