/** Words around a camera that reads codes. */
export const kamera = {
	start: 'Kamera einschalten',
	stop: 'Kamera ausschalten',
	opening: 'Die Kamera wird eingeschaltet …',
	looking: 'Halten Sie den Code vor die Kamera. Er wird von selbst erkannt.',
	stays: 'Das Bild bleibt auf diesem Gerät. Es wird nicht gespeichert.',
	faults: {
		insecure: 'Die Kamera geht hier nicht: Die Adresse muss mit https beginnen.',
		denied:
			'Die Kamera ist nicht freigegeben. Sie können sie im Browser für diese Seite erlauben und es noch einmal versuchen.',
		missing: 'An diesem Gerät ist keine Kamera zu finden.',
		busy: 'Die Kamera lässt sich gerade nicht benutzen. Vielleicht braucht sie ein anderes Programm.'
	},
	otherWays: 'Die anderen Wege gehen weiter.'
};
