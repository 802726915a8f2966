import { STRING, type Fault } from './mutations.ts';
import { replacing } from './qdf-file.ts';

const TEXT_FIELD = /\/FT \/Tx\b/;
const OPTION = /\/AS \/Off\b/;

/** Faults of what can be filled in; only of a form. */
export const FORM_FAULTS: readonly Fault[] = [
	{
		name: 'text field that does not say what it is',
		needs: 'a text field',
		rule: '28-tooltip',
		plant: (file) => file.editObject(TEXT_FIELD, replacing(new RegExp(`/TU ${STRING}`), ''))
	},
	{
		name: 'option that does not say what it is',
		needs: 'an option',
		rule: '28-tooltip',
		plant: (file) => file.editObject(OPTION, replacing(new RegExp(`/TU ${STRING}`), ''))
	},
	{
		name: 'field without its place in the parent tree',
		needs: 'a text field',
		rule: '28-tree',
		plant: (file) => file.editObject(TEXT_FIELD, replacing(/\/StructParent \d+/, ''))
	},
	{
		name: 'field outside a Form',
		needs: 'a field',
		rule: '28-link',
		plant: (file) => file.editObject(/\/S \/Form\b/, replacing(/\/S \/Form/, '/S /Span'))
	},
	{
		name: 'field that is not printed',
		needs: 'a text field',
		rule: 'A-print',
		plant: (file) => file.editObject(TEXT_FIELD, replacing(/\/F 4\b/, '/F 0'))
	},
	{
		name: 'two fields of one name',
		needs: 'two text fields',
		rule: 'P-name',
		plant: (file) => file.replace(/\/T \(date\)/, '/T (municipality)')
	},
	{
		name: 'option of no group',
		needs: 'an option',
		rule: 'P-group',
		plant: (file) => file.editObject(OPTION, replacing(/\/Parent \d+ 0 R/, '/Parent 1 0 R'))
	},
	{
		name: 'two options of one value',
		needs: 'an option',
		rule: 'P-group',
		plant: (file) => file.replace(/\/level-1 /, '/level-0 ')
	},
	{
		name: 'field of no form',
		needs: 'a form',
		rule: 'P-form',
		plant: (file) => file.editObject(/\/T \(insek-check/, replacing(/(\/Kids \[\s*)\d+ 0 R/, '$1'))
	},
	{
		name: 'text field without a look',
		needs: 'a text field',
		rule: 'A-look',
		plant: (file) => file.editObject(TEXT_FIELD, replacing(/\/AP <<[^>]*>>/, ''))
	},
	{
		name: 'option without a look for its state',
		needs: 'an option',
		rule: 'A-look',
		plant: (file) => file.editObject(OPTION, replacing(/\/AS \/Off/, '/AS /Ja'))
	},
	{
		name: 'field with an action',
		needs: 'a text field',
		rule: 'A-action',
		plant: (file) => file.editObject(TEXT_FIELD, replacing(/\/F 4\b/, '/F 4 /AA <<>>'))
	},
	{
		name: 'look left to the viewer',
		needs: 'a form',
		rule: 'A-appearances',
		plant: (file) => file.replace(/\/AcroForm <</, '/AcroForm << /NeedAppearances true')
	},
	{
		name: 'fields in another order than they are read',
		needs: 'two fields on a page',
		rule: '28-order',
		plant: (file) =>
			file.editObject(
				/\/Type \/Page\b/,
				replacing(/(\/Annots \[\s*)(\d+ 0 R)(\s+)(\d+ 0 R)/, '$1$4$3$2')
			)
	},
	{
		name: 'font of what is typed not in the file',
		needs: 'a form',
		rule: '31-embedded',
		plant: (file) =>
			file.editObject(/\/FontName \/FiraSans-Formular\b/, replacing(/\/FontFile2 \d+ 0 R/, ''))
	},
	{
		name: 'font that is not the one asked for',
		needs: 'a form',
		rule: '31-embedded',
		plant: (file) => file.replace(/(\/DR <<\s*\/Font <<\s*)\/\w+/, '$1/Helv')
	},
	{
		name: 'font of what is typed without Unicode',
		needs: 'a form',
		rule: '31-unicode',
		plant: (file) =>
			file.editObject(/\/BaseFont \/FiraSans-Formular\b/, replacing(/\/ToUnicode \d+ 0 R/, ''))
	},
	{
		name: 'wrong width of a typed character',
		needs: 'a form',
		rule: '31-width',
		plant: (file) =>
			file.editObject(/\/BaseFont \/FiraSans-Formular\b/, replacing(/(\/Widths \[\s*)\d+/, '$1999'))
	}
];
