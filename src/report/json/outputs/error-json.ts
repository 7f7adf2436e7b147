import { writtenJson } from '../written-json.js';
import type { Head } from './output.js';

export interface ErrorContent {
  readonly code: string;
  readonly message: string;
  readonly place: string | null;
  readonly advice: string;
  readonly example: string;
}

export const errorHead: Head = { schema: 'servicematning/error', schemaVersion: 1 };

/** Made without the schema, so that no run has to load it; a test holds it to that. */
export function errorJson(error: ErrorContent): string {
  return writtenJson({ ...errorHead, error });
}
