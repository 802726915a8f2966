/** Words that stand in files, not on screens. */
export const dataFile = {
	/** Of the data inside a PDF, shown by PDF viewers in their list of attachments. */
	description: 'Daten zum Arbeitsblatt. Mit INSEK-Check wieder zu öffnen.'
};
