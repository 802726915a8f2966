// fflate for the browser without its workers: it starts them from blobs, which the page's policy forbids, as soon as a
// part of a zip file is large. Reading and writing tables for Excel goes on in the page instead; they are small.
import { unzipSync, zipSync } from 'fflate/browser';

export * from 'fflate/browser';

/** @typedef {import('fflate/browser').FlateCallback} ZipCallback */
/** @typedef {import('fflate/browser').UnzipCallback} UnzipCallback */

/**
 * @param {import('fflate/browser').Zippable} files
 * @param {import('fflate/browser').ZipOptions | ZipCallback} options
 * @param {ZipCallback} [done]
 */
export function zip(files, options, done) {
	const [given, tell] = typeof options === 'function' ? [{}, options] : [options, done];
	settle(() => zipSync(files, given), /** @type {Callback} */ (tell));
}

/**
 * @param {Uint8Array} bytes
 * @param {import('fflate/browser').UnzipOptions | UnzipCallback} options
 * @param {UnzipCallback} [done]
 */
export function unzip(bytes, options, done) {
	const [given, tell] = typeof options === 'function' ? [{}, options] : [options, done];
	settle(() => unzipSync(bytes, given), /** @type {Callback} */ (tell));
}

/** @typedef {(error: unknown, value: unknown) => void} Callback */

/** @param {() => unknown} work @param {Callback} tell */
function settle(work, tell) {
	let value;
	try {
		value = work();
	} catch (error) {
		tell(error, null);
		return;
	}
	tell(null, value);
}
