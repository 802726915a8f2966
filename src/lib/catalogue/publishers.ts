import type { Publisher } from '../domain/trust.ts';

/**
 * Whose signatures count as confirmed. Empty, since no publisher has given us a key yet: until one has, and has done
 * so on a way that proves who they are, the app confirms nobody. Source: docs/adr/0013.
 */
export const publishers: readonly Publisher[] = [];
