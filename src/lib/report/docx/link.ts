import { ConcreteHyperlink, type IContext, type IXmlableObject, type TextRun } from 'docx';

const RELATIONSHIP =
	'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * A link to an address outside, with a number instead of the random id the package gives: equal input gives equal
 * bytes. Belongs to one document.
 */
export class Link extends ConcreteHyperlink {
	readonly #address: string;
	#isRelated = false;

	constructor(children: readonly TextRun[], number: number, address: string) {
		super(children, `Link${number}`);
		this.#address = address;
	}

	override prepForXml(context: IContext): IXmlableObject | undefined {
		if (!this.#isRelated) {
			const { Relationships: relationships } = context.viewWrapper;
			relationships.addRelationship(this.linkId, RELATIONSHIP, this.#address, 'External');
			this.#isRelated = true;
		}
		return super.prepForXml(context);
	}
}
