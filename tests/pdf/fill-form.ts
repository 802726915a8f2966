import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What is typed or chosen, by the end of a field's name: `fachplan-register/note`. */
export type Filling = Readonly<Record<string, string>>;

interface Widget {
	readonly id: string;
	readonly fieldName?: string;
	readonly radioButton?: boolean;
	readonly buttonValue?: string;
}

/** Fills a form as the viewer of Firefox does, and saves it. Throws when a field is missing. */
export async function fillForm(pdf: Uint8Array, filling: Filling): Promise<Uint8Array> {
	const task = getDocument({ data: pdf.slice(), isEvalSupported: false, verbosity: 0 });
	const document = await task.promise;
	const left = new Set(Object.keys(filling));
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const widgets = (await page.getAnnotations()) as readonly Widget[];
		for (const { id, fieldName, radioButton, buttonValue } of widgets) {
			const name = fieldName?.split('.').at(-1) ?? '';
			const value = filling[name];
			if (value === undefined) continue;
			left.delete(name);
			document.annotationStorage.setValue(id, {
				value: radioButton ? buttonValue === value : value
			});
		}
	}
	if (left.size > 0) throw new Error(`no fields ${[...left].join()}`);
	const saved = await document.saveDocument();
	await task.destroy();
	return saved;
}
