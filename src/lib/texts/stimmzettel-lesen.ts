/** Words for reading the ballots of a meeting, and for the invitation to it. */
export const lesen = {
	camera: 'Mit der Kamera',
	cameraHint: 'Ein Handy nach dem anderen. Die Kamera bleibt an, bis Sie sie ausschalten.',
	typed: 'Eintippen oder einfügen',
	typedLabel: 'Codes',
	typedHint:
		'Jeder Code hat 32 Zeichen. Es dürfen viele auf einmal sein, auch mit anderem Text dazwischen.',
	read: 'Codes lesen',
	nothing: 'Hier steht noch kein Code.',
	files: 'Dateien',
	open: 'Stimmzettel öffnen',
	openHint: 'Eine oder mehrere Dateien, oder auf die Seite ziehen.',
	results: 'Gelesen',
	count: (count: number) => (count === 1 ? '1 gelesen' : `${count} gelesen`),
	byCamera: 'Kamera',
	spoken: (line: string, count: string) => `${line} – ${count}`,
	line: (what: string, result: string) => `${what}: ${result}`,
	sayings: {
		new: 'gezählt',
		newer: 'gezählt. Er ersetzt einen früheren Stimmzettel desselben Geräts.',
		known: 'ist schon da',
		foreign: 'gehört zu einer anderen Werkstatt oder zu einer anderen Fassung der Kriterien',
		length: 'Ein Code hat 32 Zeichen. Hier fehlen welche, oder es sind zu viele.',
		character: 'Ein Zeichen kommt in keinem Code vor.',
		checksum: 'Ein Zeichen ist verschrieben oder vertauscht.',
		version: 'stammt von einer neueren Fassung der Anwendung',
		vote: 'enthält eine Stimme, die es hier nicht gibt',
		other: 'ist kein Stimmzettel',
		tooBig: 'ist zu groß für einen Stimmzettel',
		unreadable: 'ließ sich nicht lesen'
	}
};

export const einladung = {
	title: 'Mit dem eigenen Handy abstimmen',
	steps: [
		'Lesen Sie den Code mit der Kamera Ihres Handys, oder öffnen Sie den Link.',
		'Stimmen Sie auf dem Handy ab. Nichts wird gesendet.',
		'Zeigen Sie am Ende den Code auf Ihrem Handy der Moderation.'
	],
	network:
		'Das Handy braucht nur zum ersten Öffnen der Seite ein Netz. Wer kein Handy nutzen möchte, stimmt mit einer Karte ab.',
	qrLabel: 'QR-Code zum Stimmzettel. Dabei steht derselbe Link.',
	linkLabel: 'Link',
	copy: 'Link kopieren',
	copied: 'Der Link ist kopiert.',
	copyFailed: 'Kopieren geht hier nicht. Sie können den Link markieren.'
};
