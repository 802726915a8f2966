/** What `vite-plugin.ts` makes of the folder `criteria/`. */
declare module 'virtual:catalogues' {
	import type { Catalogue } from '../domain/catalogue.ts';
	import type { Wissen } from '../domain/wissen.ts';

	export interface BuiltInCatalogue {
		readonly id: string;
		readonly version: string;
		readonly title: string;
		readonly status: Catalogue['status'];
		/** Of the canonical JSON without the signature. */
		readonly sha256: string;
		/** Checked while the app was built, so not checked again. */
		readonly load: () => Promise<{ readonly default: Catalogue }>;
	}

	const catalogues: readonly BuiltInCatalogue[];
	export default catalogues;

	/** The newest file of `criteria/wissen/`. */
	export const loadWissen: () => Promise<{ readonly default: Wissen }>;
}
