/** Puts beside a receipt what whoever registered is offered. Where they live goes in the body of a request, so that no address holds it. */
import { isRecord, textOf } from '../../client/filling/server-answer.ts';

/** What somebody answered. */
export function answersIn(body: string): Readonly<Record<string, unknown>> {
  const filed: unknown = JSON.parse(body);
  return isRecord(filed) && isRecord(filed['answers']) ? filed['answers'] : {};
}

/** Where somebody said that they live; empty where they did not. */
export const countryIn = (body: string): string => textOf(answersIn(body), 'residence_country') ?? '';

/** Fetches it; without a connection there is nothing, and the receipt stands all the same. */
export async function showOffered(place: HTMLElement, round: string, country: string): Promise<void> {
  const body = new URLSearchParams({ country });
  const answer = await fetch(`/offers/${encodeURIComponent(round)}`, { method: 'POST', body }).catch(() => undefined);
  if (answer?.ok !== true) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const parts = ['offered', 'invitation'].flatMap((id) => page.getElementById(id) ?? []);
  place.after(...parts.map((part) => document.adoptNode(part)));
}
