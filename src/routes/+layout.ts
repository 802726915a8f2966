// Re-exported, not written here: a single-file build takes its options from elsewhere.
export * from '../page-options.ts';
