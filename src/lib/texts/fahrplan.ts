export const fahrplan = {
	title: 'Fahrplan',
	nav: 'Fahrplan',
	from: 'Beginn',
	until: 'Ende',
	done: 'erledigt',
	office: 'Amt',
	note: 'Notiz'
};
