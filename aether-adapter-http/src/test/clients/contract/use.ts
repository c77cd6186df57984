// Uses the generated types as an application would; that it compiles is the check.
import createClient from 'openapi-fetch';
import type { components, paths } from './contract.js';

const client = createClient<paths>({ baseUrl: 'http://localhost:8080' });

export async function rename(siteId: string, name: string): Promise<number> {
  const { data, error } = await client.PUT('/api/sites/{siteId}', {
    params: { path: { siteId }, header: { 'If-Match': '"1"' } },
    body: { name },
  });
  if (error) {
    throw new Error(`${error.error.ref} ${error.error.message}`);
  }
  return data.version;
}

export async function names(): Promise<string[]> {
  const { data } = await client.GET('/api/sites', { params: { query: { limit: 50, sort: 'name' } } });
  const sites: components['schemas']['Site'][] = data?.sites ?? [];
  return sites.map((site) => site.name);
}

export async function generate(prompt: string): Promise<string | undefined> {
  const { data } = await client.POST('/api/ai/generate', {
    params: { header: { Prefer: 'wait=30', 'Idempotency-Key': crypto.randomUUID() } },
    body: { prompt },
  });
  return data?.siteId;
}
