import type { Findings } from './findings.ts';
import type { PdfFile } from './pdf-file.ts';

/** Which part of PDF/A the file claims. */
export type PdfAClaim = '2a' | '3a';

/**
 * Rules on the file as a whole: version, language, title, metadata, claims, colour profile,
 * scripts.
 */
export function checkDocument(file: PdfFile, claim: PdfAClaim, findings: Findings): void {
	const { catalogue, trailer } = file;
	const marking = file.dictionary(catalogue['/MarkInfo']);
	const preferences = file.dictionary(catalogue['/ViewerPreferences']);
	const form = file.dictionary(catalogue['/AcroForm']);
	const rules: readonly (readonly [boolean, string, string])[] = [
		[/^1\.[2-7]$/.test(file.version), '06-version', file.version],
		[trailer['/Encrypt'] === undefined, '26-encrypt', 'file is encrypted'],
		[trailer['/ID'] !== undefined, 'A-id', 'trailer without /ID'],
		[marking['/Marked'] === true, '06-marked', 'MarkInfo/Marked is missing'],
		[marking['/Suspects'] !== true, '02-suspects', 'MarkInfo/Suspects is true'],
		[isLanguage(file.text(catalogue['/Lang'])), '11-lang', 'catalogue without /Lang'],
		[preferences['/DisplayDocTitle'] === true, '07-title', 'DisplayDocTitle is missing'],
		[form['/NeedAppearances'] !== true, 'A-appearances', 'NeedAppearances is true'],
		[form['/XFA'] === undefined, '25-xfa', 'XFA form'],
		[!file.dictionaries().some(isScript), 'A-script', 'file contains JavaScript']
	];
	for (const [condition, rule, message] of rules) findings.expect(condition, rule, message);
	checkMetadata(file, claim, findings);
	checkColourProfile(file, findings);
}

/** Whether a text is a language code after BCP 47, as far as documents here need it. */
export function isLanguage(text: string): boolean {
	return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text);
}

function isScript(dictionary: Readonly<Record<string, unknown>>): boolean {
	return dictionary['/S'] === '/JavaScript' || dictionary['/JS'] !== undefined;
}

function checkMetadata(file: PdfFile, claim: PdfAClaim, findings: Findings): void {
	const stream = file.catalogue['/Metadata'];
	const dictionary = file.dictionary(stream);
	const xmp = file.stream(stream).toString('utf8');
	const title = unescaped(/<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(xmp)?.[1] ?? '');
	const infoTitle = file.text(file.dictionary(file.trailer['/Info'])['/Title']);
	const isStream = dictionary['/Type'] === '/Metadata' && dictionary['/Subtype'] === '/XML';
	const rules: readonly (readonly [boolean, string, string])[] = [
		[isStream, '06-metadata', 'no XMP metadata'],
		[dictionary['/Filter'] === undefined, 'A-xmp', 'XMP is compressed'],
		[!xmp.includes('\uFFFD'), '06-metadata', 'XMP is not UTF-8'],
		[title.trim() !== '', '06-title', 'dc:title is missing'],
		[infoTitle === '' || infoTitle === title, '06-title', `${title} is not ${infoTitle}`],
		[xmp.includes('<pdfuaid:part>1</pdfuaid:part>'), '05-claim', 'pdfuaid:part is not 1'],
		[xmp.includes(`<pdfaid:part>${claim.charAt(0)}<`), 'A-claim', `no claim PDF/A-${claim}`],
		[xmp.includes('<pdfaid:conformance>A<'), 'A-claim', 'conformance is not A'],
		[xmp.includes('prefix>pdfuaid<'), 'A-schema', 'extension schema of pdfuaid is missing']
	];
	for (const [condition, rule, message] of rules) findings.expect(condition, rule, message);
}

function checkColourProfile(file: PdfFile, findings: Findings): void {
	const intent = file.dictionary(file.array(file.catalogue['/OutputIntents'])[0]);
	const profile = file.stream(intent['/DestOutputProfile']);
	const isProfile = profile.subarray(36, 40).toString('latin1') === 'acsp';
	findings.expect(intent['/S'] === '/GTS_PDFA1' && isProfile, 'A-intent', 'no output intent');
	findings.expect(
		profile.length >= 4 && profile.readUInt32BE(0) === profile.length,
		'A-intent',
		'length of profile'
	);
}

function unescaped(xml: string): string {
	return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
