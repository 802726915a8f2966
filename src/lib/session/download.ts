/** Hands a file to the browser's downloads. */
export function download(name: string, content: BlobPart, type: string): void {
	const link = document.createElement('a');
	const address = URL.createObjectURL(new Blob([content], { type }));
	link.href = address;
	link.download = name;
	link.click();
	// the browser has to start reading before the address goes away
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
