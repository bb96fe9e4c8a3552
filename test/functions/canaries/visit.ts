/** A visit of every route of the platform, by every role. */
import type { Asked, Platform, Role } from './platform.ts';

export const roles = [
  'stranger',
  'enumerator',
  'interviewer at the border',
  'supervisor',
  'caseworker',
  'clerk',
  'analyst',
  'coordinator',
  'administrator',
  'the person',
] as const satisfies readonly Role[];

export const office = ['coordinator', 'administrator'] as const;
export const ofFieldwork = ['supervisor', ...office] as const;
export const ofFigures = ['analyst', ...office] as const;

export type Visit = {
  /** Method and pattern, as the app has it. */
  readonly route: string;
  /** Who is let in: for each of them it must answer below 400. All others ask as well. */
  readonly as: readonly Role[];
  readonly ask: (role: Role) => Asked | Promise<Asked>;
  /** What else is asked of the route once those visits are over. */
  readonly also?: readonly Asked[];
};

/** Visits one after the other, in the order of the list. */
export async function visitAll({ ask }: Platform, visits: readonly Visit[]): Promise<void> {
  for (const visit of visits) {
    const [method = ''] = visit.route.split(' ');
    // Whoever is refused comes first: what is changed is there for them too.
    const inOrder = roles.toSorted((a, b) => Number(visit.as.includes(a)) - Number(visit.as.includes(b)));
    for (const role of inOrder) await ask(role, method, await visit.ask(role));
    for (const asked of visit.also ?? []) for (const role of visit.as.slice(0, 1)) await ask(role, method, asked);
  }
}

/** What the log says of who was let in where: `route as role`. */
export function letIn({ logged, askedBy }: Platform): ReadonlySet<string> {
  const lines = logged.filter((line) => line.includes('"message":"request"')).map((line) => readLine(line));
  return new Set(
    lines.flatMap(({ request, method, route, status }) =>
      status < 400 ? [`${method} ${route} as ${askedBy.get(request) ?? 'nobody'}`] : [],
    ),
  );
}

function readLine(line: string) {
  const of = (name: string): string => new RegExp(`"${name}":"?([^",}]*)`).exec(line)?.[1] ?? '';
  const route = /"route":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? '';
  return { request: of('request'), method: of('method'), route, status: Number(of('status')) };
}
