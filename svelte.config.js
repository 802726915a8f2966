import adapter from '@sveltejs/adapter-static';
import { execSync } from 'node:child_process';

/** Content hash of everything the build reads: equal sources give equal bytes. */
const version = execSync('node .ci/content-hash.mjs', { encoding: 'utf8' }).trim();

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
		warningFilter: () => true
	},
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		serviceWorker: { register: false },
		version: { name: version, pollInterval: 0 },
		paths: { relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// the inline style of SvelteKit's route announcer, and nothing else
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'app-script-url']
			}
		}
	}
};
