import type { Pathname } from '$app/types';

interface RouteFacts {
	/** Heading 1, also the first words of the document's title. */
	readonly heading: string;
	/** The page shows a check and needs one in its address. */
	readonly ofCheck: boolean;
}

/** Every page of the app. A new route without an entry here is a type error. */
const ROUTES: Record<Pathname, RouteFacts> = {
	'/': { heading: 'INSEK-Check', ofCheck: false },
	'/gemeinde': { heading: 'Ihre Gemeinde', ofCheck: true },
	'/uebersicht': { heading: 'Übersicht', ofCheck: true },
	'/fassung': { heading: 'Fassung der Kriterien', ofCheck: true },
	'/kriterium': { heading: 'Kriterium', ofCheck: true },
	'/fachplanungen': { heading: 'Liste der Fachplanungen', ofCheck: true },
	'/matrix': { heading: 'Einbindung ins INSEK', ofCheck: true },
	'/massnahmen': { heading: 'Maßnahmen', ofCheck: true },
	'/ziele': { heading: 'Ziele abgleichen', ofCheck: true },
	'/termine': { heading: 'Termine der Fachplanungen', ofCheck: true },
	'/datenblatt': { heading: 'Datenblatt', ofCheck: true },
	'/kapitel': { heading: 'Kapitel des Konzepts', ofCheck: true },
	'/leistungsbeschreibung': { heading: 'Leistungsbeschreibung', ofCheck: true },
	'/aufwand': { heading: 'Aufwand', ofCheck: true },
	'/nachnutzung': { heading: 'Aus Fachplanungen übernehmen: was spart das?', ofCheck: true },
	'/zusammenarbeit': { heading: 'Gemeinsam oder allein?', ofCheck: true },
	'/foerderung': { heading: 'Förderung des Konzepts', ofCheck: true },
	'/erfahrungswerte': { heading: 'Was hat Ihr letztes INSEK gekostet?', ofCheck: true },
	'/fahrplan': { heading: 'Fahrplan', ofCheck: true },
	'/zusammenfuehren': { heading: 'Zusammenführen', ofCheck: true },
	'/pruefen': { heading: 'Antworten prüfen', ofCheck: true },
	'/ergebnis': { heading: 'Ergebnis', ofCheck: true },
	'/vergleich': { heading: 'Vorher und nachher', ofCheck: true },
	'/schritte': { heading: 'Nächste Schritte', ofCheck: true },
	'/weitergeben': { heading: 'Weitergeben', ofCheck: true },
	'/ratsvorlage': { heading: 'Ratsvorlage', ofCheck: true },
	'/verlauf': { heading: 'Verlauf', ofCheck: true },
	'/dokumente': { heading: 'Alle Dokumente', ofCheck: true },
	'/rueckmeldung': { heading: 'Rückmeldung zu den Kriterien', ofCheck: true },
	'/werkstatt': { heading: 'Werkstatt', ofCheck: true },
	'/beamer': { heading: 'Beamer', ofCheck: false },
	'/stimmzettel': { heading: 'Stimmzettel', ofCheck: false },
	'/wissen': { heading: 'Wer hilft?', ofCheck: false },
	'/hilfe': { heading: 'Hilfe', ofCheck: false },
	'/handbuch': { heading: 'Handbuch', ofCheck: false },
	'/redaktion': { heading: 'Für die Redaktion', ofCheck: false },
	'/it-und-datenschutz': { heading: 'Für IT und Datenschutz', ofCheck: false },
	'/barrierefreiheit': { heading: 'Barrierefreiheit', ofCheck: false },
	'/datenschutz': { heading: 'Datenschutz', ofCheck: false },
	'/impressum': { heading: 'Impressum', ofCheck: false }
};

export interface Route extends RouteFacts {
	/** As it is served, with its last slash. */
	readonly path: string;
}

export const routes: readonly Route[] = Object.entries(ROUTES).map(([path, facts]) => ({
	...facts,
	path: path.replace(/\/?$/, '/')
}));
